package run

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// marker is the environment variable by which the processes of a session are known.
const marker = "COGBOOK_SESSION"

// lookPath finds a program on the PATH that env gives.
func lookPath(name string, env []string) (string, error) {
	path := ""
	for _, e := range env {
		if rest, ok := strings.CutPrefix(e, "PATH="); ok {
			path = rest
		}
	}
	for _, dir := range filepath.SplitList(path) {
		file := filepath.Join(dir, name)
		if about, err := os.Stat(file); err == nil && !about.IsDir() && about.Mode()&0o111 != 0 {
			return file, nil
		}
	}
	return "", fmt.Errorf("run: %s is not on PATH: run `cogbook kernel install`", name)
}
