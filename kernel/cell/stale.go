package cell

import (
	"fmt"
	"go/ast"
	gotypes "go/types"
	"maps"
	"slices"
	"strings"
)

// layoutOf writes a type with the cells' own types in it spelled out, so that one that was declared anew is noticed; "" when there are none.
func layoutOf(t gotypes.Type, own *gotypes.Package) string {
	var b strings.Builder
	seen := map[*gotypes.TypeName]bool{}
	var walk func(t gotypes.Type)
	walk = func(t gotypes.Type) {
		switch t := gotypes.Unalias(t).(type) {
		case *gotypes.Named:
			for arg := range t.TypeArgs().Types() {
				walk(arg)
			}
			if o := t.Obj(); o.Pkg() == own && !seen[o] {
				seen[o] = true
				b.WriteString(o.Name() + " " + gotypes.TypeString(t.Underlying(), nil) + ";")
				walk(t.Underlying())
			}
		case *gotypes.Pointer:
			walk(t.Elem())
		case *gotypes.Slice:
			walk(t.Elem())
		case *gotypes.Array:
			walk(t.Elem())
		case *gotypes.Map:
			walk(t.Key())
			walk(t.Elem())
		case *gotypes.Struct:
			for f := range t.Fields() {
				walk(f.Type())
			}
		}
	}
	walk(t)
	return b.String()
}

// stale lists the variables that the cell uses whose values are of a type that was declared anew since: they cannot be read back.
func (w *writer) stale(draft *checked) (problems []Problem) {
	for _, name := range slices.Sorted(maps.Keys(w.selected.carried)) {
		v := w.selected.carried[name]
		object := draft.pkg.Scope().Lookup(name)
		if object == nil || layoutOf(object.Type(), draft.pkg) == v.layout {
			continue
		}
		p := Problem{Message: fmt.Sprintf("%s was made in cell %d, by a type %s that has been declared anew since: give it a value of the new one with %s :=, or declare the type as it was",
			name, v.Cell, strings.Join(ownNames(v.Type), ", "), name)}
		ast.Inspect(draft.file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && p.Line == 0 && draft.info.Uses[id] == object {
				at := problemOf(draft.fset.Position(id.Pos()), id.Pos(), "")
				p.Cell, p.Line, p.Column = at.Cell, at.Line, at.Column
			}
			return true
		})
		problems = append(problems, p)
	}
	return problems
}
