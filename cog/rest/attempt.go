package rest

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"net/http"
	"strings"
)

// roundTrip sends one request and reads the whole answer.
type roundTrip func(ctx context.Context, call *call) (*Response, error)

// attempt sends the call once, within RequestTimeout, and judges what comes back.
func (c *Client) attempt(send roundTrip) handler {
	return func(ctx context.Context, call *call) reply {
		began := now()
		bounded, end := call.within(ctx, began, c.policy.RequestTimeout)
		defer end()
		if !call.poll {
			call.attempts++
		}
		bounded, watch := c.watch(bounded, call)
		answer, err := send(bounded, call)
		call.took = since(began)
		c.meter.called(call, answer)
		var r reply
		switch {
		case err == nil:
			answer.Attempts = call.attempts
			r = c.judge(call, answer)
		case ctx.Err() != nil:
			r = failed(final, canceledError(ctx))
		case bounded.Err() != nil:
			message := "no whole answer within " + c.policy.RequestTimeout.String()
			r = failed(again, newError(codeTimeout, message, err))
		default:
			r = judgeError(call, err)
		}
		if r.err != nil {
			r.err.Attempts = call.attempts
		}
		watch.end(r)
		return r
	}
}

// judge finds the verdict on an answer, which is the table in the package's documentation.
func (c *Client) judge(call *call, answer *Response) reply {
	if answer.Status >= 200 && answer.Status < 300 {
		return reply{answer: answer, verdict: done}
	}
	r := reply{
		answer:  answer,
		err:     statusError(call.req, answer),
		verdict: final,
		after:   parseRetryAfter(answer.Header, c.policy.MaxRetryAfter),
	}
	switch {
	case quotaGone(answer.Status, r.err.Code, answer.Body):
		r.err.Err = ErrQuota
		return r
	case answer.Status == http.StatusTooManyRequests, answer.Status == http.StatusServiceUnavailable && r.after.given:
		r.verdict = throttled
	case answer.Status == http.StatusNotImplemented:
	case answer.Status == http.StatusRequestTimeout, answer.Status >= 500:
		r.verdict = again
	}
	switch strings.ToLower(answer.Header.Get("X-Should-Retry")) {
	case "true":
		if r.verdict == final {
			r.verdict = again
		}
	case "false":
		r.verdict = final
	}
	if answer.Status == http.StatusTooManyRequests && r.verdict == final {
		r.err.Err = ErrThrottled
	}
	return r
}

// quotaGone tells whether a refusal will last, by what Azure's services and OpenAI write then.
func quotaGone(status int, code string, body []byte) bool {
	switch status {
	case http.StatusForbidden:
		return code == "403001" || // Translator: the free quota is used up
			bytes.Contains(bytes.ToLower(body), []byte("out of call volume quota")) || capacityGone(code, body)
	case http.StatusTooManyRequests, http.StatusPaymentRequired, http.StatusBadRequest, http.StatusServiceUnavailable:
		return code == "insufficient_quota" || capacityGone(code, body)
	}
	return false
}

func capacityGone(code string, body []byte) bool {
	return code == "CapacityLimitExceeded" || bytes.Contains(body, []byte(`"CapacityLimitExceeded"`)) ||
		bytes.Contains(body, []byte(`"insufficient_quota"`))
}

// judgeError finds the verdict on a failure to get an answer.
func judgeError(call *call, err error) reply {
	hide := hider(call.req)
	var own *Error
	var certificate *tls.CertificateVerificationError
	switch {
	case errors.As(err, &own): // redirect, answer too large
		return failed(final, own)
	case errors.As(err, &certificate):
		return failed(final, newError(codeConnection, hide(err.Error()), err))
	case errors.Is(err, errBroken):
		return failed(again, newError(codeMalformed, hide(err.Error()), err))
	}
	return failed(again, newError(codeConnection, hide(err.Error()), err))
}
