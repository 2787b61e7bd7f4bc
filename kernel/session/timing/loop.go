package timing

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"time"
)

// enough is how long a run takes at least when the number of loops is not given.
const enough = 200 * time.Millisecond

// Loop runs body loops times in each of repeats runs, which is at least 1, and prints the mean time of a loop over the runs with its
// standard deviation, as IPython's %timeit does. With loops 0 a run has as many loops, a round number, as take a fifth of a second.
func Loop(loops, repeats int, body func()) {
	once := func() time.Duration {
		began := time.Now()
		for range loops {
			body()
		}
		return time.Since(began)
	}
	var runs []float64
	add := func(took time.Duration) { runs = append(runs, float64(took)/float64(loops)) }
	if loops > 0 {
		add(once())
	} else {
		for loops = 1; ; loops = next(loops) {
			if took := once(); took >= enough || loops >= math.MaxInt/10 {
				add(took)
				break
			}
		}
	}
	for len(runs) < repeats {
		add(once())
	}
	_, _ = os.Stdout.WriteString(said(runs, loops)) // a notebook that is gone cannot be told
}

// next goes on from 1, 2, 5, 10, 20, 50 ...
func next(loops int) int {
	if text := strconv.Itoa(loops); text[0] == '2' {
		return loops / 2 * 5
	}
	return loops * 2
}

// said tells of runs, the mean nanoseconds of a loop in each.
func said(runs []float64, loops int) string {
	mean, deviation := 0.0, 0.0
	for _, ns := range runs {
		mean += ns / float64(len(runs))
	}
	for _, ns := range runs {
		deviation += (ns - mean) * (ns - mean) / float64(len(runs))
	}
	plural := func(n int, what string) string {
		if n == 1 {
			return "1 " + what
		}
		return grouped(n) + " " + what + "s"
	}
	return fmt.Sprintf("%s ± %s per loop (mean ± std. dev. of %s, %s each)\n",
		digits(mean), digits(math.Sqrt(deviation)), plural(len(runs), "run"), plural(loops, "loop"))
}

// grouped writes 1000000 as 1,000,000.
func grouped(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// Keep takes a value that a timed expression has, so that the compiler does not leave the expression out.
//
//go:noinline
func Keep[T any](T) {}

// Keep2 is Keep for two values.
//
//go:noinline
func Keep2[T, U any](T, U) {}

// Keep3 is Keep for three values.
//
//go:noinline
func Keep3[T, U, V any](T, U, V) {}
