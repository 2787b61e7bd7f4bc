package frames_test

import (
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

func TestWriteCSV(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		df   dataframe.DataFrame
		want string
	}{
		{"types and gaps", frames.Must(frames.New(
			frames.Must(frames.Values("i", 1, nil)), frames.Floats("f", 3, math.NaN()), frames.Must(frames.Values("b", true, nil)),
			frames.Strings("s", "a,\"b\"\nc", frames.Missing))),
			"i,f,b,s\n1,3.0,true,\"a,\"\"b\"\"\nc\"\n,,,\n"},
		{"floats", frames.Must(frames.New(frames.Floats("f", 0.1, 1e21, -1e-7, 123456789.25, math.Inf(-1)))),
			"f\n0.1\n1e+21\n-1e-07\n123456789.25\n-inf\n"},
		{"one column with gaps", frames.Must(frames.New(frames.Must(frames.Values("i", 1, nil, 2)))), "i\n1\n\"\"\n2\n"},
		{"no rows", frames.Must(frames.New(frames.Ints("i"))), "i\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "out.csv")
			if err := frames.WriteCSV(test.df, path); err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(path); string(got) != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			back, err := frames.ReadCSV(path)
			if err != nil {
				t.Fatal(err)
			}
			if test.df.Nrow() > 0 && !reflect.DeepEqual(cells(t, back), cells(t, test.df)) {
				t.Errorf("reads back as %v", cells(t, back))
			}
		})
	}
	if err := frames.WriteCSVTo(dataframe.DataFrame{}, io.Discard); err == nil {
		t.Error("a frame without columns is written")
	}
}

func TestWriteJSONL(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(
		frames.Must(frames.Values("i", 1, nil)), frames.Floats("f", 3, math.NaN()), frames.Must(frames.Values("b", nil, true)),
		frames.Strings("s", "<a>\n", frames.Missing),
		frames.Must(frames.JSON("j", map[string]int{"x": 1}, nil)),
		frames.Strings("mixed", "[1]", "no JSON"), frames.Strings("half", "{", "[]"),
	))
	for _, test := range []struct {
		name    string
		options []frames.JSONLOptions
		want    string
	}{
		{"by column", nil, `{"i":1,"f":3.0,"b":null,"s":"<a>\n","j":{"x":1},"mixed":"[1]","half":"{"}
{"i":null,"f":null,"b":true,"s":null,"j":null,"mixed":"no JSON","half":"[]"}
`},
		{"none", []frames.JSONLOptions{{JSON: []string{}}}, `{"i":1,"f":3.0,"b":null,"s":"<a>\n","j":"{\"x\":1}","mixed":"[1]","half":"{"}
{"i":null,"f":null,"b":true,"s":null,"j":null,"mixed":"no JSON","half":"[]"}
`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "out.jsonl")
			if err := frames.WriteJSONL(df, path, test.options...); err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(path); string(got) != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
			back, err := frames.ReadJSONL(path)
			if err != nil || !reflect.DeepEqual(back.Types(), df.Types()) || !reflect.DeepEqual(cells(t, back), cells(t, df)) {
				t.Errorf("reads back as %v, %v, error %v", back.Types(), cells(t, back), err)
			}
		})
	}
	for name, options := range map[string][]frames.JSONLOptions{
		"no JSON in a JSON column": {{JSON: []string{"mixed"}}},
		"unknown JSON column":      {{JSON: []string{"none"}}},
		"two options":              {{}, {}},
	} {
		if err := frames.WriteJSONLTo(df, io.Discard, options...); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	infinite := frames.Must(frames.New(frames.Floats("f", 1, math.Inf(1))))
	if err := frames.WriteJSONLTo(infinite, io.Discard); err == nil || !strings.Contains(err.Error(), `column "f", row 1`) {
		t.Errorf("infinity: error %v", err)
	}
}

func TestWriteIsAtomic(t *testing.T) {
	t.Parallel()
	setup := func(t *testing.T) (dir, path string) {
		t.Helper()
		dir = t.TempDir()
		return dir, write(t, dir, "out.jsonl", "old")
	}
	good := frames.Must(frames.New(frames.Ints("a", 1)))
	bad := frames.Must(frames.New(frames.Floats("a", 1, math.Inf(1))))
	t.Run("a failed write leaves the old file and nothing else", func(t *testing.T) {
		t.Parallel()
		dir, path := setup(t)
		if err := frames.WriteJSONL(bad, path); err == nil {
			t.Fatal("no error")
		}
		files, _ := os.ReadDir(dir)
		if content, _ := os.ReadFile(path); string(content) != "old" || len(files) != 1 {
			t.Errorf("content %q, files %v", content, files)
		}
	})
	t.Run("permissions stay", func(t *testing.T) {
		t.Parallel()
		dir, path := setup(t)
		if err := os.Chmod(path, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := frames.WriteJSONL(good, path); err != nil {
			t.Fatal(err)
		}
		files, _ := os.ReadDir(dir)
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 || len(files) != 1 {
			t.Errorf("mode %v, files %v, error %v", info.Mode(), files, err)
		}
	})
	t.Run("a link stays a link", func(t *testing.T) {
		t.Parallel()
		dir, path := setup(t)
		link := filepath.Join(dir, "link.jsonl")
		if err := os.Symlink(path, link); err != nil {
			t.Skip(err)
		}
		if err := frames.WriteJSONL(good, link); err != nil {
			t.Fatal(err)
		}
		if content, _ := os.ReadFile(path); string(content) != "{\"a\":1}\n" {
			t.Errorf("content %q", content)
		}
		if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
			t.Errorf("the link became %v, error %v", info.Mode(), err)
		}
	})
	t.Run("gzip by name", func(t *testing.T) {
		t.Parallel()
		path := filepath.Join(t.TempDir(), "out.csv.gz")
		if err := frames.WriteCSV(good, path); err != nil {
			t.Fatal(err)
		}
		content, _ := os.ReadFile(path)
		back, err := frames.ReadCSV(path)
		if !strings.HasPrefix(string(content), "\x1f\x8b") || err != nil || back.Nrow() != 1 {
			t.Errorf("content %q, read %v, error %v", content, back, err)
		}
	})
	t.Run("no such folder", func(t *testing.T) {
		t.Parallel()
		if err := frames.WriteCSV(good, filepath.Join(t.TempDir(), "none", "out.csv")); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("error %v", err)
		}
	})
	t.Run("a folder", func(t *testing.T) {
		t.Parallel()
		if err := frames.WriteCSV(good, t.TempDir()); err == nil {
			t.Error("no error")
		}
	})
}
