package frames_test

import (
	"math"
	"os"
	"path/filepath"
	"strconv"
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

// BenchmarkMillionRows carries a frame of a million rows into the next cell: "keep" is the end of the first, "load" the
// beginning of the next, and "keep again" its end, which finds nothing changed.
func BenchmarkMillionRows(b *testing.B) {
	b.Setenv(session.Folder, b.TempDir())
	const n = 1_000_000
	words := []string{"the room was clean", "never again", "fine", "we will come back next year"}
	floats, ints, bools, texts, names := make([]float64, n), make([]int, n), make([]bool, n), make([]string, n), make([]string, n)
	for i := range floats {
		floats[i], ints[i], bools[i], texts[i], names[i] = float64(i)/3, i, i%3 == 0, words[i%len(words)], "name "+strconv.Itoa(i)
	}
	df := dataframe.New(series.New(names, series.String, "name"), series.New(texts, series.String, "text"), series.New(ints, series.Int, "n"),
		series.New(floats, series.Float, "f"), series.New(bools, series.Bool, "b"))
	keep := func(b *testing.B) {
		b.Helper()
		if err := session.Keep("df", df); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("keep", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			b.StopTimer()
			if err := session.Remove("df"); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			keep(b)
		}
	})
	b.Run("load", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if back, err := session.Load[dataframe.DataFrame]("df"); err != nil || back.Nrow() != n {
				b.Fatal(err)
			}
		}
	})
	b.Run("keep again", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			keep(b)
		}
	})
}

// TestALargeFrameStaysUnlessItChanges: it is mapped from its file, which is written again only when the frame has changed.
func TestALargeFrameStaysUnlessItChanges(t *testing.T) {
	dir := t.TempDir()
	t.Setenv(session.Folder, dir)
	texts := make([]string, 200_000)
	for i := range texts {
		texts[i] = "text " + strconv.Itoa(i)
	}
	keep := func(df dataframe.DataFrame) os.FileInfo {
		if err := session.Keep("df", df); err != nil {
			t.Fatal(err)
		}
		about, err := os.Stat(filepath.Join(dir, session.FileOf("df")))
		if err != nil {
			t.Fatal(err)
		}
		return about
	}
	first := keep(dataframe.New(series.New(texts, series.String, "t")))
	back, err := session.Load[dataframe.DataFrame]("df")
	if err != nil {
		t.Fatal(err)
	}
	if !os.SameFile(first, keep(back)) {
		t.Error("an unchanged frame was written again")
	}
	back = back.Mutate(series.New(append([]string{"another"}, texts[1:]...), series.String, "t"))
	if os.SameFile(first, keep(back)) {
		t.Error("a changed frame was not written")
	}
	if again, err := session.Load[dataframe.DataFrame]("df"); err != nil || again.Elem(0, 0).String() != "another" || again.Elem(199_999, 0).String() != "text 199999" {
		t.Errorf("got %v, %v", again, err)
	}
}
