package cog

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestLists: a list is read to its end, or to Top, with the key to the service alone; what is not read is an error.
func TestLists(t *testing.T) {
	t.Parallel()
	// linked answers with pages of two; link is where the next one begins.
	linked := func(list, link string, all int, address func(from int) string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			from, _ := strconv.Atoi(r.URL.Query().Get("from"))
			var page []any
			for i := from; i < min(from+2, all); i++ {
				page = append(page, map[string]any{"modelId": fmt.Sprint("m+", i), "blocklistName": fmt.Sprint("m+", i), "text": fmt.Sprint("m+", i)})
			}
			body := map[string]any{list: page, link: nil}
			if from+2 < all {
				body[link] = address(from + 2)
			}
			_ = json.NewEncoder(w).Encode(body)
		}
	}
	own := func(from int) string { return fmt.Sprintf("%s/next?from=%d", testEndpoint, from) }
	relative := func(from int) string { return fmt.Sprintf("/next?from=%d", from) }
	elsewhere := func(from int) string { return fmt.Sprintf("https://example.org/next?from=%d", from) }
	names := func(n int) string {
		list := []string{}
		for i := range n {
			list = append(list, fmt.Sprint("m+", i))
		}
		text, _ := marshal(list, nil)
		return string(text)
	}
	// faces is a list whose next page begins behind an id.
	faces := func(all int) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			from, top := 0, 1000
			if start := r.URL.Query().Get("start"); start != "" {
				last, _ := strconv.Atoi(strings.TrimPrefix(start, "m+"))
				from = last + 1
			}
			if n, err := strconv.Atoi(r.URL.Query().Get("top")); err == nil {
				top = n
			}
			page := []any{}
			for i := from; i < min(from+top, all); i++ {
				page = append(page, map[string]any{"personId": fmt.Sprint("m+", i)})
			}
			_ = json.NewEncoder(w).Encode(page)
		}
	}
	persons := ListLargePersonGroupPersons().LargePersonGroupID("g")
	tests := []struct {
		name    string
		builder builder
		service http.HandlerFunc
		want    string // empty: the error "link"
		calls   int
		more    bool // the detail says that there are more
	}{
		{"one page", ListModels().builder, linked("value", "nextLink", 2, own), names(2), 1, false},
		{"several pages", ListModels().builder, linked("value", "nextLink", 5, own), names(5), 3, false},
		{"an older version", ListModels().APIVersion("2023-07-31").builder, linked("value", "nextLink", 3, own), names(3), 2, false},
		{"nothing", ListBlocklists().builder, linked("value", "nextLink", 0, own), "[]", 1, false},
		{"relative", ListBlocklists().builder, linked("value", "nextLink", 3, relative), names(3), 2, false},
		{"items", ListBlocklistItems().BlocklistName("b").builder, linked("value", "nextLink", 3, own), names(3), 2, false},
		{"as many as are wanted", ListMultivariateModels().Top(2).builder, linked("models", "nextLink", 5, own), names(2), 1, true},
		{"more than a page of them", ListMultivariateModels().Top(4).builder, linked("models", "nextLink", 5, own), names(4), 2, true},
		{"elsewhere", ListModels().builder, linked("value", "nextLink", 5, elsewhere), "", 1, false},
		{"no full page", persons.builder, faces(999), names(999), 1, false},
		{"full pages", persons.builder, faces(2000), names(2000), 3, false},
		{"behind an id", persons.Start("m+1").builder, faces(4), `["m+2","m+3"]`, 1, false},
		{"as many persons as are wanted", persons.Top(1000).builder, faces(2000), names(1000), 1, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			calls := 0
			b := test.builder.setValue("Endpoint", testEndpoint).setValue("Key", testKey)
			b.output = "out"
			b.config = rest.Config{Shared: rest.NewShared(), Transport: fakeservice.Direct(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				calls++
				if r.Header.Get("Ocp-Apim-Subscription-Key") != testKey || "https://"+r.Host != testEndpoint {
					t.Errorf("%s has the key %q", r.URL, r.Header.Get("Ocp-Apim-Subscription-Key"))
				}
				test.service(w, r)
			}))}
			out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Ints("row", 0))))
			if err != nil {
				t.Fatal(err)
			}
			failure := frames.Must(frames.Decode[RowError](out, "out_error"))[0]
			if calls != test.calls {
				t.Errorf("%d calls, want %d", calls, test.calls)
			}
			if test.want == "" {
				if failure == nil || failure.Code != "link" {
					t.Errorf("error %v, want that the list goes on elsewhere", failure)
				}
				return
			}
			if got := out.Col("out").Elem(0).String(); failure != nil || got != test.want {
				t.Errorf("%.200s, error %v, want %.200s", got, failure, test.want)
			}
			if detail := out.Col("out_detail").Elem(0).String(); strings.Contains(detail, "next?") != test.more {
				t.Errorf("the detail is %.300s, want that there are more: %v", detail, test.more)
			}
		})
	}
}
