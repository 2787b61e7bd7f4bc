package cog

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// ErrSetup is what errors.Is finds in every error about how a builder was set up. No request was sent.
var ErrSetup = errors.New("wrong set-up")

// SetupError lists all that is wrong with a builder's set-up for an input. It is returned before any request is sent.
type SetupError struct {
	Service  string   // the builder, such as "TextSentiment"
	Problems []string // each says what is wrong and what to do
}

// Error is the one problem, or all of them, a line each.
func (e *SetupError) Error() string {
	if len(e.Problems) == 1 {
		return fmt.Sprintf("cog: %s: %s", e.Service, e.Problems[0])
	}
	return fmt.Sprintf("cog: %s: %d things to set right:\n- %s", e.Service, len(e.Problems), strings.Join(e.Problems, "\n- "))
}

// Is reports whether target is [ErrSetup].
func (e *SetupError) Is(target error) bool { return target == ErrSetup }

type setupProblems struct {
	builder  builder
	service  services.Service
	columns  []string
	problems []string
}

// add is not inlined at its many calls, which would be kilobytes of a program.
//
//go:noinline
func (p *setupProblems) add(format string, args ...any) {
	p.problems = append(p.problems, fmt.Sprintf(format, args...))
}

func (p *setupProblems) err() error {
	if len(p.problems) == 0 {
		return nil
	}
	return &SetupError{Service: p.service.Name, Problems: p.problems}
}

func (p *setupProblems) parameters() {
	groups := map[string][]string{} // OneOf label -> all its parameters
	set := map[string]int{}         // OneOf label -> how many of them are set
	anyOf, anySet := map[string][]string{}, map[string]bool{}
	for _, param := range p.service.All() {
		s, isSet := p.builder.params[param.Name]
		isSet = isSet && (s.column != "" || s.value != nil || s.env != "")
		if param.OneOf != "" {
			groups[param.OneOf] = append(groups[param.OneOf], param.Name)
			if isSet {
				set[param.OneOf]++
			}
		}
		if param.AnyOf != "" {
			anyOf[param.AnyOf] = append(anyOf[param.AnyOf], param.Name)
			anySet[param.AnyOf] = anySet[param.AnyOf] || isSet
		}
		switch {
		case !isSet && param.Required:
			p.add("%s is not set: call %s(...) or %sCol(column)", param.Name, param.Name, param.Name)
		case s.env != "" && os.Getenv(s.env) == "":
			p.add("%sEnv: the environment variable %s is not set", param.Name, s.env)
		case s.column != "" && param.Once:
			p.add("%s is of the whole run, not of a row: set it by value", param.Name)
		case isSet && param.Type == services.Template:
			p.template(param, s)
		case isSet && s.column != "":
			p.column(param.Name+"Col", s.column)
		case isSet && s.value != nil:
			if problem := valueProblem(param, s.value); problem != "" {
				p.add("%s: %s", param.Name, problem)
			}
		}
		if version := p.version(); isSet && version != "" {
			if ok, instead := p.service.Takes(version, param); !ok {
				p.add("%s is not of version %s but of %s: call APIVersion(...)", param.Name, version, instead)
			}
		}
		if s.fallback != nil {
			if problem := valueProblem(param, s.fallback); problem != "" {
				p.add("%sDefault: %s", param.Name, problem)
			}
		}
	}
	for label, names := range anyOf {
		if !anySet[label] {
			p.add("set %s, by value or by column", strings.Join(names, " or "))
		}
	}
	for _, param := range p.service.Params {
		if names := groups[param.OneOf]; len(names) > 0 && set[param.OneOf] != 1 {
			p.add("set one of %s, each by value or by column; %d are set", strings.Join(names, ", "), set[param.OneOf])
			delete(groups, param.OneOf)
		}
	}
}

// version is the one that is asked for; empty where it differs by row.
func (p *setupProblems) version() string {
	s := p.builder.params["APIVersion"]
	if s.column != "" {
		return ""
	}
	if v, ok := s.value.(string); ok {
		return v
	}
	return p.service.APIVersions[0]
}

func (p *setupProblems) column(setter, column string) {
	if slices.Contains(p.columns, column) {
		return
	}
	p.add("%s: there is no column %q; the columns are %s", setter, column, quoted(p.columns))
}

func (p *setupProblems) outputs() {
	if p.builder.output == "" {
		p.add("no output column: call OutputCol(name)")
		return
	}
	names := map[string]string{}
	for _, out := range []struct{ setter, column string }{
		{"OutputCol", p.builder.output}, {"DetailCol", p.builder.detailColumn()}, {"ErrorCol", p.builder.errorColumn()},
	} {
		if slices.Contains(p.columns, out.column) {
			p.add("%s: the input has a column %q already, and input columns are never changed: choose another name", out.setter, out.column)
		}
		if other, taken := names[out.column]; taken {
			p.add("%s and %s are both %q", other, out.setter, out.column)
		}
		names[out.column] = out.setter
	}
}

func quoted(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	const most = 20
	out := make([]string, 0, most+1)
	for i, name := range names {
		if i == most {
			out = append(out, fmt.Sprintf("and %d more", len(names)-most))
			break
		}
		out = append(out, fmt.Sprintf("%q", name))
	}
	return strings.Join(out, ", ")
}

// languageTag tells whether a text has the shape of a BCP 47 tag: a language of two or three letters, then script, region and variants.
func languageTag(text string) bool {
	language, rest, more := strings.Cut(text, "-")
	if len(language) < 2 || len(language) > 3 || strings.Trim(language, asciiLetters) != "" {
		return false
	}
	for more {
		var part string
		part, rest, more = strings.Cut(rest, "-")
		if len(part) < 2 || len(part) > 8 || strings.Trim(part, asciiLetters+asciiDigits) != "" {
			return false
		}
	}
	return true
}

// The characters that names are made of.
const (
	lowerCase    = "abcdefghijklmnopqrstuvwxyz"
	asciiLetters = lowerCase + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	asciiDigits  = "0123456789"
)

// valueProblem is what is wrong with a parameter's value, or empty.
func valueProblem(param services.Param, value any) string {
	if err, bad := value.(error); bad {
		return err.Error()
	}
	switch v := value.(type) {
	case string:
		if param.Name == "Endpoint" {
			if _, err := parseEndpoint(v); err != nil {
				return err.Error()
			}
		}
		if param.Type == services.Language && v != "auto" && !languageTag(v) {
			return fmt.Sprintf("%q is not a language code; codes look like \"en\" or \"pt-BR\" (BCP 47)", v)
		}
		return enumProblem(param, v)
	case []string:
		if param.Required && len(v) == 0 {
			return "the list is empty"
		}
		for _, one := range v {
			if problem := enumProblem(param, one); problem != "" {
				return problem
			}
		}
	}
	return ""
}

func enumProblem(param services.Param, v string) string {
	if len(param.Enum) == 0 || slices.Contains(param.Enum, v) {
		return ""
	}
	return fmt.Sprintf("%q is none of %s", v, quoted(param.Enum))
}
