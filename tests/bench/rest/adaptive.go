package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"slices"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

var fixedSettings = []int{4, 8, 16, 32, 64}

// adaptive compares the default concurrency with fixed ones.
func adaptive(ctx context.Context) (t table, err error) {
	const latency = 20 * time.Millisecond
	address, stop, err := service(ctx)
	if err != nil {
		return table{}, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	services := []struct {
		name  string
		rows  int
		fixed []int // that it is compared with
		times int   // each setting is timed, in turns
		share bool  // fixed numbers below 64 send for a quarter of the time: what they do does not change with it
		is    faked
	}{
		{"20 ms", 15_000, fixedSettings, 11, true, faked{Latency: latency}},
		{"0 ms", 5000, fixedSettings, 240, false, faked{}}, // of which each may be a fifth faster or slower than the next
		{"20 ms, 8 at once", 2000, fixedSettings, 3, false, faked{Latency: latency, Capacity: 8, Later: 8}},
		{"20 ms, 1 % of them 2 s", 15_000, fixedSettings, 5, true, faked{Latency: latency, SlowShare: 0.01, SlowLatency: 2 * time.Second}},
		{"20 ms, 4 at once, then 64", 11_000, []int{16, 32, 64}, 3, false, faked{Latency: latency, Capacity: 4, Later: 64, Change: 1000}},
	}
	t = table{
		name: "adaptive", title: "requests a second by concurrency, without batches, on a socket; adaptive as a part of the best fixed one, and of 16",
		columns: []string{"service", "requests", "adaptive", "4", "8", "16", "32", "64", "of the best", "of 16"},
	}
	for _, service := range services {
		rates := map[int][]float64{} // by concurrency, of each round
		settings := append([]int{0}, service.fixed...)
		turns := newTurns()
		for range service.times {
			for _, i := range turns(len(settings)) {
				concurrency := settings[i]
				rows := service.rows
				if service.share && concurrency > 0 && concurrency < 64 {
					rows = rows * concurrency / 64 / 4
				}
				took, err := timeRun(ctx, address, service.is, concurrency, rows)
				if err != nil {
					return table{}, fmt.Errorf("%s: %w", service.name, err)
				}
				rates[concurrency] = append(rates[concurrency], float64(rows)/took.Seconds())
			}
		}
		row := []string{service.name, fmt.Sprint(service.rows), fmt.Sprintf("%.0f", median(rates[0]))}
		of := func(concurrency int) float64 { return ratio(rates[0], rates[concurrency]) }
		ofBest := math.Inf(1)
		for _, concurrency := range fixedSettings {
			cell := "-"
			if slices.Contains(service.fixed, concurrency) {
				cell = fmt.Sprintf("%.0f", median(rates[concurrency]))
				ofBest = min(ofBest, of(concurrency))
			}
			row = append(row, cell)
		}
		of16 := of(16)
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

// timeRun sends rows to a service.
func timeRun(ctx context.Context, address string, is faked, concurrency, n int) (time.Duration, error) {
	at, err := is.start(ctx, address)
	if err != nil {
		return 0, err
	}
	client, err := rest.New(rest.Policy{Concurrency: concurrency}, rest.Limits{Documents: 1}, rest.Config{Shared: rest.NewShared()})
	if err != nil {
		return 0, err
	}
	texts := textsOf(n)
	runtime.GC() // what the one before left is not this one's work
	began := time.Now()
	for result, err := range client.Run(ctx, sentiments{at}, rows(texts)) {
		switch {
		case err != nil:
			return 0, err
		case result.Err != nil:
			return 0, result.Err
		}
	}
	return time.Since(began), nil
}
