package cog

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"sync"

	"github.com/cogbook/cogbook/cog/rest"
)

// echo is a Language service whose answer to a document is its text, as the sentiment.
type echo struct {
	mu     sync.Mutex
	bodies []echoRequest
	urls   []string
	header []http.Header
}

type echoRequest struct {
	Kind       string         `json:"kind"`
	Parameters map[string]any `json:"parameters"`
	Input      struct {
		Documents []map[string]any `json:"documents"`
	} `json:"analysisInput"`
}

func (e *echo) RoundTrip(request *http.Request) (*http.Response, error) {
	text, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, err
	}
	var body echoRequest
	if err := json.Unmarshal(text, &body); err != nil {
		return nil, err
	}
	e.mu.Lock()
	e.bodies, e.urls, e.header = append(e.bodies, body), append(e.urls, request.URL.String()), append(e.header, request.Header)
	e.mu.Unlock()
	var documents []any
	for _, document := range body.Input.Documents {
		documents = append(documents, map[string]any{
			"id": document["id"], "sentiment": document["text"], "redactedText": document["text"],
			"detectedLanguage": map[string]any{"iso6391Name": "en"}, "language": document["language"],
		})
	}
	answer, err := json.Marshal(map[string]any{"kind": body.Kind + "Results", "results": map[string]any{"documents": documents, "errors": []any{}, "modelVersion": "echo"}})
	if err != nil {
		return nil, err
	}
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Request: request,
		ContentLength: int64(len(answer)), Body: io.NopCloser(bytes.NewReader(answer)), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}, nil
}

// requests is how many requests came.
func (e *echo) requests() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.bodies)
}

// to has the builder call the echo service as a cloud resource.
func (e *echo) to(b TextSentimentBuilder) TextSentimentBuilder {
	b = b.Endpoint(testEndpoint).Key(testKey)
	b.config = rest.Config{Transport: e, Shared: rest.NewShared()}
	return b
}
