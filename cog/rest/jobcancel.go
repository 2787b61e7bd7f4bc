package rest

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// JobCancel says how a service cancels a job: by one request to the job's address, which is sent when the run is
// interrupted, or Policy.PollTimeout passes, while the job runs. It is sent once, past gate and bucket, and its answer
// changes nothing. The end of the run waits for it 100 ms at most; then it goes on by itself, up to 5 s. A job whose
// submission was itself interrupted has no address yet, and is not cancelled.
type JobCancel struct {
	// Method is the HTTP method; empty means POST if there is a Suffix, else DELETE.
	Method string
	// Suffix is added to the path of the job's address, before its query: ":cancel", "/cancel".
	Suffix string
}

const (
	cancelGrace   = 100 * time.Millisecond // of the caller's time
	cancelTimeout = 5 * time.Second
	cancelsAtOnce = 32
)

// canceller asks the service to stop a job, if the job's request says how.
type canceller func(ctx context.Context, j *job)

func (c *Client) newCanceller(once handler) canceller {
	places := make(chan struct{}, cancelsAtOnce)
	return func(ctx context.Context, j *job) {
		if j.submitted.req.Cancel == nil {
			return
		}
		bounded, stop := withTimeout(context.WithoutCancel(ctx), cancelTimeout)
		call := j.newCancel(bounded, j.submitted.req.Cancel)
		sent := make(chan struct{})
		go func() {
			defer close(sent)
			defer stop()
			select {
			case places <- struct{}{}:
				defer func() { <-places }()
				r := once(bounded, call)
				c.log.Debug("rest: job cancelled", "host", call.url.Host, "done", r.err == nil)
			case <-bounded.Done():
			}
		}()
		grace, end := withTimeout(context.Background(), cancelGrace)
		defer end()
		select {
		case <-sent:
		case <-grace.Done():
		}
	}
}

// newCancel is the call that cancels the job.
func (j *job) newCancel(ctx context.Context, how *JobCancel) *call {
	call := j.newLook(ctx, withSuffix(j.look.url, how.Suffix))
	switch {
	case how.Method != "":
		call.req.Method = how.Method
	case how.Suffix != "":
		call.req.Method = http.MethodPost
	default:
		call.req.Method = http.MethodDelete
	}
	return call
}

// withSuffix is the address with its path made longer.
func withSuffix(address *url.URL, suffix string) *url.URL {
	longer := *address
	longer.Path += suffix
	if longer.RawPath != "" {
		longer.RawPath += suffix
	}
	return &longer
}
