package har

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

var noon = time.Date(2001, 2, 3, 12, 0, 0, 5e6, time.FixedZone("", 3600))

func sample() Entry {
	return Entry{
		Page: "page_1", Started: noon,
		Request: Request{Method: "POST", URL: "https://a.test/b?x=1&x=2&y=%20", Header: http.Header{"Content-Type": {"application/json"}, "A": {"1", "2"}},
			Body: Body{Content: []byte(`{"a":"ä"}`), Size: 10}},
		Response: Response{Status: 200, Proto: "HTTP/2.0", Header: http.Header{"Content-Type": {"text/plain"}},
			Body: Body{Content: []byte("ok"), Size: 2}},
		Timings:  Timings{Blocked: 10 * time.Millisecond, DNS: None, Connect: 3 * time.Millisecond, TLS: 2 * time.Millisecond, Wait: 7500 * time.Microsecond, Receive: 1},
		ServerIP: "10.0.0.1", Custom: map[string]any{"kind": "retry"},
	}
}

type file struct {
	Log struct {
		Version string
		Creator struct{ Name, Version string }
		Comment string
		Pages   []map[string]any
		Entries []map[string]any
	}
}

func read(t *testing.T, path string) (f file) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &f); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return f
}

func create(t *testing.T, options Options) (*Writer, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.har")
	w, err := Create(path, options)
	if err != nil {
		t.Fatal(err)
	}
	return w, path
}

func TestFileIsThereWhole(t *testing.T) {
	t.Parallel()
	w, path := create(t, Options{})
	if err := os.WriteFile(path, []byte("an older one"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := w.Add(sample()); err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile(path); string(text) != "an older one" {
		t.Errorf("before Close: %s", text)
	}
	w.AddPage(Page{ID: "page_1", Title: "run", Started: noon, Took: time.Second})
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	f := read(t, path)
	if f.Log.Version != "1.2" || f.Log.Creator.Name == "" || f.Log.Comment != "" || len(f.Log.Pages) != 1 || len(f.Log.Entries) != 1 {
		t.Errorf("%+v", f)
	}
	if err := w.Add(sample()); !errors.Is(err, ErrClosed) {
		t.Errorf("Add after Close: %v", err)
	}
	if err := w.Close(); !errors.Is(err, ErrClosed) {
		t.Errorf("Close after Close: %v", err)
	}
	alone(t, path)
}

// alone checks that nothing but path is left in its folder.
func alone(t *testing.T, path string) {
	t.Helper()
	names, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if name.Name() != filepath.Base(path) {
			t.Errorf("%s is left behind", name.Name())
		}
	}
}

func TestEmptyAndAborted(t *testing.T) {
	t.Parallel()
	w, path := create(t, Options{})
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if f := read(t, path); f.Log.Pages == nil || f.Log.Entries == nil {
		t.Errorf("%+v", f)
	}
	w, path = create(t, Options{})
	if err := errors.Join(w.Add(sample()), w.Abort(), w.Abort()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("aborted: %v", err)
	}
	alone(t, path)
}

func TestPathsThatCannotBe(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for _, path := range []string{folder, filepath.Join(folder, "none", "x.har")} {
		if w, err := Create(path, Options{}); err == nil || !strings.HasPrefix(err.Error(), "har: ") {
			t.Errorf("%s: %v", path, errors.Join(err, w.Abort()))
		}
	}
}

func TestBound(t *testing.T) {
	t.Parallel()
	w, path := create(t, Options{MaxBytes: 50_000})
	var adders sync.WaitGroup
	for range 20 {
		adders.Go(func() {
			for range 50 {
				if err := w.Add(sample()); err != nil {
					t.Error(err)
				}
			}
		})
	}
	adders.Wait()
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	f := read(t, path)
	n := len(f.Log.Entries)
	if want := fmt.Sprintf("%d of 1000 entries are left out: the file's bound of 50000 bytes was reached", 1000-n); n < 20 || f.Log.Comment != want {
		t.Errorf("%d entries, comment %q", n, f.Log.Comment)
	}
	if info, err := os.Stat(path); err != nil || info.Size() > 51_000 {
		t.Errorf("%d bytes, %v", info.Size(), err)
	}
}

// 4,000 entries with bodies of 8 KiB are 64 MB: none of it stays in memory.
func TestMemoryIsBounded(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("writes 64 MB")
	}
	w, _ := create(t, Options{})
	e := sample()
	e.Request.Body.Content = []byte(strings.Repeat("x", 8<<10))
	e.Response.Body = e.Request.Body
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 4_000 {
		if err := w.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 16<<20 {
		t.Errorf("the heap grew by %d bytes", grown)
	}
	if err := w.Abort(); err != nil {
		t.Fatal(err)
	}
}
