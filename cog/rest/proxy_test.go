package rest_test

import (
	"encoding/base64"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

// proxy forwards to one address, wherever a request wants to go, and notes where that was.
type proxy struct {
	to     string // host and port
	user   string // user:password that it wants
	status int    // answers instead of forwarding

	mu   sync.Mutex
	seen []string
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	p.seen = append(p.seen, r.Method+" "+r.Host)
	p.mu.Unlock()
	switch wanted := "Basic " + base64.StdEncoding.EncodeToString([]byte(p.user)); {
	case p.user != "" && r.Header.Get("Proxy-Authorization") != wanted:
		w.WriteHeader(http.StatusProxyAuthRequired)
		return
	case p.status != 0:
		w.WriteHeader(p.status)
		return
	}
	there, err := net.DialTimeout("tcp", p.to, time.Minute)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer func() { _ = there.Close() }()
	if r.Method != http.MethodConnect {
		r.Header.Del("Proxy-Authorization")
		answer, err := (&http.Transport{DisableKeepAlives: true, Dial: func(string, string) (net.Conn, error) { return there, nil }}).RoundTrip(r) //nolint:staticcheck // the one connection
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer func() { _ = answer.Body.Close() }()
		w.WriteHeader(answer.StatusCode)
		_, _ = io.Copy(w, answer.Body)
		return
	}
	here, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	defer func() { _ = here.Close() }()
	_, _ = here.Write([]byte("HTTP/1.1 200 Connection established\r\n\r\n"))
	go func() {
		_, _ = io.Copy(there, here)
		_ = there.Close()
	}()
	_, _ = io.Copy(here, there)
}

// TestProxy: requests go through the proxy, TLS ones through a tunnel that it cannot look into; a refusal says what to do.
func TestProxy(t *testing.T) {
	t.Parallel()
	const key = "key-that-is-secret"
	var mu sync.Mutex
	var leaked []string
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if r.Header.Get("Proxy-Authorization") != "" || r.Header.Get("Api-Key") != key {
			leaked = append(leaked, r.Host)
		}
		_, _ = w.Write([]byte("through"))
	})
	secure, _ := startTLS(t, handler)
	plain := httptest.NewServer(handler)
	t.Cleanup(plain.Close)
	tests := []struct {
		name, url, user string
		proxy           *proxy
		seen            []string
		calls           int    // 1, or with a retry
		failure         string // part of its message
	}{
		{"http", "http://example.com/a", "", &proxy{}, []string{"GET example.com"}, 1, ""},
		{"https", "https://example.com/a", "", &proxy{}, []string{"CONNECT example.com:443"}, 1, ""},
		{"https with a password", "https://example.com/a", "me:secret", &proxy{user: "me:secret"}, []string{"CONNECT example.com:443"}, 1, ""},
		{"http with a password", "http://example.com/a", "me:secret", &proxy{user: "me:secret"}, []string{"GET example.com"}, 1, ""},
		{"a wrong password", "https://example.com/a", "me:secret", &proxy{user: "you"}, []string{"CONNECT example.com:443"}, 1, "user name and a password"},
		{"forbidden", "https://example.com/a", "", &proxy{status: 403}, []string{"CONNECT example.com:443"}, 1, "refuses to connect: Forbidden"},
		{"in trouble", "https://example.com/a", "me:secret", &proxy{status: 502}, []string{"CONNECT example.com:443", "CONNECT example.com:443"}, 2, "502"},
		{"loopback", "", "", &proxy{}, nil, 1, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			test.proxy.to = plain.Listener.Addr().String()
			if strings.HasPrefix(test.url, "https") {
				test.proxy.to = secure.Listener.Addr().String()
			}
			server := httptest.NewServer(test.proxy)
			defer server.Close()
			address := "http://" + server.Listener.Addr().String()
			if test.user != "" {
				address = "http://" + test.user + "@" + server.Listener.Addr().String()
			}
			transport := newTransport(t, rest.TransportConfig{Proxy: address, ExtraCAs: caFile(t, secure)})
			client := newClient(t, rest.Policy{Retries: 1, Backoff: time.Millisecond}, 1, rest.Config{Transport: transport})
			if test.url == "" {
				test.url = plain.URL
			}
			answer, err := client.Do(t.Context(), &rest.Request{URL: test.url, Credentials: http.Header{"Api-Key": {key}}})
			switch {
			case test.failure == "" && (err != nil || string(answer.Body) != "through"):
				t.Errorf("%v", err)
			case test.failure != "" && (!errors.Is(err, rest.ErrConnection) || !strings.Contains(err.Error(), test.failure) || strings.Contains(err.Error(), "secret")):
				t.Errorf("got %v, want one with %q", err, test.failure)
			}
			if calls := client.Stats().Calls; !slices.Equal(test.proxy.seen, test.seen) || calls != test.calls {
				t.Errorf("the proxy saw %v in %d calls, want %v in %d", test.proxy.seen, calls, test.seen, test.calls)
			}
			transport.CloseIdleConnections() // ends the tunnel, and so the proxy
		})
	}
	t.Cleanup(func() {
		if leaked != nil {
			t.Errorf("the services %v saw the proxy's password, or not their key", leaked)
		}
	})
}

// TestProxyFromEnvironment runs itself with the variables set: they are read once in a process.
func TestProxyFromEnvironment(t *testing.T) {
	t.Parallel()
	const child = "REST_TEST_PROXY_CHILD"
	if loopback := os.Getenv(child); loopback != "" {
		client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{})
		for _, url := range []string{"http://service.test/", "https://service.test/", "http://direct.test/", loopback} {
			_, err := client.Do(t.Context(), &rest.Request{URL: url})
			t.Log(url, err)
		}
		return
	}
	plain := httptest.NewServer(http.NotFoundHandler())
	defer plain.Close()
	through := &proxy{status: 403}
	server := httptest.NewServer(through)
	defer server.Close()
	command := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestProxyFromEnvironment$", "-test.v")
	command.Env = append(os.Environ(), child+"="+plain.URL, "HTTP_PROXY="+server.URL, "HTTPS_PROXY="+server.URL, "NO_PROXY=direct.test", "http_proxy=", "https_proxy=", "no_proxy=")
	out, err := command.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "direct.test") {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := []string{"GET service.test", "CONNECT service.test:443"}; !slices.Equal(through.seen, want) {
		t.Errorf("the proxy saw %v, want %v\n%s", through.seen, want, out)
	}
}
