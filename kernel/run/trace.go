package run

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/cogbook/cogbook/kernel/cell"
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
var traceBegin = regexp.MustCompile(`(?m)^(?:panic: |fatal error: |runtime: goroutine stack exceeds )`)

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

// traceStacks is the head of a goroutine's stack; traceReason is the line that says why, the last one where
// a panic led to others; signalLine is what the runtime adds to it; frameInCell is a stack frame within a cell.
var (
	traceStacks = regexp.MustCompile(`(?m)^goroutine \d+(?: gp=\S+ m=\S+(?: mp=\S+)?)? \[.*\]:\n`)
	traceReason = regexp.MustCompile(`(?m)^\t*(panic|fatal error): `)
	signalLine  = regexp.MustCompile(`(?m)^\[signal .*\]\n?`)
	frameInCell = regexp.MustCompile(`(?m)^(?:\.\.\.(\d+) frames elided\.\.\.|(\S.*)\n\t(?:\S*/)?Cell (\d+):(\d+)(?: \+0x[0-9a-f]+)?(?: fp=.*)?)$`)
)

// How many frames of a deep stack are shown: those that are nearest to the panic, and to the cell's own statements.
const (
	framesNear = 8
	framesFar  = 4
)

// panicError turns a trace into a failure that shows the lines of cells in the stack of the goroutine that panicked, and what the
// panic says. Frames within packages are left out, unless there are no others.
func (h *host) panicError(held string) *wire.Failure {
	said, stack := held, ""
	if at := traceStacks.FindStringIndex(held); at != nil {
		said = held[:at[0]]
		stack, _, _ = strings.Cut(held[at[1]:], "\n\n")
	}
	said, _, _ = strings.Cut(said, "\nruntime stack:\n")
	f := &wire.Failure{Name: "panic"}
	reasons := traceReason.FindAllStringSubmatchIndex(said, -1)
	if n := len(reasons); n > 0 {
		f.Name, said = said[reasons[n-1][2]:reasons[n-1][3]], said[reasons[n-1][1]:]
	}
	said = strings.Replace(said, " [recovered, repanicked]", "", 1) // see session.Repanic
	f.Value = strings.TrimSpace(signalLine.ReplaceAllString(said, ""))
	f.Traceback = []string{red + f.Name + ": " + f.Value + reset}
	frames := h.frames(stack)
	for i, frame := range frames {
		if hidden := len(frames) - framesNear - framesFar; hidden > 1 && i >= framesNear && i < framesNear+hidden {
			if i == framesNear {
				f.Traceback = append(f.Traceback, fmt.Sprintf("... %d more", hidden))
			}
			continue
		}
		f.Traceback = append(f.Traceback, frame...)
	}
	if len(frames) == 0 && stack != "" {
		f.Traceback = append(f.Traceback, stack)
	}
	return f
}

// frames shows the stack's frames in cells, each with its line of code; those of a recursion once.
func (h *host) frames(stack string) (frames [][]string) {
	last, times := "", 0
	for _, at := range frameInCell.FindAllStringSubmatch(stack, -1) {
		if elided, err := strconv.Atoi(at[1]); err == nil {
			times += elided
			continue
		}
		number, _ := strconv.Atoi(at[3]) // digits
		line, _ := strconv.Atoi(at[4])
		place := fmt.Sprintf("Cell %d, line %d%s", number, line, inFunction(at[2]))
		if place == last {
			times++
			frames[len(frames)-1][0] = fmt.Sprintf("%s (%d times)", place, times)
			continue
		}
		last, times = place, 1
		frame := []string{place}
		if text, ok := h.line(number, line); ok {
			frame = append(frame, gutter(line)+text)
		}
		frames = append(frames, frame)
	}
	return frames
}

// inFunction names the function of a stack frame, "" for the cell's statements themselves.
func inFunction(call string) string {
	if strings.HasPrefix(call, "created by ") {
		return ", which started it"
	}
	call = strings.TrimPrefix(call, "main.")
	if at := strings.LastIndexByte(call, '('); at > 0 { // its arguments, in hexadecimal
		call = call[:at]
	}
	if call == cell.EntryPoint || strings.HasPrefix(call, cell.EntryPoint+".") {
		return ""
	}
	return ", in " + strings.ReplaceAll(call, "[...]", "")
}
