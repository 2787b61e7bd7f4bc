package notebook

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// ErrFormat is what errors about a notebook's file wrap.
var ErrFormat = errors.New("notebook: not a notebook of nbformat 4")

// Notebook is a notebook.
type Notebook struct {
	Cells []*Cell

	fields object
	minor  int
	indent string
	end    string // what follows the last brace
}

// Kinds of cells.
const (
	Code     = "code"
	Markdown = "markdown"
	Raw      = "raw"
)

// Read reads a notebook. An error wraps [ErrFormat].
func Read(r io.Reader) (*Notebook, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("notebook: %w", err)
	}
	n := &Notebook{indent: indentOf(data), end: string(data[len(bytes.TrimRight(data, " \t\r\n")):])}
	if err := json.Unmarshal(data, &n.fields); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	major := 0
	if err := errors.Join(n.fields.read("nbformat", &major), n.fields.read("nbformat_minor", &n.minor)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if major != 4 {
		return nil, fmt.Errorf("%w: its nbformat is %d: open it in JupyterLab and save it, which writes nbformat 4", ErrFormat, major)
	}
	if err := n.fields.read("cells", &n.Cells); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	for i, c := range n.Cells {
		if c == nil {
			return nil, fmt.Errorf("%w: cell %d is null", ErrFormat, i+1)
		}
		if err := c.check(); err != nil {
			return nil, fmt.Errorf("%w: cell %d: %w", ErrFormat, i+1, err)
		}
	}
	return n, nil
}

// indentOf returns what the first key is indented by; one space, as Jupyter writes it, when it stands on the first line.
func indentOf(data []byte) string {
	_, after, ok := bytes.Cut(data, []byte("{\n"))
	if !ok {
		return " "
	}
	indent := after[:len(after)-len(bytes.TrimLeft(after, " \t"))]
	if len(indent) == 0 {
		return " "
	}
	return string(indent)
}

// Write writes the notebook.
func (n *Notebook) Write(w io.Writer) error {
	cells := n.Cells
	if cells == nil {
		cells = []*Cell{}
	}
	fields := object{keys: slices.Clone(n.fields.keys), values: map[string]json.RawMessage{}}
	maps.Copy(fields.values, n.fields.values)
	var list bytes.Buffer
	list.WriteByte('[')
	for i, c := range cells {
		if i > 0 {
			list.WriteByte(',')
		}
		text, _ := c.fields.MarshalJSON() // its values are JSON already
		list.Write(text)
	}
	list.WriteByte(']')
	fields.put("cells", list.Bytes())
	text, _ := fields.MarshalJSON()
	var b bytes.Buffer
	if err := json.Indent(&b, text, "", n.indent); err != nil {
		return fmt.Errorf("notebook: %w", err)
	}
	b.WriteString(n.end)
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("notebook: %w", err)
	}
	return nil
}

// Language returns the language of the cells, in lower case, as the notebook's metadata say; "" when they do not.
func (n *Notebook) Language() string {
	var about struct {
		Spec struct {
			Language string `json:"language"`
		} `json:"kernelspec"`
		Info struct {
			Name string `json:"name"`
		} `json:"language_info"`
	}
	_ = n.fields.read("metadata", &about) // other shapes say nothing of it
	if about.Spec.Language != "" {
		return strings.ToLower(about.Spec.Language)
	}
	return strings.ToLower(about.Info.Name)
}

// NewCode returns a code cell with tags. It has an id where the notebook's version of the format wants one.
func (n *Notebook) NewCode(source string, tags ...string) *Cell {
	c := &Cell{Kind: Code, Source: source, Tags: tags}
	c.fields.put("cell_type", encode(Code))
	c.fields.put("execution_count", encode(nil))
	c.fields.put("metadata", encode(map[string]any{"tags": tags}))
	c.fields.put("outputs", encode([]Output{}))
	c.fields.put("source", encode(splitLines(source)))
	if n.minor >= 5 {
		var id [4]byte
		_, _ = rand.Read(id[:]) // never fails
		c.fields.put("id", encode(hex.EncodeToString(id[:])))
	}
	return c
}
