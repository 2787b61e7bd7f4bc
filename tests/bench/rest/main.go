// Command rest measures the HTTP core: its throughput, order, memory and manners, each beside what one would write by hand
// in the same run, in turns on the same machine. A load that comes and goes falls on both, so the ratios say more than the
// seconds. Each table names the figures that were to be reached; if one was missed the exit code is 1.
//
// The service that both sides call is a process of its own on a real socket, so that neither its garbage nor its memory is
// counted as the client's.
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
)

var (
	only      = flag.String("only", "", "names of the benchmarks to run, parted by commas; default: all")
	csvFolder = flag.String("csv", "", "folder to which each table is also written, as NAME.csv")
	quick     = flag.Bool("quick", false, "a tenth of the work and fewer rounds: to see that it runs")
	serve     = flag.Bool("serve", false, "be the service that the benchmarks call, until standard input ends")
)

// benchmarks are all there are, in the order in which they run.
var benchmarks = []struct {
	name string
	run  benchmark
}{
	{"talk", talk},
	{"talk15", talk15},
	{"adaptive", adaptive},
	{"pool", benchPool},
	{"transform", benchTransform},
	{"tail", benchTail},
	{"interrupt", benchInterrupt},
	{"memory", benchMemory},
	{"cache", benchCache},
}

func main() {
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	var err error
	if *serve {
		err = serveStub(os.Stdin, os.Stdout)
	} else {
		err = runAll(ctx)
	}
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1) //nolint:forbidigo // this is a command
	}
}

// runAll runs what was asked for and prints each table as it is ready.
func runAll(ctx context.Context) error {
	var names []string
	for _, b := range benchmarks {
		names = append(names, b.name)
	}
	wanted := names
	if *only != "" {
		wanted = strings.Split(*only, ",")
	}
	for _, name := range wanted {
		if !slices.Contains(names, name) {
			return fmt.Errorf("there is no benchmark %q: there are %s", name, strings.Join(names, ", "))
		}
	}
	missed := 0
	for _, b := range benchmarks {
		if !slices.Contains(wanted, b.name) {
			continue
		}
		t, err := b.run(ctx)
		if err != nil {
			return fmt.Errorf("%s: %w", b.name, err)
		}
		missed += len(t.missed)
		_, err = fmt.Fprintln(os.Stdout, t.String())
		if *csvFolder != "" {
			err = errors.Join(err, t.writeCSV(*csvFolder))
		}
		if err != nil {
			return err
		}
	}
	if missed > 0 {
		return fmt.Errorf("%d figures missed", missed)
	}
	return nil
}
