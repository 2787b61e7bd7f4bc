package rest

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"sync"
)

// flights has identical items of one run sent once: while the first is under way the others wait for its result, and
// for a while after it they get the same answer.
type flights struct {
	mu     sync.Mutex
	byKey  map[string]*flight
	landed []*flight // those with an answer, the oldest first
	bytes  int       // of landed
}

// maxLanded bounds the bytes of answers that are held for items still to come.
const maxLanded = 16 << 20

// flight is what identical items share: an answer, or one of them that is under way and those that wait for it.
type flight struct {
	key    string
	answer json.RawMessage
	twins  []twin
}

type twin struct {
	item  Item
	place int
}

// size is about what a flight takes of memory.
func (f *flight) size() int { return len(f.key) + cap(f.answer) + 150 }

// join tells what to do with an item: give it the answer, let it wait (it does, from now on), or send it.
func (f *flights) join(item Item, place int) (answer json.RawMessage, waits bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found := f.byKey[item.Key]
	switch {
	case found == nil:
		return nil, false
	case found.answer != nil:
		return found.answer, false
	}
	found.twins = append(found.twins, twin{item, place})
	return nil, true
}

// depart says that an item is being sent for all of its kind.
func (f *flights) depart(item Item) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.byKey[item.Key] = &flight{key: item.Key}
}

// land takes the result of an item that was sent. It returns those that have the same result, and those that are to be
// sent now, the first of them for the others: an error that is about the sender's credentials says nothing about them.
func (f *flights) land(item Item, result Result) (same, next []twin) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found := f.byKey[item.Key]
	if found == nil || found.answer != nil {
		return nil, nil
	}
	same, found.twins = found.twins, nil
	switch {
	case result.Value != nil:
		if found.answer = result.Value; cap(found.answer) > 2*len(found.answer) { // a part of something larger
			found.answer = bytes.Clone(found.answer)
		}
		f.landed = append(f.landed, found)
		f.bytes += found.size()
		f.shrink()
		return same, nil
	case aboutCredentials(result.Err):
		next = slices.DeleteFunc(slices.Clone(same), func(t twin) bool { return t.item.Group == item.Group })
		same = slices.DeleteFunc(same, func(t twin) bool { return t.item.Group != item.Group })
	}
	if len(next) > 0 {
		found.twins = next[1:]
	} else {
		delete(f.byKey, item.Key)
	}
	return same, next
}

// shrink forgets the oldest answers that are too many.
func (f *flights) shrink() {
	for f.bytes > maxLanded {
		f.bytes -= f.landed[0].size()
		delete(f.byKey, f.landed[0].key)
		f.landed[0] = nil
		f.landed = f.landed[1:]
	}
}

// aboutCredentials tells whether an error may be another's with other credentials.
func aboutCredentials(err *Error) bool {
	if err == nil {
		return false
	}
	switch err.Status {
	case http.StatusUnauthorized, http.StatusPaymentRequired, http.StatusForbidden, http.StatusTooManyRequests:
		return true
	}
	return errors.Is(err, ErrQuota) || errors.Is(err, ErrThrottled)
}
