package export

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
)

// one is the cell that is being written. What its names mean is told by the program that the kernel would build of it;
// its text is the user's.
type one struct {
	*exporter
	*cell.Reading // its View has the statements as the user wrote them

	number int
	fset   *token.FileSet // of the kernel's program
	file   *ast.File
	info   *gotypes.Info
	pkg    *gotypes.Package

	lines    map[int][]int             // by cell: where lines begin
	places   map[int][]place           // by cell: the names in its text
	nodes    map[gotypes.Object]*node  // declarations
	written  map[ast.Decl]*node        // the same
	mine     map[gotypes.Object]string // top-level variables that this cell declares
	known    map[gotypes.Object]string // answers of name
	declares []string                  // new package variables
	edits    []edit
}

// place is a name in a cell's text.
type place struct {
	at     int
	id     *ast.Ident
	object gotypes.Object
}

// cellPlace is what line directives call a cell.
var cellPlace = regexp.MustCompile(`^Cell (\d+)$`)

// cell writes one code cell.
func (e *exporter) cell(number int, code string) error {
	if strings.TrimSpace(code) == "" {
		return nil
	}
	r, err := e.book.Read(number, code)
	if err != nil {
		return err
	}
	if r.Program.Whole {
		first, _, _ := strings.Cut(code, "\n")
		e.notes = append(e.notes, fmt.Sprintf("cell %d is left out: %s is for the kernel", number, first))
		comment(&e.body, fmt.Sprintf("Cell %d is left out, for it is for the kernel:\n\n%s", number, code))
		return nil
	}
	if r.View == nil {
		return errors.New("its text is not understood")
	}
	e.texts[number] = r
	c := &one{
		exporter: e, Reading: r, number: number, lines: map[int][]int{}, places: map[int][]place{}, nodes: map[gotypes.Object]*node{},
		written: map[ast.Decl]*node{}, mine: map[gotypes.Object]string{}, known: map[gotypes.Object]string{},
	}
	if err := c.understand(); err != nil {
		return err
	}
	if err := c.write(); err != nil {
		return err
	}
	e.book.Assume(r.Program)
	return nil
}

// understand type-checks the kernel's program of the cell and finds the names of it that stand in cells.
func (c *one) understand() error {
	c.fset = token.NewFileSet()
	var err error
	if c.file, err = parser.ParseFile(c.fset, "", c.Program.Source, parser.SkipObjectResolution); err != nil {
		return fmt.Errorf("the kernel's program: %w", err)
	}
	c.info = &gotypes.Info{Defs: map[*ast.Ident]gotypes.Object{}, Uses: map[*ast.Ident]gotypes.Object{}}
	config := gotypes.Config{Importer: c.packages, Sizes: gotypes.SizesFor("gc", runtime.GOARCH)}
	if c.pkg, err = config.Check("main", c.fset, []*ast.File{c.file}, c.info); err != nil {
		return fmt.Errorf("the kernel's program: %w", err)
	}
	ast.Inspect(c.file, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		object := c.info.Uses[id] // of an embedded field its type
		if object == nil {
			object = c.info.Defs[id]
		}
		if number, at, ok := c.at(c.fset, id.Pos()); ok && object != nil {
			c.places[number] = append(c.places[number], place{at, id, object})
		}
		return true
	})
	for _, d := range c.file.Decls {
		c.note(d)
	}
	for _, spec := range c.file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value) // the parser checked it
		if spec.Name != nil && (spec.Name.Name == "." || spec.Name.Name == "_") && !strings.HasPrefix(path, sessionPath) {
			c.plain[spec.Name.Name+" "+spec.Path.Value] = true
		}
	}
	return nil
}

// at returns which cell, and which byte of its text, pos is; ok is false in what the kernel wrote itself.
func (c *one) at(fset *token.FileSet, pos token.Pos) (number, offset int, ok bool) {
	p := fset.Position(pos)
	m := cellPlace.FindStringSubmatch(p.Filename)
	if m == nil {
		return 0, 0, false
	}
	if number, _ = strconv.Atoi(m[1]); number == 0 { // as a View calls it
		number = c.number
	}
	starts := c.lines[number]
	if starts == nil {
		starts = []int{0}
		for i, b := range []byte(c.texts[number].Text) {
			if b == '\n' {
				starts = append(starts, i+1)
			}
		}
		c.lines[number] = starts
	}
	if p.Line < 1 || p.Line > len(starts) {
		return 0, 0, false
	}
	return number, starts[p.Line-1] + p.Column - 1, true
}

// write adds the cell to the program.
func (c *one) write() error {
	stmts := c.statements()
	if err := c.variables(stmts); err != nil {
		return err
	}
	// Its own declarations, and those of earlier cells that come to mean something else by them.
	var declarations strings.Builder
	for _, d := range c.file.Decls {
		if err := c.declaration(&declarations, d); err != nil {
			return err
		}
	}
	for i, s := range stmts {
		if err := c.statement(s, i == len(stmts)-1); err != nil {
			return err
		}
	}
	text := c.text(len(stmts) > 0)
	c.body.WriteString(declarations.String())
	switch len(c.declares) {
	case 0:
	case 1:
		fmt.Fprintf(&c.body, "var %s\n\n", c.declares[0])
	default:
		fmt.Fprintf(&c.body, "var (\n%s\n)\n\n", strings.Join(c.declares, "\n"))
	}
	if text != "" {
		name := c.names.give("cell" + strconv.Itoa(c.number))
		c.calls = append(c.calls, name)
		fmt.Fprintf(&c.body, "func %s() {\n%s}\n\n", name, text)
	}
	return nil
}

// statements are the cell's own, as the user wrote them.
func (c *one) statements() []ast.Stmt {
	for _, d := range c.File.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == cell.EntryPoint {
			return slices.DeleteFunc(slices.Clone(f.Body.List), func(s ast.Stmt) bool { _, empty := s.(*ast.EmptyStmt); return empty })
		}
	}
	return nil
}

// text writes the cell's commands and statements, "" when there are none.
func (c *one) text(statements bool) string {
	var b strings.Builder
	for _, line := range c.Program.Commands {
		line = strings.TrimPrefix(line, "//gonb:")
		switch shell, isShell := strings.CutPrefix(line, "!"); {
		case isShell:
			c.shells, statements = true, true
			fmt.Fprintf(&b, "cogbookShell(%q)\n", strings.TrimPrefix(shell, "*"))
		case strings.TrimSpace(line) != "%%" && strings.TrimSpace(line) != "%main":
			c.notes = append(c.notes, fmt.Sprintf("cell %d: %s means nothing to a program", c.number, line))
			fmt.Fprintf(&b, "// %s\n", line)
		}
	}
	if !statements {
		return ""
	}
	edits := c.edits
	for _, d := range c.Declarations {
		edits = append(edits, edit{d.From, d.To, ""})
	}
	b.WriteString(strings.TrimLeft(c.rewrite(c.number, 0, len(c.Text), edits), "\n"))
	return strings.TrimRight(b.String(), " \t\n") + "\n"
}

// edit replaces a part of a text.
type edit struct {
	from, to int
	text     string
}

// rewrite returns a part of a cell's text with the program's names, and with edits made to it.
func (c *one) rewrite(number, from, to int, edits []edit) string {
	edits = slices.Clone(edits)
	for _, p := range c.places[number] {
		if p.at < from || p.at+len(p.id.Name) > to || slices.ContainsFunc(edits, func(e edit) bool { return e.from <= p.at && p.at < e.to }) {
			continue
		}
		if name := c.name(p.object); name != p.id.Name {
			edits = append(edits, edit{p.at, p.at + len(p.id.Name), name})
		}
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return a.from - b.from })
	text := c.texts[number].Text
	var b strings.Builder
	for _, e := range edits {
		b.WriteString(text[from:e.from] + e.text)
		from = e.to
	}
	b.WriteString(text[from:to])
	return b.String()
}
