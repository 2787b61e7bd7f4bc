package cog_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path"
	"strings"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// One GET for each row: a place in the address is filled from a column, and values of the answer become typed columns.
func ExampleHTTP() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch path.Base(r.URL.Path) {
		case "ada":
			_, _ = fmt.Fprint(w, `{"name":"Ada Lovelace","stats":{"logins":12,"share":0.5}}`)
		default:
			w.WriteHeader(http.StatusNotFound)
			_, _ = fmt.Fprint(w, `{"error":{"code":"NoUser","message":"there is no such user"}}`)
		}
	}))
	defer server.Close()
	df := frames.Must(frames.New(frames.Strings("id", "ada", "../admin", "eve")))
	users, err := cog.HTTP().
		URL(server.URL+"/users/{id}").ParamCol("id", "id").
		Bearer("secret").
		Column("name", "$.name", cog.String).
		Column("logins", "$.stats.logins", cog.Int).
		Column("share", "$.stats.share", cog.Float).
		Transform(context.Background(), df)
	fmt.Println(users.Select([]string{"id", "name", "logins", "share"}), err)
	for _, failure := range frames.Must(frames.Decode[cog.RowError](users, "http_error")) {
		fmt.Println(failure)
	}
	// Output:
	// [3x4] DataFrame
	//
	//     id       name         logins share
	//  0: ada      Ada Lovelace 12     0.500000
	//  1: ../admin NaN          NaN    NaN
	//  2: eve      NaN          NaN    NaN
	//     <string> <string>     <int>  <float>
	//  <nil>
	// <nil>
	// rest: status 404, NoUser: there is no such user
	// rest: status 404, NoUser: there is no such user
}

// The address by a template over the row. Values are escaped: they stay one part of the path, or one value of the query.
func ExampleHTTPBuilder_URLTemplate() {
	df := frames.Must(frames.New(frames.Strings("city", "Bonn", "A/B?c=d"), frames.Ints("days", 1, 7)))
	explained := frames.Must(cog.HTTP().
		URLTemplate(`https://api.example.com/weather/{{.city}}?days={{.days}}{{if gt .days 5}}&detail=low{{end}}`).
		OutputCol("weather").
		Explain(df, 2))
	_, requests, _ := strings.Cut(explained, "\n\n")
	fmt.Print(requests)
	// Output:
	// request 1 of 2
	// GET https://api.example.com/weather/Bonn?days=1
	// Accept: application/json
	//
	// request 2 of 2
	// GET https://api.example.com/weather/A%2FB%3Fc%3Dd?days=7&detail=low
	// Accept: application/json
}

// A JSON object of the row's cells is posted, and the answer read into columns by a struct.
func ExampleHTTPBuilder_JSONFields() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var order struct {
			Item  string  `json:"item"`
			Count int     `json:"count"`
			Price float64 `json:"price"`
		}
		if json.NewDecoder(r.Body).Decode(&order) == nil {
			_, _ = fmt.Fprintf(w, `{"order":{"text":"%d x %s","free":%v},"total":%g}`, order.Count, order.Item, order.Price == 0, order.Price*float64(order.Count))
		}
	}))
	defer server.Close()
	type receipt struct {
		Text  string  `json:"text" path:"$.order.text"`
		Free  bool    `json:"free" path:"$.order.free"`
		Total float64 `json:"total"`
	}
	orders := frames.Must(frames.New(frames.Strings("item", "pen", "map"), frames.Ints("count", 3, 2), frames.Floats("price", 1.5, 0)))
	receipts, err := cog.HTTP().
		URL(server.URL).
		JSONFields("item", "count", "price").
		Into(receipt{}).
		Transform(context.Background(), orders)
	fmt.Println(receipts.Select([]string{"item", "text", "free", "total"}), err)
	// Output:
	// [2x4] DataFrame
	//
	//     item     text     free   total
	//  0: pen      3 x pen  false  4.500000
	//  1: map      2 x map  true   0.000000
	//     <string> <string> <bool> <float>
	//  <nil>
}

// Three pages become one typed frame: the answer names the next page, and each item is a row.
func ExampleHTTPBuilder_Pages() {
	address, stop, err := fakeservice.New(fakeservice.Config{}).Listen()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = stop() }()
	items, err := cog.HTTP().
		URL(address+"/pages/next?size=3").
		Pages(cog.NextLink("$.next")).
		Rows("$.items[*]").
		Column("id", "$.id", cog.Int).
		Column("name", "$.name", cog.String).
		Column("price", "$.price", cog.Float).
		Column("sale", "$.sale", cog.Bool).
		Column("note", "$.note", cog.String).
		Fetch(context.Background())
	fmt.Println(items.Drop("http_error"), err)
	// Output:
	// [7x5] DataFrame
	//
	//     id    name     price    sale   note
	//  0: 1     item 1   1.500000 false  note 1
	//  1: 2     item 2   2.500000 true   note 2
	//  2: 3     item 3   3.500000 false  NaN
	//  3: 4     item 4   4.500000 true   note 4
	//  4: 5     item 5   5.500000 false  note 5
	//  5: 6     item 6   6.500000 true   NaN
	//  6: 7     item 7   7.500000 false  note 7
	//     <int> <string> <float>  <bool> <string>
	//  <nil>
}
