package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/rest/answers"
)

func newCacheCommand() *cobra.Command {
	var folder string
	command := &cobra.Command{
		Use:   "cache",
		Short: "List and clear the answers that builders keep",
		Long: "Lists and clears the answers of services that builders with Cache(\"default\") keep, so that no row is asked, or\n" +
			"paid, for twice. The folder grows to 1 GiB, or to $COGBOOK_CACHE_MIB; what was not used for longest goes first.",
		Args: cobra.NoArgs,
	}
	command.PersistentFlags().StringVar(&folder, "folder", "", "a folder that was given to Cache (default: the one of Cache(\"default\"))")
	command.AddCommand(newCacheListCommand(&folder), newCacheClearCommand(&folder))
	return command
}

// answersFolder is the folder that was asked for, or that of Cache("default").
func answersFolder(folder string) (string, error) {
	if folder != "" {
		return folder, nil
	}
	cache, err := discover.CacheDir()
	return filepath.Join(cache, "answers"), err
}

func newCacheListCommand(folder *string) *cobra.Command {
	return &cobra.Command{
		Use:     "ls",
		Aliases: []string{"list"},
		Short:   "List how many answers are kept of each service",
		Args:    cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			folder, err := answersFolder(*folder)
			if err != nil {
				return err
			}
			all, err := answers.List(folder)
			if err != nil {
				return err
			}
			if len(all) == 0 {
				fmt.Fprintf(command.OutOrStdout(), "no answers are kept in %s\n", folder)
				return nil
			}
			table := tabwriter.NewWriter(command.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(table, "SERVICE\tANSWERS\tSIZE\tOLDEST\tNEWEST")
			for _, u := range all {
				fmt.Fprintf(table, "%s\t%d\t%s\t%s\t%s\n", u.Service, u.Answers, megabytes(u.Bytes), u.Oldest.Format(time.DateTime), u.Newest.Format(time.DateTime))
			}
			return table.Flush()
		},
	}
}

func newCacheClearCommand(folder *string) *cobra.Command {
	var service string
	var olderThan time.Duration
	command := &cobra.Command{
		Use:   "clear",
		Short: "Remove kept answers: all, of one service, or old ones",
		Long: "Removes kept answers. With both flags, those go that both choose. Programs that use the cache meanwhile go on.\n" +
			"An answer is as old as it is since the service gave it.",
		Example: "  cogbook cache clear --service TextSentiment --older-than 720h",
		Args:    cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			folder, err := answersFolder(*folder)
			if err != nil {
				return err
			}
			filter := answers.Filter{Service: service}
			if command.Flags().Changed("older-than") {
				if olderThan < 0 {
					return errors.New("--older-than takes a time that is not negative, such as 720h")
				}
				filter.Before = time.Now().Add(-olderThan)
			}
			ctx, stop := signal.NotifyContext(command.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			freed, err := answers.Clear(ctx, folder, filter)
			if err != nil {
				return err
			}
			fmt.Fprintf(command.OutOrStdout(), "%s freed in %s\n", megabytes(freed), folder)
			return nil
		},
	}
	command.Flags().StringVar(&service, "service", "", "only answers of this builder, such as TextSentiment")
	command.Flags().DurationVar(&olderThan, "older-than", 0, "only answers older than this, such as 720h (30 days)")
	return command
}
