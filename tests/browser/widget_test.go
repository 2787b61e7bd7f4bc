package browser

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/tests/notebook"
)

// TestWidgetUnderABaseURL presses a button of GoNB's widgets on a server whose pages are below a path, as on JupyterHub.
func TestWidgetUnderABaseURL(t *testing.T) {
	path := notebook.Write(t, "func() {\n\tbutton := widgets.Button(\"Press me\").Done()\n\tpressed := button.Listen()\n\tfmt.Println(\"waiting\")\n\t<-pressed.C\n\tfmt.Println(\"pressed\")\n}()")
	lab := StartLabUnder(t, filepath.Dir(path), "/user/me/")
	ctx := Open(t)
	lab.OpenNotebook(ctx, t, filepath.Base(path))
	Start(ctx, t, "notebook:run-cell", "(panel().content.activeCellIndex = 0, {})")
	Until(ctx, t, time.Minute, "the button, and a program that waits for it", `says(".jp-OutputArea", "waiting") && all(".jp-OutputArea button").length > 0`)
	Until(ctx, t, 30*time.Second, "the press", `(all(".jp-OutputArea button")[0].click(), says(".jp-OutputArea", "pressed"))`)
	Until(ctx, t, 30*time.Second, "the end of the cell", ended)
	if outputs := Cells(ctx, t)[0].Outputs; len(outputs) == 0 || !strings.HasSuffix(string(outputs[len(outputs)-1].Stream), "pressed\n") {
		t.Errorf("got %+v", outputs)
	}
}
