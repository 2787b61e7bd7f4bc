package rest_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

func TestStatsInWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		stats rest.Stats
		want  string
	}{
		{rest.Stats{}, "0 rows in under 1 ms, 0 requests"},
		{rest.Stats{Rows: 1, Calls: 1, Elapsed: 20 * time.Millisecond, Rate: 50}, "1 row in 20 ms (50/s), 1 request"},
		{rest.Stats{Rows: 20_000, Calls: 2004, Throttled: 4, ThrottledTime: 12 * time.Second, Elapsed: 49_740 * time.Millisecond, Rate: 402.1},
			"20,000 rows in 49.7 s (402/s), 2,004 requests, 4 refused, 12 s throttled"},
		{rest.Stats{Rows: 1_234_567, Calls: 1_234_570, Retries: 3, Polls: 9, Split: 1, Elapsed: 2*time.Hour + 61*time.Second, Rate: 3.14},
			"1,234,567 rows in 2 h 1 min (3.1/s), 1,234,570 requests, 3 sent again, 9 looks at jobs, 1 batch split"},
		{rest.Stats{Rows: 10, RowErrors: 3, Calls: 10, Elapsed: 125 * time.Second, Errors: [4]rest.ErrorCount{{Rows: 2, Status: 400, Code: "InvalidDocument"}, {Rows: 1, Code: "timeout"}}},
			"10 rows in 2 min 5 s, 10 requests, 3 rows failed: 2 x 400 InvalidDocument, 1 x timeout"},
		{rest.Stats{Rows: 10, RowErrors: 9, Calls: 10, Elapsed: time.Second, Errors: [4]rest.ErrorCount{{Rows: 5, Status: 404, Code: "404"}, {Rows: 1, Code: "quota"}, {Rows: 1, Code: "job"}, {Rows: 1, Code: "x"}}},
			"10 rows in 1 s, 10 requests, 9 rows failed: 5 x 404, 1 x quota, 1 x job, 1 x x, 1 x other"},
	} {
		t.Run(tt.want, func(t *testing.T) {
			t.Parallel()
			if got := fmt.Sprint(tt.stats); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// Codes that a service makes up, one for each row, are counted but not kept apart without end.
func TestErrorsByCode(t *testing.T) {
	t.Parallel()
	items := func(yield func(rest.Item, error) bool) {
		for i := range 500 {
			item := rest.Item{Index: i, Known: &rest.Result{Err: &rest.Error{Code: "request"}}}
			if i%2 == 0 {
				item.Known.Err = &rest.Error{Status: 400, Code: "made up " + strconv.Itoa(i)}
			}
			if !yield(item, nil) {
				return
			}
		}
	}
	client := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.New(fakeservice.Config{}).Transport()})
	if _, err := run(client, echo{base: base}, items); err != nil {
		t.Fatal(err)
	}
	got := client.Stats()
	want := [2]rest.ErrorCount{{Rows: 250, Code: "request"}, {Rows: 187, Code: "other"}}
	if got.RowErrors != 500 || [2]rest.ErrorCount(got.Errors[:2]) != want || got.Errors[2].Rows != 1 {
		t.Errorf("%+v", got.Errors)
	}
}
