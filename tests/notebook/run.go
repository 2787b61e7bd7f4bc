package notebook

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// Output is one output of a cell.
type Output struct {
	Type   string         `json:"output_type"` // "stream", "display_data", "execute_result" or "error"
	Stream Text           `json:"text"`
	Data   map[string]any `json:"data"` // by MIME type
	Name   string         `json:"ename"`
	Value  string         `json:"evalue"`
	Trace  []string       `json:"traceback"`
}

// Text is a string that a notebook may hold as a list of lines.
type Text string

// UnmarshalJSON takes both forms.
func (t *Text) UnmarshalJSON(text []byte) error {
	var lines []string
	if json.Unmarshal(text, &lines) == nil {
		*t = Text(strings.Join(lines, ""))
		return nil
	}
	return json.Unmarshal(text, (*string)(t))
}

// MIME is the output's form of a type, or empty.
func (o Output) MIME(name string) string {
	switch v := o.Data[name].(type) {
	case string:
		return v
	case []any:
		var all strings.Builder
		for _, line := range v {
			fmt.Fprint(&all, line)
		}
		return all.String()
	}
	return ""
}

// Cell is a cell of a notebook that was run.
type Cell struct {
	Type    string   `json:"cell_type"`
	Source  Text     `json:"source"`
	Outputs []Output `json:"outputs"`
}

// Printed is all that the cell printed.
func (c Cell) Printed() string {
	var all strings.Builder
	for _, o := range c.Outputs {
		all.WriteString(string(o.Stream))
	}
	return all.String()
}

// All is a form of all outputs of the cell, one after the other.
func (c Cell) All(mime string) string {
	var all strings.Builder
	for _, o := range c.Outputs {
		all.WriteString(o.MIME(mime))
	}
	return all.String()
}

// colours are what colours text in a terminal.
var colours = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// Plain is text without what colours it in a terminal.
func Plain(text string) string { return colours.ReplaceAllString(text, "") }

// Root is the repository's folder.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..")
}

// Need skips the test where a command is missing, and says what provides it.
func Need(t *testing.T, command, provider string) string {
	t.Helper()
	path, err := exec.LookPath(command)
	if err != nil {
		t.Skipf("skipped: there is no %s: %s", command, provider)
	}
	return path
}

// Execute runs a notebook with nbconvert and returns its code cells. With an error, nbconvert failed; the text is what it said.
func Execute(t *testing.T, path string, environment ...string) (cells []Cell, output string, err error) {
	t.Helper()
	jupyter := Need(t, "jupyter", "run `make test`")
	folder := t.TempDir()
	command := exec.CommandContext(t.Context(), jupyter, "nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.timeout=300",
		"--output-dir", folder, "--output", "out.ipynb", path)
	command.Env = append(os.Environ(), environment...)
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	if err := command.Run(); err != nil {
		return nil, said.String(), err
	}
	return Cells(t, filepath.Join(folder, "out.ipynb")), said.String(), nil
}

// Conversion is how a run of nbconvert ended: its exit code, and all that it said.
type Conversion struct {
	Code int
	Said string
}

// convert runs nbconvert many times.
//
//go:embed convert.py
var convert string

// Convert is Execute for several notebooks at once, each with arguments of its own; their outputs are in "out.ipynb" beside them. It
// takes a second or two for each, where a program started for each takes five.
func Convert(t *testing.T, arguments ...[]string) (results []Conversion) {
	t.Helper()
	Need(t, "jupyter", "run `make test`") // its folder has the python with nbconvert
	var asked [][]string
	for _, list := range arguments {
		limit := []string{"--ExecutePreprocessor.timeout=120"} // nbconvert takes it once
		if slices.ContainsFunc(list, func(argument string) bool { return strings.Contains(argument, ".timeout=") }) {
			limit = nil
		}
		asked = append(asked, slices.Concat([]string{"--execute", "--to", "notebook", "--output", "out.ipynb"}, limit, list))
	}
	question, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), Need(t, "python", "run `make test`"), "-c", convert)
	var said bytes.Buffer
	command.Stdin, command.Stderr = bytes.NewReader(question), &said
	answer, err := command.Output()
	if err == nil {
		err = json.Unmarshal(answer, &results)
	}
	if err != nil || len(results) != len(arguments) {
		t.Fatalf("%d answers: %v\n%s", len(results), err, said.Bytes())
	}
	return results
}

// Cells are the code cells of a notebook.
func Cells(t *testing.T, path string) (cells []Cell) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var notebook struct{ Cells []Cell }
	if err := json.Unmarshal(text, &notebook); err != nil {
		t.Fatal(err)
	}
	for _, cell := range notebook.Cells {
		if cell.Type == "code" {
			cells = append(cells, cell)
		}
	}
	return cells
}

// Write makes a notebook of code cells in a folder of its own.
func Write(t *testing.T, cells ...string) (path string) {
	t.Helper()
	type cell struct {
		Type     string         `json:"cell_type"`
		ID       string         `json:"id"`
		Metadata map[string]any `json:"metadata"`
		Source   string         `json:"source"`
		Outputs  []any          `json:"outputs"`
		Count    *int           `json:"execution_count"`
	}
	list := make([]cell, len(cells))
	for i, source := range cells {
		list[i] = cell{Type: "code", ID: fmt.Sprint("cell-", i), Metadata: map[string]any{}, Source: source, Outputs: []any{}}
	}
	text, err := json.Marshal(map[string]any{
		"cells": list, "nbformat": 4, "nbformat_minor": 5,
		"metadata": map[string]any{"kernelspec": map[string]any{"name": "cogbook", "display_name": "Go (Cogbook)", "language": "go"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "test.ipynb")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
