// Package workspace prepares what cells are compiled in: a Go module that requires this one and everything that it
// requires, so that cells import gota, go-echarts and cogbook's packages without a network; the tools that the kernel
// starts; and an index of the importable packages with their compiled types, for checking cells before they are built.
package workspace

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Module is the path of the module that cells have at hand.
const Module = "github.com/cogbook/cogbook"

// ErrNotPrepared says that the workspace has not been prepared: `cogbook kernel install` does.
var ErrNotPrepared = errors.New("workspace: not prepared: run `cogbook kernel install`")

// Workspace is a prepared module.
type Workspace struct {
	Dir    string `json:"-"`
	Source string `json:"source,omitempty"` // checkout that it uses, "" for a released version
	// Version of the module when it is not a checkout.
	Version string `json:"version,omitempty"`
	Go      string `json:"go"` // path of the go command
	// Env are the go command's own folders, which follow HOME where they are not set.
	Env map[string]string `json:"env"`
}

const configFile = "workspace.json"

// Open returns the workspace prepared in dir.
func Open(dir string) (*Workspace, error) {
	w := &Workspace{Dir: dir}
	data, err := os.ReadFile(filepath.Join(dir, configFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w (nothing in %s)", ErrNotPrepared, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("workspace: %w", err)
	}
	if err := json.Unmarshal(data, w); err != nil {
		return nil, fmt.Errorf("workspace: %s: %w", filepath.Join(dir, configFile), err)
	}
	if w.Source != "" {
		if _, err := os.Stat(filepath.Join(w.Source, "go.mod")); err != nil {
			return nil, fmt.Errorf("workspace: the checkout %s that it was prepared from is gone: run `cogbook kernel install --source DIR`", w.Source)
		}
	}
	return w, nil
}

// Options say what a workspace is made from.
type Options struct {
	Dir     string       // folder of the workspace; what is in it is replaced
	Source  string       // a checkout of the module; "": Version is used
	Version string       // a released version, when Source is ""
	Say     func(string) // told what takes long; may be nil
	Env     []string     // environment of the go command; nil: this process's
}

// Prepare makes a workspace. It needs the network only for modules that are not in the module cache.
func Prepare(ctx context.Context, o Options) (*Workspace, error) {
	goCommand, err := exec.LookPath("go")
	if err != nil {
		return nil, fmt.Errorf("workspace: the go command is not on PATH: %w", err)
	}
	w := &Workspace{Dir: o.Dir, Source: o.Source, Version: o.Version, Go: goCommand}
	source := o.Source
	if source == "" {
		if source, err = w.download(ctx, o.Version); err != nil {
			return nil, err
		}
	} else if source, err = filepath.Abs(source); err != nil {
		return nil, fmt.Errorf("workspace: %w", err)
	}
	if o.Source != "" {
		w.Source = source
	}
	mod, err := w.goMod(ctx, source)
	if err != nil {
		return nil, err
	}
	sum, err := os.ReadFile(filepath.Join(source, "go.sum"))
	if err != nil {
		return nil, fmt.Errorf("workspace: %w", err)
	}
	if w.Env, err = w.folders(ctx); err != nil {
		return nil, err
	}
	config, err := json.MarshalIndent(w, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("workspace: %w", err)
	}
	if err := os.MkdirAll(o.Dir, 0o755); err != nil {
		return nil, fmt.Errorf("workspace: %w", err)
	}
	for name, data := range map[string][]byte{"go.mod": mod, "go.sum": sum, configFile: append(config, '\n')} {
		if err := os.WriteFile(filepath.Join(o.Dir, name), data, 0o644); err != nil {
			return nil, fmt.Errorf("workspace: %w", err)
		}
	}
	return w, nil
}

// goMod writes the workspace's go.mod: the module of source, and all that it requires at the same versions, so that the
// go command finds nothing to look up.
func (w *Workspace) goMod(ctx context.Context, source string) ([]byte, error) {
	out, err := w.run(ctx, source, "mod", "edit", "-json")
	if err != nil {
		return nil, err
	}
	var mod struct {
		Module  struct{ Path string }
		Go      string
		Require []struct {
			Path, Version string
			Indirect      bool
		}
		Replace []struct {
			Old, New struct{ Path, Version string }
		}
	}
	if err := json.Unmarshal(out, &mod); err != nil {
		return nil, fmt.Errorf("workspace: go mod edit -json: %w", err)
	}
	if mod.Module.Path != Module {
		return nil, fmt.Errorf("workspace: %s is the module %s, not %s", source, mod.Module.Path, Module)
	}
	var b strings.Builder
	version := w.Version
	if w.Source != "" {
		version = "v0.0.0"
	}
	fmt.Fprintf(&b, "module cells\n\ngo %s\n\nrequire (\n\t%s %s\n", mod.Go, Module, version)
	for _, r := range mod.Require {
		fmt.Fprintf(&b, "\t%s %s // indirect\n", r.Path, r.Version)
	}
	b.WriteString(")\n\n")
	if w.Source != "" {
		fmt.Fprintf(&b, "replace %s => %q\n", Module, source)
	}
	for _, r := range mod.Replace {
		if r.New.Version == "" && !filepath.IsAbs(r.New.Path) {
			r.New.Path = filepath.Join(source, r.New.Path)
		}
		fmt.Fprintf(&b, "replace %s => %s\n", strings.TrimSpace(r.Old.Path+" "+r.Old.Version), strings.TrimSpace(r.New.Path+" "+r.New.Version))
	}
	return []byte(b.String()), nil
}

// folders asks the go command where it keeps what it builds and downloads.
func (w *Workspace) folders(ctx context.Context) (map[string]string, error) {
	out, err := w.run(ctx, os.TempDir(), "env", "-json", "GOCACHE", "GOMODCACHE")
	if err != nil {
		return nil, err
	}
	env := map[string]string{}
	if err := json.Unmarshal(out, &env); err != nil {
		return nil, fmt.Errorf("workspace: go env: %w", err)
	}
	return env, nil
}

// download fetches a released version into the module cache and returns its folder there.
func (w *Workspace) download(ctx context.Context, version string) (string, error) {
	if version == "" {
		return "", errors.New("workspace: this command was not built from a released version: say where a checkout is with --source DIR")
	}
	out, err := w.run(ctx, os.TempDir(), "mod", "download", "-json", Module+"@"+version)
	if err != nil {
		return "", err
	}
	var got struct{ Dir string }
	if err := json.Unmarshal(out, &got); err != nil {
		return "", fmt.Errorf("workspace: go mod download: %w", err)
	}
	return got.Dir, nil
}

// Environment is what the go command is given for a cell, on top of env: modules may be added to go.mod, and an
// enclosing go.work means nothing.
func Environment(env []string) []string {
	flags := "-mod=mod"
	for _, e := range env {
		if rest, ok := strings.CutPrefix(e, "GOFLAGS="); ok && rest != "" && !strings.Contains(rest, "-mod=") {
			flags = rest + " " + flags
		}
	}
	return append(append([]string(nil), env...), "GOFLAGS="+flags, "GOWORK=off")
}

// run runs the go command in dir and returns what it prints.
func (w *Workspace) run(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, w.Go, args...)
	cmd.Dir = dir
	cmd.Env = Environment(os.Environ())
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("workspace: go %s: %w\n%s", strings.Join(args[:min(2, len(args))], " "), err, strings.TrimSpace(stderr.String()))
	}
	return out, nil
}
