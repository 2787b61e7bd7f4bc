package cell

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
)

// endings are functions that end the process without running what is deferred, by package and name.
var endings = map[string][]string{"os": {"Exit"}, "log": {"Fatal", "Fatalf", "Fatalln"}}

// keepBeforeExit wraps the functions of calls that end the process, so that the cell's values are kept before: os.Exit(1)
// becomes ending(os.Exit)(1). body is a file without its package clause.
func keepBeforeExit(body string, ending func() string) string {
	if !strings.Contains(body, "os.Exit") && !strings.Contains(body, "log.Fatal") {
		return body
	}
	file, err := parser.ParseFile(token.NewFileSet(), "", packageClause+body, 0)
	if err != nil {
		return body // the type checker will say it
	}
	later := map[*ast.CallExpr]bool{} // a deferred call's function is evaluated long before it ends anything
	var calls []*ast.SelectorExpr
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.DeferStmt:
			later[n.Call] = true
		case *ast.GoStmt:
			later[n.Call] = true
		case *ast.CallExpr:
			f, ok := n.Fun.(*ast.SelectorExpr)
			if !ok || later[n] {
				break
			}
			if x, ok := f.X.(*ast.Ident); ok && x.Obj == nil && slices.Contains(endings[x.Name], f.Sel.Name) {
				calls = append(calls, f)
			}
		}
		return true
	})
	base := int(file.FileStart) + len(packageClause)
	slices.SortFunc(calls, func(a, b *ast.SelectorExpr) int { return int(b.Pos() - a.Pos()) })
	for _, f := range calls {
		from, to := int(f.Pos())-base, int(f.End())-base
		body = body[:from] + ending() + "(" + body[from:to] + ")" + body[to:]
	}
	return body
}
