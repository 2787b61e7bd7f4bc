package viz

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/cogbook/cogbook/viz/internal/echarts"
)

func ExampleChart() {
	bar := charts.NewBar()
	bar.SetGlobalOptions(charts.WithTitleOpts(opts.Title{Title: "Sentiment of 60 reviews"}))
	bar.SetXAxis([]string{"positive", "neutral", "negative"}).
		AddSeries("reviews", []opts.BarData{{Value: 40}, {Value: 9}, {Value: 11}})
	if err := Show(bar); err != nil {
		fmt.Println(err)
	}
	// Output:
	// bar chart: Sentiment of 60 reviews
	//           reviews
	// positive       40
	// neutral         9
	// negative       11
}

// TestEmbeddedLibrary asserts that the embedded ECharts is the file that its package names.
func TestEmbeddedLibrary(t *testing.T) {
	t.Parallel()
	r, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(echarts.Base64())))
	if err != nil {
		t.Fatal(err)
	}
	js, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if sum := sha256.Sum256(js); hex.EncodeToString(sum[:]) != echarts.SHA256 {
		t.Errorf("sha256 %x, want %s", sum, echarts.SHA256)
	}
	if !strings.Contains(string(js), `"`+echarts.Version+`"`) {
		t.Errorf("the library does not say that it is version %s", echarts.Version)
	}
}

func TestChartSize(t *testing.T) {
	t.Parallel()
	own := barChart()
	own.Initialization.Width, own.Initialization.Height = "600px", "300px"
	for _, c := range []struct {
		view ChartView
		w, h int
	}{
		{Chart(barChart()), 900, 460},
		{Chart(own), 600, 300},
		{Chart(own, ChartOptions{Height: 200}), 600, 200},
		{Chart(own, ChartOptions{Width: 1e9}), 2400, 300},
	} {
		if w, h := c.view.size(); w != c.w || h != c.h {
			t.Errorf("%d × %d, want %d × %d", w, h, c.w, c.h)
		}
	}
}

func TestScriptOption(t *testing.T) {
	t.Parallel()
	option, err := json.Marshal(map[string]any{
		"text": "</script><!-- \u2028", "f": opts.FuncOpts(`function (v) { return "<b>" + v + "</script>"; }`),
	})
	if err != nil {
		t.Fatal(err)
	}
	js := scriptOption(option)
	if strings.Contains(js, "</script") || strings.Contains(js, "<!--") || strings.Contains(js, "\u2028") {
		t.Errorf("ends the script: %s", js)
	}
	if !strings.Contains(js, `"f":(function (v) { return "<b>" + v + "<\/script>"; })`) {
		t.Errorf("the function is not code: %s", js)
	}
}

func TestChartsShownAsData(t *testing.T) {
	t.Parallel()
	big := charts.NewScatter()
	points := make([]opts.ScatterData, 60_000)
	for i := range points {
		points[i].Value = []float64{float64(i) + 0.123456789, float64(i) / 7}
	}
	big.AddSeries("many", points)
	cloud := charts.NewWordCloud()
	cloud.AddSeries("words", []opts.WordCloudData{{Name: "go", Value: 3}})
	for _, c := range []struct {
		chart EChart
		want  string
	}{
		{big, "60000 points"},
		{big, "more than an output should hold"},
		{cloud, "wordCloud charts need an extension"},
		{charts.NewBar3D(), "chart"},
	} {
		b := mustBundle(t, Chart(c.chart))
		if !strings.Contains(b.Text(), c.want) || !strings.Contains(b.HTML(), c.want) {
			t.Errorf("%q is not told: %s", c.want, b.Text())
		}
		if c.chart != EChart(big) {
			continue
		}
		if strings.Contains(b.HTML(), "<script") || len(b.HTML()) > 64<<10 {
			t.Errorf("%d bytes, with a script", len(b.HTML()))
		}
	}
}

func TestChartErrors(t *testing.T) {
	t.Parallel()
	endless := charts.NewBar()
	endless.SetXAxis([]string{"a"}).AddSeries("s", []opts.BarData{{Value: inf()}})
	for name, v := range map[string]ChartView{
		"nil": Chart(nil), "a nil chart": Chart((*charts.Bar)(nil)), "options twice": Chart(barChart(), ChartOptions{}, ChartOptions{}), "not JSON": Chart(endless),
	} {
		if _, err := v.Bundle(); err == nil || !strings.HasPrefix(err.Error(), "viz: ") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}
