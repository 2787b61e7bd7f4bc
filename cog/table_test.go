package cog

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// TestTable holds each row against what a row must have: a protocol, limits, an answer type and an example.
func TestTable(t *testing.T) {
	t.Parallel()
	var examples, answers strings.Builder
	for pattern, into := range map[string]*strings.Builder{"example_*_test.go": &examples, "answers_*.go": &answers} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			into.Write(text)
		}
	}
	seen := map[string]bool{}
	for _, service := range services.Table {
		if seen[service.Name] {
			t.Errorf("%s stands twice", service.Name)
		}
		seen[service.Name] = true
		if protocols[service.Protocol] == nil {
			t.Errorf("%s: no protocol %q", service.Name, service.Protocol)
		}
		if service.MaxItems < 1 || service.MaxBytes < 1 && service.MaxChars < 1 || len(service.APIVersions) == 0 || service.Source == "" {
			t.Errorf("%s: a limit, a version or the source is missing", service.Name)
		}
		if !strings.Contains(answers.String(), "\ntype "+strings.TrimPrefix(service.Answer, "[]")+" struct") {
			t.Errorf("%s: there is no type %s", service.Name, service.Answer)
		}
		if !strings.Contains(examples.String(), "func Example"+service.Name+"()") {
			t.Errorf("%s has no example", service.Name)
		}
	}
}
