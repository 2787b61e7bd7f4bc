package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// jsonPath is a query of RFC 9535 (JSONPath) without filters: names (.name, ['name']), indexes ([0], [-1]), slices
// ([1:3]), wildcards (.*, [*]), lists of those ([0,2]) and descendants (..name). It works on the JSON text itself, so
// that members keep their order and numbers their digits.
type jsonPath struct {
	text     string
	segments []segment
}

// segment is a step of a path: what its selectors find in each value, or, with deep, in all below it, too.
type segment struct {
	deep      bool
	selectors []selector
}

// selector finds children of a value.
type selector struct {
	kind           byte // 'n' name, 'i' index, 's' slice, '*' all
	name           string
	index          int
	from, to       int
	hasFrom, hasTo bool
	step           int
}

// errFilter names what the paths of this package leave out.
var errFilter = errors.New("filters (?...) are not supported: take all with [*] and filter the frame")

// parsePath reads a path. Errors say at which character it stops being one.
func parsePath(text string) (jsonPath, error) {
	p := pathParser{text: text}
	path, err := p.path()
	if err != nil {
		return jsonPath{}, fmt.Errorf("%q is not a JSONPath, such as \"$.user.name\" or \"$.items[*]\": character %d: %w",
			text, utf8.RuneCountInString(text[:min(p.at, len(text))])+1, err)
	}
	return path, nil
}

// singular tells whether the path can find one value at most.
func (p jsonPath) singular() bool {
	for _, s := range p.segments {
		if s.deep || len(s.selectors) != 1 || s.selectors[0].kind == '*' || s.selectors[0].kind == 's' {
			return false
		}
	}
	return true
}

// find is all that the path names in a valid JSON value, in the value's order.
func (p jsonPath) find(root json.RawMessage) []json.RawMessage {
	found := []json.RawMessage{root}
	for _, s := range p.segments {
		var next []json.RawMessage
		for _, value := range found {
			next = s.apply(next, value)
		}
		found = next
	}
	return found
}

func (s segment) apply(found []json.RawMessage, value json.RawMessage) []json.RawMessage {
	if !s.deep && len(s.selectors) == 1 && s.selectors[0].kind == 'n' { // most are that, and need no family
		if member := jsonMember(value, s.selectors[0].name); member != nil {
			found = append(found, member)
		}
		return found
	}
	f := children(value)
	for _, one := range s.selectors {
		found = one.choose(found, f)
	}
	if s.deep {
		for _, child := range f.values {
			found = s.apply(found, child)
		}
	}
	return found
}

// family is the children of a JSON object, with their names, or of an array.
type family struct {
	object bool
	names  []string
	values []json.RawMessage
}

// children takes a valid object or array apart, without reading what is in its children; other values have none.
func children(value json.RawMessage) (f family) {
	fields, _ := jsonFields(value, 0, nil)
	f.object = len(fields) > 0
	for _, field := range fields {
		f.names, f.values = append(f.names, memberName(field.name)), append(f.values, field.value)
	}
	for element := range jsonElements(value) {
		f.values = append(f.values, element)
	}
	return f
}

func (s selector) choose(found []json.RawMessage, f family) []json.RawMessage {
	n := len(f.values)
	switch {
	case s.kind == '*':
		return append(found, f.values...)
	case s.kind == 'n' && f.object:
		for i := n - 1; i >= 0; i-- { // of two members of one name the last counts, as in encoding/json
			if f.names[i] == s.name {
				return append(found, f.values[i])
			}
		}
	case s.kind == 'i' && !f.object:
		if i := fromEnd(s.index, n); i >= 0 && i < n {
			return append(found, f.values[i])
		}
	case s.kind == 's' && !f.object:
		return s.slice(found, f.values)
	}
	return found
}

func fromEnd(i, n int) int {
	if i < 0 {
		return n + i
	}
	return i
}

// slice follows RFC 9535, 2.3.4.2.2.
func (s selector) slice(found, values []json.RawMessage) []json.RawMessage {
	n := len(values)
	from, to := 0, n
	if s.step < 0 {
		from, to = n-1, -n-1
	}
	if s.hasFrom {
		from = s.from
	}
	if s.hasTo {
		to = s.to
	}
	from, to = fromEnd(from, n), fromEnd(to, n)
	switch {
	case s.step > 0:
		for i := min(max(from, 0), n); i < min(max(to, 0), n); i += s.step {
			found = append(found, values[i])
		}
	case s.step < 0:
		for i := min(max(from, -1), n-1); i > min(max(to, -1), n-1); i += s.step {
			found = append(found, values[i])
		}
	}
	return found
}

type pathParser struct {
	text string
	at   int
}

func (p *pathParser) rest() string { return p.text[p.at:] }

func (p *pathParser) take(token string) bool {
	if strings.HasPrefix(p.rest(), token) {
		p.at += len(token)
		return true
	}
	return false
}

func (p *pathParser) space() {
	p.at = len(p.text) - len(strings.TrimLeft(p.rest(), " \t\r\n"))
}

func (p *pathParser) path() (jsonPath, error) {
	path := jsonPath{text: p.text}
	if !p.take("$") {
		return path, errors.New("a path begins with $")
	}
	for p.space(); p.rest() != ""; p.space() {
		var s segment
		var err error
		switch {
		case p.take(".."):
			s.deep = true
			if p.take("[") {
				s.selectors, err = p.bracket()
			} else {
				s.selectors, err = p.dotted()
			}
		case p.take("."):
			s.selectors, err = p.dotted()
		case p.take("["):
			s.selectors, err = p.bracket()
		default:
			err = errors.New("want . or [ here")
		}
		if err != nil {
			return path, err
		}
		path.segments = append(path.segments, s)
	}
	if strings.TrimRight(p.text, " \t\r\n") != p.text {
		return path, errors.New("there is space at the end")
	}
	return path, nil
}

// dotted reads what follows a dot: * or a name.
func (p *pathParser) dotted() ([]selector, error) {
	if p.take("*") {
		return []selector{{kind: '*'}}, nil
	}
	start := p.at
	for p.at < len(p.text) {
		r, size := utf8.DecodeRuneInString(p.rest())
		letter := r == '_' || r >= 0x80 && r != utf8.RuneError || unicode.IsLetter(r)
		if !letter && (p.at == start || r < '0' || r > '9') {
			break
		}
		p.at += size
	}
	if p.at == start {
		return nil, errors.New("want a name or * here; other names are written ['like this']")
	}
	return []selector{{kind: 'n', name: p.text[start:p.at]}}, nil
}

// bracket reads what follows [, up to and with ].
func (p *pathParser) bracket() ([]selector, error) {
	var list []selector
	for {
		p.space()
		s, err := p.selector()
		if err != nil {
			return nil, err
		}
		list = append(list, s)
		p.space()
		switch {
		case p.take("]"):
			return list, nil
		case !p.take(","):
			return nil, errors.New("want , or ] here")
		}
	}
}

func (p *pathParser) selector() (selector, error) {
	switch {
	case p.take("*"):
		return selector{kind: '*'}, nil
	case strings.HasPrefix(p.rest(), "?"):
		return selector{}, errFilter
	case strings.HasPrefix(p.rest(), "'"), strings.HasPrefix(p.rest(), `"`):
		name, err := p.quoted()
		return selector{kind: 'n', name: name}, err
	}
	s := selector{kind: 'i', step: 1}
	var err error
	if s.index, s.hasFrom, err = p.number(); err != nil {
		return s, err
	}
	p.space()
	if !p.take(":") {
		if !s.hasFrom {
			return s, errors.New("want a name in quotes, a number, a slice or * here")
		}
		return s, nil
	}
	s.kind, s.from = 's', s.index
	p.space()
	if s.to, s.hasTo, err = p.number(); err != nil {
		return s, err
	}
	p.space()
	if p.take(":") {
		p.space()
		step, has, err := p.number()
		if err != nil {
			return s, err
		}
		if has {
			s.step = step
		}
	}
	return s, nil
}

// number reads an integer, if there is one.
func (p *pathParser) number() (n int, is bool, err error) {
	start := p.at
	p.take("-")
	digits := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	text := p.text[start:p.at]
	switch {
	case p.at == start:
		return 0, false, nil
	case p.at == digits, p.at-digits > 1 && p.text[digits] == '0', text == "-0", p.at-digits > 15:
		return 0, false, errors.New("not an integer of JSONPath")
	}
	n, err = strconv.Atoi(text)
	return n, true, err
}

// quoted reads a name in single or double quotes, with JSON's escapes.
func (p *pathParser) quoted() (string, error) {
	quote := p.text[p.at]
	var inner strings.Builder
	for i := p.at + 1; i < len(p.text); i++ {
		c := p.text[i]
		switch {
		case c == quote:
			var name string
			if err := json.Unmarshal([]byte(`"`+inner.String()+`"`), &name); err != nil {
				return "", errors.New("not a name in quotes")
			}
			p.at = i + 1
			return name, nil
		case c == '\\' && i+1 < len(p.text):
			i++
			if p.text[i] != '\'' {
				inner.WriteByte('\\')
			}
			inner.WriteByte(p.text[i])
		case c == '"':
			inner.WriteString(`\"`)
		default:
			inner.WriteByte(c)
		}
	}
	return "", errors.New("the quotes are not closed")
}
