package rest

import (
	"context"

	"golang.org/x/time/rate"
)

// bucket waits for what Rate and TokenRate have left. The wait keeps the slot, so that requests go out at the rate and
// not in a heap once slots come free.
func (c *Client) bucket(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		if !call.paid {
			if err := call.pay(&c.policy); err != nil {
				return failed(final, canceledError(call.wait).withAttempts(call.attempts))
			}
		}
		r := next(ctx, call)
		call.paid = r.verdict == closed
		return r
	}
}

// pay waits for what one request takes of the rates.
func (c *call) pay(policy *Policy) error {
	requests, tokens := c.endpoint.limit(policy)
	if tokens == nil || c.req.Tokens <= 0 {
		return takeOne(c.wait, requests)
	}
	return tokens.take(c.wait, c.req.Tokens, requests)
}

// takeOne waits for one of the requests that a rate allows; nil allows all.
func takeOne(ctx context.Context, requests *rate.Limiter) error {
	if requests == nil {
		return nil
	}
	at := now()
	one := requests.ReserveN(at, 1)
	err := sleep(ctx, one.DelayFrom(at))
	if err != nil {
		one.CancelAt(now())
	}
	return err
}
