package cog

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

// Unpack makes the members of a JSON column's objects columns of their own, of the types that v says: the frame with the
// columns added. v is a Go struct whose fields are the members, or a map of names to [ColumnType]. Ints, floats, bools and
// strings get columns of those types, lists and structs JSON texts. A missing cell, null and a member that is not
// there leave gaps. A cell that is no object, a value that is not of its type, and a column that is there already are errors.
func Unpack(df dataframe.DataFrame, column string, v any) (dataframe.DataFrame, error) {
	names, types, err := columnsOf(v)
	if err != nil {
		return df, fmt.Errorf("cog: Unpack: %w", err)
	}
	cells, err := frames.Decode[json.RawMessage](df, column)
	if err != nil {
		return df, err
	}
	rows := make([]map[string]json.RawMessage, len(cells))
	for row, cell := range cells {
		if cell == nil {
			continue
		}
		if err := json.Unmarshal(*cell, &rows[row]); err != nil {
			return df, fmt.Errorf("cog: Unpack: column %q, row %d: not a JSON object: %w", column, row, err)
		}
	}
	return typedColumns(df, names, types, rows)
}

// columnsOf are the columns that a Go struct, or a map of names to types, stands for.
func columnsOf(v any) (names []string, types map[string]ColumnType, err error) {
	types = map[string]ColumnType{}
	if given, ok := v.(map[string]ColumnType); ok {
		for name, kind := range given {
			if !slices.Contains(columnTypes, string(kind)) {
				return nil, nil, fmt.Errorf("%q is not a type of column", kind)
			}
			names, types[name] = append(names, name), kind
		}
		slices.Sort(names)
		return names, types, nil
	}
	t := reflect.TypeOf(v)
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == nil || t.Kind() != reflect.Struct {
		return nil, nil, fmt.Errorf("%T is neither a struct nor a map[string]cog.ColumnType", v)
	}
	for _, m := range members(t) {
		names, types[m.name] = append(names, m.name), columnTypeOf(m.field.Type)
	}
	return names, types, nil
}

func columnTypeOf(t reflect.Type) ColumnType {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.String:
		return String
	case reflect.Bool:
		return Bool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return Int
	case reflect.Float32, reflect.Float64:
		return Float
	}
	if t == reflect.TypeFor[time.Time]() {
		return String
	}
	return JSON
}

// typedColumns adds a column for each name, with each row's value of that name.
func typedColumns(df dataframe.DataFrame, names []string, types map[string]ColumnType, rows []map[string]json.RawMessage) (dataframe.DataFrame, error) {
	columns := make([]series.Series, 0, len(names))
	for _, name := range names {
		if slices.Contains(df.Names(), name) {
			return df, fmt.Errorf("cog: the frame has a column %q already", name)
		}
		cells := make([]any, len(rows))
		for row, values := range rows {
			raw, ok := values[name]
			if !ok {
				continue
			}
			value, err := types[name].read(raw)
			if err != nil {
				return df, fmt.Errorf("cog: %s, row %d: %w", name, row, err)
			}
			cells[row] = value
		}
		columns = append(columns, series.New(cells, types[name].series(), name))
	}
	if len(columns) == 0 {
		return df, nil
	}
	return frames.WithColumns(df, columns...)
}
