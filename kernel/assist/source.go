package assist

import (
	"bytes"
	"go/ast"
	"go/build"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// sourceMost bounds the source that is shown, in bytes.
const sourceMost = 20 << 10

// declared is a declaration: its comment, and the node that declares it.
type declared struct {
	*ast.CommentGroup
	node ast.Node
}

// declaredAt finds what declares the identifier that is the wanted one.
func declaredAt(file *ast.File, wanted func(*ast.Ident) bool) *declared {
	var found *declared
	anyOf := func(names []*ast.Ident) bool { return slices.ContainsFunc(names, wanted) }
	var group *ast.GenDecl
	ast.Inspect(file, func(n ast.Node) bool {
		if found != nil {
			return false
		}
		switch n := n.(type) {
		case *ast.GenDecl:
			group = n
		case *ast.FuncDecl:
			if wanted(n.Name) {
				found = &declared{n.Doc, n}
			}
		case *ast.TypeSpec:
			if wanted(n.Name) {
				found = of(n.Doc, n.Comment, group, n)
			}
		case *ast.ValueSpec:
			if anyOf(n.Names) {
				found = of(n.Doc, n.Comment, group, n)
			}
		case *ast.Field:
			if anyOf(n.Names) {
				found = of(n.Doc, n.Comment, nil, n)
			}
		}
		return found == nil
	})
	return found
}

// of chooses among the comments before a declaration, behind it and of the group that it stands in.
func of(doc, comment *ast.CommentGroup, group *ast.GenDecl, node ast.Node) *declared {
	switch {
	case doc != nil:
	case comment != nil:
		doc = comment
	case group != nil:
		doc = group.Doc
	}
	if group != nil && !group.Lparen.IsValid() {
		node = group
	}
	return &declared{doc, node}
}

// source formats the declaration without its comment.
func (d *declared) source(fset *token.FileSet) string {
	switch n := d.node.(type) {
	case *ast.FuncDecl:
		n.Doc = nil
	case *ast.GenDecl:
		n.Doc = nil
	}
	if _, isField := d.node.(*ast.Field); isField {
		return ""
	}
	var b bytes.Buffer
	_ = format.Node(&b, fset, d.node) // what cannot be formatted is not shown
	return strings.ToValidUTF8(b.String()[:min(b.Len(), sourceMost)], "")
}

// docAt returns the comment and the source of what is declared at a line of a file in a package's folder.
func docAt(dir string, place token.Position) (doc, source string) {
	if dir == "" || place.Filename == "" {
		return "", ""
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, filepath.Join(dir, filepath.Base(place.Filename)), nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return "", ""
	}
	d := declaredAt(file, func(id *ast.Ident) bool {
		return fset.PositionFor(id.Pos(), true).Line == place.Line
	})
	if d == nil {
		return "", ""
	}
	return d.Text(), d.source(fset)
}

// docNamed returns the comment and the source of a top-level name of the package in dir.
func docNamed(dir, name string) (doc, source string) {
	for file, fset := range files(dir, parser.ParseComments|parser.SkipObjectResolution) {
		if d := declaredAt(file, func(id *ast.Ident) bool { return id.Name == name }); d != nil {
			return d.Text(), d.source(fset)
		}
	}
	return "", ""
}

// packageDoc returns the comment of the package in dir.
func packageDoc(dir string) string {
	text := ""
	for file := range files(dir, parser.ParseComments|parser.PackageClauseOnly) {
		if doc := file.Doc.Text(); len(doc) > len(text) {
			text = doc
		}
	}
	return text
}

// files parses the files of a package that are compiled on this machine.
func files(dir string, mode parser.Mode) func(yield func(*ast.File, *token.FileSet) bool) {
	return func(yield func(*ast.File, *token.FileSet) bool) {
		entries, err := os.ReadDir(dir)
		if err != nil || dir == "" {
			return
		}
		for _, e := range entries {
			if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			if ok, err := build.Default.MatchFile(dir, e.Name()); !ok || err != nil {
				continue
			}
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, filepath.Join(dir, e.Name()), nil, mode)
			if err == nil && !yield(file, fset) {
				return
			}
		}
	}
}
