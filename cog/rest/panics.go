package rest

import (
	"fmt"
	"iter"
	"runtime/debug"
)

// A panic in the caller's code, which other goroutines than the caller's run, would end the process and with it all rows
// that are done. It becomes an error where that code is called.

// rescue turns a panic into an error. It is to be deferred directly.
func (c *Client) rescue(what string, err *error) {
	if reason := recover(); reason != nil {
		c.log.Error("rest: panic", "in", what, "reason", fmt.Sprint(reason), "stack", string(debug.Stack()))
		*err = fmt.Errorf("%w in %s: %v", ErrPanic, what, reason)
	}
}

// guard is the sequence, whose panic comes out as its error.
func (c *Client) guard(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		more := true
		var err error
		func() {
			defer c.rescue("the items", &err)
			items(func(item Item, err error) bool {
				more = yield(item, err)
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
	defer r.client.rescue("Service.Request", &err)
	return r.service.Request(items)
}

// takeApart asks the service for the results in an answer.
func (r *run) takeApart(items []Item, answer *Response) (results []Result, err error) {
	defer r.client.rescue("Service.Results", &err)
	return r.service.Results(items, answer)
}
