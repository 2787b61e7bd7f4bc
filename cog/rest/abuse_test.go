package rest_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestManyRuns: runs of one client side by side share its slots, and nothing else.
func TestManyRuns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 10 * time.Millisecond, JobLooks: 1, Rules: []fakeservice.Rule{
			{Every: 7, Header: fakeservice.RetryAfter(1)}, {Every: 20, Status: 500}, {Every: 31, Fault: fakeservice.ResetAfter},
		}})
		client := newClient(t, rest.Policy{Concurrency: 2, PollInterval: time.Second}, 4, rest.Config{Transport: fake.Transport(), Window: 10})
		var runs sync.WaitGroup
		for i := range 20 {
			runs.Go(func() {
				if i%5 == 4 { // whoever stops disturbs nobody
					for _, err := range client.Run(t.Context(), echo{base: base}, mixed(30)) {
						if err == nil {
							break
						}
					}
					return
				}
				results, err := run(client, echo{base: base, job: i%3 == 0}, mixed(30))
				if err != nil {
					t.Error(err)
					return
				}
				checkMixed(t, results, 30, false)
			})
		}
		runs.Wait()
	})
}

// TestNestedRuns: a run within the loop over another's results, on the same one slot.
func TestNestedRuns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		client := newClient(t, rest.Policy{Concurrency: 1}, 1, rest.Config{Transport: fakeservice.New(fakeservice.Config{Latency: time.Second}).Transport(), Window: 3})
		rows := 0
		for _, err := range client.Run(t.Context(), echo{base: base}, texts(10)) {
			if err != nil {
				t.Fatal(err)
			}
			inner, err := run(client, echo{base: base}, texts(3))
			if err != nil {
				t.Fatal(err)
			}
			wantEchoes(t, inner, 3)
			rows++
		}
		if rows != 10 {
			t.Errorf("%d rows, want 10", rows)
		}
	})
}

// keeper keeps all that it is given and gives away what it must not change: one request's headers for all, and parts of
// the answers' own bodies.
type keeper struct {
	echo
	header http.Header
	mu     sync.Mutex
	items  [][]rest.Item
}

func (k *keeper) Request(items []rest.Item) (*rest.Request, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.items = append(k.items, items)
	req, err := k.echo.Request(items)
	if err == nil {
		req.Header = k.header
	}
	return req, err
}

func (*keeper) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	return []rest.Result{{Index: items[0].Index, Value: answer.Body}}, nil
}

// TestKeeping: what a service keeps stays as it was, and what many requests share is only read.
func TestKeeping(t *testing.T) {
	t.Parallel()
	url, stop, err := fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{
		{Every: 5, Pause: fakeservice.PauseMS}, {Every: 7, Fault: fakeservice.Truncate}, {Every: 3, Fault: fakeservice.Zip},
	}}).Listen()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stop() }()
	service := &keeper{echo: echo{base: url}, header: http.Header{"Content-Type": {"application/json"}}}
	client := newClient(t, rest.Policy{Backoff: time.Millisecond, Retries: 20, BatchSize: 1}, 1, rest.Config{})
	const n = 500
	results, err := run(client, service, texts(n))
	if err != nil || len(results) != n {
		t.Fatalf("%d results, %v", len(results), err)
	}
	for i, result := range results {
		if want := fmt.Sprintf(`{"results":{"documents":[{"id":"%d","echo":"%s"}],"errors":[]}}`, i, textOf(i)); string(result.Value) != want {
			t.Fatalf("row %d has become %s, %v", i, result.Value, result.Err)
		}
	}
	seen := map[int]bool{}
	for _, items := range service.items {
		if len(items) != 1 || items[0].Payload != textOf(items[0].Index) || seen[items[0].Index] {
			t.Fatalf("the items of a request have become %+v", items)
		}
		seen[items[0].Index] = true
	}
}

// TestStubbornItems: a sequence that goes on after it was told to stop ends nothing but itself.
func TestStubbornItems(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.New(fakeservice.Config{Latency: time.Second}).Transport(), Window: 5})
		stubborn := func(yield func(rest.Item, error) bool) {
			for i := range 1000 {
				yield(itemOf(i), nil)
			}
		}
		for result, err := range client.Run(t.Context(), echo{base: base}, stubborn) {
			if err != nil || result.Index != 0 {
				t.Errorf("%+v, %v", result, err)
			}
			break
		}
	})
}

// TestNoTime: a run that is over before it begins says so, and sends nothing.
func TestNoTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport()})
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		results, err := collect(client.Run(ctx, echo{base: base}, texts(100)))
		if !errors.Is(err, rest.ErrCanceled) || fake.Counts().Requests != 0 {
			t.Errorf("%v after %+v", err, fake.Counts())
		}
		for _, result := range results {
			if !errors.Is(result.Err, rest.ErrCanceled) {
				t.Errorf("%+v", result)
			}
		}
	})
}

// TestPanickingTransport: a panic below the core is an error of the request that met it, and holds up no other.
func TestPanickingTransport(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Millisecond, Rules: []fakeservice.Rule{{Every: 10, Header: fakeservice.RetryAfter(1)}}})
		var mu sync.Mutex
		calls := 0
		client := newClient(t, rest.Policy{Concurrency: 2, BatchSize: 1}, 1, rest.Config{Transport: transport(func(r *http.Request) (*http.Response, error) {
			mu.Lock()
			calls++
			fall := calls%10 == 2
			mu.Unlock()
			if fall {
				panic("the wire is cut")
			}
			return fake.Transport().RoundTrip(r)
		})})
		results, err := run(client, echo{base: base}, texts(100))
		if err != nil || len(results) != 100 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		failed := 0
		for i, result := range results {
			if result.Err != nil {
				if failed++; !errors.Is(result.Err, rest.ErrPanic) || result.Err.Attempts == 0 || !strings.Contains(result.Err.Message, "the wire is cut") {
					t.Errorf("row %d: %+v", i, result.Err)
				}
			}
		}
		if failed == 0 || failed > 20 {
			t.Errorf("%d rows failed, want one of ten", failed)
		}
	})
}
