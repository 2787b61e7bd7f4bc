package headless

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/cogbook/cogbook/kernel/client"
	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/wire"
)

// Kernel runs cells: a [client.Client].
type Kernel interface {
	Execute(ctx context.Context, code string, each func(*wire.Message)) (client.Reply, error)
	Interrupt() error
}

var _ Kernel = (*client.Client)(nil)

// ErrInterrupted says that the run was stopped from outside. The outputs so far are in the notebook.
var ErrInterrupted = errors.New("headless: interrupted")

// CellError is the failure of a cell.
type CellError struct {
	Cell, Of int // its place among the code cells, from 1
	Name     string
	Value    string
	// Trace are the lines of the traceback, which may have ANSI colours.
	Trace []string
}

var ansi = regexp.MustCompile("\x1b\\[[0-9;]*m")

// Error says which cell failed, and how, in plain text.
func (e *CellError) Error() string {
	what := e.Name + ": " + e.Value
	if len(e.Trace) > 0 {
		what = ansi.ReplaceAllString(strings.Join(e.Trace, "\n"), "")
	}
	return fmt.Sprintf("cell %d of %d failed:\n%s", e.Cell, e.Of, what)
}

// Options say how a notebook is run.
type Options struct {
	AllowErrors bool          // go on behind a cell that fails
	Timeout     time.Duration // of each cell, which fails when it takes longer; 0: none
	// Grace is how long a cell may take to end that is interrupted, before the kernel is given up. Default 15 s.
	Grace time.Duration
	// Began and Ended are told of each cell, k of n code cells. They may be nil.
	Began func(k, n int)
	Ended func(k, n int, took time.Duration, failure *CellError)
}

// Run gives the code cells to the kernel, in order, and puts what they show in place of all earlier outputs; cells
// without code are left out, as Jupyter does. It stops at the first cell that fails, unless AllowErrors, with a
// [*CellError]; then, too, the outputs are in the notebook. When ctx ends, the running cell is interrupted and the error
// is [ErrInterrupted].
func Run(ctx context.Context, n *notebook.Notebook, kernel Kernel, o Options) error {
	if o.Grace == 0 {
		o.Grace = 15 * time.Second
	}
	var cells []*notebook.Cell
	for _, c := range n.Cells {
		if c.Kind != notebook.Code {
			continue
		}
		c.SetOutputs(nil, 0)
		if strings.TrimSpace(c.Source) != "" {
			cells = append(cells, c)
		}
	}
	r := &runner{kernel: kernel, options: o, displays: displays{}, of: len(cells)}
	defer r.save()
	for i, c := range cells {
		if ctx.Err() != nil {
			return ErrInterrupted
		}
		if o.Began != nil {
			o.Began(i+1, len(cells))
		}
		began := time.Now()
		failure, err := r.cell(ctx, c, i+1)
		if o.Ended != nil {
			o.Ended(i+1, len(cells), time.Since(began), failure)
		}
		switch {
		case err != nil:
			return err
		case ctx.Err() != nil:
			return ErrInterrupted
		case failure != nil && !o.AllowErrors:
			return failure
		}
	}
	return nil
}

// ran is a cell that was given to the kernel.
type ran struct {
	cell    *notebook.Cell
	outputs *outputs
	count   int
}

type runner struct {
	kernel   Kernel
	options  Options
	displays displays
	of       int
	done     []*ran
}

// save writes all outputs: a cell may have updated those of an earlier one.
func (r *runner) save() {
	for _, one := range r.done {
		one.outputs.save(one.cell, one.count)
	}
}

// cell runs one cell. The error is that of the kernel, not of the cell.
func (r *runner) cell(ctx context.Context, c *notebook.Cell, number int) (*CellError, error) {
	one := &ran{cell: c, outputs: &outputs{displays: r.displays}}
	r.done = append(r.done, one)
	running, giveUp := context.WithCancel(context.WithoutCancel(ctx))
	defer giveUp()
	type ended struct {
		reply client.Reply
		err   error
	}
	end := make(chan ended, 1)
	go func() {
		reply, err := r.kernel.Execute(running, c.Source, one.outputs.take)
		end <- ended{reply, err}
	}()
	var limit <-chan time.Time
	if r.options.Timeout > 0 {
		timer := time.NewTimer(r.options.Timeout)
		defer timer.Stop()
		limit = timer.C
	}
	var got ended
	late := false
	select {
	case got = <-end:
	case <-ctx.Done():
		r.interrupt(giveUp)
		got = <-end
	case <-limit:
		late = true
		r.interrupt(giveUp)
		got = <-end
	}
	one.count = got.reply.Count
	failed := one.outputs.failure()
	if late && (got.err != nil || !got.reply.OK) {
		if failed == nil {
			failed = one.outputs.add(notebook.Output{Type: notebook.Error})
		}
		failed.ErrorName, failed.ErrorValue = "TimeoutError", fmt.Sprintf("the cell took longer than %s and was interrupted", r.options.Timeout)
		failed.Traceback = []string{failed.ErrorName + ": " + failed.ErrorValue}
	}
	var failure *CellError
	if failed != nil && (got.err != nil || !got.reply.OK) {
		failure = &CellError{Cell: number, Of: r.of, Name: failed.ErrorName, Value: failed.ErrorValue, Trace: failed.Traceback}
	}
	switch {
	case errors.Is(got.err, context.Canceled) && late:
		return failure, fmt.Errorf("%w\nthe kernel did not stop it within %s: the cells behind it have not run", failure, r.options.Grace)
	case errors.Is(got.err, context.Canceled):
		return failure, ErrInterrupted
	case got.err != nil:
		return failure, fmt.Errorf("cell %d of %d: %w", number, r.of, got.err)
	case !got.reply.OK && failure == nil:
		failure = &CellError{Cell: number, Of: r.of, Name: "Failed", Value: "the kernel says no more"}
	}
	return failure, nil
}

// interrupt has the kernel stop the running cell, and gives the cell up when that takes too long.
func (r *runner) interrupt(giveUp context.CancelFunc) {
	if r.kernel.Interrupt() != nil {
		giveUp() // the kernel is gone
		return
	}
	time.AfterFunc(r.options.Grace, giveUp) // too late, it does nothing
}
