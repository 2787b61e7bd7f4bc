package rest

import (
	"context"
	"time"
)

// slots bounds how many requests are in flight, to a fixed number.
type slots struct{ free chan struct{} }

func newSlots(n int) *slots { return &slots{free: make(chan struct{}, n)} }

// acquire takes a slot, or returns why ctx ended.
func (s *slots) acquire(ctx context.Context) error {
	select {
	case s.free <- struct{}{}:
		return nil
	default:
	}
	select {
	case s.free <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *slots) release() { <-s.free }

// slot lets the call through when one of its slots is free: of the client's if Concurrency is fixed, else of those that
// the endpoint's limiter grants. The looks at jobs have slots of the client's own in both cases.
func (c *Client) slot(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		if call.slots == nil {
			return c.adaptiveSlot(ctx, call, next)
		}
		if call.slots.acquire(call.wait) != nil {
			return failed(final, canceledError(call.wait).withAttempts(call.attempts))
		}
		defer call.slots.release()
		call.turn.moved()
		return next(ctx, call)
	}
}

// adaptiveSlot takes a slot of the endpoint's limiter and tells it how long the answer took.
func (c *Client) adaptiveSlot(ctx context.Context, call *call, next handler) reply {
	limiter := call.endpoint.limiter
	ticket, err := limiter.acquire(call.wait)
	if err != nil {
		return failed(final, canceledError(call.wait).withAttempts(call.attempts))
	}
	call.turn.moved()
	call.sent = time.Time{}
	r := next(ctx, call)
	switch {
	case call.sent.IsZero():
		limiter.release(ticket, 0, unmeasured)
	case r.verdict == done:
		limiter.release(ticket, call.took, measured)
	case overloaded(r):
		limiter.release(ticket, 0, troubled)
	default:
		limiter.release(ticket, 0, unmeasured)
	}
	return r
}

// overloaded tells whether a reply may mean that the endpoint has too much to do: a time-out, a connection that failed,
// or a 503 or 504.
func overloaded(r reply) bool {
	switch {
	case r.verdict == throttled:
		return r.answer != nil && r.answer.Status == 503
	case r.verdict != again:
		return false
	case r.answer == nil:
		return true
	}
	return r.answer.Status == 503 || r.answer.Status == 504
}
