package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cogbook/cogbook/kernel/workspace"
)

func TestWhereTheKernelGoes(t *testing.T) {
	t.Setenv("JUPYTER_DATA_DIR", "/data")
	for _, c := range []struct {
		at   place
		want string
	}{
		{place{name: "cogbook"}, "/data/kernels/cogbook"},
		{place{name: "other", user: true}, "/data/kernels/other"},
		{place{name: "cogbook", prefix: "/venv"}, "/venv/share/jupyter/kernels/cogbook"},
	} {
		if got, err := c.at.dir(t.Context()); err != nil || got != c.want {
			t.Errorf("%+v: got %q, %v, want %q", c.at, got, err, c.want)
		}
	}
	for _, name := range []string{"", "../up", "a b", ".hidden"} {
		if _, err := (&place{name: name}).dir(t.Context()); err == nil {
			t.Errorf("the name %q was taken", name)
		}
	}
}

func TestKernelSpecification(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "kernels", "cogbook")
	space := &workspace.Workspace{Dir: "/cache/workspaces/cogbook", Env: map[string]string{"GOCACHE": "/go/cache"}}
	if err := writeSpec(dir, "cogbook", "/bin/cogbook", "/cache", space); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "kernel.json"))
	if err != nil {
		t.Fatal(err)
	}
	var spec struct {
		Argv          []string          `json:"argv"`
		DisplayName   string            `json:"display_name"`
		Language      string            `json:"language"`
		InterruptMode string            `json:"interrupt_mode"`
		Env           map[string]string `json:"env"`
	}
	if err := json.Unmarshal(data, &spec); err != nil {
		t.Fatal(err)
	}
	if spec.DisplayName != "Go (Cogbook)" || spec.Language != "go" || spec.InterruptMode != "message" ||
		!slices.Equal(spec.Argv, []string{"/bin/cogbook", "kernel", "run", "--workspace", space.Dir, "{connection_file}"}) ||
		spec.Env["COGBOOK_CACHE_DIR"] != "/cache" || spec.Env["GOCACHE"] != "/go/cache" {
		t.Errorf("got %s", data)
	}
	for _, logo := range []string{"logo-32x32.png", "logo-64x64.png", "logo-svg.svg"} {
		if _, err := os.Stat(filepath.Join(dir, logo)); err != nil {
			t.Error(err)
		}
	}
}
