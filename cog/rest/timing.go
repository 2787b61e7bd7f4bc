package rest

import (
	"context"
	"crypto/tls"
	"net/http/httptrace"
	"sync"
	"time"
)

// timer takes the times of one request. A transport may dial in the background and go on after the request has found
// another connection: what comes after that does not count.
type timer struct {
	began time.Time

	mu                sync.Mutex
	dialled           time.Time // the first step towards a connection of its own
	dns, connect, tl  span
	got, wrote, first time.Time
	reused            bool
	remote            string
}

// span is from the first beginning of a thing to its last end.
type span struct{ from, to time.Time }

func (s span) length() time.Duration {
	if s.from.IsZero() || s.to.IsZero() {
		return 0
	}
	return s.to.Sub(s.from)
}

func newTimer(began time.Time) *timer { return &timer{began: began} }

// trace is the context that has the transport tell its steps.
func (t *timer) trace(ctx context.Context) context.Context {
	begin := func(s *span) {
		t.step(func(at time.Time) {
			if s.from.IsZero() {
				s.from = at
			}
			if t.dialled.IsZero() {
				t.dialled = at
			}
		})
	}
	end := func(s *span) { t.step(func(at time.Time) { s.to = at }) }
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		DNSStart:          func(httptrace.DNSStartInfo) { begin(&t.dns) },
		DNSDone:           func(httptrace.DNSDoneInfo) { end(&t.dns) },
		ConnectStart:      func(string, string) { begin(&t.connect) },
		ConnectDone:       func(string, string, error) { end(&t.connect) },
		TLSHandshakeStart: func() { begin(&t.tl) },
		TLSHandshakeDone:  func(tls.ConnectionState, error) { end(&t.tl) },
		GotConn: func(info httptrace.GotConnInfo) {
			t.step(func(at time.Time) {
				t.got, t.reused = at, info.Reused
				if info.Conn != nil {
					t.remote = info.Conn.RemoteAddr().String()
				}
			})
		},
		WroteRequest: func(httptrace.WroteRequestInfo) {
			t.mu.Lock()
			defer t.mu.Unlock()
			t.wrote = now()
		},
		GotFirstResponseByte: func() {
			t.mu.Lock()
			defer t.mu.Unlock()
			t.first = now()
		},
	})
}

// step notes one on the way to a connection.
func (t *timer) step(note func(at time.Time)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.got.IsZero() {
		note(now())
	}
}

// read is the timing of a request that took so long. A transport that tells nothing leaves all of it to Wait.
func (t *timer) read(took time.Duration) *Timing {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := &Timing{DNS: t.dns.length(), Connect: t.connect.length(), TLS: t.tl.length(), Reused: t.reused, Remote: t.remote}
	if t.got.IsZero() {
		out.Wait = max(took-out.DNS-out.Connect-out.TLS, 0)
		return out
	}
	if t.reused { // whatever was begun meanwhile is for others
		out.DNS, out.Connect, out.TLS = 0, 0, 0
	}
	out.Queued = max(t.got.Sub(t.began)-out.DNS-out.Connect-out.TLS, 0)
	end := t.began.Add(took)
	wrote, first := t.wrote, t.first
	if first.IsZero() {
		first = end
	}
	if wrote.IsZero() || wrote.After(first) { // an answer that came before the request was out
		wrote = first
	}
	out.Send, out.Wait, out.Receive = max(wrote.Sub(t.got), 0), first.Sub(wrote), max(end.Sub(first), 0)
	return out
}
