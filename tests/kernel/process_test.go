package kernel

import (
	"context"
	"strings"
	"testing"
	"time"
)

// TestProcess: a front end that starts the kernel by itself, as VS Code does, sends all cells at once and wants those behind a
// failure to run; then it interrupts one.
func TestProcess(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	p := Start(ctx, t)
	cells := []struct {
		code string
		want Ran
	}{
		{`n := 20`, Ran{Status: "ok"}},
		{`panic(n)`, Ran{Status: "error", Name: "panic", Value: "20"}},
		{`fmt.Println(n + 1)`, Ran{Status: "ok", Printed: "21\n"}},
		{`n + 2`, Ran{Status: "ok", Shown: "22"}},
		{"fmt.Println(\"begun\")\n<-ctx.Done();\nfmt.Println(\"ended\")", Ran{Status: "error", Name: "Interrupted", Value: "the cell was interrupted", Printed: "ended\n"}},
		{`fmt.Println("then")`, Ran{Status: "ok", Printed: "then\n"}},
	}
	ids := make([]string, len(cells))
	for i, cell := range cells {
		ids[i] = p.Execute(t, cell.code, map[string]any{"stop_on_error": false})
	}
	for i, cell := range cells {
		if strings.Contains(cell.code, "begun") {
			p.until(ctx, t, "begun\n")
			if _, err := p.Send("control", "interrupt_request", struct{}{}); err != nil {
				t.Fatal(err)
			}
		}
		if got := p.Wait(ctx, t, ids[i]); got != cell.want {
			t.Errorf("%s: got %+v, want %+v", cell.code, got, cell.want)
		}
	}
}

// until waits for a text to be printed.
func (p *Process) until(ctx context.Context, t *testing.T, text string) {
	t.Helper()
	for {
		select {
		case m := <-p.Messages:
			if m.Type == "stream" && m.Content["text"] == text {
				return
			}
		case <-ctx.Done():
			t.Fatalf("%q was not printed", text)
		}
	}
}
