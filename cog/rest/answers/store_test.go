package answers

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

func keyOf(i int) Key { return KeyOf("Test", strconv.Itoa(i)) }

func valueOf(i int) []byte {
	return []byte(fmt.Sprintf(`{"n":%d,"text":%q}`, i, strings.Repeat("x", i%700)))
}

func numbered(from, to int) (entries []Entry) {
	for i := from; i < to; i++ {
		entries = append(entries, Entry{Key: keyOf(i), Service: "Test", Value: valueOf(i)})
	}
	return entries
}

// fresh is a store as a new process has it, which sees at once what others do.
func fresh(t *testing.T, folder string, maximum int64) *Store {
	t.Helper()
	s, err := open(folder, maximum)
	if err != nil {
		t.Fatal(err)
	}
	for i := range s.shards {
		s.shards[i].every = 0
	}
	return s
}

func put(t *testing.T, s *Store, entries []Entry) {
	t.Helper()
	if err := s.Put(entries); err != nil {
		t.Fatal(err)
	}
}

// found counts the answers that are there, and checks them.
func found(t *testing.T, s *Store, from, to int) (n int) {
	t.Helper()
	for i := from; i < to; i++ {
		value, ok := s.Get(keyOf(i))
		if ok && !bytes.Equal(value, valueOf(i)) {
			t.Fatalf("answer %d is %q", i, value)
		}
		if ok {
			n++
		}
	}
	return n
}

func TestStoreGivesBackWhatWasPut(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "made", "here")
	s := fresh(t, folder, 0)
	if n := found(t, s, 0, 100); n != 0 {
		t.Fatalf("%d answers in a new store", n)
	}
	put(t, s, numbered(0, 3000))
	big := Entry{Key: KeyOf("Test", "big"), Service: "Test", Value: bytes.Repeat([]byte("0123456789"), 100_000)}
	put(t, s, []Entry{big, {Key: keyOf(7), Service: "Test", Value: valueOf(7)}})
	for name, reader := range map[string]*Store{"the writer": s, "a new process": fresh(t, folder, 0)} {
		if n := found(t, reader, 0, 3100); n != 3000 {
			t.Errorf("%s found %d answers, want 3000", name, n)
		}
		if value, ok := reader.Get(big.Key); !ok || !bytes.Equal(value, big.Value) {
			t.Errorf("%s: the large answer has %d bytes", name, len(value))
		}
	}
	eachOf(t, folder, func(path string, info fs.FileInfo) {
		if mode := info.Mode().Perm(); mode != 0o600 && !info.IsDir() || info.IsDir() && mode != 0o700 {
			t.Errorf("%s has mode %o", path, mode)
		}
	})
}

// eachOf visits a folder and all in it.
func eachOf(t *testing.T, folder string, visit func(path string, info fs.FileInfo)) {
	t.Helper()
	if err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			visit(path, info)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func TestKeysOfServicesDiffer(t *testing.T) {
	t.Parallel()
	if KeyOf("A", "bc") == KeyOf("Ab", "c") || KeyOf("A", "b") == KeyOf("B", "b") {
		t.Error("two services have a key in common")
	}
}

// TestStoreIsBounded: the folder stays below its bound, and what is used stays in it.
func TestStoreIsBounded(t *testing.T) {
	t.Parallel()
	const maximum = 4 << 20
	folder := t.TempDir()
	s := fresh(t, folder, maximum)
	for round := range 20 {
		put(t, s, numbered(1000*round, 1000*(round+1)))
		if n := found(t, s, 0, 100); n != 100 {
			t.Fatalf("round %d: %d of 100 answers that are always used are left", round, n)
		}
	}
	var size int64
	eachOf(t, folder, func(_ string, info fs.FileInfo) {
		if !info.IsDir() {
			size += info.Size()
		}
	})
	if size > maximum || size < maximum/3 {
		t.Errorf("the folder holds %d bytes, its bound is %d", size, maximum)
	}
	if n := found(t, s, 19_000, 20_000); n < 990 {
		t.Errorf("%d of the last 1000 answers are there", n)
	}
	if n := found(t, s, 1000, 5000); n != 0 {
		t.Errorf("%d answers that were not used for long are still there", n)
	}
	put(t, s, []Entry{{Key: keyOf(-1), Service: "Test", Value: make([]byte, maximum/100)}})
	if _, ok := s.Get(keyOf(-1)); ok {
		t.Error("an answer larger than a 256th of the bound was kept")
	}
}

// TestDamage: an answer that was damaged anywhere is not found, its neighbours are, and a new one takes its place.
func TestDamage(t *testing.T) {
	t.Parallel()
	whole := [][]byte{}
	for i := range 3 {
		whole = append(whole, appendRecord(nil, numbered(i, i+1)[0], time.Unix(1e9, 0)))
	}
	for at := range whole[1] {
		for what, damage := range map[string]func([]byte) []byte{
			"changed": func(b []byte) []byte { b[at] ^= 0x20; return b },
			"cut":     func(b []byte) []byte { return b[:at] },
			"zeroed":  func(b []byte) []byte { clear(b[at:]); return b },
		} {
			s := fresh(t, t.TempDir(), 0)
			damaged := damage(bytes.Clone(whole[1]))
			// All in one pair of files, whatever their keys.
			one := &s.shards[0]
			if err := os.WriteFile(one.path, bytes.Join([][]byte{whole[0], damaged, whole[2]}, nil), 0o600); err != nil {
				t.Fatal(err)
			}
			for i := range 3 {
				if _, ok := one.get(keyOf(i)); ok != (i != 1) {
					t.Fatalf("byte %d of answer 1 %s: answer %d found: %v", at, what, i, ok)
				}
			}
			if err := one.put(whole[1]); err != nil {
				t.Fatal(err)
			}
			if value, ok := one.get(keyOf(1)); !ok || !bytes.Equal(value, valueOf(1)) {
				t.Fatalf("byte %d %s: the new answer is %q", at, what, value)
			}
		}
	}
	t.Run("after it was found", func(t *testing.T) {
		s := fresh(t, t.TempDir(), 0)
		put(t, s, numbered(1, 2))
		if found(t, s, 1, 2) != 1 {
			t.Fatal("not kept")
		}
		path := s.shard(keyOf(1)).path
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		content[len(content)-3] ^= 1
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if found(t, s, 1, 2) != 0 {
			t.Fatal("a damaged answer was found")
		}
		put(t, s, numbered(1, 2))
		if found(t, s, 1, 2) != 1 {
			t.Error("what replaces it was not")
		}
	})
}

func TestUnusableFolder(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	closed := t.TempDir()
	if err := os.Chmod(closed, 0o500); err != nil {
		t.Fatal(err)
	}
	for name, folder := range map[string]string{"a file": file, "below a file": filepath.Join(file, "x"), "read only": closed, "no such disk": "/proc/none/x"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if name == "read only" && os.Geteuid() == 0 {
				t.Skip("root may write everywhere")
			}
			for _, err := range []error{Check(folder), func() error { _, err := Open(folder, 0); return err }()} {
				if err == nil || !strings.Contains(err.Error(), folder) {
					t.Errorf("got %v, want an error that names the folder", err)
				}
			}
		})
	}
	missing := filepath.Join(t.TempDir(), "a", "b")
	if err := Check(missing); err != nil {
		t.Errorf("a folder that can be made: %v", err)
	}
	if _, err := os.Stat(filepath.Dir(missing)); !os.IsNotExist(err) {
		t.Error("Check made the folder")
	}
}

// TestOpenTwice: a folder has one store in a process, until it is removed and made again.
func TestOpenTwice(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "answers")
	first, err := Open(folder, 0)
	if err != nil {
		t.Fatal(err)
	}
	put(t, first, numbered(0, 10))
	if second, err := Open(folder, 0); err != nil || second != first {
		t.Errorf("a second store, error %v", err)
	}
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	third, err := Open(folder, 0)
	if err != nil || third == first || found(t, third, 0, 10) != 0 {
		t.Errorf("the store of a folder that was removed lives on, error %v", err)
	}
}

// TestProcesses: several processes and goroutines write into one small folder at once, and read what others wrote.
func TestProcesses(t *testing.T) {
	t.Parallel()
	if folder := os.Getenv("COGBOOK_TEST_ANSWERS"); folder != "" {
		from, err := strconv.Atoi(os.Getenv("COGBOOK_TEST_FROM"))
		if err != nil {
			t.Fatal(err)
		}
		writeAndRead(t, folder, from)
		return
	}
	folder := t.TempDir()
	var all sync.WaitGroup
	for part := range 4 {
		all.Go(func() {
			if part < 2 {
				writeAndRead(t, folder, 10_000*part)
				return
			}
			child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestProcesses$")
			child.Env = append(os.Environ(), "COGBOOK_TEST_ANSWERS="+folder, fmt.Sprintf("COGBOOK_TEST_FROM=%d", 10_000*part))
			if out, err := child.CombinedOutput(); err != nil {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	all.Wait()
	s := fresh(t, folder, 0)
	for part := range 4 {
		if n := found(t, s, 10_000*part+900, 10_000*part+1000); n < 50 {
			t.Errorf("%d of the last 100 answers of process %d are there", n, part)
		}
	}
}

// writeAndRead fills the store beyond its bound, so that files are renamed, and finds what it has just written.
func writeAndRead(t *testing.T, folder string, from int) {
	t.Helper()
	s, err := open(folder, 2<<20)
	if err != nil {
		t.Error(err)
		return
	}
	for i := from; i < from+1000; i += 20 {
		if err := s.Put(numbered(i, i+20)); err != nil {
			t.Error(err)
			return
		}
		for k := i; k < i+20; k++ {
			if value, ok := s.Get(keyOf(k)); ok && !bytes.Equal(value, valueOf(k)) {
				t.Errorf("answer %d is %q", k, value)
			}
		}
	}
}
