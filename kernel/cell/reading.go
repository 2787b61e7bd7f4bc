package cell

import gotypes "go/types"

// Reading is a cell that was read and checked, for tools that write its code anew.
type Reading struct {
	*View
	Program *Program
	Text    string // the cell's Go text, command lines blank: what View's places are about
	// Declarations are its imports and its declarations of functions, types and constants, in order; the rest of the text is
	// statements and comments.
	Declarations []Range
	Show         string // how its last statement is shown: "" not at all, "value", or "result" when its last value is an error
	Bare         bool   // its last statement is an expression that Go does not allow as one
}

// Range is a part of a cell's text, in bytes.
type Range struct {
	From, To int
	Import   bool // it is an import declaration
}

// Read checks cell number's code as [Notebook.Compose] does, with the same errors. Of a cell that goes to GoNB as it was
// written only Program is set.
func (n *Notebook) Read(number int, code string) (*Reading, error) {
	program, err := n.Compose(number, code)
	if err != nil {
		return nil, err
	}
	r := &Reading{Program: program}
	if program.Whole {
		return r, nil
	}
	src, err := Split(code)
	if err != nil {
		return nil, err
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
	draft := w.settle(w.draft)
	if w.allowBare(draft) {
		draft = w.settle(w.draft)
	}
	r.View, r.Text = n.View(code, ""), src.Go
	if last := len(w.stmts) - 1; last >= 0 {
		r.Show, r.Bare = w.shows(draft, last), w.stmts[last].bare
	}
	for _, piece := range src.pieces {
		if piece.kind != kindStatements {
			r.Declarations = append(r.Declarations, Range{From: piece.from, To: piece.to, Import: piece.kind == kindImport})
		}
	}
	return r, nil
}

// Nameable reports whether a type of package own can be written outside of the function, or the package, that it is from.
func Nameable(t gotypes.Type, own *gotypes.Package) bool {
	return writable(t, own, map[gotypes.Type]bool{})
}

// Assume records what p declared as if its cell had run and all its variables were kept, also those that a store could not
// keep: in one program they live on.
func (n *Notebook) Assume(p *Program) {
	kept := map[string]Kept{}
	for name, v := range p.vars {
		kept[name] = Kept{Lost: v.Lost} // its type cannot be named, or nothing
		v.recipe = nil
	}
	n.Commit(p, kept)
}
