package session

import (
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"time"
)

// What of a value its description shows: enough to recognise it by. What is named as a secret is not shown.
const (
	previewBytes    = 240
	previewElements = 8
	previewDepth    = 3
	previewKeys     = 64 // a larger map's keys are not sorted, so none of them is shown
)

// previewOf is the preview of the variable called name.
func previewOf(name string, v reflect.Value) string {
	if k := v.Kind(); SecretName(name) && (k == reflect.String || k == reflect.Slice || k == reflect.Pointer || k == reflect.Interface) {
		return "…"
	}
	return preview(v)
}

// preview writes the beginning of a value as Go would, in bounded time and length.
func preview(v reflect.Value) string {
	p := &previewer{}
	p.value(v, 0)
	text := p.b.String()
	if len(text) > previewBytes {
		text = strings.ToValidUTF8(text[:previewBytes], "") + "…"
	}
	return text
}

type previewer struct{ b strings.Builder }

func (p *previewer) value(v reflect.Value, depth int) {
	switch {
	case p.b.Len() > previewBytes:
		return
	case !v.IsValid():
		p.b.WriteString("nil")
		return
	case depth > previewDepth:
		p.b.WriteString("…")
		return
	}
	if v.CanInterface() {
		switch known := v.Interface().(type) {
		case time.Time, time.Duration:
			_, _ = fmt.Fprint(&p.b, known) // a builder never fails
			return
		}
	}
	if c := codecOf(v.Type()); c != nil {
		text := v.Type().String() + "{…}"
		if c.Describe != nil && v.CanInterface() {
			text, _ = c.Describe(v.Interface())
		}
		p.b.WriteString(text)
		return
	}
	switch v.Kind() {
	case reflect.String:
		s := v.String()
		if len(s) > previewBytes {
			s = strings.ToValidUTF8(s[:previewBytes], "") + "…"
		}
		p.b.WriteString(strconv.Quote(s))
	case reflect.Pointer:
		if v.IsNil() {
			p.b.WriteString("nil")
			return
		}
		p.b.WriteByte('&')
		p.value(v.Elem(), depth+1)
	case reflect.Interface:
		p.value(v.Elem(), depth)
	case reflect.Slice, reflect.Array:
		p.list('[', ']', v.Len(), func(i int) { p.value(v.Index(i), depth+1) })
	case reflect.Struct:
		p.fields(v, depth)
	case reflect.Map:
		p.keys(v, depth)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.b.WriteString(v.Type().String())
	default:
		_, _ = fmt.Fprint(&p.b, v)
	}
}

// list writes the first elements, and how many there are when not all are written.
func (p *previewer) list(open, shut byte, n int, element func(i int)) {
	p.b.WriteByte(open)
	for i := range n {
		if i > 0 {
			p.b.WriteString(", ")
		}
		if i == previewElements && n > previewElements+1 {
			p.b.WriteString("… " + strconv.Itoa(n) + " in all")
			break
		}
		element(i)
	}
	p.b.WriteByte(shut)
}

func (p *previewer) keys(v reflect.Value, depth int) {
	if v.Len() > previewKeys {
		_, _ = fmt.Fprintf(&p.b, "{%d keys}", v.Len())
		return
	}
	type pair struct {
		text string
		key  reflect.Value
	}
	pairs := make([]pair, 0, v.Len())
	for _, k := range v.MapKeys() {
		pairs = append(pairs, pair{preview(k), k})
	}
	sort.Slice(pairs, func(i, j int) bool { return pairs[i].text < pairs[j].text })
	p.list('{', '}', len(pairs), func(i int) {
		p.b.WriteString(pairs[i].text + ": ")
		if k := pairs[i].key; k.Kind() == reflect.String && SecretName(k.String()) {
			p.b.WriteString("…")
			return
		}
		p.value(v.MapIndex(pairs[i].key), depth+1)
	})
}

// fields writes a struct. What other packages hide stays hidden: it may be a key.
func (p *previewer) fields(v reflect.Value, depth int) {
	t := v.Type()
	var shown []int
	for i := range t.NumField() {
		if f := t.Field(i); f.PkgPath == "" || f.PkgPath == "main" {
			shown = append(shown, i)
		}
	}
	if len(shown) == 0 && t.NumField() > 0 {
		p.b.WriteString(t.String() + "{…}")
		return
	}
	p.list('{', '}', len(shown), func(i int) {
		p.b.WriteString(t.Field(shown[i]).Name + ": ")
		if f := t.Field(shown[i]); SecretName(f.Name) && f.Type.Kind() != reflect.Bool {
			p.b.WriteString("…")
			return
		}
		p.value(v.Field(shown[i]), depth+1)
	})
}
