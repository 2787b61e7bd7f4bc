package cell

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
)

// useAll returns src, a completed cell, with a use of each variable whose name stands at one of the offsets: Go refuses
// variables that are not used, a notebook does not. A variable that it finds no place for stays as it is.
func useAll(src string, offsets []int) string {
	if len(offsets) == 0 {
		return src
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", src, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil {
		return src // it was parsed before
	}
	type insertion struct {
		at   int
		text string
	}
	var todo []insertion
	var stack []ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		if id, ok := n.(*ast.Ident); ok && slices.Contains(offsets, fset.PositionFor(id.Pos(), false).Offset) {
			if pos, format := placeOfUse(stack); pos.IsValid() {
				at := fset.PositionFor(pos, false).Offset
				text := fmt.Sprintf(format, id.Name)
				if rest, _, _ := strings.Cut(src[at:], "\n"); strings.TrimSpace(rest) != "" {
					// What follows on the line keeps its column.
					there := fset.Position(pos)
					text += fmt.Sprintf("/*line %s:%d:%d*/", there.Filename, there.Line, there.Column)
				}
				todo = append(todo, insertion{at, text})
			}
		}
		stack = append(stack, n)
		return true
	})
	slices.SortStableFunc(todo, func(a, b insertion) int { return b.at - a.at })
	for _, i := range todo {
		src = src[:i.at] + i.text + src[i.at:]
	}
	return src
}

const (
	useBehind = "; _ = %s"  // a statement
	useWithin = " _ = %s; " // a block, at its start
)

// placeOfUse finds where the variable can be used that the innermost of these nodes declares, and in which form.
func placeOfUse(stack []ast.Node) (token.Pos, string) {
	for i := len(stack) - 1; i > 0; i-- {
		switch n := stack[i].(type) {
		case *ast.RangeStmt:
			return n.Body.Lbrace + 1, useWithin
		case *ast.AssignStmt, *ast.DeclStmt:
			switch outer := stack[i-1].(type) {
			case *ast.IfStmt:
				return outer.Body.Lbrace + 1, useWithin
			case *ast.ForStmt:
				return outer.Body.Lbrace + 1, useWithin
			case *ast.SwitchStmt:
				return firstClause(outer.Body), useWithin
			case *ast.TypeSwitchStmt:
				return firstClause(outer.Body), useWithin
			case *ast.CommClause:
				if outer.Comm == n {
					return outer.Colon + 1, useWithin
				}
			}
			return n.End(), useBehind
		}
	}
	return token.NoPos, ""
}

// firstClause is where the body of a switch's first clause begins, no position when it has none.
func firstClause(body *ast.BlockStmt) token.Pos {
	if len(body.List) > 0 {
		if clause, ok := body.List[0].(*ast.CaseClause); ok {
			return clause.Colon + 1
		}
	}
	return token.NoPos
}
