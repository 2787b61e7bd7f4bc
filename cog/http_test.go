package cog_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// people is a frame of one row with cells of all types, and one without cells.
func people() dataframe.DataFrame {
	return frames.Must(frames.New(
		series.New([]any{7, nil}, series.Int, "id"),
		series.New([]any{"Ada & Bo/?", nil}, series.String, "name"),
		series.New([]any{1.5, nil}, series.Float, "size"),
		series.New([]any{true, nil}, series.Bool, "new"),
		series.New([]any{`{"a":[1]}`, nil}, series.String, "raw"),
		series.New([]any{"http://other.test/x?y=1", nil}, series.String, "link"),
		series.New([]any{"data:text/plain;base64,aGVsbG8=", nil}, series.String, "file"),
		series.New([]any{secret, nil}, series.String, "token"),
	))
}

// TestRequests holds each way to set a part of a request against what is sent. The second row of people has no cells:
// most requests skip it.
func TestRequests(t *testing.T) {
	const base = "http://api.test"
	t.Setenv("TEST_HTTP_TOKEN", secret)
	at := cog.HTTP().URL(base + "/x").OutputCol("out")
	for name, test := range map[string]struct {
		builder cog.HTTPBuilder
		want    []string
	}{
		"URL":                     {at, []string{"GET http://api.test/x", "GET http://api.test/x"}},
		"URL with a parameter":    {cog.HTTP().URL(base+"/u/{id}/{x}?n={name}&z=1").ParamCol("id", "id").Param("x", "a/b").ParamCol("name", "name").OutputCol("out"), []string{"GET http://api.test/u/7/a%2Fb?n=Ada%20%26%20Bo%2F%3F&z=1"}},
		"URLCol":                  {cog.HTTP().URLCol("link").OutputCol("out"), []string{"GET http://other.test/x?y=1"}},
		"URLTemplate":             {cog.HTTP().URLTemplate(base + `/{{.id}}/{{printf "%s!" .name}}/{{col "size"}}?q={{.name}}{{if .new}}&new=yes{{end}}`).OutputCol("out"), []string{"GET http://api.test/7/Ada%20%26%20Bo%2F%3F%21/1.5?q=Ada%20%26%20Bo%2F%3F&new=yes"}},
		"Method":                  {at.Method("delete"), []string{"DELETE http://api.test/x", "DELETE http://api.test/x"}},
		"Header":                  {at.Header("X-One", "1").HeaderCol("X-Two", "name"), []string{"GET http://api.test/x\nX-One: 1", "GET http://api.test/x\nX-One: 1\nX-Two: Ada & Bo/?"}},
		"Query":                   {at.Query("a", []string{"1", "2 3"}).QueryCol("b", "size").Query("c", true), []string{"GET http://api.test/x?a=1&a=2%203&b=1.5&c=true", "GET http://api.test/x?a=1&a=2%203&c=true"}},
		"the last one wins":       {at.Query("a", 1).QueryCol("a", "id").Query("a", 2), []string{"GET http://api.test/x?a=2", "GET http://api.test/x?a=2"}},
		"Bearer":                  {at.Bearer("t0ken"), []string{"GET http://api.test/x\nAuthorization: Bearer t0ken", "GET http://api.test/x\nAuthorization: Bearer t0ken"}},
		"BearerCol":               {at.BearerCol("token"), []string{"GET http://api.test/x\nAuthorization: Bearer " + secret}},
		"BearerEnv":               {at.BearerEnv("TEST_HTTP_TOKEN").ParamCol("id", "id").URL(base + "/{id}"), []string{"GET http://api.test/7\nAuthorization: Bearer " + secret}},
		"BasicAuth":               {at.BasicAuth("ada", "pass"), []string{"GET http://api.test/x\nAuthorization: Basic YWRhOnBhc3M=", "GET http://api.test/x\nAuthorization: Basic YWRhOnBhc3M="}},
		"APIKey":                  {at.APIKeyCol("X-Api-Key", "token"), []string{"GET http://api.test/x\nX-Api-Key: " + secret}},
		"a key in the query":      {at.KeyIn("query", "api_key").KeyCol("token"), []string{"GET http://api.test/x?api_key=" + secret}},
		"JSON":                    {at.JSON(map[string]any{"a": "<1>"}), []string{"POST http://api.test/x\nContent-Type: application/json\n{\"a\":\"<1>\"}", "POST http://api.test/x\nContent-Type: application/json\n{\"a\":\"<1>\"}"}},
		"JSONCol":                 {at.JSONCol("raw"), []string{"POST http://api.test/x\nContent-Type: application/json\n{\"a\":[1]}"}},
		"JSONFields":              {at.JSONFields("name", "id", "size", "new").JSONField("kind", "x"), []string{"POST http://api.test/x\nContent-Type: application/json\n{\"kind\":\"x\"}", "POST http://api.test/x\nContent-Type: application/json\n{\"name\":\"Ada & Bo/?\",\"id\":7,\"size\":1.5,\"new\":true,\"kind\":\"x\"}"}},
		"JSONTemplate":            {at.JSONTemplate(`{"n":{{.name}},"i":{{.id}},"t":"<{{.name}}>"}`), []string{"POST http://api.test/x\nContent-Type: application/json\n{\"n\":\"Ada & Bo/?\",\"i\":7,\"t\":\"<Ada & Bo/?>\"}", "POST http://api.test/x\nContent-Type: application/json\n{\"n\":null,\"i\":null,\"t\":\"<>\"}"}},
		"FormFields":              {at.FormFields("name").FormField("x", []int{1, 2}), []string{"POST http://api.test/x\nContent-Type: application/x-www-form-urlencoded\nname=Ada+%26+Bo%2F%3F&x=1&x=2", "POST http://api.test/x\nContent-Type: application/x-www-form-urlencoded\nx=1&x=2"}},
		"BodyCol":                 {at.BodyCol("name").ContentType("text/csv"), []string{"POST http://api.test/x\nContent-Type: text/csv\nAda & Bo/?"}},
		"BodyTemplate":            {at.BodyTemplate("<id>{{.id}}</id>").Method("PUT"), []string{"PUT http://api.test/x\nContent-Type: text/plain; charset=utf-8\n<id>7</id>", "PUT http://api.test/x\nContent-Type: text/plain; charset=utf-8\n<id></id>"}},
		"BytesCol":                {at.BytesCol("file"), []string{"POST http://api.test/x\nContent-Type: application/octet-stream\nhello"}},
		"Bytes":                   {at.Bytes([]byte("hi")).JSONField("a", 1).Bytes([]byte("ho")), []string{"POST http://api.test/x\nContent-Type: application/octet-stream\nho", "POST http://api.test/x\nContent-Type: application/octet-stream\nho"}},
		"declared parameters":     {at.URL(base+"/{id}").Params(cog.HTTPParam{Name: "id", In: "path", Required: true}, cog.HTTPParam{Name: "q", In: "query"}, cog.HTTPParam{Name: "h", In: "header"}, cog.HTTPParam{Name: "n", In: "json", Type: cog.String}).ParamCol("id", "id").Param("q", 1).Param("h", "x").ParamCol("n", "size"), []string{"POST http://api.test/7?q=1\nContent-Type: application/json\nH: x\n{\"n\":\"1.5\"}"}},
		"required skips its row":  {at.Params(cog.HTTPParam{Name: "q", In: "query", Required: true}).ParamCol("q", "id"), []string{"GET http://api.test/x?q=7"}},
		"URLCol of one's own":     {cog.HTTP().URLCol("link").Origin("http://other.test").Bearer("abc").OutputCol("out"), []string{"GET http://other.test/x?y=1\nAuthorization: Bearer abc"}},
		"URLCol of somebody else": {cog.HTTP().URLCol("link").Origin("http://api.test").Bearer("abc").OutputCol("out"), nil},
		"Input": {cog.HTTP().OutputCol("out").Input(func(row frames.Row) (*rest.Request, error) {
			if id, _ := row.Get("id"); id != nil {
				return &rest.Request{URL: fmt.Sprint(base, "/", id), Body: []byte("x")}, nil
			}
			return nil, nil
		}), []string{"POST http://api.test/7\nx"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := &service{body: `{}`}
			out, err := s.to(test.builder).Transform(t.Context(), people())
			if err != nil {
				t.Fatal(err)
			}
			want := test.want
			if len(want) > 0 && strings.HasPrefix(want[0], "GET") {
				want = slices.Compact(slices.Clone(want)) // identical ones are sent once
			}
			if got := s.requests(); !slices.Equal(got, want) {
				t.Errorf("sent\n%q, want\n%q", got, want)
			}
			if out.Nrow() != 2 {
				t.Errorf("%d rows of 2", out.Nrow())
			}
			if len(test.want) == 1 && !(frames.IsMissing(out, 1, "out") && frames.IsMissing(out, 1, "out_error")) {
				t.Errorf("the row that was skipped has %v", out.Subset([]int{1}).Records()[1])
			}
		})
	}
}

// TestAnswers holds each way to read an answer against the columns that come out.
func TestAnswers(t *testing.T) {
	t.Parallel()
	type user struct {
		ID      int
		Name    string         `json:"name"`
		Score   *float32       `json:"score"`
		Active  bool           `json:"active"`
		City    string         `json:"city" path:"$.address.city"`
		Address map[string]any `json:"address"`
		Secret  string         `json:"-"`
		hidden  int
	}
	_ = user{hidden: 1}
	const body = `{"ID":9007199254740993,"name":"Ada","score":2,"active":true,"address":{"city":"Bonn","z":1,"a":2},"tags":["x","y"],"big":1e3,"no":null}`
	at := cog.HTTP().URL("http://api.test/x")
	for name, test := range map[string]struct {
		builder cog.HTTPBuilder
		body    string
		want    string // the output columns but the error
		types   string
		err     string // in the error column
	}{
		"whole":                       {at.OutputCol("out"), ` {"a": 1} `, `{"a":1}`, "string", ""},
		"Column":                      {at.Column("n", "$.name", cog.String).Column("i", "$.ID", cog.Int).Column("f", "$.score", cog.Float).Column("b", "$.active", cog.Bool).Column("j", "$.address", cog.JSON), body, `Ada|9007199254740993|2.000000|true|{"city":"Bonn","z":1,"a":2}`, "string int float bool string", ""},
		"Into":                        {at.Into(user{}), body, `9007199254740993|Ada|2.000000|true|Bonn|{"city":"Bonn","z":1,"a":2}`, "int string float bool string string", ""},
		"several":                     {at.Column("all", "$.tags[*]", cog.String).Column("last", "$.tags[-1:]", cog.JSON).Column("one", "$.address.z", cog.Int), body, `["x","y"]|["y"]|1`, "string string int", ""},
		"converted":                   {at.Column("s", "$.ID", cog.String).Column("i", "$.big", cog.Int).Column("b", "$.active", cog.String), body, "9007199254740993|1000|true", "string int string", ""},
		"the last of a name":          {at.Column("s", "$.ID", cog.Int).Column("t", "$.name", cog.String).Column("s", "$.name", cog.String), body, "Ada|Ada", "string string", ""},
		"not there":                   {at.Column("s", "$.nope", cog.Int).Column("n", "$.no", cog.String).Column("d", "$.name.first", cog.String), body, "NaN|NaN|NaN", "int string string", ""},
		"wrong type keeps the others": {at.Column("i", "$.name", cog.Int).Column("n", "$.name", cog.String), body, "NaN|Ada", "int string", `column \"i\": \"Ada\" is not of type int`},
		"several for one":             {at.Column("i", "$.tags[*]", cog.Int), body, "NaN", "int", "finds 2 values"},
		"text":                        {at.OutputCol("out").OutputText(), "<p>hi</p>", "<p>hi</p>", "string", ""},
		"bytes":                       {at.OutputCol("out").OutputBytes(), "\x00\x01", "data:application/json;base64,AAE=", "string", ""},
		"function":                    {at.OutputCol("out").Output(func(r *rest.Response) (any, error) { return len(r.Body), nil }), "12345", "5", "int", ""},
		"function's error":            {at.OutputCol("out").Output(func(*rest.Response) (any, error) { return nil, errors.New("odd") }), "12345", "NaN", "string", `"code":"output","message":"column \"out\": odd"`},
		"detail":                      {at.OutputCol("out").DetailCol("d"), "1", `1|{"status":200,"attempts":1,"header":{"Content-Type":["application/json"],"X-Id":["5"]}}`, "string string", ""},
		"a byte order mark":           {at.OutputCol("out"), "\ufeff[1]", "[1]", "string", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &service{body: test.body, header: http.Header{"X-Id": {"5"}, "Set-Cookie": {"session=1"}}}
			out, err := s.to(test.builder).Fetch(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			cells := out.Records()[1]
			if got := strings.Join(cells[:len(cells)-1], "|"); got != test.want {
				t.Errorf("cells are\n%s, want\n%s", got, test.want)
			}
			types := make([]string, 0, len(cells))
			for _, kind := range out.Types()[:len(cells)-1] {
				types = append(types, string(kind))
			}
			if got := strings.Join(types, " "); got != test.types {
				t.Errorf("types are %s, want %s", got, test.types)
			}
			if got := cells[len(cells)-1]; !strings.Contains(got, test.err) || (got == "NaN") != (test.err == "") {
				t.Errorf("error is %s, want %q in it", got, test.err)
			}
		})
	}
}

func TestBatch(t *testing.T) {
	t.Parallel()
	var mu []string
	s := roundTrip(func(r *http.Request) (*http.Response, error) {
		var rows []struct {
			Text string `json:"text"`
		}
		if err := json.NewDecoder(r.Body).Decode(&rows); err != nil {
			return nil, err
		}
		type result struct {
			Echo string `json:"echo"`
		}
		var results []result
		for _, row := range rows {
			if row.Text == "poison" {
				return answer(r, 422, nil, `{"error":{"code":"Bad","message":"poison"}}`), nil
			}
			results = append(results, result{row.Text})
		}
		text, err := json.Marshal(map[string]any{"results": results})
		return answer(r, 200, nil, string(text)), err
	})
	_ = mu
	b := cog.WithConfig(cog.HTTP().URL("http://api.test/x").JSONFields("text").Batch(4, "$.results[*]").Column("echo", "$.echo", cog.String),
		rest.Config{Transport: s, Shared: rest.NewShared()})
	df := frames.Must(frames.New(frames.Strings("text", "a", "b", "poison", "d", "e")))
	out, err := b.Transform(t.Context(), df)
	if err != nil {
		t.Fatal(err)
	}
	if got := out.Col("echo").Records(); !slices.Equal(got, []string{"a", "b", "NaN", "d", "e"}) {
		t.Errorf("echoes are %v", got)
	}
	failures := frames.Must(frames.Decode[cog.RowError](out, "http_error"))
	if failures[2] == nil || failures[2].Code != "Bad" || failures[1] != nil {
		t.Errorf("errors are %v", failures)
	}
}

// TestRowsWithoutPages: one answer becomes several rows, and no row vanishes.
func TestRowsWithoutPages(t *testing.T) {
	t.Parallel()
	s := roundTrip(func(r *http.Request) (*http.Response, error) {
		return answer(r, 200, nil, map[string]string{"/1": `{"items":[{"v":1},{"v":2}]}`, "/2": `{"items":[]}`, "/3": `{}`}[r.URL.Path]), nil
	})
	b := cog.WithConfig(cog.HTTP().URL("http://api.test/{id}").ParamCol("id", "id").Rows("$.items[*]").Column("v", "$.v", cog.Int).OutputCol("item"),
		rest.Config{Transport: s, Shared: rest.NewShared()})
	out, err := b.Transform(t.Context(), frames.Must(frames.New(series.New([]any{1, 2, nil, 3, 1}, series.Int, "id"))))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(out.Select([]string{"id", "item", "v"}).Records()[1:]), `[[1 {"v":1} 1] [1 {"v":2} 2] [2 NaN NaN] [NaN NaN NaN] [3 NaN NaN] [1 {"v":1} 1] [1 {"v":2} 2]]`; got != want {
		t.Errorf("rows are\n%s, want\n%s", got, want)
	}
	if out.Col("id").Type() != series.Int {
		t.Error("the input's column has another type")
	}
}

func TestMissingFileIsTheRowsError(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "a.bin")
	if err := os.WriteFile(file, []byte("hello"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := &service{body: "{}"}
	b := s.to(cog.HTTP().URL("http://api.test/x").BytesCol("path").ContentType("image/png").OutputCol("out"))
	out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("path", file, file+".gone"))))
	if err != nil {
		t.Fatal(err)
	}
	if got := s.requests(); len(got) != 1 || got[0] != "POST http://api.test/x\nContent-Type: image/png\nhello" {
		t.Errorf("sent %q", got)
	}
	if frames.IsMissing(out, 1, "out_error") || !frames.IsMissing(out, 0, "out_error") {
		t.Errorf("errors are %v", out.Col("out_error").Records())
	}
}

// TestHTTPStream: rows come in order, and a wrong set-up before the first request.
func TestHTTPStream(t *testing.T) {
	t.Parallel()
	s := roundTrip(func(r *http.Request) (*http.Response, error) {
		return answer(r, 200, nil, `{"path":"`+r.URL.Path+`"}`), nil
	})
	b := cog.WithConfig(cog.HTTP().URL("http://api.test/{n}").ParamCol("n", "n").Column("path", "$.path", cog.String), rest.Config{Transport: s, Shared: rest.NewShared()})
	rows := func(yield func(frames.Row, error) bool) {
		for i := range 2000 {
			if !yield(frames.NewRow([]string{"n"}, []any{i}), nil) {
				return
			}
		}
	}
	n := 0
	for row, err := range b.Stream(t.Context(), rows) {
		if err != nil {
			t.Fatal(err)
		}
		if path, _ := row.Get("path"); path != fmt.Sprint("/", n) {
			t.Fatalf("row %d has %v", n, path)
		}
		n++
	}
	if n != 2000 {
		t.Errorf("%d rows of 2000", n)
	}
	for _, err := range b.ParamCol("n", "m").Stream(t.Context(), rows) {
		if !errors.Is(err, cog.ErrSetup) {
			t.Errorf("error is %v", err)
		}
	}
}

// BenchmarkHTTP is what a row costs beside its request: one GET a row, three columns of its answer, no network.
func BenchmarkHTTP(b *testing.B) {
	s := roundTrip(func(r *http.Request) (*http.Response, error) {
		return answer(r, 200, nil, `{"id":1,"user":{"name":"Ada","mail":"ada@example.org"},"tags":["a","b"]}`), nil
	})
	for name, builder := range map[string]cog.HTTPBuilder{
		"parameter": cog.HTTP().URL("http://api.test/{n}").ParamCol("n", "n").Bearer(secret),
		"template":  cog.HTTP().URLTemplate("http://api.test/{{.n}}").Bearer(secret),
	} {
		b.Run(name, func(b *testing.B) {
			builder := cog.WithConfig(builder.Column("id", "$.id", cog.Int).Column("name", "$.user.name", cog.String).Column("tag", "$.tags[0]", cog.String),
				rest.Config{Transport: s, Shared: rest.NewShared()})
			b.ReportAllocs()
			i := 0
			rows := func(yield func(frames.Row, error) bool) {
				for more := true; more && i < b.N; i++ {
					more = yield(frames.NewRow([]string{"n"}, []any{i}), nil)
				}
			}
			for _, err := range builder.Stream(b.Context(), rows) {
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
