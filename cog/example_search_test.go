package cog_test

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

const searchEndpoint = "https://search.example.org/v7.0"

var requestLines = regexp.MustCompile(`(?m)^(GET .*|Ocp-Apim-Subscription-Key: .*)$`)

// printRequests prints the lines of all requests that a builder would send for a frame, and their keys as they are shown.
func printRequests(builder cog.Transformer, df dataframe.DataFrame) {
	fmt.Println(strings.Join(requestLines.FindAllString(frames.Must(builder.Explain(df, df.Nrow())), -1), "\n"))
}

// A column of queries: one request a row.
func ExampleImageSearch() {
	queries := frames.Must(frames.New(frames.Strings("query", "snow leopard", "red panda", "pallas's cat")))
	printRequests(cog.ImageSearch().QueryCol("query").Count(10).
		Endpoint(searchEndpoint).Key("secret").OutputCol("images"), queries)
	// Output:
}

// One query, and a column of offsets: the pages of its results.
func ExampleImageSearch_offsets() {
	offsets := frames.Must(frames.New(frames.Ints("offset", 0, 10, 20)))
	printRequests(cog.ImageSearch().Query("snow leopard").OffsetCol("offset").Count(10).
		Endpoint(searchEndpoint).Key("secret").OutputCol("images"), offsets)
	// Output:
}

// Queries, offsets and keys, each from a column: every parameter has that form.
func ExampleImageSearch_keys() {
	searches := frames.Must(frames.New(
		frames.Strings("query", "snow leopard", "snow leopard", "red panda"),
		frames.Ints("offset", 0, 10, 0),
		frames.Strings("key", "key of one", "key of another", "key of one")))
	printRequests(cog.ImageSearch().QueryCol("query").OffsetCol("offset").KeyCol("key").Count(10).
		Endpoint(searchEndpoint).OutputCol("images"), searches)
	// Output:
}

// Each row becomes one for every page.
func ExampleWithOffsets() {
	queries := frames.Must(frames.New(frames.Strings("query", "snow leopard", "red panda")))
	pages := frames.Must(cog.WithOffsets(queries, "offset", 50, 2))
	printRequests(cog.NewsSearch().QueryCol("query").OffsetCol("offset").Count(50).
		Endpoint(searchEndpoint).Key("secret").OutputCol("news"), pages)
	// Output:
}

func ExampleImageTrending() {
	printRequest(cog.ImageTrending().Mkt("en-US").Endpoint("https://search.example.org").Key("secret").OutputCol("queries"))
	// Output:
}

func ExampleWebSearch() {
	printRequest(cog.WebSearch().Query("tides & moon").ResponseFilter("Webpages", "Images").SafeSearch("Strict").
		Endpoint(searchEndpoint).Key("secret").OutputCol("pages"))
	// Output:
}

func ExampleCustomSearch() {
	printRequest(cog.CustomSearch().Query("tides").CustomConfig("a1").Endpoint("https://search.example.org").Key("secret").OutputCol("pages"))
	// Output:
}

func ExampleNewsSearch() {
	printRequest(cog.NewsSearch().Query("tides").SortBy("Date").Freshness("Week").
		Endpoint(searchEndpoint).Key("secret").OutputCol("news"))
	// Output:
}

func ExampleVideoSearch() {
	printRequest(cog.VideoSearch().Query("tides").Length("Short").Pricing("Free").
		Endpoint(searchEndpoint).Key("secret").OutputCol("films"))
	// Output:
}

func ExampleEntitySearch() {
	printRequest(cog.EntitySearch().Query("Ada Lovelace").Mkt("en-US").
		Endpoint(searchEndpoint).Key("secret").OutputCol("names"))
	// Output:
}

func ExampleAutosuggest() {
	printRequest(cog.Autosuggest().Query("snow leo").Endpoint(searchEndpoint).Key("secret").OutputCol("queries"))
	// Output:
}

func ExampleSpellCheck() {
	printRequest(cog.SpellCheck().Text("Hollo & welcom").Mode("spell").Mkt("en-US").
		Endpoint(searchEndpoint).Key("secret").OutputCol("corrected"))
	// Output:
}

func ExampleVisualSearch() {
	printRequest(cog.VisualSearch().ImageURL("https://example.org/house.jpg").Mkt("en-US").
		Endpoint(searchEndpoint).Key("secret").OutputCol("shown"))
	// Output:
}
