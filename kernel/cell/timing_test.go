package cell

import (
	"strings"
	"testing"
)

func TestTimers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		cells []string
		want  string // the statements of the last cell's program, without line directives; "" where it is wrong
		err   string
	}{
		{"a statement", []string{"%time x := 1"}, "timing.Start() x = 1 session.AssignRebuilt(\"x\", &x) timing.Stop()", ""},
		{"among others", []string{"y := 0\n%time x := 1; z := 2\n_ = z"}, "y = 0 session.AssignRebuilt(\"y\", &y) timing.Start() x = 1 session.AssignRebuilt(\"x\", &x) z = 2 session.AssignRebuilt(\"z\", &z) timing.Stop() _ = z", ""},
		{"the last expression is shown, too", []string{"%time strings.ToUpper(`a`)"}, "timing.Start() cogbookShow( strings.ToUpper(`a`), )", ""},
		{"over lines", []string{"%time for range 2 {\n}\nprintln()"}, "timing.Start() for range 2 { } timing.Stop() println()", ""},
		{"the cell", []string{"%%time\nx := 1\nx"}, "timing.Start() x = 1 session.AssignRebuilt(\"x\", &x) cogbookShow( x, )", ""},
		{"in a loop", []string{"%timeit -n 5 -r 2 println()"}, "timing.Loop(5, 2, func() { println() })", ""},
		{"a value in a loop", []string{"x := 1", "%timeit x + 1"}, `session.Restore("x", &x) timing.Loop(0, 7, func() { timing.Keep( x + 1, ) })`, ""},
		{"two values in a loop", []string{"%timeit strconv.Atoi(`1`)"}, "timing.Loop(0, 7, func() { timing.Keep2( strconv.Atoi(`1`), ) })", ""},
		{"the loop's variables are its own", []string{"x := 1", "x := `a`\n%timeit x := 2\nx"}, "x = `a` session.AssignRebuilt(\"x\", &x) timing.Loop(0, 7, func() { x := 2; _ = x }) cogbookShow( x, )", ""},
		{"the cell in a loop", []string{"%%timeit n := 3\ny := n + 1\nprintln(y)"}, "n = 3 session.AssignRebuilt(\"n\", &n) timing.Loop(0, 7, func() { y := n + 1 println(y) })", ""},
		{"unused in a loop", []string{"%%timeit\ny := 1"}, "timing.Loop(0, 7, func() { y := 1; _ = y })", ""},
		{"nothing to time", []string{"%time func f() {}"}, "", "line 1, column 7: there is no statement to time"},
		{"nothing at all", []string{"%%time"}, "", "line 1, column 7: there is no statement to time"},
		{"no statement", []string{"x := 1\n%time"}, "", "line 2, column 1: %time takes a statement"},
		{"not the first line", []string{"x := 1\n%%time"}, "", "line 2, column 1: %%time is about the whole cell: it can only be its first line"},
		{"columns stay", []string{"%time nope1()"}, "", "line 1, column 7: undefined: nope1"},
		{"an unknown command", []string{"x := 1\n%tme x"}, "", "line 2, column 1: there is no command %tme; did you mean %time? %help lists all"},
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
			_, body, _ := strings.Cut(p.Source, "\nfunc "+EntryPoint+"() {\n")
			var words []string
			for line := range strings.Lines(body) {
				if !strings.HasPrefix(line, "//line ") && !strings.HasPrefix(line, "defer ") {
					words = append(words, strings.Fields(line)...)
				}
			}
			got := strings.TrimSuffix(strings.ReplaceAll(strings.Join(words, " "), "cogbook_", ""), " }")
			if got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
