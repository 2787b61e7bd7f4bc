package rest

import (
	"context"
	"iter"
	"log/slog"
)

// watchRun is a run whose begin and end hooks, trace and log are told of.
func (c *Client) watchRun(ctx context.Context, service Service, items iter.Seq2[Item, error], yield func(Result, error) bool) {
	if c.watcher == nil && !c.log.Enabled(ctx, slog.LevelInfo) {
		c.run(ctx, service, items, yield)
		return
	}
	if err := c.tracer.open(); err != nil {
		yield(Result{Index: -1}, err)
		return
	}
	ctx, ended := c.watcher.beginRun(ctx, RunInfo{Name: c.config.Name, Total: c.config.Total})
	var end RunEnd
	wanted := true
	finish := func() error {
		end.Stats = c.Stats()
		ended(end)
		c.noteRun(ctx, end)
		return c.tracer.close()
	}
	finished := false
	defer func() {
		if !finished { // the caller's loop panicked or left by runtime.Goexit
			_ = finish()
		}
	}()
	c.run(ctx, service, items, func(r Result, err error) bool {
		switch {
		case err != nil:
			end.Err = err
		case r.Err != nil:
			end.Failed++
			fallthrough
		default:
			end.Rows++
		}
		wanted = yield(r, err)
		return wanted
	})
	finished = true
	err := finish()
	if err == nil {
		return
	}
	if wanted && end.Err == nil {
		yield(Result{Index: -1}, err)
		return
	}
	c.log.WarnContext(ctx, err.Error())
}

// watchDo handles a call as a run of its own.
func (c *Client) watchDo(ctx context.Context, call *call) reply {
	if c.watcher == nil {
		return c.handle(ctx, call)
	}
	if err := c.tracer.open(); err != nil {
		return failed(final, newError(codeRequest, err.Error(), err))
	}
	ctx, ended := c.watcher.beginRun(ctx, RunInfo{Name: c.config.Name, Total: c.config.Total, Single: true})
	r := c.handle(ctx, call)
	end := RunEnd{Stats: c.Stats()}
	if r.err != nil {
		end.Err = r.err
	}
	ended(end)
	if err := c.tracer.close(); err != nil {
		c.log.WarnContext(ctx, err.Error())
	}
	return r
}

// beginRun tells the hooks of a run; the returned function tells them of its end.
func (w *watcher) beginRun(ctx context.Context, info RunInfo) (context.Context, func(RunEnd)) {
	if w == nil {
		return ctx, func(RunEnd) {}
	}
	ends := make([]func(RunEnd), 0, len(w.hooks))
	for _, hook := range w.hooks {
		next, end := hook.BeginRun(ctx, info)
		if next != nil {
			ctx = next //nolint:fatcontext // one for each hook
		}
		if end != nil {
			ends = append(ends, end)
		}
	}
	return ctx, func(end RunEnd) {
		for _, f := range ends {
			f(end)
		}
	}
}
