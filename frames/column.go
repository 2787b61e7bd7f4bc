package frames

import (
	"fmt"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// New builds a frame of columns of equal length, which are copied. Unlike
// gota's, which renames such columns, it returns an error when two have the
// same name or one has none.
func New(columns ...series.Series) (dataframe.DataFrame, error) {
	if len(columns) == 0 {
		return dataframe.DataFrame{}, fmt.Errorf("frames: a frame needs at least one column")
	}
	seen := make(map[string]int, len(columns))
	for i, column := range columns {
		switch first, twice := seen[column.Name]; {
		case column.Err != nil:
			return dataframe.DataFrame{}, fmt.Errorf("frames: column %d, %q: %w", i, column.Name, column.Err)
		case column.Type() == "":
			return dataframe.DataFrame{}, fmt.Errorf("frames: column %d, %q, is the zero Series", i, column.Name)
		case column.Name == "":
			return dataframe.DataFrame{}, fmt.Errorf("frames: column %d has no name", i)
		case twice:
			return dataframe.DataFrame{}, fmt.Errorf("frames: columns %d and %d are both named %q", first, i, column.Name)
		case column.Len() != columns[0].Len():
			return dataframe.DataFrame{}, fmt.Errorf("frames: column %q has %d rows, column %q has %d",
				column.Name, column.Len(), columns[0].Name, columns[0].Len())
		}
		seen[column.Name] = i
	}
	return Check(dataframe.New(columns...))
}

// Strings is a text column. [Missing] as a value leaves a gap; "" is an empty
// text.
func Strings(name string, values ...string) series.Series {
	return series.New(values, series.String, name)
}

// Ints is a column of whole numbers. For one with gaps see [Values].
func Ints(name string, values ...int) series.Series {
	return series.New(values, series.Int, name)
}

// Floats is a column of numbers. math.NaN() leaves a gap.
func Floats(name string, values ...float64) series.Series {
	return series.New(values, series.Float, name)
}

// Bools is a column of true and false. For one with gaps see [Values].
func Bools(name string, values ...bool) series.Series {
	return series.New(values, series.Bool, name)
}

// Values is a column whose type follows from the values: int, float (also for
// ints and floats together), bool, else string. nil leaves a gap; a column of
// nothing but gaps is a string column. Maps, slices and structs are kept as
// JSON text. A value that fits no column, such as a channel, is an error.
func Values(name string, values ...any) (series.Series, error) {
	column := tableColumn{name: name}
	for i, value := range values {
		v, k, err := normal(value)
		if err != nil {
			return series.Series{}, fmt.Errorf("frames: column %q, row %d: %w", name, i, err)
		}
		column.kinds |= k
		column.values = append(column.values, v)
	}
	return column.series(), nil
}

// WithColumns returns a frame with the given columns added behind df's own, or
// in the place of those of the same name. df and columns stay as they are. It
// is an error if a column has another length than df, or no name, or if two
// have the same name. The zero DataFrame may be given as df.
func WithColumns(df dataframe.DataFrame, columns ...series.Series) (dataframe.DataFrame, error) {
	if _, err := Check(df); err != nil {
		return dataframe.DataFrame{}, err
	}
	if len(columns) == 0 {
		return df, nil
	}
	given := make(map[string]series.Series, len(columns))
	for _, column := range columns {
		if _, twice := given[column.Name]; twice {
			return dataframe.DataFrame{}, fmt.Errorf("frames: two new columns are named %q", column.Name)
		}
		given[column.Name] = column
	}
	all := make([]series.Series, 0, df.Ncol()+len(columns))
	for _, name := range df.Names() {
		if column, replaced := given[name]; replaced {
			all = append(all, column)
			delete(given, name)
			continue
		}
		all = append(all, df.Col(name))
	}
	for _, column := range columns {
		if _, left := given[column.Name]; left {
			all = append(all, column)
		}
	}
	return New(all...)
}

// intsWithGaps is an int column of ints and, where missing, nil; unlike that of
// Values it also is one when all are missing.
func intsWithGaps(name string, values []any) series.Series {
	return series.New(values, series.Int, name)
}
