package rest

import (
	"context"
	"time"
)

// resent is what a batch of items that are sent again has behind it.
type resent struct {
	times int // how often its items were sent again
	sent  int // requests so far
}

// part takes the items whose own error may pass, and may be tried again, out of a batch and its results. left is a batch
// of them, nil if there are none.
func (r *run) part(b *batch, results []Result, call *call) (left *batch, settled []Result) {
	if b.resent.times >= r.client.policy.retries() {
		return nil, results
	}
	passing := 0
	for i := range results {
		if mayPass(results[i]) {
			passing++
		}
	}
	if passing == 0 {
		return nil, results
	}
	if !call.endpoint.budget.withdraw() {
		for i := range results {
			if mayPass(results[i]) {
				e := results[i].Err.withAttempts(results[i].Err.Attempts)
				e.Message += "; not sent again, because too many requests to this endpoint fail"
				results[i].Err = e
			}
		}
		return nil, results
	}
	left = &batch{
		items: make([]Item, 0, passing), places: make([]int, 0, passing),
		resent: resent{times: b.resent.times + 1, sent: call.attempts},
	}
	items, places := b.items[:0], b.places[:0]
	settled = results[:0]
	for i := range results {
		if mayPass(results[i]) {
			left.items, left.places = append(left.items, b.items[i]), append(left.places, b.places[i])
		} else {
			items, places, settled = append(items, b.items[i]), append(places, b.places[i]), append(settled, results[i])
		}
	}
	b.items, b.places = items, places
	return left, settled
}

func mayPass(result Result) bool { return result.Retry && result.Err != nil }

// resend processes the items that part left, once their back-off, or the longer pause that the answer asks for, has passed.
func (r *run) resend(ctx context.Context, left *batch, place *usage, answer *Response) {
	if left == nil {
		return
	}
	policy := r.client.policy
	backoff := newBackoff(policy.Backoff)
	var pause time.Duration
	for range left.resent.times {
		pause = backoff.NextBackOff()
	}
	pause = max(pause, parseRetryAfter(answer.Header, policy.MaxRetryAfter).wait)
	r.client.log.Debug("rest: items sent again", "items", len(left.items), "time", left.resent.times, "pause", pause)
	if sleep(place.ctx, pause) != nil {
		r.fail(ctx, left, canceledError(place.ctx).withAttempts(left.resent.sent))
		return
	}
	r.client.meter.retried()
	r.process(ctx, left)
}
