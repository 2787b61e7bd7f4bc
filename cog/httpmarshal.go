package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cogbook/cogbook/cog/rest"
)

// MarshalJSON writes the builder so that [FromJSON] reads it back. It fails if a credential was set as a value, and if
// Input or Output is a function.
func (b HTTPBuilder) MarshalJSON() ([]byte, error) {
	spec := b.http
	switch {
	case b.service == "":
		return nil, errors.New("cog: an empty builder does not marshal")
	case spec.input != nil:
		return nil, errors.New("cog: HTTP: Input is a function, which does not marshal to JSON")
	case spec.output != nil:
		return nil, errors.New("cog: HTTP: Output is a function, which does not marshal to JSON")
	case len(spec.problems) > 0:
		return nil, fmt.Errorf("cog: HTTP: %s", spec.problems[0])
	case spec.Auth.Secret.Value != nil:
		return nil, errors.New("cog: HTTP: a key was set as a value, and secrets are not written down: use KeyCol, KeyEnv, BearerEnv or the like")
	}
	for _, one := range spec.Headers {
		if one.Value != nil && isSecret(one.Name) {
			return nil, fmt.Errorf("cog: HTTP: header %s was set as a value, and secrets are not written down: use HeaderCol or HeaderEnv", one.Name)
		}
	}
	for _, v := range spec.values() {
		if v.err != nil {
			return nil, fmt.Errorf("cog: HTTP: %w", v.err)
		}
	}
	raw, err := marshalJSON(spec)
	if err != nil {
		return nil, fmt.Errorf("cog: HTTP: %w", err)
	}
	out := builderJSON{Service: b.service, HTTP: raw, OutputCol: b.output, DetailCol: b.detail, ErrorCol: b.errors}
	if b.policy != (rest.Policy{}) {
		out.Policy = &b.policy
	}
	return json.Marshal(out)
}

// values are all that were set.
func (s httpSpec) values() []*httpValue {
	all := []*httpValue{&s.URL, &s.Auth.Secret, &s.Body.Value}
	for _, list := range [][]httpNamed{s.Params, s.Headers, s.Query, s.Body.Fields} {
		for i := range list {
			all = append(all, &list[i].httpValue)
		}
	}
	return all
}

// httpFromJSON reads what MarshalJSON wrote.
func httpFromJSON(in builderJSON) (Transformer, error) {
	if in.Parameters != nil {
		return nil, errors.New("cog: HTTP has no parameters: what is set is in \"http\"")
	}
	b := HTTP()
	b.output, b.detail, b.errors = in.OutputCol, in.DetailCol, in.ErrorCol
	if in.Policy != nil {
		b.policy = *in.Policy
	}
	decoder := json.NewDecoder(bytes.NewReader(in.HTTP))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&b.http); err != nil {
		return nil, fmt.Errorf("cog: HTTP: %w", err)
	}
	if b.http.Auth.Secret.Value != nil {
		return nil, errors.New("cog: HTTP: a secret is not taken from JSON: name a column or an environment variable (\"env\")")
	}
	for _, one := range b.http.Headers {
		if one.Value != nil && isSecret(one.Name) {
			return nil, fmt.Errorf("cog: HTTP: header %s: a secret is not taken from JSON: name a column or an environment variable (\"env\")", one.Name)
		}
	}
	if text := b.http.URL.Template; text != "" {
		b = b.URLTemplate(text)
	}
	if v := b.http.Body.Value; v.Template != "" {
		context := inText
		if b.http.Body.Form == bodyJSON {
			context = inJSON
		}
		b.http.Body.Value = ofTemplate(context, v.Template)
	}
	return b, nil
}
