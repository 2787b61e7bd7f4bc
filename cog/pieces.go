package cog

import (
	"fmt"
	"iter"
	"sync"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// splitter is a protocol whose rows may be too large for one request.
type splitter interface {
	// split gives the calls that a row's call is made of, in their order: itself, if it is small enough, or one in its place.
	split(service services.Service, c *call) ([]*call, error)
	// join makes the results of a row's calls that row's.
	join(calls []*call, results []rest.Result) rest.Result
}

// pieces are the rows of a run that are asked for in pieces. Items are pieces: their Index is the piece's number.
type pieces struct {
	by splitter

	mu   sync.Mutex
	of   map[int]*pieceRow // by the number of each of its pieces
	next int
}

// pieceRow is a row that is under way.
type pieceRow struct {
	index, first, left int
	calls              []*call
	results            []rest.Result
}

// newPieces is nil if the protocol takes rows as they are.
func newPieces(p protocol) *pieces {
	by, ok := p.(splitter)
	if !ok {
		return nil
	}
	return &pieces{by: by, of: map[int]*pieceRow{}}
}

// expand makes items of rows items of pieces.
func (p *pieces) expand(service services.Service, items iter.Seq2[rest.Item, error]) iter.Seq2[rest.Item, error] {
	if p == nil {
		return items
	}
	return func(yield func(rest.Item, error) bool) {
		for item, err := range items {
			if err != nil {
				yield(item, err)
				return
			}
			var calls []*call
			if c, ok := item.Payload.(*call); ok && item.Known == nil {
				if calls, err = p.by.split(service, c); err != nil {
					item.Known = &rest.Result{Err: &rest.Error{Code: "InvalidArgument", Message: err.Error()}}
				}
			}
			row := p.add(item.Index, calls)
			for i := range row.results {
				piece := item
				piece.Index = row.first + i
				if len(calls) > 0 {
					piece.Payload, piece.Size = calls[i], calls[i].sizeIn(service)
					if piece.Key != "" && len(calls) > 1 {
						piece.Key = fmt.Sprintf("%s piece %d of %d", item.Key, i, len(calls))
					}
				}
				if piece.Known != nil {
					known := *piece.Known
					known.Index = piece.Index
					piece.Known = &known
				}
				if !yield(piece, nil) {
					return
				}
			}
		}
	}
}

func (p *pieces) add(index int, calls []*call) *pieceRow {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := max(len(calls), 1)
	row := &pieceRow{index: index, first: p.next, left: n, calls: calls, results: make([]rest.Result, n)}
	for range n {
		p.of[p.next] = row
		p.next++
	}
	return row
}

// gather takes a piece's result; ok says that it was the last one of its row, whose result that is then.
func (p *pieces) gather(result rest.Result) (_ rest.Result, ok bool) {
	if p == nil {
		return result, true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	row := p.of[result.Index]
	delete(p.of, result.Index)
	row.results[result.Index-row.first] = result
	if row.left--; row.left > 0 {
		return result, false
	}
	whole := row.results[0]
	if len(row.results) > 1 {
		whole = p.by.join(row.calls, row.results)
	}
	whole.Index = row.index
	return whole, true
}
