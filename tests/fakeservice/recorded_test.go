package fakeservice_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/tests/contract"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// ask sends a request to what was recorded.
func ask(t *testing.T, service http.Handler, method, target, body string) *httptest.ResponseRecorder {
	t.Helper()
	answer := httptest.NewRecorder()
	service.ServeHTTP(answer, httptest.NewRequest(method, target, strings.NewReader(body)))
	return answer
}

func recorded(t *testing.T) http.Handler {
	t.Helper()
	goldens, err := contract.All()
	if err != nil {
		t.Fatal(err)
	}
	return fakeservice.Recorded(goldens)
}

func TestRecorded(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, method, target, body string
		status                     int
		has                        string
	}{
		{"the same request", "POST", "/translate?api-version=3.0&to=de&to=fr", `[{"text":"Good morning"},{"text":"Thank you"}]`, 200, "Guten Morgen"},
		{"another version", "POST", "/translate?api-version=2.9&to=de&to=fr", `[{"text":"Good morning"},{"text":"Thank you"}]`, 200, "Guten Morgen"},
		{"another text", "POST", "/translate?api-version=3.0&to=de&to=fr", `[{"text":"Good night"}]`, 404, "for this path there is"},
		{"another language", "POST", "/translate?api-version=3.0&to=es", `[{"text":"Good morning"},{"text":"Thank you"}]`, 404, "NotRecorded"},
		{"another method", "GET", "/translate?api-version=3.0&to=de&to=fr", "", 404, "NotRecorded"},
		{"another path", "POST", "/nowhere", "{}", 404, "NotRecorded"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			answer := ask(t, recorded(t), test.method, test.target, test.body)
			if answer.Code != test.status || !strings.Contains(answer.Body.String(), test.has) {
				t.Errorf("%d %s, want %d and %q", answer.Code, answer.Body, test.status, test.has)
			}
		})
	}
}

// TestRecordedJob: each run of a job sees it at work and then done, and its document under the id that it gave.
func TestRecordedJob(t *testing.T) {
	t.Parallel()
	service := recorded(t)
	for range 2 {
		answer := ask(t, service, "POST", "/language/analyze-text/jobs?api-version=2023-04-01", `{"analysisInput":{"documents":[{"id":"mine",
			"text":"Patient took 100mg of ibuprofen twice.","language":"en"}]},"tasks":[{"kind":"Healthcare","parameters":{}}]}`)
		if answer.Code != http.StatusAccepted {
			t.Fatalf("%d %s", answer.Code, answer.Body)
		}
		job := answer.Header().Get("Operation-Location")
		for _, want := range []string{"running", "succeeded"} {
			var state struct {
				Status string
				Tasks  struct {
					Items []struct {
						Results struct{ Documents []struct{ ID string } }
					}
				}
			}
			look := ask(t, service, "GET", job, "")
			if err := json.Unmarshal(look.Body.Bytes(), &state); err != nil || state.Status != want {
				t.Fatalf("%v: the job is %q, want %q", err, state.Status, want)
			}
			if want == "succeeded" && state.Tasks.Items[0].Results.Documents[0].ID != "mine" {
				t.Errorf("the answer is of %+v", state.Tasks.Items[0].Results.Documents)
			}
		}
	}
}
