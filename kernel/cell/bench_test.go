package cell

import (
	"fmt"
	"go/importer"
	"go/token"
	gotypes "go/types"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// compiled are packages whose types are read from the go command's cache, as the kernel does.
type compiled struct {
	gotypes.Importer
	export, names map[string]string
	byName        map[string][]string
}

// list finds the packages that a cell with tables, services and displays links.
func list(b *testing.B) *compiled {
	b.Helper()
	const module = "github.com/cogbook/cogbook/"
	out, err := exec.CommandContext(b.Context(), "go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Name}} {{.Export}}", module+"cog", module+"frames", module+"viz", module+"kernel/session", module+"kernel/session/frames").Output()
	if err != nil {
		b.Fatal(err)
	}
	c := &compiled{export: map[string]string{}, names: map[string]string{}, byName: map[string][]string{}}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		if len(words) == 3 {
			c.export[words[0]], c.names[words[0]] = words[2], words[1]
			c.byName[words[1]] = append(c.byName[words[1]], words[0])
		}
	}
	c.forget()
	return c
}

// forget makes all types be read again.
func (c *compiled) forget() {
	c.Importer = importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if c.export[path] == "" {
			return nil, fmt.Errorf("no package %s", path)
		}
		return os.Open(c.export[path])
	})
}

func (c *compiled) Name(path string) (string, error) { return c.names[path], nil }
func (c *compiled) Named(name string) []string       { return c.byName[name] }
func (c *compiled) Names() (names []string) {
	for name := range c.byName {
		names = append(names, name)
	}
	return names
}
func (c *compiled) Paths() []string { return nil }

// wrongCell uses what most cells use, and has three errors.
const wrongCell = `reviews := frames.Must(frames.ReadCSV("reviews.csv"))
scored, err := cog.TextSentiment().TextCol("text").OutputCol("sentiment").Transform(ctx, reviews)
if err != nil {
	fmt.Println(er)
}
var n string = scored.Nrow()
viz.Shwo(scored)
`

func wrong(b *testing.B, n *Notebook) {
	b.Helper()
	if _, err := n.Compose(2, wrongCell); err == nil || strings.Count(err.Error(), "\n") != 2 || !strings.Contains(err.Error(), "did you mean Show?") {
		b.Fatal(err)
	}
}

// BenchmarkFirstError is the time from a session's first cell to its errors: nothing has been imported.
func BenchmarkFirstError(b *testing.B) {
	packages := list(b)
	for b.Loop() {
		packages.forget()
		wrong(b, NewNotebook(packages))
	}
}

// BenchmarkWarmError is the same later in a session that has fifty cells behind it.
func BenchmarkWarmError(b *testing.B) {
	n := NewNotebook(list(b))
	for i := range 50 {
		p, err := n.Compose(1, fmt.Sprintf("v%d := frames.Must(frames.ReadCSV(`a.csv`))\nfunc f%d() int { return v%d.Nrow() }", i, i, i))
		if err != nil {
			b.Fatal(err)
		}
		n.Commit(p, map[string]Kept{fmt.Sprintf("v%d", i): {}})
	}
	for b.Loop() {
		wrong(b, n)
	}
}
