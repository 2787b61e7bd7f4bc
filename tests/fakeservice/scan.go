package fakeservice

import "unicode/utf8"

// rawDocument is a document as it stands in the request: two JSON strings, quotes included.
type rawDocument struct{ id, text []byte }

// scanDocuments appends the documents of a request, without decoding them: the service shares its machine with what it
// measures. It reads what clients usually write; ok is false where encoding/json has to decide.
func scanDocuments(documents []rawDocument, body []byte) (_ []rawDocument, ok bool) {
	s := scanner{rest: body}
	found := false
	ok = s.object(func(name []byte) bool {
		if string(name) != `"analysisInput"` {
			return s.skip(0)
		}
		return s.object(func(name []byte) bool {
			if string(name) != `"documents"` {
				return s.skip(0)
			}
			found = true
			return s.array(func() bool {
				var d rawDocument
				ok := s.object(func(name []byte) (ok bool) {
					switch string(name) {
					case `"id"`:
						d.id, ok = s.text()
					case `"text"`:
						d.text, ok = s.text()
					default:
						ok = s.skip(0)
					}
					return ok
				})
				documents = append(documents, d)
				return ok && d.id != nil && d.text != nil
			})
		})
	})
	s.space()
	return documents, ok && found && len(s.rest) == 0 && utf8.Valid(body)
}

// scanner walks over JSON. Its methods tell whether they found what they look for.
type scanner struct{ rest []byte }

func (s *scanner) space() {
	for len(s.rest) > 0 && (s.rest[0] == ' ' || s.rest[0] == '\n' || s.rest[0] == '\t' || s.rest[0] == '\r') {
		s.rest = s.rest[1:]
	}
}

// next takes the byte b.
func (s *scanner) next(b byte) bool {
	s.space()
	if len(s.rest) == 0 || s.rest[0] != b {
		return false
	}
	s.rest = s.rest[1:]
	return true
}

// text takes a string, with its quotes.
func (s *scanner) text() ([]byte, bool) {
	s.space()
	if len(s.rest) == 0 || s.rest[0] != '"' {
		return nil, false
	}
	for i := 1; i < len(s.rest); i++ {
		switch b := s.rest[i]; {
		case b == '\\':
			i++
		case b == '"':
			text := s.rest[: i+1 : i+1]
			s.rest = s.rest[i+1:]
			return text, true
		case b < ' ':
			return nil, false
		}
	}
	return nil, false
}

// object takes an object, whose values are taken by value.
func (s *scanner) object(value func(name []byte) bool) bool {
	return s.next('{') && s.list('}', func() bool {
		name, ok := s.text()
		return ok && s.next(':') && value(name)
	})
}

// array takes an array.
func (s *scanner) array(value func() bool) bool { return s.next('[') && s.list(']', value) }

// list takes what stands between commas up to the end.
func (s *scanner) list(end byte, value func() bool) bool {
	if s.next(end) {
		return true
	}
	for value() {
		if s.next(end) {
			return true
		}
		if !s.next(',') {
			return false
		}
	}
	return false
}

// skip takes any value.
func (s *scanner) skip(depth int) bool {
	s.space()
	if len(s.rest) == 0 || depth > 100 {
		return false
	}
	switch s.rest[0] {
	case '"':
		_, ok := s.text()
		return ok
	case '{':
		return s.object(func([]byte) bool { return s.skip(depth + 1) })
	case '[':
		return s.array(func() bool { return s.skip(depth + 1) })
	}
	n := 0 // a number, true, false or null
	for n < len(s.rest) && (s.rest[n] >= '0' && s.rest[n] <= '9' || s.rest[n] >= 'a' && s.rest[n] <= 'z' ||
		s.rest[n] == '-' || s.rest[n] == '+' || s.rest[n] == '.' || s.rest[n] == 'E') {
		n++
	}
	s.rest = s.rest[n:]
	return n > 0
}
