package rest

import "context"

// slots bounds how many requests are in flight.
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

// slot lets the call through when one of its slots is free.
func (c *Client) slot(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		if call.slots.acquire(call.wait) != nil {
			return failed(final, canceledError(call.wait).withAttempts(call.attempts))
		}
		defer call.slots.release()
		call.moved()
		return next(ctx, call)
	}
}
