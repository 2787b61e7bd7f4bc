package rest

import (
	"context"
	"net/http"
	"sync"
	"time"
)

// watcher tells hooks of attempts. A client without hooks has none.
type watcher struct {
	hooks  []Hook
	timing bool
}

func newWatcher(hooks []Hook) *watcher {
	if len(hooks) == 0 {
		return nil
	}
	w := &watcher{hooks: hooks}
	for _, hook := range hooks {
		if t, ok := hook.(TimingHook); ok && t.WantsTiming() {
			w.timing = true
		}
	}
	return w
}

// queue notes when a call begins to wait for its gate, slot and token.
func (c *Client) queue(next handler) handler {
	if c.watcher == nil {
		return next
	}
	return func(ctx context.Context, call *call) reply {
		call.queued = now()
		return next(ctx, call)
	}
}

// watch follows one attempt through its redirects. It is in the context of the requests, and nil without hooks.
type watch struct {
	*watcher
	call      *call
	redirects int
	hop       *hop
}

// hop is one HTTP request of an attempt.
type hop struct {
	ends   []func(Outcome)
	req    *http.Request
	began  time.Time
	header http.Header // of the answer
	out    Outcome
	timer  *timer // nil unless asked for
}

type watchKey struct{}

// watch puts a new watch into the context.
func (c *Client) watch(ctx context.Context, call *call) (context.Context, *watch) {
	if c.watcher == nil {
		return ctx, nil
	}
	if call.poll {
		call.looks++
	}
	w := &watch{watcher: c.watcher, call: call}
	return context.WithValue(ctx, watchKey{}, w), w
}

// watched is the transport that tells hooks of each request.
func (w *watcher) watched(transport http.RoundTripper) http.RoundTripper {
	if w == nil {
		return transport
	}
	return watchedTransport{transport}
}

type watchedTransport struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t watchedTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	w, ok := req.Context().Value(watchKey{}).(*watch)
	if !ok {
		return t.next.RoundTrip(req)
	}
	req = w.begin(req)
	resp, err := t.next.RoundTrip(req)
	if err == nil {
		w.hop.out.Status, w.hop.out.Proto, w.hop.header = resp.StatusCode, resp.Proto, resp.Header
	}
	return resp, err
}

// begin tells the hooks that req is about to be sent, and returns it with their context.
func (w *watch) begin(req *http.Request) *http.Request {
	if w.hop != nil { // a redirect led here
		w.endHop(nil, "")
		w.redirects++
	}
	hide := hider(w.call.req)
	a := Attempt{
		Kind: w.call.kind(), Number: w.call.number(), Redirects: w.redirects,
		Method: req.Method, URL: hide(maskQuery(req.URL)), Scheme: req.URL.Scheme, Host: req.URL.Host,
		Items: w.call.items, BodySize: max(req.ContentLength, 0),
	}
	if !w.call.queued.IsZero() && w.redirects == 0 {
		a.Waited = since(w.call.queued)
	}
	var mayChange sync.Mutex
	changeable := true
	a.setHeader = func(name, value string) {
		mayChange.Lock()
		defer mayChange.Unlock()
		if _, has := req.Header[http.CanonicalHeaderKey(name)]; changeable && !has {
			req.Header.Set(name, value)
		}
	}
	a.content = func() (http.Header, []byte) {
		return maskHeader(req.Header, w.call.req), maskBody(sentBody(req, w.call.req), w.call.req)
	}
	w.hop = &hop{req: req, ends: make([]func(Outcome), 0, len(w.hooks))}
	ctx := req.Context()
	for _, hook := range w.hooks {
		next, end := hook.BeginAttempt(ctx, a)
		if next != nil {
			ctx = next //nolint:fatcontext // one for each hook
		}
		w.hop.ends = append(w.hop.ends, end)
	}
	mayChange.Lock()
	changeable = false
	mayChange.Unlock()
	w.hop.began = now()
	if w.timing {
		w.hop.timer = newTimer(w.hop.began)
		ctx = w.hop.timer.trace(ctx)
	}
	return req.WithContext(ctx)
}

// sentBody is the request's body, unless a redirect left it behind.
func sentBody(sent *http.Request, req *Request) []byte {
	if sent.Body == nil {
		return nil
	}
	return req.Body
}

// end tells the hooks what came of the attempt.
func (w *watch) end(r reply) {
	if w == nil || w.hop == nil {
		return
	}
	code := ""
	if r.err != nil {
		code = r.err.Code
	}
	w.hop.out.Throttled = r.verdict == throttled
	w.endHop(r.answer, code)
	w.call.queued = now() // a refused call waits again
}

// endHop tells the hooks what came of the last request.
func (w *watch) endHop(answer *Response, code string) {
	h := w.hop
	out := h.out
	out.Code, out.Began, out.Took, out.BodySize = code, h.began, since(h.began), -1
	var body []byte
	if answer != nil {
		body, out.BodySize = answer.Body, int64(len(answer.Body))
	}
	if h.timer != nil {
		out.Timing = h.timer.read(out.Took)
	}
	if h.header != nil {
		out.content = func() (http.Header, []byte) { return maskHeader(h.header, w.call.req), maskBody(body, w.call.req) }
	}
	for _, end := range h.ends {
		if end != nil {
			end(out)
		}
	}
}

// kind is why the call is sent now.
func (c *call) kind() Kind {
	switch {
	case c.poll:
		return Poll
	case c.attempts > 1:
		return Retry
	}
	return FirstTry
}

// number counts the call's attempts or looks.
func (c *call) number() int {
	if c.poll {
		return c.looks
	}
	return c.attempts
}
