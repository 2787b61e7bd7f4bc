package rest_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

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
