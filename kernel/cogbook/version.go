package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// development is the version of a command that was built in a checkout.
const development = "development"

// version returns the module's version, or "development".
func version() string {
	if v := released(); v != "" {
		return v
	}
	return development
}

// released returns the version that this command was installed at, "" when it was built in a checkout.
func released() string {
	about, ok := debug.ReadBuildInfo()
	if !ok || about.Main.Version == "(devel)" {
		return ""
	}
	for _, s := range about.Settings {
		if s.Key == "vcs" { // built from a working tree, whatever version git describes
			return ""
		}
	}
	return about.Main.Version
}

func newVersionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of cogbook and of Go",
		Args:  cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			_, err := fmt.Fprintf(command.OutOrStdout(), "cogbook %s (%s)\n", version(), runtime.Version())
			return err
		},
	}
}
