package rest

import (
	"context"
	"sync"
	"sync/atomic"
)

// turn is what a batch holds while it waits for its first slot. That of a part of a batch is zero: the whole had it.
type turn struct {
	give func()
	left atomic.Bool
}

// moved gives the turn back, once: the batch waits no more, or for longer than it takes others to get a slot.
func (t *turn) moved() {
	if t != nil && t.give != nil && t.left.CompareAndSwap(false, true) {
		t.give()
	}
}

// turns bounds how many batches wait for their first slot. One goroutine takes turns; once it has to wait, it is woken
// when half of them are free: to wake it for each would cost more than the batch that it then brings.
type turns struct {
	mu      sync.Mutex
	left    int
	enough  int           // turns left that end its waiting
	waiting bool          // it waits
	ready   chan struct{} // holds one token to wake it
}

func newTurns(n int) *turns {
	return &turns{left: n, enough: max(n/2, 1), ready: make(chan struct{}, 1)}
}

// take waits for a turn; it returns false when ctx ended before.
func (t *turns) take(ctx context.Context) bool {
	t.mu.Lock()
	t.waiting = t.left == 0
	if !t.waiting {
		t.left--
		t.mu.Unlock()
		return true
	}
	t.mu.Unlock()
	select {
	case <-t.ready:
	case <-ctx.Done():
		return false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.left--
	return true
}

// free gives a turn back.
func (t *turns) free() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.left++
	if t.waiting && t.left >= t.enough {
		t.waiting = false
		t.ready <- struct{}{} // empty: it was asked for once
	}
}
