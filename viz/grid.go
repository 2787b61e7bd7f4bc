package viz

import (
	"fmt"
	"slices"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

// grid is what of a frame is shown, as text, before it becomes HTML or aligned text.
type grid struct {
	options   TableOptions
	frame     dataframe.DataFrame
	types     []series.Type
	names     []string
	nrow      int
	ncol      int
	rows      window
	cols      window
	unfold    int // the most characters of an unfolded cell
	shortened bool
	series    bool
	media     map[string]string
}

// window is the head and the tail of a range of n.
type window struct{ n, head, tail int }

// newWindow shows at most limit of n; all for a negative limit.
func newWindow(n, limit int) window {
	if limit < 0 || n <= limit {
		return window{n: n, head: n}
	}
	return window{n: n, head: (limit + 1) / 2, tail: limit / 2}
}

// cut is how many are not shown.
func (w window) cut() int { return w.n - w.head - w.tail }

// shown yields the indexes in order; -1 stands for the cut.
func (w window) shown() []int {
	out := make([]int, 0, w.head+w.tail+1)
	for i := range w.head {
		out = append(out, i)
	}
	if w.cut() > 0 {
		out = append(out, -1)
	}
	for i := w.n - w.tail; i < w.n; i++ {
		out = append(out, i)
	}
	return out
}

func newGrid(df dataframe.DataFrame, o TableOptions) (*grid, error) {
	g := &grid{
		options: o, frame: df, types: df.Types(), names: df.Names(), nrow: df.Nrow(), ncol: df.Ncol(),
		unfold: 4000, media: map[string]string{},
	}
	for _, name := range slices.Concat(o.Images, o.Sounds) {
		if !slices.Contains(g.names, name) {
			return nil, fmt.Errorf("viz: TableOptions.Images or Sounds names %q, the DataFrame has %q", name, g.names)
		}
	}
	g.rows, g.cols = newWindow(g.nrow, o.Rows), newWindow(g.ncol, o.Columns)
	return g, nil
}

// shrink shows less, and reports whether there was anything to leave out.
func (g *grid) shrink() bool {
	g.shortened = true
	switch rows := g.rows.head + g.rows.tail; {
	case rows > 4:
		g.rows = newWindow(g.nrow, rows/2)
	case g.unfold > 0:
		g.unfold = 0
	case g.cols.head+g.cols.tail > 2:
		g.cols = newWindow(g.ncol, (g.cols.head+g.cols.tail)/2)
	case rows > 1:
		g.rows = newWindow(g.nrow, 1)
	default:
		return false
	}
	return true
}

// column is the shown cells of one column.
type column struct {
	name, kind string
	right      bool
	cells      []cell
}

// cell is one shown cell.
type cell struct {
	cut     bool // stands for the rows that are not shown
	missing bool
	text    string // on one line, not shortened
	full    string // what unfolds when it says more than text
}

// column prepares column c.
func (g *grid) column(c int) column {
	col := column{name: g.names[c], kind: string(g.types[c])}
	rows := g.rows.shown()
	col.cells = make([]cell, len(rows))
	for i, r := range rows {
		if r < 0 {
			col.cells[i].cut = true
			continue
		}
		e := g.frame.Elem(r, c)
		col.cells[i] = cell{missing: frames.Value(e) == nil, text: e.String()} // gota itself takes some gaps for text
	}
	switch {
	case slices.Contains(g.options.Images, col.name):
		col.kind = "image"
	case slices.Contains(g.options.Sounds, col.name):
		col.kind = "sound"
	case g.types[c] == series.Float:
		col.right = true
		alignFloats(col.cells, func(i int) float64 { return g.frame.Elem(rows[i], c).Float() })
	case g.types[c] == series.Int:
		col.right = true
	case g.types[c] == series.String && allJSON(col.cells):
		col.kind = "json"
		for i := range col.cells {
			if v := &col.cells[i]; !v.cut && !v.missing {
				v.full = indentJSON([]byte(v.text))
				v.text = summarizeJSON([]byte(v.text))
			}
		}
	}
	return col
}

// columns prepares all shown columns; nil stands for the cut.
func (g *grid) columns() []*column {
	shown := g.cols.shown()
	out := make([]*column, len(shown))
	for i, c := range shown {
		if c >= 0 {
			col := g.column(c)
			out[i] = &col
		}
	}
	return out
}

// shape is the footer.
func (g *grid) shape() string {
	s := fmt.Sprintf("%s × %s", count(g.nrow, "row"), count(g.ncol, "column"))
	if g.series {
		s = count(g.nrow, "value") + " of type " + string(g.types[0])
	}
	if g.shortened {
		s += fmt.Sprintf("; shortened to keep this output under %d KB", g.options.MaxBytes>>10)
	}
	return s
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
