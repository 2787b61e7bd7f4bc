package magic_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/kernel/magic"
)

// fake is a session whose displays are their plain text.
type fake struct {
	names    []magic.Name
	env      map[string]string
	declared []string
	said     strings.Builder
}

func (f *fake) Names() []magic.Name { return f.names }

func (f *fake) Environ() []string {
	var list []string
	for name, value := range f.env {
		list = append(list, name+"="+value)
	}
	return list
}

func (f *fake) Setenv(_ context.Context, name, value string) error {
	f.env[name] = value
	return nil
}

func (f *fake) Forget(names ...string) error {
	if slices.Contains(names, "nope") {
		return errors.New("nope is declared by no cell")
	}
	f.names = slices.DeleteFunc(f.names, func(n magic.Name) bool { return len(names) == 0 || slices.Contains(names, n.Text) })
	return nil
}

func (f *fake) Declare(code string) error {
	f.declared = append(f.declared, code)
	return nil
}

func (f *fake) Restore(context.Context) error { f.said.WriteString("restored"); return nil }
func (f *fake) Print(text string)             { f.said.WriteString(text) }
func (f *fake) Show(bundle map[string]any) {
	mimes := slices.Sorted(maps.Keys(bundle))
	fmt.Fprintf(&f.said, "%v %v", mimes, bundle["text/plain"])
}

func TestRun(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, command string
		want          []string // in what is shown, or said by the error
		not           string
		fails         bool
		left          string // names of the session afterwards
	}{
		{"help", "%help", []string{"text/html", "%who [NAME ...]", "%%bash", "%cd [FOLDER]", "%timeit"}, "", false, "f x"},
		{"help of one", "%help timeit", []string{"%timeit [-n LOOPS]", "%%timeit"}, "%who", false, "f x"},
		{"help of none", "%help timit", []string{"there is no command timit; did you mean %timeit?"}, "", true, "f x"},
		{"who", "%who", []string{"text/html", "name", "value", "x", "int", "41", "func", "f"}, "", false, "f x"},
		{"who of one", "%who x", []string{"41"}, "func", false, "f x"},
		{"who of none", "%who y", []string{"y is declared by no cell"}, "", true, "f x"},
		{"reset", "%reset", nil, "", false, ""},
		{"IPython's", "%reset -f", nil, "", false, ""},
		{"of a name", "%reset x", nil, "", false, "f"},
		{"of none", "%reset nope", []string{"nope is declared by no cell"}, "", true, "f x"},
		{"of the modules", "%reset go.mod", []string{"restored"}, "", false, "f x"},
		{"GoNB's", "%rm x", nil, "", false, "f"},
		{"GoNB's, of nothing", "%rm", []string{"%reset forgets all"}, "", true, "f x"},
		{"behind a comment", "//gonb:%rm x", nil, "", false, "f"},
		{"on two lines", "%rm \\\nx", nil, "", false, "f"},
		{"environment", "%env", []string{"A=1\n", "MY_KEY=********", "U=http://me:********@h/"}, "s3cr3t", false, "f x"},
		{"a variable", "%env A", []string{"1\n"}, "", false, "f x"},
		{"one that is not set", "%env B", []string{"B is not set"}, "", true, "f x"},
		{"one that is secret", "%env MY_KEY", []string{"********"}, "s3cr3t", false, "f x"},
		{"set", "%env B=2 3", []string{`Set: B="2 3"`}, "", false, "f x"},
		{"GoNB's way", `%env B "2 3"`, []string{`Set: B="2 3"`}, "", false, "f x"},
		{"a secret", "%env API_TOKEN=s3cr3t", []string{`Set: API_TOKEN="********"`}, "s3cr3t", false, "f x"},
		{"without a name", "%env =2", []string{"the name is missing"}, "", true, "f x"},
		{"packs", "%use", []string{"%use vision", "%use charts"}, "", false, "f x"},
		{"a pack", "%use vision", nil, "", false, "f x"},
		{"no pack", "%use vison", []string{"there is no pack vison; did you mean vision?"}, "", true, "f x"},
		{"HTML", "%%html\n<b>hi</b>", []string{"[text/html text/plain] <b>hi</b>"}, "", false, "f x"},
		{"Markdown", "%%markdown\n*hi*", []string{"[text/markdown text/plain] *hi*"}, "", false, "f x"},
		{"nothing", "%%html\n ", []string{"the cell is empty"}, "", true, "f x"},
		{"GoNB's own", "%cd x", []string{"no command of the kernel's own"}, "", true, "f x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := &fake{
				names: []magic.Name{{Text: "f", Kind: "func", Cell: 1}, {Text: "x", Kind: "var", Type: "int", Cell: 2, Value: "41", Bytes: 8}},
				env:   map[string]string{"A": "1", "MY_KEY": "s3cr3t", "U": "http://me:s3cr3t@h/"},
			}
			err := magic.Run(t.Context(), f, c.command)
			if (err != nil) != c.fails {
				t.Fatalf("got error %v", err)
			}
			said := f.said.String()
			if err != nil {
				said = err.Error()
			}
			for _, want := range c.want {
				if !strings.Contains(said, want) {
					t.Errorf("no %q in\n%s", want, said)
				}
			}
			if len(c.want) == 0 && said != "" || c.not != "" && strings.Contains(said, c.not) {
				t.Errorf("it says\n%s", said)
			}
			var left []string
			for _, n := range f.names {
				left = append(left, n.Text)
			}
			if got := strings.Join(left, " "); got != c.left {
				t.Errorf("left %q, want %q", got, c.left)
			}
		})
	}
}

func TestNameOf(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"%who x": "%who", "% cd x": "%cd", "%%": "%%", "%% a": "%%", "%%bash": "%%bash", "!ls -l": "!", "!*ls": "!*", "//gonb:%cd": "%cd",
		"%": "", "": "", "x % y": "", " %who": "", "%cd\\": "%cd", "%who\tx": "%who",
	} {
		if got := magic.NameOf(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}

func TestParseTiming(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		line string
		want magic.Timing
		goes string // the Go in it
		err  string
	}{
		{"%time f()", magic.Timing{Repeats: 7}, "f()", ""},
		{"%timeit  f()", magic.Timing{Loop: true, Repeats: 7}, "f()", ""},
		{"%timeit -n 10 -r3 f()", magic.Timing{Loop: true, Loops: 10, Repeats: 3}, "f()", ""},
		{"%timeit -n", magic.Timing{Loop: true, Repeats: 7}, "", `-n takes a number, at least 1, not ""`},
		{"%timeit -r 0 f()", magic.Timing{Loop: true, Repeats: 7}, " f()", `-r takes a number, at least 1, not "0"`},
		{"%%time", magic.Timing{Cell: true, Repeats: 7}, "", ""},
		{"%%timeit x := 1", magic.Timing{Cell: true, Loop: true, Repeats: 7}, "x := 1", ""},
		{"%time", magic.Timing{Repeats: 7}, "", "%time takes a statement"},
		{"//gonb:%time f()", magic.Timing{Repeats: 7}, "f()", ""},
	} {
		t.Run(c.line, func(t *testing.T) {
			t.Parallel()
			got, err := magic.ParseTiming(c.line)
			if goes := c.line[got.Go:]; goes != c.goes {
				t.Errorf("Go is %q", goes)
			}
			got.Go = 0
			if got != c.want || fmt.Sprint(err) != "<nil>" && c.err == "" || c.err != "" && (err == nil || !strings.HasSuffix(err.Error(), c.err)) {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, c := range magic.All() {
		if seen[c.Name] || c.About == "" || strings.ContainsAny(c.About, "\n") {
			t.Errorf("%s is there twice, or is not explained in a line", c.Name)
		}
		seen[c.Name] = true
	}
	for name, want := range map[string]string{
		"%whoo": "%who", "%tmie": "%time", "%html": "%%html", "%%who": "%who", "%matplotlib": "",
	} {
		got := magic.Unknown(name)
		if want == "" && strings.Contains(got, "did you mean") || want != "" && !strings.Contains(got, "did you mean "+want+"?") {
			t.Errorf("%s: %s", name, got)
		}
	}
}
