package run

import (
	"regexp"
	"strings"
	"sync"

	"github.com/cogbook/cogbook/kernel/wire"
)

// traceKept bounds the stack trace that is held back.
const traceKept = 256 << 10

// trace holds back what a cell writes to standard error from the first line on that says that the program panics.
type trace struct {
	mu      sync.Mutex
	held    strings.Builder
	midLine bool // what was passed last did not end its line
}

// traceBegin is how the Go runtime begins to report the end of a program.
var traceBegin = regexp.MustCompile(`(?m)^(?:panic: |fatal error: )`)

// pass returns what of text is to be shown now.
func (t *trace) pass(text string) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	from := 0
	if t.held.Len() == 0 {
		at := traceBegin.FindStringIndex(text)
		if at != nil && at[0] == 0 && t.midLine {
			at = nil
		}
		if at == nil {
			t.midLine = !strings.HasSuffix(text, "\n")
			return text
		}
		from = at[0]
	}
	if t.held.Len() < traceKept {
		t.held.WriteString(text[from:])
	}
	return text[:from]
}

// take returns what was held back and begins anew.
func (t *trace) take() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	held := t.held.String()
	t.held.Reset()
	t.midLine = false
	return held
}

// frameInCell is a stack frame's position within a cell.
var frameInCell = regexp.MustCompile(`(?m)^\t(?:\S*/)?(Cell \d+):(\d+)(?: \+0x[0-9a-f]+)?$`)

// panicError turns a trace into a failure that names the lines of cells in it; a trace without any is shown whole.
func panicError(held string) *wire.Failure {
	first, rest, _ := strings.Cut(held, "\n\n")
	name, value, _ := strings.Cut(strings.TrimSpace(first), ": ")
	f := &wire.Failure{Name: name, Value: value, Traceback: []string{red + name + ": " + value + reset}}
	stack, _, _ := strings.Cut(rest, "\n\n") // of the goroutine that panicked
	last := ""
	for _, at := range frameInCell.FindAllStringSubmatch(stack, -1) {
		line := "  at " + at[1] + ", line " + at[2]
		if line != last {
			f.Traceback = append(f.Traceback, line)
		}
		last = line
	}
	if last == "" {
		f.Traceback = append(f.Traceback, rest)
	}
	return f
}
