package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/run"
)

func newKernelCommand() *cobra.Command {
	command := &cobra.Command{Use: "kernel", Short: "Install, run or remove the Jupyter kernel", Args: cobra.NoArgs}
	command.AddCommand(newKernelInstallCommand(), newKernelRunCommand(), newKernelUninstallCommand(), newKernelWatchCommand())
	return command
}

func newKernelRunCommand() *cobra.Command {
	var o run.Options
	var verbose bool
	command := &cobra.Command{
		Use:   "run CONNECTION_FILE",
		Short: "Run the kernel; Jupyter does this",
		Args:  cobra.MinimumNArgs(1), // `jupyter run FILE` adds its files
		RunE: func(command *cobra.Command, args []string) error {
			o.ConnectionFile = args[0]
			o.Version = version()
			cache, err := discover.CacheDir()
			if err != nil {
				return err
			}
			o.Cache = cache
			if o.Workspace == "" {
				o.Workspace = workspaceDir(cache, defaultName)
			}
			if o.Command, err = os.Executable(); err != nil {
				return fmt.Errorf("where this command is: %w", err)
			}
			level := slog.LevelWarn
			if verbose {
				level = slog.LevelDebug
			}
			o.Logger = slog.New(slog.NewTextHandler(command.ErrOrStderr(), &slog.HandlerOptions{Level: level}))
			return run.Run(command.Context(), o)
		},
	}
	command.Flags().StringVar(&o.Workspace, "workspace", "", "folder that `kernel install` prepared; default: that of the kernel \"cogbook\"")
	command.Flags().BoolVar(&o.NoServices, "no-services", false, "start no in-machine services")
	command.Flags().BoolVarP(&verbose, "verbose", "v", false, "log what the kernel does")
	return command
}

func newKernelWatchCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "watch FOLDER",
		Short:  "Clean up after a kernel when standard input ends; the kernel does this",
		Hidden: true,
		Args:   cobra.ExactArgs(1),
		RunE: func(command *cobra.Command, args []string) error {
			return run.Watch(command.InOrStdin(), args[0])
		},
	}
}

// defaultName is the kernel's name in Jupyter.
const defaultName = "cogbook"

// workspaceDir is where the workspace of the kernel of this name is.
func workspaceDir(cache, name string) string { return filepath.Join(cache, "workspaces", name) }

func newKernelUninstallCommand() *cobra.Command {
	var at place
	command := &cobra.Command{
		Use:   "uninstall",
		Short: "Remove the kernel from Jupyter, and its workspace",
		Args:  cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			dir, err := at.dir(command.Context())
			if err != nil {
				return err
			}
			if _, err := os.Stat(filepath.Join(dir, "kernel.json")); err != nil {
				return fmt.Errorf("no kernel is installed in %s", dir)
			}
			cache, err := discover.CacheDir()
			if err != nil {
				return err
			}
			if err := errors.Join(os.RemoveAll(dir), os.RemoveAll(workspaceDir(cache, at.name))); err != nil {
				return err
			}
			_, err = fmt.Fprintf(command.OutOrStdout(), "removed %s\n", dir)
			return err
		},
	}
	at.flags(command)
	return command
}
