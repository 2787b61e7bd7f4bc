package cog

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// imageAnalysisProtocol is Image Analysis 4.0's: one picture a request, answered at once.
type imageAnalysisProtocol struct{}

func (imageAnalysisProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	c := calls[0]
	q := c.query(service, services.Query)
	q.Set("api-version", c.version)
	return c.imageRequest(c.target.base + "/computervision/imageanalysis:analyze?" + q.Encode())
}

func (imageAnalysisProtocol) answers(_ services.Service, _ []*call, response *rest.Response) ([]answer, error) {
	return wholeAnswer(response)
}

func (imageAnalysisProtocol) headline(_ services.Service, detail []byte) (string, bool) {
	var a ImageAnalysis
	if json.Unmarshal(detail, &a) != nil {
		return "", false
	}
	switch {
	case a.Caption != nil:
		return a.Caption.Text, true
	case a.Tags != nil && len(a.Tags.Values) > 0:
		return strings.Join(tagNames(a.Tags.Values), ", "), true
	case a.Objects != nil:
		var names []string
		for _, object := range a.Objects.Values {
			names = append(names, tagNames(object.Tags)...)
		}
		return strings.Join(names, ", "), true
	case a.Read != nil:
		var lines []string
		for _, line := range a.Read.Lines() {
			lines = append(lines, line.Text)
		}
		return strings.Join(lines, " "), true
	}
	return "", a.Tags != nil
}

func tagNames(tags []Tag) []string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = tag.Name
	}
	return names
}

// readProtocol is the Read job of Computer Vision 3.2: asked for once, then polled until it is done. Its
// manual has no way to cancel one.
type readProtocol struct{}

func (readProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	c := calls[0]
	address := c.target.base + "/vision/v" + strings.TrimPrefix(c.version, "v") + "/read/analyze"
	if q := c.query(service, services.Query); len(q) > 0 {
		address += "?" + q.Encode()
	}
	return c.imageRequest(address)
}

func (readProtocol) answers(_ services.Service, _ []*call, response *rest.Response) ([]answer, error) {
	var job struct {
		Result json.RawMessage `json:"analyzeResult"`
	}
	if err := json.Unmarshal(response.Body, &job); err != nil {
		return nil, err
	}
	if job.Result == nil {
		return nil, fmt.Errorf("the job is done but has no analyzeResult")
	}
	return []answer{{detail: job.Result}}, nil
}

func (readProtocol) headline(_ services.Service, detail []byte) (string, bool) {
	var r ReadResult
	if json.Unmarshal(detail, &r) != nil {
		return "", false
	}
	var lines []string
	for _, page := range r.Pages {
		for _, line := range page.Lines {
			lines = append(lines, line.Text)
		}
	}
	return strings.Join(lines, "\n"), true
}

// imageRequest posts the row's picture: its address as JSON, or its bytes.
func (c *call) imageRequest(address string) (*rest.Request, error) {
	request := &rest.Request{
		Method: http.MethodPost, URL: address, Credentials: c.target.credentials,
		Header: http.Header{"Accept": {"application/json"}},
	}
	if picture, set := c.values["ImageURL"]; set {
		body, err := json.Marshal(map[string]any{"url": picture})
		if err != nil {
			return nil, err
		}
		request.Header.Set("Content-Type", "application/json")
		request.Body = body
		return request, nil
	}
	body, err := c.bytes("ImageBytes")
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/octet-stream")
	request.Body = body
	return request, nil
}

// bytes is a Bytes parameter: as it was set, or read from what its column's cell names.
func (c *call) bytes(name string) ([]byte, error) {
	if raw, ok := c.values[name].([]byte); ok {
		return raw, nil
	}
	content, err := frames.ReadBytes(c.text(name))
	if err == nil && c.content != nil && sha256.Sum256(content) != *c.content {
		err = fmt.Errorf("the file was changed while the run was under way")
	}
	return content, err
}

func wholeAnswer(response *rest.Response) ([]answer, error) {
	if !json.Valid(response.Body) {
		return nil, fmt.Errorf("the answer is not JSON")
	}
	return []answer{{detail: json.RawMessage(response.Body)}}, nil
}
