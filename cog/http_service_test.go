package cog_test

import (
	"io"
	"maps"
	"net/http"
	"strings"
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
