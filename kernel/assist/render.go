package assist

import (
	"go/doc/comment"
	"html"
	"strings"
)

// Bundle writes an inspection as text/plain, text/markdown and text/html.
func (i *Inspection) Bundle() map[string]string {
	var text, page, mark strings.Builder
	fence := func(code string) { mark.WriteString("```go\n" + code + "\n```\n\n") }
	text.WriteString(i.Signature + "\n")
	page.WriteString("<pre><code>" + html.EscapeString(i.Signature) + "</code></pre>\n")
	fence(i.Signature)
	if i.Value != "" {
		text.WriteString("\nValue: " + i.Value + "\n")
		page.WriteString("<p>Value: <code>" + html.EscapeString(i.Value) + "</code></p>\n")
		mark.WriteString("Value:\n\n")
		fence(i.Value)
	}
	if i.Doc != "" {
		var parser comment.Parser
		doc := parser.Parse(i.Doc)
		printer := comment.Printer{DocLinkBaseURL: "https://pkg.go.dev", HeadingLevel: 4}
		text.WriteString("\n")
		text.Write(printer.Text(doc))
		page.Write(printer.HTML(doc))
		mark.Write(printer.Markdown(doc))
		mark.WriteString("\n")
	}
	if i.Source != "" {
		text.WriteString("\n" + i.Source + "\n")
		page.WriteString("<pre><code>" + html.EscapeString(i.Source) + "</code></pre>\n")
		fence(i.Source)
	}
	if i.Where != "" {
		text.WriteString("\n(" + i.Where + ")\n")
		page.WriteString("<p><small>" + html.EscapeString(i.Where) + "</small></p>\n")
		mark.WriteString("*" + i.Where + "*\n")
	}
	return map[string]string{"text/plain": text.String(), "text/markdown": mark.String(), "text/html": page.String()}
}
