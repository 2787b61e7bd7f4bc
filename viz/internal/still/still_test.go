package still

import (
	"bytes"
	"errors"
	"fmt"
	"image/color"
	"image/png"
	"math"
	"strings"
	"testing"
	"time"
)

// TestUnsupported asserts that a chart that would be drawn wrongly is not drawn at all.
func TestUnsupported(t *testing.T) {
	t.Parallel()
	for option, want := range map[string]string{
		`{"series":[{"type":"radar","data":[1]}]}`:                         "radar charts",
		`{"series":[{"type":"bar","data":[1]},{"type":"pie","data":[1]}]}`: "this mix of chart types",
		`{"series":[]}`: "charts without series",
		`{"dataset":{"source":[[1,2]]},"series":[{"type":"bar"}]}`:                                           "a dataset",
		`{"polar":{},"series":[{"type":"bar","data":[1]}]}`:                                                  "polar",
		`{"series":[{"type":"scatter","coordinateSystem":"geo","data":[[1,2]]}]}`:                            "geo",
		`{"xAxis":[{},{}],"series":[{"type":"line","data":[1]}]}`:                                            "2 x axes",
		`{"yAxis":{},"series":[{"type":"line","yAxisIndex":1,"data":[1]}]}`:                                  "y axis 1 of 1",
		`{"xAxis":{"type":"value"},"yAxis":{"type":"value"},"series":[{"type":"bar","data":[[1,2]]}]}`:       "bars on a value axis",
		`{"series":[{"type":"line","data":[` + strings.Repeat("0,", maxPoints) + `0]}]}`:                     "more than 50000 points",
		`{"xAxis":{"type":"value"},"yAxis":{"type":"value"},"series":[{"type":"heatmap","data":[[1,2,3]]}]}`: "not categories",
	} {
		_, err := PNG([]byte(option), 300, 200)
		var u *UnsupportedError
		if !errors.As(err, &u) || !strings.Contains(u.What, want) {
			t.Errorf("%.80s: %v, want %q", option, err, want)
		}
	}
	if _, err := PNG([]byte(`{"series":`), 300, 200); err == nil || errors.As(err, new(*UnsupportedError)) {
		t.Errorf("broken JSON: %v", err)
	}
}

// TestPixels asserts what stands where: that a picture says what its chart does.
func TestPixels(t *testing.T) {
	t.Parallel()
	red, blue := color.RGBA{255, 0, 0, 255}, color.RGBA{0, 0, 255, 255}
	for _, c := range []struct {
		name, option string
		red, blue    func(x, y float64) bool // where the colours may be, as shares of the picture from the left and the bottom
	}{
		{
			"bars grow with their values",
			`{"color":["red","blue"],"xAxis":{"data":["a"]},"yAxis":{},"series":[{"type":"bar","data":[10]},{"type":"bar","data":[5]}]}`,
			func(x, _ float64) bool { return x < 0.55 }, func(x, y float64) bool { return x > 0.45 && y < 0.6 },
		},
		{
			"horizontal bars grow to the right, the first lowest",
			`{"xAxis":{"type":"value"},"yAxis":{"type":"category","data":["a","b"]},"series":[{"type":"bar","data":[{"value":10,"itemStyle":{"color":"red"}},{"value":5,"itemStyle":{"color":"blue"}}]}]}`,
			func(_, y float64) bool { return y < 0.56 }, func(x, y float64) bool { return y > 0.5 && x < 0.6 },
		},
		{
			"stacks stand on each other",
			`{"color":["red","blue"],"xAxis":{"data":["a"]},"yAxis":{},"series":[{"type":"bar","stack":"s","data":[5]},{"type":"bar","stack":"s","data":[5]}]}`,
			func(_, y float64) bool { return y < 0.6 }, func(_, y float64) bool { return y > 0.5 },
		},
		{
			"points stand at x and y",
			`{"color":["red","blue"],"xAxis":{"type":"value","max":10},"yAxis":{"max":10},"series":[{"type":"scatter","data":[[1,9]],"itemStyle":{"opacity":1}},{"type":"scatter","data":[[9,1]],"itemStyle":{"opacity":1}}]}`,
			func(x, y float64) bool { return x < 0.3 && y > 0.7 }, func(x, y float64) bool { return x > 0.7 && y < 0.4 },
		},
		{
			"the first part of a pie starts at the top, to the right",
			`{"color":["red","blue"],"legend":{"show":false},"series":[{"type":"pie","data":[{"name":"a","value":1},{"name":"b","value":1}]}]}`,
			func(x, _ float64) bool { return x > 0.49 }, func(x, _ float64) bool { return x < 0.51 },
		},
		{
			"cells of a heatmap have the colour of their value",
			`{"visualMap":{"min":0,"max":1,"inRange":{"color":["blue","red"]}},"xAxis":{"type":"category","data":["a","b"]},"yAxis":{"type":"category","data":["a"]},"series":[{"type":"heatmap","data":[[0,0,0],[1,0,1]]}]}`,
			func(x, _ float64) bool { return x > 0.4 }, func(x, _ float64) bool { return x < 0.5 || x > 0.8 },
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			const w, h = 400, 300
			b, err := PNG([]byte(c.option), w, h)
			if err != nil {
				t.Fatal(err)
			}
			img, err := png.Decode(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			reds, blues := 0, 0
			for y := range h {
				for x := range w {
					got := color.RGBAModel.Convert(img.At(x, y))
					fx, fy := float64(x)/w, 1-float64(y)/h
					if got == red {
						if reds++; !c.red(fx, fy) {
							t.Fatalf("red at %.2f, %.2f", fx, fy)
						}
					}
					if got == blue {
						if blues++; !c.blue(fx, fy) {
							t.Fatalf("blue at %.2f, %.2f", fx, fy)
						}
					}
				}
			}
			if reds < 20 || blues < 20 {
				t.Errorf("%d red and %d blue pixels", reds, blues)
			}
		})
	}
}

func TestTicks(t *testing.T) {
	t.Parallel()
	stamp := func(s string) float64 {
		v, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return float64(v.UnixMilli())
	}
	for _, c := range []struct {
		option axisOption
		lo, hi float64
		zero   bool
		want   string
	}{
		{axisOption{Type: "value"}, 3, 97, true, "0 20 40 60 80 100"},
		{axisOption{Type: "value"}, 0.51, 0.93, false, "0.5 0.6 0.7 0.8 0.9 1.0"},
		{axisOption{Type: "value"}, -1200, 3400, true, "-2,000 -1,000 0 1,000 2,000 3,000 4,000"},
		{axisOption{Type: "value", Min: 0.0, Max: 7.0}, 1, 2, true, "0 2 4 6"},
		{axisOption{Type: "value"}, 5, 5, false, "5.0 5.2 5.4 5.6 5.8 6.0"},
		{axisOption{Type: "log"}, 3, 900, false, "1 10 100 1000"},
		{axisOption{Type: "time"}, stamp("2024-01-05"), stamp("2024-06-20"), false, "2024-02-01 2024-03-01 2024-04-01 2024-05-01 2024-06-01"},
		{axisOption{Type: "time"}, stamp("2020-02-01"), stamp("2025-02-01"), false, "2021-01-01 2022-01-01 2023-01-01 2024-01-01 2025-01-01"},
		{axisOption{Type: "time"}, stamp("2024-01-05"), stamp("2024-01-06"), false, "2024-01-05 06:00 12:00 18:00 2024-01-06"},
	} {
		a := newAxis(c.option, "value")
		a.zero = c.zero
		a.see(c.lo)
		a.see(c.hi)
		a.settle(6)
		var got []string
		for _, v := range a.ticks() {
			got = append(got, a.label(v))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s %g to %g: %s, want %s", c.option.Type, c.lo, c.hi, strings.Join(got, " "), c.want)
		}
	}
}

func TestNumber(t *testing.T) {
	t.Parallel()
	for want, v := range map[string]float64{"1,234,567.50": 1234567.5, "-999.00": -999, "0.00": -0.001, "1e+20": 1e20} {
		if got := Number(v, 2); got != want {
			t.Errorf("%v: %s, want %s", v, got, want)
		}
	}
	if s := Number(math.Inf(1), 2); s != "+Inf" {
		t.Error(s)
	}
}

// FuzzPNG asserts that no options, however odd, bring the drawing down.
func FuzzPNG(f *testing.F) {
	for _, kind := range []string{"bar", "line", "scatter", "pie", "heatmap"} {
		for _, axis := range []string{`{"type":"category","data":["a",1,null,{"value":"b"}]}`, `{"type":"value","min":"dataMin","max":-1}`, `{"type":"time"}`, `{"type":"log"}`, `[]`} {
			for _, data := range []string{`[1,null,"-",{"value":[]},{"value":[1,2,3]}]`, `[[1e308,-1e308],[-1e308,1e308,0]]`, `["2024-01-01",["2024-01-01",1]]`, `null`, `7`} {
				f.Add(fmt.Sprintf(`{"title":{"text":"t"},"xAxis":%s,"yAxis":%s,"visualMap":{"min":1,"max":0},"series":{"type":%q,"name":"n","stack":"s","smooth":true,"areaStyle":{},"radius":["200%%",-4],"label":{"show":true},"data":%s}}`, axis, axis, kind, data))
			}
		}
	}
	f.Fuzz(func(_ *testing.T, option string) { _, _ = PNG([]byte(option), 200, 150) })
}
