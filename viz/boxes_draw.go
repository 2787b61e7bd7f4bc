package viz

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"strconv"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// class is what decides the colour of a box.
func (b Box) class() string {
	if b.Class != "" {
		return b.Class
	}
	return b.Label
}

// classes are the classes of boxes in order of appearance, with their colours.
type classes struct {
	order  []string
	count  map[string]int
	color  map[string]color.NRGBA
	differ bool // some box's class is not its label
}

// classes gives each class a colour. Past the palette's end the colours come again, darker.
func (b Boxes) classes() classes {
	c := classes{count: map[string]int{}, color: map[string]color.NRGBA{}}
	for _, box := range b.Boxes {
		name := box.class()
		c.differ = c.differ || name != box.Label
		if c.count[name]++; c.count[name] == 1 {
			n := len(c.order)
			ink := paint.OkabeIto[n%len(paint.OkabeIto)]
			if round := n / len(paint.OkabeIto); round > 0 {
				ink = paint.Mix(ink, color.NRGBA{A: 255}, min(0.3*float64(round), 0.6))
			}
			c.color[name] = ink
			c.order = append(c.order, name)
		}
	}
	return c
}

// draw is the picture no wider than width, with boxes, labels and legend.
func (b Boxes) draw(width int) (*image.RGBA, error) {
	img, scale := resize(b.Image, width, 4*width)
	if len(b.Boxes) == 0 {
		return img, nil
	}
	c := paint.On(img)
	w, _ := c.Size()
	line := min(max(w/320, 2), 4)
	font, err := paint.NewFont(min(max(w/58, 11), 17))
	if err != nil {
		return nil, fmt.Errorf("viz: %w", err)
	}
	colors := b.classes()
	origin := b.Image.Bounds().Min
	outlines := make([][]paint.Point, len(b.Boxes))
	for i, box := range b.Boxes {
		outlines[i] = outline(box.Polygon, origin, scale)
		ink := colors.color[box.class()]
		// A dark line under the coloured one keeps it visible on a picture of the same colour.
		c.Stroke(outlines[i], line+2, true, halo(ink))
		c.Stroke(outlines[i], line, true, ink)
	}
	place := newPlacer(c, font)
	for i, box := range b.Boxes {
		if text := b.label(i, box); text != "" && len(outlines[i]) > 0 {
			place.label(outlines[i], text, colors.color[box.class()])
		}
	}
	if b.NoLegend || (len(colors.order) < 2 && b.Labels == LabelFull) {
		return img, nil
	}
	return withLegend(img, colors, font), nil
}

// label is what is written at box i.
func (b Boxes) label(i int, box Box) string {
	switch b.Labels {
	case LabelNumber:
		return strconv.Itoa(i)
	case LabelNone:
		return ""
	}
	text, _ := shorten(box.Label, 40)
	if s := scoreText(box.Score); s != "" {
		text += " " + s
	}
	return text
}

// outline is a polygon on the resized picture.
func outline(polygon []image.Point, origin image.Point, scale float64) []paint.Point {
	switch len(polygon) {
	case 0, 1:
		return nil
	case 2:
		r := bounds(polygon)
		polygon = Rect(r.Min.X, r.Min.Y, r.Dx(), r.Dy())
	}
	out := make([]paint.Point, len(polygon))
	for i, p := range polygon {
		out[i] = paint.Point{X: float64(p.X-origin.X) * scale, Y: float64(p.Y-origin.Y) * scale}
	}
	return out
}

// halo is the colour of the thin edge around a line.
func halo(ink color.NRGBA) color.NRGBA {
	edge := paint.Ink(ink)
	edge.A = 150
	return edge
}

// withLegend adds a strip with the classes and how many boxes each has under the picture.
func withLegend(img *image.RGBA, colors classes, font *paint.Font) *image.RGBA {
	width := float64(img.Rect.Dx())
	const most = 24
	type entry struct {
		x, y float64
		text string
		ink  color.NRGBA
	}
	var entries []entry
	row, pad := font.Height()+8, font.Height()*0.6
	x, y := pad, pad
	for i, name := range colors.order {
		text := fmt.Sprintf("%s (%d)", name, colors.count[name])
		if i == most && len(colors.order) > most+1 {
			text = fmt.Sprintf("and %d more", len(colors.order)-most)
		}
		text = font.Fit(text, width-4*pad)
		need := font.Width(text) + row + pad
		if x > pad && x+need > width {
			x, y = pad, y+row
		}
		entries = append(entries, entry{x, y, text, colors.color[name]})
		x += need
		if i == most {
			break
		}
	}
	height := img.Rect.Dy()
	out := image.NewRGBA(image.Rect(0, 0, img.Rect.Dx(), height+int(y+row+pad/2)))
	draw.Draw(out, out.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(out, img.Rect, img, image.Point{}, draw.Src)
	c := paint.On(out)
	for _, e := range entries {
		top, side := float64(height)+e.y, font.Ascent+2
		c.Rect(e.x, top, e.x+side, top+side, e.ink)
		c.Text(font, e.x+side+6, top+side-1, e.text, color.NRGBA{0x22, 0x22, 0x22, 0xff})
	}
	return out
}
