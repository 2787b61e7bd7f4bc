package fakeservice_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestJobs: what successive looks at a job find, a second apart.
func TestJobs(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		config fakeservice.Config
		want   []string // status and a part of the body
	}{
		{"at once", fakeservice.Config{}, []string{`200 {"status":"succeeded","results":`, `200 {"status":"succeeded"`}},
		{"two looks", fakeservice.Config{JobLooks: 2}, []string{`200 {"status":"running"}`, `200 {"status":"running"}`, `200 {"status":"succeeded"`}},
		{"states", fakeservice.Config{JobStates: []string{"notStarted", "running", "partiallyCompleted"}}, []string{"200 {\"status\":\"notStarted", "200 {\"status\":\"running", `200 {"status":"partiallyCompleted","results"`}},
		{"failed", fakeservice.Config{JobStatus: "failed"}, []string{`200 {"status":"failed","error"`}},
		{"a bad look", fakeservice.Config{LookRules: []fakeservice.Rule{{First: 1, Status: 500}}}, []string{"500 ", `200 {"status":"succeeded"`}},
		{"expired", fakeservice.Config{JobLooks: 9, JobLife: time.Second}, []string{`200 {"status":"running"`, "404 "}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(test.config)
				job := start(t, fake)
				for i, want := range test.want {
					if got := look(t, fake, http.MethodGet, job); !strings.HasPrefix(got, want) {
						t.Errorf("look %d finds %s, want %s", i+1, got, want)
					}
					time.Sleep(time.Second) //nolint:forbidigo // on the bubble's clock
				}
				if got := fake.Counts(); got.Looks != len(test.want) || got.Requests != 1 {
					t.Errorf("counted %+v", got)
				}
			})
		})
	}
}

// TestJobCancel: a job that runs is cancelled in either way, one that has ended is not.
func TestJobCancel(t *testing.T) {
	t.Parallel()
	for _, method := range []string{http.MethodPost, http.MethodDelete} {
		fake := fakeservice.New(fakeservice.Config{JobLooks: 1})
		first, second := start(t, fake), start(t, fake)
		path := map[string]string{http.MethodPost: ":cancel"}[method]
		if got := look(t, fake, method, first+path); !strings.HasPrefix(got, "202") {
			t.Errorf("cancelling: %s", got)
		}
		if got := look(t, fake, http.MethodGet, first); !strings.Contains(got, `"cancelled"`) {
			t.Errorf("cancelled, a look finds %s", got)
		}
		look(t, fake, http.MethodGet, second)
		look(t, fake, method, second+path)
		if got := look(t, fake, http.MethodGet, second); !strings.Contains(got, `"succeeded"`) || fake.Counts().Canceled != 1 {
			t.Errorf("a job that had ended: %s, %+v", got, fake.Counts())
		}
		if got := fake.Answered()["1"]; got != 1 {
			t.Errorf("document 1 was answered %d times, want once", got)
		}
	}
}

func start(t *testing.T, fake *fakeservice.Service) (job string) {
	t.Helper()
	resp, err := fake.Transport().RoundTrip(request(t, "http://x/language/analyze-text/jobs"))
	if err != nil || resp.StatusCode != http.StatusAccepted {
		t.Fatal(resp, err)
	}
	return resp.Header.Get("Operation-Location")
}

func look(t *testing.T, fake *fakeservice.Service, method, url string) string {
	t.Helper()
	req := request(t, url)
	req.Method = method
	resp, err := fake.Transport().RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.Status[:4] + string(text)
}
