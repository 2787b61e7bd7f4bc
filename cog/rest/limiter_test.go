package rest_test

import (
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// queueing is a service that does a number of requests at once and lets the others wait for their turn.
type queueing struct {
	mu     sync.Mutex
	phases []phase
	calls  int
	until  []time.Time // when each place is free

	limit  func() int // read at each call
	limits []int
}

// phase is how the service works up to a number of calls; the last one has no end.
type phase struct {
	calls    int
	capacity int // 0: no bound
	takes    time.Duration
	tail     float64 // this share takes 2 s more
}

func (q *queueing) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	time.Sleep(q.wait(time.Now())) //nolint:forbidigo // on the bubble's clock
	_, _ = w.Write([]byte("{}"))
}

func (q *queueing) wait(at time.Time) time.Duration {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.phases) > 1 && q.calls >= q.phases[0].calls {
		q.phases, q.until = q.phases[1:], nil
	}
	q.calls++
	q.limits = append(q.limits, q.limit())
	now := q.phases[0]
	takes := now.takes
	if now.tail > 0 && q.calls%int(1/now.tail) == 37 {
		takes += 2 * time.Second
	}
	if now.capacity == 0 {
		return takes
	}
	if len(q.until) < now.capacity {
		q.until = append(q.until, at.Add(takes))
		return takes
	}
	first := 0
	for i := range q.until {
		if q.until[i].Before(q.until[first]) {
			first = i
		}
	}
	begins := q.until[first]
	if begins.Before(at) {
		begins = at
	}
	q.until[first] = begins.Add(takes)
	return q.until[first].Sub(at)
}

func mean(numbers []int) int {
	sum := 0
	for _, n := range numbers {
		sum += n
	}
	return sum / len(numbers)
}

// TestAdaptive: the limiter takes what helps, stays small where more only queues, and loses next to no time against
// the best fixed number.
func TestAdaptive(t *testing.T) {
	t.Parallel()
	const ms = time.Millisecond
	tests := []struct {
		name     string
		phases   []phase
		rows     int
		min, max int     // of the mean concurrency in the last third
		behind   float64 // most that it may take, relative to the best fixed number
	}{
		{"fast", []phase{{takes: 20 * ms}}, 6000, 60, 64, 1.1},
		{"slow", []phase{{takes: 300 * ms}}, 3000, 60, 64, 1.15},
		{"slow tail", []phase{{takes: 20 * ms, tail: 0.01}}, 6000, 60, 64, 1.15},
		{"queueing at 4", []phase{{takes: 20 * ms, capacity: 4}}, 3000, 2, 16, 1.05},
		{"queueing at 12", []phase{{takes: 20 * ms, capacity: 12}}, 5000, 9, 32, 1.05},
		{"queueing at 1", []phase{{takes: 50 * ms, capacity: 1}}, 500, 1, 4, 1.05},
		{"slow, then fast", []phase{{calls: 1000, takes: 20 * ms, capacity: 4}, {takes: 20 * ms, capacity: 64}}, 8000, 55, 64, 1.1},
		{"slow, then fast during a trial of less", []phase{{calls: 880, takes: 20 * ms, capacity: 4}, {takes: 20 * ms, capacity: 64}}, 8000, 55, 64, 1.09},
		{"becomes slower for everybody", []phase{{calls: 2000, takes: 20 * ms}, {takes: 100 * ms}}, 7000, 60, 64, 1.1},
		{"fast, then queueing", []phase{{calls: 3000, takes: 20 * ms}, {takes: 20 * ms, capacity: 4}}, 6000, 2, 16, 1.06},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			times := map[int]time.Duration{}
			for _, concurrency := range []int{0, 64} {
				synctest.Test(t, func(t *testing.T) {
					service := &queueing{phases: test.phases}
					client := newClient(t, rest.Policy{Concurrency: concurrency}, 1, rest.Config{Transport: fakeservice.Direct(service)})
					service.limit = func() int { return client.Stats().Concurrency }
					began := time.Now()
					if results, err := run(client, constant{echo{base: base}}, texts(test.rows)); err != nil || len(results) != test.rows {
						t.Fatalf("%d results, %v", len(results), err)
					}
					times[concurrency] = time.Since(began)
					if got := mean(service.limits[2*len(service.limits)/3:]); concurrency == 0 && (got < test.min || got > test.max) {
						t.Errorf("mean concurrency %d at the end, want %d to %d", got, test.min, test.max)
					}
				})
			}
			ratio := times[0].Seconds() / times[64].Seconds()
			t.Logf("%v, fixed at 64 %v: %.3f", times[0], times[64], ratio)
			if ratio > test.behind {
				t.Errorf("took %.3f times as long as with the best number", ratio)
			}
		})
	}
}
