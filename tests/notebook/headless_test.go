package notebook

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// progress is what a builder shows in a notebook while it runs; a program shows none.
var progress = regexp.MustCompile(`(?m)^\w+: \d+ rows?, .*\n`)

// TestFirstStepsWithoutJupyter runs the demo with `cogbook run` and as the program that `cogbook export` makes of it: both
// show the same text.
func TestFirstStepsWithoutJupyter(t *testing.T) {
	cogbook := Need(t, "cogbook", "run `make test`")
	golang := Need(t, "go", "https://go.dev/doc/install")
	folder := t.TempDir()
	book, done := filepath.Join(Root(), "notebooks", "01-first-steps.ipynb"), filepath.Join(folder, "done.ipynb")
	for _, args := range [][]string{{"run", book, "-o", done, "--html"}, {"export", book, "-o", filepath.Join(folder, "program")}} {
		if out, err := exec.CommandContext(t.Context(), cogbook, args...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
	}
	page, err := os.ReadFile(filepath.Join(folder, "done.html"))
	if err != nil || !strings.Contains(string(page), "First steps</h1>") || !strings.Contains(string(page), `src="data:image/png;base64,`) {
		t.Errorf("the page of %d bytes lacks its title or its pictures: %v", len(page), err)
	}
	text, err := os.ReadFile(done)
	if err != nil {
		t.Fatal(err)
	}
	var ran struct{ Cells []Cell }
	if err := json.Unmarshal(text, &ran); err != nil {
		t.Fatal(err)
	}
	var want strings.Builder
	for _, c := range ran.Cells {
		for _, o := range c.Outputs {
			want.WriteString(string(o.Stream))
			if plain := o.MIME("text/plain"); plain != "" {
				want.WriteString(strings.TrimRight(plain, "\n") + "\n")
			}
		}
	}
	binary := filepath.Join(folder, "program", "program")
	build := exec.CommandContext(t.Context(), golang, "build", "-o", binary, ".")
	build.Dir, build.Env = filepath.Dir(binary), append(os.Environ(), "GOWORK=off")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	program := exec.CommandContext(t.Context(), binary)
	program.Dir = filepath.Dir(book)
	out, err := program.Output()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(out), progress.ReplaceAllString(want.String(), ""); got != want {
		t.Errorf("the program prints\n%s\nwant\n%s", got, want)
	}
}
