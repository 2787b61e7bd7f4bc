package rest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// redacted stands wherever a secret would.
const redacted = "[redacted]"

// Request is one HTTP request, kept in memory so that it can be sent again.
type Request struct {
	// Method is the HTTP method; empty means POST with a body, GET without.
	Method string
	// URL is absolute, http or https, without user information.
	URL string
	// Header is sent with every attempt. Nothing secret belongs here.
	Header http.Header
	// Credentials are headers too, but secret: they go to the origin of URL only and are never printed. Requests with
	// the same origin and Credentials share a gate, the buckets of Rate and TokenRate and a retry budget.
	Credentials http.Header
	// Body may be nil.
	Body []byte
	// Tokens is how many tokens of a language model the request is expected to cost, its answer included: what
	// Policy.TokenRate counts. 0, or less, means none: the request does not wait for TokenRate.
	Tokens int
	// Cancel says how the job that the request starts is cancelled; nil means that the service cannot.
	Cancel *JobCancel
	// Created means that a 201 with a Location, and with the status of a job at work, starts a job, as a 202 does. Without it
	// a 201 is the answer: what was to be created is there.
	Created bool
	// Links finds the addresses where more of the answer is: its next page, the files of a job's result. It is called with
	// the answer (of a job: the one that ends it), then, each time that all links it named were read, with the answer and
	// those of all links so far, in the order in which they were named; until it names none. All that was read is
	// Response.Linked, and the sum of its bodies is bounded by Config.MaxResponse. An error means that the last answer is
	// malformed; 2000 links are followed at most. nil: the answer is whole.
	Links func(read []*Response) ([]Link, error)
}

// method is the HTTP method with its default.
func (r *Request) method() string {
	switch {
	case r.Method != "":
		return r.Method
	case len(r.Body) > 0:
		return http.MethodPost
	}
	return http.MethodGet
}

// parse checks the request and returns its URL.
func (r *Request) parse() (*url.URL, error) {
	if r == nil {
		return nil, errors.New("rest: there is no request")
	}
	u, err := url.Parse(r.URL)
	switch {
	case err != nil: // its text holds the URL: left out
		return nil, fmt.Errorf("rest: the request's URL cannot be parsed")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, fmt.Errorf("rest: the request's URL %q is not http or https", hider(r)(maskQuery(u)))
	case u.Host == "":
		return nil, fmt.Errorf("rest: the request's URL %q names no host", hider(r)(maskQuery(u)))
	case u.User != nil:
		return nil, fmt.Errorf("rest: the request's URL holds a user name or password: use Credentials")
	}
	return u, nil
}

// origin is the scheme, host and port, which is all that credentials may be sent to.
func origin(u *url.URL) string {
	port := u.Port()
	switch {
	case port != "":
	case u.Scheme == "http":
		port = "80"
	case u.Scheme == "https":
		port = "443"
	}
	return u.Scheme + "://" + strings.ToLower(u.Hostname()) + ":" + port
}

// shareKey names what shares quota with the request: its origin and a digest of its credentials.
func (r *Request) shareKey(u *url.URL) string {
	if len(r.Credentials) == 0 {
		return origin(u)
	}
	var text []byte
	for _, name := range slices.Sorted(maps.Keys(r.Credentials)) {
		text = strconv.AppendQuote(text, name)
		for _, value := range r.Credentials[name] {
			text = strconv.AppendQuote(append(text, '='), value)
		}
	}
	digest := sha256.Sum256(text)
	return origin(u) + "#" + string(digest[:])
}

// Redacted writes the request as it would be sent, with its secrets masked: all Credentials, and the headers and query
// parameters whose names speak of keys, tokens, signatures or the like; and wherever else the same secrets stand.
func (r *Request) Redacted(w io.Writer) error {
	_, err := io.WriteString(w, r.String())
	return err
}

// String is the text that Redacted writes.
func (r *Request) String() string {
	var b strings.Builder
	address := redacted
	if u, err := url.Parse(r.URL); err == nil {
		address = maskQuery(u)
	}
	fmt.Fprintf(&b, "%s %s\n", r.method(), address)
	for _, name := range slices.Sorted(maps.Keys(r.Header)) {
		for _, value := range r.Header[name] {
			if secretName(name) {
				value = redacted
			}
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(r.Credentials)) {
		fmt.Fprintf(&b, "%s: %s\n", name, redacted)
	}
	if len(r.Body) > 0 {
		fmt.Fprintf(&b, "\n%s\n", printable(r.Body))
	}
	return maskText(b.String(), hider(r))
}

// printable is the body where it is text, else its size.
func printable(body []byte) string {
	const most = 64 << 10
	if len(body) > most || strings.IndexFunc(string(body), notText) >= 0 {
		return fmt.Sprintf("(%d bytes)", len(body))
	}
	return string(body)
}

func notText(r rune) bool {
	return r == '\uFFFD' || r < ' ' && r != '\n' && r != '\r' && r != '\t'
}

// maskQuery is the URL with the values of secret query parameters masked.
func maskQuery(u *url.URL) string {
	masked := *u
	masked.User, masked.Fragment, masked.RawFragment = nil, "", ""
	var parts []string
	for part := range strings.SplitSeq(u.RawQuery, "&") {
		name, _, found := strings.Cut(part, "=")
		plain, err := url.QueryUnescape(name)
		if found && (err != nil || secretName(plain)) {
			part = name + "=" + redacted
		}
		parts = append(parts, part)
	}
	masked.RawQuery = strings.Join(parts, "&")
	return masked.String()
}

// SecretName tells whether a header or query parameter of that name holds a secret, as far as names can tell. Such
// values are masked wherever a request is printed, and belong into no Item.Key.
func SecretName(name string) bool { return secretName(name) }

// secretName tells whether a header or query parameter of that name holds a secret, as far as names can tell.
func secretName(name string) bool {
	name = strings.ToLower(name)
	switch name {
	case "sig", "code", "pwd", "auth":
		return true
	}
	for _, part := range []string{"key", "token", "secret", "password", "authorization", "signature", "credential", "cookie"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

// Response is a whole answer.
type Response struct {
	// Status is the HTTP status code.
	Status int
	// Header is as received.
	Header http.Header
	// Body is the whole body, decompressed.
	Body []byte
	// Attempts is how many requests it took, looks at a job not counted.
	Attempts int
	// Linked are the answers of the addresses that Request.Links named, in that order.
	Linked []*Response

	seeOther bool // a 303 led to it
	plain    bool // no header speaks of a job or a limit
}
