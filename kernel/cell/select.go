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

// selected is what of a notebook one cell's program needs.
type selected struct {
	decls   []*decl              // the cell's own ones and those that it needs of earlier cells
	carried map[string]*Variable // variables whose values are read back
	rebuilt map[string]*Variable // variables whose values are made anew
	builtin map[string]bool      // names that every cell has: ctx
	defined map[string]bool      // variables that the cell's statements declare
	own     map[string]bool      // names that the cell declares
	free    map[string]bool      // names that its statements use before or without declaring them
	uses    map[string][]string  // free x of x.Sel, with the selectors
	// imported are the cell's explicit imports by the name that it uses.
	imported map[string]importSpec
	dots     []importSpec // import . and import _
}

// builtins are the names that a cell has without declaring them.
var builtins = map[string]bool{"ctx": true}

// pick finds the earlier declarations and variables that the cell p mentions, directly or through others.
func (n *Notebook) pick(p *parsed) (*selected, error) {
	s := &selected{
		carried: map[string]*Variable{}, rebuilt: map[string]*Variable{}, builtin: map[string]bool{}, defined: definedNames(p.stmts), own: map[string]bool{}, free: p.refs,
		uses: map[string][]string{}, imported: map[string]importSpec{},
	}
	if err := n.takeImports(p, s); err != nil {
		return nil, err
	}
	for i := range p.decls {
		for _, name := range p.decls[i].names {
			s.own[name] = true
		}
	}
	taken := map[*decl]bool{}
	var todo []string
	want := func(refs map[string]bool, uses []selection) {
		todo = append(todo, slices.Sorted(maps.Keys(refs))...)
		for _, u := range uses {
			s.uses[u.x] = append(s.uses[u.x], u.sel)
		}
	}
	take := func(d *decl) {
		if taken[d] {
			return
		}
		taken[d] = true
		if d.cell != 0 {
			left := d.without(func(name string) bool {
				gone := s.own[name] || n.decls[name] != d
				if gone {
					todo = append(todo, name) // the others of its group may mention it
				}
				return gone
			})
			if left == nil {
				return
			}
			d = left
		}
		s.decls = append(s.decls, d)
		want(d.refs, d.uses)
	}
	for i := range p.decls {
		take(&p.decls[i])
	}
	want(p.refs, p.uses)
	for name, d := range n.decls {
		if d.first() {
			want(map[string]bool{name: true}, nil)
		}
	}
	done := map[string]bool{}
	for len(todo) > 0 {
		name := todo[0]
		todo = todo[1:]
		if done[name] {
			continue
		}
		done[name] = true
		if _, explicit := s.imported[name]; explicit {
			continue
		}
		// Methods follow their type, whichever cell they are from.
		for _, key := range slices.Sorted(maps.Keys(n.decls)) {
			if strings.HasPrefix(key, name+".") {
				take(n.decls[key])
			}
		}
		switch d, v := n.decls[name], n.vars[name]; {
		case s.own[name]:
		case s.defined[name] && !p.refs[name]: // the cell's own, to be assigned by it
		case d != nil:
			take(d)
		case v != nil:
			if v.Rebuilt() {
				s.rebuilt[name] = v
				want(v.recipe.refs, v.recipe.uses)
			} else {
				s.carried[name] = v
				todo = append(todo, v.Shares...)
			}
			for _, t := range append([]string{v.Type}, v.Dynamic...) {
				todo = append(todo, ownNames(t)...)
			}
		case builtins[name]:
			s.builtin[name] = true
		}
	}
	return s, nil
}

func (n *Notebook) takeImports(p *parsed, s *selected) error {
	var missing Error
	for _, spec := range p.imports {
		name, err := n.packages.Name(spec.path)
		if err != nil {
			missing.Problems = append(missing.Problems, n.missing(spec, err))
			continue
		}
		switch spec.alias {
		case ".", "_":
			s.dots = append(s.dots, spec)
		case "":
			s.imported[name] = spec
		default:
			s.imported[spec.alias] = spec
		}
	}
	if len(missing.Problems) > 0 {
		return &missing
	}
	return nil
}

// missing explains why a package cannot be imported.
func (n *Notebook) missing(spec importSpec, err error) Problem {
	p := Problem{Line: spec.line, Column: spec.column, Message: strings.TrimPrefix(err.Error(), "workspace: ")}
	if l, ok := n.packages.(lister); ok {
		if near := spell.Nearest(spec.path, l.Paths()); near != "" {
			p.Message += "; did you mean " + near + "?"
		}
	}
	return p
}

// definedNames are the variables that statements declare at the top level.
func definedNames(stmts []stmt) map[string]bool {
	names := map[string]bool{}
	for _, s := range stmts {
		if s.loops() {
			continue // the loop's own
		}
		for _, id := range s.defines() {
			names[id.Name] = true
		}
	}
	return names
}

// defines returns the identifiers that s declares in the cell's top level, "_" left out.
func (s stmt) defines() []*ast.Ident {
	var ids []*ast.Ident
	add := func(id *ast.Ident) {
		if id.Name != "_" {
			ids = append(ids, id)
		}
	}
	switch node := s.node.(type) {
	case *ast.AssignStmt:
		if node.Tok != token.DEFINE {
			return nil
		}
		for _, x := range node.Lhs {
			if id, ok := x.(*ast.Ident); ok {
				add(id)
			}
		}
	case *ast.DeclStmt:
		if d, ok := node.Decl.(*ast.GenDecl); ok && d.Tok == token.VAR {
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

// ownNames returns the names in a recorded type that belong to no imported package.
func ownNames(text string) []string {
	text = strings.ReplaceAll(text, `"main".`, "")
	text = quotedPath.ReplaceAllString(text, " ")
	var names []string
	for _, name := range strings.FieldsFunc(text, func(r rune) bool { return !isNameRune(r) }) {
		if gotypes.Universe.Lookup(name) == nil {
			names = append(names, name)
		}
	}
	return names
}
