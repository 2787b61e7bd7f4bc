package rest

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v4"
)

// outage is how far an endpoint is down: nothing but failures has come from it. Then its gate is closed as after a
// refusal, with one request at a time to find out whether it is back.
type outage struct {
	down     bool
	answered bool      // it has once given an answer
	since    time.Time // of the first failure after the last answer; zero: none
	score    float64   // what speaks for it: the failures' weights, of each call once
	calls    map[int]struct{}
	requests int // that failed since then
	last     *Error
	backoff  *backoff.ExponentialBackOff
}

const (
	downScore    = 5                      // from which on the endpoint is down
	firstProbe   = 500 * time.Millisecond // ceiling of the first pause
	longestProbe = 2 * time.Second        // of all later ones
	// answeringProbe is the longest pause while the failures may be due to what the requests hold.
	answeringProbe = 250 * time.Millisecond
	outageTimeout  = 30 * time.Second
	firstTimeout   = 10 * time.Second // for an endpoint that has never answered
)

func newOutage() outage {
	b := newBackoff(firstProbe)
	b.MaxInterval = longestProbe * 55 / 100
	b.Reset()
	return outage{backoff: b}
}

// weight is how much a reply speaks for an outage. What comes from a gateway or from no one may be so for every request;
// other 5xx, and answers cut short, may be due to what one request holds: it takes many of them.
func (r reply) weight() float64 {
	const full, little = 1, 1.0 / 8
	switch {
	case r.verdict != again:
		return 0
	case r.answer == nil && errors.Is(r.err.Err, errBroken):
		return little
	case r.answer == nil:
		return full
	}
	switch status := r.answer.Status; {
	case status == http.StatusBadGateway, status == http.StatusServiceUnavailable, status == http.StatusGatewayTimeout:
		return full
	case status >= 500:
		return little
	}
	return 0
}

// fail gives a pass back that led to a failure, and tells whether the endpoint is down.
func (g *gate) fail(p pass, who *entrant, weight float64, err *Error) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	at := now()
	g.quota.drop(p)
	current := p.generation == g.generation
	o := &g.outage
	o.note(at, who.arrival, weight, err)
	if !o.down {
		if current {
			g.out--
		}
		g.admit(at)
		return false
	}
	if current {
		g.close()
		pause := o.backoff.NextBackOff()
		if weight < 1 { // it does answer: soon another request shows whether the fault is in the requests
			pause = min(pause, answeringProbe)
		}
		g.until = at.Add(pause)
	}
	g.denyAll(at)
	g.admit(at)
	return true
}

// note counts a failure.
func (o *outage) note(at time.Time, call int, weight float64, err *Error) {
	if o.since.IsZero() {
		o.since = at
	}
	o.requests++
	o.last = err
	if _, seen := o.calls[call]; seen || o.down {
		return
	}
	if o.calls == nil {
		o.calls = map[int]struct{}{}
	}
	o.calls[call] = struct{}{}
	if o.score += weight; o.score >= downScore {
		o.down = true
		o.backoff.Reset()
	}
}

// over notes an answer. One that was asked for before the first failure says nothing about the time after it.
func (o *outage) over(sent time.Time) {
	o.answered = true
	if (o.requests > 0 || o.down) && !sent.Before(o.since) {
		*o = outage{answered: true, backoff: o.backoff}
	}
}

// rest begins anew, with an endpoint that is thought to be down.
func (o *outage) rest() { o.since, o.requests = time.Time{}, 0 }

// timeout is how long the call waits for an endpoint that is down; -1: without end.
func (o *outage) timeout(who *entrant) time.Duration {
	switch {
	case who.outagePatience != 0:
		return who.outagePatience
	case o.answered:
		return outageTimeout
	}
	return firstTimeout
}

// deadline is when the call waits no longer; zero: never.
func (o *outage) deadline(who *entrant) time.Time {
	if !o.down || o.since.IsZero() || o.timeout(who) < 0 {
		return time.Time{}
	}
	return o.since.Add(o.timeout(who))
}

// denies is the error of a call that waits no longer, or nil. It says what was tried; the host is put before it.
func (o *outage) denies(at time.Time, who *entrant) *Error {
	deadline := o.deadline(who)
	if deadline.IsZero() || at.Before(deadline) {
		return nil
	}
	message := fmt.Sprintf("gives no answer: %d requests failed in a row over %v, the last with %q",
		o.requests, at.Sub(o.since).Round(100*time.Millisecond), o.last.Message)
	e := newError(codeUnavailable, message, o.last)
	e.Status, e.Body = o.last.Status, o.last.Body
	return e
}
