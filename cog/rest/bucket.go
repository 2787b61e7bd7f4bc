package rest

import "context"

// bucket waits for a token of the endpoint's rate. The wait keeps the slot, so that requests go out at the rate and not
// in a heap once slots come free.
func (c *Client) bucket(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		tokens := call.endpoint.limit(c.policy.Rate, c.policy.Burst)
		if tokens == nil {
			return next(ctx, call)
		}
		at := now()
		token := tokens.ReserveN(at, 1)
		if sleep(call.wait, token.DelayFrom(at)) != nil {
			token.CancelAt(now())
			return failed(final, canceledError(call.wait).withAttempts(call.attempts))
		}
		return next(ctx, call)
	}
}
