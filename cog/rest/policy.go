package rest

import (
	"errors"
	"fmt"
	"math"
	"time"
)

// Policy says how a client sends. Its zero value is the default of every field.
type Policy struct {
	// Concurrency is how many requests this client has in flight at once; 0 means adaptive: each endpoint gets what it
	// does most with, found from the times of its answers, from 4 on up to 64, by all clients that share it together.
	// Jobs that are waited for do not count.
	Concurrency int `json:"concurrency,omitempty"`
	// BatchSize is how many items share a request; 0 means the service's maximum, 1 means no batching. What exceeds
	// the service's maximum is cut to it.
	BatchSize int `json:"batchSize,omitempty"`
	// Retries is how often a failed request is sent again; 0 means 5, -1 means never. Waiting for a throttled
	// endpoint uses up none.
	Retries int `json:"retries,omitempty"`
	// RequestTimeout bounds one attempt, from sending to the last byte of the answer; 0 means 60 s. Connecting has
	// 5 s of its own within it.
	RequestTimeout time.Duration `json:"requestTimeout,omitempty"`
	// RunTimeout bounds a whole Run or Do; 0 means no bound.
	RunTimeout time.Duration `json:"runTimeout,omitempty"`
	// Rate is the most requests a second that are sent to one endpoint with one key, by all clients that share it
	// (the Rate set last counts); 0 means that the endpoint's own limit is learned from its refusals. For a quota of N
	// requests in each W seconds set Rate to N/W and Burst to N.
	Rate float64 `json:"rate,omitempty"`
	// Burst is how many requests may be sent at once after a pause when Rate is set; 0 means 1. From 200 on, the first
	// request beyond Burst goes alone: where a window is full it is the only one that is refused.
	Burst int `json:"burst,omitempty"`
	// TokenRate is the most tokens a second that requests to one endpoint with one key cost, whatever their model, by all
	// clients that share it (the TokenRate set last counts); 0 means no such limit. For a quota of N tokens a minute set
	// it to N/60. A request costs its Request.Tokens, an estimate, each time that it is sent. Nothing is given back or
	// charged once the answer says what was used: Azure's quota, too, counts what a request asks for
	// (learn.microsoft.com/azure/ai-services/openai/how-to/quota).
	TokenRate float64 `json:"tokenRate,omitempty"`
	// TokenBurst is how many tokens may be asked for at once after a pause when TokenRate is set; 0 means those of one
	// second, at least 1. A request of more tokens waits until all of TokenBurst is there and is sent; those after it wait
	// for the rest.
	TokenBurst int `json:"tokenBurst,omitempty"`
	// Unordered gives results out as they arrive; false keeps the order of the items.
	Unordered bool `json:"unordered,omitempty"`
	// Backoff is the longest wait before the first retry; it doubles with each further one up to 30 s, and the wait is
	// drawn between a tenth of that and all of it; 0 means 500 ms.
	Backoff time.Duration `json:"backoff,omitempty"`
	// MaxRetryAfter cuts the waits that a service asks for: after so long it is tried again with one request;
	// 0 means 60 s.
	MaxRetryAfter time.Duration `json:"maxRetryAfter,omitempty"`
	// ThrottleTimeout is how long an endpoint may refuse each and every request as too many before the requests that
	// wait for it fail with ErrThrottled; 0 means 10 min, -1 means without end.
	ThrottleTimeout time.Duration `json:"throttleTimeout,omitempty"`
	// OutageTimeout is how long an endpoint may answer nothing at all, but for failed connections, time-outs and 5xx,
	// before the requests that wait for it fail with ErrUnavailable; 0 means 30 s, or 10 s where it has never
	// answered in this process; -1 means without end.
	OutageTimeout time.Duration `json:"outageTimeout,omitempty"`
	// PollInterval is the time between two looks at a job when the service names none; 0 means 1 s at first, growing by
	// half each time up to 10 s.
	PollInterval time.Duration `json:"pollInterval,omitempty"`
	// PollTimeout is how long a job may take from its acceptance on before its rows fail with ErrTimeout;
	// 0 means 30 min.
	PollTimeout time.Duration `json:"pollTimeout,omitempty"`
	// HedgeAfter is how long a request may stay without an answer before it is sent a second time, while the first
	// goes on; the first good answer counts, and the other request is cancelled. At most one request in ten is hedged.
	// 0 means never; -1 means after the 95th percentile of the client's answers so far, once it has seen 50. See
	// "Requests that were perhaps processed" in the package's documentation.
	HedgeAfter time.Duration `json:"hedgeAfter,omitempty"`
	// Trace is the path of a file that records every request and answer of a Run, as HAR 1.2, which the network panel of
	// a browser's developer tools opens; secrets are masked, bodies cut to 64 KiB, the file to 256 MiB. It appears when
	// the run ends, also where it was interrupted, and replaces the one of an earlier run; empty means none.
	Trace string `json:"trace,omitempty"`
	// Cache is the folder in which answers are kept for later runs, by Item.Key; "" means none. Only answers are kept,
	// no errors. Any number of programs may share it; see package answers.
	Cache string `json:"cache,omitempty"`
	// Checkpoint is the file to which a run's answers are appended as they come; "" means none. Where it is there already,
	// its answers are not asked for again: a run that was killed goes on when it is made again. Items that failed are
	// tried again. A file is of one service (Config.Service) and of one run at a time.
	Checkpoint string `json:"checkpoint,omitempty"`
}

// Defaults returns p with every zero field but Concurrency, BatchSize, RunTimeout, Rate, TokenRate, PollInterval and
// OutageTimeout replaced by its default, TokenBurst only beside a TokenRate.
func (p Policy) Defaults() Policy {
	setDefault(&p.Retries, 5)
	setDefault(&p.RequestTimeout, 60*time.Second)
	setDefault(&p.Burst, 1)
	if p.TokenRate > 0 {
		setDefault(&p.TokenBurst, int(math.Ceil(p.TokenRate)))
	}
	setDefault(&p.Backoff, 500*time.Millisecond)
	setDefault(&p.MaxRetryAfter, 60*time.Second)
	setDefault(&p.ThrottleTimeout, 10*time.Minute)
	setDefault(&p.PollTimeout, 30*time.Minute)
	return p
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Validate reports all fields that no client can be made from, in one error, or nil.
func (p Policy) Validate() error {
	var errs []error
	reject := func(bad bool, field string, value any, want string) {
		if bad {
			errs = append(errs, fmt.Errorf("rest: Policy.%s is %v, want %s", field, value, want))
		}
	}
	reject(p.Concurrency < 0, "Concurrency", p.Concurrency, "0 or more")
	reject(p.BatchSize < 0, "BatchSize", p.BatchSize, "0 or more")
	reject(p.Retries < -1, "Retries", p.Retries, "-1 (none), 0 (default) or more")
	reject(p.RequestTimeout < 0, "RequestTimeout", p.RequestTimeout, "0 or more")
	reject(p.RunTimeout < 0, "RunTimeout", p.RunTimeout, "0 or more")
	reject(!(p.Rate >= 0 && p.Rate <= 1e9), "Rate", p.Rate, "0 or more requests a second")
	reject(p.Burst < 0, "Burst", p.Burst, "0 or more")
	reject(!(p.TokenRate >= 0 && p.TokenRate <= 1e9), "TokenRate", p.TokenRate, "0 or more tokens a second")
	reject(p.TokenBurst < 0, "TokenBurst", p.TokenBurst, "0 or more")
	reject(p.Backoff < 0, "Backoff", p.Backoff, "0 or more")
	reject(p.MaxRetryAfter < 0, "MaxRetryAfter", p.MaxRetryAfter, "0 or more")
	reject(p.ThrottleTimeout < -1, "ThrottleTimeout", p.ThrottleTimeout, "-1 (without end), 0 (default) or more")
	reject(p.OutageTimeout < -1, "OutageTimeout", p.OutageTimeout, "-1 (without end), 0 (default) or more")
	reject(p.PollInterval < 0, "PollInterval", p.PollInterval, "0 or more")
	reject(p.PollTimeout < 0, "PollTimeout", p.PollTimeout, "0 or more")
	reject(p.HedgeAfter < -1, "HedgeAfter", p.HedgeAfter, "-1 (95th percentile), 0 (never) or more")
	return errors.Join(errs...)
}

// inFlight is the most requests that are in flight at once.
func (p Policy) inFlight() int {
	if p.Concurrency == 0 {
		return maxConcurrency
	}
	return p.Concurrency
}

// retries is the number of times a request may be sent again.
func (p Policy) retries() int { return max(p.Retries, 0) }

func orNone(name string) string {
	if name == "" {
		return "none"
	}
	return name
}

// String lists the values in force, defaults included, in one line.
func (p Policy) String() string {
	d := p.Defaults()
	batch, rate, run := "the service's maximum", "unlimited", "none"
	if d.BatchSize > 0 {
		batch = fmt.Sprint(d.BatchSize)
	}
	if d.Rate > 0 {
		rate = fmt.Sprintf("%g/s (burst %d)", d.Rate, d.Burst)
	}
	if d.TokenRate > 0 {
		rate += fmt.Sprintf(" and %g tokens/s (burst %d)", d.TokenRate, d.TokenBurst)
	}
	if d.RunTimeout > 0 {
		run = d.RunTimeout.String()
	}
	order := "in order"
	if d.Unordered {
		order = "as they arrive"
	}
	if d.HedgeAfter != 0 {
		order += ", hedged after " + hedgeDelay(d.HedgeAfter)
	}
	if d.Trace != "" {
		order += ", trace " + d.Trace
	}
	concurrency := fmt.Sprintf("adaptive (%d to %d)", startConcurrency, maxConcurrency)
	if d.Concurrency > 0 {
		concurrency = fmt.Sprint(d.Concurrency)
	}
	return fmt.Sprintf("concurrency %s, batch %s, retries %d, request time-out %v (connect %v), run time-out %s, rate %s, results %s, cache %s, checkpoint %s",
		concurrency, batch, d.retries(), d.RequestTimeout, connectTimeout, run, rate, order, orNone(d.Cache), orNone(d.Checkpoint))
}
