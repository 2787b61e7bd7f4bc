package frames_test

import (
	"math"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/kernel/session"
	_ "github.com/cogbook/cogbook/kernel/session/frames"
)

func TestFramesAndSeries(t *testing.T) {
	t.Setenv(session.Folder, t.TempDir())
	ints := series.New([]int{1, 2, 3}, series.Int, "i")
	ints.Elem(1).Set("NaN")
	texts := series.New([]string{"a", "", "é\n"}, series.String, "s")
	texts.Elem(0).Set("NaN")
	df := dataframe.New(ints, texts, series.New([]float64{1.5, math.NaN(), math.Inf(1)}, series.Float, "f"), series.New([]bool{true, false, true}, series.Bool, "b"))
	if err := session.Keep("df", df); err != nil {
		t.Fatal(err)
	}
	back, err := session.Load[dataframe.DataFrame]("df")
	if err != nil {
		t.Fatal(err)
	}
	if back.String() != df.String() {
		t.Fatalf("got\n%s\nwant\n%s", back, df)
	}
	for _, name := range df.Names() {
		for i := range df.Nrow() {
			a, b := df.Col(name).Elem(i), back.Col(name).Elem(i)
			if a.IsNA() != b.IsNA() || a.String() != b.String() || a.Type() != b.Type() {
				t.Errorf("%s[%d]: got %v, want %v", name, i, b, a)
			}
		}
	}
	if err := session.Keep("list", []dataframe.DataFrame{df, {}}); err != nil {
		t.Fatal(err)
	}
	list, err := session.Load[[]dataframe.DataFrame]("list")
	if err != nil || list[0].Nrow() != 3 || list[1].Nrow() != 0 {
		t.Fatalf("got %v, %v", list, err)
	}
	if err := session.Keep("col", texts); err != nil {
		t.Fatal(err)
	}
	if s, err := session.Load[series.Series]("col"); err != nil || s.Name != "s" || s.Len() != 3 {
		t.Fatalf("got %v, %v", s, err)
	}
}

func TestAFrameInErrorIsRefused(t *testing.T) {
	t.Setenv(session.Folder, t.TempDir())
	df := dataframe.New(series.New([]int{1}, series.Int, "i")).Select("nope")
	if err := session.Keep("df", df); err == nil {
		t.Fatal("kept")
	}
}

func BenchmarkMillionRows(b *testing.B) {
	b.Setenv(session.Folder, b.TempDir())
	const n = 1_000_000
	floats, texts := make([]float64, n), make([]string, n)
	for i := range floats {
		floats[i], texts[i] = float64(i), "some text"
	}
	df := dataframe.New(series.New(floats, series.Float, "a"), series.New(floats, series.Float, "b"), series.New(floats, series.Float, "c"),
		series.New(texts, series.String, "d"), series.New(texts, series.String, "e"))
	b.ReportAllocs()
	for b.Loop() {
		if err := session.Keep("df", df); err != nil {
			b.Fatal(err)
		}
		if _, err := session.Load[dataframe.DataFrame]("df"); err != nil {
			b.Fatal(err)
		}
	}
}
