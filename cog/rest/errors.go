package rest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Errors that an *Error matches with errors.Is.
var (
	// ErrThrottled: the service refused the request as one too many for longer than Policy.ThrottleTimeout.
	ErrThrottled = errors.New("rest: throttled")
	// ErrQuota: the key's quota is used up for good; repeating the request does not help.
	ErrQuota = errors.New("rest: quota used up")
	// ErrUnavailable: the endpoint has answered nothing, but for failed connections, time-outs and 5xx, for longer than
	// Policy.OutageTimeout. It matches what the last request failed with, too.
	ErrUnavailable = errors.New("rest: service unavailable")
	// ErrCanceled: the run was interrupted, or its deadline passed, before the row was done.
	ErrCanceled = errors.New("rest: canceled")
	// ErrTimeout: a request, a job or the whole run took longer than the policy allows.
	ErrTimeout = errors.New("rest: timed out")
	// ErrConnection: the service could not be reached or the connection broke.
	ErrConnection = errors.New("rest: connection failed")
	// ErrMalformed: the answer was cut short or is not what the service's manual says.
	ErrMalformed = errors.New("rest: malformed answer")
	// ErrTooLarge: the answer is larger than Config.MaxResponse.
	ErrTooLarge = errors.New("rest: answer too large")
	// ErrJob: a job that the service had accepted ended without a result.
	ErrJob = errors.New("rest: job failed")
	// ErrRequest: the request could not be built.
	ErrRequest = errors.New("rest: request cannot be built")
)

// Codes of errors that are found here and not by the service, each with the sentinel it matches.
const (
	codeThrottled  = "throttled"
	codeQuota      = "quota"
	codeCanceled   = "canceled"
	codeTimeout    = "timeout"
	codeConnection = "connection"
	codeMalformed  = "malformed"
	codeTooLarge   = "too_large"
	codeJob        = "job"
	codeRequest    = "request"
	codeRedirect   = "redirect"
	codeLink       = "link"

	codeUnavailable = "unavailable"
)

// sentinels by code, for errors that were read back from JSON and have lost their Err.
var sentinels = map[string]error{
	codeUnavailable: ErrUnavailable,
	codeThrottled:   ErrThrottled, codeQuota: ErrQuota, codeCanceled: ErrCanceled, codeTimeout: ErrTimeout,
	codeConnection: ErrConnection, codeMalformed: ErrMalformed, codeTooLarge: ErrTooLarge, codeJob: ErrJob, codeRequest: ErrRequest,
	codePanic: ErrPanic,
}

// Error says why a request, or one item of it, has no result. It marshals to
// {"status":..,"code":..,"message":..,"body":..,"attempts":..}.
type Error struct {
	// Status is the HTTP status, 0 where no answer came.
	Status int `json:"status"`
	// Code is the service's code, cut like Body, else "throttled", "quota", "unavailable", "canceled", "timeout",
	// "connection", "malformed", "too_large", "job", "request", "redirect", "link" or "panic".
	Code string `json:"code"`
	// Message is the service's, cut like Body, or ours.
	Message string `json:"message"`
	// Body is the beginning of the answer's body, at most 2048 bytes, credentials masked.
	Body string `json:"body,omitempty"`
	// Attempts is how many requests were sent.
	Attempts int `json:"attempts"`
	// Err is the cause, if there is one.
	Err error `json:"-"`
}

// Error implements error.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("rest: ")
	if e.Status != 0 {
		fmt.Fprintf(&b, "status %d, ", e.Status)
	}
	b.WriteString(e.Code)
	if e.Message != "" {
		b.WriteString(": " + e.Message)
	}
	if e.Attempts > 1 {
		fmt.Fprintf(&b, " (%d attempts)", e.Attempts)
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error {
	if e == nil {
		return nil
	}
	return e.Err
}

// Is matches the sentinel of the error's code, also after a way through JSON. A nil *Error, as of a Result that has a
// value, matches none.
func (e *Error) Is(target error) bool {
	if e == nil {
		return false
	}
	sentinel, ok := sentinels[e.Code]
	return ok && sentinel == target
}

// newError is an error found here; cause may be nil.
func newError(code, message string, cause error) *Error {
	return &Error{Code: code, Message: message, Err: cause}
}

// canceledError is the error of what an ended context left undone.
func canceledError(ctx context.Context) *Error {
	cause := context.Cause(ctx)
	if own, ok := errors.AsType[*Error](cause); ok { // the endpoint was given up: its error is that of all
		copied := *own
		return &copied
	}
	if errors.Is(cause, context.DeadlineExceeded) {
		return newError(codeCanceled, "the run's deadline passed", fmt.Errorf("%w: %w", ErrTimeout, cause))
	}
	return newError(codeCanceled, "the run was interrupted", cause)
}

// withAttempts is a copy of e that says how many requests were sent.
func (e *Error) withAttempts(n int) *Error {
	copied := *e
	copied.Attempts = n
	return &copied
}

// maxErrorBody is how much of a body an error keeps.
const maxErrorBody = 2048

// statusError is the error of an answer that is none: its code and message are the body's where it has them.
func statusError(req *Request, answer *Response) *Error {
	e := &Error{Status: answer.Status}
	e.Code, e.Message = parseErrorBody(answer.Body)
	if e.Code == "" {
		e.Code = fmt.Sprint(answer.Status)
	}
	if e.Message == "" {
		e.Message = statusText(answer.Status)
	}
	hide := hider(req)
	e.Code, e.Message, e.Body = capText(hide(e.Code)), capText(hide(e.Message)), capText(hide(string(answer.Body)))
	return e
}

// capText cuts a text to maxErrorBody bytes at the beginning of a character.
func capText(s string) string {
	more := len(s) > maxErrorBody
	s = strings.ToValidUTF8(s[:min(len(s), 2*maxErrorBody)], "\uFFFD") // may be longer than what was invalid
	if cut := maxErrorBody; len(s) > cut {
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s, more = s[:cut], true
	}
	if more {
		s += "..."
	}
	return s
}

var (
	_ error          = (*Error)(nil)
	_ json.Marshaler = json.RawMessage(nil)
)
