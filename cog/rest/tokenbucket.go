package rest

import (
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// tokenBucket is the bucket of Policy.TokenRate. One call at a time waits at it, the others for their turn in the order
// in which they came, and a call takes its tokens when it has waited: who is interrupted has nothing to give back.
type tokenBucket struct {
	turn *slots

	mu      sync.Mutex
	limiter *rate.Limiter
}

func newTokenBucket(perSecond float64, burst int) *tokenBucket {
	return &tokenBucket{turn: newSlots(1), limiter: rate.NewLimiter(rate.Limit(perSecond), burst)}
}

// set changes the rate, if it is another one.
func (b *tokenBucket) set(perSecond float64, burst int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	adjust(b.limiter, perSecond, burst)
}

// take waits until the bucket has n tokens, or is full, and one more request is allowed; then it takes the n.
func (b *tokenBucket) take(ctx context.Context, n int, requests *rate.Limiter) error {
	if err := b.turn.acquire(ctx); err != nil {
		return err
	}
	defer b.turn.release()
	if err := sleep(ctx, b.delay(n)); err != nil {
		return err
	}
	if err := takeOne(ctx, requests); err != nil {
		return err
	}
	b.draw(n)
	return nil
}

// delay is how long it takes until there are n tokens, or the bucket is full.
func (b *tokenBucket) delay(n int) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	missing := float64(min(n, b.limiter.Burst())) - b.limiter.TokensAt(now())
	seconds := missing / float64(b.limiter.Limit())
	return time.Duration(min(seconds, rate.InfDuration.Seconds()/2) * float64(time.Second))
}

// draw takes n tokens. Where they are more than there are, the bucket owes them to the rate: the next call waits longer.
func (b *tokenBucket) draw(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	at, burst := now(), b.limiter.Burst()
	b.limiter.SetBurstAt(at, max(n, burst)) // none are given beyond it
	b.limiter.ReserveN(at, n)
	b.limiter.SetBurstAt(at, burst)
}
