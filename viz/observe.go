package viz

import (
	"fmt"
	"strings"
	"time"

	"github.com/janpfeifer/gonb/gonbui"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
)

// In a notebook, every run of a builder shows its progress.
func init() {
	if gonbui.IsNotebook {
		cog.SetObserver(func(service string, total int) cog.Observer { return observer{NewProgress(service, total)} })
	}
}

// observer shows a run of a builder as a [Progress].
type observer struct{ progress *Progress }

// Update implements [cog.Observer]. That a progress line cannot be shown is no reason to end the run.
func (o observer) Update(s rest.Stats) { _ = o.progress.Update(status(s)) }

// Done implements [cog.Observer].
func (o observer) Done(s rest.Stats, err error) { _ = o.progress.Done(status(s), err) }

func status(s rest.Stats) Status {
	out := Status{Rows: s.Rows, Errors: s.RowErrors, Calls: s.Calls, Retries: s.Retries, Rate: s.Rate, Elapsed: s.Elapsed, Left: s.Remaining}
	var notes []string
	if kept := s.CacheHits + s.FromCheckpoint; kept > 0 {
		notes = append(notes, fmt.Sprintf("%d kept from before", kept))
	}
	if s.Throttled > 0 {
		notes = append(notes, fmt.Sprintf("%d refused, waited %v", s.Throttled, s.ThrottledTime.Round(100*time.Millisecond)))
	}
	if failures := s.Failures(); failures != "" {
		notes = append(notes, failures)
	}
	out.Note = strings.Join(notes, ", ")
	return out
}
