package rest

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"sync/atomic"
	"time"
)

// Config holds what a client is connected to, and the bounds of its memory. Its zero value is usable.
type Config struct {
	// Transport sends the requests; it must end when a request's context does. nil means one that all clients of the
	// process share, with kept-alive connections, HTTP/2, gzip, TLS 1.2 or later, 5 s to connect and proxies from the environment.
	// NewTransport makes others.
	Transport http.RoundTripper
	// Logger gets retries, refusals, splits and failures at level Debug and each Run's figures at level Info, never a
	// secret; nil means no log.
	Logger *slog.Logger
	// Hooks are told of each run and of each HTTP request.
	Hooks []Hook
	// Shared holds what is known of endpoints: gates, learned limits, token buckets, retry budgets; nil means those of the process.
	Shared *Shared
	// OnStats is called while Run works, at most ten times a second and never twice at once, and at its end.
	OnStats func(Stats)
	// Service names the service to hooks, logs and traces, and in the cache and in checkpoints, where answers of another
	// name are never taken. "" is a name, too.
	Service string
	// CacheBytes bounds Policy.Cache's folder; 0 means 1 GiB. What was not used for longest goes first.
	CacheBytes int64
	// Total is the number of items that will come, for Stats.Remaining; 0 means unknown.
	Total int
	// Window is how many items are worked on or wait for their turn at once; 0 means 16384. Reading stops beyond it.
	Window int
	// MaxBytes bounds the sum of Item.Size of what is being worked on plus the sizes of the results that wait for
	// their turn; 0 means 128 MiB. One item may exceed it.
	MaxBytes int64
	// MaxResponse is the largest body of an answer, decompressed; 0 means 64 MiB.
	MaxResponse int64
}

// Client sends requests by one policy. It is safe for concurrent use: all its runs share its Concurrency, if that is fixed.
type Client struct {
	policy    Policy
	limits    Limits
	config    Config
	log       *slog.Logger
	slots     *slots // nil: those of each endpoint's limiter
	pollSlots *slots
	meter     *meter
	watcher   *watcher               // nil without hooks
	tracer    *tracer                // nil without Policy.Trace
	last      atomic.Pointer[target] // called last
	handle    handler
}

// New makes a client. The error lists all that is wrong with the policy, or with the bounds of the config.
func New(policy Policy, limits Limits, config Config) (*Client, error) {
	if err := policy.Validate(); err != nil {
		return nil, err
	}
	if config.Window < 0 || config.MaxBytes < 0 || config.MaxResponse < 0 {
		return nil, errors.New("rest: Config.Window, MaxBytes and MaxResponse must be 0 (default) or more")
	}
	policy = policy.Defaults()
	setDefault(&config.Shared, process)
	setDefault(&config.Window, 16384)
	setDefault(&config.MaxBytes, 128<<20)
	setDefault(&config.MaxResponse, 64<<20)
	if config.Transport == nil {
		config.Transport = defaultTransport()
	}
	config.Transport = steady{config.Transport, config.Logger}
	c := &Client{
		policy: policy, limits: limits, config: config, log: config.Logger,
		pollSlots: newSlots(policy.inFlight()), meter: &meter{},
	}
	if policy.Concurrency > 0 {
		c.slots = newSlots(policy.Concurrency)
	}
	if c.log == nil {
		c.log = slog.New(slog.DiscardHandler)
	}
	hooks := config.Hooks
	if policy.Trace != "" {
		c.tracer = &tracer{path: policy.Trace}
		hooks = append(slices.Clip(hooks), c.tracer)
	}
	c.watcher = newWatcher(hooks)
	c.handle = c.pipeline(c.watcher.watched(config.Transport))
	return c, nil
}

// Do sends one request through all policies; a job is polled to its end. An answer that is none, 404 for instance, is an
// error too. Every error is an *Error.
func (c *Client) Do(ctx context.Context, req *Request) (*Response, error) {
	c.meter.work(1)
	defer c.meter.work(-1)
	ctx, cancel := withTimeout(ctx, c.policy.RunTimeout)
	defer cancel()
	call, err := c.newCall(req)
	if err != nil {
		return nil, newError(codeRequest, err.Error(), err)
	}
	call.wait = ctx
	r := c.watchDo(ctx, call)
	if r.err != nil {
		return nil, r.err
	}
	return r.answer, nil
}

// newCall checks the request and finds what it shares with others.
func (c *Client) newCall(req *Request) (*call, error) {
	t := c.last.Load()
	if t == nil || !t.of(req) {
		u, err := req.parse()
		if err != nil {
			return nil, err
		}
		t = &target{address: req.URL, credentials: req.Credentials.Clone(), url: *u, endpoint: c.config.Shared.endpoint(req.shareKey(u))}
		c.last.Store(t)
	}
	made := &struct { // one piece of memory
		call
		address url.URL // its own: there are transports that change it
	}{call: call{req: req, endpoint: t.endpoint, slots: c.slots}, address: t.url}
	made.url = &made.address
	return &made.call, nil
}

// target is where a request goes, which the next one mostly goes to, too.
type target struct {
	address     string
	credentials http.Header
	url         url.URL
	endpoint    *endpoint
}

// of tells whether the request goes there.
func (t *target) of(req *Request) bool {
	return req != nil && t.address == req.URL && maps.EqualFunc(t.credentials, req.Credentials, slices.Equal)
}

// Run sends the items in batches and yields one Result for each, in their order or, with Policy.Unordered, as they come.
// Items are read by another goroutine, as far ahead as Config.Window allows; a batch is sent when it is full, when the
// items end, or when reading has to wait.
//
// An error from the items ends the reading; what was read before is finished. When ctx or RunTimeout ends the run, every
// item that was read and is not done yields an Error with code "canceled". In both cases a last pair follows, of a
// Result with Index -1 and the error that ended the run. Whoever stops the iteration ends the run.
//
// Items of equal Key are sent once. Where Policy.Cache or Policy.Checkpoint cannot be used, the only pair is one of Index -1
// and the error, and nothing is read or sent. Where they fail later no row does; a checkpoint that lacks answers is an
// error in the last pair, beside all results.
func (c *Client) Run(ctx context.Context, service Service, items iter.Seq2[Item, error]) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) { c.watchRun(ctx, service, items, yield) }
}

// Plan returns the first n requests that Run would send for the items, and sends none; n <= 0 means all. It does not
// read further than it must, and knows nothing of what is cached or shared.
func (c *Client) Plan(service Service, items iter.Seq2[Item, error], n int) ([]*Request, error) {
	batches := newBatcher(c.policy, c.limits)
	var requests []*Request
	build := func(full []*batch) (enough bool, err error) {
		for _, b := range full {
			req, err := service.Request(b.items)
			if err != nil {
				return true, err
			}
			if requests = append(requests, req); len(requests) == n {
				return true, nil
			}
		}
		return false, nil
	}
	for item, err := range items {
		if err != nil {
			return requests, err
		}
		if item.Known != nil {
			continue
		}
		if enough, err := build(batches.add(item, 0)); enough || err != nil {
			return requests, err
		}
	}
	_, err := build(batches.flush())
	return requests, err
}

// Stats returns what the client has done so far, in all its runs.
func (c *Client) Stats() Stats {
	s := c.meter.read(c.config.Total)
	c.learned(&s)
	return s
}

// report calls Config.OnStats from time to time until the returned function is called, which does so once more.
func (c *Client) report() (stop func()) {
	if c.config.OnStats == nil {
		return func() {}
	}
	const interval = 100 * time.Millisecond
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for sleep(ctx, interval) == nil {
			c.config.OnStats(c.Stats())
		}
		c.config.OnStats(c.Stats())
	}()
	return func() {
		cancel()
		<-ended
	}
}
