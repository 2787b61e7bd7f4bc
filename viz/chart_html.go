package viz

import (
	"crypto/rand"
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/viz/internal/echarts"
)

// chartPage is one chart as HTML.
type chartPage struct {
	data          *chartData
	option        []byte // nil: no live chart
	png           []byte // nil: no still picture
	width, height int
	library       bool
}

//go:embed chart.js
var chartScript string

//go:embed library.js
var libraryScript string

// newID names a chart within its page. Random, because a page can show two notebooks, or an output twice.
var newID = func() string { return "cogbook-" + strings.ToLower(rand.Text()[:12]) }

// html holds, in this order: the place of the live chart, empty; the still picture; the numbers, folded; the scripts. The scripts
// find their chart by its attribute, not by where they stand, since front ends move scripts.
func (c chartPage) html() string {
	id := newID()
	var b strings.Builder
	fmt.Fprintf(&b, `<div data-cogbook-chart="%s" style="max-width:%dpx">`, id, c.width)
	fmt.Fprintf(&b, `<div data-cogbook-live="" style="display:none;width:100%%;height:%dpx"></div>`, c.height)
	b.WriteString(`<div data-cogbook-still="">`)
	text := c.data.text()
	if c.png != nil {

		fmt.Fprintf(&b, `<img src="%s" width="%d" alt="%s" style="max-width:100%%;height:auto">`,
			dataURI(MIMEPNG, c.png), c.width, esc(altText(text)))
	} else {
		b.WriteString(pre(text))
	}
	b.WriteString("</div>")
	if c.png != nil || c.option != nil {
		b.WriteString("<details><summary " + styleFaint + ">" + esc(c.data.head()) + "</summary>" + pre(text) + "</details>")
	}
	b.WriteString("</div>")
	if c.option == nil {
		return b.String()
	}
	script := func(js string, replace ...string) {
		b.WriteString("\n<script>" + strings.NewReplacer(replace...).Replace(js) + "</script>")
	}
	if c.library {
		script(libraryScript, `"VERSION"`, `"`+echarts.Version+`"`, `"BASE64"`, `"`+echarts.Base64()+`"`)
	}
	script(chartScript, `"VERSION"`, `"`+echarts.Version+`"`, `"ID"`, `"`+id+`"`, `"OPTION"`, scriptOption(c.option))
	return b.String()
}

// jsMark stands around a function that go-echarts put into the options: opts.FuncOpts marks it and JSON quotes it.
const jsMark = "__f__"

// scriptOption turns options into a JavaScript expression that can stand in a <script>: functions are unquoted, nothing in
// it can end the script.
func scriptOption(option []byte) string {
	text, js := string(option), strings.Builder{}
	for {
		at := strings.Index(text, `"`+jsMark)
		if at < 0 {
			js.WriteString(text)
			break
		}
		js.WriteString(text[:at])
		text = text[at:]
		var f string
		decoder := json.NewDecoder(strings.NewReader(text))
		if decoder.Decode(&f) != nil || len(f) < 2*len(jsMark) || !strings.HasSuffix(f, jsMark) {
			js.WriteString(text[:1])
			text = text[1:]
			continue
		}
		js.WriteString("(" + f[len(jsMark):len(f)-len(jsMark)] + ")")
		text = text[decoder.InputOffset():]
	}
	return strings.NewReplacer("</", `<\/`, "<!--", `<\!--`, "\u2028", `\u2028`, "\u2029", `\u2029`).Replace(js.String())
}
