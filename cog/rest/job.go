package rest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const (
	firstPoll = time.Second
	lastPoll  = 10 * time.Second
)

// isJob tells whether an answer says that the work goes on elsewhere.
func isJob(call *call, answer *Response) bool {
	return !call.poll && answer.Status == http.StatusAccepted && answer.Header.Get("Operation-Location") != ""
}

// jobs follows a 202's Operation-Location until the job ends. A waiting job holds neither slot nor connection; the looks
// at jobs have slots of their own, so that they are not held up by long requests.
func (c *Client) jobs(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		r := next(ctx, call)
		if r.verdict != done || !isJob(call, r.answer) {
			return r
		}
		r = c.poll(ctx, call, r.answer, next)
		r.accepted = true
		return r
	}
}

// poll looks at the job, at the times that the service names or else by PollInterval, until it ends.
func (c *Client) poll(ctx context.Context, submitted *call, accepted *Response, next handler) reply {
	look, err := c.newLook(ctx, submitted, accepted)
	if err != nil {
		return failed(final, err.withAttempts(submitted.attempts))
	}
	var state jobState
	look.accept = func(answer *Response) (err error) {
		if state, err = parseJob(answer); err == nil && state.ended() && !state.failed() && submitted.accept != nil {
			return submitted.accept(answer)
		}
		return err
	}
	deadline := now().Add(c.policy.PollTimeout)
	interval := max(c.policy.PollInterval, 0)
	for header := accepted.Header; ; {
		pause := parseRetryAfter(header, c.policy.MaxRetryAfter)
		if !pause.given {
			interval = c.nextInterval(interval)
			pause.wait = interval
		}
		left := deadline.Sub(now())
		if left <= 0 {
			e := newError(codeTimeout, fmt.Sprintf("the job is still %q after %v", state.Status, c.policy.PollTimeout), nil)
			return failed(final, e.withAttempts(submitted.attempts))
		}
		if sleep(ctx, min(pause.wait, left)) != nil {
			return failed(final, canceledError(ctx).withAttempts(submitted.attempts))
		}
		r := next(ctx, look)
		if r.err != nil {
			r.err.Attempts = submitted.attempts
			return r
		}
		r.answer.Attempts = submitted.attempts
		switch {
		case state.failed():
			return failed(final, state.error(look.req, r.answer))
		case state.ended():
			return r
		}
		header = r.answer.Header
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

// newLook is the call that asks for the job's state. It carries the credentials, so it goes to the request's own origin
// or nowhere.
func (c *Client) newLook(ctx context.Context, submitted *call, accepted *Response) (*call, *Error) {
	location, err := submitted.url.Parse(accepted.Header.Get("Operation-Location"))
	if err != nil || origin(location) != origin(submitted.url) || location.User != nil {
		return nil, &Error{
			Status: accepted.Status, Code: codeJob, Err: ErrJob,
			Message: "the job's Operation-Location is not an address of the service that was called",
		}
	}
	req := &Request{
		Method: http.MethodGet, URL: location.String(),
		Header: submitted.req.Header.Clone(), Credentials: submitted.req.Credentials,
	}
	req.Header.Del("Content-Type")
	return &call{
		req: req, url: location, endpoint: submitted.endpoint, slots: c.pollSlots, wait: ctx, moved: func() {}, poll: true,
	}, nil
}

// jobState is what all services' jobs have in common.
type jobState struct {
	Status string `json:"status"`
	code   int
}

// parseJob reads a job's state; a body that is no JSON object is malformed.
func parseJob(answer *Response) (jobState, error) {
	state := jobState{code: answer.Status}
	var wrongType *json.UnmarshalTypeError
	if err := json.Unmarshal(answer.Body, &state); err != nil && !errors.As(err, &wrongType) {
		if answer.Status == http.StatusAccepted && len(answer.Body) == 0 {
			return state, nil
		}
		return state, fmt.Errorf("the job's state is malformed: %w", err)
	}
	state.Status = strings.ToLower(state.Status)
	return state, nil
}

// ended tells whether the job changes no more. A 200 without a status is the result itself.
func (s jobState) ended() bool {
	switch s.Status {
	case "succeeded", "partiallycompleted", "partiallysucceeded", "completed", "incomplete", "ready":
		return true
	case "":
		return s.code != http.StatusAccepted
	}
	return s.failed()
}

// failed tells whether the job ended without a result.
func (s jobState) failed() bool {
	switch s.Status {
	case "failed", "cancelled", "canceled", "rejected", "validationfailed", "skipped", "expired":
		return true
	}
	return false
}

// error is the row's error of a failed job.
func (s jobState) error(req *Request, answer *Response) *Error {
	e := statusError(req, answer)
	if e.Code == fmt.Sprint(answer.Status) {
		e.Code, e.Message = codeJob, "the job ended as "+s.Status
	}
	e.Err, e.Attempts = ErrJob, answer.Attempts
	return e
}
