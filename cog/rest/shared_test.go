package rest_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestRate: the bucket is shared by all clients of an endpoint and key.
func TestRate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Quota: fakeservice.TokenBucket(100, 2)})
		shared := rest.NewShared()
		began := time.Now()
		ended := make(chan rest.Stats)
		for range 2 {
			client := newClient(t, rest.Policy{Rate: 100}, 1, rest.Config{Transport: fake.Transport(), Shared: shared})
			go func() {
				results, err := run(client, echo{base: base}, texts(500))
				if err != nil || len(results) != 500 {
					t.Errorf("%d results, %v", len(results), err)
				}
				ended <- client.Stats()
			}()
		}
		first, second := <-ended, <-ended
		if took := time.Since(began); took < 9980*time.Millisecond || took > 10*time.Second {
			t.Errorf("1000 requests took %v, want 10 s", took)
		}
		if first.Throttled+second.Throttled != 0 {
			t.Errorf("%d requests were refused", first.Throttled+second.Throttled)
		}
	})
}

// TestGateShared: all that share endpoint and key wait for one 429, then begin with one request; another key goes on.
func TestGateShared(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 100 * time.Millisecond, Rules: []fakeservice.Rule{
			{First: 16, Header: fakeservice.RetryAfter(10)},
		}})
		client := newClient(t, rest.Policy{Concurrency: 16}, 1, rest.Config{Transport: fake.Transport()})
		began := time.Now()
		results, err := run(client, echo{base: base, key: "one"}, texts(100))
		if err != nil {
			t.Fatal(err)
		}
		wantEchoes(t, results, 100)
		// 0.1 s for the refusals, 10 s closed, then 1, 2, 4, 8, 16, 16, ... at once: 4 + 6 rounds for 100 requests.
		if took := time.Since(began); took < 11*time.Second || took > 11300*time.Millisecond {
			t.Errorf("took %v, want 11.1 s", took)
		}
		if stats := client.Stats(); stats.Throttled != 16 || stats.Retries != 0 || stats.ThrottledTime < 10*time.Second {
			t.Errorf("%+v, want 16 refused, no retry", stats)
		}
		began = time.Now()
		if results, err = run(client, echo{base: base, key: "two"}, texts(16)); err != nil {
			t.Fatal(err)
		}
		wantEchoes(t, results, 16)
		if took := time.Since(began); took != 100*time.Millisecond {
			t.Errorf("another key took %v", took)
		}
	})
}

// TestStatsReports: reports come at most ten times a second, and at the end with all rows.
func TestStatsReports(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 100 * time.Millisecond})
		var reports []rest.Stats
		client := newClient(t, rest.Policy{Concurrency: 1}, 1, rest.Config{
			Transport: fake.Transport(), Total: 20, OnStats: func(s rest.Stats) { reports = append(reports, s) },
		})
		if _, err := run(client, echo{base: base}, texts(20)); err != nil {
			t.Fatal(err)
		}
		last := reports[len(reports)-1]
		if len(reports) < 15 || len(reports) > 21 || last.Rows != 20 || last.Remaining != 0 {
			t.Errorf("%d reports, the last %+v", len(reports), last)
		}
		middle := reports[9]
		if middle.Remaining < 900*time.Millisecond || middle.Remaining > 1300*time.Millisecond || middle.Rate < 9 || middle.Rate > 10.1 {
			t.Errorf("in the middle: %+v, want 10 rows/s and 1 s left", middle)
		}
		if p := last.P95; p < 100*time.Millisecond || p > 106*time.Millisecond {
			t.Errorf("p95 %v, want 100 ms within 5 %%", p)
		}
	})
}

// TestSecrets: neither errors nor printed requests nor the log give a credential away.
func TestSecrets(t *testing.T) {
	t.Parallel()
	const secret = "0123456789abcdef"
	req := &rest.Request{
		URL:         base + "/x?subscription-key=" + secret + "&api-version=1",
		Header:      http.Header{"Content-Type": {"application/json"}, "Api-Key": {secret}},
		Credentials: http.Header{"Authorization": {"Bearer " + secret}, "X-Other": {secret}},
		Body:        []byte(`{"text":"hello"}`),
	}
	printed := req.String()
	if strings.Contains(printed, secret) || !strings.Contains(printed, "hello") || !strings.Contains(printed, "api-version=1") {
		t.Errorf("printed as %s", printed)
	}
	synctest.Test(t, func(t *testing.T) {
		server := &script{answers: []scripted{{status: 401, body: `{"code":"` + secret + `","message":"wrong key ` + secret + `"}`}}}
		var log strings.Builder
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.Direct(server), Logger: textLog(&log)})
		_, err := client.Do(t.Context(), req)
		var failure *rest.Error
		if !errors.As(err, &failure) || failure.Status != 401 {
			t.Fatal(err)
		}
		for _, text := range []string{err.Error(), failure.Body, failure.Message, failure.Code, log.String()} {
			if strings.Contains(text, secret) {
				t.Errorf("the secret stands in %q", text)
			}
		}
		for _, url := range []string{"http://user:" + secret + "@host/", ":" + secret, "ftp://x/" + secret[:0]} {
			if _, err := client.Do(t.Context(), &rest.Request{URL: url}); err == nil || strings.Contains(err.Error(), secret) {
				t.Errorf("for a bad URL: %v", err)
			}
		}
	})
}
