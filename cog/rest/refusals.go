package rest

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// refusals finds out, within a run, that an endpoint refuses every row alone as it refuses their batch, as for a wrong
// api-version: then batches refused in that way are not split any more.
type refusals struct {
	accepted atomic.Bool // some row was: what is refused may be due to the row

	mu      sync.Mutex
	batches map[string]int // refusals of batches, by status, code and message
	alone   map[string]int // those of single rows that read like their batch's
}

// enoughAlone is how many rows must have been refused alone.
const enoughAlone = 32

// accept notes an answer.
func (r *refusals) accept() {
	if !r.accepted.Load() {
		r.accepted.Store(true)
	}
}

// count notes a refusal and tells whether it is due to what the request holds, as far as is known. If not, the error's
// message says so.
func (r *refusals) count(items int, err *Error) (split bool) {
	if r.accepted.Load() {
		return true
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	key := fmt.Sprintf("%d %q %q", err.Status, err.Code, err.Message)
	if r.batches == nil {
		r.batches, r.alone = map[string]int{}, map[string]int{}
	}
	if items == 1 {
		if r.batches[key] > 0 {
			r.alone[key]++
		}
		return true
	}
	if len(r.batches) < 100 { // messages may name their rows
		r.batches[key]++
	}
	if r.alone[key] < enoughAlone {
		return true
	}
	err.Message += fmt.Sprintf("; the batch was not sent row by row, because %d rows were all refused in the same way", r.alone[key])
	return false
}
