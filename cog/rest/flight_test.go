package rest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// twins are n items of only so many different texts.
func twins(n, different int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := range n {
			text := textOf(i % different)
			if !yield(rest.Item{Index: i, Size: 20, Payload: text, Key: text}, nil) {
				return
			}
		}
	}
}

// TestTwins: identical items are sent once, keep their places and get the same answer, whatever the window.
func TestTwins(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name         string
		n, different int
		batch        int
		policy       rest.Policy
		config       rest.Config
		sent         int
	}{
		{"beside each other", 1000, 1, 10, rest.Policy{}, rest.Config{}, 1},
		{"ten texts", 1000, 10, 10, rest.Policy{}, rest.Config{}, 10},
		{"ten texts, one by one", 1000, 10, 1, rest.Policy{Concurrency: 2}, rest.Config{}, 10},
		{"as they come", 1000, 10, 10, rest.Policy{Unordered: true}, rest.Config{}, 10},
		{"further apart than the window", 1000, 100, 10, rest.Policy{}, rest.Config{Window: 7}, 100},
		{"a window of one", 100, 10, 10, rest.Policy{}, rest.Config{Window: 1}, 10},
		{"bounded bytes", 1000, 100, 10, rest.Policy{}, rest.Config{MaxBytes: 50}, 100},
		{"all different", 500, 500, 10, rest.Policy{}, rest.Config{}, 500},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Latency: 100 * time.Millisecond})
				config := test.config
				config.Transport = fake.Transport()
				client := newClient(t, test.policy, test.batch, config)
				results, err := run(client, echo{base: base}, twins(test.n, test.different))
				if err != nil || len(results) != test.n {
					t.Fatalf("%d results, %v", len(results), err)
				}
				if test.policy.Unordered {
					slices.SortFunc(results, func(a, b rest.Result) int { return a.Index - b.Index })
				}
				for i, r := range results {
					if want := fmt.Sprintf("%q", textOf(i%test.different)); r.Index != i || string(r.Value) != want {
						t.Fatalf("row %d: item %d, %s, %v; want %s", i, r.Index, r.Value, r.Err, want)
					}
				}
				stats := client.Stats()
				if sent := accepted(fake); sent != test.sent || stats.SharedAnswers != test.n-test.sent || stats.Rows != test.n {
					t.Errorf("%d documents sent, want %d; %+v", sent, test.sent, stats)
				}
			})
		})
	}
}

// TestTwinsFail: a failed item's error is that of those who waited for it, and of nobody who comes later.
func TestTwinsFail(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second, Rules: []fakeservice.Rule{{First: 1, Status: 404}}})
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport(), Window: 4})
		results, err := run(client, echo{base: base}, twins(8, 1))
		if err != nil || len(results) != 8 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, r := range results {
			if i < 4 && (r.Err == nil || r.Err.Status != 404) || i >= 4 && r.Err != nil {
				t.Errorf("row %d: %v", i, r.Err)
			}
		}
		if counts := fake.Counts(); counts.Requests != 2 {
			t.Errorf("%d requests, want 2", counts.Requests)
		}
	})
}

// byGroup sends each item with its group as the key.
type byGroup struct{ echo }

func (s byGroup) Request(items []rest.Item) (*rest.Request, error) {
	s.key = items[0].Group
	return s.echo.Request(items)
}

// TestTwinsOfOthers: that one's credentials are refused is no error of a twin that has others.
func TestTwinsOfOthers(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second, Key: "good"})
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport()})
		groups := []string{"bad", "bad", "worse", "good", "bad", "good", "worse"}
		items := func(yield func(rest.Item, error) bool) {
			for i, group := range groups {
				if !yield(rest.Item{Index: i, Group: group, Payload: "text", Key: "text"}, nil) {
					return
				}
			}
		}
		results, err := run(client, byGroup{echo{base: base}}, items)
		if err != nil || len(results) != len(groups) {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, r := range results {
			if (r.Err == nil) != (groups[i] == "good") || r.Err != nil && r.Err.Status != 401 {
				t.Errorf("row %d with key %s: %s, %v", i, groups[i], r.Value, r.Err)
			}
		}
		if sent := accepted(fake); sent != 1 || client.Stats().Calls != 3 {
			t.Errorf("%d documents, %d calls, want one call with each key", sent, client.Stats().Calls)
		}
	})
}

// TestTwinsCanceled: those that wait are given up with the one that was sent.
func TestTwinsCanceled(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Hour})
		client := newClient(t, rest.Policy{RequestTimeout: 2 * time.Hour}, 10, rest.Config{Transport: fake.Transport()})
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		began := time.Now()
		results, err := collect(client.Run(ctx, echo{base: base}, twins(1000, 3)))
		if took := time.Since(began); took != time.Second || !errors.Is(err, rest.ErrCanceled) || len(results) != 1000 {
			t.Errorf("%d results after %v, %v", len(results), took, err)
		}
		for i, r := range results {
			if r.Index != i || !errors.Is(r.Err, rest.ErrCanceled) {
				t.Fatalf("row %d: item %d, %v", i, r.Index, r.Err)
			}
		}
	})
}

// TestTwinsForgotten: answers are held for twins to come in bounded memory.
func TestTwinsForgotten(t *testing.T) {
	t.Parallel()
	large := strings.Repeat("x", 1<<20)
	var asked []string
	service := fakeservice.Direct(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		asked = append(asked, string(body))
		_, _ = w.Write(fmt.Appendf(nil, "%q", large))
	}))
	client := newClient(t, rest.Policy{Concurrency: 1}, 1, rest.Config{Transport: service, Window: 1})
	items := func(yield func(rest.Item, error) bool) {
		for i, text := range slices.Concat(numbers(0, 20), numbers(15, 20), numbers(0, 5)) {
			if !yield(rest.Item{Index: i, Payload: text, Key: text}, nil) {
				return
			}
		}
	}
	if results, err := run(client, whole{}, items); err != nil || len(results) != 30 {
		t.Fatalf("%d results, %v", len(results), err)
	}
	if want := slices.Concat(numbers(0, 20), numbers(0, 5)); !slices.Equal(asked, want) {
		t.Errorf("asked for %q, want %q: the last 15 MiB of answers are known", asked, want)
	}
}

func numbers(from, to int) (texts []string) {
	for i := from; i < to; i++ {
		texts = append(texts, fmt.Sprint(i))
	}
	return texts
}

// whole is a service whose item's text is the body, and the body its answer.
type whole struct{}

func (whole) Request(items []rest.Item) (*rest.Request, error) {
	return &rest.Request{URL: base, Body: []byte(items[0].Payload.(string))}, nil
}

func (whole) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	return []rest.Result{{Index: items[0].Index, Value: bytes.TrimSpace(answer.Body)}}, nil
}
