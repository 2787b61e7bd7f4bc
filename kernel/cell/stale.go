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

// lost lists the variables that the cell uses and that were not kept.
func (w *writer) lost() (problems []Problem) {
	for _, name := range slices.Sorted(maps.Keys(w.selected.carried)) {
		if v := w.selected.carried[name]; v.Lost != "" {
			problems = append(problems, w.atUse(name, fmt.Sprintf("%s of cell %d was not kept: %s", name, v.Cell, v.Lost)))
		}
	}
	return problems
}

// atUse is a problem with a variable where the cell's statements first use it; it has no place where only functions do.
func (w *writer) atUse(name, message string) Problem {
	p := Problem{Message: message}
	for _, s := range w.stmts {
		ast.Inspect(s.node, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && id.Name == name && p.Line == 0 {
				p = problemAt(w.src, int(id.Pos())+s.base, message).Problems[0]
			}
			return p.Line == 0
		})
	}
	return p
}

// stale lists the variables that the cell uses whose values are of a type that was declared anew since: they cannot be read back.
func (w *writer) stale(draft *checked) (problems []Problem) {
	for _, name := range slices.Sorted(maps.Keys(w.selected.carried)) {
		v := w.selected.carried[name]
		object := draft.pkg.Scope().Lookup(name)
		if object == nil || layoutOf(object.Type(), draft.pkg) == v.layout {
			continue
		}
		problems = append(problems, w.atUse(name, fmt.Sprintf("%s was made in cell %d, by a type %s that has been declared anew since: give it a value of the new one with %s :=, or declare the type as it was",
			name, v.Cell, strings.Join(ownNames(v.Type), ", "), name)))
	}
	return problems
}
