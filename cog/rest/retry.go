package rest

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v4"
)

// retry sends a call again after a failure that may pass. A pause that the service asks for is kept even where it is
// longer than the back-off.
func (c *Client) retry(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		var pauses *backoff.ExponentialBackOff // made when one is needed
		call.endpoint.budget.deposit()
		for tried := 0; ; tried++ {
			r := next(ctx, call)
			if r.verdict != again {
				return r
			}
			r.verdict = final
			if tried == c.policy.retries() {
				return r
			}
			if !call.endpoint.budget.withdraw() {
				r.err.Message += "; not retried, because too many requests to this endpoint fail"
				return r
			}
			if pauses == nil {
				pauses = newBackoff(c.policy.Backoff)
			}
			pause := max(pauses.NextBackOff(), r.after.wait)
			c.note(ctx, "rest: retry", call, r, slog.Duration("pause", pause))
			if sleep(call.wait, pause) != nil {
				e := canceledError(call.wait)
				e.Message += "; before that: " + r.err.Message
				return failed(final, e.withAttempts(call.attempts))
			}
			c.meter.retried()
		}
	}
}

// budget keeps the retries of an endpoint's requests to a fifth of them, beyond a reserve that refills with time, so
// that an endpoint in trouble is not given more work. After the retry budget of Finagle (com.twitter.finagle.service.RetryBudget).
type budget struct {
	mu     sync.Mutex
	tokens float64
	at     time.Time
}

const (
	budgetShare   = 0.2 // retries a request
	budgetReserve = 64  // retries at the start, and the most that are saved up
	budgetRefill  = 1.0 // retries a second
)

func newBudget() *budget { return &budget{tokens: budgetReserve, at: now()} }

func (b *budget) deposit() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tokens = min(b.tokens+budgetShare, budgetReserve)
}

// withdraw takes one retry, if there is one.
func (b *budget) withdraw() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	at := now()
	b.tokens = min(b.tokens+budgetRefill*at.Sub(b.at).Seconds(), budgetReserve)
	b.at = at
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}
