package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/cogbook/cogbook/tests/notebook"
)

// TestErrorAndRestart types cells with errors, by keyboard, and then has all cells run on a new kernel.
func TestErrorAndRestart(t *testing.T) {
	path := notebook.Write(t,
		`people := frames.Must(frames.New(frames.Strings("name", "Ada", "Bo"), frames.Ints("age", 36, 25)))`,
		"", `fmt.Println(people.Nrow(), "rows")`)
	lab := StartLab(t, filepath.Dir(path))
	ctx := Open(t)
	lab.OpenNotebook(ctx, t, filepath.Base(path))
	Start(ctx, t, "notebook:run-cell", "(panel().content.activeCellIndex = 0, {})")
	Until(ctx, t, time.Minute, "the end of the first cell", ended)
	check(t, Cells(ctx, t)[:1])

	// The page itself takes the time from the key to the caret: how often this test looks must not count.
	edit(ctx, t, 1)
	press(ctx, t, "total := people.Nrow()", kb.Enter, `var label string = total + 1`)
	took := errorAfterRun(ctx, t, 1, "^")
	t.Logf("the error is shown %d ms after Shift+Enter", took.Milliseconds())
	if took > 3*time.Second { // a second on a quiet machine
		t.Errorf("the error was shown after %v", took)
	}
	Screenshot(ctx, t, "lab error", chromedp.CaptureScreenshot())
	lines := strings.Split(text(Cell{Outputs: failuresOf(Cells(ctx, t)[1])}), "\n")
	if len(lines) != 3 || !strings.Contains(lines[0], "line 2, column 20: cannot use total + 1") || strings.Index(lines[2], "^") != strings.Index(lines[1], "total") {
		t.Errorf("the error is shown as\n%s", strings.Join(lines, "\n"))
	}
	caret, err := Read[bool](ctx, `caretUnder("total")`)
	if err != nil || !caret {
		t.Errorf("the caret does not stand under its column in the page: %v", err)
	}

	// A panic, in the cell that was mended.
	edit(ctx, t, 1)
	if _, err := Read[bool](ctx, `(codeCells()[1].model.sharedModel.setSource(""), true)`); err != nil {
		t.Fatal(err)
	}
	press(ctx, t, "ages := []int{36, 25}", kb.Enter, `fmt.Println(ages[people.Nrow()])`)
	errorAfterRun(ctx, t, 1, "line 2")
	Screenshot(ctx, t, "lab panic", chromedp.CaptureScreenshot())

	edit(ctx, t, 1)
	press(ctx, t, kb.Backspace, kb.Backspace, "-1])")
	Until(ctx, t, 10*time.Second, "the mended cell", source(1, "ages := []int{36, 25}\nfmt.Println(ages[people.Nrow()-1])"))
	before, err := Read[string](ctx, `panel().sessionContext.session.kernel.id`)
	if err != nil {
		t.Fatal(err)
	}
	Start(ctx, t, "notebook:restart-run-all", "{}")
	Until(ctx, t, 20*time.Second, "the question whether to restart", `all(".jp-Dialog .jp-mod-accept").some(seen)`)
	if _, err := Read[bool](ctx, `(all(".jp-Dialog .jp-mod-accept")[0].click(), true)`); err != nil {
		t.Fatal(err)
	}
	Until(ctx, t, time.Minute, "the end of all cells on the new kernel", ended+` && codeCells().every((c, i) => c.model.executionCount === i + 1)`)
	Screenshot(ctx, t, "lab restarted", chromedp.CaptureScreenshot())
	cells := Cells(ctx, t)
	check(t, cells)
	if got := text(cells[1]) + text(cells[2]); got != "25\n2 rows\n" {
		t.Errorf("the cells show %q", got)
	}
	if after, err := Read[string](ctx, `panel().sessionContext.session.kernel.id`); err != nil || after != before {
		t.Errorf("the kernel is %s, was %s: %v", after, before, err) // a restart keeps its id
	}
}

// errorAfterRun presses Shift+Enter and returns how long it takes until the cell shows an error with a text.
func errorAfterRun(ctx context.Context, t *testing.T, index int, text string) time.Duration {
	t.Helper()
	want, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read[bool](ctx, fmt.Sprintf(`(stopwatch(codeCells()[%d].node, %s), true)`, index, want)); err != nil {
		t.Fatalf("browser: %v", err)
	}
	if err := chromedp.Do(ctx, chromedp.KeyEvent(kb.Enter, chromedp.KeyModifiers(kb.ModifierShift))); err != nil {
		t.Fatalf("browser: %v", err)
	}
	Until(ctx, t, time.Minute, "the error", `window.cogbookTestTook > 0`)
	took, err := Read[float64](ctx, `window.cogbookTestTook`)
	if err != nil {
		t.Fatalf("browser: %v", err)
	}
	return time.Duration(took * float64(time.Millisecond))
}

// failuresOf are a cell's errors, as text without colours.
func failuresOf(cell Cell) (outputs []notebook.Output) {
	for _, output := range cell.Outputs {
		if output.Type == "error" {
			outputs = append(outputs, notebook.Output{Stream: notebook.Text(notebook.Plain(strings.Join(output.Trace, "\n")))})
		}
	}
	return outputs
}
