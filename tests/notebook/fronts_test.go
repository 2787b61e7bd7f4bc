package notebook

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestFrontEnds runs cells with the programs that start kernels, each in its own way.
func TestFrontEnds(t *testing.T) {
	t.Parallel()
	book := Write(t, "n := 1\nname := \"nobody\"\nloud := false", `fmt.Println(strings.Repeat(name+" ", n), loud)`, "n * 2")
	text, err := os.ReadFile(book)
	if err != nil {
		t.Fatal(err)
	}
	tagged := bytes.Replace(text, []byte(`"metadata":{}`), []byte(`"metadata":{"tags":["parameters"]}`), 1) // the first cell's
	if err := os.WriteFile(book, tagged, 0o600); err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(filepath.Dir(book), "cell.go")
	if err := os.WriteFile(script, []byte(`fmt.Println("from", 1, "file")`), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "out.ipynb")
	for _, test := range []struct {
		name    string
		command []string
		stdin   string
		env     string
		said    []string // in this order
		printed string   // by the last cell but one of the notebook that is left in out
		shown   string   // by the last
	}{
		{name: "jupyter execute", command: []string{"jupyter", "execute", book, "--output=" + out}, printed: "nobody  false\n", shown: "2"},
		// papermill knows no Go, but how it writes C# is Go where the values are numbers and text.
		{
			name:    "papermill",
			command: []string{"papermill", book, out, "-p", "n", "3", "-r", "name", `a "b"`, "-p", "loud", "True", "--language", ".net-csharp", "--no-progress-bar"},
			printed: `a "b" a "b" a "b"  true` + "\n", shown: "6",
		},
		{
			name: "jupyter console", command: []string{"jupyter", "console", "--kernel=cogbook", "--simple-prompt"},
			stdin: "x := 20\nx + 1\nfmt.Println(\"printed\", x)\npanic(x)\nvar n int = \"t\"\nx += 2\nx\n",
			said:  []string{"Cogbook", "Out[2]: 21", "printed 20", "panic: 20", "cannot use \"t\"", "   1 | var n int = \"t\"\n     |             ^", "Out[7]: 22"},
		},
		{name: "jupyter run", command: []string{"jupyter", "run", "--kernel=cogbook", script}, env: "JUPYTER_PLATFORM_DIRS=1", said: []string{"from 1 file\n"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			command := exec.CommandContext(t.Context(), Need(t, test.command[0], "run `make test`"), test.command[1:]...)
			command.Env = append(os.Environ(), test.env)
			command.Stdin = strings.NewReader(test.stdin)
			answer, err := command.CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, answer)
			}
			rest := Plain(string(answer))
			for _, text := range test.said {
				_, after, found := strings.Cut(rest, text)
				if !found {
					t.Fatalf("%q is not said, or not in its place, in\n%s", text, answer)
				}
				rest = after
			}
			if test.printed == "" {
				return
			}
			cells := Cells(t, out)
			last := len(cells) - 1
			if got := cells[last-1].Printed(); got != test.printed {
				t.Errorf("the notebook printed %q, want %q", got, test.printed)
			}
			if got := cells[last].All("text/plain"); got != test.shown {
				t.Errorf("the notebook shows %q, want %q", got, test.shown)
			}
		})
	}
}
