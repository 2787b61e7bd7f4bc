package cell

import (
	"cmp"
	"go/ast"
	"go/token"
	gotypes "go/types"
	"maps"
	"slices"
	"strings"
)

// Program is a completed cell.
type Program struct {
	Commands []string // lines that GoNB runs before the program
	Whole    bool     // the cell goes to GoNB as it was written; nothing else is set
	Runs     bool     // the cell has statements, or a function to begin with; without them Source only declares
	Source   string   // a file of package main that declares [EntryPoint] when the cell has statements
	Imports  []string // paths of the packages that Source imports
	Carried  []string // variables of earlier cells that it reads
	// Pending are calls of functions that are not declared yet, in a cell that only declares: a later cell may declare them.
	Pending []Problem

	decls   []*decl
	imports map[string]importSpec
	vars    map[string]*Variable // new or declared again
}

// EntryPoint is the function of a completed cell that runs its statements.
const EntryPoint = "cogbookCell"

// Compose checks cell number's code against the notebook and completes it. An error of type [*Error] lists all that is
// wrong with it. The notebook is not changed: see [Notebook.Commit].
func (n *Notebook) Compose(number int, code string) (*Program, error) {
	src, err := Split(code)
	if err != nil {
		return nil, err
	}
	if src.Whole {
		return &Program{Whole: true}, nil
	}
	p, err := src.parse()
	if err != nil {
		return nil, err
	}
	s, err := n.pick(p)
	if err != nil {
		return nil, err
	}
	w := &writer{notebook: n, number: number, parsed: p, selected: s, imports: n.importsOf(s)}
	if lost := w.lost(); len(lost) > 0 {
		return nil, w.explain(lost)
	}
	draft := w.settle(w.draft)
	if w.allowBare(draft) {
		draft = w.settle(w.draft)
	}
	if len(draft.problems) > 0 {
		return nil, w.explain(w.all(draft))
	}
	if stale := w.stale(draft); len(stale) > 0 {
		return nil, w.explain(stale)
	}
	vars := w.plan(draft)
	if len(vars)+len(s.carried) > 0 {
		w.imports.dots = append(w.imports.dots, codecsFor(draft.pkg)...)
	}
	final := w.settle(func() string { return w.final(draft) })
	w.suggest(final, final.problems)
	pending := w.pending(final)
	if len(final.problems) > len(pending) {
		return nil, w.explain(final.problems)
	}
	if helpers := w.helpers(final); len(helpers) > 0 {
		w.imports.dots = append(w.imports.dots, helpers...)
		final = w.settle(func() string { return w.final(draft) })
	}
	program := &Program{
		Commands: src.Commands, Runs: w.runs(), Source: useAll(final.text, final.unusedVars), Imports: w.imports.paths(),
		Carried: slices.Sorted(maps.Keys(s.carried)), Pending: w.explain(pending).Problems, imports: s.imported, vars: vars,
	}
	for i := range p.decls {
		d := p.decls[i]
		d.cell = number
		program.decls = append(program.decls, &d)
	}
	return program, nil
}

// writer writes the program of one cell.
type writer struct {
	*parsed
	notebook *Notebook
	number   int
	selected *selected
	imports  *importSet
	globals  map[string]string // top-level variables that become package variables, with their types
	locals   map[int]bool      // statements whose variables stay local, by index
	shown    int               // the statement whose value is shown, by index; -1: none
}

// settle writes and checks a program until no import of it is unused.
func (w *writer) settle(write func() string) *checked {
	clear(w.imports.unused)
	for {
		c := w.notebook.check(write())
		again := false
		for _, u := range c.unused {
			again = w.imports.drop(u) || again
		}
		if !again {
			return c
		}
	}
}

// all returns the problems of a draft, and those in the bodies of functions besides.
func (w *writer) all(draft *checked) []Problem {
	whole := w.settle(w.sketch)
	w.suggest(whole, whole.problems)
	problems := slices.DeleteFunc(whole.problems, func(p Problem) bool {
		name, undefined := strings.CutPrefix(p.Message, "undefined: ")
		name, _, _ = strings.Cut(name, ";")
		return undefined && w.selected.defined[name] // a function does see the cell's variables
	})
	if len(problems) == 0 {
		return draft.problems
	}
	return problems
}

// pending returns the problems of c when they are all calls of unknown functions within functions, in a cell that only declares:
// so that functions of two cells can call each other. A name that is spelled like a known one is taken for a mistake.
func (w *writer) pending(c *checked) []Problem {
	if len(w.stmts) > 0 {
		return nil
	}
	called := map[token.Pos]bool{}
	for _, d := range c.file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Body == nil {
			continue
		}
		ast.Inspect(f.Body, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if f, ok := call.Fun.(*ast.Ident); ok {
					called[f.Pos()] = true
				}
			}
			return true
		})
	}
	for _, p := range c.problems {
		name, undefined := strings.CutPrefix(p.Message, "undefined: ")
		if !undefined || !token.IsIdentifier(name) || !called[p.pos] || p.Cell != w.number {
			return nil
		}
	}
	return c.problems
}

// explain puts problems into order, those of the cell at hand first, and makes their cell numbers relative to it.
func (w *writer) explain(problems []Problem) *Error {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		elsewhere := func(p Problem) int {
			if p.Cell == w.number {
				return 0
			}
			return p.Cell
		}
		return cmp.Or(elsewhere(a)-elsewhere(b), a.Line-b.Line, a.Column-b.Column)
	})
	for i := range problems {
		if problems[i].Cell == w.number {
			problems[i].Cell = 0
		}
	}
	return &Error{Problems: problems}
}

// plan decides for each top-level variable of the cell whether it becomes a package variable, and returns what later
// cells will know of them. A variable whose type cannot be written, or whose name is a package's or a carried variable's
// of another type, stays local to the cell's function.
func (w *writer) plan(draft *checked) map[string]*Variable {
	w.globals, w.locals = map[string]string{}, map[int]bool{}
	vars := map[string]*Variable{}
	body := w.body(draft)
	for i := range w.stmts {
		if w.stmts[i].loops() {
			continue // the loop's own
		}
		for _, id := range (stmt{node: body[i]}).defines() {
			object := draft.info.Defs[id]
			if builtins[id.Name] {
				w.locals[i] = true // every cell has its own
				continue
			}
			if object == nil {
				continue // assigned again by a second :=
			}
			text, ok := typeText(object.Type(), draft.pkg)
			v := &Variable{Name: id.Name, Type: text, Cell: w.number, layout: layoutOf(object.Type(), draft.pkg)}
			carried := w.selected.carried[id.Name]
			if carried == nil {
				carried = w.selected.rebuilt[id.Name]
			}
			switch {
			case !ok || w.imports.byName[id.Name] != "",
				carried != nil && carried.Type != text:
				w.locals[i] = true
				if !ok {
					v.Lost = "its type " + text + " cannot be named outside of its package"
				}
			default:
				w.globals[id.Name] = text
			}
			v.recipe = w.recipeOf(w.stmts[i])
			vars[id.Name] = v
		}
	}
	return vars
}

// shows tells how the value of the cell's last expression is shown: "" not at all, "value", or "result" when the last
// of its values is an error.
func (w *writer) shows(draft *checked, index int) string {
	s := w.stmts[index]
	x := expressionOf(s, w.body(draft)[index])
	if x == nil || !s.last || s.quiet || s.loops() {
		return ""
	}
	t := draft.info.Types[x]
	if t.IsVoid() || t.Type == nil || prints(draft, x) {
		return ""
	}
	last := t.Type
	if tuple, ok := t.Type.(*gotypes.Tuple); ok {
		last = tuple.At(tuple.Len() - 1).Type()
	}
	if _, call := ast.Unparen(x).(*ast.CallExpr); call && gotypes.Identical(last, gotypes.Universe.Lookup("error").Type()) {
		return "result"
	}
	return "value"
}

// allowBare lets the cell end with an expression that Go does not allow as a statement: x, or len(x); and lets such be timed. It reports
// whether the draft has to be checked again for that.
func (w *writer) allowBare(draft *checked) (again bool) {
	for i := range w.stmts {
		s := &w.stmts[i]
		if _, ok := s.node.(*ast.ExprStmt); !ok || !s.last && !s.loops() || s.bare {
			continue
		}
		at := problemAt(w.src, s.from, "").Problems[0]
		for _, p := range draft.problems {
			if p.Cell == w.number && p.Line == at.Line && p.Column == at.Column && strings.HasSuffix(p.Message, " is not used") {
				s.bare, again = true, true
			}
		}
	}
	return again
}

// prints reports whether x is a call that is made for what it writes or reads, whose count and error nobody wants to see.
func prints(c *checked, x ast.Expr) bool {
	call, ok := ast.Unparen(x).(*ast.CallExpr)
	if !ok {
		return false
	}
	var id *ast.Ident
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.SelectorExpr:
		id = f.Sel
	case *ast.Ident:
		id = f
	default:
		return false
	}
	f, ok := c.info.Uses[id].(*gotypes.Func)
	if !ok {
		return false
	}
	switch name := f.Name(); {
	case strings.HasPrefix(name, "Print"), strings.HasPrefix(name, "Fprint"), strings.HasPrefix(name, "Scan"), strings.HasPrefix(name, "Write"), name == "Copy":
		return f.Pkg() != nil && slices.Contains([]string{"fmt", "io", "os", "strings", "bytes", "bufio"}, f.Pkg().Path())
	}
	return false
}
