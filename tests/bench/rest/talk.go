package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"strconv"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
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

func talkTable(ctx context.Context, name string, window time.Duration, batchesOnly bool) (table, error) {
	t := table{
		name:    name,
		title:   fmt.Sprintf("%d documents, quota %d requests in %v, %v a request, on a socket", talkRows, talkQuota, window, talkLatency),
		columns: []string{"quota", "features", "seconds", "errors", "requests", "refused", "refused %", "minimum s", "ratio"},
	}
	perSecond := talkQuota / window.Seconds()
	quotas := []struct {
		name string
		make func() fakeservice.Quota
		slow bool // refills drop by drop
	}{
		{"fixed window", func() fakeservice.Quota { return fakeservice.FixedWindow(talkQuota, window) }, false},
		{"sliding window", func() fakeservice.Quota { return fakeservice.SlidingWindow(talkQuota, window) }, false},
		{"token bucket", func() fakeservice.Quota { return fakeservice.TokenBucket(perSecond, talkQuota) }, true},
	}
	for i, quota := range quotas {
		for _, config := range talkConfigs {
			if i > 0 && config.ratio == 0 || batchesOnly && config.batch == 1 {
				continue
			}
			if config.rate {
				config.policy.Rate, config.policy.Burst = perSecond, talkQuota
			}
			least := talkMinimum(config.batch, window, quota.slow)
			if err := config.run(ctx, &t, quota.name, quota.make(), least); err != nil {
				return table{}, err
			}
		}
	}
	return t, nil
}

// talkMinimum is when a client that knows the quota exactly and has talkMost connections is done. A window gives
// talkQuota requests at its beginning: all windows but the last must pass, and in the last one what is left is sent in
// rounds of talkMost requests. A bucket gives talkQuota at once and the others one by one.
func talkMinimum(batch int, window time.Duration, slow bool) time.Duration {
	requests := (talkRows + batch - 1) / batch
	full := (requests - 1) / talkQuota
	left := requests - full*talkQuota
	if slow {
		return time.Duration(float64(requests-talkQuota)/talkQuota*float64(window)) + talkLatency
	}
	return time.Duration(full)*window + time.Duration((left+talkMost-1)/talkMost)*talkLatency
}

// run adds the configuration's row.
func (c talkConfig) run(ctx context.Context, t *table, name string, quota fakeservice.Quota, least time.Duration) (err error) {
	fake := fakeservice.New(fakeservice.Config{Quota: quota, Latency: talkLatency})
	url, stop, err := fake.Listen()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	client, err := rest.New(c.policy, rest.Limits{Documents: c.batch}, rest.Config{Shared: rest.NewShared()})
	if err != nil {
		return err
	}
	began := time.Now()
	rows, failed := 0, 0
	for result, err := range client.Run(ctx, echo(url+"/language/:analyze-text"), documents(talkRows)) {
		if err != nil {
			return err
		}
		if rows++; result.Err != nil {
			failed++
		}
	}
	took := time.Since(began)
	stats := client.Stats()
	ratio := took.Seconds() / least.Seconds()
	share := float64(stats.Throttled) / float64(stats.Calls)
	t.rows = append(t.rows, []string{
		name, c.name, fmt.Sprintf("%.2f", took.Seconds()), strconv.Itoa(failed), strconv.Itoa(stats.Calls),
		strconv.Itoa(stats.Throttled), fmt.Sprintf("%.2f", 100*share), fmt.Sprintf("%.2f", least.Seconds()), fmt.Sprintf("%.3f", ratio),
	})
	miss := func(missed bool, format string, values ...any) {
		if missed {
			t.missed = append(t.missed, name+", "+c.name+": "+fmt.Sprintf(format, values...))
		}
	}
	most := c.refused * float64(stats.Calls)
	if !c.rate {
		most += talkMost
	}
	miss(rows != talkRows, "%d rows", rows)
	miss(failed > 0 && !c.errors, "%d errors", failed)
	miss(c.ratio > 0 && ratio > c.ratio, "%.3f times the minimum, want %.2f", ratio, c.ratio)
	miss(c.refused > 0 && float64(stats.Throttled) > most, "%d refused, want %.0f", stats.Throttled, most)
	return nil
}

// echo is the fake service's route that answers each document with its text.
type echo string

// Request implements rest.Service.
func (e echo) Request(items []rest.Item) (*rest.Request, error) {
	var in fakeservice.Input
	for _, item := range items {
		in.AnalysisInput.Documents = append(in.AnalysisInput.Documents, fakeservice.Document{ID: strconv.Itoa(item.Index), Text: "a room with a view"})
	}
	body, err := json.Marshal(in)
	return &rest.Request{URL: string(e), Header: http.Header{"Content-Type": {"application/json"}}, Body: body}, err
}

// Results implements rest.Service.
func (e echo) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	var out fakeservice.Output
	if err := json.Unmarshal(answer.Body, &out); err != nil {
		return nil, err
	}
	documents := out.Results.Documents
	if len(documents) != len(items) {
		return nil, fmt.Errorf("%d answers for %d documents", len(documents), len(items))
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		if documents[i].ID != strconv.Itoa(item.Index) {
			return nil, fmt.Errorf("answer %s for document %d", documents[i].ID, item.Index)
		}
		results[i] = rest.Result{Index: item.Index, Value: json.RawMessage(strconv.Quote(documents[i].Echo))}
	}
	return results, nil
}

// documents are n items.
func documents(n int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := range n {
			if !yield(rest.Item{Index: i, Size: 40}, nil) {
				return
			}
		}
	}
}

var _ rest.Service = echo("")
