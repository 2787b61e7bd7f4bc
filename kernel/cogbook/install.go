package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/workspace"
)

func newKernelInstallCommand() *cobra.Command {
	var at place
	var source string
	command := &cobra.Command{
		Use:   "install",
		Short: "Install the kernel into Jupyter",
		Long: "Installs the kernel into Jupyter: prepares the module that cells are compiled in, builds the tools that it\n" +
			"starts (gonb, goimports) unless they are there, compiles the packages that cells import, and writes the\n" +
			"kernel's specification. What is there already is not done again.",
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			say := func(text string) { fmt.Fprintln(command.ErrOrStderr(), "cogbook: "+text) }
			cache, err := discover.CacheDir()
			if err != nil {
				return err
			}
			dir, err := at.dir(ctx)
			if err != nil {
				return err
			}
			binary, err := os.Executable()
			if err != nil {
				return fmt.Errorf("where this command is: %w", err)
			}
			o := workspace.Options{Dir: workspaceDir(cache, at.name), Source: source, Version: released()}
			if o.Source == "" {
				o.Source = checkout()
			}
			space, err := workspace.Prepare(ctx, o)
			if err != nil {
				return err
			}
			for _, tool := range workspace.Tools {
				if _, err := space.Build(ctx, cache, tool, say); err != nil {
					return err
				}
			}
			say("compiling the packages that cells import (a minute, once)")
			index, err := space.Index(ctx, "")
			if err != nil {
				return err
			}
			if err := index.Check(); err != nil {
				return err
			}
			if err := space.Warm(ctx); err != nil {
				return err
			}
			if err := writeSpec(dir, at.name, binary, cache, space); err != nil {
				return err
			}
			say("the kernel " + at.name + " is installed in " + dir)
			return nil
		},
	}
	at.flags(command)
	command.Flags().StringVar(&source, "source", "", "checkout of the module that cells use; default: the one that this command was built in")
	return command
}

// checkout returns the folder of the module that this command was built in, "" when it was not built from one.
func checkout() string {
	if released() != "" {
		return ""
	}
	_, file, _, ok := runtime.Caller(0)
	if !ok || !filepath.IsAbs(file) { // built with -trimpath
		return ""
	}
	dir := strings.TrimSuffix(filepath.Dir(file), filepath.Join("kernel", "cogbook"))
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); errors.Is(err, os.ErrNotExist) {
		return ""
	}
	return filepath.Clean(dir)
}
