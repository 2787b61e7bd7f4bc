package rest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	connectTimeout = 5 * time.Second
	maxRedirects   = 5
	userAgent      = "cogbook-rest"
)

// errBroken marks an answer that began and was cut short.
var errBroken = errors.New("the answer is cut short")

// send is the innermost step: it sends the call's request, follows redirects and reads the answer whole.
//
// 307 and 308 are followed as they are, 303 as GET, 301 and 302 for GET and HEAD only. Once a redirect leads to another
// origin, credentials and headers that look like them stay behind; from https to http no redirect is followed.
func (c *Client) send(transport http.RoundTripper) roundTrip {
	return func(ctx context.Context, call *call) (*Response, error) {
		target, method, body := call.url, call.req.method(), call.req.Body
		trusted, seeOther := true, false
		for hop := 0; ; hop++ {
			sending := ctx
			if call.open != nil {
				var err error
				if sending, err = call.open.context(ctx, target); err != nil {
					return nil, err
				}
			}
			resp, err := transport.RoundTrip(newRequest(sending, call.req, method, target, body, trusted)) //nolint:bodyclose // read and drain close it
			if err != nil {
				return nil, err
			}
			next, err := redirect(resp, target, method)
			if err != nil || next == nil || hop == maxRedirects {
				answer, readErr := c.read(resp, method)
				if answer != nil {
					answer.seeOther, answer.plain = seeOther, plain(answer.Header)
				}
				switch {
				case err != nil:
					return nil, err
				case next != nil:
					return nil, redirectError(resp.StatusCode, fmt.Sprintf("more than %d redirects", maxRedirects))
				}
				return answer, readErr
			}
			drain(resp.Body)
			if resp.StatusCode == http.StatusSeeOther {
				method, body, seeOther = http.MethodGet, nil, true
			}
			trusted = trusted && origin(next) == origin(call.url)
			target = next
		}
	}
}

// newRequest builds what is sent to target; secrets are left out if it is not trusted.
func newRequest(ctx context.Context, req *Request, method string, target *url.URL, body []byte, trusted bool) *http.Request {
	header := make(http.Header, len(req.Header)+len(req.Credentials)+1)
	for name, values := range req.Header {
		if trusted || !secretName(name) {
			header[http.CanonicalHeaderKey(name)] = values
		}
	}
	if trusted {
		for name, values := range req.Credentials {
			header[http.CanonicalHeaderKey(name)] = values
		}
	}
	if _, ok := header["User-Agent"]; !ok {
		header["User-Agent"] = ownAgent
	}
	out := blank.WithContext(ctx)
	out.Method, out.URL, out.Host, out.Header = method, target, target.Host, header
	if len(body) > 0 {
		out.ContentLength = int64(len(body))
		out.Body = io.NopCloser(bytes.NewReader(body))
		out.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
	}
	return out
}

// plain tells that no header speaks of a job or a limit: so it is mostly, and one look at them all costs less than asking
// for each such name, twice for those of jobs.
func plain(header http.Header) bool {
	for name := range header {
		if isHint(name) || slices.Contains(jobHeaders, name) {
			return false
		}
	}
	return true
}

// What all requests have in common is made once: a request is a copy of blank.
var (
	blank    = &http.Request{Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1}
	ownAgent = []string{userAgent}
)

// redirect returns where the answer sends us, or nil if it is to be taken as it is.
func redirect(resp *http.Response, from *url.URL, method string) (*url.URL, error) {
	safe := method == http.MethodGet || method == http.MethodHead
	switch resp.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound:
		if !safe {
			return nil, nil
		}
	case http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
	default:
		return nil, nil
	}
	location := resp.Header.Get("Location")
	if location == "" {
		return nil, nil
	}
	next, err := from.Parse(location)
	switch {
	case err != nil, next.Host == "", next.Scheme != "http" && next.Scheme != "https":
		return nil, redirectError(resp.StatusCode, "the service redirects to what is no http address")
	case from.Scheme == "https" && next.Scheme == "http":
		return nil, redirectError(resp.StatusCode, "the service redirects from https to http, which is not followed")
	}
	next.User = nil
	return next, nil
}

func redirectError(status int, message string) *Error {
	return &Error{Status: status, Code: codeRedirect, Message: message}
}

// read reads the answer's body, decompressed, up to Config.MaxResponse and to its end, so that the connection can be
// used again.
func (c *Client) read(resp *http.Response, method string) (*Response, error) {
	defer func() { _ = resp.Body.Close() }() // all that matters was read
	most := c.config.MaxResponse
	if method == http.MethodHead { // its length and encoding are those of a body that does not come
		return &Response{Status: resp.StatusCode, Header: resp.Header}, nil
	}
	if resp.ContentLength > most {
		return nil, tooLarge(resp.StatusCode, most)
	}
	var body io.Reader = resp.Body
	if strings.EqualFold(first(resp.Header, "Content-Encoding"), "gzip") { // a transport that leaves it to us
		switch unzipped, err := gzip.NewReader(body); {
		case errors.Is(err, io.EOF): // no body at all
		case err != nil:
			return nil, fmt.Errorf("%w: %w", errBroken, err)
		default:
			body = unzipped
		}
		resp.Header.Del("Content-Encoding")
		resp.Header.Del("Content-Length")
	}
	if n := resp.ContentLength; 0 < n && n <= keptBuffer && body == io.Reader(resp.Body) {
		whole := make([]byte, n)
		if _, err := io.ReadFull(body, whole); err != nil {
			return nil, fmt.Errorf("%w: %w", errBroken, err)
		}
		return &Response{Status: resp.StatusCode, Header: resp.Header, Body: whole}, nil
	}
	buffer := buffers.Get().(*bytes.Buffer) //nolint:forcetypeassert // New gives no other
	defer func() {
		if buffer.Cap() <= keptBuffer {
			buffers.Put(buffer)
		}
	}()
	buffer.Reset()
	n, err := buffer.ReadFrom(io.LimitReader(body, most+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", errBroken, err)
	case n > most:
		return nil, tooLarge(resp.StatusCode, most)
	}
	return &Response{Status: resp.StatusCode, Header: resp.Header, Body: bytes.Clone(buffer.Bytes())}, nil
}

// buffers are where answers of unknown length grow, so that each then takes the memory that it needs and no more.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// keptBuffer is the largest one that is kept.
const keptBuffer = 1 << 20

func tooLarge(status int, most int64) *Error {
	return &Error{Status: status, Code: codeTooLarge, Message: fmt.Sprintf("the answer is larger than %d bytes", most)}
}

// drain reads the little that a redirect's body holds, so that the connection can be used again.
func drain(body io.ReadCloser) {
	_, _ = io.Copy(io.Discard, io.LimitReader(body, 64<<10)) // only for the connection's sake
	_ = body.Close()
}
