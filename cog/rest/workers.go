package rest

import "context"

// start queues a batch for the workers, as soon as not too many are under way.
func (r *run) start(ctx context.Context, b *batch) {
	if ctx.Err() != nil {
		return // the window gives the error
	}
	select {
	case r.active <- struct{}{}:
	case <-ctx.Done():
		return
	}
	if !r.turns.take(ctx) {
		return // the other place is of no use to anybody any more
	}
	r.queue <- b // has room for all that hold a turn
	r.seek(ctx)
}

// seekers is how many workers seek work while there is any: enough for several slots that come free at once.
const seekers = 4

// seek starts a worker if too few seek work. No more are started: one that is done with its batch takes the next at once,
// and its stack has grown to what a request needs.
func (r *run) seek(ctx context.Context) {
	for n := r.seeking.Load(); n < seekers && len(r.queue) > 0; n = r.seeking.Load() {
		if r.seeking.CompareAndSwap(n, n+1) {
			r.workers.Go(func() { r.work(ctx) })
			return
		}
	}
}

// work processes batches until there will be no more. It begins as a seeking one.
func (r *run) work(ctx context.Context) {
	give := func() {
		r.turns.free()
		r.seeking.Add(-1)
		r.seek(ctx)
	}
	for {
		b := r.next(ctx)
		if b == nil {
			return
		}
		b.turn.give = give
		r.process(ctx, b)
		b.turn.moved()
		<-r.active
		r.seeking.Add(1)
	}
}

// next waits for a batch; nil: there will be none.
func (r *run) next(ctx context.Context) *batch {
	if ctx.Err() != nil {
		return nil // what is left in the queue has its results: the window gave them
	}
	select { // alone: a choice of two costs more
	case b := <-r.queue:
		return b
	default:
	}
	select {
	case b := <-r.queue:
		return b
	case <-ctx.Done():
		return nil
	}
}
