package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// benchMemory streams rows and watches what the process holds: rest.Client.Run against a transport in this process, and
// cog's Stream against the service.
func benchMemory(ctx context.Context) (t table, err error) {
	const batch, most, flat = 10, 100, 1.2
	n := scaled(10_000_000)
	address, stop, err := service(ctx)
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	t = table{
		name:    "memory",
		title:   fmt.Sprintf("%d rows streamed in batches of %d: resident memory above that at the start, in MB", n, batch),
		columns: []string{"side", "s", "rows/s", "start", "mean of first third", "mean of last third", "most", "figure", "last/first", "figure"},
	}
	for _, s := range []struct {
		name string
		run  func(context.Context, int) (int, error)
	}{
		{"rest.Client.Run", func(ctx context.Context, n int) (int, error) { return streamRest(ctx, n, batch) }},
		{"cog Stream", func(ctx context.Context, n int) (int, error) { return streamCog(ctx, address, n) }},
	} {
		debug.FreeOSMemory()
		start, err := resident()
		if err != nil {
			return t, err
		}
		began := time.Now()
		watch := watchMemory(ctx)
		done, err := s.run(ctx, n)
		took := time.Since(began).Seconds()
		samples := watch()
		if err != nil || done != n {
			return t, errors.Join(fmt.Errorf("%s: %d of %d rows", s.name, done, n), err)
		}
		if len(samples) < 6 {
			return t, fmt.Errorf("%s: too short to see what its memory does", s.name)
		}
		third := len(samples) / 3
		first, last := mean(samples[:third])-start, mean(samples[len(samples)-third:])-start
		top := slices.Max(samples) - start
		growth := max(last, 1) / max(first, 1)
		t.add(s.name, fmt.Sprintf("%.1f", took), fmt.Sprintf("%.0f", float64(n)/took), fmt.Sprintf("%.1f", start),
			fmt.Sprintf("%.1f", first), fmt.Sprintf("%.1f", last), fmt.Sprintf("%.1f", top),
			t.check(s.name+", MB above start", top, most, "%.0f"), fmt.Sprintf("%.2f", growth), t.check(s.name+", growth", growth, flat, "%.2f"))
	}
	return t, nil
}

func streamRest(ctx context.Context, n, batch int) (done int, err error) {
	client, err := rest.New(rest.Policy{}, rest.Limits{Documents: batch}, rest.Config{Transport: &stub{}, Shared: rest.NewShared()})
	if err != nil {
		return 0, err
	}
	items := func(yield func(rest.Item, error) bool) {
		for i := range n {
			text := textOf(i)
			if !yield(rest.Item{Index: i, Size: len(text), Payload: &text}, nil) {
				return
			}
		}
	}
	for result, err := range client.Run(ctx, sentiments{"http://service.test"}, items) {
		switch {
		case err != nil:
			return done, err
		case result.Err != nil:
			return done, result.Err
		}
		done++
	}
	return done, nil
}

func streamCog(ctx context.Context, address string, n int) (done int, err error) {
	columns := []string{"text"}
	var rows iter.Seq2[frames.Row, error] = func(yield func(frames.Row, error) bool) {
		for i := range n {
			if !yield(frames.NewRow(columns, []any{textOf(i)}), nil) {
				return
			}
		}
	}
	for row, err := range sentimentsOf(address+"/latency=0").Stream(ctx, rows) {
		if err != nil {
			return done, err
		}
		if label, _ := row.Get("sentiment"); label != "positive" {
			return done, fmt.Errorf("row %d has the answer %v", done, label)
		}
		done++
	}
	return done, nil
}

// watchMemory takes the resident memory twenty times a second, until the returned function is called.
func watchMemory(ctx context.Context) (stop func() []float64) {
	ctx, cancel := context.WithCancel(ctx)
	taken := make(chan []float64)
	go func() {
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		var samples []float64
		for {
			select {
			case <-tick.C:
				if now, err := resident(); err == nil {
					samples = append(samples, now)
				}
			case <-ctx.Done():
				taken <- samples
				return
			}
		}
	}()
	return func() []float64 {
		cancel()
		return <-taken
	}
}

// resident is the process's resident memory in MB, as Linux tells it.
func resident() (float64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, fmt.Errorf("this benchmark needs Linux: %w", err)
	}
	_, after, _ := bytes.Cut(status, []byte("VmRSS:"))
	fields := bytes.Fields(after)
	if len(fields) == 0 {
		return 0, errors.New("/proc/self/status has no VmRSS")
	}
	kB, err := strconv.ParseFloat(string(fields[0]), 64)
	return kB / 1000, err
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}
