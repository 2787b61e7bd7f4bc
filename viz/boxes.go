package viz

import (
	"fmt"
	"image"
	"strconv"
	"strings"
)

// Box is one thing found on a picture.
type Box struct {
	// Label is what was found: written on the picture and listed in text.
	Label string
	// Score is the certainty, 0 to 1. 0 is not shown.
	Score float64
	// Polygon is the outline in pixels of the picture; two points are opposite corners of a rectangle. A box of fewer is
	// listed but not drawn.
	Polygon []image.Point
	// Class decides the colour and the legend. Default: Label. Set it where labels are texts, as for lines of OCR.
	Class string
}

// Rect is the outline of a rectangle as services give it: its left upper corner and its size, in pixels.
func Rect(x, y, width, height int) []image.Point {
	return []image.Point{{X: x, Y: y}, {X: x + width, Y: y}, {X: x + width, Y: y + height}, {X: x, Y: y + height}}
}

// LabelMode is how [Boxes] are labelled.
type LabelMode int

const (
	// LabelFull writes label and score beside each box.
	LabelFull LabelMode = iota
	// LabelNumber writes only the box's number in the list, for pictures with many boxes.
	LabelNumber
	// LabelNone draws outlines only.
	LabelNone
)

// Boxes shows a picture with labelled boxes drawn into it, or just a picture. Pixels are drawn after the resize, so that
// lines and labels stay sharp.
type Boxes struct {
	Image image.Image
	Boxes []Box
	// Title stands above the picture. Default: none.
	Title string
	// MaxWidth bounds the width of the picture as shown, in pixels. Default 960.
	MaxWidth int
	// Labels is how boxes are labelled. Default [LabelFull].
	Labels LabelMode
	// NoLegend leaves out the list of classes under the picture, which is drawn where there is more than one class or boxes
	// have no labels.
	NoLegend bool
}

// maxPicture is where a picture's PNG is drawn smaller, in bytes. Photos compress badly as PNG, and it is sent beside the
// HTML, which holds a JPEG then.
const maxPicture = 600 << 10

// Bundle returns the picture as image/png, within text/html, and the list of boxes as text/plain. A picture of no size is
// an error.
func (b Boxes) Bundle() (Bundle, error) {
	if empty(b.Image) {
		return nil, errNoPicture
	}
	width := b.MaxWidth
	if width <= 0 {
		width = 960
	}
	drawn, err := b.draw(width)
	if err != nil {
		return nil, err
	}
	data, err := encodePNG(drawn)
	if err != nil {
		return nil, err
	}
	inside, mime := data, MIMEPNG
	if len(data) > maxPicture/4 {
		if inside, err = encodeJPEG(drawn, 88); err != nil {
			return nil, err
		}
		mime = "image/jpeg"
	}
	for w := width * 3 / 4; len(data) > maxPicture && w >= 320; w = w * 3 / 4 {
		smaller, err := b.draw(w)
		if err != nil {
			return nil, err
		}
		if data, err = encodePNG(smaller); err != nil {
			return nil, err
		}
	}
	return Bundle{MIMEText: b.text(), MIMEHTML: b.html(dataURI(mime, inside), drawn.Rect.Dx()), MIMEPNG: data}, nil
}

// head is the first line of the text and the picture's description.
func (b Boxes) head() string {
	size := b.Image.Bounds()
	s := fmt.Sprintf("picture %d × %d", size.Dx(), size.Dy())
	if b.Title != "" {
		s = b.Title + ": " + s
	}
	switch n := len(b.Boxes); n {
	case 0:
	case 1:
		s += " with 1 box"
	default:
		s += fmt.Sprintf(" with %d boxes", n)
	}
	return s
}

// columns is the list of boxes, column by column, the header first.
func (b Boxes) columns() [][]string {
	cols := [][]string{{""}, {"label"}, {"score"}, {"x"}, {"y"}, {"width"}, {"height"}}
	if b.classes().differ {
		cols = append(cols, []string{"class"})
	}
	for i, box := range b.Boxes {
		label, _ := shorten(box.Label, 60)
		row := []string{strconv.Itoa(i), label, scoreText(box.Score), "", "", "", ""}
		if r := bounds(box.Polygon); len(box.Polygon) > 1 {
			row[3], row[4] = strconv.Itoa(r.Min.X), strconv.Itoa(r.Min.Y)
			row[5], row[6] = strconv.Itoa(r.Dx()), strconv.Itoa(r.Dy())
		}
		row = append(row, box.class())
		for c := range cols {
			cols[c] = append(cols[c], row[c])
		}
	}
	return cols
}

func (b Boxes) text() string {
	var s strings.Builder
	s.WriteString(b.head() + "\n")
	if len(b.Boxes) > 0 {
		writeAligned(&s, b.columns())
	}
	return strings.TrimRight(s.String(), "\n")
}

func (b Boxes) html(uri string, width int) string {
	var s strings.Builder
	s.WriteString("<div>")
	if b.Title != "" {
		s.WriteString(`<div style="font-weight:bold;margin-bottom:4px">` + esc(b.Title) + `</div>`)
	}

	fmt.Fprintf(&s, `<img src="%s" width="%d" alt="%s" style="max-width:100%%;height:auto">`, uri, width, esc(altText(b.text())))
	if len(b.Boxes) > 0 {
		fmt.Fprintf(&s, `<details><summary %s>%s</summary>%s</details>`, styleFaint, esc(b.head()), pre(b.text()))
	} else {
		s.WriteString("<div " + styleFaint + ">" + esc(b.head()) + "</div>")
	}
	s.WriteString("</div>")
	return s.String()
}

func scoreText(score float64) string {
	if score == 0 {
		return ""
	}
	return strconv.FormatFloat(score, 'f', 2, 64)
}

// bounds is the rectangle around points.
func bounds(points []image.Point) image.Rectangle {
	if len(points) == 0 {
		return image.Rectangle{}
	}
	r := image.Rectangle{Min: points[0], Max: points[0]}
	for _, p := range points[1:] {
		r.Min.X, r.Min.Y = min(r.Min.X, p.X), min(r.Min.Y, p.Y)
		r.Max.X, r.Max.Y = max(r.Max.X, p.X), max(r.Max.Y, p.Y)
	}
	return r
}
