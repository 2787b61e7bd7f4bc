package fakeservice

import (
	"fmt"
	"maps"
	"net/http"
	"strconv"
	"time"
)

// Fault is what goes wrong with a request that a Rule hits.
type Fault int

// The faults. Those from ResetAfter on happen after the request was read and its documents were counted as accepted.
const (
	// Refuse answers with Rule.Status (429 if it is 0), Rule.Header and Rule.Body; nothing is accepted.
	Refuse Fault = iota
	// ResetBefore breaks the connection before the body was read.
	ResetBefore
	// ResetAfter breaks the connection after the body was processed.
	ResetAfter
	// Truncate announces the whole length and breaks off in the middle.
	Truncate
	// Malform sends half of the answer as if it were all of it.
	Malform
	// WrongType sends a page of HTML instead of the answer, with status 200.
	WrongType
)

// Rule makes requests fail. The first rule of a service that hits a request decides. Of Every, First and Share, those
// that are not zero must all hold.
type Rule struct {
	Fault Fault
	// Every hits each n-th request, counted from 1.
	Every int
	// First hits the first n requests.
	First int
	// Share hits this part of the requests, 0 to 1, drawn by the service's seed.
	Share float64
	// Status, Header and Body are what Refuse answers with.
	Status int
	Header http.Header
	Body   string
}

// hits tells whether the rule applies to the n-th request, for which draw was drawn.
func (r *Rule) hits(n int, draw float64) bool {
	switch {
	case r.Every > 0 && n%r.Every != 0,
		r.First > 0 && n > r.First,
		r.Share > 0 && draw >= r.Share:
		return false
	}
	return r.Every > 0 || r.First > 0 || r.Share > 0
}

// RetryAfter is the header of a refusal that asks for a pause, in whole seconds.
func RetryAfter(seconds int) http.Header {
	return http.Header{"Retry-After": {strconv.Itoa(seconds)}}
}

// RetryAfterDate is the same as an HTTP date, which has no parts of a second.
func RetryAfterDate(at time.Time) http.Header {
	return http.Header{"Retry-After": {at.UTC().Format(http.TimeFormat)}}
}

// RetryAfterMS is the same in milliseconds, under the name retry-after-ms or x-ms-retry-after-ms.
func RetryAfterMS(name string, ms int) http.Header {
	header := http.Header{}
	header.Set(name, strconv.Itoa(ms))
	return header
}

// refuse writes the rule's answer.
func (r *Rule) refuse(w http.ResponseWriter) {
	status := r.Status
	if status == 0 {
		status = http.StatusTooManyRequests
	}
	body := r.Body
	if body == "" {
		body = errorBody(strconv.Itoa(status), http.StatusText(status))
	}
	maps.Copy(w.Header(), r.Header)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	write(w, []byte(body))
}

func errorBody(code, message string) string {
	return fmt.Sprintf(`{"error":{"code":%q,"message":%q}}`, code, message)
}
