package fakeservice_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// BenchmarkAnalyze is what a request of ten documents costs the service itself, without net/http.
func BenchmarkAnalyze(b *testing.B) {
	fake := fakeservice.New(fakeservice.Config{})
	var documents []string
	for i := range 10 {
		documents = append(documents, fmt.Sprintf(`{"id":"%d","language":"en","text":"the review number %d"}`, i, i))
	}
	body := `{"kind":"SentimentAnalysis","analysisInput":{"documents":[` + strings.Join(documents, ",") + `]}}`
	req, err := http.NewRequestWithContext(b.Context(), http.MethodPost, "http://x"+route, nil)
	if err != nil {
		b.Fatal(err)
	}
	reader := strings.NewReader(body)
	req.Body = io.NopCloser(reader)
	w := discard{http.Header{}}
	b.ReportAllocs()
	for b.Loop() {
		reader.Reset(body)
		clear(w.header)
		fake.ServeHTTP(w, req)
	}
	if counts := fake.Counts(); counts.Answered != counts.Requests {
		b.Errorf("%+v", counts)
	}
}

type discard struct{ header http.Header }

func (d discard) Header() http.Header       { return d.header }
func (discard) WriteHeader(int)             {}
func (discard) Write(p []byte) (int, error) { return len(p), nil }
