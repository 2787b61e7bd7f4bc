package rest

import (
	"context"
	"log/slog"
	"net/http"
)

// gate waits for a pass, and after a refusal waits again, without using up a retry. So does a request that failed while
// the endpoint is down, if it may be sent again at all.
func (c *Client) gate(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		g := call.endpoint.gate
		var last reply
		for {
			if call.wait.Err() != nil {
				return failed(final, canceledError(call.wait).withAttempts(call.attempts))
			}
			p, err := c.enterGate(call)
			switch {
			case err != nil:
				return failed(final, canceledError(call.wait).withAttempts(call.attempts))
			case p.denied != nil:
				return denied(call, p.denied, last)
			}
			call.pass = p
			r := next(ctx, call)
			p = call.pass
			switch weight := r.weight(); {
			case r.verdict == closed:
				g.leave(p)
			case r.verdict == throttled:
				last = r
				c.meter.refused()
				c.note(ctx, "rest: throttled", call, r, slog.Duration("pause", r.after.wait))
			case weight > 0:
				switch down := g.fail(p, &call.entrant, weight, r.err); {
				case !down, c.policy.retries() == 0:
					return r
				case weight < 1: // perhaps due to this request: another one is to find out whether the endpoint is back
					call.entrant.arrival = 0
					return r
				}
				last = r
			default:
				if r.answer != nil {
					g.answered(p)
				} else {
					g.leave(p)
				}
				return r
			}
		}
	}
}

// enterGate waits for a pass and counts the time as throttled.
func (c *Client) enterGate(call *call) (pass, error) {
	waited := false
	call.entrant.patience, call.entrant.outagePatience = c.policy.ThrottleTimeout, c.policy.OutageTimeout
	call.entrant.poll, call.entrant.rate, call.entrant.burst = call.poll, c.policy.Rate, c.policy.Burst
	p, err := call.endpoint.gate.enter(call.wait, &call.entrant, func() {
		waited = true
		c.meter.waits(1)
		call.turn.moved()
	})
	if waited {
		c.meter.waits(-1)
	}
	return p, err
}

// denied is the reply once the patience with the endpoint has ended.
func denied(call *call, why *Error, last reply) reply {
	if why.Code == codeUnavailable {
		e := *why
		e.Message = "the service at " + call.url.Host + " " + e.Message
		return failed(final, e.withAttempts(call.attempts))
	}
	if last.err != nil && last.verdict == throttled {
		e := last.err
		e.Message += "; " + why.Message
		e.Err = ErrThrottled
		return failed(final, e.withAttempts(call.attempts))
	}
	return failed(final, why.withAttempts(call.attempts))
}

// recheck sends the call back to the gate if that closed while the call waited for its slot and token. It is here that a
// refusal closes the gate, before the slot goes to the next.
func (c *Client) recheck(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		g := call.endpoint.gate
		if !g.send(&call.pass) {
			return reply{verdict: closed}
		}
		call.sent = call.pass.sent
		r := next(ctx, call)
		if r.answer != nil && !r.answer.plain {
			if left, ok := parseHint(r.answer.Header, c.policy.MaxRetryAfter); ok {
				g.told(call.pass, left)
			}
		}
		if r.verdict == throttled {
			learn := r.answer.Status == http.StatusTooManyRequests && r.after.wait < c.policy.MaxRetryAfter
			g.refuse(call.pass, r.after, learn)
		}
		return r
	}
}
