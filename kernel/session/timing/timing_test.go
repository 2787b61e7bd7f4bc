package timing

import (
	"testing"
	"time"
)

func TestDigits(t *testing.T) {
	t.Parallel()
	for d, want := range map[time.Duration]string{
		0: "0 ns", 12: "12 ns", 1234: "1.23 µs", 45_600_000: "45.6 ms", 1500 * time.Millisecond: "1.5 s", time.Hour: "3600 s", 999_999: "1000 µs",
	} {
		if got := short(d); got != want {
			t.Errorf("%d: got %s, want %s", d, got, want)
		}
	}
}

func TestSaid(t *testing.T) {
	t.Parallel()
	for want, got := range map[string]string{
		"20 ns ± 10 ns per loop (mean ± std. dev. of 2 runs, 1,000,000 loops each)\n": said([]float64{10, 30}, 1_000_000),
		"1.5 s ± 0 ns per loop (mean ± std. dev. of 1 run, 1 loop each)\n":            said([]float64{1.5e9}, 1),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestLoops(t *testing.T) {
	t.Parallel()
	got := []int{1}
	for range 7 {
		got = append(got, next(got[len(got)-1]))
	}
	for i, want := range []int{1, 2, 5, 10, 20, 50, 100, 200} {
		if got[i] != want {
			t.Fatalf("got %v", got)
		}
	}
	calls := 0
	Loop(3, 4, func() { calls++ })
	if calls != 12 {
		t.Fatalf("called %d times", calls)
	}
}
