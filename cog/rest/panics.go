package rest

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
	"runtime/debug"
)

// ErrPanic says that a method of the Service, the Transport or the sequence of items panicked; Config.Logger has the stack. The code of such an error is "panic", or "request" where the request could not be built.
var ErrPanic = errors.New("rest: panic")

const codePanic = "panic"

// A panic in the caller's code, which other goroutines than the caller's run, would end the process and with it all rows
// that are done. It becomes an error where that code is called.

// rescue turns a panic into an error. It is to be deferred directly.
func rescue(log *slog.Logger, what string, err *error) {
	if reason := recover(); reason != nil {
		if log != nil {
			log.Error("rest: panic", "in", what, "reason", fmt.Sprint(reason), "stack", string(debug.Stack()))
		}
		*err = fmt.Errorf("%w in %s: %v", ErrPanic, what, reason)
	}
}

// guard is the sequence, whose panic comes out as its error.
func (c *Client) guard(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		more := true
		var err error
		func() {
			defer rescue(c.log, "the items", &err)
			items(func(item Item, err error) bool {
				more = more && yield(item, err) // a sequence that goes on all the same is not heard
				return more
			})
		}()
		if err != nil && more {
			yield(Item{}, err)
		}
	}
}

// build asks the service for a request.
func (r *run) build(items []Item) (req *Request, err error) {
	defer rescue(r.client.log, "Service.Request", &err)
	return r.service.Request(items)
}

// takeApart asks the service for the results in an answer.
func (r *run) takeApart(items []Item, answer *Response) (results []Result, err error) {
	defer rescue(r.client.log, "Service.Results", &err)
	return r.service.Results(items, answer)
}

// steady is a transport whose panics are errors that no retry heals.
type steady struct {
	transport http.RoundTripper
	log       *slog.Logger // may be nil
}

// RoundTrip implements http.RoundTripper.
func (s steady) RoundTrip(r *http.Request) (answer *http.Response, err error) {
	defer func() {
		if errors.Is(err, ErrPanic) {
			err = newError(codePanic, err.Error(), err)
		}
	}()
	defer rescue(s.log, "Config.Transport", &err)
	return s.transport.RoundTrip(r)
}
