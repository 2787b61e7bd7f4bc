package assist

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
)

// Where a name belongs, the nearest first.
const (
	rankField = iota
	rankLocal
	rankSession
	rankPackage
	rankUniverse
	rankKeyword
)

// names lists the names that can stand at the cursor.
func (a *Assistant) names(c *cursor) []ranked {
	if n := len(c.before); n > 0 {
		switch c.before[n-1].tok {
		case token.FUNC, token.TYPE, token.VAR, token.CONST, token.PACKAGE:
			return nil // a new name comes here
		}
	}
	var items []ranked
	if s := a.marked(c, c.start, c.end, marker); s != nil {
		if own := s.literalFields(); own != nil {
			items = append(items, own...)
		}
		items = append(items, s.locals()...)
	}
	for _, n := range a.Notebook.Names() {
		items = append(items, ranked{a.sessionItem(n), rankSession})
	}
	if c.prefix() == "" {
		return items
	}
	for _, name := range a.Packages.Names() {
		items = append(items, ranked{Item{Text: name, Kind: "module", Signature: strings.Join(a.Packages.Named(name), ", ")}, rankPackage})
	}
	for _, name := range types.Universe.Names() {
		items = append(items, ranked{itemOf(types.Universe.Lookup(name)), rankUniverse})
	}
	items = append(items, ranked{Item{Text: "ctx", Kind: "instance", Signature: "context.Context"}, rankUniverse})
	for t := token.BREAK; t <= token.VAR; t++ {
		items = append(items, ranked{Item{Text: t.String(), Kind: "keyword"}, rankKeyword})
	}
	return items
}

// locals lists what the cell itself declares, innermost scopes first.
func (s *sight) locals() []ranked {
	at := s.path[len(s.path)-1].Pos()
	var items []ranked
	for scope := s.Pkg.Scope().Innermost(at); scope != nil && scope != types.Universe; scope = scope.Parent() {
		for _, name := range scope.Names() {
			object := scope.Lookup(name)
			_, isPackage := object.(*types.PkgName)
			local := scope != s.Pkg.Scope() && !isPackage
			if name == "_" || strings.HasPrefix(name, "cogbook") || local && object.Pos() >= at {
				continue
			}
			items = append(items, ranked{itemOf(object), rankLocal})
		}
	}
	return items
}

// literalFields lists the fields of the struct literal that the cursor is in, where a key can stand; nil when there is none.
func (s *sight) literalFields() []ranked {
	literal, ok := s.parent(1).(*ast.CompositeLit)
	if pair, isPair := s.parent(1).(*ast.KeyValueExpr); isPair && pair.Key == s.parent(0) {
		literal, ok = s.parent(2).(*ast.CompositeLit)
	}
	if !ok || literal.Type == s.parent(0) {
		return nil
	}
	t := s.Info.Types[literal].Type
	if t == nil || !isStruct(t) {
		return nil
	}
	written := map[string]bool{}
	for _, x := range literal.Elts {
		if pair, ok := x.(*ast.KeyValueExpr); ok {
			if id, ok := pair.Key.(*ast.Ident); ok {
				written[id.Name] = true
			}
		}
	}
	var items []ranked
	if st, ok := t.Underlying().(*types.Struct); ok {
		for f := range st.Fields() {
			if !written[f.Name()] && (f.Exported() || f.Pkg() == s.Pkg) {
				items = append(items, ranked{itemOf(f), rankField})
			}
		}
	}
	return items
}

// sessionItem describes what an earlier cell declared.
func (a *Assistant) sessionItem(n cell.Name) Item {
	kinds := map[string]string{"var": "instance", "func": "function", "type": "class", "const": "constant", "import": "module"}
	i := Item{Text: n.Text, Kind: kinds[n.Kind], Signature: n.Type}
	if n.Kind == "var" {
		i.Signature = cell.Readable(n.Type)
	}
	return i
}
