package rest

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/cogbook/cogbook/cog/rest/answers"
)

// kept is what one run knows without asking the service. An item passes, in this order: Item.Known; an identical item
// of this run, under way or done; the checkpoint; the cache. What comes from the cache goes to the checkpoint too, so
// that it alone makes the run whole again, even when the cache has dropped the answer.
type kept struct {
	client  *Client
	flights flights
	journal *answers.Journal // nil: no checkpoint
	cache   *answers.Store   // nil: no cache
	queue   chan []answers.Entry
	written chan struct{} // closed when the queue is written

	mu     sync.Mutex
	failed error // of the checkpoint
}

// openKept opens what the policy names. Its error is one of the set-up.
func (c *Client) openKept() (k *kept, err error) {
	k = &kept{client: c, flights: flights{byKey: map[string]*flight{}}}
	if path := c.policy.Cache; path != "" {
		if k.cache, err = answers.Open(path, c.config.CacheBytes); err != nil {
			return nil, fmt.Errorf("rest: Policy.Cache: %w", err)
		}
	}
	if path := c.policy.Checkpoint; path != "" {
		if k.journal, err = answers.OpenJournal(path, c.config.Service); err != nil {
			return nil, fmt.Errorf("rest: Policy.Checkpoint: %w", err)
		}
	}
	if k.cache != nil {
		k.queue, k.written = make(chan []answers.Entry, 64), make(chan struct{})
		go k.write()
	}
	return k, nil
}

// answered gives an item that need not be sent its result, now or once its twin has it. It is called by one goroutine.
func (r *run) answered(item Item, place int) bool {
	if item.Known != nil {
		known := *item.Known
		known.Index = item.Index
		r.window.put([]int{place}, []Result{known})
		return true
	}
	if item.Key == "" {
		return false
	}
	k, m := r.kept, r.client.meter
	value, waits := k.flights.join(item, place)
	switch {
	case waits:
		return true
	case value != nil:
		m.add(&m.stats.SharedAnswers, 1)
	default:
		if value = k.look(item); value == nil {
			k.flights.depart(item)
			return false
		}
	}
	r.window.put([]int{place}, []Result{{Index: item.Index, Value: value}})
	return true
}

// look finds an item's answer on disk.
func (k *kept) look(item Item) []byte {
	if k.journal == nil && k.cache == nil {
		return nil
	}
	m := k.client.meter
	key := answers.KeyOf(k.client.config.Service, item.Key)
	if k.journal != nil {
		if value, ok := k.journal.Get(key); ok {
			m.add(&m.stats.FromCheckpoint, 1)
			return value
		}
	}
	if k.cache != nil {
		if value, ok := k.cache.Get(key); ok {
			m.add(&m.stats.CacheHits, 1)
			k.append([]answers.Entry{{Key: key, Value: value}})
			return value
		}
	}
	return nil
}

// settle keeps the answers of a batch that was sent, and gives its items and their twins their results.
func (r *run) settle(ctx context.Context, b *batch, results []Result) {
	r.kept.keep(b.items, results)
	r.window.put(b.places, results)
	for i, item := range b.items {
		if item.Key == "" {
			continue
		}
		same, next := r.kept.flights.land(item, results[i])
		for _, t := range same {
			r.window.put([]int{t.place}, []Result{{Index: t.item.Index, Value: results[i].Value, Err: results[i].Err}})
		}
		if m := r.client.meter; len(same) > 0 {
			m.add(&m.stats.SharedAnswers, len(same))
		}
		if len(next) > 0 {
			alone := &batch{items: []Item{next[0].item}, places: []int{next[0].place}}
			r.workers.Go(func() { r.process(ctx, alone) })
		}
	}
}

// keep writes answers to the checkpoint, and has them written to the cache.
func (k *kept) keep(items []Item, results []Result) {
	if k.journal == nil && k.cache == nil {
		return
	}
	entries := make([]answers.Entry, 0, len(items))
	for i, item := range items {
		if item.Key != "" && results[i].Value != nil {
			key := answers.KeyOf(k.client.config.Service, item.Key)
			entries = append(entries, answers.Entry{Key: key, Service: k.client.config.Service, Value: results[i].Value})
		}
	}
	if len(entries) == 0 {
		return
	}
	k.append(entries)
	if k.cache != nil {
		k.queue <- entries
	}
}

// append writes to the checkpoint. That it cannot be written fails no row: the run says so at its end.
func (k *kept) append(entries []answers.Entry) {
	if k.journal == nil {
		return
	}
	if err := k.journal.Append(entries); err != nil {
		k.mu.Lock()
		defer k.mu.Unlock()
		if k.failed == nil {
			k.failed = fmt.Errorf("rest: the checkpoint lacks answers: %w", err)
			k.client.log.Warn("rest: the checkpoint cannot be written", "error", err)
		}
	}
}

// Answers wait this long, or until there are so many, to be written to the cache together. A process that is killed loses
// those of the cache, not those of the checkpoint.
const (
	cacheDelay   = 50 * time.Millisecond
	cacheEntries = 4096
)

// write keeps what is in the queue in the cache.
func (k *kept) write() {
	defer close(k.written)
	failed := false
	for entries := range k.queue {
		delay, stop := withTimeout(context.Background(), cacheDelay)
		for wait := true; wait && len(entries) < cacheEntries; {
			select {
			case next, open := <-k.queue:
				entries, wait = append(entries, next...), open
			case <-delay.Done():
				wait = false
			}
		}
		stop()
		if err := k.cache.Put(entries); err != nil && !failed {
			failed = true
			k.client.log.Warn("rest: the cache cannot be written", "error", err)
		}
	}
}

// err is what went wrong with the checkpoint.
func (k *kept) err() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.failed
}

// close ends the writing; no batch is under way any more.
func (k *kept) close() {
	if k.cache != nil {
		close(k.queue)
		<-k.written
	}
	if k.journal == nil {
		return
	}
	if err := k.journal.Close(); err != nil {
		k.client.log.Warn("rest: the checkpoint was not closed well", "error", err)
	}
}
