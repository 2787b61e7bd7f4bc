package workspace

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// recallFile, in the workspace's folder, holds the packages that the last index found.
const recallFile = "packages.json"

// recalled is what recallFile holds.
type recalled struct {
	State    string
	Tools    toolchain
	Packages map[string]entry
}

// Recall returns the packages that the last [Workspace.Index] found, at once: the go command takes a second for them.
// current says that nothing has changed that they were compiled from, so that the index is as good as a new one. Otherwise
// it does for what an editor asks.
func (w *Workspace) Recall() (x *Index, current bool, err error) {
	data, err := os.ReadFile(filepath.Join(w.Dir, recallFile))
	if err != nil {
		return nil, false, fmt.Errorf("workspace: %w", err)
	}
	var r recalled
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, false, fmt.Errorf("workspace: %s: %w", recallFile, err)
	}
	x = newIndex(w, w.Dir)
	x.state, x.tools = r.State, r.Tools
	for path, e := range r.Packages {
		x.packages[path] = e
		x.byName[e.Name] = append(x.byName[e.Name], path)
	}
	x.sort()
	if state, _ := x.currentState(); x.state == "" || state != x.state || x.trimmed() {
		return x, false, nil
	}
	x.used()
	return x, true, nil
}

// used tells the go command's cache that the compiled packages are in use, as the go command does itself, at most once an
// hour: it removes what was not used for days.
func (x *Index) used() {
	now := time.Now()
	for _, e := range x.packages {
		if about, err := os.Stat(e.Export); err == nil && now.Sub(about.ModTime()) > time.Hour {
			_ = os.Chtimes(e.Export, now, now) // in a cache of somebody else's it stays as it is
		}
	}
}

// remember keeps what was found for Recall.
func (x *Index) remember() error {
	data, err := json.Marshal(recalled{x.state, x.tools, x.packages})
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
