package run

import (
	"context"
	"fmt"
	"go/token"
	"os"
	"strings"

	"github.com/cogbook/cogbook/kernel/assist"
	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/session"
	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/workspace"
)

var (
	_ wire.Adviser   = (*host)(nil)
	_ wire.Evaluator = (*host)(nil)
)

// assistant knows the session as it is now; nil when the packages are not known in time.
func (h *host) assistant(ctx context.Context) *assist.Assistant {
	select {
	case <-h.advised:
	case <-ctx.Done():
		return nil
	}
	h.mu.Lock()
	packages := h.atHand
	h.mu.Unlock()
	if packages == (workspace.AtHand{}) {
		return nil
	}
	notebook := cell.NewNotebook(packages)
	select {
	case <-h.indexed:
		if h.notebook != nil {
			notebook = h.notebook.Snapshot(packages)
		}
	default: // no cell has run
	}
	values, err := session.ListIn(h.folder.values())
	if err != nil {
		h.log.Warn("the session's values", "error", err)
	}
	return &assist.Assistant{Packages: packages, Notebook: notebook, Values: values, Dir: h.cellsFolder(), Environ: h.environ()}
}

// advise sets the packages for advice, unless they are nil, and lets those go on that wait for them.
func (h *host) advise(packages *workspace.AtHand) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if packages != nil {
		h.atHand = *packages
	}
	h.closing.Do(func() { close(h.advised) })
}

// cellsFolder is where cells run: %cd changes it, for GoNB's process only.
func (h *host) cellsFolder() string {
	h.mu.Lock()
	pid := h.pid
	h.mu.Unlock()
	dir, err := os.Readlink(fmt.Sprintf("/proc/%d/cwd", pid))
	if err != nil {
		return "" // the kernel's own
	}
	return dir
}

// Complete implements [wire.Adviser].
func (h *host) Complete(ctx context.Context, code string, cursor int) wire.Completion {
	a := h.assistant(ctx)
	if a == nil {
		return wire.Completion{Start: cursor, End: cursor}
	}
	found := a.Complete(code, cursor)
	c := wire.Completion{Start: found.Start, End: found.End, Matches: make([]wire.Match, len(found.Items))}
	for i, item := range found.Items {
		c.Matches[i] = wire.Match{Text: item.Text, Kind: item.Kind, Signature: item.Signature}
	}
	return c
}

// Inspect implements [wire.Adviser].
func (h *host) Inspect(ctx context.Context, code string, cursor, detail int) map[string]string {
	a := h.assistant(ctx)
	if a == nil {
		return nil
	}
	found := a.Inspect(code, cursor, detail > 0)
	if found == nil {
		return nil
	}
	return found.Bundle()
}

// Evaluate implements [wire.Evaluator]: names of variables have the value that the last cell left, other expressions none,
// for they would have to be compiled and run.
func (h *host) Evaluate(expression string) (map[string]string, *wire.Failure) {
	name := strings.TrimSpace(expression)
	if !token.IsIdentifier(name) {
		return nil, &wire.Failure{Name: "NotEvaluated", Value: "only names of the session's variables are evaluated: run a cell for " + name}
	}
	values, err := session.ListIn(h.folder.values())
	if err != nil {
		return nil, &wire.Failure{Name: "KernelError", Value: err.Error()}
	}
	for _, v := range values {
		if v.Name == name {
			return map[string]string{"text/plain": v.Preview}, nil
		}
	}
	return nil, &wire.Failure{Name: "NotEvaluated", Value: "the session keeps no value of " + name}
}

// Page implements [wire.Evaluator]: "name?" tells what name is, "name??" shows its source.
func (h *host) Page(code string) (map[string]string, *wire.Failure, bool) {
	about, detail, ok := question(code)
	if !ok {
		return nil, nil, false
	}
	data := h.Inspect(context.Background(), about, len([]rune(about)), detail)
	if data == nil {
		return nil, &wire.Failure{Name: "NotFound", Value: "nothing is known of " + about}, true
	}
	return data, nil, true
}

// question takes the question marks off a cell of one line that begins or ends with them.
func question(code string) (about string, detail int, ok bool) {
	code = strings.TrimSpace(code)
	about = strings.Trim(code, "?")
	marks := len(code) - len(about)
	about = strings.TrimSpace(about)
	if marks == 0 || about == "" || strings.ContainsAny(about, "\n\"`'/") || strings.ContainsAny(about[:1], "%!") {
		return "", 0, false
	}
	return about, min(marks-1, 1), true
}
