package rest

import (
	"sync"

	"golang.org/x/time/rate"
)

// Shared holds what requests to the same endpoint with the same credentials share: the gate that closes while the
// service asks for a pause or is down, what was learned of its limits and of its best concurrency, the buckets of
// Policy.Rate and Policy.TokenRate, and the retry budget. It is safe for concurrent use.
type Shared struct {
	mu        sync.Mutex
	endpoints map[string]*endpoint
}

// NewShared returns an empty Shared, for clients that shall know nothing of the rest of the process.
func NewShared() *Shared { return &Shared{endpoints: map[string]*endpoint{}} }

// process is the Shared of clients that are given none.
var process = NewShared()

// endpoint is the state of one origin with one set of credentials.
type endpoint struct {
	gate    *gate
	limiter *limiter
	budget  *budget

	mu       sync.Mutex
	requests *rate.Limiter // nil: no limit
	tokens   *tokenBucket  // the same
}

// endpoint returns the state under the key, made on first use.
func (s *Shared) endpoint(key string) *endpoint {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok := s.endpoints[key]
	if !ok {
		e = &endpoint{gate: newGate(), limiter: newLimiter(), budget: newBudget()}
		s.endpoints[key] = e
	}
	return e
}

// limit sets the rates that the policy asks for, and returns the buckets in force, which may be nil.
func (e *endpoint) limit(p *Policy) (requests *rate.Limiter, tokens *tokenBucket) {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch {
	case p.Rate == 0:
	case e.requests == nil:
		e.requests = rate.NewLimiter(rate.Limit(p.Rate), p.Burst)
	default:
		adjust(e.requests, p.Rate, p.Burst)
	}
	switch {
	case p.TokenRate == 0:
	case e.tokens == nil:
		e.tokens = newTokenBucket(p.TokenRate, p.TokenBurst)
	default:
		e.tokens.set(p.TokenRate, p.TokenBurst)
	}
	return e.requests, e.tokens
}

// adjust changes a limiter's rate, if it is another one.
func adjust(limiter *rate.Limiter, perSecond float64, burst int) {
	if limiter.Limit() == rate.Limit(perSecond) && limiter.Burst() == burst {
		return
	}
	at := now()
	limiter.SetLimitAt(at, rate.Limit(perSecond))
	limiter.SetBurstAt(at, burst)
}

// learned adds what was found about the endpoint called last.
func (c *Client) learned(s *Stats) {
	s.Concurrency = c.policy.Concurrency
	var e *endpoint
	if last := c.last.Load(); last != nil {
		e = last.endpoint
	}
	switch {
	case s.Concurrency > 0:
	case e == nil:
		s.Concurrency = startConcurrency
	default:
		s.Concurrency = e.limiter.current()
	}
	if e != nil {
		s.LearnedRate = e.gate.learnedRate()
	}
}
