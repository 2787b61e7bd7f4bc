package rest_test

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// script answers request after request with what is written for it; the last entry answers all further ones.
type script struct {
	answers []scripted
	latency time.Duration
	mu      sync.Mutex
	times   []time.Time
}

type scripted struct {
	status int
	header func() http.Header
	body   string
}

func (s *script) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	s.times = append(s.times, time.Now())
	a := s.answers[min(len(s.times), len(s.answers))-1]
	s.mu.Unlock()
	time.Sleep(s.latency) //nolint:forbidigo // on the bubble's clock
	if a.header != nil {
		maps.Copy(w.Header(), a.header())
	}
	w.WriteHeader(a.status)
	_, _ = w.Write([]byte(a.body))
}

func header(name, value string) func() http.Header {
	return func() http.Header { return http.Header{name: {value}} }
}

// TestBehaviour is the table of what happens to an answer, on a fake clock.
func TestBehaviour(t *testing.T) {
	t.Parallel()
	const ms, s = time.Millisecond, time.Second
	ok := scripted{status: 200, body: `{}`}
	tests := []struct {
		name     string
		policy   rest.Policy
		answers  []scripted
		calls    int
		min, max time.Duration // from the first request to the last
		status   int           // of the error; 0: none
		is       error
	}{
		{name: "200", answers: []scripted{ok}, calls: 1},
		{name: "204 is an answer", answers: []scripted{{status: 204}}, calls: 1},
		{name: "429 three times, then 200", answers: []scripted{{status: 429}, {status: 429}, {status: 429}, ok}, calls: 4, min: 700 * ms, max: 7 * s},
		{name: "429 uses up no retry", policy: rest.Policy{Retries: -1}, answers: []scripted{{status: 429}, {status: 429}, ok}, calls: 3, min: 300 * ms, max: 3 * s},
		{name: "seconds", answers: []scripted{{status: 429, header: header("Retry-After", "1")}, ok}, calls: 2, min: s, max: 1100 * ms},
		{name: "parts of a second", answers: []scripted{{status: 429, header: header("Retry-After", "0.25")}, ok}, calls: 2, min: 250 * ms, max: 300 * ms},
		{name: "HTTP date", answers: []scripted{{status: 429, header: func() http.Header {
			return fakeservice.RetryAfterDate(time.Now().Add(7 * time.Second))
		}}, ok}, calls: 2, min: 6 * s, max: 7100 * ms},
		{name: "HTTP date of the past is ignored", answers: []scripted{{status: 429, header: header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")}, ok}, calls: 2, min: 100 * ms, max: s},
		{name: "milliseconds", answers: []scripted{{status: 429, header: header("Retry-After-Ms", "1500")}, ok}, calls: 2, min: 1500 * ms, max: 1600 * ms},
		{name: "milliseconds of Azure", answers: []scripted{{status: 429, header: header("X-Ms-Retry-After-Ms", "2500")}, ok}, calls: 2, min: 2500 * ms, max: 2600 * ms},
		{name: "-1 is ignored", answers: []scripted{{status: 429, header: header("Retry-After", "-1")}, ok}, calls: 2, min: 100 * ms, max: s},
		{name: "0 is ignored", answers: []scripted{{status: 429, header: header("Retry-After", "0")}, ok}, calls: 2, min: 100 * ms, max: s},
		{name: "rubbish is ignored", answers: []scripted{{status: 429, header: header("Retry-After", "soon")}, ok}, calls: 2, min: 100 * ms, max: s},
		{name: "120 s are cut to 60", answers: []scripted{{status: 429, header: header("Retry-After", "120")}, ok}, calls: 2, min: 60 * s, max: 60100 * ms},
		{name: "or to what is set", policy: rest.Policy{MaxRetryAfter: 5 * s}, answers: []scripted{{status: 429, header: header("Retry-After", "1e300")}, ok}, calls: 2, min: 5 * s, max: 5100 * ms},
		{name: "429 for ever", policy: rest.Policy{ThrottleTimeout: 90 * s}, answers: []scripted{{status: 429, header: header("Retry-After", "50")}}, calls: 3, min: 100 * s, max: 101 * s, status: 429, is: rest.ErrThrottled},
		{name: "503 with a time is a 429", policy: rest.Policy{Retries: -1}, answers: []scripted{{status: 503, header: header("Retry-After", "3")}, ok}, calls: 2, min: 3 * s, max: 3100 * ms},
		{name: "503 with 3 retries", policy: rest.Policy{Retries: 3}, answers: []scripted{{status: 503}}, calls: 4, min: 350 * ms, max: 3500 * ms, status: 503},
		{name: "default retries", answers: []scripted{{status: 500}}, calls: 6, min: 1550 * ms, max: 15500 * ms, status: 500},
		{name: "408, 502 and 504 are retried", answers: []scripted{{status: 408}, {status: 502}, {status: 504}, ok}, calls: 4, min: 350 * ms, max: 3500 * ms},
		{name: "500 with a time", answers: []scripted{{status: 500, header: header("Retry-After", "20")}, ok}, calls: 2, min: 20 * s, max: 20 * s},
		{name: "501 is final", answers: []scripted{{status: 501}}, calls: 1, status: 501},
		{name: "400", answers: []scripted{{status: 400}}, calls: 1, status: 400},
		{name: "401", answers: []scripted{{status: 401}}, calls: 1, status: 401},
		{name: "404", answers: []scripted{{status: 404}}, calls: 1, status: 404},
		{name: "CapacityLimitExceeded", answers: []scripted{{status: 429, body: `{"error":{"code":"CapacityLimitExceeded","message":"gone"}}`}}, calls: 1, status: 429, is: rest.ErrQuota},
		{name: "insufficient_quota", answers: []scripted{{status: 429, body: `{"error":{"code":"insufficient_quota","message":"pay"}}`}}, calls: 1, status: 429, is: rest.ErrQuota},
		{name: "out of call volume quota", answers: []scripted{{status: 403, header: header("Retry-After", "1296000"), body: `{"statusCode":403,"message":"Out of call volume quota for TextAnalytics F0 pricing tier."}`}}, calls: 1, status: 403, is: rest.ErrQuota},
		{name: "another 403", answers: []scripted{{status: 403}}, calls: 1, status: 403},
		{name: "x-should-retry true", answers: []scripted{{status: 409, header: header("X-Should-Retry", "true")}, ok}, calls: 2, min: 50 * ms, max: 500 * ms},
		{name: "x-should-retry false", answers: []scripted{{status: 500, header: header("X-Should-Retry", "false")}}, calls: 1, status: 500},
		{name: "x-should-retry false for 429", answers: []scripted{{status: 429, header: header("X-Should-Retry", "false")}}, calls: 1, status: 429, is: rest.ErrThrottled},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := &script{answers: test.answers}
				client := newClient(t, test.policy, 1, rest.Config{Transport: fakeservice.Direct(server)})
				answer, err := client.Do(t.Context(), &rest.Request{URL: "http://service.test/x", Body: []byte("{}")})
				if len(server.times) != test.calls {
					t.Fatalf("%d requests, want %d (%v)", len(server.times), test.calls, err)
				}
				if took := server.times[len(server.times)-1].Sub(server.times[0]); took < test.min || took > test.max {
					t.Errorf("from the first to the last request %v, want %v to %v", took, test.min, test.max)
				}
				stats := client.Stats()
				if stats.Calls != test.calls {
					t.Errorf("Stats.Calls is %d, want %d", stats.Calls, test.calls)
				}
				var failure *rest.Error
				switch {
				case test.status == 0 && err != nil:
					t.Fatal(err)
				case test.status == 0 && answer.Attempts != test.calls:
					t.Errorf("%d attempts, want %d", answer.Attempts, test.calls)
				case test.status == 0:
				case !errors.As(err, &failure):
					t.Fatalf("error %v, want a *rest.Error", err)
				case failure.Status != test.status || failure.Attempts != test.calls:
					t.Errorf("error %+v, want status %d after %d attempts", failure, test.status, test.calls)
				case test.is != nil && !errors.Is(err, test.is):
					t.Errorf("error %v does not match %v", err, test.is)
				}
			})
		})
	}
}

// TestGateClosesForQueue: what waited for its slot when the endpoint asked for a pause is not sent before its end.
func TestGateClosesForQueue(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &script{latency: time.Second, answers: []scripted{{status: 429, header: header("Retry-After", "10")}, {status: 200, body: "{}"}}}
		client := newClient(t, rest.Policy{Concurrency: 1}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		if _, err := run(client, constant{echo{base: base}}, texts(5)); err != nil {
			t.Fatal(err)
		}
		if pause := server.times[1].Sub(server.times[0]); len(server.times) != 6 || pause < 11*time.Second {
			t.Errorf("%d requests, the second after %v, want 6 and 11 s", len(server.times), pause)
		}
	})
}

// TestGateForgets: after an answer the back-off of later refusals begins anew.
func TestGateForgets(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		busy, ok := scripted{status: 429}, scripted{status: 200}
		server := &script{answers: []scripted{busy, busy, busy, busy, busy, busy, ok, busy, ok}}
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		for range 2 {
			if _, err := client.Do(t.Context(), &rest.Request{URL: base}); err != nil {
				t.Fatal(err)
			}
		}
		if pause := server.times[8].Sub(server.times[7]); pause < 100*time.Millisecond || pause > time.Second {
			t.Errorf("waited %v after a fresh refusal, want 0.1 to 1 s", pause)
		}
	})
}

// TestGatePatience: when an endpoint refuses everything for too long, all who wait for it learn it at once.
func TestGatePatience(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &script{answers: []scripted{{status: 429, header: header("Retry-After", "50")}}}
		client := newClient(t, rest.Policy{ThrottleTimeout: 90 * time.Second}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		began := time.Now()
		results, err := run(client, echo{base: base}, texts(1000))
		if err != nil || len(results) != 1000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			if !errors.Is(result.Err, rest.ErrThrottled) {
				t.Fatalf("row %d: %v", i, result.Err)
			}
		}
		if took := time.Since(began); took > 101*time.Second || len(server.times) > 18 {
			t.Errorf("took %v and %d requests, want 100 s and at most those in flight and two more", took, len(server.times))
		}
	})
}

// TestTimeouts: attempts and the run as a whole are bounded.
func TestTimeouts(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		policy rest.Policy
		calls  int
		is     error
		took   time.Duration
	}{
		{"request", rest.Policy{RequestTimeout: 2 * time.Second, Retries: -1}, 1, rest.ErrTimeout, 2 * time.Second},
		{"run", rest.Policy{RunTimeout: 5 * time.Second}, 1, rest.ErrCanceled, 5 * time.Second},
		{"run, as time-out", rest.Policy{RunTimeout: 5 * time.Second}, 1, rest.ErrTimeout, 5 * time.Second},
		{"run, as deadline", rest.Policy{RunTimeout: 5 * time.Second}, 1, context.DeadlineExceeded, 5 * time.Second},
		{"default", rest.Policy{Retries: -1}, 1, rest.ErrTimeout, time.Minute},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				service := fakeservice.New(fakeservice.Config{Latency: time.Hour})
				client := newClient(t, test.policy, 1, rest.Config{Transport: service.Transport()})
				began := time.Now()
				req, err := echo{base: "http://service.test"}.Request([]rest.Item{{Payload: "x"}})
				if err != nil {
					t.Fatal(err)
				}
				_, err = client.Do(t.Context(), req)
				if !errors.Is(err, test.is) || time.Since(began) != test.took || service.Counts().Requests != test.calls {
					t.Errorf("%v after %v and %d requests, want %v after %v and %d", err, time.Since(began), service.Counts().Requests, test.is, test.took, test.calls)
				}
			})
		})
	}
}

// TestRetryBudget: an endpoint that fails in part gets at most a fifth more requests, beyond the reserve.
func TestRetryBudget(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{{Status: 500, Every: 2}}})
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport()})
		results, err := run(client, echo{base: "http://service.test"}, texts(4000))
		if err != nil || len(results) != 4000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		stats := client.Stats()
		if most := 64 + 800 + int(stats.Elapsed.Seconds()) + 1; stats.Retries > most || stats.Retries < 800 {
			t.Errorf("%d retries in %v, want 800 to %d", stats.Retries, stats.Elapsed, most)
		}
		if stats.RowErrors == 0 || stats.Rows != 4000 || stats.Calls != 4000+stats.Retries {
			t.Errorf("%+v, want 4000 rows, some with errors", stats)
		}
	})
}
