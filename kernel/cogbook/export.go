package main

import (
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/kernel/export"
	"github.com/cogbook/cogbook/kernel/notebook"
)

func newExportCommand() *cobra.Command {
	var f runFlags
	command := &cobra.Command{
		Use:   "export NOTEBOOK",
		Short: "Write a notebook as a Go program that does the same",
		Long: "Writes a notebook as one Go program: each cell is a function, main calls them in order, Markdown becomes comments. What a\n" +
			"notebook shows, the program prints as text. Run it in the notebook's folder, so that it finds the same files.\n\n" +
			"-o main.go, or another name that ends with .go, writes the program alone, for a module that requires\n" +
			"github.com/cogbook/cogbook. Any other name is that of a folder: -o report writes a module there, with a go.mod and go.sum.\n\n" +
			"\"!\" lines are run by bash. \"%\" lines, and cells like %%bash, become comments; standard error lists them. A cell that declares a\n" +
			"name again is followed; where one program cannot have both meanings, the error names the cell.",
		Example: "  cogbook export report.ipynb -o report && go build -C report -o ../report-program && ./report-program\n" +
			"  cogbook export report.ipynb -o main.go\n" +
			"  cogbook export report.ipynb",
		Args: cobra.ExactArgs(1),
		RunE: func(command *cobra.Command, args []string) error {
			n, err := loadGo(args[0])
			if err != nil {
				return err
			}
			space, _, err := f.kernel()
			if err != nil {
				return err
			}
			ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt)
			defer stop()
			index, err := space.Index(ctx, "")
			if err != nil {
				return err
			}
			program, err := export.Write(n, index, filepath.Base(args[0]))
			if err != nil {
				return err
			}
			for _, note := range program.Notes {
				fmt.Fprintln(command.ErrOrStderr(), "cogbook: "+note)
			}
			about, err := os.Stat(f.out)
			switch {
			case f.out == "" || f.out == "-":
				_, err = fmt.Fprint(command.OutOrStdout(), program.Source)
				return err
			case strings.HasSuffix(f.out, ".go") || err == nil && !about.IsDir():
				return notebook.WriteFile(f.out, []byte(program.Source))
			}
			return program.WriteModule(f.out, moduleName(args[0]), space)
		},
	}
	command.Flags().StringVarP(&f.out, "output", "o", "", "Go `file` to write, or folder for a module; default: standard output")
	command.Flags().StringVar(&f.workspace, "workspace", "", "`folder` that kernel install prepared; default: that of the kernel \"cogbook\"")
	return command
}

// moduleName makes a module's name of a notebook's.
func moduleName(path string) string {
	name := strings.Trim(notInModules.ReplaceAllString(strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), "-"), "-.")
	if name == "" {
		return "notebook"
	}
	return strings.ToLower(name)
}

var notInModules = regexp.MustCompile(`[^A-Za-z0-9._-]+`)
