package cog

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
	"unicode/utf8"
)

// The functions of this file take apart and put together JSON texts that were found valid before (json.Valid), without
// decoding them: an answer of many documents is read once and not once for each level.

// jsonField is a member of an object: its name, still escaped, and its value.
type jsonField struct{ name, value []byte }

// is tells whether the member has a name.
func (f jsonField) is(name string) bool {
	if bytes.IndexByte(f.name, '\\') < 0 {
		return string(f.name) == name
	}
	return memberName(f.name) == name
}

// memberName is the text of a member's name that is still escaped.
func memberName(escaped []byte) string {
	name, _ := jsonString(slices.Concat([]byte{'"'}, escaped, []byte{'"'})) // it is valid
	return name
}

// jsonFields appends the members of the object that begins at a place, and finds the place behind it. Any other value
// has none.
func jsonFields(b []byte, at int, fields []jsonField) (_ []jsonField, end int) {
	if at = jsonSpace(b, at); at == len(b) || b[at] != '{' {
		return fields, jsonEnd(b, at)
	}
	for at = jsonSpace(b, at+1); at < len(b) && b[at] != '}'; {
		nameEnd := jsonEnd(b, at)
		start := jsonSpace(b, jsonSpace(b, nameEnd)+1) // behind the colon
		end := jsonEnd(b, start)
		fields = append(fields, jsonField{b[at+1 : nameEnd-1], b[start:end:end]})
		at = jsonNext(b, end)
	}
	return fields, at + 1
}

// jsonElements are the values of an array; of any other value there are none.
func jsonElements(array []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for at := jsonEnter(array, '['); at < len(array) && array[at] != ']'; {
			end := jsonEnd(array, at)
			if !yield(array[at:end:end]) {
				return
			}
			at = jsonNext(array, end)
		}
	}
}

// jsonMember is the value of an object's member, nil if it has none of that name. The last of several counts.
func jsonMember(object []byte, name string) (value []byte) {
	var room [16]jsonField
	fields, _ := jsonFields(object, 0, room[:0])
	for _, f := range fields {
		if f.is(name) {
			value = f.value
		}
	}
	return value
}

// jsonString is a string's value; ok is false for any other value.
func jsonString(value []byte) (s string, ok bool) {
	if len(value) < 2 || value[0] != '"' {
		return "", false
	}
	if inside := value[1 : len(value)-1]; bytes.IndexByte(inside, '\\') < 0 && utf8.Valid(inside) {
		return string(inside), true
	}
	return s, json.Unmarshal(value, &s) == nil
}

// jsonEnter is the place of the first element or member, behind the opening bracket; the text's end if it has not that bracket.
func jsonEnter(b []byte, bracket byte) int {
	at := jsonSpace(b, 0)
	if at == len(b) || b[at] != bracket {
		return len(b)
	}
	return jsonSpace(b, at+1)
}

// jsonNext is the place behind an element's comma, or of the closing bracket.
func jsonNext(b []byte, end int) int {
	at := jsonSpace(b, end)
	if at < len(b) && b[at] == ',' {
		return jsonSpace(b, at+1)
	}
	return at
}

func jsonSpace(b []byte, at int) int {
	for at < len(b) && (b[at] == ' ' || b[at] == '\n' || b[at] == '\t' || b[at] == '\r') {
		at++
	}
	return at
}

// jsonMarks are the bytes of which jsonEnd takes notice inside an object or array.
var jsonMarks = [256]bool{'"': true, '{': true, '[': true, '}': true, ']': true}

// jsonEnd is the place behind the value that begins at a place.
func jsonEnd(b []byte, at int) int {
	if at < len(b) && !jsonMarks[b[at]] { // a number or a word
		for at < len(b) && !jsonMarks[b[at]] && b[at] != ',' && jsonSpace(b, at) == at {
			at++
		}
		return at
	}
	for depth := 0; at < len(b); at++ {
		c := b[at]
		if !jsonMarks[c] {
			continue
		}
		switch c {
		case '"':
			at = jsonStringEnd(b, at)
		case '{', '[':
			depth++
		default:
			depth--
		}
		if depth <= 0 {
			return at + 1
		}
	}
	return at
}

// jsonStringEnd is the place of the quote that ends the string whose first quote is at a place.
func jsonStringEnd(b []byte, at int) int {
	for at++; at < len(b) && b[at] != '"'; at++ {
		if b[at] == '\\' {
			at++
		}
	}
	return at
}

// compactStops are the bytes that appendCompact looks at: all others it copies.
var compactStops = [256]bool{' ': true, '\n': true, '\t': true, '\r': true, '"': true, '\\': true, '<': true, '>': true, '&': true, 0xe2: true}

// appendCompact appends a JSON text as json.Marshal writes a json.RawMessage: without spaces, and with what HTML or
// JavaScript would mistake escaped.
func appendCompact(to, text []byte) []byte {
	const hex = "0123456789abcdef"
	inString, done := false, 0
	for at := 0; at < len(text); at++ {
		c := text[at]
		if !compactStops[c] {
			continue
		}
		escaped := 1 // bytes that an escape stands for
		switch c {
		case '"':
			inString = !inString
			continue
		case '\\':
			at++
			continue
		case ' ', '\n', '\t', '\r':
			if inString {
				continue
			}
			to, done = append(to, text[done:at]...), at+1
			continue
		case 0xe2: // U+2028 and U+2029 are e2 80 a8 and e2 80 a9
			if at+2 >= len(text) || text[at+1] != 0x80 || text[at+2]&^1 != 0xa8 {
				continue
			}
			to = append(append(to, text[done:at]...), `\u202`...)
			to = append(to, hex[text[at+2]&0xf])
			escaped = 3
		default:
			to = append(append(to, text[done:at]...), `\u00`...)
			to = append(to, hex[c>>4], hex[c&0xf])
		}
		at, done = at+escaped-1, at+escaped
	}
	return append(to, text[done:]...)
}

// appendJSONString appends a text as a JSON string, as json.Marshal does.
func appendJSONString(to []byte, s string) []byte {
	plain := utf8.ValidString(s)
	for i := 0; plain && i < len(s); i++ {
		plain = s[i] >= ' ' && (!compactStops[s[i]] || s[i] == ' ')
	}
	if !plain {
		quoted, _ := json.Marshal(s) // a string marshals
		return append(to, quoted...)
	}
	return append(append(append(to, '"'), s...), '"')
}

// appendJSON appends a parameter's value as json.Marshal does.
func appendJSON(to []byte, value any) ([]byte, error) {
	if s, ok := value.(string); ok {
		return appendJSONString(to, s), nil
	}
	encoded, err := json.Marshal(value)
	return append(to, encoded...), err
}
