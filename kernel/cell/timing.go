package cell

import (
	"fmt"
	"go/ast"
	gotypes "go/types"
	"strings"

	"github.com/cogbook/cogbook/kernel/magic"
)

// timed is a timer of the cell.
type timed struct {
	magic.Timing
	line int // that it stands in
}

// markTimed tells each statement which timer is about it: those of a timer's line, or of all lines.
func (p *parsed) markTimed(timers []timed, failure *Error) {
	for i := range timers {
		t, found := &timers[i], false
		for j := range p.stmts {
			s := &p.stmts[j]
			line := strings.Count(p.src[:s.from], "\n") + 1
			if t.Cell && t.Loop && line == t.line || !t.Cell && line != t.line {
				continue // what stands behind %%timeit prepares the loop
			}
			found = true
			if s.timer == nil || s.timer.Cell {
				s.timer = t
			}
		}
		if !found && len(failure.Problems) == 0 {
			failure.Problems = append(failure.Problems, Problem{Line: t.line, Column: t.Go + 1, Message: "there is no statement to time"})
		}
	}
}

// loops reports whether the statement runs many times: what it declares is its own.
func (s stmt) loops() bool { return s.timer != nil && s.timer.Loop }

// writeGroups calls write for each statement, in the cell's order, and opens and closes the timers around them. draft leaves out
// what only matters when the program runs.
func (w *writer) writeGroups(b *strings.Builder, draft bool, write func(i int)) {
	for i, s := range w.stmts {
		first := i == 0 || w.stmts[i-1].timer != s.timer
		last := i == len(w.stmts)-1 || w.stmts[i+1].timer != s.timer
		switch {
		case s.timer == nil:
			write(i)
			continue
		case first && s.loops() && draft:
			b.WriteString("func() {\n")
		case first && s.loops():
			fmt.Fprintf(b, "%s.Loop(%d, %d, func() {\n", w.imports.name(timingPath), s.timer.Loops, s.timer.Repeats)
		case first && !draft:
			fmt.Fprintf(b, "%s.Start()\n", w.imports.name(timingPath))
		}
		write(i)
		switch {
		case last && s.loops() && draft:
			b.WriteString("}()\n")
		case last && s.loops():
			w.generated(b)
			b.WriteString("})\n")
		case last && !draft && w.shown != i: // the function that shows a value stops the timer itself
			fmt.Fprintf(b, "%s.Stop()\n", w.imports.name(timingPath))
		}
	}
}

// writeLooped copies a statement that is timed in a loop. The value of an expression is handed on, or the compiler would leave
// the expression out.
func (w *writer) writeLooped(b *strings.Builder, i int, node ast.Stmt, draft *checked) {
	s := w.stmts[i]
	text := w.src[s.from:s.to]
	keep := ""
	if x := expressionOf(s, node); x != nil {
		t := draft.info.Types[x]
		tuple, several := t.Type.(*gotypes.Tuple)
		switch {
		case t.IsVoid() || t.Type == nil:
		case !several:
			keep = "Keep"
		case tuple.Len() == 2 || tuple.Len() == 3:
			keep = fmt.Sprintf("Keep%d", tuple.Len())
		}
	}
	if keep == "" {
		w.line(b, s.from)
		b.WriteString(text)
		w.generated(b)
		return
	}
	fmt.Fprintf(b, "%s.%s(", w.imports.name(timingPath), keep)
	w.line(b, s.from)
	b.WriteString(text + ",")
	w.generated(b)
	b.WriteString(")\n")
}

// expressionOf returns the expression that a checked statement is, nil when it is none.
func expressionOf(s stmt, node ast.Stmt) ast.Expr {
	switch node := node.(type) {
	case *ast.ExprStmt:
		return node.X
	case *ast.AssignStmt: // as draft writes a bare expression
		if s.bare {
			return node.Rhs[0]
		}
	}
	return nil
}

// body returns the statements of the checked file's entry point that are the cell's own, in its order.
func (w *writer) body(c *checked) []ast.Stmt {
	var list []ast.Stmt
	for _, d := range c.file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == EntryPoint && f.Recv == nil {
			list = f.Body.List
		}
	}
	var flat []ast.Stmt
	for _, node := range list {
		if _, empty := node.(*ast.EmptyStmt); empty {
			continue
		}
		if i := len(flat); i < len(w.stmts) && w.stmts[i].loops() {
			if inner := loopOf(node); inner != nil {
				flat = append(flat, inner...)
				continue
			}
		}
		flat = append(flat, node)
	}
	return flat
}

// loopOf returns the statements of the function that a draft has in place of a timed loop.
func loopOf(node ast.Stmt) (inner []ast.Stmt) {
	x, ok := node.(*ast.ExprStmt)
	if !ok {
		return nil
	}
	if call, ok := x.X.(*ast.CallExpr); ok {
		if f, ok := call.Fun.(*ast.FuncLit); ok {
			for _, s := range f.Body.List {
				if _, empty := s.(*ast.EmptyStmt); !empty {
					inner = append(inner, s)
				}
			}
		}
	}
	return inner
}
