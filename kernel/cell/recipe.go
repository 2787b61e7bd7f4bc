package cell

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strings"
)

// recipe is the expression that a variable was declared with. A value that cannot be stored (a function, an open file)
// is made anew by it in each cell that uses the variable.
type recipe struct {
	cell, line, col int
	text            string
	function        bool // a function literal: making it anew changes nothing
	flag            bool // a flag of the command line: each program has to declare it
	refs            map[string]bool
	uses            []selection
}

// recipeOf returns the expression that s gives its only variable, nil when s declares several or gives none.
func (w *writer) recipeOf(s stmt) *recipe {
	var x ast.Expr
	switch node := s.node.(type) {
	case *ast.AssignStmt:
		if len(node.Lhs) == 1 && len(node.Rhs) == 1 {
			x = node.Rhs[0]
		}
	case *ast.DeclStmt:
		if d, ok := node.Decl.(*ast.GenDecl); ok && len(d.Specs) == 1 {
			if v, ok := d.Specs[0].(*ast.ValueSpec); ok && len(v.Names) == 1 && len(v.Values) == 1 {
				x = v.Values[0]
			}
		}
	}
	if x == nil {
		return nil
	}
	from, to := int(x.Pos())+s.base, int(x.End())+s.base
	at := problemAt(w.src, from, "").Problems[0]
	r := &recipe{cell: w.number, line: at.Line, col: at.Column, text: w.src[from:to]}
	_, r.function = ast.Unparen(x).(*ast.FuncLit)
	file, err := parser.ParseFile(token.NewFileSet(), "", packageClause+"var _ = "+r.text, 0)
	if err != nil {
		return nil // it was parsed before
	}
	r.refs, r.uses = freeNames(file)
	if call, ok := ast.Unparen(x).(*ast.CallExpr); ok {
		selector, ok := call.Fun.(*ast.SelectorExpr)
		r.flag = ok && slices.Contains(r.uses, selection{"flag", selector.Sel.Name})
	}
	return r
}

// assigned returns which of names the statements give another value.
func (p *parsed) assigned(names map[string]*Variable) map[string]bool {
	found := map[string]bool{}
	for _, s := range p.stmts {
		ast.Inspect(s.node, func(n ast.Node) bool {
			if a, ok := n.(*ast.AssignStmt); ok && a.Tok == token.ASSIGN {
				for _, x := range a.Lhs {
					if id, ok := ast.Unparen(x).(*ast.Ident); ok && names[id.Name] != nil {
						found[id.Name] = true
					}
				}
			}
			return true
		})
	}
	return found
}

// writeRebuilt makes the values anew that could not be stored, in the order in which they were first made.
func (w *writer) writeRebuilt(b *strings.Builder, session string) {
	list := slices.SortedFunc(maps.Values(w.selected.rebuilt), func(a, c *Variable) int {
		if d := a.recipe.cell - c.recipe.cell; d != 0 {
			return d
		}
		return a.recipe.line - c.recipe.line
	})
	for _, v := range list {
		fmt.Fprintf(b, "%s =\n//line %s:%d:%d\n%s", v.Name, cellName(v.recipe.cell), v.recipe.line, v.recipe.col, v.recipe.text)
		w.generated(b)
	}
	for _, name := range slices.Sorted(maps.Keys(w.assigned(w.selected.rebuilt))) {
		fmt.Fprintf(b, "%s.Assign(%q, &%s)\n", session, name, name)
	}
}
