package openapi

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/cogbook/cogbook/cog"
)

// Operation is a builder of one of the service's operations, by its operationId, or by method and path ("GET /pets")
// where it has none. Param and ParamCol set its parameters and the fields of its body, Key, KeyCol or KeyEnv its key. If
// the name is unknown, the error is [ErrOperation] and names those like it.
//
// Columns come from the schema of the first answer of success (2xx): one for each property, by name; lists and objects
// are JSON. An answer that is a list becomes a row for each item. Prefix keeps the columns apart from the input's. Text
// is in the column "answer", and so are other content types, as bytes.
func (a *API) Operation(id string) (cog.HTTPBuilder, error) {
	o, err := a.find(id)
	if err != nil {
		return cog.HTTPBuilder{}, err
	}
	base, err := a.base()
	if err != nil {
		return cog.HTTPBuilder{}, err
	}
	b := cog.HTTP().URL(base + o.path).Method(o.method).Params(a.parameters(o)...)
	for _, p := range o.all() {
		if p.In == openapi3.ParameterInCookie && p.Required {
			return b, fmt.Errorf("openapi: %s needs the cookie %q, which is not supported: send it with Header(\"Cookie\", ...) and cog.HTTP", o.id, p.Name)
		}
	}
	if media, _ := o.body(); media != "" && media != "application/json" {
		b = b.ContentType(media)
	}
	return o.answer(a.key(o, b)), nil
}

// all are the operation's parameters, its own before those of its path.
func (o operation) all() []*openapi3.Parameter {
	var out []*openapi3.Parameter
	for _, list := range []openapi3.Parameters{o.Parameters, o.item.Parameters} {
		for _, ref := range list {
			if ref.Value == nil {
				continue
			}
			same := func(p *openapi3.Parameter) bool { return p.Name == ref.Value.Name && p.In == ref.Value.In }
			if !slices.ContainsFunc(out, same) {
				out = append(out, ref.Value)
			}
		}
	}
	return out
}

// parameters are the operation's parameters and the fields of its body, as package cog knows them.
func (a *API) parameters(o operation) []cog.HTTPParam {
	var out []cog.HTTPParam
	for _, p := range o.all() {
		if p.In != openapi3.ParameterInCookie {
			out = append(out, cog.HTTPParam{Name: p.Name, In: p.In, Required: p.Required || p.In == openapi3.ParameterInPath})
		}
	}
	media, content := o.body()
	in := "json"
	if media == "application/x-www-form-urlencoded" {
		in = "form"
	}
	if content == nil || content.Schema == nil || content.Schema.Value == nil {
		return out
	}
	properties, required := fields(content.Schema.Value, 0)
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		field := cog.HTTPParam{Name: name, In: in, Type: columnType(properties[name])}
		field.Required = o.RequestBody.Value.Required && slices.Contains(required, name)
		if s := properties[name].Value; s == nil || !s.ReadOnly {
			out = append(out, field)
		}
	}
	return out
}

// body is the content type of the operation's body and its description, JSON before forms; others have no fields.
func (o operation) body() (string, *openapi3.MediaType) {
	if o.RequestBody == nil || o.RequestBody.Value == nil {
		return "", nil
	}
	content := o.RequestBody.Value.Content
	for _, suits := range []func(string) bool{isJSON, func(media string) bool { return media == "application/x-www-form-urlencoded" }} {
		for _, media := range slices.Sorted(maps.Keys(content)) {
			if suits(media) {
				return media, content[media]
			}
		}
	}
	return "", nil
}

func isJSON(media string) bool {
	media, _, _ = strings.Cut(media, ";")
	return media == "application/json" || strings.HasSuffix(media, "+json")
}

// key has the builder send its key as the first security requirement says of which there is one scheme that is known.
func (a *API) key(o operation, b cog.HTTPBuilder) cog.HTTPBuilder {
	requirements := a.document.Security
	if o.Security != nil {
		requirements = *o.Security
	}
	optional := false
	for _, requirement := range requirements {
		optional = optional || len(requirement) == 0
	}
	for _, requirement := range requirements {
		for name := range requirement {
			if a.document.Components == nil || len(requirement) != 1 || a.document.Components.SecuritySchemes[name] == nil {
				continue
			}
			kind, where := scheme(a.document.Components.SecuritySchemes[name].Value)
			if kind == "" {
				continue
			}
			b = b.KeyIn(kind, where)
			if !optional {
				b = b.KeyNeeded()
			}
			return b
		}
	}
	return b
}

// scheme is a security scheme as cog.HTTPBuilder.KeyIn takes it.
func scheme(s *openapi3.SecurityScheme) (kind, name string) {
	switch {
	case s == nil:
	case s.Type == "apiKey" && (s.In == "header" || s.In == "query"):
		return s.In, s.Name
	case s.Type == "http" && strings.EqualFold(s.Scheme, "basic"):
		return "basic", ""
	case s.Type == "http" && strings.EqualFold(s.Scheme, "bearer"), s.Type == "oauth2", s.Type == "openIdConnect":
		return "bearer", ""
	}
	return "", ""
}
