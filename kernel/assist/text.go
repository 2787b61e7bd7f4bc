package assist

import (
	"go/ast"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
)

const gotaFrames = "github.com/go-gota/gota/dataframe"

// inString completes a string by what it is for: the name of a column, or a file.
func (a *Assistant) inString(c *cursor) []Item {
	end := c.end
	if end < len(c.code) && c.code[end] == c.quote {
		end++
	}
	s := a.marked(c, c.literal, end, `"`+marker+`"`)
	if s == nil {
		return a.looksLikeFile(c)
	}
	use := s.use()
	if use.column {
		if items := c.columns(a.frames(s, use)); len(items) > 0 {
			return items
		}
	}
	if use.file {
		return a.files(c, use.function)
	}
	return a.looksLikeFile(c)
}

// looksLikeFile lists files for a string that begins as the path of one.
func (a *Assistant) looksLikeFile(c *cursor) []Item {
	if p := c.prefix(); strings.HasPrefix(p, "./") || strings.HasPrefix(p, "../") || strings.HasPrefix(p, "/") || strings.HasPrefix(p, "~/") {
		return a.files(c, "")
	}
	return nil
}

// use is what a string is for.
type use struct {
	column, file bool
	function     string        // that it is given to
	call         *ast.CallExpr // nil for a literal's field
}

// Names of parameters and fields that take columns and files.
var (
	columnNames = []string{"column", "columns", "col", "cols", "colname", "colnames", "keys", "indexes", "oldname", "by"}
	fileNames   = []string{"path", "paths", "file", "filename", "name", "pattern", "dir", "folder", "ref"}
	newColumns  = []string{"OutputCol", "DetailCol", "ErrorCol"}
)

// use finds the call or the literal that the string at the marker belongs to.
func (s *sight) use() use {
	child := s.parent(0)
	for up := 1; ; up++ {
		switch node := s.parent(up).(type) {
		case *ast.CompositeLit, *ast.ParenExpr:
		case *ast.KeyValueExpr:
			if key, ok := node.Key.(*ast.Ident); ok && node.Value == child {
				name := strings.ToLower(key.Name)
				if slices.Contains(columnNames, name) || strings.HasSuffix(name, "column") {
					return use{column: true}
				}
			}
		case *ast.CallExpr:
			i := slices.IndexFunc(node.Args, func(x ast.Expr) bool { return x == child })
			if i < 0 {
				return use{}
			}
			return s.argument(node, i)
		default:
			return use{}
		}
		child = s.parent(up)
	}
}

// argument tells what the i-th argument of a call is for, by its name and the function's.
func (s *sight) argument(call *ast.CallExpr, i int) use {
	f := s.callee(call)
	if f == nil {
		return use{}
	}
	u := use{function: f.Name(), call: call}
	sig, ok := f.Type().(*types.Signature)
	if !ok || sig.Params().Len() == 0 {
		return u
	}
	name := strings.ToLower(sig.Params().At(min(i, sig.Params().Len()-1)).Name())
	reads := slices.ContainsFunc([]string{"Read", "Open", "Load", "Write", "Create", "Stream", "Stat", "Glob", "Remove", "Mkdir"},
		func(verb string) bool { return strings.HasPrefix(u.function, verb) })
	u.column = (slices.Contains(columnNames, name) || strings.HasSuffix(u.function, "Col")) && !slices.Contains(newColumns, u.function)
	u.file = slices.Contains(fileNames, name) && (name != "name" || reads || f.Pkg() != nil && f.Pkg().Path() == "os")
	return u
}

// callee returns the function or method that a call names, nil when it is another expression.
func (s *sight) callee(call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	if index, ok := fun.(*ast.IndexExpr); ok {
		fun = index.X
	}
	var id *ast.Ident
	switch x := fun.(type) {
	case *ast.Ident:
		id = x
	case *ast.SelectorExpr:
		id = x.Sel
	default:
		return nil
	}
	f, _ := s.Info.Uses[id].(*types.Func)
	return f
}

// frames lists the frames that the string may name a column of: the one that it is asked of, the one that the builder is
// given further on, else all that the cell makes and the session has, the latest first.
func (a *Assistant) frames(s *sight, u use) [][]string {
	here := a.made(s)
	if u.call != nil {
		if f, ok := ast.Unparen(u.call.Fun).(*ast.SelectorExpr); ok && named(s.Info.Types[f.X].Type, gotaFrames, "DataFrame", "Groups") {
			if columns := a.columnsOf(here, root(f.X)); columns != nil {
				return [][]string{columns}
			}
		}
		for _, x := range u.call.Args {
			if columns := a.columnsOf(here, x); columns != nil {
				return [][]string{columns}
			}
		}
	}
	for _, outer := range s.path {
		call, ok := outer.(*ast.CallExpr)
		if !ok || call == u.call {
			continue
		}
		if f, ok := call.Fun.(*ast.SelectorExpr); !ok || f.Pos() > s.parent(0).Pos() || f.Sel.Pos() < s.parent(0).Pos() {
			continue // the string is not in what the method is called of
		}
		for _, x := range call.Args {
			if columns := a.columnsOf(here, x); columns != nil {
				return [][]string{columns}
			}
		}
	}
	var all [][]string
	for _, m := range here {
		all = append(all, m.columns)
	}
	names := a.Notebook.Names()
	slices.SortStableFunc(names, func(x, y cell.Name) int { return y.Cell - x.Cell })
	for _, n := range names {
		if v := a.value(n.Text); v != nil && v.Columns != nil && n.Kind == "var" {
			all = append(all, v.Columns)
		}
	}
	return all
}

// root returns what a chain of calls, selectors and indexes begins with: df in df.Filter(…).Select(…).
func root(x ast.Expr) ast.Expr {
	for {
		switch n := x.(type) {
		case *ast.CallExpr:
			x = n.Fun
		case *ast.SelectorExpr:
			x = n.X
		case *ast.IndexExpr:
			x = n.X
		case *ast.ParenExpr:
			x = n.X
		default:
			return x
		}
	}
}

// columnsOf returns the columns of a frame that the cell makes, or of one of the session.
func (a *Assistant) columnsOf(here []made, x ast.Expr) []string {
	if id, ok := x.(*ast.Ident); ok {
		if i := slices.IndexFunc(here, func(m made) bool { return m.name == id.Name }); i >= 0 {
			return here[i].columns
		}
		if v := a.value(id.Name); v != nil {
			return v.Columns
		}
	}
	return nil
}

// columns lists the columns that go on the string.
func (c *cursor) columns(frames [][]string) []Item {
	var items []ranked
	for _, columns := range frames {
		for _, name := range columns {
			text := name
			if c.quote == '"' {
				q := strconv.Quote(name)
				text = q[1 : len(q)-1]
			}
			items = append(items, ranked{Item{Text: text, Kind: "column", Signature: "column"}, len(items)})
		}
	}
	return c.matching(items)
}
