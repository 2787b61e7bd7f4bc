package rest_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestKnown: items whose result is known keep their place and cause no request; reading does not run ahead for them.
func TestKnown(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport(), Window: 100})
		read := 0
		items := func(yield func(rest.Item, error) bool) {
			for i := range 1000 {
				read++
				item := itemOf(i)
				if item.Index%50 != 0 {
					item.Known = &rest.Result{Value: []byte(strconv.Quote(textOf(item.Index)))}
				}
				if !yield(item, nil) {
					return
				}
			}
		}
		planned, err := client.Plan(echo{base: base}, items, 0)
		if err != nil || len(planned) != 2 {
			t.Errorf("planned %d requests (%v), want 2", len(planned), err)
		}
		read = 0
		var results []rest.Result
		for result, err := range client.Run(t.Context(), echo{base: base}, items) {
			if err != nil {
				t.Fatal(err)
			}
			if synctest.Wait(); read > len(results)+201 { // the window, and what was taken from it to be given out
				t.Fatalf("%d items read for %d results", read, len(results))
			}
			results = append(results, result)
		}
		wantEchoes(t, results, 1000)
		if stats := client.Stats(); stats.Calls > 10 || stats.Rows != 1000 {
			t.Errorf("%+v, want at most 10 calls: the window holds at least 2 of the 20 others", stats)
		}
	})
}

// TestBytes: what is worked on at once stays within MaxBytes, and one item above it passes.
func TestBytes(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport(), MaxBytes: 4000})
		items := func(yield func(rest.Item, error) bool) {
			for i := range 8 {
				item := itemOf(i)
				item.Size = 2000
				if item.Index == 7 {
					item.Size = 9000
				}
				if !yield(item, nil) {
					return
				}
			}
		}
		began := time.Now()
		results, err := run(client, echo{base: base}, items)
		if err != nil {
			t.Fatal(err)
		}
		wantEchoes(t, results, 8)
		if took := time.Since(began); took < 3*time.Second || took > 4*time.Second {
			t.Errorf("took %v, want 2 or 3 at once", took)
		}
	})
}

// TestInputError: what was read before the error is finished.
func TestInputError(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		broken := errors.New("file is broken")
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport()})
		items := func(yield func(rest.Item, error) bool) {
			for i := range 25 {
				if !yield(itemOf(i), nil) {
					return
				}
			}
			yield(rest.Item{}, broken)
		}
		results, err := run(client, echo{base: base}, items)
		wantEchoes(t, results, 25)
		if !errors.Is(err, broken) {
			t.Errorf("error %v, want %v", err, broken)
		}
	})
}

// TestSlowHead: a slow first row holds up its successors' results, but not their sending; Unordered not even those.
func TestSlowHead(t *testing.T) {
	t.Parallel()
	for _, unordered := range []bool{false, true} {
		t.Run(fmt.Sprint("unordered ", unordered), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Latency: 10 * time.Millisecond})
				slow := slowFirst{fake}
				client := newClient(t, rest.Policy{Concurrency: 4, Unordered: unordered}, 1, rest.Config{Transport: fakeservice.Direct(slow)})
				began := time.Now()
				var first time.Duration
				var results []rest.Result
				for result, err := range client.Run(t.Context(), echo{base: base}, texts(1000)) {
					if err != nil {
						t.Fatal(err)
					}
					if first == 0 {
						first = time.Since(began)
					}
					results = append(results, result)
				}
				if took := time.Since(began); took < 20*time.Second || took > 20*time.Second+50*time.Millisecond {
					t.Errorf("took %v, want 20 s: the others are done in 3.4 s", took)
				}
				if unordered {
					if first != 10*time.Millisecond {
						t.Errorf("first result after %v", first)
					}
					slices.SortFunc(results, func(a, b rest.Result) int { return a.Index - b.Index })
				}
				wantEchoes(t, results, 1000)
			})
		})
	}
}

type slowFirst struct{ next http.Handler }

func (s slowFirst) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if bytes.Contains(body, []byte(`"text 0"`)) {
		time.Sleep(20*time.Second - 10*time.Millisecond) //nolint:forbidigo // on the bubble's clock
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	s.next.ServeHTTP(w, r)
}
