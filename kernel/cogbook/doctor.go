package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// check is one line of `cogbook doctor`.
type check struct {
	what     string
	optional bool
	fix      string // command that brings what is missing
	// look returns what was found, or why it was not.
	look func(ctx context.Context) (string, error)
}

func newDoctorCommand() *cobra.Command {
	at := place{name: defaultName}
	var measure bool
	command := &cobra.Command{
		Use:   "doctor",
		Short: "Check what notebooks need, and say how to get what is missing",
		Long: "Checks what notebooks need, and says how to get what is missing.\n\n" +
			"With --measure it starts the installed kernel instead, runs some cells and prints how long they took, and the memory\n" +
			"(resident, with what processes share counted in each) and the processor time of its processes. Takes half a minute.",
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			cache, err := discover.CacheDir()
			if err != nil {
				return err
			}
			if measure {
				ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt, syscall.SIGTERM)
				defer stop()
				return measureKernel(ctx, command.OutOrStdout(), cache, at.name)
			}
			missing := 0
			for _, c := range checks(cache, at) {
				ctx, cancel := context.WithTimeout(command.Context(), 20*time.Second)
				found, err := c.look(ctx)
				cancel()
				mark := "ok     "
				switch {
				case err != nil && c.optional:
					mark = "absent "
				case err != nil:
					mark = "MISSING"
					missing++
				}
				line := fmt.Sprintf("%s  %-16s %s", mark, c.what, found)
				if err != nil {
					line += fmt.Sprintf("%v\n         %-16s fix: %s", err, "", c.fix)
				}
				if _, err := fmt.Fprintln(command.OutOrStdout(), line); err != nil {
					return err
				}
			}
			if missing > 0 {
				return fmt.Errorf("%d of the things that notebooks need are missing", missing)
			}
			return nil
		},
	}
	at.flags(command)
	command.Flags().BoolVar(&measure, "measure", false, "measure what a kernel costs: start, cells, memory, idle processor time")
	return command
}

func checks(cache string, at place) []check {
	list := []check{
		{what: "go", fix: "https://go.dev/doc/install (1.26 or newer)", look: program("go", "version")},
		{what: "C compiler", fix: "apt-get install gcc libc6-dev", look: compiler},
		{what: "python", fix: "apt-get install python3 python3-venv", look: program(python(), "--version")},
		{what: "pip", fix: "apt-get install python3-pip", look: program(python(), "-m", "pip", "--version")},
		{what: "jupyter", fix: "python3 -m pip install jupyterlab nbconvert", look: program("jupyter", "--version")},
		{what: "kernel", fix: "cogbook kernel install", look: func(ctx context.Context) (string, error) { return installed(ctx, at) }},
		{what: "workspace", fix: "cogbook kernel install", look: func(context.Context) (string, error) {
			w, err := workspace.Open(workspaceDir(cache, at.name))
			if err != nil {
				return "", err
			}
			if w.Source != "" {
				return "cells use the checkout " + w.Source, nil
			}
			return "cells use " + w.Version, nil
		}},
	}
	for _, t := range workspace.Tools {
		list = append(list, check{what: t.Name, fix: "cogbook kernel install", look: func(context.Context) (string, error) {
			w, err := workspace.Open(workspaceDir(cache, at.name))
			if err != nil {
				return "", errors.New("the workspace is not prepared")
			}
			return w.Find(cache, t)
		}})
	}
	for _, m := range models.List() {
		what := "model " + m.Name
		if m.Name == "onnxruntime" {
			what = m.Name
		}
		list = append(list, check{what: what, fix: "cogbook models fetch " + m.Name, look: func(context.Context) (string, error) {
			dir, err := models.Dir(m.Name)
			if errors.Is(err, models.ErrMissing) {
				err = errors.New("not fetched")
			}
			return dir, err
		}})
	}
	return append(list,
		check{what: "services", optional: true, fix: "nothing: a kernel starts them; or `cogbook services`", look: func(ctx context.Context) (string, error) {
			url := discover.URL()
			if err := discover.Check(ctx, url); err != nil {
				return "", errors.New("none run now")
			}
			return url, nil
		}},
		check{what: "chromium", optional: true, fix: "apt-get install chromium (only the browser tests use it)", look: anyOf("chromium", "chromium-browser", "google-chrome")},
	)
}

func python() string {
	if p := os.Getenv("COGBOOK_PYTHON"); p != "" {
		return p
	}
	return "python3"
}

// program runs a command and returns the first line of what it prints.
func program(name string, args ...string) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		path, err := exec.LookPath(name)
		if err != nil {
			return "", fmt.Errorf("%s is not on PATH", name)
		}
		out, err := exec.CommandContext(ctx, path, args...).Output()
		if err != nil {
			return "", fmt.Errorf("%s %s: %w", path, strings.Join(args, " "), err)
		}
		first, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
		return first, nil
	}
}

// compiler looks for the C compiler that cgo uses: the in-machine services need one to be built.
func compiler(ctx context.Context) (string, error) {
	if cc := strings.Fields(os.Getenv("CC")); len(cc) > 0 {
		return program(cc[0], "--version")(ctx)
	}
	return anyOf("gcc", "clang", "cc")(ctx)
}

func anyOf(names ...string) func(context.Context) (string, error) {
	return func(context.Context) (string, error) {
		for _, name := range names {
			if path, err := exec.LookPath(name); err == nil {
				return path, nil
			}
		}
		return "", fmt.Errorf("none of %s is on PATH", strings.Join(names, ", "))
	}
}

// installed looks for the kernel's specification where `kernel install` may have put it.
func installed(ctx context.Context, at place) (string, error) {
	places := []place{at}
	if at.prefix == "" && !at.sysPrefix && !at.user {
		places = append(places, place{name: at.name, sysPrefix: true})
	}
	for _, p := range places {
		dir, err := p.dir(ctx)
		if err != nil {
			continue
		}
		if _, err := os.Stat(filepath.Join(dir, "kernel.json")); err == nil {
			return dir, nil
		}
	}
	return "", fmt.Errorf("no kernel %q in Jupyter's folders", at.name)
}
