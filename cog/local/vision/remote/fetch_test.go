package remote

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
)

func TestIsPublic(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]bool{
		"93.184.215.14": true, "8.8.8.8": true, "2606:4700::1111": true,
		"127.0.0.1": false, "127.8.9.1": false, "::1": false, "0.0.0.0": false, "::": false,
		"10.0.0.1": false, "172.16.3.4": false, "192.168.1.1": false, "fd00::1": false,
		"169.254.169.254": false, "fe80::1": false, "fe80::1%eth0": false, "100.64.0.1": false,
		"::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "::7f00:1": false,
		"64:ff9b::7f00:1": false, "2002:7f00:1::": false, "2001:0:1::": false,
		"224.0.0.1": false, "ff02::1": false, "255.255.255.255": false, "168.63.129.16": false,
	} {
		if got := isPublic(netip.MustParseAddr(address)); got != want {
			t.Errorf("isPublic(%s) = %v", address, got)
		}
	}
}

// The refusals that a caller meets: by what the address says, by what its name resolves to, and by where it redirects.
func TestFetchRefusesThisMachine(t *testing.T) {
	t.Parallel()
	var reached bool
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer server.Close()
	_, port, err := net.SplitHostPort(strings.TrimPrefix(server.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	fetcher := NewFetcher()
	for _, address := range []string{
		server.URL, "http://localhost:" + port, "http://[::ffff:127.0.0.1]:" + port, "http://2130706433:" + port, "http://0x7f.1:" + port,
		"http://0.0.0.0:" + port, "http://user@example.org/", "file:///etc/hostname", "ftp://example.org/a", "gopher://example.org", "http://", "", "://",
		"http://169.254.169.254/latest/meta-data", "http://[fe80::1%25lo]/", "example.org/a.png",
	} {
		if _, err := fetcher.Fetch(t.Context(), address, 100); !errors.Is(err, ErrAddress) && !errors.Is(err, ErrUnreachable) {
			t.Errorf("%s: got %v", address, err)
		}
	}
	if reached {
		t.Error("a request reached this machine's own server")
	}
}

// local is a fetcher for a test server, and for nothing else on this machine.
func local(t *testing.T, handler http.Handler) (*Fetcher, string) {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	port := netip.MustParseAddrPort(strings.TrimPrefix(server.URL, "http://"))
	return newFetcher(func(a netip.Addr) bool { return a == port.Addr() }), server.URL
}

func TestFetch(t *testing.T) {
	t.Parallel()
	mux := http.NewServeMux()
	mux.HandleFunc("/ok", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("0123456789")) })
	mux.HandleFunc("/chunked", func(w http.ResponseWriter, _ *http.Request) {
		for range 100 {
			_, _ = w.Write([]byte("0123456789"))
			w.(http.Flusher).Flush()
		}
	})
	mux.HandleFunc("/inside", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://127.9.9.9/secret", http.StatusFound)
	})
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/hostname", http.StatusFound)
	})
	mux.HandleFunc("/again", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/again", http.StatusFound) })
	mux.HandleFunc("/once", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/ok", http.StatusFound) })
	fetcher, base := local(t, mux)
	tests := []struct {
		path  string
		limit int64
		want  error
	}{
		{"/ok", 10, nil},
		{"/once", 10, nil},
		{"/ok", 9, ErrTooLarge},
		{"/chunked", 50, ErrTooLarge},
		{"/none", 10, ErrUnreachable},
		{"/inside", 10, ErrAddress},
		{"/file", 10, ErrAddress},
		{"/again", 10, ErrUnreachable},
	}
	for _, test := range tests {
		t.Run(test.path, func(t *testing.T) {
			t.Parallel()
			data, err := fetcher.Fetch(t.Context(), base+test.path+"?sig=secret", test.limit)
			if !errors.Is(err, test.want) {
				t.Fatalf("got %v, want %v", err, test.want)
			}
			if err == nil && string(data) != "0123456789" {
				t.Errorf("got %q", data)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("the error shows the address: %v", err)
			}
		})
	}
}

func TestFetchStopsWithContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	fetcher, base := local(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}))
	if _, err := fetcher.Fetch(ctx, base, 10); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}
