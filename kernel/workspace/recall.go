package workspace

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// recallFile, in the workspace's folder, holds the packages that the last index found.
const recallFile = "packages.json"

// Recall returns the packages that the last [Workspace.Index] found, at once: the go command, which knows whether they have
// changed since, takes a second for them. That is good enough for what an editor asks.
func (w *Workspace) Recall() (AtHand, error) {
	data, err := os.ReadFile(filepath.Join(w.Dir, recallFile))
	if err != nil {
		return AtHand{}, fmt.Errorf("workspace: %w", err)
	}
	x := newIndex(w, w.Dir)
	if err := json.Unmarshal(data, &x.packages); err != nil {
		return AtHand{}, fmt.Errorf("workspace: %s: %w", recallFile, err)
	}
	for path, e := range x.packages {
		x.byName[e.Name] = append(x.byName[e.Name], path)
	}
	x.sort()
	return x.AtHand(), nil
}

// remember keeps what was found for Recall.
func (x *Index) remember() error {
	data, err := json.Marshal(x.packages)
	if err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	path := filepath.Join(x.workspace.Dir, recallFile)
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
		return nil
	}
	fresh := fmt.Sprintf("%s.%d", path, os.Getpid()) // another kernel may read it now
	if err := os.WriteFile(fresh, data, 0o600); err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	if err := os.Rename(fresh, path); err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	return nil
}
