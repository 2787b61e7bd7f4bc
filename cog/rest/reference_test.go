package rest_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// reference is a run on the fake clock and what has to come of it. The tables hold the core to what SynapseML shows in
// its tests, and to what it leaves to be desired.
type reference struct {
	name    string
	policy  rest.Policy
	service fakeservice.Config
	script  []scripted // answers request after request in place of service
	rows    []string   // texts; nil means one
	job     bool

	requests int            // 0: any number; looks at jobs are counted
	min, max time.Duration  // of the whole run; max 0: no bound
	errors   map[int]string // codes by row; all others have a value
	status   int            // of those errors; 0: any
	is       error
	batches  []int // of requests, in any order
}

// TestReferenceBehaviours: inputs and outcomes that a re-implementation must show.
func TestReferenceBehaviours(t *testing.T) {
	t.Parallel()
	const ms, s = time.Millisecond, time.Second
	ok := scripted{status: 200, body: `{"results":{"documents":[{"id":"0","echo":"text 0"}]}}`}
	asks := func(value string) scripted { return scripted{status: 429, header: header("Retry-After", value)} }
	date := scripted{status: 429, header: func() http.Header { return fakeservice.RetryAfterDate(time.Now().Add(5 * s)) }}
	behave(t, []reference{
		{name: "429 three times then 200: 4 requests", script: []scripted{{status: 429}, {status: 429}, {status: 429}, ok}, requests: 4, min: 700 * ms, max: 7 * s},
		{name: "Retry-After 1: waits at least 0.9 s", script: []scripted{asks("1"), ok}, requests: 2, min: 900 * ms, max: 1200 * ms},
		{name: "Retry-After as an HTTP date: honoured", script: []scripted{date, ok}, requests: 2, min: 4 * s, max: 5200 * ms},
		{name: "Retry-After -1: ignored, back-off", script: []scripted{asks("-1"), ok}, requests: 2, min: 100 * ms, max: s},
		{name: "Retry-After rubbish: ignored, back-off", script: []scripted{asks("rubbish"), ok}, requests: 2, min: 100 * ms, max: s},
		{name: "Retry-After 120 with a cap of 60 s: capped", policy: rest.Policy{MaxRetryAfter: 60 * s}, script: []scripted{asks("120"), ok}, requests: 2, min: 60 * s, max: 60200 * ms},
		{name: "503 with 3 retries: 4 requests and a 503 row error", policy: rest.Policy{Retries: 3}, script: []scripted{{status: 503}}, requests: 4, min: 350 * ms, max: 3500 * ms, errors: map[int]string{0: "503"}, status: 503},
		{name: "404: 1 request", script: []scripted{{status: 404}}, requests: 1, max: ms, errors: map[int]string{0: "404"}, status: 404},
		{name: "CapacityLimitExceeded: 1 request", script: []scripted{{status: 429, body: fakeservice.QuotaGone}}, requests: 1, max: ms, errors: map[int]string{0: "CapacityLimitExceeded"}, status: 429, is: rest.ErrQuota},
		{name: "10 rows by 3: 3, 3, 3, 1", policy: rest.Policy{BatchSize: 3}, rows: lines(10), requests: 4, max: ms, batches: []int{3, 3, 3, 1}},
		{name: "flatten of batch: the identity on 1000 rows", policy: rest.Policy{BatchSize: 7}, rows: lines(1000), requests: 143},
		{name: "nothing: nothing", rows: []string{}},
	})
}

// TestReferenceRemedies: what goes wrong there, and here does not.
func TestReferenceRemedies(t *testing.T) {
	t.Parallel()
	const ms, s = time.Millisecond, time.Second
	accepted := scripted{status: 202, header: header("Operation-Location", "/jobs/1")}
	one := rest.Policy{BatchSize: 1}
	with := func(p rest.Policy, change func(*rest.Policy)) rest.Policy { change(&p); return p }
	all := func(n int, code string) map[int]string {
		codes := map[int]string{}
		for i := range n {
			codes[i] = code
		}
		return codes
	}
	behave(t, []reference{
		{name: "concurrency: side by side", policy: one, service: fakeservice.Config{Latency: s}, rows: lines(100), requests: 100, max: 50 * s},
		{name: "concurrency: in order without blocking the senders", policy: one, rows: lines(100), requests: 100, max: 12 * s,
			service: fakeservice.Config{Latency: 100 * ms, Rules: []fakeservice.Rule{{First: 1, Fault: fakeservice.SlowHeaders, For: 10 * s}}}},
		{name: "time-out: of a request that hangs", policy: rest.Policy{Retries: -1}, service: fakeservice.Config{Latency: time.Hour}, requests: 1, min: 60 * s, max: 60 * s, errors: map[int]string{0: "timeout"}, is: rest.ErrTimeout},
		{name: "time-out: of a body that dribbles", policy: rest.Policy{Retries: -1}, requests: 1, min: 60 * s, max: 60 * s, errors: map[int]string{0: "timeout"}, is: rest.ErrTimeout,
			service: fakeservice.Config{Rules: []fakeservice.Rule{{Every: 1, Fault: fakeservice.SlowBody, For: time.Hour}}}},
		{name: "429: an HTTP date, in a run of many", policy: one, rows: lines(50), min: 2 * s, max: 10 * s,
			service: fakeservice.Config{Latency: 10 * ms, Rules: []fakeservice.Rule{{First: 1, Pause: fakeservice.PauseDate, Wait: 3 * s}}}},
		{name: "429: one gate for all, few are refused", policy: one, rows: lines(400), max: 60 * s, service: fakeservice.Config{Quota: fakeservice.FixedWindow(100, 10*s), Latency: 50 * ms}},
		{name: "rate limit: set by the user, none is refused", policy: rest.Policy{BatchSize: 1, Rate: 10}, rows: lines(50), requests: 50, min: 4800 * ms, max: 5 * s, service: fakeservice.Config{Quota: fakeservice.TokenBucket(10, 2)}},
		{name: "exception after the retries: an error in the row", policy: with(one, func(p *rest.Policy) { p.Retries = 2 }), rows: lines(3), requests: 9, errors: all(3, "connection"), is: rest.ErrConnection,
			service: fakeservice.Config{Rules: []fakeservice.Rule{{Every: 1, Fault: fakeservice.Down}}}},
		{name: "answers cut short: an error in the row", policy: rest.Policy{Retries: 2}, rows: lines(10), requests: 3, errors: all(10, "malformed"), is: rest.ErrMalformed,
			service: fakeservice.Config{Rules: []fakeservice.Rule{{Every: 1, Fault: fakeservice.Truncate}}}},
		{name: "failed job: an error in its rows", job: true, rows: lines(2), requests: 2, errors: all(2, "InternalServerError"), is: rest.ErrJob, service: fakeservice.Config{JobStatus: "failed"}},
		{name: "poll exhausted: an error in the row", policy: rest.Policy{PollInterval: 10 * s, PollTimeout: time.Minute}, script: []scripted{accepted, {status: 200, body: `{"status":"running"}`}}, min: 60 * s, max: 61 * s, errors: all(1, "timeout"), is: rest.ErrTimeout},
		{name: "documents' own errors in a 200: those rows", rows: []string{"a", "bad", "c"}, requests: 1, errors: map[int]string{1: "InvalidDocument"}, status: 200},
		{name: "a bad row in a batch: alone", rows: []string{"a", "b", "c", "poison", "e", "f", "g", "h"}, errors: map[int]string{3: "InvalidArgument"}, status: 400},
		{name: "a failing row at the end: the paid ones stay", policy: one, rows: []string{"a", "b", "c", "poison"}, requests: 4, errors: map[int]string{3: "InvalidArgument"}, status: 400},
		{name: "documents' own errors in a 207: those rows", rows: []string{"a", "b", "c"}, errors: map[int]string{0: "InvalidDocument"}, status: 207,
			service: fakeservice.Config{Rules: []fakeservice.Rule{{Every: 1, Fault: fakeservice.SomeFail, Documents: 1, Status: 207, Code: "InvalidDocument"}}}},
	})
}

func lines(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = textOf(i)
	}
	return out
}

func behave(t *testing.T, tests []reference) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) { test.check(t) })
		})
	}
}

func (r reference) check(t *testing.T) {
	t.Helper()
	fake := fakeservice.New(r.service)
	handler := http.Handler(fake)
	if r.script != nil {
		handler = &script{answers: r.script}
	}
	if r.rows == nil {
		r.rows = lines(1)
	}
	client := newClient(t, r.policy, 10, rest.Config{Transport: fakeservice.Direct(handler)})
	service := &sizes{echo: echo{base: base, job: r.job}}
	ctx, cancel := context.WithTimeout(t.Context(), 24*time.Hour)
	defer cancel()
	began := time.Now()
	results, err := collect(client.Run(ctx, service, these(r.rows...)))
	took := time.Since(began)
	if err != nil || len(results) != len(r.rows) {
		t.Fatalf("%d results for %d rows, %v", len(results), len(r.rows), err)
	}
	for i, result := range results {
		want, fails := r.errors[i]
		switch {
		case result.Index != i:
			t.Fatalf("row %d in place of row %d", result.Index, i)
		case fails && (result.Err == nil || result.Err.Code != want || result.Err.Attempts == 0):
			t.Errorf("row %d has the error %+v, want %q", i, result.Err, want)
		case fails && (r.status != 0 && result.Err.Status != r.status || r.is != nil && !errors.Is(result.Err, r.is)):
			t.Errorf("row %d has the error %+v, want status %d, %v", i, result.Err, r.status, r.is)
		case !fails && (result.Err != nil || string(result.Value) != fmt.Sprintf("%q", r.rows[i])):
			t.Errorf("row %d has %s, %v", i, result.Value, result.Err)
		}
	}
	if calls := client.Stats().Calls; r.requests != 0 && calls != r.requests {
		t.Errorf("%d requests, want %d", calls, r.requests)
	}
	if took < r.min || r.max != 0 && took > r.max {
		t.Errorf("took %v, want %v to %v", took, r.min, r.max)
	}
	if r.batches != nil {
		slices.Sort(service.seen)
		slices.Sort(r.batches)
		if !slices.Equal(service.seen, r.batches) {
			t.Errorf("batches of %v, want %v", service.seen, r.batches)
		}
	}
}
