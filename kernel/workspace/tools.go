package workspace

import (
	"context"
	"debug/buildinfo"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// Tool is a program that the kernel starts, at the version that go.mod names.
type Tool struct {
	Name    string // of the binary
	Package string // that it is built from
	Module  string
	exact   bool // a binary on PATH serves only when it is of the same version
}

// Tools are the programs that the kernel starts, or that GoNB does.
var Tools = []Tool{
	{Name: "gonb", Package: "github.com/janpfeifer/gonb", Module: "github.com/janpfeifer/gonb", exact: true},
	{Name: "goimports", Package: "golang.org/x/tools/cmd/goimports", Module: "golang.org/x/tools"},
}

// ErrNoTool says that a tool has not been built.
var ErrNoTool = errors.New("workspace: tool is not built: run `cogbook kernel install`")

// Find returns the path of a tool: the one that was built into cache, else one on PATH.
func (w *Workspace) Find(cache string, t Tool) (string, error) {
	version, err := w.moduleVersion(t.Module)
	if err != nil {
		return "", err
	}
	built := toolPath(cache, t, version)
	if _, err := os.Stat(built); err == nil {
		return built, nil
	}
	if path, err := exec.LookPath(t.Name); err == nil {
		if !t.exact {
			return filepath.Abs(path)
		}
		if info, err := buildinfo.ReadFile(path); err == nil && info.Main.Path == t.Module && info.Main.Version == version {
			return filepath.Abs(path)
		}
	}
	return "", fmt.Errorf("%w: %s %s", ErrNoTool, t.Name, version)
}

// Build builds a tool into cache unless [Workspace.Find] finds it, and returns its path.
func (w *Workspace) Build(ctx context.Context, cache string, t Tool, say func(string)) (string, error) {
	path, err := w.Find(cache, t)
	if !errors.Is(err, ErrNoTool) {
		return path, err
	}
	version, err := w.moduleVersion(t.Module)
	if err != nil {
		return "", err
	}
	say(fmt.Sprintf("building %s %s", t.Name, version))
	path = toolPath(cache, t, version)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", fmt.Errorf("workspace: %w", err)
	}
	fresh := fmt.Sprintf("%s.%d", path, os.Getpid())
	if _, err := w.run(ctx, w.Dir, "build", "-ldflags=-s -w", "-o", fresh, t.Package); err != nil {
		return "", err
	}
	if err := os.Rename(fresh, path); err != nil {
		return "", fmt.Errorf("workspace: %w", err)
	}
	return path, nil
}

// toolPath is where a built tool lies.
func toolPath(cache string, t Tool, version string) string {
	name := t.Name
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(cache, "tools", t.Name+"@"+version, name)
}

// moduleVersion returns the version at which the workspace requires a module. It reads go.mod itself: starting the go
// command for that would make each start of a kernel wait.
func (w *Workspace) moduleVersion(module string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(w.Dir, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("workspace: %w", err)
	}
	for line := range strings.Lines(string(mod)) {
		words := strings.Fields(strings.TrimPrefix(line, "require "))
		if len(words) >= 2 && words[0] == module && !slices.Contains(words, "=>") { // a replacement is none
			return words[1], nil
		}
	}
	return "", fmt.Errorf("workspace: %s is not required by the workspace", module)
}
