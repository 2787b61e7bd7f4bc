package page

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"strings"

	"github.com/cogbook/cogbook/kernel/notebook"
)

// order is nbconvert's: of an output's MIME types the first is shown.
var order = []string{
	"application/javascript", "text/html", "text/markdown", "image/svg+xml", "text/latex", "image/png", "image/jpeg", "text/plain",
}

// output writes one output of a cell.
func output(b *bytes.Buffer, o notebook.Output) error {
	switch o.Type {
	case notebook.Stream:
		class := "output"
		if o.Name == "stderr" {
			class += " stderr"
		}
		fmt.Fprintf(b, "<div class=\"%s\"><pre>%s</pre></div>\n", class, ansi(overwritten(o.Text)))
		return nil
	case notebook.Error:
		text := strings.Join(o.Traceback, "\n")
		if text == "" {
			text = o.ErrorName + ": " + o.ErrorValue
		}
		fmt.Fprintf(b, "<div class=\"output error\"><pre>%s</pre></div>\n", ansi(text))
		return nil
	}
	for _, mime := range order {
		if _, ok := o.Data[mime]; ok {
			b.WriteString("<div class=\"output\">")
			err := shown(b, mime, o)
			b.WriteString("</div>\n")
			return err
		}
	}
	return nil // nothing that a page can show
}

func shown(b *bytes.Buffer, mime string, o notebook.Output) error {
	text := o.String(mime)
	switch mime {
	case "application/javascript":
		b.WriteString("<script>" + text + "</script>")
	case "text/html", "image/svg+xml":
		b.WriteString(text)
	case "text/markdown":
		return markdown(b, text, func(link string) string { return link })
	case "image/png", "image/jpeg":
		var size map[string]struct {
			Width  int `json:"width"`
			Height int `json:"height"`
		}
		_ = json.Unmarshal(o.Metadata, &size) // other metadata say nothing of a size
		fmt.Fprintf(b, "<img alt=\"%s\" src=\"%s\"", html.EscapeString(o.String("text/plain")), html.EscapeString(dataURI(mime, text)))
		if s := size[mime]; s.Width > 0 {
			fmt.Fprintf(b, " width=\"%d\"", s.Width)
		}
		b.WriteString(">")
	default:
		b.WriteString("<pre>" + ansi(text) + "</pre>")
	}
	return nil
}

// overwritten keeps of each line what a terminal shows of it: what follows the last carriage return.
func overwritten(text string) string {
	if !strings.Contains(text, "\r") {
		return text
	}
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		line = strings.TrimRight(line, "\r")
		lines[i] = line[strings.LastIndexByte(line, '\r')+1:]
	}
	return strings.Join(lines, "\n")
}
