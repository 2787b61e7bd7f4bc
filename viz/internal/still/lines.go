package still

import (
	"image/color"
	"math"
	"slices"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// lines draws one line series: its runs between gaps, each with its area.
func (p *page) lines(pl *plot, s *seriesItem, data []datum, flipped bool) {
	width := 2.0
	if s.LineStyle.Width != nil {
		width = min(max(*s.LineStyle.Width, 0), 20)
	}
	var top, base []paint.Point
	flush := func() {
		if len(top) > 0 {
			p.run(pl, s, top, base, width)
		}
		top, base = nil, nil
	}
	for _, d := range data {
		if math.IsNaN(d.value) {
			flush()
			continue
		}
		axis := pl.valueAxis(s, flipped)
		low := min(max(d.base, axis.lo), axis.hi)
		top = append(top, pl.place(s, d.along, d.value, flipped))
		base = append(base, pl.place(s, d.along, low, flipped))
	}
	flush()
	if s.Label.Show && len(data) <= 60 {
		for _, d := range data {
			if at := pl.place(s, d.along, d.value, flipped); pl.inner.holds(at) {
				p.Centered(p.small, at.X, at.Y-p.small.Ascent-2, Number(d.value-d.base, decimals(d.value-d.base)), inkText)
			}
		}
	}
}

// run draws one run of points.
func (p *page) run(pl *plot, s *seriesItem, top, base []paint.Point, width float64) {
	path, floor := top, base
	switch {
	case s.Step != nil && s.Step != false:
		path, floor = stairs(top, s.Step), stairs(base, s.Step)
	case s.Smooth != nil && s.Smooth != false && s.Smooth != 0.0:
		path, floor = smooth(top), smooth(base)
	}
	if s.AreaStyle != nil {
		ink, alpha := s.ink, 0.7
		if c, ok := cssColor(s.AreaStyle.Color); ok {
			ink = c
		}
		if s.AreaStyle.Alpha != nil {
			alpha = min(max(*s.AreaStyle.Alpha, 0), 1)
		}
		ink.A = uint8(float64(ink.A) * alpha)
		area := make([]paint.Point, 0, 2*len(path))
		for _, pt := range path {
			area = append(area, pl.inner.inside(pt))
		}
		for _, pt := range slices.Backward(floor) {
			area = append(area, pl.inner.inside(pt))
		}
		p.Fill(area, ink)
	}
	if width > 0 {
		// A line that leaves the plot is cut where it does, point by point.
		var part []paint.Point
		for i, pt := range path {
			if pl.inner.holds(pt) {
				part = append(part, pt)
			}
			if !pl.inner.holds(pt) || i == len(path)-1 {
				p.Stroke(part, width, false, s.ink)
				part = nil
			}
		}
	}
	if s.Symbol == "none" || (s.ShowSymbol != nil && !*s.ShowSymbol) || (len(top) > 60 && len(top) > 1) {
		return
	}
	for _, pt := range top {
		if pl.inner.holds(pt) {
			p.Disc(pt.X, pt.Y, width/2+2, s.ink)
			p.Disc(pt.X, pt.Y, width/2+0.6, color.White)
		}
	}
}

func (b box) inside(p paint.Point) paint.Point {
	x, y, _, _ := b.clip(p.X, p.Y, p.X, p.Y)
	return paint.Point{X: x, Y: y}
}

// stairs turns a line into steps; where says where in the gap the step is: "start", "middle", "end" or true for start.
func stairs(points []paint.Point, where any) []paint.Point {
	var out []paint.Point
	for i, b := range points {
		if i > 0 {
			a := points[i-1]
			switch where {
			case "end":
				out = append(out, paint.Point{X: b.X, Y: a.Y})
			case "middle":
				m := (a.X + b.X) / 2
				out = append(out, paint.Point{X: m, Y: a.Y}, paint.Point{X: m, Y: b.Y})
			default:
				out = append(out, paint.Point{X: a.X, Y: b.Y})
			}
		}
		out = append(out, b)
	}
	return out
}

// smooth puts a curve through points that never swings past them (F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic
// Interpolation", SIAM J. Numer. Anal. 17, 1980). Points that do not go to the right are left as they are.
func smooth(points []paint.Point) []paint.Point {
	n := len(points)
	if n < 3 {
		return points
	}
	slope := make([]float64, n-1)
	for i := range slope {
		dx := points[i+1].X - points[i].X
		if dx <= 0 {
			return points
		}
		slope[i] = (points[i+1].Y - points[i].Y) / dx
	}
	tangent := make([]float64, n)
	tangent[0], tangent[n-1] = slope[0], slope[n-2]
	for i := 1; i < n-1; i++ {
		if slope[i-1]*slope[i] > 0 {
			tangent[i] = 2 * slope[i-1] * slope[i] / (slope[i-1] + slope[i])
		}
	}
	const steps = 12
	out := make([]paint.Point, 0, n*steps)
	for i := range n - 1 {
		a, b := points[i], points[i+1]
		dx := b.X - a.X
		for k := range steps {
			t := float64(k) / steps
			t2, t3 := t*t, t*t*t
			out = append(out, paint.Point{
				X: a.X + t*dx,
				Y: (2*t3-3*t2+1)*a.Y + (t3-2*t2+t)*dx*tangent[i] + (3*t2-2*t3)*b.Y + (t3-t2)*dx*tangent[i+1],
			})
		}
	}
	return append(out, points[n-1])
}

// dots draws one scatter series.
func (p *page) dots(pl *plot, s *seriesItem, data []datum, flipped bool) {
	size := 10.0
	if f, ok := number(s.SymbolSize); ok {
		size = min(max(f, 1), 80)
	}
	alpha := 0.8
	if s.ItemStyle.Alpha != nil {
		alpha = min(max(*s.ItemStyle.Alpha, 0), 1)
	}
	for _, d := range data {
		at := pl.place(s, d.along, d.value, flipped)
		if math.IsNaN(d.value) || !pl.inner.holds(at) {
			continue
		}
		ink := s.ink
		if d.ink != nil {
			ink = *d.ink
		}
		ink.A = uint8(float64(ink.A) * alpha)
		p.Disc(at.X, at.Y, size/2, ink)
	}
}
