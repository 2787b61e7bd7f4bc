package viz

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/microcosm-cc/bluemonday"
)

// untrusted stands in for JupyterLab's sanitizer in a notebook that is not trusted (@jupyterlab/apputils,
// lib/sanitizer.js): no scripts, no style sheets, no svg, no ids of our own, styles only as plain values.
func untrusted() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("div", "span", "p", "pre", "br", "b", "i", "strong", "small", "em", "code",
		"table", "thead", "tbody", "tr", "details", "summary", "progress", "meter")
	p.AllowAttrs("colspan", "cellpadding").OnElements("table", "th", "td")
	p.AllowElements("th", "td")
	p.AllowAttrs("max", "value").OnElements("progress")
	p.AllowAttrs("title").Globally()
	p.AllowAttrs("src", "alt", "width", "height").OnElements("img")
	p.AllowDataURIImages()
	plain := regexp.MustCompile(`^(?:-?[\d.]+(?:px|%|em)?|[a-z-]+|rgba?\([\d., ]+\)|#[0-9a-f]{3,8}|\s)+$`)
	p.AllowStyles("border", "border-bottom", "border-left", "border-collapse", "margin", "margin-bottom", "padding", "color",
		"background-color", "text-align", "vertical-align", "font-size", "font-weight", "opacity", "overflow-x", "overflow-wrap",
		"white-space", "max-width", "width", "height", "display").Matching(plain).Globally()
	return p
}

// github stands in for GitHub: no styles, no data URIs, and what it does not know falls away with its attributes.
func github() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("div", "span", "p", "pre", "br", "b", "i", "strong", "em", "code", "table", "thead", "tbody", "tr", "th", "td", "details", "summary")
	p.AllowAttrs("alt", "width").OnElements("img")
	p.AllowURLSchemes("https")
	return p
}

// TestReadable asserts that every display tells its story in every place that shows less than everything: without scripts
// and outside styles, without styles and pictures, and without HTML at all.
func TestReadable(t *testing.T) {
	t.Parallel()
	places := map[string]func(Bundle) string{
		"JupyterLab, not trusted": func(b Bundle) string { return untrusted().Sanitize(b.HTML()) },
		"GitHub":                  func(b Bundle) string { return github().Sanitize(b.HTML()) },
		"VS Code, restricted":     func(b Bundle) string { return b.Text() },
	}
	entity := strings.NewReplacer("&#34;", `"`, "&#39;", "'", "&lt;", "<", "&gt;", ">", "&amp;", "&")
	for name, g := range shown() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := g.bundle(t)
			for place, show := range places {
				left := show(b)
				words := g.story
				if place != "VS Code, restricted" {
					words = append(slices.Clone(words), g.html...)
				}
				for _, word := range words {
					if !strings.Contains(entity.Replace(left), word) {
						t.Errorf("%s: %q is not told:\n%.2000s", place, word, left)
					}
				}
				if place != "VS Code, restricted" && strings.Contains(left, "<script") {
					t.Errorf("%s: a script is left", place)
				}
			}
			if (b.PNG() != nil) != strings.Contains(untrusted().Sanitize(b.HTML()), "data:image/") {
				t.Error("a picture is in one of HTML and image/png only")
			}
		})
	}
}

// TestHTMLIsPlain asserts what sanitizers and dark themes ask of the HTML.
func TestHTMLIsPlain(t *testing.T) {
	t.Parallel()
	for name, g := range shown() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			html := stable(g.bundle(t).HTML())
			before, _, _ := strings.Cut(html, "<script")
			for _, bad := range []string{"var(", "<style", "<svg", "<link", "onclick", "http://", "https://", " id=", "calc("} {
				if strings.Contains(before, bad) {
					t.Errorf("the HTML holds %q", bad)
				}
			}
			if strings.Contains(html, "//cdn") || strings.Contains(html, "src=\"http") {
				t.Error("the page would fetch something")
			}
			if clean := untrusted().Sanitize(before); strings.Count(clean, "style=") != strings.Count(before, "style=") {
				t.Errorf("a style is lost: %d of %d left", strings.Count(clean, "style="), strings.Count(before, "style="))
			}
		})
	}
}
