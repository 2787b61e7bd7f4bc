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
	// GET https://search.example.org/v7.0/images/search?count=10&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/images/search?count=10&q=red+panda
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/images/search?count=10&q=pallas%27s+cat
	// Ocp-Apim-Subscription-Key: [redacted]
}

// One query, and a column of offsets: the pages of its results.
func ExampleImageSearch_offsets() {
	offsets := frames.Must(frames.New(frames.Ints("offset", 0, 10, 20)))
	printRequests(cog.ImageSearch().Query("snow leopard").OffsetCol("offset").Count(10).
		Endpoint(searchEndpoint).Key("secret").OutputCol("images"), offsets)
	// Output:
	// GET https://search.example.org/v7.0/images/search?count=10&offset=0&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/images/search?count=10&offset=10&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/images/search?count=10&offset=20&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
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
	// GET https://search.example.org/v7.0/images/search?count=10&offset=0&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/images/search?count=10&offset=10&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/images/search?count=10&offset=0&q=red+panda
	// Ocp-Apim-Subscription-Key: [redacted]
}

// Each row becomes one for every page.
func ExampleWithOffsets() {
	queries := frames.Must(frames.New(frames.Strings("query", "snow leopard", "red panda")))
	pages := frames.Must(cog.WithOffsets(queries, "offset", 50, 2))
	printRequests(cog.NewsSearch().QueryCol("query").OffsetCol("offset").Count(50).
		Endpoint(searchEndpoint).Key("secret").OutputCol("news"), pages)
	// Output:
	// GET https://search.example.org/v7.0/news/search?count=50&offset=0&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/news/search?count=50&offset=50&q=snow+leopard
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/news/search?count=50&offset=0&q=red+panda
	// Ocp-Apim-Subscription-Key: [redacted]
	// GET https://search.example.org/v7.0/news/search?count=50&offset=50&q=red+panda
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleImageTrending() {
	printRequest(cog.ImageTrending().Mkt("en-US").Endpoint("https://search.example.org").Key("secret").OutputCol("queries"))
	// Output:
	// GET https://search.example.org/bing/v7.0/images/trending?mkt=en-US
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleWebSearch() {
	printRequest(cog.WebSearch().Query("tides & moon").ResponseFilter("Webpages", "Images").SafeSearch("Strict").
		Endpoint(searchEndpoint).Key("secret").OutputCol("pages"))
	// Output:
	// GET https://search.example.org/v7.0/search?q=tides+%26+moon&responseFilter=Webpages%2CImages&safeSearch=Strict
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleCustomSearch() {
	printRequest(cog.CustomSearch().Query("tides").CustomConfig("a1").Endpoint("https://search.example.org").Key("secret").OutputCol("pages"))
	// Output:
	// GET https://search.example.org/bingcustomsearch/v7.0/search?customconfig=a1&q=tides
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleNewsSearch() {
	printRequest(cog.NewsSearch().Query("tides").SortBy("Date").Freshness("Week").
		Endpoint(searchEndpoint).Key("secret").OutputCol("news"))
	// Output:
	// GET https://search.example.org/v7.0/news/search?freshness=Week&q=tides&sortBy=Date
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleVideoSearch() {
	printRequest(cog.VideoSearch().Query("tides").Length("Short").Pricing("Free").
		Endpoint(searchEndpoint).Key("secret").OutputCol("films"))
	// Output:
	// GET https://search.example.org/v7.0/videos/search?length=Short&pricing=Free&q=tides
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleEntitySearch() {
	printRequest(cog.EntitySearch().Query("Ada Lovelace").Mkt("en-US").
		Endpoint(searchEndpoint).Key("secret").OutputCol("names"))
	// Output:
	// GET https://search.example.org/v7.0/entities?mkt=en-US&q=Ada+Lovelace
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleAutosuggest() {
	printRequest(cog.Autosuggest().Query("snow leo").Endpoint(searchEndpoint).Key("secret").OutputCol("queries"))
	// Output:
	// GET https://search.example.org/v7.0/Suggestions?q=snow+leo
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleSpellCheck() {
	printRequest(cog.SpellCheck().Text("Hollo & welcom").Mode("spell").Mkt("en-US").
		Endpoint(searchEndpoint).Key("secret").OutputCol("corrected"))
	// Output:
	// POST https://search.example.org/v7.0/spellcheck?mkt=en-US&mode=spell
	// Content-Type: application/x-www-form-urlencoded
	// Ocp-Apim-Subscription-Key: [redacted]
	// text=Hollo+%26+welcom
}

func ExampleVisualSearch() {
	printRequest(cog.VisualSearch().ImageURL("https://example.org/house.jpg").Mkt("en-US").
		Endpoint(searchEndpoint).Key("secret").OutputCol("shown"))
	// Output:
	// POST https://search.example.org/v7.0/images/visualsearch?mkt=en-US
	// Content-Type: multipart/form-data; boundary=cogbook-ade7aebcf64a746ff3da712888ac1852
	// Ocp-Apim-Subscription-Key: [redacted]
	// --cogbook-ade7aebcf64a746ff3da712888ac1852
	// Content-Disposition: form-data; name="knowledgeRequest"
	// Content-Type: application/json
	//
	// {"imageInfo":{"url":"https://example.org/house.jpg"}}
	// --cogbook-ade7aebcf64a746ff3da712888ac1852--
}
