package cell

import (
	"fmt"
	"go/token"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode"
)

func isNameRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// importSet is the import declaration of one program.
type importSet struct {
	packages Packages
	byName   map[string]string // name in the file: path
	byPath   map[string]string
	dots     []importSpec
	unused   map[string]bool // names, or paths of dot imports, that the type checker found unused
}

// importsOf finds the package of each name that the cell uses as one: its own imports first, then those of earlier
// cells, then the packages at hand that export all that is selected from it.
func (n *Notebook) importsOf(s *selected) *importSet {
	set := &importSet{packages: n.packages, byName: map[string]string{}, byPath: map[string]string{}, dots: s.dots, unused: map[string]bool{}}
	for _, name := range slices.Sorted(maps.Keys(s.uses)) {
		if spec, ok := s.imported[name]; ok {
			set.put(name, spec.path)
			continue
		}
		if s.own[name] || s.defined[name] && !s.free[name] || s.carried[name] != nil || s.rebuilt[name] != nil || s.builtin[name] || n.decls[name] != nil {
			continue
		}
		if spec, ok := n.imports[name]; ok {
			set.put(name, spec.path)
		} else if path := n.find(name, s.uses[name]); path != "" {
			set.put(name, path)
		}
	}
	return set
}

func (set *importSet) put(name, path string) {
	set.byName[name] = path
	if set.byPath[path] == "" {
		set.byPath[path] = name
	}
}

// find returns the first package named name that exports all selectors, "" when there is none. When some export a part
// of them, the first that exports any is taken, so that the error speaks of the selector and not of the package.
func (n *Notebook) find(name string, selectors []string) string {
	partly := ""
	for _, path := range n.packages.Named(name) {
		pkg, err := n.packages.Import(path)
		if err != nil {
			continue
		}
		missing := 0
		for _, sel := range selectors {
			if !token.IsExported(sel) || pkg.Scope().Lookup(sel) == nil {
				missing++
			}
		}
		if missing == 0 {
			return path
		}
		if missing < len(selectors) && partly == "" {
			partly = path
		}
	}
	if partly == "" && len(n.packages.Named(name)) == 1 {
		return n.packages.Named(name)[0]
	}
	return partly
}

// name returns the name under which the file imports path, adding an import when there is none yet.
func (set *importSet) name(importPath string) string {
	if name := set.byPath[importPath]; name != "" {
		delete(set.unused, name)
		return name
	}
	base, err := set.packages.Name(importPath)
	if err != nil {
		base = path.Base(importPath) // the type checker will report the import
	}
	name := "cogbook_" + base
	for i := 2; set.byName[name] != ""; i++ {
		name = fmt.Sprintf("cogbook_%s%d", base, i)
	}
	set.put(name, importPath)
	return name
}

// typeName rewrites a recorded type into the names of the file's imports.
func (set *importSet) typeName(text string) string {
	return quotedPath.ReplaceAllStringFunc(text, func(m string) string {
		q := quotedPath.FindStringSubmatch(m)
		if q[1] == "main" {
			return q[2]
		}
		return set.name(q[1]) + "." + q[2]
	})
}

// declaration writes the import declaration.
func (set *importSet) declaration() string {
	var b strings.Builder
	b.WriteString("import (\n")
	for _, name := range slices.Sorted(maps.Keys(set.byName)) {
		if !set.unused[name] {
			fmt.Fprintf(&b, "\t%s %q\n", name, set.byName[name])
		}
	}
	for _, spec := range set.dots {
		if !set.unused[spec.path] {
			fmt.Fprintf(&b, "\t%s %q\n", spec.alias, spec.path)
		}
	}
	b.WriteString(")\n\n")
	return b.String()
}

// paths lists the packages that the file imports.
func (set *importSet) paths() []string {
	var list []string
	for name, path := range set.byName {
		if !set.unused[name] {
			list = append(list, path)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// drop leaves an unused import out and reports whether that changes anything.
func (set *importSet) drop(u unusedName) bool {
	changed := false
	off := func(key string) {
		changed = changed || !set.unused[key]
		set.unused[key] = true
	}
	if u.name != "" {
		off(u.name)
		return changed
	}
	if name, err := set.packages.Name(u.path); err == nil && set.byName[name] == u.path {
		off(name)
	}
	for _, spec := range set.dots {
		if spec.path == u.path && spec.alias == "." {
			off(spec.path)
		}
	}
	return changed
}
