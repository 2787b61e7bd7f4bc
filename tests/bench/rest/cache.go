package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// benchCache answers rows from a warm cache, and from the checkpoint of a run that was done, by Run and by a builder.
func benchCache(ctx context.Context) (t table, err error) {
	const least = 20_000 // rows a second
	n := scaled(200_000)
	folder, err := os.MkdirTemp("", "cogbook-bench-")
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	fake := fakeservice.New(fakeservice.Config{})
	address, stop, err := fake.Listen()
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	t = table{
		name:    "cache",
		title:   fmt.Sprintf("%d rows of 300 bytes, answered anew, by a warm cache and by a checkpoint; no latency, batch 10", n),
		columns: []string{"by", "from", "s", "rows/s", "sent", "figure"},
	}
	texts := make([]string, n)
	for i := range texts {
		texts[i] = fmt.Sprintf("%d %s", i, strings.Repeat("x", 290))
	}
	for _, by := range []struct {
		name string
		run  func(context.Context, rest.Policy) error
	}{
		{"Run", func(ctx context.Context, policy rest.Policy) error { return runKept(ctx, address, texts, policy) }},
		{"Transform", func(ctx context.Context, policy rest.Policy) error { return transformKept(ctx, address, texts, policy) }},
	} {
		kept := rest.Policy{BatchSize: 10, Cache: filepath.Join(folder, by.name), Checkpoint: filepath.Join(folder, by.name+".run")}
		for _, step := range []struct {
			from   string
			policy rest.Policy
		}{
			{"the service", rest.Policy{BatchSize: 10}},
			{"the service, kept", kept},
			{"a warm cache", rest.Policy{Cache: kept.Cache}},
			{"a checkpoint", rest.Policy{Checkpoint: kept.Checkpoint}},
		} {
			sent, began := fake.Counts().Requests, time.Now()
			if err := by.run(ctx, step.policy); err != nil {
				return t, fmt.Errorf("%s, %s: %w", by.name, step.from, err)
			}
			took := time.Since(began).Seconds()
			row := []string{by.name, step.from, fmt.Sprintf("%.2f", took), fmt.Sprintf("%.0f", float64(n)/took), fmt.Sprint(fake.Counts().Requests - sent), ""}
			if step.policy.BatchSize == 0 {
				row[5] = t.check(by.name+" from "+step.from+", s", took, float64(n)/least, "%.1f")
			}
			t.rows = append(t.rows, row)
		}
	}
	return t, nil
}

// echoes is the service of runKept.
type echoes struct{ address string }

func (s echoes) Request(items []rest.Item) (*rest.Request, error) {
	var in fakeservice.Input
	for _, item := range items {
		in.AnalysisInput.Documents = append(in.AnalysisInput.Documents, fakeservice.Document{ID: fmt.Sprint(item.Index), Text: item.Key})
	}
	body, err := json.Marshal(in)
	return &rest.Request{URL: s.address + "/language/:analyze-text", Body: body}, err
}

func (s echoes) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	var out struct {
		Results struct{ Documents []json.RawMessage }
	}
	if err := json.Unmarshal(answer.Body, &out); err != nil {
		return nil, err
	}
	results := make([]rest.Result, 0, len(items))
	for i, value := range out.Results.Documents { // they come in order
		results = append(results, rest.Result{Index: items[i].Index, Value: value})
	}
	return results, nil
}

func runKept(ctx context.Context, address string, texts []string, policy rest.Policy) error {
	client, err := rest.New(policy, rest.Limits{Documents: 10}, rest.Config{Service: "bench"})
	if err != nil {
		return err
	}
	var items iter.Seq2[rest.Item, error] = func(yield func(rest.Item, error) bool) {
		for i, text := range texts {
			if !yield(rest.Item{Index: i, Size: len(text), Key: text}, nil) {
				return
			}
		}
	}
	row := 0
	for result, err := range client.Run(ctx, echoes{address}, items) {
		if err == nil && result.Err != nil {
			err = result.Err
		}
		if err != nil || result.Index != row {
			return fmt.Errorf("row %d: item %d, %w", row, result.Index, err)
		}
		row++
	}
	if row != len(texts) {
		return fmt.Errorf("%d rows of %d", row, len(texts))
	}
	return nil
}

func transformKept(ctx context.Context, address string, texts []string, policy rest.Policy) error {
	df, err := frames.New(frames.Strings("text", texts...))
	if err != nil {
		return err
	}
	out, err := cog.TextSentiment().Endpoint(address).TextCol("text").OutputCol("out").Policy(policy).Transform(ctx, df)
	if err != nil {
		return err
	}
	for i, text := range texts {
		if detail := out.Elem(i, 2); detail.IsNA() || !strings.Contains(detail.String(), text) {
			return fmt.Errorf("row %d: %v", i, out.Elem(i, 3))
		}
	}
	return nil
}
