package cell

import (
	"errors"
	"fmt"
	"go/token"
	"strings"
)

// ErrCell is what every error about a cell's text wraps.
var ErrCell = errors.New("cell: not a Go program")

// Problem is one thing that is wrong with a cell.
type Problem struct {
	Cell    int // number of the cell, 0: the one at hand
	Line    int // from 1, in that cell
	Column  int // from 1, in bytes
	Message string

	incomplete bool      // more text could mend it
	pos        token.Pos // in the checked file
}

// Error holds all problems of a cell.
type Error struct{ Problems []Problem }

// Error lists the problems, one a line.
func (e *Error) Error() string {
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Unwrap makes errors.Is(err, [ErrCell]) true.
func (e *Error) Unwrap() error { return ErrCell }

// String gives the position as a reader of the notebook counts.
func (p Problem) String() string {
	switch {
	case p.Line == 0:
		return p.Message
	case p.Cell > 0:
		return fmt.Sprintf("Cell %d, line %d, column %d: %s", p.Cell, p.Line, p.Column, p.Message)
	}
	return fmt.Sprintf("line %d, column %d: %s", p.Line, p.Column, p.Message)
}

// problemAt is the error of one problem at a byte offset of src.
func problemAt(src string, offset int, message string) *Error {
	before := src[:min(offset, len(src))]
	line := strings.Count(before, "\n") + 1
	column := offset - (strings.LastIndexByte(before, '\n') + 1) + 1
	return &Error{Problems: []Problem{{Line: line, Column: column, Message: message}}}
}
