// Package timing times statements of a cell: what %time and %timeit print. Completed cells call it.
package timing

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

// started is the time, and what the process had used of the processor, when a timer was started.
type started struct {
	at        time.Time
	user, sys time.Duration
}

var running []started

// Start starts a timer. It is called by the cell's own goroutine, as [Stop] is.
func Start() {
	user, sys := used()
	running = append(running, started{time.Now(), user, sys})
}

// Stop ends the timer that was started last and prints how long it ran, and what the process used of the processor in that time.
func Stop() {
	wall := time.Now()
	user, sys := used()
	last := len(running) - 1
	if last < 0 {
		return
	}
	s := running[last]
	running = running[:last]
	user, sys = user-s.user, sys-s.sys
	text := "Wall time: " + short(wall.Sub(s.at)) + "\n"
	if user+sys > 0 {
		text = fmt.Sprintf("CPU times: user %s, sys: %s, total: %s\n", short(user), short(sys), short(user+sys)) + text
	}
	_, _ = os.Stdout.WriteString(text) // a notebook that is gone cannot be told
}

// short writes a duration with three digits.
func short(d time.Duration) string { return digits(float64(d)) }

// digits writes nanoseconds with three digits.
func digits(ns float64) string {
	for _, unit := range []struct {
		ns   float64
		name string
	}{{float64(time.Second), "s"}, {float64(time.Millisecond), "ms"}, {float64(time.Microsecond), "µs"}} {
		if ns >= unit.ns {
			if n := ns / unit.ns; n >= 1000 {
				return fmt.Sprintf("%.0f %s", n, unit.name)
			}
			return rounded(ns/unit.ns) + " " + unit.name
		}
	}
	return rounded(ns) + " ns"
}

// rounded writes a number below 1000 with three digits.
func rounded(n float64) string {
	three, _ := strconv.ParseFloat(strconv.FormatFloat(n, 'g', 3, 64), 64) // it was a number
	return strconv.FormatFloat(three, 'f', -1, 64)
}
