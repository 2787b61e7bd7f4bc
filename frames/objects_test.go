package frames_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

func ExampleObjects() {
	books := frames.Must(frames.New(frames.Strings("id", "1", "2"), frames.Strings("title", "Tides", "Oars & sails"), frames.Ints("year", 1999, 2004)))
	out := frames.Must(frames.Objects(books, "document", "id", "year", "title"))
	fmt.Println(out.Col("document").Records()[1])
	// Output:
	// {"id":"2","year":2004,"title":"Oars & sails"}
}

func TestObjects(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(
		series.New([]any{"a", nil}, series.String, "text"), series.New([]any{1.5, nil}, series.Float, "n"), series.New([]any{true, nil}, series.Bool, "is")))
	out, err := frames.Objects(df, "o")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := out.Col("o").Records(), []string{`{"text":"a","n":1.5,"is":true}`, `{}`}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if _, err := frames.Objects(df, "text"); err == nil {
		t.Error("a column was replaced")
	}
	if _, err := frames.Objects(df, "o", "missing"); err == nil {
		t.Error("a column that is not there")
	}
}
