package workspace

import (
	"archive/zip"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// proxy writes a module's version into a folder that serves as GOPROXY.
func proxy(t *testing.T, dir, module, version, require, source string) {
	t.Helper()
	at := filepath.Join(dir, filepath.FromSlash(module), "@v", version)
	mod := "module " + module + "\n\ngo 1.26\n" + require
	write(t, at+".mod", mod)
	write(t, at+".info", `{"Version":"`+version+`"}`)
	list := filepath.Join(filepath.Dir(at), "list")
	known, _ := os.ReadFile(list) // the first version finds none
	write(t, list, string(known)+version+"\n")
	file, err := os.Create(at + ".zip")
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(file)
	for name, text := range map[string]string{"go.mod": mod, "source.go": source} {
		w, err := z.Create(module + "@" + version + "/" + name)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), file.Close()); err != nil {
		t.Fatal(err)
	}
}

// TestFetchedModuleBringsAnotherVersion fetches a package whose module requires a later version of what is at hand.
func TestFetchedModuleBringsAnotherVersion(t *testing.T) { //nolint:paralleltest // it sets the environment
	served := t.TempDir()
	for name, value := range map[string]string{
		"GOPROXY": "file://" + filepath.ToSlash(served), "GONOSUMDB": "*", "GOSUMDB": "off", "GOFLAGS": "-modcacherw", "GOMODCACHE": t.TempDir(),
	} {
		t.Setenv(name, value)
	}
	proxy(t, served, "example.com/low", "v1.0.0", "", "package low\n\nconst N = 1\n\ntype T struct{ A int }\n")
	source := t.TempDir()
	write(t, filepath.Join(source, "go.mod"), "module "+Module+"\n\ngo 1.26\n\nrequire example.com/low v1.0.0\n")
	write(t, filepath.Join(source, "go.sum"), "")
	write(t, filepath.Join(source, "frames", "frames.go"), "package frames\n\nimport \"example.com/low\"\n\nfunc Get() int { return low.N }\n\nvar V low.T\n")
	w, err := Prepare(t.Context(), Options{Dir: t.TempDir(), Source: source})
	if err != nil {
		t.Fatal(err)
	}
	x, err := w.Index(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	if !x.Buildable() {
		t.Skip("programs are not built here")
	}
	proxy(t, served, "example.com/low", "v1.1.0", "", "package low\n\nconst N = 2\n\ntype T struct{ A, B int }\n")
	proxy(t, served, "example.com/high", "v1.0.0", "\nrequire example.com/low v1.1.0\n", "package high\n\nimport \"example.com/low\"\n\nvar V = low.T{B: 5}\n")
	if _, err := x.Import("example.com/high"); err != nil {
		t.Fatal(err)
	}
	got := build(t, x, "import (\n\t\"fmt\"\n\n\t\"example.com/high\"\n\t\""+Module+"/frames\"\n)\n\nfunc main() { frames.V = high.V; fmt.Print(frames.Get(), frames.V) }\n")
	if !strings.Contains(got, "2 {0 5}") {
		t.Fatalf("got %q", got)
	}
}
