package local

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/discover"
)

// serve starts a server with the given families only, and returns its base URL.
func serve(t *testing.T, register ...func(*Server)) string {
	t.Helper()
	return serveWith(t, Config{}, register...)
}

func serveWith(t *testing.T, config Config, register ...func(*Server)) string {
	t.Helper()
	if config.Logger == nil {
		config.Logger = slog.New(slog.NewTextHandler(t.Output(), nil))
	}
	server, err := newServer(config, register...)
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server)
	t.Cleanup(func() {
		web.Close()
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	return web.URL
}

// background runs Serve with a cache folder of its own, which makes the test
// not parallel, and returns its URL and what it ends with.
func background(t *testing.T, ctx context.Context, o ServeOptions) (url string, ended <-chan error) {
	t.Helper()
	ready, result := make(chan string, 1), make(chan error, 1)
	o.Ready = func(url string) { ready <- url }
	go func() { result <- Serve(ctx, o) }()
	select {
	case url = <-ready:
	case err := <-result:
		t.Fatalf("Serve ended at once: %v", err)
	}
	return url, result
}

// lease takes a lease; closing the answer's body gives it back.
func lease(t *testing.T, url string) *http.Response {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url+"/lease", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("lease: %v, %v", response, err)
	}
	return response
}

func TestServeAnnouncesItselfUntilStopped(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	url, ended := background(t, ctx, ServeOptions{})
	if host := strings.TrimPrefix(url, "http://"); !isLoopback(host) {
		t.Errorf("listens on %s", url)
	}
	if got := discover.URL(); got != url {
		t.Errorf("announced %s, want %s", got, url)
	}
	path, err := discover.File()
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%s: %v, %v; want mode 0600", path, info.Mode(), err)
	}
	if err := discover.Check(t.Context(), url); err != nil {
		t.Error(err)
	}
	held := lease(t, url) // an open lease does not keep it from stopping
	defer func() { _ = held.Body.Close() }()
	stop()
	if err := <-ended; err != nil {
		t.Errorf("stopped with %v", err)
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s is still there", path)
	}
}

func TestServeUntilReleased(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	url, ended := background(t, t.Context(), ServeOptions{UntilReleased: true})
	first, second := lease(t, url), lease(t, url)
	_ = first.Body.Close()
	if err := discover.Check(t.Context(), url); err != nil {
		t.Fatalf("with one lease left: %v", err)
	}
	_ = second.Body.Close()
	if err := <-ended; err != nil {
		t.Errorf("ended with %v", err)
	}
	if _, err := discover.Read(); !errors.Is(err, discover.ErrNone) {
		t.Errorf("the announcement: %v", err)
	}
}

func TestServeOutlivesLeasesByDefault(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	url, ended := background(t, ctx, ServeOptions{})
	_ = lease(t, url).Body.Close()
	_ = lease(t, url).Body.Close() // would be refused by services that are ending
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestServePortTaken(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	other, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Close() }()
	port := other.Addr().(*net.TCPAddr).Port
	err = Serve(t.Context(), ServeOptions{Port: port})
	if !errors.Is(err, ErrPortTaken) || !strings.Contains(err.Error(), strconv.Itoa(port)) || !strings.Contains(err.Error(), "--port 0") {
		t.Errorf("got %v", err)
	}
}

func TestServeLeavesAnotherAnnouncementAlone(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	other := serve(t)
	announced := discover.Announcement{URL: other, PID: 1}
	if err := discover.Write(announced); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	_, ended := background(t, ctx, ServeOptions{})
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if got, err := discover.Read(); err != nil || got.URL != other {
		t.Errorf("announced now: %+v, %v", got, err)
	}
}
