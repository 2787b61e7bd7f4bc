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

var fixedSettings = []int{4, 8, 16, 32, 64}

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
		name  string
		rows  int
		fixed []int // that it is compared with
		times int   // each setting is timed, in turns; all its requests by all its time count
		share bool  // fixed numbers below 64 send as many rows less: what they do does not change with time
		make  func() http.Handler
	}{
		{"20 ms", 15_000, fixedSettings, 3, true, plain(fakeservice.Config{Latency: latency})},
		{"0 ms", 20_000, fixedSettings, 21, false, plain(fakeservice.Config{})},
		{"20 ms, 8 at once", 2000, fixedSettings, 3, false, queueing(8, 8, 0)},
		{"20 ms, 1 % of them 2 s", 15_000, fixedSettings, 3, true, plain(fakeservice.Config{Latency: latency, SlowShare: 0.01, SlowLatency: 2 * time.Second, Seed: 3})},
		{"20 ms, 4 at once, then 64", 11_000, []int{16, 32, 64}, 3, false, queueing(4, 64, 1000)},
	}
	t := table{
		name: "adaptive", title: "requests a second by concurrency, without batches, on a socket; adaptive as a part of the best fixed one, and of 16",
		columns: []string{"service", "requests", "adaptive", "4", "8", "16", "32", "64", "of the best", "of 16"},
	}
	for _, service := range services {
		requests, seconds := map[int]float64{}, map[int]float64{} // by concurrency
		for range service.times {
			for _, concurrency := range append([]int{0}, service.fixed...) {
				rows := service.rows
				if service.share && concurrency > 0 {
					rows = rows * concurrency / 64
				}
				took, err := timeRun(ctx, service.make(), concurrency, rows)
				if err != nil {
					return table{}, fmt.Errorf("%s: %w", service.name, err)
				}
				requests[concurrency] += float64(rows)
				seconds[concurrency] += took.Seconds()
			}
		}
		rate := func(concurrency int) float64 { return requests[concurrency] / seconds[concurrency] }
		row := []string{service.name, fmt.Sprint(service.rows), fmt.Sprintf("%.0f", rate(0))}
		fastest := 0.0
		for _, concurrency := range fixedSettings {
			cell := "-"
			if slices.Contains(service.fixed, concurrency) {
				cell = fmt.Sprintf("%.0f", rate(concurrency))
				fastest = max(fastest, rate(concurrency))
			}
			row = append(row, cell)
		}
		ofBest, of16 := rate(0)/fastest, rate(0)/rate(16)
		t.rows = append(t.rows, append(row, fmt.Sprintf("%.3f", ofBest), fmt.Sprintf("%.3f", of16)))
		if ofBest < 0.95 {
			t.missed = append(t.missed, fmt.Sprintf("%s: %.3f of the best fixed concurrency, want 0.95", service.name, ofBest))
		}
		if service.name == services[len(services)-1].name && of16 <= 1 {
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
	for result, err := range client.Run(ctx, talkEcho("http://"+listener.Addr().String()+"/language/:analyze-text"), talkDocuments(rows)) {
		switch {
		case err != nil:
			return 0, err
		case result.Err != nil:
			return 0, result.Err
		}
	}
	return time.Since(began), nil
}
