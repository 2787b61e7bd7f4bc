package assist

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"github.com/cogbook/cogbook/kernel/magic"
)

// Inspection is what is known of a name.
type Inspection struct {
	Signature string // Go, without a body
	Doc       string // its comment, as godoc reads it
	Value     string // the beginning of a session variable's value
	Source    string // Go; only where it was asked for
	Where     string // the package or the cell that declares it
}

// Inspect describes the name at position, in characters, or the function whose arguments it is in; nil when there is none.
func (a *Assistant) Inspect(code string, position int, source bool) *Inspection {
	at := byteAt(code, position)
	c := look(code, at)
	if c.place == inCommand {
		return a.inspectCommand(c)
	}
	from, to, ok := nameAt(code, c)
	if !ok {
		return nil
	}
	s := a.at(code, from, to)
	if s == nil {
		return a.inspectName(code[from:to])
	}
	id, ok := s.parent(0).(*ast.Ident)
	if !ok {
		return nil
	}
	object := s.Info.ObjectOf(id)
	if object == nil {
		if sel, ok := s.parent(1).(*ast.SelectorExpr); ok && sel.Sel == id {
			return nil
		}
		return a.inspectName(id.Name)
	}
	return a.describe(s, object, source)
}

// nameAt finds the name that the cursor touches, or that of the function in whose arguments the cursor is.
func nameAt(code string, c *cursor) (from, to int, ok bool) {
	if c.place == inCode || c.place == inSelector {
		inCall := c.start == c.at && len(c.before) > 0 && c.before[len(c.before)-1].tok == token.LPAREN
		if n := nameLength(code[c.start:]); n > 0 && !inCall && !token.IsKeyword(code[c.start:c.start+n]) {
			return c.start, c.start + n, true
		}
	}
	depth := 0
	for i := len(c.before) - 1; i > 0; i-- {
		switch c.before[i].tok {
		case token.RPAREN, token.RBRACE, token.RBRACK:
			depth++
		case token.LBRACE, token.LBRACK:
			depth--
		case token.LPAREN:
			if depth--; depth < 0 && c.before[i-1].tok == token.IDENT {
				return c.before[i-1].from, c.before[i-1].to, true
			}
		}
	}
	return 0, 0, false
}

// inspectCommand describes the command on the cursor's line.
func (a *Assistant) inspectCommand(c *cursor) *Inspection {
	line, _, _ := strings.Cut(c.code[strings.LastIndexByte(c.code[:c.at], '\n')+1:], "\n")
	k, ok := magic.Find(magic.NameOf(line))
	if !ok {
		return nil
	}
	return &Inspection{Signature: strings.TrimSpace(k.Name + " " + k.Args), Doc: k.About}
}

// inspectName describes a package or a name of the session that the cell does not use yet.
func (a *Assistant) inspectName(name string) *Inspection {
	for _, n := range a.Notebook.Names() {
		if n.Text == name && n.Kind == "var" {
			i := &Inspection{Signature: "var " + name + " " + a.sessionItem(n).Signature, Where: fmt.Sprintf("Cell %d", n.Cell)}
			a.addValue(i, name)
			return i
		}
	}
	if object := types.Universe.Lookup(name); object != nil {
		return a.describeBuiltin(&Inspection{Signature: declaration(object), Where: "builtin"}, object)
	}
	if paths := a.Packages.Named(name); len(paths) > 0 {
		return a.describePackage(paths[0])
	}
	return nil
}

func (a *Assistant) describePackage(path string) *Inspection {
	return &Inspection{Signature: fmt.Sprintf("import %q", path), Doc: packageDoc(a.Packages.Source(path)), Where: path}
}

// describe tells what an object is.
func (a *Assistant) describe(s *sight, object types.Object, source bool) *Inspection {
	if p, ok := object.(*types.PkgName); ok {
		return a.describePackage(p.Imported().Path())
	}
	i := &Inspection{Signature: declaration(object)}
	switch {
	case object.Pkg() == nil:
		i.Where = "builtin"
		return a.describeBuiltin(i, object)
	case object.Pkg() == s.Pkg:
		i.Where = s.Fset.Position(object.Pos()).Filename
		if v, ok := object.(*types.Var); ok && !v.IsField() {
			for _, n := range a.Notebook.Names() {
				if n.Text == v.Name() && n.Kind == "var" && v.Parent() == s.Pkg.Scope() {
					i.Where = fmt.Sprintf("Cell %d", n.Cell)
					a.addValue(i, n.Text)
				}
			}
			break
		}
		i.Doc, i.Source = docIn(s.Fset, s.File, object.Pos())
	default:
		i.Where = object.Pkg().Path()
		i.Doc, i.Source = docAt(a.Packages.Source(object.Pkg().Path()), a.Packages.Position(object.Pos()))
	}
	if !source {
		i.Source = ""
	}
	return i
}

// addValue adds the beginning of a session variable's value.
func (a *Assistant) addValue(i *Inspection, name string) {
	if v := a.value(name); v != nil {
		i.Value = v.Preview
	}
}

// describeBuiltin adds the comment that package builtin has for a predeclared name.
func (a *Assistant) describeBuiltin(i *Inspection, object types.Object) *Inspection {
	if std := a.Packages.Source("fmt"); std != "" {
		i.Doc, _ = docNamed(filepath.Join(filepath.Dir(std), "builtin"), object.Name())
	}
	return i
}

// declaration writes an object as Go declares it, without its body.
func declaration(object types.Object) string {
	t, ok := object.(*types.TypeName)
	if !ok {
		return types.ObjectString(object, byName)
	}
	head := "type " + t.Name()
	switch u := t.Type().Underlying().(type) {
	case *types.Struct:
		return head + " struct" + body(u.NumFields(), func(i int) (string, bool) {
			return types.ObjectString(u.Field(i), byName)[len("field "):], u.Field(i).Exported()
		})
	case *types.Interface:
		return head + " interface" + body(u.NumMethods(), func(i int) (string, bool) {
			return u.Method(i).Name() + signature(u.Method(i)), u.Method(i).Exported()
		})
	default:
		return types.ObjectString(object, byName)
	}
}

// body writes the lines of a type, as far as they are exported.
func body(n int, line func(i int) (text string, exported bool)) string {
	var lines []string
	for i := range n {
		if text, exported := line(i); exported {
			lines = append(lines, "\t"+text+"\n")
		}
	}
	if len(lines) == 0 {
		return "{}"
	}
	return " {\n" + strings.Join(lines, "") + "}"
}

// docIn returns the comment and the source of what is declared at pos in file.
func docIn(fset *token.FileSet, file *ast.File, pos token.Pos) (doc, source string) {
	d := declaredAt(file, func(id *ast.Ident) bool { return id.Pos() == pos })
	if d == nil {
		return "", ""
	}
	return d.Text(), d.source(fset)
}
