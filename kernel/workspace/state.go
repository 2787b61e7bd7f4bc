package workspace

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// settings are the environment variables that change what the go command compiles. Where it keeps what it has compiled is
// none: a file that is there serves from any cache.
var settings = []string{
	"CC", "CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS", "CGO_ENABLED", "CGO_LDFLAGS", "CXX", "GOAMD64", "GOARCH", "GOARM64", "GOENV",
	"GOEXPERIMENT", "GOFIPS140", "GOFLAGS", "GOOS", "GOROOT", "GOTOOLCHAIN",
}

// currentState tells apart what the packages at hand are compiled from: settings, the go command, the versions of
// modules, and the files of packages that are neither the standard library's nor in the module cache, by size and time.
// newest is the time of the last change to such a file.
func (x *Index) currentState() (state string, newest time.Time) {
	x.mu.Lock()
	tools, packages := x.tools, maps.Clone(x.packages)
	x.mu.Unlock()
	h := sha256.New()
	for _, name := range settings {
		fmt.Fprintf(h, "%s=%q\n", name, os.Getenv(name))
	}
	for _, file := range []string{x.workspace.Go, tools.Env} {
		noteFile(h, file)
	}
	for _, file := range []string{filepath.Join(tools.Root, "VERSION"), filepath.Join(x.dir, "go.mod"), filepath.Join(x.dir, "go.sum")} {
		text, err := os.ReadFile(file)
		fmt.Fprintf(h, "%s %q %v\n", file, text, err)
	}
	folders := map[string][]string{}
	for _, e := range packages {
		if e.Dir != "" && !e.Standard && !strings.HasPrefix(e.Dir, tools.ModCache+string(filepath.Separator)) {
			folders[e.Dir] = e.Embed
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(folders)) {
		newest = later(newest, noteFile(h, dir)) // a file that was added or removed
		files, err := os.ReadDir(dir)
		fmt.Fprintln(h, err)
		for _, f := range files {
			if f.Type().IsRegular() && !strings.HasSuffix(f.Name(), "_test.go") {
				newest = later(newest, noteFile(h, filepath.Join(dir, f.Name())))
			}
		}
		for _, name := range folders[dir] {
			newest = later(newest, noteFile(h, filepath.Join(dir, name)))
		}
	}
	return hex.EncodeToString(h.Sum(nil)), newest
}

// noteFile adds a file's size and time to h, of a folder only that it is there, and returns the time.
func noteFile(h hash.Hash, path string) (changed time.Time) {
	about, err := os.Stat(path)
	if err != nil {
		fmt.Fprintf(h, "%s absent\n", path)
		return changed
	}
	if about.IsDir() {
		fmt.Fprintln(h, path)
	} else {
		fmt.Fprintf(h, "%s %d %d %v\n", path, about.Size(), about.ModTime().UnixNano(), about.Mode()&fs.ModeType)
	}
	return about.ModTime()
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
