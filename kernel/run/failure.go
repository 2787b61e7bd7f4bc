package run

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/wire"
)

// compileError shows what is wrong with a cell that was not run.
func (h *host) compileError(c wire.Cell, err error) *wire.Failure {
	var list *cell.Error
	if !errors.As(err, &list) {
		return &wire.Failure{Name: "CompileError", Value: err.Error()}
	}
	f := &wire.Failure{Name: "CompileError", Value: list.Error()}
	for _, p := range list.Problems {
		f.Traceback = append(f.Traceback, h.show(c, p)...)
	}
	return f
}

const (
	red   = "\x1b[31m"
	reset = "\x1b[0m"
)

// show writes a problem with its line of code and a caret under its column.
func (h *host) show(c wire.Cell, p cell.Problem) []string {
	lines := []string{red + p.String() + reset}
	code := c.Code
	if p.Cell > 0 {
		code = h.codes[p.Cell]
	}
	source := strings.Split(code, "\n")
	if p.Line < 1 || p.Line > len(source) {
		return lines
	}
	text := source[p.Line-1]
	lines = append(lines, "    "+text)
	if p.Column >= 1 && p.Column <= len(text)+1 {
		// Tabs stay tabs, so that the caret stands under its column whatever their width.
		indent := strings.Map(func(r rune) rune {
			if r == '\t' {
				return r
			}
			return ' '
		}, text[:p.Column-1])
		lines = append(lines, "    "+indent+"^")
	}
	return lines
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
		return run.Failure
	}
	return &wire.Failure{Name: "ExitError", Value: run.Exit}
}
