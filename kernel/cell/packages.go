package cell

import (
	"go/types"
	"regexp"
	"slices"
	"strings"
)

// Packages is what cells may import. Its methods are called by one goroutine at a time.
type Packages interface {
	types.Importer
	// Name returns the name of the package with this path.
	Name(path string) (string, error)
	// Named returns the paths of the packages with this name, the most likely one first.
	Named(name string) []string
}

// Import paths of the packages that completed cells call.
const (
	sessionPath = "github.com/cogbook/cogbook/kernel/session"
	vizPath     = "github.com/cogbook/cogbook/viz"
)

// timingPath is the package that times statements.
const timingPath = sessionPath + "/timing"

// inputPath is the package that asks the user for what a cell reads from standard input.
const inputPath = sessionPath + "/input"

// displaysPath is the package that has a cell end only when its displays are taken.
const displaysPath = sessionPath + "/displays"

// gonbuiPath is GoNB's package that displays.
const gonbuiPath = "github.com/janpfeifer/gonb/gonbui"

// helpers lists the packages that the finished program imports for what they do beside it.
func (w *writer) helpers(final *checked) (specs []importSpec) {
	if final.readsInput() {
		specs = append(specs, importSpec{alias: "_", path: inputPath})
	}
	for _, path := range w.imports.paths() {
		if path == gonbuiPath || strings.HasPrefix(path, gonbuiPath+"/") {
			return append(specs, importSpec{alias: "_", path: displaysPath})
		}
	}
	return specs
}

// readsInput reports whether the program mentions standard input.
func (c *checked) readsInput() bool {
	for _, object := range c.info.Uses {
		if object.Pkg() == nil || object.Parent() != object.Pkg().Scope() {
			continue
		}
		switch object.Pkg().Path() + "." + object.Name() {
		case "os.Stdin", "fmt.Scan", "fmt.Scanf", "fmt.Scanln":
			return true
		}
	}
	return false
}

// codecs are packages that teach the session's store to keep the types of another package, by that package's path.
var codecs = map[string]string{"github.com/go-gota/gota/series": sessionPath + "/frames"}

// codecsFor lists the codecs for what pkg links.
func codecsFor(pkg *types.Package) []importSpec {
	var specs []importSpec
	seen := map[*types.Package]bool{}
	var walk func(p *types.Package)
	walk = func(p *types.Package) {
		if p == nil || seen[p] {
			return
		}
		seen[p] = true
		if codec := codecs[p.Path()]; codec != "" {
			specs = append(specs, importSpec{alias: "_", path: codec})
		}
		for _, q := range p.Imports() {
			walk(q)
		}
	}
	walk(pkg)
	return specs
}

// quotedPath is a package in a recorded type: map[string]*"path/to/pkg".T. The reflection in package session writes
// the same form.
var quotedPath = regexp.MustCompile(`"([^"\s]+)"\.([\pL_][\pL_\d]*)`)

// typeText writes t with quoted package paths; ok is false when a program of another package cannot write this type.
func typeText(t types.Type, own *types.Package) (text string, ok bool) {
	if !writable(t, own, map[types.Type]bool{}) {
		return types.TypeString(t, nil), false
	}
	return types.TypeString(t, func(p *types.Package) string {
		if p == own {
			return ""
		}
		return `"` + p.Path() + `"`
	}), true
}

// writable reports whether t can be spelled in a cell: its names are exported, importable and not local to a function.
func writable(t types.Type, own *types.Package, seen map[types.Type]bool) bool {
	if seen[t] {
		return true
	}
	seen[t] = true
	all := func(parts ...types.Type) bool {
		return !slices.ContainsFunc(parts, func(p types.Type) bool { return !writable(p, own, seen) })
	}
	named := func(o *types.TypeName, args *types.TypeList) bool {
		if p := o.Pkg(); p != nil {
			if o.Parent() != p.Scope() || p != own && (!o.Exported() || internal(p.Path())) {
				return false
			}
		}
		for arg := range args.Types() {
			if !all(arg) {
				return false
			}
		}
		return true
	}
	switch t := t.(type) {
	case *types.Basic:
		return t.Kind() != types.Invalid && t.Info()&types.IsUntyped == 0
	case *types.Alias:
		return named(t.Obj(), t.TypeArgs())
	case *types.Named:
		return named(t.Obj(), t.TypeArgs())
	case *types.Pointer:
		return all(t.Elem())
	case *types.Slice:
		return all(t.Elem())
	case *types.Array:
		return all(t.Elem())
	case *types.Chan:
		return all(t.Elem())
	case *types.Map:
		return all(t.Key(), t.Elem())
	case *types.Signature:
		return all(t.Params(), t.Results())
	case *types.Tuple:
		for v := range t.Variables() {
			if !all(v.Type()) {
				return false
			}
		}
		return true
	case *types.Struct:
		for f := range t.Fields() {
			if !f.Exported() && f.Pkg() != own || !all(f.Type()) {
				return false
			}
		}
		return true
	case *types.Interface:
		for m := range t.Methods() {
			if !m.Exported() && m.Pkg() != own || !all(m.Type()) {
				return false
			}
		}
		for e := range t.EmbeddedTypes() {
			if !all(e) {
				return false
			}
		}
		return true
	}
	return false
}

// internal reports whether only its own module, or only the standard library, may import path.
func internal(path string) bool {
	return slices.ContainsFunc(strings.Split(path, "/"), func(s string) bool { return s == "internal" || s == "vendor" })
}
