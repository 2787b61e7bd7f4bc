package cog

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
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
	for _, path := range tablePaths() {
		if _, err := parsePath(path); err != nil {
			t.Error(err)
		}
	}
	for _, service := range table.Services {
		if seen[service.Name] {
			t.Errorf("%s stands twice", service.Name)
		}
		seen[service.Name] = true
		if row := rowOf(service.Name); row == nil || !reflect.DeepEqual(row.service, service.Bare()) {
			t.Errorf("%s: the builder's row is not the table's: run make generate", service.Name)
		}
		if service.MaxItems < 1 || service.MaxBytes < 1 && service.MaxChars < 1 || len(service.APIVersions) == 0 || service.Source == "" {
			t.Errorf("%s: a limit, a version or the source is missing", service.Name)
		}
		if !strings.Contains(answers.String(), "\ntype "+strings.TrimPrefix(service.Answer, "[]")+" ") {
			t.Errorf("%s: there is no type %s", service.Name, service.Answer)
		}
		if !strings.Contains(examples.String(), "func Example"+service.Name+"()") {
			t.Errorf("%s has no example", service.Name)
		}
	}
}

// TestSynapseML holds the classes of SynapseML against the package: what is said to do a class's work is there, and where
// nothing does, the reason is given.
func TestSynapseML(t *testing.T) {
	t.Parallel()
	functions := map[string]bool{}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, declared := range parsed.Decls {
			if f, ok := declared.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.IsExported() {
				functions[f.Name.Name] = true
			}
		}
	}
	seen := map[string]bool{}
	for _, class := range table.SynapseML {
		if seen[class.Name] {
			t.Errorf("%s stands twice", class.Name)
		}
		seen[class.Name] = true
		if (len(class.Builders) == 0) != (class.Reason != "") {
			t.Errorf("%s needs builders, or a reason why there is none", class.Name)
		}
		for _, name := range class.Builders {
			if _, row := table.Lookup(name); !row && !functions[name] {
				t.Errorf("%s: there is no %s", class.Name, name)
			}
		}
	}
}

// tablePaths are all JSONPaths of the table.
func tablePaths() (paths []string) {
	for _, s := range table.Services {
		for _, path := range []string{s.Result, s.Failure, s.Headline, s.By} {
			if path != "" {
				paths = append(paths, path)
			}
		}
	}
	return paths
}

// rowOf is the builder's row of a service; nil if there is none.
func rowOf(name string) *row {
	for _, t := range allRows {
		if t.row.service.Name == name {
			return t.row
		}
	}
	return nil
}

func builderFor(service services.Service) builder { return newBuilder(rowOf(service.Name)) }

// protocolOf is the protocol of a service, which need not be of the table.
func protocolOf(service services.Service) protocol {
	for _, t := range allRows {
		if t.row.service.Protocol == service.Protocol {
			return t.row.protocol
		}
	}
	return nil
}
