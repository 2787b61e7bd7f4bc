package rest

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// TestDeadlines: a context that is used again has its whole time again, one whose time is over is never used again.
func TestDeadlines(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		parent, cancel := context.WithCancel(t.Context())
		d := newDeadlines(parent, time.Minute)
		first, end := d.start(now())
		time.Sleep(50 * time.Second)
		end()
		_, end = d.start(now())
		time.Sleep(50 * time.Second)
		if err := first.Err(); err != nil {
			t.Errorf("50 s into its second use: %v", err)
		}
		end()
		time.Sleep(time.Hour)
		again, end := d.start(now())
		if again != first {
			t.Error("a context that is free is not used")
		}
		time.Sleep(50 * time.Second)
		if at, ok := again.Deadline(); !ok || time.Until(at) != 10*time.Second || again.Err() != nil {
			t.Errorf("after 50 s: deadline in %v (%v), error %v", time.Until(at), ok, again.Err())
		}
		below, stop := context.WithCancel(again)
		defer stop()
		<-again.Done()
		if err := again.Err(); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("after its time: %v", err)
		}
		if <-below.Done(); !errors.Is(context.Cause(below), context.DeadlineExceeded) {
			t.Errorf("a context made from it ended because of %v", context.Cause(below))
		}
		end()
		next, end := d.start(now())
		defer end()
		if next == again || next.Err() != nil {
			t.Error("a context whose time is over was used again")
		}
		cancel()
		if <-next.Done(); !errors.Is(next.Err(), context.Canceled) {
			t.Errorf("after its parent's end: %v", next.Err())
		}
	})
}
