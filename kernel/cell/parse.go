package cell

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// parsed is a cell's syntax.
type parsed struct {
	src     string
	imports []importSpec
	decls   []decl
	stmts   []stmt
	refs    map[string]bool // free names of the statements
	uses    []selection     // free selectors of the statements, x.Sel
	flagsAt int             // see [Source]
}

// importSpec is an import, alias being "" for the package's own name.
type importSpec struct {
	alias, path  string
	line, column int // of the path, in the cell that it is from
}

// selection is x.Sel where x is free in the text: a package's name, or a variable's.
type selection struct{ x, sel string }

// decl is a function, method, type or constant declaration.
type decl struct {
	kind kind
	cell int // number of the cell that it is from
	// names are what it declares; for a method "T.name", so that redeclaring it replaces it.
	names []string
	at    []int  // where the names stand in text, but for functions and methods
	recv  string // the type that a method belongs to
	text  string
	line  int // of text's first byte in its cell
	col   int
	// body is the offset of a function's body in text, -1 when there is none.
	body int
	refs map[string]bool
	uses []selection
}

// first reports whether every program begins with the function, as GoNB has it of init and of what is named init_something.
func (d *decl) first() bool {
	return d.kind == kindFunc && d.recv == "" && (d.names[0] == "init" || strings.HasPrefix(d.names[0], "init_"))
}

// stmt is one top-level statement. Offsets are in the cell's Go text.
type stmt struct {
	node     ast.Stmt
	from, to int
	base     int // offset = base + position within the parsed file
	last     bool
	quiet    bool // ends with a semicolon: its value is not shown
	bare     bool // an expression that is no statement in Go
	timer    *timed
}

// runs reports whether the cell is to run.
func (p *parsed) runs() bool {
	return len(p.stmts) > 0 || slices.ContainsFunc(p.decls, func(d decl) bool { return d.first() })
}

// parse checks the syntax of all pieces.
func (s Source) parse() (*parsed, error) {
	p := &parsed{src: s.Go, refs: map[string]bool{}, flagsAt: s.flagsAt}
	failure := &Error{}
	keep := func(from, to int) string { return blankOut(s.Go, from, to) }
	body := blankOut(s.Go, 0, 0)
	hasStatements := false
	for _, piece := range s.pieces {
		switch piece.kind {
		case kindStatements:
			hasStatements = true
			body = body[:piece.from] + s.Go[piece.from:piece.to] + body[piece.to:]
		case kindImport:
			p.parseImports(keep(piece.from, piece.to), failure)
		default:
			p.parseDecl(piece, keep(piece.from, piece.to), failure)
		}
	}
	if hasStatements {
		p.parseStatements(body, s.pieces, failure)
	}
	p.markTimed(s.timed, failure)
	if len(failure.Problems) > 0 {
		return nil, failure
	}
	return p, nil
}

// blankOut returns src with all but [from, to) and line ends replaced by spaces.
func blankOut(src string, from, to int) string {
	out := []byte(src)
	for i := range out {
		if (i < from || i >= to) && out[i] != '\n' {
			out[i] = ' '
		}
	}
	return string(out)
}

// parseFile parses before + text + after, text's first line being line 1 of the positions reported.
func parseFile(before, text, after string, failure *Error) (*ast.File, *token.FileSet) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", before+"\n"+text+after, parser.ParseComments|parser.AllErrors)
	if err == nil {
		return file, fset
	}
	source := strings.Split(text, "\n")
	lines := len(source)
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		failure.Problems = append(failure.Problems, Problem{Message: err.Error()})
		return nil, nil
	}
	seen := map[int]bool{}
	for _, e := range list {
		line := e.Pos.Line - 1
		incomplete := strings.Contains(e.Msg, "found 'EOF'") || line > lines
		column, message := e.Pos.Column, e.Msg
		if incomplete && len(seen) > 0 {
			break // the end of the cell is no second error
		}
		if line > lines {
			line, column = lines, len(source[lines-1])+1
			message = strings.ReplaceAll(message, "'}'", "the end of the cell")
		}
		column = min(column, len(source[line-1])+1) // the end of the text is one behind its last line
		if !seen[line] {                            // what follows an error on its line is rarely a second one
			failure.Problems = append(failure.Problems, Problem{Line: line, Column: column, Message: message, incomplete: incomplete})
		}
		seen[line] = true
	}
	return nil, nil
}

const packageClause = "package main;"

func (p *parsed) parseImports(text string, failure *Error) {
	file, fset := parseFile(packageClause, text, "\n", failure)
	if file == nil {
		return
	}
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue // the parser checked it
		}
		alias := ""
		if spec.Name != nil {
			alias = spec.Name.Name
		}
		at := fset.Position(spec.Path.Pos())
		p.imports = append(p.imports, importSpec{alias, path, at.Line - 1, at.Column})
	}
}

func (p *parsed) parseDecl(at piece, text string, failure *Error) {
	file, fset := parseFile(packageClause, text, "\n", failure)
	if file == nil || len(file.Decls) == 0 {
		return
	}
	position := problemAt(p.src, at.from, "").Problems[0]
	d := decl{kind: at.kind, text: p.src[at.from:at.to], line: position.Line, col: position.Column, body: -1}
	d.refs, d.uses = freeNames(file)
	switch node := file.Decls[0].(type) {
	case *ast.FuncDecl:
		name := node.Name.Name
		if node.Recv != nil && len(node.Recv.List) > 0 {
			d.recv = receiver(node.Recv.List[0].Type)
			name = d.recv + "." + name
		}
		if name == "main" {
			failure.Problems = append(failure.Problems, Problem{Line: position.Line, Column: position.Column,
				Message: "a cell declares no main: write its statements at the cell's top level"})
			return
		}
		d.names = []string{name}
		if node.Body != nil {
			d.body = fset.Position(node.Body.Pos()).Offset - len(packageClause) - 1 - at.from
		}
	case *ast.GenDecl:
		add := func(id *ast.Ident) {
			d.names = append(d.names, id.Name)
			d.at = append(d.at, fset.Position(id.Pos()).Offset-len(packageClause)-1-at.from)
		}
		for _, spec := range node.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				add(spec.Name)
			case *ast.ValueSpec:
				for _, n := range spec.Names {
					add(n)
				}
			}
		}
	}
	p.decls = append(p.decls, d)
}

// without returns d without the names that are gone, nil when none is left: the others of its group stay, constants with
// the values that they had.
func (d *decl) without(gone func(name string) bool) *decl {
	left := *d
	for i, name := range d.names {
		if !gone(name) {
			continue
		}
		if len(d.names) == 1 {
			return nil
		}
		blank := "_" + strings.Repeat(" ", len(name)-1) // the columns of what follows stay
		left.text = left.text[:d.at[i]] + blank + left.text[d.at[i]+len(name):]
	}
	return &left
}

// receiver returns the name of a method's type.
func receiver(t ast.Expr) string {
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.ParenExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name
		default:
			return fmt.Sprintf("%T", t)
		}
	}
}

func (p *parsed) parseStatements(text string, pieces []piece, failure *Error) {
	const before = packageClause + "func cogbookCell() {"
	file, _ := parseFile(before, text, "\n}", failure)
	if file == nil {
		return
	}
	var wrapper *ast.FuncDecl
	if len(file.Decls) == 1 {
		wrapper, _ = file.Decls[0].(*ast.FuncDecl)
	}
	if wrapper == nil {
		failure.Problems = append(failure.Problems, Problem{Line: 1, Column: 1, Message: "unexpected }"})
		return
	}
	p.refs, p.uses = freeNames(file)
	base := -int(file.FileStart) - len(before) - 1
	list := wrapper.Body.List
	for i, node := range list {
		if _, empty := node.(*ast.EmptyStmt); empty {
			continue
		}
		from, to := int(node.Pos())+base, int(node.End())+base
		s := stmt{node: node, from: from, to: min(to, len(text)), base: base}
		if i == len(list)-1 {
			s.last = len(pieces) > 0 && pieces[len(pieces)-1].kind == kindStatements
			rest := strings.TrimLeft(text[s.to:], " \t")
			s.quiet = strings.HasPrefix(rest, ";")
		} else if _, empty := list[i+1].(*ast.EmptyStmt); empty && i == len(list)-2 {
			s.last, s.quiet = true, true
		}
		p.stmts = append(p.stmts, s)
	}
}

// freeNames returns the names that file uses without declaring them, and their selectors.
func freeNames(file *ast.File) (map[string]bool, []selection) {
	free := map[*ast.Ident]bool{}
	refs := map[string]bool{}
	for _, id := range file.Unresolved {
		free[id] = true
		refs[id.Name] = true
	}
	var uses []selection
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok && free[id] {
				uses = append(uses, selection{id.Name, sel.Sel.Name})
			}
		}
		return true
	})
	return refs, uses
}
