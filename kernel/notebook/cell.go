package notebook

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Cell is one cell. Kind, Source and Tags are what was read; to change what is written, use the methods.
type Cell struct {
	Kind   string // [Code], [Markdown] or [Raw]
	Source string
	Tags   []string

	fields object
}

// UnmarshalJSON implements [json.Unmarshaler].
func (c *Cell) UnmarshalJSON(data []byte) error { return c.fields.UnmarshalJSON(data) }

// check reads what has to be there.
func (c *Cell) check() error {
	var source multiline
	var metadata struct {
		Tags []string `json:"tags"`
	}
	if err := errors.Join(c.fields.read("cell_type", &c.Kind), c.fields.read("source", &source), c.fields.read("metadata", &metadata)); err != nil {
		return err
	}
	switch c.Kind {
	case Code, Markdown, Raw:
	default:
		return fmt.Errorf("its cell_type is %q", c.Kind)
	}
	c.Source, c.Tags = string(source), metadata.Tags
	if c.Kind == Code {
		if _, err := c.Outputs(); err != nil {
			return err
		}
	}
	return nil
}

// Tagged reports whether the cell has a tag.
func (c *Cell) Tagged(tag string) bool {
	return slices.Contains(c.Tags, tag)
}

// Count returns the cell's execution count, 0 when it has not run.
func (c *Cell) Count() int {
	var count *int
	if c.fields.read("execution_count", &count) != nil || count == nil {
		return 0
	}
	return *count
}

// Outputs returns the outputs of a code cell.
func (c *Cell) Outputs() ([]Output, error) {
	var outputs []Output
	if err := c.fields.read("outputs", &outputs); err != nil {
		return nil, err
	}
	return outputs, nil
}

// SetOutputs replaces the outputs and the execution count of a code cell; 0 says that it has not run.
func (c *Cell) SetOutputs(outputs []Output, count int) {
	if outputs == nil {
		outputs = []Output{}
	}
	c.fields.put("outputs", encode(outputs))
	c.fields.put("execution_count", encode(nil))
	if count > 0 {
		c.fields.put("execution_count", encode(count))
	}
}

// Attachment returns a file of a Markdown cell, base64 as the notebook has it, that its text calls attachment:name.
func (c *Cell) Attachment(name string) (mime, base64 string, ok bool) {
	var files map[string]map[string]string
	_ = c.fields.read("attachments", &files) // other shapes are no files
	for mime, data := range files[name] {
		return mime, data, true
	}
	return "", "", false
}

// multiline is text that the format stores as a string, or as a list of lines.
type multiline string

func (m *multiline) UnmarshalJSON(data []byte) error {
	var lines []string
	if json.Unmarshal(data, &lines) == nil {
		*m = multiline(strings.Join(lines, ""))
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return errors.New("text that is neither a string nor a list of strings")
	}
	*m = multiline(text)
	return nil
}

func (m multiline) MarshalJSON() ([]byte, error) { return encode(splitLines(string(m))), nil }

// splitLines cuts text behind its line ends.
func splitLines(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}
