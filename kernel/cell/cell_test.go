package cell

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
)

// runtimeAPI are the functions of other packages that completed cells call, as those declare them.
var runtimeAPI = map[string]string{
	sessionPath: `package session
import "context"
func Assign(name string, pointer any) {}
func AssignRebuilt(name string, pointer any) {}
func AssignFunc(name string, pointer any) {}
func Restore(pairs ...any) {}
func RegisterError(name string, err error) {}
func Ending[F any](exit F) F { return exit }
func Zero(pointer any) {}
func Begin(name string) (end func()) { return func() {} }
func Fail(err error) {}
func Repanic(value any) {}
func Register[T any]() {}
func Results(values ...any) ([]any, error) { return nil, nil }
func Context() context.Context { return nil }`,
	timingPath: `package timing
func Start() {}
func Stop() {}
func Loop(loops, repeats int, body func()) {}
func Keep[T any](T) {}
func Keep2[T, U any](T, U) {}
func Keep3[T, U, V any](T, U, V) {}`,
	vizPath: `package viz
type ErrorCard struct { Err error }
func Show(x any) error { return nil }
func ShowResult(values ...any) error { return nil }`,
	gonbuiPath + "/dom": `package dom
func Append() {}`,
	"example.com/hidden": `package hidden
type secret struct{ N int }
func New() *secret { return nil }
func Two() (*secret, error) { return nil, nil }`,
}

// library is the standard library and runtimeAPI. Reading the library's source takes a second, so that it is shared.
type library struct {
	mu    sync.Mutex
	std   gotypes.Importer
	known map[string]*gotypes.Package
}

var shared = &library{std: importer.ForCompiler(token.NewFileSet(), "source", nil), known: map[string]*gotypes.Package{}}

func (l *library) Import(p string) (*gotypes.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if pkg := l.known[p]; pkg != nil {
		return pkg, nil
	}
	src, ok := runtimeAPI[p]
	if !ok {
		if strings.Contains(p, ".") {
			return nil, fmt.Errorf("no package %s", p)
		}
		return l.std.Import(p)
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", src, 0)
	if err != nil {
		return nil, err
	}
	pkg, err := (&gotypes.Config{Importer: l.std}).Check(p, fset, []*ast.File{file}, nil)
	l.known[p] = pkg
	return pkg, err
}

func (l *library) Name(p string) (string, error) {
	if strings.Contains(p, "nosuch") || p == "string" {
		return "", fmt.Errorf("no package %s", p)
	}
	return path.Base(p), nil
}

func (l *library) Names() []string {
	return []string{"context", "errors", "fmt", "hidden", "os", "rand", "sort", "strconv", "strings", "time"}
}

func (l *library) Paths() []string { return []string{"errors", "strings", "math/rand"} }

func (l *library) Named(name string) []string {
	switch name {
	case "fmt", "strings", "errors", "strconv", "sort", "context", "time", "os", "flag":
		return []string{name}
	case "rand":
		return []string{"math/rand", "crypto/rand"}
	case "hidden":
		return []string{"example.com/hidden"}
	}
	return nil
}

// play runs cells as a kernel would, without running their programs: every variable that a cell assigns is kept.
func play(t *testing.T, codes ...string) (*Notebook, *Program) {
	t.Helper()
	n := NewNotebook(shared)
	var last *Program
	for i, code := range codes {
		p, err := n.Compose(i+1, code)
		if err != nil {
			t.Fatalf("cell %d: %v", i+1, err)
		}
		kept := map[string]Kept{}
		for name := range p.vars {
			kept[name] = Kept{}
		}
		n.Commit(p, kept)
		last = p
	}
	return n, last
}

func TestCellsThatAreGo(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		cells []string
		want  []string // in the last cell's program
		not   []string
	}{
		{"statements", []string{`fmt.Println("a")`}, []string{`fmt "fmt"`, "func cogbookCell()"}, []string{"cogbookShow"}},
		{"declarations in any order", []string{"f()\nfunc f() { g() }\ntype T int\nfunc g() {}"}, []string{"func f()", "func g()", "\nf()\n"}, nil},
		{"a package clause", []string{"// Package p\npackage p\n\nf()\nfunc f() {}"}, []string{"\nf()\n"}, []string{"package p"}},
		{"flags are parsed behind their declarations", []string{"var n = flag.Int(\"n\", 1, \"\")\n%% -n=2\nfmt.Println(*n)"}, []string{"flag.Int(\"n\", 1, \"\")\n", "flag.Parse()\n\n//line"}, nil},
		{"flags are declared in each cell", []string{"n := flag.Int(\"n\", 1, \"\")", "%args -n=2\nfmt.Println(*n)"}, []string{"n =\n//line", "flag.Parse()\n\n//line"}, []string{"Restore"}},
		{"a function that is called with arguments", []string{"func f() {}", "%exec f -n=2"}, []string{"flag.Parse()\n\n//line", "\nf()\n"}, nil},
		{"what begins each cell", []string{"func init_b() { x++ }\nfunc init_a() {}\nfunc init() {}\nx := 1", "fmt.Println(x)"}, []string{"func init() {}", "Restore(\"x\", &x)\ninit_a()\ninit_b()\n"}, nil},
		{"a cell that declares one runs", []string{"func init_a() {}"}, []string{"\ninit_a()\n"}, nil},
		{"a main", []string{"var n = 1\nfunc main() {\n\tfmt.Println(n)\n}\nfunc f() {}"}, []string{"var n int", "func     () {\n\tfmt.Println(n)\n}()\n", "func f() {}"}, nil},
		{"variables become package variables", []string{"x := 1\nvar y = \"a\"\nvar z float64"}, []string{"var x int", "var y string", "var z float64", "x  = 1", `.Assign("z", &z)`}, nil},
		{"functions see the cell's variables", []string{"x := 1\nfunc f() int { return x }\n_ = f()"}, []string{"var x int"}, nil},
		{"a value is read back where it is used", []string{"x := 1", "fmt.Println(x)"}, []string{"var x int", `Restore("x", &x)`}, []string{"Assign"}},
		{"and not where it is not", []string{"x := 1", "fmt.Println(2)"}, nil, []string{"Restore"}},
		{"through a function", []string{"x := 1", "func f() int { return x }", "fmt.Println(f())"}, []string{`Restore("x", &x)`, "func f()"}, nil},
		{"a function that is not used is left out", []string{"func f() {}\nfunc g() {}", "g()"}, []string{"func g()"}, []string{"func f()"}},
		{"methods follow their type", []string{"type T struct{}\nfunc (t *T) M() {}", "T{}"}, []string{"func (t *T) M()"}, nil},
		{"types of kept values", []string{"type T struct{ N int }\nv := []T{{1}}", "fmt.Println(v)"}, []string{"type T struct", "var v []T"}, nil},
		{"types of other packages", []string{"t := time.Now()", "fmt.Println(t)"}, []string{"var t cogbook_time.Time"}, nil},
		{"redeclared with another type", []string{"x := 1", `x := "a"`, "fmt.Println(x)"}, []string{"var x string"}, nil},
		{"redeclared from its old value", []string{"x := 1", "x := x + 1"}, []string{`Restore("x", &x)`, "x  = x + 1"}, nil},
		{"redeclared from its old value, another type", []string{"x := 1", "x := strconv.Itoa(x)"}, []string{"x := strconv.Itoa(x)", `Restore("x", &x)`, `("x", &x)`}, nil},
		{"a variable replaces a function", []string{"func f() {}", "f := 1", "fmt.Println(f)"}, []string{"var f int"}, []string{"func f()"}},
		{"a function replaces a variable", []string{"f := 1", "func f() int { return 2 }", "f()"}, []string{"func f() int"}, []string{"Restore"}},
		{"two results, one new", []string{"a, err := strconv.Atoi(\"1\")\nb, err := strconv.Atoi(\"2\")\n_, _ = a, b"}, []string{"a, err  =", "b, err  ="}, nil},
		{"a type that cannot be named", []string{"s := hidden.New()\n_ = s"}, []string{"s := hidden.New()"}, []string{"var s"}},
		{"a variable named as a package", []string{"strings := strings.Fields(\"a b\")\nfmt.Println(strings)"}, []string{"strings := strings.Fields"}, nil},
		{"the last expression is shown", []string{"x := 1\nx"}, []string{"cogbookShow("}, nil},
		{"but not before a semicolon", []string{"x := 1\nx;"}, nil, []string{"cogbookShow"}},
		{"input is asked for", []string{`var name string`, `fmt.Scanln(&name)`}, []string{`_ "` + inputPath + `"`}, nil},
		{"also where a function reads it", []string{`func read() { fmt.Fscan(os.Stdin) }`, `read()`}, []string{`_ "` + inputPath + `"`}, nil},
		{"displays are waited for", []string{"import \"" + gonbuiPath + "/dom\"\ndom.Append()"}, []string{`_ "` + displaysPath + `"`}, nil},
		{"a call's result is shown", []string{`strings.ToUpper("a")`}, []string{"cogbookShow("}, nil},
		{"a result with an error", []string{`strconv.Atoi("1")`}, []string{"Results(values...)", "ErrorCard"}, nil},
		{"what a call prints is not shown twice", []string{`fmt.Println("a")`}, nil, []string{"cogbookShow"}},
		{"a call without results is none", []string{"func f() {}\nf()"}, nil, []string{"cogbookShow"}},
		{"unused imports are left out", []string{"import \"sort\"\nfmt.Println(1)"}, nil, []string{`"sort"`}},
		{"imports are remembered", []string{"import s \"strings\"", `s.ToUpper("a")`}, []string{`s "strings"`}, nil},
		{"the package that has the name", []string{"rand.Reader.Read(nil)"}, []string{`"crypto/rand"`}, []string{"math/rand"}},
		{"semicolons within a for", []string{"for i := 0; i < 2; i++ { fmt.Println(i) }\nif x := 1; x > 0 { fmt.Println(x) }"}, []string{"for i := 0"}, nil},
		{"statements on one line", []string{"x := 1; fmt.Println(x)"}, []string{"x  = 1", "fmt.Println(x)"}, nil},
		{"a label", []string{"loop:\nfor i := 0; ; i++ {\n\tif i > 2 {\n\t\tbreak loop\n\t}\n}"}, []string{"break loop"}, nil},
		{"a function literal is a statement", []string{"func() { fmt.Println(1) }()"}, []string{"func() { fmt.Println(1) }()"}, nil},
		{"generic functions", []string{"func id[T any](v T) T { return v }\nid(1)"}, []string{"func id[T any]"}, nil},
		{"constants with iota", []string{"const (\n\ta = iota\n\tb\n)\nb"}, []string{"b\n)"}, nil},
		{"ctx", []string{"<-ctx.Done()"}, []string{"var ctx = cogbook_session.Context()"}, nil},
		{"GoNB's main", []string{"// It runs.\nfunc main() {\n\tx := 1\n\tfmt.Println(x)\n}\ntype T int"}, []string{"//line Cell 1:2:1\nfunc     () {\n\tx := 1", "\n}()\n", "type T int"}, []string{`Assign("x"`, "cogbookShow"}},
		{"GoNB's cells", []string{"%% --flag\nfmt.Println(1)"}, []string{"fmt.Println(1)"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, p := play(t, c.cells...)
			for _, w := range c.want {
				if !strings.Contains(p.Source, w) {
					t.Errorf("no %q in\n%s", w, p.Source)
				}
			}
			for _, w := range c.not {
				if strings.Contains(p.Source, w) {
					t.Errorf("%q in\n%s", w, p.Source)
				}
			}
		})
	}
}

func TestWhatWasNotKeptIsSaid(t *testing.T) {
	t.Parallel()
	n := NewNotebook(shared)
	p, err := n.Compose(1, "c, d := make(chan int), 1\n_ = d")
	if err != nil {
		t.Fatal(err)
	}
	n.Commit(p, map[string]Kept{"c": {Lost: "channels belong to one process"}})
	if _, err := n.Compose(2, "close(c)"); err == nil || !strings.Contains(err.Error(), "line 1, column 7: c of cell 1 was not kept: channels") {
		t.Fatalf("got %v", err)
	}
	if _, err := n.Compose(3, "c := 2\nc"); err != nil {
		t.Fatalf("declared again: %v", err)
	}
}

func TestWhatCannotBeStoredIsMadeAnew(t *testing.T) {
	t.Parallel()
	n := NewNotebook(shared)
	cell := func(number int, code string, lost ...string) *Program {
		t.Helper()
		p, err := n.Compose(number, code)
		if err != nil {
			t.Fatalf("cell %d: %v", number, err)
		}
		kept := map[string]Kept{}
		for name := range p.vars {
			kept[name] = Kept{}
		}
		for _, name := range lost {
			kept[name] = Kept{Lost: "functions cannot be stored"}
		}
		n.Commit(p, kept)
		return p
	}
	cell(1, "k := 2\n\ndouble := func(x int) int { return k * x }", "double")
	p := cell(2, "double(3)")
	for _, want := range []string{"var double func(x int) int", "//line Cell 1:3:11\nfunc(x int) int { return k * x }", `Restore("k", &k)`} {
		if !strings.Contains(p.Source, want) {
			t.Errorf("no %q in\n%s", want, p.Source)
		}
	}
	if strings.Contains(p.Source, `Restore("double"`) {
		t.Error("what is not stored is read back")
	}
	// Given another value, it is no longer what its initialiser makes.
	if p := cell(3, "double = nil", "double"); !strings.Contains(p.Source, `.Assign("double", &double)`) {
		t.Errorf("the new value is not kept in\n%s", p.Source)
	}
	if _, err := n.Compose(4, "double(3)"); err == nil {
		t.Error("the old value came back")
	}
}

func TestACellThatFailedEarlyChangesNothing(t *testing.T) {
	t.Parallel()
	n, _ := play(t, "x := 1")
	p, err := n.Compose(2, "panic(1)\nx := \"a\"")
	if err != nil {
		t.Fatal(err)
	}
	n.Commit(p, map[string]Kept{}) // it did not get to x
	if v := n.Variables(); len(v) != 1 || v[0].Type != "int" || v[0].Cell != 1 {
		t.Fatalf("got %v", v)
	}
}

func TestCommands(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, code string
		commands   []string
		whole      bool
		lines      string // of Go
	}{
		{"a shell line", "!ls 'x\nfmt.Println()", []string{"!ls 'x"}, false, "\nfmt.Println()"},
		{"one that goes on", "!ls \\\n  -l\nx()", []string{"!ls \\\n  -l"}, false, "\n\nx()"},
		{"behind a comment", "//gonb:%args a\nx()", []string{"//gonb:%args a"}, false, "\nx()"},
		{"not within a string", "s := `\n!ls\n%x\n`", nil, false, "s := `\n!ls\n%x\n`"},
		{"not within a comment", "/*\n!ls\n*/\nx()", nil, false, "/*\n!ls\n*/\nx()"},
		{"an operator", "x :=\n!y", []string{"!y"}, false, "x :=\n"},
		{"another language", "%%bash\nfor x in 1; do echo; done", []string{"%%bash\nfor x in 1; do echo; done"}, true, ""},
		{"a test", "%test\nfunc TestX(t *testing.T) {}", []string{"%test"}, true, "\nfunc TestX(t *testing.T) {}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s, err := Split(c.code)
			if err != nil && !strings.Contains(c.lines, ":=") {
				t.Fatal(err)
			}
			if !slices.Equal(s.Commands, c.commands) || s.Whole != c.whole || s.Go != c.lines {
				t.Fatalf("got %q, whole %v, %q", s.Commands, s.Whole, s.Go)
			}
		})
	}
}

func TestComplete(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ code, status, indent string }{
		{"x := 1", "complete", ""},
		{"", "complete", ""},
		{"!ls", "complete", ""},
		{"%%bash\nfor (", "complete", ""},
		{"func f() {", "incomplete", "\t"},
		{"\tif x {", "incomplete", "\t\t"},
		{"f(", "incomplete", "\t"},
		{"x :=", "incomplete", ""},
		{"x +", "incomplete", ""},
		{"s := `a", "incomplete", ""},
		{"/* a", "incomplete", ""},
		{"}", "invalid", ""},
		{"x := := 1", "invalid", ""},
		{"package p", "complete", ""},
		{"package", "invalid", ""},
		{"s := \"a", "invalid", ""},
	} {
		t.Run(c.code, func(t *testing.T) {
			t.Parallel()
			if status, indent := Complete(c.code); status != c.status || indent != c.indent {
				t.Fatalf("got %q %q, want %q %q", status, indent, c.status, c.indent)
			}
		})
	}
}
