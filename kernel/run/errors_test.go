package run_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

var (
	ansi      = regexp.MustCompile("\x1b\\[[0-9;]*m")
	manyTimes = regexp.MustCompile(`\(\d{6,} times\)`)
)

// TestErrors is the table of errors, on a real kernel: what the last of the cells says, its traceback without colours. {n} is the
// number of the n-th cell.
func TestErrors(t *testing.T) { //nolint:paralleltest // the kernel takes its TMPDIR from this process's environment
	ctx, client, shutdown := start(t)
	number := 0
	for _, c := range []struct {
		name  string
		cells []string
		want  string
	}{
		{"syntax", []string{"x := 1\ny := := 2"}, "Cell {1}, line 2, column 6: expected operand, found ':='\n   2 | y := := 2\n     |      ^"},
		{"a type", []string{"n := 1\n\tvar s string = n"}, "Cell {1}, line 2, column 17: cannot use n (variable of type int) as string value in variable declaration\n   2 | \tvar s string = n\n     | \t               ^"},
		{"columns are characters", []string{`fmt.Println("日本語", nope1)`}, "Cell {1}, line 1, column 20: undefined: nope1\n   1 | fmt.Println(\"日本語\", nope1)\n     |                    ^"},
		{"two at once", []string{"nope1()\nfmt.Printn(1)"}, "Cell {1}, line 1, column 1: undefined: nope1\n   1 | nope1()\n     | ^\nCell {1}, line 2, column 5: undefined: fmt.Printn; did you mean Print?\n   2 | fmt.Printn(1)\n     |     ^"},
		{"a missing package", []string{"import \"strinsg\""}, "Cell {1}, line 1, column 8: there is no package \"strinsg\"; did you mean strings?\n   1 | import \"strinsg\"\n     |        ^"},
		{"caused in an earlier cell", []string{"ea := 1\nfunc eb() int {\n\treturn ea\n}", "ea := `a`\neb()"}, "Cell {1}, line 3, column 9: cannot use ea (variable of type string) as int value in return statement\n   3 | \treturn ea\n     | \t       ^"},
		{"in an earlier cell, when it runs", []string{"func ec(m map[string]int) {\n\tm[`a`] = 1\n}", "var ed map[string]int\n\nec(ed)"}, "panic: assignment to entry in nil map\nCell {1}, line 2, in ec\n   2 | \tm[`a`] = 1\nCell {2}, line 3\n   3 | ec(ed)"},
		{"an index", []string{"ee := []int{1}\nfmt.Println(ee[len(ee)])"}, "panic: runtime error: index out of range [1] with length 1\nCell {1}, line 2\n   2 | fmt.Println(ee[len(ee)])"},
		{"in a package", []string{`strings.Repeat("x", -1)`}, "panic: strings: negative Repeat count\nCell {1}, line 1\n   1 | strings.Repeat(\"x\", -1)"},
		{"an error of the cell's own", []string{"type eerr struct{ code int }\nfunc (e eerr) Error() string { return fmt.Sprint(\"code \", e.code) }", "panic(eerr{7})"}, "panic: code 7\nCell {2}, line 1\n   1 | panic(eerr{7})"},
		{"a value of the cell's own", []string{"type eval struct{ Code int }", "panic(eval{7})"}, "panic: main.eval{Code:7}\nCell {2}, line 1\n   1 | panic(eval{7})"},
		{"a function literal", []string{"func() {\n\tvar p *struct{ n int }\n\tp.n = 1\n}()"}, "panic: runtime error: invalid memory address or nil pointer dereference\nCell {1}, line 3\n   3 | \tp.n = 1\nCell {1}, line 4\n   4 | }()"},
		{"a goroutine", []string{"done := make(chan bool)\ngo func() {\n\tpanic(\"in it\")\n}()\n<-done"}, "panic: in it\nCell {1}, line 3\n   3 | \tpanic(\"in it\")\nCell {1}, line 2, which started it\n   2 | go func() {"},
		{"an exit", []string{"os.Exit(3)"}, "ExitError: exit status 3"},
		{"a deadlock", []string{"select {}"}, "fatal error: all goroutines are asleep - deadlock!\nCell {1}, line 1\n   1 | select {}"},
		{"a stack overflow", []string{"func ef(n int) int { return ef(n+1) + 1 }", "ef(0)"}, "fatal error: stack overflow\nCell {1}, line 1, in ef (N times)\n   1 | func ef(n int) int { return ef(n+1) + 1 }\nCell {2}, line 1\n   1 | ef(0)"},
		{"what the compiler finds", []string{"func eg()", "eg()"}, "Cell {1}, line 1, column 6: missing function body\n   1 | func eg()\n     |      ^"},
		{"what the linker finds", []string{"import _ \"unsafe\"\n//go:linkname eh nowhere.at\nfunc eh()\neh()"}, "LinkError: the cell cannot be linked: relocation target nowhere.at not defined"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			want := c.want
			for i, code := range c.cells {
				id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
				if err != nil {
					t.Fatal(err)
				}
				messages, err := client.Await(ctx, id)
				if err != nil {
					t.Fatal(err)
				}
				number++
				want = strings.ReplaceAll(want, fmt.Sprintf("{%d}", i+1), fmt.Sprint(number))
				for _, m := range messages {
					switch {
					case m.Channel == "iopub" && m.Type == "error":
						lines, _ := m.Content["traceback"].([]any)
						for j, line := range lines {
							if j > 0 {
								got += "\n"
							}
							got += ansi.ReplaceAllString(fmt.Sprint(line), "")
						}
					case m.Channel == "iopub" && m.Type == "stream":
						if text := fmt.Sprint(m.Content["text"]); !strings.HasPrefix(text, "note: ") {
							t.Errorf("cell %d prints %q", i+1, text)
						}
					}
				}
			}
			if got = manyTimes.ReplaceAllString(got, "(N times)"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
	shutdown()
}
