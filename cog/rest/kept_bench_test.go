package rest_test

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
)

// BenchmarkKept shows what sharing, cache and checkpoint cost a run that finds nothing in them, and what they save the
// next one. The service answers at once, within the process.
//
//	go test -run='^$' -bench=Kept -benchtime=3x -count=3 ./cog/rest
func BenchmarkKept(b *testing.B) {
	const n = 50_000
	value := fmt.Appendf(nil, `{"text":"%0300d"}`, 0)
	transport := answering(value)
	items := func(keys bool) iter.Seq2[rest.Item, error] {
		return func(yield func(rest.Item, error) bool) {
			for i := range n {
				item := rest.Item{Index: i, Size: 300}
				if keys {
					item.Key = fmt.Sprintf("%032d", i)
				}
				if !yield(item, nil) {
					return
				}
			}
		}
	}
	for _, test := range []struct {
		name                          string
		keys, cache, checkpoint, warm bool
	}{
		{name: "nothing"},
		{name: "keys", keys: true},
		{name: "cache", keys: true, cache: true},
		{name: "checkpoint", keys: true, checkpoint: true},
		{name: "both", keys: true, cache: true, checkpoint: true},
		{name: "warm cache", keys: true, cache: true, warm: true},
		{name: "warm checkpoint", keys: true, checkpoint: true, warm: true},
	} {
		b.Run(test.name, func(b *testing.B) {
			b.ReportAllocs()
			folder, round := b.TempDir(), 0
			once := func() {
				if round++; test.warm {
					round = 0
				}
				policy := rest.Policy{}
				if test.cache {
					policy.Cache = filepath.Join(folder, fmt.Sprint("cache", round))
				}
				if test.checkpoint {
					policy.Checkpoint = filepath.Join(folder, fmt.Sprint("run", round))
				}
				results, err := run(newClient(b, policy, 10, rest.Config{Transport: transport}), same{value}, items(test.keys))
				if err != nil || len(results) != n || results[n-1].Err != nil {
					b.Fatalf("%d results, %v", len(results), err)
				}
			}
			if test.warm {
				once()
			}
			for b.Loop() {
				once()
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}

// answering gives every request the same answer.
type answering []byte

func (a answering) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(bytes.NewReader(a)), ContentLength: int64(len(a)), Request: r, ProtoMajor: 1, ProtoMinor: 1}, nil
}

// same is a service that gives every item the same value.
type same struct{ value []byte }

func (s same) Request([]rest.Item) (*rest.Request, error) { return &rest.Request{URL: base}, nil }

func (s same) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i] = rest.Result{Index: item.Index, Value: bytes.Clone(s.value)}
	}
	return results, nil
}
