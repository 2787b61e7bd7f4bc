package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExport(t *testing.T) {
	t.Parallel()
	dir, _ := prepared(t)
	path := saved(t, "n := 1", "%env A=b\nn")
	folder := t.TempDir()
	for _, c := range []struct {
		out  string
		want []string // files
	}{
		{"-", nil},
		{filepath.Join(folder, "prog.go"), []string{"prog.go"}},
		{filepath.Join(folder, "new"), []string{"new/main.go", "new/go.mod", "new/go.sum"}},
	} {
		said, err := execute(newExportCommand(), path, "--workspace", dir, "-o", c.out)
		if err != nil || !strings.Contains(said, "cogbook: cell 2: %env A=b means nothing to a program\n") || strings.Contains(said, "package main") != (c.out == "-") {
			t.Errorf("%s: %v\n%s", c.out, err, said)
		}
		for _, name := range c.want {
			if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
				t.Error(err)
			}
		}
	}
	mod, err := os.ReadFile(filepath.Join(folder, "new", "go.mod"))
	if err != nil || !strings.HasPrefix(string(mod), "module book\n") {
		t.Errorf("go.mod: %v\n%s", err, mod)
	}
	failing := filepath.Join(folder, "failing.go")
	if _, err := execute(newExportCommand(), saved(t, "n := 1", "n.x"), "--workspace", dir, "-o", failing); err == nil || !strings.Contains(err.Error(), "cell 2: line 1, column 3: n.x undefined") {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(failing); err == nil {
		t.Error("a program that does not compile was written")
	}
}

func TestModuleNames(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{"a/01-First steps.ipynb": "01-first-steps", "x.ipynb": "x", "é.ipynb": "notebook", "..ipynb": "notebook"} {
		if got := moduleName(path); got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
}
