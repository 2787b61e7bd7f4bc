package openapi_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/cogbook/cogbook/cog/openapi"
	"github.com/cogbook/cogbook/frames"
)

func Example() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = fmt.Fprintf(w, `{"id":%s,"title":"Emma","pages":474,"lent":%v}`, r.URL.Path[len("/books/"):], r.Header.Get("Authorization") == "Bearer secret")
	}))
	defer server.Close()

	api, err := openapi.LoadFile("testdata/library.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	show, err := api.Server(server.URL).Operation("showBook")
	if err != nil {
		fmt.Println(err)
		return
	}
	wanted := frames.Must(frames.New(frames.Ints("book", 7, 8)))
	books, err := show.ParamCol("bookId", "book").Key("secret").Prefix("book_").Transform(context.Background(), wanted)
	fmt.Println(books.Select([]string{"book", "book_id", "book_title", "book_pages", "book_lent"}), err)

	_, err = api.Operation("showBok")
	fmt.Println(err)
	// Output:
	// [2x5] DataFrame
	//
	//     book  book_id book_title book_pages book_lent
	//  0: 7     7       Emma       474        true
	//  1: 8     8       Emma       474        true
	//     <int> <int>   <string>   <int>      <bool>
	//  <nil>
	// openapi: no such operation: "showBok"; did you mean "showBook", "showCover"?
}
