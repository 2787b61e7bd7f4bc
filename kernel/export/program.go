package export

import (
	"errors"
	"fmt"
	"go/format"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/notebook"
)

// ErrExport is what errors about a notebook that cannot be one program wrap.
var ErrExport = errors.New("export: not one program")

// Program is a notebook as a Go program.
type Program struct {
	Source  string   // of main.go, as gofmt writes it
	Imports []string // paths of the packages that it imports, sorted
	Notes   []string // what was left out, a line each
}

// Import paths of what the program itself calls.
const (
	sessionPath = "github.com/cogbook/cogbook/kernel/session"
	vizPath     = "github.com/cogbook/cogbook/viz"
	cogPath     = "github.com/cogbook/cogbook/cog"
	launchPath  = cogPath + "/local/launch"
	modelsPath  = cogPath + "/local/models"
)

// Write makes the program of n, whose cells may import packages. title is named in the program's first comment. An error
// wraps [ErrExport] and names the cell, counted among the code cells from 1.
func Write(n *notebook.Notebook, packages cell.Packages, title string) (*Program, error) {
	e := &exporter{
		book: cell.NewNotebook(packages), packages: packages, names: &names{taken: map[string]bool{}, written: map[string]bool{}},
		imports: map[string]string{}, plain: map[string]bool{}, instances: map[string]string{}, methods: map[string]string{},
		done:  map[string]bool{},
		texts: map[int]*cell.Reading{},
	}
	for _, reserved := range []string{"main", "init", "_", "ctx", "cogbookShow", "cogbookResult", "cogbookShell", "cogbookServices", "cogbookSamples"} {
		e.names.taken[reserved] = true
	}
	for _, c := range n.Cells {
		if c.Kind == notebook.Code {
			e.names.scan(words.FindAllString(c.Source, -1))
		}
	}
	number := 0
	for _, c := range n.Cells {
		if c.Kind != notebook.Code {
			comment(&e.body, c.Source)
			continue
		}
		number++
		if err := e.cell(number, c.Source); err != nil {
			return nil, fmt.Errorf("%w: cell %d: %w", ErrExport, number, err)
		}
	}
	return e.finish(title)
}

// samples is the environment variable in which the kernel tells cells where the sample pictures are.
const samples = "COGBOOK_SAMPLES"

var words = regexp.MustCompile(`[\pL_][\pL_\d]*`)

// exporter writes a program, cell by cell.
type exporter struct {
	book     *cell.Notebook
	packages cell.Packages
	names    *names
	imports  map[string]string // path: name in the program
	plain    map[string]bool   // `. "path"` and `_ "path"`
	// instances are the versions of what cells declare: what a version is told by, and its name.
	instances map[string]string
	methods   map[string]string // "type.name": what its only version is told by
	done      map[string]bool   // versions of declarations that are written
	texts     map[int]*cell.Reading
	calls     []string // functions of cells
	starts    []string // what main calls before them
	usesCtx   bool
	shows     bool
	results   bool
	shells    bool
	notes     []string
	body      strings.Builder
}

// comment writes Markdown as a comment that belongs to no declaration.
func comment(b *strings.Builder, text string) {
	if strings.TrimSpace(text) == "" {
		return
	}
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		b.WriteString(strings.TrimRight("// "+line, " \t\r") + "\n")
	}
	b.WriteString("\n")
}

// importName returns the program's name of a package.
func (e *exporter) importName(path, wanted string) string {
	if name := e.imports[path]; name != "" {
		return name
	}
	name := e.names.give(wanted)
	e.imports[path] = name
	return name
}

// finish puts the parts together.
func (e *exporter) finish(title string) (*Program, error) {
	var b strings.Builder
	helpers := e.helpers()
	b.WriteString("// Command main is the notebook " + title + " as a program, written by `cogbook export`. Run it in the notebook's folder.\n")
	b.WriteString("package main\n\n")
	b.WriteString(e.importDeclaration() + "func main() {\n")
	for _, call := range append(e.starts, e.calls...) {
		b.WriteString("\t" + call + "()\n")
	}
	b.WriteString("}\n\n" + e.body.String() + helpers)
	text, err := format.Source([]byte(b.String()))
	if err != nil {
		return nil, fmt.Errorf("%w: what was written does not parse: %w", ErrExport, err)
	}
	if err := e.check(string(text)); err != nil {
		return nil, err
	}
	return &Program{Source: string(text), Imports: slices.Sorted(maps.Keys(e.imports)), Notes: e.notes}, nil
}

// importDeclaration has the standard library first, as goimports writes it.
func (e *exporter) importDeclaration() string {
	var standard, others strings.Builder
	for _, path := range slices.Sorted(maps.Keys(e.imports)) {
		name := e.imports[path] + " "
		if own, err := e.packages.Name(path); err == nil && own+" " == name && strings.HasSuffix("/"+path, "/"+own) {
			name = ""
		}
		b := &standard
		if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ".") {
			b = &others
		}
		fmt.Fprintf(b, "%s%q\n", name, path)
	}
	for _, line := range slices.Sorted(maps.Keys(e.plain)) {
		others.WriteString(line + "\n")
	}
	if standard.Len()+others.Len() == 0 {
		return ""
	}
	return "import (\n" + standard.String() + "\n" + others.String() + ")\n\n"
}

// helpers are the functions that cells are written with.
func (e *exporter) helpers() string {
	var b strings.Builder
	if e.usesCtx {
		fmt.Fprintf(&b, "// ctx ends at Ctrl-C.\nvar ctx, _ = %s.NotifyContext(%s.Background(), %s.Interrupt)\n\n",
			e.importName("os/signal", "signal"), e.importName("context", "context"), e.importName("os", "os"))
	}
	if e.results {
		e.shows = true
		fmt.Fprintf(&b, "// cogbookResult prints a call's results, or ends the program with its error.\nfunc cogbookResult(results ...any) {\n"+
			"last := len(results) - 1\nif err, ok := results[last].(error); ok {\n%s.Fprintln(%s.Stderr, \"error:\", err)\n%s.Exit(1)\n}\ncogbookShow(results[:last]...)\n}\n\n",
			e.importName("fmt", "fmt"), e.importName("os", "os"), e.importName("os", "os"))
	}
	if e.shows {
		fmt.Fprintf(&b, "// cogbookShow prints values as a notebook shows them, in text.\nfunc cogbookShow(values ...any) {\n"+
			"if err := %s.ShowResult(values...); err != nil {\n%s.Fatal(err)\n}\n}\n\n", e.importName(vizPath, "viz"), e.importName("log", "log"))
	}
	if e.imports[cogPath] != "" {
		e.starts = append(e.starts, "cogbookServices")
		fmt.Fprintf(&b, "// cogbookServices starts the in-machine services unless they run, as the kernel does; they end with this program.\nfunc cogbookServices() {\n"+
			"if _, err := %s.Ensure(%s.Background(), %s.Options{Command: \"cogbook\"}); err != nil {\n%s.Printf(\"no in-machine services: %%v\", err)\n}\n}\n\n",
			e.importName(launchPath, "launch"), e.importName("context", "context"), e.importName(launchPath, "launch"), e.importName("log", "log"))
	}
	if e.names.written[samples] {
		e.starts = append(e.starts, "cogbookSamples")
		fmt.Fprintf(&b, "// cogbookSamples says where the sample pictures are, as the kernel does.\nfunc cogbookSamples() {\n"+
			"if dir, err := %[1]s.Dir(\"photos\"); err == nil && %[2]s.Getenv(%[3]q) == \"\" {\n_ = %[2]s.Setenv(%[3]q, dir)\n}\n}\n\n",
			e.importName(modelsPath, "models"), e.importName("os", "os"), samples)
	}
	if e.shells {
		fmt.Fprintf(&b, "// cogbookShell runs a notebook's \"!\" line; when that fails, so does the program.\nfunc cogbookShell(line string) {\n"+
			"command := %[1]s.Command(\"bash\", \"-c\", line)\ncommand.Stdout, command.Stderr = %[2]s.Stdout, %[2]s.Stderr\n"+
			"if err := command.Run(); err != nil {\n%[3]s.Fatalf(\"%%s: %%v\", line, err)\n}\n}\n\n",
			e.importName("os/exec", "exec"), e.importName("os", "os"), e.importName("log", "log"))
	}
	return b.String()
}
