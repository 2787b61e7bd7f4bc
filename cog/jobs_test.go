package cog

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestManyJobsTakeAsLongAsOne: a hundred jobs of some seconds each through four slots, on a fake clock. One of them fails,
// which is its row's error.
func TestManyJobsTakeAsLongAsOne(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		run := func(jobs int) time.Duration {
			texts := make([]string, jobs)
			for i := range texts {
				texts[i] = fmt.Sprintf("The rooms were beautiful. %d", i)
			}
			texts[jobs-1] = "doomed"
			service := fakeservice.New(fakeservice.Config{Latency: 20 * time.Millisecond, JobLooks: 5})
			b := ExtractiveSummary().TextCol("text").OutputCol("out").Endpoint("http://example.org").Key("k").
				Policy(rest.Policy{Concurrency: 4, BatchSize: 1}).builder
			b.config = rest.Config{Transport: service.Transport(), Shared: rest.NewShared()}
			began := time.Now()
			out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("text", texts...))))
			took := time.Since(began)
			if err != nil {
				t.Fatal(err)
			}
			for row, e := range frames.Must(frames.Decode[RowError](out, "out_error")) {
				if failed := row == jobs-1; (e != nil) != failed || out.Col("out_detail").Elem(row).IsNA() != failed {
					t.Errorf("row %d of %d: error %v, detail %v", row, jobs, e, out.Col("out_detail").Elem(row))
				}
			}
			return took
		}
		one, many := run(1), run(100)
		if many > 2*one {
			t.Errorf("100 jobs took %v, one takes %v", many, one)
		}
		t.Logf("one job %v, a hundred %v", one, many)
	})
}
