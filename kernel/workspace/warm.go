package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
)

// warmProgram links what most cells link.
const warmProgram = `package main

import (
	"flag"

	_ "` + Module + `/cog"
	"` + Module + `/frames"
	_ "` + Module + `/kernel/session/frames"
	"` + Module + `/viz"
)

func main() {
	flag.Parse()
	_, _ = frames.ReadCSV("")
	_ = viz.Show(nil)
}
`

// Warm builds a program like a cell's, so that the first cell finds everything in the build cache.
func (w *Workspace) Warm(ctx context.Context) error {
	dir, err := os.MkdirTemp(w.Dir, "warm-")
	if err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // a leftover does no harm
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(warmProgram), 0o600); err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	_, err = w.run(ctx, dir, "build", "-ldflags=-s -w", "-o", filepath.Join(dir, "warm"), ".")
	return err
}
