package magic

import (
	"context"
	"strings"
)

// Known is what the arguments of commands are found in.
type Known interface {
	// Names lists what cells declared, by name.
	Names() []Name
	// Environ lists the environment of cells, as os.Environ does.
	Environ() []string
}

// Session is what commands act on.
type Session interface {
	Known
	// Forget removes names and the values kept under them; none: all.
	Forget(names ...string) error
	// Declare adds what code, Go declarations without statements, declares, as if it stood in the cell.
	Declare(code string) error
	// Restore makes the modules that cells are built with those of the workspace again.
	Restore(ctx context.Context) error

	// Setenv changes the environment of later cells and of this one.
	Setenv(ctx context.Context, name, value string) error

	// Print shows text as the cell's standard output.
	Print(text string)
	// Show shows a display, by MIME type.
	Show(bundle map[string]any)
}

// Name is something that a cell declared.
type Name struct {
	Text string
	Kind string // "var", "func", "type", "const" or "import"
	Type string // a variable's, for reading; a package's path
	Cell int    // 0: unknown
	// Value is the beginning of a variable's value, or why there is none.
	Value string
	Bytes int64 // that it takes in the session's store; 0: none
}

// Arguments lists what the arguments of the command name can be; ok is false when they are files.
func Arguments(s Known, name string) (list []string, ok bool) {
	c, _ := Find(name)
	if c.complete == nil {
		return nil, false
	}
	return c.complete(s), true
}

// known lists the session's names.
func known(s Known) []string {
	var list []string
	for _, n := range s.Names() {
		list = append(list, n.Text)
	}
	return list
}

// environment lists the names of environment variables.
func environment(s Known) []string {
	var list []string
	for _, e := range s.Environ() {
		name, _, _ := strings.Cut(e, "=")
		list = append(list, name)
	}
	return list
}
