package cog

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestNoRowIsLostAgainstAFaultyService sends 10,000 rows over a socket to a service that refuses every third request, resets
// 1 % of the connections and truncates 1 % of the bodies.
func TestNoRowIsLostAgainstAFaultyService(t *testing.T) {
	t.Parallel()
	const rows = 10_000
	service := fakeservice.New(fakeservice.Config{
		Key:          testKey,
		MaxDocuments: 10,
		Seed:         7,
		Rules: []fakeservice.Rule{
			{Fault: fakeservice.Refuse, Every: 3, Header: fakeservice.RetryAfterMS("retry-after-ms", 1)},
			{Fault: fakeservice.ResetBefore, Share: 0.01},
			{Fault: fakeservice.Truncate, Share: 0.01},
		},
	})
	endpoint, stop, err := service.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = stop() })

	texts := make([]string, rows)
	for i := range texts {
		texts[i] = fmt.Sprint("review number ", i)
	}
	b := TextSentiment().TextCol("text").OutputCol("out").Endpoint(endpoint).Key(testKey)
	b.config.Shared = rest.NewShared()
	out, err := b.Transform(t.Context(), reviews(texts...))
	if err != nil {
		t.Fatal(err)
	}
	if out.Nrow() != rows {
		t.Fatalf("%d rows of %d", out.Nrow(), rows)
	}
	answers, err := frames.Decode[struct{ Echo string }](out, "out_detail")
	if err != nil {
		t.Fatal(err)
	}
	failures, err := frames.Decode[RowError](out, "out_error")
	if err != nil {
		t.Fatal(err)
	}
	failed := 0
	for i := range rows {
		switch {
		case (answers[i] == nil) == (failures[i] == nil):
			t.Fatalf("row %d has an answer %v and an error %v; want one of them", i, answers[i], failures[i])
		case failures[i] != nil:
			failed++
		case answers[i].Echo != texts[i]:
			t.Fatalf("row %d, %q, has the answer of %q", i, texts[i], answers[i].Echo)
		}
	}
	// A document is processed once, and once more only where its answer was truncated on the way back.
	accepted, twice := service.Accepted(), 0
	for i := range rows {
		n := accepted[fmt.Sprint(i)]
		if n == 0 && failures[i] == nil {
			t.Errorf("row %d has an answer but was never processed", i)
		}
		if n > 1 {
			twice += n - 1
		}
	}
	counts := service.Counts()
	broken := counts.Faults - counts.Requests/3 // those that were not refusals
	if limit := 10 * broken; twice > limit {
		t.Errorf("%d documents were processed again; %d broken answers explain %d at most", twice, broken, limit)
	}
	t.Logf("%d requests for %d rows: %d faults; %d documents processed again, %d rows failed", counts.Requests, rows, counts.Faults, twice, failed)
	if failed > 0 {
		t.Errorf("%d rows failed; every fault here passes", failed)
	}
	if text := strings.Join(column(out, "out_error"), ""); strings.Contains(text, testKey) {
		t.Error("an error shows the key")
	}
}
