package cog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// httpWork is the rest.Service of one run.
type httpWork struct {
	builder HTTPBuilder
	plan    *httpPlan
}

var _ rest.Service = httpWork{}

// Request implements [rest.Service].
func (w httpWork) Request(items []rest.Item) (*rest.Request, error) {
	first := items[0].Payload.(*httpCall) //nolint:forcetypeassert // item gives no other payload
	request := first.request
	switch {
	case w.builder.http.Batch > 0:
		var list [][]byte
		for _, item := range items {
			list = append(list, item.Payload.(*httpCall).item) //nolint:forcetypeassert // as above
		}
		request.Body = append(append([]byte{'['}, bytes.Join(list, []byte(","))...), ']')
	case first.file != "":
		data, err := frames.ReadBytes(first.file)
		if err != nil {
			return nil, err
		}
		request.Body = data
	}
	return &request, nil
}

// Results implements [rest.Service].
func (w httpWork) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	first := items[0].Payload.(*httpCall) //nolint:forcetypeassert // as above
	k, err := w.builder.keep(&first.request, answer)
	if err != nil {
		return nil, err
	}
	parts := []json.RawMessage{k.JSON}
	if w.builder.http.Batch > 0 {
		if parts = w.plan.items.find(k.JSON); len(parts) != len(items) {
			return nil, fmt.Errorf("the answer has %d items at %s for %d rows", len(parts), w.plan.items.text, len(items))
		}
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		k.JSON = parts[i]
		value, err := marshalJSON(k)
		if err != nil {
			return nil, err
		}
		results[i] = rest.Result{Index: item.Index, Value: value}
	}
	return results, nil
}

// underWayCall is a row that was read and not yet answered.
type underWayCall struct {
	row  frames.Row
	call *httpCall
}

type callsUnderWay struct {
	mu    sync.Mutex
	calls map[int]underWayCall
}

func (u *callsUnderWay) add(index int, row frames.Row, c *httpCall) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.calls[index] = underWayCall{row, c}
}

func (u *callsUnderWay) take(index int) underWayCall {
	u.mu.Lock()
	defer u.mu.Unlock()
	out := u.calls[index]
	delete(u.calls, index)
	return out
}
