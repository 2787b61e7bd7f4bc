package notebook

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeCell pastes the README's cell into a notebook.
func TestReadmeCell(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join(Root(), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(text), "```go\n")
	cell, _, found := strings.Cut(after, "\n```")
	if !found {
		t.Fatal("the README has no cell")
	}
	cells, said, err := Execute(t, Write(t, cell))
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	if printed := cells[0].Printed(); !strings.Contains(printed, "positive") || !strings.Contains(printed, "negative") {
		t.Errorf("printed %q", printed)
	}
	if table := cells[0].All("text/html"); !strings.Contains(table, "staff") || !strings.Contains(table, "3 rows") {
		t.Errorf("the table is %s", table)
	}
}
