package kernel

import (
	"context"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/cogbook/cogbook/tests/notebook"
)

// mayLack are the tests of features that the protocol lets a kernel do without, and that this one does without.
var mayLack = []string{
	"test_recv_iopub_welcome_msg", // a message to each new subscriber of iopub (JEP 65)
}

// verdict is a line of the suite's about one test.
var verdict = regexp.MustCompile(`(?m)^(test_\w+) .*\.\.\. (.*)$`)

// TestSuite runs every test of jupyter_kernel_test, and ours. None may be skipped but those of mayLack.
func TestSuite(t *testing.T) {
	t.Parallel()
	notebook.Need(t, "jupyter-lab", "run `make test`") // its folder has the python with the suite
	python := notebook.Need(t, "python", "run `make test`")
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	suite := exec.CommandContext(ctx, python, filepath.Join(notebook.Root(), "tests", "kernel", "suite.py"))
	suite.Dir = t.TempDir()
	out, err := suite.CombinedOutput()
	verdicts := verdict.FindAllSubmatch(out, -1)
	for _, v := range verdicts {
		name, said := string(v[1]), string(v[2])
		if said != "ok" && !slices.Contains(mayLack, name) {
			t.Errorf("%s: %s", name, said)
		}
	}
	if err != nil || len(verdicts) < 24 {
		t.Fatalf("%d tests ran: %v\n%s", len(verdicts), err, out)
	}
}
