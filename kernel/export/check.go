package export

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"runtime"
)

// check type-checks the program, so that nothing is handed out that does not build.
func (e *exporter) check(source string) error {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "main.go", source, parser.SkipObjectResolution)
	if err != nil {
		return fmt.Errorf("%w: what was written does not parse: %w", ErrExport, err)
	}
	config := gotypes.Config{Importer: e.packages, Sizes: gotypes.SizesFor("gc", runtime.GOARCH)}
	_, err = config.Check("main", fset, []*ast.File{file}, nil)
	wrong, ok := errors.AsType[gotypes.Error](err)
	if err == nil || !ok {
		return err
	}
	where := ""
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Pos() <= wrong.Pos && wrong.Pos < f.End() {
			where = " in " + f.Name.Name
		}
	}
	return fmt.Errorf("%w: the program does not compile%s: %s", ErrExport, where, wrong.Msg)
}
