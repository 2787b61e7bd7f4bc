package rest

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"
)

// deadlines are contexts of one parent with one time limit, which are used one after another and share one timer. Nearly
// all attempts of a run end in time, and to make a context for each, hang it into the run's and take it out again costs
// more than all other policies together.
type deadlines struct {
	parent context.Context //nolint:containedctx // of the run, and made by it
	limit  time.Duration

	mu    sync.Mutex
	all   []*deadline // but those whose time was over
	free  []*deadline
	timer *time.Timer // fires when the first that is in use is over, or was ended before; nil: none is in use
}

// deadline is a context that ends with its parent, or when its time is over.
type deadline struct {
	context.Context //nolint:containedctx // of the parent's, and made from it
	at              time.Time
	used, over      bool
	cancel          context.CancelCauseFunc
	release         func()
}

func newDeadlines(parent context.Context, limit time.Duration) *deadlines {
	return &deadlines{parent: parent, limit: limit}
}

// start begins the time of a context, which is over limit later; the returned function ends its use.
func (d *deadlines) start(began time.Time) (context.Context, context.CancelFunc) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var next *deadline
	if last := len(d.free) - 1; last >= 0 {
		next, d.free = d.free[last], d.free[:last]
	} else {
		ctx, cancel := context.WithCancelCause(d.parent)
		next = &deadline{Context: ctx, cancel: cancel}
		next.release = func() { d.end(next) }
		d.all = append(d.all, next)
	}
	next.at, next.used = began.Add(d.limit), true
	if d.timer == nil { // else it fires before
		d.timer = afterFunc(d.limit, d.expire)
	}
	return next, next.release
}

// end keeps the context for the next use, unless its time is over.
func (d *deadlines) end(it *deadline) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if it.used = false; !it.over {
		d.free = append(d.free, it)
	}
}

// expire ends those whose time is over, and sets the timer for the next.
func (d *deadlines) expire() {
	d.mu.Lock()
	defer d.mu.Unlock()
	at := now()
	wait := time.Duration(-1)
	d.all = slices.DeleteFunc(d.all, func(it *deadline) bool {
		left := it.at.Sub(at)
		if it.over = it.used && left <= 0; it.over {
			it.cancel(context.DeadlineExceeded)
		} else if it.used && (wait < 0 || left < wait) {
			wait = left
		}
		return it.over
	})
	if d.timer = nil; wait >= 0 {
		d.timer = afterFunc(wait, d.expire)
	}
}

// stop ends the timer when all attempts have ended.
func (d *deadlines) stop() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timer != nil {
		d.timer.Stop()
	}
}

// Deadline implements context.Context.
func (d *deadline) Deadline() (time.Time, bool) {
	if at, ok := d.Context.Deadline(); ok && at.Before(d.at) {
		return at, true
	}
	return d.at, true
}

// Err implements context.Context.
func (d *deadline) Err() error {
	err := d.Context.Err()
	if err != nil && errors.Is(context.Cause(d.Context), context.DeadlineExceeded) {
		return context.DeadlineExceeded
	}
	return err
}
