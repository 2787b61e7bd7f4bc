package cell

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"regexp"
	"runtime"
	"strconv"
	"strings"
)

// fileName is the name of a completed cell's file.
const fileName = "cogbook_cell.go"

// checked is a type-checked file.
type checked struct {
	text string
	file *ast.File
	info *gotypes.Info
	pkg  *gotypes.Package
	// problems are the errors but for unused imports and variables, which are none in a notebook.
	problems   []Problem
	unused     []unusedName
	unusedVars []int // offsets in the text of the variables' names
}

// unusedName is an import that is not used; name is "" when it is the package's own, or none.
type unusedName struct{ path, name string }

// cellFile is the name that line directives give to a cell.
var cellFile = regexp.MustCompile(`^Cell (\d+)$`)

// cellName is what line directives call a cell, 0 being the one at hand in a text that is only checked.
func cellName(number int) string { return "Cell " + strconv.Itoa(number) }

// check parses and type-checks src.
func (n *Notebook) check(src string) *checked {
	c := &checked{info: &gotypes.Info{Types: map[ast.Expr]gotypes.TypeAndValue{}, Defs: map[*ast.Ident]gotypes.Object{}, Uses: map[*ast.Ident]gotypes.Object{}}}
	fset := token.NewFileSet()
	c.text = src
	var err error
	c.file, err = parser.ParseFile(fset, "", src, parser.SkipObjectResolution|parser.AllErrors)
	if err != nil {
		c.problems = append(c.problems, Problem{Message: "the completed cell does not parse: " + err.Error()})
		return c
	}
	report := func(err error) {
		e, ok := err.(gotypes.Error) //nolint:errorlint // the checker passes this type as it is
		if !ok {
			c.problems = append(c.problems, Problem{Message: err.Error()})
			return
		}
		if m := unusedImport.FindStringSubmatch(e.Msg); m != nil {
			c.unused = append(c.unused, unusedName{path: m[1], name: m[2]})
			return
		}
		if strings.Contains(e.Msg, "declared and not used") { // that of a type switch is named before it
			c.unusedVars = append(c.unusedVars, fset.PositionFor(e.Pos, false).Offset)
			return
		}
		c.add(problemOf(fset.Position(e.Pos), e.Pos, e.Msg))
	}
	config := gotypes.Config{Importer: n.packages, Error: report, Sizes: gotypes.SizesFor("gc", runtime.GOARCH)}
	c.pkg, _ = config.Check("main", fset, []*ast.File{c.file}, c.info) // report has the errors
	return c
}

var unusedImport = regexp.MustCompile(`^"([^"]+)" imported(?: as ([^ ]+))? and not used`)

// add appends a problem, or joins it to the last one that it goes on from: what an initialization cycle goes through.
func (c *checked) add(p Problem) {
	more, goesOn := strings.CutPrefix(p.Message, "\t")
	if !goesOn || len(c.problems) == 0 {
		c.problems = append(c.problems, p)
		return
	}
	last := &c.problems[len(c.problems)-1]
	last.Message += "; " + more
	if p.Cell != 0 && (p.Cell != last.Cell || p.Line != last.Line) {
		last.Message += fmt.Sprintf(" (Cell %d, line %d)", p.Cell, p.Line)
	}
}

// problemOf turns a position under line directives into a cell's.
func problemOf(at token.Position, pos token.Pos, message string) Problem {
	p := Problem{Message: message, pos: pos}
	if m := cellFile.FindStringSubmatch(at.Filename); m != nil {
		p.Cell, _ = strconv.Atoi(m[1])
		p.Line, p.Column = at.Line, at.Column
	}
	return p
}
