package notebook

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestCommittedWithoutOutputs: what a notebook shows is always made anew; see CONTRIBUTING.md.
func TestCommittedWithoutOutputs(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(Root(), "notebooks", "*.ipynb"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var book struct{ Cells []Cell }
		if err := json.Unmarshal(text, &book); err != nil {
			t.Fatal(err)
		}
		for i, cell := range book.Cells {
			if len(cell.Outputs) > 0 {
				t.Errorf("%s: cell %d has outputs", filepath.Base(file), i)
			}
		}
	}
}
