package rest

import (
	"container/list"
	"context"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v4"
)

// gate keeps requests from an endpoint that asked for a pause, and from running into the next refusal where the
// endpoint's limit has been learned. A refusal closes it for all; after the pause it lets through what the learned quota
// (quota.go) or rate (pace.go) allows, or where nothing is known one request, and one more at a time for each answer that
// is no refusal: the number in flight doubles with every round. It is closed, too, while the service's own headers say
// that nothing is left (hint.go) and while the endpoint is down (outage.go). Those who wait pass in the order in which
// they came first.
type gate struct {
	mu         sync.Mutex
	generation int       // counts the closings: passes of an earlier one have no say about later ones
	until      time.Time // closed until then
	refused    time.Time // of the first refusal after the last other answer; zero: none
	allowed    int       // how many passes of this generation may be out at once
	out        int       // how many are
	arrivals   int       // calls that came
	sent       int       // requests sent
	takes      time.Duration
	waiting    list.List // of *waiter, by arrival
	timer      *time.Timer
	wake       time.Time // when the timer fires; zero: it does not
	backoff    *backoff.ExponentialBackOff

	quota  quota
	pace   pace
	hint   hint
	outage outage
}

// entrant is what the gate knows of a call.
type entrant struct {
	arrival        int           // its number; 0: has none yet
	patience       time.Duration // with an endpoint that refuses everything; -1: without end
	outagePatience time.Duration // with one that is down; 0: the default, -1: without end
	poll           bool          // a look at a job, which counts against no learned quota
	rate           float64       // that the user has set: none is learned; 0: none
	burst          int           // at that rate
}

// waiter gets a pass, or the news why there will be none.
type waiter struct {
	who  *entrant
	pass chan pass
}

// pass is the permission to send one request.
type pass struct {
	generation int
	poll       bool
	rated      bool
	probe      bool      // beyond the learned quota
	lead       bool      // the first after a pause that nobody asked for
	sent       time.Time // zero: not yet
	number     int       // in the order of sending
	denied     *Error    // no permission: the patience with the endpoint ended
}

const (
	throttleBackoff = time.Second // ceiling of the first pause after a 429 without a time
	maxBackoff      = 30 * time.Second
)

func newGate() *gate {
	return &gate{allowed: math.MaxInt, backoff: newBackoff(throttleBackoff), outage: newOutage()}
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

// enter waits for a pass. It is denied one once the endpoint has been closed for longer than the patience with it. waits
// is called before it waits.
func (g *gate) enter(ctx context.Context, who *entrant, waits func()) (pass, error) {
	g.mu.Lock()
	at := now()
	if who.arrival == 0 {
		g.arrivals++
		who.arrival = g.arrivals
	}
	if g.waiting.Len() == 0 || who.poll {
		if p, ok, _ := g.give(at, who); ok {
			g.mu.Unlock()
			return p, nil
		}
	}
	if why := g.denies(at, who); why != nil {
		g.mu.Unlock()
		return pass{denied: why}, nil //nolint:nilerr // that is what the pass says
	}
	w := &waiter{who: who, pass: make(chan pass, 1)}
	entry := g.queue(w)
	g.admit(at)
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

// queue puts the waiter behind those who came before it; g.mu is held.
func (g *gate) queue(w *waiter) *list.Element {
	last := g.waiting.Back()
	for last != nil && last.Value.(*waiter).who.arrival > w.who.arrival { //nolint:forcetypeassert // queue adds nothing else
		last = last.Prev()
	}
	if last == nil {
		return g.waiting.PushFront(w)
	}
	return g.waiting.InsertAfter(w, last)
}

// give returns a pass if there is one now, or else when to ask again; zero: after the next answer. g.mu is held.
func (g *gate) give(at time.Time, who *entrant) (p pass, ok bool, when time.Time) {
	if at.Before(g.until) {
		return pass{}, false, g.until
	}
	if g.quota.settle(at) {
		g.allowed = math.MaxInt
	}
	p = pass{generation: g.generation, poll: who.poll, rated: who.rate > 0}
	switch {
	case g.out >= g.allowed:
		return pass{}, false, time.Time{}
	case who.poll:
		g.out++
		return p, true, time.Time{}
	case at.Before(g.hint.until):
		return pass{}, false, g.hint.until
	}
	if when = g.pace.next(); at.Before(when) {
		return pass{}, false, when
	}
	if p.rated {
		g.quota.expect(who.burst, time.Duration(float64(who.burst)/who.rate*float64(time.Second)))
	}
	if p.probe, p.lead, ok, when = g.quota.admits(at, g.out, g.takes); !ok {
		return pass{}, false, when
	}
	g.out++
	g.pace.take(at)
	g.quota.reserve(p)
	return p, true, time.Time{}
}

// admit gives passes to those who wait; g.mu is held.
func (g *gate) admit(at time.Time) {
	for first := g.waiting.Front(); first != nil; first = g.waiting.Front() {
		w := first.Value.(*waiter) //nolint:forcetypeassert // queue adds nothing else
		p, ok, when := g.give(at, w.who)
		if !ok {
			g.wakeAt(when)
			return
		}
		g.waiting.Remove(first)
		w.pass <- p
	}
}

// wakeAt makes sure that those who wait are looked at by then; g.mu is held.
func (g *gate) wakeAt(when time.Time) {
	if when.IsZero() || !g.wake.IsZero() && !when.Before(g.wake) {
		return
	}
	if g.timer != nil {
		g.timer.Stop()
	}
	g.wake = when
	g.timer = afterFunc(when.Sub(now()), func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		at := now()
		if !g.wake.Equal(when) { // another timer has taken its place
			return
		}
		g.wake = time.Time{}
		g.denyAll(at)
		g.admit(at)
	})
}

// send tells whether the pass still holds, and if so notes that its request is sent now.
func (g *gate) send(p *pass) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	at := now()
	if p.generation != g.generation || at.Before(g.until) {
		return false
	}
	g.sent++
	p.sent, p.number = at, g.sent
	g.quota.send(*p)
	return true
}

// leave gives a pass back that led to no answer.
func (g *gate) leave(p pass) { g.giveBack(p, false) }

// answered gives a pass back that led to an answer other than a refusal.
func (g *gate) answered(p pass) { g.giveBack(p, true) }

func (g *gate) giveBack(p pass, answered bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if p.denied != nil {
		return
	}
	at := now()
	if !answered {
		g.quota.drop(p)
	} else {
		g.outage.over(p.sent)
		if !p.poll {
			g.takes += (at.Sub(p.sent) - g.takes) / 8
			g.quota.accept(p, at)
			g.pace.accept(g.waiting.Len() > 0)
		}
	}
	if p.generation == g.generation {
		g.out--
		if answered && !g.refused.IsZero() {
			g.refused = time.Time{}
			g.backoff.Reset()
		}
		if answered && g.allowed < math.MaxInt {
			g.allowed++
		}
	}
	if g.waiting.Len() > 0 {
		g.admit(at)
	}
}

// refuse closes the gate after a refusal: until the time asked for plus a little jitter, or for the next back-off. Further
// refusals of requests that were sent before the gate closed can only lengthen the pause. learn says that it was a quota
// that refused, and that the time tells when it gives again.
func (g *gate) refuse(p pass, asked retryAfter, learn bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	at := now()
	g.outage.over(p.sent)
	g.quota.refuse(p)
	g.pace.refuse(p)
	if asked.given {
		jitter := rand.N(min(asked.wait/20, 25*time.Millisecond) + 1)
		if until := at.Add(asked.wait + jitter); until.After(g.until) {
			g.until = until
		}
	}
	if p.generation == g.generation {
		if g.refused.IsZero() {
			g.refused = at
		}
		g.close()
		switch {
		case !asked.given:
			g.until = at.Add(g.backoff.NextBackOff())
		case learn && !p.poll:
			g.learn(p, at, asked.wait)
		}
	}
	g.denyAll(at)
	g.admit(at)
}

// close ends the passes of this generation; g.mu is held.
func (g *gate) close() {
	g.generation++
	g.allowed, g.out = 1, 0
}

// shortPause is up to how long a pause speaks of a bucket that is filled drop by drop, and not of a window.
const shortPause = 100 * time.Millisecond

// learn makes of a refusal what it tells about the quota; g.mu is held.
func (g *gate) learn(p pass, at time.Time, wait time.Duration) {
	switch {
	case wait > max(shortPause, 2*g.takes):
		g.pace.stop()
		g.quota.close(at, at.Add(wait), p.probe)
	case g.quota.limit > 0 && !g.pace.known() && g.quota.miss(at, at.Add(wait), p.probe):
		g.allowed = math.MaxInt
	case p.rated:
	case g.pace.slow(p, at, wait, g.until):
		g.quota.forget()
		g.allowed = math.MaxInt
	}
}

// denies tells why the call is not to wait any longer, nil if it may; g.mu is held.
func (g *gate) denies(at time.Time, who *entrant) *Error {
	if who.patience >= 0 && at.Before(g.until) && !g.refused.IsZero() && at.Sub(g.refused) >= who.patience {
		return newError(codeThrottled, "the service has refused everything for "+who.patience.String(), ErrThrottled)
	}
	return g.outage.denies(at, who)
}

// denyAll ends the waiting of those whose patience has ended; g.mu is held.
func (g *gate) denyAll(at time.Time) {
	ended := false
	for e := g.waiting.Front(); e != nil; {
		next := e.Next()
		w := e.Value.(*waiter) //nolint:forcetypeassert // queue adds nothing else
		if denied := g.denies(at, w.who); denied != nil {
			ended = true
			w.pass <- pass{denied: denied}
			g.waiting.Remove(e)
		} else {
			g.wakeAt(g.outage.deadline(w.who))
		}
		e = next
	}
	if g.outage.down && ended && g.waiting.Len() == 0 { // who comes later tries again
		g.outage.rest()
		g.close()
		g.until = at
	}
}

// learnedRate is the limit that was learned, in requests a second; 0: none.
func (g *gate) learnedRate() float64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.pace.known() {
		return g.pace.perSecond
	}
	return g.quota.rate()
}
