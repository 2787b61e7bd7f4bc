package browser

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/cogbook/cogbook/tests/notebook"
)

// TestCompletion completes a method and the name of a column by keyboard, once while the kernel waits and once while a cell runs.
func TestCompletion(t *testing.T) {
	path := notebook.Write(t,
		`people := frames.Must(frames.New(frames.Strings("name", "Ada"), frames.Ints("age", 36)))`,
		"", `<-ctx.Done()`, "")
	lab := StartLab(t, filepath.Dir(path))
	ctx := Open(t)
	lab.OpenNotebook(ctx, t, filepath.Base(path))
	Start(ctx, t, "notebook:run-cell", "(panel().content.activeCellIndex = 0, {})")
	Until(ctx, t, time.Minute, "the end of the first cell", ended)
	check(t, Cells(ctx, t)[:1])

	complete := func(index int) {
		t.Helper()
		edit(ctx, t, index)
		press(ctx, t, "people.N", kb.Tab)
		Until(ctx, t, 10*time.Second, "the list of methods", `says(".jp-Completer", "Nrow")`)
		Screenshot(ctx, t, fmt.Sprintf("lab completion %d", index), chromedp.CaptureScreenshot())
		press(ctx, t, "r")
		// JupyterLab's Enter takes what is marked on the page, and the page follows the typing a little later.
		Until(ctx, t, 10*time.Second, "the method marked", `says(".jp-Completer .jp-mod-active", "Nrow")`)
		press(ctx, t, kb.Enter)
		Until(ctx, t, 10*time.Second, "the method", source(index, `people.Nrow`))
		press(ctx, t, "()", kb.Enter, `people.Col("na`, kb.Tab)
		Until(ctx, t, 10*time.Second, "the column", `says(".jp-Completer .jp-mod-active", "name")`)
		press(ctx, t, kb.Enter, `")`)
		Until(ctx, t, 10*time.Second, "the column in the cell", source(index, "people.Nrow()\npeople.Col(\"name\")"))
	}
	complete(1)
	Start(ctx, t, "notebook:run-cell", "(panel().content.activeCellIndex = 2, {})")
	Until(ctx, t, 30*time.Second, "a busy kernel", `says("#jp-main-statusbar", "| Busy")`)
	complete(3)
	Until(ctx, t, 10*time.Second, "a busy kernel after that", `says("#jp-main-statusbar", "| Busy")`)
	Start(ctx, t, "notebook:interrupt-kernel", "{}")
	Until(ctx, t, 30*time.Second, "an idle kernel", `says("#jp-main-statusbar", "| Idle")`)
}

// edit puts the cursor into a cell.
func edit(ctx context.Context, t *testing.T, index int) {
	t.Helper()
	focus := fmt.Sprintf(`(panel().content.activeCellIndex = %d, panel().content.mode = "edit", panel().content.activeCell.editor.focus(), true)`, index)
	if _, err := Read[bool](ctx, focus); err != nil {
		t.Fatalf("browser: %v", err)
	}
	Until(ctx, t, 10*time.Second, "the cursor in the cell", fmt.Sprintf(`codeCells()[%d].node.contains(document.activeElement)`, index))
}

// press types text and presses keys.
func press(ctx context.Context, t *testing.T, keys ...string) {
	t.Helper()
	for _, k := range keys {
		if err := chromedp.Do(ctx, chromedp.KeyEvent(k)); err != nil {
			t.Fatalf("browser: typing: %v", err)
		}
	}
}

// source is true when a cell holds this text.
func source(index int, text string) string {
	return fmt.Sprintf(`codeCells()[%d].model.sharedModel.source === %q`, index, text)
}
