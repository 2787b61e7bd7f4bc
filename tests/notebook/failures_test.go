package notebook

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// failures are the ways in which a cell fails, each with what has to be said of it. Alone: a run of nbconvert is spent on it.
var failures = []struct {
	alone      bool
	name, cell string
	want       []string
}{
	{true, "panic", "fmt.Println(\"before\")\n\npanic(\"a reason\")", []string{"before", "panic: a reason", "line 3"}},
	{false, "panic in a function", "func half(n int) int {\n\tif n%2 == 1 {\n\t\tpanic(fmt.Sprint(n, \" is odd\"))\n\t}\n\treturn n / 2\n}\nhalf(3)",
		[]string{"panic: 3 is odd", "line 3", "line 7"}},
	{false, "panic of the runtime", "var list []int\nfmt.Println(list[2])", []string{"index out of range [2] with length 0", "line 2"}},
	{false, "panic in a goroutine", "go func() {\n\tpanic(\"aside\")\n}()\nselect {}", []string{"panic: aside", "line 2"}},
	{true, "exit", "fmt.Println(\"before\")\nos.Exit(1)", []string{"before", "exit status 1"}},
	{false, "fatal", `log.Fatal("no way on")`, []string{"no way on", "exit status 1"}},
	{true, "shell line", "!false", []string{"exit status 1"}},
	{false, "shell line that is not there", "!no-such-command", []string{"no-such-command", "exit status 127"}},
	{true, "bash", "%%bash\necho before\nexit 4", []string{"before", "exit status 4"}},
	{true, "compile errors", "a := 1\nvar n int = \"text\"\nb := a + missing", []string{"line 2, column 13: cannot use \"text\"", "   2 | var n int = \"text\"\n     |             ^", "line 3, column 10: undefined: missing"}},
	{false, "syntax error", "if true {\n\tfmt.Println(1)", []string{"line 1, column 9: { is not closed"}},
	{true, "Must", "x := 1\nframes.Must(frames.ReadCSV(\"no-such-file.csv\"))", []string{"no-such-file.csv", "line 2"}},
	{true, "error of the last expression", `strconv.Atoi("zz")`, []string{`strconv.Atoi: parsing "zz": invalid syntax`}},
}

// TestFailuresFail: nbconvert must not pass a notebook whose cell failed, and says why.
func TestFailuresFail(t *testing.T) {
	t.Parallel()
	runs := [][]string{{"--ExecutePreprocessor.timeout=8", Write(t, "for {\n\ttime.Sleep(time.Second)\n}")}}
	names, wants := []string{"timeout"}, [][]string{{"timed out", "8 seconds", "time.Sleep(time.Second)"}}
	for _, failure := range failures {
		if failure.alone {
			runs = append(runs, []string{Write(t, failure.cell)})
			names, wants = append(names, failure.name), append(wants, failure.want)
		}
	}
	for i, result := range Convert(t, runs...) {
		t.Run(names[i], func(t *testing.T) {
			t.Parallel()
			if result.Code != 1 {
				t.Errorf("nbconvert ended with %d", result.Code)
			}
			for _, text := range wants[i] {
				if !strings.Contains(Plain(result.Said), text) {
					t.Errorf("%q is not said in\n%s", text, result.Said)
				}
			}
		})
	}
}

// TestAllowErrors: with --allow-errors each failure is shown where it happened, once, and the next cell runs.
func TestAllowErrors(t *testing.T) {
	t.Parallel()
	var cells []string
	for i, failure := range failures {
		cells = append(cells, failure.cell, fmt.Sprintf("fmt.Println(\"after\", %d)", i))
	}
	all := Write(t, cells...)
	late := Write(t, "fmt.Println(\"before\")\nfor {\n\ttime.Sleep(time.Second)\n}", `fmt.Println("after")`)
	for i, result := range Convert(t, []string{"--allow-errors", all},
		[]string{"--allow-errors", "--ExecutePreprocessor.timeout=10", "--ExecutePreprocessor.interrupt_on_timeout=True", late}) {
		if result.Code != 0 {
			t.Fatalf("notebook %d: nbconvert ended with %d:\n%s", i, result.Code, result.Said)
		}
	}
	// shown is all that a cell shows; it has to be one error.
	shown := func(t *testing.T, cell Cell) string {
		t.Helper()
		text, errors := cell.Printed(), 0
		for _, output := range cell.Outputs {
			if output.Type == "error" {
				errors++
				text += output.Name + ": " + output.Value + "\n" + strings.Join(output.Trace, "\n")
			}
		}
		if errors != 1 {
			t.Errorf("%d errors are shown", errors)
		}
		return Plain(text)
	}
	outputs := Cells(t, filepath.Join(filepath.Dir(all), "out.ipynb"))
	for i, failure := range failures {
		t.Run(failure.name, func(t *testing.T) {
			t.Parallel()
			text := shown(t, outputs[2*i])
			for _, want := range failure.want {
				if !strings.Contains(text, want) {
					t.Errorf("%q is not shown in\n%s", want, text)
				}
			}
			if got, want := outputs[2*i+1].Printed(), fmt.Sprintf("after %d\n", i); got != want {
				t.Errorf("the next cell printed %q", got)
			}
		})
	}
	t.Run("timeout", func(t *testing.T) {
		t.Parallel()
		outputs := Cells(t, filepath.Join(filepath.Dir(late), "out.ipynb"))
		if text := shown(t, outputs[0]); !strings.HasPrefix(text, "before\n") || !strings.Contains(text, "interrupted") {
			t.Errorf("the cell shows %q", text)
		}
		if got := outputs[1].Printed(); got != "after\n" {
			t.Errorf("the next cell printed %q", got)
		}
	})
}
