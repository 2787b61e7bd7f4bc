package fakeservice_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestQuotas: how many of 10 requests at once are allowed at the start, and some time later.
func TestQuotas(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name         string
		quota        fakeservice.Quota
		atOnce       int           // of 10 requests at the start
		wait         time.Duration // that the first refused one is told
		later, after int           // of 10 requests at once, that many seconds later
	}{
		{"fixed window", fakeservice.FixedWindow(4, 10*time.Second), 4, 10 * time.Second, 4, 11},
		{"fixed window, too early", fakeservice.FixedWindow(4, 10*time.Second), 4, 10 * time.Second, 0, 9},
		{"sliding window", fakeservice.SlidingWindow(4, 10*time.Second), 4, 10 * time.Second, 4, 10},
		{"sliding window, too early", fakeservice.SlidingWindow(4, 10*time.Second), 4, 10 * time.Second, 0, 9},
		{"token bucket", fakeservice.TokenBucket(0.5, 4), 4, 2 * time.Second, 2, 4},
		{"token bucket, full", fakeservice.TokenBucket(0.5, 4), 4, 2 * time.Second, 4, 100},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			start := time.Unix(1e9, 0)
			take := func(at time.Time) (taken int, wait time.Duration) {
				for range 10 {
					if left, ok := test.quota.Take(at); ok {
						taken++
					} else if wait == 0 {
						wait = left
					}
				}
				return taken, wait
			}
			if taken, wait := take(start); taken != test.atOnce || wait != test.wait {
				t.Errorf("%d at once, then wait %v, want %d and %v", taken, wait, test.atOnce, test.wait)
			}
			if taken, _ := take(start.Add(time.Duration(test.after) * time.Second)); taken != test.later {
				t.Errorf("%d after %d s, want %d", taken, test.after, test.later)
			}
		})
	}
}

const (
	route = "/language/:analyze-text"
	body  = `{"analysisInput":{"documents":[{"id":"1","text":"a"},{"id":"2","text":"bad"}]}}`
)

// TestFaults: each fault looks the same to a client without a socket and with one.
func TestFaults(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		rule     fakeservice.Rule
		status   int // 0: no answer
		broken   bool
		answer   string // what it holds
		accepted int    // documents
	}{
		{"none", fakeservice.Rule{}, 200, false, `"echo":"a"`, 2},
		{"refuse", fakeservice.Rule{Every: 1, Header: fakeservice.RetryAfter(3)}, 429, false, "Too Many", 0},
		{"refuse otherwise", fakeservice.Rule{Every: 1, Status: 503, Body: "down"}, 503, false, "down", 0},
		{"reset before", fakeservice.Rule{Every: 1, Fault: fakeservice.ResetBefore}, 0, true, "", 0},
		{"reset after", fakeservice.Rule{Every: 1, Fault: fakeservice.ResetAfter}, 0, true, "", 2},
		{"truncate", fakeservice.Rule{Every: 1, Fault: fakeservice.Truncate}, 200, true, `{"results"`, 2},
		{"malform", fakeservice.Rule{Every: 1, Fault: fakeservice.Malform}, 200, false, `{"results"`, 2},
		{"wrong type", fakeservice.Rule{Every: 1, Fault: fakeservice.WrongType}, 200, false, "<html>", 2},
		{"down", fakeservice.Rule{Every: 1, Fault: fakeservice.Down}, 0, true, "", 0},
		{"cut chunked", fakeservice.Rule{Every: 1, Fault: fakeservice.CutChunked}, 200, true, `{"results"`, 2},
		{"empty", fakeservice.Rule{Every: 1, Fault: fakeservice.Empty}, 200, false, "", 2},
		{"slow headers", fakeservice.Rule{Every: 1, Fault: fakeservice.SlowHeaders, For: time.Millisecond}, 200, false, `"echo":"a"`, 2},
		{"slow body", fakeservice.Rule{Every: 1, Fault: fakeservice.SlowBody, For: 8 * time.Millisecond}, 200, false, `"echo":"a"`, 2},
		{"zip", fakeservice.Rule{Every: 1, Fault: fakeservice.Zip}, 200, false, "\x1f\x8b", 2},
		{"cut zip", fakeservice.Rule{Every: 1, Fault: fakeservice.CutZip}, 200, false, "\x1f\x8b", 2},
		{"some fail", fakeservice.Rule{Every: 1, Fault: fakeservice.SomeFail, Status: 207, Documents: 1, Code: "Busy"}, 207, false, `{"id":"1","error":{"code":"Busy"`, 1},
		{"all fail", fakeservice.Rule{Every: 1, Fault: fakeservice.SomeFail}, 200, false, `InternalServerError`, 0},
		{"quota gone", fakeservice.Rule{Every: 1, Status: 403, Body: fakeservice.QuotaGone}, 403, false, "CapacityLimitExceeded", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			for _, socket := range []bool{false, true} {
				fake := fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{test.rule}})
				transport, url := fake.Transport(), "http://service.test"
				if socket {
					address, stop, err := fake.Listen()
					if err != nil {
						t.Fatal(err)
					}
					defer func() {
						if err := stop(); err != nil {
							t.Error(err)
						}
					}()
					url, transport = address, &http.Transport{DisableKeepAlives: true, DisableCompression: true}
				}
				status, answer, err := post(transport, url+route)
				if status != test.status || (err != nil) != test.broken || !strings.Contains(answer, test.answer) {
					t.Errorf("socket %v: status %d, %q, %v", socket, status, answer, err)
				}
				if got := len(fake.Accepted()); got != test.accepted {
					t.Errorf("socket %v: %d documents accepted, want %d", socket, got, test.accepted)
				}
			}
		})
	}
}

// post sends the body without http.Client, which would try again by itself.
func post(transport http.RoundTripper, url string) (status int, answer string, err error) {
	req, err := http.NewRequest(http.MethodPost, url, io.NopCloser(strings.NewReader(body)))
	if err != nil {
		return 0, "", err
	}
	resp, err := transport.RoundTrip(req)
	if err != nil {
		return 0, "", err
	}
	read, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(read), errors.Join(err, resp.Body.Close())
}

// TestClock: without a socket, latency and quota follow the clock of the bubble.
func TestClock(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Hour, Quota: fakeservice.FixedWindow(1, 3*time.Hour)})
		began := time.Now()
		for i, want := range []int{200, 429} {
			if status, _, err := post(fake.Transport(), "http://x"+route); err != nil || status != want {
				t.Errorf("request %d: %d, %v, want %d", i, status, err, want)
			}
		}
		if took := time.Since(began); took != time.Hour {
			t.Errorf("took %v, want 1 h", took)
		}
		if got := fake.Counts(); got != (fakeservice.Counts{Requests: 2, Refused: 1, Answered: 1}) {
			t.Errorf("counted %+v", got)
		}
	})
}

// TestSeed: the same seed hits the same requests.
func TestSeed(t *testing.T) {
	t.Parallel()
	hits := func(seed uint64) (hit string) {
		fake := fakeservice.New(fakeservice.Config{Seed: seed, Rules: []fakeservice.Rule{{Share: 0.3}}})
		for range 40 {
			status, _, err := post(fake.Transport(), "http://x"+route)
			if err != nil {
				t.Fatal(err)
			}
			hit += map[int]string{200: ".", 429: "x"}[status]
		}
		return hit
	}
	if first := hits(1); first != hits(1) || first == hits(2) || !strings.Contains(first, "x") {
		t.Errorf("seeds do not decide: %s, %s, %s", first, hits(1), hits(2))
	}
}
