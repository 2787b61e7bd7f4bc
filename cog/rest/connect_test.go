package rest_test

import (
	"context"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

// startTLS starts a server whose certificate is for example.com and 127.0.0.1, and counts its connections.
func startTLS(t *testing.T, handler http.Handler) (server *httptest.Server, connections *atomic.Int32) {
	t.Helper()
	server, connections = unstarted(handler)
	server.EnableHTTP2 = true
	server.StartTLS()
	t.Cleanup(server.Close)
	return server, connections
}

func unstarted(handler http.Handler) (server *httptest.Server, connections *atomic.Int32) {
	connections = &atomic.Int32{}
	server = httptest.NewUnstartedServer(handler)
	server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError) // it is about what we refuse
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			connections.Add(1)
		}
	}
	return server, connections
}

// caFile is a PEM file with the server's certificate.
func caFile(t *testing.T, server *httptest.Server) string {
	t.Helper()
	return tempFile(t, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}))
}

func tempFile(t *testing.T, text []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// newTransport makes a transport that is closed with the test.
func newTransport(t *testing.T, config rest.TransportConfig) *http.Transport {
	t.Helper()
	transport, err := rest.NewTransport(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(transport.CloseIdleConnections)
	return transport
}

// TestExtraCAs: a certificate of an authority in the file is trusted, another one is not, and that is not retried.
func TestExtraCAs(t *testing.T) {
	t.Parallel()
	server, _ := startTLS(t, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	chain := append([]byte("# our authority\n"), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: []byte("skipped")})...)
	chain = append(chain, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})...)
	for _, config := range []rest.TransportConfig{{}, {ExtraCAs: caFile(t, server)}, {ExtraCAs: tempFile(t, chain)}} {
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: newTransport(t, config)})
		_, err := client.Do(t.Context(), &rest.Request{URL: server.URL})
		if trusted := config.ExtraCAs != ""; trusted != (err == nil) || client.Stats().Calls != 1 || err != nil && !errors.Is(err, rest.ErrConnection) {
			t.Errorf("%+v: %v after %d calls", config, err, client.Stats().Calls)
		}
	}
}

// TestTransportConfig: what cannot be used is an error before any request, without secrets.
func TestTransportConfig(t *testing.T) {
	t.Parallel()
	tests := []struct {
		config rest.TransportConfig
		want   string
	}{
		{rest.TransportConfig{ExtraCAs: filepath.Join(t.TempDir(), "none.pem")}, "none.pem"},
		{rest.TransportConfig{ExtraCAs: tempFile(t, nil)}, "no certificate"},
		{rest.TransportConfig{ExtraCAs: tempFile(t, []byte("-----BEGIN CERTIFICATE-----\neA==\n-----END CERTIFICATE-----\n"))}, "number 1"},
		{rest.TransportConfig{Proxy: "proxy:secret"}, "no URL"},
		{rest.TransportConfig{Proxy: "http://me:secret@[::"}, "no URL"},
		{rest.TransportConfig{Proxy: "ftp://me:secret@proxy"}, "proxy is not http"},
	}
	for _, test := range tests {
		_, err := rest.NewTransport(test.config)
		if err == nil || !strings.HasPrefix(err.Error(), "rest: ") || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%+v: %v", test.config, err)
		}
	}
}

// TestHTTP2: many requests share one connection, and more than one once the server allows no more streams.
func TestHTTP2(t *testing.T) {
	t.Parallel()
	for _, streams := range []int{250, 8} {
		t.Run(fmt.Sprint(streams, " streams"), func(t *testing.T) {
			t.Parallel()
			var came, old atomic.Int32
			full := make(chan struct{})
			handler := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				if r.ProtoMajor != 2 {
					old.Add(1)
				}
				if n := came.Add(1); n == 65 {
					close(full) // the first one, and 64 at once
				} else if n > 1 {
					select {
					case <-full:
					case <-r.Context().Done():
					}
				}
			})
			server, connections := unstarted(handler)
			server.EnableHTTP2 = true
			server.Config.HTTP2 = &http.HTTP2Config{MaxConcurrentStreams: streams}
			server.StartTLS()
			defer server.Close()
			client := newClient(t, rest.Policy{Concurrency: 64}, 1, rest.Config{Transport: newTransport(t, rest.TransportConfig{ExtraCAs: caFile(t, server)})})
			if _, err := client.Do(t.Context(), &rest.Request{URL: server.URL}); err != nil {
				t.Fatal(err)
			}
			results, err := run(client, constant{echo{base: server.URL}}, texts(1000))
			if err != nil || len(results) != 1000 || results[0].Err != nil {
				t.Fatalf("%d results, %v", len(results), err)
			}
			n := int(connections.Load())
			if old.Load() != 0 || streams > 64 && n != 1 || streams < 64 && n < 64/streams {
				t.Errorf("%d connections for 64 requests at once, %d requests not by HTTP/2", n, old.Load())
			}
		})
	}
}

// TestConnectionsAreKept: as many connections as slots, however the requests end.
func TestConnectionsAreKept(t *testing.T) {
	t.Parallel()
	const slots, n = 8, 1500
	var came atomic.Int32
	full := make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		i := came.Add(1)
		if i == slots {
			close(full)
		}
		<-full // so that each slot has opened its connection
		body := strings.Repeat("x", 20_000)
		switch {
		case i%5 == 0:
			w.Header().Set("Retry-After-Ms", "1")
			w.WriteHeader(http.StatusTooManyRequests)
		case i%11 == 0:
			w.WriteHeader(http.StatusInternalServerError)
			_ = http.NewResponseController(w).Flush() // chunked
		case i%7 == 0:
			w.WriteHeader(http.StatusNotFound)
		case i%13 == 0:
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(http.StatusTemporaryRedirect)
		case i%3 == 0:
			w.WriteHeader(http.StatusNoContent)
			return
		}
		_, _ = w.Write([]byte(body))
	})
	server, connections := unstarted(handler)
	server.Start()
	defer server.Close()
	client := newClient(t, rest.Policy{Concurrency: slots, Backoff: time.Millisecond}, 1, rest.Config{Transport: newTransport(t, rest.TransportConfig{})})
	results, err := run(client, constant{echo{base: server.URL}}, texts(n))
	if err != nil || len(results) != n {
		t.Fatalf("%d results, %v", len(results), err)
	}
	if stats := client.Stats(); connections.Load() != slots || stats.Throttled == 0 || stats.Retries == 0 || stats.RowErrors == 0 {
		t.Errorf("%d connections for %d slots, %+v", connections.Load(), slots, stats)
	}
}

// TestDeadConnection: a connection that died without a word is noticed by ping, and the request goes through another.
func TestDeadConnection(t *testing.T) {
	t.Parallel()
	server, _ := startTLS(t, nil) // for its certificate
	ca := caFile(t, server)
	synctest.Test(t, func(t *testing.T) {
		listener := &pipes{accepted: make(chan net.Conn), closed: make(chan struct{})}
		inner := &http.Server{
			Handler:   http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}),
			TLSConfig: &tls.Config{Certificates: server.TLS.Certificates, NextProtos: []string{"h2"}, MinVersion: tls.VersionTLS12},
		}
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			_ = inner.ServeTLS(listener, "", "")
		}()
		transport, err := rest.NewTransport(rest.TransportConfig{ExtraCAs: ca, Proxy: rest.NoProxy})
		if err != nil {
			t.Fatal(err)
		}
		var dialed []*mortal
		transport.DialContext = func(context.Context, string, string) (net.Conn, error) {
			ours, theirs := net.Pipe()
			listener.accepted <- theirs
			dialed = append(dialed, &mortal{Conn: ours})
			return dialed[len(dialed)-1], nil
		}
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: transport})
		call := func() {
			if _, err := client.Do(t.Context(), &rest.Request{URL: "https://example.com/"}); err != nil {
				t.Error(err)
			}
		}
		call()
		dialed[0].dead.Store(true)
		began := time.Now()
		call()
		if took := time.Since(began); took > 30*time.Second || len(dialed) != 2 {
			t.Errorf("took %v over %d connections, want less than half of RequestTimeout over 2", took, len(dialed))
		}
		transport.CloseIdleConnections()
		for _, connection := range dialed {
			_ = connection.Close()
		}
		_ = inner.Close()
		<-ended
	})
}

// pipes is a listener without a network.
type pipes struct {
	accepted chan net.Conn
	closed   chan struct{}
	once     sync.Once
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case connection := <-p.accepted:
		return connection, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.IPAddr{} }

// mortal is a connection that, once dead, takes what is written to nowhere.
type mortal struct {
	net.Conn
	dead atomic.Bool
}

func (m *mortal) Write(b []byte) (int, error) {
	if m.dead.Load() {
		return len(b), nil
	}
	return m.Conn.Write(b)
}
