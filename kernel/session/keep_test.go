package session

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

func TestWhatIsUnchangedIsNotWritten(t *testing.T) {
	dir := t.TempDir()
	t.Setenv(Folder, dir)
	list, other, number := []string{"a", "b"}, []string(nil), 5
	other = list[1:]
	vars := []variable{{"list", reflect.ValueOf(&list).Elem()}, {"number", reflect.ValueOf(&number).Elem()}, {"other", reflect.ValueOf(&other).Elem()}}
	files := func() map[string]os.FileInfo {
		for name, o := range keep(vars) {
			if o.err != nil {
				t.Fatal(name, o.err)
			}
		}
		sweep()
		found := map[string]os.FileInfo{}
		paths, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			if found[filepath.Base(path)], err = os.Stat(path); err != nil {
				t.Fatal(err)
			}
		}
		return found
	}
	first := files()
	again := files()
	if len(first) != 4 || len(again) != 4 {
		t.Fatalf("kept in %v, then in %v", first, again)
	}
	for name, f := range first {
		if !os.SameFile(f, again[name]) {
			t.Errorf("%s was written again", name)
		}
	}
	number = 6
	changed := files()
	for name, f := range first {
		if same := os.SameFile(f, changed[name]); same != (name != FileOf("number")) {
			t.Errorf("a changed number: %s is the same: %v", name, same)
		}
	}
	other = []string{"apart"}
	if apart := files(); len(apart) != 3 {
		t.Errorf("kept apart in %v", apart)
	}
	back, err := Load[[]string]("other")
	if err != nil || len(back) != 1 || back[0] != "apart" {
		t.Errorf("got %v, %v", back, err)
	}
}

func TestADamagedFileIsAnError(t *testing.T) {
	dir := t.TempDir()
	t.Setenv(Folder, dir)
	if err := Keep("v", map[string][]int{"a": {1, 2, 3}}); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, FileOf("v"))
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for n := range data {
		if err := os.WriteFile(path, data[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load[map[string][]int]("v"); err == nil {
			t.Fatalf("%d of %d bytes are a value", n, len(data))
		}
	}
}
