package cell

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// Variable is a top-level variable of an earlier cell.
type Variable struct {
	Name string
	Type string // Go type with quoted package paths: *"net/url".URL; names of cells' own types stand alone
	Cell int    // number of the cell that last declared it
	// Lost says why its value was not kept, "" when it was.
	Lost string
	// Dynamic are the types that interfaces within the value hold, in the form of Type; "main" is the cells' own package.
	Dynamic []string
	// Shares are the variables that share memory with it: they are read back together.
	Shares []string

	recipe *recipe // nil when there is none
	layout string  // see layoutOf
}

// Rebuilt reports whether the value, which could not be kept, is made anew by its initialiser in each cell that uses it.
func (v Variable) Rebuilt() bool { return v.Lost != "" && v.recipe != nil }

// Notebook remembers what the cells of one session declared. It is not safe for concurrent use, but for [Notebook.Snapshot].
type Notebook struct {
	packages Packages
	mu       sync.Mutex            // held while the maps change or are copied
	imports  map[string]importSpec // by the name that cells use
	decls    map[string]*decl      // by declared name, methods as "T.name"
	vars     map[string]*Variable
}

// NewNotebook returns an empty notebook whose cells may import packages.
func NewNotebook(packages Packages) *Notebook {
	return &Notebook{packages: packages, imports: map[string]importSpec{}, decls: map[string]*decl{}, vars: map[string]*Variable{}}
}

// Variables lists the notebook's variables by name.
func (n *Notebook) Variables() []Variable {
	var list []Variable
	for _, name := range slices.Sorted(maps.Keys(n.vars)) {
		list = append(list, *n.vars[name])
	}
	return list
}

// Has reports whether name is a variable of the notebook.
func (n *Notebook) Has(name string) bool { return n.vars[name] != nil }

// Declarations returns a file of package main with all that the notebook's cells have declared, its variables without
// their values: what a cell that GoNB builds by itself (%test) sees. It is empty but for the package clause when that
// does not compile, as when a type that a function mentions has changed.
func (n *Notebook) Declarations() string {
	s := &selected{carried: map[string]*Variable{}, rebuilt: n.vars, free: map[string]bool{}, uses: map[string][]string{}, imported: map[string]importSpec{}}
	seen := map[*decl]bool{}
	for _, name := range slices.Sorted(maps.Keys(n.decls)) {
		if d := n.decls[name]; !seen[d] {
			seen[d] = true
			s.decls = append(s.decls, d.without(func(name string) bool { return n.decls[name] != d })) // never nil: name is not gone
			for _, u := range d.uses {
				s.uses[u.x] = append(s.uses[u.x], u.sel)
			}
			s.builtin = map[string]bool{"ctx": s.builtin["ctx"] || d.refs["ctx"] && n.vars["ctx"] == nil}
		}
	}
	w := &writer{notebook: n, parsed: &parsed{}, selected: s, imports: n.importsOf(s)}
	write := func() string {
		var b strings.Builder
		w.writeDecls(&b, false)
		return "package main\n\n" + w.imports.declaration() + b.String()
	}
	c := w.settle(write)
	if len(c.problems) > 0 {
		return "package main\n"
	}
	return useAll(c.text, c.unusedVars)
}

// Snapshot returns a copy that later cells do not change and that imports packages. It may be called at any time.
func (n *Notebook) Snapshot(packages Packages) *Notebook {
	n.mu.Lock()
	defer n.mu.Unlock()
	return &Notebook{packages: packages, imports: maps.Clone(n.imports), decls: maps.Clone(n.decls), vars: maps.Clone(n.vars)}
}

// Forget removes names, a type with its methods; without names all.
func (n *Notebook) Forget(names ...string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(names) == 0 {
		clear(n.imports)
		clear(n.decls)
		clear(n.vars)
	}
	for _, name := range names {
		n.drop(name)
		maps.DeleteFunc(n.decls, func(key string, _ *decl) bool { return strings.HasPrefix(key, name+".") })
	}
}

// Kept is what the session's store says of one variable after a cell has run.
type Kept struct {
	Lost    string   // why it could not be kept, "" when it was
	Dynamic []string // see [Variable]
	Shares  []string // see [Variable]
}

// Commit records what p declared, once its cell has run (or needed no run): later cells see it. kept holds the
// variables that the cell has assigned; those that it did not reach stay what they were.
func (n *Notebook) Commit(p *Program, kept map[string]Kept) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, d := range p.decls {
		for _, name := range d.names {
			n.drop(name)
			n.decls[name] = d
		}
	}
	for name, spec := range p.imports {
		n.drop(name)
		n.imports[name] = spec
	}
	for name, v := range p.vars {
		k, assigned := kept[name]
		if !assigned {
			continue
		}
		n.drop(name)
		v.Lost, v.Dynamic, v.Shares = k.Lost, k.Dynamic, k.Shares
		if v.recipe != nil && v.recipe.flag {
			v.Lost = "flags are declared anew in each program"
		}
		n.vars[name] = v
	}
	for name, k := range kept { // earlier variables that the cell changed
		if v := n.vars[name]; v != nil && p.vars[name] == nil {
			now := *v // a snapshot may have the old one
			now.Lost, now.Dynamic, now.Shares = k.Lost, k.Dynamic, k.Shares
			now.recipe = nil // it made the value before this one
			n.vars[name] = &now
		}
	}
	for name, v := range n.vars { // a variable that was kept is no longer part of what others shared with it before
		stale := func(other string) bool { _, again := kept[other]; return again }
		if _, fresh := kept[name]; !fresh && slices.ContainsFunc(v.Shares, stale) {
			now := *v
			now.Shares = slices.DeleteFunc(slices.Clone(v.Shares), stale)
			n.vars[name] = &now
		}
	}
}

// drop forgets what name was: it is about to be something else. Methods of a type stay, for the type that takes its name.
func (n *Notebook) drop(name string) {
	delete(n.vars, name)
	delete(n.decls, name)
	delete(n.imports, name)
}
