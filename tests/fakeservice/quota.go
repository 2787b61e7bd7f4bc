package fakeservice

import (
	"math"
	"sync"
	"time"
)

// Quota decides which requests are too many. Its methods are called by several goroutines at once.
type Quota interface {
	// Take takes one request at the given time, or returns how long to wait until one is free.
	Take(at time.Time) (wait time.Duration, ok bool)
}

// FixedWindow allows limit requests in each window of time; the first request starts the first window.
func FixedWindow(limit int, window time.Duration) Quota {
	return &fixedWindow{limit: limit, window: window}
}

type fixedWindow struct {
	mu     sync.Mutex
	limit  int
	window time.Duration
	start  time.Time
	used   int
}

func (q *fixedWindow) Take(at time.Time) (time.Duration, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.start.IsZero() {
		q.start = at
	}
	if passed := at.Sub(q.start).Truncate(q.window); passed > 0 {
		q.start = q.start.Add(passed)
		q.used = 0
	}
	if q.used < q.limit {
		q.used++
		return 0, true
	}
	return q.start.Add(q.window).Sub(at), false
}

// SlidingWindow allows limit requests in any span of time as long as window.
func SlidingWindow(limit int, window time.Duration) Quota {
	return &slidingWindow{window: window, taken: make([]time.Time, limit)}
}

type slidingWindow struct {
	mu     sync.Mutex
	window time.Duration
	taken  []time.Time // a ring: the oldest is next
	next   int
}

func (q *slidingWindow) Take(at time.Time) (time.Duration, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	oldest := q.taken[q.next]
	if !oldest.IsZero() && at.Sub(oldest) < q.window {
		return oldest.Add(q.window).Sub(at), false
	}
	q.taken[q.next] = at
	q.next = (q.next + 1) % len(q.taken)
	return 0, true
}

// TokenBucket allows perSecond requests a second on average, and burst at once.
func TokenBucket(perSecond float64, burst int) Quota {
	return &tokenBucket{rate: perSecond, burst: float64(burst), tokens: float64(burst)}
}

type tokenBucket struct {
	mu                  sync.Mutex
	rate, burst, tokens float64
	at                  time.Time
}

func (q *tokenBucket) Take(at time.Time) (time.Duration, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if !q.at.IsZero() {
		q.tokens = math.Min(q.burst, q.tokens+q.rate*at.Sub(q.at).Seconds())
	}
	q.at = at
	if q.tokens >= 1 {
		q.tokens--
		return 0, true
	}
	return time.Duration((1 - q.tokens) / q.rate * float64(time.Second)), false
}
