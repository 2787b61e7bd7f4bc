package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

const (
	talkRows    = 20_000
	talkQuota   = 1000 // requests in a window
	talkLatency = 20 * time.Millisecond
	talkMost    = 64 // connections of the client that knows the quota
)

// talkConfig is one row of the table: what is switched on.
type talkConfig struct {
	name   string
	policy rest.Policy
	batch  int
	rate   bool // the user says what the quota is
	// ratio and refused are the figures to reach: time over the quota's own minimum, and the refused share of the
	// requests beyond those in flight when the limit is first met; 0: none.
	ratio, refused float64
	errors         bool // are expected
}

var talkConfigs = []talkConfig{
	{name: "none: every refusal is an error", policy: rest.Policy{Concurrency: 10, Retries: -1, ThrottleTimeout: 1}, batch: 1, errors: true},
	{name: "+ back-off and backpressure", policy: rest.Policy{Concurrency: 10}, batch: 1},
	{name: "+ batches of 10", policy: rest.Policy{Concurrency: 10}, batch: 10},
	{name: "+ asynchronous (the default)", batch: 10, ratio: 1.05, refused: 0.01},
	{name: "the default, rate set", batch: 10, rate: true, ratio: 1.05, refused: 0.01},
	{name: "the default, without batches", batch: 1, ratio: 1.03, refused: 0.01},
	{name: "without batches, rate set", batch: 1, rate: true, ratio: 1.03, refused: 0.01},
}

// talk is the table of SynapseML's talk with time compressed: 1,000 requests in each 3 s. A fixed window gets all
// configurations, the other quotas those that have figures to reach.
func talk(ctx context.Context) (table, error) { return talkTable(ctx, "talk", 3*time.Second, false) }

// talk15 is the same with 1,000 requests in each 15 s, for batches.
func talk15(ctx context.Context) (table, error) {
	return talkTable(ctx, "talk15", 15*time.Second, true)
}

func talkTable(ctx context.Context, name string, window time.Duration, batchesOnly bool) (t table, err error) {
	address, stop, err := service(ctx)
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	t = table{
		name:    name,
		title:   fmt.Sprintf("%d documents, quota %d requests in %v, %v a request, on a socket; rows below %v are the median of three", talkRows, talkQuota, window, talkLatency, shortTalk),
		columns: []string{"quota", "features", "seconds", "errors", "requests", "refused", "refused %", "minimum s", "ratio"},
	}
	perSecond := talkQuota / window.Seconds()
	for i, quota := range []quota{fixedWindow, slidingWindow, tokenBucket} {
		for _, config := range talkConfigs {
			if i > 0 && config.ratio == 0 || batchesOnly && config.batch == 1 {
				continue
			}
			if config.rate {
				config.policy.Rate, config.policy.Burst = perSecond, talkQuota
			}
			is := faked{Quota: quota, Window: window, Latency: talkLatency}
			if err := config.addTo(ctx, &t, address, is); err != nil {
				return table{}, err
			}
		}
	}
	return t, nil
}

// talkMinimum is when a client is done that knows the quota. A window gives talkQuota requests at its beginning: all
// windows but the last must pass, and what is left for that one takes as long as a pool of talkMost workers, written by
// hand, takes for it without any quota. A bucket gives talkQuota at once and the others one by one.
func talkMinimum(ctx context.Context, address string, batch int, is faked) (time.Duration, error) {
	requests := (talkRows + batch - 1) / batch
	full := (requests - 1) / talkQuota
	if is.Quota == tokenBucket {
		return time.Duration(float64(requests-talkQuota)/talkQuota*float64(is.Window)) + is.Latency, nil
	}
	at, err := faked{Latency: is.Latency}.start(ctx, address)
	if err != nil {
		return 0, err
	}
	texts := textsOf((requests - full*talkQuota) * batch)
	took, err := inTurns(ctx, 3, side{"by hand", func(ctx context.Context) error {
		_, err := byHand(ctx, at, texts, batch, talkMost)
		return err
	}})
	if err != nil {
		return 0, err
	}
	return time.Duration(full)*is.Window + time.Duration(seconds(took[0])*float64(time.Second)), nil
}

// shortTalk is the time below which a row is measured three times: chance is a larger part of it.
const shortTalk = 10 * time.Second

// addTo adds the configuration's row, that of the run that took the median time.
func (c talkConfig) addTo(ctx context.Context, t *table, address string, is faked) error {
	name := string(is.Quota) + ", " + c.name
	least, err := talkMinimum(ctx, address, c.batch, is)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	times := 1
	if least < shortTalk {
		times = 3
	}
	var runs []rest.Stats
	for range times {
		stats, err := c.run(ctx, address, is)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		runs = append(runs, stats)
		if most := c.most(stats.Calls); c.refused > 0 && float64(stats.Throttled) > most {
			t.missed = append(t.missed, fmt.Sprintf("%s: %d refused, want %.0f", name, stats.Throttled, most))
		}
	}
	slices.SortFunc(runs, func(a, b rest.Stats) int { return cmp.Compare(a.Elapsed, b.Elapsed) })
	stats := runs[len(runs)/2]
	ratio := stats.Elapsed.Seconds() / least.Seconds()
	share := float64(stats.Throttled) / float64(stats.Calls)
	t.add(is.Quota, c.name, fmt.Sprintf("%.2f", stats.Elapsed.Seconds()), stats.RowErrors, stats.Calls, stats.Throttled,
		fmt.Sprintf("%.2f", 100*share), fmt.Sprintf("%.2f", least.Seconds()), fmt.Sprintf("%.3f", ratio))
	if c.ratio > 0 && ratio > c.ratio {
		t.missed = append(t.missed, fmt.Sprintf("%s: %.3f times the minimum, want %.2f", name, ratio, c.ratio))
	}
	return nil
}

// most is how many of the requests may be refused.
func (c talkConfig) most(requests int) float64 {
	most := c.refused * float64(requests)
	if !c.rate { // those in flight when the limit is first met
		most += talkMost
	}
	return most
}

// run sends all documents once.
func (c talkConfig) run(ctx context.Context, address string, is faked) (rest.Stats, error) {
	at, err := is.start(ctx, address)
	if err != nil {
		return rest.Stats{}, err
	}
	client, err := rest.New(c.policy, rest.Limits{Documents: c.batch}, rest.Config{Shared: rest.NewShared()})
	if err != nil {
		return rest.Stats{}, err
	}
	texts, given := textsOf(talkRows), 0
	runtime.GC() // what the one before left is not this one's work
	for result, err := range client.Run(ctx, sentiments{at}, rows(texts)) {
		switch {
		case err != nil:
			return rest.Stats{}, err
		case result.Err != nil && !c.errors:
			return rest.Stats{}, result.Err
		}
		given++
	}
	if given != talkRows {
		return rest.Stats{}, fmt.Errorf("%d rows came of %d", given, talkRows)
	}
	return client.Stats(), nil
}
