package frames_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

func TestNewRefuses(t *testing.T) {
	t.Parallel()
	broken := frames.Ints("a", 1)
	broken.Err = errors.New("broken before")
	for name, columns := range map[string][]series.Series{
		"nothing":     nil,
		"same name":   {frames.Ints("a", 1), frames.Ints("a", 2)},
		"no name":     {frames.Ints("", 1)},
		"lengths":     {frames.Ints("a", 1), frames.Ints("b", 1, 2)},
		"error":       {broken},
		"zero Series": {{}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if df, err := frames.New(columns...); err == nil {
				t.Errorf("no error, got %v", df)
			} else if !strings.HasPrefix(err.Error(), "frames: ") {
				t.Errorf("error %q lacks the package", err)
			}
		})
	}
}

func TestCheckReturnsErrorsOfGota(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Ints("a", 1)))
	bad := df.Select([]string{"b"})
	if _, err := frames.Check(bad); err == nil {
		t.Error("Check gives no error")
	}
	for name, f := range map[string]func() error{
		"WithColumns": func() error { _, err := frames.WithColumns(bad, frames.Ints("a", 1)); return err },
		"Column":      func() error { _, err := frames.Column(bad, "a"); return err },
		"Decode":      func() error { _, err := frames.Decode[int](bad, "a"); return err },
		"DropMissing": func() error { _, err := frames.DropMissing(bad); return err },
		"WriteCSV":    func() error { return frames.WriteCSVTo(bad, nil) },
		"WriteJSONL":  func() error { return frames.WriteJSONLTo(bad, nil) },
		"Rows":        func() error { _, err := frames.FromRows(frames.Rows(bad)); return err },
	} {
		if err := f(); err == nil || !strings.Contains(err.Error(), "carries an error") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func TestColumnNamesWhatThereIs(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Ints("a", 1), frames.Ints("b", 1)))
	_, err := frames.Column(df, "c")
	if !errors.Is(err, frames.ErrNoColumn) || !strings.Contains(err.Error(), `"a", "b"`) {
		t.Errorf("error %v", err)
	}
}

func TestValues(t *testing.T) {
	t.Parallel()
	type label string
	type point struct{ X int }
	n := 5
	for _, test := range []struct {
		name   string
		values []any
		want   series.Type
		cells  []any
	}{
		{"sized ints", []any{1, nil, int8(-2), uint16(3), &n, (*int)(nil)}, series.Int, []any{1, nil, -2, 3, 5, nil}},
		{"floats", []any{1, 2.5, float32(0.5), math.NaN()}, series.Float, []any{1.0, 2.5, 0.5, nil}},
		{"large", []any{uint64(math.MaxUint64), 1}, series.String, []any{"18446744073709551615", "1"}},
		{"bools", []any{true, nil}, series.Bool, []any{true, nil}},
		{"texts", []any{"a", label("b"), frames.Missing, ""}, series.String, []any{"a", "b", nil, ""}},
		{"text of times", []any{time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC), (*time.Time)(nil)}, series.String, []any{"2020-01-02T03:04:05Z", nil}},
		{"JSON", []any{point{1}, []int{2}, map[string]string{"<": ">"}, json.RawMessage(`{ "a": 1 }`)}, series.String,
			[]any{`{"X":1}`, "[2]", `{"<":">"}`, `{"a":1}`}},
		{"raw numbers", []any{json.RawMessage("1"), json.Number("2.5"), json.RawMessage("null")}, series.Float, []any{1.0, 2.5, nil}},
		{"gaps", []any{nil, nil}, series.String, []any{nil, nil}},
		{"bytes", []any{[]byte("x")}, "", nil},
		{"broken JSON", []any{json.RawMessage("{")}, "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			column, err := frames.Values("x", test.values...)
			if test.want == "" {
				if err == nil {
					t.Errorf("no error, got %v", column)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			df := frames.Must(frames.New(column))
			if got := cells(t, df)["x"]; column.Type() != test.want || !reflect.DeepEqual(got, test.cells) {
				t.Errorf("got %s %#v, want %s %#v", column.Type(), got, test.want, test.cells)
			}
		})
	}
}

func TestWithColumns(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Ints("a", 1, 2), frames.Strings("b", "x", "y")))
	before := df.Records()
	added := frames.Floats("c", 0.5, 1.5)
	more, err := frames.WithColumns(df, added, frames.Ints("a", 7, 8))
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"a", "b", "c"}; !reflect.DeepEqual(more.Names(), want) {
		t.Errorf("columns %v, want %v", more.Names(), want)
	}
	if v := more.Elem(0, 0).Val(); v != 7 {
		t.Errorf("replaced cell is %v", v)
	}
	// Nothing is shared: not with the input, not with the column.
	more.Elem(0, 0).Set(100)
	more.Elem(0, 1).Set("changed")
	more.Elem(0, 2).Set(9.5)
	if !reflect.DeepEqual(df.Records(), before) || added.Elem(0).Val() != 0.5 {
		t.Errorf("the input changed: %v, %v", df, added)
	}
	for name, columns := range map[string][]series.Series{
		"too short":  {frames.Ints("c", 1)},
		"same twice": {frames.Ints("c", 1, 2), frames.Ints("c", 1, 2)},
		"no name":    {frames.Ints("", 1, 2)},
	} {
		if _, err := frames.WithColumns(df, columns...); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if first, err := frames.WithColumns(dataframe.DataFrame{}, frames.Ints("a", 1)); err != nil || first.Nrow() != 1 {
		t.Errorf("columns for the zero DataFrame: %v, %v", first, err)
	}
}

func TestMissing(t *testing.T) {
	t.Parallel()
	setup := func() dataframe.DataFrame {
		return frames.Must(frames.New(
			frames.Strings("s", "x", frames.Missing, ""), frames.Floats("f", math.NaN(), 1, 2),
			frames.Must(frames.Values("i", 1, nil, 3)), frames.Must(frames.Values("b", true, nil, nil)),
		))
	}
	df := setup()
	for _, test := range []struct {
		row    int
		column string
		want   bool
	}{
		{0, "s", false}, {1, "s", true}, {2, "s", false}, {0, "f", true}, {1, "f", false}, {1, "i", true}, {2, "b", true},
		{0, "none", true}, {3, "s", true}, {-1, "s", true},
	} {
		if got := frames.IsMissing(df, test.row, test.column); got != test.want {
			t.Errorf("row %d, column %q: %v", test.row, test.column, got)
		}
	}
	// gota's Map loses the mark of a missing text.
	mapped := frames.Must(frames.New(df.Col("s").Map(func(e series.Element) series.Element { return e })))
	if n, err := frames.CountMissing(mapped, "s"); n != 1 || err != nil {
		t.Errorf("%d missing after Map, error %v", n, err)
	}
	for name, want := range map[string]int{"s": 2, "f": 2, "i": 2, "b": 1} {
		if kept, err := frames.DropMissing(df, name); err != nil || kept.Nrow() != want {
			t.Errorf("DropMissing(%q) keeps %d rows, want %d, error %v", name, kept.Nrow(), want, err)
		}
	}
	if kept, err := frames.DropMissing(df); err != nil || kept.Nrow() != 0 || kept.Ncol() != 4 {
		t.Errorf("DropMissing keeps %d x %d, error %v", kept.Nrow(), kept.Ncol(), err)
	}
	filled, err := frames.FillMissing(df, "f", 7)
	if err != nil || filled.Elem(0, 1).Val() != 7.0 || !frames.IsMissing(df, 0, "f") {
		t.Errorf("filled %v, error %v, input %v", filled, err, df)
	}
	for column, value := range map[string]any{"s": 1, "i": 1.5, "b": "true", "none": 1, "f": nil} {
		if _, err := frames.FillMissing(df, column, value); err == nil {
			t.Errorf("%v fills column %q", value, column)
		}
	}
	if !reflect.DeepEqual(cells(t, df), cells(t, setup())) {
		t.Error("the input changed")
	}
}

func TestJSONColumns(t *testing.T) {
	t.Parallel()
	type mood struct {
		Label string  `json:"label"`
		Score float64 `json:"score"`
	}
	column, err := frames.JSON("mood", mood{"<good>", 0.9}, nil, (*mood)(nil), json.RawMessage(`{ "label": "bad" }`))
	if err != nil {
		t.Fatal(err)
	}
	df := frames.Must(frames.New(column, frames.Must(frames.Values("n", 1, nil, 3, 4)), frames.Strings("s", "x", "", "y", "z")))
	moods, err := frames.Decode[mood](df, "mood")
	if err != nil {
		t.Fatal(err)
	}
	if want := []*mood{{"<good>", 0.9}, nil, nil, {Label: "bad"}}; !reflect.DeepEqual(moods, want) {
		t.Errorf("got %v, want %v", moods, want)
	}
	if text := df.Elem(0, 0).Val(); text != `{"label":"<good>","score":0.9}` {
		t.Errorf("cell is %v", text)
	}
	if numbers, err := frames.Decode[int](df, "n"); err != nil || *numbers[0] != 1 || numbers[1] != nil {
		t.Errorf("numbers %v, error %v", numbers, err)
	}
	if _, err := frames.Decode[mood](df, "s"); err == nil || !strings.Contains(err.Error(), `column "s", row 0`) {
		t.Errorf("error %v", err)
	}
	if _, err := frames.Decode[int](df, "mood"); err == nil {
		t.Error("an object decodes to an int")
	}
	if _, err := frames.Decode[int](df, "none"); !errors.Is(err, frames.ErrNoColumn) {
		t.Errorf("error %v", err)
	}
	for name, value := range map[string]any{"channel": make(chan int), "broken": json.RawMessage("{")} {
		if _, err := frames.JSON("x", value); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestRow(t *testing.T) {
	t.Parallel()
	names := []string{"a", "b", "c"}
	row := frames.NewRow(names, []any{int64(1), frames.Missing})
	names[0] = "changed"
	longer := row.With("d", []int{1}).With("a", float32(0.5))
	other := row.With("e", true)
	one, two := longer.With("x", 1), longer.With("y", 2) // one row, continued twice
	for _, test := range []struct {
		row    frames.Row
		column string
		want   any
		found  bool
	}{
		{row, "a", 1, true}, {row, "b", nil, true}, {row, "c", nil, true}, {row, "d", nil, false},
		{longer, "a", 0.5, true}, {longer, "d", "[1]", true}, {longer, "e", nil, false},
		{one, "x", 1, true}, {one, "y", nil, false}, {two, "y", 2, true}, {other, "e", true, true}, {other, "a", 1, true}, {frames.Row{}, "a", nil, false},
	} {
		if got, found := test.row.Get(test.column); got != test.want || found != test.found {
			t.Errorf("%v: %q is %v, %v, want %v, %v", test.row, test.column, got, found, test.want, test.found)
		}
	}
	if got := longer.Columns(); !reflect.DeepEqual(got, []string{"a", "b", "c", "d"}) || longer.Len() != 4 || row.Len() != 3 {
		t.Errorf("columns %v", got)
	}
}

func rowsOf(rows ...frames.Row) iter.Seq2[frames.Row, error] {
	return func(yield func(frames.Row, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}

func TestFromRows(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(
		frames.Must(frames.Values("i", 1, nil)), frames.Floats("f", 1, 2), frames.Bools("b", true, false), frames.Strings("s", "x", ""),
	))
	back, err := frames.FromRows(frames.Rows(df))
	if err != nil || !reflect.DeepEqual(back.Types(), df.Types()) || !reflect.DeepEqual(cells(t, back), cells(t, df)) {
		t.Errorf("%v became %v, error %v", df, back, err)
	}
	union, err := frames.FromRows(rowsOf(frames.NewRow([]string{"a"}, []any{1}), frames.NewRow([]string{"b"}, []any{"x"}), frames.Row{}))
	if want := map[string][]any{"a": {1, nil, nil}, "b": {nil, "x", nil}}; err != nil || !reflect.DeepEqual(cells(t, union), want) {
		t.Errorf("got %v, error %v", union, err)
	}
	if none, err := frames.FromRows(rowsOf()); err != nil || none.Ncol() != 0 {
		t.Errorf("no rows give %v, error %v", none, err)
	}
	// What was read before an error is kept.
	stop := errors.New("stop")
	part, err := frames.FromRows(func(yield func(frames.Row, error) bool) {
		_ = yield(frames.NewRow([]string{"a"}, []any{1}), nil) && yield(frames.Row{}, stop)
	})
	if !errors.Is(err, stop) || part.Nrow() != 1 {
		t.Errorf("got %v, error %v", part, err)
	}
	_, err = frames.FromRows(rowsOf(frames.NewRow([]string{"a"}, []any{make(chan int)})))
	if err == nil || !strings.Contains(err.Error(), `row 0, column "a"`) {
		t.Errorf("error %v", err)
	}
}

func TestMustPanics(t *testing.T) {
	t.Parallel()
	defer func() {
		if r := recover(); r == nil || fmt.Sprint(r) != "no" {
			t.Errorf("panic with %v", r)
		}
	}()
	frames.Must(1, errors.New("no"))
}
