package cog

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/frames"
)

// call is one row of the input as one item of a request: what each parameter is for this row, and where it goes.
type call struct {
	row     int
	values  map[string]any // by parameter name; what is missing is not sent
	target  target
	version string
	content *[sha256.Size]byte // digest of the picture's file, where the call's address is of it
	shrink  shrinker           // makes its picture fit, unless it is nil
	most    int                // bytes of the picture, and
	side    int                // pixels of its width and height
}

// text is a string parameter, or empty.
func (c *call) text(name string) string {
	v, _ := c.values[name].(string)
	return v
}

// at is the parameter's value for one row; nil if nothing is to be sent. missing says that its column has no value here.
func (s setting) at(param services.Param, row frames.Row) (value any, missing bool, err error) {
	switch {
	case s.env != "":
		return os.Getenv(s.env), false, nil
	case param.Type == services.Template:
		return s.filled(param, row)
	case s.column != "":
		cell, ok := row.Get(s.column)
		if !ok {
			return nil, false, fmt.Errorf("%sCol: the row has no column %q", param.Name, s.column)
		}
		if cell == nil {
			if s.fallback != nil {
				value, err = convert(param, s.fallback)
				return value, false, err
			}
			return nil, true, nil
		}
		if value, err = convert(param, cell); err != nil {
			return nil, false, fmt.Errorf("column %q: %w", s.column, err)
		}
		return value, false, nil
	case s.value != nil:
		value, err = convert(param, s.value)
	case param.Default != "":
		value, err = convert(param, param.Default)
	}
	return value, false, err
}

// convert makes a setter's value or a column's cell what the parameter's type needs.
func convert(param services.Param, v any) (any, error) {
	var out any
	var err error
	switch param.Type {
	case services.Bool:
		out, err = toBool(v)
	case services.Strings:
		out, err = toList[string](v)
	case services.Floats:
		out, err = toList[float64](v)
	case services.JSON:
		out, err = toJSON(v)
	case services.Int:
		out, err = Int.read(literal(v))
	case services.Float:
		out, err = Float.read(literal(v))
	case services.TextOrJSON:
		out = textOrJSON(v)
	case services.Bytes:
		if raw, ok := v.([]byte); ok {
			return raw, nil
		}
		return fmt.Sprint(v), nil
	default:
		if _, isText := v.(string); !isText {
			v = toText(v)
		}
		out = v
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", param.Name, err)
	}
	if param.Name == "Headers" {
		raw, _ := out.(json.RawMessage)
		var headers map[string]string
		if err := json.Unmarshal(raw, &headers); err != nil {
			return nil, fmt.Errorf("Headers: not a map of names to values")
		}
		return headers, nil
	}
	if problem := valueProblem(param, out); problem != "" {
		return nil, fmt.Errorf("%s: %s", param.Name, problem)
	}
	return out, nil
}

// literal is a number, or the text of one, as JSON.
func literal(v any) json.RawMessage { return appendJSONString(nil, strings.TrimSpace(toText(v))) }

func toText(v any) string {
	if f, ok := v.(float64); ok {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

func toBool(v any) (bool, error) {
	if b, ok := v.(bool); ok {
		return b, nil
	}
	b, err := strconv.ParseBool(strings.ToLower(toText(v)))
	if err != nil {
		return false, fmt.Errorf("%q is not true or false", toText(v))
	}
	return b, nil
}

// toList takes a list as it is, a JSON list, or names parted by commas.
func toList[T any](v any) ([]T, error) {
	switch v := v.(type) {
	case []T:
		return v, nil
	case json.RawMessage:
		var list []T
		return list, json.Unmarshal(v, &list)
	}
	text := strings.TrimSpace(toText(v))
	if !strings.HasPrefix(text, "[") {
		quote := ""
		if _, isText := any(*new(T)).(string); isText {
			quote = `"`
		}
		parts := strings.Split(text, ",")
		for i, part := range parts {
			parts[i] = quote + strings.TrimSpace(part) + quote
		}
		text = "[" + strings.Join(parts, ",") + "]"
	}
	var list []T
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		return nil, fmt.Errorf("%q is neither a JSON list nor values parted by commas", toText(v))
	}
	return list, nil
}

func toJSON(v any) (json.RawMessage, error) {
	switch v := v.(type) {
	case json.RawMessage:
		return v, nil
	case []string, []float64: // a value that was set
		return json.Marshal(v)
	}
	text := toText(v)
	if !json.Valid([]byte(text)) {
		return nil, fmt.Errorf("the cell is not valid JSON")
	}
	return json.RawMessage(text), nil
}

// textOrJSON is a JSON list or object as it is, all else as text.
func textOrJSON(v any) any {
	if raw, ok := v.(json.RawMessage); ok {
		return raw
	}
	text := toText(v)
	if trimmed := strings.TrimSpace(text); (strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "[")) && json.Valid([]byte(trimmed)) {
		return json.RawMessage(trimmed)
	}
	return text
}

// sameRequest tells which rows may share a request: those that agree in all but their items' own parameters. It is a
// digest, since credentials are part of it.
func (c *call) sameRequest(service services.Service) string {
	if service.MaxItems == 1 {
		return strconv.Itoa(c.row)
	}
	key := sha256.New()
	service = service.At(c.version)
	fmt.Fprintf(key, "%q%q%q", c.version, c.target.base, c.target.region)
	for _, param := range service.Params {
		if v, ok := c.values[param.Name]; ok && param.Place != services.Item {
			fmt.Fprintf(key, "%q=%q", param.Name, fmt.Sprint(v))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.target.credentials)) {
		fmt.Fprintf(key, "%q=%q", name, c.target.credentials[name])
	}
	return hex.EncodeToString(key.Sum(nil))
}

// size is about how many bytes the row adds to a request.
func (c *call) size() int {
	size := 64 // field names, id, quotes
	for _, value := range c.values {
		switch v := value.(type) {
		case string:
			size += len(v)
		case []byte:
			size += len(v)
		case json.RawMessage:
			size += len(v)
		case []string:
			for _, one := range v {
				size += len(one) + 3
			}
		case []float64:
			size += 24 * len(v)
		}
	}
	return size
}
