package fakeservice

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

var typeJSON = []string{"application/json"}

// before does what goes wrong before a request is read, and tells whether to go on.
func (s *Service) before(w http.ResponseWriter, rule *Rule) bool {
	if rule == nil {
		return true
	}
	switch rule.Fault {
	case Refuse:
		rule.refuse(w)
		return false
	case Down:
		if d, ok := w.(*directWriter); ok {
			d.down = true
		}
		fallthrough
	case ResetBefore:
		abort()
	}
	return true
}

// abort breaks the connection off, in the way that net/http has for that.
func abort() { panic(http.ErrAbortHandler) }

// deliver sends the finished answer, spoiled as its rule says.
func (s *Service) deliver(w http.ResponseWriter, r *http.Request, answer *recorder) {
	body, rule := answer.body, answer.rule
	maps.Copy(w.Header(), answer.header)
	fault := Fault(-1)
	if rule != nil {
		fault = rule.Fault
	}
	switch {
	case fault == Zip, fault == CutZip, s.config.Gzip && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip"):
		body = zipped(body)
		w.Header().Set("Content-Encoding", "gzip")
	}
	switch fault {
	case ResetAfter:
		abort()
	case Truncate, CutChunked:
		if fault == Truncate {
			w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		}
		w.WriteHeader(answer.status)
		write(w, body[:len(body)/2])
		_ = http.NewResponseController(w).Flush() // what cannot flush has no buffer
		abort()
	case Malform, CutZip:
		w.WriteHeader(answer.status)
		write(w, body[:len(body)/2])
	case WrongType:
		w.Header().Set("Content-Type", "text/html")
		write(w, []byte("<html><body>It works!</body></html>"))
	case Empty:
		w.WriteHeader(http.StatusOK)
	case SlowHeaders:
		if wait(r.Context(), rule.duration()) {
			s.whole(w, answer, body)
		}
	case SlowBody:
		s.dribble(w, r, answer, body)
	default:
		s.whole(w, answer, body)
	}
}

// whole sends the right answer.
func (s *Service) whole(w http.ResponseWriter, answer *recorder, body []byte) {
	w.Header()["Content-Length"] = []string{strconv.Itoa(len(body))}
	s.count(answer)
	w.WriteHeader(answer.status)
	write(w, body)
}

// count notes a right answer, before the client can have it: whoever has the answer finds it counted.
func (s *Service) count(answer *recorder) {
	if !answer.look {
		s.answered.Add(1)
	}
	if len(answer.documents) > answer.fails {
		s.ledger.add(answered, answer.documents[answer.fails:])
	}
}

// dribble sends the right answer in eight pieces, with pauses between them.
func (s *Service) dribble(w http.ResponseWriter, r *http.Request, answer *recorder, body []byte) {
	const pieces = 8
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(answer.status)
	for piece := range slices.Chunk(body, max((len(body)+pieces-1)/pieces, 1)) {
		_ = http.NewResponseController(w).Flush()
		if !wait(r.Context(), answer.rule.duration()/pieces) {
			abort()
		}
		write(w, piece)
	}
	s.count(answer)
}

func zipped(body []byte) []byte {
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	_, _ = zip.Write(body) // a buffer takes all
	_ = zip.Close()
	return out.Bytes()
}

// buffer is a request's body in memory that is used again.
type buffer struct{ bytes.Buffer }

var buffers = sync.Pool{New: func() any { return new(buffer) }}

// readBody reads a request's body; ok is false if the client broke off.
func readBody(r *http.Request) (b *buffer, ok bool) {
	b = buffers.Get().(*buffer) //nolint:forcetypeassert // the pool holds nothing else
	b.Reset()
	_, err := b.ReadFrom(r.Body)
	return b, err == nil
}

func (b *buffer) free() {
	if b.Cap() < 1<<20 {
		buffers.Put(b)
	}
}

// recorder is the ResponseWriter of a route: deliver sends what it holds. It is used again once that is done.
type recorder struct {
	header    http.Header
	status    int
	written   bool
	body      []byte
	rule      *Rule         // that hits the request, or nil
	documents []rawDocument // of the request, parts of its body
	look      bool          // at a job
	fails     int           // how many of them, from the first on, failed by the rule
}

var recorders = sync.Pool{New: func() any { return &recorder{header: http.Header{}} }}

func newRecorder() *recorder {
	r := recorders.Get().(*recorder) //nolint:forcetypeassert // the pool holds nothing else
	r.status = http.StatusOK
	return r
}

func (r *recorder) free() {
	clear(r.header)
	clear(r.documents)
	*r = recorder{header: r.header, body: r.body[:0], documents: r.documents[:0]}
	if cap(r.body) < 1<<20 {
		recorders.Put(r)
	}
}

// Header implements http.ResponseWriter.
func (r *recorder) Header() http.Header { return r.header }

// WriteHeader implements http.ResponseWriter.
func (r *recorder) WriteHeader(status int) {
	if !r.written {
		r.status, r.written = status, true
	}
}

// Write implements http.ResponseWriter.
func (r *recorder) Write(b []byte) (int, error) {
	r.written = true
	r.body = append(r.body, b...)
	return len(b), nil
}

func errorBody(code, message string) string {
	return fmt.Sprintf(`{"error":{"code":%q,"message":%q}}`, code, message)
}

func fail(w http.ResponseWriter, status int, code, message string) {
	w.Header()["Content-Type"] = typeJSON
	w.WriteHeader(status)
	write(w, []byte(errorBody(code, message)))
}

// write sends what it can: a client that has gone is nobody's error.
func write(w io.Writer, b []byte) { _, _ = w.Write(b) }

var _ http.ResponseWriter = (*recorder)(nil)
