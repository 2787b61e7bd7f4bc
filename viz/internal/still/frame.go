package still

import "github.com/cogbook/cogbook/viz/internal/paint"

// plot is the rectangle between the axes.
type plot struct {
	x     *axis
	y     []*axis // left, and right where there are two
	inner box
}

// frame lays out the axes in the room that title and legend left, and draws them. The ranges must be settled.
func (p *page) frame(pl *plot) {
	left, right, bottom := 10.0, 12.0, p.small.Height()+14
	for i, y := range pl.y {
		widest := 0.0
		for _, t := range y.ticks() {
			widest = max(widest, min(p.small.Width(y.label(t)), p.room.w()/4))
		}
		if y.hidden() {
			widest = 0
		}
		if i == 0 {
			left = widest + 10
		} else {
			right = widest + 10
		}
	}
	if pl.x.option.Name != "" {
		bottom += p.small.Height() + 4
	}
	top := 6.0
	for _, y := range pl.y {
		if y.option.Name != "" {
			top = p.small.Height() + 12
		}
	}
	in := box{p.room.x0 + left, p.room.y0 + top, p.room.x1 - right, p.room.y1 - bottom}
	in.x1, in.y1 = max(in.x1, in.x0+10), max(in.y1, in.y0+10)
	pl.inner = in
	pl.x.from, pl.x.to = in.x0, in.x1
	for _, y := range pl.y {
		y.from, y.to = in.y1, in.y0
	}
	for i, y := range pl.y {
		p.yAxis(y, in, i > 0)
	}
	p.xAxis(pl.x, in)
}

func (a *axis) hidden() bool { return a.option.Show != nil && !*a.option.Show }

func (p *page) yAxis(a *axis, in box, right bool) {
	if a.hidden() {
		return
	}
	x, skip := in.x0, 1
	if right {
		x = in.x1
	}
	if a.kind == "category" {
		skip = max(1, int(p.small.Height()*1.1/a.band()+0.999))
		p.Rect(x-0.5, in.y0, x+0.5, in.y1, inkAxis)
	}
	for i, t := range a.ticks() {
		y := a.at(t)
		if a.kind != "category" && !right {
			p.Rect(in.x0, y-0.5, in.x1, y+0.5, inkGrid)
		}
		if i%skip != 0 {
			continue
		}
		label := p.small.Fit(a.label(t), p.room.w()/4)
		if right {
			p.Text(p.small, x+8, y+p.small.Ascent/2, label, inkAxis)
		} else {
			p.Text(p.small, x-8-p.small.Width(label), y+p.small.Ascent/2, label, inkAxis)
		}
	}
	if name := a.option.Name; name != "" {
		if right {
			x -= p.small.Width(name)
		} else {
			x = max(p.room.x0, x-p.small.Width(name)/2)
		}
		p.Text(p.small, x, in.y0-10, name, inkAxis)
	}
}

func (p *page) xAxis(a *axis, in box) {
	if a.hidden() {
		return
	}
	ticks := a.ticks()
	labels := make([]string, len(ticks))
	widest := 0.0
	for i, t := range ticks {
		labels[i] = a.label(t)
		widest = max(widest, p.small.Width(labels[i]))
	}
	skip, room := 1, in.w()
	if a.kind == "category" {
		// A few long names are cut, many are left out: every name of a handful of bars matters.
		room = a.band() - 8
		if widest > room && (len(ticks) > 12 || room < 30) {
			skip = int((min(widest, 120)+12)/a.band()) + 1
			room = float64(skip)*a.band() - 8
		}
	} else if len(ticks) > 1 {
		if gap := in.w() / float64(len(ticks)-1); widest+10 > gap {
			skip = int((widest+10)/gap) + 1
		}
	}
	for i, t := range ticks {
		x := a.at(t)
		if a.kind != "category" {
			p.Rect(x-0.5, in.y0, x+0.5, in.y1, inkGrid)
		}
		if i%skip != 0 {
			continue
		}
		p.Rect(x-0.5, in.y1, x+0.5, in.y1+5, inkAxis)
		label := p.small.Fit(labels[i], room)
		w := p.small.Width(label)
		at := min(max(x-w/2, 2), p.room.x1+12-w)
		p.Text(p.small, at, in.y1+9+p.small.Ascent, label, inkAxis)
	}
	p.Rect(in.x0, in.y1-0.5, in.x1, in.y1+0.5, inkAxis)
	if name := a.option.Name; name != "" {
		name = p.small.Fit(name, in.w())
		p.Text(p.small, in.x0+(in.w()-p.small.Width(name))/2, in.y1+p.small.Height()+16+p.small.Ascent, name, inkAxis)
	}
}

// clip keeps a rectangle within the plot.
func (b box) clip(x0, y0, x1, y1 float64) (float64, float64, float64, float64) {
	c := func(v, lo, hi float64) float64 { return min(max(v, lo), hi) }
	return c(x0, b.x0, b.x1), c(y0, b.y0, b.y1), c(x1, b.x0, b.x1), c(y1, b.y0, b.y1)
}

func (b box) holds(p paint.Point) bool {
	const edge = 0.5
	return p.X >= b.x0-edge && p.X <= b.x1+edge && p.Y >= b.y0-edge && p.Y <= b.y1+edge
}
