package run

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/session"
	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// host is the kernel's side of the relay: it holds the notebook.
type host struct {
	space   *workspace.Workspace
	folder  folder
	log     *slog.Logger
	print   func(stream, text string)                    // as the cell's "stdout" or "stderr"
	display func(bundle map[string]any)                  // as an output of the cell
	env     []string                                     // of GoNB and of cells, but for what %env has set
	hide    func(ctx context.Context, code string) error // has GoNB execute code unseen

	indexed  chan struct{} // closed when notebook is there, or indexErr
	notebook *cell.Notebook
	packages *workspace.Index // that the notebook's cells import
	indexErr error
	services services

	mu      sync.Mutex
	dir     string            // where GoNB builds
	pid     int               // GoNB's
	failed  error             // cells cannot run at all
	changed chan struct{}     // closed when one of these does
	set     map[string]string // by %env

	advised chan struct{}    // closed when atHand is there, or indexErr
	atHand  workspace.AtHand // packages for advice: those of the last kernel at first; with mu
	closing sync.Once        // of advised

	program  *cell.Program
	programs programs
	ownFlags bool // the user gave build flags of their own (%goflags)
	number   int  // of the cell that is prepared or runs
	trace    trace
	fetched  bool           // the workspace requires more than where GoNB builds
	codes    map[int]string // cells by number, for error messages
}

func newHost(space *workspace.Workspace, f folder, log *slog.Logger) *host {
	return &host{
		space: space, folder: f, log: log, indexed: make(chan struct{}), advised: make(chan struct{}),
		codes: map[int]string{}, set: map[string]string{}, changed: make(chan struct{}), programs: programs{dir: f.programs()}, services: services{asked: make(chan struct{})},
	}
}

// index reads which packages cells can import.
func (h *host) index(ctx context.Context) {
	defer h.advise(nil)
	defer close(h.indexed)
	index, current, err := h.space.Recall() // the first kernel of this workspace has nothing to recall
	if err == nil {
		atHand := index.AtHand()
		h.advise(&atHand)
	}
	if !current {
		if index, err = h.space.Index(ctx, ""); err != nil {
			h.indexErr = err
			return
		}
	}
	index.Fetch = func(path string) {
		h.fetched = true
		h.print("stderr", "fetching "+path+"\n")
	}
	h.packages, h.notebook = index, cell.NewNotebook(index)
	atHand := index.AtHand()
	h.advise(&atHand)
}

// IsComplete implements [wire.Cells].
func (h *host) IsComplete(code string) (status, indent string) {
	if _, _, ok := question(code); ok {
		return "complete", ""
	}
	return cell.Complete(code)
}

// Prepare implements [wire.Cells].
func (h *host) Prepare(ctx context.Context, c wire.Cell) (string, *wire.Failure) {
	if strings.TrimSpace(c.Code) == "" {
		return "", nil
	}
	h.codes[c.Number], h.number = c.Code, c.Number
	h.noteFlags(c.Code)
	h.program = nil
	h.trace.take()
	source, err := cell.Parse(c.Code)
	if err != nil {
		return "", h.compileError(c, err)
	}
	select {
	case <-h.indexed:
	case <-ctx.Done():
		return "", interrupted()
	}
	if h.indexErr != nil {
		return "", &wire.Failure{Name: "KernelError", Value: h.indexErr.Error()}
	}
	if failure := h.obey(ctx, c, source.Commands); failure != nil {
		return "", failure
	}
	if strings.TrimSpace(source.Go) == "" && !slices.ContainsFunc(source.Commands, func(command string) bool { return !ours(command) }) {
		return "", nil
	}
	p, err := h.compose(ctx, c)
	if err != nil {
		return "", h.compileError(c, err)
	}
	h.program = p
	if h.fetched {
		dir, failure := h.ready(ctx)
		if failure != nil {
			return "", failure
		}
		if err := h.copyModule(dir); err != nil {
			return "", &wire.Failure{Name: "KernelError", Value: err.Error()}
		}
		h.fetched = false
	}
	if p.Whole {
		if _, failure := h.write(ctx, h.notebook.Declarations()); failure != nil {
			return "", failure
		}
		return withoutOurs(c.Code, source.Commands), nil
	}
	p.Commands = slices.DeleteFunc(p.Commands, ours)
	for i, command := range p.Commands {
		p.Commands[i] = asUser(command)
	}
	for _, pending := range p.Pending {
		h.print("stdout", "note: "+h.placed(c, pending).String()+"; it has to be declared before this is called\n")
	}
	if !p.Runs {
		return strings.Join(p.Commands, "\n"), nil
	}
	if slices.Contains(p.Imports, workspace.Module+"/cog") {
		if err := h.services.await(ctx, h.log); err != nil {
			return "", interrupted()
		}
	}
	if failure := h.build(ctx, c, p.Source); failure != nil {
		return "", failure
	}
	return call(p.Commands), nil
}

// compose completes a cell. When its imports made the index compile packages anew, what the cell was checked with before is
// of the old ones.
func (h *host) compose(ctx context.Context, c wire.Cell) (*cell.Program, error) {
	if err := h.packages.Refresh(ctx); err != nil {
		return nil, err
	}
	before := h.packages.Changes()
	p, err := h.notebook.Compose(c.Number, c.Code)
	if h.packages.Changes() != before {
		return h.notebook.Compose(c.Number, c.Code)
	}
	return p, err
}

func interrupted() *wire.Failure {
	return &wire.Failure{Name: "Interrupted", Value: "the cell was interrupted"}
}

// write puts a file of the cell's program where GoNB builds, and takes away the program of the cell before it.
func (h *host) write(ctx context.Context, source string) (dir string, failure *wire.Failure) {
	if dir, failure = h.ready(ctx); failure != nil {
		return "", failure
	}
	err := os.WriteFile(filepath.Join(dir, cellFile), []byte(source), 0o600)
	if gone := os.Remove(filepath.Join(dir, readyFile)); err == nil && !errors.Is(gone, fs.ErrNotExist) {
		err = gone
	}
	if err != nil {
		return "", &wire.Failure{Name: "KernelError", Value: err.Error()}
	}
	return dir, nil
}

// call is the code with which GoNB runs a cell's commands and then its program. GoNB's own main would parse the arguments before
// the cell has declared its flags.
func call(commands []string) string {
	return strings.TrimLeft(strings.Join(commands, "\n")+"\n", "\n") + "func main() { " + cell.EntryPoint + "() }\n"
}

// ready waits for GoNB and returns the folder that it builds in.
func (h *host) ready(ctx context.Context) (string, *wire.Failure) {
	for {
		h.mu.Lock()
		dir, failed, changed := h.dir, h.failed, h.changed
		h.mu.Unlock()
		switch {
		case failed != nil:
			return "", &wire.Failure{Name: "KernelError", Value: failed.Error()}
		case dir != "":
			return dir, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return "", interrupted()
		}
	}
}

// change replaces where and by which process cells are built, and wakes those who wait for it.
func (h *host) change(dir string, pid int, failed error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.dir, h.pid, h.failed = dir, pid, failed
	close(h.changed)
	h.changed = make(chan struct{})
}

// Finish implements [wire.Cells].
func (h *host) Finish(c wire.Cell, run wire.Run) (late string, failure *wire.Failure) {
	kept, said := h.report()
	held := strings.ReplaceAll(h.trace.take(), thisCell, cellName(c.Number))
	if run.Failure != nil {
		run.Failure.Value = strings.ReplaceAll(run.Failure.Value, thisCell, cellName(c.Number))
	}
	p := h.program
	if p != nil && !p.Whole && (run.Failure == nil || kept != nil || run.Exit != "") { // it was built, so what it declares is there
		h.notebook.Commit(p, kept)
	}
	if p != nil && p.Whole {
		h.forget(c.Code)
	}
	switch {
	case run.NoInput:
		return "", &wire.Failure{Name: "StdinNotAllowed", Value: "the cell reads standard input, but this front end gives none (allow_stdin is false)"}
	case run.Interrupted:
		return "", interrupted()
	case run.Failure == nil && run.Exit == "":
		return held, nil
	case run.Failure == nil: // GoNB calls a failing ! line or %%bash cell a success
		return held, &wire.Failure{Name: "ExitError", Value: run.Exit}
	case held != "":
		return "", h.panicError(held)
	}
	return "", h.runError(c, run, said)
}

// forget has GoNB forget what a cell that it built by itself declared: it would put it into every later program.
func (h *host) forget(code string) {
	names := cell.Declared(code)
	if len(names) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := h.hide(ctx, "%rm "+strings.Join(names, " ")); err != nil {
		h.log.Warn("gonb remembers a cell", "error", err)
	}
}

// report reads, once, what became of the cell's variables, and the error that the cell ended with, if any.
func (h *host) report() (kept map[string]cell.Kept, failure string) {
	file := filepath.Join(h.folder.values(), session.ReportFile)
	data, err := os.ReadFile(file)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			h.log.Error("the cell's report", "error", err)
		}
		return nil, ""
	}
	_ = os.Remove(file) // it would be taken for the next cell's, were it not overwritten
	kept = map[string]cell.Kept{}
	for line := range bytes.Lines(data) {
		var report session.Report
		if err := json.Unmarshal(line, &report); err != nil { // the cell was killed while it wrote
			h.log.Error("the cell's report", "error", err)
			break
		}
		for name, o := range report.Variables {
			kept[name] = cell.Kept{Lost: o.Lost, Dynamic: o.Dynamic, Shares: o.Shares}
		}
		failure = report.Failure
	}
	return kept, failure
}

// Interrupt implements [wire.Cells].
func (h *host) Interrupt() {
	h.mu.Lock()
	pid := h.pid
	h.mu.Unlock()
	if pid != 0 {
		interruptBuild(pid)
	}
}

// Text implements [wire.Cells]: the trace of a program that panics is held back, to be shown as the cell's error.
func (h *host) Text(stream, text string) string {
	if stream == "stderr" {
		text = h.trace.pass(text)
	}
	return strings.ReplaceAll(text, thisCell, cellName(h.number))
}
