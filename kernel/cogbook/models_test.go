package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/local/models"
)

// execute runs a command as main does, and returns what it prints.
func execute(command *cobra.Command, args ...string) (string, error) {
	var out bytes.Buffer
	command.SetArgs(args)
	command.SetOut(&out)
	command.SetErr(&out)
	command.SilenceUsage, command.SilenceErrors = true, true
	err := command.Execute()
	return out.String(), err
}

func TestModelsCommands(t *testing.T) {
	cache := t.TempDir()
	t.Setenv(discover.CacheEnv, cache)
	list, err := execute(newModelsCommand(), "list")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range models.List() {
		if !strings.Contains(list, m.Name) || !strings.Contains(list, m.Licence) {
			t.Errorf("%s is not listed with its licence:\n%s", m.Name, list)
		}
	}
	tests := map[string]struct {
		args      []string
		out, fail string
	}{
		"folder of all": {[]string{"path"}, filepath.Join(cache, "models") + "\n", ""},
		"not fetched":   {[]string{"path", "minilm", "model.onnx"}, "", "run `cogbook models fetch minilm`"},
		"unknown model": {[]string{"path", "nothing"}, "", "minilm"},
		"unknown file":  {[]string{"path", "minilm", "x"}, "", `"x"`},
		"fetch a typo":  {[]string{"fetch", "minilmm"}, "", "unknown model"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			out, err := execute(newModelsCommand(), test.args...)
			if test.fail == "" && (err != nil || out != test.out) {
				t.Errorf("got %q, %v; want %q", out, err, test.out)
			}
			if test.fail != "" && (err == nil || !strings.Contains(err.Error(), test.fail)) {
				t.Errorf("got %v, want an error with %q", err, test.fail)
			}
		})
	}
}

func TestFetchProgress(t *testing.T) {
	t.Parallel()
	a := models.Model{Name: "a", Version: "1", WheelSize: 2_500_000}
	b := models.Model{Name: "b", Version: "2", WheelSize: 1_000_000}
	events := []models.Event{
		{Model: a, Index: 1, Count: 2, Step: models.Download},
		{Model: a, Index: 1, Count: 2, Step: models.Download, Bytes: 1_250_000},
		{Model: a, Index: 1, Count: 2, Step: models.Check, Bytes: 2_500_000},
		{Model: a, Index: 1, Count: 2, Step: models.Done, Bytes: 2_500_000},
		{Model: b, Index: 2, Count: 2, Step: models.Have},
	}
	const bar = "████████████░░░░░░░░░░░░"
	tests := map[string]struct {
		terminal bool
		want     []string
	}{
		"a line for each step in a log": {false, []string{
			"[1/2] a 1: downloading 2.5 MB", "[1/2] a 1: fetched, 2.5 MB", "[2/2] b 2: here already", "1 fetched, 2.5 MB.", ""}},
		"a line for each model on a terminal": {true, []string{
			"\r\x1b[K[1/2] a 1: " + strings.Repeat("░", 24) + "   0% of 2.5 MB\r\x1b[K[1/2] a 1: " + bar +
				"  50% of 2.5 MB\r\x1b[K[1/2] a 1: checking\r\x1b[K[1/2] a 1: fetched, 2.5 MB",
			"\r\x1b[K[2/2] b 2: here already", "1 fetched, 2.5 MB.", ""}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var out bytes.Buffer
			p := &fetchProgress{out: &out, terminal: test.terminal}
			for _, e := range events {
				p.show(e)
			}
			p.end()
			if want := strings.Join(test.want, "\n"); out.String() != want {
				t.Errorf("got\n%q\nwant\n%q", out.String(), want)
			}
		})
	}
}
