package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local"
	"github.com/cogbook/cogbook/cog/local/discover"
)

// cappedLog passes on the first bytes, then says that it is full, then nothing.
type cappedLog struct {
	to   io.Writer
	left int
}

// Write never fails for want of room. The logger calls it for one line at a time.
func (l *cappedLog) Write(line []byte) (int, error) {
	if l.left <= 0 {
		return len(line), nil
	}
	l.left -= len(line)
	n, err := l.to.Write(line)
	if err == nil && l.left <= 0 {
		_, err = io.WriteString(l.to, "the log is full: nothing more is written until the services start again\n")
	}
	return n, err
}

func newServicesCommand() *cobra.Command {
	var o local.ServeOptions
	var verbose bool
	command := &cobra.Command{
		Use:   "services",
		Short: "Run the in-machine services, until interrupted",
		Long: "Runs the in-machine services on 127.0.0.1: the routes of the cloud's services, without account or network.\n" +
			"Builders and notebooks of this user find them by themselves. Models are fetched by `cogbook models fetch`.",
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			if !command.Flags().Changed("port") {
				if a, err := discover.Read(); err == nil && discover.Check(ctx, a.URL) == nil {
					return fmt.Errorf("the services run already, at %s (process %d): notebooks and builders use them; "+
						"to run others beside them, give a --port (0: any free one)", a.URL, a.PID)
				}
			}
			level := slog.LevelInfo
			if verbose {
				level = slog.LevelDebug
			}
			log := command.ErrOrStderr()
			if o.UntilReleased { // then it goes to a file that nobody watches
				log = &cappedLog{to: log, left: 4 << 20}
			}
			o.Config.Version = command.Root().Version
			o.Config.Logger = slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: level}))
			if !o.UntilReleased {
				o.Ready = func(url string) {
					fmt.Fprintf(command.OutOrStdout(), "The services answer at %s (GET /health). Ctrl-C stops them.\n", url)
				}
			}
			err := local.Serve(ctx, o)
			if errors.Is(err, local.ErrPortTaken) {
				return fmt.Errorf("port %d is taken by another program: choose one with --port, or --port 0 for any free one", o.Port)
			}
			return err
		},
	}
	command.Flags().IntVar(&o.Port, "port", discover.DefaultPort, "port of 127.0.0.1; 0: any free one")
	command.Flags().BoolVar(&o.UntilReleased, "until-released", false,
		"stop when the last user (GET /lease) has gone; how kernels share one process")
	command.Flags().BoolVarP(&verbose, "verbose", "v", false, "log each request: method, path, status, time")
	return command
}
