package assist

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/session"
)

// fakes stand for packages outside of the standard library.
var fakes = map[string]string{
	"github.com/cogbook/cogbook/kernel/session": `package session
import "context"
func Assign(name string, pointer any) {}
func AssignRebuilt(name string, pointer any) {}
func Repanic(value any) {}
func Restore(name string, pointer any) {}
func Begin(name string) (end func()) { return func() {} }
func Fail(err error) {}
func Context() context.Context { return nil }`,
	"example.com/cog": `package cog
import "context"
import "github.com/go-gota/gota/dataframe"
// Sentiment is a builder.
type Sentiment struct{ Hidden, secret int }
// TextSentiment returns a builder.
func TextSentiment() Sentiment { return Sentiment{} }
func (s Sentiment) Text(v string) Sentiment { return s }
func (s Sentiment) TextCol(column string) Sentiment { return s }
func (s Sentiment) OutputCol(column string) Sentiment { return s }
func (s *Sentiment) Reset() {}
func (s Sentiment) Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error) { return df, nil }`,
	gotaFrames: `package dataframe
type DataFrame struct{ Err error }
type F struct { Colidx int; Colname string; Comparando any }
func (d DataFrame) Nrow() int { return 0 }
func (d DataFrame) Names() []string { return nil }
func (d DataFrame) Select(indexes any) DataFrame { return d }
func (d DataFrame) Filter(f ...F) DataFrame { return d }
func (d DataFrame) Col(colname string) int { return 0 }
func Load() DataFrame { return DataFrame{} }
func ReadCSV(path string) DataFrame { return DataFrame{} }`,
}

// library is the standard library, from its source, and the fakes.
type library struct {
	mu    sync.Mutex
	fset  *token.FileSet
	std   gotypes.Importer
	known map[string]*gotypes.Package
}

var shared = func() *library {
	fset := token.NewFileSet()
	return &library{fset: fset, std: importer.ForCompiler(fset, "source", nil), known: map[string]*gotypes.Package{}}
}()

var std = []string{"errors", "fmt", "math/rand", "os", "strconv", "strings", "context"}

func (l *library) Import(p string) (*gotypes.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.load(p)
}

func (l *library) load(p string) (*gotypes.Package, error) {
	if pkg := l.known[p]; pkg != nil {
		return pkg, nil
	}
	src, ok := fakes[p]
	if !ok {
		if strings.Contains(p, ".") {
			return nil, fmt.Errorf("no package %s", p)
		}
		return l.std.Import(p)
	}
	file, err := parser.ParseFile(l.fset, p+".go", src, 0)
	if err != nil {
		return nil, err
	}
	config := gotypes.Config{Importer: loader(l.load)}
	pkg, err := config.Check(p, l.fset, []*ast.File{file}, nil)
	l.known[p] = pkg
	return pkg, err
}

type loader func(string) (*gotypes.Package, error)

func (l loader) Import(p string) (*gotypes.Package, error) { return l(p) }

func (l *library) Name(p string) (string, error) {
	if !slices.Contains(l.Paths(), p) {
		return "", fmt.Errorf("no package %s", p)
	}
	return path.Base(p), nil
}

func (l *library) Named(name string) (paths []string) {
	for _, p := range l.Paths() {
		if path.Base(p) == name {
			paths = append(paths, p)
		}
	}
	return paths
}

func (l *library) Paths() []string { return append(slices.Sorted(maps.Keys(fakes)), std...) }

func (l *library) Names() (names []string) {
	for _, p := range l.Paths() {
		names = append(names, path.Base(p))
	}
	slices.Sort(names)
	return names
}

func (l *library) Source(p string) string {
	pkg, err := build.Import(p, "", build.FindOnly)
	if err != nil {
		return ""
	}
	return pkg.Dir
}

func (l *library) Position(pos token.Pos) token.Position { return l.fset.Position(pos) }

// setup returns an assistant for a session with some declarations, and frames that the store has.
func setup(t testing.TB) *Assistant {
	t.Helper()
	n := cell.NewNotebook(shared)
	for i, code := range []string{
		"df := dataframe.Load()\nother := dataframe.Load()\ncount := 3",
		"// Point is a place.\ntype Point struct{ X, Y int }\n// Far tells how far it is.\nfunc (p Point) Far() int { return p.X + p.Y }\nfunc distance(p Point) int { return p.Far() }",
		"p := Point{1, 2}",
	} {
		program, err := n.Compose(i+1, code)
		if err != nil {
			t.Fatal(err)
		}
		kept := map[string]cell.Kept{}
		for _, name := range []string{"df", "other", "count", "p"} {
			kept[name] = cell.Kept{}
		}
		n.Commit(program, kept)
	}
	return &Assistant{Packages: shared, Notebook: n.Snapshot(shared), Values: []session.Value{
		{Name: "df", Preview: "DataFrame of 2 rows", Columns: []string{"text", "id", `with "quotes"`}},
		{Name: "other", Columns: []string{"tone"}}, {Name: "count", Preview: "3"},
	}, Environ: []string{"HOME=/home/x"}}
}
