package viz

import (
	"context"
	"errors"
	"fmt"
	"image"
	"io/fs"
	"strings"
	"testing"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

func ExampleShow() {
	for _, x := range []any{"text", 3.5, []string{"a", "b"}, errors.New("cog: no endpoint is set")} {
		if err := Show(x); err != nil {
			fmt.Println(err)
		}
	}
	// Output:
	// text
	// 3.5
	// [a b]
	// Error: cog: no endpoint is set
}

func TestDisplayOf(t *testing.T) {
	t.Parallel()
	df := reviews()
	s := df.Col("score")
	for _, c := range []struct {
		value any
		want  string
	}{
		{df, "viz.TableView"}, {&df, "viz.TableView"}, {s, "viz.TableView"}, {&s, "viz.TableView"},
		{image.NewGray(image.Rect(0, 0, 1, 1)), "viz.Boxes"}, {Boxes{}, "viz.Boxes"},
		{charts.NewBar(), "viz.ChartView"}, {charts.NewSankey(), "viz.ChartView"}, {charts.NewBar3D(), "viz.ChartView"},
		{errPlain, "viz.ErrorCard"}, {Bundle{}, "viz.Bundle"}, {nil, "viz.plain"}, {1, "viz.plain"},
		{(*dataframe.DataFrame)(nil), "viz.plain"}, {(*series.Series)(nil), "viz.plain"}, {(*image.RGBA)(nil), "viz.plain"}, {(*charts.Bar)(nil), "viz.plain"},
	} {
		if got := fmt.Sprintf("%T", displayOf(c.value)); got != c.want {
			t.Errorf("%T is shown as %s, want %s", c.value, got, c.want)
		}
	}
}

func TestPlain(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		value any
		want  string
	}{
		{nil, "<nil>"}, {"a\nb", "a\nb"}, {[]int{1, 2}, "[1 2]"}, {map[string]int{"b": 1, "a": 2}, "map[a:2 b:1]"},
		{point2{1, 2}, "{\n  \"X\": 1,\n  \"Y\": 2\n}"},
		{[]*point2{{1, 2}}, "[\n  {\n    \"X\": 1,\n    \"Y\": 2\n  }\n]"},
		{struct{ a int }{1}, "{a:1}"},
		{func() {}, "0x"},
	} {
		if got := mustBundle(t, plain{c.value}).Text(); got != c.want && !(c.want == "0x" && strings.HasPrefix(got, "0x")) {
			t.Errorf("%#v: %q, want %q", c.value, got, c.want)
		}
	}
	if b := mustBundle(t, plain{strings.Repeat("é", 1<<20)}); len(b.Text()) > maxPlain+100 || !strings.Contains(b.Text(), "cut after") {
		t.Errorf("a long text is not cut: %d bytes", len(b.Text()))
	}
}

func TestSeries(t *testing.T) {
	t.Parallel()
	if text := mustBundle(t, displayOf(series.New([]int{7, 8}, series.Int, "n"))).Text(); !strings.Contains(text, "2 values of type int") {
		t.Error(text)
	}
	s := series.New([]int{1}, series.Int, "n")
	s.Err = errPlain
	if _, err := displayOf(s).Bundle(); !errors.Is(err, errPlain) {
		t.Errorf("error %v", err)
	}
}

type advisor struct{}

func (advisor) Error() string  { return "local: minilm is not here" }
func (advisor) Advice() string { return "run `cogbook models fetch minilm`." }

func TestErrorCard(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		err  error
		want []string
	}{
		{nil, []string{"no error"}},
		{fmt.Errorf("cog: %w", advisor{}), []string{"cog: local: minilm is not here", "What to do: run `cogbook models fetch minilm`."}},
		{fmt.Errorf("rest: %w", context.Canceled), []string{"interrupted"}},
		{fmt.Errorf("rest: %w", context.DeadlineExceeded), []string{"more time"}},
		{&fs.PathError{Op: "open", Path: "a.csv", Err: fs.ErrNotExist}, []string{"a.csv", "folder of the notebook"}},
		{fmt.Errorf("cog: %w", quotaError{}), []string{"429", "TooManyRequests", "attempts: 3", "fewer calls"}},
		{errPlain, []string{`no such column "txt"`}},
	} {
		b := mustBundle(t, ErrorCard{Err: c.err})
		for _, want := range c.want {
			if !strings.Contains(b.Text(), want) {
				t.Errorf("%v: %q is not in %s", c.err, want, b.Text())
			}
		}
		if strings.Contains(b.HTML(), "<for today>") {
			t.Error("not escaped")
		}
	}
}
