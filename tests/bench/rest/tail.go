package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/cogbook/cogbook/cog/rest"
)

// benchTail has each hundredth request take 2 s more, the others 20 ms: nobody may wait for a slow one but its own worker.
func benchTail(ctx context.Context) (t table, err error) {
	const inFlight, most = 32, 1.1
	requests := scaled(10_000)
	address, stop, err := service(ctx)
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	at := address + "/latency=20ms&slow=2020ms"
	texts := textsOf(requests)
	took, err := inTurns(ctx, 3,
		poolSide(at, texts, 1, inFlight),
		restSide(at, texts, 1, rest.Policy{Concurrency: inFlight}),
		restSide(at, texts, 1, rest.Policy{Concurrency: inFlight, Unordered: true}))
	if err != nil {
		return t, err
	}
	t = table{
		name:    "tail",
		title:   fmt.Sprintf("%d requests of 20 ms, 1 %% of them of 2 s more, %d in flight; x: the pool's time", requests, inFlight),
		columns: []string{"side", "s", "x", "figure"},
	}
	t.add("pool by hand", sec(took[0]), "1.00", "")
	for i, name := range []string{"rest, in order", "rest, unordered"} {
		x := ratio(took[i+1], took[0])
		t.add(name, sec(took[i+1]), fmt.Sprintf("%.2f", x), t.check(name, x, most, "%.2f"))
	}
	return t, nil
}
