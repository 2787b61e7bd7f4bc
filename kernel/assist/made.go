package assist

import (
	"encoding/csv"
	"go/ast"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// headMost bounds what is read of a file for its first line.
const headMost = 64 << 10

// made is a frame that the cell itself makes, before it has run.
type made struct {
	name    string
	columns []string
}

// made lists the frames that the cell makes, the latest first, as far as their columns can be told from the code.
func (a *Assistant) made(s *sight) []made {
	var found []made // the latest first, so that a frame that is made of another sees that one's last columns
	ast.Inspect(s.File, func(n ast.Node) bool {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || len(assign.Rhs) != 1 {
			return true
		}
		if name, ok := assign.Lhs[0].(*ast.Ident); ok {
			if columns := a.columnsIn(s, assign.Rhs[0], found); columns != nil {
				found = slices.Insert(found, 0, made{name.Name, columns})
			}
		}
		return true
	})
	return found
}

const gotaSeries = "github.com/go-gota/gota/series"

// columnsIn collects the columns that an expression's frame has: those of the frames that it is made from, of the file that it is read
// from, of the series that are put into it, and those that builders add. What Select and Drop leave out is offered too.
func (a *Assistant) columnsIn(s *sight, x ast.Expr, earlier []made) (columns []string) {
	add := func(names ...string) {
		for _, name := range names {
			if !slices.Contains(columns, name) {
				columns = append(columns, name)
			}
		}
	}
	ast.Inspect(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // it makes frames of its own
		case *ast.Ident:
			if object := s.Info.Uses[n]; object != nil && named(object.Type(), gotaFrames, "DataFrame") {
				add(a.columnsOf(earlier, n)...)
			}
		case *ast.CallExpr:
			f := s.callee(n)
			if f == nil {
				return true
			}
			first, ok := text(n.Args, 0)
			switch sig, _ := f.Type().(*types.Signature); {
			case f.Name() == "ReadCSV" && ok:
				add(a.head(first)...)
			case f.Name() == "OutputCol" && ok:
				add(first, first+"_detail", first+"_error")
			case sig != nil && sig.Results().Len() > 0 && named(sig.Results().At(0).Type(), gotaSeries, "Series"):
				for i := range sig.Params().Len() {
					if name, ok := text(n.Args, i); ok && sig.Params().At(i).Name() == "name" {
						add(name)
					}
				}
			}
		}
		return true
	})
	return columns
}

// text returns the i-th argument where that is a string literal.
func text(args []ast.Expr, i int) (string, bool) {
	if i >= len(args) {
		return "", false
	}
	literal, ok := args[i].(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return "", false
	}
	value, err := strconv.Unquote(literal.Value)
	return value, err == nil && value != marker
}

// head returns the first line of a CSV file; of several, the first one's.
func (a *Assistant) head(pattern string) []string {
	if !filepath.IsAbs(pattern) {
		pattern = filepath.Join(a.Dir, pattern)
	}
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 || !strings.HasSuffix(paths[0], "sv") {
		return nil
	}
	if about, err := os.Stat(paths[0]); err != nil || !about.Mode().IsRegular() {
		return nil // opening a pipe would wait
	}
	f, err := os.Open(paths[0])
	if err != nil {
		return nil
	}
	defer func() { _ = f.Close() }() // it is only read
	lines := csv.NewReader(io.LimitReader(f, headMost))
	if strings.HasSuffix(paths[0], ".tsv") {
		lines.Comma = '\t'
	}
	columns, err := lines.Read()
	if err != nil {
		return nil
	}
	columns[0] = strings.TrimPrefix(columns[0], "\ufeff")
	return columns
}
