package notebook

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/kernel/workspace"
)

// place is a code cell of one of GoNB's notebooks, counted from 0.
type place struct {
	notebook string
	cell     int
}

// waiting are the cells that wait for a browser, or for input, which there is none of: they are interrupted after a while.
var waiting = []place{{"input_boxes", 3}, {"input_boxes", 4}, {"comms", 4}, {"dom", 3}, {"dom", 4}, {"wasm", 4}, {"widgets", 3}, {"widgets", 4}, {"widgets", 5}}

const (
	fetches = "GoNB asks the network for packages that our workspace has"
	died    = "GoNB's process ended"
)

// differences are the cells that end otherwise on our kernel than on plain GoNB, with the reason. There are none but where GoNB fails.
var differences = map[place]string{}

// patience is what such a cell gets, in seconds.
const patience = 6

//go:embed compare.py
var compare string

type ran struct {
	Path   string                                             `json:"path"`
	Kernel string                                             `json:"kernel"`
	Folder string                                             `json:"folder"`
	Env    map[string]string                                  `json:"env"`
	Limits map[string]int                                     `json:"limits"`
	Cells  []struct{ Source, Outcome, Error, Printed string } `json:"cells,omitempty"`
}

// swallowed is how GoNB shows that a line for the shell has failed in a cell that it calls a success.
var swallowed = regexp.MustCompile(`(?m)^exit status \d+$`)

// TestGoNBNotebooks runs GoNB's own notebooks, as they are in its module, on our kernel and on plain GoNB, without a network and
// without a browser, and compares how each cell ends.
func TestGoNBNotebooks(t *testing.T) {
	t.Parallel()
	jobs := gonbJobs(t)
	question, err := json.Marshal(jobs)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), Need(t, "python", "run `make test`"), "-c", compare)
	command.Dir = t.TempDir() // where GoNB puts programs for browsers
	command.Env = append(os.Environ(), "GOPROXY=off", "JUPYTER_PATH="+plainGoNB(t)+string(os.PathListSeparator)+os.Getenv("JUPYTER_PATH"))
	var said bytes.Buffer
	command.Stdin, command.Stderr = bytes.NewReader(question), &said
	answer, err := command.Output()
	if err == nil {
		jobs = nil
		err = json.Unmarshal(answer, &jobs)
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, said.Bytes())
	}

	var table strings.Builder
	var good [2]int
	for i, plain := range jobs[:len(jobs)/2] {
		ours := jobs[i+len(jobs)/2]
		name := strings.TrimSuffix(filepath.Base(plain.Path), ".ipynb")
		if len(plain.Cells) != len(ours.Cells) || len(plain.Cells) == 0 {
			t.Fatalf("%s has %d cells, and %d on our kernel", name, len(plain.Cells), len(ours.Cells))
		}
		for j := range plain.Cells {
			p, o := plain.Cells[j], ours.Cells[j]
			if p.Outcome == "ok" && swallowed.MatchString(p.Printed) {
				p.Outcome = "(ok)" // as GoNB has it
			}
			for k, outcome := range []string{p.Outcome, o.Outcome} {
				if outcome == "ok" {
					good[k]++
				}
			}
			first, _, _ := strings.Cut(p.Source, "\n")
			fmt.Fprintf(&table, "%-12s %2d  %-6s %-6s %.60s\n", name, j, p.Outcome, o.Outcome, first)
			reason, listed := differences[place{name, j}]
			switch {
			case o.Outcome != "ok":
			case strings.Contains(p.Error, "go get"):
				reason, listed = fetches, true
			case strings.Contains(p.Error, "Kernel died"):
				reason, listed = died, true
			}
			switch differ := (p.Outcome == "ok") != (o.Outcome == "ok"); {
			case differ && !listed:
				t.Errorf("%s, cell %d, is %s on GoNB (%s) and %s on our kernel (%s):\n%s", name, j, p.Outcome, p.Error, o.Outcome, o.Error, p.Source)
			case differ:
				fmt.Fprintf(&table, "%17s%s\n", "", reason)
			case listed:
				t.Logf("%s, cell %d, does not differ here: %s", name, j, reason)
			}
		}
	}
	t.Logf("%d cells succeed on plain GoNB, %d on our kernel:\n%-12s     %-6s %-6s\n%s", good[0], good[1], "notebook", "GoNB", "ours", table.String())
	if good[1] < good[0] {
		t.Error("fewer cells succeed on our kernel")
	}
}

// gonbJobs are the runs: all notebooks on plain GoNB, then all on ours, so that no two of the same, which share files, run at once.
func gonbJobs(t *testing.T) (jobs []ran) {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/janpfeifer/gonb")
	list.Dir = Root()
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	gonb := strings.TrimSpace(string(out))
	paths, err := filepath.Glob(filepath.Join(gonb, "examples", "tests", "*.ipynb"))
	if err != nil || len(paths) < 18 {
		t.Fatalf("%d notebooks: %v", len(paths), err)
	}
	paths = append(paths, filepath.Join(gonb, "examples", "tutorial.ipynb"))
	for _, kernel := range []string{"gonb-plain", "cogbook"} {
		for _, path := range paths {
			job := ran{Path: path, Kernel: kernel, Folder: t.TempDir(), Limits: map[string]int{}}
			// What the notebooks ask for, and no files but in a folder of the test.
			job.Env = map[string]string{"GONB_GIT_ROOT": gonb, "TEST_DIR": job.Folder + "/", "TMPDIR": job.Folder, "GOCOVERDIR": job.Folder}
			for _, b := range waiting {
				if b.notebook+".ipynb" == filepath.Base(path) {
					job.Limits[fmt.Sprint(b.cell)] = patience
				}
			}
			jobs = append(jobs, job)
		}
	}
	t.Cleanup(func() { _ = os.RemoveAll("/tmp/gonb_examples_test_goflags_cover") }) // goflags.ipynb insists on it
	return jobs
}

// plainGoNB writes a specification of plain GoNB, the one that our kernel uses, and returns a folder for JUPYTER_PATH.
func plainGoNB(t *testing.T) (path string) {
	t.Helper()
	spec := Installed(t)
	at := slices.Index(spec.Argv, "--workspace") + 1
	if at < 1 || at == len(spec.Argv) {
		t.Fatalf("the installed kernel has no workspace: %q", spec.Argv)
	}
	space, err := workspace.Open(spec.Argv[at])
	if err != nil {
		t.Fatal(err)
	}
	folders := []string{filepath.Dir(space.Go)}
	binary := ""
	for _, tool := range workspace.Tools {
		found, err := space.Find(spec.Env["COGBOOK_CACHE_DIR"], tool)
		if err != nil {
			t.Fatal(err)
		}
		folders = append(folders, filepath.Dir(found))
		if tool.Name == "gonb" {
			binary = found
		}
	}
	spec.Env["PATH"] = strings.Join(append(folders, "${PATH}"), string(os.PathListSeparator))
	spec.Env["GOFLAGS"], spec.Env["GOWORK"] = "", ""
	text, err := json.Marshal(map[string]any{
		"argv": []string{binary, "-kernel", "{connection_file}", "-logtostderr", "-raw_error", "-go_work=" + Root()}, "env": spec.Env,
		"display_name": "GoNB", "language": "go", "interrupt_mode": "message",
	})
	if err != nil {
		t.Fatal(err)
	}
	path = t.TempDir()
	folder := filepath.Join(path, "kernels", "gonb-plain")
	if err = os.MkdirAll(folder, 0o700); err == nil {
		err = os.WriteFile(filepath.Join(folder, "kernel.json"), text, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return path
}
