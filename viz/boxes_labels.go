package viz

import (
	"image/color"
	"math"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// placer puts labels on a picture so that they stay inside it and off each other.
type placer struct {
	canvas *paint.Canvas
	font   *paint.Font
	taken  []area
}

type area struct{ x0, y0, x1, y1 float64 }

// overlap is how many pixels two areas share.
func (a area) overlap(b area) float64 {
	w := min(a.x1, b.x1) - max(a.x0, b.x0)
	h := min(a.y1, b.y1) - max(a.y0, b.y0)
	if w <= 0 || h <= 0 {
		return 0
	}
	return w * h
}

func newPlacer(c *paint.Canvas, f *paint.Font) *placer { return &placer{canvas: c, font: f} }

// label writes text on a filled background at the first free place: above the box, within it, below it, beside it, and
// then further along its sides. Where all are taken it uses the one that covers least.
func (p *placer) label(outline []paint.Point, text string, ink color.NRGBA) {
	width, height := p.canvas.Size()
	padX, padY := 4.0, 3.0
	text = p.font.Fit(text, width-2*padX)
	w, h := p.font.Width(text)+2*padX, p.font.Ascent+2*padY+p.font.Descent*0.6
	box := area{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, pt := range outline {
		box.x0, box.y0, box.x1, box.y1 = min(box.x0, pt.X), min(box.y0, pt.Y), max(box.x1, pt.X), max(box.y1, pt.Y)
	}
	places := []paint.Point{
		{X: box.x0, Y: box.y0 - h}, {X: box.x0, Y: box.y0}, {X: box.x0, Y: box.y1},
		{X: box.x1 - w, Y: box.y0 - h}, {X: box.x1 - w, Y: box.y0}, {X: box.x0, Y: box.y1 - h}, {X: box.x1 - w, Y: box.y1 - h},
		{X: box.x1, Y: box.y0}, {X: box.x0 - w, Y: box.y0},
	}
	for step := 1.0; step <= 8; step++ {
		places = append(places, paint.Point{X: box.x0, Y: box.y0 + step*h}, paint.Point{X: box.x0, Y: box.y0 - (step+1)*h})
	}
	best, least := area{}, math.Inf(1)
	for _, at := range places {
		x, y := min(max(at.X, 0), max(width-w, 0)), min(max(at.Y, 0), max(height-h, 0))
		a := area{x, y, x + w, y + h}
		covered := 0.0
		for _, t := range p.taken {
			covered += a.overlap(t)
		}
		if covered < least {
			best, least = a, covered
		}
		if covered == 0 {
			break
		}
	}
	p.taken = append(p.taken, best)
	p.canvas.Rect(best.x0, best.y0, best.x1, best.y1, ink)
	p.canvas.Text(p.font, best.x0+padX, best.y0+padY+p.font.Ascent, text, paint.Ink(ink))
}
