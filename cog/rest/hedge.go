package rest

import (
	"context"
	"net/http"
	"sync"
	"time"
)

const (
	hedgeShare    = 10   // one of so many requests may be hedged
	hedgeSeen     = 50   // answers that the 95th percentile needs
	hedgeRoutes   = 1024 // routes that are remembered
	hedgeQuantile = 0.95
)

// hedger decides for a client which requests are sent a second time. After "The Tail at Scale" (Dean and Barroso, 2013).
type hedger struct {
	after time.Duration // Policy.HedgeAfter

	mu               sync.Mutex
	requests, hedged int
	times            histogram
	routes           map[string]bool // where answers came from; true: at once, false: as jobs
}

// delay is how long a request that is being sent now may stay without an answer; 0 means for ever.
func (h *hedger) delay() time.Duration {
	if h.after > 0 {
		return h.after
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.times.total < hedgeSeen {
		return 0
	}
	return h.times.quantile(hedgeQuantile)
}

// took notes how long an answer took, or at least took.
func (h *hedger) took(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.times.add(d)
}

// count counts a request that could be hedged.
func (h *hedger) count() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.requests++
}

// allow takes one of the hedges that are left.
func (h *hedger) allow(call *call) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if (h.hedged+1)*hedgeShare > h.requests || !reads(call) && !h.routes[route(call)] {
		return false
	}
	h.hedged++
	return true
}

// answered notes whether a route answers at once or with jobs: a job must not be submitted twice.
func (h *hedger) answered(call *call, answer *Response) {
	if reads(call) {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	key := route(call)
	if _, known := h.routes[key]; isJob(call, answer) {
		h.routes[key] = false
	} else if !known && len(h.routes) < hedgeRoutes {
		h.routes[key] = true
	}
}

// reads tells whether the request only reads, so that it starts no job.
func reads(call *call) bool {
	method := call.req.method()
	return method == http.MethodGet || method == http.MethodHead
}

func route(call *call) string {
	return call.req.method() + " " + origin(call.url) + call.url.EscapedPath()
}

// hedge sends a call a second time when it stays without an answer for HedgeAfter, counted from its sending. Both pass
// gate, slot and bucket. The first answer that decides counts; when it returns, neither is under way any more.
func (c *Client) hedge(next handler) handler {
	if c.policy.HedgeAfter == 0 {
		return next
	}
	h := &hedger{after: c.policy.HedgeAfter, routes: map[string]bool{}}
	return func(ctx context.Context, call *call) reply {
		if call.poll || call.req.Cancel != nil {
			return next(ctx, call)
		}
		h.count()
		r := newRace(ctx, c, h, call, next).run()
		if r.verdict == done {
			h.answered(call, r.answer)
		}
		return r
	}
}

// sent lets a call's race know that it is being sent, past gate, slot and bucket.
func (c *Client) sent(next handler) handler {
	if c.policy.HedgeAfter == 0 {
		return next
	}
	return func(ctx context.Context, call *call) reply {
		if call.onSent == nil {
			return next(ctx, call)
		}
		if ctx.Err() != nil { // the other one has won meanwhile
			return failed(final, canceledError(ctx))
		}
		ended := call.onSent()
		r := next(ctx, call)
		ended(r)
		return r
	}
}

// hedgeDelay is Policy.HedgeAfter in words.
func hedgeDelay(after time.Duration) string {
	if after < 0 {
		return "the 95th percentile"
	}
	return after.String()
}
