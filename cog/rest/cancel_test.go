package rest_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestCancel: an interrupted run returns at once, with a result for each item read and the context's error.
func TestCancel(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		config fakeservice.Config
		policy rest.Policy
		is     []error
	}{
		{"in flight", fakeservice.Config{Latency: 300 * time.Millisecond}, rest.Policy{}, []error{rest.ErrCanceled, context.Canceled}},
		{"at the gate", fakeservice.Config{Quota: fakeservice.FixedWindow(20, time.Minute)}, rest.Policy{}, []error{rest.ErrCanceled, context.Canceled}},
		{"in back-off", fakeservice.Config{Rules: []fakeservice.Rule{{Status: 500, Every: 20}}}, rest.Policy{Backoff: time.Hour}, []error{rest.ErrCanceled, context.Canceled}},
		{"at the bucket", fakeservice.Config{}, rest.Policy{Rate: 5}, []error{rest.ErrCanceled, context.Canceled}},
		{"by its deadline", fakeservice.Config{Latency: 300 * time.Millisecond}, rest.Policy{RunTimeout: time.Second}, []error{rest.ErrCanceled, rest.ErrTimeout, context.DeadlineExceeded}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(test.config)
				client := newClient(t, test.policy, 10, rest.Config{Transport: fake.Transport()})
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				began := time.Now()
				if test.policy.RunTimeout == 0 {
					time.AfterFunc(time.Second, cancel)
				}
				read := 0
				items := func(yield func(rest.Item, error) bool) {
					for i := range 1_000_000 {
						read++
						if !yield(itemOf(i), nil) {
							return
						}
					}
				}
				results, err := collect(client.Run(ctx, echo{base: base}, items))
				if took := time.Since(began); took != time.Second {
					t.Errorf("ended after %v, want 1 s", took)
				}
				for _, want := range test.is {
					if !errors.Is(err, want) {
						t.Errorf("error %v does not match %v", err, want)
					}
				}
				checkPartial(t, results, read)
			})
		})
	}
}

func checkPartial(t *testing.T, results []rest.Result, read int) {
	t.Helper()
	if len(results) != read || read < 200 {
		t.Fatalf("%d results for %d items read", len(results), read)
	}
	done := 0
	for i, result := range results {
		switch {
		case result.Index != i:
			t.Fatalf("row %d is of item %d", i, result.Index)
		case result.Err == nil:
			done++
		case result.Err.Code != "canceled":
			t.Fatalf("row %d: %v", i, result.Err)
		}
	}
	if done == 0 || done == read {
		t.Errorf("%d of %d rows done, want some", done, read)
	}
}

// TestCancelStuckInput: a sequence that never gives its next item does not hold up the end for long.
func TestCancelStuckInput(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{})
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport()})
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		release := make(chan struct{})
		items := func(yield func(rest.Item, error) bool) {
			if yield(rest.Item{Index: 0, Payload: textOf(0)}, nil) {
				<-release
			}
		}
		began := time.Now()
		results, err := collect(client.Run(ctx, echo{base: base}, items))
		if took := time.Since(began); took > 1200*time.Millisecond || !errors.Is(err, rest.ErrCanceled) {
			t.Errorf("ended after %v with %v", took, err)
		}
		wantEchoes(t, results, 1)
		close(release)
	})
}

// TestStop: whoever wants no more results gets none, and nothing keeps running (synctest fails on goroutines left).
func TestStop(t *testing.T) {
	t.Parallel()
	for _, policy := range []rest.Policy{{}, {Unordered: true}} {
		synctest.Test(t, func(t *testing.T) {
			fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
			client := newClient(t, policy, 10, rest.Config{Transport: fake.Transport(), Window: 50})
			n := 0
			for _, err := range client.Run(t.Context(), echo{base: base}, texts(1_000_000)) {
				if err != nil {
					t.Fatal(err)
				}
				if n++; n == 100 {
					break
				}
			}
			synctest.Wait()
			if sent := fake.Counts().Requests; sent > 20 {
				t.Errorf("%d requests for 100 rows with 50 read ahead", sent)
			}
		})
	}
}
