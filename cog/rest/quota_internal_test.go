package rest

import (
	"testing"
	"time"
)

// TestQuotaArrive: a request whose answer came late counts from when the service must have seen it, but not much later
// than it was sent.
func TestQuotaArrive(t *testing.T) {
	t.Parallel()
	const usual = 20 * time.Millisecond
	began := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct{ took, late time.Duration }{
		{usual, 0},
		{usual + 500*time.Microsecond, 0},
		{usual + 10*time.Millisecond, 10 * time.Millisecond},
		{usual + 2*time.Second, 30 * time.Millisecond}, // a hundredth of the span
	} {
		q := quota{limit: 100, span: 3 * time.Second, quick: usual}
		p := pass{sent: began}
		q.reserve(p)
		q.send(p)
		q.accept(p, began.Add(c.took))
		got, ok := q.log.first(began.Add(-time.Second))
		if late := got.Sub(began); !ok || (late-c.late).Abs() > firstWidth {
			t.Errorf("an answer after %v counts %v after its request was sent, want %v", c.took, late, c.late)
		}
		if n := q.log.since(began.Add(-time.Second)); n != 1 {
			t.Errorf("%d requests are counted, want 1", n)
		}
	}
}
