package rest

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

const (
	firstPoll   = time.Second
	lastPoll    = 10 * time.Second
	earlyMisses = 3 // 404s that a job may answer with before its first state: it is not known everywhere yet
)

// jobs follows an accepted request until the job ends. A waiting job holds neither slot nor connection; the looks at
// jobs have slots of their own, so that they are not held up by long requests. once sends the requests that cancel jobs.
func (c *Client) jobs(once, next handler) handler {
	cancel := c.newCanceller(once)
	return func(ctx context.Context, call *call) reply {
		r := next(ctx, call)
		if r.verdict != done || !isJob(call, r.answer) {
			return r
		}
		r = c.poll(ctx, call, r.answer, next, cancel)
		r.accepted = true
		if r.err != nil {
			r.err = r.err.withAttempts(call.attempts)
		} else {
			r.answer.Attempts = call.attempts
		}
		return r
	}
}

// poll looks at the job, at the times that the service names or else by PollInterval, until it ends.
func (c *Client) poll(ctx context.Context, submitted *call, accepted *Response, next handler, cancel canceller) reply {
	j, err := c.newJob(ctx, submitted, accepted)
	if err != nil {
		return failed(final, err)
	}
	deadline := now().Add(c.policy.PollTimeout)
	interval := max(c.policy.PollInterval, 0)
	misses, header := 0, accepted.Header
	for {
		pause := parseRetryAfter(header, c.policy.MaxRetryAfter)
		if !pause.given {
			interval = c.nextInterval(interval)
			pause.wait = interval
		}
		left := deadline.Sub(now())
		if left <= 0 {
			cancel(ctx, j)
			return c.pollTimeout(j)
		}
		if sleep(ctx, min(pause.wait, left)) != nil {
			cancel(ctx, j)
			return failed(final, canceledError(ctx))
		}
		looking, stop := withTimeout(ctx, max(deadline.Sub(now()), lastPoll))
		j.look.wait = looking //nolint:fatcontext // also for an endpoint that refuses the look; each look has its own
		r := next(looking, j.look)
		late := looking.Err() != nil && ctx.Err() == nil
		stop()
		switch {
		case r.err != nil && late:
			cancel(ctx, j)
			return c.pollTimeout(j)
		case r.err != nil && r.answer != nil && r.answer.Status == http.StatusNotFound && misses < earlyMisses:
			misses++
			header = r.answer.Header
			continue
		case r.err != nil:
			if ctx.Err() != nil {
				cancel(ctx, j)
			}
			return r
		case j.state.failed():
			return failed(final, j.state.error(j.look.req, r.answer))
		case j.wrong != nil:
			return failed(final, j.wrong)
		case j.state.ended() && j.result != nil:
			return c.fetch(ctx, j, next)
		case j.state.ended():
			return r
		}
		if err := j.follow(r.answer); err != nil {
			return failed(final, err)
		}
		misses, header = earlyMisses, r.answer.Header
	}
}

// pollTimeout is the reply of a job that does not end.
func (c *Client) pollTimeout(j *job) reply {
	return failed(final, newError(codeTimeout, fmt.Sprintf("the job is still %q after %v", j.state.Status, c.policy.PollTimeout), nil))
}

// fetch gets the result of a job that keeps it elsewhere.
func (c *Client) fetch(ctx context.Context, j *job, next handler) reply {
	call := j.newLook(ctx, j.result)
	call.accept = j.submitted.accept
	for misses := 0; ; misses++ {
		r := next(ctx, call)
		if r.err == nil || r.err.Status != http.StatusNotFound || misses == earlyMisses {
			return r
		}
		if sleep(ctx, firstPoll) != nil {
			return failed(final, canceledError(ctx))
		}
	}
}

// nextInterval is the policy's interval, or one that grows.
func (c *Client) nextInterval(last time.Duration) time.Duration {
	switch {
	case c.policy.PollInterval > 0:
		return c.policy.PollInterval
	case last == 0:
		return firstPoll
	}
	return min(last*3/2, lastPoll)
}
