package cog

import (
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// moody is a Language service that fails once for each document whose text is an error code.
type moody struct {
	mu    sync.Mutex
	came  map[string]int
	sizes []int
}

func (m *moody) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var in echoRequest
	text, err := io.ReadAll(r.Body)
	if err == nil {
		err = json.Unmarshal(text, &in)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sizes = append(m.sizes, len(in.Input.Documents))
	documents, errs := []any{}, []any{}
	for _, document := range in.Input.Documents {
		text, _ := document["text"].(string)
		m.came[text]++
		if text == "fine" || m.came[text] > 1 {
			documents = append(documents, map[string]any{"id": document["id"], "sentiment": text})
			continue
		}
		errs = append(errs, map[string]any{"id": document["id"], "error": map[string]any{"code": text, "message": "no"}})
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"results": map[string]any{"documents": documents, "errors": errs}})
}

var _ http.Handler = (*moody)(nil)

// TestDocumentsAreSentAgain: the Language service's errors of single documents that say nothing about the document are
// tried again, without the documents that are done or wrong.
func TestDocumentsAreSentAgain(t *testing.T) {
	t.Parallel()
	server := &moody{came: map[string]int{}}
	b := TextSentiment().TextCol("text").OutputCol("out").Endpoint(testEndpoint).Key(testKey).Policy(rest.Policy{Backoff: time.Millisecond})
	b.config = rest.Config{Transport: fakeservice.Direct(server), Shared: rest.NewShared()}
	out, err := b.Transform(t.Context(), reviews("fine", "InternalServerError", "ServiceUnavailable", "TooManyRequests", "InvalidDocument"))
	if err != nil {
		t.Fatal(err)
	}
	failures, err := frames.Decode[RowError](out, "out_error")
	if err != nil {
		t.Fatal(err)
	}
	for i, failure := range failures {
		if (failure != nil) != (i == 4) {
			t.Errorf("row %d: %v", i, failure)
		}
	}
	if !slices.Equal(server.sizes, []int{5, 3}) {
		t.Errorf("requests of %v documents, want 5 and then 3", server.sizes)
	}
}
