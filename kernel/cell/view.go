package cell

import (
	"go/ast"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"maps"
	"path"
	"runtime"
	"slices"
	"strings"
)

// View is a cell that is being written, type-checked as far as it is right.
type View struct {
	Fset *token.FileSet
	File *ast.File // with comments
	Info *gotypes.Info
	Pkg  *gotypes.Package
	// Guessed are the names of the packages that the cell uses without an import: others of that name may be meant.
	Guessed map[string]bool
}

// View checks code against the notebook. Pieces of the cell that do not parse, and imports that are not at hand, are left
// out; nil says that its brackets do not match, so that there are no pieces. The selector unfinished, which the user is
// about to write, says nothing about which package is meant.
func (n *Notebook) View(code, unfinished string) *View {
	src, _ := takeCommands(strings.ReplaceAll(code, "\r\n", "\n")) // not Split: a cell of tests is Go, too
	src.timed = nil
	var err error
	if src.pieces, err = split(src.Go); err != nil {
		return nil
	}
	p, err := src.parse()
	if err != nil {
		src.pieces = slices.DeleteFunc(src.pieces, func(one piece) bool {
			_, err := Source{Go: src.Go, pieces: []piece{one}}.parse()
			return err != nil
		})
		if p, err = src.parse(); err != nil {
			return nil
		}
	}
	p.imports = slices.DeleteFunc(p.imports, func(spec importSpec) bool {
		_, err := n.packages.Name(spec.path)
		return err != nil // it is fetched when the cell runs
	})
	s, err := n.pick(p)
	if err != nil {
		return nil
	}
	for name, selectors := range s.uses {
		s.uses[name] = slices.DeleteFunc(selectors, func(sel string) bool { return sel == unfinished })
	}
	w := &writer{notebook: n, parsed: p, selected: s, imports: n.importsOf(s)}
	v := &View{Fset: token.NewFileSet(), Guessed: map[string]bool{}, Info: &gotypes.Info{
		Types: map[ast.Expr]gotypes.TypeAndValue{}, Defs: map[*ast.Ident]gotypes.Object{}, Uses: map[*ast.Ident]gotypes.Object{},
	}}
	for name := range w.imports.byName {
		_, own := s.imported[name]
		_, earlier := n.imports[name]
		v.Guessed[name] = !own && !earlier
	}
	v.File, err = parser.ParseFile(v.Fset, "", w.sketch(), parser.ParseComments|parser.SkipObjectResolution|parser.AllErrors)
	if err != nil || v.File == nil {
		return nil
	}
	config := gotypes.Config{Importer: n.packages, Error: func(error) {}, Sizes: gotypes.SizesFor("gc", runtime.GOARCH)}
	v.Pkg, _ = config.Check("main", v.Fset, []*ast.File{v.File}, v.Info) // what is wrong is found when the cell runs
	return v
}

// Place returns the line and column, in bytes from 1, of a node that is in the cell's own text; others have line 0.
func (v *View) Place(n ast.Node) (line, column int) {
	at := v.Fset.Position(n.Pos())
	if at.Filename != cellName(0) {
		return 0, 0
	}
	return at.Line, at.Column
}

// sketch is draft with the bodies of functions.
func (w *writer) sketch() string {
	var b strings.Builder
	w.writeDecls(&b, false)
	w.writeDraftBody(&b)
	return "package main\n\n" + w.imports.declaration() + b.String()
}

// Name is something that earlier cells declared.
type Name struct {
	Text string
	Kind string // "var", "func", "type", "const" or "import"
	Type string // of a variable, in the form of [Variable]; the path of an import
	Cell int    // number of the cell, 0 for an import
}

// Names lists what earlier cells declared, methods left out, by name.
func (n *Notebook) Names() []Name {
	found := map[string]Name{}
	for name, spec := range n.imports {
		found[name] = Name{Text: name, Kind: "import", Type: spec.path}
	}
	kinds := map[kind]string{kindFunc: "func", kindType: "type", kindConst: "const"}
	for name, d := range n.decls {
		if !strings.Contains(name, ".") {
			found[name] = Name{Text: name, Kind: kinds[d.kind], Cell: d.cell}
		}
	}
	for name, v := range n.vars {
		found[name] = Name{Text: name, Kind: "var", Type: v.Type, Cell: v.Cell}
	}
	return slices.SortedFunc(maps.Values(found), func(a, b Name) int { return strings.Compare(a.Text, b.Text) })
}

// Readable writes a type in the form of [Variable] as a reader expects it: url.URL for "net/url".URL.
func Readable(typeText string) string {
	return quotedPath.ReplaceAllStringFunc(typeText, func(m string) string {
		q := quotedPath.FindStringSubmatch(m)
		if q[1] == "main" {
			return q[2]
		}
		return path.Base(q[1]) + "." + q[2]
	})
}
