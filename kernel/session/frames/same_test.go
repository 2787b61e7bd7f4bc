package frames

import (
	"math"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// TestSameFrame: a frame is the same as what was written of it until anything of it changes.
func TestSameFrame(t *testing.T) {
	t.Parallel()
	frame := func() dataframe.DataFrame {
		return dataframe.New(series.New([]string{"a", "", "ccc"}, series.String, "s"), series.New([]int{1, 2, 3}, series.Int, "i"),
			series.New([]float64{math.NaN(), 1, math.Inf(-1)}, series.Float, "f"), series.New([]bool{true, false, true}, series.Bool, "b"))
	}
	data, err := appendFrame(nil, frame())
	if err != nil {
		t.Fatal(err)
	}
	if !sameFrame(data, frame()) {
		t.Error("a frame of the same values is another")
	}
	back, err := decodeFrame(data)
	if err != nil {
		t.Fatal(err)
	}
	if !sameFrame(data, back) {
		t.Error("the frame that was read is another")
	}
	changes := map[string]func(df *dataframe.DataFrame){
		"a longer text":    func(df *dataframe.DataFrame) { columnsOf(df)[0].Elem(1).Set("x") },
		"another text":     func(df *dataframe.DataFrame) { columnsOf(df)[0].Elem(0).Set("b") },
		"a missing text":   func(df *dataframe.DataFrame) { columnsOf(df)[0].Elem(2).Set(nil) },
		"another int":      func(df *dataframe.DataFrame) { columnsOf(df)[1].Elem(2).Set(4) },
		"a missing int":    func(df *dataframe.DataFrame) { columnsOf(df)[1].Elem(0).Set(nil) },
		"another float":    func(df *dataframe.DataFrame) { columnsOf(df)[2].Elem(2).Set(2.5) },
		"a float for none": func(df *dataframe.DataFrame) { columnsOf(df)[2].Elem(0).Set(1.5) },
		"another bool":     func(df *dataframe.DataFrame) { columnsOf(df)[3].Elem(1).Set(true) },
		"another name":     func(df *dataframe.DataFrame) { columnsOf(df)[3].Name = "c" },
		"fewer rows":       func(df *dataframe.DataFrame) { *df = df.Subset([]int{0, 1}) },
		"fewer columns":    func(df *dataframe.DataFrame) { *df = df.Drop("b") },
		"another type": func(df *dataframe.DataFrame) {
			*df = df.Mutate(series.New([]float64{1, 2, 3}, series.Float, "i"))
		},
		"rows in another order": func(df *dataframe.DataFrame) { *df = df.Subset([]int{0, 2, 1}) },
	}
	for name, change := range changes {
		df := frame()
		if change(&df); sameFrame(data, df) {
			t.Errorf("%s: it is taken for the same", name)
		}
	}
	for i := range data {
		if sameFrame(data[:i], frame()) {
			t.Errorf("%d of %d bytes are the frame", i, len(data))
		}
	}
}
