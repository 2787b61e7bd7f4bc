package main

import (
	"bytes"
	_ "embed"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
)

//go:embed services.md.tmpl
var pageTemplate string

// family is a family's builders, in the table's order.
type family struct {
	Name     string
	Services []services.Service
}

// writePage writes the reference page.
func writePage(folder string, put func(name string, source []byte) error) error {
	t, err := template.New("page").Funcs(template.FuncMap{"cell": cell, "address": address}).Parse(pageTemplate)
	if err != nil {
		return err
	}
	var families []family
	for _, s := range table.Services {
		if n := len(families); n == 0 || families[n-1].Name != s.Family {
			families = append(families, family{Name: s.Family})
		}
		last := &families[len(families)-1]
		last.Services = append(last.Services, s)
	}
	var out bytes.Buffer
	err = t.Execute(&out, map[string]any{"Families": families, "Shared": services.Shared, "SynapseML": table.SynapseML})
	if err != nil {
		return err
	}
	return put(filepath.Join(folder, "SERVICES.md"), out.Bytes())
}

// cell is a text in a table of Markdown.
func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "[Local]", "`cog.Local()`", "<", "&lt;", ">", "&gt;").Replace(text)
}

func address(s services.Service) string {
	method, route := s.Address()
	return method + " " + route
}
