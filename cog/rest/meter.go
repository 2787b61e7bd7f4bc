package rest

import (
	"math"
	"sync"
	"time"
)

// meter gathers what Stats reports.
type meter struct {
	mu      sync.Mutex
	stats   Stats
	began   time.Time // of the first Run or Do
	ended   time.Time // of the last one, while none is at work
	working int
	waiting int // calls at the gate
	shutAt  time.Time
	times   histogram
	// failures are the rows' errors by status and code
	failures errorKinds
}

// work counts a Run or Do that begins (1) or ends (-1).
func (m *meter) work(change int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	at := now()
	if m.began.IsZero() {
		m.began = at
	}
	if m.working += change; m.working == 0 {
		m.ended = at
	}
}

// called counts a request that was sent.
func (m *meter) called(call *call, answer *Response) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.stats.Calls++
	if call.poll {
		m.stats.Polls++
	}
	m.stats.BytesOut += int64(len(call.req.Body))
	if answer != nil {
		m.stats.BytesIn += int64(len(answer.Body))
	}
	m.times.add(call.took)
}

func (m *meter) retried() { m.add(&m.stats.Retries, 1) }
func (m *meter) refused() { m.add(&m.stats.Throttled, 1) }
func (m *meter) split()   { m.add(&m.stats.Split, 1) }

func (m *meter) add(counter *int, n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	*counter += n
}

func (m *meter) hedged() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.stats.Hedged++
}

// row counts a result.
func (m *meter) row(result Result) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.stats.Rows++
	if result.Err != nil {
		m.stats.RowErrors++
		if m.failures == nil {
			m.failures = errorKinds{}
		}
		m.failures.add(result.Err)
	}
}

// waits counts a call that begins (1) or ends (-1) to wait for a closed gate.
func (m *meter) waits(change int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	at := now()
	if m.waiting > 0 {
		m.stats.ThrottledTime += at.Sub(m.shutAt)
	}
	m.shutAt = at
	m.waiting += change
}

// read is the state of all counters now.
func (m *meter) read(total int) Stats {
	m.mu.Lock()
	defer m.mu.Unlock()
	s := m.stats
	s.Total, s.Errors = total, m.failures.most()
	at := now()
	if m.waiting > 0 {
		s.ThrottledTime += at.Sub(m.shutAt)
	}
	if m.working == 0 {
		at = m.ended
	}
	if !m.began.IsZero() {
		s.Elapsed = at.Sub(m.began)
	}
	s.P50, s.P95 = m.times.quantile(0.5), m.times.quantile(0.95)
	if s.Elapsed > 0 {
		s.Rate = float64(s.Rows) / s.Elapsed.Seconds()
	}
	if left := total - s.Rows; left > 0 && s.Rate > 0 {
		s.Remaining = time.Duration(float64(left) / s.Rate * float64(time.Second))
	}
	return s
}

// histogram counts durations in classes that are 5 % wide, from 1 µs up.
type histogram struct {
	counts [512]int
	total  int
}

var classWidth = math.Log(1.05)

func (h *histogram) add(d time.Duration) {
	class := 0
	if micros := float64(d) / float64(time.Microsecond); micros > 1 {
		class = min(int(math.Log(micros)/classWidth)+1, len(h.counts)-1)
	}
	h.counts[class]++
	h.total++
}

// quantile is the upper end of the class in which the q-th part of the durations is reached.
func (h *histogram) quantile(q float64) time.Duration {
	if h.total == 0 {
		return 0
	}
	left := int(math.Ceil(q * float64(h.total)))
	for class, n := range h.counts {
		if left -= n; left <= 0 {
			return time.Duration(math.Exp(float64(class)*classWidth) * float64(time.Microsecond))
		}
	}
	return 0
}
