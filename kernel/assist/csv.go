package assist

import (
	"encoding/csv"
	"go/ast"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// headMost bounds what is read of a file for its first line.
const headMost = 64 << 10

// read is a variable that the cell itself reads from a file, before it has run.
type read struct {
	name    string
	columns []string
}

// reads lists the frames that the cell gets from ReadCSV with the name of a file, the latest first.
func (a *Assistant) reads(s *sight) []read {
	var found []read
	ast.Inspect(s.File, func(n ast.Node) bool {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || len(assign.Rhs) != 1 {
			return true
		}
		name, isName := assign.Lhs[0].(*ast.Ident)
		ast.Inspect(assign.Rhs[0], func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 || !isName {
				return true
			}
			literal, ok := call.Args[0].(*ast.BasicLit)
			if f := s.callee(call); !ok || literal.Kind != token.STRING || f == nil || f.Name() != "ReadCSV" {
				return true
			}
			if path, err := strconv.Unquote(literal.Value); err == nil {
				if columns := a.head(path); columns != nil {
					found = append(found, read{name.Name, columns})
				}
			}
			return false
		})
		return true
	})
	slices.Reverse(found)
	return found
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
