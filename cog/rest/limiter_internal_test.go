package rest

import (
	"context"
	"testing"
	"time"
)

// TestLimiterTrouble: failures that come in numbers shrink the limit, single ones do not, and it grows again after them.
func TestLimiterTrouble(t *testing.T) {
	t.Parallel()
	l := newLimiter()
	every := 0 // each how many-th request fails; 0: none
	sent := 0
	rounds := func(n int) int {
		t.Helper()
		for range n {
			tickets := make([]ticket, l.current())
			for i := range tickets {
				var err error
				if tickets[i], err = l.acquire(t.Context()); err != nil {
					t.Fatal(err)
				}
			}
			for _, ticket := range tickets {
				sent++
				l.began = time.Time{} // rounds take their time
				if every > 0 && sent%every == 0 {
					l.release(ticket, 0, troubled)
				} else {
					l.release(ticket, 20*time.Millisecond, measured)
				}
			}
		}
		return l.current()
	}
	steps := []struct {
		name            string
		every, n        int
		least, greatest int
	}{
		{"no failure", 0, 20, 64, 64},
		{"one in a hundred", 100, 100, 64, 64},
		{"every second", 2, 40, 1, 4},
		{"no failure again", 0, 300, 64, 64},
	}
	for _, step := range steps {
		every = step.every
		if got := rounds(step.n); got < step.least || got > step.greatest {
			t.Errorf("%s: limit %d, want %d to %d", step.name, got, step.least, step.greatest)
		}
	}
}

// TestLimiterHalfUsed: a trial of less that fewer are wanted than it allows tells nothing, and ends.
func TestLimiterHalfUsed(t *testing.T) {
	t.Parallel()
	l := newLimiter()
	l.limit = 20
	l.try(lower, 16, level{time: 0.02, flying: 5}) // of 12 that begin one after the other
	for range 200 {
		l.began = time.Time{} // rounds take their time
		tickets := make([]ticket, 12)
		for i := range tickets {
			tickets[i], _ = l.acquire(t.Context())
		}
		for _, ticket := range tickets {
			l.release(ticket, 20*time.Millisecond, measured)
		}
	}
	if l.mode == lower || l.limit < 20 {
		t.Errorf("limit %d in mode %d, want 20 or more, and no trial", l.limit, l.mode)
	}
}

// TestLimiterCanceled: who gives up waiting leaves its place to others, also when its turn comes at that moment.
func TestLimiterCanceled(t *testing.T) {
	t.Parallel()
	l := newLimiter()
	tickets := make([]ticket, l.current())
	for i := range tickets {
		tickets[i], _ = l.acquire(t.Context())
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	for range 3 {
		go func() {
			_, err := l.acquire(ctx)
			ended <- err
		}()
	}
	cancel()
	for range 3 {
		if err := <-ended; err == nil {
			t.Error("got a slot that is not free")
		}
	}
	for _, ticket := range tickets {
		l.release(ticket, 0, unmeasured)
	}
	if l.flying != 0 || len(l.waiting) != 0 {
		t.Errorf("%d in flight, %d waiting, want none", l.flying, len(l.waiting))
	}
}
