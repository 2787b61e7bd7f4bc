package cog

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/tests/contract"
)

// partsOf is a form by the names of its parts: a file as the digest of its bytes, else JSON, else a text; a list where
// a name stands several times.
func partsOf(t *testing.T, body []byte, contentType string) map[string]any {
	t.Helper()
	out := map[string]any{}
	for _, p := range readParts(t, body, contentType) {
		var value any = string(p.content)
		if p.file != "" {
			value = contract.Digest(p.content)
		} else if json.Unmarshal(p.content, &value) != nil {
			value = string(p.content)
		}
		add(out, p.name, value)
	}
	return out
}

// goldenParts is the same of a golden.
func goldenParts(form []contract.Part) map[string]any {
	out := map[string]any{}
	for _, p := range form {
		var value any
		switch {
		case p.File().Digest() != "":
			value = p.File().Digest()
		case p.Text != nil:
			value = *p.Text
		default:
			_ = json.Unmarshal(p.JSON, &value)
		}
		add(out, p.Name, value)
	}
	return out
}

func add(to map[string]any, name string, value any) {
	switch before := to[name].(type) {
	case nil:
		to[name] = value
	case []any:
		to[name] = append(before, value)
	default:
		to[name] = []any{before, value}
	}
}

// inParts is what a golden's form has in a parameter's place: a file's path, or a value.
func inParts(form []contract.Part, param services.Param) (any, bool) {
	for _, p := range form {
		if file := p.File().Media(); p.Name == param.WireName() && file != "" {
			return file, true
		}
	}
	return dig(goldenParts(form), param.WireName())
}

// fixedInParts tells whether a form has in its parts what a service's forms have in common.
func fixedInParts(fixed map[string]any, parts []contract.Part) bool {
	var within func(part, whole any) bool
	within = func(part, whole any) bool {
		object, ok := part.(map[string]any)
		if !ok {
			return reflect.DeepEqual(part, whole)
		}
		of, _ := whole.(map[string]any)
		for name, value := range object {
			if !within(value, of[name]) {
				return false
			}
		}
		return true
	}
	for name, value := range fixed {
		if !slices.ContainsFunc(parts, func(part contract.Part) bool {
			var whole any
			return part.Name == name && json.Unmarshal(part.JSON, &whole) == nil && within(value, whole)
		}) {
			return false
		}
	}
	return true
}
