// Package har writes HTTP Archives, version 1.2: the files of requests and answers that the network panel of a browser's
// developer tools imports. A [Writer] needs memory for one entry at a time, and leaves either a whole file or none.
//
// It masks nothing: secrets must be left out of what it is given.
//
// Source: http://www.softwareishard.com/blog/har-12-spec/
package har

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Page is what entries are grouped under: one run.
type Page struct {
	Started time.Time
	ID      string
	Title   string
	// Took is shown as the time until the page was loaded.
	Took time.Duration
}

// Entry is one request with its answer.
type Entry struct {
	// Page is the ID of the entry's page; empty means none.
	Page string
	// Started is when the request was ready to be sent, which is Timings.Blocked before it was.
	Started  time.Time
	Request  Request
	Response Response
	Timings  Timings
	// ServerIP is the address that was connected to, or empty.
	ServerIP string
	// Comment is free text.
	Comment string
	// Custom are further members; their names get an underscore in front, as the format demands.
	Custom map[string]any
}

// Request is what was sent.
type Request struct {
	Method, URL string
	Proto       string // "HTTP/1.1" if it is empty
	Header      http.Header
	Body        Body
}

// Response is what came back; Status 0 means nothing did.
type Response struct {
	Status int
	Proto  string
	Header http.Header
	Body   Body
	// Error says why there is no answer; developer tools show it.
	Error string
}

// Body is a request's or an answer's body.
type Body struct {
	// Content is the body or its beginning. What is not UTF-8 is written as base64.
	Content []byte
	// Size is that of the whole body in bytes; -1 means that it is not known, because it was not read to its end.
	Size int64
	// Cut tells that Content is not all of it.
	Cut bool
}

// Timings are the phases of an entry. A negative one does not apply; Connect includes TLS.
type Timings struct {
	Blocked, DNS, Connect, TLS, Send, Wait, Receive time.Duration
}

// None is a phase that does not apply.
const None time.Duration = -1

type pageJSON struct {
	Started string `json:"startedDateTime"`
	ID      string `json:"id"`
	Title   string `json:"title"`
	Timings struct {
		OnContentLoad float64 `json:"onContentLoad"`
		OnLoad        float64 `json:"onLoad"`
	} `json:"pageTimings"`
}

type pair struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

type postJSON struct {
	MimeType string `json:"mimeType"`
	Text     string `json:"text"`
	Encoding string `json:"_encoding,omitempty"`
	Comment  string `json:"comment,omitempty"`
}

type requestJSON struct {
	Method      string    `json:"method"`
	URL         string    `json:"url"`
	HTTPVersion string    `json:"httpVersion"`
	Cookies     []pair    `json:"cookies"`
	Headers     []pair    `json:"headers"`
	QueryString []pair    `json:"queryString"`
	PostData    *postJSON `json:"postData,omitempty"`
	HeadersSize int       `json:"headersSize"`
	BodySize    int64     `json:"bodySize"`
}

type contentJSON struct {
	Size     int64  `json:"size"`
	MimeType string `json:"mimeType"`
	Text     string `json:"text,omitempty"`
	Encoding string `json:"encoding,omitempty"`
	Comment  string `json:"comment,omitempty"`
}

type responseJSON struct {
	Status      int         `json:"status"`
	StatusText  string      `json:"statusText"`
	HTTPVersion string      `json:"httpVersion"`
	Cookies     []pair      `json:"cookies"`
	Headers     []pair      `json:"headers"`
	Content     contentJSON `json:"content"`
	RedirectURL string      `json:"redirectURL"`
	HeadersSize int         `json:"headersSize"`
	BodySize    int64       `json:"bodySize"`
	Error       string      `json:"_error,omitempty"`
}

// encode is an entry as JSON.
func (e *Entry) encode() ([]byte, error) {
	out := map[string]any{
		"startedDateTime": stamp(e.Started),
		"time":            e.Timings.total(),
		"request":         e.Request.encode(),
		"response":        e.Response.encode(),
		"cache":           struct{}{},
		"timings":         e.Timings.encode(),
	}
	for name, value := range e.Custom {
		out["_"+name] = value
	}
	for name, value := range map[string]string{"pageref": e.Page, "serverIPAddress": e.ServerIP, "comment": e.Comment} {
		if value != "" {
			out[name] = value
		}
	}
	return json.Marshal(out)
}

func (r *Request) encode() requestJSON {
	out := requestJSON{
		Method: r.Method, URL: r.URL, HTTPVersion: proto(r.Proto), Cookies: []pair{}, Headers: pairs(r.Header),
		QueryString: []pair{}, HeadersSize: -1, BodySize: r.Body.Size,
	}
	if u, err := url.Parse(r.URL); err == nil {
		out.QueryString = pairs(u.Query())
	}
	if r.Body.Size != 0 || len(r.Body.Content) > 0 {
		text, encoding := r.Body.text()
		out.PostData = &postJSON{MimeType: r.Header.Get("Content-Type"), Text: text, Encoding: encoding, Comment: r.Body.comment()}
	}
	return out
}

func (r *Response) encode() responseJSON {
	text, encoding := r.Body.text()
	mime := r.Header.Get("Content-Type")
	if mime == "" {
		mime = "x-unknown"
	}
	out := responseJSON{
		Status: r.Status, StatusText: http.StatusText(r.Status), HTTPVersion: proto(r.Proto), Cookies: []pair{}, Headers: pairs(r.Header),
		Content:     contentJSON{Size: max(r.Body.Size, 0), MimeType: mime, Text: text, Encoding: encoding, Comment: r.Body.comment()},
		RedirectURL: r.Header.Get("Location"), HeadersSize: -1, BodySize: -1, Error: r.Error,
	}
	return out
}

func (b Body) text() (text, encoding string) {
	if utf8.Valid(b.Content) {
		return string(b.Content), ""
	}
	if b.Cut { // perhaps it is only the cut that is no text
		end := len(b.Content)
		for back := 0; back < utf8.UTFMax && end > 0 && !utf8.RuneStart(b.Content[end-1]); back++ {
			end--
		}
		if end > 0 && utf8.Valid(b.Content[:end-1]) {
			return string(b.Content[:end-1]), ""
		}
	}
	return base64.StdEncoding.EncodeToString(b.Content), "base64"
}

func (t Timings) encode() map[string]float64 {
	return map[string]float64{
		"blocked": millis(t.Blocked), "dns": millis(t.DNS), "connect": millis(t.Connect), "ssl": millis(t.TLS),
		"send": max(millis(t.Send), 0), "wait": max(millis(t.Wait), 0), "receive": max(millis(t.Receive), 0),
	}
}

// total is the sum of the phases; TLS is part of Connect.
func (t Timings) total() float64 {
	var sum time.Duration
	for _, d := range []time.Duration{t.Blocked, t.DNS, t.Connect, t.Send, t.Wait, t.Receive} {
		sum += max(d, 0)
	}
	return millis(sum)
}

func millis(d time.Duration) float64 {
	if d < 0 {
		return -1
	}
	return float64(d.Microseconds()) / 1000
}

func stamp(t time.Time) string { return t.Format("2006-01-02T15:04:05.000Z07:00") }

func proto(name string) string {
	if name == "" {
		return "HTTP/1.1"
	}
	return strings.ToUpper(name)
}

// pairs lists headers or parameters by name.
func pairs(values map[string][]string) []pair {
	out := make([]pair, 0, len(values))
	for _, name := range slices.Sorted(maps.Keys(values)) {
		for _, value := range values[name] {
			out = append(out, pair{name, value})
		}
	}
	return out
}

// comment says what of a body is not in the file.
func (b Body) comment() string {
	switch {
	case b.Size < 0:
		return "the body was not read to its end"
	case b.Cut:
		return fmt.Sprintf("cut: the beginning of %d bytes", b.Size)
	}
	return ""
}
