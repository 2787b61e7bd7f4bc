package frames

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// Objects adds a JSON column whose cells are objects made of other columns, in their order, each member named as its
// column: {"id":"1","title":"Tides"}. Numbers and true or false stay what they are; a missing cell is left out. With no
// columns named, all are taken.
//
// It is an error if a column is not there, or name is taken.
func Objects(df dataframe.DataFrame, name string, columns ...string) (dataframe.DataFrame, error) {
	if len(columns) == 0 {
		columns = df.Names()
	}
	if slices.Contains(df.Names(), name) {
		return df, fmt.Errorf("frames: there is a column %q already", name)
	}
	places, names := make([]int, len(columns)), make([][]byte, len(columns))
	for i, column := range columns {
		var err error
		if places[i], err = columnIndex(df, column); err != nil {
			return df, err
		}
		if names[i], err = marshal(column); err != nil {
			return df, err
		}
	}
	cells := make([]any, df.Nrow())
	for row := range cells {
		var text bytes.Buffer
		separator := byte('{')
		for i, place := range places {
			value := Value(df.Elem(row, place))
			if value == nil {
				continue
			}
			member, err := marshal(value)
			if err != nil {
				return df, fmt.Errorf("frames: column %q, row %d: %w", columns[i], row, err)
			}
			text.WriteByte(separator)
			text.Write(names[i])
			text.WriteByte(':')
			text.Write(member)
			separator = ','
		}
		if separator == '{' {
			text.WriteByte('{')
		}
		text.WriteByte('}')
		cells[row] = text.String()
	}
	return WithColumns(df, series.New(cells, series.String, name))
}
