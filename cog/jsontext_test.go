package cog

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"testing"
)

var jsonTexts = []string{
	`{}`, `[]`, ` { } `, `null`, `"a"`, `12.5e3`, `true`,
	`{"a":1}`, ` {"a" : 1 , "b":[1, 2 ,{"c":"}"}], "d":"\"]\\" } `, `{"a":{"b":{}},"c":[[],[[]]],"a":"last"}`,
	`[1,"2",[3],{"4":5},null , -6.5e-7]`, `{"":"","x y":" s p "}`, `{"h":"<a href='x'>&amp;</a>","u":"é  ☃ \u2028 \ud83d\ude00 😀"}`,
	"{\n\t\"a\":\r\n [ ]\n}", `{"a":"\\"}`, `["\\\"",""]`,
}

// TestMembers: objects and arrays come apart into what encoding/json finds in them.
func TestMembers(t *testing.T) {
	t.Parallel()
	for _, text := range jsonTexts {
		checkJSONText(t, []byte(text))
	}
}

func FuzzJSONText(f *testing.F) {
	for _, text := range jsonTexts {
		f.Add([]byte(text))
	}
	f.Fuzz(checkJSONText)
}

func checkJSONText(t *testing.T, b []byte) {
	t.Helper()
	if !json.Valid(b) {
		return
	}
	compact, err := json.Marshal(json.RawMessage(b))
	if err != nil {
		t.Fatal(err)
	}
	if got := appendCompact([]byte("x"), b); !bytes.Equal(got[1:], compact) {
		t.Errorf("compact %s, want %s", got[1:], compact)
	}
	var object map[string]json.RawMessage
	if json.Unmarshal(b, &object) == nil {
		got := map[string]json.RawMessage{}
		fields, end := jsonFields(b, 0, nil)
		if rest := bytes.TrimSpace(b[end:]); len(rest) > 0 {
			t.Errorf("%s: %q is left", b, rest)
		}
		for _, f := range fields {
			name, value := f.name, f.value
			var key string
			if err := json.Unmarshal(slices.Concat([]byte(`"`), name, []byte(`"`)), &key); err != nil {
				t.Fatalf("%s: the name %s: %v", b, name, err)
			}
			got[key] = value
		}
		if !maps.EqualFunc(got, object, func(x, y json.RawMessage) bool { return bytes.Equal(x, bytes.TrimSpace(y)) }) {
			t.Errorf("%s: members %q, want %q", b, got, object)
		}
	} else if fields, _ := jsonFields(b, 0, nil); len(fields) > 0 {
		t.Errorf("%s: %d members of what is no object", b, len(fields))
	}
	var array []json.RawMessage
	if json.Unmarshal(b, &array) == nil {
		if got := slices.Collect(jsonElements(b)); !slices.EqualFunc(got, array, func(x []byte, y json.RawMessage) bool { return bytes.Equal(x, y) }) {
			t.Errorf("%s: elements %q, want %q", b, got, array)
		}
	}
	var s string
	isText := json.Unmarshal(b, &s) == nil && bytes.HasPrefix(bytes.TrimSpace(b), []byte(`"`))
	if got, ok := jsonString(bytes.TrimSpace(b)); ok != isText || got != s {
		t.Errorf("%s: text %q %v, want %q %v", b, got, ok, s, isText)
	}
	if isText {
		quoted, err := json.Marshal(s)
		if got := appendJSONString(nil, s); err != nil || !bytes.Equal(got, quoted) {
			t.Errorf("%q: quoted %s, want %s (%v)", s, got, quoted, err)
		}
	}
}

func TestMember(t *testing.T) {
	t.Parallel()
	object := []byte(`{"a": 1, "b": {"a": 2}, "a": 3}`)
	for name, want := range map[string]string{"a": "3", "b": `{"a": 2}`, "c": ""} {
		if got := string(jsonMember(object, name)); got != want {
			t.Errorf("member %q is %s, want %s", name, got, want)
		}
	}
}
