package rest_test

import (
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestRedirects: credentials go to the origin they were given for, and nowhere else.
func TestRedirects(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var seen *http.Request
	final := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		seen = r.Clone(r.Context())
		body, _ := io.ReadAll(r.Body)
		seen.Body = io.NopCloser(bytes.NewReader(body))
	})
	other := httptest.NewServer(final)
	defer other.Close()
	mux := http.NewServeMux()
	mux.Handle("/final", final)
	mux.HandleFunc("/to/", func(w http.ResponseWriter, r *http.Request) {
		var status int
		if _, err := fmt.Sscanf(r.URL.Path, "/to/%d", &status); err != nil {
			t.Error(err)
		}
		http.Redirect(w, r, r.URL.Query().Get("u"), status)
	})
	here := httptest.NewServer(mux)
	defer here.Close()
	secure := httptest.NewTLSServer(mux)
	defer secure.Close()
	tests := []struct {
		name, from, method, to string
		status                 int
		sent                   string // method that arrives; empty: an error
		credentials            bool
	}{
		{"same origin", here.URL, "POST", "/final", 307, "POST", true},
		{"same origin 308", here.URL, "POST", here.URL + "/final", 308, "POST", true},
		{"303 becomes GET", here.URL, "POST", "/final", 303, "GET", true},
		{"302 of GET", here.URL, "GET", "/final", 302, "GET", true},
		{"302 of POST is not followed", here.URL, "POST", "/final", 302, "", false},
		{"another port", here.URL, "POST", other.URL + "/final", 307, "POST", false},
		{"there and back", here.URL, "POST", here.URL + "/to/307?u=" + other.URL + "/final", 307, "POST", false},
		{"https to http", secure.URL, "POST", other.URL + "/final", 307, "", false},
		{"no web address", here.URL, "POST", "file:///etc/passwd", 307, "", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			seen = nil
			client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: secure.Client().Transport})
			req := &rest.Request{
				Method: test.method, URL: fmt.Sprintf("%s/to/%d?u=%s", test.from, test.status, test.to), Body: []byte("data"),
				Header:      http.Header{"Content-Type": {"text/plain"}, "X-Api-Key": {"k"}},
				Credentials: http.Header{"Ocp-Apim-Subscription-Key": {"secret"}, "Authorization": {"Bearer secret"}},
			}
			if test.method == http.MethodGet {
				req.Body = nil
			}
			_, err := client.Do(t.Context(), req)
			switch {
			case test.sent == "":
				var failure *rest.Error
				if !errors.As(err, &failure) || failure.Status != test.status || seen != nil {
					t.Errorf("got %v and %v, want an error", seen, err)
				}
				return
			case err != nil:
				t.Fatal(err)
			}
			body, _ := io.ReadAll(seen.Body)
			if seen.Method != test.sent || test.sent == "POST" != (string(body) == "data") || seen.Header.Get("Content-Type") != "text/plain" {
				t.Errorf("%s with %q arrived", seen.Method, body)
			}
			for _, name := range []string{"Ocp-Apim-Subscription-Key", "Authorization", "X-Api-Key"} {
				if got := seen.Header.Get(name) != ""; got != test.credentials {
					t.Errorf("%s arrived: %v, want %v", name, got, test.credentials)
				}
			}
		})
	}
	t.Run("for ever", func(t *testing.T) {
		endless := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusTemporaryRedirect) }))
		defer endless.Close()
		client := newClient(t, rest.Policy{}, 1, rest.Config{})
		if _, err := client.Do(t.Context(), &rest.Request{URL: endless.URL}); err == nil || !strings.Contains(err.Error(), "redirects") {
			t.Error(err)
		}
	})
}

// TestAnswerSize: what is too large is an error, also when it only becomes so by decompression.
func TestAnswerSize(t *testing.T) {
	t.Parallel()
	large := bytes.Repeat([]byte("a"), 100_000)
	var zipped bytes.Buffer
	zip := gzip.NewWriter(&zipped)
	if _, err := zip.Write(large); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/plain":
			_, _ = w.Write(large)
		case "/gzip":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(zipped.Bytes())
		case "/not-gzip":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write([]byte("plain"))
		}
	}))
	defer server.Close()
	bare := &http.Transport{DisableCompression: true} // leaves decompression to us
	defer bare.CloseIdleConnections()
	for _, transport := range []http.RoundTripper{nil, bare} {
		for _, most := range []int64{99_999, 100_000} {
			for _, path := range []string{"/plain", "/gzip"} {
				client := newClient(t, rest.Policy{}, 1, rest.Config{MaxResponse: most, Transport: transport})
				answer, err := client.Do(t.Context(), &rest.Request{URL: server.URL + path})
				if most < 100_000 {
					if !errors.Is(err, rest.ErrTooLarge) || client.Stats().Calls != 1 {
						t.Errorf("%s, at most %d: %v after %d calls", path, most, err, client.Stats().Calls)
					}
				} else if err != nil || !bytes.Equal(answer.Body, large) {
					t.Errorf("%s, at most %d: %v", path, most, err)
				}
			}
		}
		client := newClient(t, rest.Policy{Retries: 1, Backoff: time.Millisecond}, 1, rest.Config{Transport: transport})
		if _, err := client.Do(t.Context(), &rest.Request{URL: server.URL + "/not-gzip"}); err == nil || client.Stats().Calls != 2 {
			t.Errorf("a broken answer: %v after %d calls", err, client.Stats().Calls)
		}
	}
}

// TestConnections: a run opens no more connections than it has slots, and uses them again.
func TestConnections(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	opened := 0
	server := httptest.NewUnstartedServer(fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{
		{Every: 5, Header: fakeservice.RetryAfterMS("retry-after-ms", 1)},
	}}))
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			mu.Lock()
			opened++
			mu.Unlock()
		}
	}
	server.Start()
	defer server.Close()
	client := newClient(t, rest.Policy{Concurrency: 8}, 1, rest.Config{})
	results, err := run(client, echo{base: server.URL}, texts(2000))
	if err != nil {
		t.Fatal(err)
	}
	wantEchoes(t, results, 2000)
	if opened > 16 { // 8, and those that the transport dials while one comes free
		t.Errorf("%d connections for 8 slots", opened)
	}
}

// TestConnectionErrors: what cannot be reached is retried; what cannot be trusted is not.
func TestConnectionErrors(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "http://" + listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	unknown := httptest.NewUnstartedServer(http.NotFoundHandler())
	unknown.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	unknown.StartTLS()
	defer unknown.Close()
	old := httptest.NewUnstartedServer(http.NotFoundHandler())
	old.TLS = &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}
	old.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError) // it is about what we refuse
	old.StartTLS()
	defer old.Close()
	tests := []struct {
		name, url string
		calls     int
	}{
		{"nothing listens", nobody, 3},
		{"unknown certificate", unknown.URL, 1},
		{"TLS 1.1", old.URL, 3},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			client := newClient(t, rest.Policy{Retries: 2, Backoff: time.Millisecond}, 1, rest.Config{})
			_, err := client.Do(t.Context(), &rest.Request{URL: test.url})
			if !errors.Is(err, rest.ErrConnection) || client.Stats().Calls != test.calls {
				t.Errorf("%v after %d calls, want %d", err, client.Stats().Calls, test.calls)
			}
		})
	}
}
