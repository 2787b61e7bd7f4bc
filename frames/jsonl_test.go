package frames_test

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

func TestReadJSONL(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, text string
		types      []series.Type
		want       map[string][]any
	}{
		{"union of keys", "{\"b\":1}\n{\"a\":\"x\"}\n{\"b\":2,\"a\":null}\n", []series.Type{"int", "string"},
			map[string][]any{"b": {1, nil, 2}, "a": {nil, "x", nil}}},
		{"types", `{"i":1,"f":1.0,"t":true,"s":"1","n":null}`, []series.Type{"int", "float", "bool", "string", "string"},
			map[string][]any{"i": {1}, "f": {1.0}, "t": {true}, "s": {"1"}, "n": {nil}}},
		{"ints and floats", "{\"a\":1}\n{\"a\":2e2}", []series.Type{"float"}, map[string][]any{"a": {1.0, 200.0}}},
		{"mixed", "{\"a\":1.5}\n{\"a\":false}\n{\"a\":\"x\"}\n{\"a\":[1, 2]}", []series.Type{"string"},
			map[string][]any{"a": {"1.5", "false", "x", "[1,2]"}}},
		{"nested", `{"a" : { "b" : [ 1, {"c":"}\""} ] } , "d":[]}`, []series.Type{"string", "string"},
			map[string][]any{"a": {`{"b":[1,{"c":"}\""}]}`}, "d": {"[]"}}},
		{"large ids", "{\"a\":18446744073709551616}\n{\"a\":1}", []series.Type{"string"},
			map[string][]any{"a": {"18446744073709551616", "1"}}},
		{"escapes", `{"\u0061\"":"\u00e9\n\\"}`, []series.Type{"string"}, map[string][]any{`a"`: {"é\n\\"}}},
		{"texts that CSV would take for missing", `{"a":"NA","b":""}`, []series.Type{"string", "string"}, map[string][]any{"a": {"NA"}, "b": {""}}},
		{"blank lines", "\n{\"a\":1}\r\n \n", []series.Type{"int"}, map[string][]any{"a": {1}}},
		{"byte order mark, gzip", zipped(t, "\ufeff{\"a\":1}"), []series.Type{"int"}, map[string][]any{"a": {1}}},
		{"last key wins", `{"a":1,"a":2}`, []series.Type{"int"}, map[string][]any{"a": {2}}},
		{"empty", "", []series.Type{}, map[string][]any{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			df, err := frames.ReadJSONLFrom(strings.NewReader(test.text))
			if err != nil {
				t.Fatal(err)
			}
			if got := df.Types(); !reflect.DeepEqual(got, test.types) {
				t.Errorf("types %v, want %v", got, test.types)
			}
			if got := cells(t, df); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %#v, want %#v", got, test.want)
			}
			path := write(t, t.TempDir(), "in.jsonl", test.text)
			streamed, err := frames.FromRows(frames.StreamJSONL(path))
			if err != nil || !reflect.DeepEqual(cells(t, streamed), test.want) {
				t.Errorf("stream gives %#v, %v", cells(t, streamed), err)
			}
		})
	}
}

func TestReadJSONLErrors(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, text string
		line       int
		message    string
	}{
		{"array", "{\"a\":1}\n[1]\n", 2, "one JSON object"},
		{"number", "7", 1, "one JSON object"},
		{"pretty-printed", "{\n\"a\":1}\n", 1, "unexpected end"},
		{"two objects", "{\"a\":1}{\"a\":2}", 1, "after top-level value"},
		{"syntax", "\n{\"a\":tru}", 2, "byte 9: invalid character"},
		{"empty key", `{"":1}`, 1, "empty key"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			path := write(t, t.TempDir(), "in.jsonl", test.text)
			_, err := frames.ReadJSONL(path)
			var read *frames.ReadError
			if !errors.As(err, &read) {
				t.Fatalf("error %v, want a ReadError", err)
			}
			if read.File != path || read.Line != test.line || !strings.Contains(err.Error(), test.message) {
				t.Errorf("error %q, want line %d and %q", err, test.line, test.message)
			}
			var last error
			for _, err := range frames.StreamJSONL(path) {
				last = err
			}
			if last == nil || last.Error() != err.Error() {
				t.Errorf("stream ends with %v, want %v", last, err)
			}
		})
	}
}

func TestReadJSONLFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "b.jsonl", "{\"y\":2}\n")
	write(t, dir, "a.jsonl", "{\"x\":1}\n")
	df, err := frames.ReadJSONL(filepath.Join(dir, "*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if want := map[string][]any{"x": {1, nil}, "y": {nil, 2}}; !reflect.DeepEqual(cells(t, df), want) {
		t.Errorf("got %#v, want %#v", cells(t, df), want)
	}
}

func FuzzReadJSONL(f *testing.F) {
	for _, seed := range []string{`{"a":1,"b":[{"c":"\"}"}],"d":null}`, `{ "a" : -1.5e3 , "\u0061b":"x" }`, `{}`, `{"a":{}}`, "{\"a\":\"\xff\"}"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		df, err := frames.ReadJSONLFrom(strings.NewReader(string(line)))
		if err != nil || df.Nrow() != 1 {
			return
		}
		var want map[string]any
		if err := json.Unmarshal(line, &want); err != nil {
			t.Skip() // a byte order mark, gzip or blank lines
		}
		if len(want) != df.Ncol() {
			t.Fatalf("%d columns, %d keys: %q", df.Ncol(), len(want), line)
		}
		for name, value := range want {
			column, err := frames.Column(df, name)
			if err != nil {
				t.Fatal(err)
			}
			switch got := frames.Value(column.Elem(0)).(type) {
			case float64:
				if got != value {
					t.Errorf("%q is %v, want %v", name, got, value)
				}
			case int:
				if float64(got) != value {
					t.Errorf("%q is %v, want %v", name, got, value)
				}
			case bool:
				if got != value {
					t.Errorf("%q is %v, want %v", name, got, value)
				}
			}
			if text, ok := value.(string); ok && text != frames.Missing && frames.Value(column.Elem(0)) != text {
				t.Errorf("%q is %v, want %q", name, column.Elem(0), text)
			}
		}
	})
}
