package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// interrupt is when a run was cancelled, and how many documents the service had answered by then.
type interrupt struct {
	at      time.Time
	answers int
	err     error
}

// benchInterrupt cancels a Transform while the service holds 1,000 requests of 10 rows each, and takes the time until the
// frame is there: with the answers that had come, and "canceled" for all other rows.
func benchInterrupt(ctx context.Context) (t table, err error) {
	const batch, inFlight, answered, most = 10, 1000, 50_000, 200
	const n = 200_000
	address, stop, err := service(ctx)
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	df, err := frames.New(frames.Strings("text", textsOf(n)...))
	if err != nil {
		return t, err
	}
	builder := sentimentsOf(fmt.Sprintf("%s/hold=%d", address, answered)).
		Policy(rest.Policy{Concurrency: inFlight, BatchSize: batch})
	var took []float64
	before := 0 // documents that the service had answered
	for range 7 {
		run, cancel := context.WithCancel(ctx)
		held := make(chan interrupt, 1)
		go func() {
			answers, err := untilHeld(run, address, inFlight)
			held <- interrupt{time.Now(), answers, err}
			cancel()
		}()
		scored, err := builder.Transform(run, df)
		ended := time.Now()
		cancel()
		if !errors.Is(err, rest.ErrCanceled) || ctx.Err() != nil {
			return t, errors.Join(fmt.Errorf("the run ended with %w", err), ctx.Err())
		}
		canceled := <-held
		if canceled.err != nil {
			return t, canceled.err
		}
		took = append(took, float64(ended.Sub(canceled.at))/float64(time.Millisecond))
		whole, labels := 0, scored.Col("sentiment")
		for row := range scored.Nrow() {
			label, failed := frames.Value(labels.Elem(row)), frames.IsMissing(scored, row, "sentiment_error")
			if (label == nil) == failed {
				return t, fmt.Errorf("row %d has not exactly one of answer and error", row)
			}
			if label != nil {
				whole++
			}
		}
		if scored.Nrow() != n || whole != canceled.answers-before {
			return t, fmt.Errorf("%d rows, %d of them answered: want %d, and the %d that the service answered", scored.Nrow(), whole, n, canceled.answers-before)
		}
		before = canceled.answers
	}
	t = table{
		name:    "interrupt",
		title:   fmt.Sprintf("Transform of %d rows, %d answered and %d in flight: from the interrupt to the frame", n, answered, batch*inFlight),
		columns: []string{"rounds", "median ms", "longest ms", "figure"},
	}
	t.add(len(took), fmt.Sprintf("%.0f", median(took)), fmt.Sprintf("%.0f", slices.Max(took)),
		t.check("interrupt, ms", median(took), most, "%.0f"))
	return t, nil
}

// untilHeld waits until the service holds so many requests, and returns how many documents it has answered.
func untilHeld(ctx context.Context, address string, requests int) (answered int, err error) {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"/held", nil)
		if err != nil {
			return 0, err
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return 0, err
		}
		held := 0
		_, err = fmt.Fscan(resp.Body, &held, &answered)
		_ = resp.Body.Close()
		if err != nil || held == requests {
			return answered, err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
}
