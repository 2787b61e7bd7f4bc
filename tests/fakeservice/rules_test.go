package fakeservice_test

import (
	"io"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestRules: which of twelve requests, one a second, a rule hits.
func TestRules(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		rules []fakeservice.Rule
		want  string
	}{
		{"nothing", []fakeservice.Rule{{}}, "............"},
		{"every", []fakeservice.Rule{{Every: 3}}, "..x..x..x..x"},
		{"first", []fakeservice.Rule{{First: 2}}, "xx.........."},
		{"skip", []fakeservice.Rule{{Skip: 4, First: 2}}, "....xx......"},
		{"both", []fakeservice.Rule{{Every: 3, First: 7}}, "..x..x......"},
		{"after", []fakeservice.Rule{{After: 9 * time.Second}}, ".........xxx"},
		{"outage", []fakeservice.Rule{{After: 2 * time.Second, During: 3 * time.Second}}, "..xxx......."},
		{"every in an outage", []fakeservice.Rule{{Every: 2, After: 2 * time.Second, During: 6 * time.Second}}, "...x.x.x...."},
		{"the first decides", []fakeservice.Rule{{Every: 4, Status: 500}, {Every: 2}}, ".x.5.x.5.x.5"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Rules: test.rules})
				got := ""
				for range 12 {
					status, _, err := post(fake.Transport(), "http://x"+route)
					if err != nil {
						t.Fatal(err)
					}
					got += map[int]string{200: ".", 429: "x", 500: "5"}[status]
					time.Sleep(time.Second) //nolint:forbidigo // on the bubble's clock
				}
				if got != test.want || fake.Counts().Faults != 12-strings.Count(got, ".") {
					t.Errorf("hit %s, want %s; %+v", got, test.want, fake.Counts())
				}
			})
		})
	}
}

// TestPauses: what 2.5 s look like in each form.
func TestPauses(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		tests := []struct {
			name, header, want string
			pause              fakeservice.Pause
		}{
			{"seconds", "Retry-After", "3", fakeservice.PauseSeconds},
			{"fraction", "Retry-After", "2.500", fakeservice.PauseFraction},
			{"date", "Retry-After", time.Now().Add(3 * time.Second).UTC().Format(http.TimeFormat), fakeservice.PauseDate},
			{"ms", "Retry-After-Ms", "2501", fakeservice.PauseMS},
			{"Azure's ms", "X-Ms-Retry-After-Ms", "2501", fakeservice.PauseAzureMS},
			{"none", "Retry-After", "", fakeservice.PauseNone},
			{"rubbish", "Retry-After", "soon", fakeservice.PauseRubbish},
			{"negative", "Retry-After", "-1", fakeservice.PauseNegative},
			{"huge", "Retry-After", "4294967295", fakeservice.PauseHuge},
			{"in turn", "Retry-After", "soon", fakeservice.PauseInTurn(fakeservice.PauseRubbish, fakeservice.PauseMS)},
		}
		for _, test := range tests {
			if got := test.pause(2500 * time.Millisecond); got.Get(test.header) != test.want {
				t.Errorf("%s: %v, want %q", test.name, got, test.want)
			}
		}
	})
}

// TestDelays: the median and the slowest twentieth of each distribution.
func TestDelays(t *testing.T) {
	t.Parallel()
	const ms = time.Millisecond
	tests := []struct {
		name        string
		delay       fakeservice.Delay
		median, p95 time.Duration
	}{
		{"fixed", fakeservice.Fixed(20 * ms), 20 * ms, 20 * ms},
		{"uniform", fakeservice.Uniform(10*ms, 30*ms), 20 * ms, 29 * ms},
		{"log-normal", fakeservice.LogNormal(20*ms, 0.5), 20 * ms, 45500 * time.Microsecond},
		{"tail", fakeservice.Tail(fakeservice.Fixed(20*ms), 0.1, fakeservice.Fixed(2000*ms)), 20 * ms, 2000 * ms},
	}
	for _, test := range tests {
		chance := rand.New(rand.NewPCG(1, 1))
		drawn := make([]time.Duration, 10_000)
		for i := range drawn {
			drawn[i] = test.delay(chance)
		}
		slices.Sort(drawn)
		near := func(got, want time.Duration) bool { return got > want*95/100 && got < want*105/100 }
		if !near(drawn[5000], test.median) || !near(drawn[9500], test.p95) {
			t.Errorf("%s: median %v, p95 %v, want %v and %v", test.name, drawn[5000], drawn[9500], test.median, test.p95)
		}
	}
}

// TestRateLimits: every answer says what is left, in each of the forms and for each quota.
func TestRateLimits(t *testing.T) {
	t.Parallel()
	quotas := map[string]func() fakeservice.Quota{
		"fixed":   func() fakeservice.Quota { return fakeservice.FixedWindow(3, 10*time.Second) },
		"sliding": func() fakeservice.Quota { return fakeservice.SlidingWindow(3, 10*time.Second) },
		"bucket":  func() fakeservice.Quota { return fakeservice.TokenBucket(0.1, 3) },
	}
	forms := []struct {
		header string
		form   fakeservice.RateLimit
	}{
		{"X-Ratelimit-Remaining-Requests", fakeservice.RateLimitOpenAI},
		{"Ratelimit-Remaining", fakeservice.RateLimitSeconds},
		{"Ratelimit", fakeservice.RateLimitList},
		{"X-Ratelimit-Remaining", fakeservice.RateLimitEpoch},
	}
	for name, quota := range quotas {
		for _, form := range forms {
			t.Run(name+" "+form.header, func(t *testing.T) {
				t.Parallel()
				synctest.Test(t, func(t *testing.T) {
					fake := fakeservice.New(fakeservice.Config{Quota: quota(), RateLimit: form.form})
					for _, want := range []string{"2", "1", "0", "0"} {
						resp, err := fake.Transport().RoundTrip(request(t, "http://x"+route))
						if err != nil {
							t.Fatal(err)
						}
						if err := resp.Body.Close(); err != nil {
							t.Error(err)
						}
						if form.header == "Ratelimit" {
							want = `"default";r=` + want + `;t=`
						}
						if got := resp.Header.Get(form.header); !strings.HasPrefix(got, want) {
							t.Errorf("%s is %q, want %q", form.header, got, want)
						}
					}
				})
			})
		}
	}
}

// TestSlow: slow headers and slow bodies look different to a client without a socket, too, and both end with it.
func TestSlow(t *testing.T) {
	t.Parallel()
	for fault, headers := range map[fakeservice.Fault]time.Duration{fakeservice.SlowHeaders: 8 * time.Second, fakeservice.SlowBody: 0} {
		synctest.Test(t, func(t *testing.T) {
			fake := fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{{Every: 1, Fault: fault, For: 8 * time.Second}}})
			began := time.Now()
			resp, err := fake.Transport().RoundTrip(request(t, "http://x"+route))
			if err != nil {
				t.Fatal(err)
			}
			if took := time.Since(began); took != headers {
				t.Errorf("headers after %v, want %v", took, headers)
			}
			if read, err := io.ReadAll(resp.Body); err != nil || !strings.Contains(string(read), `"echo":"a"`) || time.Since(began) != 8*time.Second {
				t.Errorf("%q, %v after %v", read, err, time.Since(began))
			}
			if got := fake.Answered(); got["1"] != 1 || got["2"] != 1 {
				t.Errorf("answered %v", got)
			}
			if resp, err = fake.Transport().RoundTrip(request(t, "http://x"+route)); err != nil {
				t.Fatal(err)
			}
			if err := resp.Body.Close(); err != nil { // the handler ends with it, or the bubble does not
				t.Error(err)
			}
		})
	}
}

func request(t *testing.T, url string) *http.Request {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return req
}
