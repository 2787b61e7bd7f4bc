package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestReferenceFrames is the part of what SynapseML shows, and of what it leaves to be desired, that is about frames. The
// rest is TestReferenceBehaviours and TestReferenceRemedies in cog/rest.
func TestReferenceFrames(t *testing.T) {
	t.Parallel()
	sentiment := TextSentiment().TextCol("text").OutputCol("out")
	numbered := func(n int) dataframe.DataFrame {
		texts := make([]string, n)
		for i := range texts {
			texts[i] = fmt.Sprint("text ", i)
		}
		return reviews(texts...)
	}
	gap := frames.Must(frames.New(series.New([]any{"a", nil, "c"}, series.String, "text"), series.New([]any{"de", "fr", nil}, series.String, "lang")))
	down := fakeservice.Config{Rules: []fakeservice.Rule{{Every: 1, Fault: fakeservice.Down}}}
	for _, test := range []struct {
		name     string
		builder  TextSentimentBuilder
		service  fakeservice.Config
		in       dataframe.DataFrame
		requests int
		out      []string // the detail's text by row: "" is missing
		errors   []string // codes by row; nil means none
		setup    string   // of the error; "" means none
	}{
		{name: "empty frame: empty frame with the new columns", builder: sentiment, in: reviews()},
		{name: "missing required column: one error before any request", builder: sentiment.TextCol("gone"), in: numbered(20), setup: `no column "gone"`},
		{name: "default batch: the service's own maximum", builder: sentiment, in: numbered(25), requests: 3},
		{name: "null in a required parameter: the row is skipped", builder: sentiment, in: gap, requests: 1, out: []string{"a", "", "c"}},
		{name: "value default for null cells", builder: sentiment.LanguageCol("lang").LanguageDefault("es"), in: gap, requests: 1, out: []string{"a", "", "c"}},
		{name: "exception after the retries: an error in the error column", builder: sentiment.Policy(rest.Policy{Retries: 1}), service: down, in: numbered(2),
			requests: 2, out: []string{"", ""}, errors: []string{"connection", "connection"}},
		{name: "a bad row in a batch: alone", builder: sentiment, in: reviews("a", "poison", "c", "d"), requests: 5,
			out: []string{"a", "", "c", "d"}, errors: []string{"", "InvalidArgument", "", ""}},
		{name: "documents' own errors in a 200: the error column of those rows", builder: sentiment, in: reviews("a", "bad", "c"), requests: 1,
			out: []string{"a", "", "c"}, errors: []string{"", "InvalidDocument", ""}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				service := fakeservice.New(test.service)
				b := test.builder.Endpoint(testEndpoint).Key(testKey)
				b.config = rest.Config{Transport: service.Transport(), Shared: rest.NewShared()}
				out, err := b.Transform(t.Context(), test.in)
				if got := service.Counts().Requests; got != test.requests {
					t.Errorf("%d requests, want %d", got, test.requests)
				}
				if test.setup != "" {
					if !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), test.setup) {
						t.Errorf("error %v, want %q", err, test.setup)
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				want := append(slices.Clone(test.in.Names()), "out", "out_detail", "out_error")
				if !slices.Equal(out.Names(), want) || out.Nrow() != test.in.Nrow() {
					t.Fatalf("%d rows of %q, want %d of %q", out.Nrow(), out.Names(), test.in.Nrow(), want)
				}
				for i := range test.out {
					checkReferenceRow(t, out, i, test.out[i], append(test.errors, make([]string, len(test.out))...)[i])
				}
			})
		})
	}
}

func checkReferenceRow(t *testing.T, out dataframe.DataFrame, i int, text, code string) {
	t.Helper()
	var detail struct{ Echo string }
	var failure rest.Error
	for column, into := range map[string]any{"out_detail": &detail, "out_error": &failure} {
		if cell := out.Col(column).Elem(i); !cell.IsNA() {
			if err := json.Unmarshal([]byte(cell.String()), into); err != nil {
				t.Errorf("row %d, %s: %v", i, column, err)
			}
		}
	}
	if detail.Echo != text || failure.Code != code {
		t.Errorf("row %d has %q and the error %q, want %q and %q", i, detail.Echo, failure.Code, text, code)
	}
}
