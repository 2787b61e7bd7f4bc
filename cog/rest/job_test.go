package rest_test

import (
	"errors"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestJobs: jobs wait outside of the slots; with one slot and a latency of 10 ms, 20 jobs of 3 looks take no longer than one.
func TestJobs(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		policy rest.Policy
		header http.Header
		looks  int // before the end
		took   time.Duration
	}{
		{"growing interval", rest.Policy{}, nil, 3, (1000 + 1500 + 2250 + 3375) * time.Millisecond},
		{"fixed interval", rest.Policy{PollInterval: 2 * time.Second}, nil, 3, 8 * time.Second},
		{"the service's", rest.Policy{PollInterval: time.Minute}, fakeservice.RetryAfterMS("retry-after-ms", 100), 3, 400 * time.Millisecond},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Latency: 10 * time.Millisecond, JobLooks: test.looks, JobHeader: test.header})
				test.policy.Concurrency = 1
				client := newClient(t, test.policy, 5, rest.Config{Transport: fake.Transport()})
				began := time.Now()
				results, err := run(client, echo{base: base, job: true, key: "secret key"}, texts(100))
				if err != nil {
					t.Fatal(err)
				}
				wantEchoes(t, results, 100)
				if took, want := time.Since(began), test.took+20*10*time.Millisecond; took != want {
					t.Errorf("took %v, want %v", took, want)
				}
				if stats := client.Stats(); stats.Polls != 20*(test.looks+1) || stats.Calls != stats.Polls+20 || stats.Retries != 0 {
					t.Errorf("%+v, want %d looks", stats, 20*(test.looks+1))
				}
			})
		})
	}
}

// TestJobEnds: every way in which a job can end badly is the error of its rows, and no job is submitted twice.
func TestJobEnds(t *testing.T) {
	t.Parallel()
	accepted := scripted{status: 202, header: header("Operation-Location", "/jobs/1")}
	running := scripted{status: 200, body: `{"status":"running"}`}
	tests := []struct {
		name    string
		answers []scripted
		code    string // empty: a result
		is      error
		calls   int
	}{
		{"succeeded", []scripted{accepted, running, {status: 200, body: `{"status":"Succeeded"}`}}, "", nil, 3},
		{"partially completed", []scripted{accepted, {status: 200, body: `{"status":"partiallyCompleted"}`}}, "", nil, 2},
		{"a status in the summary", []scripted{accepted, {status: 200, body: `{"summary":{"status":"RUNNING"}}`}, {status: 200, body: `{"summary":{"status":"READY"}}`}}, "", nil, 3},
		{"a failure in the summary", []scripted{accepted, {status: 200, body: `{"summary":{"status":"FAILED"}}`}}, "job", rest.ErrJob, 2},
		{"a result without a status", []scripted{accepted, {status: 202}, {status: 200, body: `{}`}}, "", nil, 3},
		{"failed", []scripted{accepted, {status: 200, body: `{"status":"failed","error":{"code":"Broken","message":"no"}}`}}, "Broken", rest.ErrJob, 2},
		{"an error in the properties", []scripted{accepted, {status: 200, body: `{"status":"Failed","properties":{"error":{"code":"InvalidUri","message":"no"}}}`}}, "InvalidUri", rest.ErrJob, 2},
		{"cancelled", []scripted{accepted, {status: 200, body: `{"status":"cancelled"}`}}, "job", rest.ErrJob, 2},
		{"canceled", []scripted{accepted, {status: 200, body: `{"status":"canceled"}`}}, "job", rest.ErrJob, 2},
		{"rejected", []scripted{accepted, {status: 200, body: `{"status":"rejected"}`}}, "job", rest.ErrJob, 2},
		{"ValidationFailed", []scripted{accepted, {status: 200, body: `{"status":"ValidationFailed"}`}}, "job", rest.ErrJob, 2},
		{"never ends", []scripted{accepted, running}, "timeout", rest.ErrTimeout, 7},
		{"429 on the look", []scripted{accepted, {status: 429, header: header("Retry-After", "5")}, running, {status: 200, body: `{"status":"succeeded"}`}}, "", nil, 4},
		{"500 on the look", []scripted{accepted, {status: 500}, {status: 200, body: `{"status":"succeeded"}`}}, "", nil, 3},
		{"malformed look", []scripted{accepted, {status: 200, body: `{"sta`}, {status: 200, body: `{"status":"succeeded"}`}}, "", nil, 3},
		{"400 on the look is not split", []scripted{accepted, {status: 400}}, "400", nil, 2},
		{"another host", []scripted{{status: 202, header: header("Operation-Location", "http://elsewhere.test/jobs/1")}}, "job", rest.ErrJob, 1},
		{"another scheme", []scripted{{status: 202, header: header("Operation-Location", "https://service.test/jobs/1")}}, "job", rest.ErrJob, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := &script{answers: test.answers}
				client := newClient(t, rest.Policy{PollTimeout: time.Minute, PollInterval: 10 * time.Second}, 2, rest.Config{Transport: fakeservice.Direct(server)})
				results, err := run(client, constant{echo{base: base}}, texts(2))
				if err != nil || len(results) != 2 {
					t.Fatalf("%d results, %v", len(results), err)
				}
				if len(server.times) != test.calls {
					t.Errorf("%d requests, want %d", len(server.times), test.calls)
				}
				for _, result := range results {
					switch {
					case test.code == "" && result.Err != nil:
						t.Error(result.Err)
					case test.code != "" && (result.Err == nil || result.Err.Code != test.code || result.Err.Attempts != 1):
						t.Errorf("got %+v, want code %q after 1 attempt", result.Err, test.code)
					case test.is != nil && !errors.Is(result.Err, test.is):
						t.Errorf("%v does not match %v", result.Err, test.is)
					}
				}
			})
		})
	}
}

// constant takes any answer.
type constant struct{ echo }

func (constant) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i] = rest.Result{Index: item.Index, Value: []byte("1")}
	}
	return results, nil
}
