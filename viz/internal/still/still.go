// Package still draws a picture of an Apache ECharts option in pure Go: what is seen of a chart where scripts do not run.
//
// It draws bar, line, scatter, heatmap and pie series, on category, value, time and logarithmic axes, one x axis and up to two
// y axes, stacks, areas, smooth and stepped lines, titles, legends, value labels, colours and value ranges. It leaves out what only
// matters to a live chart (tooltips, zooming, toolbox, animation) and what is decoration (marks, rich labels, gradients). For
// anything else it returns an [UnsupportedError]: no picture rather than one that says something else than the chart.
//
// Reference for the options: https://echarts.apache.org/en/option.html
package still

import (
	"bytes"
	"fmt"
	"image/color"
	"image/png"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

// UnsupportedError names what of a chart cannot be drawn.
type UnsupportedError struct{ What string }

func (e *UnsupportedError) Error() string { return "viz: no still picture is drawn for " + e.What }

func unsupported(format string, args ...any) error {
	return &UnsupportedError{What: fmt.Sprintf(format, args...)}
}

// Limits of what is drawn, so that a chart of very many points costs no minute.
const (
	minSide, maxSide = 120, 2400
	maxPoints        = 50_000
)

// PNG draws the option, which is JSON, at a size in pixels.
func PNG(option []byte, width, height int) ([]byte, error) {
	o, err := parse(option)
	if err != nil {
		return nil, err
	}
	width, height = min(max(width, minSide), maxSide), min(max(height, minSide), maxSide)
	p, err := newPage(o, width, height)
	if err != nil {
		return nil, err
	}
	switch {
	case o.all("pie"):
		p.pies()
	case o.all("heatmap"):
		err = p.heatmap()
	case o.all("bar", "line", "scatter", "effectScatter"):
		err = p.cartesian()
	default:
		for _, s := range o.Series {
			if !isDrawn(s.Type) {
				return nil, unsupported("%s charts", s.Type)
			}
		}
		return nil, unsupported("this mix of chart types")
	}
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestCompression}
	if err := e.Encode(&b, p.Image); err != nil {
		return nil, fmt.Errorf("viz: %w", err)
	}
	return b.Bytes(), nil
}

func isDrawn(kind string) bool {
	switch kind {
	case "bar", "line", "scatter", "effectScatter", "heatmap", "pie":
		return true
	}
	return false
}

// page is the canvas with what every chart has: title and legend, and the room that is left.
type page struct {
	*paint.Canvas
	option *option
	font   *paint.Font
	small  *paint.Font
	big    *paint.Font
	room   box
}

type box struct{ x0, y0, x1, y1 float64 }

func (b box) w() float64 { return b.x1 - b.x0 }
func (b box) h() float64 { return b.y1 - b.y0 }

var (
	inkText  = color.NRGBA{0x33, 0x33, 0x33, 0xff}
	inkFaint = color.NRGBA{0x66, 0x66, 0x66, 0xff}
	inkAxis  = color.NRGBA{0x6e, 0x70, 0x79, 0xff}
	inkGrid  = color.NRGBA{0xe0, 0xe6, 0xf1, 0xff}
)

// newPage draws title and legend. The background is always light, whatever theme surrounds it: a picture can't follow.
func newPage(o *option, width, height int) (*page, error) {
	background := color.NRGBA{255, 255, 255, 255}
	if c, ok := paint.ParseColor(o.Background); ok && c.A == 255 && paint.Luma(c) > 160 {
		background = c
	}
	p := &page{Canvas: paint.New(width, height, background), option: o}
	var err error
	for _, f := range []struct {
		font **paint.Font
		size float64
	}{{&p.font, 13}, {&p.small, 12}, {&p.big, 18}} {
		if *f.font, err = paint.NewFont(f.size); err != nil {
			return nil, fmt.Errorf("viz: %w", err)
		}
	}
	p.room = box{16, 12, float64(width) - 16, float64(height) - 12}
	for _, t := range o.Title {
		if t.hidden() {
			continue
		}
		p.line(p.big, t.Text, t.Left, inkText, 8)
		p.line(p.small, t.Subtext, t.Left, inkFaint, 6)
	}
	p.legend()
	return p, nil
}

// line writes a line of text at the top of the room and makes the room smaller by it.
func (p *page) line(f *paint.Font, text string, left any, ink color.NRGBA, gap float64) {
	if text == "" {
		return
	}
	text = f.Fit(text, p.room.w())
	x := p.room.x0
	switch left {
	case "center", "middle":
		x += (p.room.w() - f.Width(text)) / 2
	case "right":
		x = p.room.x1 - f.Width(text)
	}
	p.Text(f, x, p.room.y0+f.Ascent, text, ink)
	p.room.y0 += f.Height() + gap
}

// legend draws the names of the series, or of a pie's parts, with their colours, where there is more than one.
func (p *page) legend() {
	names, inks := p.option.legend()
	if len(names) < 2 || (p.option.Legend.Show != nil && !*p.option.Legend.Show) {
		return
	}
	const side, most = 12.0, 40
	rows := [][]int{nil}
	width := 0.0
	widths := make([]float64, len(names))
	for i := range names {
		names[i] = p.small.Fit(names[i], p.room.w()/2)
		widths[i] = side + 6 + p.small.Width(names[i]) + 18
		if width+widths[i] > p.room.w() {
			rows, width = append(rows, nil), 0
		}
		if len(rows) > 3 || i == most { // what does not fit is left to the text form
			rows = rows[:min(len(rows), 3)]
			break
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], i)
		width += widths[i]
	}
	for _, row := range rows {
		total := -18.0
		for _, i := range row {
			total += widths[i]
		}
		x, y := p.room.x0+(p.room.w()-total)/2, p.room.y0
		for _, i := range row {
			p.Rect(x, y, x+side, y+side, inks[i])
			p.Text(p.small, x+side+6, y+side/2+p.small.Ascent/2, names[i], inkText)
			x += widths[i]
		}
		p.room.y0 += side + 8
	}
	p.room.y0 += 4
}
