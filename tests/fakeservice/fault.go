package fakeservice

import (
	"maps"
	"net/http"
	"strconv"
	"time"
)

// Fault is what goes wrong with a request that a Rule hits.
type Fault int

// The faults. Those from ResetAfter to WrongType, and from CutChunked on, happen after the request was read and its
// documents were counted as accepted.
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
	// Down is a service that is not there: a refused connection for a client without a socket, for others one that is
	// reset at once.
	Down
	// CutChunked is Truncate without a length: the last chunk never comes.
	CutChunked
	// Empty sends status 200 and no body.
	Empty
	// SlowHeaders sends the right answer Rule.For late (1 s if it is 0), after the documents were accepted.
	SlowHeaders
	// SlowBody sends the headers at once, then dribbles the right answer over Rule.For (1 s if it is 0).
	SlowBody
	// Zip sends the right answer compressed, whether that was asked for or not.
	Zip
	// CutZip sends half of a compressed answer as if it were all of it.
	CutZip
	// SomeFail gives documents an error of their own in an answer with Rule.Status (200 if it is 0; 207 is usual, too),
	// with the code Rule.Code. Which: Rule.Documents. They are not accepted.
	SomeFail
)

// Rule makes requests fail. The first rule of a service that hits a request decides. Of Every, First, Share, After and
// During, those that are not zero must all hold; with none of them a rule hits nothing.
type Rule struct {
	Fault Fault
	// Skip leaves out the first n requests: Every and First are counted from there.
	Skip int
	// Every hits each n-th request, counted from 1.
	Every int
	// First hits the first n requests.
	First int
	// Share hits this part of the requests, 0 to 1, drawn by the service's seed.
	Share float64
	// After hits the requests that come so long after the service's first one; During, if not 0, ends that span: a
	// rule with both is an outage.
	After, During time.Duration
	// Status, Header and Body are what Refuse answers with. Pause adds the header that names Wait as the time to wait.
	Status int
	Header http.Header
	Body   string
	Pause  Pause
	Wait   time.Duration
	// For is how long SlowHeaders and SlowBody take.
	For time.Duration
	// Code is the code of the errors of SomeFail; empty means InternalServerError. Documents is how many of the request's
	// it hits, the first ones; 0 means all.
	Code      string
	Documents int
}

// QuotaGone is the body of an answer that says that the quota is used up for good, to go with status 403 or 429.
const QuotaGone = `{"error":{"code":"CapacityLimitExceeded","message":"The quota of this resource is used up."}}`

// hits tells whether the rule applies to the n-th request, for which draw was drawn, of a service that began then.
func (r *Rule) hits(n int, draw float64, began time.Time) bool {
	if n -= r.Skip; n <= 0 {
		return false
	}
	switch {
	case r.Every > 0 && n%r.Every != 0,
		r.First > 0 && n > r.First,
		r.Share > 0 && draw >= r.Share:
		return false
	}
	if r.After > 0 || r.During > 0 {
		passed := time.Since(began)
		return passed >= r.After && (r.During == 0 || passed < r.After+r.During)
	}
	return r.Every > 0 || r.First > 0 || r.Share > 0
}

// duration is For with its default.
func (r *Rule) duration() time.Duration {
	if r.For == 0 {
		return time.Second
	}
	return r.For
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
	w.Header()["Content-Type"] = typeJSON
	maps.Copy(w.Header(), r.Header)
	if r.Pause != nil {
		maps.Copy(w.Header(), r.Pause(r.Wait))
	}
	w.WriteHeader(status)
	write(w, []byte(body))
}
