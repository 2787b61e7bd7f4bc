package paint

import (
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// The Go font covers Latin, Greek and Cyrillic; other scripts show as boxes. It is the one font that comes with the
// module that draws it.
var parsed = sync.OnceValues(func() (*opentype.Font, error) { return opentype.Parse(goregular.TTF) })

// Font is a face at one size. It is not safe for concurrent use.
type Font struct {
	face            font.Face
	Ascent, Descent float64 // pixels above and below the base line, of letters that go there
}

// NewFont returns the Go font at a size in pixels.
func NewFont(size float64) (*Font, error) {
	f, err := parsed()
	if err != nil {
		return nil, err
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return nil, err
	}
	m := face.Metrics()
	return &Font{face: face, Ascent: pixels(m.CapHeight), Descent: pixels(m.Descent)}, nil
}

// Width is how many pixels s takes.
func (f *Font) Width(s string) float64 { return pixels(font.MeasureString(f.face, s)) }

// Height is the line height without any leading.
func (f *Font) Height() float64 { return f.Ascent + f.Descent }

// Fit cuts s with an ellipsis until it is at most width pixels wide.
func (f *Font) Fit(s string, width float64) string {
	if f.Width(s) <= width {
		return s
	}
	runes := []rune(s)
	for n := len(runes) - 1; n > 0; n-- {
		if t := string(runes[:n]) + "…"; f.Width(t) <= width {
			return t
		}
	}
	return "…"
}

func pixels(v fixed.Int26_6) float64 { return float64(v) / 64 }
