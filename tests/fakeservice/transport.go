package fakeservice

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// Listen serves on a free port of the loopback interface and returns the address, like "http://127.0.0.1:40001", and a
// function that ends it, open connections included.
func (s *Service) Listen() (url string, stop func() error, err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, fmt.Errorf("fakeservice: %w", err)
	}
	server := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	stop = func() error {
		err := server.Close()
		if serveErr := <-ended; !errors.Is(serveErr, http.ErrServerClosed) {
			err = errors.Join(err, serveErr)
		}
		return err
	}
	return "http://" + listener.Addr().String(), stop, nil
}

// Transport calls the service directly, without a socket. Broken connections and answers cut short come out as the
// errors that a real transport reports.
func (s *Service) Transport() http.RoundTripper { return direct{s} }

// Direct is the same for any handler. An answer is complete when the handler has returned, unless that flushes: then the
// headers go out at once and the body as it is written.
func Direct(handler http.Handler) http.RoundTripper { return direct{handler} }

type direct struct{ handler http.Handler }

var (
	errReset = fmt.Errorf("fakeservice: read: %w", syscall.ECONNRESET)
	errDown  = fmt.Errorf("fakeservice: connect: %w", syscall.ECONNREFUSED)
)

// RoundTrip implements http.RoundTripper.
func (d direct) RoundTrip(r *http.Request) (*http.Response, error) {
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	gone, hangUp := context.WithCancel(r.Context())
	in := r.Clone(gone)
	in.RequestURI = r.URL.RequestURI()
	if in.Body == nil {
		in.Body = http.NoBody
	}
	w := &directWriter{header: http.Header{}, status: http.StatusOK, begun: make(chan struct{})}
	w.watch = func() {
		context.AfterFunc(r.Context(), func() { w.pipe.CloseWithError(r.Context().Err()) })
	}
	served := make(chan error, 1)
	go func() {
		defer hangUp()
		served <- w.serve(d.handler, in)
	}()
	select {
	case <-r.Context().Done():
		return nil, r.Context().Err()
	case <-w.begun: // flushed: the rest comes through the pipe
		return w.response(r, &streamed{w.pipe, hangUp}), nil
	case err := <-served:
		if r.Context().Err() != nil {
			return nil, r.Context().Err()
		}
		if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, err
		}
		return w.response(r, &whole{w.body, err}), nil
	}
}

// directWriter is the ResponseWriter of a request without a socket.
type directWriter struct {
	header  http.Header
	status  int
	written bool
	down    bool // nobody listens
	body    []byte
	begun   chan struct{} // closed by the first Flush, when pipe and sent are set
	pipe    *io.PipeReader
	out     *io.PipeWriter
	sent    http.Header
	watch   func() // closes the pipe when the client goes
}

// serve runs the handler; the error is why the answer is none, io.ErrUnexpectedEOF if it is cut short.
func (w *directWriter) serve(handler http.Handler, r *http.Request) (err error) {
	defer func() {
		reason := recover()
		if is, ok := reason.(error); reason != nil && (!ok || !errors.Is(is, http.ErrAbortHandler)) {
			panic(reason) //nolint:forbidigo // the handler's own, as it came
		}
		switch {
		case w.down:
			err = errDown
		case reason != nil && !w.written:
			err = errReset
		case reason != nil || w.short():
			err = io.ErrUnexpectedEOF
		}
		if w.out != nil {
			w.out.CloseWithError(err)
		}
	}()
	handler.ServeHTTP(w, r)
	return nil
}

// short tells whether less was written than announced.
func (w *directWriter) short() bool {
	announced, err := strconv.Atoi(w.header.Get("Content-Length"))
	return err == nil && w.out == nil && announced > len(w.body)
}

// Header implements http.ResponseWriter.
func (w *directWriter) Header() http.Header { return w.header }

// WriteHeader implements http.ResponseWriter.
func (w *directWriter) WriteHeader(status int) {
	if !w.written {
		w.status, w.written = status, true
	}
}

// Write implements http.ResponseWriter.
func (w *directWriter) Write(b []byte) (int, error) {
	w.WriteHeader(http.StatusOK)
	if w.out != nil {
		return w.out.Write(b)
	}
	w.body = append(w.body, b...)
	return len(b), nil
}

// Flush implements http.Flusher.
func (w *directWriter) Flush() {
	w.WriteHeader(http.StatusOK)
	if w.out != nil {
		return
	}
	w.sent = w.header.Clone()
	w.pipe, w.out = io.Pipe()
	w.watch()
	close(w.begun)
	if len(w.body) > 0 {
		_, _ = w.out.Write(w.body) // a client that has gone is nobody's error
	}
}

// response is the answer, as a client would receive it.
func (w *directWriter) response(req *http.Request, body io.ReadCloser) *http.Response {
	header, length := w.sent, int64(-1)
	if header == nil {
		header, length = w.header, int64(len(w.body))
	}
	if announced, err := strconv.ParseInt(header.Get("Content-Length"), 10, 64); err == nil {
		length = announced
	}
	return &http.Response{
		Status: strconv.Itoa(w.status) + " " + http.StatusText(w.status), StatusCode: w.status,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: header, Body: body, ContentLength: length, Request: req,
	}
}

// whole is a body that is there, and how it ends.
type whole struct {
	rest []byte
	err  error // nil: as it should
}

// Read implements io.Reader.
func (b *whole) Read(p []byte) (int, error) {
	n := copy(p, b.rest)
	b.rest = b.rest[n:]
	switch {
	case len(b.rest) > 0:
		return n, nil
	case b.err != nil:
		return n, b.err
	}
	return n, io.EOF
}

// Close implements io.Closer.
func (*whole) Close() error { return nil }

// streamed is a body that is still being written; closing it ends the handler's request.
type streamed struct {
	*io.PipeReader
	hangUp context.CancelFunc
}

// Close implements io.Closer.
func (b *streamed) Close() error {
	b.hangUp()
	return b.PipeReader.Close()
}

var (
	_ http.RoundTripper   = direct{}
	_ http.ResponseWriter = (*directWriter)(nil)
	_ http.Flusher        = (*directWriter)(nil)
)
