package cell

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestErrorsPointIntoTheCell(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		cells []string
		want  []string // all of the last cell's problems
	}{
		{"type", []string{"// a comment\n\nvar i int = \"x\""}, []string{`line 3, column 13: cannot use "x" (untyped string constant) as int value in variable declaration`}},
		{"all at once", []string{"x := 1 + \"a\"\nfunc f() {\n\tundefined1()\n}\nundefined2()"}, []string{
			`line 1, column 6: invalid operation: 1 + "a" (mismatched types untyped int and untyped string)`, "line 3, column 2: undefined: undefined1", "line 5, column 1: undefined: undefined2",
		}},
		{"a wrong variable is one error", []string{"x := nope1()\nfunc f() int { return x }"}, []string{"line 1, column 6: undefined: nope1"}},
		{"syntax, all at once", []string{"func f() { x := }\ntype T struct {\n\tx = 1\n}"}, []string{"line 1, column 17: expected operand, found '}'", "line 3, column 4: expected type, found '='"}},
		{"unterminated string", []string{"x := 1\ns := \"abc"}, []string{"line 2, column 6: string literal not terminated"}},
		{"undefined", []string{"x := 1\nfunc f() {\n\tnope(x)\n}\nf()"}, []string{"line 3, column 2: undefined: nope"}},
		{"did you mean a name of the cell", []string{"total := 1\nfmt.Println(totl)"}, []string{"line 2, column 13: undefined: totl; did you mean total?"}},
		{"of an earlier cell", []string{"func average() {}", "averge()"}, []string{"line 1, column 1: undefined: averge; did you mean average?"}},
		{"a package", []string{"string.ToUpper(`a`)"}, []string{"line 1, column 8: string.ToUpper undefined (type string has no field or method ToUpper); did you mean strings.ToUpper?"}},
		{"a package that is spelled wrong", []string{"strngs.ToUpper(`a`)"}, []string{"line 1, column 1: undefined: strngs; did you mean strings?"}},
		{"what a package exports", []string{"strings.ToUper(`a`)"}, []string{"line 1, column 9: undefined: strings.ToUper; did you mean ToUpper?"}},
		{"a method", []string{"var b strings.Builder\nb.WritString(`a`)"}, []string{"line 2, column 3: b.WritString undefined (type strings.Builder has no field or method WritString); did you mean WriteString?"}},
		{"a package that is nowhere", []string{"nowhere.Go()"}, []string{"line 1, column 1: undefined: nowhere: there is no such variable, and no package of that name is at hand; one that is elsewhere has to be imported by its path"}},
		{"an import that is spelled wrong", []string{`import "string"`}, []string{`line 1, column 8: no package string; did you mean strings?`}},
		{"missing packages", []string{"import (\n\t\"nosuch/a\"\n\tb \"nosuch/b\"\n)"}, []string{"line 2, column 2: no package nosuch/a", "line 3, column 4: no package nosuch/b"}},
		{"arguments", []string{"strings.Repeat(`a`)"}, []string{"line 1, column 19: not enough arguments in call to strings.Repeat\n\thave (string)\n\twant (string, int)"}},
		{"missing return", []string{"func f() int {\n}"}, []string{"line 2, column 1: missing return"}},
		{"a cycle of constants", []string{"const a = b\nconst b = a"}, []string{"line 1, column 7: initialization cycle for a; a refers to b; b refers to a (Cell 1, line 2)"}},
		{"a cycle of types", []string{"type A struct{ b B }\ntype B struct{ a A }"}, []string{"line 1, column 6: invalid recursive type A; A refers to B; B refers to A (Cell 1, line 2)"}},
		{"a name twice", []string{"func f() {}\nfunc f() {}"}, []string{"line 2, column 6: f redeclared in this block; other declaration of f (Cell 1, line 1)"}},
		{"after hoisting", []string{"fmt.Println(1)\nfunc f() {}\nnope()"}, []string{"line 3, column 1: undefined: nope"}},
		{"in an earlier cell", []string{"x := 1\nfunc f() int { return x }\nf()", "x := \"a\"\nfmt.Println(x, f())"}, []string{"Cell 1, line 2, column 23: cannot use x (variable of type string) as int value in return statement"}},
		{"syntax", []string{"x := 1\nif x {\ny :=\n}"}, []string{"line 4, column 1: expected operand, found '}'"}},
		{"brackets", []string{"fmt.Println(1))"}, []string{"line 1, column 15: unexpected )"}},
		{"not closed", []string{"x := 1\nfmt.Println("}, []string{"line 2, column 12: ( is not closed"}},
		{"a second main", []string{"func main() {}\nfunc main() {}"}, []string{"line 2, column 1: a cell declares no main: write its statements at the cell's top level"}},
		{"main with a parameter", []string{"func main(n int) {}"}, []string{"line 1, column 1: a cell declares no main: write its statements at the cell's top level"}},
		{"an expression that is not the last", []string{"1 + 1\nfmt.Println()"}, []string{"line 1, column 1: 1 + 1 (untyped int constant 2) is not used"}},
		{"an unused variable's value is checked", []string{"func f() {\n\tx := nope1()\n\tvar y int = `a`\n}\nf()"}, []string{"line 2, column 7: undefined: nope1", "line 3, column 14: cannot use `a` (untyped string constant \"a\") as int value in variable declaration"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			last := len(c.cells)
			n, _ := play(t, c.cells[:last-1]...)
			_, err := n.Compose(last, c.cells[last-1])
			var failure *Error
			if !errors.As(err, &failure) || !errors.Is(err, ErrCell) {
				t.Fatalf("got %v", err)
			}
			var got []string
			for _, p := range failure.Problems {
				got = append(got, p.String())
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}
