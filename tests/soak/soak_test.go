package soak

import (
	"encoding/json"
	"flag"
	"iter"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

var rows = flag.Int("rows", 20_000, "how many rows to send in each run; those of jobs and of a frame are fewer")

// TestRun sends the rows through the core alone.
func TestRun(t *testing.T) {
	t.Parallel()
	for name, policy := range map[string]rest.Policy{"ordered": policy, "unordered": unordered()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			runCore(t, *rows/2, policy, false)
		})
	}
}

// TestJobs does the same with jobs: a job is refused, forgotten, looked at in vain, and fails.
func TestJobs(t *testing.T) {
	t.Parallel()
	runCore(t, *rows/10, policy, true)
}

func unordered() rest.Policy {
	p := policy
	p.Unordered = true
	return p
}

func runCore(t *testing.T, rows int, policy rest.Policy, jobs bool) {
	t.Helper()
	service, url := serve(t, rows)
	client, err := rest.New(policy, rest.Limits{Documents: batchSize}, rest.Config{Shared: rest.NewShared(), Total: rows, Window: 2000})
	if err != nil {
		t.Fatal(err)
	}
	check, next := newChecker(t, rows, jobs), 0
	for result, err := range client.Run(t.Context(), echo{url, jobs}, echo{url, jobs}.items(rows)) {
		if err != nil {
			t.Fatal(err)
		}
		if !policy.Unordered && result.Index != next {
			t.Fatalf("row %d in place of %d", result.Index, next)
		}
		next++
		check.row(result.Index, result.Value, result.Err)
	}
	check.documents(service, client.Stats())
	if stats := client.Stats(); stats.Rows != rows || stats.Retries == 0 || stats.Throttled == 0 || stats.Split == 0 {
		t.Errorf("%+v: want all rows, and some of each fault", stats)
	}
}

// TestStream sends the rows through a builder, without holding them.
func TestStream(t *testing.T) {
	t.Parallel()
	service, url := serve(t, *rows)
	check, next := newChecker(t, *rows, false), 0
	for row, err := range builder(url).Stream(t.Context(), stream(*rows)) {
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := row.Get("n"); got != next {
			t.Fatalf("row %v in place of %d", got, next)
		}
		detail, _ := row.Get("out_detail")
		failure, _ := row.Get("out_error")
		check.row(next, cell(detail), rowError(t, failure))
		next++
	}
	check.documents(service, rest.Stats{})
}

// TestTransform sends a frame.
func TestTransform(t *testing.T) {
	t.Parallel()
	n := *rows / 10
	service, url := serve(t, n)
	check := newChecker(t, n, false)
	numbers, texts := make([]int, n), make([]string, n)
	for i := range n {
		numbers[i], texts[i] = i, text(i, false)
	}
	in := dataframe.New(series.New(numbers, series.Int, "n"), series.New(texts, series.String, "text"))
	out, err := builder(url).Transform(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	next := 0
	for row, err := range frames.Rows(out) {
		if err != nil {
			t.Fatal(err)
		}
		detail, _ := row.Get("out_detail")
		failure, _ := row.Get("out_error")
		check.row(next, cell(detail), rowError(t, failure))
		next++
	}
	check.documents(service, rest.Stats{})
}

func builder(url string) cog.TextSentimentBuilder {
	return cog.TextSentiment().TextCol("text").OutputCol("out").Endpoint(url).Key(key).Policy(policy)
}

func stream(n int) iter.Seq2[frames.Row, error] {
	columns := []string{"n", "text"}
	return func(yield func(frames.Row, error) bool) {
		for i := range n {
			if !yield(frames.NewRow(columns, []any{i, text(i, false)}), nil) {
				return
			}
		}
	}
}

// cell is a cell of JSON, or nil if it is missing.
func cell(value any) []byte {
	if s, ok := value.(string); ok {
		return []byte(s)
	}
	return nil
}

func rowError(t *testing.T, value any) *rest.Error {
	t.Helper()
	text := cell(value)
	if text == nil {
		return nil
	}
	var e rest.Error
	if err := json.Unmarshal(text, &e); err != nil {
		t.Fatal(err)
	}
	return &e
}
