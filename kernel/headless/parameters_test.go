package headless

import (
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	gotypes "go/types"
	"path"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/kernel/notebook"
)

// library is the standard library, and the two packages that completed cells call.
type library struct {
	mu    sync.Mutex
	std   gotypes.Importer
	known map[string]*gotypes.Package
}

// shared is read once: that takes a second.
var shared = &library{std: importer.ForCompiler(token.NewFileSet(), "source", nil), known: map[string]*gotypes.Package{}}

func (l *library) Import(p string) (*gotypes.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.known[p] == nil {
		pkg, err := l.load(p)
		if err != nil {
			return nil, err
		}
		l.known[p] = pkg
	}
	return l.known[p], nil
}

// load makes functions func(...any) of what completed cells call.
func (l *library) load(p string) (*gotypes.Package, error) {
	calls := map[string][]string{
		"github.com/cogbook/cogbook/kernel/session": {"Assign", "AssignRebuilt", "AssignFunc", "Restore", "RegisterError", "Zero", "Fail", "Repanic"},
		"github.com/cogbook/cogbook/viz":            {"Show"},
	}[p]
	if calls == nil {
		return l.std.Import(p)
	}
	pkg := gotypes.NewPackage(p, path.Base(p))
	anything := gotypes.NewVar(token.NoPos, pkg, "v", gotypes.NewSlice(gotypes.Universe.Lookup("any").Type()))
	for _, name := range calls {
		pkg.Scope().Insert(gotypes.NewFunc(token.NoPos, pkg, name, gotypes.NewSignatureType(nil, nil, nil, gotypes.NewTuple(anything), nil, true)))
	}
	// Begin returns what is deferred.
	end := gotypes.NewVar(token.NoPos, pkg, "", gotypes.NewSignatureType(nil, nil, nil, nil, nil, false))
	pkg.Scope().Insert(gotypes.NewFunc(token.NoPos, pkg, "Begin", gotypes.NewSignatureType(nil, nil, nil, gotypes.NewTuple(anything), gotypes.NewTuple(end), true)))
	pkg.MarkComplete()
	return pkg, nil
}

func (l *library) Name(p string) (string, error) { return path.Base(p), nil }

func (l *library) Named(name string) []string {
	return map[string][]string{"time": {"time"}, "fmt": {"fmt"}, "io": {"io"}}[name]
}

const declared = `n := 3
name := "x"
ratio, on := 0.5, true
var small int8 = 1
var u uint
list := []string{"a"}
table := map[int][]float64{}
var open any
pair := [2]int{1, 2}
place := &Place{City: "here"}
wait := time.Second
var waits map[string]time.Duration
var when time.Time
var reader io.Reader
type Level string
var level Level = "low"
type Place struct {
	City string ` + "`json:\"city\"`" + `
	Size int
}
const limit, typed = 10, int64(4)
const title = "t"
made := fmt.Sprint(n)`

// tagged is a notebook whose first cell is tagged and whose second follows.
func tagged(t *testing.T, code string, tags ...string) *notebook.Notebook {
	t.Helper()
	n := book(t)
	n.Cells = []*notebook.Cell{n.NewCode(code, tags...), n.NewCode("n")}
	return n
}

func TestInject(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		parameter, want string // of one that does not fit, a part of the error
		fails           bool
	}{
		{"n=7", "n = 7", false},
		{"n=0x10", "n = 0x10", false},
		{"n=-7", "n = -7", false},
		{"n=7.5", `n: "7.5" is no int`, true},
		{"n=seven", `n: "seven" is no int`, true},
		{"n=", `n: "" is no int`, true},
		{"name=two words", `name = "two words"`, false},
		{"name=5", `name = "5"`, false},
		{`name="q"`, `name = "\"q\""`, false},
		{"name=", `name = ""`, false},
		{"ratio=2", "ratio = 2", false},
		{"ratio=1e-3", "ratio = 1e-3", false},
		{"ratio=NaN", `"NaN" is no float64`, true},
		{"on=false", "on = false", false},
		{"on=1", `on: "1" is no bool`, true},
		{"small=127", "small = 127", false},
		{"small=128", "small: 128 is out of the range of int8", true},
		{"u=-1", `u: "-1" is no uint`, true},
		{`list=["b", "c"]`, `list = []string{"b", "c"}`, false},
		{`list=[]`, `list = []string{}`, false},
		{`list=null`, `list = nil`, false},
		{`list=b`, `list: "b" is not JSON, which a []string is written in`, true},
		{`list=[1]`, `list: element 0: 1 is no string`, true},
		{`list=["a"] ["b"]`, `text behind the value`, true},
		{`table={"1": [0.5, 2], "0": null}`, `table = map[int][]float64{0: nil, 1: []float64{0.5, 2}}`, false},
		{`table={"x": []}`, `table: key "x": "x" is no int`, true},
		{`open={"a": [1, "b", null, true]}`, `open = map[string]any{"a": []any{1, "b", nil, true}}`, false},
		{`open=free text`, `open = "free text"`, false},
		{`pair=[3, 4]`, `pair = [2]int{3, 4}`, false},
		{`pair=[3]`, `pair: [3] is no [2]int`, true},
		{`place={"city": "there", "Size": 3}`, `place = &Place{City: "there", Size: 3}`, false},
		{`place={"town": "there"}`, `place: Place has no field "town"`, true},
		{"wait=1m30s", "wait = time.Duration(90000000000) /* 1m30s */", false},
		{"wait=90", `wait: "90" is no time.Duration: write it as 1m30s`, true},
		{`waits={"a": "2s"}`, `waits = map[string]time.Duration{"a": time.Duration(2000000000) /* 2s */}`, false},
		{`reader="x"`, "reader: values of type io.Reader cannot be given", true},
		{`when="2020-01-01"`, `"2020-01-01" is no time.Time`, true},
		{"level=high", `level = "high"`, false},
		{"limit=20", "const limit = 20", false},
		{"typed=20", "const typed int64 = 20", false},
		{"title=other", `const title = "other"`, false},
		{"made=by hand", `made = "by hand"`, false},
		{"N=7", `N is not declared in the cell tagged "parameters" (it declares level, limit, list`, true},
		{"Place=7", "Place is not declared", true},
	} {
		t.Run(c.parameter, func(t *testing.T) {
			t.Parallel()
			name, value, err := ParseParameter(c.parameter)
			if err != nil {
				t.Fatal(err)
			}
			n := tagged(t, declared, TagParameters)
			err = Inject(n, shared, map[string]Parameter{name: value})
			switch {
			case c.fails:
				if !errors.Is(err, ErrParameters) || !strings.Contains(err.Error(), c.want) || len(n.Cells) != 2 {
					t.Errorf("got %v, want %q", err, c.want)
				}
			case err != nil:
				t.Error(err)
			case len(n.Cells) != 3 || !n.Cells[1].Tagged(TagInjected) || n.Cells[1].Source != "// Parameters\n"+c.want:
				t.Errorf("got %q, want %q", n.Cells[1].Source, c.want)
			}
		})
	}
}

func TestInjectAgain(t *testing.T) {
	t.Parallel()
	n := tagged(t, declared, TagParameters)
	for i := range 2 {
		if err := Inject(n, shared, map[string]Parameter{"n": {Text: fmt.Sprint(i)}}); err != nil {
			t.Fatal(err)
		}
	}
	if len(n.Cells) != 3 || n.Cells[1].Source != "// Parameters\nn = 1" || n.Cells[2].Source != "n" {
		t.Errorf("%d cells: %q", len(n.Cells), n.Cells[1].Source)
	}
}

func TestInjectNowhere(t *testing.T) {
	t.Parallel()
	n := Parameter{Text: "1"}
	for _, c := range []struct{ code, tag, want string }{
		{declared, "other", `no cell has the tag "parameters"`},
		{"n := ", TagParameters, "line 1, column 6: "},
		{"n := unknown", TagParameters, "undefined: unknown"},
	} {
		if err := Inject(tagged(t, c.code, c.tag), shared, map[string]Parameter{"n": n}); !errors.Is(err, ErrParameters) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want %q", c.code, err, c.want)
		}
	}
	book := tagged(t, "no Go", "other")
	if err := Inject(book, shared, nil); err != nil || len(book.Cells) != 2 {
		t.Errorf("without parameters: %v", err)
	}
}

func TestParseParameters(t *testing.T) {
	t.Parallel()
	values, err := ParseParameters([]byte(`{"n": 5, "name": "5", "list": ["a"], "wait": "3s", "level": "high"}`))
	if err != nil {
		t.Fatal(err)
	}
	n := tagged(t, declared, TagParameters)
	if err := Inject(n, shared, values); err != nil {
		t.Fatal(err)
	}
	const want = "// Parameters\nlevel = \"high\"\nlist = []string{\"a\"}\nn = 5\nname = \"5\"\nwait = time.Duration(3000000000) /* 3s */"
	if got := n.Cells[1].Source; got != want {
		t.Errorf("got %s", got)
	}
	for text, want := range map[string]string{`{"n": "5"}`: `n: "5" is no int`, `{"name": 5}`: "name: 5 is no string", `{"n": null}`: "n: null is no int"} {
		values, err := ParseParameters([]byte(text))
		if err == nil {
			err = Inject(tagged(t, declared, TagParameters), shared, values)
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
	for _, text := range []string{"", "[1]", "n: 5"} {
		if _, err := ParseParameters([]byte(text)); !errors.Is(err, ErrParameters) {
			t.Errorf("%q: got %v", text, err)
		}
	}
	for _, text := range []string{"n", "=5", "a b=5", "5=n"} {
		if _, _, err := ParseParameter(text); !errors.Is(err, ErrParameters) {
			t.Errorf("%q: got %v", text, err)
		}
	}
}
