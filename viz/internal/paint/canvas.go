// Package paint draws smooth lines, areas and text on a picture in pure Go.
//
// Coordinates are pixels, y grows downwards. It knows just what charts and boxes need, because everything that a cell links
// is linked again at each run.
package paint

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// Point is a place on the canvas.
type Point struct{ X, Y float64 }

// Canvas is a picture to draw on.
type Canvas struct {
	Image *image.RGBA
	w, h  int
}

// New returns a canvas of one colour.
func New(w, h int, background color.Color) *Canvas {
	c := &Canvas{Image: image.NewRGBA(image.Rect(0, 0, w, h)), w: w, h: h}
	draw.Draw(c.Image, c.Image.Bounds(), image.NewUniform(background), image.Point{}, draw.Src)
	return c
}

// On returns a canvas that draws on img, whose bounds start at 0,0.
func On(img *image.RGBA) *Canvas {
	return &Canvas{Image: img, w: img.Rect.Dx(), h: img.Rect.Dy()}
}

// Size is the width and height in pixels.
func (c *Canvas) Size() (w, h float64) { return float64(c.w), float64(c.h) }

// Fill fills the closed path through points. A path with a coordinate that is no number is not drawn.
func (c *Canvas) Fill(points []Point, ink color.Color) {
	if len(points) < 3 {
		return
	}
	// Only the part of the canvas that the path covers is rasterized.
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, p := range points {
		if math.IsNaN(p.X) || math.IsNaN(p.Y) {
			return
		}
		x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
	}
	clip := image.Rect(limit(x0, c.w), limit(y0, c.h), limit(x1, c.w)+1, limit(y1, c.h)+1).Intersect(c.Image.Bounds())
	if clip.Empty() {
		return
	}
	r := vector.NewRasterizer(clip.Dx(), clip.Dy())
	for i, p := range points {
		x, y := float32(clampFar(p.X)-float64(clip.Min.X)), float32(clampFar(p.Y)-float64(clip.Min.Y))
		if i == 0 {
			r.MoveTo(x, y)
		} else {
			r.LineTo(x, y)
		}
	}
	r.ClosePath()
	r.Draw(c.Image, clip, image.NewUniform(ink), image.Point{})
}

// limit is v as a pixel within 0..n.
func limit(v float64, n int) int { return int(math.Floor(min(max(v, 0), float64(n)))) }

// clampFar keeps points far outside within what the rasterizer's float32 can subtract.
func clampFar(v float64) float64 { return min(max(v, -1e5), 1e5) }

// Rect fills the rectangle from x0,y0 to x1,y1.
func (c *Canvas) Rect(x0, y0, x1, y1 float64, ink color.Color) {
	c.Fill([]Point{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, ink)
}

// Stroke draws the path through points with a line of the given width; closed joins its ends.
func (c *Canvas) Stroke(points []Point, width float64, closed bool, ink color.Color) {
	n := len(points)
	if n == 0 {
		return
	}
	if closed && n > 2 {
		points = append(points[:n:n], points[0])
	}
	// Opaque pieces overlap at the joints without a trace; ink with alpha is drawn piece by piece the same, and charts use
	// opaque ink for lines.
	for i := 1; i < len(points); i++ {
		c.segment(points[i-1], points[i], width, ink)
	}
	if width > 1.5 {
		for i, p := range points {
			if (i > 0 && i < len(points)-1) || closed {
				c.Disc(p.X, p.Y, width/2, ink)
			}
		}
	}
}

func (c *Canvas) segment(a, b Point, width float64, ink color.Color) {
	dx, dy := b.X-a.X, b.Y-a.Y
	length := math.Hypot(dx, dy)
	if length == 0 || math.IsNaN(length) {
		return
	}
	nx, ny := -dy/length*width/2, dx/length*width/2
	c.Fill([]Point{{a.X + nx, a.Y + ny}, {b.X + nx, b.Y + ny}, {b.X - nx, b.Y - ny}, {a.X - nx, a.Y - ny}}, ink)
}

// Disc fills a circle.
func (c *Canvas) Disc(x, y, radius float64, ink color.Color) {
	c.Fill(Arc(x, y, radius, 0, 2*math.Pi), ink)
}

// Arc returns points along a circle from one angle to another, clockwise from the top.
func Arc(x, y, radius, from, to float64) []Point {
	n := max(int(math.Abs(to-from)*max(radius, 2)/2), 12)
	out := make([]Point, n+1)
	for i := range out {
		sin, cos := math.Sincos(from + (to-from)*float64(i)/float64(n))
		out[i] = Point{x + radius*sin, y - radius*cos}
	}
	return out
}

// Text writes s with its base line starting at x,y.
func (c *Canvas) Text(f *Font, x, y float64, s string, ink color.Color) {
	d := font.Drawer{
		Dst: c.Image, Src: image.NewUniform(ink), Face: f.face,
		Dot: fixed.Point26_6{X: fixed.Int26_6(x * 64), Y: fixed.Int26_6(math.Round(y) * 64)},
	}
	d.DrawString(s)
}

// Centered writes s around x,y.
func (c *Canvas) Centered(f *Font, x, y float64, s string, ink color.Color) {
	c.Text(f, x-f.Width(s)/2, y+f.Ascent/2, s, ink)
}
