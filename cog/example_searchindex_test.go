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
}

func ExampleSearchDocuments() {
	printRequest(cog.SearchDocuments().Index("books").Query("lights").Filter("year ge 1990").OrderBy("year desc").Select("id", "title").Top(2).
		Endpoint(indexEndpoint).Key("secret").OutputCol("books"))
	// Output:
}

func ExampleSuggestDocuments() {
	printRequest(cog.SuggestDocuments().Index("books").Query("har").SuggesterName("sg").Fuzzy(true).
		Endpoint(indexEndpoint).Key("secret").OutputCol("titles"))
	// Output:
}

func ExampleAutocompleteDocuments() {
	printRequest(cog.AutocompleteDocuments().Index("books").Query("har").SuggesterName("sg").AutocompleteMode("twoTerms").
		Endpoint(indexEndpoint).Key("secret").OutputCol("words"))
	// Output:
}

// A quote in a key or a name is written twice, as OData has it.
func ExampleLookupDocument() {
	printRequest(cog.LookupDocument().Index("books").DocumentKey("o'neill").Select("id", "title").
		Endpoint(indexEndpoint).Key("secret").OutputCol("book"))
	// Output:
}

func ExampleCountDocuments() {
	printRequest(cog.CountDocuments().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("count"))
	// Output:
}

func ExampleCreateIndex() {
	printRequest(cog.CreateIndex().Definition(map[string]any{
		"name":   "books",
		"fields": []map[string]any{{"name": "id", "type": "Edm.String", "key": true}, {"name": "title", "type": "Edm.String", "searchable": true}},
	}).Endpoint(indexEndpoint).Key("secret").OutputCol("name"))
	// Output:
}

func ExampleCreateOrUpdateIndex() {
	printRequest(cog.CreateOrUpdateIndex().Index("books").Definition(map[string]any{
		"name":   "books",
		"fields": []map[string]any{{"name": "id", "type": "Edm.String", "key": true}},
	}).Endpoint(indexEndpoint).Key("secret").OutputCol("name"))
	// Output:
}

func ExampleGetIndex() {
	printRequest(cog.GetIndex().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("fields"))
	// Output:
}

func ExampleListIndexes() {
	printRequest(cog.ListIndexes().Select("name").Endpoint(indexEndpoint).Key("secret").OutputCol("names"))
	// Output:
}

func ExampleIndexStatistics() {
	printRequest(cog.IndexStatistics().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("documents"))
	// Output:
}

func ExampleDeleteIndex() {
	printRequest(cog.DeleteIndex().Index("books").Endpoint(indexEndpoint).Key("secret").OutputCol("gone"))
	// Output:
}
