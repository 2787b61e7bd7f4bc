package workspace

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
)

// toolchain is what the go command says of itself.
type toolchain struct {
	Tools    string `json:"GOTOOLDIR"` // folder of compile and link
	Root     string `json:"GOROOT"`
	Version  string `json:"GOVERSION"`
	ModCache string `json:"GOMODCACHE"`
	Env      string `json:"GOENV"` // its file of settings
	CC       string `json:"CC"`    // what links C
	Flags    string `json:"GOFLAGS"`
}

func (w *Workspace) toolchain(ctx context.Context, dir string) (toolchain, error) {
	var t toolchain
	out, err := w.run(ctx, dir, "env", "-json", "GOTOOLDIR", "GOROOT", "GOVERSION", "GOMODCACHE", "GOENV", "CC", "GOFLAGS")
	if err != nil {
		return t, err
	}
	if err := json.Unmarshal(out, &t); err != nil {
		return t, fmt.Errorf("workspace: go env: %w", err)
	}
	return t, nil
}

// plain reports whether programs of this toolchain are compiled and linked as [Index.Build] does it: that is known of Linux,
// and for flags that say which files belong to a package, not how it is compiled.
func (t toolchain) plain() bool {
	if runtime.GOOS != "linux" || t.Tools == "" {
		return false
	}
	for flag := range strings.FieldsSeq(t.Flags) {
		name, _, _ := strings.Cut(strings.TrimLeft(flag, "-"), "=")
		switch name {
		case "mod", "modcacherw", "buildvcs", "tags", "trimpath":
		default:
			return false
		}
	}
	return true
}

var goLine = regexp.MustCompile(`(?m)^go (\d+\.\d+)`)

// language is the version of Go that the module in dir is written in, as the compiler wants it.
func language(dir string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("workspace: %w", err)
	}
	line := goLine.FindSubmatch(mod)
	if line == nil {
		return "", fmt.Errorf("workspace: %s names no version of Go", filepath.Join(dir, "go.mod"))
	}
	return "go" + string(line[1]), nil
}
