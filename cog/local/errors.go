package local

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/cogbook/cogbook/cog/local/models"
)

// Error is an error answer, as the cloud's services give it.
type Error struct {
	// Status of HTTP. 0: 500.
	Status int
	// Code and Message for the caller. Empty: the status, in digits and words.
	Code, Message string
	// Inner is the more exact reason, where there is one.
	Inner *InnerError
	// RetryAfter says when to ask again. 0: not said.
	RetryAfter time.Duration
	// Allow lists the methods that a 405 should have used.
	Allow string
	// Err is the cause. It is logged and never sent.
	Err error
}

// InnerError is the more exact reason inside an Error.
type InnerError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// ErrorShape turns an Error, its Code and Message filled in, into the JSON value
// that is its body.
type ErrorShape func(*Error) any

// AzureShape is {"error": {code, message, innererror}}, which most services use.
func AzureShape(e *Error) any {
	type shape struct {
		Code    string      `json:"code"`
		Message string      `json:"message"`
		Inner   *InnerError `json:"innererror,omitempty"`
	}
	return map[string]shape{"error": {e.Code, e.Message, e.Inner}}
}

var errNotFound = &Error{Status: http.StatusNotFound, Code: "404", Message: "Resource not found"}

// NotFound is the answer for what is not there: {"code":"404","message":"Resource not found"}.
func NotFound() error { return errNotFound }

// BadRequest is a 400 with code InvalidRequest.
func BadRequest(format string, args ...any) *Error {
	return &Error{Status: http.StatusBadRequest, Code: "InvalidRequest", Message: fmt.Sprintf(format, args...)}
}

// Invalid is a 400 with code InvalidRequest whose inner error has the given
// code, and whose message both carry.
func Invalid(inner, format string, args ...any) *Error {
	e := BadRequest(format, args...)
	e.Inner = &InnerError{Code: inner, Message: e.Message}
	return e
}

// Error tells the status, code, message and cause.
func (e *Error) Error() string {
	text := fmt.Sprintf("local: %d %s: %s", e.Status, e.Code, e.Message)
	if e.Inner != nil {
		text += " (" + e.Inner.Code + ": " + e.Inner.Message + ")"
	}
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// asError makes an answer of any error that a handler may return.
func asError(err error) *Error {
	var e *Error
	var missing *models.MissingError
	switch {
	case errors.As(err, &e):
	case errors.As(err, &missing):
		// 424 because only fetching helps: clients repeat a 5xx, and split the
		// batch of a 400.
		return &Error{Status: http.StatusFailedDependency, Code: "ModelNotFetched", Err: err,
			Message: fmt.Sprintf("This machine does not have the model %s %s. Run `cogbook models fetch %s` (without a name: all models), then try again.",
				missing.Name, missing.Version, missing.Name)}
	case errors.Is(err, context.DeadlineExceeded):
		return &Error{Status: http.StatusRequestTimeout, Code: "Timeout", Message: "The operation was timeout.", Err: err}
	case errors.Is(err, context.Canceled):
		// The caller has gone, or the server is stopping.
		return &Error{Status: http.StatusServiceUnavailable, Code: "ServiceUnavailable",
			Message: "The request was canceled.", Err: err}
	default:
		e = &Error{Err: err}
	}
	filled := *e
	if filled.Status == 0 {
		filled.Status = http.StatusInternalServerError
	}
	if filled.Code == "" {
		filled.Code = strconv.Itoa(filled.Status)
		if filled.Status == http.StatusInternalServerError {
			filled.Code = "InternalServerError"
		}
	}
	if filled.Message == "" {
		filled.Message = http.StatusText(filled.Status)
	}
	return &filled
}

// write sends the answer.
func (e *Error) write(w http.ResponseWriter, shape ErrorShape) error {
	h := w.Header()
	h.Set("x-ms-error-code", e.Code)
	if e.RetryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(int((e.RetryAfter+time.Second-1)/time.Second)))
	}
	if e.Allow != "" {
		h.Set("Allow", e.Allow)
	}
	return WriteJSON(w, e.Status, shape(e))
}

// WriteJSON sends a value as JSON. A value that cannot be written as JSON is an
// error before anything is sent.
func WriteJSON(w http.ResponseWriter, status int, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("local: answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // fails only when the caller has gone
	return nil
}

// panicError is what a panicking handler becomes.
type panicError struct {
	value any
	stack []byte
}

func (p panicError) Error() string { return fmt.Sprintf("panic: %v\n%s", p.value, p.stack) }
