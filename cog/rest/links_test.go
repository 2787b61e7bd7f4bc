package rest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// hosts answers each address with what is written for it, in turn, and notes what came, with the credentials.
type hosts struct {
	answers map[string][]scripted // by method, host and path
	mu      sync.Mutex
	came    []string
	times   map[string]int
}

func (h *hosts) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.Method + " " + r.Host + r.URL.RequestURI()
	h.mu.Lock()
	if h.times == nil {
		h.times = map[string]int{}
	}
	at := h.times[name]
	h.times[name]++
	noted := name
	if r.Header.Get("Api-Key") != "" || r.Header.Get("X-Own") != "" {
		noted += " with what is secret"
	}
	h.came = append(h.came, noted)
	h.mu.Unlock()
	answers := h.answers[name]
	if len(answers) == 0 {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	answer := answers[min(at, len(answers)-1)]
	if answer.header != nil {
		maps.Copy(w.Header(), answer.header())
	}
	w.WriteHeader(answer.status)
	_, _ = w.Write([]byte(answer.body))
}

// openLinks reads {"pages":[...],"files":[...]} of the last answer: pages are of the service, files are open.
func openLinks(read []*rest.Response) (links []rest.Link, err error) {
	var body struct{ Pages, Files []string }
	if err := json.Unmarshal(read[len(read)-1].Body, &body); err != nil {
		return nil, err
	}
	for _, page := range body.Pages {
		links = append(links, rest.Link{URL: page})
	}
	for _, file := range body.Files {
		links = append(links, rest.Link{URL: file, Open: true})
	}
	return links, nil
}

// TestLinks: where more of an answer is read from, with which credentials, and what is refused.
func TestLinks(t *testing.T) {
	t.Parallel()
	const key = " with what is secret"
	const post = "POST service.test/work" + key
	ok := func(body string) []scripted { return []scripted{{status: 200, body: body}} }
	tests := []struct {
		name    string
		answers map[string][]scripted
		linked  []string // bodies; nil: an error
		code    string
		came    []string
	}{
		{"none", map[string][]scripted{"POST service.test/work": ok(`{}`)}, []string{}, "", []string{post}},
		{
			"pages", map[string][]scripted{
				"POST service.test/work": ok(`{"pages":["/2?x=1"]}`), "GET service.test/2?x=1": ok(`{"pages":["http://service.test/3#part"]}`), "GET service.test/3": ok(`{}`),
			},
			[]string{`{"pages":["http://service.test/3#part"]}`, `{}`}, "", []string{post, "GET service.test/2?x=1" + key, "GET service.test/3" + key},
		},
		{
			"files elsewhere", map[string][]scripted{
				"POST service.test/work": ok(`{"files":["https://store.test/a?sig=1","https://store.test/b?sig=2"]}`),
				"GET store.test/a?sig=1": ok(`{"a":1}`), "GET store.test/b?sig=2": {{status: 503}, {status: 200, body: `{"b":1}`}},
			},
			[]string{`{"a":1}`, `{"b":1}`}, "", []string{post, "GET store.test/a?sig=1", "GET store.test/b?sig=2", "GET store.test/b?sig=2"},
		},
		{
			"an open link of the service's own", map[string][]scripted{"POST service.test/work": ok(`{"files":["/a"]}`), "GET service.test/a": ok(`{}`)},
			[]string{`{}`}, "", []string{post, "GET service.test/a"},
		},
		{
			"a job's", map[string][]scripted{
				"POST service.test/work": {{status: 201, header: header("Location", "/job"), body: `{"status":"NotStarted","pages":["/never"]}`}},
				"GET service.test/job":   {{status: 200, body: `{"status":"Running","pages":["/never"]}`}, {status: 200, body: `{"status":"Succeeded","pages":["/files"]}`}},
				"GET service.test/files": ok(`{"files":["https://store.test/a"]}`), "GET store.test/a": ok(`{}`),
			},
			[]string{`{"files":["https://store.test/a"]}`, `{}`}, "",
			[]string{post, "GET service.test/job" + key, "GET service.test/job" + key, "GET service.test/files" + key, "GET store.test/a"},
		},
		{"malformed at first", map[string][]scripted{
			"POST service.test/work": ok(`{"pages":["/2"]}`), "GET service.test/2": {{status: 200, body: `{"pa`}, {status: 200, body: `{}`}},
		}, []string{`{}`}, "", []string{post, "GET service.test/2" + key, "GET service.test/2" + key}},
		{"a page elsewhere", map[string][]scripted{"POST service.test/work": ok(`{"pages":["https://store.test/2"]}`)}, nil, "link", []string{post}},
		{"a file without encryption", map[string][]scripted{"POST service.test/work": ok(`{"files":["http://store.test/a"]}`)}, nil, "link", []string{post}},
		{"a file with a password", map[string][]scripted{"POST service.test/work": ok(`{"files":["https://me:secret@store.test/a"]}`)}, nil, "link", []string{post}},
		{"no address", map[string][]scripted{"POST service.test/work": ok(`{"files":["file:///etc/passwd"]}`)}, nil, "link", []string{post}},
		{
			"a redirect without encryption",
			map[string][]scripted{"POST service.test/work": ok(`{"files":["https://store.test/a"]}`), "GET store.test/a": {{status: 302, header: header("Location", "http://store.test/b")}}},
			nil, "redirect", []string{post, "GET store.test/a"},
		},
		{"not found", map[string][]scripted{"POST service.test/work": ok(`{"files":["https://store.test/a"]}`)}, nil, "404", []string{post, "GET store.test/a"}},
		{"refused as too much", map[string][]scripted{"POST service.test/work": ok(`{"pages":["/2"]}`), "GET service.test/2": {{status: 413}}}, nil, "413", []string{post, "GET service.test/2" + key}},
		{
			"too many bytes in all", map[string][]scripted{
				"POST service.test/work": ok(`{"pages":["/2"]}`), "GET service.test/2": ok(`{"pages":["/3"],"x":"` + strings.Repeat("x", 900) + `"}`),
				"GET service.test/3": ok(`{"pages":["/4"],"x":"` + strings.Repeat("x", 900) + `"}`),
			},
			nil, "too_large", []string{post, "GET service.test/2" + key, "GET service.test/3" + key},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := &hosts{answers: test.answers}
				client := newClient(t, rest.Policy{Retries: 2}, 2, rest.Config{Transport: fakeservice.Direct(server), MaxResponse: 1500})
				var whole *rest.Response
				work := linking{whole: &whole}
				results, err := run(client, work, texts(2))
				if err != nil || len(results) != 2 {
					t.Fatalf("%d results, %v", len(results), err)
				}
				if !slices.Equal(server.came, test.came) {
					t.Errorf("came %q, want %q", server.came, test.came)
				}
				failure := results[1].Err
				if test.linked == nil {
					if failure == nil || failure.Code != test.code || failure.Attempts != 1 || strings.Contains(failure.Error()+failure.Body, "secret") {
						t.Errorf("error %+v, want the code %s after 1 attempt", failure, test.code)
					}
					return
				}
				if failure != nil {
					t.Fatal(failure)
				}
				linked := []string{}
				for _, part := range whole.Linked {
					linked = append(linked, string(part.Body))
				}
				if !slices.Equal(linked, test.linked) || whole.Attempts != 1 {
					t.Errorf("linked %q after %d attempts, want %q", linked, whole.Attempts, test.linked)
				}
				if stats := client.Stats(); stats.Calls != len(test.came) || stats.Polls != stats.Calls-1 {
					t.Errorf("%+v, want %d calls", stats, len(test.came))
				}
			})
		})
	}
}

// linking is a service whose answers have links.
type linking struct{ whole **rest.Response }

func (linking) Request([]rest.Item) (*rest.Request, error) {
	return &rest.Request{
		URL: base + "/work", Body: []byte("{}"), Header: http.Header{"Accept": {"*/*"}, "X-Own": {"us only"}},
		Credentials: http.Header{"Api-Key": {"the secret key"}}, Created: true, Links: openLinks,
	}, nil
}

func (l linking) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	*l.whole = answer
	return constant{}.Results(items, answer)
}

// TestLinksWithoutEnd: a service that always names another page is an error in the end.
func TestLinksWithoutEnd(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		pages := 0
		transport := fakeservice.Direct(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			pages++
			_, _ = fmt.Fprintf(w, `{"pages":["/%d"]}`, pages)
		}))
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: transport})
		_, err := client.Do(t.Context(), &rest.Request{URL: base, Links: openLinks})
		if !errors.Is(err, rest.ErrTooLarge) || pages != 2001 {
			t.Errorf("%v after %d pages", err, pages)
		}
	})
}

// TestLinksThatPanic: the caller's code ends no process.
func TestLinksThatPanic(t *testing.T) {
	t.Parallel()
	client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.Direct(&script{answers: []scripted{{status: 200}}})})
	_, err := client.Do(t.Context(), &rest.Request{URL: base, Links: func([]*rest.Response) ([]rest.Link, error) { panic("no") }})
	if !errors.Is(err, rest.ErrPanic) {
		t.Error(err)
	}
}

// TestPrivateLinks: no service leads into a private network, by address, name or redirect, unless it is in one itself.
func TestPrivateLinks(t *testing.T) {
	t.Parallel()
	const public, inside = "https://192.0.2.1", "https://10.1.2.3"
	for _, test := range []struct {
		service, link string
		followed      bool
	}{
		{public, "https://192.0.2.9/a", true},
		{public, "https://store.test/a", true},
		{public, "https://127.0.0.1/a", false},
		{public, "https://LOCALHOST:8443/a", false},
		{public, "https://[::1]/a", false},
		{public, "https://[::ffff:10.0.0.1]/a", false},
		{public, "https://10.1.2.3/a", false},
		{public, "https://192.168.0.1/a", false},
		{public, "https://100.100.1.1/a", false},
		{public, "https://169.254.169.254/metadata", false},
		{public, "https://[fd00::1]/a", false},
		{public, "https://0.0.0.0/a", false},
		{public, "https://store.test/inside", false}, // which leads there
		{inside, "https://10.9.9.9/a", true},
		{inside, "https://127.0.0.1/a", true},
		{"http://localhost:5000", "https://127.0.0.1/a", true},
		{"http://localhost:5000", "http://127.0.0.1:6000/a", false},
		{"http://localhost:5000", "http://localhost:5000/a", true},
	} {
		t.Run(test.service+" "+test.link, func(t *testing.T) {
			t.Parallel()
			reached := false
			client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: fakeservice.Direct(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				switch {
				case r.URL.Path == "/inside":
					http.Redirect(w, r, "https://10.1.2.3/a", http.StatusFound)
				case r.Method == http.MethodPost:
					_ = json.NewEncoder(w).Encode(map[string]any{"files": []string{test.link}})
				default:
					reached = true
					_, _ = w.Write([]byte("{}"))
				}
			}))})
			_, err := client.Do(t.Context(), &rest.Request{URL: test.service, Body: []byte("{}"), Links: openLinks})
			if failure := failureOf(err); reached != test.followed || test.followed && err != nil || !test.followed && (failure == nil || failure.Code != "link") {
				t.Errorf("reached %v, error %v", reached, err)
			}
		})
	}
}

// TestNamesOfPrivateLinks: where a name leads is found out as it is dialled, unless a proxy does that.
func TestNamesOfPrivateLinks(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	at := netip.MustParseAddrPort(server.Listener.Addr().String())
	for _, test := range []struct {
		name, service, proxy string
		dialled              bool
	}{
		{"from outside", "https://192.0.2.1", rest.NoProxy, false},
		{"from inside", "https://10.1.2.3", rest.NoProxy, true},
		{"the proxy itself", "https://192.0.2.1", server.URL, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			transport := newTransport(t, rest.TransportConfig{Proxy: test.proxy})
			ctx := rest.OpenLink(t.Context(), test.service, "https://store.test/a")
			connection, err := transport.DialContext(ctx, "tcp", at.String())
			if connection != nil {
				_ = connection.Close()
			}
			var failure *rest.Error
			if (err == nil) != test.dialled || err != nil && (!errors.As(err, &failure) || failure.Code != "link") {
				t.Errorf("error %v, want a connection: %v", err, test.dialled)
			}
		})
	}
}
