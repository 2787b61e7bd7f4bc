// Package contract reads the golden exchanges beside it: what official client SDKs put on the wire for an operation,
// and an answer that they accept. The builders are tested against the requests, the in-machine services against both, and
// package fakeservice plays them.
// A golden is never edited to make a test pass.
package contract

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

//go:embed */*.json
var files embed.FS

// Golden is one recorded operation.
type Golden struct {
	Name      string     // file name without .json
	Operation string     `json:"operation"`
	SDK       string     `json:"sdk"`
	Exchanges []Exchange `json:"exchanges"` // in order: a job has its request, then its polls
}

// Exchange is a request and its answer.
type Exchange struct {
	Request  Request  `json:"request"`
	Response Response `json:"response"`
}

// Request is what the SDK sent. Header names are in lower case, keys read "<key>".
type Request struct {
	Method  string            `json:"method"`
	Path    string            `json:"path"`
	Query   map[string]any    `json:"query"`
	Headers map[string]string `json:"headers"`
	Body    json.RawMessage   `json:"body"` // null: none; an object with "file": the bytes of that file under Media
}

// Response is an answer that the SDK took. "{endpoint}" stands for the base URL in use.
type Response struct {
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	Body    json.RawMessage   `json:"body"`
}

// Folder is where the goldens are.
func Folder() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Dir(file)
}

// All reads the goldens of all families.
func All() ([]Golden, error) { return read("*") }

func read(family string) ([]Golden, error) {
	names, err := fs.Glob(files, family+"/*.json")
	if err != nil {
		return nil, fmt.Errorf("contract: %w", err)
	}
	goldens := make([]Golden, len(names))
	for i, name := range names {
		text, err := files.ReadFile(name)
		if err == nil {
			err = json.Unmarshal(text, &goldens[i])
		}
		if err != nil {
			return nil, fmt.Errorf("contract: %s: %w", name, err)
		}
		goldens[i].Name = strings.TrimSuffix(path.Base(name), ".json")
	}
	return goldens, nil
}

// test is a *testing.T: programs that play the goldens need not link that.
type test interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// Families are the folders that goldens are in.
func Families(t test) []string {
	t.Helper()
	names, err := fs.Glob(files, "*/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range names {
		names[i] = path.Dir(name)
	}
	return slices.Compact(names)
}

// Load reads the goldens of one family, such as "language", by file name.
func Load(t test, family string) []Golden {
	t.Helper()
	goldens, err := read(family)
	if err != nil || len(goldens) == 0 {
		t.Fatalf("contract: no goldens of %s: %v", family, err)
	}
	return goldens
}

// Values are the query's parameters.
func (r Request) Values() url.Values {
	values := url.Values{}
	for name, value := range r.Query {
		list, several := value.([]any)
		if !several {
			list = []any{value}
		}
		for _, one := range list {
			values.Add(name, fmt.Sprint(one))
		}
	}
	return values
}

// Digest is the digest of the bytes that a golden's request carries.
func (r Request) Digest() string {
	var body struct {
		Digest string `json:"base64_sha256"`
	}
	_ = json.Unmarshal(r.Body, &body) // no body is no digest
	return body.Digest
}

// Digest is how goldens write the digest of bytes.
func Digest(content []byte) string {
	sum := sha256.Sum256(content)
	return base64.StdEncoding.EncodeToString(sum[:])
}

// Content is the answer's body as it is sent: its JSON, or the bytes or the text that it stands for.
func (r Response) Content() []byte {
	var other struct {
		Digest string `json:"base64_sha256"`
		Bytes  []byte `json:"base64"`
		Media  string `json:"media"`
		Text   string `json:"text"`
	}
	switch err := json.Unmarshal(r.Body, &other); {
	case err == nil && other.Digest != "":
		return other.Bytes
	case err == nil && other.Media != "":
		return []byte(other.Text)
	}
	if string(r.Body) == "null" {
		return nil
	}
	return r.Body
}

// Media is the path of a picture or sound that a golden's request carries as bytes, or empty.
func (r Request) Media() string {
	var body struct {
		File string `json:"file"`
	}
	if json.Unmarshal(r.Body, &body) != nil || body.File == "" {
		return ""
	}
	return filepath.Join(Folder(), filepath.FromSlash(body.File))
}

// Part is one part of a multipart form.
type Part struct {
	Name        string          `json:"name"`
	FileName    string          `json:"filename"`
	ContentType string          `json:"content_type"`
	JSON        json.RawMessage `json:"json"`
	Text        *string         `json:"text"`
	Bytes       json.RawMessage `json:"bytes"` // as Request.Body where that is bytes
}

// File is the part as a request of its bytes: their digest and where they are. It has neither if the part is no file.
func (p Part) File() Request { return Request{Body: p.Bytes} }

// Parts are those of a multipart request; nil if it is none.
func (r Request) Parts() []Part {
	var body struct {
		Parts []Part `json:"multipart"`
	}
	_ = json.Unmarshal(r.Body, &body) // no object is no form
	return body.Parts
}

// Text is a golden's body that is a bare text; ok is false if it is none.
func (r Request) Text() (text string, ok bool) {
	var body struct {
		Text  *string `json:"text"`
		Media string  `json:"media"`
	}
	if json.Unmarshal(r.Body, &body) != nil || body.Text == nil || body.Media == "" {
		return "", false
	}
	return *body.Text, true
}

// At is the response with "{endpoint}" replaced by a base URL.
func (r Response) At(endpoint string) Response {
	out := Response{Status: r.Status, Headers: map[string]string{}, Body: json.RawMessage(strings.ReplaceAll(string(r.Body), "{endpoint}", endpoint))}
	for name, value := range r.Headers {
		out.Headers[name] = strings.ReplaceAll(value, "{endpoint}", endpoint)
	}
	return out
}
