package cog

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"sync"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// RowError is what an error column holds as JSON: {status, code, message, body, attempts}.
// Read it back with frames.Decode[cog.RowError](df, "sentiment_error").
type RowError = rest.Error

// Transformer is what a builder and a [Pipeline] are.
type Transformer interface {
	// Transform answers each row of a frame: the frame with columns added, rows and their order unchanged. With an
	// error beside a frame, the run was cancelled or out of time: rows that were not done have the error "canceled".
	Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error)
	// Stream does the same for rows that need not fit into memory: in order (unless the policy is Unordered), with a
	// bounded number of them under way. It stops when its consumer does. The last pair may hold an error and no row.
	Stream(ctx context.Context, rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error]
	// Explain shows the first n requests that Transform would send for df, keys redacted, and the policy. It sends none.
	Explain(df dataframe.DataFrame, n int) (string, error)
}

// outcome is one row's cells: those of an answer, that of an error, or none where the row was skipped. A missing one is nil.
type outcome struct{ headline, detail, err any }

// Transform implements [Transformer].
func (b builder) Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error) {
	if _, err := frames.Check(df); err != nil {
		return df, fmt.Errorf("cog: %s: the frame has an error of its own: %w", b.service, err)
	}
	service, err := b.check(df.Names())
	if err != nil {
		return df, err
	}
	if b.engine, err = b.ready(ctx, service); err != nil {
		return df, err
	}
	n := df.Nrow()
	headlines, details, errs, done := make([]any, n), make([]any, n), make([]any, n), make([]bool, n)
	var runErr error
	for at, result := range b.run(ctx, service, frames.Rows(df), df.Nrow()) {
		if at.err != nil {
			runErr = at.err
			break
		}
		headlines[at.index], details[at.index], errs[at.index], done[at.index] = result.headline, result.detail, result.err, true
	}
	canceled := any(errorJSON(unfinished(runErr)))
	for i := range errs {
		if !done[i] {
			errs[i] = canceled
		}
	}
	out, err := frames.WithColumns(df,
		headlineSeries(service, headlines, b.output),
		series.New(details, series.String, b.detailColumn()),
		series.New(errs, series.String, b.errorColumn()))
	return out, errors.Join(runErr, err)
}

// Stream implements [Transformer].
func (b builder) Stream(ctx context.Context, rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error] {
	return func(yield func(frames.Row, error) bool) {
		service, rows, err := b.checkFirst(rows)
		if err == nil {
			b.engine, err = b.ready(ctx, service)
		}
		if err != nil {
			letGo(rows)
			yield(frames.Row{}, err)
			return
		}
		underWay := underWay{rows: map[int]frames.Row{}}
		for at, result := range b.run(ctx, service, underWay.watch(rows), 0) {
			if at.err != nil {
				yield(frames.Row{}, at.err)
				return
			}
			row := underWay.take(at.index).
				With(b.output, result.headline).
				With(b.detailColumn(), result.detail).
				With(b.errorColumn(), result.err)
			if !yield(row, nil) {
				return
			}
		}
	}
}

// checkFirst checks the set-up against the columns of the first row. An input without rows passes.
func (b builder) checkFirst(rows iter.Seq2[frames.Row, error]) (services.Service, iter.Seq2[frames.Row, error], error) {
	next, stop := iter.Pull2(rows)
	row, err, ok := next()
	var service services.Service
	switch {
	case ok && err != nil:
		stop()
		return service, nil, err
	case ok:
		if service, err = b.check(row.Columns()); err != nil {
			stop()
			return service, nil, err
		}
	case b.row == nil:
		stop()
		_, err := b.check(nil)
		return service, nil, err
	default:
		service = b.row.service
	}
	return service, func(yield func(frames.Row, error) bool) {
		defer stop()
		for ; ok; row, err, ok = next() {
			if !yield(row, err) {
				return
			}
		}
	}, nil
}

// letGo ends a sequence that nobody will read.
func letGo(rows iter.Seq2[frames.Row, error]) {
	if rows == nil {
		return
	}
	for range rows { //nolint:errcheck // it is not read
		return
	}
}

// underWay keeps the rows that were read and not yet answered.
type underWay struct {
	mu   sync.Mutex
	rows map[int]frames.Row
}

func (u *underWay) watch(rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error] {
	return func(yield func(frames.Row, error) bool) {
		index := 0
		for row, err := range rows {
			if err == nil {
				u.mu.Lock()
				u.rows[index] = row
				u.mu.Unlock()
				index++
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

func (u *underWay) take(index int) frames.Row {
	u.mu.Lock()
	defer u.mu.Unlock()
	row := u.rows[index]
	delete(u.rows, index)
	return row
}

// position is a row's place in the input, or the error that ended the run.
type position struct {
	index int
	err   error
}

// run answers rows, in their order unless the policy is Unordered. total is their number, 0 if it is not known.
func (b builder) run(ctx context.Context, service services.Service, rows iter.Seq2[frames.Row, error], total int) iter.Seq2[position, outcome] {
	return func(yield func(position, outcome) bool) {
		work := work{service: service, protocol: b.row.protocol}
		watch := observe(service.Name, total)
		client, err := b.client(limits(service), watch, total)
		if err != nil {
			yield(position{err: fmt.Errorf("cog: %s: %w", service.Name, err)}, outcome{})
			return
		}
		if err := b.prepare(ctx, client, service); err != nil {
			b.done(client, watch, err)
			yield(position{err: fmt.Errorf("cog: %s: before its rows: %w", service.Name, err)}, outcome{})
			return
		}
		var runErr error
		var errs errorCells
		pieces := newPieces(work.protocol)
		for result, err := range client.Run(ctx, work, pieces.expand(service, b.items(service, rows))) {
			if err != nil {
				runErr = fmt.Errorf("cog: %s: %w", service.Name, err)
				break
			}
			result, whole := pieces.gather(result)
			if !whole {
				continue
			}
			if !yield(position{index: result.Index}, work.outcome(result, &errs)) {
				break
			}
		}
		b.done(client, watch, runErr)
		if runErr != nil {
			yield(position{err: runErr}, outcome{})
		}
	}
}

// client is what the builder's requests go through, watched by an observer of a run of total rows.
func (b builder) client(limits rest.Limits, watch observed, total int) (*rest.Client, error) {
	policy, size, err := b.kept()
	if err != nil {
		return nil, err
	}
	config := watched(b.config, b.service)
	config.OnStats, config.Total, config.Service, config.CacheBytes = watch.update, total, b.service, size
	if config.Transport, err = b.transport(); err != nil {
		return nil, err
	}
	return rest.New(policy, limits, config)
}

// done tells all who want to know what came of a run.
func (b builder) done(client *rest.Client, watch observed, err error) {
	stats := client.Stats()
	watch.done(stats, err)
	if b.stats != nil {
		*b.stats = stats
	}
}

// items makes each row an item of work. A row that needs no request, because a required cell is missing or a cell is
// wrong, is known at once.
func (b builder) items(service services.Service, rows iter.Seq2[frames.Row, error]) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		addresses := newAddresses(service, b.engine, b.policy.Cache != "" || b.policy.Checkpoint != "")
		resolver, index := b.resolver(service), 0
		for row, err := range rows {
			if err != nil {
				yield(rest.Item{}, err)
				return
			}
			item := rest.Item{Index: index}
			c, skip, err := resolver.call(index, row)
			switch {
			case err != nil:
				item.Known = &rest.Result{Index: index, Err: &rest.Error{Code: "InvalidArgument", Message: err.Error()}}
			case skip:
				item.Known = &rest.Result{Index: index}
			default:
				item.Group, item.Size, item.Payload = resolver.groupOf(c), c.sizeIn(service), c
				if !service.Fresh {
					item.Key = addresses.of(c)
				}
			}
			if !yield(item, nil) {
				return
			}
			index++
		}
	}
}

// work is the rest.Service of one run.
type work struct {
	service  services.Service
	protocol protocol
}

func calls(items []rest.Item) []*call {
	out := make([]*call, len(items))
	for i, item := range items {
		out[i] = item.Payload.(*call) //nolint:forcetypeassert // items gives no other payload
	}
	return out
}

// Request implements [rest.Service].
func (w work) Request(items []rest.Item) (*rest.Request, error) {
	all := calls(items)
	return w.protocol.request(w.service.At(all[0].version), all)
}

// Results implements [rest.Service].
func (w work) Results(items []rest.Item, response *rest.Response) ([]rest.Result, error) {
	all := calls(items)
	answers, err := w.protocol.answers(w.service.At(all[0].version), all, response)
	if err != nil {
		return nil, err
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i] = rest.Result{Index: item.Index, Value: answers[i].detail, Err: answers[i].err, Retry: answers[i].retry}
	}
	return results, nil
}

func (w work) outcome(result rest.Result, errs *errorCells) (out outcome) {
	if result.Value != nil {
		out.detail = string(result.Value)
		if value, ok := w.protocol.headline(w.service, result.Value); ok {
			out.headline = value
		}
	}
	if result.Err != nil {
		out.err = errs.of(result.Err)
	}
	return out
}

// errorCells makes errors cells. Rows that fail for one reason share one: an interrupted run has thousands at once.
type errorCells struct {
	last *rest.Error
	cell any
}

func (e *errorCells) of(err *rest.Error) any {
	if e.last != err {
		e.last, e.cell = err, errorJSON(err)
	}
	return e.cell
}

func errorJSON(err *rest.Error) string {
	text, marshalErr := json.Marshal(err)
	if marshalErr != nil { // its fields are texts and numbers
		return `{"code":"unknown"}`
	}
	return string(text)
}

// unfinished is the error of a row that the run did not come to.
func unfinished(cause error) *rest.Error {
	message := "the run was interrupted"
	if errors.Is(cause, rest.ErrTimeout) {
		message = "the run's deadline passed"
	}
	return &rest.Error{Code: "canceled", Message: message, Err: cause}
}
