package rest

import (
	"context"
	"net/http"
	"time"
)

// Hook is told of all that a client sends, for traces, metrics and logs of a caller's own. Its methods are called by
// several goroutines at once, in the path of the requests: they must be quick.
//
// A context that a method returns goes on to what follows: that of BeginRun to the run's attempts, that of BeginAttempt
// to the transport. It must be made from the one that was given; nil stands for that one. The returned function is called
// once, at the end; nil means that the end is of no interest. No hook gets to see a secret: see [Attempt].
type Hook interface {
	// BeginRun is called as a Run or a Do begins.
	BeginRun(ctx context.Context, run RunInfo) (context.Context, func(RunEnd))
	// BeginAttempt is called before each HTTP request: retries, looks at jobs, hedges and redirects included.
	BeginAttempt(ctx context.Context, attempt Attempt) (context.Context, func(Outcome))
}

// TimingHook is a Hook that may ask for [Outcome].Timing. Taking the times costs a few microseconds a request.
type TimingHook interface {
	Hook
	// WantsTiming is asked once, when the client is made.
	WantsTiming() bool
}

// RunInfo is a Run or a Do that begins.
type RunInfo struct {
	// Service is Config.Service.
	Service string
	// Total is Config.Total.
	Total int
	// Single tells that it is a Do: one request, and no rows.
	Single bool
}

// RunEnd is what came of a Run or a Do.
type RunEnd struct {
	// Rows is how many results this run has given out, Failed how many of them are errors.
	Rows, Failed int
	// Stats are the client's figures so far, of all its runs.
	Stats Stats
	// Err is what ended the run early, or nil.
	Err error
}

// Kind says why a request is sent.
type Kind string

// The kinds of attempts. A redirect has the kind of the attempt that it belongs to.
const (
	FirstTry Kind = "first"
	Retry    Kind = "retry" // after a failure or a refusal
	Poll     Kind = "poll"  // a look at a job, or what Request.Links named
	Hedge    Kind = "hedge" // beside a slow one
)

// Attempt is one HTTP request that is about to be sent. Secrets are masked in all of it: every value of
// Request.Credentials wherever it appears, and the values of headers and query parameters whose names speak of keys,
// tokens, signatures, cookies or the like.
type Attempt struct {
	// Kind is why it is sent.
	Kind Kind
	// Number counts the attempts of a request from 1, and the looks at a job from 1.
	Number int
	// Redirects is how many redirects led here.
	Redirects int
	// Method and URL are what is sent. Scheme and Host, with its port if it has one, are those of the URL.
	Method, URL, Scheme, Host string
	// Items is how many items of a Run the request is for; 0 for a Do.
	Items int
	// BodySize is the size of the request's body in bytes.
	BodySize int64
	// Waited is how long the request had to wait since it was ready to be sent: for the gate, for a slot and for a
	// token. The pause before a retry is not in it.
	Waited time.Duration

	setHeader func(name, value string)
	content   func() (http.Header, []byte)
}

// SetHeader adds a header to this request alone, such as a traceparent; headers that the request has are not changed. It
// may be called until BeginAttempt returns.
func (a Attempt) SetHeader(name, value string) {
	if a.setHeader != nil {
		a.setHeader(name, value)
	}
}

// Content returns copies of the headers and of at most 64 KiB of the body, secrets masked.
func (a Attempt) Content() (http.Header, []byte) { return a.content() }

// Outcome is what came of an attempt.
type Outcome struct {
	// Status is the HTTP status; 0 means that no answer came.
	Status int
	// Code is that of the Error which the request would have now; empty means none. What the items of an answer say, and
	// that an answer is malformed, is found later.
	Code string
	// Throttled tells that the service refused the request as one too many.
	Throttled bool
	// BodySize is the size of the answer's body in bytes, decompressed; -1 means that it was not read to its end.
	BodySize int64
	// Began is when the request was sent; Took is the time from then to the end of the answer.
	Began time.Time
	Took  time.Duration
	// Proto is the protocol of the answer, such as "HTTP/2.0".
	Proto string
	// Timing is nil unless a [TimingHook] asked for it.
	Timing *Timing

	content func() (http.Header, []byte)
}

// Content returns copies of the answer's headers and of at most 64 KiB of its body, secrets masked. Both are nil where no
// answer came, the body also after a redirect.
func (o Outcome) Content() (http.Header, []byte) {
	if o.content == nil {
		return nil, nil
	}
	return o.content()
}

// Timing is where the time of an attempt went, as net/http/httptrace tells it. What did not happen is 0: a connection that
// is used again is neither looked up nor dialled.
type Timing struct {
	// Queued is the time until the transport began to dial or had a connection.
	Queued time.Duration
	// DNS, Connect and TLS are the making of a connection; Connect does not include TLS.
	DNS, Connect, TLS time.Duration
	// Send is the writing of the request, Wait the time from then to the first byte of the answer, Receive from there to
	// the last one.
	Send, Wait, Receive time.Duration
	// Reused tells that the connection had been used before.
	Reused bool
	// Remote is the address that was connected to.
	Remote string
}
