package cog

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// served answers each request by a function and keeps them.
type served struct {
	answer func(r *http.Request, body string) (status int, text string)

	mu       sync.Mutex
	requests []*http.Request
	bodies   []string
}

func (s *served) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		body, _ = io.ReadAll(r.Body)
	}
	s.mu.Lock()
	s.requests, s.bodies = append(s.requests, r), append(s.bodies, string(body))
	s.mu.Unlock()
	status, text := s.answer(r, string(body))
	return &http.Response{
		StatusCode: status, Request: r, Header: http.Header{"Content-Type": {"application/json"}}, ContentLength: int64(len(text)),
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader(text)),
	}, nil
}

func (s *served) config() rest.Config { return rest.Config{Transport: s, Shared: rest.NewShared()} }

// TestSearchesOfTheTalk: queries from a column; one query with a column of offsets; queries, offsets and keys from columns.
// Each row sends its own values, with its own key.
func TestSearchesOfTheTalk(t *testing.T) {
	t.Parallel()
	query, offset := frames.Strings("query", "snow leopard", "red panda", "snow leopard"), frames.Ints("offset", 0, 0, 10)
	key := frames.Strings("key", "the first key", "the second key", "the second key")
	b := ImageSearch().Endpoint(testEndpoint).OutputCol("out").Count(10)
	for name, tt := range map[string]struct {
		builder ImageSearchBuilder
		df      dataframe.DataFrame
		want    []string
	}{
		"queries": {b.QueryCol("query").Key(testKey), frames.Must(frames.New(frames.Strings("query", "snow leopard", "red panda"))),
			[]string{"count=10&q=snow+leopard " + testKey, "count=10&q=red+panda " + testKey}},
		"offsets": {b.Query("snow leopard").OffsetCol("offset").Key(testKey), frames.Must(frames.New(frames.Ints("offset", 0, 10, 20))),
			[]string{"count=10&offset=0&q=snow+leopard " + testKey, "count=10&offset=10&q=snow+leopard " + testKey, "count=10&offset=20&q=snow+leopard " + testKey}},
		"queries, offsets and keys": {b.QueryCol("query").OffsetCol("offset").KeyCol("key"), frames.Must(frames.New(query, offset, key)),
			[]string{"count=10&offset=0&q=snow+leopard the first key", "count=10&offset=0&q=red+panda the second key", "count=10&offset=10&q=snow+leopard the second key"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &served{answer: func(r *http.Request, _ string) (int, string) {
				return http.StatusOK, `{"value":[{"contentUrl":"` + url.QueryEscape(r.URL.RawQuery) + `"}]}`
			}}
			tt.builder.config = s.config()
			out, err := tt.builder.Transform(t.Context(), tt.df)
			if err != nil {
				t.Fatal(err)
			}
			var sent []string
			for _, r := range s.requests {
				if r.Method != http.MethodGet || r.URL.Path != "/bing/v7.0/images/search" {
					t.Errorf("%s %s", r.Method, r.URL.Path)
				}
				sent = append(sent, r.URL.RawQuery+" "+r.Header.Get("Ocp-Apim-Subscription-Key"))
			}
			slices.Sort(sent)
			if want := slices.Sorted(slices.Values(tt.want)); !slices.Equal(sent, want) {
				t.Errorf("sent\n%q\nwant\n%q", sent, want)
			}
			for row, cell := range out.Col("out").Records() {
				asked, _, _ := strings.Cut(tt.want[row], " ")
				if cell != `["`+url.QueryEscape(asked)+`"]` {
					t.Errorf("row %d has the answer %s", row, cell)
				}
			}
			text := frames.Must(tt.builder.Explain(tt.df, 9))
			for _, secret := range []string{testKey, "the first key", "the second key"} {
				if strings.Contains(text, secret) {
					t.Errorf("Explain shows a key:\n%s", text)
				}
			}
		})
	}
}

func TestWithOffsets(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Strings("query", "a", "b")))
	out, err := WithOffsets(df, "offset", 5, 3)
	if err != nil {
		t.Fatal(err)
	}
	if got := out.Col("query").Records(); !slices.Equal(got, []string{"a", "a", "a", "b", "b", "b"}) {
		t.Errorf("queries %q", got)
	}
	if got := out.Col("offset").Records(); !slices.Equal(got, []string{"0", "5", "10", "0", "5", "10"}) {
		t.Errorf("offsets %q", got)
	}
	for name, err := range map[string]error{
		"no pages":   second(WithOffsets(df, "offset", 5, 0)),
		"no size":    second(WithOffsets(df, "offset", 0, 5)),
		"its column": second(WithOffsets(df, "query", 5, 1)),
	} {
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func second(_ dataframe.DataFrame, err error) error { return err }

func TestCorrectedSpelling(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ text, flagged, want string }{
		"the best of several": {"Hollo wrld", `[{"offset":0,"token":"Hollo","suggestions":[{"suggestion":"Holly","score":0.2},{"suggestion":"Hello","score":0.9}]},{"offset":6,"token":"wrld","suggestions":[{"suggestion":"world","score":1}]}]`, "Hello world"},
		"in UTF-16 units":     {"😀 Hollo", `[{"offset":3,"token":"Hollo","suggestions":[{"suggestion":"Hello","score":0.9}]}]`, "😀 Hello"},
		"a repeated word":     {"the the end", `[{"offset":4,"token":"the","type":"RepeatedToken","suggestions":[{"suggestion":"","score":1}]}]`, "the  end"},
		"nothing":             {"all is well", `[]`, "all is well"},
		"not where it says":   {"Hollo", `[{"offset":3,"token":"Hollo","suggestions":[{"suggestion":"Hello","score":1}]},{"offset":99,"token":"x","suggestions":[{"suggestion":"y","score":1}]},{"offset":-1,"token":"","suggestions":[{"suggestion":"y","score":1}]}]`, "Hollo"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &served{answer: func(*http.Request, string) (int, string) {
				return http.StatusOK, `{"_type":"SpellCheck","flaggedTokens":` + tt.flagged + `}`
			}}
			b := SpellCheck().Text(tt.text).Endpoint(testEndpoint).Key(testKey).OutputCol("out")
			b.config = s.config()
			out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Ints("row", 0))))
			if err != nil {
				t.Fatal(err)
			}
			if got := out.Col("out").Records()[0]; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			form, err := url.ParseQuery(s.bodies[0])
			if err != nil || form.Get("text") != tt.text || s.requests[0].Header.Get("Content-Type") != "application/x-www-form-urlencoded" {
				t.Errorf("sent %q: %v", s.bodies[0], err)
			}
		})
	}
}

// FuzzCells: whatever a cell holds, it stays in its place: no other parameter, no other path and no header comes of it.
func FuzzCells(f *testing.F) {
	for _, cell := range []string{"a", "a&count=5", "a#b", "../../indexes", "x')/docs('1", "a\r\nX-Evil: 1", "%2e%2e/", "\"},{\"text\":\"b", "é😀"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		df := frames.Must(frames.New(frames.Strings("cell", cell)))
		requests := func(b builder) (out []*rest.Request) {
			service, err := b.check(df.Names())
			if err != nil {
				t.Fatal(err)
			}
			for item, err := range b.items(service, frames.Rows(df)) {
				if err != nil {
					t.Fatal(err)
				}
				if item.Known != nil {
					return nil
				}
				one := calls([]rest.Item{item})
				request, err := protocolOf(service).request(service.At(one[0].version), one)
				if err != nil {
					return nil
				}
				out = append(out, request)
			}
			return out
		}
		for _, r := range requests(ImageSearch().QueryCol("cell").Endpoint(testEndpoint).OutputCol("out").builder) {
			u, err := url.Parse(r.URL)
			if err != nil || u.Path != "/bing/v7.0/images/search" || len(u.Query()) != 1 || u.Query().Get("q") != cell {
				t.Errorf("%q became %s (%v)", cell, r.URL, err)
			}
		}
		for _, r := range requests(LookupDocument().Index("books").DocumentKeyCol("cell").Endpoint(testEndpoint).OutputCol("out").builder) {
			u, err := url.Parse(r.URL)
			if err != nil || u.Path != "/indexes('books')/docs('"+strings.ReplaceAll(cell, "'", "''")+"')" || strings.Contains(u.EscapedPath(), "docs('../") || len(u.Query()) != 1 {
				t.Errorf("%q became %s (%v)", cell, r.URL, err)
			}
		}
		for _, r := range requests(WebSearch().Query("x").LocationCol("cell").Endpoint(testEndpoint).OutputCol("out").builder) {
			if value := r.Header.Get("X-Search-Location"); value != cell || strings.ContainsAny(value, "\r\n") || len(r.Header) != 2 {
				t.Errorf("%q became %v", cell, r.Header)
			}
		}
		for _, r := range requests(Translate().TextCol("cell").To("de").Endpoint(testEndpoint).APIVersion("2026-06-06").OutputCol("out").builder) {
			if bytes.Count(r.Body, []byte(`"targets"`)) != 1+strings.Count(cell, `"targets"`) {
				t.Errorf("%q became %s", cell, r.Body)
			}
		}
	})
}
