package frames

import (
	"fmt"
	"iter"
	"slices"

	"github.com/go-gota/gota/dataframe"
)

// Row is one row of a frame or a stream: cells with names, in order. It is a
// value that never changes; the zero Row has no columns.
type Row struct {
	columns []string
	cells   []any
}

// NewRow is a row of the given columns. Cells may be nil (missing), strings,
// numbers and bools of any Go type; maps, slices and structs become JSON text.
// Where there are fewer cells than columns, the rest are missing; cells without
// a column are dropped. A value that no cell can hold, such as a channel, is
// kept and reported by what uses the row ([FromRows]).
func NewRow(columns []string, cells []any) Row {
	row := Row{columns: slices.Clone(columns), cells: make([]any, len(columns))}
	for i := range min(len(columns), len(cells)) {
		row.cells[i] = rowCell(cells[i])
	}
	return row
}

func rowCell(value any) any {
	v, _, err := normal(value)
	if err != nil {
		return value
	}
	if big, ok := v.(bigInt); ok {
		return string(big)
	}
	return v
}

// Columns are the names of the row's columns, in order.
func (r Row) Columns() []string { return slices.Clone(r.columns) }

// Len is the number of columns.
func (r Row) Len() int { return len(r.columns) }

// Get returns a cell, nil where it is missing, else a string, int, float64 or
// bool; and whether the row has a column of that name.
func (r Row) Get(column string) (any, bool) {
	i := slices.Index(r.columns, column)
	if i < 0 {
		return nil, false
	}
	return r.cells[i], true
}

// With returns the row with one cell set, in a new last column if there is none
// of that name. r stays as it is. Values are as in [NewRow].
func (r Row) With(column string, value any) Row {
	value = rowCell(value)
	if i := slices.Index(r.columns, column); i >= 0 {
		cells := slices.Clone(r.cells)
		cells[i] = value
		return Row{columns: r.columns, cells: cells}
	}
	n := len(r.columns)
	return Row{
		columns: append(r.columns[:n:n], column),
		cells:   append(r.cells[:n:n], value),
	}
}

// Rows are the rows of a frame, in order. A frame that carries an error gives
// that error and no row.
func Rows(df dataframe.DataFrame) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if _, err := Check(df); err != nil {
			yield(Row{}, err)
			return
		}
		columns := df.Names()
		for r := range df.Nrow() {
			cells := make([]any, len(columns))
			for c := range cells {
				cells[c] = Value(df.Elem(r, c))
			}
			if !yield(Row{columns: columns, cells: cells}, nil) {
				return
			}
		}
	}
}

// FromRows reads rows to their end into a frame. Its columns are those of all
// rows, in the order in which they first appear; a cell that a row does not
// have is missing. Types are as in [Values]. Without a column it is the zero
// DataFrame. An error in rows ends reading: FromRows then returns the frame of
// the rows before it together with the error.
func FromRows(rows iter.Seq2[Row, error]) (dataframe.DataFrame, error) {
	var t table
	var failed error
read:
	for row, err := range rows {
		if err != nil {
			failed = err
			break
		}
		values, kinds := make([]any, len(row.cells)), make([]kind, len(row.cells))
		for i, cell := range row.cells {
			if values[i], kinds[i], err = normal(cell); err != nil {
				failed = fmt.Errorf("frames: row %d, column %q: %w", t.rows, row.columns[i], err)
				break read
			}
		}
		for i, column := range row.columns {
			t.set(column, values[i], kinds[i])
		}
		t.endRow()
	}
	df, err := t.frame()
	if failed != nil {
		return df, failed
	}
	return df, err
}
