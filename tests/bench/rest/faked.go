package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// faked describes a fakeservice of the service's process.
type faked struct {
	Quota       quota         // none if empty
	Window      time.Duration // in which talkQuota requests are allowed
	Latency     time.Duration
	SlowShare   float64
	SlowLatency time.Duration
	// Capacity, if not 0, is how many requests are worked on at once: the others wait. After it has let Change of them in,
	// it is Later.
	Capacity, Later, Change int
}

// quota is the kind of a limit.
type quota string

const (
	fixedWindow   quota = "fixed window"
	slidingWindow quota = "sliding window"
	tokenBucket   quota = "token bucket"
)

const fakedRoot = "/fake"

// start has the service at the address begin anew as the one described, and returns the address under which it does.
func (f faked) start(ctx context.Context, address string) (at string, err error) {
	text, err := json.Marshal(f)
	if err != nil {
		return "", err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPut, address+fakedRoot, bytes.NewReader(text))
	if err != nil {
		return "", err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	if answer.StatusCode != http.StatusNoContent {
		return "", fmt.Errorf("the service did not start: %s", answer.Status)
	}
	return address + fakedRoot, nil
}

func (f faked) handler() http.Handler {
	config := fakeservice.Config{Latency: f.Latency, SlowShare: f.SlowShare, SlowLatency: f.SlowLatency, Seed: 3}
	switch f.Quota {
	case fixedWindow:
		config.Quota = fakeservice.FixedWindow(talkQuota, f.Window)
	case slidingWindow:
		config.Quota = fakeservice.SlidingWindow(talkQuota, f.Window)
	case tokenBucket:
		config.Quota = fakeservice.TokenBucket(talkQuota/f.Window.Seconds(), talkQuota)
	}
	if f.Capacity == 0 {
		return fakeservice.New(config)
	}
	return newLimited(fakeservice.New(config), f.Capacity, f.Later, f.Change)
}

// fakes is the fakeservice that was started last, under fakedRoot; next has all other paths.
type fakes struct {
	next    http.Handler
	current atomic.Pointer[http.Handler]
}

// ServeHTTP implements http.Handler.
func (f *fakes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path, ours := strings.CutPrefix(r.URL.Path, fakedRoot)
	current := f.current.Load()
	switch {
	case !ours:
		f.next.ServeHTTP(w, r)
	case r.Method == http.MethodPut && path == "":
		var described faked
		if err := json.NewDecoder(r.Body).Decode(&described); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		handler := described.handler()
		f.current.Store(&handler)
		w.WriteHeader(http.StatusNoContent)
	case current == nil:
		http.Error(w, "none was started", http.StatusNotFound)
	default:
		r.URL.Path = path
		(*current).ServeHTTP(w, r)
	}
}

// limited is a handler that lets so many requests in at once and lets the others wait: more in flight makes answers
// slower, and nothing else. After it has let some in, it lets in more at once: those that wait do not count, or whoever has
// more of them waiting would have the change sooner.
type limited struct {
	next        http.Handler
	first, then int // capacity at first, and later
	change      int // after so many were let in
	mu          sync.Mutex
	seen        int
	gate        chan struct{}
}

func newLimited(next http.Handler, first, then, change int) *limited {
	l := &limited{next: next, first: first, then: then, change: change, gate: make(chan struct{}, max(first, then))}
	for range first {
		l.gate <- struct{}{}
	}
	return l
}

func (l *limited) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	select {
	case <-l.gate:
	case <-r.Context().Done():
		return
	}
	l.mu.Lock()
	if l.seen++; l.seen == l.change {
		for range l.then - l.first {
			l.gate <- struct{}{}
		}
	}
	l.mu.Unlock()
	defer func() { l.gate <- struct{}{} }()
	l.next.ServeHTTP(w, r)
}
