package run

import (
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

	"github.com/cogbook/cogbook/cog/local/launch"
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
	indexErr error
	served   chan struct{} // closed when the services answer, or cannot
	leaseErr error
	services *launch.Lease

	mu      sync.Mutex
	dir     string            // where GoNB builds
	pid     int               // GoNB's
	failed  error             // cells cannot run at all
	changed chan struct{}     // closed when one of these does
	set     map[string]string // by %env

	advised chan struct{}    // closed when atHand is there, or indexErr
	atHand  workspace.AtHand // packages for advice: those of the last kernel at first; with mu
	closing sync.Once        // of advised

	program *cell.Program
	trace   trace
	fetched bool           // the workspace requires more than where GoNB builds
	codes   map[int]string // cells by number, for error messages
}

func newHost(space *workspace.Workspace, f folder, log *slog.Logger) *host {
	return &host{space: space, folder: f, log: log, indexed: make(chan struct{}), advised: make(chan struct{}), served: make(chan struct{}), codes: map[int]string{}, set: map[string]string{}, changed: make(chan struct{})}
}

// index reads which packages cells can import.
func (h *host) index(ctx context.Context) {
	defer h.advise(nil)
	defer close(h.indexed)
	if recalled, err := h.space.Recall(); err == nil { // none: the first kernel of this workspace
		h.advise(&recalled)
	}
	index, err := h.space.Index(ctx, "")
	if err != nil {
		h.indexErr = err
		return
	}
	index.Fetch = func(path string) {
		h.fetched = true
		h.print("stderr", "fetching "+path+"\n")
	}
	h.notebook = cell.NewNotebook(index)
	atHand := index.AtHand()
	h.advise(&atHand)
}

// lease makes sure that in-machine services run as long as the kernel does.
func (h *host) lease(ctx context.Context, o launch.Options) {
	defer close(h.served)
	h.services, h.leaseErr = launch.Ensure(ctx, o)
	if h.leaseErr != nil {
		h.log.Warn("no in-machine services", "error", h.leaseErr)
	}
}

func (h *host) close() {
	select {
	case <-h.served:
		if h.services != nil {
			_ = h.services.Close() // the services see the connection end either way
		}
	default:
	}
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
	h.codes[c.Number] = c.Code
	h.program = nil
	h.trace.take()
	select {
	case <-h.indexed:
	case <-ctx.Done():
		return "", interrupted()
	}
	if h.indexErr != nil {
		return "", &wire.Failure{Name: "KernelError", Value: h.indexErr.Error()}
	}
	source, err := cell.Parse(c.Code)
	if err != nil {
		return "", h.compileError(c, err)
	}
	if failure := h.obey(ctx, c, source.Commands); failure != nil {
		return "", failure
	}
	if strings.TrimSpace(source.Go) == "" && !slices.ContainsFunc(source.Commands, func(command string) bool { return !ours(command) }) {
		return "", nil
	}
	p, err := h.notebook.Compose(c.Number, c.Code)
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
		if failure := h.write(ctx, h.notebook.Declarations()); failure != nil {
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
		select {
		case <-h.served:
		case <-ctx.Done():
			return "", interrupted()
		}
	}
	if failure := h.write(ctx, p.Source); failure != nil {
		return "", failure
	}
	return call(p.Commands), nil
}

func interrupted() *wire.Failure {
	return &wire.Failure{Name: "Interrupted", Value: "the cell was interrupted"}
}

// write puts a file of the cell's program where GoNB builds.
func (h *host) write(ctx context.Context, source string) *wire.Failure {
	dir, failure := h.ready(ctx)
	if failure != nil {
		return failure
	}
	if err := os.WriteFile(filepath.Join(dir, "cogbook_cell.go"), []byte(source), 0o600); err != nil {
		return &wire.Failure{Name: "KernelError", Value: err.Error()}
	}
	return nil
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
	held := h.trace.take()
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
	var report session.Report
	if err := json.Unmarshal(data, &report); err != nil {
		h.log.Error("the cell's report", "error", err)
		return nil, ""
	}
	kept = map[string]cell.Kept{}
	for name, o := range report.Variables {
		kept[name] = cell.Kept{Lost: o.Lost, Dynamic: o.Dynamic}
	}
	return kept, report.Failure
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
	if stream != "stderr" {
		return text
	}
	return h.trace.pass(text)
}
