package discover_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/discover"
)

func TestURL(t *testing.T) {
	const announced = `{"url":"http://127.0.0.1:4321/","pid":7}`
	tests := map[string]struct{ env, file, want string }{
		"nothing":               {"", "", "http://127.0.0.1:8970"},
		"announced":             {"", announced, "http://127.0.0.1:4321"},
		"environment wins":      {"http://localhost:1/", announced, "http://localhost:1"},
		"half a file":           {"", `{"url":`, "http://127.0.0.1:8970"},
		"file without a URL":    {"", `{}`, "http://127.0.0.1:8970"},
		"file with another URL": {"", `{"url":"file:///etc/passwd"}`, "http://127.0.0.1:8970"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			t.Setenv(discover.CacheEnv, dir)
			t.Setenv(discover.EndpointEnv, test.env)
			if test.file != "" {
				if err := os.WriteFile(filepath.Join(dir, "services.json"), []byte(test.file), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if got := discover.URL(); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestCacheDir(t *testing.T) {
	t.Setenv(discover.CacheEnv, "")
	t.Setenv("XDG_CACHE_HOME", "/x")
	if got, err := discover.CacheDir(); err != nil || !strings.HasSuffix(got, "cogbook") {
		t.Errorf("by default: %s, %v", got, err)
	}
	t.Setenv(discover.CacheEnv, "here")
	if got, err := discover.CacheDir(); err != nil || !filepath.IsAbs(got) || filepath.Base(got) != "here" {
		t.Errorf("a relative one: %s, %v", got, err)
	}
}

func TestWriteAndRemove(t *testing.T) {
	t.Setenv(discover.CacheEnv, filepath.Join(t.TempDir(), "not", "yet"))
	if _, err := discover.Read(); !errors.Is(err, discover.ErrNone) {
		t.Errorf("before: %v", err)
	}
	want := discover.Announcement{URL: "http://127.0.0.1:1", PID: 42, Version: "v1"}
	if err := discover.Write(want); err != nil {
		t.Fatal(err)
	}
	if got, err := discover.Read(); err != nil || got != want {
		t.Errorf("got %+v, %v", got, err)
	}
	if err := discover.Remove(41); err != nil {
		t.Error(err)
	}
	if _, err := discover.Read(); err != nil {
		t.Errorf("another process removed it: %v", err)
	}
	if err := discover.Remove(42); err != nil {
		t.Error(err)
	}
	if _, err := discover.Read(); !errors.Is(err, discover.ErrNone) {
		t.Errorf("after: %v", err)
	}
	path, err := discover.File()
	if err != nil {
		t.Fatal(err)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestCheckTellsStrangers(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		body string
		ok   bool
	}{
		"ours":           {`{"status":"ok","service":"cogbook"}`, true},
		"another's JSON": {`{"status":"ok"}`, false},
		"a web page":     {`<html>`, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				_, _ = w.Write([]byte(test.body))
			}))
			defer web.Close()
			if err := discover.Check(t.Context(), web.URL); (err == nil) != test.ok {
				t.Errorf("got %v", err)
			}
		})
	}
	gone := httptest.NewServer(nil)
	gone.Close()
	if err := discover.Check(t.Context(), gone.URL); err == nil {
		t.Error("nobody there: no error")
	}
}
