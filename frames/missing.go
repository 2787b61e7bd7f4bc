package frames

import (
	"fmt"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// Missing is the text that stands for a missing cell in a text column, as gota
// has it: frames.Strings("name", "Ada", frames.Missing) has a gap in row 1.
const Missing = "NaN"

// Value is what a cell holds: string, int, float64 or bool, and nil where it is
// missing. Some of gota's methods (Map, joins) turn a missing cell of a text
// column into the text "NaN"; Value takes that for missing, too.
func Value(cell series.Element) any {
	if cell == nil || cell.IsNA() {
		return nil
	}
	v := cell.Val()
	if v == Missing {
		return nil
	}
	return v
}

// IsMissing reports whether the frame has no value in that row (counted from 0)
// of that column. There also is none where there is no such row or column.
func IsMissing(df dataframe.DataFrame, row int, column string) bool {
	i, err := columnIndex(df, column)
	if err != nil || row < 0 || row >= df.Nrow() {
		return true
	}
	return Value(df.Elem(row, i)) == nil
}

// CountMissing is the number of missing cells in a column.
func CountMissing(df dataframe.DataFrame, column string) (int, error) {
	i, err := columnIndex(df, column)
	if err != nil {
		return 0, err
	}
	n := 0
	for row := range df.Nrow() {
		if Value(df.Elem(row, i)) == nil {
			n++
		}
	}
	return n, nil
}

// DropMissing returns the rows that have a value in all of the given columns;
// without columns, in every column of the frame.
func DropMissing(df dataframe.DataFrame, columns ...string) (dataframe.DataFrame, error) {
	if _, err := Check(df); err != nil {
		return dataframe.DataFrame{}, err
	}
	if len(columns) == 0 {
		columns = df.Names()
	}
	if len(columns) == 0 {
		return df, nil
	}
	indexes := make([]int, len(columns))
	for k, name := range columns {
		i, err := columnIndex(df, name)
		if err != nil {
			return dataframe.DataFrame{}, err
		}
		indexes[k] = i
	}
	keep := make([]int, 0, df.Nrow())
rows:
	for row := range df.Nrow() {
		for _, i := range indexes {
			if Value(df.Elem(row, i)) == nil {
				continue rows
			}
		}
		keep = append(keep, row)
	}
	return Check(df.Subset(keep))
}

// FillMissing returns the frame with value in the missing cells of a column.
// The value must be of the column's type (an int also fits a float column).
func FillMissing(df dataframe.DataFrame, column string, value any) (dataframe.DataFrame, error) {
	filled, err := Column(df, column)
	if err != nil {
		return dataframe.DataFrame{}, err
	}
	v, k, err := normal(value)
	if err != nil {
		return dataframe.DataFrame{}, fmt.Errorf("frames: column %q: %w", column, err)
	}
	t := filled.Type()
	if v == nil || k.columnType() != t && (t != series.Float || k != kindInt) {
		return dataframe.DataFrame{}, fmt.Errorf("frames: column %q has type %s: %v (%T) can't fill it", column, t, value, value)
	}
	v = convert(v, t)
	for row := range filled.Len() {
		if cell := filled.Elem(row); Value(cell) == nil {
			cell.Set(v)
		}
	}
	return WithColumns(df, filled)
}
