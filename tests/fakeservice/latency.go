package fakeservice

import (
	"context"
	"math"
	"math/rand/v2"
	"time"
)

// Delay draws how long a request takes. It is called by one goroutine at a time, with the service's own source of chance.
type Delay func(chance *rand.Rand) time.Duration

// Fixed is always d.
func Fixed(d time.Duration) Delay { return func(*rand.Rand) time.Duration { return d } }

// Uniform is anything from least up to most.
func Uniform(least, most time.Duration) Delay {
	return func(chance *rand.Rand) time.Duration {
		return least + time.Duration(chance.Float64()*float64(most-least))
	}
}

// LogNormal is what real services look like: half of the requests take less than median, and the logarithm's standard
// deviation is sigma. With 0.5, 5 % take longer than 2.3 times the median; with 1, 5.2 times.
func LogNormal(median time.Duration, sigma float64) Delay {
	return func(chance *rand.Rand) time.Duration {
		return time.Duration(float64(median) * math.Exp(sigma*chance.NormFloat64()))
	}
}

// Tail is the delay slow for share of the requests, 0 to 1, and otherwise the delay normal.
func Tail(normal Delay, share float64, slow Delay) Delay {
	return func(chance *rand.Rand) time.Duration {
		if chance.Float64() < share {
			return slow(chance)
		}
		return normal(chance)
	}
}

// wait waits for d and tells whether the client is still there.
func wait(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return ctx.Err() == nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
