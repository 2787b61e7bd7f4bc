package cog_test

import (
	"path/filepath"
	"testing"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
)

// TestHTTPAnswersAreKept: a second run sends nothing, by cache and by checkpoint, with one answer a row and with batches.
func TestHTTPAnswersAreKept(t *testing.T) {
	t.Parallel()
	at := cog.HTTP().URL("http://api.test/x").OutputCol("out")
	for name, test := range map[string]struct {
		builder     cog.HTTPBuilder
		body        string
		first, then int
	}{
		"GET":                {at.QueryCol("q", "id"), `{"a":1}`, 2, 2},
		"POST":               {at.JSONFields("id"), `{"a":1}`, 2, 2},
		"a key for each row": {at.QueryCol("q", "id").BearerCol("token"), `{"a":1}`, 1, 2},
		"batches":            {at.JSONFields("id").Batch(2, "$[*]"), `[{"a":1},{"a":2}]`, 1, 1},
	} {
		for kept, set := range map[string]func(cog.HTTPBuilder) cog.HTTPBuilder{
			"cache":      func(b cog.HTTPBuilder) cog.HTTPBuilder { return b.Cache(t.TempDir()) },
			"checkpoint": func(b cog.HTTPBuilder) cog.HTTPBuilder { return b.Checkpoint(filepath.Join(t.TempDir(), "run")) },
		} {
			t.Run(name+" "+kept, func(t *testing.T) {
				s := &service{body: test.body}
				b := set(s.to(test.builder)).Policy(rest.Policy{Concurrency: 1})
				first, err := b.Transform(t.Context(), people())
				if err != nil || len(s.requests()) != test.first {
					t.Fatalf("%d requests, want %d; %v", len(s.requests()), test.first, err)
				}
				second, err := b.Transform(t.Context(), people())
				if err != nil || len(s.requests()) != test.then {
					t.Errorf("then %d requests, want %d; %v", len(s.requests()), test.then, err)
				}
				for i, want := range first.Records() {
					for k, cell := range second.Records()[i] {
						if cell != want[k] {
							t.Errorf("row %d: %q, then %q", i, want, second.Records()[i])
						}
					}
				}
			})
		}
	}
}
