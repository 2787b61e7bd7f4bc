package local

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"
)

// slots bound how much is computed at once, and how much waits for that.
type slots struct {
	free    chan struct{}
	waiting atomic.Int64
	queue   int64
}

func newSlots(parallel, queue int) *slots {
	return &slots{free: make(chan struct{}, parallel), queue: int64(queue)}
}

// acquire waits for a slot and returns what gives it back. A full queue is a
// 429 *Error.
func (s *slots) acquire(ctx context.Context) (release func(), err error) {
	select {
	case s.free <- struct{}{}:
		return s.release, nil
	default:
	}
	if s.waiting.Add(1) > s.queue {
		s.waiting.Add(-1)
		return nil, busy("The services of this machine are busy. Try again after 1 second.")
	}
	defer s.waiting.Add(-1)
	return s.wait(ctx)
}

// wait waits for a slot however many others do.
func (s *slots) wait(ctx context.Context) (release func(), err error) {
	select {
	case s.free <- struct{}{}:
		return s.release, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func (s *slots) release() { <-s.free }

func busy(message string) *Error {
	return &Error{Status: http.StatusTooManyRequests, Code: "429", Message: message, RetryAfter: time.Second}
}
