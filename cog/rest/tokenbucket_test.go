package rest_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// costly is a service whose items are what their requests cost.
type costly struct{}

func (costly) Request(items []rest.Item) (*rest.Request, error) {
	tokens, ok := items[0].Payload.(int)
	if !ok {
		return nil, fmt.Errorf("item %d is no number", items[0].Index)
	}
	return &rest.Request{URL: base, Tokens: tokens}, nil
}

func (costly) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	return []rest.Result{{Index: items[0].Index, Value: []byte("1")}}, nil
}

func costing(tokens ...int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i, n := range tokens {
			if !yield(rest.Item{Index: i, Payload: n}, nil) {
				return
			}
		}
	}
}

// sentAt are the times at which the script got its requests, since began.
func (s *script) sentAt(began time.Time) (at []time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, sent := range s.times {
		at = append(at, sent.Sub(began).Round(time.Microsecond))
	}
	return at
}

// TestTokenRate: when requests are sent, by what they cost.
func TestTokenRate(t *testing.T) {
	t.Parallel()
	const ms = time.Millisecond
	ok := scripted{status: 200, body: `{}`}
	tests := []struct {
		name    string
		policy  rest.Policy
		answers []scripted
		costs   []int
		want    []time.Duration
	}{
		{"a second's tokens at once", rest.Policy{TokenRate: 100}, nil, []int{100, 50, 50, 100}, []time.Duration{0, 500 * ms, 1000 * ms, 2000 * ms}},
		{"less than one a second", rest.Policy{TokenRate: 0.5}, nil, []int{1, 1}, []time.Duration{0, 2000 * ms}},
		{"a burst", rest.Policy{TokenRate: 100, TokenBurst: 300}, nil, []int{100, 100, 100, 100, 100}, []time.Duration{0, 0, 0, 1000 * ms, 2000 * ms}},
		{"more than the bucket holds", rest.Policy{TokenRate: 100}, nil, []int{250, 100, 100}, []time.Duration{0, 2500 * ms, 3500 * ms}},
		{"more, and the bucket is not full", rest.Policy{TokenRate: 100}, nil, []int{50, 250, 10}, []time.Duration{0, 500 * ms, 2100 * ms}},
		{"a number without end", rest.Policy{TokenRate: 100}, nil, []int{50, math.MaxInt}, []time.Duration{0, 500 * ms}},
		{"side by side", rest.Policy{TokenRate: 100, Concurrency: 8}, nil, []int{100, 100, 100, 100}, []time.Duration{0, 1000 * ms, 2000 * ms, 3000 * ms}},
		{"what says no cost does not wait", rest.Policy{TokenRate: 100}, nil, []int{300, 0, -1, 0}, []time.Duration{0, 0, 0, 0}},
		{"beside a rate of requests", rest.Policy{TokenRate: 100, Rate: 1}, nil, []int{10, 10, 300, 10, 10}, []time.Duration{0, 1000 * ms, 2000 * ms, 4100 * ms, 5100 * ms}},
		{"a retry costs again", rest.Policy{TokenRate: 100}, []scripted{{status: 500}, ok}, []int{100, 100}, []time.Duration{0, 1000 * ms, 2000 * ms}},
		{"no rate", rest.Policy{}, nil, []int{1e9, 1e9, 1e9}, []time.Duration{0, 0, 0}},
		{"a rate of requests only", rest.Policy{Rate: 2}, nil, []int{1e9, 1e9, 1e9}, []time.Duration{0, 500 * ms, 1000 * ms}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := &script{answers: append(test.answers, ok)}
				if test.policy.Concurrency == 0 {
					test.policy.Concurrency = 1 // costs in the order of the items
				}
				client := newClient(t, test.policy, 1, rest.Config{Transport: fakeservice.Direct(server)})
				began := time.Now()
				results, err := run(client, costly{}, costing(test.costs...))
				if err != nil || len(results) != len(test.costs) {
					t.Fatalf("%d results, %v", len(results), err)
				}
				for _, result := range results {
					if result.Err != nil {
						t.Errorf("row %d: %v", result.Index, result.Err)
					}
				}
				if got := server.sentAt(began); !slices.Equal(got, test.want) {
					t.Errorf("sent at %v, want %v", got, test.want)
				}
			})
		})
	}
}

// TestTokenRateShared: all clients of an endpoint and key share the bucket, those that set no rate, too.
func TestTokenRateShared(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &script{answers: []scripted{{status: 200, body: `{}`}}}
		shared := rest.NewShared()
		began := time.Now()
		ended := make(chan error)
		for i, policy := range []rest.Policy{{TokenRate: 100}, {TokenRate: 100}, {}} {
			client := newClient(t, policy, 1, rest.Config{Transport: fakeservice.Direct(server), Shared: shared})
			if i == 0 { // the rate is in force from here on
				if _, err := client.Do(t.Context(), &rest.Request{URL: base, Tokens: 100}); err != nil {
					t.Fatal(err)
				}
			}
			go func() {
				_, err := run(client, costly{}, costing(100, 100))
				ended <- err
			}()
		}
		for range 3 {
			if err := <-ended; err != nil {
				t.Error(err)
			}
		}
		const s = time.Second
		if got, want := server.sentAt(began), []time.Duration{0, s, 2 * s, 3 * s, 4 * s, 5 * s, 6 * s}; !slices.Equal(got, want) {
			t.Errorf("sent at %v, want %v", got, want)
		}
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.Direct(server), Shared: shared})
		other := &rest.Request{URL: base, Tokens: 100, Credentials: http.Header{"Api-Key": {"another"}}}
		if _, err := client.Do(t.Context(), other); err != nil || time.Since(began) != 6*s {
			t.Errorf("another key waited until %v, %v", time.Since(began), err)
		}
	})
}

// TestTokenRateInterrupted: who is interrupted at the bucket ends at once and has taken nothing from it.
func TestTokenRateInterrupted(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &script{answers: []scripted{{status: 200, body: `{}`}}}
		client := newClient(t, rest.Policy{TokenRate: 100}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		began := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		defer cancel()
		costs := slices.Repeat([]int{100}, 50)
		results, err := collect(client.Run(ctx, costly{}, costing(costs...)))
		if took := time.Since(began); took != 500*time.Millisecond || !errors.Is(err, rest.ErrCanceled) {
			t.Errorf("ended after %v with %v", took, err)
		}
		done := 0
		for _, result := range results {
			if result.Err == nil {
				done++
			} else if result.Err.Code != "canceled" || result.Err.Attempts != 0 {
				t.Errorf("row %d: %v after %d attempts", result.Index, result.Err, result.Err.Attempts)
			}
		}
		if len(results) != 50 || done != 1 {
			t.Errorf("%d of %d rows are done, want 1 of 50", done, len(results))
		}
		if _, err := client.Do(t.Context(), &rest.Request{URL: base, Tokens: 50}); err != nil {
			t.Error(err)
		}
		if got, want := server.sentAt(began), []time.Duration{0, 500 * time.Millisecond}; !slices.Equal(got, want) {
			t.Errorf("sent at %v, want %v: half of the bucket is there after half a second", got, want)
		}
	})
}

// TestTokenRateClosedGate: what waited for its tokens while the endpoint was closed by a refusal does not pay twice.
func TestTokenRateClosedGate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &script{latency: 500 * time.Millisecond, answers: []scripted{
			{status: 429, header: header("Retry-After", "10")}, {status: 200, body: `{}`},
		}}
		client := newClient(t, rest.Policy{TokenRate: 100, Concurrency: 2}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		began := time.Now()
		if _, err := run(client, costly{}, costing(100, 100)); err != nil {
			t.Fatal(err)
		}
		sent := server.sentAt(began)
		if len(sent) != 3 || sent[2]-sent[1] != 500*time.Millisecond {
			t.Errorf("sent at %v, want the third with the answer to the second, and not when the bucket is full again", sent)
		}
	})
}
