package viz

import (
	"encoding/base64"
	"html"
	"strings"
	"unicode/utf8"
)

// Styles stay within what JupyterLab's sanitizer keeps in a notebook that is not trusted: plain properties, no var(), no
// calc(), colours as rgba() or hex. Text and background colours are the page's own, so that a dark theme works; lines
// and fills are half transparent greys.
const (
	styleFaint = `style="opacity:0.65;font-size:90%"`
	stylePre   = `style="margin:0;padding:0;white-space:pre-wrap;overflow-wrap:break-word"`
)

// esc escapes text for HTML content and quoted attributes.
func esc(s string) string { return html.EscapeString(s) }

// pre wraps text as it is.
func pre(text string) string { return "<pre " + stylePre + ">" + esc(text) + "</pre>" }

// dataURI holds bytes as the source of an <img>.
func dataURI(mime string, b []byte) string {
	return "data:" + mime + ";base64," + base64.StdEncoding.EncodeToString(b)
}

// altText is a display's text on one line, for those who do not see its picture.
func altText(text string) string {
	s, _ := shorten(strings.Join(strings.Fields(text), " "), 500)
	return s
}

// shorten cuts s to at most n runes, the last of them an ellipsis, and joins its lines. It tells whether it changed anything
// that a reader would miss.
func shorten(s string, n int) (string, bool) {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r == 0x7f:
			return utf8.RuneError
		}
		return r
	}, s)
	if utf8.RuneCountInString(s) <= n {
		return s, false
	}
	count := 0
	for i := range s {
		if count == n-1 {
			return s[:i] + "…", true
		}
		count++
	}
	return s, false
}
