package export

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// book is a notebook of code cells; one that begins with "#" is Markdown.
func book(t *testing.T, cells ...string) *notebook.Notebook {
	t.Helper()
	list := make([]map[string]any, len(cells))
	for i, c := range cells {
		list[i] = map[string]any{"cell_type": "code", "metadata": map[string]any{}, "source": c, "outputs": []any{}, "execution_count": nil}
		if strings.HasPrefix(c, "#") {
			list[i] = map[string]any{"cell_type": "markdown", "metadata": map[string]any{}, "source": c}
		}
	}
	text, err := json.Marshal(map[string]any{"nbformat": 4, "nbformat_minor": 4, "metadata": map[string]any{}, "cells": list})
	if err != nil {
		t.Fatal(err)
	}
	n, err := notebook.Read(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// prepare makes a workspace of this checkout.
func prepare(t *testing.T) (*workspace.Workspace, *workspace.Index) {
	t.Helper()
	source, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	space, err := workspace.Prepare(t.Context(), workspace.Options{Dir: t.TempDir(), Source: source})
	if err != nil {
		t.Fatal(err)
	}
	index, err := space.Index(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	return space, index
}

// build writes the module, builds it and returns what runs it.
func build(t *testing.T, space *workspace.Workspace, p *Program) func(ctx context.Context) (out, said string, err error) {
	t.Helper()
	dir := t.TempDir()
	if err := p.WriteModule(dir, "notebook", space); err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(dir, "program")
	command := exec.CommandContext(t.Context(), space.Go, "build", "-o", binary, ".")
	command.Dir, command.Env = dir, append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=readonly -buildvcs=false")
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, out, p.Source)
	}
	return func(ctx context.Context) (string, string, error) {
		run := exec.CommandContext(ctx, binary)
		var out, said strings.Builder
		run.Dir, run.Stdout, run.Stderr = dir, &out, &said
		err := run.Run()
		return out.String(), said.String(), err
	}
}

func TestPrograms(t *testing.T) {
	t.Parallel()
	space, index := prepare(t)
	for _, c := range []struct {
		name  string
		cells []string
		out   string   // what the program prints
		has   []string // in its source
		notes string
		said  string // on standard error, where the program fails
	}{
		{name: "values that a notebook shows", cells: []string{"x := 2\nx + 1", "x * 10;", "fmt.Println(x)", "strconv.Atoi(\"7\")", "var s []string\ns = append(s, \"a\")\nlen(s)"}, out: "3\n2\n7\n1\n"},
		{name: "an error ends it", cells: []string{"fmt.Println(1)", "strconv.Atoi(\"zz\")", "fmt.Println(2)"}, out: "1\n", said: "error: strconv.Atoi: parsing"},
		{
			name: "names that mean something new",
			cells: []string{
				"x := 1\nfunc show() string { return fmt.Sprint(mark, x) }\nconst mark = \"a\"\nshow()", // the variable is of this cell
				"x := 2\nshow()",             // of the same type: the same variable
				"x := \"text\"\nshow()",      // of another type: functions read that one
				"x := len(x)\nshow()",        // made of the other: in this cell, functions read that, as on the kernel
				"const mark = \"b\"\nshow()", // a constant
				"func show() string { return \"new\" }\nshow()",
				"x_2 := 5\nx_2 + x",
			},
			out: "a1\na2\natext\natext\nb4\nnew\n9\n",
		},
		{
			name: "functions that call each other",
			cells: []string{
				"func even(n int) bool { return n == 0 || odd(n-1) }\nfunc odd(n int) bool { return n != 0 && even(n-1) }\neven(10)",
				"func odd(n int) bool { return false }\neven(10)",
			},
			out: "true\nfalse\n",
		},
		{
			name: "types",
			cells: []string{
				"type P struct{ N int }\nfunc (p P) Twice() int { return 2 * p.N }\np := P{4}\np.Twice()",
				"func (p *P) Inc() { p.N++ }\np.Inc()\np.N", // a method that comes later
				"type Q struct{ P }\nq := Q{p}\nq.P.N + q.Twice()",
				"type Stack[T any] struct{ items []T }\nfunc (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }\ns := &Stack[string]{}\ns.Push(\"a\")\nlen(s.items)",
			},
			out: "8\n5\n15\n1\n",
		},
		{
			name: "a type again, with its methods",
			cells: []string{
				"type P struct{ N int }\nfunc (p P) Twice() int { return 2 * p.N }\np := P{4}\np.Twice()",
				"type Q struct{ P }\nq := Q{p}\nq.P.N + q.Twice()",
				"type P struct{ N, M int }\nr := P{1, 2}\nfmt.Println(r.M, r.Twice())",
				"type Q struct{ P }\nfmt.Println(Q{r}.P.M)",
			},
			out: "8\n12\n2 2\n2\n",
		},
		{
			name: "declarations of all kinds",
			cells: []string{
				"# Title\n\ntext", "// a comment\nvar a, b = 1, \"b\"\nvar (\n\t// documented\n\tc float64\n\td = map[string]int{\"a\": a} // behind\n)\nfmt.Println(a, b, c, d)",
				"c = 2.5\nvar c float64\nfmt.Println(c)", "const (\n\tzero = iota\n\tone\n)\nconst one2 = one\nfmt.Println(zero, one, one2)",
			},
			out: "1 b 0 map[a:1]\n0\n0 1 1\n", has: []string{"// # Title\n//\n// text\n", "// a comment", "// documented", "// behind"},
		},
		{
			name: "imports that have one name",
			cells: []string{
				"import \"math/rand\"\nrand.New(rand.NewSource(1)).Intn(1)", "import \"crypto/rand\"\nb := make([]byte, 4)\nrand.Read(b)\nlen(b)",
				"import str \"strings\"\nstr.ToUpper(\"a\")", "url := \"u\"\nurl", "import \"net/url\"\nv := url.Values{}\nlen(v)",
				"import . \"math\"\nSqrt(4)",
			},
			out: "0\n4\nA\nu\n0\n2\n",
		},
		{
			name: "what a cell has to itself",
			cells: []string{
				"ctx, cancel := context.WithCancel(ctx)\ndefer fmt.Println(\"deferred\")\ncancel()\nfmt.Println(ctx.Err())", "fmt.Println(ctx.Err())\ncancel()",
				"for i := range 2 {\n\tif i == 1 {\n\t\treturn\n\t}\n\tfmt.Println(i)\n}\nfmt.Println(\"never\")",
				"c := make(chan int, 1)\nadd := func(n int) int { return n + 1 }", "c <- add(1)\n<-c",
				"order := binary.LittleEndian\nunused := order\norder.Uint16([]byte{1, 0})", // types that have no name elsewhere
			},
			out: "context canceled\ndeferred\n<nil>\n0\n2\n1\n",
		},
		{name: "lines that are not Go", cells: []string{"!echo shell\n%env A=b\nfmt.Println(\"go\")", "%%bash\necho left out", "!exit 3", "fmt.Println(\"never\")"},
			out: "shell\ngo\n", notes: "cell 1: %env A=b means nothing to a program|cell 2 is left out: %%bash is for the kernel", said: "exit 3: exit status 3", has: []string{"// echo left out"}},
		{name: "frames", cells: []string{"df := dataframe.New(series.New([]int{1, 2}, series.Int, \"n\"))", "df.Nrow()", "df"}, out: "2\n   n\n0  1\n1  2\n2 rows × 1 column\n"},
		{name: "nothing", cells: []string{"", "# only text"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p, err := Write(book(t, c.cells...), index, "test.ipynb")
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(p.Notes, "|"); got != c.notes {
				t.Errorf("notes %q, want %q", got, c.notes)
			}
			out, said, err := build(t, space, p)(t.Context())
			if out != c.out || (err != nil) != (c.said != "") || !strings.Contains(said, c.said) {
				t.Errorf("got %v\n%s\n%s\nwant\n%s\nof\n%s", err, out, said, c.out, p.Source)
			}
			for _, part := range c.has {
				if !strings.Contains(p.Source, part) {
					t.Errorf("no %q in\n%s", part, p.Source)
				}
			}
		})
	}
}

func TestNotOneProgram(t *testing.T) {
	t.Parallel()
	_, index := prepare(t)
	const p = "type P struct{ N int }\nfunc (p P) Twice() int { return scale * p.N }\nconst scale = 2\np := P{4}\np.Twice()"
	for _, c := range []struct {
		name  string
		cells []string
		want  string
	}{
		{"a cell that does not compile", []string{"x := 1", "# text", "x := 1\nvar s string = x"}, "cell 2: line 2: cannot use x"},
		{"a method again", []string{p, "func (p P) Twice() int { return 0 }\np.Twice()"}, "cell 2: the method Twice of P is declared anew"},
		{"a method that comes to mean something else", []string{p, "const scale = 3\np.Twice()"}, "cell 2: the method Twice of P"},
		{"a value of a type that is another now", []string{p, "type P struct{ N, M int }", "p.N"}, "cell 3: p is of a type that was declared anew"},
		{"a type that has no name", []string{"order := binary.LittleEndian", "order.Uint16([]byte{1, 0})"}, "cell 2: order of cell 1 was not kept: its type"},
		{"init", []string{"func init() { fmt.Println(1) }"}, "cell 1: it declares init"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, err := Write(book(t, c.cells...), index, "test.ipynb")
			if !errors.Is(err, ErrExport) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}
