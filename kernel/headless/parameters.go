package headless

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	gotypes "go/types"
	"maps"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/notebook"
)

// Tags of cells, which are papermill's.
const (
	TagParameters = "parameters"          // the cell that declares the parameters, with their defaults
	TagInjected   = "injected-parameters" // the cell behind it that gives them other values
)

// ErrParameters is what errors about parameters wrap.
var ErrParameters = errors.New("headless: parameters")

// Parameter is a value from outside.
type Parameter struct {
	// Text is the value as a user writes it for its type: 5, true, hello, 1m30s; JSON where the type is a slice, a map, a
	// struct or an interface.
	Text string
	// JSON says that Text is JSON whatever the type: a string is in quotes.
	JSON bool
}

// ParseParameter reads name=value.
func ParseParameter(text string) (name string, p Parameter, err error) {
	name, value, ok := strings.Cut(text, "=")
	if name = strings.TrimSpace(name); !ok || !token.IsIdentifier(name) {
		return "", Parameter{}, fmt.Errorf("%w: %q is not name=value", ErrParameters, text)
	}
	return name, Parameter{Text: value}, nil
}

// ParseParameters reads a JSON object of parameters.
func ParseParameters(data []byte) (map[string]Parameter, error) {
	var values map[string]json.RawMessage
	if err := json.Unmarshal(data, &values); err != nil {
		return nil, fmt.Errorf("%w: a JSON object of names and values is needed: %w", ErrParameters, err)
	}
	list := map[string]Parameter{}
	for name, value := range values {
		list[name] = Parameter{Text: string(value), JSON: true}
	}
	return list, nil
}

// Inject puts a cell behind the one tagged "parameters" that gives variables and constants declared there the given values,
// as Go literals of their types. A cell that an earlier run has put there is replaced. Nothing is changed when a name is not declared, or
// a value does not fit its type: the error, which wraps [ErrParameters], lists all of these.
func Inject(n *notebook.Notebook, packages cell.Packages, values map[string]Parameter) error {
	if len(values) == 0 {
		return nil
	}
	at := slices.IndexFunc(n.Cells, func(c *notebook.Cell) bool { return c.Kind == notebook.Code && c.Tagged(TagParameters) })
	if at < 0 {
		return fmt.Errorf("%w: no cell has the tag %q: tag the cell that declares them (in JupyterLab: Property Inspector, Cell Tags)", ErrParameters, TagParameters)
	}
	declared, err := declaredIn(n.Cells[:at+1], packages)
	if err != nil {
		return err
	}
	lines := []string{"// Parameters"}
	var problems []string
	for _, name := range slices.Sorted(maps.Keys(values)) {
		object := declared[name]
		if object == nil {
			problems = append(problems, fmt.Sprintf("%s is not declared in the cell tagged %q (it declares %s)", name, TagParameters, list(declared)))
			continue
		}
		text, err := literal(object.Type(), values[name])
		if err != nil {
			problems = append(problems, name+": "+err.Error())
			continue
		}
		line := name + " = " + text
		if c, ok := object.(*gotypes.Const); ok {
			line = "const " + line
			if b, ok := c.Type().(*gotypes.Basic); !ok || b.Info()&gotypes.IsUntyped == 0 {
				line = "const " + name + " " + typeName(c.Type()) + " = " + text
			}
		}
		lines = append(lines, line)
	}
	if len(problems) > 0 {
		return fmt.Errorf("%w: %s", ErrParameters, strings.Join(problems, "\n"))
	}
	injected := n.NewCode(strings.Join(lines, "\n"), TagInjected)
	n.Cells = slices.DeleteFunc(n.Cells, func(c *notebook.Cell) bool { return c.Tagged(TagInjected) })
	at = slices.IndexFunc(n.Cells, func(c *notebook.Cell) bool { return c.Kind == notebook.Code && c.Tagged(TagParameters) })
	n.Cells = slices.Insert(n.Cells, at+1, injected)
	return nil
}

func list(declared map[string]gotypes.Object) string {
	if len(declared) == 0 {
		return "nothing"
	}
	return strings.Join(slices.Sorted(maps.Keys(declared)), ", ")
}

// declaredIn returns the variables and constants that the last of cells declares at its top level.
func declaredIn(cells []*notebook.Cell, packages cell.Packages) (map[string]gotypes.Object, error) {
	book := cell.NewNotebook(packages)
	for i, c := range cells {
		if c.Kind != notebook.Code || c.Tagged(TagInjected) {
			continue
		}
		last := i == len(cells)-1
		r, err := book.Read(i+1, c.Source)
		switch {
		case err != nil && last:
			return nil, fmt.Errorf("%w: the cell tagged %q: %w", ErrParameters, TagParameters, err)
		case err != nil:
			continue // it says so itself when it runs
		case !last:
			book.Assume(r.Program)
			continue
		case r.View == nil:
			return nil, fmt.Errorf("%w: the cell tagged %q is not Go", ErrParameters, TagParameters)
		}
		return topLevel(r), nil
	}
	return nil, nil
}

func topLevel(r *cell.Reading) map[string]gotypes.Object {
	found := map[string]gotypes.Object{}
	add := func(id *ast.Ident) {
		if object := r.Info.Defs[id]; object != nil && id.Name != "_" {
			found[id.Name] = object
		}
	}
	values := func(d *ast.GenDecl) {
		for _, spec := range d.Specs {
			if v, ok := spec.(*ast.ValueSpec); ok {
				for _, id := range v.Names {
					add(id)
				}
			}
		}
	}
	for _, d := range r.File.Decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			if line, _ := r.Place(d); line > 0 && d.Tok == token.CONST {
				values(d)
			}
		case *ast.FuncDecl:
			if d.Name.Name != cell.EntryPoint {
				continue
			}
			for _, s := range d.Body.List {
				switch s := s.(type) {
				case *ast.AssignStmt:
					for _, x := range s.Lhs {
						if id, ok := x.(*ast.Ident); ok && s.Tok == token.DEFINE {
							add(id)
						}
					}
				case *ast.DeclStmt:
					if g, ok := s.Decl.(*ast.GenDecl); ok && g.Tok == token.VAR {
						values(g)
					}
				}
			}
		}
	}
	return found
}
