package assist

import (
	"strings"
	"testing"
)

func TestInspect(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, code string // | is the cursor
		source     bool
		want       []string // in the text; none: nothing is found
	}{
		{"a function", "strings.ToUp|per", false, []string{"func strings.ToUpper(s string) string", "ToUpper returns s with all"}},
		{"its source", "strings.ToUpper|(", true, []string{"unicode.ToUpper"}},
		{"a function by its arguments", `strings.Repeat("a", |`, false, []string{"func strings.Repeat("}},
		{"the inner call's", "fmt.Println(strings.Repeat(`a`, |))", false, []string{"func strings.Repeat("}},
		{"a method of a builder", "cog.TextSentiment().TextCol|(`x`)", false, []string{"TextCol(column string) cog.Sentiment"}},
		{"a package", "strings|.Fields", false, []string{`import "strings"`, "Package strings implements"}},
		{"one that is not used yet", "strconv|", false, []string{`import "strconv"`}},
		{"a predeclared function", "append|", false, []string{"builtin", "appends elements to the end"}},
		{"a variable of the session", "count|", false, []string{"var count int", "Value: 3", "Cell 1"}},
		{"a frame", "df|.Nrow()", false, []string{"DataFrame of 2 rows"}},
		{"a variable of the cell", "here := 1.5\nfmt.Println(here|)", false, []string{"var here float64"}},
		{"a function of the session", "distance(|p)", false, []string{"func distance(p Point) int"}},
		{"a type of the session", "Point|{}", false, []string{"type Point struct {\n\tX int\n\tY int\n}"}},
		{"a method of it", "p.Far|()", true, []string{"Far tells how far it is.", "return p.X + p.Y", "Cell 2"}},
		{"a field", "p.X|", false, []string{"field X int"}},
		{"a command", "%cd| /tmp", false, []string{"change the folder"}},
		{"an unknown name", "nothing|", false, nil},
		{"a keyword", "for| {}", false, nil},
		{"nothing at all", "|", false, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at := strings.Index(c.code, "|")
			got := setup(t).Inspect(c.code[:at]+c.code[at+1:], len([]rune(c.code[:at])), c.source)
			if (got == nil) != (c.want == nil) {
				t.Fatalf("found %+v", got)
			}
			if got == nil {
				return
			}
			bundle := got.Bundle()
			for _, want := range c.want {
				if !strings.Contains(bundle["text/plain"], want) {
					t.Errorf("%q is not in\n%s", want, bundle["text/plain"])
				}
			}
			if !strings.Contains(bundle["text/html"], "<pre><code>") || !strings.Contains(bundle["text/markdown"], "```go\n") {
				t.Errorf("forms: %v", bundle)
			}
		})
	}
}
