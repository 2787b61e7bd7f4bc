package cog

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// TestIndexIsCreatedOnce: AddDocuments creates the index that is missing, once for all batches, and leaves one that is there.
func TestIndexIsCreatedOnce(t *testing.T) {
	t.Parallel()
	const look, create, add = "GET /indexes('books')", "POST /indexes", "POST /indexes('books')/docs/search.index"
	for _, test := range []struct {
		name           string
		found, created int // statuses
		text           string
		sent           []string
		wrong          bool
	}{
		{"missing", 404, 201, "{}", []string{look, create, add, add}, false},
		{"there", 200, 0, "", []string{look, add, add}, false},
		{"made meanwhile", 404, 409, "{}", []string{look, create, add, add}, false},
		{"made meanwhile, as some versions say it", 404, 400, `{"error":{"code":"ResourceNameAlreadyInUse"}}`, []string{look, create, add, add}, false},
		{"not allowed to look", 403, 0, "", []string{look}, true},
		{"a wrong definition", 404, 400, `{"error":{"code":"InvalidRequestParameter","message":"no key"}}`, []string{look, create}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s := &served{answer: func(r *http.Request, body string) (int, string) {
				switch {
				case r.Method == http.MethodGet:
					return test.found, "{}"
				case r.URL.Path == "/indexes":
					if want := `{"fields":[{"name":"id","type":"Edm.String","key":true}],"name":"books"}`; body != want {
						t.Errorf("created %s, want %s", body, want)
					}
					return test.created, test.text
				}
				return 200, `{"value":[{"key":"1","status":true,"statusCode":201}]}`
			}}
			b := AddDocuments().Index("books").DocumentCol("document").Endpoint(testEndpoint).Key(testKey).OutputCol("out").
				IndexJSON(`{"fields":[{"name":"id","type":"Edm.String","key":true}]}`).Policy(rest.Policy{BatchSize: 1})
			b.config = s.config()
			df := frames.Must(frames.New(frames.Strings("document", `{"id":"1"}`, `{"id":"2"}`)))
			out, err := b.Transform(t.Context(), df)
			var sent []string
			for _, request := range s.requests {
				sent = append(sent, request.Method+" "+request.URL.Path)
				if request.Header.Get("Api-Key") != testKey || request.URL.Query().Get("api-version") == "" {
					t.Errorf("%s without key or version", request.URL)
				}
			}
			if !slices.Equal(sent, test.sent) {
				t.Errorf("sent %q, want %q", sent, test.sent)
			}
			if failed := err != nil; failed != test.wrong || !failed && !slices.Equal(out.Col("out").Records(), []string{"true", "true"}) {
				t.Errorf("%v, error %v", out.Col("out"), err)
			}
		})
	}
}

func TestIndexJSONThatIsWrong(t *testing.T) {
	t.Parallel()
	b := AddDocuments().Index("books").DocumentCol("document").Endpoint(testEndpoint).Key(testKey).OutputCol("out")
	df := frames.Must(frames.New(frames.Strings("document", `{"id":"1"}`), frames.Strings("other", "papers")))
	for name, wrong := range map[string]struct {
		builder AddDocumentsBuilder
		says    string
	}{
		"no JSON":        {b.IndexJSON("books"), "not an index's definition"},
		"no definition":  {b.IndexJSON("[1]"), "not an index's definition"},
		"another index":  {b.IndexJSON(map[string]any{"name": "papers"}), `"papers"`},
		"several":        {b.IndexJSON("{}").IndexCol("other"), "set Index by value"},
		"several places": {b.IndexJSON("{}").EndpointCol("other"), "set Endpoint by value"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := wrong.builder.Transform(t.Context(), df); !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), wrong.says) {
				t.Errorf("%v, want a set-up error that says %s", err, wrong.says)
			}
		})
	}
	text, err := b.IndexJSON("{}").Explain(df, 1)
	if err != nil || !strings.Contains(text, "POST "+testEndpoint+"/indexes?") || strings.Contains(text, testKey) {
		t.Errorf("%v: %s", err, text)
	}
}
