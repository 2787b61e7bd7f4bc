package cog

import (
	"bytes"
	"encoding/json"
)

// family is the children of a JSON object, with their names, or of an array.
type family struct {
	object bool
	names  []string
	values []json.RawMessage
}

// children takes a valid object or array apart, without reading what is in its children; other values have none.
func children(value json.RawMessage) family {
	rest := space(value)
	if len(rest) == 0 || rest[0] != '{' && rest[0] != '[' {
		return family{}
	}
	f := family{object: rest[0] == '{'}
	rest = space(rest[1:])
	for rest[0] != '}' && rest[0] != ']' {
		if f.object {
			end := valueEnd(rest)
			f.names = append(f.names, memberName(rest[:end]))
			rest = space(space(rest[end:])[1:]) // after the colon
		}
		end := valueEnd(rest)
		f.values = append(f.values, json.RawMessage(rest[:end:end]))
		if rest = space(rest[end:]); rest[0] == ',' {
			rest = space(rest[1:])
		}
	}
	return f
}

func space(b []byte) []byte { return bytes.TrimLeft(b, " \t\r\n") }

// memberName is the text of a JSON string.
func memberName(quoted []byte) string {
	if inner := quoted[1 : len(quoted)-1]; bytes.IndexByte(inner, '\\') < 0 {
		return string(inner)
	}
	return plain(json.RawMessage(quoted))
}

// valueEnd is the length of the value that valid JSON begins with.
func valueEnd(b []byte) int {
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
