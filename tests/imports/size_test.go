package imports

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// cellProgram is what a cell's program comes to that uses one builder and shows what it answered.
const cellProgram = `package main

import (
	"context"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/viz"
)

func main() {
	df := dataframe.New(series.New([]string{"good"}, series.String, "text"))
	out, err := cog.TextSentiment().TextCol("text").OutputCol("s").Transform(context.Background(), df)
	if err := viz.ShowResult(out, err); err != nil {
		panic(err)
	}
}
`

// mostBytes is how large that program may be, built as cells are: a little more than it is. Services and their texts
// must not add to it, whatever their number.
const mostBytes = 9_890_000

// TestCellLinksOnlyItsBuilder builds a cell's program and holds its size against the bound: cells are linked each time
// that they are run, so that what they link is time that everybody waits.
func TestCellLinksOnlyItsBuilder(t *testing.T) {
	t.Parallel()
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("the bound was measured on linux/amd64; programs of other machines have other sizes")
	}
	dir := t.TempDir()
	source, program := filepath.Join(dir, "main.go"), filepath.Join(dir, "program")
	if err := os.WriteFile(source, []byte(cellProgram), 0o600); err != nil {
		t.Fatal(err)
	}
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, source)
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	names, err := exec.CommandContext(t.Context(), "go", "tool", "nm", program).Output()
	if err != nil {
		t.Fatal(err)
	}
	const row = "github.com/cogbook/cogbook/cog.rowOf"
	for line := range strings.Lines(string(names)) {
		if _, name, ok := strings.Cut(strings.TrimSpace(line), row); ok && name != "TextSentiment" {
			t.Errorf("the program has the row of %s, which it does not use", name)
		}
	}
	if strings.Contains(string(names), "/cog.shrinkPicture") {
		t.Error("the program has what makes pictures smaller, which it does not use")
	}
	build = exec.CommandContext(t.Context(), "go", "build", "-ldflags=-s -w", "-o", program, source)
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("a cell that uses one builder: %d bytes", info.Size())
	if info.Size() > mostBytes {
		t.Errorf("a cell that uses one builder has %d bytes, more than %d", info.Size(), mostBytes)
	}
}
