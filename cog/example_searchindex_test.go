package cog_test

import (
	"fmt"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

const indexEndpoint = "https://example.search.windows.net"

func ExampleAddDocuments() {
	books := frames.Must(frames.New(frames.Strings("document", `{"id": "1", "title": "Tides"}`, `{"id": "2"}`), frames.Strings("action", "upload", "delete")))
	fmt.Println(frames.Must(cog.AddDocuments().Index("books").DocumentCol("document").ActionCol("action").
		Endpoint(indexEndpoint).Key("secret").OutputCol("added").Explain(books, 1)))
	// Output:
	// AddDocuments: 2 rows in 1 request of at most 1000
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// POST https://example.search.windows.net/indexes('books')/docs/search.index?api-version=2026-04-01
	// Accept: application/json
	// Content-Type: application/json
	// Api-Key: [redacted]
	//
	// {
	//   "value": [
	//     {
	//       "@search.action": "upload",
	//       "id": "1",
	//       "title": "Tides"
	//     },
	//     {
	//       "@search.action": "delete",
	//       "id": "2"
	//     }
	//   ]
	// }
}

func ExampleSearchDocuments() {
	printRequest(cog.SearchDocuments().Index("books").Query("lights").Filter("year ge 1990").OrderBy("year desc").Select("id", "title").Top(2).
		Endpoint(indexEndpoint).Key("secret").OutputCol("books"))
	// Output:
	// POST https://example.search.windows.net/indexes('books')/docs/search.post.search?api-version=2026-04-01
	// Api-Key: [redacted]
	// {"filter":"year ge 1990","orderby":"year desc","search":"lights","select":"id,title","top":2}
}

func ExampleSuggestDocuments() {
	printRequest(cog.SuggestDocuments().Index("books").Query("har").SuggesterName("sg").Fuzzy(true).
		Endpoint(indexEndpoint).Key("secret").OutputCol("titles"))
	// Output:
	// POST https://example.search.windows.net/indexes('books')/docs/search.post.suggest?api-version=2026-04-01
	// Api-Key: [redacted]
	// {"fuzzy":true,"search":"har","suggesterName":"sg"}
}

func ExampleAutocompleteDocuments() {
	printRequest(cog.AutocompleteDocuments().Index("books").Query("har").SuggesterName("sg").AutocompleteMode("twoTerms").
		Endpoint(indexEndpoint).Key("secret").OutputCol("words"))
	// Output:
	// POST https://example.search.windows.net/indexes('books')/docs/search.post.autocomplete?api-version=2026-04-01
	// Api-Key: [redacted]
	// {"autocompleteMode":"twoTerms","search":"har","suggesterName":"sg"}
}

// A quote in a key or a name is written twice, as OData has it.
func ExampleLookupDocument() {
	printRequest(cog.LookupDocument().Index("books").DocumentKey("o'neill").Select("id", "title").
		Endpoint(indexEndpoint).Key("secret").OutputCol("book"))
	// Output:
	// GET https://example.search.windows.net/indexes('books')/docs('o%27%27neill')?%24select=id%2Ctitle&api-version=2026-04-01
	// Api-Key: [redacted]
}

func ExampleCountDocuments() {
	printRequest(cog.CountDocuments().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("count"))
	// Output:
	// GET https://example.search.windows.net/indexes('books')/docs/$count?api-version=2026-04-01
	// Api-Key: [redacted]
}

func ExampleCreateIndex() {
	printRequest(cog.CreateIndex().Definition(map[string]any{
		"name":   "books",
		"fields": []map[string]any{{"name": "id", "type": "Edm.String", "key": true}, {"name": "title", "type": "Edm.String", "searchable": true}},
	}).Endpoint(indexEndpoint).Key("secret").OutputCol("name"))
	// Output:
	// POST https://example.search.windows.net/indexes?api-version=2026-04-01
	// Api-Key: [redacted]
	// {"fields":[{"key":true,"name":"id","type":"Edm.String"},{"name":"title","searchable":true,"type":"Edm.String"}],"name":"books"}
}

func ExampleCreateOrUpdateIndex() {
	printRequest(cog.CreateOrUpdateIndex().Index("books").Definition(map[string]any{
		"name":   "books",
		"fields": []map[string]any{{"name": "id", "type": "Edm.String", "key": true}},
	}).Endpoint(indexEndpoint).Key("secret").OutputCol("name"))
	// Output:
	// PUT https://example.search.windows.net/indexes('books')?api-version=2026-04-01
	// Prefer: return=representation
	// Api-Key: [redacted]
	// {"fields":[{"key":true,"name":"id","type":"Edm.String"}],"name":"books"}
}

func ExampleGetIndex() {
	printRequest(cog.GetIndex().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("fields"))
	// Output:
	// GET https://example.search.windows.net/indexes('books')?api-version=2026-04-01
	// Api-Key: [redacted]
}

func ExampleListIndexes() {
	printRequest(cog.ListIndexes().Select("name").Endpoint(indexEndpoint).Key("secret").OutputCol("names"))
	// Output:
	// GET https://example.search.windows.net/indexes?%24select=name&api-version=2026-04-01
	// Api-Key: [redacted]
}

func ExampleIndexStatistics() {
	printRequest(cog.IndexStatistics().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("documents"))
	// Output:
	// GET https://example.search.windows.net/indexes('books')/search.stats?api-version=2026-04-01
	// Api-Key: [redacted]
}

func ExampleDeleteIndex() {
	printRequest(cog.DeleteIndex().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("gone"))
	// Output:
	// DELETE https://example.search.windows.net/indexes('books')?api-version=2026-04-01
	// Api-Key: [redacted]
}
