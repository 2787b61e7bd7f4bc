package frames_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

// cells are the values of a frame, column by column.
func cells(t *testing.T, df dataframe.DataFrame) map[string][]any {
	t.Helper()
	all := map[string][]any{}
	for c, name := range df.Names() {
		all[name] = make([]any, df.Nrow())
		for r := range df.Nrow() {
			all[name][r] = frames.Value(df.Elem(r, c))
		}
	}
	return all
}

func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func zipped(t *testing.T, content string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReadCSVInfersTypes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, column string
		want         series.Type
		values       []any
	}{
		{"ints", "1\n-2\n+3", series.Int, []any{1, -2, 3}},
		{"ints with gaps", "1\nNA\n3", series.Int, []any{1, nil, 3}},
		{"padded numbers", " 1\n2 \n NA", series.Int, []any{1, 2, nil}},
		{"decimals", "1\n2.5\n-1e3\n.5", series.Float, []any{1.0, 2.5, -1000.0, 0.5}},
		{"decimals with gaps", "0.1\nnan\n", series.Float, []any{0.1, nil}},
		{"bools", "true\nFalse\nTRUE\nnull", series.Bool, []any{true, false, true, nil}},
		{"bools and numbers", "true\n1", series.String, []any{"true", "1"}},
		{"texts", "a\nNone\nn/a\n b ", series.String, []any{"a", nil, nil, " b "}},
		{"padded missing text in a text column", "a\n NA", series.String, []any{"a", " NA"}},
		{"nothing but gaps", "NA\nNULL", series.String, []any{nil, nil}},
		{"postal codes", "00501\n10115", series.String, []any{"00501", "10115"}},
		{"zero", "0\n0.5\n-0.25", series.Float, []any{0.0, 0.5, -0.25}},
		{"more than 64 bits", "18446744073709551616\n1", series.String, []any{"18446744073709551616", "1"}},
		{"more than 64 bits among decimals", "18446744073709551616\n1.5", series.Float, []any{18446744073709551616.0, 1.5}},
		{"more than a float", "1e999\n1.5", series.String, []any{"1e999", "1.5"}},
		{"dates", "2024-01-02\n2024-01-03", series.String, []any{"2024-01-02", "2024-01-03"}},
		{"hexadecimal", "0x10\n1_000", series.String, []any{"0x10", "1_000"}},
		{"thousands", "\"1,000\"", series.String, []any{"1,000"}},
		{"signs", "-\n+\n--1", series.String, []any{"-", "+", "--1"}},
		{"letters that start bools", "t\nf", series.String, []any{"t", "f"}},
		{"quotes and lines", "\"a \"\"b\"\"\nc\"", series.String, []any{"a \"b\"\nc"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			df, err := frames.ReadCSVFrom(strings.NewReader("x\n" + test.column + "\n"))
			if err != nil {
				t.Fatal(err)
			}
			if got := df.Types()[0]; got != test.want {
				t.Errorf("type %s, want %s", got, test.want)
			}
			if got := cells(t, df)["x"]; !reflect.DeepEqual(got, test.values) {
				t.Errorf("cells %#v, want %#v", got, test.values)
			}
		})
	}
}

func TestReadCSVOptions(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, text string
		options    frames.CSVOptions
		want       map[string][]any
	}{
		{"semicolons", "a;b\n1;x,y\n", frames.CSVOptions{Comma: ';'}, map[string][]any{"a": {1}, "b": {"x,y"}}},
		{"tabs", "a\tb\n1\t2\n", frames.CSVOptions{Comma: '\t'}, map[string][]any{"a": {1}, "b": {2}}},
		{"no header", "1,x\n2,y\n", frames.CSVOptions{NoHeader: true}, map[string][]any{"column_1": {1, 2}, "column_2": {"x", "y"}}},
		{"no header, names", "1,x\n", frames.CSVOptions{NoHeader: true, Columns: []string{"id", "t"}}, map[string][]any{"id": {1}, "t": {"x"}}},
		{"new names", "a,a\n1,x\n", frames.CSVOptions{Columns: []string{"id", "t"}}, map[string][]any{"id": {1}, "t": {"x"}}},
		{"unnamed index", ",a\n0,x\n", frames.CSVOptions{}, map[string][]any{"column_1": {0}, "a": {"x"}}},
		{"set types", "id,n,ok,f\n007,08,1,3\n,,,\n", frames.CSVOptions{Types: map[string]series.Type{
			"id": series.String, "n": series.Int, "ok": series.Bool, "f": series.Float,
		}}, map[string][]any{"id": {"007", nil}, "n": {8, nil}, "ok": {true, nil}, "f": {3.0, nil}}},
		{"own missing", "a,b\n-,NA\n1,\n", frames.CSVOptions{Missing: []string{"-"}}, map[string][]any{"a": {nil, 1}, "b": {"NA", ""}}},
		{"none missing", "a\nNA\n\"\"\n", frames.CSVOptions{Missing: []string{}}, map[string][]any{"a": {"NA", ""}}},
		{"lazy quotes", "a\n5\" nail\n", frames.CSVOptions{LazyQuotes: true}, map[string][]any{"a": {"5\" nail"}}},
		{"byte order mark", "\ufeffa,b\n1,2\n", frames.CSVOptions{}, map[string][]any{"a": {1}, "b": {2}}},
		{"two byte order marks", "\ufeff\ufeffa\n1\n", frames.CSVOptions{}, map[string][]any{"a": {1}}},
		{"gzip", zipped(t, "\ufeffa\n1\n"), frames.CSVOptions{}, map[string][]any{"a": {1}}},
		{"Windows lines, blank lines", "a,b\r\n\r\n1,2\r\n", frames.CSVOptions{}, map[string][]any{"a": {1}, "b": {2}}},
		{"no line end", "a,b\n1,2", frames.CSVOptions{}, map[string][]any{"a": {1}, "b": {2}}},
		{"header only", "a,b\n", frames.CSVOptions{}, map[string][]any{"a": {}, "b": {}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			df, err := frames.ReadCSVFrom(strings.NewReader(test.text), test.options)
			if err != nil {
				t.Fatal(err)
			}
			if got := cells(t, df); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %#v, want %#v", got, test.want)
			}
			// A stream gives the same rows.
			path := write(t, t.TempDir(), "in.csv", test.text)
			streamed, err := frames.FromRows(frames.StreamCSV(path, test.options))
			if err != nil {
				t.Fatal(err)
			}
			if df.Nrow() > 0 && !reflect.DeepEqual(cells(t, streamed), test.want) {
				t.Errorf("stream gives %#v, want %#v", cells(t, streamed), test.want)
			}
		})
	}
}

func TestReadCSVErrors(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, text string
		options    frames.CSVOptions
		line       int
		column     string
		message    string // what must be in the error
	}{
		{"too many fields", "a,b\n1,2\n3,4,5\n", frames.CSVOptions{}, 3, "", "3 fields, but there are 2 columns"},
		{"too few fields", "a,b\n1\n", frames.CSVOptions{}, 2, "", "1 field, but there are 2 columns"},
		{"line after a long cell", "a,b\n\"x\ny\nz\",2\n3\n", frames.CSVOptions{}, 5, "", "1 field"},
		{"open quote", "a,b\n\"x,2\n3,4\n", frames.CSVOptions{}, 3, "", "row that starts in line 2"},
		{"stray quote", "a,b\nx\"y,2\n", frames.CSVOptions{}, 2, "", "byte 2: bare \" in non-quoted-field (LazyQuotes accepts it)"},
		{"set int", "id,n\n1,2\n3,three\n", frames.CSVOptions{Types: map[string]series.Type{"n": series.Int}}, 3, "n", `"three" is no int`},
		{"set int, decimal", "n\n2.5\n", frames.CSVOptions{Types: map[string]series.Type{"n": series.Int}}, 2, "n", `"2.5" is no int`},
		{"set bool", "n\nyes\n", frames.CSVOptions{Types: map[string]series.Type{"n": series.Bool}}, 2, "n", `"yes" is no bool`},
		{"set float", "n\n0x1p4\n", frames.CSVOptions{Types: map[string]series.Type{"n": series.Float}}, 2, "n", "is no float"},
		{"unknown set column", "a\n1\n", frames.CSVOptions{Types: map[string]series.Type{"b": series.Int}}, 1, "", `column "b", which Types sets`},
		{"unknown type", "a\n1\n", frames.CSVOptions{Types: map[string]series.Type{"a": "date"}}, 0, "a", "no type of gota's"},
		{"same name twice", "a,b,a\n1,2,3\n", frames.CSVOptions{}, 1, "", `columns 1 and 3 are both named "a"`},
		{"wrong number of names", "a,b\n1,2\n", frames.CSVOptions{Columns: []string{"x"}}, 1, "", "2 fields, but 1 names"},
		{"not UTF-8", "a,b\n1,caf\xe9\n", frames.CSVOptions{}, 2, "b", "not UTF-8"},
		{"header not UTF-8", "caf\xe9\n1\n", frames.CSVOptions{}, 1, "", "not UTF-8"},
		{"UTF-16", "\xff\xfea\x00", frames.CSVOptions{}, 0, "", "UTF-16"},
		{"workbook", "PK\x03\x04....", frames.CSVOptions{}, 0, "", "Excel"},
		{"broken gzip", zipped(t, "a\n1\n")[:20], frames.CSVOptions{}, 0, "", "unexpected EOF"},
		{"empty", "", frames.CSVOptions{}, 0, "", "empty"},
		{"blank", "\n\n", frames.CSVOptions{}, 0, "", "empty"},
		{"bad delimiter", "a\n", frames.CSVOptions{Comma: '"'}, 0, "", "delimiter"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			path := write(t, t.TempDir(), "in.csv", test.text)
			_, err := frames.ReadCSV(path, test.options)
			var read *frames.ReadError
			if !errors.As(err, &read) {
				t.Fatalf("error %v (%T), want a ReadError", err, err)
			}
			if read.File != path || read.Line != test.line || read.Column != test.column {
				t.Errorf("at %q line %d column %q, want line %d column %q", read.File, read.Line, read.Column, test.line, test.column)
			}
			if !strings.Contains(err.Error(), test.message) || !strings.HasPrefix(err.Error(), "frames: "+path) {
				t.Errorf("error %q lacks %q", err, test.message)
			}
			// A stream ends with the same error.
			var last error
			for _, err := range frames.StreamCSV(path, test.options) {
				last = err
			}
			if last == nil || last.Error() != err.Error() {
				t.Errorf("stream ends with %v, want %v", last, err)
			}
		})
	}
	if _, err := frames.ReadCSVFrom(strings.NewReader("")); !errors.Is(err, frames.ErrEmpty) {
		t.Errorf("error of no bytes is %v, want ErrEmpty", err)
	}
	if _, err := frames.ReadCSVFrom(strings.NewReader("a\n"), frames.CSVOptions{}, frames.CSVOptions{}); err == nil {
		t.Error("two CSVOptions are accepted")
	}
}

func TestReadCSVFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "2.csv", "a,b\n3,z\n")
	write(t, dir, "1.csv", "a,b\n1,x\n2,y\n")
	write(t, dir, "3.csv", zipped(t, "a,b\n4.5,\n"))
	write(t, dir, "[1].csv", "c\n9\n")
	if err := os.Mkdir(filepath.Join(dir, "4.csv"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Run("glob", func(t *testing.T) {
		t.Parallel()
		df, err := frames.ReadCSV(filepath.Join(dir, "?.csv"))
		if err != nil {
			t.Fatal(err)
		}
		want := map[string][]any{"a": {1.0, 2.0, 3.0, 4.5}, "b": {"x", "y", "z", nil}}
		if got := cells(t, df); !reflect.DeepEqual(got, want) {
			t.Errorf("got %#v, want %#v", got, want)
		}
	})
	t.Run("a name that looks like a glob", func(t *testing.T) {
		t.Parallel()
		df, err := frames.ReadCSV(filepath.Join(dir, "[1].csv"))
		if err != nil || df.Names()[0] != "c" {
			t.Errorf("got %v, %v, want the file of that very name", df.Names(), err)
		}
	})
	for name, pattern := range map[string]string{"no match": "*.tsv", "no file": "9.csv"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := frames.ReadCSV(filepath.Join(dir, pattern)); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("error %v, want fs.ErrNotExist", err)
			}
		})
	}
	for name, pattern := range map[string]string{"folder": dir, "two stars": dir + "/**/*.csv", "bad glob": dir + "/["} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := frames.ReadCSV(pattern); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestReadCSVHeadersMustAgree(t *testing.T) {
	t.Parallel()
	for name, second := range map[string]string{
		"other name": "a,c\n3,4\n", "other order": "b,a\n3,4\n", "fewer": "a\n3\n", "more": "a,b,c\n3,4,5\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			first, other := write(t, dir, "1.csv", "a,b\n1,2\n"), write(t, dir, "2.csv", second)
			_, err := frames.ReadCSV(filepath.Join(dir, "*.csv"))
			if err == nil || !strings.Contains(err.Error(), first) || !strings.Contains(err.Error(), other) {
				t.Errorf("error %v does not name both files", err)
			}
		})
	}
	dir := t.TempDir()
	write(t, dir, "1.csv", "1,2\n")
	write(t, dir, "2.csv", "3,4\n")
	df, err := frames.ReadCSV(filepath.Join(dir, "*.csv"), frames.CSVOptions{NoHeader: true})
	if err != nil || df.Nrow() != 2 {
		t.Errorf("files without headers: %d rows, error %v", df.Nrow(), err)
	}
}

func TestStreamCSVStops(t *testing.T) {
	t.Parallel()
	path := write(t, t.TempDir(), "in.csv", "a\n1\n2\n3\n")
	for row, err := range frames.StreamCSV(path) {
		if err != nil {
			t.Fatal(err)
		}
		if v, ok := row.Get("a"); !ok || v != 1 {
			t.Fatalf("first row has %v, %v", v, ok)
		}
		break
	}
}

func FuzzReadCSV(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,x\n", "a\n\"\"\nNA\n", "\ufeffa;b\n1.50;true\n", "a,b\n 1, NA\n", "x\n\"a\"\"b\n,\"\n", "\n,\n0,inf\n", "a\n1e999\n007\n", "PK\x03\x04", "\"\ufeffa\"\n1\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := frames.ReadCSVFrom(bytes.NewReader(data))
		if err != nil {
			return
		}
		if bytes.ContainsRune(data, '\r') || bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
			return // encoding/csv turns "\r\n" in a cell into "\n"
		}
		var once, twice bytes.Buffer
		if err := frames.WriteCSVTo(first, &once); err != nil {
			t.Fatal(err)
		}
		second, err := frames.ReadCSVFrom(bytes.NewReader(once.Bytes()))
		if err != nil {
			t.Fatalf("what was written can't be read: %v\n%q", err, once.String())
		}
		if !reflect.DeepEqual(first.Types(), second.Types()) || first.Nrow() != second.Nrow() {
			t.Fatalf("%v x %d became %v x %d: %q", first.Types(), first.Nrow(), second.Types(), second.Nrow(), once.String())
		}
		if err := frames.WriteCSVTo(second, &twice); err != nil {
			t.Fatal(err)
		}
		if once.String() != twice.String() {
			t.Fatalf("%q became %q", once.String(), twice.String())
		}
	})
}
