package viz

import (
	"errors"
	"fmt"
	"image"
	"image/color"
	"math"
	"sync"
	"testing"
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// shown is one of each display, with what its reader must be able to learn from it wherever it is shown.
var shown = sync.OnceValue(func() map[string]*exhibit {
	return map[string]*exhibit{
		"table":      {display: Table(reviews(), TableOptions{Title: "Reviews"}), story: []string{"Reviews", "text", "Grüße", "missing", "429 TooManyRequests", "6 rows × 6 columns"}, html: []string{"float", "json", "without having eaten anything at all", "Great coffee & cake <3", "sentences"}},
		"table-long": {display: Table(long(), TableOptions{}), story: []string{"980 rows not shown", "1000 rows × 40 columns"}, html: []string{"10 more"}},
		"boxes":      {display: Boxes{Image: scene(), Boxes: found()}, story: []string{"dog", "0.91", "bicycle", "picture 768 × 576 with 6 boxes"}},
		"boxes-ocr":  {display: Boxes{Image: page(), Boxes: lines(), Labels: LabelNone, Title: "Receipt"}, story: []string{"Receipt", "TOTAL 12.40", "line"}},
		"picture":    {display: Boxes{Image: scene()}, story: []string{"picture 768 × 576"}},
		"bar":        {display: Chart(barChart()), story: []string{"Reviews by language", "English", "31"}},
		"bar-stack":  {display: Chart(stackedBars()), story: []string{"Calls", "Mon", "retries"}},
		"bar-flat":   {display: Chart(flatBars()), story: []string{"Tags", "mountain"}},
		"line":       {display: Chart(lineChart()), story: []string{"Latency", "p95", "180"}},
		"line-time":  {display: Chart(timeChart()), story: []string{"points"}},
		"pie":        {display: Chart(pieChart()), story: []string{"Sentiment", "positive", "40"}},
		"scatter":    {display: Chart(scatterChart()), story: []string{"Length and score", "60 points"}},
		"heatmap":    {display: Chart(heatChart()), story: []string{"Confusion"}},
		"radar":      {display: Chart(radarChart()), story: []string{"radar"}},
		"error":      {display: ErrorCard{Err: quotaError{}}, story: []string{"quota", "429", "What to do"}},
		"plain":      {display: plain{map[string]*point2{"a": {1, 2}}}, story: []string{`"X": 1`}},
	}
})

// exhibit is one display of the gallery.
type exhibit struct {
	display     Display
	story, html []string // of all forms, and of the HTML only
	once        sync.Once
	made        Bundle
	err         error
}

// bundle makes the bundle once for all tests.
func (e *exhibit) bundle(t testing.TB) Bundle {
	t.Helper()
	e.once.Do(func() { e.made, e.err = e.display.Bundle() })
	if e.err != nil {
		t.Fatal(e.err)
	}
	return e.made
}

type point2 struct{ X, Y int }

type quotaError struct{}

func (quotaError) Error() string { return "rest: the quota of calls is used up <for today>" }
func (quotaError) MarshalJSON() ([]byte, error) {
	return []byte(`{"status":429,"code":"TooManyRequests","message":"quota","body":"{}","attempts":3}`), nil
}

var errPlain = errors.New("frames: no such column \"txt\"")

func reviews() dataframe.DataFrame {
	text := series.New([]string{
		"Great coffee & cake <3", "Grüße aus Köln – sehr gut", "a", "Slow service. We waited for more than an hour and nobody came to ask; in the end we left without having eaten anything at all.", "日本語のレビュー", "x",
	}, series.String, "text")
	text.Elem(2).Set(nil)
	score := series.New([]float64{0.98, 0.9312, math.NaN(), 0.04, 12.5, 1}, series.Float, "score")
	stars := series.New([]int{5, 5, 0, 1, 4, 12345}, series.Int, "stars")
	stars.Elem(2).Set(nil)
	ok := series.New([]bool{true, true, false, true, true, false}, series.Bool, "kept")
	detail := `{"sentiment":"positive","confidenceScores":{"positive":0.98,"neutral":0.01,"negative":0.01},"sentences":[{"text":"Great coffee & cake <3","offset":0},{"text":"b"}]}`
	details := series.New([]string{detail, detail, "", detail, detail, "[]"}, series.String, "sentiment_detail")
	details.Elem(2).Set(nil)
	failed := series.New([]string{"", "", "", "", "", `{"status":429,"code":"TooManyRequests","message":"slow down","body":"","attempts":6}`}, series.String, "sentiment_error")
	for i := range 5 {
		failed.Elem(i).Set(nil)
	}
	return dataframe.New(text, score, stars, ok, details, failed)
}

func long() dataframe.DataFrame {
	cols := make([]series.Series, 40)
	for c := range cols {
		v := make([]float64, 1000)
		for r := range v {
			v[r] = float64(r*c) / 7
		}
		cols[c] = series.New(v, series.Float, fmt.Sprintf("column %d", c))
	}
	return dataframe.New(cols...)
}

// scene is a picture with smooth shades and flat things in it; noisy adds noise, which PNG compresses badly.
func scene(noisy ...bool) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, 768, 576))
	seed := uint32(1)
	for y := range 576 {
		for x := range 768 {
			seed = seed*1664525 + 1013904223
			noise := 0
			if len(noisy) > 0 {
				noise = int(seed>>26) - 32
			}
			r, g, b := 90+y/6, 130+x/8, 210-y/4
			if (x-230)*(x-230)+(y-330)*(y-330) < 110*110 {
				r, g, b = 120, 80, 40
			}
			if x > 430 && x < 700 && y > 200 && y < 420 {
				r, g, b = 200, 190, 60+y/8
			}
			img.SetRGBA(x, y, color.RGBA{clamp8(r + noise), clamp8(g + noise), clamp8(b + noise), 255})
		}
	}
	return img
}

func clamp8(v int) uint8 { return uint8(min(max(v, 0), 255)) }

func found() []Box {
	return []Box{
		{Label: "dog", Score: 0.91, Polygon: Rect(120, 220, 220, 220)},
		{Label: "dog", Score: 0.55, Polygon: Rect(126, 226, 200, 200)},
		{Label: "bicycle", Score: 0.874, Polygon: Rect(430, 200, 270, 220)},
		{Label: "person", Score: 0.4, Polygon: []image.Point{{X: 700, Y: 4}, {X: 766, Y: 100}}},
		{Label: "a very long label that says too much", Score: 0.3, Polygon: Rect(600, 460, 160, 110)},
		{Label: "kite", Score: 0.66, Polygon: []image.Point{{X: 60, Y: 40}, {X: 140, Y: 10}, {X: 180, Y: 90}, {X: 90, Y: 130}}},
	}
}

func page() image.Image {
	img := image.NewRGBA(image.Rect(0, 0, 1600, 700))
	for i := range img.Pix {
		img.Pix[i] = 0xf4
	}
	for _, b := range lines() {
		r := bounds(b.Polygon).Inset(12)
		for y := r.Min.Y; y < r.Max.Y; y += 3 {
			for x := r.Min.X; x < r.Max.X; x++ {
				if (x/9)%3 != 0 {
					img.SetRGBA(x, y, color.RGBA{30, 30, 30, 255})
				}
			}
		}
	}
	return img
}

func lines() []Box {
	var out []Box
	for i, text := range []string{"CAFÉ CENTRAL", "2 espresso 5.00", "1 cake 7.40", "TOTAL 12.40"} {
		out = append(out, Box{Label: text, Score: 0.9 + float64(i)/100, Class: "line", Polygon: Rect(100, 80+i*140, 200+len(text)*60, 90)})
	}
	return append(out, Box{Label: "12.40", Class: "word", Polygon: []image.Point{{X: 620, Y: 505}, {X: 850, Y: 500}, {X: 852, Y: 580}, {X: 622, Y: 585}}})
}

func title(text string) charts.GlobalOpts { return charts.WithTitleOpts(opts.Title{Title: text}) }

func barChart() *charts.Bar {
	c := charts.NewBar()
	c.SetGlobalOptions(charts.WithTitleOpts(opts.Title{Title: "Reviews by language", Subtitle: "60 reviews"}))
	c.SetXAxis([]string{"English", "German", "French", "Spanish", "Portuguese (Brazil)"}).
		AddSeries("reviews", []opts.BarData{{Value: 31}, {Value: 12}, {Value: 9}, {Value: 6}, {Value: 2}}).
		AddSeries("errors", []opts.BarData{{Value: 1}, {Value: 0}, {Value: 2}, {Value: nil}, {Value: 1}}).
		SetSeriesOptions(charts.WithLabelOpts(opts.Label{Show: opts.Bool(true)}))
	return c
}

func stackedBars() *charts.Bar {
	c := charts.NewBar()
	c.SetGlobalOptions(title("Calls of a week"), charts.WithYAxisOpts(opts.YAxis{Name: "calls"}), charts.WithXAxisOpts(opts.XAxis{Name: "day"}))
	c.SetXAxis([]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
	for k, name := range []string{"ok", "retries", "failed"} {
		var d []opts.BarData
		for i := range 7 {
			d = append(d, opts.BarData{Value: (i*37+k*11)%50*20/(k*k*3+1) + 20})
		}
		c.AddSeries(name, d, charts.WithBarChartOpts(opts.BarChart{Stack: "all"}))
	}
	return c
}

func flatBars() *charts.Bar {
	c := charts.NewBar()
	c.SetGlobalOptions(title("Tags of 24 pictures"))
	c.SetXAxis([]string{"mountain", "a lake with trees around it", "person", "dog"}).
		AddSeries("pictures", []opts.BarData{{Value: 14}, {Value: 9}, {Value: 7}, {Value: 3.5}})
	c.XYReversal()
	return c
}

func lineChart() *charts.Line {
	c := charts.NewLine()
	c.SetGlobalOptions(title("Latency"), charts.WithYAxisOpts(opts.YAxis{AxisLabel: &opts.AxisLabel{Formatter: "{value} ms"}}))
	c.SetXAxis([]string{"1", "2", "4", "8", "16", "32"}).
		AddSeries("p50", []opts.LineData{{Value: 80}, {Value: 82}, {Value: nil}, {Value: 90}, {Value: 110}, {Value: 180}}, charts.WithLineChartOpts(opts.LineChart{Smooth: opts.Bool(true)})).
		AddSeries("p95", []opts.LineData{{Value: 120}, {Value: 130}, {Value: 128}, {Value: 170}, {Value: 260}, {Value: 410}},
			charts.WithAreaStyleOpts(opts.AreaStyle{Opacity: opts.Float(0.2)}))
	return c
}

func timeChart() *charts.Line {
	c := charts.NewLine()
	c.SetGlobalOptions(title("Rows a day"), charts.WithXAxisOpts(opts.XAxis{Type: "time"}))
	var d []opts.LineData
	for i := range 90 {
		d = append(d, opts.LineData{Value: []any{time.Date(2024, 1, 5+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), 100 + 40*math.Sin(float64(i)/9)}})
	}
	c.AddSeries("rows", d)
	return c
}

func pieChart() *charts.Pie {
	c := charts.NewPie()
	c.SetGlobalOptions(title("Sentiment"))
	c.AddSeries("reviews", []opts.PieData{
		{Name: "positive", Value: 40}, {Name: "neutral", Value: 9}, {Name: "negative", Value: 11}, {Name: "mixed", Value: 1}, {Name: "none", Value: 1},
	}).SetSeriesOptions(charts.WithPieChartOpts(opts.PieChart{Radius: []string{"40%", "75%"}}))
	return c
}

func scatterChart() *charts.Scatter {
	c := charts.NewScatter()
	c.SetGlobalOptions(title("Length and score"), charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: "characters"}), charts.WithYAxisOpts(opts.YAxis{Name: "score"}))
	var d []opts.ScatterData
	for i := range 60 {
		d = append(d, opts.ScatterData{Value: []any{20 + (i*53)%400, 0.5 + 0.4*math.Sin(float64(i))}})
	}
	c.AddSeries("reviews", d)
	return c
}

func heatChart() *charts.HeatMap {
	c := charts.NewHeatMap()
	names := []string{"positive", "neutral", "negative"}
	c.SetGlobalOptions(title("Confusion"), charts.WithXAxisOpts(opts.XAxis{Type: "category", Data: names, Name: "predicted"}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Data: names}),
		charts.WithVisualMapOpts(opts.VisualMap{Calculable: opts.Bool(true), Min: 0, Max: 40, InRange: &opts.VisualMapInRange{Color: []string{"#ffffff", "#0072b2"}}}))
	var d []opts.HeatMapData
	for i, v := range []int{38, 2, 1, 4, 20, 5, 0, 3, 29} {
		d = append(d, opts.HeatMapData{Value: [3]any{i % 3, i / 3, v}})
	}
	c.AddSeries("reviews", d, charts.WithLabelOpts(opts.Label{Show: opts.Bool(true)}))
	return c
}

func radarChart() *charts.Radar {
	c := charts.NewRadar()
	c.SetGlobalOptions(title("Engines"), charts.WithRadarComponentOpts(opts.RadarComponent{Indicator: []*opts.Indicator{{Name: "speed", Max: 10}, {Name: "quality", Max: 10}, {Name: "size", Max: 10}}}))
	c.AddSeries("minilm", []opts.RadarData{{Name: "minilm", Value: []float64{8, 6, 9}}})
	return c
}

func mustBundle(t testing.TB, d Display) Bundle {
	t.Helper()
	b, err := d.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func axisLabel(function string) *opts.AxisLabel {
	return &opts.AxisLabel{Formatter: opts.FuncOpts(function)}
}
