package cog

import (
	"sync/atomic"

	"github.com/cogbook/cogbook/cog/rest"
)

// Observer is told how a run goes, by one goroutine at a time.
type Observer interface {
	// Update brings the figures so far, at most ten times a second.
	Update(rest.Stats)
	// Done brings the last figures, and the error that ended the run early, if one did.
	Done(rest.Stats, error)
}

var newObserver atomic.Pointer[func(service string, total int) Observer]

// SetObserver has every run of the process watched: start is called as a run begins, with the service's name and the
// number of rows, 0 where it is not known. Package viz sets one in a notebook, to show progress. Nil ends it.
func SetObserver(start func(service string, total int) Observer) {
	if start == nil {
		newObserver.Store(nil)
		return
	}
	newObserver.Store(&start)
}

// observed tells a run's observer, if there is one.
type observed struct{ observer Observer }

func observe(service string, total int) observed {
	if start := newObserver.Load(); start != nil {
		return observed{observer: (*start)(service, total)}
	}
	return observed{}
}

func (o observed) update(s rest.Stats) {
	if o.observer != nil {
		o.observer.Update(s)
	}
}

func (o observed) done(s rest.Stats, err error) {
	if o.observer != nil {
		o.observer.Done(s, err)
	}
}
