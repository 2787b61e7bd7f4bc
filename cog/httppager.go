package cog

import (
	"context"
	"iter"
	"maps"
	"slices"
	"sync"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

const (
	// openRows is how many rows' pages are asked for side by side.
	openRows = 128
	// pagesAhead is how many bytes of pages may wait for their turn; beyond it only the row whose turn it is goes on.
	pagesAhead = 64 << 20
)

// pager follows the pages of rows. A page depends on the one before it, rows do not depend on each other: each page is
// an item of one rest.Run, fed in when the page before it has come, so that all policies hold for pages as for rows.
type pager struct {
	builder HTTPBuilder
	plan    *httpPlan
	client  *rest.Client
	ordered bool

	mu      sync.Mutex
	queue   []pagedCall       // next pages to be asked for
	calls   map[int]pagedCall // under way, by the index of their item
	rows    map[int]*pagedRow // not given out whole
	items   int               // fed so far
	open    int               // rows that have pages to come
	ahead   int               // bytes of pages that wait for their turn
	turn    int               // the input row whose output comes next, where order is kept
	changed chan struct{}     // something of the above is other than it was
}

// pagedRow is an input row on its way through its pages. It belongs to the goroutine that takes results.
type pagedRow struct {
	index   int
	row     frames.Row
	asked   map[string]bool // addresses
	waiting []httpCells     // output that waits for its turn
	bytes   int             // of the answers behind waiting
	held    *httpCall       // the next page, not asked for yet
	some    bool            // has had output
	done    bool
}

// pagedCall is a page that is asked for.
type pagedCall struct {
	row  *pagedRow
	call *httpCall
}

func newPager(b HTTPBuilder, plan *httpPlan, client *rest.Client) *pager {
	return &pager{
		builder: b, plan: plan, client: client, ordered: !b.policy.Unordered,
		calls: map[int]pagedCall{}, rows: map[int]*pagedRow{}, changed: make(chan struct{}, 1),
	}
}

// run gives the output rows of all input rows.
func (p *pager) run(ctx context.Context, rows iter.Seq2[frames.Row, error], yield func(httpRow, error) bool) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	input := readRows(ctx, rows)
	defer input.close()
	for result, err := range p.client.Run(ctx, httpWork{p.builder, p.plan}, p.feed(ctx, input)) {
		if err != nil {
			stop()
			if !p.leave(input, err, yield) {
				return errEnough
			}
			return err
		}
		if result.Err != nil && result.Err.Status == 0 && result.Err.Code == "canceled" { // by us, not an answer's code
			stop() // nothing more is read or asked for
		}
		if !p.take(result, yield) {
			stop()
			return errEnough
		}
	}
	return nil
}

// feed gives the pages that are to be asked for: next pages first, then new rows. An error of the input comes when the
// rows before it are finished.
func (p *pager) feed(ctx context.Context, input *rowReader) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		var failed error
		ended, index := false, 0
		for {
			item, more, room := p.nextItem()
			if item != nil {
				if !yield(*item, nil) {
					return
				}
				continue
			}
			if ended && !more {
				if failed != nil {
					yield(rest.Item{}, failed)
				}
				return
			}
			var rows chan inputRow
			if !ended && room {
				rows = input.rows
			}
			select {
			case read, ok := <-rows:
				switch {
				case !ok:
					ended = true
				case read.err != nil:
					ended, failed = true, read.err
				default:
					if !yield(p.begin(index, read.row), nil) {
						return
					}
					index++
				}
			case <-p.changed:
			case <-ctx.Done():
				return
			}
		}
	}
}

// nextItem takes a page from the queue. more says that there will be others, room that a new row may begin.
func (p *pager) nextItem() (item *rest.Item, more, room bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.queue) > 0 {
		next := p.queue[0]
		p.queue = p.queue[1:]
		asked := p.builder.ask(0, next.call)
		item = &asked
		p.number(item, next)
	}
	return item, p.open > 0, p.open < openRows && p.ahead < pagesAhead
}

// number gives an item its index; p.mu is held.
func (p *pager) number(item *rest.Item, c pagedCall) {
	item.Index = p.items
	p.calls[p.items] = c
	p.items++
}

// begin is the first page of a row.
func (p *pager) begin(index int, row frames.Row) rest.Item {
	item, c := p.builder.item(index, row)
	r := &pagedRow{index: index, row: row, asked: map[string]bool{}}
	if item.Known == nil {
		r.asked[c.request.URL] = true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rows[index] = r
	p.open++
	p.number(&item, pagedCall{r, c})
	return item
}

// take makes output of a page's result and has the next page asked for. It tells whether more is wanted.
func (p *pager) take(result rest.Result, yield func(httpRow, error) bool) bool {
	p.mu.Lock()
	from := p.calls[result.Index]
	delete(p.calls, result.Index)
	p.mu.Unlock()
	r := from.row
	next, failed := p.output(r, from.call, result)
	if failed != nil {
		r.waiting = append(r.waiting, p.builder.none(from.call.masked(failed)))
	}
	r.some = r.some || len(r.waiting) > 0
	if next != nil {
		r.asked[next.request.URL] = true
		r.held = next
	} else {
		p.finish(r)
	}
	return p.advance(r, yield)
}

// finish ends a row: it has no more pages, and at least one row of output.
func (p *pager) finish(r *pagedRow) {
	r.done, r.held = true, nil
	if !r.some {
		r.waiting = append(r.waiting, p.builder.none(nil))
	}
	p.change(func() { p.open-- })
}

func (p *pager) change(do func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	do()
	select {
	case p.changed <- struct{}{}:
	default:
	}
}

// output adds the rows of a page to those that wait, and finds the next page, or why there is none.
func (p *pager) output(r *pagedRow, c *httpCall, result rest.Result) (*httpCall, *rest.Error) {
	if result.Err != nil || result.Value == nil {
		return nil, result.Err
	}
	k, items, err := p.builder.open(p.plan, result.Value)
	if err != nil {
		return nil, &rest.Error{Code: "malformed", Message: err.Error()}
	}
	for _, item := range items {
		r.waiting = append(r.waiting, p.builder.read(p.plan, k, item))
	}
	r.bytes += len(result.Value)
	p.change(func() { p.ahead += len(result.Value) })
	paging := p.builder.http.Pages
	next, err := p.builder.next(p.plan, c, k, len(items))
	switch {
	case err != nil:
		return nil, &rest.Error{Status: k.Status, Code: "next_page", Message: err.Error(), Attempts: k.Attempts}
	case next == nil || r.asked[next.request.URL]:
		return nil, nil
	case next.page < paging.most():
		return next, nil
	case paging.Max == 0:
		return nil, &rest.Error{Status: k.Status, Code: "more_pages", Message: "there are more pages: MaxPages(n) sets how many are taken", Attempts: k.Attempts}
	}
	return nil, nil
}

// advance gives out what may go now, beginning with a row that has changed, and asks for its next page.
func (p *pager) advance(r *pagedRow, yield func(httpRow, error) bool) bool {
	for r != nil {
		mine := !p.ordered || r.index == p.turn
		if mine && !p.give(r, yield) {
			return false
		}
		if next := r.held; next != nil && (mine || p.ahead < pagesAhead) {
			r.held = nil
			p.change(func() { p.queue = append(p.queue, pagedCall{r, next}) })
		}
		if !mine || !r.done {
			return true
		}
		p.change(func() {
			delete(p.rows, r.index)
			p.turn++
			r = p.rows[p.turn]
		})
		if !p.ordered {
			return true
		}
	}
	return true
}

// give gives out the rows that wait.
func (p *pager) give(r *pagedRow, yield func(httpRow, error) bool) bool {
	for _, cells := range r.waiting {
		if !yield(httpRow{index: r.index, row: r.row, httpCells: cells}, nil) {
			return false
		}
	}
	bytes := r.bytes
	r.waiting, r.bytes = nil, 0
	p.change(func() { p.ahead -= bytes })
	return true
}

// leave gives out, after the end of an interrupted run, what every row that was read has, and the error where it is not
// finished.
func (p *pager) leave(input *rowReader, cause error, yield func(httpRow, error) bool) bool {
	p.mu.Lock()
	rows := maps.Clone(p.rows)
	p.mu.Unlock()
	last := p.turn
	for _, index := range slices.Sorted(maps.Keys(rows)) {
		r := rows[index]
		if !r.done {
			r.waiting = append(r.waiting, p.builder.none(unfinished(cause)))
		}
		if !p.give(r, yield) {
			return false
		}
		last = max(last, index+1)
	}
	for row := range input.left() {
		if !yield(httpRow{index: last, row: row, httpCells: p.builder.none(unfinished(cause))}, nil) {
			return false
		}
		last++
	}
	return true
}
