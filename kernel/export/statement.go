package export

import (
	"errors"
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// defines returns the names that a top-level statement declares, "_" left out.
func defines(s ast.Stmt) []*ast.Ident {
	var ids []*ast.Ident
	add := func(id *ast.Ident) {
		if id.Name != "_" {
			ids = append(ids, id)
		}
	}
	switch s := s.(type) {
	case *ast.AssignStmt:
		for _, x := range s.Lhs {
			if id, ok := x.(*ast.Ident); ok && s.Tok == token.DEFINE {
				add(id)
			}
		}
	case *ast.DeclStmt:
		if d, ok := s.Decl.(*ast.GenDecl); ok && d.Tok == token.VAR {
			for _, spec := range d.Specs {
				if v, ok := spec.(*ast.ValueSpec); ok {
					for _, id := range v.Names {
						add(id)
					}
				}
			}
		}
	}
	return ids
}

// offset is where a node of the cell's statements is in its text.
func (c *one) offset(pos token.Pos) int {
	_, at, _ := c.at(c.Fset, pos) // statements stand in the cell
	return at
}

func (c *one) replace(from, to int, text string) {
	c.edits = append(c.edits, edit{from, to, text})
}

// statement makes the edits that turn a top-level statement into one of the cell's function.
func (c *one) statement(s ast.Stmt, last bool) error {
	from, to := c.offset(s.Pos()), c.offset(s.End())
	ids := defines(s)
	kept := slices.ContainsFunc(ids, func(id *ast.Ident) bool { return c.mine[c.object(id)] != "" }) // the program's
	switch node := s.(type) {
	case *ast.AssignStmt:
		own := slices.IndexFunc(ids, func(id *ast.Ident) bool { return id.Name == "ctx" })
		switch {
		case !kept: // the function's own
		case own >= 0 && c.object(ids[own]).Type().String() != "context.Context":
			return errors.New("it declares ctx, which every cell has, as something else and with other variables: give it another name")
		case own >= 0:
			c.replace(from, from, "ctx := ctx\n")
			fallthrough
		default:
			at := c.offset(node.TokPos)
			c.replace(at, at+len(":="), "=")
		}
	case *ast.DeclStmt:
		if d, ok := node.Decl.(*ast.GenDecl); ok && kept {
			c.assign(d)
		}
	case *ast.ExprStmt:
		switch {
		case last && c.Show == "value":
			c.shows = true
			c.replace(from, from, "cogbookShow(")
			c.replace(to, to, ")")
		case last && c.Show == "result":
			c.results = true
			c.replace(from, from, "cogbookResult(")
			c.replace(to, to, ")")
		case last && c.Bare:
			c.replace(from, from, "_ = ")
		}
	}
	if len(ids) > 0 {
		for _, id := range ids {
			if c.mine[c.object(id)] == "" { // a cell may leave it unused
				c.replace(to, to, "\n_ = "+id.Name)
			}
		}
	}
	return nil
}

// assign turns a var declaration into assignments to the program's variables.
func (c *one) assign(d *ast.GenDecl) {
	begin := c.offset(d.Specs[0].Pos())
	if d.Lparen.IsValid() {
		begin = c.offset(d.Lparen) + 1
		c.replace(c.offset(d.Rparen), c.offset(d.Rparen)+1, "")
	}
	c.replace(c.offset(d.Pos()), begin, "")
	for _, spec := range d.Specs {
		v, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		begin, names, end := c.offset(v.Pos()), c.offset(v.Names[len(v.Names)-1].End()), c.offset(v.End())
		switch {
		case len(v.Values) > 0:
			c.replace(names, c.offset(v.Values[0].Pos()), " = ")
		case slices.ContainsFunc(v.Names, func(id *ast.Ident) bool { return c.isNew(id) }):
			c.replace(begin, end, "") // it has its zero value
		default:
			zeros := make([]string, len(v.Names))
			for i, id := range v.Names {
				zeros[i] = "*new(" + c.typeText(c.object(id).Type()) + ")"
			}
			c.replace(names, end, " = "+strings.Join(zeros, ", "))
		}
	}
}

// isNew reports whether this cell is the first that declares the variable.
func (c *one) isNew(id *ast.Ident) bool {
	name := c.mine[c.object(id)]
	return slices.ContainsFunc(c.declares, func(line string) bool { return strings.HasPrefix(line, name+" ") })
}
