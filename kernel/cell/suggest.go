package cell

import (
	"go/ast"
	"go/token"
	gotypes "go/types"
	"maps"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/spell"
)

// lister is a [Packages] that knows all that is at hand.
type lister interface {
	Names() []string // of packages
	Paths() []string
}

// suggest adds to each problem that is about an unknown name the known one that is spelled most like it.
func (w *writer) suggest(c *checked, problems []Problem) {
	for i := range problems {
		p := &problems[i]
		var known []string
		name, undefined := strings.CutPrefix(p.Message, "undefined: ")
		pkg, member, selected := strings.Cut(name, ".")
		switch {
		case undefined && selected:
			known, name = w.exported(pkg), member
		case undefined:
			known = w.inScope(c, p.pos)
		case strings.Contains(p.Message, " undefined (") && !strings.Contains(p.Message, ", but "):
			selector := c.selector(p.pos)
			if selector == nil {
				continue
			}
			if meant := w.packageFor(selector); meant != "" {
				p.Message += "; did you mean " + meant + "?"
				continue
			}
			known, name = c.members(selector), selector.Sel.Name
		}
		switch near := spell.Nearest(name, known); {
		case near != "":
			p.Message += "; did you mean " + near + "?"
		case undefined && !selected && len(w.selected.uses[name]) > 0:
			p.Message += ": there is no such variable, and no package of that name is at hand; one that is elsewhere has to be imported by its path"
		}
	}
}

// exported lists what the package that the cell knows as name exports.
func (w *writer) exported(name string) []string {
	pkg, err := w.notebook.packages.Import(w.imports.byName[name])
	if err != nil {
		return nil
	}
	return slices.DeleteFunc(pkg.Scope().Names(), func(n string) bool { return !token.IsExported(n) })
}

// inScope lists the names that can be used at pos: those around it, the notebook's, and packages.
func (w *writer) inScope(c *checked, pos token.Pos) []string {
	var names []string
	if c.pkg != nil {
		for s := c.pkg.Scope().Innermost(pos); s != nil; s = s.Parent() {
			names = append(names, s.Names()...)
		}
	}
	for name := range w.selected.defined {
		names = append(names, name)
	}
	for _, n := range w.notebook.Names() {
		names = append(names, n.Text)
	}
	if l, ok := w.notebook.packages.(lister); ok {
		names = append(names, l.Names()...)
	}
	names = append(names, slices.Collect(maps.Keys(builtins))...)
	return slices.DeleteFunc(names, func(n string) bool { return strings.HasPrefix(n, "cogbook") }) // our own
}

// selector returns the x.Sel whose Sel stands at pos, nil when there is none.
func (c *checked) selector(pos token.Pos) (selector *ast.SelectorExpr) {
	ast.Inspect(c.file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Pos() == pos {
			selector = s
		}
		return selector == nil
	})
	return selector
}

// packageFor returns package.Sel for an x.Sel whose x is spelled much like a package that has Sel, "" when there is none.
func (w *writer) packageFor(selector *ast.SelectorExpr) string {
	x, ok := selector.X.(*ast.Ident)
	l, known := w.notebook.packages.(lister)
	if !ok || !known {
		return ""
	}
	name := spell.Nearest(x.Name, l.Names())
	pkg, err := w.notebook.packages.Import(w.notebook.find(name, []string{selector.Sel.Name}))
	if err != nil || !selector.Sel.IsExported() || pkg.Scope().Lookup(selector.Sel.Name) == nil {
		return ""
	}
	return name + "." + selector.Sel.Name
}

// members lists the fields and methods that a selector can name.
func (c *checked) members(selector *ast.SelectorExpr) (known []string) {
	t := c.info.Types[selector.X].Type
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*gotypes.Pointer); ok {
		t = p.Elem()
	}
	methods := gotypes.NewMethodSet(gotypes.NewPointer(t))
	if gotypes.IsInterface(t) {
		methods = gotypes.NewMethodSet(t)
	}
	for m := range methods.Methods() {
		known = append(known, m.Obj().Name())
	}
	if s, ok := t.Underlying().(*gotypes.Struct); ok {
		for f := range s.Fields() {
			known = append(known, f.Name())
		}
	}
	return known
}
