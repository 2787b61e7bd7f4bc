package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// benchTransform compares a builder's Transform, which adds three columns, with a pool that sends the same requests.
func benchTransform(ctx context.Context) (t table, err error) {
	const batch, most = 10, 1.3
	n := scaled(200_000)
	address, stop, err := service(ctx)
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	texts := textsOf(n)
	df, err := frames.New(frames.Strings("text", texts...))
	if err != nil {
		return t, err
	}
	workers := 16
	sides := []side{poolSide(address+"/latency=0", texts, batch, workers)}
	allocs := make([]uint64, 3)
	policies := []rest.Policy{{Concurrency: workers, BatchSize: batch}, {BatchSize: batch}}
	for i, policy := range policies {
		sides = append(sides, side{"Transform", func(ctx context.Context) error {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			scored, err := sentimentsOf(address+"/latency=0").Policy(policy).Transform(ctx, df)
			runtime.ReadMemStats(&after)
			allocs[i+1] = after.Mallocs - before.Mallocs
			return errors.Join(err, wantColumn(scored, n))
		}})
	}
	took, err := inTurns(ctx, 5, sides...)
	if err != nil {
		return t, err
	}
	t = table{
		name:    "transform",
		title:   fmt.Sprintf("%d rows, batch %d, no latency: cog's Transform against a pool written by hand; x: the pool's time", n, batch),
		columns: []string{"side", "s", "rows/s", "allocations/row", "x", "figure"},
	}
	t.add(fmt.Sprintf("pool of %d", workers), sec(took[0]), fmt.Sprintf("%.0f", float64(n)/seconds(took[0])), "", "1.00", "")
	for i, name := range []string{fmt.Sprintf("Transform, %d in flight", workers), "Transform, default policy"} {
		x := ratio(took[i+1], took[0])
		t.add(name, sec(took[i+1]), fmt.Sprintf("%.0f", float64(n)/seconds(took[i+1])),
			fmt.Sprintf("%.1f", float64(allocs[i+1])/float64(n)), fmt.Sprintf("%.2f", x), t.check(name, x, most, "%.2f"))
	}
	return t, nil
}

// sentimentsOf is the builder whose requests the pool sends by hand.
func sentimentsOf(address string) cog.TextSentimentBuilder {
	return cog.TextSentiment().TextCol("text").Language("en").Endpoint(address).OutputCol("sentiment")
}

func wantColumn(scored dataframe.DataFrame, n int) error {
	if scored.Nrow() != n {
		return fmt.Errorf("%d rows of %d", scored.Nrow(), n)
	}
	return wantLabels(scored.Col("sentiment").Records())
}
