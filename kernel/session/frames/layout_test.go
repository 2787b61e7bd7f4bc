package frames

import (
	"math"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// TestWithoutGotasLayout carries frames between a program that knows gota's fields and one that does not: both have one form.
func TestWithoutGotasLayout(t *testing.T) { //nolint:paralleltest // it changes how the package reads
	if !inPlace {
		t.Fatal("gota's fields are not as this package has them: frames are carried slowly")
	}
	defer func() { inPlace = true }()
	texts := series.New([]string{"a", "b", ""}, series.String, "s")
	texts.Elem(1).Set(nil)
	ints := series.New([]int{1, 2, 3}, series.Int, "i")
	ints.Elem(2).Set(nil)
	df := dataframe.New(texts, ints, series.New([]float64{math.NaN(), 1, math.Inf(-1)}, series.Float, "f"), series.New([]bool{true, false, true}, series.Bool, "b"))
	for _, way := range []struct{ writes, reads bool }{{true, true}, {true, false}, {false, true}, {false, false}} {
		inPlace = way.writes
		data, err := appendFrame(nil, df)
		if err != nil {
			t.Fatal(err)
		}
		inPlace = way.reads
		back, err := decodeFrame(data)
		if err != nil {
			t.Fatal(err)
		}
		if back.String() != df.String() || back.Ncol() != 4 {
			t.Errorf("in place %+v: got\n%s\nwant\n%s", way, back, df)
		}
		for _, name := range df.Names() {
			for i := range df.Nrow() {
				if a, b := df.Col(name).Elem(i), back.Col(name).Elem(i); a.IsNA() != b.IsNA() || a.Type() != b.Type() {
					t.Errorf("in place %+v: %s[%d]: got %v, want %v", way, name, i, b, a)
				}
			}
		}
		for i := range data { // cut short it is an error, not a panic
			if _, err := decodeFrame(data[:i]); err == nil && i > 0 {
				t.Fatalf("in place %+v: %d of %d bytes are a frame", way, i, len(data))
			}
		}
	}
}
