package answers

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func journal(t *testing.T, path string) *Journal {
	t.Helper()
	j, err := OpenJournal(path, "Test")
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func shut(t *testing.T, j *Journal) {
	t.Helper()
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
}

func has(t *testing.T, j *Journal, i int) bool {
	t.Helper()
	value, ok := j.Get(keyOf(i))
	if ok && !bytes.Equal(value, valueOf(i)) {
		t.Fatalf("answer %d is %q", i, value)
	}
	return ok
}

func TestJournal(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.journal")
	j := journal(t, path)
	for i := 0; i < 3000; i += 10 {
		if err := j.Append(numbered(i, i+10)); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		for i := range 3001 {
			if has(t, j, i) != (i < 3000) {
				t.Fatalf("answer %d is there: %v", i, has(t, j, i))
			}
		}
		shut(t, j)
		j = journal(t, path)
	}
	shut(t, j)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v, want mode 0600", info.Mode(), err)
	}
}

// TestTornTail: whatever a crash leaves of the last record, those before it are there, the last is not, and the
// journal goes on from there.
func TestTornTail(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.journal")
	j := journal(t, path)
	var before int64
	for _, entries := range [][]Entry{numbered(0, 3), numbered(3, 4)} {
		before = j.end
		if err := j.Append(entries); err != nil {
			t.Fatal(err)
		}
	}
	end := j.end
	shut(t, j)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	tails := map[string]func(n int64) []byte{
		"cut off": func(n int64) []byte { return whole[:n] },
		"zeroes":  func(n int64) []byte { return append(bytes.Clone(whole[:n]), make([]byte, end-n)...) },
	}
	for name, tail := range tails {
		for n := before; n < end; n++ {
			if err := os.WriteFile(path, tail(n), 0o600); err != nil {
				t.Fatal(err)
			}
			j := journal(t, path)
			if j.end != before || !has(t, j, 0) || !has(t, j, 2) || has(t, j, 3) {
				t.Fatalf("%s at byte %d: ends at %d, want %d", name, n, j.end, before)
			}
			if err := j.Append(numbered(3, 4)); err != nil {
				t.Fatal(err)
			}
			shut(t, j)
			j = journal(t, path)
			if j.end != end || !has(t, j, 3) {
				t.Fatalf("%s at byte %d: the new answer is not there", name, n)
			}
			shut(t, j)
		}
	}
	for n := range len(journalHead + "Test\n") { // killed while the first line was written
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		j := journal(t, path)
		if err := j.Append(numbered(0, 1)); err != nil || !has(t, j, 0) {
			t.Fatalf("first line cut off at byte %d: %v", n, err)
		}
		shut(t, j)
	}
}

// TestJournalHole: what was damaged in the middle is lost, what stands behind it is not.
func TestJournalHole(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.journal")
	j := journal(t, path)
	if err := j.Append(numbered(0, 300)); err != nil {
		t.Fatal(err)
	}
	hole := j.index[long(keyOf(100))]
	shut(t, j)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(content[hole : hole+20])
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	j = journal(t, path)
	defer shut(t, j)
	for i := range 300 {
		if has(t, j, i) != (i != 100) {
			t.Fatalf("answer %d is there: %v", i, has(t, j, i))
		}
	}
}

func TestJournalOfOthers(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	used := filepath.Join(folder, "used")
	j := journal(t, used)
	if _, err := OpenJournal(used, "Test"); !errors.Is(err, ErrJournalInUse) || !strings.Contains(err.Error(), used) {
		t.Errorf("a second writer: %v", err)
	}
	if err := CheckJournal(used, "Test"); err != nil {
		t.Errorf("checking it: %v", err)
	}
	shut(t, j)
	notes := filepath.Join(folder, "notes.txt")
	if err := os.WriteFile(notes, []byte("my notes, three years of them"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		path, service, want string
		is                  error
	}{
		"another service":   {used, "Other", "is of Test, not of Other", ErrNotJournal},
		"a longer name":     {used, "Testing", "is of Test, not of Testing", ErrNotJournal},
		"a file of mine":    {notes, "Test", "notes.txt is something else", ErrNotJournal},
		"a missing folder":  {filepath.Join(folder, "none", "x"), "Test", "none", nil},
		"a folder":          {folder, "Test", folder, nil},
		"the service again": {used, "Test", "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			opened, err := OpenJournal(test.path, test.service)
			if err == nil {
				shut(t, opened)
			}
			for what, err := range map[string]error{"open": err, "check": CheckJournal(test.path, test.service)} {
				if name == "a missing folder" && what == "check" {
					continue // the folder could be made, but not by us
				}
				switch {
				case test.want == "" && err != nil, test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)),
					test.is != nil && !errors.Is(err, test.is):
					t.Errorf("%s: %v, want %q", what, err, test.want)
				}
			}
		})
	}
	if content, err := os.ReadFile(notes); err != nil || string(content) != "my notes, three years of them" {
		t.Errorf("the file holds %q (%v)", content, err)
	}
}

// TestJournalDiskFull: after a write that failed half way the journal goes on as if it had not been tried.
func TestJournalDiskFull(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.journal")
	j := journal(t, path)
	if err := j.Append(numbered(0, 10)); err != nil {
		t.Fatal(err)
	}
	good := j.file
	readOnly, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	j.file = readOnly
	if j.Append(numbered(10, 20)) == nil || has(t, j, 10) {
		t.Fatal("an answer that could not be written is there")
	}
	if err := readOnly.Close(); err != nil {
		t.Fatal(err)
	}
	j.file = good
	if _, err := good.WriteAt([]byte("half a record"), j.end); err != nil {
		t.Fatal(err)
	}
	if err := j.Append(numbered(20, 30)); err != nil {
		t.Fatal(err)
	}
	shut(t, j)
	j = journal(t, path)
	defer shut(t, j)
	if !has(t, j, 9) || has(t, j, 10) || !has(t, j, 29) {
		t.Error("the journal lost its place")
	}
}
