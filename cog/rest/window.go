package rest

import (
	"context"
	"runtime"
	"sync"
)

// window holds the results of the items that were read and not yet given out, and puts them in order. It bounds how far
// reading runs ahead, in items and in bytes; within it nobody waits for the first in line.
type window struct {
	items   int   // bound of count
	maximum int64 // bound of bytes, which one item may exceed
	ordered bool
	found   func(Result)  // called once for each result
	ready   chan struct{} // something may be taken
	space   chan struct{} // something may be added

	mu       sync.Mutex
	ring     []entry
	first    int // place of the oldest entry
	count    int // entries held
	bytes    int64
	finished []Result // unordered results, to be taken
	closed   bool     // nothing more is added
	aborted  *Error   // given to all that is unfinished
}

type entry struct {
	result Result
	size   int64 // bytes counted for it
	done   bool
}

func newWindow(items int, maximum int64, ordered bool, found func(Result)) *window {
	return &window{
		items: items, maximum: maximum, ordered: ordered, found: found, ring: make([]entry, min(items, 256)),
		ready: make(chan struct{}, 1), space: make(chan struct{}, 1),
	}
}

// signal wakes the one who waits on the channel, now or when it comes.
func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

func (w *window) at(place int) *entry { return &w.ring[place%len(w.ring)] }

// room tells whether one more item may be read.
func (w *window) room() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	held := w.count + len(w.finished)
	return held == 0 || held < w.items && w.bytes < w.maximum
}

// add gives the item the next place.
func (w *window) add(item Item) (place int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.count == len(w.ring) {
		w.grow()
	}
	place = w.first + w.count
	w.count++
	size := int64(min(max(item.Size, 0), 1<<40)) // no sum of which is too large
	w.bytes += size
	*w.at(place) = entry{result: Result{Index: item.Index}, size: size}
	if w.aborted != nil {
		w.finish(place, Result{Index: item.Index, Err: w.aborted})
	}
	return place
}

func (w *window) grow() {
	larger := make([]entry, 2*len(w.ring))
	for place := w.first; place < w.first+w.count; place++ {
		larger[place%len(larger)] = *w.at(place)
	}
	w.ring = larger
}

// put stores the results of the places. What was aborted before stays so.
func (w *window) put(places []int, results []Result) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for i, place := range places {
		w.finish(place, results[i])
	}
}

// finish stores one result; w.mu is held.
func (w *window) finish(place int, result Result) {
	if place < w.first {
		return
	}
	e := w.at(place)
	if e.done {
		return
	}
	w.found(result)
	size := int64(len(result.Value))
	w.bytes += size - e.size
	e.result, e.size, e.done = result, size, true
	if !w.ordered {
		w.finished = append(w.finished, result)
		e.result = Result{}
		w.drop()
	}
	if !w.ordered || place == w.first {
		signal(w.ready)
	}
}

// drop frees the places of unordered results that were moved to finished; w.mu is held.
func (w *window) drop() {
	for w.count > 0 && w.at(w.first).done {
		w.first++
		w.count--
	}
	signal(w.space)
}

// take moves the results whose turn it is into buffer, waiting for at least one. more is false once there will be none.
func (w *window) take(ctx context.Context, buffer []Result) (results []Result, more bool) {
	for {
		results, more = w.tryTake(buffer[:0])
		if len(results) > 0 || !more {
			return results, more
		}
		select {
		case <-w.ready:
			runtime.Gosched() // others at work bring more: fewer turns of the consumer for as many results
		case <-ctx.Done():
			return nil, true
		}
	}
}

func (w *window) tryTake(buffer []Result) ([]Result, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ordered {
		for w.count > 0 && w.at(w.first).done {
			e := w.at(w.first)
			buffer = append(buffer, e.result)
			w.bytes -= e.size
			*e = entry{}
			w.first++
			w.count--
		}
	} else {
		for i := range w.finished {
			w.bytes -= int64(len(w.finished[i].Value))
		}
		buffer = append(buffer, w.finished...)
		clear(w.finished)
		w.finished = w.finished[:0]
	}
	if len(buffer) > 0 {
		signal(w.space)
	}
	return buffer, len(buffer) > 0 || w.count > 0 || !w.closed
}

// abort gives err to all that is unfinished and all that is still added.
func (w *window) abort(err *Error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.aborted = err
	for place := w.first; place < w.first+w.count; place++ {
		if e := w.at(place); !e.done {
			w.finish(place, Result{Index: e.result.Index, Err: err})
		}
	}
}

// close says that nothing more will be added.
func (w *window) close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = true
	signal(w.ready)
}
