package rest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// run is one Run at work: one goroutine reads and batches, one for each batch under way sends, and the caller's own
// gives the results out.
type run struct {
	client  *Client
	service Service
	window  *window
	kept    *kept
	active  chan struct{} // bounds the batches under way: waiting, being sent, or jobs
	turns   *turns        // bounds those of them that wait for their first slot, so that batches start in order
	queue   chan *batch   // to the workers; closed when reading ended
	workers sync.WaitGroup
	seeking atomic.Int64  // workers that have no batch, or one that waits for its first slot
	reading chan struct{} // closed when reading ended
	err     error         // of the items; set before reading is closed

	deadlines *deadlines

	mu        sync.Mutex
	endpoints map[*endpoint]*usage
}

// usage is an endpoint in one run. Its context ends when the endpoint's quota is gone.
type usage struct {
	refusals refusals
	ctx      context.Context //nolint:containedctx // of the run, and made by it
	giveUp   context.CancelCauseFunc
}

// readGrace is how long the end of an interrupted run waits for a sequence that is busy finding its next item.
const readGrace = 100 * time.Millisecond

// errStopped is the cause of the run's end when the caller wants no more results.
var errStopped = errors.New("rest: no more results wanted")

func (c *Client) run(ctx context.Context, service Service, items iter.Seq2[Item, error], yield func(Result, error) bool) {
	c.meter.work(1)
	defer c.meter.work(-1)
	kept, err := c.openKept()
	if err != nil {
		yield(Result{Index: -1}, err)
		return
	}
	defer kept.close()
	ctx, stopTimer := withTimeout(ctx, c.policy.RunTimeout)
	defer stopTimer()
	ctx, cancel := context.WithCancelCause(ctx)
	r := &run{
		client: c, service: service, kept: kept,
		window:    newWindow(c.config.Window, c.config.MaxBytes, !c.policy.Unordered, c.meter.row),
		active:    make(chan struct{}, max(256, 4*c.policy.inFlight())),
		turns:     newTurns(c.policy.inFlight()),
		queue:     make(chan *batch, c.policy.inFlight()),
		reading:   make(chan struct{}),
		deadlines: newDeadlines(ctx, c.policy.RequestTimeout),
		endpoints: map[*endpoint]*usage{},
	}
	stopReports := c.report()
	defer stopReports()
	go r.read(ctx, c.guard(items))
	defer r.finish(cancel)
	r.give(ctx, yield)
}

// finish ends the run's goroutines. All are gone when it returns, but for one that is stuck in the caller's sequence.
func (r *run) finish(cancel context.CancelCauseFunc) {
	cancel(errStopped)
	grace, stop := withTimeout(context.Background(), readGrace)
	defer stop()
	select {
	case <-r.reading:
	case <-grace.Done():
	}
	r.workers.Wait()
	r.deadlines.stop()
}

// give yields results until all are out, then the error that ended the run, if any.
func (r *run) give(ctx context.Context, yield func(Result, error) bool) {
	waiting := ctx // until it ends: then all results are there, or come at once
	buffer := make([]Result, 0, 64)
	for {
		results, more := r.window.take(waiting, buffer)
		for i := range results {
			if !yield(results[i], nil) {
				return
			}
		}
		if results != nil {
			buffer = results
		}
		switch {
		case !more:
			if err := r.ending(ctx); err != nil {
				yield(Result{Index: -1}, err)
			}
			return
		case waiting.Err() != nil:
			// Whoever is reading at this moment has the grace of a moment, so that each item read has its result.
			if waiting == ctx {
				r.window.abort(canceledError(ctx))
				grace, stop := withTimeout(context.Background(), readGrace)
				defer stop()
				waiting = grace //nolint:fatcontext // once: this is no chain of contexts
			} else {
				r.window.close()
			}
		}
	}
}

// ending is the error that the last pair of the results carries.
func (r *run) ending(ctx context.Context) error {
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("%w: %w: %w", ErrCanceled, ErrTimeout, ctx.Err())
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", ErrCanceled, ctx.Err())
	}
	select {
	case <-r.reading:
		return errors.Join(r.err, r.kept.err())
	default:
		return nil
	}
}

// read takes items from the sequence as far as the window has room and starts the batches that are full.
func (r *run) read(ctx context.Context, items iter.Seq2[Item, error]) {
	defer r.window.close()
	defer close(r.reading)
	defer close(r.queue)
	batches := newBatcher(r.client.policy, r.client.limits)
	start := func(full []*batch) {
		for _, b := range full {
			r.start(ctx, b)
		}
	}
	for item, err := range items {
		if err != nil {
			r.err = fmt.Errorf("rest: reading the items: %w", err)
			break
		}
		place := r.window.add(item)
		if !r.answered(item, place) {
			start(batches.add(item, place))
		}
		for !r.window.room() {
			start(batches.flush()) // whoever is first in line must not wait for its batch to fill
			select {
			case <-r.window.space:
			case <-ctx.Done():
				return
			}
		}
		if ctx.Err() != nil {
			return
		}
	}
	start(batches.flush())
}

// process takes a batch to its results: by one request, or by those of its parts.
func (r *run) process(ctx context.Context, b *batch) {
	req, err := r.build(b.items)
	if err == nil && req == nil {
		err = errors.New("rest: the service built no request")
	}
	var call *call
	if err == nil {
		call, err = r.client.newCall(req)
	}
	if err != nil {
		if len(b.items) > 1 {
			r.halve(ctx, b)
			return
		}
		r.fail(ctx, b, newError(codeRequest, err.Error(), err))
		return
	}
	call.attempts = b.resent.sent
	place := r.use(ctx, call.endpoint)
	call.wait, call.turn, call.items, call.deadlines = place.ctx, &b.turn, len(b.items), r.deadlines
	call.accept = func(answer *Response) (err error) {
		b.results, err = r.results(b, answer, call)
		return err
	}
	reply := r.client.handle(ctx, call)
	switch {
	case reply.err == nil:
		place.refusals.accept()
		left, results := r.part(b, b.results, call)
		r.settle(ctx, b, results)
		r.resend(ctx, left, place, reply.answer)
	case refusesBatch(reply) && !place.refusals.count(len(b.items), reply.err):
		r.fail(ctx, b, reply.err)
	case len(b.items) > 1 && refusesBatch(reply):
		r.client.meter.split()
		r.client.note(ctx, "rest: split", call, reply)
		r.halve(ctx, b)
	default:
		r.client.note(ctx, "rest: failed", call, reply)
		if errors.Is(reply.err, ErrQuota) || errors.Is(reply.err, ErrUnavailable) {
			place.giveUp(reply.err)
		}
		r.fail(ctx, b, reply.err)
	}
}

// refusesBatch tells whether the service may take the items one by one that it did not take together.
func refusesBatch(r reply) bool {
	if r.accepted || r.verdict != final || errors.Is(r.err, ErrQuota) {
		return false
	}
	switch r.err.Status {
	case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity:
		return true
	}
	return false
}

// halve processes the two halves of a batch side by side.
func (r *run) halve(ctx context.Context, b *batch) {
	first, second := b.halves()
	b.turn.moved()
	r.workers.Go(func() { r.process(ctx, first) })
	r.process(ctx, second)
}

// results asks the service for its results and checks that there is one for each item.
func (r *run) results(b *batch, answer *Response, call *call) ([]Result, error) {
	results, err := r.takeApart(b.items, answer)
	if err != nil {
		return nil, err
	}
	if len(results) != len(b.items) {
		return nil, fmt.Errorf("rest: %d results for %d items", len(results), len(b.items))
	}
	for i := range results {
		if results[i].Index != b.items[i].Index {
			return nil, fmt.Errorf("rest: result %d is of item %d, not of %d", i, results[i].Index, b.items[i].Index)
		}
		if (results[i].Err == nil) == (results[i].Value == nil) {
			return nil, fmt.Errorf("rest: the result of item %d has not exactly one of value and error", results[i].Index)
		}
		if e := results[i].Err; e != nil && e.Attempts == 0 {
			results[i].Err = e.withAttempts(call.attempts)
		}
	}
	return results, nil
}

// fail gives all items of the batch the same error.
func (r *run) fail(ctx context.Context, b *batch, err *Error) {
	results := make([]Result, len(b.items))
	for i := range results {
		results[i] = Result{Index: b.items[i].Index, Err: err}
	}
	r.settle(ctx, b, results)
}

// use returns what the run knows of an endpoint.
func (r *run) use(ctx context.Context, e *endpoint) *usage {
	r.mu.Lock()
	defer r.mu.Unlock()
	u, ok := r.endpoints[e]
	if !ok {
		u = &usage{}
		u.ctx, u.giveUp = context.WithCancelCause(ctx)
		r.endpoints[e] = u
	}
	return u
}
