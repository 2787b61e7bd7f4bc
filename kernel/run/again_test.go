package run_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/kernel/wire/wiretest"
)

// TestCellsAreRunAgain runs cells whose program has been built before: what is not in the program must be the new cell's.
func TestCellsAreRunAgain(t *testing.T) { //nolint:paralleltest // the kernel takes its TMPDIR from this process's environment
	ctx, client, shutdown := start(t)
	run := func(code string) []wiretest.Message {
		id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
		if err != nil {
			t.Fatal(err)
		}
		got, err := client.Await(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	for _, c := range []struct{ name, first, again, want string }{
		{"a display", `_ = viz.Show("shown")`, `_ = viz.Show("shown")`, "shown"},
		{"a result", "6 * 7", "6 * 7", "42"},
		{"arguments", "%% one\nfmt.Println(flag.Args())", "%% two\nfmt.Println(flag.Args())", "[two]"},
		{"the environment", "%env COGBOOK_X 1\nfmt.Println(os.Getenv(\"COGBOOK_X\"))", "%env COGBOOK_X 2\nfmt.Println(os.Getenv(\"COGBOOK_X\"))", "2"},
		{"flags of the user's own", "_, ok := debug.ReadBuildInfo()\nok", "%goflags -buildvcs=false\n_, ok := debug.ReadBuildInfo()\nok", "true"},
		{"and none again", "%goflags", "%goflags \"\"\nfmt.Println(3)", "3"},
		{"a program of another language's shell", "!echo first", "!echo first", "first"},
		{"tests", "%test\nfunc TestX(t *testing.T) {}", "%test\nfunc TestX(t *testing.T) {}", "PASS"},
	} {
		t.Run(c.name, func(t *testing.T) {
			run(c.first)
			if text, _ := output(run(c.again)); !strings.Contains(text, c.want) {
				t.Fatalf("got %q, want %q", text, c.want)
			}
		})
	}
	t.Run("nothing is built", func(t *testing.T) {
		programs := func() string {
			files, err := filepath.Glob(filepath.Join(os.Getenv("TMPDIR"), "cogbook-*", "programs", "*"))
			if err != nil {
				t.Fatal(err)
			}
			var list strings.Builder
			for _, f := range files {
				if about, err := os.Stat(f); err == nil && about.Mode().IsRegular() {
					fmt.Fprintln(&list, f, about.ModTime())
				}
			}
			return list.String()
		}
		run("fmt.Println(4)")
		before := programs()
		if text, _ := output(run("fmt.Println(4)")); text != "4\n" || before == "" || programs() != before {
			t.Fatalf("got %q; before:\n%safter:\n%s", text, before, programs())
		}
	})
	for range 2 {
		for _, m := range run("log.SetFlags(log.Lshortfile)\nlog.Print(1)\npanic(2)") {
			cell, _ := m.Content["execution_count"].(float64)
			switch lines := fmt.Sprint(m.Content["traceback"]); {
			case m.Channel == "shell" && !strings.Contains(lines, fmt.Sprintf("Cell %v, line 3", cell)):
				t.Errorf("a panic in cell %v is at %s", cell, lines)
			case m.Type == "stream" && m.Content["name"] == "stderr" && !strings.Contains(fmt.Sprint(m.Content["text"]), "Cell "):
				t.Errorf("got %v", m.Content)
			}
		}
	}
	shutdown()
}
