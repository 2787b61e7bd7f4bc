package notebook

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// strange has what this package does not know, in an order and a form that Jupyter would not write.
const strange = `{
  "nbformat": 4,
  "nbformat_minor": 5,
  "x-tool": {"b": 1.50, "a": [1e3, "\u00e9 <b>"]},
  "metadata": {"kernelspec": {"language": "Go"}},
  "cells": [
    {
      "source": "a := 1\nb <- \u00e9",
      "id": "one",
      "cell_type": "code",
      "x-cell": null,
      "metadata": {"tags": ["parameters"], "trusted": true},
      "execution_count": 7,
      "outputs": [{"output_type": "stream", "name": "stdout", "text": "hi"}]
    },
    {"cell_type": "raw", "metadata": {}, "source": ["x\n", "y"], "id": "two"}
  ]
}`

func TestUnchangedBytes(t *testing.T) {
	t.Parallel()
	committed, err := os.ReadFile(filepath.Join("..", "..", "notebooks", "01-first-steps.ipynb"))
	if err != nil {
		t.Fatal(err)
	}
	var spaced bytes.Buffer
	if err := json.Indent(&spaced, []byte(strange), "", "  "); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"as Jupyter writes": string(committed), "unknown fields": spaced.String(), "two lines at the end": spaced.String() + "\n\n",
		"tabs": strings.ReplaceAll(spaced.String(), "  ", "\t"), "no cells": "{\n \"cells\": [],\n \"nbformat\": 4\n}\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n, err := Read(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := n.Write(&b); err != nil {
				t.Fatal(err)
			}
			if b.String() != text {
				t.Errorf("got %s\nwant %s", b.String(), text)
			}
		})
	}
}

func TestReading(t *testing.T) {
	t.Parallel()
	n, err := Read(strings.NewReader(strange))
	if err != nil {
		t.Fatal(err)
	}
	first, second := n.Cells[0], n.Cells[1]
	if n.Language() != "go" || first.Kind != Code || first.Source != "a := 1\nb <- é" || !first.Tagged("parameters") || first.Tagged("other") || first.Count() != 7 ||
		second.Kind != Raw || second.Source != "x\ny" {
		t.Errorf("got %q, %+v, %+v", n.Language(), first, second)
	}
	outputs, err := first.Outputs()
	if err != nil || len(outputs) != 1 || outputs[0].Text != "hi" || outputs[0].Name != "stdout" {
		t.Errorf("got %+v, %v", outputs, err)
	}
}

func TestOutputsAreWrittenAsJupyterDoes(t *testing.T) {
	t.Parallel()
	n, err := Read(strings.NewReader(strange))
	if err != nil {
		t.Fatal(err)
	}
	n.Cells[0].SetOutputs([]Output{
		{Type: Stream, Name: "stdout", Text: "a\nb <c>\n"},
		{Type: Result, Count: 3, Data: map[string]json.RawMessage{"text/html": json.RawMessage(`"<b>\n</b>"`), "image/png": json.RawMessage(`"QUJD\n"`), "application/json": json.RawMessage(`{"a":1}`)}},
		{Type: Error, ErrorName: "E", ErrorValue: "v"},
	}, 3)
	injected := n.NewCode("x = 1", "injected-parameters")
	n.Cells = append(n.Cells, injected)
	var b bytes.Buffer
	if err := n.Write(&b); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Cells []struct {
			ID      string
			Outputs json.RawMessage
			Count   int `json:"execution_count"`
		}
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	const want = `[{"name":"stdout","output_type":"stream","text":["a\n","b <c>\n"]},` +
		`{"data":{"application/json":{"a":1},"image/png":"QUJD\n","text/html":["<b>\n","</b>"]},"execution_count":3,"metadata":{},"output_type":"execute_result"},` +
		`{"ename":"E","evalue":"v","output_type":"error","traceback":[]}]`
	var compact bytes.Buffer
	if err := json.Compact(&compact, got.Cells[0].Outputs); err != nil || compact.String() != want || got.Cells[0].Count != 3 {
		t.Errorf("got %s, %v\nwant %s", compact.String(), err, want)
	}
	if len(got.Cells) != 3 || len(got.Cells[2].ID) != 8 {
		t.Errorf("the new cell has the id %q", got.Cells[2].ID)
	}
	if !strings.Contains(b.String(), `"x-cell": null`) || !strings.Contains(b.String(), "<c>") {
		t.Errorf("got %s", b.String())
	}
}

func TestNotNotebooks(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                                 "end of JSON input",
		"[1]":                              "object",
		`{"nbformat": 3}`:                  "nbformat is 3: open it in JupyterLab",
		`{"cells": []}`:                    "nbformat is 0",
		`{"nbformat": "4"}`:                "nbformat",
		`{"nbformat": 4, "cells": {}}`:     "cells",
		`{"nbformat": 4, "cells": [null]}`: "cell 1",
		`{"nbformat": 4, "cells": [{"cell_type": "sql"}]}`:                      `cell 1: its cell_type is "sql"`,
		`{"nbformat": 4, "cells": [{"cell_type": "code", "source": 5}]}`:        "cell 1",
		`{"nbformat": 4, "cells": [{"cell_type": "code", "outputs": [{}]}]}`:    "output_type",
		`{"nbformat": 4, "cells": [{"cell_type": "code", "metadata": "none"}]}`: "metadata",
	} {
		if _, err := Read(strings.NewReader(text)); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
}
