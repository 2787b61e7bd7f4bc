package viz

import (
	"errors"
	"maps"
)

// MIME types of a [Bundle].
const (
	MIMEText = "text/plain"
	MIMEHTML = "text/html"
	MIMEPNG  = "image/png"
)

// Bundle is one display in several forms, by MIME type: a string for text types, []byte for images, any value that
// encoding/json accepts for JSON types. A front end picks the richest form that it is allowed to show.
type Bundle map[string]any

// Display is anything that can be shown as a [Bundle].
type Display interface {
	// Bundle returns all forms of the display. Each stands for itself: the HTML can be written to a file.
	Bundle() (Bundle, error)
}

var (
	_ Display = Bundle(nil)
	_ Display = TableView{}
	_ Display = Boxes{}
	_ Display = ChartView{}
	_ Display = ErrorCard{}
)

// Bundle returns a copy of b, so that a Bundle made by hand can be shown. An empty one is an error.
func (b Bundle) Bundle() (Bundle, error) {
	if len(b) == 0 {
		return nil, errors.New("viz: the bundle is empty")
	}
	return maps.Clone(b), nil
}

// Text returns the text/plain form, or "".
func (b Bundle) Text() string { s, _ := b[MIMEText].(string); return s }

// HTML returns the text/html form, or "".
func (b Bundle) HTML() string { s, _ := b[MIMEHTML].(string); return s }

// PNG returns the image/png form, or nil.
func (b Bundle) PNG() []byte { p, _ := b[MIMEPNG].([]byte); return p }
