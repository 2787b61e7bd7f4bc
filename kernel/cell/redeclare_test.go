package cell

import (
	"strings"
	"testing"
)

// TestRedeclaring is about what a later cell may make of a name; what then happens is tested on a running kernel in kernel/run.
func TestRedeclaring(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		cells []string
		want  []string // in the last cell's program
		not   []string
		err   string // of the last cell
	}{
		{"a variable as an import", []string{"s := 1", `import s "strings"`, "s.ToUpper(`a`)"}, []string{`s "strings"`}, []string{"Restore"}, ""},
		{"an import as a variable", []string{`import s "strings"`, "s := 1", "s"}, []string{`Restore("s"`}, []string{`"strings"`}, ""},
		{"an import as a function", []string{`import s "strings"`, "func s() {}", "s()"}, []string{"func s()"}, []string{`"strings"`}, ""},
		{"an import by another", []string{`import s "strings"`, `import s "strconv"`, "s.Itoa(1)"}, []string{`s "strconv"`}, []string{`"strings"`}, ""},
		{"one of a group of constants", []string{"const (\n\taa = iota\n\tbb\n)", "const aa = 7", "aa + bb"}, []string{"\t_  = iota\n\tbb", "const aa = 7"}, nil, ""},
		{"one of a group by the cell itself", []string{"const (\n\taa = iota\n\tbb\n)", "const aa = 7\naa + bb"}, []string{"\t_  = iota\n\tbb", "const aa = 7"}, nil, ""},
		{"one of a group of types", []string{"type (\n\ttt int\n\tuu struct{ v tt }\n)", "type tt string", "uu{`a`}"}, []string{"\t_  int", "type tt string"}, nil, ""},
		{"a group as a whole", []string{"const (\n\taa = 1\n\tbb = 2\n)", "const aa, bb = 3, 4", "aa + bb"}, []string{"const aa, bb"}, []string{"bb = 2"}, ""},
		{"a function that an older one calls", []string{"func f() int { return 1 }\nfunc g() int { return f() }", "func f() int { return 2 }", "g()"}, []string{"return 2"}, []string{"return 1"}, ""},
		{"with another signature", []string{"func f() int { return 1 }\nfunc g() int { return f() }", "func f(n int) int { return n }", "g()"}, nil, nil, "Cell 1, line 2, column 25: not enough arguments in call to f"},
		{"a method", []string{"type T int\nfunc (T) M() int { return 1 }", "func (T) M() int { return 2 }", "T(0).M()"}, []string{"return 2"}, []string{"return 1"}, ""},
		{"a type of a kept value", []string{"type T struct{ N int }\nv := []*T{}", "type T struct{ N string }", "\nlen(v)"}, nil, nil, "line 2, column 5: v was made in cell 1, by a type T that has been declared anew since"},
		{"a type within it", []string{"type T struct{ N int }\ntype U map[string]T\nv := U{}", "type T struct{ N string }", "v"}, nil, nil, "v was made in cell 1, by a type U that"},
		{"a type that stays the same", []string{"type T struct{ N int }\nv := T{}", "// T is better known now.\ntype T struct {\n\tN int\n}\nfunc (T) M() {}", "v"}, []string{`Restore("v"`}, nil, ""},
		{"a value of the new type", []string{"type T struct{ N int }\nv := T{}", "type T struct{ N string }", "v := T{`a`}\nv"}, []string{"v  = T{`a`}"}, []string{"Restore"}, ""},
		{"functions of two cells that call each other", []string{"func even(n int) bool { return n == 0 || odd(n-1) }", "func odd(n int) bool { return n != 0 && even(n-1) }", "even(4)"}, []string{"func even", "func odd"}, nil, ""},
		{"before the second is there", []string{"func even(n int) bool { return n == 0 || odd(n-1) }", "even(4)"}, nil, nil, "Cell 1, line 1, column 42: undefined: odd"},
		{"a function that is spelled wrong is none of a later cell", []string{"func total() int { return 1 }", "func f() int { return totl() }"}, nil, nil, "undefined: totl; did you mean total?"},
		{"nor is a variable", []string{"func f() int { return later }"}, nil, nil, "undefined: later"},
		{"nor is a function that the cell runs", []string{"func f() int { return later() }\nf()"}, nil, nil, "undefined: later"},
		{"unused variables", []string{"func f() {\n\tx := 1\n\tfor i, v := range []int{1} {\n\t}\n\tif y := x; true {\n\t} else if z := 1; true {\n\t}\n\tswitch t := any(1).(type) {\n\tcase int:\n\t}\n\tvar a, b int\n\tselect {\n\tcase c := <-make(chan int):\n\tdefault:\n\t}\n}\nf()"}, []string{
			"range []int{1} { _ = v;  _ = i; ", "{ _ = y; ", "else if z := 1; true { _ = z; ", "case int: _ = t; ", "var a, b int; _ = b; _ = a", "case c := <-make(chan int): _ = c; ",
		}, nil, ""},
		{"in a cell that reads input", []string{"x := 1\nfunc f() {\n\ty := x\n}\nf()\nfmt.Scanln(&x)"}, []string{"y := x; _ = y\n", `_ "` + inputPath + `"`}, nil, ""},
		{"and what follows on the line keeps its place", []string{"func() { x := 1; println() }()"}, []string{"x := 1; _ = x/*line Cell 1:1:16*/; println()"}, nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			last := len(c.cells) - 1
			n, _ := play(t, c.cells[:last]...)
			p, err := n.Compose(last+1, c.cells[last])
			if err != nil || c.err != "" {
				if err == nil || c.err == "" || !strings.Contains(err.Error(), c.err) {
					t.Fatalf("got %v, want %q", err, c.err)
				}
				return
			}
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

func TestPendingFunctionsAreNamed(t *testing.T) {
	t.Parallel()
	_, p := play(t, "\nfunc even(n int) bool { return n == 0 || odd(n-1) }")
	if len(p.Pending) != 1 || p.Pending[0].String() != "line 2, column 42: undefined: odd" || p.Runs {
		t.Fatalf("got %v", p.Pending)
	}
}
