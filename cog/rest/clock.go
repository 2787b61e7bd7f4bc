package rest

import (
	"context"
	"time"
)

// All of the package's time passes through this file, so that a test in a testing/synctest bubble controls all of it.

func now() time.Time { return time.Now() }

func since(t time.Time) time.Duration { return now().Sub(t) }

// sleep waits for d, or returns the reason why ctx ended before.
func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 || ctx.Err() != nil {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// afterFunc calls f once d has passed.
func afterFunc(d time.Duration, f func()) *time.Timer { return time.AfterFunc(d, f) }

// withTimeout is ctx with a deadline, or without one where d is 0.
func withTimeout(ctx context.Context, d time.Duration) (context.Context, context.CancelFunc) {
	if d <= 0 {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, d)
}
