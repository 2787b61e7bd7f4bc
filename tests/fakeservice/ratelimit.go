package fakeservice

import (
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"
)

// Meter is a Quota that tells how much of it is left: of limit requests so many, until it is whole again after reset.
type Meter interface {
	Quota
	Left(at time.Time) (limit, left int, reset time.Duration)
}

// RateLimit writes what is left of a quota into headers.
type RateLimit func(limit, left int, reset time.Duration) http.Header

// RateLimitOpenAI is x-ratelimit-limit-requests, x-ratelimit-remaining-requests and x-ratelimit-reset-requests, the last
// as a duration such as 1m30s or 20ms (OpenAI and Azure OpenAI).
func RateLimitOpenAI(limit, left int, reset time.Duration) http.Header {
	return http.Header{
		"X-Ratelimit-Limit-Requests":     {strconv.Itoa(limit)},
		"X-Ratelimit-Remaining-Requests": {strconv.Itoa(left)},
		"X-Ratelimit-Reset-Requests":     {reset.Round(time.Millisecond).String()},
	}
}

// RateLimitSeconds is ratelimit-limit, ratelimit-remaining and ratelimit-reset, the last in seconds from now (the IETF's
// draft-ietf-httpapi-ratelimit-headers, up to version 6).
func RateLimitSeconds(limit, left int, reset time.Duration) http.Header {
	return http.Header{
		"Ratelimit-Limit":     {strconv.Itoa(limit)},
		"Ratelimit-Remaining": {strconv.Itoa(left)},
		"Ratelimit-Reset":     {seconds(reset)},
	}
}

// RateLimitList is the one header ratelimit of the later versions of that draft: "default";r=left;t=seconds, beside
// ratelimit-policy.
func RateLimitList(limit, left int, reset time.Duration) http.Header {
	return http.Header{
		"Ratelimit-Policy": {fmt.Sprintf(`"default";q=%d`, limit)},
		"Ratelimit":        {fmt.Sprintf(`"default";r=%d;t=%s`, left, seconds(reset))},
	}
}

// RateLimitEpoch is x-ratelimit-limit, x-ratelimit-remaining and x-ratelimit-reset, the last as a point in time, in
// seconds since 1970 (GitHub).
func RateLimitEpoch(limit, left int, reset time.Duration) http.Header {
	at := time.Now().Add(reset + time.Second - 1).Unix()
	return http.Header{
		"X-Ratelimit-Limit":     {strconv.Itoa(limit)},
		"X-Ratelimit-Remaining": {strconv.Itoa(left)},
		"X-Ratelimit-Reset":     {strconv.FormatInt(at, 10)},
	}
}

func seconds(d time.Duration) string { return strconv.Itoa(int(math.Ceil(d.Seconds()))) }

// Left implements Meter.
func (q *fixedWindow) Left(at time.Time) (limit, left int, reset time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if passed := at.Sub(q.start); q.start.IsZero() || passed >= q.window {
		return q.limit, q.limit, 0
	}
	return q.limit, q.limit - q.used, q.start.Add(q.window).Sub(at)
}

// Left implements Meter; reset is when the newest request leaves the window.
func (q *slidingWindow) Left(at time.Time) (limit, left int, reset time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	used := 0
	for i := range q.taken { // from the newest back
		taken := q.taken[(q.next+len(q.taken)-1-i)%len(q.taken)]
		if taken.IsZero() || at.Sub(taken) >= q.window {
			break
		}
		used++
		reset = max(reset, taken.Add(q.window).Sub(at))
	}
	return len(q.taken), len(q.taken) - used, reset
}

// Left implements Meter; limit is the burst.
func (q *tokenBucket) Left(at time.Time) (limit, left int, reset time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	tokens := q.tokens
	if !q.at.IsZero() {
		tokens = min(q.burst, tokens+q.rate*at.Sub(q.at).Seconds())
	}
	return int(q.burst), int(tokens), time.Duration((q.burst - tokens) / q.rate * float64(time.Second))
}

var (
	_ Meter = (*fixedWindow)(nil)
	_ Meter = (*slidingWindow)(nil)
	_ Meter = (*tokenBucket)(nil)
)
