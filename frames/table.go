package frames

import (
	"encoding"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// bigInt is a whole number, in digits, that does not fit an int.
type bigInt string

// normal converts a value to what a cell can hold: nil where it is missing,
// else string, int, float64, bool or bigInt. Maps, slices and structs become
// JSON text.
func normal(value any) (any, kind, error) {
	switch v := value.(type) {
	case nil:
		return nil, 0, nil
	case string:
		if v == Missing {
			return nil, 0, nil
		}
		return v, kindText, nil
	case int:
		return v, kindInt, nil
	case float64:
		if math.IsNaN(v) {
			return nil, 0, nil
		}
		return v, kindFloat, nil
	case bool:
		return v, kindBool, nil
	case bigInt:
		return v, kindBig, nil
	case json.Number:
		v2, k := normalNumber(string(v))
		return v2, k, nil
	case json.RawMessage:
		return normalJSON(v)
	case encoding.TextMarshaler:
		if r := reflect.ValueOf(v); r.Kind() == reflect.Pointer && r.IsNil() {
			return nil, 0, nil
		}
		text, err := v.MarshalText()
		if err != nil {
			return nil, 0, err
		}
		return normal(string(text))
	}
	return normalReflect(value)
}

// normalReflect handles named and sized types, pointers and what JSON can hold.
func normalReflect(value any) (any, kind, error) {
	switch r := reflect.ValueOf(value); r.Kind() {
	case reflect.String:
		return normal(r.String())
	case reflect.Bool:
		return r.Bool(), kindBool, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v, k := normalNumber(strconv.FormatInt(r.Int(), 10))
		return v, k, nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v, k := normalNumber(strconv.FormatUint(r.Uint(), 10))
		return v, k, nil
	case reflect.Float32, reflect.Float64:
		return normal(r.Float())
	case reflect.Pointer:
		if r.IsNil() {
			return nil, 0, nil
		}
		return normal(r.Elem().Interface())
	case reflect.Map, reflect.Slice, reflect.Array, reflect.Struct:
		if r.Type() == reflect.TypeFor[[]byte]() {
			return nil, 0, fmt.Errorf("a cell can't hold a %T: store a path, a data: URI or a string", value)
		}
		text, err := marshal(value)
		if err != nil {
			return nil, 0, err
		}
		return normalJSON(text)
	}
	return nil, 0, fmt.Errorf("a cell can't hold a %T", value)
}

// normalNumber converts a number in JSON's notation.
func normalNumber(text string) (any, kind) {
	switch numberKind(text) {
	case kindInt:
		v, _ := strconv.Atoi(text)
		return v, kindInt
	case kindFloat:
		v, _ := strconv.ParseFloat(text, 64)
		return v, kindFloat
	case kindBig:
		return bigInt(text), kindBig
	}
	return text, kindText
}

// table collects rows whose columns and types are not known before the last
// row.
type table struct {
	columns []*tableColumn
	index   map[string]*tableColumn
	rows    int
}

type tableColumn struct {
	name   string
	kinds  kind
	values []any // nil where missing; shorter than rows when the last ones are missing
}

// set stores a normalised value in the row that is being built.
func (t *table) set(name string, value any, k kind) {
	column := t.index[name]
	if column == nil {
		if t.index == nil {
			t.index = map[string]*tableColumn{}
		}
		column = &tableColumn{name: name}
		t.index[name] = column
		t.columns = append(t.columns, column)
	}
	column.kinds |= k
	if value == nil {
		return
	}
	column.pad(t.rows)
	column.values = append(column.values[:t.rows], value)
}

func (t *table) endRow() { t.rows++ }

func (c *tableColumn) pad(rows int) {
	for len(c.values) < rows {
		c.values = append(c.values, nil)
	}
}

// frame is the DataFrame of all rows; without a column it is the zero
// DataFrame.
func (t *table) frame() (dataframe.DataFrame, error) {
	if len(t.columns) == 0 {
		return dataframe.DataFrame{}, nil
	}
	columns := make([]series.Series, len(t.columns))
	for i, column := range t.columns {
		column.pad(t.rows)
		columns[i] = column.series()
	}
	return New(columns...)
}

func (c *tableColumn) series() series.Series {
	t := c.kinds.columnType()
	values := make([]any, len(c.values))
	for i, v := range c.values {
		values[i] = convert(v, t)
	}
	return series.New(values, t, c.name)
}

// convert makes a normalised value one of a column of type t, which is its
// kind's own or a wider one.
func convert(value any, t series.Type) any {
	switch {
	case value == nil:
		return nil
	case t == series.String:
		return formatValue(value)
	case t == series.Float:
		switch v := value.(type) {
		case int:
			return float64(v)
		case bigInt:
			f, _ := strconv.ParseFloat(string(v), 64)
			return f
		}
	}
	return value
}
