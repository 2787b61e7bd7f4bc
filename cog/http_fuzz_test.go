package cog

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/frames"
)

// FuzzURLTemplate: whatever a cell holds, it becomes one path segment and one query value, or its row's error.
func FuzzURLTemplate(f *testing.F) {
	for _, seed := range []string{"7", "a/b", "../admin", "..", ".", "%2e%2e", "a?b=c&d", "#x", "@evil.test", "//evil.test", "\\..\\", "é ü", "", "\x00\r\n", "{{.id}}", "{id}", "a%2Fb", ";v=1"} {
		f.Add(seed)
	}
	builders := map[string]HTTPBuilder{
		"template":    HTTP().URLTemplate("https://api.test/users/{{.id}}/x?q={{.id}}&z=1").OutputCol("out"),
		"placeholder": HTTP().URL("https://api.test/users/{a}/x?q={b}&z=1").ParamCol("a", "id").ParamCol("b", "id").OutputCol("out"),
	}
	f.Fuzz(func(t *testing.T, cell string) {
		row := frames.NewRow([]string{"id"}, []any{cell})
		for name, b := range builders {
			c, skip, err := b.call(0, row)
			if skip || err != nil {
				if plain := strings.Trim(cell, "abcdefghijklmnopqrstuvwxyz0123456789"); plain == "" && cell != "" {
					t.Errorf("%s: %q is refused: %v", name, cell, err)
				}
				continue
			}
			u, err := url.Parse(c.request.URL)
			if err != nil {
				t.Fatalf("%s: %q: %v", name, cell, err)
			}
			if u.Scheme != "https" || u.Host != "api.test" || u.User != nil || u.Fragment != "" {
				t.Errorf("%s: %q leads to %s", name, cell, u)
			}
			if parts := strings.Split(u.EscapedPath(), "/"); len(parts) != 4 || parts[1] != "users" || parts[3] != "x" || parts[2] == "" || parts[2] == "." || parts[2] == ".." {
				t.Errorf("%s: %q makes the path %s", name, cell, u.EscapedPath())
			} else if back, err := url.PathUnescape(parts[2]); err != nil || back != cell {
				t.Errorf("%s: %q comes back as %q, %v", name, cell, back, err)
			}
			if q, err := url.ParseQuery(u.RawQuery); err != nil || len(q) != 2 || !slices.Equal(q["q"], []string{cell}) || !slices.Equal(q["z"], []string{"1"}) {
				t.Errorf("%s: %q makes the query %s, %v", name, cell, u.RawQuery, err)
			}
		}
	})
}

// FuzzJSONTemplate: whatever a cell holds, the body is JSON and gives it back.
func FuzzJSONTemplate(f *testing.F) {
	for _, seed := range []string{"a", `"`, `\`, `","x":"`, "\n", "é", "</script>", "\u2028", `\"`, "null"} {
		f.Add(seed)
	}
	b := HTTP().URL("https://api.test").JSONTemplate(`{"a": {{.x}}, "b": "<{{.x}}> {{.x}}"}`).OutputCol("out")
	f.Fuzz(func(t *testing.T, cell string) {
		c, _, err := b.call(0, frames.NewRow([]string{"x"}, []any{cell}))
		if err != nil {
			t.Fatalf("%q: %v", cell, err)
		}
		if cell == frames.Missing {
			return
		}
		var body struct{ A, B string }
		cell = strings.ToValidUTF8(cell, "\ufffd")
		if err := json.Unmarshal(c.request.Body, &body); err != nil || len(body.A) < len(cell) || body.B != "<"+body.A+"> "+body.A {
			t.Errorf("%q makes %s: %v", cell, c.request.Body, err)
		}
	})
}

// FuzzHeaderValue: no cell ends a header.
func FuzzHeaderValue(f *testing.F) {
	f.Add("a\r\nX-Evil: 1")
	f.Add("ä")
	b := HTTP().URL("https://api.test").HeaderCol("X-A", "x").OutputCol("out")
	f.Fuzz(func(t *testing.T, cell string) {
		c, _, err := b.call(0, frames.NewRow([]string{"x"}, []any{cell}))
		if err != nil || cell == frames.Missing {
			return
		}
		if got := c.request.Header.Get("X-A"); got != cell || strings.ContainsAny(got, "\r\n\x00") {
			t.Errorf("%q is sent as %q", cell, got)
		}
	})
}

// FuzzNextLink: headers of any form are read without end or panic, and what is found stands in the header.
func FuzzNextLink(f *testing.F) {
	for _, seed := range []string{
		`<https://a.test/?p=2>; rel="next"`, `<a>; rel=prev, <b>; rel="x NEXT"`, `<a,b;c>; rel=next`, `<a>; title="x, <b>; rel=next", <c>; rel=next`,
		`<a>; rel=next; rel=prev`, `<a>; anchor="#x"; rel=next, <b>;rel=next`, `<a`, `a; rel=next`, `<a>; title="`, `<a>;;;rel=next`, `,,<a>; rel=next`, `<a> rel=next`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if got := nextLink(http.Header{"Link": {line}}); got != "" && !strings.Contains(line, "<") {
			t.Errorf("%q gives %q", line, got)
		} else if !strings.Contains(line, got) {
			t.Errorf("%q gives %q, which is not in it", line, got)
		}
	})
}

func TestNextLink(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		`<https://a.test/?p=2>; rel="next"`:            "https://a.test/?p=2",
		`<a>; rel=prev, <b>; rel="x NEXT"`:             "b",
		`<a,b;c>; rel=next`:                            "a,b;c",
		`<a>; title="x, <b>; rel=next", <c>; rel=next`: "c",
		`<a>; title="a \" b"; rel=next`:                "a",
		`<a>; rel=prev; rel=next`:                      "",
		`<a>; anchor="#x"; rel=next, <b>;rel=next`:     "b",
		`<a>;;; rel = next`:                            "a",
		`<a>; REL="next"`:                              "a",
		`<a>; rel="nextone"`:                           "",
		`<a`:                                           "",
		`a; rel=next`:                                  "",
		`<a> rel=next`:                                 "",
	} {
		if got := nextLink(http.Header{"Link": {line}}); got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
	if got := nextLink(http.Header{"Link": {"<a>; rel=prev", "<b>; rel=next"}}); got != "b" {
		t.Errorf("in the second header: %q", got)
	}
}

// TestKeys: what has the same answer has the same key, and what has not has another.
func TestKeys(t *testing.T) {
	t.Parallel()
	row := frames.NewRow([]string{"id", "token"}, []any{1, "s3cr3t-t0ken"})
	key := func(b HTTPBuilder, others bool) string {
		c, _, err := b.call(0, row)
		if err != nil {
			t.Fatal(err)
		}
		return b.key(c, others)
	}
	get := HTTP().URL("https://api.test/{id}").ParamCol("id", "id").OutputCol("out")
	want := key(get, false)
	if want == "" {
		t.Fatal("a GET has no key")
	}
	for name, b := range map[string]HTTPBuilder{
		"another credential":    get.Bearer("one"),
		"a key in the query":    get.KeyIn("query", "api_key").Key("two"),
		"another output":        get.OutputCol("x").Column("a", "$.a", Int),
		"written in other ways": HTTP().URLTemplate("https://api.test/{{.id}}").OutputCol("out"),
	} {
		if got := key(b, false); got != want {
			t.Errorf("%s: another key", name)
		}
	}
	seen := map[string]string{want: "GET"}
	for name, b := range map[string]HTTPBuilder{
		"address": get.Query("a", 1), "header": get.Header("Accept", "text/csv"), "method": get.Method("HEAD"),
		"form of the answer": get.OutputText(), "headers are kept": get.DetailCol("d"),
	} {
		got := key(b, false)
		if other, taken := seen[got]; taken || got == "" {
			t.Errorf("%s: the key of %s", name, other)
		}
		seen[got] = name
	}
	for name, b := range map[string]HTTPBuilder{"POST": get.JSON(1), "a credential from a column": get.BearerCol("token"), "a header from a column": get.HeaderCol("Authorization", "token")} {
		if got := key(b, false); got != "" {
			t.Errorf("%s has a key", name)
		}
		if got := key(b, true); (got != "") != (name == "POST") {
			t.Errorf("%s: key %q where all methods may be kept", name, got)
		}
	}
}
