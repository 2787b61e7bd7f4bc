package page

import (
	"bytes"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"mime"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/cogbook/cogbook/kernel/notebook"
)

//go:embed style.css
var style string

// Options say how a page is written.
type Options struct {
	Title string // of the window
	// Folder is where the notebook's relative links to pictures begin: these become a part of the page. "": they stay links.
	Folder string
}

// Write writes n as a page.
func Write(w io.Writer, n *notebook.Notebook, o Options) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"+
		"<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", html.EscapeString(o.Title), style)
	for i, c := range n.Cells {
		if err := o.cell(&b, c); err != nil {
			return fmt.Errorf("page: cell %d: %w", i+1, err)
		}
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	return nil
}

func (o Options) cell(b *bytes.Buffer, c *notebook.Cell) error {
	switch c.Kind {
	case notebook.Markdown:
		b.WriteString("<section class=\"cell markdown\">\n")
		err := markdown(b, c.Source, func(link string) string { return o.picture(c, link) })
		b.WriteString("</section>\n")
		return err
	case notebook.Raw:
		fmt.Fprintf(b, "<section class=\"cell\"><pre>%s</pre></section>\n", html.EscapeString(c.Source))
		return nil
	}
	b.WriteString("<section class=\"cell code\">\n")
	if strings.TrimSpace(c.Source) != "" {
		b.WriteString("<div class=\"input\">")
		if count := c.Count(); count > 0 {
			fmt.Fprintf(b, "<span class=\"count\">%d</span>", count)
		}
		fmt.Fprintf(b, "<pre><code>%s</code></pre></div>\n", highlight(c.Source))
	}
	outputs, err := c.Outputs()
	if err != nil {
		return err
	}
	for _, one := range outputs {
		if err := output(b, one); err != nil {
			return err
		}
	}
	b.WriteString("</section>\n")
	return nil
}

// picture turns the link of a picture in Markdown into the picture itself where it is the cell's or in a file; other links
// stay as they are.
func (o Options) picture(c *notebook.Cell, link string) string {
	if name, ok := strings.CutPrefix(link, "attachment:"); ok {
		if plain, err := url.PathUnescape(name); err == nil {
			name = plain
		}
		if kind, data, ok := c.Attachment(name); ok {
			return dataURI(kind, data)
		}
		return link
	}
	at, err := url.Parse(link)
	if err != nil || at.IsAbs() || at.Host != "" || o.Folder == "" || filepath.IsAbs(at.Path) {
		return link
	}
	kind := mime.TypeByExtension(filepath.Ext(at.Path))
	if !strings.HasPrefix(kind, "image/") {
		return link
	}
	data, err := os.ReadFile(filepath.Join(o.Folder, filepath.FromSlash(at.Path)))
	if err != nil {
		return link // it may be there where the page is read
	}
	return dataURI(kind, base64.StdEncoding.EncodeToString(data))
}

func dataURI(kind, base64 string) string {
	return "data:" + kind + ";base64," + strings.Join(strings.Fields(base64), "")
}
