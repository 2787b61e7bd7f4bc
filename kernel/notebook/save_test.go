package notebook

import (
	"os"
	"path/filepath"
	"testing"
)

func TestWriteFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file, link := filepath.Join(dir, "a.ipynb"), filepath.Join(dir, "link.ipynb")
	if err := os.WriteFile(file, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(link, []byte("new")); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(file)
	about, statErr := os.Stat(file)
	linked, linkErr := os.Lstat(link)
	if err != nil || statErr != nil || linkErr != nil || string(got) != "new" || about.Mode().Perm() != 0o640 || linked.Mode()&os.ModeSymlink == 0 {
		t.Errorf("got %q, %v, %v", got, about.Mode(), linked.Mode())
	}
	if err := WriteFile(os.DevNull, []byte("x")); err != nil {
		t.Error(err)
	}
	if about, err := os.Stat(os.DevNull); err != nil || about.Mode().IsRegular() {
		t.Fatalf("%s was replaced by a file: %v", os.DevNull, err)
	}
	if err := WriteFile(filepath.Join(dir, "none", "a.ipynb"), nil); err == nil {
		t.Error("a folder that is not there was written to")
	}
	if err := WriteFile(dir, nil); err == nil {
		t.Error("a folder was written to")
	}
	names, err := os.ReadDir(dir)
	if err != nil || len(names) != 2 {
		t.Errorf("left behind: %v, %v", names, err)
	}
}
