package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/cogbook/cogbook/kernel/workspace"
)

// kind is how a kernel is started, and what its cells begin with. It runs in the checkout that its cells import.
type kind struct {
	name, dir, prefix string
	argv, env         []string // with {connection_file}; on top of this process's
}

// find returns ours and plain GoNB, whose temporary files go to folder.
func find(ctx context.Context, folder string) (kinds [2]kind, err error) {
	var spec struct {
		Argv []string          `json:"argv"`
		Env  map[string]string `json:"env"`
	}
	text, err := os.ReadFile(filepath.Join(*kernelspec, "kernel.json"))
	if err == nil {
		err = json.Unmarshal(text, &spec)
	}
	at := slices.Index(spec.Argv, "--workspace") + 1
	if err != nil || at < 1 || at == len(spec.Argv) {
		return kinds, errors.Join(fmt.Errorf("no kernel with a workspace in %s: run `make kernel`", *kernelspec), err)
	}
	space, err := workspace.Open(spec.Argv[at])
	if err != nil {
		return kinds, err
	}
	if space.Source == "" {
		return kinds, errors.New("the installed kernel is not of a checkout: run `make kernel`")
	}
	// GoNB looks for what a cell imports in all modules, also in those that none of our packages needs: now, once.
	graph := exec.CommandContext(ctx, space.Go, "mod", "graph")
	graph.Dir = space.Source
	if out, err := graph.CombinedOutput(); err != nil {
		return kinds, fmt.Errorf("fetching what plain GoNB needs: go mod graph: %w\n%s", err, out[max(0, len(out)-500):])
	}
	var env []string
	for name, value := range spec.Env {
		env = append(env, name+"="+os.Expand(value, os.Getenv))
	}
	path := filepath.Dir(space.Go) + string(os.PathListSeparator) + os.Getenv("PATH")
	binary := *gonb
	for _, t := range workspace.Tools {
		tool, err := space.Find(spec.Env["COGBOOK_CACHE_DIR"], t)
		if err != nil {
			return kinds, err
		}
		path = filepath.Dir(tool) + string(os.PathListSeparator) + path
		if t.Name == "gonb" && binary == "" {
			binary = tool
		}
	}
	spec.Argv[0] = *cogbook
	kinds[0] = kind{"cogbook", space.Source, "", spec.Argv, env}
	kinds[1] = kind{
		"plain gonb", space.Source, "%%\n", []string{binary, "-kernel", "{connection_file}", "-logtostderr", "-go_work=" + space.Source},
		slices.Concat(env, []string{"PATH=" + path, "TMPDIR=" + folder, "GOPROXY=off", "GOFLAGS=", "GOWORK="}),
	}
	return kinds, nil
}
