package rest_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

func gzipped(t *testing.T, text []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	if _, err := zip.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestBodies: every form in which HTTP lets a body come, or not come, over real sockets of both versions.
func TestBodies(t *testing.T) {
	t.Parallel()
	text := []byte(strings.Repeat("all work and no play ", 500))
	zipped := gzipped(t, text)
	bomb := gzipped(t, make([]byte, 3<<20))
	mux := http.NewServeMux()
	answer := func(path string, status int, header http.Header, body ...[]byte) {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			maps.Copy(w.Header(), header)
			w.WriteHeader(status)
			for _, part := range body {
				_, _ = w.Write(part)
				_ = http.NewResponseController(w).Flush()
			}
		})
	}
	zip := http.Header{"Content-Encoding": {"gzip"}}
	answer("/chunked", 200, nil, text[:100], text[100:])
	answer("/length", 200, http.Header{"Content-Length": {fmt.Sprint(len(text))}}, text)
	answer("/gzip", 200, zip, zipped)
	answer("/gzip/chunked", 200, zip, zipped[:50], zipped[50:])
	answer("/gzip/upper", 200, http.Header{"Content-Encoding": {"GZIP"}}, zipped)
	answer("/gzip/empty", 200, http.Header{"Content-Encoding": {"gzip"}, "Content-Length": {"0"}})
	answer("/gzip/cut", 200, zip, zipped[:len(zipped)-20])
	answer("/gzip/sum", 200, zip, zipped[:len(zipped)-8], make([]byte, 8))
	answer("/gzip/bomb", 200, zip, bomb)
	answer("/head/large", 200, http.Header{"Content-Length": {"5000000"}, "Content-Encoding": {"gzip"}})
	answer("/none", 204, nil)
	answer("/none/gzip", 204, zip)
	mux.HandleFunc("/cut", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		_, _ = w.Write(text[:500])
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	})
	tests := []struct {
		method, path string
		status       int // 0: an error
		body         []byte
		is           error
		calls        int
	}{
		{"GET", "/chunked", 200, text, nil, 1},
		{"GET", "/length", 200, text, nil, 1},
		{"GET", "/gzip", 200, text, nil, 1},
		{"GET", "/gzip/chunked", 200, text, nil, 1},
		{"GET", "/gzip/upper", 200, text, nil, 1},
		{"GET", "/gzip/empty", 200, nil, nil, 1},
		{"GET", "/gzip/cut", 0, nil, rest.ErrMalformed, 2},
		{"GET", "/gzip/sum", 0, nil, rest.ErrMalformed, 2},
		{"GET", "/gzip/bomb", 0, nil, rest.ErrTooLarge, 1},
		{"GET", "/cut", 0, nil, rest.ErrMalformed, 2},
		{"HEAD", "/head/large", 200, nil, nil, 1},
		{"HEAD", "/gzip", 200, nil, nil, 1},
		{"GET", "/none", 204, nil, nil, 1},
		{"GET", "/none/gzip", 204, nil, nil, 1},
	}
	server, _ := startTLS(t, mux)
	ca := caFile(t, server)
	for version, protocols := range map[string]*http.Protocols{"1.1": {}, "2": nil} {
		for _, bare := range []bool{false, true} { // bare: it is us who unzip
			transport := newTransport(t, rest.TransportConfig{ExtraCAs: ca})
			if protocols != nil {
				protocols.SetHTTP1(true)
				transport.Protocols = protocols
			}
			transport.DisableCompression = bare
			for _, test := range tests {
				t.Run(fmt.Sprint(test.method, test.path, " HTTP/", version, " bare ", bare), func(t *testing.T) {
					t.Parallel()
					client := newClient(t, rest.Policy{Retries: 1, Backoff: time.Millisecond}, 1, rest.Config{Transport: transport, MaxResponse: 1 << 20})
					answer, err := client.Do(t.Context(), &rest.Request{Method: test.method, URL: server.URL + test.path})
					switch {
					case test.status == 0 && !errors.Is(err, test.is):
						t.Errorf("got %v, want %v", err, test.is)
					case test.status != 0 && err != nil:
						t.Error(err)
					case test.status != 0 && (answer.Status != test.status || !bytes.Equal(answer.Body, test.body)):
						t.Errorf("status %d and %d bytes", answer.Status, len(answer.Body))
					}
					if calls := client.Stats().Calls; calls != test.calls {
						t.Errorf("%d calls, want %d", calls, test.calls)
					}
				})
			}
		}
	}
}

// TestOldHTTP: a service that speaks HTTP/1.0, and one that ends its answers by closing.
func TestOldHTTP(t *testing.T) {
	t.Parallel()
	for _, answer := range []string{
		"HTTP/1.0 200 OK\r\n\r\nhello",
		"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
		"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello",
		"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
	} {
		url := serveRaw(t, answer)
		client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: newTransport(t, rest.TransportConfig{})})
		for range 2 {
			got, err := client.Do(t.Context(), &rest.Request{URL: url, Body: []byte("ask")})
			if err != nil || string(got.Body) != "hello" {
				t.Errorf("%q: %v", answer, err)
			}
		}
	}
}

// serveRaw answers each connection's request with a text, and closes.
func serveRaw(t *testing.T, answer string) (url string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var workers sync.WaitGroup
	workers.Go(func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			request := make([]byte, 4096)
			for read := 0; !bytes.HasSuffix(request[:read], []byte("ask")); {
				n, err := connection.Read(request[read:])
				if read += n; err != nil {
					break
				}
			}
			_, _ = io.WriteString(connection, answer)
			_ = connection.Close()
		}
	})
	t.Cleanup(func() {
		_ = listener.Close()
		workers.Wait()
	})
	return "http://" + listener.Addr().String()
}

// TestSlowAnswers: headers that do not come, and a body that does not end, are bounded by RequestTimeout.
func TestSlowAnswers(t *testing.T) {
	t.Parallel()
	server, _ := startTLS(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/body" {
			_, _ = w.Write([]byte("begun"))
			_ = http.NewResponseController(w).Flush()
		}
		<-r.Context().Done()
	}))
	plain := httptest.NewServer(server.Config.Handler)
	t.Cleanup(plain.Close)
	transport := newTransport(t, rest.TransportConfig{ExtraCAs: caFile(t, server)})
	for _, url := range []string{server.URL + "/headers", server.URL + "/body", plain.URL + "/headers", plain.URL + "/body"} {
		client := newClient(t, rest.Policy{RequestTimeout: 20 * time.Millisecond, Retries: 1, Backoff: time.Millisecond}, 1, rest.Config{Transport: transport})
		_, err := client.Do(t.Context(), &rest.Request{URL: url})
		if !errors.Is(err, rest.ErrTimeout) || client.Stats().Calls != 2 {
			t.Errorf("%s: %v after %d calls", url, err, client.Stats().Calls)
		}
	}
}

// TestRedirectsBetweenHosts: over TLS, from name to name and from http to https, the key stays with its host.
func TestRedirectsBetweenHosts(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var seen http.Header
	mux := http.NewServeMux()
	mux.HandleFunc("/final", func(_ http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		seen = r.Header.Clone()
	})
	mux.HandleFunc("/to", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Query().Get("u"), http.StatusTemporaryRedirect)
	})
	one, _ := startTLS(t, mux)
	other, _ := startTLS(t, mux)
	plain := httptest.NewServer(mux)
	t.Cleanup(plain.Close)
	through := &proxy{to: one.Listener.Addr().String()} // example.com and its brothers are served by one
	server := httptest.NewServer(through)
	t.Cleanup(server.Close)
	transport := newTransport(t, rest.TransportConfig{ExtraCAs: caFile(t, one), Proxy: server.URL})
	t.Cleanup(transport.CloseIdleConnections)
	tests := []struct {
		name, from, to string
		kept           bool
	}{
		{"same host", one.URL, one.URL, true},
		{"another port", one.URL, other.URL, false},
		{"http to https", plain.URL, one.URL, false},
		{"there and back", one.URL, other.URL + "/to?u=" + one.URL, false},
		{"the same name", "https://example.com", "https://EXAMPLE.com:443", true},
		{"a part of the name", "https://www.example.com", "https://example.com", false},
		{"a longer name", "https://example.com", "https://www.example.com", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			seen = nil
			client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: transport})
			_, err := client.Do(t.Context(), &rest.Request{
				URL: test.from + "/to?u=" + test.to + "/final", Body: []byte("x"),
				Credentials: http.Header{"Ocp-Apim-Subscription-Key": {"a secret"}, "Authorization": {"Bearer secret"}},
			})
			if err != nil || seen == nil {
				t.Fatalf("%v, %v", seen, err)
			}
			for _, name := range []string{"Ocp-Apim-Subscription-Key", "Authorization"} {
				if kept := seen.Get(name) != ""; kept != test.kept {
					t.Errorf("%s arrived: %v, want %v", name, kept, test.kept)
				}
			}
		})
	}
}
