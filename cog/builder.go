package cog

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// builder is what every generated builder embeds: a service of the table and what was set. It is a value: the setters
// below return a changed copy and never touch a map or slice that another copy can see.
type builder struct {
	service string
	row     *row // nil for those that are not of the table
	params  map[string]setting
	output  string
	detail  string
	errors  string
	policy  rest.Policy
	shrink  shrinker    // nil: pictures are sent as they are
	stats   *rest.Stats // where the caller wants the figures of a run

	engine string      // the models of the in-machine services, set by a run that asks them
	config rest.Config // what requests go through; its zero value is the process's own, tests have others
}

// setting is how one parameter was set: by a value, by a column, or (credentials) by the name of an environment variable.
type setting struct {
	value    any    // string, bool, int, float64, []string, []float64, []byte, json.RawMessage, or an error that the setter met
	column   string // holds each row's value
	fallback any    // stands in for a missing cell of column
	env      string
}

// row is a service of the table, and how it is asked. Each builder brings its own, so that a program links no other's.
type row struct {
	protocol protocol
	service  services.Service // but for what only its documentation needs
}

func newBuilder(row *row) builder { return builder{service: row.service.Name, row: row} }

func (b builder) with(name string, change func(*setting)) builder {
	b.params = maps.Clone(b.params)
	if b.params == nil {
		b.params = map[string]setting{}
	}
	s := b.params[name]
	change(&s)
	b.params[name] = s
	return b
}

func (b builder) setValue(name string, v any) builder {
	return b.with(name, func(s *setting) { *s = setting{value: own(v), fallback: s.fallback} })
}

func (b builder) setColumn(name, column string) builder {
	return b.with(name, func(s *setting) { *s = setting{column: column, fallback: s.fallback} })
}

func (b builder) setDefault(name string, v any) builder {
	return b.with(name, func(s *setting) { s.fallback = own(v) })
}

func (b builder) setEnv(name, variable string) builder {
	return b.with(name, func(s *setting) { *s = setting{env: variable} })
}

// setShrinker sets what makes pictures smaller; the setters give it, so that only programs with one of them link it.
func (b builder) setShrinker(on bool, by shrinker) builder {
	b.shrink = nil
	if on {
		b.shrink = by
	}
	return b
}

// own is the builder's own copy of a value, so that a caller who changes a slice later does not change the builder.
func own(v any) any {
	switch v := v.(type) {
	case string, bool, int, float64:
		return v
	case []string:
		return slices.Clone(v)
	case []float64:
		return slices.Clone(v)
	case []byte:
		return slices.Clone(v)
	}
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("it does not marshal to JSON: %w", err)
	}
	return json.RawMessage(text)
}

// detailColumn is the name of the column with the whole answer.
func (b builder) detailColumn() string {
	if b.detail != "" {
		return b.detail
	}
	return b.output + "_detail"
}

// errorColumn is the name of the column with the row's error.
func (b builder) errorColumn() string {
	if b.errors != "" {
		return b.errors
	}
	return b.output + "_error"
}

// check is all that can be known to be wrong before the first request: one error that names everything.
// columns are the input's.
func (b builder) check(columns []string) (services.Service, error) {
	if b.row == nil {
		return services.Service{}, fmt.Errorf("cog: a builder is made by its function, such as cog.TextSentiment(), not as an empty value")
	}
	service := b.row.service
	problems := setupProblems{builder: b, service: service, columns: columns}
	problems.parameters()
	problems.outputs()
	problems.files()
	if own, ok := b.row.protocol.(checker); ok {
		own.check(&problems)
	}
	return service, problems.err()
}
