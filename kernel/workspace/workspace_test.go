package workspace

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestEnvironment(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ have, want string }{
		{"", "GOFLAGS=-mod=mod"},
		{"GOFLAGS=-tags=x", "GOFLAGS=-tags=x -mod=mod"},
		{"GOFLAGS=-mod=vendor", "GOFLAGS=-mod=mod"},
	} {
		env := Environment([]string{c.have})
		if !slices.Contains(env, c.want) || !slices.Contains(env, "GOWORK=off") {
			t.Errorf("%q: got %v", c.have, env)
		}
	}
}

func TestOpen(t *testing.T) {
	t.Parallel()
	if _, err := Open(t.TempDir()); !errors.Is(err, ErrNotPrepared) {
		t.Errorf("empty folder: %v", err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, configFile), []byte(`{"source":"/nowhere/at/all"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); err == nil || !strings.Contains(err.Error(), "--source") {
		t.Errorf("lost checkout: %v", err)
	}
}

func TestPrepareRefusesAnotherModule(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.com/other\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Prepare(t.Context(), Options{Dir: t.TempDir(), Source: dir}); err == nil || !strings.Contains(err.Error(), "example.com/other") {
		t.Errorf("got %v", err)
	}
	if _, err := Prepare(t.Context(), Options{Dir: t.TempDir()}); err == nil || !strings.Contains(err.Error(), "--source") {
		t.Errorf("neither source nor version: %v", err)
	}
}

// TestIndex prepares a workspace from this checkout; nothing of it may need the network.
func TestIndex(t *testing.T) {
	t.Setenv("GOPROXY", "off")
	w, err := Prepare(t.Context(), Options{Dir: t.TempDir(), Source: filepath.Join("..", "..")})
	if err != nil {
		t.Fatal(err)
	}
	if again, err := Open(w.Dir); err != nil || again.Source != w.Source || !filepath.IsAbs(again.Source) {
		t.Fatalf("got %+v, %v", again, err)
	}
	x, err := w.Index(context.Background(), "")
	if err != nil {
		t.Fatal(err)
	}
	for name, first := range map[string]string{
		"fmt": "fmt", "rand": "math/rand", "template": "text/template", "session": Module + "/kernel/session",
		"dataframe": "github.com/go-gota/gota/dataframe", "charts": "github.com/go-echarts/go-echarts/v2/charts",
	} {
		if got := x.Named(name); len(got) == 0 || got[0] != first {
			t.Errorf("%s: got %v, want %s first", name, got, first)
		}
	}
	if slices.ContainsFunc(x.Named("poll"), func(p string) bool { return hidden(p) }) {
		t.Error("internal packages are offered")
	}
	pkg, err := x.Import("github.com/go-gota/gota/dataframe")
	if err != nil || pkg.Scope().Lookup("DataFrame") == nil {
		t.Errorf("got %v, %v", pkg, err)
	}
	if name, err := x.Name("github.com/go-echarts/go-echarts/v2/charts"); err != nil || name != "charts" {
		t.Errorf("got %q, %v", name, err)
	}
	if _, err := x.Import("nosuch/package"); err == nil || !strings.Contains(err.Error(), "nosuch/package") {
		t.Errorf("got %v", err)
	}
	fetched := ""
	x.Fetch = func(path string) { fetched = path }
	if _, err := x.Import("example.com/no/such"); err == nil || fetched != "example.com/no/such" {
		t.Errorf("got %v, fetched %q", err, fetched)
	}
	fetched = ""
	recalled, current, err := w.Recall()
	if err != nil || !current {
		t.Fatalf("current: %v, %v", current, err)
	}
	for what, at := range map[string]AtHand{"the index": x.AtHand(), "what is recalled of it": recalled.AtHand()} {
		if got := at.Named("rand"); len(got) == 0 || got[0] != "math/rand" || !slices.Contains(at.Names(), "dataframe") || !slices.Contains(at.Paths(), "net/http") {
			t.Errorf("%s: rand is %v", what, got)
		}
		pkg, err := at.Import("strings")
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		place := at.Position(pkg.Scope().Lookup("ToUpper").Pos())
		if _, err := os.Stat(filepath.Join(at.Source("strings"), filepath.Base(place.Filename))); err != nil || place.Line < 2 {
			t.Errorf("%s: strings.ToUpper is at %v: %v", what, place, err)
		}
		if _, err := at.Import("example.com/no/such"); err == nil || fetched != "" {
			t.Errorf("%s: got %v, fetched %q", what, err, fetched)
		}
	}
}

func TestAGoCommandThatFailsIsNoMissingPackage(t *testing.T) {
	t.Parallel()
	x := &Index{workspace: &Workspace{Go: filepath.Join(t.TempDir(), "go")}, dir: t.TempDir(), packages: map[string]entry{}, byName: map[string][]string{}}
	for _, path := range []string{"fnt", "example.com/fnt"} {
		if _, err := x.Name(path); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: got %v", path, err)
		}
	}
}
