package rest_test

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// routes answers each address with what is written for it, in turn; the last entry answers all further requests.
type routes struct {
	answers map[string][]scripted // by method and path
	mu      sync.Mutex
	came    []string
	times   map[string]int
	keyless []string // what came without the key
}

const jobKey = "the key of the job"

func (r *routes) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	name := req.Method + " " + req.URL.RequestURI()
	r.mu.Lock()
	r.came = append(r.came, name)
	if r.times == nil {
		r.times = map[string]int{}
	}
	at := r.times[name]
	r.times[name]++
	if req.Header.Get("Api-Key") != jobKey {
		r.keyless = append(r.keyless, name)
	}
	r.mu.Unlock()
	answers := r.answers[name]
	if len(answers) == 0 {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	answer := answers[min(at, len(answers)-1)]
	if answer.header != nil {
		for name, values := range answer.header() {
			w.Header()[http.CanonicalHeaderKey(name)] = values
		}
	}
	w.WriteHeader(answer.status)
	_, _ = w.Write([]byte(answer.body))
}

// headers are several.
func headers(pairs ...string) func() http.Header {
	return func() http.Header {
		h := http.Header{}
		for i := 0; i < len(pairs); i += 2 {
			h.Set(pairs[i], pairs[i+1])
		}
		return h
	}
}

// TestJobAddresses: where a job is looked at and where its result comes from.
func TestJobAddresses(t *testing.T) {
	t.Parallel()
	type answers = map[string][]scripted
	const post = "POST /work/new"
	running := scripted{status: 200, body: `{"status":"running"}`}
	succeeded := scripted{status: 200, body: `{"status":"succeeded","from":"state"}`}
	result := scripted{status: 200, body: `{"status":"active","from":"result"}`}
	accepted := func(pairs ...string) []scripted { return []scripted{{status: 202, header: headers(pairs...)}} }
	tests := []struct {
		name    string
		answers answers
		body    string // part of the result's; empty: an error
		came    []string
	}{
		{"Operation-Location before the others", answers{
			post: accepted("Location", "/l", "Azure-AsyncOperation", "/a", "Operation-Location", "/o"), "GET /o": {running, succeeded},
		}, `"state"`, []string{post, "GET /o", "GET /o"}},
		{"Azure-AsyncOperation before Location", answers{
			post: accepted("Location", "/l", "Azure-AsyncOperation", "/a"), "GET /a": {running, succeeded},
		}, `"state"`, []string{post, "GET /a", "GET /a"}},
		{"Location, 202 until the result is there", answers{
			post: accepted("Location", "/l"), "GET /l": {{status: 202}, {status: 202, body: "wait"}, result},
		}, `"result"`, []string{post, "GET /l", "GET /l", "GET /l"}},
		{"Location, a status until the result is there", answers{
			post: accepted("Location", "/l"), "GET /l": {running, {status: 200, body: `{"status":"NotStarted"}`}, result},
		}, `"result"`, []string{post, "GET /l", "GET /l", "GET /l"}},
		{"Location, a result that is no JSON", answers{
			post: accepted("Location", "/l"), "GET /l": {{status: 202}, {status: 200, body: "a,b\n1,2\n"}},
		}, "a,b", []string{post, "GET /l", "GET /l"}},
		{"Location, failed", answers{
			post: accepted("Location", "/l"), "GET /l": {{status: 202}, {status: 200, body: `{"status":"failed"}`}},
		}, "", []string{post, "GET /l", "GET /l"}},
		{"relative to the request", answers{
			post: accepted("Operation-Location", "jobs/7?v=1#part"), "GET /work/jobs/7?v=1": {succeeded},
		}, `"state"`, []string{post, "GET /work/jobs/7?v=1"}},
		{"with the default port", answers{
			post: accepted("Operation-Location", "http://SERVICE.test:80/o"), "GET /o": {succeeded},
		}, `"state"`, []string{post, "GET /o"}},
		{"201 with a running status", answers{
			post: {{status: 201, header: headers("Operation-Location", "/o"), body: `{"status":"NotStarted"}`}}, "GET /o": {succeeded},
		}, `"state"`, []string{post, "GET /o"}},
		{"200 with a running status", answers{
			post: {{status: 200, header: headers("Azure-AsyncOperation", "/a"), body: `{"status":"InProgress"}`}}, "GET /a": {succeeded},
		}, `"state"`, []string{post, "GET /a"}},
		{"200 with its last status", answers{
			post: {{status: 200, header: headers("Operation-Location", "/o"), body: `{"status":"succeeded","from":"here"}`}},
		}, `"here"`, []string{post}},
		{"201 with a Location only is done", answers{
			post: {{status: 201, header: headers("Location", "/l"), body: `{"status":"running","from":"here"}`}},
		}, `"here"`, []string{post}},
		{"202 without an address is done", answers{
			post: {{status: 202, body: `{"status":"running","from":"here"}`}},
		}, `"here"`, []string{post}},
		{"resourceLocation", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {running, {status: 200, body: `{"status":"succeeded","resourceLocation":"http://service.test/r"}`}}, "GET /r": {result},
		}, `"result"`, []string{post, "GET /o", "GET /o", "GET /r"}},
		{"resourceLocation that is not there yet", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 200, body: `{"status":"succeeded","resourceLocation":"/r"}`}}, "GET /r": {{status: 404}, {status: 500}, result},
		}, `"result"`, []string{post, "GET /o", "GET /r", "GET /r", "GET /r"}},
		{"Location of the last state", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 200, header: headers("Location", "/r"), body: `{"status":"succeeded"}`}}, "GET /r": {result},
		}, `"result"`, []string{post, "GET /o", "GET /r"}},
		{"Location of the last state is the state", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 200, header: headers("Location", "/o"), body: `{"status":"succeeded","from":"state"}`}},
		}, `"state"`, []string{post, "GET /o"}},
		{"303 to the result", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {running, {status: 303, header: headers("Location", "/r")}}, "GET /r": {result},
		}, `"result"`, []string{post, "GET /o", "GET /o", "GET /r"}},
		{"204 is an end", answers{
			post: accepted("Location", "/l"), "GET /l": {{status: 202}, {status: 204}},
		}, "(empty)", []string{post, "GET /l", "GET /l"}},
		{"a new address while it runs", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 200, header: headers("Operation-Location", "/p"), body: `{"status":"running"}`}}, "GET /p": {succeeded},
		}, `"state"`, []string{post, "GET /o", "GET /p"}},
		{"not found at first", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 404}, {status: 404}, {status: 404}, succeeded},
		}, `"state"`, []string{post, "GET /o", "GET /o", "GET /o", "GET /o"}},
		{"not found at all", answers{
			post: accepted("Operation-Location", "/o"),
		}, "", []string{post, "GET /o", "GET /o", "GET /o", "GET /o"}},
		{"not found any more", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {running, {status: 404}},
		}, "", []string{post, "GET /o", "GET /o"}},
		{"looks that fail within Retries", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 500}, {status: 503}, running, {status: 502}, succeeded},
		}, `"state"`, []string{post, "GET /o", "GET /o", "GET /o", "GET /o", "GET /o"}},
		{"looks that fail beyond Retries", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 500}},
		}, "", []string{post, "GET /o", "GET /o", "GET /o"}},
		{"a result elsewhere", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 200, body: `{"status":"succeeded","resourceLocation":"http://elsewhere.test/r"}`}},
		}, "", []string{post, "GET /o"}},
		{"a state elsewhere, later", answers{
			post: accepted("Operation-Location", "/o"), "GET /o": {{status: 200, header: headers("Operation-Location", "//elsewhere.test/o"), body: `{"status":"running"}`}},
		}, "", []string{post, "GET /o"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := &routes{answers: test.answers}
				client := newClient(t, rest.Policy{Retries: 2}, 1, rest.Config{Transport: fakeservice.Direct(server)})
				answer, err := client.Do(t.Context(), &rest.Request{URL: base + "/work/new", Body: []byte("{}"), Credentials: http.Header{"Api-Key": {jobKey}}})
				switch {
				case test.body == "":
					if failure := failureOf(err); failure == nil || failure.Attempts != 1 {
						t.Errorf("got %v, want an error after 1 attempt", err)
					}
				case err != nil:
					t.Error(err)
				case answer.Attempts != 1 || !strings.Contains(cmp.Or(string(answer.Body), "(empty)"), test.body):
					t.Errorf("%s after %d attempts", answer.Body, answer.Attempts)
				}
				if !slices.Equal(server.came, test.came) || server.keyless != nil {
					t.Errorf("the service saw %v, without a key %v, want %v", server.came, server.keyless, test.came)
				}
			})
		})
	}
}

// TestManyJobs: a hundred jobs of a minute each take a minute through four slots.
func TestManyJobs(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		const each = time.Minute
		var mu sync.Mutex
		began := map[string]time.Time{}
		handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			<-time.After(20 * time.Millisecond)
			mu.Lock()
			defer mu.Unlock()
			switch id := r.URL.Query().Get("text"); {
			case r.Method == http.MethodPost:
				began[id] = time.Now()
				w.Header().Set("Operation-Location", "/jobs?text="+id)
				w.WriteHeader(http.StatusAccepted)
			case time.Since(began[id]) < each:
				_, _ = w.Write([]byte(`{"status":"running"}`))
			default:
				_, _ = w.Write([]byte(`{"status":"succeeded"}`))
			}
		})
		client := newClient(t, rest.Policy{Concurrency: 4}, 1, rest.Config{Transport: fakeservice.Direct(handler)})
		start := time.Now()
		results, err := run(client, posts{}, texts(100))
		if err != nil || len(results) != 100 || len(began) != 100 {
			t.Fatalf("%d results of %d jobs, %v", len(results), len(began), err)
		}
		for _, result := range results {
			if result.Err != nil {
				t.Fatal(result.Err)
			}
		}
		if took := time.Since(start); took > each+15*time.Second { // 10 s between two looks, and their latency
			t.Errorf("took %v", took)
		}
	})
}

// FuzzJobAddress: whatever a service writes into the headers and fields that lead to a job, the key goes to its own
// origin only, and nothing is submitted twice.
func FuzzJobAddress(f *testing.F) {
	for _, seed := range []string{
		"/jobs/1", "jobs/1", "?x", "", "#", "//elsewhere.test/jobs", `\\elsewhere.test\jobs`, `/\elsewhere.test`, "http:/jobs", "http:jobs",
		"http://service.test@elsewhere.test/", "http://elsewhere.test#@service.test/", "http://service.test:80/", "http://service.test:8080/", "https://service.test/",
		"http://service.test.elsewhere.test/", "HTTP://SERVICE.TEST/", "http://service.test%2eelsewhere.test/", "http://[::1]/", "javascript:1", "http://service.test:/x",
		"http://ſervice.test/", "http://service.test\t/", "mailto:a@service.test", "/jobs/%2f%00", "http://service.test%00.elsewhere.test",
	} {
		for kind := range byte(5) {
			f.Add(kind, seed)
		}
	}
	f.Fuzz(func(t *testing.T, kind byte, address string) {
		synctest.Test(t, func(t *testing.T) {
			posts := 0
			transport := roundTripper(func(r *http.Request) (*http.Response, error) {
				if r.Header.Get("Api-Key") == jobKey && (r.URL.Scheme != "http" || strings.ToLower(r.URL.Hostname()) != "service.test" || r.URL.Port() != "" && r.URL.Port() != "80" || r.Host != r.URL.Host) {
					t.Errorf("%q: the key goes to %s (%s)", address, r.URL, r.Host)
				}
				recorder := fakeservice.Direct(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					body := `{"status":"running"}`
					if r.Method == http.MethodPost {
						posts++
						name := []string{"Operation-Location", "Azure-AsyncOperation", "Location"}[min(kind, 2)]
						if kind < 3 {
							w.Header().Set(name, address)
						} else {
							w.Header().Set("Operation-Location", "/state")
						}
						w.WriteHeader(http.StatusAccepted)
						return
					}
					switch kind {
					case 3:
						w.Header().Set("Location", address)
						body = `{"status":"succeeded"}`
					case 4:
						w.Header().Set("Location", address)
						w.WriteHeader(http.StatusSeeOther)
					}
					_, _ = w.Write([]byte(body))
				}))
				return recorder.RoundTrip(r)
			})
			client := newClient(t, rest.Policy{Retries: -1, PollTimeout: 5 * time.Second}, 1, rest.Config{Transport: transport})
			_, _ = client.Do(t.Context(), &rest.Request{
				URL: base + "/work/new", Body: []byte("{}"), Credentials: http.Header{"Api-Key": {jobKey}},
				Cancel: &rest.JobCancel{Suffix: ":cancel", Method: http.MethodDelete},
			})
			if posts != 1 {
				t.Errorf("%q: submitted %d times", address, posts)
			}
		})
	})
}

// TestJobIsCancelled: a job that still runs when the run ends, or PollTimeout passes, is cancelled once, as its request
// says; an answer to that which does not come holds nobody up.
func TestJobIsCancelled(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		cancel  *rest.JobCancel
		policy  rest.Policy
		stuck   bool // the cancel request gets no answer
		sent    string
		is      error
		took    time.Duration
		address string
	}{
		{"by DELETE", &rest.JobCancel{}, rest.Policy{RunTimeout: 3 * time.Second}, false, "DELETE /jobs/1", rest.ErrCanceled, 3 * time.Second, "/jobs/1"},
		{"by a suffix", &rest.JobCancel{Suffix: ":cancel"}, rest.Policy{RunTimeout: 3 * time.Second}, false, "POST /jobs/1:cancel?api-version=2", rest.ErrCanceled, 3 * time.Second, "/jobs/1?api-version=2"},
		{"by another method", &rest.JobCancel{Method: "PUT", Suffix: "/stop"}, rest.Policy{RunTimeout: 3 * time.Second}, false, "PUT /a%2Fb/stop", rest.ErrCanceled, 3 * time.Second, "/a%2Fb"},
		{"no answer", &rest.JobCancel{}, rest.Policy{RunTimeout: 3 * time.Second}, true, "DELETE /jobs/1", rest.ErrCanceled, 3100 * time.Millisecond, "/jobs/1"},
		{"its time is over", &rest.JobCancel{}, rest.Policy{PollTimeout: 20 * time.Second}, false, "DELETE /jobs/1", rest.ErrTimeout, 20 * time.Second, "/jobs/1"},
		{"the service cannot", nil, rest.Policy{RunTimeout: 3 * time.Second}, false, "", rest.ErrCanceled, 3 * time.Second, "/jobs/1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				var mu sync.Mutex
				var others []string
				handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					switch {
					case r.Method == http.MethodPost && r.URL.Path == "/analyze":
						w.Header().Set("Operation-Location", test.address)
						w.WriteHeader(http.StatusAccepted)
					case r.Method == http.MethodGet:
						_, _ = w.Write([]byte(`{"status":"running"}`))
					default:
						mu.Lock()
						others = append(others, r.Method+" "+r.URL.RequestURI())
						mu.Unlock()
						if test.stuck {
							<-r.Context().Done()
						}
						w.WriteHeader(http.StatusAccepted)
						_, _ = w.Write([]byte(`{"status":"cancelling"}`))
					}
				})
				client := newClient(t, test.policy, 1, rest.Config{Transport: fakeservice.Direct(handler)})
				began := time.Now()
				results, _ := run(client, posts{cancel: test.cancel}, texts(1))
				if took := time.Since(began); took != test.took {
					t.Errorf("took %v, want %v", took, test.took)
				}
				if len(results) != 1 || !errors.Is(results[0].Err, test.is) || results[0].Err.Attempts > 1 {
					t.Errorf("results %+v, want one that is %v", results, test.is)
				}
				<-time.After(6 * time.Second) // then the cancellation has given up
				mu.Lock()
				defer mu.Unlock()
				if got := strings.Join(others, ", "); got != test.sent {
					t.Errorf("the service saw %q, want %q", got, test.sent)
				}
			})
		})
	}
}

// TestJobWhoseLooksAreRefused: PollTimeout holds also where nothing is heard of the job but 429.
func TestJobWhoseLooksAreRefused(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		cancelled := 0
		handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.Method {
			case http.MethodPost:
				w.Header().Set("Operation-Location", "/jobs/1")
				w.WriteHeader(http.StatusAccepted)
			case http.MethodGet:
				w.Header().Set("Retry-After", "5")
				w.WriteHeader(http.StatusTooManyRequests)
			case http.MethodDelete:
				cancelled++
			}
		})
		client := newClient(t, rest.Policy{PollTimeout: time.Minute}, 1, rest.Config{Transport: fakeservice.Direct(handler)})
		began := time.Now()
		results, err := run(client, posts{cancel: &rest.JobCancel{}}, texts(1))
		if err != nil || len(results) != 1 || !errors.Is(results[0].Err, rest.ErrTimeout) {
			t.Fatalf("%+v, %v", results, err)
		}
		if took := time.Since(began); took > 70*time.Second || cancelled != 1 {
			t.Errorf("took %v, cancelled %d times", took, cancelled)
		}
	})
}

// TestManyJobsAreCancelled: the end of an interrupted run waits a moment for all cancellations together, even where the
// service does not answer them.
func TestManyJobsAreCancelled(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		cancelled := map[string]bool{}
		handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.Method {
			case http.MethodPost:
				w.Header().Set("Operation-Location", "/jobs/"+url.QueryEscape(r.URL.Query().Get("text")))
				w.WriteHeader(http.StatusAccepted)
			case http.MethodGet:
				_, _ = w.Write([]byte(`{"status":"running"}`))
			case http.MethodDelete:
				<-time.After(300 * time.Millisecond)
				mu.Lock()
				cancelled[r.URL.Path] = true
				mu.Unlock()
			}
		})
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.Direct(handler)})
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		began := time.Now()
		results, err := collect(client.Run(ctx, posts{cancel: &rest.JobCancel{}}, texts(200)))
		if took := time.Since(began); took > 3200*time.Millisecond || len(results) != 200 || err == nil {
			t.Errorf("%d results after %v, %v", len(results), took, err)
		}
		<-time.After(6 * time.Second)
		mu.Lock()
		defer mu.Unlock()
		if len(cancelled) != 200 {
			t.Errorf("%d of 200 jobs cancelled", len(cancelled))
		}
	})
}
