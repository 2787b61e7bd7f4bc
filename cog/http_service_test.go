package cog_test

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
)

const secret = "s3cr3t-t0ken-0123456789"

// roundTrip is a service as a function.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// answer is an answer of JSON, unless header says otherwise.
func answer(r *http.Request, status int, header http.Header, body string) *http.Response {
	h := http.Header{"Content-Type": {"application/json"}}
	maps.Copy(h, header)
	return &http.Response{
		StatusCode: status, Header: h, Request: r, Body: io.NopCloser(strings.NewReader(body)),
		ContentLength: int64(len(body)), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
}

// service answers each request with the same body, and keeps the requests as texts: "GET /path?query", the headers that
// matter, and the body, a line each.
type service struct {
	status int
	header http.Header
	body   string

	mu   sync.Mutex
	seen []string
}

func (s *service) RoundTrip(r *http.Request) (*http.Response, error) {
	var text strings.Builder
	fmt.Fprintf(&text, "%s %s\n", r.Method, r.URL)
	for _, name := range slices.Sorted(maps.Keys(r.Header)) {
		if !slices.Contains([]string{"User-Agent", "Accept", "Accept-Encoding"}, name) {
			fmt.Fprintf(&text, "%s: %s\n", name, strings.Join(r.Header[name], ", "))
		}
	}
	if r.Body != nil {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		text.Write(body)
	}
	s.mu.Lock()
	s.seen = append(s.seen, strings.TrimSuffix(text.String(), "\n"))
	s.mu.Unlock()
	return answer(r, max(s.status, 200), s.header, s.body), nil
}

// requests are those that came, sorted.
func (s *service) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(slices.Values(s.seen))
}

// to has the builder call the service.
func (s *service) to(b cog.HTTPBuilder) cog.HTTPBuilder {
	return cog.WithConfig(b, rest.Config{Transport: s, Shared: rest.NewShared()})
}
