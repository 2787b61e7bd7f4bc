// Command generate writes the builders of package cog, one zz_<family>.go for each family, and their reference page,
// SERVICES.md, from the table in package table.
//
//	generate [-check] [folder]
//
// With -check it writes nothing and fails if a file is not what it would write.
package main

import (
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
)

//go:embed family.go.tmpl
var familyTemplate string

func main() {
	check := flag.Bool("check", false, "write nothing; fail if a file is not up to date")
	flag.Parse()
	folder := flag.Arg(0)
	if folder == "" {
		folder = "."
	}
	put := func(name string, source []byte) error { return os.WriteFile(name, source, 0o644) }
	if *check {
		put = same
	}
	if err := run(folder, put); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// same fails if the file does not hold source.
func same(name string, source []byte) error {
	is, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if !bytes.Equal(is, source) {
		return fmt.Errorf("%s is not what the table says: run make generate", name)
	}
	return nil
}

func run(folder string, put func(name string, source []byte) error) error {
	t, err := template.New("family").Funcs(template.FuncMap{
		"goType": goType, "settable": settable, "wrap": wrap, "secret": secret, "answer": answer, "argument": argument, "cells": cells, "row": row, "resize": resize,
	}).Parse(familyTemplate)
	if err != nil {
		return err
	}
	families := map[string][]services.Service{}
	for _, s := range table.Services {
		families[s.Family] = append(families[s.Family], s)
	}
	for family, rows := range families {
		var out bytes.Buffer
		if err := t.Execute(&out, rows); err != nil {
			return err
		}
		source, err := format.Source(out.Bytes())
		if err != nil {
			return fmt.Errorf("%s: %w", family, err)
		}
		if err := put(filepath.Join(folder, "zz_"+family+".go"), source); err != nil {
			return err
		}
	}
	if err := writeAnswers(folder, put); err != nil {
		return err
	}
	if err := writeTable(folder, put); err != nil {
		return err
	}
	return writePage(folder, put)
}

// writeAnswers writes, for the tests, which type each builder's detail is of.
func writeAnswers(folder string, put func(name string, source []byte) error) error {
	var out bytes.Buffer
	out.WriteString("// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.\n\npackage cog\n\n" +
		"import \"reflect\"\n\n// answerTypes are the types of the builders' details.\nvar answerTypes = map[string]reflect.Type{\n")
	for _, s := range table.Services {
		fmt.Fprintf(&out, "%q: reflect.TypeFor[%s](),\n", s.Name, s.Answer)
	}
	out.WriteString("}\n")
	source, err := format.Source(out.Bytes())
	if err != nil {
		return err
	}
	return put(filepath.Join(folder, "zz_answers_test.go"), source)
}

// goType is the type of the argument of a parameter's setter.
func goType(p services.Param) string {
	switch {
	case p.Name == "Headers":
		return "map[string]string"
	case p.Type == services.Bool:
		return "bool"
	case p.Type == services.Strings:
		return "...string"
	case p.Type == services.Floats:
		return "...float64"
	case p.Type == services.JSON, p.Type == services.TextOrJSON:
		return "any"
	case p.Type == services.Int:
		return "int"
	case p.Type == services.Float:
		return "float64"
	case p.Type == services.Bytes:
		return "[]byte"
	}
	return "string"
}

// answer is the type of a detail column, as a sentence says it.
func answer(s services.Service) string {
	if list, isList := strings.CutPrefix(s.Answer, "[]"); isList {
		return "a list of [" + list + "]"
	}
	return "a [" + s.Answer + "]"
}

// cells says how a column holds a parameter that is not one value.
func cells(p services.Param) string {
	switch p.Type {
	case services.Strings, services.Floats:
		return " A cell is a JSON list, or values parted by commas."
	case services.JSON:
		return " A cell is JSON."
	case services.TextOrJSON:
		return " A cell is a text, or a JSON list or object."
	case services.Bytes:
		return " A cell is a path, a file: URL or a data: URI; what it names is read when the row's request is sent."
	case services.Bool:
		return " A cell is true or false."
	}
	return ""
}

// resize is the comment of ResizeImages, empty for services that take no pictures.
func resize(s services.Service) string {
	picture, ok := s.Picture()
	if !ok {
		return ""
	}
	limit := fmt.Sprintf("%d bytes", s.MaxBytes)
	if picture.MaxSide > 0 {
		limit += fmt.Sprintf(" or of %d pixels in width or height", picture.MaxSide)
	}
	return fmt.Sprintf("ResizeImages sets whether a picture of more than %s, the most that the service takes, is made smaller before it is sent; "+
		"all others are sent as they are, byte for byte. It keeps its shape and its format, JPEG, PNG or BMP, is turned upright, and loses what the file says besides; "+
		"where it is of another format, or of more than [frames.MaxPixels], that is the row's error. "+
		"Places in the answer are then those of the smaller picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's own; where it does not, the scale is not known. "+
		"What is not given in %s is not touched: the service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the row's error.", limit, picture.Name)
}

func argument(p services.Param) string {
	if p.Type == services.Bytes {
		return "content"
	}
	return "v"
}

// settable tells whether a parameter has a default for missing cells.
func settable(p services.Param) bool {
	return !p.Required && !p.Once && p.OneOf == "" && !isShared(p)
}

func isShared(p services.Param) bool {
	return slices.ContainsFunc(services.Shared, func(s services.Param) bool { return s.Name == p.Name })
}

func secret(p services.Param) bool {
	return p.Name == "Key" || p.Name == "SecondKey" || p.Name == "Token"
}

// wrap breaks a comment into lines of at most 110 characters.
func wrap(text string) string {
	var lines []string
	line := "//"
	for word := range strings.FieldsSeq(text) {
		if len(line)+1+len(word) > 112 {
			lines = append(lines, line)
			line = "//"
		}
		line += " " + word
	}
	return strings.Join(append(lines, line), "\n")
}
