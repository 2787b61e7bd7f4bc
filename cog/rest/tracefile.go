package rest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"runtime/debug"
	"sync"
	"time"

	"github.com/cogbook/cogbook/cog/rest/har"
)

// tracer is the hook that writes Policy.Trace. Runs that overlap share a file, with a page each; it is written when the
// last of them ends. A nil tracer does nothing.
type tracer struct {
	path string

	mu   sync.Mutex
	runs int // at work
	next int // page
	file *har.Writer
	err  error // the first that kept an entry from the file
}

// open is called before a run begins.
func (t *tracer) open() error {
	if t == nil {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.file == nil {
		file, err := har.Create(t.path, har.Options{Creator: userAgent, Version: version()})
		if err != nil {
			return fmt.Errorf("rest: Policy.Trace: no file can be written there: %w", err)
		}
		t.file, t.next, t.err = file, 0, nil
	}
	t.runs++
	return nil
}

// close is called once the run's end was told.
func (t *tracer) close() error {
	if t == nil {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.runs--; t.runs > 0 {
		return nil
	}
	err := t.err
	if err == nil {
		err = t.file.Close()
	} else {
		err = errors.Join(err, t.file.Abort())
	}
	t.file = nil
	if err != nil {
		return fmt.Errorf("rest: Policy.Trace: the results are whole, the trace was not written: %w", err)
	}
	return nil
}

type pageKey struct{}

// BeginRun implements [Hook]: a page.
func (t *tracer) BeginRun(ctx context.Context, run RunInfo) (context.Context, func(RunEnd)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.next++
	page := har.Page{ID: fmt.Sprintf("page_%d", t.next), Title: run.Name, Started: now()}
	if page.Title == "" {
		page.Title = "run"
	}
	file := t.file
	return context.WithValue(ctx, pageKey{}, page.ID), func(end RunEnd) {
		page.Took = since(page.Started)
		page.Title += ": " + end.Stats.String()
		file.AddPage(page)
	}
}

// BeginAttempt implements [Hook]: an entry.
func (t *tracer) BeginAttempt(ctx context.Context, a Attempt) (context.Context, func(Outcome)) {
	t.mu.Lock()
	file := t.file
	t.mu.Unlock()
	if file == nil { // what outlives its run
		return ctx, nil
	}
	page, _ := ctx.Value(pageKey{}).(string)
	return ctx, func(o Outcome) {
		if err := file.Add(entryOf(page, a, o)); err != nil && !errors.Is(err, har.ErrClosed) {
			t.mu.Lock()
			defer t.mu.Unlock()
			if t.err == nil {
				t.err = err
			}
		}
	}
}

// WantsTiming implements [TimingHook].
func (t *tracer) WantsTiming() bool { return true }

var _ TimingHook = (*tracer)(nil)

func entryOf(page string, a Attempt, o Outcome) har.Entry {
	sent, body := a.Content()
	received, answer := o.Content()
	e := har.Entry{
		Page: page, Started: o.Began.Add(-a.Waited),
		Request: har.Request{Method: a.Method, URL: a.URL, Proto: o.Proto, Header: sent,
			Body: har.Body{Content: body, Size: a.BodySize, Cut: a.BodySize > maxContent}},
		Response: har.Response{Status: o.Status, Proto: o.Proto, Header: received, Error: o.Code,
			Body: har.Body{Content: answer, Size: o.BodySize, Cut: o.BodySize > maxContent}},
		Custom: map[string]any{"resourceType": "fetch", "kind": a.Kind, "attempt": a.Number, "rows": a.Items},
	}
	if a.Redirects > 0 {
		e.Custom["redirects"] = a.Redirects
	}
	e.Timings, e.ServerIP = timingsOf(a, o)
	return e
}

func timingsOf(a Attempt, o Outcome) (har.Timings, string) {
	t := o.Timing
	out := har.Timings{Blocked: a.Waited + t.Queued, DNS: har.None, Connect: har.None, TLS: har.None, Send: t.Send, Wait: t.Wait, Receive: t.Receive}
	applies := func(phase *time.Duration, took time.Duration) {
		if took > 0 {
			*phase = took
		}
	}
	applies(&out.DNS, t.DNS)
	applies(&out.Connect, t.Connect+t.TLS)
	applies(&out.TLS, t.TLS)
	host, _, err := net.SplitHostPort(t.Remote)
	if err != nil {
		return out, ""
	}
	return out, host
}

// version is that of the module in the running program.
func version() string {
	const module = "github.com/cogbook/cogbook"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range append(info.Deps, &info.Main) {
			if m.Path == module && m.Version != "" {
				return m.Version
			}
		}
	}
	return "(devel)"
}
