package cell

import (
	"crypto/sha256"
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strings"
)

// draft writes the program that is checked first, for the types of the cell's variables: the statements as they are,
// functions without their bodies.
func (w *writer) draft() string {
	var b strings.Builder
	w.writeDecls(&b, true)
	w.writeDraftBody(&b)
	return "package main\n\n" + w.imports.declaration() + b.String()
}

// writeDraftBody writes the statements as they are.
func (w *writer) writeDraftBody(b *strings.Builder) {
	fmt.Fprintf(b, "func %s() {\n", EntryPoint)
	w.writeGroups(b, true, func(i int) {
		s := w.stmts[i]
		if s.bare {
			b.WriteString("_ =")
		}
		w.line(b, s.from)
		b.WriteString(w.src[s.from:s.to] + "\n")
	})
	b.WriteString("}\n")
}

// final writes the program that is built.
func (w *writer) final(draft *checked) string {
	var b strings.Builder
	w.writeDecls(&b, false)
	for _, name := range slices.Sorted(maps.Keys(w.globals)) {
		if w.selected.carried[name] == nil && w.selected.rebuilt[name] == nil {
			fmt.Fprintf(&b, "var %s %s\n", name, w.imports.typeName(w.globals[name]))
		}
	}
	if w.runs() {
		w.writeBody(&b, draft)
	}
	body := keepBeforeExit(b.String(), func() string { return w.imports.name(sessionPath) + ".Ending" })
	return "// Code generated from a notebook's cell. DO NOT EDIT.\n\npackage main\n\n" + w.imports.declaration() + body
}

// writeDecls writes the functions, types, constants and carried variables. stubs: functions without their bodies.
func (w *writer) writeDecls(b *strings.Builder, stubs bool) {
	for _, from := range []map[string]*Variable{w.selected.carried, w.selected.rebuilt} {
		for _, name := range slices.Sorted(maps.Keys(from)) {
			fmt.Fprintf(b, "var %s %s\n", name, w.imports.typeName(from[name].Type))
		}
	}
	if w.selected.builtin["ctx"] {
		fmt.Fprintf(b, "var ctx = %s.Context()\n", w.imports.name(sessionPath))
	}
	for _, d := range w.selected.decls {
		number := d.cell
		if number == 0 {
			number = w.number
		}
		text := d.text
		if stubs && d.body >= 0 {
			text = text[:d.body] + "{ panic(0) }"
		}
		fmt.Fprintf(b, "//line %s:%d:%d\n%s\n", cellName(number), d.line, d.col, text)
	}
	fmt.Fprintf(b, "\n//line %s:1:1\n", fileName)
}

// line writes a line directive for what follows: the cell's byte at offset.
func (w *writer) line(b *strings.Builder, offset int) {
	at := problemAt(w.src, offset, "").Problems[0]
	fmt.Fprintf(b, "\n//line %s:%d:%d\n", cellName(w.number), at.Line, at.Column)
}

// generated marks what follows as the program's own, so that a trace through it does not point into the cell.
func (w *writer) generated(b *strings.Builder) { fmt.Fprintf(b, "\n//line %s:1:1\n", fileName) }

func (w *writer) writeBody(b *strings.Builder, draft *checked) {
	session := w.imports.name(sessionPath)
	var inner strings.Builder
	show := ""
	w.shown = -1
	for i := range w.stmts {
		if mode := w.shows(draft, i); mode != "" {
			show, w.shown = mode, i
		}
	}
	body := w.body(draft)
	flags := w.flagsAt >= 0
	w.writeGroups(&inner, false, func(i int) {
		if flags && w.stmts[i].from >= w.flagsAt {
			fmt.Fprintf(&inner, "%s.Parse()\n", w.imports.name("flag"))
			flags = false
		}
		switch s := w.stmts[i]; {
		case s.loops():
			w.writeLooped(&inner, i, body[i], draft)
		case i == w.shown:
			inner.WriteString("cogbookShow(")
			w.line(&inner, s.from)
			inner.WriteString(w.src[s.from:s.to] + ",")
			w.generated(&inner)
			inner.WriteString(")\n")
		default:
			w.writeStatement(&inner, i, session)
		}
	})
	if show != "" {
		viz := w.imports.name(vizPath)
		b.WriteString("func cogbookShow(values ...any) {\n")
		if w.stmts[w.shown].timer != nil {
			fmt.Fprintf(b, "%s.Stop()\n", w.imports.name(timingPath))
		}
		if show == "result" {
			fmt.Fprintf(b, "values, err := %s.Results(values...)\nif err != nil {\n_ = %s.Show(%s.ErrorCard{Err: err})\n%s.Fail(err)\n}\n", session, viz, viz, session)
		}
		fmt.Fprintf(b, "if err := %s.ShowResult(values...); err != nil {\n%s.Fail(err)\n}\n}\n\n", viz, session)
	}
	fmt.Fprintf(b, "func %s() {\n", EntryPoint)
	w.writeErrors(b, draft, session)
	var types []string
	for _, name := range slices.Sorted(maps.Keys(w.selected.carried)) {
		types = append(types, w.selected.carried[name].Dynamic...)
	}
	slices.Sort(types)
	for _, t := range slices.Compact(types) {
		if name, isError := strings.CutPrefix(t, "="); isError {
			fmt.Fprintf(b, "%s.RegisterError(%q, %s)\n", session, t, w.imports.typeName(name))
			continue
		}
		fmt.Fprintf(b, "%s.Register[%s]()\n", session, w.imports.typeName(t))
	}
	if slices.Contains(w.imports.paths(), "os/signal") { // an interrupt is the cell's own affair
		fmt.Fprintf(b, "_ = %s.Context()\n", session)
	}
	fmt.Fprintf(b, "defer func() { %s.Repanic(recover()) }()\n", session)
	fmt.Fprintf(b, "defer %s.Begin(%q)()\n", session, fmt.Sprintf("%x", sha256.Sum256([]byte(w.src)))[:16])
	if names := slices.Sorted(maps.Keys(w.selected.carried)); len(names) > 0 {
		var pairs []string
		for _, name := range names {
			pairs = append(pairs, fmt.Sprintf("%q, &%s", name, name))
		}
		fmt.Fprintf(b, "%s.Restore(%s)\n", session, strings.Join(pairs, ", "))
	}
	w.writeRebuilt(b, session)
	for _, d := range slices.SortedFunc(slices.Values(w.selected.decls), func(a, b *decl) int { return strings.Compare(a.names[0], b.names[0]) }) {
		if d.first() && d.names[0] != "init" {
			fmt.Fprintf(b, "%s()\n", d.names[0])
		}
	}
	b.WriteString(inner.String())
	w.generated(b)
	b.WriteString("}\n")
}

// writeStatement copies one statement, assigning instead of declaring where its variables are package variables, and
// tells the session's store of them.
func (w *writer) writeStatement(b *strings.Builder, i int, session string) {
	s := w.stmts[i]
	defined := slices.DeleteFunc(s.defines(), func(id *ast.Ident) bool { return builtins[id.Name] })
	w.line(b, s.from)
	text := w.src[s.from:s.to]
	switch node := s.node.(type) {
	case *ast.AssignStmt:
		if node.Tok == token.DEFINE && len(defined) > 0 && !w.locals[i] {
			at := int(node.TokPos) + s.base - s.from
			text = text[:at] + " =" + text[at+len(":="):]
		}
		b.WriteString(text)
	case *ast.DeclStmt:
		d, ok := node.Decl.(*ast.GenDecl)
		if !ok || len(defined) == 0 || w.locals[i] {
			b.WriteString(text)
			break
		}
		w.writeVar(b, s, d, session)
	case *ast.ExprStmt:
		if s.bare { // not shown: the cell ends with a semicolon
			b.WriteString("_ =")
			w.line(b, s.from)
		}
		b.WriteString(text)
	default:
		b.WriteString(text)
	}
	w.generated(b)
	for _, id := range s.defines() {
		if builtins[id.Name] {
			fmt.Fprintf(b, "_ = %s\n", id.Name)
			continue
		}
		call := "Assign"
		if r := w.recipeOf(s); r != nil && r.function {
			call = "AssignFunc"
		} else if r != nil {
			call = "AssignRebuilt"
		}
		fmt.Fprintf(b, "%s.%s(%q, &%s)\n", session, call, id.Name, id.Name)
	}
}

// writeVar writes the assignments of a var declaration.
func (w *writer) writeVar(b *strings.Builder, s stmt, d *ast.GenDecl, session string) {
	for _, spec := range d.Specs {
		v, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		if len(v.Values) == 0 {
			for _, id := range v.Names {
				if id.Name != "_" && w.selected.carried[id.Name] != nil {
					fmt.Fprintf(b, "%s.Zero(&%s)\n", session, id.Name)
				}
			}
			continue
		}
		at := func(pos token.Pos) int { return int(pos) + s.base }
		w.line(b, at(v.Pos()))
		b.WriteString(w.src[at(v.Names[0].Pos()):at(v.Names[len(v.Names)-1].End())] + " =")
		w.line(b, at(v.Values[0].Pos()))
		b.WriteString(w.src[at(v.Values[0].Pos()):at(v.Values[len(v.Values)-1].End())])
	}
}
