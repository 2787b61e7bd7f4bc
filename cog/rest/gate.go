package rest

import (
	"container/list"
	"context"
	"log/slog"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v4"
)

// gate keeps requests from an endpoint that asked for a pause. A refusal closes it for all; after the pause it lets one
// request through, and one more at a time for each answer that is no refusal: the number in flight doubles with every
// round. Those who wait pass in the order in which they came.
type gate struct {
	mu         sync.Mutex
	generation int       // counts the closings: passes of an earlier one have no say about later ones
	until      time.Time // closed until then
	refused    time.Time // of the first refusal after the last other answer; zero: none
	allowed    int       // how many passes of this generation may be out at once
	out        int       // how many are
	waiting    list.List // of *waiter
	backoff    *backoff.ExponentialBackOff
}

// waiter gets a pass, or the news that the endpoint refuses for too long.
type waiter struct {
	patience time.Duration
	pass     chan pass
}

// pass is the permission to send one request.
type pass struct {
	generation int
	refused    bool // no permission: the endpoint's patience ended
}

const (
	throttleBackoff = time.Second // ceiling of the first pause after a 429 without a time
	maxBackoff      = 30 * time.Second
)

func newGate() *gate {
	return &gate{allowed: math.MaxInt, backoff: newBackoff(throttleBackoff)}
}

// newBackoff draws between a tenth of a ceiling and the ceiling, which starts at first and doubles up to maxBackoff:
// full jitter (after Marc Brooker's "Exponential Backoff and Jitter", AWS Architecture Blog) that is never no wait.
func newBackoff(first time.Duration) *backoff.ExponentialBackOff {
	const middle, factor = 0.55, 9.0 / 11 // 0.55 * (1 -+ 9/11) = 0.1 and 1
	b := backoff.NewExponentialBackOff()
	b.InitialInterval = time.Duration(middle * float64(first))
	b.MaxInterval = time.Duration(middle * float64(max(maxBackoff, first)))
	b.RandomizationFactor = factor
	b.Multiplier = 2
	b.MaxElapsedTime = 0
	b.Reset()
	return b
}

// enter waits for a pass. It is refused without waiting any longer while the endpoint is closed and has refused
// everything for longer than patience, which -1 makes endless. waits is called before it waits.
func (g *gate) enter(ctx context.Context, patience time.Duration, waits func()) (pass, error) {
	g.mu.Lock()
	at := now()
	open := !at.Before(g.until)
	if open && g.out < g.allowed && g.waiting.Len() == 0 {
		g.out++
		p := pass{generation: g.generation}
		g.mu.Unlock()
		return p, nil
	}
	if !open && g.lost(at, patience) {
		g.mu.Unlock()
		return pass{refused: true}, nil
	}
	w := &waiter{patience: patience, pass: make(chan pass, 1)}
	entry := g.waiting.PushBack(w)
	g.mu.Unlock()
	waits()
	select {
	case p := <-w.pass:
		return p, nil
	case <-ctx.Done():
	}
	g.mu.Lock()
	g.waiting.Remove(entry)
	g.mu.Unlock()
	select {
	case p := <-w.pass: // came at the same moment: give it back
		g.leave(p)
	default:
	}
	return pass{}, ctx.Err()
}

// lost tells whether everything has been refused for longer than patience.
func (g *gate) lost(at time.Time, patience time.Duration) bool {
	return patience >= 0 && !g.refused.IsZero() && at.Sub(g.refused) >= patience
}

// current tells whether the gate has not closed since the pass was given.
func (g *gate) current(p pass) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return p.generation == g.generation && !now().Before(g.until)
}

// leave gives a pass back that led to no answer.
func (g *gate) leave(p pass) { g.giveBack(p, false) }

// answered gives a pass back that led to an answer other than a refusal.
func (g *gate) answered(p pass) { g.giveBack(p, true) }

func (g *gate) giveBack(p pass, answered bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if p.refused || p.generation != g.generation {
		return
	}
	g.out--
	if answered {
		if !g.refused.IsZero() {
			g.refused = time.Time{}
			g.backoff.Reset()
		}
		if g.allowed < math.MaxInt {
			g.allowed++
		}
	}
	g.admit()
}

// refuse closes the gate after a refusal: until the time asked for plus a little jitter, or for the next back-off. Further refusals of
// requests that were sent before the gate closed can only lengthen the pause.
func (g *gate) refuse(p pass, asked retryAfter) {
	g.mu.Lock()
	defer g.mu.Unlock()
	at := now()
	if asked.given {
		jitter := rand.N(min(asked.wait/20, 100*time.Millisecond) + 1)
		if until := at.Add(asked.wait + jitter); until.After(g.until) {
			g.until = until
		}
	}
	if p.generation == g.generation {
		g.generation++
		g.allowed, g.out = 1, 0
		if g.refused.IsZero() {
			g.refused = at
		}
		if !asked.given {
			g.until = at.Add(g.backoff.NextBackOff())
		}
	}
	for e := g.waiting.Front(); e != nil; {
		next := e.Next()
		if w := e.Value.(*waiter); g.lost(at, w.patience) { //nolint:forcetypeassert // enter adds nothing else
			w.pass <- pass{refused: true}
			g.waiting.Remove(e)
		}
		e = next
	}
	if pause := g.until.Sub(at); pause > 0 {
		afterFunc(pause, g.open)
	}
}

// open lets the first of those who wait through, if the gate was not closed for longer meanwhile.
func (g *gate) open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.admit()
}

// admit gives passes to those who wait; g.mu is held.
func (g *gate) admit() {
	if now().Before(g.until) {
		return
	}
	for g.out < g.allowed && g.waiting.Len() > 0 {
		first := g.waiting.Front()
		g.waiting.Remove(first)
		g.out++
		first.Value.(*waiter).pass <- pass{generation: g.generation} //nolint:forcetypeassert // enter adds nothing else
	}
}

// gate waits for a pass, and after a refusal waits again, without using up a retry.
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
			case p.refused:
				return c.lostPatience(call, last)
			}
			call.pass = p
			r := next(ctx, call)
			switch r.verdict {
			case closed:
				g.leave(p)
			case throttled:
				last = r
				c.meter.refused()
				c.note(ctx, "rest: throttled", call, r, slog.Duration("pause", r.after.wait))
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
	p, err := call.endpoint.gate.enter(call.wait, c.policy.ThrottleTimeout, func() {
		waited = true
		c.meter.waits(1)
		call.moved()
	})
	if waited {
		c.meter.waits(-1)
	}
	return p, err
}

// lostPatience is the reply once the endpoint refused everything for ThrottleTimeout.
func (c *Client) lostPatience(call *call, last reply) reply {
	message := "the service has refused everything for " + c.policy.ThrottleTimeout.String()
	e := newError(codeThrottled, message, ErrThrottled)
	if last.err != nil {
		e = last.err
		e.Message += "; " + message
		e.Err = ErrThrottled
	}
	return failed(final, e.withAttempts(call.attempts))
}

// recheck sends the call back to the gate if that closed while the call waited for its slot and token. It is here that a
// refusal closes the gate, before the slot goes to the next.
func (c *Client) recheck(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		g := call.endpoint.gate
		if !g.current(call.pass) {
			return reply{verdict: closed}
		}
		call.sent = now()
		r := next(ctx, call)
		if r.verdict == throttled {
			g.refuse(call.pass, r.after)
		}
		return r
	}
}
