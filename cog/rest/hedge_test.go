package rest_test

import (
	"cmp"
	"context"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// tail answers in 20 ms, but every so many requests far later. Further requests for a document that was slow are quick.
type tail struct {
	every  int
	slow   time.Duration
	status int  // of slow answers; 0: 200
	job    bool // the answers are jobs
	retry  int  // status of a document's further requests; 0: 200
	mu     sync.Mutex
	came   map[string]int // requests by path
	total  int
	broken int // requests whose client went away
}

func (s *tail) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.total++
	s.came[r.URL.RequestURI()]++
	first := s.came[r.URL.RequestURI()] == 1
	slow := first && s.total%s.every == 0
	s.mu.Unlock()
	latency, status := 20*time.Millisecond, http.StatusOK
	switch {
	case slow:
		latency = s.slow
		status = max(status, s.status)
	case !first:
		status = max(status, s.retry)
	}
	select {
	case <-time.After(latency):
	case <-r.Context().Done():
		s.mu.Lock()
		s.broken++
		s.mu.Unlock()
		return
	}
	if s.job && r.Method == http.MethodPost {
		w.Header().Set("Operation-Location", "/jobs/1")
		status = http.StatusAccepted
	}
	w.WriteHeader(status)
	_, _ = w.Write([]byte(`{}`))
}

// gets is a service of one GET for each item; posts one of POSTs to the same path.
type gets struct{ constant }

func (gets) Request(items []rest.Item) (*rest.Request, error) {
	return &rest.Request{URL: base + "/" + strings.ReplaceAll(textOf(items[0].Index), " ", "")}, nil
}

type posts struct {
	constant
	cancel *rest.JobCancel
}

func (p posts) Request(items []rest.Item) (*rest.Request, error) {
	path := "/analyze?text=" + strings.ReplaceAll(textOf(items[0].Index), " ", "")
	return &rest.Request{URL: base + path, Body: []byte("{}"), Cancel: p.cancel}, nil
}

// TestHedge: a slow tail costs a second request and not the time of the tail.
func TestHedge(t *testing.T) {
	t.Parallel()
	const ms = time.Millisecond
	tests := []struct {
		name     string
		after    time.Duration
		service  rest.Service
		server   *tail
		min, max int // hedges of 1000 requests, 16 at once
		within   time.Duration
		slots    int // 0: 16
	}{
		{"off", 0, gets{}, &tail{every: 100, slow: 2 * time.Second}, 0, 0, 5 * time.Second, 0},
		{"after 100 ms", 100 * ms, gets{}, &tail{every: 100, slow: 2 * time.Second}, 9, 10, 1500 * ms, 0},
		{"after the 95th percentile", -1, gets{}, &tail{every: 100, slow: 2 * time.Second}, 8, 20, 1500 * ms, 0},
		{"of POSTs that are answered at once", 100 * ms, posts{}, &tail{every: 100, slow: 2 * time.Second}, 9, 10, 1500 * ms, 0},
		{"the tail answers 500", 100 * ms, gets{}, &tail{every: 100, slow: 200 * ms, status: 500}, 9, 10, 1500 * ms, 0},
		{"hedges are refused, too", 100 * ms, gets{}, &tail{every: 100, slow: 200 * ms, retry: 500}, 9, 10, 1600 * ms, 0},
		{"at most a tenth", 100 * ms, gets{}, &tail{every: 2, slow: 400 * ms}, 50, 100, 20 * time.Second, 0},
		{"never jobs", 10 * ms, posts{}, &tail{every: 100, slow: 100 * ms, job: true}, 0, 0, 5 * time.Second, 0},
		{"never with a Cancel", 10 * ms, posts{cancel: &rest.JobCancel{}}, &tail{every: 100, slow: 100 * ms}, 0, 0, 5 * time.Second, 0},
		{"no slot, no hedge", 100 * ms, gets{}, &tail{every: 100, slow: 2 * time.Second}, 0, 0, 41 * time.Second, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				const n = 1000
				test.server.came = map[string]int{}
				client := newClient(t, rest.Policy{HedgeAfter: test.after, Concurrency: cmp.Or(test.slots, 16)}, 1, rest.Config{Transport: fakeservice.Direct(test.server)})
				began := time.Now()
				results, err := run(client, test.service, texts(n))
				took := time.Since(began)
				if err != nil || len(results) != n {
					t.Fatalf("%d results, %v", len(results), err)
				}
				for i, result := range results {
					if result.Err != nil || result.Index != i {
						t.Fatalf("row %d: %+v", i, result)
					}
				}
				synctest.Wait() // the service sees the last cancellations
				stats := client.Stats()
				if stats.Hedged < test.min || stats.Hedged > test.max || took > test.within {
					t.Errorf("%d hedges in %v, want %d to %d within %v", stats.Hedged, took, test.min, test.max, test.within)
				}
				if stats.Calls != n+stats.Hedged+stats.Retries+stats.Polls || test.server.total > stats.Calls || test.server.total < n {
					t.Errorf("the service counted %d requests: %+v", test.server.total, stats)
				}
				if test.server.job && stats.Polls != n {
					t.Errorf("%d looks at %d jobs", stats.Polls, n)
				}
				for path, times := range test.server.came {
					if times > 2 && !strings.HasPrefix(path, "/jobs/") {
						t.Errorf("%s was sent %d times", path, times)
					}
				}
			})
		})
	}
}

// TestHedgeWins: the first good answer counts and the other request is cancelled; errors count all attempts.
func TestHedgeWins(t *testing.T) {
	t.Parallel()
	const ms = time.Millisecond
	type step struct {
		latency time.Duration
		status  int
	}
	tests := []struct {
		name     string
		policy   rest.Policy
		steps    []step // of the eleventh request's sendings, in their order
		status   int    // 0: an answer
		attempts int
		took     time.Duration
		broken   int
	}{
		{"the second", rest.Policy{}, []step{{10 * time.Second, 200}, {20 * ms, 200}}, 0, 2, 120 * ms, 1},
		{"the first after all", rest.Policy{}, []step{{150 * ms, 200}, {10 * time.Second, 200}}, 0, 2, 150 * ms, 1},
		{"the first refuses for good", rest.Policy{}, []step{{150 * ms, 404}, {10 * time.Second, 200}}, 404, 2, 150 * ms, 1},
		{"the second refuses for good", rest.Policy{}, []step{{10 * time.Second, 200}, {20 * ms, 404}}, 404, 2, 120 * ms, 1},
		{"the first fails, the second answers", rest.Policy{Retries: -1}, []step{{150 * ms, 500}, {200 * ms, 200}}, 0, 2, 300 * ms, 0},
		{"the second fails, the first answers", rest.Policy{Retries: -1}, []step{{250 * ms, 200}, {20 * ms, 500}}, 0, 2, 250 * ms, 0},
		{"both fail", rest.Policy{Retries: -1}, []step{{250 * ms, 503}, {20 * ms, 500}}, 503, 2, 250 * ms, 0},
		{"both fail, a retry", rest.Policy{Retries: 1, Backoff: time.Nanosecond}, []step{{250 * ms, 503}, {20 * ms, 500}, {20 * ms, 200}}, 0, 3, 270 * ms, 0},
		{"the second is one too many", rest.Policy{}, []step{{250 * ms, 200}, {20 * ms, 429}}, 0, 2, 250 * ms, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				var mu sync.Mutex
				sent, broken := 0, 0
				handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					mu.Lock()
					sent++
					now := step{ms, 200}
					if sent > 10 {
						now = test.steps[sent-11]
					}
					mu.Unlock()
					select {
					case <-time.After(now.latency):
						w.WriteHeader(now.status)
					case <-r.Context().Done():
						mu.Lock()
						broken++
						mu.Unlock()
					}
				})
				test.policy.HedgeAfter = 100 * ms
				client := newClient(t, test.policy, 1, rest.Config{Transport: fakeservice.Direct(handler)})
				for range 10 {
					if _, err := client.Do(t.Context(), &rest.Request{URL: base}); err != nil {
						t.Fatal(err)
					}
				}
				began := time.Now()
				answer, err := client.Do(t.Context(), &rest.Request{URL: base})
				if took := time.Since(began); took != test.took {
					t.Errorf("took %v, want %v", took, test.took)
				}
				synctest.Wait()
				status, attempts := 0, 0
				if answer != nil {
					attempts = answer.Attempts
				}
				if failure := failureOf(err); failure != nil {
					status, attempts = failure.Status, failure.Attempts
				}
				if status != test.status || attempts != test.attempts || broken != test.broken || sent != 10+len(test.steps) {
					t.Errorf("status %d after %d attempts, %d requests, %d cancelled; want %+v", status, attempts, sent-10, broken, test)
				}
			})
		})
	}
}

func failureOf(err error) *rest.Error {
	if failure, ok := err.(*rest.Error); ok { //nolint:errorlint // Do returns nothing else
		return failure
	}
	return nil
}

// TestHedgeInterrupted: an interrupt ends both requests.
func TestHedgeInterrupted(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &tail{every: 1, slow: time.Hour, came: map[string]int{}}
		client := newClient(t, rest.Policy{HedgeAfter: 100 * time.Millisecond, Concurrency: 32}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		began := time.Now()
		results, err := collect(client.Run(ctx, gets{}, texts(20)))
		if took := time.Since(began); took != time.Second || err == nil || len(results) != 20 {
			t.Errorf("%d results after %v, %v", len(results), took, err)
		}
		synctest.Wait()
		answered := 0
		for _, result := range results {
			if result.Err == nil {
				answered++
			}
		}
		if stats := client.Stats(); stats.Hedged == 0 || answered != stats.Hedged || server.broken != stats.Calls-answered {
			t.Errorf("%d answers, %d requests cancelled, %+v", answered, server.broken, stats)
		}
	})
}
