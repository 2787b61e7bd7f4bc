package browser

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/cogbook/cogbook/tests/fakeservice"
	"github.com/cogbook/cogbook/tests/notebook"
)

// TestProgressAndInterrupt interrupts a cell that waits for a slow service, as a user who has seen enough of its progress bar.
func TestProgressAndInterrupt(t *testing.T) {
	const rows = 1000
	service := fakeservice.New(fakeservice.Config{Latency: 200 * time.Millisecond})
	endpoint, stop, err := service.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = stop() })
	path := notebook.Write(t,
		fmt.Sprintf("texts := make([]string, %d)\nfor i := range texts {\n\ttexts[i] = fmt.Sprint(\"good \", i)\n}\ndf := frames.Must(frames.New(frames.Strings(\"text\", texts...)))", rows),
		fmt.Sprintf(`done, err := cog.TextSentiment().TextCol("text").OutputCol("out").Endpoint(%q).Key("none").
	Policy(rest.Policy{BatchSize: 1, Concurrency: 2}).Transform(ctx, df)
fmt.Println(err)
done.Select([]string{"out_detail", "out_error"})`, endpoint),
		`fmt.Println("still", df.Nrow(), "rows")`)
	lab := StartLab(t, filepath.Dir(path))
	ctx := Open(t)
	lab.OpenNotebook(ctx, t, filepath.Base(path))

	run := func(index int) {
		t.Helper()
		Start(ctx, t, "notebook:run-cell", fmt.Sprintf("(panel().content.activeCellIndex = %d, {})", index))
	}
	run(0)
	Until(ctx, t, time.Minute, "the end of the first cell", ended)
	check(t, Cells(ctx, t)[:1])
	run(1)
	Until(ctx, t, time.Minute, "the progress bar", `all("progress").some((bar) => seen(bar) && bar.value > 2)`)
	Screenshot(ctx, t, "lab progress", chromedp.CaptureScreenshot())
	interrupt := `jupyterapp.commands.execute("notebook:interrupt-kernel").then(() => true)`
	if _, err := Read[bool](ctx, interrupt); err != nil {
		t.Fatalf("browser: %v", err)
	}
	took := Until(ctx, t, 5*time.Second, "the end of the interrupted cell", ended)
	t.Logf("the cell ended %.1f s after the interrupt", took.Seconds())
	Screenshot(ctx, t, "lab interrupted", chromedp.CaptureScreenshot())
	if answered := service.Counts().Answered; answered >= rows {
		t.Errorf("all %d rows were answered: nothing was interrupted", answered)
	}
	interrupted := Cells(ctx, t)[1]
	if !strings.Contains(fmt.Sprint(interrupted.Outputs), "nterrupt") {
		t.Errorf("the cell does not say that it was interrupted: %+v", interrupted.Outputs)
	}
	Until(ctx, t, 10*time.Second, "no progress bar that still runs", `!all("progress").some(seen)`)
	if text := fmt.Sprint(interrupted.Outputs); !strings.Contains(text, "canceled") {
		t.Errorf("the rows that were not done do not say so: %s", text)
	}
	run(2)
	Until(ctx, t, time.Minute, "the end of the last cell", ended)
	if after := Cells(ctx, t)[2]; !strings.Contains(text(after), fmt.Sprintf("still %d rows", rows)) {
		t.Errorf("the next cell shows %+v", after.Outputs)
	}
}
