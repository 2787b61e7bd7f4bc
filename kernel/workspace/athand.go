package workspace

import (
	"fmt"
	"go/token"
	"go/types"
)

// AtHand is an [Index] that looks for nothing: what an editor asks of it is answered at once, also while a cell waits
// for a module.
type AtHand struct{ index *Index }

// AtHand returns the packages that the index knows now and comes to know.
func (x *Index) AtHand() AtHand { return AtHand{x} }

// Import returns the types of the package with this path.
func (a AtHand) Import(path string) (*types.Package, error) {
	if _, ok := a.index.known(path); !ok && path != "unsafe" {
		return nil, fmt.Errorf("workspace: %s is not at hand", path)
	}
	return a.index.Import(path)
}

// Name returns the name of the package with this path.
func (a AtHand) Name(path string) (string, error) {
	e, ok := a.index.known(path)
	if !ok {
		return "", fmt.Errorf("workspace: %s is not at hand", path)
	}
	return e.Name, nil
}

// Named returns the paths of the packages with this name, the likeliest first.
func (a AtHand) Named(name string) []string { return a.index.Named(name) }

// Names lists the names of all packages that cells can import, sorted.
func (a AtHand) Names() []string { return a.index.Names() }

// Paths lists the paths of all packages that cells can import, sorted.
func (a AtHand) Paths() []string { return a.index.Paths() }

// Source returns the folder of a package's source, "" when it is not known.
func (a AtHand) Source(path string) string {
	e, _ := a.index.known(path)
	return e.Dir
}

// Position is where something that was imported is declared. Its line is right; the folder of its file is that of the
// machine that compiled the package.
func (a AtHand) Position(pos token.Pos) token.Position { return a.index.fset.Position(pos) }
