package frames

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// JSON is a column that holds one JSON text per row: a string column, because
// gota has no other for it. nil, nil pointers and JSON's null leave a gap. A
// json.RawMessage is kept, without its white space, if it is valid. [Decode]
// gives the values back.
func JSON(name string, values ...any) (series.Series, error) {
	texts := make([]string, len(values))
	for i, value := range values {
		text, err := marshal(value)
		if err != nil {
			return series.Series{}, fmt.Errorf("frames: column %q, row %d: %w", name, i, err)
		}
		texts[i] = string(text)
		if texts[i] == "null" {
			texts[i] = Missing
		}
	}
	return series.New(texts, series.String, name), nil
}

// Decode returns the values of a JSON column, nil where a cell is missing or
// null. The cells of int, float and bool columns count as JSON, too. A cell
// that is no JSON of a T is an error that names the row, counted from 0.
func Decode[T any](df dataframe.DataFrame, column string) ([]*T, error) {
	c, err := columnIndex(df, column)
	if err != nil {
		return nil, err
	}
	values := make([]*T, df.Nrow())
	for row := range values {
		v := Value(df.Elem(row, c))
		if v == nil {
			continue
		}
		if err := json.Unmarshal([]byte(formatValue(v)), &values[row]); err != nil {
			return nil, fmt.Errorf("frames: column %q, row %d: %w", column, row, err)
		}
	}
	return values, nil
}

// marshal is json.Marshal without escapes for HTML.
func marshal(value any) ([]byte, error) {
	if raw, ok := value.(json.RawMessage); ok {
		var b bytes.Buffer
		if len(raw) == 0 {
			return []byte("null"), nil
		}
		if err := json.Compact(&b, raw); err != nil {
			return nil, err
		}
		return b.Bytes(), nil
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// normalJSON converts a JSON value to what a cell can hold; see normal.
func normalJSON(raw json.RawMessage) (any, kind, error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return nil, 0, nil
	}
	switch raw[0] {
	case '{', '[':
		text, err := marshal(raw)
		return string(text), kindText, err
	case '"', 't', 'f', 'n':
		var v any
		if err := json.Unmarshal(raw, &v); err != nil {
			return nil, 0, err
		}
		return normal(v)
	}
	var number json.Number
	if err := json.Unmarshal(raw, &number); err != nil {
		return nil, 0, err
	}
	v, k := normalNumber(string(number))
	return v, k, nil
}
