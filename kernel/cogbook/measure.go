package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/client"
	"github.com/cogbook/cogbook/kernel/wire"
)

// What doctor --measure does.
const (
	measuredCells = 20
	measuredIdle  = 5 * time.Second
)

// measureKernel starts the kernel that is installed as name, runs cells on it and prints what it costs.
func measureKernel(ctx context.Context, out io.Writer, cache, name string) (err error) {
	if _, err := processTree(os.Getpid()); err != nil {
		return err
	}
	command, err := os.Executable()
	if err != nil {
		return fmt.Errorf("where this command is: %w", err)
	}
	began := time.Now()
	k, err := client.Start(ctx, []string{command, "kernel", "run", "--workspace", workspaceDir(cache, name)}, ".")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Stop()) }()
	firstAnswer := time.Since(began)
	if err := measuredCell(ctx, k, `fmt.Println("hello")`); err != nil {
		return err
	}
	firstCell := time.Since(began)
	// The services start beside the first cell: a kernel costs what it costs when they are there.
	if err := measuredCell(ctx, k, "_ = cog.TextSentiment()"); err != nil {
		return err
	}
	idle, cpu, err := idleFor(ctx, measuredIdle)
	if err != nil {
		return err
	}
	var took []time.Duration
	for i := range measuredCells {
		began := time.Now()
		if err := measuredCell(ctx, k, fmt.Sprintf("made%d := frames.Must(frames.New(frames.Ints(\"n\", %d)))\nfmt.Println(made%d.Nrow())", i, i, i)); err != nil {
			return err
		}
		took = append(took, time.Since(began))
	}
	after, err := sessionParts()
	if err != nil {
		return err
	}
	slices.Sort(took)
	fmt.Fprintf(out, "start to first answer   %.2f s\nstart to first cell     %.2f s\na cell with a frame     %.2f s (median of %d)\n\n",
		firstAnswer.Seconds(), firstCell.Seconds(), took[len(took)/2].Seconds(), len(took))
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(table, "PROCESS\tMEMORY IDLE\tAFTER %d CELLS\tIDLE CPU\t\n", measuredCells)
	var total, totalAfter int64
	var totalCPU float64
	for _, p := range idle {
		now := "ended"
		if i := slices.IndexFunc(after, func(q process) bool { return q.pid == p.pid }); i >= 0 {
			now, totalAfter = megabytes(after[i].memory), totalAfter+after[i].memory
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%.1f %%\t\n", p.part(), megabytes(p.memory), now, cpu[p.pid])
		total, totalCPU = total+p.memory, totalCPU+cpu[p.pid]
	}
	fmt.Fprintf(table, "%d processes\t%s\t%s\t%.1f %%\t\n", len(idle), megabytes(total), megabytes(totalAfter), totalCPU)
	return table.Flush()
}

// measuredCell runs a cell and fails when it does.
func measuredCell(ctx context.Context, k *client.Kernel, code string) error {
	var said strings.Builder
	reply, err := k.Execute(ctx, code, func(m *wire.Message) {
		if m.Header.Type == "error" || m.Header.Type == "stream" {
			said.Write(m.Content)
		}
	})
	if err == nil && !reply.OK {
		err = fmt.Errorf("the cell %q failed: %s", code, said.String())
	}
	return err
}

// idleFor returns the session's processes and the share of one processor core that each uses while nothing happens, in percent.
func idleFor(ctx context.Context, wait time.Duration) ([]process, map[int]float64, error) {
	select {
	case <-time.After(time.Second): // what the last cell left to do
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	before, err := sessionParts()
	if err != nil {
		return nil, nil, err
	}
	began := time.Now()
	select {
	case <-time.After(wait):
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	spent := time.Since(began)
	after, err := sessionParts()
	cpu := map[int]float64{}
	for _, p := range after {
		for _, q := range before {
			if p.pid == q.pid {
				cpu[p.pid] = 100 * float64(p.cpu-q.cpu) / float64(spent)
			}
		}
	}
	return after, cpu, err
}

// sessionParts lists the processes of the kernel that this process has started, and the services, which may be another kernel's.
func sessionParts() ([]process, error) {
	list, err := processTree(os.Getpid())
	if err != nil {
		return nil, err
	}
	if at, err := discover.Read(); err == nil && !slices.ContainsFunc(list, func(p process) bool { return p.pid == at.PID }) {
		if p, err := readProcess(at.PID); err == nil {
			list = append(list, p)
		}
	}
	return list, nil
}

// process is a running one.
type process struct {
	pid, parent int
	command     string        // with its arguments
	memory      int64         // resident bytes, shared ones included
	cpu         time.Duration // that it has used so far
}

// part says which part of a kernel a process is.
func (p process) part() string {
	for _, part := range []struct{ name, in string }{
		{"kernel", " kernel run "}, {"watcher", " kernel watch "}, {"services", " services "}, {"gonb", "/gonb -kernel "},
	} {
		if strings.Contains(p.command+" ", part.in) {
			return part.name
		}
	}
	return p.command[:min(len(p.command), 30)]
}
