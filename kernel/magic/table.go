package magic

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/spell"
)

// Kind is what a command takes.
type Kind int

const (
	// Line is a line of its own.
	Line Kind = iota
	// CellText begins a cell whose other lines are its input, and no Go.
	CellText
	// CellProgram makes GoNB build the cell's Go by itself.
	CellProgram
	// Timer is followed by a statement, which it times; one of a whole cell, with %%, by statements.
	Timer
)

// Command is one row of the table.
type Command struct {
	Name  string // with its % or %%
	Args  string // as %help shows them
	About string // a line
	Kind  Kind

	run      func(context.Context, Session, Call) error // nil: package cell's, or GoNB's
	complete func(Known) []string                       // what its arguments can be; nil: files
}

// All lists the commands, ours before GoNB's.
func All() []Command {
	return []Command{
		{"%help", "[COMMAND]", "list the commands, or explain one", Line, help, func(Known) []string { return Names() }},
		{"%who", "[NAME ...]", "list the session's variables, functions, types and imports", Line, who, known},
		{"%reset", "[NAME ...]", "forget everything that cells declared, or these names", Line, reset, known},
		{"%save", "[FILE]", "keep values and declarations for after a restart; FILE: not in the notebook's own place", Line, save, nil},
		{"%restore", "[FILE]", "bring back what %save kept", Line, resume, nil},
		{"%env", "[NAME[=VALUE]]", "list, show or set environment variables; keys are masked", Line, env, environment},
		{"%use", "[PACK ...]", "import a pack: packages and short names for one kind of work; alone: list the packs", Line, use, packNames},
		{"%time", "STATEMENT", "run a statement and print the time it took", Timer, nil, nil},
		{"%timeit", "[-n LOOPS] [-r RUNS] STATEMENT", "run a statement many times and print the mean time", Timer, nil, nil},
		{"%%time", "", "run the cell and print the time it took", Timer, nil, nil},
		{"%%timeit", "[-n LOOPS] [-r RUNS] [SETUP]", "run the cell's statements many times and print the mean time", Timer, nil, nil},
		{"%%html", "", "show the rest of the cell as HTML", CellText, showHTML, nil},
		{"%%markdown", "", "show the rest of the cell as Markdown", CellText, showMarkdown, nil},
		{"%%latex", "", "show the rest of the cell as LaTeX", CellText, showLaTeX, nil},
		{"%ls", "", "the same as %who", Line, who, known},
		{"%list", "", "the same as %who", Line, who, known},
		{"%rm", "NAME ...", "forget these names", Line, remove, known},
		{"%remove", "NAME ...", "the same as %rm", Line, remove, known},

		{"!", "COMMAND", "run a shell command; it fails the cell when it fails", Line, nil, nil},
		{"!*", "COMMAND", "the same in the folder that cells are built in", Line, nil, nil},
		{"%%bash", "", "run the rest of the cell by bash", CellText, nil, nil},
		{"%%sh", "", "run the rest of the cell by sh", CellText, nil, nil},
		{"%%script", "PROGRAM [ARG ...]", "give the rest of the cell to a program as its input", CellText, nil, nil},
		{"%%writefile", "[-a] FILE", "write the rest of the cell to a file; -a: at its end", CellText, nil, nil},
		{"%%gx", "", "run the rest of the cell by gx", CellText, nil, nil},
		{"%%", "[ARG ...]", "give the cell's program these arguments", Line, nil, nil},
		{"%main", "[ARG ...]", "the same as %%", Line, nil, nil},
		{"%args", "[ARG ...]", "the same as %%", Line, nil, nil},
		{"%cd", "[FOLDER]", "say or change the folder that cells run in", Line, nil, nil},
		{"%capture", "[-a] FILE", "copy the cell's output to a file", Line, nil, nil},
		{"%test", "[FLAG ...]", "run the cell's tests and benchmarks", CellProgram, nil, nil},
		{"%exec", "FUNCTION [ARG ...]", "call a function, with arguments for the program", Line, nil, nil},
		{"%wasm", "", "compile the cell for the browser and run it there", CellProgram, nil, nil},
		{"%goflags", "[FLAG ...]", "say or set the flags of go build", Line, nil, nil},
		{"%autoget", "", "run go get for what GoNB builds by itself", Line, nil, nil},
		{"%noautoget", "", "run no go get: the default", Line, nil, nil},
		{"%track", "[PATH]", "follow the changes of a folder or a file", Line, nil, nil},
		{"%untrack", "PATH", "follow them no more", Line, nil, nil},
		{"%goworkfix", "", "add replace rules to go.mod for the modules of go.work", Line, nil, nil},
		{"%widgets", "", "connect GoNB's widgets to this front end", Line, nil, nil},
		{"%widgets_hb", "", "test that connection", Line, nil, nil},
		{"%with_inputs", "", "the next ! line may read input", Line, nil, nil},
		{"%with_password", "", "the next ! line may read a password", Line, nil, nil},
		{"%version", "", "the versions of what builds cells", Line, nil, nil},
	}
}

// Names lists the commands' names, in the order of the table.
func Names() []string {
	var names []string
	for _, c := range All() {
		names = append(names, c.Name)
	}
	return names
}

// Find returns the command of that name.
func Find(name string) (Command, bool) {
	all := All()
	i := slices.IndexFunc(all, func(c Command) bool { return c.Name == name })
	if i < 0 {
		return Command{}, false
	}
	return all[i], true
}

// Ours reports whether the kernel runs the command itself.
func (c Command) Ours() bool { return c.run != nil }

// Unknown explains that there is no command of that name, and which one may be meant.
func Unknown(name string) string {
	text := "there is no command " + name
	bare := strings.TrimLeft(name, "%")
	with := map[string]string{} // a mark more or less is a mistake, too
	for _, known := range slices.Backward(Names()) {
		with[strings.TrimLeft(known, "%")] = known
	}
	delete(with, "") // %% is near to nothing
	near, ok := with[bare]
	if !ok {
		near = with[spell.Nearest(bare, slices.Collect(maps.Keys(with)))]
	}
	if near != "" {
		return text + "; did you mean " + near + "? %help lists all"
	}
	return text + "; %help lists all"
}
