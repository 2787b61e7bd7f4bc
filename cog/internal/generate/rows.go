package main

import (
	"bytes"
	"fmt"
	"go/format"
	"path/filepath"
	"reflect"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
)

// row declares what a program has of a service. It is a literal of constants: nothing makes it when the program starts,
// and the linker leaves it out where the service is not used.
func row(s services.Service) string {
	var out bytes.Buffer
	fmt.Fprintf(&out, "var rowOf%s = row{protocol: %sProtocol{}, service: ", s.Name, s.Protocol)
	literal(&out, reflect.ValueOf(s.Bare()))
	out.WriteString("}")
	return out.String()
}

// literal writes a value as Go does, without fields that are zero.
func literal(out *bytes.Buffer, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		out.WriteString("&")
		literal(out, v.Elem())
	case reflect.Struct:
		out.WriteString(v.Type().String())
		fields(out, v)
	case reflect.Slice:
		out.WriteString(v.Type().String() + "{")
		for i := range v.Len() {
			if one := v.Index(i); one.Kind() == reflect.Struct {
				fields(out, one)
			} else {
				literal(out, one)
			}
			out.WriteString(", ")
		}
		out.WriteString("}")
	case reflect.String, reflect.Int, reflect.Bool:
		fmt.Fprintf(out, "%#v", v.Interface())
	default: // such as a map, which would have to be made when the program starts
		//nolint:forbidigo // for whoever writes the table
		panic(fmt.Sprintf("a service has a field of type %s: see literal", v.Type()))
	}
}

func fields(out *bytes.Buffer, v reflect.Value) {
	out.WriteString("{\n")
	for i := range v.NumField() {
		if field := v.Field(i); !field.IsZero() {
			out.WriteString(v.Type().Field(i).Name + ": ")
			literal(out, field)
			out.WriteString(",\n")
		}
	}
	out.WriteString("}")
}

// writeTable writes the list of all rows, for what looks for services by their names.
func writeTable(folder string, put func(name string, source []byte) error) error {
	var out bytes.Buffer
	out.WriteString("// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.\n\npackage cog\n\n" +
		"// allRows are the rows, in the table's order.\nvar allRows = []tableRow{\n")
	for _, s := range table.Services {
		fmt.Fprintf(&out, "{&rowOf%s, %q, %q},\n", s.Name, s.Doc, s.Retired)
	}
	out.WriteString("}\n")
	source, err := format.Source(out.Bytes())
	if err != nil {
		return err
	}
	return put(filepath.Join(folder, "zz_table.go"), source)
}
