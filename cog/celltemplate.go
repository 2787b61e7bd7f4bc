package cog

import (
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/frames"
)

// templatePart is a piece of a template: a text, or the name of a column.
type templatePart struct{ text, column string }

// templateParts takes a template apart: {name} is a column's cell, {{ and }} are braces.
func templateParts(text string) (parts []templatePart, err error) {
	var plain strings.Builder
	for i := 0; i < len(text); i++ {
		switch {
		case strings.HasPrefix(text[i:], "{{"), strings.HasPrefix(text[i:], "}}"):
			plain.WriteByte(text[i])
			i++
		case text[i] == '{':
			name, _, closed := strings.Cut(text[i+1:], "}")
			if !closed || name == "" || strings.Contains(name, "{") {
				return nil, fmt.Errorf("the { at character %d names no column: write {column}, or {{ for a brace", len([]rune(text[:i]))+1)
			}
			parts = append(parts, templatePart{text: plain.String()}, templatePart{column: name})
			plain.Reset()
			i += len(name) + 1
		case text[i] == '}':
			return nil, fmt.Errorf("the } at character %d ends nothing: write }} for a brace", len([]rune(text[:i]))+1)
		default:
			plain.WriteByte(text[i])
		}
	}
	return append(parts, templatePart{text: plain.String()}), nil
}

// filled is a template with a row's cells in it. Cells stand in it as they are, and are not looked at for more braces. missing
// says that one of them has no value.
func (s setting) filled(param services.Param, row frames.Row) (value any, missing bool, err error) {
	text, _ := s.value.(string)
	if s.column != "" {
		cell, ok := row.Get(s.column)
		if !ok {
			return nil, false, fmt.Errorf("%sCol: the row has no column %q", param.Name, s.column)
		}
		if cell == nil {
			cell = s.fallback
		}
		if text, _ = cell.(string); cell == nil {
			return nil, true, nil
		}
	} else if s.value == nil {
		return nil, false, nil
	}
	parts, err := templateParts(text)
	if err != nil {
		return nil, false, fmt.Errorf("%s: %w", param.Name, err)
	}
	var out strings.Builder
	for _, part := range parts {
		out.WriteString(part.text)
		if part.column == "" {
			continue
		}
		cell, ok := row.Get(part.column)
		if !ok {
			return nil, false, fmt.Errorf("%s: the row has no column %q", param.Name, part.column)
		}
		if cell == nil {
			return nil, true, nil
		}
		out.WriteString(toText(cell))
	}
	return out.String(), false, nil
}

// template checks a template and the columns that it names.
func (p *setupProblems) template(param services.Param, s setting) {
	if s.column != "" {
		p.column(param.Name+"Col", s.column)
		return
	}
	text, _ := s.value.(string)
	parts, err := templateParts(text)
	if err != nil {
		p.add("%s: %v", param.Name, err)
	}
	for _, part := range parts {
		if part.column != "" {
			p.column(param.Name, part.column)
		}
	}
}
