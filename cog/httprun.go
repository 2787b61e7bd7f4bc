package cog

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// httpRow is a row of the output: its input row, and the cells that are added.
type httpRow struct {
	index int
	row   frames.Row
	httpCells
}

// Transform implements [Transformer].
func (b HTTPBuilder) Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error) {
	if _, err := frames.Check(df); err != nil {
		return df, fmt.Errorf("cog: HTTP: the frame has an error of its own: %w", err)
	}
	plan, err := b.check(df.Names())
	if err != nil {
		return df, err
	}
	byRow := make([][]httpCells, df.Nrow())
	var runErr error
	for row, err := range b.rows(ctx, plan, frames.Rows(df), df.Nrow()) {
		if err != nil {
			runErr = err
			break
		}
		byRow[row.index] = append(byRow[row.index], row.httpCells)
	}
	var from []int
	var all []httpCells
	for i, cells := range byRow {
		if cells == nil {
			cells = []httpCells{b.none(unfinished(runErr))}
		}
		for _, one := range cells {
			from, all = append(from, i), append(all, one)
		}
	}
	out := df
	if len(all) != df.Nrow() {
		if out, err = frames.Check(df.Subset(from)); err != nil {
			return df, errors.Join(runErr, err)
		}
	}
	columns, err := b.series(all)
	if err == nil {
		out, err = frames.WithColumns(out, columns...)
	}
	return out, errors.Join(runErr, err)
}

// Fetch sends the one request of a builder that needs no row of input, follows its pages and returns a frame of the
// output columns.
func (b HTTPBuilder) Fetch(ctx context.Context) (dataframe.DataFrame, error) {
	plan, err := b.check(nil)
	if err != nil {
		return dataframe.DataFrame{}, err
	}
	var all []httpCells
	var runErr error
	one := func(yield func(frames.Row, error) bool) { yield(frames.Row{}, nil) }
	for row, err := range b.rows(ctx, plan, one, 1) {
		if err != nil {
			runErr = err
			break
		}
		all = append(all, row.httpCells)
	}
	if all == nil {
		all = []httpCells{b.none(unfinished(runErr))}
	}
	columns, err := b.series(all)
	if err != nil {
		return dataframe.DataFrame{}, errors.Join(runErr, err)
	}
	df, err := frames.New(columns...)
	return df, errors.Join(runErr, err)
}

// series are the output columns of the rows.
func (b HTTPBuilder) series(rows []httpCells) ([]series.Series, error) {
	types := map[string]series.Type{}
	for _, column := range b.http.Columns {
		types[b.http.Prefix+column.Name] = column.Type.series()
	}
	var out []series.Series
	for i, name := range b.outputColumns() {
		values := make([]any, len(rows))
		for r := range rows {
			values[r] = rows[r].cells[i]
		}
		if b.http.output != nil && name == b.output {
			made, err := frames.Values(name, values...)
			if err != nil {
				return nil, err
			}
			out = append(out, made)
			continue
		}
		t, typed := types[name]
		if !typed {
			t = series.String
		}
		out = append(out, series.New(values, t, name))
	}
	return out, nil
}

// Stream implements [Transformer].
func (b HTTPBuilder) Stream(ctx context.Context, rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error] {
	return func(yield func(frames.Row, error) bool) {
		plan, rows, err := b.checkFirst(rows)
		if err != nil {
			yield(frames.Row{}, err)
			return
		}
		names := b.outputColumns()
		for out, err := range b.rows(ctx, plan, rows, 0) {
			if err != nil {
				yield(frames.Row{}, err)
				return
			}
			row := out.row
			for i, name := range names {
				row = row.With(name, out.cells[i])
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// checkFirst checks the set-up against the columns of the first row. An input without rows passes.
func (b HTTPBuilder) checkFirst(rows iter.Seq2[frames.Row, error]) (*httpPlan, iter.Seq2[frames.Row, error], error) {
	next, stop := iter.Pull2(rows)
	row, err, ok := next()
	plan := &httpPlan{}
	if ok && err == nil {
		plan, err = b.check(row.Columns())
	}
	if err != nil {
		stop()
		return nil, nil, err
	}
	return plan, func(yield func(frames.Row, error) bool) {
		defer stop()
		for ; ok; row, err, ok = next() {
			if !yield(row, err) {
				return
			}
		}
	}, nil
}

// Explain implements [Transformer]. Of a row's pages it shows the first.
func (b HTTPBuilder) Explain(df dataframe.DataFrame, n int) (string, error) {
	plan, err := b.check(df.Names())
	if err != nil {
		return "", err
	}
	client, err := b.client(observed{}, 0)
	if err != nil {
		return "", err
	}
	var sent, skipped, wrong int
	items := func(yield func(rest.Item, error) bool) {
		for item, err := range b.items(frames.Rows(df), func(int, frames.Row, *httpCall) {}) {
			switch {
			case err != nil:
			case item.Known == nil:
				sent++
			case item.Known.Err != nil:
				wrong++
			default:
				skipped++
			}
			if !yield(item, err) {
				return
			}
		}
	}
	requests, err := client.Plan(httpWork{b, plan}, items, 0)
	if err != nil {
		return "", fmt.Errorf("cog: HTTP: %w", err)
	}
	var out strings.Builder
	fmt.Fprintf(&out, "HTTP: %s in %s", count(sent, "row"), count(len(requests), "request"))
	if b.http.Pages.Kind != "" {
		fmt.Fprintf(&out, ", each followed to at most %s", count(b.http.Pages.most(), "page"))
	}
	if skipped > 0 {
		fmt.Fprintf(&out, "; %s skipped, a needed cell is missing", count(skipped, "row"))
	}
	if wrong > 0 {
		fmt.Fprintf(&out, "; %s with a wrong cell, which get an error", count(wrong, "row"))
	}
	fmt.Fprintf(&out, "\npolicy: %s\n", b.sending().policy)
	for i, request := range requests[:min(max(n, 0), len(requests))] {
		fmt.Fprintf(&out, "\nrequest %d of %d\n%s", i+1, len(requests), readable(request))
	}
	return out.String(), nil
}

func (b HTTPBuilder) name() string { return b.service }

// outputs are the columns of a frame after the builder, given those before it.
func (b HTTPBuilder) outputs(columns []string) ([]string, error) {
	_, err := b.check(columns)
	return append(slices.Clip(columns), b.outputColumns()...), err
}

// sending is the builder with the policy in force.
func (b HTTPBuilder) sending() builder {
	out := b.builder
	out.policy.BatchSize = max(b.http.Batch, 1)
	out.policy.Unordered = out.policy.Unordered || b.http.Pages.Kind != "" // a pager puts rows in order itself
	return out
}

// client is what the builder's requests go through.
func (b HTTPBuilder) client(watch observed, total int) (*rest.Client, error) {
	sending := b.sending()
	client, err := sending.client(rest.Limits{Documents: sending.policy.BatchSize}, watch, total)
	if err != nil {
		return nil, fmt.Errorf("cog: HTTP: %w", err)
	}
	return client, nil
}

// rows answers rows, in their order unless the policy is Unordered. total is their number, 0 if it is not known.
func (b HTTPBuilder) rows(ctx context.Context, plan *httpPlan, rows iter.Seq2[frames.Row, error], total int) iter.Seq2[httpRow, error] {
	return func(yield func(httpRow, error) bool) {
		if b.http.Pages.Kind != "" {
			total = 0 // of pages
		}
		watch := observe(b.service, total)
		client, err := b.client(watch, total)
		if err != nil {
			yield(httpRow{}, err)
			return
		}
		if b.http.Pages.Kind != "" {
			err = newPager(b, plan, client).run(ctx, rows, yield)
		} else {
			err = b.runOnce(ctx, plan, client, rows, yield)
		}
		b.done(client, watch, err)
		if err != nil && !errors.Is(err, errEnough) {
			yield(httpRow{index: -1}, fmt.Errorf("cog: HTTP: %w", err))
		}
	}
}

// errEnough says that the consumer wants no more rows.
var errEnough = errors.New("no more rows are wanted")

// runOnce answers each row with one answer.
func (b HTTPBuilder) runOnce(ctx context.Context, plan *httpPlan, client *rest.Client, rows iter.Seq2[frames.Row, error], yield func(httpRow, error) bool) error {
	under := callsUnderWay{calls: map[int]underWayCall{}}
	for result, err := range client.Run(ctx, httpWork{b, plan}, b.items(rows, under.add)) {
		if err != nil {
			return err
		}
		from := under.take(result.Index)
		for _, cells := range b.expand(plan, from.call, result.Value, result.Err) {
			if !yield(httpRow{index: result.Index, row: from.row, httpCells: cells}, nil) {
				return errEnough
			}
		}
	}
	return nil
}

// expand makes the output rows of one answer, at least one.
func (b HTTPBuilder) expand(plan *httpPlan, call *httpCall, value []byte, failed *rest.Error) []httpCells {
	if failed != nil || value == nil {
		return []httpCells{b.none(call.masked(failed))}
	}
	k, items, err := b.open(plan, value)
	if err != nil {
		return []httpCells{b.none(&rest.Error{Code: "malformed", Message: err.Error()})}
	}
	rows := make([]httpCells, 0, len(items))
	for _, item := range items {
		rows = append(rows, b.read(plan, k, item))
	}
	if len(rows) == 0 {
		rows = append(rows, b.none(nil))
	}
	return rows
}

// open takes a kept answer apart into the items that become rows.
func (b HTTPBuilder) open(plan *httpPlan, value []byte) (k kept, items []json.RawMessage, err error) {
	if err = json.Unmarshal(value, &k); err != nil {
		return k, nil, err
	}
	if b.http.Rows == "" {
		return k, []json.RawMessage{k.JSON}, nil
	}
	return k, plan.rows.find(k.JSON), nil
}

// items makes each row an item of work and tells what its call is. A row that needs no request is known at once.
func (b HTTPBuilder) items(rows iter.Seq2[frames.Row, error], made func(int, frames.Row, *httpCall)) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		index := 0
		for row, err := range rows {
			if err != nil {
				yield(rest.Item{}, err)
				return
			}
			item, c := b.item(index, row)
			made(index, row, c)
			if !yield(item, nil) {
				return
			}
			index++
		}
	}
}

// item is the work for a row.
func (b HTTPBuilder) item(index int, row frames.Row) (rest.Item, *httpCall) {
	c, skip, err := b.call(index, row)
	switch {
	case err != nil:
		failed := &rest.Error{Code: "InvalidArgument", Message: err.Error()}
		return rest.Item{Index: index, Known: &rest.Result{Index: index, Err: failed}}, c
	case skip:
		return rest.Item{Index: index, Known: &rest.Result{Index: index}}, c
	}
	return b.ask(index, c), c
}

// ask is the item of a call, of a row's or of a further page's.
func (b HTTPBuilder) ask(index int, c *httpCall) rest.Item {
	item := rest.Item{Index: index, Payload: c, Size: len(c.request.Body), Key: b.answerKey(c)}
	if b.http.Batch > 0 {
		item.Group, item.Size = c.group(), len(c.item)
	}
	return item
}
