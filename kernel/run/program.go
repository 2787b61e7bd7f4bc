package run

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// thisCell stands for the name of the cell at hand in its program, as old cells are "Cell 3": a cell that is run again has
// another number but the same program.
const thisCell = "cogbook_this_cell"

func cellName(number int) string { return fmt.Sprintf("Cell %d", number) }

// program file names in the folder that GoNB builds in.
const (
	cellFile  = "cogbook_cell.go"
	readyFile = "cogbook_program" // see shims
)

// mainFile calls a cell, which parses its own arguments: GoNB's main would do it before the cell has declared its flags.
const mainFile = "package main\n\nfunc main() { " + cell.EntryPoint + "() }\n"

// programsKept is how many programs are kept for cells that are run again: some ten megabytes each at most.
const programsKept = 8

// programs builds cells, and keeps what it has built.
type programs struct {
	dir  string   // of the programs
	keys []string // their names, the last used last
}

// get returns the program of source, and builds it unless it is kept.
func (p *programs) get(ctx context.Context, index *workspace.Index, source string) (string, error) {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d\n%s", index.Changes(), source))
	key := hex.EncodeToString(sum[:16])
	path := filepath.Join(p.dir, key)
	if i := slices.Index(p.keys, key); i >= 0 {
		p.keys = append(slices.Delete(p.keys, i, i+1), key)
		return path, nil
	}
	work := filepath.Join(p.dir, "work")
	if err := errors.Join(os.RemoveAll(work), os.MkdirAll(work, 0o700)); err != nil {
		return "", fmt.Errorf("run: %w", err)
	}
	for name, text := range map[string]string{"cell.go": source, "main.go": mainFile} {
		if err := os.WriteFile(filepath.Join(work, name), []byte(text), 0o600); err != nil {
			return "", fmt.Errorf("run: %w", err)
		}
	}
	fresh := filepath.Join(work, "program")
	if err := index.Build(ctx, work, fresh); err != nil {
		return "", err
	}
	if err := os.Rename(fresh, path); err != nil {
		return "", fmt.Errorf("run: %w", err)
	}
	p.keys = append(p.keys, key)
	if len(p.keys) > programsKept {
		_ = os.Remove(filepath.Join(p.dir, p.keys[0])) // the folder goes with the session
		p.keys = slices.Delete(p.keys, 0, 1)
	}
	return path, nil
}

// build puts the program of a composed cell where GoNB takes it from.
func (h *host) build(ctx context.Context, c wire.Cell, source string) *wire.Failure {
	source = strings.ReplaceAll(source, "//line "+cellName(c.Number)+":", "//line "+thisCell+":")
	program, err := "", error(nil)
	if h.builds() {
		program, err = h.programs.get(ctx, h.packages, source)
	}
	if ctx.Err() != nil {
		return interrupted()
	}
	if err != nil {
		return h.buildError(c, err)
	}
	dir, failure := h.write(ctx, source)
	if failure != nil || program == "" {
		return failure
	}
	if err := os.Link(program, filepath.Join(dir, readyFile)); err != nil {
		return &wire.Failure{Name: "KernelError", Value: err.Error()}
	}
	return nil
}

// flagsLine gives the build flags of the user's own, "" for none.
var flagsLine = regexp.MustCompile(`(?m)^(?://gonb:)?%goflags[ \t]+(\S.*)$`)

// noteFlags remembers whether the cells from this one on have build flags of the user's own.
func (h *host) noteFlags(code string) {
	for _, line := range flagsLine.FindAllStringSubmatch(code, -1) {
		h.ownFlags = strings.TrimSpace(line[1]) != `""`
	}
}

// builds reports whether the kernel builds cells itself: the user's own flags (%goflags) are GoNB's.
func (h *host) builds() bool { return !h.ownFlags && h.packages.Buildable() }

// buildError says why a cell that was checked could not be built.
func (h *host) buildError(c wire.Cell, err error) *wire.Failure {
	said, ok := errors.AsType[*workspace.BuildError](err)
	if !ok {
		return &wire.Failure{Name: "KernelError", Value: err.Error()}
	}
	return h.runError(c, wire.Run{Failure: &wire.Failure{Name: "BuildError", Value: strings.ReplaceAll(said.Output, thisCell, cellName(c.Number))}}, "")
}
