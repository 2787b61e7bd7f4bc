package run

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/wire"
)

// compileError shows what is wrong with a cell that was not run.
func (h *host) compileError(c wire.Cell, err error) *wire.Failure {
	var list *cell.Error
	if !errors.As(err, &list) {
		return &wire.Failure{Name: "CompileError", Value: err.Error()}
	}
	f := &wire.Failure{Name: "CompileError"}
	for i, p := range list.Problems {
		p = h.placed(c, p)
		if i == 0 {
			f.Value = p.String()
		}
		f.Traceback = append(f.Traceback, h.show(p)...)
	}
	if more := len(list.Problems) - 1; more > 0 {
		f.Value += fmt.Sprintf(" (and %d more)", more)
	}
	return f
}

// placed gives a problem of the cell at hand its number, and counts its column in characters, as editors do.
func (h *host) placed(c wire.Cell, p cell.Problem) cell.Problem {
	if p.Cell == 0 && p.Line > 0 {
		p.Cell = c.Number
	}
	if text, ok := h.line(p.Cell, p.Line); ok && p.Column >= 1 && p.Column <= len(text)+1 {
		p.Column = utf8.RuneCountInString(text[:p.Column-1]) + 1
	}
	return p
}

// line returns the text of a cell's line.
func (h *host) line(number, line int) (string, bool) {
	code, known := h.codes[number]
	source := strings.Split(code, "\n")
	if !known || line < 1 || line > len(source) {
		return "", false
	}
	return strings.TrimSuffix(source[line-1], "\r"), true
}

const (
	red   = "\x1b[31m"
	reset = "\x1b[0m"
)

// show writes a problem, as placed, with its line of code and a caret under its column.
func (h *host) show(p cell.Problem) []string {
	lines := []string{red + p.String() + reset}
	text, ok := h.line(p.Cell, p.Line)
	if !ok {
		return lines
	}
	lines = append(lines, gutter(p.Line)+text)
	if before := []rune(text); p.Column >= 1 && p.Column <= len(before)+1 {
		// Tabs stay tabs, so that the caret stands under its column whatever their width.
		indent := strings.Map(func(r rune) rune {
			if r == '\t' {
				return r
			}
			return ' '
		}, string(before[:p.Column-1]))
		lines = append(lines, gutter(0)+indent+red+"^"+reset)
	}
	return lines
}

// gutter stands before a line of code: its number, 0 for none.
func gutter(line int) string {
	if line == 0 {
		return "     | "
	}
	return fmt.Sprintf("%4d | ", line)
}

// buildPlace is a line of the compiler's about a cell.
var buildPlace = regexp.MustCompile(`(?m)^(?:\S*/)?Cell (\d+):(\d+):(\d+): (.+)$`)

// runError says how a cell failed that was built, or could not be. said is the error that it ended itself with.
func (h *host) runError(c wire.Cell, run wire.Run, said string) *wire.Failure {
	if said != "" {
		return &wire.Failure{Name: "Error", Value: said}
	}
	if places := buildPlace.FindAllStringSubmatch(run.Failure.Value, -1); places != nil {
		list := &cell.Error{}
		for _, m := range places {
			p := cell.Problem{Message: m[4]}
			p.Cell, _ = strconv.Atoi(m[1])
			p.Line, _ = strconv.Atoi(m[2])
			p.Column, _ = strconv.Atoi(m[3])
			if p.Cell == c.Number {
				p.Cell = 0
			}
			list.Problems = append(list.Problems, p)
		}
		return h.compileError(c, list)
	}
	if run.Exit == "" {
		return linkError(run.Failure)
	}
	return &wire.Failure{Name: "ExitError", Value: run.Exit}
}

// linkPlace begins a line of the linker's about a cell's program.
var linkPlace = regexp.MustCompile(`(?m)^(?:# cells\n)?main\.(\S+): (.+)$`)

// linkError says which function the linker cannot link; other failures stay what they are.
func linkError(f *wire.Failure) *wire.Failure {
	places := linkPlace.FindAllStringSubmatch(f.Value, -1)
	if places == nil {
		return f
	}
	var lines []string
	for _, m := range places {
		where := "the function " + m[1]
		if m[1] == cell.EntryPoint {
			where = "the cell"
		}
		lines = append(lines, where+" cannot be linked: "+m[2])
	}
	said := strings.Join(lines, "\n")
	return &wire.Failure{Name: "LinkError", Value: said, Traceback: []string{red + "LinkError: " + said + reset}}
}
