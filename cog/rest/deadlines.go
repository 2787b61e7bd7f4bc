package rest

import (
	"context"
	"errors"
	"sync"
	"time"
)

// deadlines are contexts of one parent with one time limit, which are used one after another. Nearly all attempts of a run
// end in time, and to make a context for each, hang it into the run's and take it out again costs more than all other
// policies together.
type deadlines struct {
	parent context.Context //nolint:containedctx // of the run, and made by it
	limit  time.Duration

	mu   sync.Mutex
	free []*deadline
}

// deadline is a context that ends with its parent, or when its time is over.
type deadline struct {
	context.Context //nolint:containedctx // of the parent's, and made from it
	at              time.Time
	timer           *time.Timer
	release         func()
}

func newDeadlines(parent context.Context, limit time.Duration) *deadlines {
	return &deadlines{parent: parent, limit: limit}
}

// start begins the time of a context, which is over limit later; the returned function ends its use.
func (d *deadlines) start() (context.Context, context.CancelFunc) {
	at := now().Add(d.limit)
	d.mu.Lock()
	defer d.mu.Unlock()
	if last := len(d.free) - 1; last >= 0 {
		used := d.free[last]
		d.free = d.free[:last]
		used.at = at
		used.timer.Reset(d.limit)
		return used, used.release
	}
	ctx, cancel := context.WithCancelCause(d.parent)
	fresh := &deadline{Context: ctx, at: at}
	fresh.timer = afterFunc(d.limit, func() { cancel(context.DeadlineExceeded) })
	fresh.release = func() { d.end(fresh) }
	return fresh, fresh.release
}

// end keeps the context for the next use, unless its time is over.
func (d *deadlines) end(used *deadline) {
	if !used.timer.Stop() {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.free = append(d.free, used)
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
