package soak

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// checker holds the rows of one run to what they have to be, as they come.
type checker struct {
	t       *testing.T
	jobs    bool
	began   time.Time
	seen    []bool
	rows    int
	failed  int            // rows that are right by themselves
	errors  map[string]int // by status and code
	success []bool
}

func newChecker(t *testing.T, rows int, jobs bool) *checker {
	t.Helper()
	return &checker{t: t, jobs: jobs, began: time.Now(), seen: make([]bool, rows), success: make([]bool, rows), errors: map[string]int{}}
}

// row checks the row that came in the place of row i: its answer, or its error.
func (c *checker) row(i int, value []byte, err *rest.Error) {
	c.t.Helper()
	switch {
	case i < 0 || i >= len(c.seen):
		c.t.Fatalf("a row %d that was never sent", i)
	case c.seen[i]:
		c.t.Fatalf("row %d came twice", i)
	case (value == nil) == (err == nil):
		c.t.Fatalf("row %d has the answer %s and the error %v; want one of them", i, value, err)
	}
	c.seen[i] = true
	c.rows++
	if err != nil {
		c.failure(i, err)
		return
	}
	var got fakeservice.OutputDocument
	if err := json.Unmarshal(value, &got); err != nil {
		c.t.Fatalf("row %d: %v", i, err)
	}
	if want := text(i, c.jobs); got.Echo != want || got.ID != "" && got.ID != strconv.Itoa(i) { // a builder leaves the id out
		c.t.Fatalf("row %d, %.40q, has the answer of %s, %.40q", i, want, got.ID, got.Echo)
	}
	if want, isWrong := wrong[kind(i, c.jobs)]; isWrong {
		c.t.Fatalf("row %d has an answer, want the error %s", i, want.code)
	}
	c.success[i] = true
}

// failure checks an error: it says what happened.
func (c *checker) failure(i int, err *rest.Error) {
	c.t.Helper()
	if err.Code == "" || err.Message == "" || err.Attempts < 1 || err.Status == 0 && err.Code != "connection" && err.Code != "timeout" && err.Code != "malformed" {
		c.t.Fatalf("row %d: the error %+v does not say what happened", i, err)
	}
	if shown := fmt.Sprintf("%+v", *err); strings.Contains(shown, key) {
		c.t.Fatalf("row %d: the error shows the key: %s", i, shown)
	}
	c.errors[fmt.Sprintf("%d %s", err.Status, err.Code)]++
	if want, isWrong := wrong[kind(i, c.jobs)]; !isWrong {
		c.failed++
	} else if err.Code != want.code || err.Status != want.status {
		c.failed++ // by another fault that came first, several times
	}
}

// documents compares the rows with what the service has counted: nothing was lost or made up, and nothing was processed
// again without a reason.
func (c *checker) documents(service *fakeservice.Service, stats rest.Stats) {
	c.t.Helper()
	if c.rows != len(c.seen) {
		c.t.Errorf("%d rows of %d came back", c.rows, len(c.seen))
	}
	again, answered := 0, 0
	for id, tally := range service.Documents() {
		i, err := strconv.Atoi(id)
		if err != nil || i >= len(c.seen) {
			c.t.Fatalf("the service got a document %s that was never sent", id)
		}
		if c.success[i] && tally.Answered == 0 {
			c.t.Errorf("row %d has an answer that was never sent", i)
		}
		if tally.Accepted > 12 { // six attempts in the batch, and again where a document of it failed for the moment
			c.t.Errorf("document %d was processed %d times", i, tally.Accepted)
		}
		again += max(tally.Accepted-1, 0)
		if c.success[i] {
			answered++
		}
	}
	success := 0
	for _, ok := range c.success {
		if ok {
			success++
		}
	}
	if answered != success {
		c.t.Errorf("%d rows have an answer, of which the service knows %d", success, answered)
	}
	explained := 2 * batchSize // the two answers that come too late
	hits := service.Hits()
	for _, fault := range lost {
		explained += batchSize * hits[fault]
	}
	if again > explained {
		c.t.Errorf("%d documents were processed again; lost answers explain %d at most", again, explained)
	}
	most := len(c.seen) / 100
	if c.jobs {
		most *= 4 // a doomed row takes its batch with it
	}
	if c.failed > most {
		c.t.Errorf("%d rows that are right by themselves failed, want %d at most: %v", c.failed, most, c.errors)
	}
	took := time.Since(c.began)
	c.t.Logf("%d rows in %v, %.0f rows/s: %d failed, %d documents processed again of %d explained; service %+v; memory %s",
		c.rows, took.Round(time.Millisecond), float64(c.rows)/took.Seconds(), c.failed, again, explained, service.Counts(), peak())
	if stats.Calls > 0 {
		c.t.Logf("%d calls, %d retries, %d refused, %d splits, %d polls, throttled for %v, p50 %v, p95 %v",
			stats.Calls, stats.Retries, stats.Throttled, stats.Split, stats.Polls, stats.ThrottledTime.Round(time.Millisecond),
			stats.P50.Round(10*time.Microsecond), stats.P95.Round(10*time.Microsecond))
	}
	for _, code := range slices.Sorted(maps.Keys(c.errors)) {
		c.t.Logf("error %-30s %d rows", code, c.errors[code])
	}
}

// peak is the most memory that the process has had, where the system tells.
func peak() string {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return "unknown"
	}
	for line := range strings.Lines(string(status)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}
