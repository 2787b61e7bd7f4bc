package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// limited is a handler that lets so many requests in at once and lets the others wait: more in flight makes answers
// slower, and nothing else. After some requests it lets in more.
type limited struct {
	next        http.Handler
	first, then int // capacity at first, and later
	change      int // after so many requests
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
	l.mu.Lock()
	if l.seen++; l.seen == l.change {
		for range l.then - l.first {
			l.gate <- struct{}{}
		}
	}
	l.mu.Unlock()
	select {
	case <-l.gate:
	case <-r.Context().Done():
		return
	}
	defer func() { l.gate <- struct{}{} }()
	l.next.ServeHTTP(w, r)
}

// adaptiveRounds is how often each setting is timed; the fastest counts.
const adaptiveRounds = 2

var adaptiveSettings = []int{0, 4, 8, 16, 32, 64}

// adaptive compares the default concurrency with fixed ones.
func adaptive(ctx context.Context) (table, error) {
	const latency = 20 * time.Millisecond
	plain := func(c fakeservice.Config) func() http.Handler {
		return func() http.Handler { return fakeservice.New(c) }
	}
	queueing := func(first, then, change int) func() http.Handler {
		return func() http.Handler {
			return newLimited(fakeservice.New(fakeservice.Config{Latency: latency}), first, then, change)
		}
	}
	services := []struct {
		name string
		rows int
		make func() http.Handler
	}{
		{"20 ms", 15_000, plain(fakeservice.Config{Latency: latency})},
		{"0 ms", 20_000, plain(fakeservice.Config{})},
		{"20 ms, 8 at once", 2000, queueing(8, 8, 0)},
		{"20 ms, 1 % of them 2 s", 15_000, plain(fakeservice.Config{Latency: latency, SlowShare: 0.01, SlowLatency: 2 * time.Second, Seed: 3})},
		{"20 ms, 4 at once, then 64", 11_000, queueing(4, 64, 1000)},
	}
	t := table{
		name: "adaptive", title: "seconds by concurrency, without batches, on a socket; last columns: adaptive over the best fixed one, and over 16",
		columns: []string{"service", "requests", "adaptive", "4", "8", "16", "32", "64", "of the best", "of 16"},
	}
	for _, service := range services {
		best := map[int]time.Duration{}
		for range adaptiveRounds {
			for _, concurrency := range adaptiveSettings {
				took, err := timeRun(ctx, service.make(), concurrency, service.rows)
				if err != nil {
					return table{}, fmt.Errorf("%s: %w", service.name, err)
				}
				if best[concurrency] == 0 || took < best[concurrency] {
					best[concurrency] = took
				}
			}
		}
		row := []string{service.name, fmt.Sprint(service.rows)}
		fixed := make([]time.Duration, 0, len(adaptiveSettings))
		for _, concurrency := range adaptiveSettings {
			row = append(row, fmt.Sprintf("%.2f", best[concurrency].Seconds()))
			if concurrency > 0 {
				fixed = append(fixed, best[concurrency])
			}
		}
		ofBest, of16 := best[0].Seconds()/slices.Min(fixed).Seconds(), best[0].Seconds()/best[16].Seconds()
		t.rows = append(t.rows, append(row, fmt.Sprintf("%.3f", ofBest), fmt.Sprintf("%.3f", of16)))
		if ofBest > 1.05 {
			t.missed = append(t.missed, fmt.Sprintf("%s: %.3f of the best fixed concurrency, want 1.05", service.name, ofBest))
		}
		if service.name == services[len(services)-1].name && of16 >= 1 {
			t.missed = append(t.missed, service.name+": not faster than a concurrency of 16")
		}
	}
	return t, nil
}

// timeRun sends rows to the handler on a socket of its own.
func timeRun(ctx context.Context, handler http.Handler, concurrency, rows int) (took time.Duration, err error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	defer func() {
		err = errors.Join(err, server.Close())
		if served := <-ended; !errors.Is(served, http.ErrServerClosed) {
			err = errors.Join(err, served)
		}
	}()
	client, err := rest.New(rest.Policy{Concurrency: concurrency}, rest.Limits{Documents: 1}, rest.Config{Shared: rest.NewShared()})
	if err != nil {
		return 0, err
	}
	began := time.Now()
	for result, err := range client.Run(ctx, echo("http://"+listener.Addr().String()+"/language/:analyze-text"), documents(rows)) {
		switch {
		case err != nil:
			return 0, err
		case result.Err != nil:
			return 0, result.Err
		}
	}
	return time.Since(began), nil
}
