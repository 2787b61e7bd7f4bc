package still

import (
	"image/color"
	"math"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// pies draws pie and ring series, with names, shares and leading lines. A rose is drawn as a pie: the angles are true, the
// radius is not shown.
func (p *page) pies() {
	width, height := p.Size()
	for i := range p.option.Series {
		s := &p.option.Series[i]
		center := []any{"50%", "50%"}
		if c, ok := s.Center.([]any); ok && len(c) == 2 {
			center = c
		}
		cx := length(center[0], width, width/2)
		cy := p.room.y0 + length(center[1], height, height/2)/height*p.room.h()
		side := min(p.room.w(), p.room.h()-20)
		inner, outer := radii(s.Radius, side)
		p.pie(s, cx, cy, inner, outer)
	}
}

// radii of a pie in pixels, from "75%", 120 or a pair of them; percents are of half the side.
func radii(v any, side float64) (inner, outer float64) {
	outer = side / 2 * 0.75
	switch r := v.(type) {
	case []any:
		if len(r) == 2 {
			inner, outer = length(r[0], side/2, 0), length(r[1], side/2, outer)
		}
	case nil:
	default:
		outer = length(r, side/2, outer)
	}
	outer = min(max(outer, 4), side/2)
	return min(max(inner, 0), outer*0.95), outer
}

func (p *page) pie(s *seriesItem, cx, cy, inner, outer float64) {
	total := 0.0
	value := make([]float64, len(s.points))
	for i, pt := range s.points {
		if v, ok := number(pt.values[len(pt.values)-1]); ok && v > 0 {
			value[i] = v
			total += v
		}
	}
	if total == 0 {
		p.Centered(p.font, cx, cy, "no data", inkFaint)
		return
	}
	from := 0.0
	type label struct {
		angle, y float64
		text     string
		ink      color.NRGBA
	}
	var sides [2][]label // right, left
	for i, pt := range s.points {
		if value[i] == 0 {
			continue
		}
		to := from + value[i]/total*2*math.Pi
		ink := p.option.pieInk(pt, i)
		path := paint.Arc(cx, cy, outer, from, to)
		if inner > 0 {
			path = append(path, paint.Arc(cx, cy, inner, to, from)...)
		} else {
			path = append(path, paint.Point{X: cx, Y: cy})
		}
		p.Fill(path, ink)
		if value[i] < total {
			for _, angle := range []float64{from, to} {
				sin, cos := math.Sincos(angle)
				p.Stroke([]paint.Point{{X: cx + inner*sin, Y: cy - inner*cos}, {X: cx + outer*sin, Y: cy - outer*cos}}, 1.5, false, color.White)
			}
		}
		mid := (from + to) / 2
		text := pt.name + " " + Number(value[i]/total*100, 1) + "%"
		side := 0
		if mid > math.Pi {
			side = 1
		}
		sides[side] = append(sides[side], label{mid, cy - (outer+14)*math.Cos(mid), text, ink})
		from = to
	}
	gap := p.small.Height() + 3
	for side, labels := range sides {
		// From the top down, each at least a line below the one before it; the left side comes from the bottom.
		if side == 1 {
			for i, j := 0, len(labels)-1; i < j; i, j = i+1, j-1 {
				labels[i], labels[j] = labels[j], labels[i]
			}
		}
		lowest := p.room.y1 - gap/2
		for i := range labels {
			if i > 0 {
				labels[i].y = max(labels[i].y, labels[i-1].y+gap)
			}
		}
		for i := len(labels) - 1; i >= 0; i-- {
			labels[i].y = min(labels[i].y, lowest)
			lowest = labels[i].y - gap
		}
		for _, l := range labels {
			if l.y < p.room.y0-gap/2 {
				continue // no room left: the legend and the text form have it
			}
			sin, cos := math.Sincos(l.angle)
			edge := paint.Point{X: cx + outer*sin, Y: cy - outer*cos}
			knee, end := cx+(outer+16)*sin, cx+outer+24
			text := l.text
			if side == 1 {
				end = cx - outer - 24
				text = p.small.Fit(text, end-6)
				p.Text(p.small, end-4-p.small.Width(text), l.y+p.small.Ascent/2, text, inkText)
			} else {
				width, _ := p.Size()
				text = p.small.Fit(text, width-end-6)
				p.Text(p.small, end+4, l.y+p.small.Ascent/2, text, inkText)
			}
			p.Stroke([]paint.Point{edge, {X: knee, Y: l.y}, {X: end, Y: l.y}}, 1, false, l.ink)
		}
	}
}
