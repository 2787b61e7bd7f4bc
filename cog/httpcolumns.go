package cog

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/go-gota/gota/series"
)

// ColumnType is the type of a column of an answer's values.
type ColumnType string

// The types of columns. Values that are written differently but mean the same are converted: 3.0 and "3" are the Int 3.
// A value that is not of the type makes its row's error and is missing; null is missing without an error.
const (
	String ColumnType = "string" // texts; numbers, true and false as they are written, lists and objects as JSON
	Int    ColumnType = "int"    // whole numbers
	Float  ColumnType = "float"  // numbers
	Bool   ColumnType = "bool"   // true and false
	JSON   ColumnType = "json"   // any JSON, as text
)

var columnTypes = []string{string(String), string(Int), string(Float), string(Bool), string(JSON)}

// series is the gota type.
func (t ColumnType) series() series.Type {
	switch t {
	case Int:
		return series.Int
	case Float:
		return series.Float
	case Bool:
		return series.Bool
	}
	return series.String
}

// read is a JSON value as a cell: nil, string, int, float64 or bool.
func (t ColumnType) read(raw json.RawMessage) (any, error) {
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return nil, nil
	}
	if t == String && json.Valid(raw) { // most cells: a text, which needs no second copy
		if text, ok := jsonString(raw); ok {
			return text, nil
		}
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, raw); err != nil {
		return nil, err
	}
	text := plain(json.RawMessage(compact.Bytes()))
	switch t {
	case String:
		return text, nil
	case JSON:
		return compact.String(), nil
	}
	bare := strings.TrimSpace(text)
	switch t {
	case Bool:
		if bare == "true" || bare == "false" {
			return bare == "true", nil
		}
	case Int:
		if n, err := strconv.Atoi(bare); err == nil {
			return n, nil
		}
		if f, ok := number(bare); ok && f == math.Trunc(f) && math.Abs(f) <= 1<<53 {
			return int(f), nil
		}
	case Float:
		if f, ok := number(bare); ok {
			return f, nil
		}
	}
	return nil, fmt.Errorf("%s is not of type %s", shortened(compact.String()), t)
}

// number reads a number in JSON's notation.
func number(text string) (float64, bool) {
	if text == "" || !(text[0] == '-' || text[0] >= '0' && text[0] <= '9') || strings.ContainsAny(text, "xX_pP") {
		return 0, false
	}
	f, err := strconv.ParseFloat(text, 64)
	return f, err == nil && !math.IsInf(f, 0)
}

func shortened(text string) string {
	const most = 40
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "..."
	}
	return text
}

// httpColumn is an output column and where its values are.
type httpColumn struct {
	Name string     `json:"name"`
	Path string     `json:"path"`
	Type ColumnType `json:"type"`
}

// Column adds a column with what a JSONPath (RFC 9535) finds in each answer, or in each item of Rows, in a type.
//
// Supported are names ($.user.name, $['user name']), indexes ($.tags[0], $.tags[-1]), slices ($.tags[:3]), wildcards
// ($.items[*].id) and descendants ($..id); filters are not. What is not there is missing. A path that can find several
// values gives a JSON list of them to String and JSON columns, and to the others the one value that it finds. Of two
// columns of one name the last counts.
func (b HTTPBuilder) Column(name, path string, as ColumnType) HTTPBuilder {
	column := httpColumn{Name: name, Path: path, Type: as}
	if i := slices.IndexFunc(b.http.Columns, func(c httpColumn) bool { return c.Name == name }); i >= 0 {
		b.http.Columns = slices.Clone(b.http.Columns)
		b.http.Columns[i] = column
		return b
	}
	b.http.Columns = append(slices.Clip(b.http.Columns), column)
	return b
}

// Prefix sets what stands before the names of all columns of Column and Into, for an input that has columns of the same
// names. Default: nothing.
func (b HTTPBuilder) Prefix(text string) HTTPBuilder {
	b.http.Prefix = text
	return b
}

// Into adds a column for each exported field of a struct, in their order:
//
//	type user struct {
//		Name   string
//		Logins int    `json:"logins"`
//		City   string `json:"city" path:"$.address.city"`
//	}
//	cog.HTTP().Into(user{})
//
// A column has the field's json name, or else the field's own; its values are at the field's path, or else at the top
// under the json name. Strings, whole numbers, floats and bools have columns of their type, all else has one of JSON.
func (b HTTPBuilder) Into(row any) HTTPBuilder {
	t := reflect.TypeOf(row)
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == nil || t.Kind() != reflect.Struct {
		return b.problem(fmt.Sprintf("Into: %T is not a struct", row))
	}
	for _, field := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		embedded := field.Anonymous && name == "" && indirect(field.Type).Kind() == reflect.Struct
		if !field.IsExported() || name == "-" || embedded {
			continue
		}
		if name == "" {
			name = field.Name
		}
		path := field.Tag.Get("path")
		if path == "" {
			path = "$['" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(name) + "']"
		}
		b = b.Column(name, path, typeOf(field.Type))
	}
	return b
}

func indirect(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// typeOf is the column type of a Go type.
func typeOf(t reflect.Type) ColumnType {
	t = indirect(t)
	if reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		return String
	}
	switch t.Kind() {
	case reflect.String:
		return String
	case reflect.Bool:
		return Bool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return Int
	case reflect.Float32, reflect.Float64:
		return Float
	}
	return JSON
}
