package imports

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// pkg is one package as the go command lists it.
type pkg struct {
	imports  []string // without those of the standard library
	ours     bool     // of the module that is checked
	standard bool
	cgo      bool
}

// graph maps packages to what they import. Our packages are named by their folder ("cog/rest"), the others by
// their import path.
type graph map[string]pkg

// load asks the go command for the packages of the module in dir and all that they import, tests left out.
func load(t *testing.T, dir string) graph {
	t.Helper()
	watch(t, dir)
	module := strings.TrimSpace(string(goList(t, dir, "-m")))
	short := func(path string) string { return strings.TrimPrefix(path, module+"/") }

	listed := json.NewDecoder(bytes.NewReader(
		goList(t, dir, "-deps", "-json=ImportPath,Standard,Imports,CgoFiles", "./...")))
	g, standard := graph{}, map[string]bool{}
	for {
		var p struct {
			ImportPath string
			Standard   bool
			Imports    []string
			CgoFiles   []string
		}
		err := listed.Decode(&p)
		if errors.Is(err, io.EOF) {
			return g
		}
		if err != nil {
			t.Fatalf("reading what go list says: %v", err)
		}
		standard[p.ImportPath] = p.Standard
		q := pkg{
			ours:     p.ImportPath == module || strings.HasPrefix(p.ImportPath, module+"/"),
			standard: p.Standard,
			cgo:      len(p.CgoFiles) > 0,
		}
		for _, i := range p.Imports {
			if !standard[i] { // go list names a package after all that it imports
				q.imports = append(q.imports, short(i))
			}
		}
		g[short(p.ImportPath)] = q
	}
}

// goList runs go list with cgo on, whatever the machine has, so that packages that use it are seen.
func goList(t *testing.T, dir string, args ...string) []byte {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", append([]string{"list"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=1", "GOWORK=off")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list %s: %v\n%s", strings.Join(args, " "), err, stderr.Bytes())
	}
	return out
}

// watch looks at every source file of the module, so that go test does not answer from its cache after one
// of them was changed: what the go command reads for us it does not see.
func watch(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != dir && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return filepath.SkipDir
		case strings.HasSuffix(path, ".go") || d.Name() == "go.mod":
			if _, err := os.Stat(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("watching: %w", err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
