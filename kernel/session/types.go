package session

import (
	"fmt"
	"hash/fnv"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// registry finds types by their text: the types of what interfaces hold.
var registry sync.Map // string: reflect.Type

// Register makes T known, so that an interface within a value can hold a T when the value is loaded. Completed cells call
// it for the types that a value's description lists.
func Register[T any]() {
	t := reflect.TypeFor[T]()
	registry.Store(typeText(t), t)
	_ = reflect.TypeFor[*T]() // whose methods are then there
}

// typeText writes t in Go's syntax with quoted package paths: []*"net/url".URL.
func typeText(t reflect.Type) string {
	if t.Name() != "" {
		if t.PkgPath() == "" {
			return t.Name()
		}
		return strconv.Quote(t.PkgPath()) + "." + quoteArguments(t.Name())
	}
	switch t.Kind() {
	case reflect.Pointer:
		return "*" + typeText(t.Elem())
	case reflect.Slice:
		return "[]" + typeText(t.Elem())
	case reflect.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), typeText(t.Elem()))
	case reflect.Map:
		return "map[" + typeText(t.Key()) + "]" + typeText(t.Elem())
	case reflect.Interface:
		if t.NumMethod() == 0 {
			return "interface {}"
		}
	case reflect.Struct:
		var b strings.Builder
		b.WriteString("struct {")
		for i := range t.NumField() {
			f := t.Field(i)
			if i > 0 {
				b.WriteByte(';')
			}
			b.WriteByte(' ')
			if !f.Anonymous {
				b.WriteString(f.Name + " ")
			}
			b.WriteString(typeText(f.Type))
			if f.Tag != "" {
				b.WriteString(" " + strconv.Quote(string(f.Tag)))
			}
		}
		return b.String() + " }"
	}
	return t.String()
}

// quoteArguments quotes the package paths in the type arguments of a generic type's name: Pair[int,"net/url".URL].
func quoteArguments(name string) string {
	open := strings.IndexByte(name, '[')
	if open < 0 {
		return name
	}
	var b strings.Builder
	b.WriteString(name[:open])
	for rest := name[open:]; rest != ""; {
		n := strings.IndexAny(rest, "[]*,; (){}")
		if n < 0 {
			n = len(rest)
		}
		word := rest[:n]
		if dot := strings.LastIndexByte(word, '.'); dot > 0 && word[:dot] != ".." {
			path, err := url.PathUnescape(word[:dot]) // dots in its last element are escaped
			if err != nil {
				path = word[:dot]
			}
			word = strconv.Quote(path) + word[dot:]
		}
		b.WriteString(word)
		if n < len(rest) {
			b.WriteByte(rest[n])
			n++
		}
		rest = rest[n:]
	}
	return b.String()
}

// nameable reports whether a cell can write t: its names are exported, or the cells' own. Of generic types these are
// the arguments' too.
func nameable(t reflect.Type) bool {
	if t.Name() != "" {
		if t.PkgPath() == "" {
			return true
		}
		for text := typeText(t); ; {
			var path string
			var found bool
			if _, text, found = strings.Cut(text, `"`); !found {
				return true
			}
			path, text, _ = strings.Cut(text, `".`)
			hidden := text == "" || text[0] < 'A' || text[0] > 'Z'
			if hidden && path != "main" || strings.Contains(path+"/", "internal/") || strings.Contains(text, "·") {
				return false
			}
		}
	}
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		return nameable(t.Elem())
	case reflect.Map:
		return nameable(t.Key()) && nameable(t.Elem())
	case reflect.Struct:
		for f := range t.Fields() {
			if !f.IsExported() && f.PkgPath != "main" || !nameable(f.Type) {
				return false
			}
		}
		return true
	}
	return t.Kind() == reflect.Interface && t.NumMethod() == 0
}

// layout identifies how a type is laid out, so that a type which was declared anew is noticed.
func layout(t reflect.Type) uint64 {
	h := fnv.New64a()
	seen := map[reflect.Type]bool{}
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		_, _ = fmt.Fprintf(h, "%s %s;", typeText(t), t.Kind()) // a hash never fails
		if seen[t] || codecOf(t) != nil {
			return
		}
		seen[t] = true
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Array:
			walk(t.Elem())
		case reflect.Map:
			walk(t.Key())
			walk(t.Elem())
		case reflect.Struct:
			for f := range t.Fields() {
				_, _ = h.Write([]byte(f.Name + " "))
				walk(f.Type)
			}
		}
	}
	walk(t)
	return h.Sum64()
}
