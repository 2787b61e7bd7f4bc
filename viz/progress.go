package viz

import (
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/janpfeifer/gonb/gonbui"
)

// Status is where a long run is.
type Status struct {
	// Rows are done, Errors of them failed.
	Rows, Errors int
	// Calls went out to the service, Retries of them again.
	Calls, Retries int
	// Rate is rows a second. 0 is worked out of Rows and Elapsed.
	Rate float64
	// Elapsed since the start. 0 is measured from NewProgress.
	Elapsed time.Duration
	// Left is the time that the rest will take. 0 is worked out of Rate where the total is known.
	Left time.Duration
	// Note says what is going on, such as "waiting 12 s for the service's quota".
	Note string
}

// progressEvery is the least time between two updates that are shown.
const progressEvery = 100 * time.Millisecond

// Progress is one display that is updated in place while a long run goes on. Outside a notebook it is one line on standard
// error where that is a terminal, and nothing elsewhere. Its methods are safe for concurrent use.
type Progress struct {
	mu    sync.Mutex
	title string
	total int
	start time.Time
	last  time.Time
	done  bool
	show  func(b Bundle, final bool) error
}

// NewProgress starts a progress display. A total of 0 or less means unknown.
func NewProgress(title string, total int) *Progress {
	p := &Progress{title: title, total: max(total, 0), start: time.Now()}
	switch {
	case gonbui.IsNotebook:
		id := gonbui.UniqueId()
		p.show = func(b Bundle, _ bool) error { return send(b, id) }
	case isTerminal(os.Stderr):
		p.show = terminalLine
	default:
		p.show = func(Bundle, bool) error { return nil }
	}
	return p
}

// Update shows s, unless less than 100 ms have passed since the last one shown, or Done was called. The error is that of
// sending; a run need not stop for it.
func (p *Progress) Update(s Status) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	if p.done || (!p.last.IsZero() && now.Sub(p.last) < progressEvery) {
		return nil
	}
	p.last = now
	return p.show(p.bundle(p.complete(s, now), false, nil), false)
}

// Done shows the final state, with err if the run failed, and leaves it there. Later calls do nothing.
func (p *Progress) Done(s Status, err error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.done {
		return nil
	}
	p.done = true
	return p.show(p.bundle(p.complete(s, time.Now()), true, err), true)
}

// complete fills in what can be worked out.
func (p *Progress) complete(s Status, now time.Time) Status {
	if s.Elapsed == 0 {
		s.Elapsed = now.Sub(p.start)
	}
	if s.Rate == 0 && s.Elapsed > 0 {
		s.Rate = float64(s.Rows) / s.Elapsed.Seconds()
	}
	if s.Left == 0 && s.Rate > 0 && p.total > s.Rows {
		s.Left = time.Duration(float64(p.total-s.Rows) / s.Rate * float64(time.Second))
	}
	return s
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// terminalLine writes over the line before it; the final one ends it.
func terminalLine(b Bundle, final bool) error {
	end := ""
	if final {
		end = "\n"
	}
	if _, err := fmt.Fprintf(os.Stderr, "\r\x1b[2K%s%s", b.Text(), end); err != nil {
		return fmt.Errorf("viz: %w", err)
	}
	return nil
}
