package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

// benchPool sends the same requests by rest.Client.Run and by a hand-written pool, without any limit.
func benchPool(ctx context.Context) (t table, err error) {
	const most = 1 / 0.9 // 0.9 of the pool's throughput
	requests := scaled(20_000)
	address, stop, err := service(ctx)
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	t = table{
		name:  "pool",
		title: fmt.Sprintf("%d requests without a limit, rest.Client.Run against a pool written by hand; x: the pool's time", requests),
		columns: []string{"latency, batch", "pool workers", "pool s", "requests/s", "rest s", "x", "figure",
			"default policy s", "x", "figure"},
	}
	for _, latency := range []time.Duration{0, 20 * time.Millisecond} {
		for _, batch := range []int{1, 10} {
			at := fmt.Sprintf("%s/latency=%v", address, latency)
			if err := poolRow(ctx, &t, at, fmt.Sprintf("%v, %d", latency, batch), textsOf(requests*batch), batch, most); err != nil {
				return t, err
			}
		}
	}
	return t, nil
}

// poolRow compares at the number of workers that is the pool's better one.
func poolRow(ctx context.Context, t *table, at, name string, texts []string, batch int, most float64) error {
	short := texts[:len(texts)/10]
	tried, err := inTurns(ctx, 2, poolSide(at, short, batch, 16), poolSide(at, short, batch, 64))
	if err != nil {
		return err
	}
	workers := 16
	if ratio(tried[1], tried[0]) < 1 {
		workers = 64
	}
	rounds := 31 // which a hitch of the machine makes a tenth longer
	if seconds(tried[0]) > 0.5 || *quick {
		rounds = 3
	}
	took, err := inTurns(ctx, rounds,
		poolSide(at, texts, batch, workers),
		restSide(at, texts, batch, rest.Policy{Concurrency: workers}),
		restSide(at, texts, batch, rest.Policy{}))
	if err != nil {
		return err
	}
	fixed, own := ratio(took[1], took[0]), ratio(took[2], took[0])
	t.add(name, workers, sec(took[0]), fmt.Sprintf("%.0f", float64(len(texts)/batch)/seconds(took[0])),
		sec(took[1]), fmt.Sprintf("%.2f", fixed), t.check("rest at "+name, fixed, most, "%.2f"),
		sec(took[2]), fmt.Sprintf("%.2f", own), t.check("the default policy at "+name, own, most, "%.2f"))
	return nil
}

func sec(took []time.Duration) string { return fmt.Sprintf("%.2f", seconds(took)) }

func poolSide(at string, texts []string, batch, workers int) side {
	return side{fmt.Sprintf("pool of %d", workers), func(ctx context.Context) error {
		labels, err := byHand(ctx, at, texts, batch, workers)
		return errors.Join(err, wantLabels(labels))
	}}
}

func restSide(at string, texts []string, batch int, policy rest.Policy) side {
	return side{"rest", func(ctx context.Context) error {
		client, err := rest.New(policy, rest.Limits{Documents: batch}, rest.Config{Shared: rest.NewShared()})
		if err != nil {
			return err
		}
		labels, next := make([]json.RawMessage, len(texts)), 0
		for result, err := range client.Run(ctx, sentiments{at}, rows(texts)) {
			switch {
			case err != nil:
				return err
			case result.Err != nil:
				return result.Err
			case result.Index != next && !policy.Unordered:
				return fmt.Errorf("row %d came in the place of row %d", result.Index, next)
			}
			labels[result.Index] = result.Value
			next++
		}
		return wantLabels(labels)
	}}
}
