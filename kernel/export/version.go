package export

import (
	"errors"
	"fmt"
	"go/ast"
	gotypes "go/types"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
)

// node is a declaration of functions, types or constants in the kernel's program of a cell.
type node struct {
	number, from, to int    // its text
	id               string // the same in the program of every cell
	refs             []gotypes.Object
	receiver         gotypes.Object // of a method, its type
	method           string
	told             string // answer of version
}

// note remembers a declaration that stands in a cell.
func (c *one) note(d ast.Decl) {
	number, at, ok := c.at(c.fset, d.Pos())
	if !ok {
		return
	}
	n := &node{number: number, id: fmt.Sprintf("%d:%d", number, at)}
	for _, r := range c.texts[number].Declarations {
		if r.From <= at && at < r.To {
			n.from, n.to = r.From, r.To
		}
	}
	ast.Inspect(d, func(x ast.Node) bool {
		if id, ok := x.(*ast.Ident); ok && c.info.Uses[id] != nil {
			n.refs = append(n.refs, c.info.Uses[id])
		}
		return true
	})
	c.written[d] = n
	switch d := d.(type) {
	case *ast.FuncDecl:
		object := c.info.Defs[d.Name]
		c.nodes[object] = n
		f, ok := object.(*gotypes.Func)
		if !ok {
			return
		}
		if receiver := f.Signature().Recv(); receiver != nil {
			n.method = f.Name()
			n.receiver = namedOf(receiver.Type())
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				c.nodes[c.info.Defs[spec.Name]] = n
			case *ast.ValueSpec:
				for _, id := range spec.Names {
					c.nodes[c.info.Defs[id]] = n
				}
			}
		}
	}
}

// namedOf returns the name of a type, or of what it points to; nil when that has none.
func namedOf(t gotypes.Type) gotypes.Object {
	if p, ok := gotypes.Unalias(t).(*gotypes.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := gotypes.Unalias(t).(*gotypes.Named); ok {
		return n.Obj()
	}
	return nil
}

// version tells a declaration's version: where it stands, and all that it means, directly and through others.
func (c *one) version(n *node) string {
	if n.told == "" {
		means := map[string]bool{}
		c.reach(n, map[*node]bool{n: true}, means)
		n.told = n.id + " " + strings.Join(slices.Sorted(maps.Keys(means)), " ")
	}
	return n.told
}

func (c *one) reach(n *node, seen map[*node]bool, means map[string]bool) {
	for _, object := range n.refs {
		next := c.nodes[object]
		switch {
		case next != nil && next.method == "" && !seen[next]:
			seen[next] = true
			means[next.id] = true
			c.reach(next, seen, means)
		case next == nil && c.isVariable(object):
			means[c.name(object)] = true
		}
	}
}

// isVariable reports whether object is a top-level variable of some cell.
func (c *one) isVariable(object gotypes.Object) bool {
	v, ok := object.(*gotypes.Var)
	return ok && v.Parent() == c.pkg.Scope() && v.Name() != "ctx"
}

// name returns the program's name of what a name in a cell means.
func (c *one) name(object gotypes.Object) string {
	name, ok := c.known[object]
	if !ok {
		name = c.find(object)
		c.known[object] = name
	}
	return name
}

func (c *one) find(object gotypes.Object) string {
	if p, ok := object.(*gotypes.PkgName); ok {
		wanted := p.Name()
		if strings.HasPrefix(wanted, "cogbook_") {
			wanted = p.Imported().Name()
		}
		return c.importName(p.Imported().Path(), wanted)
	}
	if object.Pkg() != c.pkg {
		return object.Name()
	}
	if name := c.mine[object]; name != "" {
		return name
	}
	if v, ok := object.(*gotypes.Var); ok && v.IsField() {
		if t := namedOf(v.Type()); v.Embedded() && t != nil && t.Pkg() == c.pkg {
			return c.name(t)
		}
		return object.Name()
	}
	switch n := c.nodes[object]; {
	case n != nil && n.method == "":
		return c.instance(c.version(n), object.Name())
	case c.isVariable(object):
		return c.instance(c.variable(object), object.Name())
	case object.Parent() == c.pkg.Scope() && object.Name() == "ctx":
		c.usesCtx = true
	}
	return object.Name()
}

// instance returns the name of a version, which may be new.
func (c *one) instance(version, name string) string {
	key := version + " " + name
	if c.instances[key] == "" {
		c.instances[key] = c.names.give(name)
	}
	return c.instances[key]
}

// variable tells the version of a variable: its type.
func (c *one) variable(object gotypes.Object) string { return "var " + c.typeText(object.Type()) }

// ownType is a type of the cells in what typeText is given.
var ownType = regexp.MustCompile(`\x01\.([\pL_][\pL_\d]*)`)

// typeText writes a type with the program's names.
func (c *one) typeText(t gotypes.Type) string {
	text := gotypes.TypeString(t, func(p *gotypes.Package) string {
		if p == c.pkg {
			return "\x01"
		}
		return c.importName(p.Path(), p.Name())
	})
	return ownType.ReplaceAllStringFunc(text, func(m string) string {
		name := ownType.FindStringSubmatch(m)[1]
		if object := c.pkg.Scope().Lookup(name); object != nil {
			return c.name(object)
		}
		return name
	})
}

// variables gives the variables that the cell declares their names, and checks that those of earlier cells are there.
func (c *one) variables(stmts []ast.Stmt) error {
	for _, s := range stmts {
		ids := defines(s)
		// A statement whose variables are not all nameable keeps them to itself.
		if slices.ContainsFunc(ids, func(id *ast.Ident) bool { return !cell.Nameable(c.object(id).Type(), c.pkg) }) {
			continue
		}
		for _, id := range ids {
			object := c.object(id)
			if id.Name == "ctx" || c.mine[object] != "" {
				continue
			}
			version := c.variable(object)
			if c.instances[version+" "+id.Name] == "" {
				c.declares = append(c.declares, c.instance(version, id.Name)+" "+c.typeText(object.Type()))
			}
			c.mine[object] = c.instance(version, id.Name)
		}
	}
	for _, name := range c.pkg.Scope().Names() {
		object := c.pkg.Scope().Lookup(name)
		if c.isVariable(object) && c.mine[object] == "" && c.instances[c.variable(object)+" "+name] == "" && c.mentioned(object) {
			return fmt.Errorf("%s is of a type that was declared anew, or differs by it, since %s got its value: give it a new one in this cell", name, name)
		}
	}
	return nil
}

// mentioned reports whether a cell's text has a name for object.
func (c *one) mentioned(object gotypes.Object) bool {
	for _, list := range c.places {
		if slices.ContainsFunc(list, func(p place) bool { return p.object == object }) {
			return true
		}
	}
	return false
}

// object returns what the name id of the cell's statements is in the kernel's program.
func (c *one) object(id *ast.Ident) gotypes.Object {
	if number, at, ok := c.at(c.Fset, id.Pos()); ok {
		for _, p := range c.places[number] {
			if p.at == at {
				return p.object
			}
		}
	}
	// A declaration without a value is no statement there.
	if object := c.pkg.Scope().Lookup(id.Name); object != nil {
		return object
	}
	return c.Info.Defs[id]
}

// declaration writes the version that d now means, unless it is in the program already.
func (c *one) declaration(b *strings.Builder, d ast.Decl) error {
	n := c.written[d]
	if n == nil { // the kernel's own
		return nil
	}
	if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
		return errors.New("it declares init, which a program runs before all cells: write its statements at the cell's top level")
	}
	version := c.version(n)
	if n.receiver != nil {
		method := c.name(n.receiver) + "." + n.method
		if told := c.methods[method]; told != "" && told != version {
			return fmt.Errorf("the method %s of %s is declared anew, or comes to mean something else: one program cannot have both; give the type or the method another name", n.method, n.receiver.Name())
		}
		c.methods[method] = version
		version = method + " " + version
	}
	if c.done[version] {
		return nil
	}
	c.done[version] = true
	b.WriteString(c.rewrite(n.number, n.from, n.to, nil) + "\n\n")
	return nil
}
