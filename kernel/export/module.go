package export

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// moduleLine is that of a workspace's go.mod.
var moduleLine = regexp.MustCompile(`(?m)^module .*$`)

// WriteModule writes the program into dir, which is made if need be, as a module that requires what the workspace
// does: `go run .` there needs nothing else. What the folder has besides stays; a main.go, go.mod and go.sum of it are replaced.
func (p *Program) WriteModule(dir, name string, space *workspace.Workspace) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	mod, err := os.ReadFile(filepath.Join(space.Dir, "go.mod"))
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	sum, err := os.ReadFile(filepath.Join(space.Dir, "go.sum"))
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	for _, f := range []struct {
		name string
		data []byte
	}{{"go.sum", sum}, {"go.mod", moduleLine.ReplaceAll(mod, []byte("module "+name))}, {"main.go", []byte(p.Source)}} {
		if err := notebook.WriteFile(filepath.Join(dir, f.name), f.data); err != nil {
			return err
		}
	}
	return nil
}
