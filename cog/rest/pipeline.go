package rest

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"time"
)

// call is one request on its way through the policies.
type call struct {
	req      *Request
	url      *url.URL
	endpoint *endpoint
	slots    *slots
	// wait ends what comes before sending: it is done with the run, or earlier, once the endpoint's quota is gone.
	wait context.Context //nolint:containedctx // a second one: ctx, the argument, is what sending is done under
	// deadlines are those of the run's attempts; nil: it is no run.
	deadlines *deadlines
	// turn is that of the call's batch; nil: it has none.
	turn *turn
	// accept decodes an answer; its error means a malformed one.
	accept   func(*Response) error
	attempts int
	// sent is when the latest attempt was sent; zero: it was not. took is how long its answer took.
	sent time.Time
	took time.Duration
	// pass is the gate's permission under which the call travels; entrant is what the gate knows of it.
	pass    pass
	entrant entrant
	// poll marks a look at a job.
	poll bool
	// open, if set, marks a look at an address that the service named and that need not be its own.
	open *opening
	// onSent, if set, is called when the call is sent; what it returns is called with the reply.
	onSent func() (ended func(reply))
	// items is how many items of a Run the call is for; looks counts those at a job; queued is when the call began to
	// wait for its gate, slot and token, where hooks ask.
	items, looks int
	queued       time.Time
	// hedge marks the second of two calls that are sent for one.
	hedge bool
	// paid: what Rate and TokenRate ask for was taken for a request that was not sent, and holds for the next.
	paid bool
}

// within bounds the time of an attempt that began just now.
func (c *call) within(ctx context.Context, began time.Time, limit time.Duration) (context.Context, context.CancelFunc) {
	if c.deadlines == nil || c.deadlines.parent != ctx {
		return withTimeout(ctx, limit)
	}
	return c.deadlines.start(began)
}

// reply is what came of a call. err is nil exactly if the verdict is done.
type reply struct {
	answer  *Response
	err     *Error
	verdict verdict
	after   retryAfter
	// accepted: the service has taken the work on as a job; nothing of it is sent again.
	accepted bool
}

// verdict says what to do next.
type verdict int

const (
	done      verdict = iota // an answer
	again                    // failed in a way that a retry may heal
	throttled                // refused as one too many: not processed
	closed                   // not sent: the gate closed meanwhile
	final                    // failed for good
)

// failed is a reply of an error found here.
func failed(v verdict, err *Error) reply { return reply{err: err, verdict: v} }

// handler takes a call to its reply.
type handler func(ctx context.Context, c *call) reply

// pipeline is the order in which a request passes the policies, the outermost first. Around it stand batching (batch.go),
// splitting of refused batches and the order of results (run.go, window.go), and before them what needs no request
// (kept.go).
func (c *Client) pipeline(transport http.RoundTripper) handler {
	once := c.attempt( // RequestTimeout; verdict on the answer
		c.send(transport)) // redirects, size cap, gzip
	return c.linked( // what the answer says that belongs to it is read, too, and passes all that follows
		c.jobs(once, // a 202 is polled to its end, or cancelled; every look passes all that follows
			c.retry( // back-off, within Retries and the endpoint's retry budget
				c.decode( // Service.Results; a malformed answer counts as broken
					c.hedge( // a second one, HedgeAfter after the first was sent
						c.queue( // notes the time, where hooks ask
							c.gate( // waits while the endpoint is closed; after a 429 again; no retry is used up
								c.slot( // one of Concurrency
									c.bucket( // Rate, and TokenRate for Request.Tokens
										c.recheck( // closed meanwhile: back to the gate; a 429 closes it
											c.sent( // starts the hedge's time
												once)))))))))))
}

// decode hands answers to the call's accept.
func (c *Client) decode(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		r := next(ctx, call)
		if r.verdict != done || call.accept == nil || isJob(call, r.answer) {
			return r
		}
		if err := call.accept(r.answer); err != nil {
			e := statusError(call.req, r.answer)
			e.Code, e.Message, e.Err = codeMalformed, capText(hider(call.req)(err.Error())), err
			verdict := again
			if errors.Is(err, ErrPanic) { // as it will for the same answer again
				e.Code, verdict = codePanic, final
			}
			return reply{answer: r.answer, err: e.withAttempts(call.attempts), verdict: verdict}
		}
		return r
	}
}
