package session

import (
	"net/url"
	"reflect"
	"strings"
	"testing"
	"text/scanner"
	"time"
)

func TestPreview(t *testing.T) {
	t.Parallel()
	type node struct {
		Name string
		Next *node
	}
	loop := &node{Name: "a"}
	loop.Next = loop
	for _, c := range []struct {
		value any
		want  string
	}{
		{1.5, "1.5"},
		{"a\n\"b\"", `"a\n\"b\""`},
		{[]string{"a", "b"}, `["a", "b"]`},
		{make([]int, 1_000_000), "[0, 0, 0, 0, 0, 0, 0, 0, … 1000000 in all]"},
		{map[string]int{"b": 2, "a": 1}, `{"a": 1, "b": 2}`},
		{map[int]bool{}, "{}"},
		{struct{ A, B any }{nil, []byte{1}}, "{A: nil, B: [1]}"},
		{(*node)(nil), "nil"},
		{loop, `&{Name: "a", Next: &{Name: …, Next: …}}`},
		{90 * time.Second, "1m30s"},
		{url.UserPassword("u", "secret"), "&url.Userinfo{…}"},
		{scanner.Position{Line: 3}, `{Filename: "", Offset: 0, Line: 3, Column: 0}`},
		{func() {}, "func()"},
		{map[string][]string{"Authorization": {"Bearer x"}, "Accept": {"a"}}, `{"Accept": ["a"], "Authorization": …}`},
		{struct{ User, Password, APIKey string }{"u", "p", "k"}, `{User: "u", Password: …, APIKey: …}`},
	} {
		p := reflect.New(reflect.TypeOf(c.value))
		p.Elem().Set(reflect.ValueOf(c.value))
		if got := preview(p.Elem()); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
	secret := "very"
	if got := previewOf("apiKey", reflect.ValueOf(&secret).Elem()); got != "…" {
		t.Errorf("got %s", got)
	}
	long := strings.Repeat("é", 1000)
	if got := preview(reflect.ValueOf(&long).Elem()); len(got) > previewBytes+10 || !strings.HasPrefix(got, `"éé`) {
		t.Errorf("%d bytes: %s", len(got), got)
	}
}
