// Command cogbook installs and runs the Jupyter kernel for Go, the in-machine services that notebooks use, and the
// checks of what they need.
//
// Its parts: `run` and `export` for notebooks, `kernel` (install, run, uninstall), `services`, `models`, `cache` (ls, clear),
// `doctor`, `version`.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	if err := newRootCommand().Execute(); err != nil {
		fmt.Fprintln(os.Stderr, "cogbook: "+err.Error())
		if e, ok := errors.AsType[*exitError](err); ok {
			os.Exit(e.code)
		}
		os.Exit(1)
	}
}

func newRootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "cogbook",
		Short:         "Go notebooks: a Jupyter kernel, and services that run in the same machine",
		Version:       version(),
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.AddCommand(newRunCommand(), newExportCommand(), newKernelCommand(), newServicesCommand(), newModelsCommand(), newCacheCommand(), newDoctorCommand(), newVersionCommand())
	return root
}
