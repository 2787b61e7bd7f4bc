package assist

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// members lists what can follow the dot before the cursor.
func (a *Assistant) members(c *cursor) []ranked {
	s := a.marked(c, c.start, c.end, marker)
	if s == nil {
		return nil
	}
	sel, ok := s.parent(1).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	if id, ok := ast.Unparen(sel.X).(*ast.Ident); ok {
		switch object := s.Info.Uses[id].(type) {
		case *types.PkgName:
			if s.Guessed[id.Name] {
				return a.exported(a.Packages.Named(id.Name)...)
			}
			return a.exported(object.Imported().Path())
		case nil:
			return a.exported(a.Packages.Named(id.Name)...)
		}
	}
	of := s.Info.Types[sel.X]
	if of.Type == nil {
		return nil
	}
	return membersOf(of.Type, of.IsValue() || of.Addressable(), of.Addressable(), s.Pkg)
}

// exported lists what packages export, one after the other: a cell gets the first that has all that it uses.
func (a *Assistant) exported(paths ...string) []ranked {
	var items []ranked
	for rank, path := range paths {
		pkg, err := a.Packages.Import(path)
		if err != nil {
			continue
		}
		for _, name := range pkg.Scope().Names() {
			if token.IsExported(name) {
				items = append(items, ranked{itemOf(pkg.Scope().Lookup(name)), rank})
			}
		}
	}
	return items
}

// membersOf lists the methods of t and, for a value, its fields, promoted ones included.
func membersOf(t types.Type, value, addressable bool, from *types.Package) []ranked {
	var items []ranked
	add := func(object types.Object, depth int) {
		if object.Exported() || object.Pkg() == from {
			items = append(items, ranked{itemOf(object), depth})
		}
	}
	of := t
	if _, isPointer := t.Underlying().(*types.Pointer); addressable && !isPointer && !types.IsInterface(t) {
		of = types.NewPointer(t)
	}
	for m := range types.NewMethodSet(of).Methods() {
		add(m.Obj(), 0)
	}
	if value {
		fields(t, 0, map[types.Type]bool{}, add)
	}
	return items
}

// fields calls add for the fields of a struct, or of what t points to, the outer ones first.
func fields(t types.Type, depth int, seen map[types.Type]bool, add func(types.Object, int)) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok || seen[t] {
		return
	}
	seen[t] = true
	for f := range s.Fields() {
		add(f, depth)
	}
	for f := range s.Fields() {
		if f.Embedded() {
			fields(f.Type(), depth+1, seen, add)
		}
	}
}

func itemOf(object types.Object) Item {
	i := Item{Text: object.Name(), Signature: signature(object)}
	switch o := object.(type) {
	case *types.Func, *types.Builtin:
		i.Kind = "function"
	case *types.TypeName:
		i.Kind = "class"
	case *types.Const:
		i.Kind = "constant"
	case *types.PkgName:
		i.Kind = "module"
	case *types.Var:
		i.Kind = "instance"
		if o.IsField() {
			i.Kind = "property"
		}
	default:
		i.Kind = "keyword"
	}
	return i
}

// signature is the type of an object in a line.
func signature(object types.Object) string {
	const longest = 200
	text := ""
	switch o := object.(type) {
	case *types.Func:
		var b []byte
		b = append(b, types.TypeString(o.Type(), byName)...)
		text = string(b[len("func"):])
	case *types.TypeName:
		text = "type"
		for _, known := range []struct {
			is   func(types.Type) bool
			name string
		}{{types.IsInterface, "interface"}, {isStruct, "struct"}} {
			if known.is(o.Type()) {
				text = known.name
			}
		}
	case *types.PkgName:
		text = o.Imported().Path()
	case *types.Builtin, *types.Nil:
	default:
		text = types.TypeString(o.Type(), byName)
	}
	if runes := []rune(text); len(runes) > longest {
		text = string(runes[:longest]) + "…"
	}
	return text
}

func isStruct(t types.Type) bool { _, ok := t.Underlying().(*types.Struct); return ok }

// byName writes a type's package as cells do.
func byName(p *types.Package) string {
	if p.Path() == "main" {
		return ""
	}
	return p.Name()
}

// named reports whether t, or what it points to, is the type name of the package path.
func named(t types.Type, path string, names ...string) bool {
	if t == nil {
		return false
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == path && slices.Contains(names, n.Obj().Name())
}
