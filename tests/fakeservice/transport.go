package fakeservice

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
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

// Direct is the same for any handler.
func Direct(handler http.Handler) http.RoundTripper { return direct{handler} }

type direct struct{ handler http.Handler }

var errReset = errors.New("fakeservice: connection reset by peer")

// RoundTrip implements http.RoundTripper.
func (d direct) RoundTrip(r *http.Request) (*http.Response, error) {
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	in := r.Clone(r.Context())
	in.RequestURI = r.URL.RequestURI()
	if in.Body == nil {
		in.Body = http.NoBody
	}
	type outcome struct {
		answer *recorder
		broken bool
	}
	served := make(chan outcome, 1)
	go func() {
		answer := newRecorder()
		defer func() {
			reason := recover()
			if err, aborted := reason.(error); reason != nil && !(aborted && errors.Is(err, http.ErrAbortHandler)) {
				panic(reason) //nolint:forbidigo // the handler's own, as it came
			}
			served <- outcome{answer, reason != nil}
		}()
		d.handler.ServeHTTP(answer, in)
	}()
	select {
	case <-r.Context().Done():
		return nil, r.Context().Err()
	case o := <-served:
		if err := r.Context().Err(); err != nil {
			return nil, err
		}
		if o.broken && !o.answer.written {
			return nil, errReset
		}
		return o.answer.response(r), nil
	}
}

// recorder is the ResponseWriter of a request without a socket.
type recorder struct {
	header  http.Header
	status  int
	written bool
	body    bytes.Buffer
}

func newRecorder() *recorder { return &recorder{header: http.Header{}, status: http.StatusOK} }

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
	r.WriteHeader(http.StatusOK)
	return r.body.Write(b)
}

// response is what was recorded, as a client would receive it.
func (r *recorder) response(req *http.Request) *http.Response {
	length := int64(r.body.Len())
	var body io.Reader = bytes.NewReader(r.body.Bytes())
	if announced, err := strconv.ParseInt(r.header.Get("Content-Length"), 10, 64); err == nil {
		if announced > length {
			body = io.MultiReader(body, cutShort{})
		}
		length = announced
	}
	return &http.Response{
		Status: fmt.Sprintf("%d %s", r.status, http.StatusText(r.status)), StatusCode: r.status,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: r.header, Body: io.NopCloser(body), ContentLength: length, Request: req,
	}
}

// cutShort is the end of a body that ended too early.
type cutShort struct{}

func (cutShort) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

var (
	_ http.RoundTripper   = direct{}
	_ http.ResponseWriter = (*recorder)(nil)
)
