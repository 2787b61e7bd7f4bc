package still

import (
	"image/color"
	"math"
	"slices"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// datum is one point on the axes: its place along the category (or x), its value, and the value it is stacked on.
type datum struct {
	along, value, base float64
	ink                *color.NRGBA
	size               float64
}

// cartesian draws bars, lines and scattered points.
func (p *page) cartesian() error {
	o := p.option
	if len(o.XAxis) > 1 {
		return unsupported("charts with %d x axes", len(o.XAxis))
	}
	if len(o.YAxis) > 2 {
		return unsupported("charts with %d y axes", len(o.YAxis))
	}
	xo, yo := axisOption{}, []axisOption(o.YAxis)
	if len(o.XAxis) > 0 {
		xo = o.XAxis[0]
	}
	if len(yo) == 0 {
		yo = []axisOption{{}}
	}
	xKind := "category"
	if o.all("scatter", "effectScatter") && len(xo.Data) == 0 && xo.Type == "" {
		xKind = "value"
	}
	if yo[0].Type == "category" || (len(yo[0].Data) > 0 && yo[0].Type == "") {
		if xo.Type == "" && len(xo.Data) == 0 {
			xKind = "value"
		}
	}
	pl := &plot{x: newAxis(xo, xKind)}
	for _, y := range yo {
		pl.y = append(pl.y, newAxis(y, "value"))
	}
	flipped := pl.y[0].kind == "category" && pl.x.kind != "category"
	if flipped && len(pl.y) > 1 {
		return unsupported("horizontal charts with two axes")
	}
	data := make([][]datum, len(o.Series))
	stacks := map[[2]any][2]float64{}
	for i := range o.Series {
		s := &o.Series[i]
		if s.YAxisIndex >= len(pl.y) || s.YAxisIndex < 0 {
			return unsupported("a series on y axis %d of %d", s.YAxisIndex, len(pl.y))
		}
		data[i] = readSeries(s, pl.x, pl.y[s.YAxisIndex], flipped, stacks)
	}
	if !flipped && pl.x.kind != "category" && slices.ContainsFunc(o.Series, func(s seriesItem) bool { return s.Type == "bar" }) {
		return unsupported("bars on a %s axis", pl.x.kind)
	}
	for _, a := range append(slices.Clone(pl.y), pl.x) {
		a.zero = !a.option.Scale
		a.settle(6)
	}
	p.frame(pl)
	p.bars(pl, data, flipped)
	for i := range o.Series {
		s := &o.Series[i]
		switch s.Type {
		case "line":
			p.lines(pl, s, data[i], flipped)
		case "scatter", "effectScatter":
			p.dots(pl, s, data[i], flipped)
		}
	}
	return nil
}

// readSeries turns a series' points into data, stacked where it says so, and shows them to the axes. Gaps have a value of NaN.
func readSeries(s *seriesItem, x, y *axis, flipped bool, stacks map[[2]any][2]float64) []datum {
	along, across := x, y
	if flipped {
		along, across = y, x
	}
	out := make([]datum, 0, len(s.points))
	for i, pt := range s.points {
		d := datum{along: float64(i), value: math.NaN(), ink: pt.ink}
		v := pt.values
		ok := true
		if len(v) >= 2 {
			a, b := v[0], v[1]
			if flipped {
				a, b = b, a
			}
			d.along, ok = along.value(a)
			v = []any{b}
			if len(pt.values) > 2 {
				d.size, _ = number(pt.values[2])
			}
		} else if along.kind != "category" {
			ok = along.kind == "value"
		} else if i >= len(along.names) && len(along.option.Data) > 0 {
			ok = false
		} else if i >= len(along.names) {
			along.add("")
		}
		if !ok {
			continue
		}
		if f, ok := across.value(v[0]); ok {
			d.value = f
			if s.Stack != "" {
				key := [2]any{s.Type + s.Stack, d.along}
				sum := stacks[key]
				side := 0
				if f < 0 {
					side = 1
				}
				d.base = sum[side]
				d.value += d.base
				sum[side] = d.value
				stacks[key] = sum
			}
			across.see(d.value)
			along.see(d.along)
		}
		out = append(out, d)
	}
	return out
}

// place is the pixel of a datum's value on its axes.
func (pl *plot) place(s *seriesItem, along, value float64, flipped bool) paint.Point {
	if flipped {
		return paint.Point{X: pl.x.at(value), Y: pl.y[0].at(along)}
	}
	return paint.Point{X: pl.x.at(along), Y: pl.y[s.YAxisIndex].at(value)}
}

// bars draws all bar series side by side; those of one stack share a place.
func (p *page) bars(pl *plot, data [][]datum, flipped bool) {
	slots := map[string]int{}
	slot := make([]int, len(p.option.Series))
	for i, s := range p.option.Series {
		if s.Type != "bar" {
			continue
		}
		key := s.Stack
		if key == "" {
			key = "\x00" + string(rune(i))
		}
		if _, ok := slots[key]; !ok {
			slots[key] = len(slots)
		}
		slot[i] = slots[key]
	}
	along := pl.x
	if flipped {
		along = pl.y[0]
	}
	width := along.band() * 0.72 / max(float64(len(slots)), 1)
	if width > 2 && len(slots) > 1 {
		width = math.Floor(width)
	}
	for i := range p.option.Series {
		s := &p.option.Series[i]
		if s.Type != "bar" {
			continue
		}
		shift := (float64(slot[i]) - float64(len(slots)-1)/2) * width
		for _, d := range data[i] {
			if math.IsNaN(d.value) {
				continue
			}
			ink := s.ink
			if d.ink != nil {
				ink = *d.ink
			}
			base := d.base
			if a := pl.valueAxis(s, flipped); a.kind == "log" {
				base = a.lo
			}
			a, b := pl.place(s, d.along, base, flipped), pl.place(s, d.along, d.value, flipped)
			half := max(width*0.48, 0.5)
			var x0, y0, x1, y1 float64
			if flipped {
				x0, y0, x1, y1 = pl.inner.clip(min(a.X, b.X), a.Y+shift-half, max(a.X, b.X), a.Y+shift+half)
			} else {
				x0, y0, x1, y1 = pl.inner.clip(a.X+shift-half, min(a.Y, b.Y), a.X+shift+half, max(a.Y, b.Y))
			}
			p.Rect(x0, y0, x1, y1, ink)
			if s.Label.Show {
				p.barLabel(s, d, box{x0, y0, x1, y1}, ink, flipped)
			}
		}
	}
}

func (pl *plot) valueAxis(s *seriesItem, flipped bool) *axis {
	if flipped {
		return pl.x
	}
	return pl.y[s.YAxisIndex]
}

// barLabel writes a bar's value into it where there is room, else beside its end.
func (p *page) barLabel(s *seriesItem, d datum, bar box, ink color.NRGBA, flipped bool) {
	text := Number(d.value-d.base, decimals(d.value-d.base))
	w, h := p.small.Width(text), p.small.Ascent
	cx, cy, on := (bar.x0+bar.x1)/2, (bar.y0+bar.y1)/2, paint.Ink(ink)
	inside := bar.w() >= w+4 && bar.h() >= h+6
	if !inside && s.Stack != "" {
		return
	}
	if !inside {
		on = inkText
		if flipped {
			cx = bar.x1 + w/2 + 4
		} else {
			cy = bar.y0 - h/2 - 4
		}
	}
	p.Centered(p.small, cx, cy, text, on)
}

func decimals(v float64) int {
	if v == math.Trunc(v) {
		return 0
	}
	return 2
}
