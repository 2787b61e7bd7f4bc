package main

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/workspace"
)

//go:embed logo
var logos embed.FS

// place says where Jupyter is to find the kernel.
type place struct {
	user, sysPrefix bool
	prefix, name    string
}

func (p *place) flags(command *cobra.Command) {
	f := command.Flags()
	f.BoolVar(&p.user, "user", false, "for this user (the default)")
	f.StringVar(&p.prefix, "prefix", "", "under this folder: DIR/share/jupyter/kernels")
	f.BoolVar(&p.sysPrefix, "sys-prefix", false, "in the Python environment that `jupyter` on PATH belongs to")
	f.StringVar(&p.name, "name", defaultName, "name of the kernel")
	command.MarkFlagsMutuallyExclusive("user", "prefix", "sys-prefix")
}

var kernelName = regexp.MustCompile(`^[a-zA-Z0-9][a-zA-Z0-9._-]*$`)

// dir returns the folder of the kernel's specification.
func (p *place) dir(ctx context.Context) (string, error) {
	if !kernelName.MatchString(p.name) {
		return "", fmt.Errorf("kernel name %q: use letters, digits, dots, dashes and underscores", p.name)
	}
	var base string
	switch {
	case p.prefix != "":
		prefix, err := filepath.Abs(p.prefix)
		if err != nil {
			return "", err
		}
		base = filepath.Join(prefix, "share", "jupyter")
	case p.sysPrefix:
		prefix, err := jupyterPrefix(ctx)
		if err != nil {
			return "", err
		}
		base = filepath.Join(prefix, "share", "jupyter")
	default:
		data, err := userDataDir()
		if err != nil {
			return "", err
		}
		base = data
	}
	return filepath.Join(base, "kernels", p.name), nil
}

// userDataDir is jupyter_core's jupyter_data_dir().
func userDataDir() (string, error) {
	if dir := os.Getenv("JUPYTER_DATA_DIR"); dir != "" {
		return dir, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	switch runtime.GOOS {
	case "darwin":
		return filepath.Join(home, "Library", "Jupyter"), nil
	case "windows":
		return filepath.Join(os.Getenv("APPDATA"), "jupyter"), nil
	}
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "jupyter"), nil
	}
	return filepath.Join(home, ".local", "share", "jupyter"), nil
}

// jupyterPrefix returns sys.prefix of the environment whose jupyter command is on PATH.
func jupyterPrefix(ctx context.Context) (string, error) {
	jupyter, err := exec.LookPath("jupyter")
	if err != nil {
		return "", errors.New("--sys-prefix: jupyter is not on PATH")
	}
	if resolved, err := filepath.Abs(jupyter); err == nil {
		jupyter = resolved
	}
	python := filepath.Join(filepath.Dir(jupyter), "python3")
	if _, err := os.Stat(python); err != nil {
		python = "python3"
	}
	out, err := exec.CommandContext(ctx, python, "-c", "import sys; print(sys.prefix)").Output()
	if err != nil {
		return "", fmt.Errorf("--sys-prefix: asking %s: %w", python, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// writeSpec writes the kernel's specification into dir.
func writeSpec(dir, name, command, cache string, space *workspace.Workspace) error {
	display := "Go (Cogbook)"
	if name != defaultName {
		display = "Go (" + name + ")"
	}
	env := maps.Clone(space.Env)
	env[discover.CacheEnv] = cache
	spec, err := json.MarshalIndent(map[string]any{
		"argv": []string{command, "kernel", "run", "--workspace", space.Dir, "{connection_file}"},
		// A Jupyter server with a HOME of its own still finds what was prepared.
		"env":            env,
		"display_name":   display,
		"language":       "go",
		"interrupt_mode": "message",
		"metadata":       map[string]any{"debugger": false},
	}, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "kernel.json"), append(spec, '\n'), 0o644); err != nil {
		return err
	}
	entries, err := logos.ReadDir("logo")
	if err != nil {
		return err
	}
	for _, e := range entries {
		data, err := logos.ReadFile("logo/" + e.Name())
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, e.Name()), data, 0o644)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
