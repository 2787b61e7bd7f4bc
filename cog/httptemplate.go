package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/cogbook/cogbook/frames"
)

// renderer is a compiled template. It is an interface, so that only cells that use a template link package
// text/template, which adds 5 MB to a program.
type renderer interface {
	// render is the text for a row. skip says that a cell is missing which the text cannot be without.
	render(row frames.Row) (text string, skip bool, err error)
	// columns are those that the template names.
	columns() []string
}

// The contexts of a template: how its values are written.
const (
	inURL  = "url"  // percent-encoded
	inJSON = "json" // as JSON values, or escaped where they stand inside of a JSON string
	inText = "text" // as they are
)

// rowTemplate is a text/template over a row: {{.name}} is a column's cell, {{col "my name"}} that of a column whose name
// is not a Go identifier.
type rowTemplate struct {
	context string
	parsed  *template.Template
	names   []string
}

const escaper = "cogbook_escape"

var errEmptyPath = errors.New("an empty value in a URL's path")

// compileTemplate parses a template and has each of its values escaped for its context.
func compileTemplate(context, text string) (renderer, error) {
	placeholder := template.FuncMap{
		"col": func(string) any { return nil }, escaper: func(...any) (string, error) { return "", nil },
	}
	parsed, err := template.New("template").Option("missingkey=error").Funcs(placeholder).Parse(text)
	if err != nil {
		return nil, err
	}
	t := &rowTemplate{context: context, parsed: parsed}
	for _, one := range parsed.Templates() {
		if one.Tree != nil {
			t.walk(one.Root, one == parsed)
		}
	}
	if context == inURL {
		if err := t.fixedHost(); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// walk adds the escaper to each value that is written and collects the columns. dot says whether {{.}} is the row.
func (t *rowTemplate) walk(node parse.Node, dot bool) {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			t.walk(child, dot)
		}
	case *parse.ActionNode:
		t.walkPipe(n.Pipe, dot)
		if len(n.Pipe.Decl) == 0 {
			call := parse.NewIdentifier(escaper).SetPos(n.Pos).SetTree(t.parsed.Tree)
			n.Pipe.Cmds = append(n.Pipe.Cmds, &parse.CommandNode{NodeType: parse.NodeCommand, Pos: n.Pos, Args: []parse.Node{call}})
		}
	case *parse.IfNode:
		t.walkBranch(&n.BranchNode, dot, dot)
	case *parse.WithNode:
		t.walkBranch(&n.BranchNode, dot, false)
	case *parse.RangeNode:
		t.walkBranch(&n.BranchNode, dot, false)
	case *parse.TemplateNode:
		t.walkPipe(n.Pipe, dot)
	}
}

func (t *rowTemplate) walkBranch(n *parse.BranchNode, dot, inside bool) {
	t.walkPipe(n.Pipe, dot)
	t.walk(n.List, inside)
	t.walk(n.ElseList, dot)
}

func (t *rowTemplate) walkPipe(pipe *parse.PipeNode, dot bool) {
	if pipe == nil {
		return
	}
	for _, command := range pipe.Cmds {
		for i, arg := range command.Args {
			switch a := arg.(type) {
			case *parse.FieldNode:
				if dot {
					t.column(a.Ident[0])
				}
			case *parse.VariableNode:
				if a.Ident[0] == "$" && len(a.Ident) > 1 {
					t.column(a.Ident[1])
				}
			case *parse.StringNode:
				if i == 1 && command.Args[0].String() == "col" {
					t.column(a.Text)
				}
			case *parse.PipeNode:
				t.walkPipe(a, dot)
			}
		}
	}
}

func (t *rowTemplate) column(name string) {
	if !slices.Contains(t.names, name) {
		t.names = append(t.names, name)
	}
}

// fixedHost fails unless scheme and host stand in front of everything that may vary.
func (t *rowTemplate) fixedHost() error {
	var fixed string
	if len(t.parsed.Root.Nodes) > 0 {
		if text, ok := t.parsed.Root.Nodes[0].(*parse.TextNode); ok {
			fixed = string(text.Text)
		}
	}
	if len(t.parsed.Root.Nodes) <= 1 && len(t.names) == 0 {
		return checkURL(fixed)
	}
	return fixedOrigin(fixed)
}

func (t *rowTemplate) columns() []string { return t.names }

func (t *rowTemplate) render(row frames.Row) (text string, skip bool, err error) {
	cells := make(map[string]any, row.Len())
	for _, name := range row.Columns() {
		cells[name], _ = row.Get(name)
	}
	for _, name := range t.names {
		if cells[name] == nil && t.context == inURL {
			return "", true, nil
		}
	}
	run, err := t.parsed.Clone()
	if err != nil {
		return "", false, err
	}
	out := &written{}
	run.Funcs(template.FuncMap{
		"col": func(name string) (any, error) {
			if cell, ok := cells[name]; ok {
				return cell, nil
			}
			return nil, fmt.Errorf("there is no column %q", name)
		},
		escaper: func(values ...any) (string, error) { return out.escape(t.context, values...) },
	})
	if err := run.Execute(out, cells); err != nil {
		return "", false, fmt.Errorf("the template cannot be filled: %w", err)
	}
	return out.String(), false, nil
}

// written is the text so far, and what a value that comes next stands in.
type written struct {
	bytes.Buffer

	scanned  int
	inString bool // of JSON
	query    bool // of a URL
}

// scan looks at what was written since it last did.
func (w *written) scan() {
	text := w.Bytes()
	for ; w.scanned < len(text); w.scanned++ {
		switch c := text[w.scanned]; {
		case c == '?':
			w.query = true
		case c == '\\' && w.inString:
			w.scanned++
		case c == '"':
			w.inString = !w.inString
		}
	}
}

// escape is a value as it is written in the context.
func (w *written) escape(context string, values ...any) (string, error) {
	var value any
	if len(values) > 0 {
		value = values[0]
	}
	w.scan()
	text := ""
	if value != nil {
		text = toText(value)
	}
	switch context {
	case inURL:
		if text == "" && !w.query {
			return "", errEmptyPath
		}
		return escapeURL(text), nil
	case inJSON:
		if w.inString {
			quoted, err := marshalJSON(text)
			return strings.TrimSuffix(strings.TrimPrefix(string(quoted), `"`), `"`), err
		}
		raw, err := marshalJSON(value)
		return string(raw), err
	}
	return text, nil
}

// escapeURL percent-encodes all but the unreserved characters of RFC 3986, 2.3, so that a value cannot end its path
// segment or query value.
func escapeURL(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

// marshalJSON is json.Marshal without escapes for HTML.
func marshalJSON(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
