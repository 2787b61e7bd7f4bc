package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// stub is the service that both sides call: it answers each document of a Language request with a sentiment of the size
// that the service's are, at next to no cost. How it behaves stands in front of the path, as in
// /latency=20ms&slow=2s/language/:analyze-text.
type stub struct {
	manners  sync.Map // of manner, by the text of the path
	held     atomic.Int64
	answered atomic.Int64 // documents, where others are held
}

// manner is how requests under one path are treated.
type manner struct {
	latency time.Duration
	slow    time.Duration // what each hundredth document's request takes instead; 0: none
	hold    int           // documents from this number on are not answered before the client has gone; 0: all are answered
}

// ServeHTTP implements http.Handler. /held tells how many requests are being held, and how many documents were
// answered where some are.
func (s *stub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/held" {
		_, _ = fmt.Fprint(w, s.held.Load(), s.answered.Load()) // a client that has gone is nobody's error
		return
	}
	m, err := s.manner(r.URL.Path)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	body := buffers.Get().(*bytes.Buffer) //nolint:forcetypeassert // the pool's New gives no other
	defer buffers.Put(body)
	body.Reset()
	if _, err := body.ReadFrom(r.Body); err != nil {
		return // the client has gone
	}
	answer, first, documents := answerTo(body.Bytes())
	switch {
	case m.hold == 0:
	case first < m.hold:
		s.answered.Add(int64(documents))
	default:
		s.held.Add(1)
		defer s.held.Add(-1)
		<-r.Context().Done()
		return
	}
	latency := m.latency
	if m.slow > 0 && first%100 == 37 {
		latency = m.slow
	}
	if latency > 0 {
		timer := time.NewTimer(latency)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-r.Context().Done():
			return
		}
	}
	w.Header()["Content-Type"] = []string{"application/json"}
	_, _ = w.Write(answer) // a client that has gone is nobody's error
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// manner reads what stands in front of the path.
func (s *stub) manner(path string) (manner, error) {
	if known, ok := s.manners.Load(path); ok {
		return known.(manner), nil //nolint:forcetypeassert // stored below
	}
	text, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	values, err := url.ParseQuery(text)
	var m manner
	for name, target := range map[string]*time.Duration{"latency": &m.latency, "slow": &m.slow} {
		if value := values.Get(name); value != "" && err == nil {
			*target, err = time.ParseDuration(value)
		}
	}
	if value := values.Get("hold"); value != "" && err == nil {
		m.hold, err = strconv.Atoi(value)
	}
	if err == nil {
		s.manners.Store(path, m)
	}
	return m, err
}

// answerTo answers each document of a request's body, which it searches for ids without parsing it. first is the number
// of the first document.
func answerTo(body []byte) (answer []byte, first, documents int) {
	answer = make([]byte, 0, 4096)
	answer = append(answer, `{"kind":"SentimentAnalysisResults","results":{"documents":[`...)
	for ; ; documents++ {
		at := bytes.Index(body, []byte(`"id":"`))
		if at < 0 {
			break
		}
		body = body[at+len(`"id":"`):]
		id := body[:bytes.IndexByte(body, '"')]
		if documents == 0 {
			first, _ = strconv.Atoi(string(id)) // ours are numbers
		} else {
			answer = append(answer, ',')
		}
		answer = append(answer, `{"id":"`...)
		answer = append(answer, id...)
		answer = append(answer, documentAnswer...)
	}
	return append(answer, `],"errors":[],"modelVersion":"2025-11-01"}}`...), first, documents
}

const documentAnswer = `","sentiment":"positive","confidenceScores":{"positive":0.98,"neutral":0.01,"negative":0.01},` +
	`"sentences":[{"sentiment":"positive","confidenceScores":{"positive":0.98,"neutral":0.01,"negative":0.01},` +
	`"offset":0,"length":47,"text":"The rooms were beautiful and the staff friendly."}],"warnings":[]}`

// RoundTrip answers without a socket: stub is an http.RoundTripper too.
func (s *stub) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	answer, _, _ := answerTo(body)
	return &http.Response{
		StatusCode: http.StatusOK, ProtoMajor: 1, ProtoMinor: 1, ContentLength: int64(len(answer)), Request: r,
		Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(bytes.NewReader(answer)),
	}, nil
}

// serveStub serves on a free port of the loopback interface, whose address it writes, until in ends.
func serveStub(in io.Reader, out io.Writer) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	server := &http.Server{Handler: &fakes{next: &stub{}}, ReadHeaderTimeout: time.Minute}
	go func() {
		_, _ = io.Copy(io.Discard, in) // ends when our parent does
		_ = server.Close()
	}()
	if _, err := fmt.Fprintf(out, "http://%s\n", listener.Addr()); err != nil {
		return err
	}
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// service starts this program once more as the service and returns its address. It ends with stop, or with this process.
func service(ctx context.Context) (address string, stop func() error, err error) {
	program, err := os.Executable()
	if err != nil {
		return "", nil, err
	}
	cmd := exec.CommandContext(ctx, program, "-serve")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return "", nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := cmd.Start(); err != nil {
		return "", nil, err
	}
	stop = func() error { return errors.Join(in.Close(), cmd.Wait()) }
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", nil, errors.Join(fmt.Errorf("the service did not start: %w", err), stop())
	}
	return strings.TrimSpace(line), stop, nil
}

var (
	_ http.Handler      = (*stub)(nil)
	_ http.RoundTripper = (*stub)(nil)
)
