package page

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/kernel/notebook"
)

func raw(t *testing.T, v any) json.RawMessage {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// dot is a GIF of one pixel.
const dot = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

func TestMarkdownCells(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a b.png"), []byte("PNG"), 0o600); err != nil {
		t.Fatal(err)
	}
	for source, want := range map[string]string{
		"# T\n\ntext *em*":                `<h1 id="t">T</h1>`,
		"| a |\n|---|\n| 1 |":             "<td>1</td>",
		"<b>html</b>":                     "<b>html</b>",
		"![x](attachment:dot.gif)":        `src="data:image/gif;base64,` + dot,
		"![x](attachment:none.gif)":       `src="attachment:none.gif"`,
		"![x](a%20b.png)":                 `src="data:image/png;base64,UE5H"`,
		"![x](none.png)":                  `src="none.png"`,
		"![x](https://example.com/a.png)": `src="https://example.com/a.png"`,
		"```\n<x>\n```":                   "&lt;x&gt;",
	} {
		t.Run(source, func(t *testing.T) {
			t.Parallel()
			text, err := json.Marshal(map[string]any{"nbformat": 4, "cells": []any{map[string]any{
				"cell_type": "markdown", "metadata": map[string]any{}, "source": source, "attachments": map[string]any{"dot.gif": map[string]string{"image/gif": dot}},
			}}})
			if err != nil {
				t.Fatal(err)
			}
			n, err := notebook.Read(bytes.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := Write(&b, n, Options{Title: "<t>", Folder: dir}); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(b.String(), want) || !strings.Contains(b.String(), "<title>&lt;t&gt;</title>") {
				t.Errorf("no %s in %s", want, b.String())
			}
		})
	}
}

func TestOutputs(t *testing.T) {
	t.Parallel()
	all := map[string]json.RawMessage{
		"text/plain": raw(t, "plain <b>"), "image/png": raw(t, "AB\nCD\n"), "text/html": raw(t, []string{"<i>", "html</i>"}), "image/svg+xml": raw(t, "<svg></svg>"),
		"application/json": raw(t, 1),
	}
	only := func(mimes ...string) map[string]json.RawMessage {
		data := map[string]json.RawMessage{}
		for _, m := range mimes {
			data[m] = all[m]
		}
		return data
	}
	for name, c := range map[string]struct {
		output notebook.Output
		want   string
	}{
		"html before all":       {notebook.Output{Type: notebook.Display, Data: all}, `<div class="output"><i>html</i></div>`},
		"svg before png":        {notebook.Output{Type: notebook.Display, Data: only("text/plain", "image/png", "image/svg+xml")}, `<div class="output"><svg></svg></div>`},
		"png before text":       {notebook.Output{Type: notebook.Result, Data: only("text/plain", "image/png"), Metadata: raw(t, map[string]any{"image/png": map[string]int{"width": 5}})}, `<img alt="plain &lt;b&gt;" src="data:image/png;base64,ABCD" width="5">`},
		"text is escaped":       {notebook.Output{Type: notebook.Result, Data: only("text/plain")}, `<pre>plain &lt;b&gt;</pre>`},
		"nothing to show":       {notebook.Output{Type: notebook.Display, Data: only("application/json")}, ""},
		"streams":               {notebook.Output{Type: notebook.Stream, Name: "stderr", Text: "a<\x1b[1;31mred\x1b[0m"}, `<div class="output stderr"><pre>a&lt;<span class="a1 f1">red</span></pre></div>`},
		"overwritten lines":     {notebook.Output{Type: notebook.Stream, Name: "stdout", Text: "10%\r20%\r\n30%\r40%\r"}, `<pre>20%` + "\n" + `40%</pre>`},
		"errors with traceback": {notebook.Output{Type: notebook.Error, ErrorName: "E", ErrorValue: "v", Traceback: []string{"\x1b[31mline\x1b[0m", "2"}}, `<div class="output error"><pre><span class="f1">line</span>` + "\n2</pre></div>"},
		"errors without":        {notebook.Output{Type: notebook.Error, ErrorName: "E", ErrorValue: "v"}, `<pre>E: v</pre>`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var b bytes.Buffer
			if err := output(&b, c.output); err != nil {
				t.Fatal(err)
			}
			if got := b.String(); !strings.Contains(got, c.want) || c.want == "" && got != "" {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestANSI(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"plain & simple":                  "plain &amp; simple",
		"\x1b[31ma\x1b[39mb":              `<span class="f1">a</span>b`,
		"\x1b[1m\x1b[4ma\x1b[22mb\x1b[mc": `<span class="a1 a4">a</span><span class="a4">b</span>c`,
		"\x1b[94;47ma\x1b[0m":             `<span class="f4 b7">a</span>`,
		"\x1b[38;5;196ma\x1b[0m":          `<span style="color:#ff0000">a</span>`,
		"\x1b[38;5;9;48;5;240ma":          `<span class="f1" style="background:#585858">a</span>`,
		"\x1b[38;2;1;2;3ma":               `<span style="color:#010203">a</span>`,
		"\x1b[2K\x1b[1Aa":                 "a",
		"\x1b[38;5ma":                     "a",
		"\x1b[":                           "\x1b[",
	} {
		if got := ansi(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestHighlight(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]string{
		"for x := 1.5 // <c>":       `<span class="k">for</span> x := <span class="n">1.5</span> <span class="c">// &lt;c&gt;</span>`,
		"s := \"a<\"\n":             "s := <span class=\"s\">&#34;a&lt;&#34;</span>\n",
		"!echo \"\nreturn":          "!echo &#34;\n<span class=\"k\">return</span>",
		"x := `open":                "x := <span class=\"s\">`open</span>",
		"a := `1\r\n2` // é\r\n'x'": "a := <span class=\"s\">`1\n2`</span> <span class=\"c\">// é</span>\n<span class=\"s\">&#39;x&#39;</span>",
	} {
		if got := highlight(code); got != want {
			t.Errorf("%q: got %s, want %s", code, got, want)
		}
	}
}
