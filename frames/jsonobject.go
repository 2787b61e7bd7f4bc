package frames

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

var errNotObject = errors.New("each line must be one JSON object, such as {\"text\": \"good\"}")

// parseObject appends the fields of the JSON object in line, in their order,
// which encoding/json does not give.
func parseObject(line []byte, fields []jsonField) ([]jsonField, error) {
	line = bytes.TrimSpace(line)
	if line[0] != '{' {
		return nil, errNotObject
	}
	if !json.Valid(line) {
		return nil, invalidJSON(line)
	}
	rest := skipSpace(line[1:])
	for rest[0] != '}' {
		n := valueLength(rest)
		name, err := unquote(rest[:n])
		if err != nil {
			return nil, err
		}
		if name == "" {
			return nil, errors.New("an object has an empty key, which no column can be named")
		}
		rest = skipSpace(skipSpace(rest[n:])[1:]) // the colon
		n = valueLength(rest)
		value, k, err := fieldValue(rest[:n])
		if err != nil {
			return nil, fmt.Errorf("key %q: %w", name, err)
		}
		fields = append(fields, jsonField{name, value, k})
		if rest = skipSpace(rest[n:]); rest[0] == ',' {
			rest = skipSpace(rest[1:])
		}
	}
	return fields, nil
}

// invalidJSON is what encoding/json has against a line, and where.
func invalidJSON(line []byte) error {
	err := json.Unmarshal(line, &struct{}{})
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return errNotObject
	}
	return fmt.Errorf("byte %d: %w: each line must be one whole JSON object", syntax.Offset, err)
}

// fieldValue normalises a valid JSON value.
func fieldValue(raw []byte) (any, kind, error) {
	switch raw[0] {
	case '"':
		text, err := unquote(raw)
		if err != nil {
			return nil, 0, err
		}
		return normal(text)
	case 't':
		return true, kindBool, nil
	case 'f':
		return false, kindBool, nil
	case 'n':
		return nil, 0, nil
	case '{', '[':
		return normalJSON(raw)
	}
	number, k := normalNumber(string(raw))
	return number, k, nil
}

// unquote is the text of a valid JSON string.
func unquote(quoted []byte) (string, error) {
	inner := quoted[1 : len(quoted)-1]
	if bytes.IndexByte(inner, '\\') < 0 && utf8.Valid(inner) {
		return string(inner), nil
	}
	var text string
	err := json.Unmarshal(quoted, &text)
	return text, err
}

// valueLength is the length of the value that valid JSON starts with.
func valueLength(b []byte) int {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
			if depth == 0 {
				return i + 1
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 { // the end of a number, true, false or null
				return i
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case ',', ' ', '\t', '\r', '\n':
			if depth == 0 {
				return i
			}
		}
	}
	return len(b)
}

func skipSpace(b []byte) []byte { return bytes.TrimLeft(b, " \t\r\n") }
