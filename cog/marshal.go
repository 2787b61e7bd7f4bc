package cog

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// builderJSON is a builder as JSON: {"service", "parameters": {name: {"value"|"column"|"env", "default"}}, "outputCol",
// "detailCol", "errorCol", "policy", "resizeImages"}. A pipeline is {"pipeline": [stage, ...]}.
type builderJSON struct {
	Service    string                 `json:"service,omitempty"`
	Parameters map[string]settingJSON `json:"parameters,omitempty"`
	HTTP       json.RawMessage        `json:"http,omitempty"` // of HTTPBuilder, in place of parameters
	Resize     bool                   `json:"resizeImages,omitempty"`
	OutputCol  string                 `json:"outputCol,omitempty"`
	DetailCol  string                 `json:"detailCol,omitempty"`
	ErrorCol   string                 `json:"errorCol,omitempty"`
	Policy     *rest.Policy           `json:"policy,omitempty"`
	Simple     *simpleJSON            `json:"simple,omitempty"` // of SimpleDetectAnomaliesBuilder, in place of parameters
	Pipeline   []json.RawMessage      `json:"pipeline,omitempty"`
}

type settingJSON struct {
	Value   any    `json:"value,omitempty"`
	Column  string `json:"column,omitempty"`
	Env     string `json:"env,omitempty"`
	Default any    `json:"default,omitempty"`
}

// secret are the parameters whose values are never written down.
var secret = []string{"Key", "SecondKey", "Token", "Headers"}

// MarshalJSON writes the builder so that [FromJSON] reads it back. It fails if a key, a token or headers were set as
// values: set them from a column, or by the name of an environment variable (KeyEnv, TokenEnv).
func (b builder) MarshalJSON() ([]byte, error) {
	if b.row == nil && b.service != pointInPolygon.Name {
		return nil, fmt.Errorf("cog: an empty builder does not marshal")
	}
	out := builderJSON{Service: b.service, Parameters: map[string]settingJSON{}, OutputCol: b.output, DetailCol: b.detail, ErrorCol: b.errors}
	out.Resize = b.shrink != nil
	if b.policy != (rest.Policy{}) {
		out.Policy = &b.policy
	}
	for name, s := range b.params {
		if err, bad := s.value.(error); bad {
			return nil, fmt.Errorf("cog: %s: %s: %w", b.service, name, err)
		}
		if s.value != nil && slices.Contains(secret, name) {
			return nil, fmt.Errorf("cog: %s: %s was set as a value, and secrets are not written down: use %sCol, %sEnv or the environment ($COGBOOK_KEY)", b.service, name, name, name)
		}
		out.Parameters[name] = settingJSON{Value: s.value, Column: s.column, Env: s.env, Default: s.fallback}
	}
	return json.Marshal(out)
}

// MarshalJSON writes the pipeline so that [FromJSON] reads it back. It fails if a stage does not marshal.
func (p PipelineTransformer) MarshalJSON() ([]byte, error) {
	out := builderJSON{Pipeline: []json.RawMessage{}}
	for i, stage := range p.stages {
		m, ok := stage.(json.Marshaler)
		if !ok {
			return nil, fmt.Errorf("cog: stage %d, %s, does not marshal to JSON", i+1, stageName(stage))
		}
		text, err := m.MarshalJSON()
		if err != nil {
			return nil, fmt.Errorf("stage %d: %w", i+1, err)
		}
		out.Pipeline = append(out.Pipeline, text)
	}
	return json.Marshal(out)
}

// FromJSON reads a builder or a pipeline that was marshalled. An unknown service, parameter or field is an error.
func FromJSON(text []byte) (Transformer, error) {
	var in builderJSON
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&in); err != nil {
		return nil, fmt.Errorf("cog: not a pipeline: %w", err)
	}
	if in.Service == "" && in.Pipeline != nil {
		var p PipelineTransformer
		for i, text := range in.Pipeline {
			stage, err := FromJSON(text)
			if err != nil {
				return nil, fmt.Errorf("stage %d: %w", i+1, err)
			}
			p.stages = append(p.stages, stage)
		}
		return p, nil
	}
	switch in.Service {
	case "HTTP":
		return httpFromJSON(in)
	case simpleName:
		return simpleFromJSON(in)
	}
	b, service := builder{service: pointInPolygon.Name}, pointInPolygon
	if in.Service != b.service {
		at := slices.IndexFunc(allRows, func(t tableRow) bool { return t.row.service.Name == in.Service })
		if at >= 0 {
			b, service = newBuilder(allRows[at].row), allRows[at].row.service
		}
	}
	if service.Name != in.Service {
		return nil, fmt.Errorf("cog: there is no service %q; there are %s", in.Service, quoted(serviceNames()))
	}
	b.output, b.detail, b.errors = in.OutputCol, in.DetailCol, in.ErrorCol
	if in.Policy != nil {
		b.policy = *in.Policy
	}
	if _, pictures := service.Picture(); in.Resize && !pictures {
		return nil, fmt.Errorf("cog: %s takes no pictures: resizeImages is not for it", service.Name)
	}
	b = b.setShrinker(in.Resize, shrinkPicture)
	for _, name := range slices.Sorted(maps.Keys(in.Parameters)) {
		param, known := service.Param(name)
		if !known {
			return nil, fmt.Errorf("cog: %s has no parameter %q", service.Name, name)
		}
		s, err := in.Parameters[name].setting(param)
		if err != nil {
			return nil, fmt.Errorf("cog: %s: %s: %w", service.Name, name, err)
		}
		b = b.with(name, func(to *setting) { *to = s })
	}
	if service.Name == pointInPolygon.Name {
		return PointInPolygonBuilder{b}, nil
	}
	return b, nil
}

func (j settingJSON) setting(param services.Param) (setting, error) {
	if j.Value != nil && slices.Contains(secret, param.Name) {
		return setting{}, fmt.Errorf("a secret is not taken from JSON: name a column or an environment variable (\"env\")")
	}
	value, err := fromJSON(param, j.Value)
	if err != nil {
		return setting{}, err
	}
	fallback, err := fromJSON(param, j.Default)
	return setting{value: value, column: j.Column, env: j.Env, fallback: fallback}, err
}

// fromJSON is a decoded JSON value as the setter of the parameter would have kept it.
func fromJSON(param services.Param, v any) (any, error) {
	if v == nil {
		return nil, nil
	}
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	switch param.Type {
	case services.Bytes:
		encoded, _ := v.(string)
		return base64.StdEncoding.DecodeString(encoded)
	case services.Strings, services.Floats, services.JSON:
		return convert(param, json.RawMessage(text))
	case services.TextOrJSON:
		if _, isText := v.(string); !isText {
			return json.RawMessage(text), nil
		}
	}
	return convert(param, v)
}

func serviceNames() []string {
	names := make([]string, 0, len(allRows)+3)
	for _, t := range allRows {
		names = append(names, t.row.service.Name)
	}
	return append(names, "HTTP", simpleName, pointInPolygon.Name)
}
