// Command kernel times cells on Cogbook's kernel and on plain GoNB, in turns on the same machine, and prints the medians with
// their ratio: a load that comes and goes falls on both, so the ratio says more than the seconds.
//
// Ours is started from an installed kernelspec, as Jupyter does. Plain GoNB has the same tools, build cache and checkout,
// with -go_work, and never the network; its cells begin with %%, without which it takes no statements. "Start to first idle" is
// the first answer to kernel_info_request. Ours gives it before cells can run: "start to first hello" tells when they can. "1 M-row
// frame onwards" is what a frame adds to the cell that assigns it and to the next one, which uses it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/cogbook/cogbook/frames"
)

var (
	times      = flag.Int("n", 7, "how often each is timed, after one warm-up; at least 1")
	kernelspec = flag.String("kernelspec", ".venv/share/jupyter/kernels/cogbook", "folder of the installed kernel")
	cogbook    = flag.String("cogbook", ".build/bin/cogbook", "the cogbook command, in the checkout")
	gonb       = flag.String("gonb", "", "plain GoNB, in the checkout or absolute; default: the one that our kernel uses")
)

func main() {
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	table, err := bench(ctx, max(1, *times))
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1) //nolint:forbidigo // this is a command
	}
	_, _ = os.Stdout.WriteString(table) // a terminal that is gone cannot be told
}

// cell is one that is timed, and what it prints.
type cell struct{ name, code, prints string }

// bench returns the table. It leaves no process and no folder behind, also when it fails or ctx ends.
func bench(ctx context.Context, times int) (table string, err error) {
	folder, err := os.MkdirTemp("", "cogbook-bench-")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	kinds, err := find(ctx, folder)
	if err != nil {
		return "", err
	}
	reviews, err := frames.ReadCSV(filepath.Join(kinds[0].dir, "notebooks", "data", "reviews.csv"))
	if err != nil {
		return "", err
	}
	hello := cell{"hello", `fmt.Println("hello")`, "hello"}
	read := cell{"read a table", `reviews := frames.Must(frames.ReadCSV("notebooks/data/reviews.csv"))` + "\nfmt.Println(reviews.Nrow())",
		strconv.Itoa(reviews.Nrow())}
	var kernels [2]*kernel
	defer func() { kernels[0].stop(); kernels[1].stop() }()
	took := map[string]*[2][]time.Duration{"start to first idle": {}, "start to first hello": {}, hello.name: {}, read.name: {}}
	add := func(round, i int, name string, began time.Time) {
		if round > 0 { // the first warms up
			took[name][i] = append(took[name][i], time.Since(began))
		}
	}
	for turn := range 2 * (times + 1) {
		round, i := turn/2, (turn+turn/2)%2
		kernels[i].stop() // the last two stay for the cells
		began := time.Now()
		if kernels[i], err = start(ctx, kinds[i], folder); err != nil {
			return "", err
		}
		add(round, i, "start to first idle", began)
		if err := kernels[i].execute(hello, round); err != nil {
			return "", err
		}
		add(round, i, "start to first hello", began)
	}
	for turn := range 4 * (times + 1) {
		round, i, c := turn/4, (turn+turn/4)%2, []cell{hello, read}[turn/2%2] // in turns, so that neither finds its program built
		began := time.Now()
		if err := kernels[i].execute(c, round); err != nil {
			return "", err
		}
		add(round, i, c.name, began)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%-22s%14s%14s%8s\n", fmt.Sprintf("median of %d, s", times), kinds[0].name, kinds[1].name, "ratio")
	for _, name := range []string{hello.name, read.name, "start to first idle", "start to first hello"} {
		ours, plain := median(took[name][0]), median(took[name][1])
		fmt.Fprintf(&b, "%-22s%14.2f%14.2f%8.2f\n", name, ours, plain, ours/plain)
	}
	row, err := carry(kernels[0], times)
	return b.String() + row, err
}

// median is in seconds.
func median(took []time.Duration) float64 {
	s := slices.Sorted(slices.Values(took))
	return (s[(len(s)-1)/2] + s[len(s)/2]).Seconds() / 2
}
