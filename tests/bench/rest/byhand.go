package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"
)

// byHand sends texts in batches by a pool of workers that is written for nothing else, as one would do it who knows
// net/http: kept-alive connections, a time-out, no retries, no limits, no order to keep but by index. It returns the
// sentiment of each text.
func byHand(ctx context.Context, address string, texts []string, batch, workers int) ([]string, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	labels := make([]string, len(texts))
	starts := make(chan int)
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for start := range starts {
				end := min(start+batch, len(texts))
				if err := sendByHand(ctx, address, texts[start:end], start, labels[start:end]); err != nil {
					cancel(err)
				}
			}
		})
	}
	for start := 0; start < len(texts) && ctx.Err() == nil; start += batch {
		starts <- start
	}
	close(starts)
	pool.Wait()
	return labels, context.Cause(ctx)
}

var byHandClient = &http.Client{
	Transport: &http.Transport{MaxIdleConns: 64, MaxIdleConnsPerHost: 64},
	Timeout:   time.Minute,
}

func sendByHand(ctx context.Context, address string, texts []string, first int, labels []string) error {
	text, err := body(first, texts)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address+route, bytes.NewReader(text))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := byHandClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d", resp.StatusCode)
	}
	found, err := decode(answer, first, len(texts))
	for i := range found {
		labels[i] = found[i].Sentiment
	}
	return err
}
