package cog

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

// FlattenFields makes the fields of documents columns of their own: the frame with a column added for each field that any
// row has, by name. column is the detail column of AnalyzeInvoices and its like; of a file with several documents it is
// the first one's fields, the others are in the detail. Whole numbers, numbers and truths get columns of those types, an
// amount of money its number, dates and times their ISO 8601 text, lists and objects JSON of such values; a field whose
// type differs between rows is text. A row without a field has a gap. A column that is there already is an error.
func FlattenFields(df dataframe.DataFrame, column string) (dataframe.DataFrame, error) {
	details, err := frames.Decode[DocumentAnalysis](df, column)
	if err != nil {
		return df, err
	}
	rows, types := make([]map[string]json.RawMessage, len(details)), map[string]ColumnType{}
	for row, detail := range details {
		if detail == nil || len(detail.Documents) == 0 {
			continue
		}
		rows[row] = map[string]json.RawMessage{}
		for name, field := range detail.Documents[0].Fields {
			value, kind := field.value()
			if value == nil {
				continue
			}
			if rows[row][name], err = marshalJSON(value); err != nil {
				return df, err
			}
			types[name] = either(types[name], kind)
		}
	}
	return typedColumns(df, slices.Sorted(maps.Keys(types)), types, rows)
}

// either is a type that holds the values of both.
func either(x, y ColumnType) ColumnType {
	switch {
	case x == "" || x == y:
		return y
	case x == Int && y == Float, x == Float && y == Int:
		return Float
	}
	return String
}

// value is a field's value as Go's JSON has it, and the type of its column. It is nil where the service found none.
func (f DocumentField) value() (any, ColumnType) {
	switch {
	case f.ValueNumber != nil:
		return *f.ValueNumber, Float
	case f.ValueInteger != nil:
		return *f.ValueInteger, Int
	case f.ValueBoolean != nil:
		return *f.ValueBoolean, Bool
	case f.ValueCurrency != nil:
		return f.ValueCurrency.Amount, Float
	case f.ValueArray != nil:
		list := make([]any, len(f.ValueArray))
		for i, one := range f.ValueArray {
			list[i], _ = one.value()
		}
		return list, JSON
	case f.ValueObject != nil:
		object := map[string]any{}
		for name, one := range f.ValueObject {
			if value, _ := one.value(); value != nil {
				object[name] = value
			}
		}
		return object, JSON
	case f.ValueSelectionGroup != nil:
		return f.ValueSelectionGroup, JSON
	case f.ValueAddress != nil:
		return f.ValueAddress, JSON
	}
	for _, text := range []*string{f.ValueString, f.ValueDate, f.ValueTime, f.ValuePhoneNumber, f.ValueCountryRegion, f.ValueSelectionMark, f.ValueSignature} {
		if text != nil {
			return *text, String
		}
	}
	if f.Content != "" {
		return f.Content, String
	}
	return nil, String
}
