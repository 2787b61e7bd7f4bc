package browser

import (
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/cogbook/cogbook/tests/notebook"
)

// TestReport opens the report that `make demo` leaves, with scripts and without.
func TestReport(t *testing.T) {
	python := notebook.Need(t, "python", "run `make test`")
	notebook.Need(t, "jupyter", "run `make test`")
	folder := t.TempDir()
	command := exec.CommandContext(t.Context(), python, filepath.Join(notebook.Root(), "notebooks", "report.py"),
		filepath.Join(notebook.Root(), "notebooks", "01-first-steps.ipynb"), folder)
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	address := "file://" + filepath.Join(folder, "01-first-steps.html")

	for _, test := range []struct {
		name      string
		noScripts bool
		charts    string
	}{
		{"with scripts", false, `live().length === 2 && still().length === 0`},
		{"without scripts", true, `live().length === 0 && still().length === 2`},
	} {
		t.Run(test.name, func(t *testing.T) {
			ctx := Open(t)
			outside := Outside(ctx, t, "")
			if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: test.noScripts}); err != nil {
				t.Fatal(err)
			}
			Visit(ctx, t, address)
			for _, want := range []struct{ what, expression string }{
				{"the charts", test.charts},
				{"the sentiment table with all its rows", `all("table").some((table) => table.parentElement.textContent.startsWith("Sentiment:") && [...table.tBodies[0].rows].filter(seen).length === 100)`},
				{"the table's shape", `says("div", "100 rows")`},
				{"a row's error", `says("td", "UnsupportedLanguageCode")`},
				{"the broken picture's error", `says("td", "InvalidImage")`},
				{"the photograph with boxes", `all('img[alt^="astronaut.png"][alt*="Person"]').some(seen)`},
			} {
				Until(ctx, t, 20*time.Second, want.what, want.expression)
			}
			Screenshot(ctx, t, "report "+test.name, chromedp.FullScreenshot(100))
			if asked := outside(); len(asked) > 0 {
				t.Errorf("the page asked other hosts: %v", asked)
			}
		})
	}
}
