package cog

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestJSONPath(t *testing.T) {
	t.Parallel()
	const document = `{"store":{"book":[{"t":"A","p":8.95},{"t":"B","p":12},{"t":"C"}],"x y":{"'":1,"\"":2,"é":3}},
		"n":null,"e":[],"s":"text","d":{"d":{"d":1}},"big":12345678901234567890,"twice":1,"twice":2,"k-1":5}`
	for path, want := range map[string]string{
		"$.n":                      "null",
		"$.s":                      `"text"`,
		"$.big":                    "12345678901234567890",
		"$.twice":                  "2",
		"$['k-1']":                 "5",
		"$.store.book[0].t":        `"A"`,
		"$.store.book[-1].t":       `"C"`,
		"$.store.book[3]":          "",
		"$.store.book[-4]":         "",
		"$.store.book[*].p":        "8.95 12",
		"$.store.book.*.t":         `"A" "B" "C"`,
		"$.store.book[0,2].t":      `"A" "C"`,
		"$.store.book[2,0].t":      `"C" "A"`,
		"$.store.book[1:].t":       `"B" "C"`,
		"$.store.book[:2].t":       `"A" "B"`,
		"$.store.book[-2:].t":      `"B" "C"`,
		"$.store.book[::2].t":      `"A" "C"`,
		"$.store.book[::-1].t":     `"C" "B" "A"`,
		"$.store.book[0:9:0].t":    "",
		"$.store.book[5:0:-2].t":   `"C"`,
		"$.store['x y']['\\'']":    "1",
		`$.store["x y"]["\""]`:     "2",
		`$.store['x y']["'"]`:      "1",
		`$.store['x y']['"']`:      "2",
		`$.store['x y'].é`:         "3",
		`$.store['x y']['\u00e9']`: "3",
		"$..d":                     `{"d":{"d":1}} {"d":1} 1`,
		"$..book[0].t":             `"A"`,
		"$.store.book..t":          `"A" "B" "C"`,
		"$.e[*]":                   "",
		"$.s.x":                    "",
		"$.s[0]":                   "",
		"$.store[0]":               "",
		"$ [ 'd' ] .d":             `{"d":1}`,
	} {
		p, err := parsePath(path)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		found := p.find(json.RawMessage(document))
		texts := make([]string, len(found))
		for i, one := range found {
			texts[i] = string(one)
		}
		if got := strings.Join(texts, " "); got != want {
			t.Errorf("%s finds %s, want %s", path, got, want)
		}
	}
	for path, want := range map[string]string{
		"": "begins with $", "a": "begins with $", "$.": "character 3", "$a": "want . or [", "$..": "want a name", "$[": "character 3",
		"$['a": "not closed", "$[01]": "not an integer", "$[-]": "not an integer", "$[9999999999999999999]": "not an integer", "$[a]": "want a name in quotes",
		"$.a ": "space at the end", "$[1": "want , or ]", "$[?@.a]": "filters", "$.1a": "want a name", "$.a..": "want a name", "$['\n']": "not a name",
	} {
		if _, err := parsePath(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q in it", path, err, want)
		}
	}
}

// FuzzJSONPath: paths and documents of any form end without a panic, and what is found is JSON.
func FuzzJSONPath(f *testing.F) {
	for _, path := range []string{"$", "$.a", "$['a']", "$..a", "$[0:1:-1]", "$[*]..*", "$.a[0,1]", `$["\u00e9"]`, "$[?@]"} {
		f.Add(path, `{"a":[1,{"a":2}]}`)
	}
	f.Fuzz(func(t *testing.T, path, document string) {
		p, err := parsePath(path)
		if err != nil || !json.Valid([]byte(document)) || len(document) > 1000 || len(p.segments) > 4 {
			return
		}
		found := p.find(json.RawMessage(document))
		if p.singular() && len(found) > 1 {
			t.Errorf("%s finds %d values in %s", path, len(found), document)
		}
		for _, one := range found {
			if !json.Valid(one) {
				t.Errorf("%s finds %s in %s", path, one, document)
			}
		}
	})
}
