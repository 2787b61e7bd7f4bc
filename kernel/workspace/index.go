package workspace

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// roots are the packages, besides the standard library, that are at hand in every cell, the likeliest first where two
// have the same name.
var roots = []string{
	Module + "/cog", Module + "/frames", Module + "/viz", Module + "/kernel/session", Module + "/kernel/session/displays", Module + "/kernel/session/frames", Module + "/kernel/session/input", Module + "/kernel/session/timing",
	"github.com/go-gota/gota/dataframe", "github.com/go-gota/gota/series",
	"github.com/go-echarts/go-echarts/v2/charts", "github.com/go-echarts/go-echarts/v2/opts", "github.com/go-echarts/go-echarts/v2/components",
	"github.com/go-echarts/go-echarts/v2/types",
	"github.com/janpfeifer/gonb/gonbui", "github.com/janpfeifer/gonb/gonbui/dom", "github.com/janpfeifer/gonb/gonbui/widgets",
	"github.com/janpfeifer/gonb/gonbui/comms", "github.com/janpfeifer/gonb/cache", "github.com/janpfeifer/gonb/common",
}

type entry struct {
	Name     string
	Export   string // file of the compiled types
	Dir      string // of its source
	Standard bool
	Embed    []string `json:",omitempty"` // files, relative to Dir, that are compiled into it
}

// Index knows the packages that cells can import. It is safe for concurrent use.
type Index struct {
	workspace *Workspace
	dir       string // module that packages are looked up in
	// Fetch is called before a module is fetched from the network. It may be nil.
	Fetch func(path string)

	fset    *token.FileSet // positions of what was imported
	looking sync.Mutex     // the go command looks for a package

	mu       sync.Mutex
	tools    toolchain
	packages map[string]entry
	byName   map[string][]string
	importer types.Importer
	asked    []string // what was listed besides the roots
	state    string   // of what the packages were compiled from, "" when that changed meanwhile
	changes  int      // how often packages changed, or were added
}

// Index lists the packages at hand in dir, a copy of the workspace ("": the workspace itself), compiling those that are
// not in the build cache yet.
func (w *Workspace) Index(ctx context.Context, dir string) (*Index, error) {
	if dir == "" {
		dir = w.Dir
	}
	x := newIndex(w, dir)
	if err := x.fill(ctx, nil); err != nil {
		return nil, err
	}
	_ = x.remember() // a workspace that cannot be written to is as good: the next kernel starts later
	return x, nil
}

// fill lists the roots and more.
func (x *Index) fill(ctx context.Context, more []string) error {
	began := time.Now()
	tools, err := x.workspace.toolchain(ctx, x.dir)
	if err != nil {
		return err
	}
	x.tools = tools
	if err := x.list(ctx, slices.Concat([]string{"std"}, roots, more)); err != nil {
		return err
	}
	x.asked = more
	// What changed while it was listed may have been compiled before or after. A time to come is a wrong clock's.
	if state, newest := x.currentState(); newest.Before(began) || newest.After(time.Now()) {
		x.state = state
	}
	return nil
}

// Refresh compiles and lists everything again when a file of a package that is not a released module's has changed, or
// what the go command is told. It takes a few milliseconds to see that nothing has.
func (x *Index) Refresh(ctx context.Context) error {
	x.looking.Lock()
	defer x.looking.Unlock()
	if state, _ := x.currentState(); state == x.state {
		return nil
	}
	return x.renew(ctx)
}

// renew lists everything again. x.looking is held.
func (x *Index) renew(ctx context.Context) error {
	fresh := newIndex(x.workspace, x.dir)
	if err := fresh.fill(ctx, x.asked); err != nil {
		return err
	}
	_ = fresh.remember() // as in Index
	x.mu.Lock()
	defer x.mu.Unlock()
	x.tools, x.packages, x.byName, x.asked, x.state = fresh.tools, fresh.packages, fresh.byName, fresh.asked, fresh.state
	x.importer = importer.ForCompiler(x.fset, "gc", x.open)
	x.changes++
	return nil
}

func newIndex(w *Workspace, dir string) *Index {
	x := &Index{workspace: w, dir: dir, fset: token.NewFileSet(), packages: map[string]entry{}, byName: map[string][]string{}}
	x.importer = importer.ForCompiler(x.fset, "gc", x.open)
	return x
}

// list adds packages and all that they import.
func (x *Index) list(ctx context.Context, patterns []string) error {
	args := append([]string{"list", "-e", "-export", "-deps", "-json=ImportPath,Name,Export,Dir,Standard,EmbedFiles,Error", "--"}, patterns...)
	out, err := x.workspace.run(ctx, x.dir, args...)
	if err != nil {
		return err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	dec := json.NewDecoder(bytes.NewReader(out))
	var failed error
	for {
		var p struct {
			ImportPath, Name, Export, Dir string
			Standard                      bool
			EmbedFiles                    []string
			Error                         *struct{ Err string }
		}
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("workspace: go list: %w", err)
		}
		if p.Export == "" && p.ImportPath != "unsafe" {
			if p.Error != nil && slices.Contains(patterns, p.ImportPath) && failed == nil {
				failed = &packageError{p.ImportPath, strings.TrimSpace(p.Error.Err)}
			}
			continue
		}
		if _, known := x.packages[p.ImportPath]; !known {
			x.byName[p.Name] = append(x.byName[p.Name], p.ImportPath)
		}
		if x.packages[p.ImportPath].Export != p.Export {
			x.changes++
		}
		x.packages[p.ImportPath] = entry{p.Name, p.Export, p.Dir, p.Standard, p.EmbedFiles}
	}
	x.sort()
	if len(patterns) > 1 { // a root that does not compile is no reason to be without the others
		return nil
	}
	return failed
}

// sort puts the packages of each name into order, and leaves out those that cells may not import.
func (x *Index) sort() {
	for name, paths := range x.byName {
		x.byName[name] = slices.DeleteFunc(paths, func(p string) bool { return p == "main" || hidden(p) })
		slices.SortStableFunc(x.byName[name], x.compare)
	}
}

// packageError is what the go command says of one package.
type packageError struct{ path, text string }

func (e *packageError) Error() string { return "workspace: " + e.path + ": " + e.text }

// hidden reports whether cells may not import path.
func hidden(path string) bool {
	return slices.ContainsFunc(strings.Split(path, "/"), func(s string) bool { return s == "internal" || s == "vendor" })
}

// compare orders packages of one name: the standard library's, then the roots, then the rest, shorter paths first.
func (x *Index) compare(a, b string) int {
	rank := func(p string) int {
		if x.packages[p].Standard {
			return -1
		}
		if i := slices.Index(roots, p); i >= 0 {
			return i
		}
		return len(roots)
	}
	if d := rank(a) - rank(b); d != 0 {
		return d
	}
	if d := strings.Count(a, "/") - strings.Count(b, "/"); d != 0 {
		return d
	}
	if d := len(a) - len(b); d != 0 {
		return d
	}
	return -strings.Compare(a, b) // text/template before html/template
}

// open returns a package's compiled types to the importer.
func (x *Index) open(path string) (io.ReadCloser, error) {
	e, ok := x.packages[path]
	if !ok {
		return nil, fmt.Errorf("workspace: %s is not at hand", path)
	}
	return os.Open(e.Export)
}

// Import returns the types of the package with this path, fetching its module when it is not at hand.
func (x *Index) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if err := x.require(path); err != nil {
		return nil, err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.importer.Import(path)
}

// Name returns the name of the package with this path.
func (x *Index) Name(path string) (string, error) {
	if err := x.require(path); err != nil {
		return "", err
	}
	e, _ := x.known(path)
	return e.Name, nil
}

// Named returns the paths of the packages at hand with this name, the likeliest first.
func (x *Index) Named(name string) []string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return slices.Clone(x.byName[name])
}

// Names lists the names of all packages at hand, sorted.
func (x *Index) Names() []string {
	x.mu.Lock()
	defer x.mu.Unlock()
	names := slices.Sorted(maps.Keys(x.byName))
	return slices.DeleteFunc(names, func(name string) bool { return len(x.byName[name]) == 0 })
}

// Paths lists the paths of all packages at hand, sorted.
func (x *Index) Paths() []string {
	x.mu.Lock()
	defer x.mu.Unlock()
	var paths []string
	for _, list := range x.byName {
		paths = append(paths, list...)
	}
	slices.Sort(paths)
	return paths
}

func (x *Index) known(path string) (entry, bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	e, ok := x.packages[path]
	return e, ok
}

// require makes path known: from what is on this machine, else from the network.
func (x *Index) require(path string) error {
	if _, ok := x.known(path); ok {
		return nil
	}
	x.looking.Lock()
	defer x.looking.Unlock()
	ctx := context.Background() // bounded by the go command's own time-outs
	versions := x.versions()
	listErr := x.list(ctx, []string{path})
	if _, ok := x.known(path); ok {
		return x.grown(ctx, path, versions)
	}
	if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
		if _, ok := errors.AsType[*packageError](listErr); listErr != nil && !ok {
			return listErr // the go command itself failed
		}
		return fmt.Errorf("workspace: there is no package %q", path)
	}
	if x.Fetch != nil {
		x.Fetch(path)
	}
	if _, getErr := x.workspace.run(ctx, x.dir, "get", path); getErr != nil {
		return getErr
	}
	if err := x.list(ctx, []string{path}); err != nil {
		return err
	}
	if _, ok := x.known(path); !ok {
		return fmt.Errorf("workspace: %s could not be compiled", path)
	}
	return x.grown(ctx, path, versions)
}

// versions is what names the modules' versions.
func (x *Index) versions() string {
	var text strings.Builder
	for _, name := range []string{"go.mod", "go.sum"} {
		data, _ := os.ReadFile(filepath.Join(x.dir, name)) // without one the go command fails too
		text.Write(data)
	}
	return text.String()
}

// grown notes that path was listed too. Where its module brought other versions of modules that are at hand already, all is
// listed again: packages of one program have to be compiled from the same versions.
func (x *Index) grown(ctx context.Context, path, versions string) error {
	x.mu.Lock()
	x.asked = append(x.asked, path)
	x.mu.Unlock()
	if x.versions() != versions {
		return x.renew(ctx)
	}
	state, _ := x.currentState()
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.state != "" {
		x.state = state
	}
	return nil
}

// Check reports which of this module's packages did not compile: cells could not use them.
func (x *Index) Check() error {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, path := range roots {
		if _, ok := x.packages[path]; !ok && strings.HasPrefix(path, Module+"/") {
			return fmt.Errorf("workspace: %s does not compile: run `go build %s`", path, path)
		}
	}
	return nil
}
