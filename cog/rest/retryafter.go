package rest

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// retryAfter is the pause that a service asks for.
type retryAfter struct {
	wait  time.Duration
	given bool
}

// parseRetryAfter finds the pause in an answer's headers: retry-after-ms and x-ms-retry-after-ms (milliseconds), then
// Retry-After (seconds, or an HTTP date). What cannot be read, or is not positive, is ignored; what is longer than most is cut to it.
func parseRetryAfter(header http.Header, most time.Duration) retryAfter {
	for _, name := range []string{"Retry-After-Ms", "X-Ms-Retry-After-Ms"} {
		if wait, ok := parseAmount(header.Get(name), time.Millisecond, most); ok {
			return retryAfter{wait, true}
		}
	}
	value := header.Get("Retry-After")
	if wait, ok := parseAmount(value, time.Second, most); ok {
		return retryAfter{wait, true}
	}
	if date, err := http.ParseTime(strings.TrimSpace(value)); err == nil {
		if wait := date.Sub(now()); wait > 0 {
			return retryAfter{min(wait, most), true}
		}
	}
	return retryAfter{}
}

// parseAmount reads a decimal number of units.
func parseAmount(value string, unit, most time.Duration) (time.Duration, bool) {
	number, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || !(number > 0) { // also not a number
		return 0, false
	}
	if number >= float64(most)/float64(unit) {
		return most, true
	}
	wait := time.Duration(number * float64(unit))
	return wait, wait > 0
}
