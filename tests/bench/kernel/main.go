// Command kernel times Cogbook's kernel and plain GoNB, in turns on the same machine, and prints the medians with their ratio:
// a load that comes and goes falls on both, so the ratio says more than the seconds. If a figure that was to be reached was
// missed the exit code is 1.
//
// Ours is started from an installed kernelspec, as Jupyter does. Plain GoNB has the same tools, build cache and checkout,
// with -go_work, and never the network; its cells begin with %%, without which it takes no statements. "Start to first idle" is
// the first answer to kernel_info_request. Ours gives it before cells can run: "start to first hello" tells when they can.
// Without gopls on PATH plain GoNB completes and inspects nothing; where it gives nothing, "none" stands for its time.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"
)

var (
	times      = flag.Int("n", 7, "how often each is timed, after one warm-up; at least 1")
	kernelspec = flag.String("kernelspec", ".venv/share/jupyter/kernels/cogbook", "folder of the installed kernel")
	cogbook    = flag.String("cogbook", ".build/bin/cogbook", "the cogbook command, in the checkout")
	only       = flag.String("only", "", "time only the figures whose names contain this")
	gonb       = flag.String("gonb", "", "plain GoNB, in the checkout or absolute; default: the one that our kernel uses")
)

func main() {
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	missed, err := bench(ctx, max(1, *times))
	stop()
	if err == nil && missed > 0 {
		err = fmt.Errorf("%d figures missed", missed)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1) //nolint:forbidigo // this is a command
	}
}

// bench prints the table. It leaves no process and no folder behind, also when it fails or ctx ends.
func bench(ctx context.Context, times int) (missed int, err error) {
	folder, err := os.MkdirTemp("", "cogbook-bench-")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	kinds, err := find(ctx, folder)
	if err != nil {
		return 0, err
	}
	var kernels [2]*kernel
	defer func() { kernels[0].stop(); kernels[1].stop() }()
	var took results
	for _, group := range groups {
		for turn := range 2 * (times + 1) {
			round, i := turn/2, (turn+turn/2)%2
			if group.fresh || round == 0 {
				kernels[i].stop()
				began := time.Now()
				if kernels[i], err = start(ctx, kinds[i], folder); err != nil {
					return 0, err
				}
				kernels[i].began = began
			}
			for _, f := range group.figures {
				if !strings.Contains(f.name, *only) {
					continue
				}
				spent, err := f.time(kernels[i], round)
				if err != nil && !errors.Is(err, errNothing) {
					return 0, kernels[i].failed(fmt.Errorf("%s: %w", f.name, err))
				}
				if round > 0 { // the first warms up
					took.add(f, i, spent, err == nil)
				}
			}
		}
	}
	text, missed := took.table(times, kinds)
	_, err = os.Stdout.WriteString(text)
	return missed, err
}

// median is in seconds.
func median(took []time.Duration) float64 {
	s := slices.Sorted(slices.Values(took))
	return (s[(len(s)-1)/2] + s[len(s)/2]).Seconds() / 2
}
