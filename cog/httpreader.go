package cog

import (
	"context"
	"iter"
	"sync"
	"time"

	"github.com/cogbook/cogbook/frames"
)

// readWait is how long the end of an interrupted run waits for an input that is busy finding its next row.
const readWait = 100 * time.Millisecond

// rowReader reads rows in a goroutine of its own, so that an input that is slow holds up nothing else.
type rowReader struct {
	rows  chan inputRow // closed at the end
	quit  chan struct{}
	close func()
}

// inputRow is a row, or the error that ended the input.
type inputRow struct {
	row frames.Row
	err error
}

// readRows begins to read. It ends with the rows, with ctx after the row that it is at, or with close.
func readRows(ctx context.Context, rows iter.Seq2[frames.Row, error]) *rowReader {
	r := &rowReader{rows: make(chan inputRow), quit: make(chan struct{})}
	r.close = sync.OnceFunc(func() { close(r.quit) })
	go func() {
		defer close(r.rows)
		for row, err := range rows {
			select {
			case r.rows <- inputRow{row, err}:
			case <-r.quit:
				return
			}
			if err != nil || ctx.Err() != nil {
				return
			}
		}
	}()
	return r
}

// left are the rows that were read and not taken when ctx ended: one at most.
func (r *rowReader) left() iter.Seq[frames.Row] {
	return func(yield func(frames.Row) bool) {
		wait := time.NewTimer(readWait)
		defer wait.Stop()
		for {
			select {
			case read, ok := <-r.rows:
				if !ok || read.err != nil || !yield(read.row) {
					return
				}
			case <-wait.C:
				return
			}
		}
	}
}
