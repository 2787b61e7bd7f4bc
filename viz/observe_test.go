package viz

import (
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

func TestStatusOfARun(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		stats rest.Stats
		want  string
	}{
		{"all well", rest.Stats{Rows: 2}, ""},
		{"refused", rest.Stats{Rows: 2, Throttled: 4, ThrottledTime: 1234 * time.Millisecond}, "4 refused, waited 1.2s"},
		{"rows failed", rest.Stats{Rows: 9, RowErrors: 3, Errors: [4]rest.ErrorCount{{Rows: 2, Status: 400, Code: "InvalidDocument"}, {Rows: 1, Code: "timeout"}}},
			"3 rows failed: 2 x 400 InvalidDocument, 1 x timeout"},
		{"both", rest.Stats{Rows: 9, RowErrors: 1, Throttled: 1, ThrottledTime: time.Second, Errors: [4]rest.ErrorCount{{Rows: 1, Code: "timeout"}}},
			"1 refused, waited 1s; 1 row failed: 1 x timeout"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := status(tt.stats).Note; got != tt.want {
				t.Errorf("note %q, want %q", got, tt.want)
			}
		})
	}
}
