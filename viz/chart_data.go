package viz

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// chartData is what a chart says, as text.
type chartData struct {
	title  string
	note   string // why there is no picture
	kinds  []string
	names  []string // of the categories
	series []seriesData
}

type seriesData struct {
	name, kind string
	points     []json.RawMessage
}

// oneOrMore reads a value or an array of them.
type oneOrMore[T any] []T

func (l *oneOrMore[T]) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '[' {
		return json.Unmarshal(b, (*[]T)(l))
	}
	var one T
	err := json.Unmarshal(b, &one)
	*l = oneOrMore[T]{one}
	return err
}

// describe reads what is told of a chart in text: title, categories and series. It is forgiving: what it does not
// understand it leaves out.
func describe(option []byte) (*chartData, error) {
	var o struct {
		Title  oneOrMore[struct{ Text, Subtext string }]            `json:"title"`
		XAxis  oneOrMore[struct{ Data oneOrMore[json.RawMessage] }] `json:"xAxis"`
		YAxis  oneOrMore[struct{ Data oneOrMore[json.RawMessage] }] `json:"yAxis"`
		Series oneOrMore[struct {
			Name, Type string
			Data       json.RawMessage
		}] `json:"series"`
	}
	if err := json.Unmarshal(option, &o); err != nil {
		return nil, fmt.Errorf("viz: the chart's options: %w", err)
	}
	d := &chartData{}
	for _, t := range o.Title {
		for _, s := range []string{t.Text, t.Subtext} {
			if s != "" {
				d.title = strings.TrimPrefix(d.title+" – "+s, " – ")
			}
		}
	}
	for _, axis := range append(o.XAxis, o.YAxis...) {
		if len(d.names) == 0 {
			for _, v := range axis.Data {
				d.names = append(d.names, plainJSON(v))
			}
		}
	}
	for _, s := range o.Series {
		sd := seriesData{name: s.Name, kind: s.Type}
		_ = json.Unmarshal(s.Data, &sd.points) // data that is no list, as a graph's, is told by its kind alone
		d.series = append(d.series, sd)
		if !slices.Contains(d.kinds, s.Type) {
			d.kinds = append(d.kinds, s.Type)
		}
	}
	return d, nil
}

// needs says which chart needs more than ECharts itself, or "".
func (d *chartData) needs() string {
	for _, kind := range d.kinds {
		switch {
		case strings.HasSuffix(kind, "3D"), kind == "surface", kind == "globe", strings.HasSuffix(kind, "GL"):
			return "3D charts need the extension echarts-gl, which Cogbook does not carry; here is the data"
		case kind == "wordCloud", kind == "liquidFill":
			return kind + " charts need an extension of ECharts that Cogbook does not carry; here is the data"
		case kind == "map":
			return "map charts need map files that Cogbook does not carry; here is the data"
		}
	}
	return ""
}

func (d *chartData) head() string {
	s := strings.Join(d.kinds, " and ") + " chart"
	if d.title != "" {
		s += ": " + d.title
	}
	return s
}

// text is the chart's head, a note and its numbers: a table where series share categories, else the ranges of each.
func (d *chartData) text() string {
	var b strings.Builder
	b.WriteString(d.head() + "\n")
	if d.note != "" {
		b.WriteString("(" + d.note + ")\n")
	}
	if cols := d.table(); cols != nil {
		writeAligned(&b, cols)
	} else {
		for _, s := range d.series {
			b.WriteString(s.summary() + "\n")
		}
	}
	return strings.TrimRight(b.String(), "\n")
}

// table is the numbers of a chart on categories, at most 40 of them, or nil.
func (d *chartData) table() [][]string {
	names := d.names
	if len(names) == 0 && len(d.series) == 1 {
		for _, p := range d.series[0].points { // a pie names its parts
			var named struct{ Name string }
			if json.Unmarshal(p, &named) != nil || named.Name == "" {
				return nil
			}
			names = append(names, named.Name)
		}
	}
	if len(names) == 0 || len(d.series) > 12 {
		return nil
	}
	rows := newWindow(len(names), 40)
	cols := [][]string{{""}}
	for _, i := range rows.shown() {
		name := "…"
		if i >= 0 {
			name, _ = shorten(names[i], textCell)
		}
		cols[0] = append(cols[0], name)
	}
	for k, s := range d.series {
		if len(s.points) > len(names) {
			return nil
		}
		name, _ := shorten(s.name, textCell)
		if name == "" {
			name = "series " + strconv.Itoa(k+1)
		}
		col := []string{name}
		for _, i := range rows.shown() {
			switch {
			case i < 0:
				col = append(col, "…")
			case i >= len(s.points):
				col = append(col, "")
			default:
				v := values(s.points[i])
				if len(v) != 1 {
					return nil
				}
				col = append(col, v[0])
			}
		}
		cols = append(cols, col)
	}
	return cols
}

// summary is one line of a series whose points have several values.
func (s seriesData) summary() string {
	line := s.name
	if line == "" {
		line = s.kind
	}
	line += ": " + count(len(s.points), "point")
	var lo, hi []float64
	for _, p := range s.points {
		for i, v := range values(p) {
			f, err := strconv.ParseFloat(v, 64)
			if err != nil {
				f = math.NaN()
			}
			if i == len(lo) {
				lo, hi = append(lo, math.Inf(1)), append(hi, math.Inf(-1))
			}
			if i < len(lo) && !math.IsNaN(f) {
				lo[i], hi[i] = min(lo[i], f), max(hi[i], f)
			}
		}
	}
	for i := range min(len(lo), 4) {
		if lo[i] <= hi[i] {
			line += fmt.Sprintf(", %s %.6g to %.6g", s.dimension(i, len(lo)), lo[i], hi[i])
		}
	}
	return line
}

// dimension names the i-th of n values of a point.
func (s seriesData) dimension(i, n int) string {
	switch s.kind {
	case "line", "bar", "scatter", "effectScatter", "heatmap":
		if n > 1 && i < 2 {
			return [2]string{"x", "y"}[i]
		}
	}
	return "value"
}

// values are the values of a datum as text.
func values(raw json.RawMessage) []string {
	var item struct{ Value json.RawMessage }
	if json.Unmarshal(raw, &item) == nil && item.Value != nil {
		raw = item.Value
	}
	var many []json.RawMessage
	if json.Unmarshal(raw, &many) != nil {
		many = []json.RawMessage{raw}
	}
	out := make([]string, len(many))
	for i, v := range many {
		out[i] = plainJSON(v)
	}
	return out
}

// plainJSON is a scalar without its quotes.
func plainJSON(raw json.RawMessage) string {
	var v any
	if json.Unmarshal(raw, &v) != nil {
		return ""
	}
	if m, ok := v.(map[string]any); ok {
		v = m["value"]
	}
	if v == nil {
		return ""
	}
	if f, ok := v.(float64); ok {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}
