package notebook

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Specification is what Jupyter knows of a kernel.
type Specification struct {
	Argv []string          `json:"argv"` // with {connection_file}
	Env  map[string]string `json:"env"`
}

// Installed is the specification of the installed kernel "cogbook".
func Installed(t *testing.T) (spec Specification) {
	t.Helper()
	jupyter := Need(t, "jupyter", "run `make test`")
	list, err := exec.CommandContext(t.Context(), jupyter, "kernelspec", "list", "--json").Output()
	if err != nil {
		t.Fatal(err)
	}
	var installed struct {
		Kernelspecs map[string]struct {
			Folder string `json:"resource_dir"`
		} `json:"kernelspecs"`
	}
	if err := json.Unmarshal(list, &installed); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(installed.Kernelspecs["cogbook"].Folder, "kernel.json"))
	if err == nil {
		err = json.Unmarshal(text, &spec)
	}
	if err != nil {
		t.Fatalf("no kernel is installed: run `make test`: %v", err)
	}
	return spec
}
