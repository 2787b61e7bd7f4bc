package cog

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
)

// ResponseSchema is a ResponseFormat that holds a model's answers to the JSON of a Go type. It is made by [SchemaOf].
type ResponseSchema struct{ of reflect.Type }

// SchemaOf is the ResponseFormat for answers that are JSON of v's type, a struct: {"type": "json_schema", ...}, strict.
// Every field is asked for, by its name in JSON; one that is a pointer may be null. Two tags say more: doc:"..." what a
// field means, enum:"room,food" which values it takes. Fields of other kinds than texts, numbers, bool, time.Time, lists
// and structs, and structs that hold themselves, are errors of the builder that the format is set on.
func SchemaOf(v any) ResponseSchema { return ResponseSchema{reflect.TypeOf(v)} }

// MarshalJSON implements [json.Marshaler].
func (s ResponseSchema) MarshalJSON() ([]byte, error) {
	t := s.of
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == nil || t.Kind() != reflect.Struct || t == reflect.TypeFor[time.Time]() {
		return nil, fmt.Errorf("SchemaOf(%v): give a struct", s.of)
	}
	schema, err := schemaOf(t, nil)
	if err != nil {
		return nil, err
	}
	name := strings.Map(func(r rune) rune {
		if r < 0x80 && (r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z') {
			return r
		}
		return -1
	}, strings.ToLower(t.Name()))
	if name == "" {
		name = "answer"
	}
	return json.Marshal(map[string]any{"type": "json_schema", "json_schema": map[string]any{"name": name, "strict": true, "schema": schema}})
}

// member is a field of a struct in JSON.
type member struct {
	name  string
	field reflect.StructField
}

// members are the fields that encoding/json writes, those of embedded structs among them.
func members(t reflect.Type) (out []member) {
	for field := range fieldsOf(t) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case name == "-", !field.IsExported() && !field.Anonymous:
		case field.Anonymous && name == "" && field.Type.Kind() == reflect.Struct:
			out = append(out, members(field.Type)...)
		case field.IsExported():
			if name == "" {
				name = field.Name
			}
			out = append(out, member{name, field})
		}
	}
	return out
}

func fieldsOf(t reflect.Type) func(yield func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for field := range t.Fields() {
			if !yield(field) {
				return
			}
		}
	}
}

// schemaOf is a type's JSON schema. Members stand in the order of the fields: models write them in that order. above are
// the structs that it is in.
func schemaOf(t reflect.Type, above []reflect.Type) (json.RawMessage, error) {
	if t == reflect.TypeFor[time.Time]() {
		return json.RawMessage(`{"type":"string","format":"date-time"}`), nil
	}
	switch t.Kind() {
	case reflect.String:
		return json.RawMessage(`{"type":"string"}`), nil
	case reflect.Bool:
		return json.RawMessage(`{"type":"boolean"}`), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return json.RawMessage(`{"type":"integer"}`), nil
	case reflect.Float32, reflect.Float64:
		return json.RawMessage(`{"type":"number"}`), nil
	case reflect.Slice, reflect.Array:
		items, err := schemaOf(t.Elem(), above)
		return json.RawMessage(`{"type":"array","items":` + string(items) + `}`), err
	case reflect.Pointer:
		inner, err := schemaOf(t.Elem(), above)
		return json.RawMessage(`{"anyOf":[` + string(inner) + `,{"type":"null"}]}`), err
	case reflect.Struct:
		return objectSchema(t, above)
	}
	return nil, fmt.Errorf("a %s has no place in a strict JSON schema", t)
}

func objectSchema(t reflect.Type, above []reflect.Type) (json.RawMessage, error) {
	if slices.Contains(above, t) {
		return nil, fmt.Errorf("%s holds itself", t)
	}
	above = append(slices.Clip(above), t)
	var properties, required []byte
	for i, m := range members(t) {
		schema, err := schemaOf(m.field.Type, above)
		if err != nil {
			return nil, fmt.Errorf("field %s: %w", m.field.Name, err)
		}
		if schema, err = m.tagged(schema); err != nil {
			return nil, fmt.Errorf("field %s: %w", m.field.Name, err)
		}
		if i > 0 {
			properties, required = append(properties, ','), append(required, ',')
		}
		properties = append(append(appendJSONString(properties, m.name), ':'), schema...)
		required = appendJSONString(required, m.name)
	}
	return json.RawMessage(`{"type":"object","properties":{` + string(properties) + `},"required":[` + string(required) + `],"additionalProperties":false}`), nil
}

// tagged adds what a field's tags say to its schema.
func (m member) tagged(schema json.RawMessage) (json.RawMessage, error) {
	add := []byte(nil)
	if values := m.field.Tag.Get("enum"); values != "" {
		if m.field.Type.Kind() != reflect.String {
			return nil, fmt.Errorf("enum is for texts")
		}
		list, err := marshal(strings.Split(values, ","), nil)
		if err != nil {
			return nil, err
		}
		add = append(append(add, `,"enum":`...), list...)
	}
	if doc := m.field.Tag.Get("doc"); doc != "" {
		add = appendJSONString(append(add, `,"description":`...), doc)
	}
	return append(append(schema[:len(schema)-1:len(schema)-1], add...), '}'), nil
}
