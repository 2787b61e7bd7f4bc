package cell

import (
	"errors"
	"strings"
	"testing"
)

var seeds = []string{
	"x := 1\nfunc f() {}\nx", "for i := 0; i < 3; i++ {}", "import \"fmt\"\nfmt.Println(`\n%a`)", "!ls \\\n-l", "type T[P any] struct{}\nfunc (t T[P]) M() {}",
	"l: for {}", "/*", "\"", "a;b;", "%%\nx", "%time x := 1", "%%timeit -n 3 y := 1\n_ = y", "%timeit -r", "%%html\n<b>", "%test\nfunc TestX(t *testing.T) {}", "%nope",
	"const (\n\ta = iota\n\tb\n)\nb", "var a, b = 1, 2\na + b;", "func even() bool { return odd() }", "x, err := f()\n_ = err", "switch y := any(1).(type) {\ncase int:\n}",
	"func() { z := 1 }()", "goto l\nl:", "func (", "x := func() {\r\n}\r\n", "//gonb:%cd x\n//go:noinline\nfunc f() {}", "\x00", "\ufeffx", "type (\n\tA = B\n\tB int\n)", "return", "}{", "ctx.Done()", "_ = 1; _ = 2", "type",
}

func FuzzSplit(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, code string) {
		code = strings.ReplaceAll(code, "\r\n", "\n")
		s, err := Split(code)
		if err != nil || s.Whole {
			return
		}
		if strings.Count(s.Go, "\n") != strings.Count(code, "\n") {
			t.Fatalf("lines moved: %q", s.Go)
		}
		end := 0
		for _, p := range s.pieces {
			if p.from < end || p.to <= p.from || p.to > len(s.Go) {
				t.Fatalf("pieces overlap: %v of %q", s.pieces, s.Go)
			}
			end = p.to
		}
		parsed, err := s.parse()
		if err != nil {
			return
		}
		for _, st := range parsed.stmts {
			if st.from < 0 || st.from >= st.to || st.to > len(s.Go) {
				t.Fatalf("statement %d:%d of %q", st.from, st.to, s.Go)
			}
		}
	})
}

// FuzzComplete holds what a console is told at Enter against what running the cell would say of its syntax.
func FuzzComplete(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, code string) {
		status, indent := Complete(code)
		_, err := Parse(code)
		switch {
		case status == "complete" && err != nil, status != "complete" && err == nil, status != "incomplete" && indent != "":
			t.Fatalf("%q is %s with indent %q, but %v", code, status, indent, err)
		case strings.Trim(indent, " \t") != "":
			t.Fatalf("indent %q", indent)
		}
	})
}

// FuzzCompose composes cells after one another: the second sees what the first declared. Problems lie within their cell's text.
func FuzzCompose(f *testing.F) {
	for i, seed := range seeds {
		f.Add(seed, seeds[(i+7)%len(seeds)])
	}
	f.Fuzz(func(t *testing.T, first, second string) {
		n := NewNotebook(shared)
		codes := []string{first, second}
		for i, code := range codes {
			p, err := n.Compose(i+1, code)
			var failure *Error
			if err != nil && !errors.As(err, &failure) {
				t.Fatalf("an error of another kind: %v", err)
			}
			if err != nil {
				if len(failure.Problems) == 0 {
					t.Fatalf("no problem in %v", failure)
				}
				for _, problem := range failure.Problems {
					text := codes[max(problem.Cell, 1)-1]
					if problem.Cell == 0 {
						text = code
					}
					lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
					if problem.Line > len(lines) || problem.Line > 0 && (problem.Column < 1 || problem.Column > len(lines[problem.Line-1])+1) {
						t.Fatalf("%q: %v is outside of the cell", text, problem)
					}
				}
				continue
			}
			kept := map[string]Kept{}
			for name := range p.vars {
				kept[name] = Kept{}
			}
			n.Commit(p, kept)
			n.View(code, "")
			n.Declarations()
		}
	})
}
