package assist

import (
	"go/token"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/session"
)

// Packages is what cells can import without anything being fetched.
type Packages interface {
	cell.Packages
	// Names lists the names of all packages, sorted; Paths their import paths.
	Names() []string
	Paths() []string
	// Source is the folder of a package's source, "" when it is not known.
	Source(path string) string
	// Position is where an imported declaration stands; only its line and its file's base name are used.
	Position(pos token.Pos) token.Position
}

// Assistant answers for one moment of a session. It may be used by one goroutine at a time.
type Assistant struct {
	Packages Packages
	Notebook *cell.Notebook  // a snapshot, whose packages are Packages
	Values   []session.Value // what the session's store holds
	Dir      string          // that relative file names start from; "": the process's
	Environ  []string        // of cells
}

// Item is one way to go on at the cursor.
type Item struct {
	Text      string
	Kind      string // "function", "property", "class", "constant", "instance", "module", "keyword", "magic", "path" or "column"
	Signature string // its type in a line, or what it is
}

// Completion lists the ways to go on: each replaces the characters (Unicode's, not bytes) from Start to End.
type Completion struct {
	Start, End int
	Items      []Item
}

// value returns what the store knows of a session's variable, nil when it has no value there.
func (a *Assistant) value(name string) *session.Value {
	for i := range a.Values {
		if a.Values[i].Name == name {
			return &a.Values[i]
		}
	}
	return nil
}

// byteAt turns a position in characters into one in bytes; one past the end is the end.
func byteAt(code string, characters int) int {
	for i := range code {
		if characters <= 0 {
			return i
		}
		characters--
	}
	return len(code)
}

// characters turns a position in bytes into one in characters.
func characters(code string, at int) int { return strings.Count(code[:at], "") - 1 }
