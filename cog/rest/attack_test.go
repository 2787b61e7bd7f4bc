package rest_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// hostile is a mixture in which batches are split, refused, lost and retried.
func hostile() fakeservice.Config {
	return fakeservice.Config{
		Latency: 10 * time.Millisecond, MaxBytes: 400, JobLooks: 1, Seed: 5,
		Rules: []fakeservice.Rule{
			{Every: 7, Header: fakeservice.RetryAfter(1)}, {Every: 5, Status: 500}, {Every: 6, Fault: fakeservice.ResetAfter},
			{Every: 11, Fault: fakeservice.Truncate},
		},
		LookRules: []fakeservice.Rule{{Every: 3, Status: 500}},
	}
}

// mixed are n texts, in groups, some of which are poison, bad or known.
func mixed(n int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := range n {
			item := itemOf(i)
			item.Group = fmt.Sprint(i % 3)
			switch {
			case i%13 == 5:
				item.Payload = "poison"
			case i%17 == 3:
				item.Payload = "bad"
			case i%19 == 4:
				item.Known = &rest.Result{}
			case i%23 == 2:
				item.Payload = i // no request can be built
			}
			if !yield(item, nil) {
				return
			}
		}
	}
}

// checkMixed holds results to what mixed asked for. Those of an interrupted run may be errors.
func checkMixed(t *testing.T, results []rest.Result, read int, interrupted bool) {
	t.Helper()
	if len(results) != read {
		t.Fatalf("%d results for %d items read", len(results), read)
	}
	for i, result := range results {
		want := ""
		switch {
		case result.Index != i:
			t.Fatalf("result %d is of item %d", i, result.Index)
		case i%13 == 5:
			want = "InvalidArgument"
		case i%17 == 3:
			want = "InvalidDocument"
		case i%19 == 4:
			if result.Value != nil || result.Err != nil {
				t.Fatalf("the known row %d: %+v", i, result)
			}
			continue
		case i%23 == 2:
			want = "request"
		}
		switch {
		case (result.Value == nil) == (result.Err == nil):
			t.Fatalf("row %d: %+v, want a value or an error", i, result)
		case result.Err != nil && result.Err.Code != want && !(interrupted && result.Err.Code == "canceled"):
			t.Fatalf("row %d: %v, want %q", i, result.Err, want)
		case result.Err == nil && (want != "" || string(result.Value) != fmt.Sprintf("%q", textOf(i))):
			t.Fatalf("row %d: got %s", i, result.Value)
		}
	}
}

// TestTightBounds: no bound of memory or number is so small that a run stands still, loses or swaps rows.
func TestTightBounds(t *testing.T) {
	t.Parallel()
	for _, window := range []int{1, 2, 5} {
		for _, bytes := range []int64{1, 30, 1 << 20} {
			for _, unordered := range []bool{false, true} {
				for _, job := range []bool{false, true} {
					t.Run(fmt.Sprintf("window=%d bytes=%d unordered=%v job=%v", window, bytes, unordered, job), func(t *testing.T) {
						t.Parallel()
						synctest.Test(t, func(t *testing.T) {
							fake := fakeservice.New(hostile())
							policy := rest.Policy{Concurrency: 2, Unordered: unordered, PollInterval: time.Second, Retries: 20}
							client := newClient(t, policy, 10, rest.Config{Transport: fake.Transport(), Window: window, MaxBytes: bytes})
							results, err := run(client, echo{base: base, job: job}, mixed(60))
							if err != nil {
								t.Fatal(err)
							}
							if unordered {
								slices.SortFunc(results, func(a, b rest.Result) int { return a.Index - b.Index })
							}
							checkMixed(t, results, 60, false)
						})
					})
				}
			}
		}
	}
}

// TestCancelAtEveryMoment: after whichever request the run is interrupted, before or after the service has done its
// work, each row that was read has its result, and nothing keeps running.
func TestCancelAtEveryMoment(t *testing.T) {
	t.Parallel()
	for _, job := range []bool{false, true} {
		for _, unordered := range []bool{false, true} {
			for _, late := range []bool{false, true} {
				t.Run(fmt.Sprintf("job=%v unordered=%v late=%v", job, unordered, late), func(t *testing.T) {
					t.Parallel()
					for k, ended := 1, false; !ended; k++ {
						synctest.Test(t, func(t *testing.T) { ended = cancelAt(t, k, job, unordered, late) })
					}
				})
			}
		}
	}
}

// cancelAt interrupts a run at the k-th request and tells whether it had ended before.
func cancelAt(t *testing.T, k int, job, unordered, late bool) (ended bool) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	fake := fakeservice.New(hostile())
	var calls atomic.Int64
	server := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mine := calls.Add(1) == int64(k)
		if mine && !late {
			cancel()
		}
		fake.ServeHTTP(w, r)
		if mine {
			cancel()
		}
	})
	policy := rest.Policy{Concurrency: 3, Unordered: unordered, PollInterval: time.Second, Retries: 20}
	client := newClient(t, policy, 4, rest.Config{Transport: fakeservice.Direct(server), Window: 16})
	read := 0
	items := func(yield func(rest.Item, error) bool) {
		for item, err := range mixed(30) {
			read++
			if !yield(item, err) {
				return
			}
		}
	}
	results, err := collect(client.Run(ctx, echo{base: base, job: job}, items))
	if ended = int(calls.Load()) < k; !ended && !errors.Is(err, rest.ErrCanceled) && len(results) < 30 {
		t.Fatalf("cancelled at request %d: error %v", k, err)
	}
	slices.SortFunc(results, func(a, b rest.Result) int { return a.Index - b.Index })
	checkMixed(t, results, read, !ended)
	return ended
}

// TestStopAtEveryRow: a consumer that stops after any row leaves nothing behind (synctest fails on goroutines left).
func TestStopAtEveryRow(t *testing.T) {
	t.Parallel()
	for _, unordered := range []bool{false, true} {
		for _, job := range []bool{false, true} {
			for stop := range 30 {
				synctest.Test(t, func(t *testing.T) {
					fake := fakeservice.New(hostile())
					policy := rest.Policy{Concurrency: 3, Unordered: unordered, PollInterval: time.Second, Retries: 20}
					client := newClient(t, policy, 4, rest.Config{Transport: fake.Transport(), Window: 12})
					n := 0
					for _, err := range client.Run(t.Context(), echo{base: base, job: job}, mixed(30)) {
						if err != nil {
							t.Fatal(err)
						}
						if n++; n > stop {
							break
						}
					}
				})
			}
		}
	}
}

// TestSlowConsumer: however slowly results are taken, reading does not run further ahead than the window.
func TestSlowConsumer(t *testing.T) {
	t.Parallel()
	for _, unordered := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			fake := fakeservice.New(fakeservice.Config{Latency: time.Millisecond})
			client := newClient(t, rest.Policy{Unordered: unordered}, 1, rest.Config{Transport: fake.Transport(), Window: 50})
			var read atomic.Int64
			items := func(yield func(rest.Item, error) bool) {
				for i := range 2000 {
					read.Add(1)
					if !yield(itemOf(i), nil) {
						return
					}
				}
			}
			taken := int64(0)
			for _, err := range client.Run(t.Context(), echo{base: base}, items) {
				if err != nil {
					t.Fatal(err)
				}
				time.Sleep(time.Second) //nolint:forbidigo // on the bubble's clock
				taken++
				if ahead := read.Load() - taken; ahead > 101 { // the window, and what was taken from it to be given out
					t.Fatalf("unordered %v: %d items read ahead of a slow consumer", unordered, ahead)
				}
			}
		})
	}
}

// TestWrongResults: a service that breaks its own rules gets errors for the rows, never another row's answer.
func TestWrongResults(t *testing.T) {
	t.Parallel()
	value := []byte(`"x"`)
	tests := map[string]func(items []rest.Item) []rest.Result{
		"none":    func([]rest.Item) []rest.Result { return nil },
		"too few": func(items []rest.Item) []rest.Result { return []rest.Result{{Index: items[0].Index, Value: value}} },
		"swapped": func(items []rest.Item) []rest.Result {
			return []rest.Result{{Index: items[1].Index, Value: value}, {Index: items[0].Index, Value: value}}
		},
		"doubled": func(items []rest.Item) []rest.Result {
			return []rest.Result{{Index: items[0].Index, Value: value}, {Index: items[0].Index, Value: value}}
		},
		"empty": func(items []rest.Item) []rest.Result {
			return []rest.Result{{Index: items[0].Index}, {Index: items[1].Index}}
		},
		"too many": func([]rest.Item) []rest.Result { return make([]rest.Result, 3) },
		"both": func(items []rest.Item) []rest.Result {
			return []rest.Result{{Index: items[0].Index, Value: value, Err: &rest.Error{Code: "x"}}, {Index: items[1].Index, Value: value}}
		},
	}
	for name, results := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{})
				client := newClient(t, rest.Policy{Retries: 1}, 2, rest.Config{Transport: fake.Transport()})
				got, err := run(client, crooked{echo{base: base}, results}, texts(2))
				if err != nil || len(got) != 2 {
					t.Fatalf("%d results, %v", len(got), err)
				}
				for i, result := range got {
					if result.Index != i || !errors.Is(result.Err, rest.ErrMalformed) || result.Err.Status != 200 || result.Err.Attempts != 2 {
						t.Errorf("row %d: %+v, want a malformed answer of status 200 after 2 attempts", i, result.Err)
					}
				}
			})
		})
	}
}

type crooked struct {
	echo
	results func([]rest.Item) []rest.Result
}

func (c crooked) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	return c.results(items), nil
}

// TestPanics: a panic in a method of the service is the error of the rows it was called for, and of no others.
func TestPanics(t *testing.T) {
	t.Parallel()
	for _, method := range []string{"Request", "Results"} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{})
				var log strings.Builder
				client := newClient(t, rest.Policy{Concurrency: 1}, 4, rest.Config{Transport: fake.Transport(), Logger: textLog(&log)})
				results, err := run(client, panicky{echo{base: base, key: "0123456789abcdef"}, method}, texts(400))
				if err != nil || len(results) != 400 {
					t.Fatalf("%d results, %v", len(results), err)
				}
				for i, result := range results {
					concerned := i == 9 || method == "Results" && i >= 8 && i < 12 // one batch, which was answered as a whole
					switch {
					case concerned && (!errors.Is(result.Err, rest.ErrPanic) || !strings.Contains(result.Err.Message, "index out of range")):
						t.Errorf("row %d: %v, want the panic", i, result.Err)
					case !concerned && result.Err != nil:
						t.Errorf("row %d: %v", i, result.Err)
					}
				}
				if method == "Results" && (results[9].Err.Status != 200 || results[9].Err.Attempts != 1) {
					t.Errorf("%+v, want status 200 after one attempt: what panics once will again", results[9].Err)
				}
				if !strings.Contains(log.String(), "attack_test.go") {
					t.Errorf("the log does not say where: %s", log.String())
				}
			})
		})
	}
}

type panicky struct {
	echo
	method string
}

func (p panicky) Request(items []rest.Item) (*rest.Request, error) {
	p.fall("Request", items)
	return p.echo.Request(items)
}

func (p panicky) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	p.fall("Results", items)
	return p.echo.Results(items, answer)
}

func (p panicky) fall(method string, items []rest.Item) {
	for _, item := range items {
		if method == p.method && item.Index == 9 {
			_ = items[len(items)+item.Index] // out of range
		}
	}
}

// TestPanickingItems: a sequence that panics ends the reading; what was read before is finished.
func TestPanickingItems(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport()})
		items := func(yield func(rest.Item, error) bool) {
			for i := range 25 {
				if !yield(itemOf(i), nil) {
					return
				}
			}
			panic("the file is gone")
		}
		results, err := run(client, echo{base: base}, items)
		wantEchoes(t, results, 25)
		if !errors.Is(err, rest.ErrPanic) || !strings.Contains(err.Error(), "the file is gone") {
			t.Errorf("error %v, want the panic", err)
		}
	})
}

// TestPanickingConsumer: the panic of the loop's own body passes, and leaves nothing behind.
func TestPanickingConsumer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport()})
		defer func() {
			if got := recover(); got != "enough" {
				t.Errorf("recovered %v", got)
			}
		}()
		for _, err := range client.Run(t.Context(), echo{base: base}, texts(1000)) {
			t.Log(err)
			panic("enough")
		}
	})
}

// TestConfig: what no client can be made from is an error, not a panic later.
func TestConfig(t *testing.T) {
	t.Parallel()
	for _, config := range []rest.Config{{Window: -1}, {MaxBytes: -1}, {MaxResponse: -1}} {
		if _, err := rest.New(rest.Policy{}, rest.Limits{}, config); err == nil {
			t.Errorf("%+v is taken", config)
		}
	}
	client := newClient(t, rest.Policy{}, 1, rest.Config{})
	if _, err := client.Do(t.Context(), nil); !errors.Is(err, rest.ErrRequest) {
		t.Errorf("no request: %v", err)
	}
}

// TestTotal: a wrong total spoils the estimate, nothing else.
func TestTotal(t *testing.T) {
	t.Parallel()
	for _, total := range []int{-5, 1, 30} {
		synctest.Test(t, func(t *testing.T) {
			fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
			client := newClient(t, rest.Policy{Concurrency: 2}, 1, rest.Config{Transport: fake.Transport(), Total: total, OnStats: func(s rest.Stats) {
				if s.Remaining < 0 {
					t.Errorf("total %d: %v left", total, s.Remaining)
				}
			}})
			results, err := run(client, echo{base: base}, texts(20))
			if err != nil {
				t.Fatal(err)
			}
			wantEchoes(t, results, 20)
		})
	}
}
