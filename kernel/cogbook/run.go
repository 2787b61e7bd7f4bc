package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/client"
	"github.com/cogbook/cogbook/kernel/headless"
	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/page"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// runFlags are what `cogbook run` is told.
type runFlags struct {
	out, html, workspace   string
	parameters, files      []string
	allowErrors, noService bool
	timeout                time.Duration
}

// besides says that the HTML file stands beside the notebook.
const besides = "NOTEBOOK.html"

func newRunCommand() *cobra.Command {
	var f runFlags
	command := &cobra.Command{
		Use:   "run NOTEBOOK",
		Short: "Run a notebook from start to end, without Jupyter",
		Long: "Runs all cells of a notebook and writes their outputs back into it, or into the notebook that -o names. Neither Jupyter\n" +
			"nor Python is needed; `cogbook kernel install` has to be run once. Cells run in the notebook's folder.\n\n" +
			"A cell that fails ends the run: what was shown until then is written, the failure goes to standard error, the exit code\n" +
			"is 1. Ctrl-C interrupts the running cell, writes what there is, and exits with 130. The file is replaced as a whole\n" +
			"when the run ends, never in part.\n\n" +
			"Parameters are papermill's: -p gives another value to a variable or constant that the cell tagged \"parameters\" declares. A\n" +
			"value is written as its type is: 5, true, some text, 1m30s for a time.Duration, JSON for slices, maps and structs. They are\n" +
			"put into a cell tagged \"injected-parameters\", which stays in the notebook: give keys in the environment, not here.",
		Example: "  cogbook run report.ipynb\n" +
			"  cogbook run report.ipynb -o done.ipynb --html=done.html\n" +
			"  cogbook run report.ipynb -o may.ipynb -p month=5 -p 'regions=[\"north\", \"south\"]'\n" +
			"  cogbook run report.ipynb -o may.ipynb -f may.json --timeout 10m\n" +
			"  cogbook run checks.ipynb -o - --allow-errors >checked.ipynb",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("run takes one notebook, not %d (a file for --html is given as --html=FILE)", len(args))
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error { return runNotebook(command, args[0], f) },
	}
	flags := command.Flags()
	flags.StringVarP(&f.out, "output", "o", "", "notebook to write, - for standard output; default: the notebook that is run")
	flags.StringArrayVarP(&f.parameters, "parameter", "p", nil, "`name=value` of a parameter; can be given again")
	flags.StringArrayVarP(&f.files, "parameters-file", "f", nil, "JSON `file` with an object of parameters; -p wins over it")
	flags.StringVar(&f.html, "html", "", "also write the notebook as one HTML `file`; without a name beside the notebook that is written")
	flags.Lookup("html").NoOptDefVal = besides
	flags.BoolVar(&f.allowErrors, "allow-errors", false, "go on behind a cell that fails; the exit code is 0")
	flags.DurationVar(&f.timeout, "timeout", 0, "of each cell, as 30s or 10m: the cell is interrupted and counts as failed; default: none")
	flags.StringVar(&f.workspace, "workspace", "", "`folder` that kernel install prepared; default: that of the kernel \"cogbook\"")
	flags.BoolVar(&f.noService, "no-services", false, "start no in-machine services")
	return command
}

// exitError is an error with an exit code of its own.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string { return e.err.Error() }
func (e *exitError) Unwrap() error { return e.err }

func runNotebook(command *cobra.Command, path string, f runFlags) error {
	n, err := loadGo(path)
	if err != nil {
		return err
	}
	if f.timeout < 0 {
		return fmt.Errorf("--timeout %s: give a time above 0", f.timeout)
	}
	out, html, err := f.targets(path)
	if err != nil {
		return err
	}
	space, argv, err := f.kernel()
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends this process at once
	values, err := f.values()
	if err != nil {
		return err
	}
	if len(values) > 0 {
		index, err := space.Index(ctx, "")
		if err != nil {
			return interrupted(ctx, err)
		}
		if err := headless.Inject(n, index, values); err != nil {
			return err
		}
	}
	var env []string // as in the kernel's specification
	for name, value := range space.Env {
		env = append(env, name+"="+value)
	}
	began := time.Now()
	stderr := command.ErrOrStderr()
	kernel, err := client.Start(ctx, argv, filepath.Dir(path), env...)
	if err != nil {
		return interrupted(ctx, err)
	}
	ran := headless.Run(ctx, n, kernel, headless.Options{AllowErrors: f.allowErrors, Timeout: f.timeout, Began: func(k, of int) {
		_, _ = fmt.Fprintf(stderr, "cell %d of %d ... ", k, of) // progress is for whoever looks on
	}, Ended: func(_, _ int, took time.Duration, failure *headless.CellError) {
		failed := ""
		if failure != nil {
			failed = ", failed: " + failure.Name
		}
		_, _ = fmt.Fprintf(stderr, "%.1fs%s\n", took.Seconds(), failed)
	}})
	stopped := kernel.Stop()
	if err := write(command, n, out, html, path); err != nil {
		return errors.Join(err, ran)
	}
	_, _ = fmt.Fprintf(stderr, "%s in %.1fs\n", strings.Join(written(out, html), " and "), time.Since(began).Seconds())
	if ran != nil {
		return interrupted(ctx, ran)
	}
	return stopped
}

// interrupted gives an error that came of a signal the exit code that shells expect: 130 for Ctrl-C.
func interrupted(ctx context.Context, err error) error {
	if ctx.Err() == nil {
		return err
	}
	return &exitError{code: 130, err: headless.ErrInterrupted}
}

// loadGo reads a notebook whose cells are Go.
func loadGo(path string) (*notebook.Notebook, error) {
	n, err := notebook.Load(path)
	if err != nil {
		return nil, err
	}
	if language := n.Language(); language != "" && language != "go" {
		return nil, fmt.Errorf("%s: its cells are %s, not Go", path, language)
	}
	return n, nil
}

// targets says where the notebook and its HTML go ("": nowhere), and fails when that cannot be written, before the run.
func (f runFlags) targets(path string) (out, html string, err error) {
	if out = f.out; out == "" {
		out = path
	}
	if html = f.html; html == besides {
		base := out
		if out == "-" {
			base = path
		}
		html = strings.TrimSuffix(base, filepath.Ext(base)) + ".html"
	}
	for _, target := range []string{out, html} {
		if target == "" || target == "-" {
			continue
		}
		if about, err := os.Stat(target); err == nil && about.IsDir() {
			return "", "", fmt.Errorf("%s is a folder: name a file", target)
		}
		if _, err := os.Stat(filepath.Dir(target)); err != nil {
			return "", "", fmt.Errorf("%s cannot be written: %w", target, err)
		}
	}
	if out != "-" && filepath.Clean(out) == filepath.Clean(html) {
		return "", "", fmt.Errorf("%s cannot be the notebook and its HTML", out)
	}
	return out, html, nil
}

// kernel returns the workspace and the command that starts a kernel in it.
func (f runFlags) kernel() (*workspace.Workspace, []string, error) {
	cache, err := discover.CacheDir()
	if err != nil {
		return nil, nil, err
	}
	dir := f.workspace
	if dir == "" {
		dir = workspaceDir(cache, defaultName)
	} else if dir, err = filepath.Abs(dir); err != nil { // the kernel has another working folder
		return nil, nil, err
	}
	space, err := workspace.Open(dir)
	if err != nil {
		return nil, nil, err
	}
	binary, err := os.Executable()
	if err != nil {
		return nil, nil, fmt.Errorf("where this command is: %w", err)
	}
	argv := []string{binary, "kernel", "run", "--workspace", dir}
	if f.noService {
		argv = append(argv, "--no-services")
	}
	return space, argv, nil
}

// values reads the parameters.
func (f runFlags) values() (map[string]headless.Parameter, error) {
	values := map[string]headless.Parameter{}
	for _, file := range f.files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		list, err := headless.ParseParameters(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		maps.Copy(values, list)
	}
	for _, text := range f.parameters {
		name, value, err := headless.ParseParameter(text)
		if err != nil {
			return nil, err
		}
		values[name] = value
	}
	return values, nil
}

// write writes the notebook and its HTML.
func write(command *cobra.Command, n *notebook.Notebook, out, html, path string) error {
	title := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	for _, target := range []struct {
		to    string
		write func(io.Writer) error
	}{{out, n.Write}, {html, func(w io.Writer) error {
		return page.Write(w, n, page.Options{Title: title, Folder: filepath.Dir(path)})
	}}} {
		if target.to == "" {
			continue
		}
		var b bytes.Buffer
		if err := target.write(&b); err != nil {
			return err
		}
		if target.to == "-" {
			if _, err := command.OutOrStdout().Write(b.Bytes()); err != nil {
				return fmt.Errorf("writing: %w", err)
			}
			continue
		}
		if err := notebook.WriteFile(target.to, b.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

func written(out, html string) []string {
	list := []string{out}
	if out == "-" {
		list[0] = "written"
	}
	if html != "" {
		list = append(list, html)
	}
	return list
}
