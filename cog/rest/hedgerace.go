package rest

import (
	"context"
	"sync"
	"time"
)

// race is one call and its hedge.
type race struct {
	client        *Client
	hedger        *hedger
	call          *call
	next          handler
	first, second runner
	timer         *time.Timer // until the hedge; only the first one uses it

	mu       sync.Mutex
	over     bool // the first one has its reply
	launched bool
	beaten   bool          // the second one's reply decided
	finished chan struct{} // the second one has its reply
	reply    reply         // the second one's
}

// runner is one of the two calls, a copy of the original, and what ends it.
type runner struct {
	call   call
	ctx    context.Context //nolint:containedctx // made by the race and ended with it
	cancel context.CancelFunc
}

func newRace(ctx context.Context, c *Client, h *hedger, original *call, next handler) *race {
	r := &race{client: c, hedger: h, call: original, next: next, finished: make(chan struct{})}
	r.first, r.second = newRunner(ctx, *original, r.firstSent), newRunner(ctx, *original, r.secondSent)
	return r
}

func newRunner(ctx context.Context, copied call, sent func() func(reply)) runner {
	sending, cancelSending := context.WithCancel(ctx)
	waiting, cancelWaiting := context.WithCancel(copied.wait)
	copied.wait, copied.onSent = waiting, sent
	return runner{call: copied, ctx: sending, cancel: func() { cancelSending(); cancelWaiting() }}
}

// firstSent starts the time until the hedge.
func (r *race) firstSent() (ended func(reply)) {
	began := now()
	if delay := r.hedger.delay(); delay > 0 {
		r.timer = afterFunc(delay, r.launch)
	}
	return func(result reply) {
		if r.timer != nil {
			r.timer.Stop()
		}
		if decides(result) {
			r.second.cancel() // before the slot goes to it
		}
		beaten := r.decided()
		if result.answer != nil || beaten {
			r.hedger.took(since(began))
		}
	}
}

// secondSent counts the hedge; a service that refuses it is not asked again.
func (r *race) secondSent() (ended func(reply)) {
	r.client.meter.hedged()
	return func(result reply) {
		if result.verdict == throttled {
			r.second.cancel()
		}
	}
}

// launch sends the call a second time, if it may.
func (r *race) launch() {
	r.mu.Lock()
	start := !r.over && !r.launched && r.hedger.allow(r.call)
	r.launched = r.launched || start
	r.mu.Unlock()
	if !start {
		return
	}
	defer close(r.finished)
	r.reply = r.next(r.second.ctx, &r.second.call)
	if decides(r.reply) {
		r.mu.Lock()
		r.beaten = true
		r.mu.Unlock()
		r.first.cancel()
	}
}

// run returns the reply that decides.
func (r *race) run() reply {
	defer r.first.cancel()
	defer r.second.cancel()
	before := r.call.attempts
	result := r.next(r.first.ctx, &r.first.call)
	r.mu.Lock()
	r.over = true
	launched, beaten := r.launched, r.beaten
	r.mu.Unlock()
	r.call.attempts, r.call.entrant = r.first.call.attempts, r.first.call.entrant
	if !launched {
		return result
	}
	if result.verdict != again && !beaten {
		r.second.cancel()
		<-r.finished
	} else if <-r.finished; r.decided() {
		result = r.reply
	}
	r.call.attempts += r.second.call.attempts - before
	if result.answer != nil {
		result.answer.Attempts = r.call.attempts
	}
	if result.err != nil {
		result.err = result.err.withAttempts(r.call.attempts)
	}
	return result
}

// decides tells whether the service answered, for good or ill.
func decides(r reply) bool { return r.verdict == done || r.verdict == final && r.answer != nil }

// decided tells whether the second one's reply counts.
func (r *race) decided() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.beaten
}
