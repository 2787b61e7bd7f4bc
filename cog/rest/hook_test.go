package rest_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// recorder is a hook that keeps all it is told.
type recorder struct {
	timing bool

	mu       sync.Mutex
	begun    []rest.RunInfo
	ended    []rest.RunEnd
	attempts []attempt
	texts    []string // whatever text it was given
	traced   int      // contexts of attempts that come from BeginRun
}

type attempt struct {
	rest.Attempt
	rest.Outcome
}

type (
	runKey     struct{}
	attemptKey struct{}
)

func (r *recorder) WantsTiming() bool { return r.timing }

func (r *recorder) BeginRun(ctx context.Context, run rest.RunInfo) (context.Context, func(rest.RunEnd)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.begun = append(r.begun, run)
	return context.WithValue(ctx, runKey{}, r), func(end rest.RunEnd) {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.ended = append(r.ended, end)
	}
}

func (r *recorder) BeginAttempt(ctx context.Context, a rest.Attempt) (context.Context, func(rest.Outcome)) {
	a.SetHeader("X-Hook", "from the hook")
	a.SetHeader("Content-Type", "what is there stays")
	a.SetHeader("Ocp-Apim-Subscription-Key", "so does this")
	r.mu.Lock()
	defer r.mu.Unlock()
	if ctx.Value(runKey{}) == r {
		r.traced++
	}
	return context.WithValue(ctx, attemptKey{}, a.Number), func(o rest.Outcome) {
		sent, body := a.Content()
		received, answer := o.Content()
		r.mu.Lock()
		defer r.mu.Unlock()
		r.attempts = append(r.attempts, attempt{a, o})
		r.texts = append(r.texts, fmt.Sprintf("%+v %+v %v %s %v %s", a, o, sent, body, received, answer))
	}
}

var _ rest.TimingHook = (*recorder)(nil)

// brief lists the attempts as kind, number, redirects, status and code.
func (r *recorder) brief() []string {
	var out []string
	for _, a := range r.attempts {
		out = append(out, fmt.Sprintf("%s %d+%d %s %d %s", a.Kind, a.Number, a.Redirects, a.Method, a.Status, a.Code))
	}
	return out
}

func TestHooksSeeEachRequest(t *testing.T) {
	t.Parallel()
	const ms = time.Millisecond
	ok := scripted{status: 200, body: `{"status":"succeeded"}`}
	for _, tt := range []struct {
		name    string
		policy  rest.Policy
		answers []scripted
		want    []string
		waited  []time.Duration // at least, by attempt
	}{
		{"one", rest.Policy{}, []scripted{ok}, []string{"first 1+0 POST 200 "}, nil},
		{"a retry does not wait at the gate", rest.Policy{}, []scripted{{status: 500, body: `{"error":{"code":"Oops"}}`}, ok},
			[]string{"first 1+0 POST 500 Oops", "retry 2+0 POST 200 "}, nil},
		{"a refusal does", rest.Policy{}, []scripted{{status: 429, header: header("Retry-After-Ms", "300")}, ok},
			[]string{"first 1+0 POST 429 429", "retry 2+0 POST 200 "}, []time.Duration{0, 300 * ms}},
		{"redirects", rest.Policy{}, []scripted{{status: 307, header: header("Location", "/b")}, {status: 307, header: header("Location", "/c")}, ok},
			[]string{"first 1+0 POST 307 ", "first 1+1 POST 307 ", "first 1+2 POST 200 "}, nil},
		{"a job", rest.Policy{PollInterval: ms}, []scripted{
			{status: 202, header: header("Operation-Location", "/job")}, {status: 200, body: `{"status":"running"}`}, ok,
		}, []string{"first 1+0 POST 202 ", "poll 1+0 GET 200 ", "poll 2+0 GET 200 "}, nil},
		{"out of time", rest.Policy{Retries: -1, RequestTimeout: 5 * ms}, []scripted{ok}, []string{"first 1+0 POST 0 timeout"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				s := &script{answers: tt.answers, latency: 10 * ms}
				hook := &recorder{}
				client := newClient(t, tt.policy, 1, rest.Config{Transport: fakeservice.Direct(s), Hooks: []rest.Hook{hook}, Name: "talk"})
				_, err := client.Do(t.Context(), &rest.Request{URL: base + "/a?x=1", Body: []byte("hello")})
				time.Sleep(s.latency) //nolint:forbidigo // on the bubble's clock: until the service is done with what was given up
				if got := hook.brief(); !slices.Equal(got, tt.want) {
					t.Fatalf("attempts %q, want %q", got, tt.want)
				}
				for i, a := range hook.attempts {
					if a.Host != "service.test" || a.Scheme != "http" || !strings.HasPrefix(a.URL, base+"/") || a.Timing != nil {
						t.Errorf("%+v", a)
					}
					if a.Status == 200 && a.Took != 10*ms {
						t.Errorf("attempt %d took %v", i, a.Took)
					}
					if want := append(tt.waited, make([]time.Duration, 9)...)[i]; a.Waited < want || want == 0 && a.Waited > 0 {
						t.Errorf("attempt %d waited %v, want %v", i, a.Waited, want)
					}
				}
				if hook.traced != len(tt.want) || len(hook.begun) != 1 || hook.begun[0] != (rest.RunInfo{Name: "talk", Single: true}) {
					t.Errorf("runs %+v, %d attempts in them", hook.begun, hook.traced)
				}
				if end := hook.ended[0]; (end.Err == nil) != (err == nil) || end.Stats != client.Stats() {
					t.Errorf("ended as %+v, want %v", end, err)
				}
			})
		})
	}
}

func TestHooksSeeRuns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Millisecond})
		hook, second := &recorder{}, &recorder{}
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport(), Hooks: []rest.Hook{hook, second}, Total: 25})
		ctx, cancel := context.WithCancel(t.Context())
		items := func(yield func(rest.Item, error) bool) {
			for i := range 25 {
				item := itemOf(i)
				if i == 3 {
					item.Payload = "bad"
				}
				if !yield(item, nil) {
					return
				}
			}
		}
		if _, err := collect(client.Run(ctx, echo{base: base}, items)); err != nil {
			t.Fatal(err)
		}
		end := hook.ended[0]
		if end.Rows != 25 || end.Failed != 1 || end.Err != nil || end.Stats != client.Stats() || len(hook.attempts) != 3 || len(second.attempts) != 3 {
			t.Errorf("%+v after %d attempts", end, len(hook.attempts))
		}
		rows := 0
		for _, a := range hook.attempts {
			rows += a.Items
		}
		if rows != 25 || hook.begun[0].Total != 25 || hook.begun[0].Single {
			t.Errorf("%d rows, run %+v", rows, hook.begun)
		}
		cancel()
		_, _ = collect(client.Run(ctx, echo{base: base}, texts(5)))
		if end := hook.ended[1]; !errors.Is(end.Err, rest.ErrCanceled) {
			t.Errorf("interrupted: %+v", end)
		}
		for _, err := range client.Run(t.Context(), echo{base: base}, texts(5)) {
			if err != nil {
				t.Error(err)
			}
			break
		}
		if end := hook.ended[2]; end.Rows != 1 || end.Err != nil {
			t.Errorf("stopped by the caller: %+v", end)
		}
	})
}

func TestHookHeadersAndContextTravel(t *testing.T) {
	t.Parallel()
	var got http.Header
	var number any
	transport := roundTripper(func(r *http.Request) (*http.Response, error) {
		got, number = r.Header.Clone(), r.Context().Value(attemptKey{})
		return fakeservice.Direct(&script{answers: []scripted{{status: 200}}}).RoundTrip(r)
	})
	client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: transport, Hooks: []rest.Hook{&recorder{}}})
	_, err := client.Do(t.Context(), &rest.Request{URL: base, Body: []byte("{}"),
		Header: http.Header{"Content-Type": {"application/json"}}, Credentials: http.Header{"Ocp-Apim-Subscription-Key": {"abc"}}})
	if err != nil || got.Get("X-Hook") != "from the hook" || got.Get("Content-Type") != "application/json" || got.Get("Ocp-Apim-Subscription-Key") != "abc" {
		t.Errorf("%v, sent %v", err, got)
	}
	if number != 1 {
		t.Errorf("the transport's context holds %v", number)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestTimingOfConnections(t *testing.T) {
	t.Parallel()
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("{}")) }))
	defer server.Close()
	hook := &recorder{timing: true}
	client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: server.Client().Transport, Hooks: []rest.Hook{hook}})
	for range 2 {
		if _, err := client.Do(t.Context(), &rest.Request{URL: server.URL, Body: []byte("hello")}); err != nil {
			t.Fatal(err)
		}
	}
	first, second := hook.attempts[0].Timing, hook.attempts[1].Timing
	if first.Reused || first.Connect <= 0 || first.TLS <= 0 || first.Wait <= 0 || !strings.HasPrefix(first.Remote, "127.0.0.1:") {
		t.Errorf("first %+v", first)
	}
	if !second.Reused || second.Connect != 0 || second.TLS != 0 || second.Wait <= 0 || second.Remote != first.Remote {
		t.Errorf("second %+v", second)
	}
	for _, a := range hook.attempts {
		tm := a.Timing
		if sum := tm.Queued + tm.DNS + tm.Connect + tm.TLS + tm.Send + tm.Wait + tm.Receive; sum > a.Took || a.Proto != "HTTP/1.1" || a.BodySize() != 2 {
			t.Errorf("phases %v of %v: %+v", sum, a.Took, a)
		}
	}
}

// BodySize is the answer's: both halves have one.
func (a attempt) BodySize() int64 { return a.Outcome.BodySize }

// quiet is a hook that does nothing.
type quiet struct{}

func (quiet) BeginRun(context.Context, rest.RunInfo) (context.Context, func(rest.RunEnd)) {
	return nil, nil
}

func (quiet) BeginAttempt(context.Context, rest.Attempt) (context.Context, func(rest.Outcome)) {
	return nil, nil
}
