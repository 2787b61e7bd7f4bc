package still

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/color"
	"slices"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// option is what is read of an ECharts option. Where ECharts takes one or a list, list takes both.
type option struct {
	Title  list[title] `json:"title"`
	Legend struct {
		Show *bool `json:"show"`
	} `json:"legend"`
	XAxis      list[axisOption] `json:"xAxis"`
	YAxis      list[axisOption] `json:"yAxis"`
	Series     list[seriesItem] `json:"series"`
	Color      list[any]        `json:"color"`
	Background string           `json:"backgroundColor"`
	VisualMap  list[visualMap]  `json:"visualMap"`
	Dataset    json.RawMessage  `json:"dataset"`
	Polar      json.RawMessage  `json:"polar"`
	Calendar   json.RawMessage  `json:"calendar"`
}

type title struct {
	Show    *bool  `json:"show"`
	Text    string `json:"text"`
	Subtext string `json:"subtext"`
	Left    any    `json:"left"`
}

func (t title) hidden() bool { return t.Show != nil && !*t.Show }

type axisOption struct {
	Show      *bool      `json:"show"`
	Type      string     `json:"type"`
	Name      string     `json:"name"`
	Data      []category `json:"data"`
	Min       any        `json:"min"`
	Max       any        `json:"max"`
	Scale     bool       `json:"scale"`
	Inverse   bool       `json:"inverse"`
	AxisLabel struct {
		Formatter any `json:"formatter"`
	} `json:"axisLabel"`
}

type style struct {
	Color any      `json:"color"`
	Width *float64 `json:"width"`
	Alpha *float64 `json:"opacity"`
}

type seriesItem struct {
	Type       string    `json:"type"`
	Name       string    `json:"name"`
	Data       list[any] `json:"data"`
	Stack      string    `json:"stack"`
	YAxisIndex int       `json:"yAxisIndex"`
	XAxisIndex int       `json:"xAxisIndex"`
	Radius     any       `json:"radius"`
	Center     any       `json:"center"`
	Smooth     any       `json:"smooth"`
	Step       any       `json:"step"`
	Symbol     string    `json:"symbol"`
	ShowSymbol *bool     `json:"showSymbol"`
	SymbolSize any       `json:"symbolSize"`
	ItemStyle  style     `json:"itemStyle"`
	LineStyle  style     `json:"lineStyle"`
	AreaStyle  *style    `json:"areaStyle"`
	Label      struct {
		Show bool `json:"show"`
	} `json:"label"`
	System string `json:"coordinateSystem"`
	ink    color.NRGBA
	points []point
}

type visualMap struct {
	Min     *float64 `json:"min"`
	Max     *float64 `json:"max"`
	InRange struct {
		Color list[string] `json:"color"`
	} `json:"inRange"`
}

// list reads one value or an array of them.
type list[T any] []T

func (l *list[T]) UnmarshalJSON(b []byte) error {
	if b = bytes.TrimSpace(b); string(b) == "null" {
		return nil
	}
	if len(b) > 0 && b[0] == '[' {
		return json.Unmarshal(b, (*[]T)(l))
	}
	var one T
	if err := json.Unmarshal(b, &one); err != nil {
		return err
	}
	*l = list[T]{one}
	return nil
}

// category is one name on a category axis: a string, a number, or an object with a value.
type category string

func (c *category) UnmarshalJSON(b []byte) error {
	var v any
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return err
	}
	if m, ok := v.(map[string]any); ok {
		v = m["value"]
	}
	if v != nil {
		*c = category(fmt.Sprint(v))
	}
	return nil
}

// point is one datum: its values as they came, a name and a colour of its own.
type point struct {
	name   string
	values []any
	ink    *color.NRGBA
}

func parse(b []byte) (*option, error) {
	var o option
	if err := json.Unmarshal(b, &o); err != nil {
		return nil, fmt.Errorf("viz: the chart's options: %w", err)
	}
	for _, part := range []struct {
		name string
		raw  json.RawMessage
	}{{"a dataset", o.Dataset}, {"polar coordinates", o.Polar}, {"a calendar", o.Calendar}} {
		if len(part.raw) > 0 && string(part.raw) != "null" {
			return nil, unsupported("charts with %s", part.name)
		}
	}
	if len(o.Series) == 0 {
		return nil, unsupported("charts without series")
	}
	total := 0
	for i := range o.Series {
		s := &o.Series[i]
		if s.System != "" && s.System != "cartesian2d" {
			return nil, unsupported("charts on %s coordinates", s.System)
		}
		if total += len(s.Data); total > maxPoints {
			return nil, unsupported("more than %d points", maxPoints)
		}
		s.ink = o.colour(i)
		if c, ok := cssColor(s.ItemStyle.Color); ok {
			s.ink = c
		} else if c, ok := cssColor(s.LineStyle.Color); ok && s.Type == "line" {
			s.ink = c
		}
		s.points = make([]point, len(s.Data))
		for k, d := range s.Data {
			s.points[k] = readPoint(d)
		}
	}
	return &o, nil
}

func readPoint(d any) point {
	var p point
	if m, ok := d.(map[string]any); ok {
		p.name, _ = m["name"].(string)
		if st, ok := m["itemStyle"].(map[string]any); ok {
			if c, ok := cssColor(st["color"]); ok {
				p.ink = &c
			}
		}
		d = m["value"]
	}
	if a, ok := d.([]any); ok && len(a) > 0 {
		p.values = a
	} else if ok {
		p.values = []any{nil}
	} else {
		p.values = []any{d}
	}
	return p
}

func cssColor(v any) (color.NRGBA, bool) {
	s, ok := v.(string)
	if !ok {
		return color.NRGBA{}, false
	}
	return paint.ParseColor(s)
}

// echartsColors is ECharts' own palette, for options without one.
var echartsColors = []any{"#5470c6", "#91cc75", "#fac858", "#ee6666", "#73c0de", "#3ba272", "#fc8452", "#9a60b4", "#ea7ccc"}

func (o *option) colour(i int) color.NRGBA {
	palette := []any(o.Color)
	if len(palette) == 0 {
		palette = echartsColors
	}
	if c, ok := cssColor(palette[i%len(palette)]); ok {
		return c
	}
	return paint.OkabeIto[i%len(paint.OkabeIto)]
}

func (o *option) all(kinds ...string) bool {
	for _, s := range o.Series {
		if !slices.Contains(kinds, s.Type) {
			return false
		}
	}
	return true
}

// legend is what the legend names, with its colours.
func (o *option) legend() (names []string, inks []color.NRGBA) {
	if o.all("heatmap") {
		return nil, nil
	}
	for _, s := range o.Series {
		if s.Type == "pie" {
			for k, pt := range s.points {
				if !slices.Contains(names, pt.name) {
					names, inks = append(names, pt.name), append(inks, o.pieInk(pt, k))
				}
			}
		} else if s.Name != "" && !slices.Contains(names, s.Name) {
			names, inks = append(names, s.Name), append(inks, s.ink)
		}
	}
	return names, inks
}

func (o *option) pieInk(p point, k int) color.NRGBA {
	if p.ink != nil {
		return *p.ink
	}
	return o.colour(k)
}

// number reads a datum as ECharts does: numbers, and strings that are numbers; "-" and null are gaps.
func number(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case string:
		f, err := strconv.ParseFloat(strings.TrimSpace(v), 64)
		return f, err == nil
	}
	return 0, false
}

// length reads a size: pixels, or a share of whole such as "60%".
func length(v any, whole, unset float64) float64 {
	if s, ok := v.(string); ok {
		if share, ok := strings.CutSuffix(s, "%"); ok {
			if f, err := strconv.ParseFloat(share, 64); err == nil {
				return whole * f / 100
			}
		}
		switch s {
		case "center", "middle":
			return whole / 2
		}
	}
	if f, ok := number(v); ok {
		return f
	}
	return unset
}
