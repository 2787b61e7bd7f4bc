package openapi_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/openapi"
	"github.com/cogbook/cogbook/frames"
)

func library(t *testing.T) *openapi.API {
	t.Helper()
	api, err := openapi.LoadFile("testdata/library.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return api
}

// TestOperations holds the request that each operation makes against its description.
func TestOperations(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Ints("book", 7), frames.Strings("name", "Emma")))
	for id, test := range map[string]struct {
		set     func(cog.HTTPBuilder) cog.HTTPBuilder
		want    []string // in Explain
		columns string
	}{
		"listBooks": {
			func(b cog.HTTPBuilder) cog.HTTPBuilder {
				return b.Param("limit", 5).Param("tags", []string{"a", "b c"}).ParamCol("X-Branch", "name").Key("secret-card")
			},
			[]string{"GET https://main.library.example/v1/books?limit=5&tags=a&tags=b%20c\n", "X-Branch: Emma\n", "X-Card: [redacted]\n"},
			"authors id lent pages price sequel title http_error",
		},
		"addBook": {
			func(b cog.HTTPBuilder) cog.HTTPBuilder {
				return b.ParamCol("title", "book").Param("price", 3).Key("secret-card")
			},
			[]string{"POST https://main.library.example/v1/books\n", "Content-Type: application/json\n", "{\n  \"price\": 3,\n  \"title\": \"7\"\n}"},
			"authors id lent pages price sequel title http_error",
		},
		"showBook": {
			func(b cog.HTTPBuilder) cog.HTTPBuilder { return b.ParamCol("bookId", "book") },
			[]string{"GET https://main.library.example/v1/books/7\n"},
			"authors id lent pages price sequel title http_error",
		},
		"DELETE /books/{bookId}": {
			func(b cog.HTTPBuilder) cog.HTTPBuilder { return b.Param("bookId", "a/b") },
			[]string{"DELETE https://main.library.example/v1/books/a%2Fb\n"},
			"answer answer_error",
		},
		"showCover": {
			func(b cog.HTTPBuilder) cog.HTTPBuilder { return b.ParamCol("bookId", "book").Key("ada:secret-pass") },
			[]string{"GET https://main.library.example/v1/books/7/cover\n", "Authorization: [redacted]\n"},
			"answer answer_error",
		},
		"login": {
			func(b cog.HTTPBuilder) cog.HTTPBuilder {
				return b.ParamCol("user", "name").Param("remember", true).Key("secret-in-query")
			},
			[]string{"POST https://main.library.example/v1/login?api_key=[redacted]\n", "Content-Type: application/x-www-form-urlencoded\n", "remember=true&user=Emma"},
			"answer answer_error",
		},
	} {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			b, err := library(t).Operation(id)
			if err != nil {
				t.Fatal(err)
			}
			got, err := test.set(b).Explain(df, 1)
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range test.want {
				if !strings.Contains(got, want) && !sameFields(got, want) {
					t.Errorf("no %q in\n%s", want, got)
				}
			}
			if strings.Contains(got, "secret") {
				t.Errorf("the key shows in\n%s", got)
			}
			if id != "showBook" && !strings.HasPrefix(id, "DELETE") {
				if _, err := b.Explain(df, 1); err == nil || !strings.Contains(err.Error(), "the service needs a key") {
					t.Errorf("without a key: %v", err)
				}
			}
		})
	}
}

// sameFields compares objects and forms whose fields are in another order.
func sameFields(got, want string) bool {
	_, got, _ = strings.Cut(got, "\n\n")
	_, got, _ = strings.Cut(got, "\n\n")
	split := func(text string) []string {
		return slices.Sorted(slices.Values(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("&,{}\n ", r) })))
	}
	return slices.Equal(split(got), split(want))
}

func TestRequiredIsCheckedFirst(t *testing.T) {
	t.Parallel()
	b, err := library(t).Operation("addBook")
	if err != nil {
		t.Fatal(err)
	}
	df := frames.Must(frames.New(frames.Strings("json", `{"title":"x"}`)))
	_, err = b.Param("pagse", 1).Explain(df, 1)
	if err == nil || !strings.Contains(err.Error(), "parameter title is not set") || !strings.Contains(err.Error(), `no parameter "pagse"; there are "pages", "price", "title"`) {
		t.Errorf("error is %v", err)
	}
	if _, err := b.JSONCol("json").KeyEnv("PATH").Explain(df, 1); err != nil {
		t.Errorf("with a whole body: %v", err)
	}
}

func TestAnswersBecomeTypedColumns(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = fmt.Fprint(w, `[{"id":1,"title":"Emma","pages":474,"price":9,"lent":true,"authors":["Jane"]},{"id":2,"title":"Persuasion","price":null}]`)
	}))
	defer server.Close()
	b, err := library(t).Server(server.URL).Operation("listBooks")
	if err != nil {
		t.Fatal(err)
	}
	out, err := b.Param("X-Branch", "north").Key("secret-card").Fetch(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(out.Names(), out.Types(), out.Records()[1:]), "[authors id lent pages price sequel title http_error] "+
		"[string int bool int float string string string] [[[\"Jane\"] 1 true 474 9.000000 NaN Emma NaN] [NaN 2 NaN NaN NaN NaN Persuasion NaN]]"; got != want {
		t.Errorf("frame is\n%s, want\n%s", got, want)
	}
}

func TestUnknownOperation(t *testing.T) {
	t.Parallel()
	api := library(t)
	for id, want := range map[string]string{"listBook": `did you mean "listBooks"`, "LISTBOOKS": `did you mean "listBooks"`, "cover": `"showCover"`, "xyzzyplugh": "Operations() lists them"} {
		if _, err := api.Operation(id); !errors.Is(err, openapi.ErrOperation) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s in it", id, err, want)
		}
	}
	df, err := api.Operations()
	if err != nil || df.Nrow() != 6 || strings.Join(df.Col("parameters").Records(), "; ") != "limit, tags, X-Branch*; pages, price, title*; bookId*; bookId*; bookId*; remember, user*" {
		t.Errorf("operations are %v, %v", df.Records(), err)
	}
}

func TestBadDescriptions(t *testing.T) {
	t.Parallel()
	var fetched atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { fetched.Add(1) }))
	defer server.Close()
	const head = `{"openapi":"3.0.3","info":{"title":"x","version":"1"},"paths":{"/a":{"get":{"operationId":"a","responses":{"200":{"description":"","content":{"application/json":{"schema":`
	for name, test := range map[string]struct{ spec, want string }{
		"not a description":     {"hello", "openapi: "},
		"Swagger":               {`{"swagger":"2.0","info":{"title":"x","version":"1"},"paths":{}}`, "want 3.0 or 3.1"},
		"a remote reference":    {head + `{"$ref":"` + server.URL + `/schema.json"}}}}}}}}}`, "external ref"},
		"a file's reference":    {head + `{"$ref":"/etc/passwd"}}}}}}}}}`, "external ref"},
		"a reference to naught": {head + `{"$ref":"#/components/schemas/No"}}}}}}}}}`, "openapi: "},
	} {
		if _, err := openapi.Load([]byte(test.spec)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q in it", name, err, test.want)
		}
	}
	if n := fetched.Load(); n > 0 {
		t.Errorf("%d references were fetched", n)
	}
	api, err := openapi.Load([]byte(head + `{}}}}}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := api.Operation("a"); err == nil || !strings.Contains(err.Error(), "call Server(") {
		t.Errorf("without a server: %v", err)
	}
	if _, err := openapi.LoadFile("testdata/none.yaml"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// FuzzLoad: descriptions of any form end in an API or an error.
func FuzzLoad(f *testing.F) {
	spec, err := os.ReadFile("testdata/library.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(spec)
	f.Add([]byte(`{"openapi":"3.0.0","paths":{"/a":{"get":{"parameters":[null]}}}}`))
	f.Add([]byte(`{"openapi":"3.0.0","paths":{"/a":null}}`))
	f.Fuzz(func(_ *testing.T, spec []byte) {
		api, err := openapi.Load(spec)
		if err != nil {
			return
		}
		df, err := api.Operations()
		if err != nil {
			return
		}
		for _, id := range df.Col("operation").Records() {
			_, _ = api.Server("http://a.test").Operation(id)
		}
	})
}
