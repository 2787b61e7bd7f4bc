package main

import (
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/headless"
	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// TestMain lets the test's binary be the cogbook command.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && (os.Args[1] == "run" || os.Args[1] == "kernel") {
		main()
		return
	}
	os.Exit(m.Run())
}

// saved writes a notebook of a title and code cells, the first of which is tagged "parameters".
func saved(t *testing.T, cells ...string) string {
	t.Helper()
	n, err := notebook.Read(strings.NewReader(`{"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"language": "go"}}, "cells": [
		{"cell_type": "markdown", "id": "m", "metadata": {}, "source": "# A title"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range cells {
		tags := []string{}
		if i == 0 {
			tags = append(tags, headless.TagParameters)
		}
		n.Cells = append(n.Cells, n.NewCode(c, tags...))
	}
	path := filepath.Join(t.TempDir(), "book.ipynb")
	f, err := os.Create(path)
	if err == nil {
		err = errors.Join(n.Write(f), f.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// shown is all text that the cells of a notebook show, and the errors.
func shown(t *testing.T, path string) string {
	t.Helper()
	n, err := notebook.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, c := range n.Cells {
		outputs, err := c.Outputs()
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range outputs {
			b.WriteString(o.Text)
			if text := o.String("text/plain"); text != "" {
				b.WriteString(strings.TrimRight(text, "\n") + "\n")
			}
			if o.Type == notebook.Error {
				b.WriteString(o.ErrorName + ": " + o.ErrorValue + "\n")
			}
		}
	}
	return b.String()
}

// prepared is a workspace of this checkout.
func prepared(t *testing.T) (dir string, space *workspace.Workspace) {
	t.Helper()
	cache, err := discover.CacheDir()
	if err != nil {
		t.Fatal(err)
	}
	source, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(t.TempDir(), "workspace")
	space, err = workspace.Prepare(t.Context(), workspace.Options{Dir: dir, Source: source})
	if err != nil {
		t.Fatal(err)
	}
	for _, tool := range workspace.Tools {
		if _, err := space.Find(cache, tool); err != nil {
			t.Skipf("%s is not built: run `go run ./kernel/cogbook kernel install`", tool.Name)
		}
	}
	return dir, space
}

// command is the cogbook command with a temporary folder of its own.
func command(ctx context.Context, t *testing.T, args ...string) (cmd *exec.Cmd, temporary string, said *strings.Builder) {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if temporary, err = os.MkdirTemp("", "run-"); err != nil { // short, for a socket's path
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(temporary) })
	said = &strings.Builder{}
	cmd = exec.CommandContext(ctx, binary, args...)
	cmd.Env, cmd.Stderr = append(os.Environ(), "TMPDIR="+temporary), said
	return cmd, temporary, said
}

func TestRunOnTheKernel(t *testing.T) {
	t.Parallel()
	dir, space := prepared(t)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute) // the first run compiles the standard library
	defer cancel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	for _, c := range []struct {
		name      string
		cells     []string
		args      []string
		code      int
		shows     string
		says      string
		html      string
		interrupt bool
	}{
		{
			name: "with parameters",
			cells: []string{
				"n := 1\nnames := []string{}\nconst limit = 1", "type P struct{ N int }\nfunc (p *P) Inc() { p.N += limit }\np := &P{n}\nfmt.Println(n, names)",
				"p.Inc()\np.N", "df := dataframe.New(series.New(names, series.String, \"name\"))\ndf", "fmt.Fprintln(os.Stderr, \"\\x1b[31mred\\x1b[0m\")",
			},
			args:  []string{"-p", "n=7", "-p", `names=["a", "b"]`, "-p", "limit=3", "--html"},
			shows: "7 [a b]\n10\n   name\n0     a\n1     b\n2 rows × 1 column\n\x1b[31mred\x1b[0m\n", says: "cell 6 of 6 ... ", html: `<span class="f1">red</span>`,
		},
		{
			name: "a failure", cells: []string{"1", "var s string = 2", "3"}, code: 1,
			shows: "1\nCompileError: Cell 2, line 1, column 16: cannot use 2 (untyped int constant) as string value in variable declaration\n",
			says: "cell 2 of 3 failed:\nCell 2, line 1, column 16: cannot use 2 (untyped int constant) as string value in variable declaration\n" +
				"   1 | var s string = 2\n     |                ^",
		},
		{name: "failures allowed", cells: []string{"os.Exit(3)", "2"}, args: []string{"--allow-errors"}, shows: "ExitError: exit status 3\n2\n", says: "failed: ExitError"},
		{name: "input", cells: []string{"var s string\nfmt.Scanln(&s)"}, code: 1, shows: "StdinNotAllowed: ", says: "standard input"},
		{
			name: "interrupted", cells: []string{"1", `net.Dial("tcp", "` + listener.Addr().String() + "\")\ntime.Sleep(time.Hour)", "3"}, code: 130,
			shows: "1\nInterrupted: the cell was interrupted\n", says: "cogbook: headless: interrupted\n", interrupt: true,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := saved(t, c.cells...)
			cmd, temporary, said := command(ctx, t, append([]string{"run", path, "--workspace", dir, "--no-services"}, c.args...)...)
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if c.interrupt {
				if _, err := listener.Accept(); err != nil {
					t.Fatal(err)
				}
				if err := cmd.Process.Signal(os.Interrupt); err != nil {
					t.Fatal(err)
				}
			}
			_ = cmd.Wait() // the code says how it ended
			if got := cmd.ProcessState.ExitCode(); got != c.code {
				t.Errorf("exit code %d, want %d\n%s", got, c.code, said)
			}
			got := shown(t, path)
			if !strings.HasPrefix(got, c.shows) || !strings.Contains(said.String(), c.says) {
				t.Errorf("shows\n%s\nwant\n%s\nsays\n%s", got, c.shows, said)
			}
			if c.html != "" {
				page, err := os.ReadFile(strings.TrimSuffix(path, ".ipynb") + ".html")
				if err != nil || !strings.Contains(string(page), c.html) || !strings.Contains(string(page), "A title</h1>") {
					t.Errorf("the page: %v\n%s", err, page)
				}
			}
			for _, folder := range []string{temporary, filepath.Dir(path)} {
				names, err := filepath.Glob(filepath.Join(folder, "*cogbook*"))
				hidden, _ := filepath.Glob(filepath.Join(folder, ".*")) // the pattern is well formed
				if err != nil || len(names)+len(hidden) > 0 {
					t.Errorf("left behind: %v, %v, %v", names, hidden, err)
				}
			}
			if c.code == 0 && c.args[0] == "-p" {
				exported(ctx, t, dir, space, path, got)
			}
		})
	}
}

// exported holds what the program of a notebook that has run prints, on both outputs, against what the notebook shows.
func exported(ctx context.Context, t *testing.T, dir string, space *workspace.Workspace, path, want string) {
	t.Helper()
	folder := t.TempDir()
	if _, err := execute(newExportCommand(), path, "--workspace", dir, "-o", folder); err != nil {
		t.Fatal(err)
	}
	program := exec.CommandContext(ctx, space.Go, "run", ".")
	program.Dir, program.Env = folder, append(os.Environ(), "GOWORK=off")
	out, err := program.CombinedOutput()
	if err != nil || string(out) != want {
		t.Errorf("the program: %v\n%s\nwant\n%s", err, out, want)
	}
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	good := saved(t, "n := 1")
	dir := filepath.Dir(good)
	python := filepath.Join(dir, "python.ipynb")
	if err := os.WriteFile(python, []byte(`{"nbformat": 4, "metadata": {"kernelspec": {"language": "python"}}, "cells": []}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{}, "run takes one notebook, not 0"},
		{[]string{good, "--html", "page.html"}, "--html=FILE"},
		{[]string{filepath.Join(dir, "none.ipynb")}, "no such file"},
		{[]string{python}, "its cells are python, not Go"},
		{[]string{good, "-o", dir}, "is a folder: name a file"},
		{[]string{good, "-o", filepath.Join(dir, "none", "a.ipynb")}, "cannot be written"},
		{[]string{good, "--html=" + good}, "cannot be the notebook and its HTML"},
		{[]string{good, "--timeout", "-1s"}, "--timeout -1s"},
		{[]string{good, "--workspace", dir}, "cogbook kernel install"},
	} {
		before, err := os.ReadFile(good)
		if err != nil {
			t.Fatal(err)
		}
		_, err = execute(newRunCommand(), c.args...)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: got %v, want %q", c.args, err, c.want)
		}
		if after, err := os.ReadFile(good); err != nil || string(after) != string(before) {
			t.Errorf("%v: the notebook was changed", c.args)
		}
	}
}
