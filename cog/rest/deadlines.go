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

// deadline is a context that ends with its parent, or when its time is over. Its timer is not stopped between two uses, nor
// set anew by the next: when it fires it looks what is left.
type deadline struct {
	context.Context //nolint:containedctx // of the parent's, and made from it
	cancel          context.CancelCauseFunc
	release         func()
	timer           *time.Timer
	at              time.Time
	used            bool
	armed           bool // the timer is running
	over            bool
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
		again := d.free[last]
		d.free = d.free[:last]
		again.at, again.used = at, true
		if !again.armed {
			again.armed = true
			again.timer.Reset(d.limit)
		}
		return again, again.release
	}
	ctx, cancel := context.WithCancelCause(d.parent)
	fresh := &deadline{Context: ctx, cancel: cancel, at: at, used: true, armed: true}
	fresh.timer = afterFunc(d.limit, func() { d.fire(fresh) })
	fresh.release = func() { d.end(fresh) }
	return fresh, fresh.release
}

// fire ends a context whose time is over.
func (d *deadlines) fire(one *deadline) {
	d.mu.Lock()
	defer d.mu.Unlock()
	left := one.at.Sub(now())
	one.armed = one.used && left > 0
	switch {
	case one.armed:
		one.timer.Reset(left)
	case one.used:
		one.over = true
		one.cancel(context.DeadlineExceeded)
	}
}

// end keeps the context for the next use, unless its time is over.
func (d *deadlines) end(one *deadline) {
	d.mu.Lock()
	defer d.mu.Unlock()
	one.used = false
	if !one.over {
		d.free = append(d.free, one)
	}
}

// stop ends the timers that still run once all use has ended.
func (d *deadlines) stop() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, one := range d.free {
		one.timer.Stop()
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
