package local

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"
)

// Limits of request bodies, by family.
const (
	// MaxLanguageBytes is the size limit of a request with text: 1 MB.
	MaxLanguageBytes = 1 << 20
	// MaxVisionBytes is the size limit of a request with a picture: 20 MB.
	MaxVisionBytes = 20 << 20
)

// bodyTime is how long a caller may take to send a body.
const bodyTime = 60 * time.Second

// Request is a request that has found its route.
type Request struct {
	*http.Request
	// ID is the request's number, in the answer's apim-request-id and the log.
	ID string

	params map[string]string
	start  time.Time
	conn   *http.ResponseController
}

// Param returns the text that stood for {name} in the path.
func (r *Request) Param(name string) string { return r.params[name] }

// Query returns the first value of a query parameter, its name in either case,
// or "".
func (r *Request) Query(name string) string {
	query := r.URL.Query()
	if v := query.Get(name); v != "" {
		return v
	}
	for key, values := range query {
		if strings.EqualFold(key, name) {
			return values[0]
		}
	}
	return ""
}

// BaseURL returns the address under which the caller reached the server, without
// a final slash: what an Operation-Location begins with.
func (r *Request) BaseURL() string { return "http://" + r.Host }

// MediaType returns the body's type without its parameters, in small letters;
// "" when there is none.
func (r *Request) MediaType() string {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return ""
	}
	return kind
}

// ReadBody reads the whole body. More than limit bytes are a 413 *Error, and
// refused unread when the caller says the size beforehand.
func (r *Request) ReadBody(limit int64) ([]byte, error) {
	tooLarge := &Error{Status: http.StatusRequestEntityTooLarge, Code: "RequestEntityTooLarge",
		Message: "The request is too large."}
	if r.ContentLength > limit {
		return nil, tooLarge
	}
	var body bytes.Buffer
	if r.ContentLength > 0 {
		body.Grow(int(r.ContentLength) + bytes.MinRead)
	}
	// Servers that cannot set a deadline (test recorders) do without.
	_ = r.conn.SetReadDeadline(time.Now().Add(bodyTime))
	defer func() { _ = r.conn.SetReadDeadline(time.Time{}) }()
	if _, err := body.ReadFrom(io.LimitReader(r.Body, limit+1)); err != nil {
		return nil, &Error{Status: http.StatusBadRequest, Code: "InvalidRequest",
			Message: "The request's body could not be read.", Err: err}
	}
	if int64(body.Len()) > limit {
		return nil, tooLarge
	}
	return body.Bytes(), nil
}

// ReadJSON reads the whole body into value. Another media type than JSON is a
// 415 *Error, one that is not said is taken for JSON; what is no JSON, or does
// not fit value, is a 400.
func (r *Request) ReadJSON(limit int64, value any) error {
	kind := r.MediaType()
	if r.Header.Get("Content-Type") != "" && kind != "application/json" && !strings.HasSuffix(kind, "+json") {
		return UnsupportedMediaType("application/json")
	}
	body, err := r.ReadBody(limit)
	if err != nil {
		return err
	}
	if len(bytes.TrimSpace(body)) == 0 {
		return Invalid("EmptyRequest", "The request's body is empty.")
	}
	if err := json.Unmarshal(body, value); err != nil {
		e := Invalid("InvalidRequestBodyFormat", "The request's body is not the JSON that is expected here.")
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) && kind.Field != "" {
			e = Invalid("InvalidRequestBodyFormat", "The request's body: field %q cannot be a %s.", kind.Field, kind.Value)
		}
		e.Err = err
		return e
	}
	return nil
}

// drain reads what is left of a refused body, so that the caller, who may still
// be sending it, gets to see the answer.
func (r *Request) drain() {
	_ = r.conn.SetReadDeadline(time.Now().Add(bodyTime / 10))
	_, _ = io.Copy(io.Discard, io.LimitReader(r.Body, 4*MaxVisionBytes))
	_ = r.conn.SetReadDeadline(time.Time{})
}

// UnsupportedMediaType is a 415 that names the types that would do.
func UnsupportedMediaType(supported ...string) *Error {
	return &Error{Status: http.StatusUnsupportedMediaType, Code: "UnsupportedMediaType",
		Message: "The body's media type is not supported here. Use " + strings.Join(supported, " or ") + "."}
}
