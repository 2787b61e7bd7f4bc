package rest_test

import (
	"math/rand/v2"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// switched is a quota that becomes another one.
type switched struct {
	first, then fakeservice.Quota
	at          time.Time
}

func (s switched) Take(at time.Time) (time.Duration, bool) {
	if at.Before(s.at) {
		return s.first.Take(at)
	}
	return s.then.Take(at)
}

// TestLearnedQuota: whatever kind of quota it is, no row is lost, the time is nearly the quota's own, and the refusals
// are those in flight when the limit is first met, and then one here and there.
func TestLearnedQuota(t *testing.T) {
	t.Parallel()
	const s = time.Second
	begin := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC) // where a bubble's clock begins
	fixed, sliding, bucket := fakeservice.FixedWindow, fakeservice.SlidingWindow, fakeservice.TokenBucket
	tests := []struct {
		name    string
		quota   fakeservice.Quota
		rows    int
		best    time.Duration // what a client takes that knows the quota
		most    float64       // of that
		refused int           // most, beyond the 64 in flight when the limit is first met
	}{
		{"fixed window", fixed(1000, 3*s), 8000, 21*s + 320*time.Millisecond, 1.02, 20},
		{"fixed window, two of them", fixed(1000, 3*s), 2000, 3*s + 320*time.Millisecond, 1.05, 3},
		{"long window", fixed(1000, 15*s), 5000, 60*s + 320*time.Millisecond, 1.02, 10},
		{"small window", fixed(20, 2*s), 600, 58 * s, 1.03, 30},
		{"sliding window", sliding(1000, 3*s), 8000, 21*s + 320*time.Millisecond, 1.04, 40},
		{"bucket", bucket(1000.0/3, 100), 8000, 23*s + 700*time.Millisecond, 1.02, 60},
		{"large bucket", bucket(1000.0/3, 1000), 8000, 21 * s, 1.02, 60},
		{"small bucket", bucket(50, 5), 2000, 40 * s, 1.03, 40},
		{"slow bucket", bucket(2, 1), 100, 50 * s, 1.05, 10},
		{"raised", switched{fixed(300, 3*s), fixed(1000, 3*s), begin.Add(15 * s)}, 10_000, 39 * s, 1.05, 64},
		{"lowered", switched{fixed(1000, 3*s), fixed(300, 3*s), begin.Add(15 * s)}, 8000, 45 * s, 1.05, 100},
		{"bucket raised", switched{bucket(100, 10), bucket(400, 10), begin.Add(20 * s)}, 10_000, 40 * s, 1.25, 200},
		{"entered in its middle", &offset{quota: fixed(1000, 3*s), by: 1700 * time.Millisecond}, 10_000, 28*s + 320*time.Millisecond, 1.02, 74},
		{"shared with others", &taken{quota: fixed(1000, 3*s), share: 0.4}, 6000, 27 * s, 1.2, 300},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Quota: test.quota, Latency: 20 * time.Millisecond})
				client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport()})
				began := time.Now()
				results, err := run(client, echo{base: base}, texts(test.rows))
				if err != nil {
					t.Fatal(err)
				}
				wantEchoes(t, results, test.rows)
				took, stats := time.Since(began), client.Stats()
				ratio := took.Seconds() / test.best.Seconds()
				t.Logf("%v, %.3f of the best; %d refused; %.0f/s", took, ratio, stats.Throttled, stats.LearnedRate)
				if ratio > test.most {
					t.Errorf("took %.3f times as long as the quota demands", ratio)
				}
				if stats.Throttled > 64+test.refused {
					t.Errorf("%d of %d requests were refused", stats.Throttled, stats.Calls)
				}
				if stats.Retries != 0 || stats.LearnedRate == 0 {
					t.Errorf("%+v, want no retry and a learned rate", stats)
				}
			})
		})
	}
}

// offset is a quota that somebody else began to use some time ago.
type offset struct {
	quota fakeservice.Quota
	by    time.Duration
	once  sync.Once
}

func (o *offset) Take(at time.Time) (time.Duration, bool) {
	o.once.Do(func() { _, _ = o.quota.Take(at.Add(-o.by)) })
	return o.quota.Take(at)
}

// taken is a quota of which others take a changing share, about as fast as we do.
type taken struct {
	quota fakeservice.Quota
	share float64
	mu    sync.Mutex
	debt  float64
}

func (o *taken) Take(at time.Time) (time.Duration, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	share := o.share
	if at.Unix()/3%2 == 0 { // more in every second window
		share *= 1.2
	}
	for o.debt += share / (1 - share); o.debt >= 1; o.debt-- {
		_, _ = o.quota.Take(at)
	}
	return o.quota.Take(at)
}

// TestSharedQuota: two runs on one endpoint share what was learned, and a third one begins with it.
func TestSharedQuota(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Quota: fakeservice.FixedWindow(1000, 3*time.Second), Latency: 20 * time.Millisecond})
		shared := rest.NewShared()
		ended := make(chan rest.Stats)
		one := func() {
			client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fake.Transport(), Shared: shared})
			results, err := run(client, echo{base: base}, texts(3000))
			if err != nil || len(results) != 3000 {
				t.Errorf("%d results, %v", len(results), err)
			}
			ended <- client.Stats()
		}
		began := time.Now()
		go one()
		go one()
		first, second := <-ended, <-ended
		if took := time.Since(began); took > 15900*time.Millisecond {
			t.Errorf("6000 requests took %v, want 15.3 s", took)
		}
		if refused := first.Throttled + second.Throttled; refused > 64+6 {
			t.Errorf("%d requests were refused", refused)
		}
		go one()
		if third := <-ended; third.Throttled > 15 || third.Concurrency != first.Concurrency || third.Elapsed > 9900*time.Millisecond {
			t.Errorf("%+v, want at most 15 refused: half a hundredth", third)
		}
	})
}

// TestRateSet: a user who knows the quota has next to no refusals, one where a window is full and not as many as are
// under way until it is heard of, and loses no time.
func TestRateSet(t *testing.T) {
	t.Parallel()
	const rows = 5000
	for _, test := range []struct {
		name  string
		quota fakeservice.Quota
		best  time.Duration // what a client takes that knows the quota
		most  int           // refused
	}{
		{"fixed window", fakeservice.FixedWindow(1000, 3*time.Second), 12*time.Second + 320*time.Millisecond, 8},
		{"sliding window", fakeservice.SlidingWindow(1000, 3*time.Second), 12*time.Second + 320*time.Millisecond, 8},
		{"token bucket", fakeservice.TokenBucket(1000.0/3, 1000), 12*time.Second + 20*time.Millisecond, 2},
		{"larger window", fakeservice.FixedWindow(1500, 3*time.Second), 12*time.Second + 20*time.Millisecond, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Quota: test.quota, Latency: 18 * time.Millisecond})
				client := newClient(t, rest.Policy{Rate: 1000.0 / 3, Burst: 1000}, 1, rest.Config{Transport: &farAway{next: fake.Transport(), chance: rand.New(rand.NewPCG(1, 1))}})
				results, err := run(client, echo{base: base}, texts(rows))
				if err != nil {
					t.Fatal(err)
				}
				wantEchoes(t, results, rows)
				stats := client.Stats()
				ratio := stats.Elapsed.Seconds() / test.best.Seconds()
				t.Logf("%v, %.3f of the best: %d refused", stats.Elapsed, ratio, stats.Throttled)
				if stats.Throttled > test.most || ratio > 1.02 {
					t.Errorf("%d refused in %v, want at most %d in %v", stats.Throttled, stats.Elapsed, test.most, test.best)
				}
			})
		})
	}
}

// farAway is a transport whose answers take up to 4 ms to come back. Its first requests take up to 20 ms to get there,
// as those do for which a connection is made.
type farAway struct {
	next   http.RoundTripper
	mu     sync.Mutex
	chance *rand.Rand
	made   int // connections
}

func (f *farAway) RoundTrip(r *http.Request) (*http.Response, error) {
	f.mu.Lock()
	var there time.Duration
	if f.made < 64 {
		there = time.Duration(f.chance.Int64N(int64(20 * time.Millisecond)))
	}
	f.made++
	back := time.Duration(f.chance.Int64N(int64(4 * time.Millisecond)))
	f.mu.Unlock()
	time.Sleep(there) //nolint:forbidigo // on the bubble's clock
	answer, err := f.next.RoundTrip(r)
	time.Sleep(back) //nolint:forbidigo // on the bubble's clock
	return answer, err
}
