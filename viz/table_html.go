package viz

import (
	"fmt"
	"net/http"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/cogbook/cogbook/frames"
)

// A table's cells say as little as they can: their styles are most of its bytes.
const (
	stylePad  = "padding:4px 10px;vertical-align:top;"
	styleRow  = `<tr style="border-bottom:1px solid rgba(128,128,128,0.35);vertical-align:top">`
	styleDim  = `style="text-align:center;opacity:0.65"`
	openTable = `<table cellpadding="5" style="border-collapse:collapse;border:none;margin:0">`
)

// html writes the grid as a table that needs no style sheet.
func (g *grid) html() string {
	cols := g.columns()
	var b strings.Builder
	b.WriteString(`<div style="overflow-x:auto;max-width:100%">`)
	if g.options.Title != "" {
		b.WriteString(`<div style="font-weight:bold;margin-bottom:4px">` + esc(g.options.Title) + `</div>`)
	}
	b.WriteString(openTable + "<thead>" + styleRow + "<th></th>")
	for _, c := range cols {
		if c == nil {
			fmt.Fprintf(&b, `<th %s>…<br><small>%d more</small></th>`, styleDim, g.cols.cut())
			continue
		}
		name, _ := shorten(c.name, 60)
		fmt.Fprintf(&b, `<th %s>%s<br><small style="opacity:0.65;font-weight:normal">%s</small></th>`,
			c.align(), esc(name), esc(c.kind))
	}
	b.WriteString("</tr></thead><tbody>")
	for i, r := range g.rows.shown() {
		b.WriteString("\n" + styleRow)
		if r < 0 {
			fmt.Fprintf(&b, `<td colspan="%d" %s>⋮ %s not shown ⋮</td></tr>`, len(cols)+1, styleDim, count(g.rows.cut(), "row"))
			continue
		}
		fmt.Fprintf(&b, `<th style="text-align:right;font-weight:normal;opacity:0.65">%d</th>`, r)
		for _, c := range cols {
			if c == nil {
				b.WriteString(`<td ` + styleDim + `>…</td>`)
				continue
			}
			fmt.Fprintf(&b, `<td %s>%s</td>`, c.style(c.cells[i]), g.cellHTML(c, c.cells[i]))
		}
		b.WriteString("</tr>")
	}
	b.WriteString("</tbody></table><div " + styleFaint + ">" + esc(g.shape()) + "</div></div>")
	return b.String()
}

// shortCell is the length up to which a cell, such as a date, is not broken into lines.
const shortCell = 16

// style is that of one cell.
func (c *column) style(v cell) string {
	if !c.right && !v.missing && v.full == "" && c.kind != "image" && c.kind != "sound" && utf8.RuneCountInString(v.text) <= shortCell {
		return `style="text-align:left;white-space:nowrap"`
	}
	return c.align()
}

// align is said of each cell: front ends' own style sheets differ.
func (c *column) align() string {
	if c.right {
		return `style="text-align:right"`
	}
	return `style="text-align:left"`
}

// cellHTML is the inside of one <td>.
func (g *grid) cellHTML(c *column, v cell) string {
	switch {
	case v.missing:
		return `<i style="opacity:0.55">missing</i>`
	case c.kind == "image":
		return g.mediaHTML(v.text, "picture", g.thumb)
	case c.kind == "sound":
		return g.mediaHTML(v.text, "sound", g.player)
	case v.text == "" && !c.right:
		return `<i style="opacity:0.55">""</i>`
	}
	short, cut := shorten(v.text, g.options.CellChars)
	full := v.full
	if full == "" && cut {
		full = v.text
	}
	if full == "" || g.unfold == 0 {
		return esc(short)
	}
	if runes := []rune(full); len(runes) > g.unfold {
		full = fmt.Sprintf("%s\n… cut after %d of %d characters", string(runes[:g.unfold]), g.unfold, len(runes))
	}
	return "<details><summary>" + esc(short) + "</summary>" + pre(full) + "</details>"
}

// mediaHTML is the picture or sound behind a cell, or the reason why there is none. Each is read once, however often the
// table is written.
func (g *grid) mediaHTML(ref, what string, show func(ref, name string) (string, error)) string {
	if html, ok := g.media[ref]; ok {
		return html
	}
	name := path.Base(ref)
	if strings.HasPrefix(ref, "data:") {
		name = what
	}
	name, _ = shorten(name, 40)
	html, err := show(ref, esc(name))
	if err != nil {
		reason, _ := shorten(err.Error(), 120)
		html = esc(name) + `<br><small style="opacity:0.65">` + esc(reason) + `</small>`
	}
	g.media[ref] = html
	return html
}

func (g *grid) thumb(ref, name string) (string, error) {
	uri, err := thumbnail(ref, g.options.Thumb)
	return fmt.Sprintf(`<img src="%s" alt="%s" title="%s">`, uri, name, name), err
}

func (g *grid) player(ref, name string) (string, error) {
	content, err := frames.ReadBytes(ref)
	if err != nil {
		return "", err
	}
	kind := http.DetectContentType(content)
	if !strings.HasPrefix(kind, "audio/") && kind != "application/ogg" {
		return "", fmt.Errorf("its bytes are %s, which is no sound that browsers play", kind)
	}
	uri := dataURI(kind, content)
	if len(uri) > g.options.MaxBytes/2 {
		return "", fmt.Errorf("%d bytes are too many for a player here: raise MaxBytes", len(content))
	}
	return fmt.Sprintf(`<audio controls src="%s" title="%s"></audio>`, uri, name), nil
}
