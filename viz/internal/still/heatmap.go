package still

import (
	"image/color"
	"math"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// heatmap draws cells on two category axes, coloured by value, and the scale of the colours.
func (p *page) heatmap() error {
	o := p.option
	if len(o.XAxis) != 1 || len(o.YAxis) != 1 {
		return unsupported("heatmaps with %d x and %d y axes", len(o.XAxis), len(o.YAxis))
	}
	pl := &plot{x: newAxis(o.XAxis[0], "category"), y: []*axis{newAxis(o.YAxis[0], "category")}}
	if pl.x.kind != "category" || pl.y[0].kind != "category" {
		return unsupported("heatmaps on axes that are not categories")
	}
	type heat struct{ x, y, v float64 }
	var cells []heat
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, s := range o.Series {
		for _, pt := range s.points {
			if len(pt.values) < 3 {
				continue
			}
			x, okX := pl.x.value(pt.values[0])
			y, okY := pl.y[0].value(pt.values[1])
			v, okV := number(pt.values[2])
			if !okX || !okY || !okV || x < 0 || y < 0 {
				continue
			}
			lo, hi = min(lo, v), max(hi, v)
			cells = append(cells, heat{x, y, v})
		}
	}
	ramp := []color.NRGBA{{0xf6, 0xef, 0xa6, 0xff}, {0xd8, 0x82, 0x73, 0xff}, {0xbf, 0x44, 0x4c, 0xff}}
	if len(o.VisualMap) > 0 {
		m := o.VisualMap[0]
		lo, hi = 0, 100 // ECharts' own defaults, once there is a visual map
		if m.Min != nil {
			lo = *m.Min
		}
		if m.Max != nil {
			hi = *m.Max
		}
		if given := colors(m.InRange.Color); len(given) > 1 {
			ramp = given
		}
	}
	if !(hi > lo) {
		hi = lo + 1
	}
	pl.x.settle(0)
	pl.y[0].settle(0)
	scale := p.small.Width(Number(hi, decimals(hi))) + p.small.Width(Number(lo, decimals(lo)))
	p.room.x1 -= min(scale, 80) + 30
	p.frame(pl)
	w, h := pl.x.band(), pl.y[0].band()
	for _, c := range cells {
		if c.x >= float64(len(pl.x.names)) || c.y >= float64(len(pl.y[0].names)) {
			continue
		}
		ink := shade(ramp, (c.v-lo)/(hi-lo))
		x, y := pl.x.at(c.x), pl.y[0].at(c.y)
		p.Rect(x-w/2+0.5, y-h/2+0.5, x+w/2-0.5, y+h/2-0.5, ink)
		if text := Number(c.v, decimals(c.v)); o.Series[0].Label.Show && p.small.Width(text)+4 < w && p.small.Ascent+4 < h {
			p.Centered(p.small, x, y, text, paint.Ink(ink))
		}
	}
	p.ramp(pl.inner, ramp, lo, hi)
	return nil
}

// ramp draws the scale of colours to the right of the plot.
func (p *page) ramp(in box, colors []color.NRGBA, lo, hi float64) {
	x, top, bottom := in.x1+24, in.y0+16, in.y0+min(in.h()-16, 180)
	for y := top; y < bottom; y++ {
		p.Rect(x, y, x+14, min(y+1, bottom), shade(colors, 1-(y-top)/(bottom-top)))
	}
	p.Text(p.small, x, top-5, Number(hi, decimals(hi)), inkText)
	p.Text(p.small, x, bottom+p.small.Ascent+5, Number(lo, decimals(lo)), inkText)
}

func colors(css []string) []color.NRGBA {
	var out []color.NRGBA
	for _, s := range css {
		if c, ok := paint.ParseColor(s); ok {
			out = append(out, c)
		}
	}
	return out
}

// shade is the colour at t (0 to 1) of a ramp.
func shade(ramp []color.NRGBA, t float64) color.NRGBA {
	t = min(max(t, 0), 1) * float64(len(ramp)-1)
	i := min(int(t), len(ramp)-2)
	return paint.Mix(ramp[i], ramp[i+1], t-float64(i))
}
