package rest_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

const base = "http://service.test"

// sizes notes how many items each request holds.
type sizes struct {
	echo
	mu   sync.Mutex
	seen []int
}

func (s *sizes) Request(items []rest.Item) (*rest.Request, error) {
	s.mu.Lock()
	s.seen = append(s.seen, len(items))
	s.mu.Unlock()
	return s.echo.Request(items)
}

func TestBatches(t *testing.T) {
	t.Parallel()
	grouped := func(groups ...string) iter.Seq2[rest.Item, error] {
		return func(yield func(rest.Item, error) bool) {
			for i, group := range groups {
				if !yield(rest.Item{Index: i, Group: group, Size: 10, Payload: textOf(i)}, nil) {
					return
				}
			}
		}
	}
	tests := []struct {
		name   string
		policy rest.Policy
		limits rest.Limits
		items  iter.Seq2[rest.Item, error]
		want   []int // sizes of the requests, in any order
	}{
		{"10 by 3", rest.Policy{}, rest.Limits{Documents: 3}, texts(10), []int{3, 3, 3, 1}},
		{"the policy's size", rest.Policy{BatchSize: 4}, rest.Limits{Documents: 10}, texts(10), []int{4, 4, 2}},
		{"never above the service's", rest.Policy{BatchSize: 50}, rest.Limits{Documents: 5}, texts(10), []int{5, 5}},
		{"no batching", rest.Policy{BatchSize: 1}, rest.Limits{Documents: 5}, texts(3), []int{1, 1, 1}},
		{"no limits known", rest.Policy{}, rest.Limits{}, texts(2), []int{1, 1}},
		{"no items", rest.Policy{}, rest.Limits{Documents: 5}, texts(0), nil},
		{"groups", rest.Policy{}, rest.Limits{Documents: 2}, grouped("a", "b", "a", "b", "c"), []int{2, 2, 1}},
		{"bytes", rest.Policy{}, rest.Limits{Documents: 10, Bytes: 25}, grouped("", "", "", "", ""), []int{2, 2, 1}},
		{"an item above the bytes", rest.Policy{}, rest.Limits{Documents: 10, Bytes: 5}, grouped("", ""), []int{1, 1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{})
				client, err := rest.New(test.policy, test.limits, rest.Config{Transport: fake.Transport(), Shared: rest.NewShared()})
				if err != nil {
					t.Fatal(err)
				}
				service := &sizes{echo: echo{base: base}}
				results, err := run(client, service, test.items)
				if err != nil {
					t.Fatal(err)
				}
				total := 0
				for _, n := range test.want {
					total += n
				}
				wantEchoes(t, results, total)
				slices.Sort(service.seen)
				slices.Sort(test.want)
				if !slices.Equal(service.seen, test.want) {
					t.Errorf("requests of %v items, want %v", service.seen, test.want)
				}
				planned, err := client.Plan(service, test.items, 0)
				if err != nil || len(planned) != len(test.want) {
					t.Errorf("planned %d requests (%v), want %d", len(planned), err, len(test.want))
				}
				if one, err := client.Plan(service, test.items, 1); err != nil || len(one) != min(1, len(test.want)) {
					t.Errorf("planned %d requests (%v), want at most one", len(one), err)
				}
				if fake.Counts().Requests != len(test.want) {
					t.Errorf("planning sent requests")
				}
			})
		})
	}
}

// TestFaults: whatever goes wrong, all rows come out right and in order, and none is billed beyond the retries.
func TestFaults(t *testing.T) {
	t.Parallel()
	const n = 10_000
	rules := []fakeservice.Rule{
		{Fault: fakeservice.Refuse, Every: 9},
		{Fault: fakeservice.Refuse, Every: 6, Header: fakeservice.RetryAfterMS("x-ms-retry-after-ms", 40)},
		{Fault: fakeservice.Refuse, Every: 3, Header: fakeservice.RetryAfter(1)},
		{Fault: fakeservice.ResetAfter, Share: 0.01},
		{Fault: fakeservice.ResetBefore, Share: 0.01},
		{Fault: fakeservice.Truncate, Share: 0.01},
		{Fault: fakeservice.Malform, Share: 0.01},
		{Fault: fakeservice.WrongType, Share: 0.01},
	}
	for _, policy := range []rest.Policy{{}, {BatchSize: 1}, {Concurrency: 1}, {Unordered: true}} {
		t.Run(policy.String(), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Rules: rules, Latency: 20 * time.Millisecond, Seed: 7})
				client := newClient(t, policy, 10, rest.Config{Transport: fake.Transport(), Total: n})
				results, err := run(client, echo{base: base}, texts(n))
				if err != nil {
					t.Fatal(err)
				}
				if policy.Unordered {
					slices.SortFunc(results, func(a, b rest.Result) int { return a.Index - b.Index })
				}
				wantEchoes(t, results, n)
				checkBilled(t, fake, client.Stats(), n, policy)
			})
		})
	}
}

func checkBilled(t *testing.T, fake *fakeservice.Service, stats rest.Stats, n int, policy rest.Policy) {
	t.Helper()
	accepted, billed := fake.Accepted(), 0
	for i := range n {
		times := accepted[fmt.Sprint(i)]
		if times < 1 || times > 6 {
			t.Fatalf("document %d was processed %d times", i, times)
		}
		billed += times
	}
	batch := 10
	if policy.BatchSize > 0 {
		batch = policy.BatchSize
	}
	if len(accepted) != n || billed > n+stats.Retries*batch {
		t.Errorf("%d documents, %d processed with %d retries", len(accepted), billed, stats.Retries)
	}
	counts := fake.Counts()
	if stats.Calls != counts.Requests || stats.Rows != n || stats.RowErrors != 0 || stats.Remaining != 0 {
		t.Errorf("stats %+v, service counted %+v", stats, counts)
	}
	if stats.Throttled == 0 || stats.Retries == 0 || stats.ThrottledTime == 0 || stats.P95 < 20*time.Millisecond {
		t.Errorf("stats %+v show no faults", stats)
	}
	t.Logf("%+v", stats)
}

// TestFaultsOnSocket is the same with real connections, which breaks and truncations close.
func TestFaultsOnSocket(t *testing.T) {
	t.Parallel()
	const n = 10_000
	fake := fakeservice.New(fakeservice.Config{Seed: 3, Rules: []fakeservice.Rule{
		{Fault: fakeservice.Refuse, Every: 3, Header: fakeservice.RetryAfterMS("retry-after-ms", 1)},
		{Fault: fakeservice.ResetAfter, Share: 0.01},
		{Fault: fakeservice.ResetBefore, Share: 0.01},
		{Fault: fakeservice.Truncate, Share: 0.01},
	}})
	url, stop, err := fake.Listen()
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	}()
	client := newClient(t, rest.Policy{Backoff: 10 * time.Millisecond}, 10, rest.Config{})
	results, err := run(client, echo{base: url}, texts(n))
	if err != nil {
		t.Fatal(err)
	}
	wantEchoes(t, results, n)
	stats, billed := client.Stats(), 0
	for _, times := range fake.Accepted() {
		billed += times
	}
	if billed < n || billed > n+10*stats.Retries || stats.Retries == 0 || stats.Throttled == 0 {
		t.Errorf("%d of %d documents processed with %+v", billed, n, stats)
	}
}

func TestSplit(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{})
		client := newClient(t, rest.Policy{}, 8, rest.Config{Transport: fake.Transport()})
		results, err := run(client, echo{base: base}, these("a", "b", "poison", "d", "e", "bad", "g", "h"))
		if err != nil || len(results) != 8 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			switch i {
			case 2:
				if result.Err == nil || result.Err.Status != 400 || result.Err.Code != "InvalidArgument" {
					t.Errorf("poison: %v", result.Err)
				}
			case 5:
				if result.Err == nil || result.Err.Code != "InvalidDocument" || result.Err.Attempts != 1 {
					t.Errorf("bad: %+v", result.Err)
				}
			default:
				if result.Err != nil {
					t.Errorf("row %d: %v", i, result.Err)
				}
			}
		}
		// 8 -> 4+4, the first 4 -> 2+2, the second 2 -> 1+1
		if stats := client.Stats(); stats.Split != 3 || stats.Calls != 7 || stats.RowErrors != 2 {
			t.Errorf("%+v, want 3 splits, 7 calls, 2 row errors", stats)
		}
		for _, id := range []string{"0", "1", "3", "4", "5", "6", "7"} {
			if fake.Accepted()[id] != 1 {
				t.Errorf("document %s was processed %d times", id, fake.Accepted()[id])
			}
		}
	})
}

// TestSplitTooLarge: a 413 is split until the parts fit; an item whose request cannot be built stands alone.
func TestSplitTooLarge(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{MaxBytes: 150})
		client := newClient(t, rest.Policy{}, 16, rest.Config{Transport: fake.Transport()})
		items := func(yield func(rest.Item, error) bool) {
			for i := range 16 {
				item := rest.Item{Index: i, Payload: textOf(i)}
				if i == 5 {
					item.Payload = 5
				}
				if !yield(item, nil) {
					return
				}
			}
		}
		results, err := run(client, echo{base: base}, items)
		if err != nil || len(results) != 16 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			if i == 5 != (result.Err != nil) {
				t.Errorf("row %d: %v", i, result.Err)
			}
		}
		if !errors.Is(results[5].Err, rest.ErrRequest) {
			t.Errorf("row 5: %v", results[5].Err)
		}
	})
}

// TestQuotaGone: once a key's quota is gone, its rows fail without a call and the other key's go on.
func TestQuotaGone(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &byKey{calls: map[string]int{}}
		client := newClient(t, rest.Policy{Concurrency: 2}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		results, err := run(client, &keys{}, texts(2000))
		if err != nil || len(results) != 2000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			if poor := i%2 == 0; poor != errors.Is(result.Err, rest.ErrQuota) || !poor && result.Err != nil {
				t.Fatalf("row %d: %v", i, result.Err)
			}
		}
		if server.calls["poor"] > 2 || server.calls["rich"] != 1000 {
			t.Errorf("calls %v, want at most 2 (those in flight) and 1000", server.calls)
		}
	})
}

// keys sends every second item with a key without quota.
type keys struct{ echo }

func (k *keys) Request(items []rest.Item) (*rest.Request, error) {
	key := "rich"
	if items[0].Index%2 == 0 {
		key = "poor"
	}
	return echo{base: base, key: key}.Request(items)
}

func (k *keys) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	return []rest.Result{{Index: items[0].Index, Value: []byte("1")}}, nil
}

type byKey struct {
	mu    sync.Mutex
	calls map[string]int
}

func (b *byKey) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Ocp-Apim-Subscription-Key")
	b.mu.Lock()
	b.calls[key]++
	b.mu.Unlock()
	time.Sleep(10 * time.Millisecond)
	if key == "poor" {
		w.WriteHeader(http.StatusForbidden)
		_, _ = w.Write([]byte(`{"error":{"code":"403","message":"Out of call volume quota for TextAnalytics F0 pricing tier. Please retry after 15 days."}}`))
	}
}

// TestKnown: items whose result is known keep their place and cause no request; reading does not run ahead for them.
func TestKnown(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fake.Transport(), Window: 100})
		read := 0
		items := func(yield func(rest.Item, error) bool) {
			for item := range texts(1000) {
				read++
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
			for item := range texts(8) {
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
			for item := range texts(25) {
				if !yield(item, nil) {
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
		time.Sleep(20*time.Second - 10*time.Millisecond)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	s.next.ServeHTTP(w, r)
}
