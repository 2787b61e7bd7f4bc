package headless

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	gotypes "go/types"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// literal writes a value as a Go expression of type t.
func literal(t gotypes.Type, p Parameter) (string, error) {
	if isNamed(t, "time", "Duration") && !p.JSON {
		return duration(p.Text)
	}
	basic, isBasic := t.Underlying().(*gotypes.Basic)
	if isBasic && basic.Kind() == gotypes.Invalid {
		return "", errors.New("its type is not known before the run: declare it with its type, as in var n int = 5")
	}
	if isBasic && !p.JSON {
		if basic.Info()&gotypes.IsString != 0 {
			return strconv.Quote(p.Text), nil
		}
		return number(t, basic, strings.TrimSpace(p.Text))
	}
	var v any
	dec := json.NewDecoder(bytes.NewReader([]byte(p.Text)))
	dec.UseNumber()
	err := dec.Decode(&v)
	if err == nil && dec.More() {
		err = errors.New("text behind the value")
	}
	if _, open := t.Underlying().(*gotypes.Interface); err != nil && open && !p.JSON {
		v, err = p.Text, nil // any text is a string
	}
	if err != nil {
		return "", fmt.Errorf("%s is not JSON, which a %s is written in: %w", strconv.Quote(p.Text), typeName(t), err)
	}
	return write(t, v)
}

// write writes a JSON value as a Go expression of type t.
func write(t gotypes.Type, v any) (string, error) {
	mismatch := func() error {
		text, _ := json.Marshal(v) // it was read from JSON
		return fmt.Errorf("%s is no %s", text, typeName(t))
	}
	if s, ok := v.(string); ok && isNamed(t, "time", "Duration") {
		return duration(s)
	}
	if v == nil {
		switch t.Underlying().(type) {
		case *gotypes.Pointer, *gotypes.Slice, *gotypes.Map, *gotypes.Interface:
			return "nil", nil
		}
		return "", mismatch()
	}
	switch u := t.Underlying().(type) {
	case *gotypes.Basic:
		switch v := v.(type) {
		case string:
			if u.Info()&gotypes.IsString != 0 {
				return strconv.Quote(v), nil
			}
		case bool:
			if u.Info()&gotypes.IsBoolean != 0 {
				return strconv.FormatBool(v), nil
			}
		case json.Number:
			if u.Info()&gotypes.IsNumeric != 0 {
				return number(t, u, v.String())
			}
		}
	case *gotypes.Interface:
		if u.NumMethods() == 0 {
			return untyped(v), nil
		}
		return "", fmt.Errorf("values of type %s cannot be given", typeName(t))
	case *gotypes.Pointer:
		if _, ok := u.Elem().Underlying().(*gotypes.Struct); ok {
			text, err := write(u.Elem(), v)
			return "&" + text, err
		}
		return "", fmt.Errorf("values of type %s cannot be given", typeName(t))
	case *gotypes.Slice:
		if list, ok := v.([]any); ok {
			return elements(t, u.Elem(), list)
		}
	case *gotypes.Array:
		if list, ok := v.([]any); ok && int64(len(list)) == u.Len() {
			return elements(t, u.Elem(), list)
		}
	case *gotypes.Map:
		if fields, ok := v.(map[string]any); ok {
			return entries(t, u, fields)
		}
	case *gotypes.Struct:
		if fields, ok := v.(map[string]any); ok {
			return structure(t, u, fields)
		}
	default:
		return "", fmt.Errorf("values of type %s cannot be given", typeName(t))
	}
	return "", mismatch()
}

func elements(t, of gotypes.Type, list []any) (string, error) {
	parts := make([]string, len(list))
	for i, v := range list {
		var err error
		if parts[i], err = write(of, v); err != nil {
			return "", fmt.Errorf("element %d: %w", i, err)
		}
	}
	return typeName(t) + "{" + strings.Join(parts, ", ") + "}", nil
}

func entries(t gotypes.Type, m *gotypes.Map, fields map[string]any) (string, error) {
	var parts []string
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		name, err := literal(m.Key(), Parameter{Text: key})
		if err != nil {
			return "", fmt.Errorf("key %q: %w", key, err)
		}
		value, err := write(m.Elem(), fields[key])
		if err != nil {
			return "", fmt.Errorf("key %q: %w", key, err)
		}
		parts = append(parts, name+": "+value)
	}
	return typeName(t) + "{" + strings.Join(parts, ", ") + "}", nil
}

// structure takes fields by their Go names or by those that their json tags give them.
func structure(t gotypes.Type, s *gotypes.Struct, fields map[string]any) (string, error) {
	var parts []string
	used := map[string]bool{}
	for i := range s.NumFields() {
		f := s.Field(i)
		tag, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ",")
		for _, name := range []string{tag, f.Name()} {
			v, ok := fields[name]
			if !ok || name == "" || used[name] || f.Embedded() {
				continue
			}
			used[name] = true
			value, err := write(f.Type(), v)
			if err != nil {
				return "", fmt.Errorf("%s: %w", name, err)
			}
			parts = append(parts, f.Name()+": "+value)
			break
		}
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if !used[name] {
			return "", fmt.Errorf("%s has no field %q", typeName(t), name)
		}
	}
	return typeName(t) + "{" + strings.Join(parts, ", ") + "}", nil
}

// untyped writes a JSON value for an interface, with the types that encoding/json gives it, but whole numbers as int.
func untyped(v any) string {
	switch v := v.(type) {
	case string:
		return strconv.Quote(v)
	case json.Number:
		return v.String()
	case []any:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = untyped(e)
		}
		return "[]any{" + strings.Join(parts, ", ") + "}"
	case map[string]any:
		var parts []string
		for _, key := range slices.Sorted(maps.Keys(v)) {
			parts = append(parts, strconv.Quote(key)+": "+untyped(v[key]))
		}
		return "map[string]any{" + strings.Join(parts, ", ") + "}"
	case nil:
		return "nil"
	}
	return fmt.Sprint(v)
}

// number writes text as a number or truth value that the type holds.
func number(t gotypes.Type, b *gotypes.Basic, text string) (string, error) {
	bits := map[gotypes.BasicKind]int{
		gotypes.Int8: 8, gotypes.Int16: 16, gotypes.Int32: 32, gotypes.Uint8: 8, gotypes.Uint16: 16, gotypes.Uint32: 32, gotypes.Float32: 32,
	}[b.Kind()]
	if bits == 0 {
		bits = 64
	}
	var err error
	switch info := b.Info(); {
	case info&gotypes.IsBoolean != 0:
		if text != "true" && text != "false" {
			err = strconv.ErrSyntax
		}
	case info&gotypes.IsUnsigned != 0:
		_, err = strconv.ParseUint(text, 0, bits)
	case info&gotypes.IsInteger != 0:
		_, err = strconv.ParseInt(text, 0, bits)
	case info&gotypes.IsFloat != 0:
		// Inf and NaN are numbers, but no literals.
		if _, err = strconv.ParseFloat(text, bits); err == nil && strings.ContainsAny(text, "nN") {
			err = strconv.ErrSyntax
		}
	default:
		return "", fmt.Errorf("values of type %s cannot be given", typeName(t))
	}
	if errors.Is(err, strconv.ErrRange) {
		return "", fmt.Errorf("%s is out of the range of %s", text, typeName(t))
	}
	if err != nil {
		return "", fmt.Errorf("%q is no %s", text, typeName(t))
	}
	return text, nil
}

func duration(text string) (string, error) {
	d, err := time.ParseDuration(text)
	if err != nil {
		return "", fmt.Errorf("%q is no time.Duration: write it as 1m30s", text)
	}
	return fmt.Sprintf("time.Duration(%d) /* %s */", int64(d), d), nil
}

func isNamed(t gotypes.Type, path, name string) bool {
	n, ok := gotypes.Unalias(t).(*gotypes.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == path && n.Obj().Name() == name
}

// typeName writes a type as a cell does: the kernel finds the packages by their names.
func typeName(t gotypes.Type) string {
	return gotypes.TypeString(t, func(p *gotypes.Package) string {
		if p.Name() == "main" {
			return ""
		}
		return p.Name()
	})
}
