package viz

import (
	"errors"
	"fmt"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// TableOptions say how a table is shown. The zero value is good for most.
type TableOptions struct {
	// Title stands above the table. Default: none.
	Title string
	// Rows is the most rows shown: half from the head, half from the tail, with a row that says how many are missing
	// between. Default 20; -1 shows all that MaxBytes allows.
	Rows int
	// Columns is the most columns shown, cut in the middle as rows are. Default 30; -1 shows all.
	Columns int
	// CellChars is the most characters of a cell shown at once; the whole cell unfolds. Default 80.
	CellChars int
	// Images names the columns whose cells are pictures (a path, a file: URL or a data: URI), shown as thumbnails.
	Images []string
	// Sounds names the columns whose cells are sounds (a path, a file: URL or a data: URI: WAV, Ogg, MP3 that begins with an ID3 tag), shown as players.
	// One that takes more than half of MaxBytes is only named.
	Sounds []string
	// Thumb is the longest side of a thumbnail in pixels. Default 96.
	Thumb int
	// MaxBytes bounds the HTML, in bytes. Fewer rows are shown until it fits, and the footer says so. Default 256 KiB.
	MaxBytes int
}

func (o TableOptions) withDefaults() TableOptions {
	for _, d := range []struct {
		field *int
		value int
	}{{&o.Rows, 20}, {&o.Columns, 30}, {&o.CellChars, 80}, {&o.Thumb, 96}, {&o.MaxBytes, 256 << 10}} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	o.CellChars, o.Thumb = max(o.CellChars, 4), min(max(o.Thumb, 8), 512)
	return o
}

// TableView is a DataFrame as a table; see [Table].
type TableView struct {
	frame   dataframe.DataFrame
	series  bool
	options TableOptions
	err     error
}

// Table shows a DataFrame with its column types, row numbers and shape. Missing cells are shown as such, cells of JSON (the
// detail and error columns of a service) as a summary that unfolds. At most one TableOptions may be given.
func Table(df dataframe.DataFrame, options ...TableOptions) TableView {
	t := TableView{frame: df}
	switch len(options) {
	case 0:
	case 1:
		t.options = options[0]
	default:
		t.err = errors.New("viz: Table takes at most one TableOptions")
	}
	return t
}

func seriesTable(s series.Series) TableView {
	t := TableView{series: true}
	if s.Err != nil {
		t.err = fmt.Errorf("viz: the Series carries an error: %w", s.Err)
		return t
	}
	t.frame = dataframe.New(s)
	return t
}

// Bundle returns the table as text/plain and text/html. A DataFrame that carries an error, a column of
// [TableOptions].Images or Sounds that is not there, or more than one TableOptions is an error.
func (t TableView) Bundle() (Bundle, error) {
	if t.err != nil {
		return nil, t.err
	}
	if t.frame.Err != nil {
		return nil, fmt.Errorf("viz: the DataFrame carries an error: %w", t.frame.Err)
	}
	o := t.options.withDefaults()
	g, err := newGrid(t.frame, o)
	if err != nil {
		return nil, err
	}
	g.series = t.series
	html := g.html()
	for len(html) > o.MaxBytes && g.shrink() {
		html = g.html()
	}
	return Bundle{MIMEText: g.text(), MIMEHTML: html}, nil
}
