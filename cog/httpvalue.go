package cog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/cogbook/cogbook/frames"
)

// httpValue is a part of a request: a value, a column's cell, an environment variable or a template. The zero value is
// not set.
type httpValue struct {
	Value    json.RawMessage `json:"value,omitempty"`
	Column   string          `json:"column,omitempty"`
	Env      string          `json:"env,omitempty"`
	Template string          `json:"template,omitempty"`

	filled renderer // the compiled Template
	err    error    // what the setter met
}

func (v httpValue) isSet() bool {
	return v.Value != nil || v.Column != "" || v.Env != "" || v.Template != "" || v.err != nil
}

func ofValue(value any) httpValue {
	raw, err := marshalJSON(value)
	if err != nil {
		return httpValue{err: fmt.Errorf("it does not marshal to JSON: %w", err)}
	}
	return httpValue{Value: raw}
}

func ofColumn(column string) httpValue { return httpValue{Column: column} }

func ofEnv(variable string) httpValue { return httpValue{Env: variable} }

func ofTemplate(context, text string) httpValue {
	filled, err := compileTemplate(context, text)
	return httpValue{Template: text, filled: filled, err: err}
}

// at is the value for a row: nil where a cell is missing, else a string, int, float64, bool, or JSON.
func (v httpValue) at(row frames.Row) (any, error) {
	switch {
	case v.err != nil:
		return nil, v.err
	case v.Env != "":
		return os.Getenv(v.Env), nil
	case v.Column != "":
		cell, ok := row.Get(v.Column)
		if !ok {
			return nil, fmt.Errorf("the row has no column %q", v.Column)
		}
		return cell, nil
	case v.filled != nil:
		text, skip, err := v.filled.render(row)
		if err != nil || skip {
			return nil, err
		}
		return text, nil
	}
	return v.Value, nil
}

// plain is a value as text: a JSON string without its quotes.
func plain(value any) string {
	raw, ok := value.(json.RawMessage)
	if !ok {
		return toText(value)
	}
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	return string(raw)
}

// texts are the elements of a JSON list, or the one value.
func texts(value any) []string {
	raw, ok := value.(json.RawMessage)
	if !ok || !bytes.HasPrefix(raw, []byte("[")) {
		return []string{plain(value)}
	}
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return []string{string(raw)}
	}
	out := make([]string, len(list))
	for i, one := range list {
		out[i] = plain(one)
	}
	return out
}

// asJSON is a value as JSON of a type; without one, a cell's own type decides.
func asJSON(value any, as ColumnType) (json.RawMessage, error) {
	raw, ok := value.(json.RawMessage)
	if !ok {
		var err error
		if raw, err = marshalJSON(value); err != nil {
			return nil, err
		}
	}
	switch as {
	case "":
		return raw, nil
	case JSON:
		if ok {
			return raw, nil
		}
		text := plain(raw)
		if !json.Valid([]byte(text)) {
			return nil, fmt.Errorf("the cell is not valid JSON")
		}
		return json.RawMessage(text), nil
	}
	typed, err := as.read(raw)
	if err != nil {
		return nil, err
	}
	return marshalJSON(typed)
}
