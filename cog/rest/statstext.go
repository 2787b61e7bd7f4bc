package rest

import (
	"cmp"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"
)

// ErrorCount is how many rows failed in the same way.
type ErrorCount struct {
	// Rows is how many.
	Rows int
	// Status and Code are those of their Error.
	Status int
	Code   string
}

// String is like "2 x 400 InvalidDocument", or "1 x timeout" where no answer came.
func (e ErrorCount) String() string {
	if e.Status == 0 || e.Code == strconv.Itoa(e.Status) {
		return fmt.Sprintf("%s x %s", thousands(e.Rows), e.Code)
	}
	return fmt.Sprintf("%s x %d %s", thousands(e.Rows), e.Status, e.Code)
}

// maxErrorKinds bounds what is counted apart, so that a service that makes up codes fills no memory.
const maxErrorKinds = 64

// errorKinds counts rows' errors.
type errorKinds map[ErrorCount]int // Rows is 0 in the keys

func (k errorKinds) add(e *Error) {
	key := ErrorCount{Status: e.Status, Code: e.Code}
	if _, known := k[key]; !known && len(k) >= maxErrorKinds {
		key = ErrorCount{Code: "other"}
	}
	k[key]++
}

// most are the most frequent ones.
func (k errorKinds) most() (top [4]ErrorCount) {
	for key, n := range k {
		key.Rows = n
		for i := range top { // what follows moves down: sorting all would link a sort for this type alone
			if top[i].after(key) {
				key, top[i] = top[i], key
			}
		}
	}
	return top
}

// after tells whether another kind comes first: the more frequent one, then by status and code.
func (e ErrorCount) after(other ErrorCount) bool {
	return cmp.Or(other.Rows-e.Rows, e.Status-other.Status, strings.Compare(e.Code, other.Code)) > 0
}

// Failures says how rows failed, such as "3 rows failed: 2 x 400 InvalidDocument, 1 x timeout"; empty if none did.
func (s Stats) Failures() string {
	if s.RowErrors == 0 {
		return ""
	}
	var kinds []string
	left := s.RowErrors
	for _, e := range s.Errors {
		if e.Rows > 0 {
			kinds = append(kinds, e.String())
			left -= e.Rows
		}
	}
	text := plural(s.RowErrors, "row") + " failed"
	if kinds == nil {
		return text
	}
	if left > 0 {
		kinds = append(kinds, thousands(left)+" x other")
	}
	return text + ": " + strings.Join(kinds, ", ")
}

// String is one line for people: what is 0 is left out, such as
// "20,000 rows in 49.7 s (402/s), 2,004 requests, 4 refused, 12 s throttled".
func (s Stats) String() string {
	text := fmt.Sprintf("%s in %s", plural(s.Rows, "row"), seconds(s.Elapsed))
	if s.Rate > 0 {
		text += fmt.Sprintf(" (%s/s)", perSecond(s.Rate))
	}
	text += ", " + plural(s.Calls, "request")
	add := func(n int, one, more string) {
		switch {
		case n == 1:
			text += ", 1 " + one
		case n > 1:
			text += ", " + thousands(n) + " " + more
		}
	}
	add(s.Retries, "sent again", "sent again")
	add(s.Throttled, "refused", "refused")
	if s.ThrottledTime > 0 {
		text += ", " + seconds(s.ThrottledTime) + " throttled"
	}
	add(s.Polls, "look at a job", "looks at jobs")
	add(s.Hedged, "hedged", "hedged")
	add(s.Split, "batch split", "batches split")
	add(s.CacheHits, "row from the cache", "rows from the cache")
	add(s.FromCheckpoint, "row from the checkpoint", "rows from the checkpoint")
	add(s.SharedAnswers, "row answered with another", "rows answered with others")
	if failures := s.Failures(); failures != "" {
		text += ", " + failures
	}
	return text
}

// LogValue implements [slog.LogValuer]: a group of the figures that are not 0.
func (s Stats) LogValue() slog.Value {
	attrs := []slog.Attr{slog.Int("rows", s.Rows), slog.Int("failed", s.RowErrors), slog.Int("calls", s.Calls)}
	for _, n := range []struct {
		name  string
		value int64
	}{
		{"total", int64(s.Total)}, {"retries", int64(s.Retries)}, {"throttled", int64(s.Throttled)}, {"polls", int64(s.Polls)},
		{"hedged", int64(s.Hedged)}, {"split", int64(s.Split)}, {"cacheHits", int64(s.CacheHits)},
		{"fromCheckpoint", int64(s.FromCheckpoint)}, {"sharedAnswers", int64(s.SharedAnswers)}, {"bytesOut", s.BytesOut}, {"bytesIn", s.BytesIn},
	} {
		if n.value != 0 {
			attrs = append(attrs, slog.Int64(n.name, n.value))
		}
	}
	for _, d := range []struct {
		name  string
		value time.Duration
	}{{"throttledTime", s.ThrottledTime}, {"p50", s.P50}, {"p95", s.P95}, {"elapsed", s.Elapsed}} {
		if d.value != 0 {
			attrs = append(attrs, slog.Duration(d.name, d.value))
		}
	}
	if s.Concurrency != 0 {
		attrs = append(attrs, slog.Int("concurrency", s.Concurrency))
	}
	if s.LearnedRate != 0 {
		attrs = append(attrs, slog.Float64("learnedRate", s.LearnedRate))
	}
	if s.RowErrors > 0 {
		attrs = append(attrs, slog.String("failures", s.Failures()))
	}
	return slog.GroupValue(attrs...)
}

var (
	_ slog.LogValuer = Stats{}
	_ fmt.Stringer   = Stats{}
)

// plural is a number and its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return thousands(n) + " " + noun + "s"
}

// thousands writes 12345 as 12,345.
func thousands(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0 && text[at-1] != '-'; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

// perSecond is a rate with as many digits as mean something.
func perSecond(rate float64) string {
	if rate < 10 {
		return strconv.FormatFloat(rate, 'f', 1, 64)
	}
	return thousands(int(rate + 0.5))
}

// seconds is like "49.7 s", "2 min 5 s" or "20 ms".
func seconds(d time.Duration) string {
	switch {
	case d < time.Millisecond:
		return "under 1 ms"
	case d < time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	case d < time.Minute:
		return strconv.FormatFloat(float64(d.Milliseconds()/100)/10, 'f', -1, 64) + " s"
	case d < time.Hour:
		return fmt.Sprintf("%d min %d s", int(d.Minutes()), int(d.Seconds())%60)
	}
	return fmt.Sprintf("%d h %d min", int(d.Hours()), int(d.Minutes())%60)
}
