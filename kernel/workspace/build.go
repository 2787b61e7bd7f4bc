package workspace

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// BuildError is what the compiler or the linker says of a program, with the lines of its source.
type BuildError struct{ Output string }

func (e *BuildError) Error() string { return "workspace: " + e.Output }

// Buildable reports whether [Index.Build] can build programs here: not with flags in GOFLAGS that change how packages are
// compiled, and only on Linux.
func (x *Index) Buildable() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.tools.plain()
}

// Changes counts how often the packages have changed: a program is the same as long as its source and this are.
func (x *Index) Changes() int {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.changes
}

// Build compiles the Go files in dir, which are package main and import packages at hand, and links them into the program
// out. It runs the compiler and the linker on the packages' compiled files in the build cache, where `go build` would first
// find out for each package that it has not changed: [Index.Refresh] does that for the packages that can. An error of type
// [*BuildError] is the source's. dir holds what the tools need besides afterwards.
func (x *Index) Build(ctx context.Context, dir, out string) error {
	err := x.build(ctx, dir, out)
	if err == nil || ctx.Err() != nil || !x.trimmed() {
		return err
	}
	x.looking.Lock() // the go command has removed compiled packages from its cache, as it does with those long unused
	err = x.renew(ctx)
	x.looking.Unlock()
	if err != nil {
		return err
	}
	return x.build(ctx, dir, out)
}

func (x *Index) build(ctx context.Context, dir, out string) error {
	x.mu.Lock()
	tools, packages := x.tools, maps.Clone(x.packages)
	x.mu.Unlock()
	lang, err := language(x.dir)
	if err != nil {
		return err
	}
	sources, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	for i, path := range sources {
		sources[i] = "./" + filepath.Base(path)
	}
	var config strings.Builder
	for _, path := range slices.Sorted(maps.Keys(packages)) {
		if e := packages[path]; e.Export != "" {
			fmt.Fprintf(&config, "packagefile %s=%s\n", path, e.Export)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "packages.cfg"), []byte(config.String()), 0o600); err != nil {
		return fmt.Errorf("workspace: %w", err)
	}
	compile := append([]string{
		"-o", "main.a", "-trimpath", dir + "=>", "-p", "main", "-lang=" + lang, "-complete", "-dwarf=false", "-goversion", tools.Version, "-c=2",
		"-nolocalimports", "-importcfg", "packages.cfg", "-pack",
	}, sources...)
	if err := tools.run(ctx, dir, "compile", compile...); err != nil {
		return err
	}
	link := []string{"-o", out, "-importcfg", "packages.cfg", "-buildmode=exe", "-s", "-w"}
	if cc := strings.Fields(tools.CC); len(cc) > 0 {
		link = append(link, "-extld="+cc[0])
	}
	return tools.run(ctx, dir, "link", append(link, "main.a")...)
}

// run runs a tool in dir.
func (t toolchain) run(ctx context.Context, dir, tool string, args ...string) error {
	cmd := exec.CommandContext(ctx, filepath.Join(t.Tools, tool), args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOROOT="+t.Root, "PWD="+dir)
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if _, failed := errors.AsType[*exec.ExitError](err); failed {
		return &BuildError{strings.TrimSpace(string(out))}
	}
	if err != nil {
		return fmt.Errorf("workspace: %s: %w", tool, err)
	}
	return nil
}

// trimmed reports whether a compiled package is no longer in the build cache.
func (x *Index) trimmed() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, e := range x.packages {
		if _, err := os.Stat(e.Export); e.Export != "" && errors.Is(err, fs.ErrNotExist) {
			return true
		}
	}
	return false
}
