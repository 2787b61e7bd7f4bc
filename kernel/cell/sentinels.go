package cell

import (
	"fmt"
	gotypes "go/types"
	"maps"
	"slices"
	"strings"
)

// writeErrors makes the errors known that the imported packages declare (io.EOF, sql.ErrNoRows), so that an error which is
// kept by this cell, and wraps one of them, is known again: errors.Is holds for it in later cells.
func (w *writer) writeErrors(b *strings.Builder, draft *checked, session string) {
	holds := false
	for name := range w.globals {
		if object := draft.lookup(name); object != nil {
			holds = holds || mayHoldError(object.Type(), map[gotypes.Type]bool{})
		}
	}
	for name := range w.selected.carried {
		if object := draft.pkg.Scope().Lookup(name); object != nil {
			holds = holds || mayHoldError(object.Type(), map[gotypes.Type]bool{})
		}
	}
	if !holds {
		return
	}
	imported := map[string]*gotypes.Package{}
	for _, p := range draft.pkg.Imports() {
		imported[p.Path()] = p
	}
	for _, name := range slices.Sorted(maps.Keys(w.imports.byName)) {
		p := imported[w.imports.byName[name]]
		if p == nil || w.imports.unused[name] || p.Path() == sessionPath {
			continue
		}
		for _, object := range p.Scope().Names() {
			v, ok := p.Scope().Lookup(object).(*gotypes.Var)
			if ok && v.Exported() && gotypes.Identical(v.Type(), errorType) {
				fmt.Fprintf(b, "%s.RegisterError(%q, %s.%s)\n", session, fmt.Sprintf("=%q.%s", p.Path(), object), name, object)
			}
		}
	}
}

// lookup finds a variable that the statements declare.
func (c *checked) lookup(name string) gotypes.Object {
	for id, object := range c.info.Defs {
		if id.Name == name && object != nil {
			if v, ok := object.(*gotypes.Var); ok && !v.IsField() {
				return v
			}
		}
	}
	return nil
}

var errorType = gotypes.Universe.Lookup("error").Type()

// mayHoldError reports whether a value of type t can hold an error, in an interface.
func mayHoldError(t gotypes.Type, seen map[gotypes.Type]bool) bool {
	if seen[t] {
		return false
	}
	seen[t] = true
	switch t := t.Underlying().(type) {
	case *gotypes.Interface:
		return true
	case *gotypes.Pointer:
		return mayHoldError(t.Elem(), seen)
	case *gotypes.Slice:
		return mayHoldError(t.Elem(), seen)
	case *gotypes.Array:
		return mayHoldError(t.Elem(), seen)
	case *gotypes.Map:
		return mayHoldError(t.Key(), seen) || mayHoldError(t.Elem(), seen)
	case *gotypes.Struct:
		for f := range t.Fields() {
			if mayHoldError(f.Type(), seen) {
				return true
			}
		}
	}
	return false
}
