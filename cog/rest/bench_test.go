package rest_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// BenchmarkRun sends 20,000 documents to a service on a real socket, by Run and by a pool of goroutines written for
// nothing else. Both use 16 connections and the same code to build requests and to read answers.
//
//	go test -bench=Run -benchtime=3x ./cog/rest
func BenchmarkRun(b *testing.B) {
	const n = 20_000
	for _, batch := range []int{1, 10} {
		for _, latency := range []time.Duration{0, 20 * time.Millisecond} {
			fake := fakeservice.New(fakeservice.Config{Latency: latency})
			url, stop, err := fake.Listen()
			if err != nil {
				b.Fatal(err)
			}
			name := fmt.Sprintf("batch=%d/latency=%v/", batch, latency)
			b.Run(name+"by=rest", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					client := newClient(b, rest.Policy{}, batch, rest.Config{})
					results, err := run(client, echo{base: url}, texts(n))
					if err != nil {
						b.Fatal(err)
					}
					wantEchoes(b, results, n)
				}
				b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "rows/s")
			})
			b.Run(name+"by=pool", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					wantEchoes(b, pool(b, url, n, batch), n)
				}
				b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "rows/s")
			})
			if err := stop(); err != nil {
				b.Error(err)
			}
		}
	}
}

// pool is what one writes by hand: no retries, no limits, no care.
func pool(b *testing.B, url string, n, batch int) []rest.Result {
	b.Helper()
	service := echo{base: url}
	client := &http.Client{Transport: poolTransport, Timeout: time.Minute}
	results := make([]rest.Result, n)
	starts := make(chan int)
	var workers sync.WaitGroup
	for range 16 {
		workers.Go(func() {
			for start := range starts {
				if err := poolRequest(client, service, results, start, min(start+batch, n)); err != nil {
					b.Error(err)
				}
			}
		})
	}
	for start := 0; start < n; start += batch {
		starts <- start
	}
	close(starts)
	workers.Wait()
	return results
}

var poolTransport = &http.Transport{MaxIdleConnsPerHost: 16}

func poolRequest(client *http.Client, service echo, results []rest.Result, start, end int) error {
	items := make([]rest.Item, 0, end-start)
	for i := start; i < end; i++ {
		items = append(items, rest.Item{Index: i, Payload: textOf(i)})
	}
	req, err := service.Request(items)
	if err != nil {
		return err
	}
	resp, err := client.Post(req.URL, "application/json", bytes.NewReader(req.Body))
	if err != nil {
		return err
	}
	body, err := io.ReadAll(resp.Body)
	if closeErr := resp.Body.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return err
	}
	part, err := service.Results(items, &rest.Response{Status: resp.StatusCode, Body: body})
	copy(results[start:end], part)
	return err
}
