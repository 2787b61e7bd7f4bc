package workspace

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// library prepares a workspace for a module of one package, frames, whose constant N is n.
func library(t *testing.T, n string) (w *Workspace, set func(n string)) {
	t.Helper()
	source := t.TempDir()
	set = func(n string) {
		t.Helper()
		write(t, filepath.Join(source, "frames", "frames.go"), "package frames\n\nconst N = "+n+"\n\n// Get returns N.\nfunc Get() int { return N }\n")
	}
	write(t, filepath.Join(source, "go.mod"), "module "+Module+"\n\ngo 1.26\n")
	write(t, filepath.Join(source, "go.sum"), "")
	set(n)
	w, err := Prepare(t.Context(), Options{Dir: t.TempDir(), Source: source})
	if err != nil {
		t.Fatal(err)
	}
	return w, set
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
}

// build builds a program and returns what it prints, or what the compiler says.
func build(t *testing.T, x *Index, code string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "main.go"), "package main\n\n"+code)
	if err := x.Build(t.Context(), dir, filepath.Join(dir, "program")); err != nil {
		return err.Error()
	}
	out, err := exec.CommandContext(t.Context(), filepath.Join(dir, "program")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

const printN = `import (
	"fmt"
	"net/http"

	"` + Module + `/frames"
)

func main() { fmt.Print(frames.N, frames.Get(), " ", http.StatusText(200)) }
`

func TestBuild(t *testing.T) {
	t.Setenv("GOPROXY", "off")
	t.Setenv("GOFLAGS", "")
	w, set := library(t, "1")
	x, err := w.Index(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	if !x.Buildable() {
		t.Skip("programs are not built here")
	}
	for _, c := range []struct {
		name, code, want string
		before           func()
	}{
		{"links what it imports", printN, "1 1 OK", func() {}},
		{"a change is noticed", printN, "2 2 OK", func() { set("2") }},
		{"a new file too", `import "` + Module + `/frames"; func main() { print(frames.More) }`, "3", func() {
			write(t, filepath.Join(w.Source, "frames", "more.go"), "package frames\n\nconst More = 3\n")
		}},
		{"a compiled package that is gone is compiled again", printN, "2 2 OK", func() {
			if err := os.Remove(x.packages[Module+"/frames"].Export); err != nil {
				t.Fatal(err)
			}
		}},
		{"errors have the source's lines", "//line Cell 4:7\nfunc main() { var s string = 1; _ = s }", "Cell 4:7:", func() {}},
		{"what the linker misses", "func main() { missing() }\nfunc missing()", "missing function body", func() {}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.before()
			if err := x.Refresh(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := build(t, x, c.code); !strings.Contains(got, c.want) {
				t.Fatalf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestRecall(t *testing.T) {
	t.Setenv("GOPROXY", "off")
	t.Setenv("GOFLAGS", "")
	for _, c := range []struct {
		name    string
		change  func(w *Workspace, set func(n string))
		current bool
	}{
		{"nothing", func(*Workspace, func(string)) {}, true},
		{"a test", func(w *Workspace, _ func(string)) {
			write(t, filepath.Join(w.Source, "frames", "frames_test.go"), "package frames\n")
		}, true},
		{"a source file", func(_ *Workspace, set func(string)) { set("22") }, false},
		{"a version", func(w *Workspace, _ func(string)) {
			write(t, filepath.Join(w.Dir, "go.mod"), "module cells\n\ngo 1.25\n")
		}, false},
		{"a setting", func(*Workspace, func(string)) { t.Setenv("GOFLAGS", "-tags=other") }, false},
		{"the module is gone", func(w *Workspace, _ func(string)) {
			if err := os.RemoveAll(w.Source); err != nil {
				t.Fatal(err)
			}
		}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, set := library(t, "1")
			if _, _, err := w.Recall(); err == nil {
				t.Fatal("something is recalled of nothing")
			}
			index, err := w.Index(t.Context(), "")
			if err != nil {
				t.Fatal(err)
			}
			c.change(w, set)
			x, current, err := w.Recall()
			if err != nil || current != c.current {
				t.Fatalf("current: %v, want %v; %v", current, c.current, err)
			}
			if got := x.Named("frames"); len(got) != len(index.Named("frames")) {
				t.Fatalf("got %v", got)
			}
		})
	}
}

func TestPlain(t *testing.T) {
	t.Parallel()
	for flags, want := range map[string]bool{
		"": true, "-mod=mod": true, "-tags=a,b -trimpath --buildvcs=false": true, "-race": false, "-mod=mod -gcflags=-N": false, "-buildmode=pie": false,
	} {
		if got := (toolchain{Tools: "/tools", Flags: flags}).plain(); got != want {
			t.Errorf("GOFLAGS=%q: %v", flags, got)
		}
	}
}
