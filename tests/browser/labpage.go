package browser

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/cogbook/cogbook/tests/notebook"
)

// Cell is what a code cell of the open notebook holds.
type Cell struct {
	Count   *int              `json:"count"` // nil: it has not run to its end
	Outputs []notebook.Output `json:"outputs"`
}

// OpenNotebook opens a notebook of the server and waits until its kernel says that it is idle, 10 s at most.
func (l *Lab) OpenNotebook(ctx context.Context, t *testing.T, name string) {
	t.Helper()
	Visit(ctx, t, l.Address(name))
	Until(ctx, t, time.Minute, "the notebook", `all(".jp-Notebook .jp-CodeCell").length > 0`)
	Until(ctx, t, 30*time.Second, "a kernel", `panel().sessionContext.session?.kernel`)
	took := Until(ctx, t, 10*time.Second, "the kernel idle", `says("#jp-main-statusbar", "| Idle")`)
	t.Logf("the kernel is idle after %.1f s", took.Seconds())
}

// RunAll is the menu's Run > Run All Cells. It returns the code cells when the last one has ended.
func RunAll(ctx context.Context, t *testing.T, limit time.Duration) []Cell {
	t.Helper()
	Start(ctx, t, "notebook:run-all-cells", "{}")
	Until(ctx, t, limit, "the end of the cells", ended)
	return Cells(ctx, t)
}

// ended is true when what Start has begun is done and the kernel waits for more.
const ended = `window.cogbookTestEnded && says("#jp-main-statusbar", "| Idle")`

// Start carries out a command of JupyterLab's menus, with arguments in JSON, and does not wait for its end.
func Start(ctx context.Context, t *testing.T, command, arguments string) {
	t.Helper()
	_, err := Read[bool](ctx, fmt.Sprintf(`(window.cogbookTestEnded = false,
		jupyterapp.commands.execute(%q, %s).finally(() => { window.cogbookTestEnded = true; }), true)`, command, arguments))
	if err != nil {
		t.Fatalf("browser: %s: %v", command, err)
	}
}

// Cells are the code cells, of the notebook's model: the page itself leaves out what is far from view.
func Cells(ctx context.Context, t *testing.T) []Cell {
	t.Helper()
	cells, err := Read[[]Cell](ctx, `codeCells().map((c) => ({ count: c.model.executionCount, outputs: c.model.outputs.toJSON() }))`)
	if err != nil {
		t.Fatalf("browser: the cells: %v", err)
	}
	return cells
}

// Scroll brings an element of the cell with some code into view, and waits until it is there.
func Scroll(ctx context.Context, t *testing.T, code, selector string) {
	t.Helper()
	Until(ctx, t, 30*time.Second, selector+" in view", fmt.Sprintf(`scroll(%q, %q)`, code, selector))
}
