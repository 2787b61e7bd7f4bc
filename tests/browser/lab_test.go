package browser

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/cogbook/cogbook/tests/notebook"
)

// TestLab uses the first notebook as a user of JupyterLab does: open, run all, look, run all again.
func TestLab(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.Join(notebook.Root(), "notebooks"))); err != nil {
		t.Fatal(err)
	}
	lab := StartLab(t, folder)
	ctx := Open(t)
	outside := Outside(ctx, t, lab.Host)
	lab.OpenNotebook(ctx, t, "01-first-steps.ipynb")

	first := RunAll(ctx, t, 5*time.Minute)
	check(t, first)
	for _, look := range []struct{ name, code, selector string }{
		{"lab table", "cog.TextSentiment().", "table"},
		{"lab chart", "stacked :=", "[data-cogbook-live] canvas"},
		{"lab boxes", "viz.Annotate(analyzed", `img[alt^="astronaut.png"][alt*="Person"]`},
		{"lab reading", "cog.ReadImage().", `img[alt^="page.png"]`},
	} {
		Scroll(ctx, t, look.code, look.selector)
		Screenshot(ctx, t, look.name, chromedp.CaptureScreenshot())
	}
	Start(ctx, t, "apputils:change-theme", `{ theme: "JupyterLab Dark" }`)
	Until(ctx, t, 20*time.Second, "the dark theme", `document.body.dataset.jpThemeLight === "false"`)
	Scroll(ctx, t, "bar := ", "[data-cogbook-live] canvas")
	Screenshot(ctx, t, "lab dark", chromedp.CaptureScreenshot())
	Until(ctx, t, 20*time.Second, "both charts drawn", `live().length === 2 && still().length === 0`)

	again := RunAll(ctx, t, 5*time.Minute)
	check(t, again)
	if len(again) != len(first) {
		t.Fatalf("%d cells, then %d", len(first), len(again))
	}
	for i := range first {
		if first[i].Count != nil && again[i].Count != nil && *again[i].Count <= *first[i].Count {
			t.Errorf("cell %d did not run again", i+1)
		}
		if before, after := text(first[i]), text(again[i]); before != after {
			t.Errorf("cell %d shows something else when it runs again:\n%s\n--- then\n%s", i+1, before, after)
		}
	}
	if asked := outside(); len(asked) > 0 {
		t.Errorf("the page asked other hosts: %v", asked)
	}
}

// check fails for cells that did not run or ended with an error.
func check(t *testing.T, cells []Cell) {
	t.Helper()
	for i, cell := range cells {
		if cell.Count == nil {
			t.Errorf("cell %d did not run to its end", i+1)
		}
		for _, output := range cell.Outputs {
			if output.Type == "error" {
				t.Errorf("cell %d ends with %s: %s", i+1, output.Name, output.Value)
			}
		}
	}
}

// effort is how much work a progress line says it was: it differs from run to run.
var effort = regexp.MustCompile(`(?m)^(\w+: \d+ rows?(?:, \d+ errors?)?), [^–\n]* s`)

// text is what a cell shows, in order, as text.
func text(cell Cell) string {
	var shown strings.Builder
	for _, output := range cell.Outputs {
		shown.WriteString(string(output.Stream))
		shown.WriteString(effort.ReplaceAllString(output.MIME("text/plain"), "$1"))
	}
	return shown.String()
}
