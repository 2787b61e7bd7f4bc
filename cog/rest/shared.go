package rest

import (
	"sync"

	"golang.org/x/time/rate"
)

// Shared holds what requests to the same endpoint with the same credentials share: the gate that closes while the
// service asks for a pause or is down, what was learned of its limits and of its best concurrency, the token bucket of
// Policy.Rate and the retry budget. It is safe for concurrent use.
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

	mu     sync.Mutex
	tokens *rate.Limiter // nil: no limit
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

// limit sets the rate if one is asked for, and returns the bucket in force, which may be nil.
func (e *endpoint) limit(perSecond float64, burst int) *rate.Limiter {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch {
	case perSecond == 0:
	case e.tokens == nil:
		e.tokens = rate.NewLimiter(rate.Limit(perSecond), burst)
	case e.tokens.Limit() != rate.Limit(perSecond) || e.tokens.Burst() != burst:
		at := now()
		e.tokens.SetLimitAt(at, rate.Limit(perSecond))
		e.tokens.SetBurstAt(at, burst)
	}
	return e.tokens
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
