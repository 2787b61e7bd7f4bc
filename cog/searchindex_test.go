package cog

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/frames"
)

// TestAddDocumentsAgain: a document that is refused for a reason that passes is sent again alone; one that is refused for
// good is its row's error.
func TestAddDocumentsAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		came := map[string]int{}
		s := &served{answer: func(_ *http.Request, body string) (int, string) {
			mu.Lock()
			defer mu.Unlock()
			var batch struct{ Value []struct{ ID, Then string } }
			if err := json.Unmarshal([]byte(body), &batch); err != nil {
				return http.StatusBadRequest, err.Error()
			}
			var answers []string
			for _, document := range batch.Value {
				came[document.ID]++
				status := 201
				if code := map[string]int{"409": 409, "422": 422, "503": 503, "400": 400, "404": 404}[document.Then]; code == 400 || code == 404 || code != 0 && came[document.ID] == 1 {
					status = code
				}
				answers = append(answers, fmt.Sprintf(`{"key":%q,"status":%t,"errorMessage":"because","statusCode":%d}`, document.ID, status < 300, status))
			}
			return http.StatusMultiStatus, `{"value":[` + strings.Join(answers, ",") + `]}`
		}}
		then := []string{"", "409", "422", "503", "400", "404"}
		cells := make([]string, len(then))
		for i, code := range then {
			cells[i] = fmt.Sprintf(`{"id":"%d","then":%q}`, i, code)
		}
		b := AddDocuments().Index("books").DocumentCol("document").Endpoint(testEndpoint).Key(testKey).OutputCol("out")
		b.config = s.config()
		out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("document", cells...))))
		if err != nil {
			t.Fatal(err)
		}
		failures, err := frames.Decode[RowError](out, "out_error")
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []struct{ code, times int }{{0, 1}, {0, 2}, {0, 2}, {0, 2}, {400, 1}, {404, 1}} {
			if n := came[fmt.Sprint(i)]; n != want.times {
				t.Errorf("document %d was sent %d times, want %d", i, n, want.times)
			}
			switch e := failures[i]; {
			case want.code == 0 && (e != nil || out.Col("out").Records()[i] != "true"):
				t.Errorf("document %d: %v", i, e)
			case want.code != 0 && (e == nil || e.Status != want.code || e.Message != "because"):
				t.Errorf("document %d: %v, want %d", i, e, want.code)
			}
		}
		if s.requests[0].Header.Get("Api-Key") != testKey || len(s.requests) != 2 {
			t.Errorf("%d requests", len(s.requests))
		}
	})
}

// TestAddDocumentsBatches: by 16 MB, and by what a cell that is no object would break.
func TestAddDocumentsBatches(t *testing.T) {
	t.Parallel()
	large := `{"id":"x","text":"` + strings.Repeat("a", 5<<20) + `"}`
	b := AddDocuments().Index("books").DocumentCol("document").Endpoint(testEndpoint).Key(testKey).OutputCol("out")
	out, err := b.Explain(frames.Must(frames.New(frames.Strings("document", large, large, large, large))), 0)
	if err != nil || !strings.Contains(out, "4 rows in 2 requests") {
		t.Errorf("%v: %s", err, out)
	}
	s := &served{answer: func(*http.Request, string) (int, string) {
		return http.StatusOK, `{"value":[{"key":"1","status":true,"statusCode":201,"errorMessage":null}]}`
	}}
	b.config = s.config()
	df, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("document", `{"id":"1"}`, `["id"]`))))
	if err != nil {
		t.Fatal(err)
	}
	if got := df.Col("out_error").Records(); got[0] != "NaN" || !strings.Contains(got[1], "not a JSON object") {
		t.Errorf("errors %q", got)
	}
}
