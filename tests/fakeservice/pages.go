package fakeservice

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// pagesRoute is the list of items in pages, in five forms. In all of them ?total=N&size=M says how many items there are
// (default 7) and how many a page has (default 3):
//
//	GET /pages/next      {"items":[..],"total":7,"next":"https://.."}, null on the last page
//	GET /pages/link      the same address in the Link header, with rel="next"
//	GET /pages/offset    ?offset=3&limit=3; the body says nothing of a next page
//	GET /pages/number    ?page=2, counted from 1; the same
//	GET /pages/cursor    ?cursor=..; {"items":[..],"meta":{"next":".."}}, no meta.next on the last page
//
// The parameter for=name names whom the items are for, and so shows answers that reach the wrong row. An item that was
// sent counts as accepted under "name/id".
const pagesRoute = "/pages/"

// PageItem is an item of a page. Its fields are of all types.
type PageItem struct {
	ID    int     `json:"id"` // counted from 1
	For   string  `json:"for"`
	Name  string  `json:"name"`
	Price float64 `json:"price"`
	Sale  bool    `json:"sale"`
	Note  *string `json:"note"` // null for every third
}

// NewPageItem is the item with a number, counted from 1, that /pages/ answers with.
func NewPageItem(whom string, id int) PageItem {
	item := PageItem{ID: id, For: whom, Name: fmt.Sprint("item ", id), Price: float64(id) + 0.5, Sale: id%2 == 0}
	if id%3 != 0 {
		note := fmt.Sprint("note ", id)
		item.Note = &note
	}
	return item
}

// page answers with a page.
func (s *Service) page(w http.ResponseWriter, r *http.Request, _ []byte) {
	q := r.URL.Query()
	number := func(name string, otherwise int) int {
		if n, err := strconv.Atoi(q.Get(name)); err == nil {
			return n
		}
		return otherwise
	}
	form := strings.TrimPrefix(r.URL.Path, pagesRoute)
	total, size, from := number("total", 7), number("size", 3), 0
	switch form {
	case "offset":
		from, size = number("offset", 0), number("limit", size)
	case "number":
		from = (number("page", 1) - 1) * size
	case "cursor", "next", "link":
		if at, found := strings.CutPrefix(q.Get("cursor"), "after-"); found {
			from, _ = strconv.Atoi(at)
		}
	default:
		fail(w, http.StatusNotFound, "NotFound", "no such route")
		return
	}
	if from < 0 || size < 1 {
		fail(w, http.StatusBadRequest, "InvalidRequest", "there is no such page")
		return
	}
	items := []PageItem{}
	for id := from + 1; id <= min(from+size, total); id++ {
		items = append(items, NewPageItem(q.Get("for"), id))
	}
	body := map[string]any{"items": items, "total": total}
	if to := from + len(items); to < total {
		cursor := fmt.Sprint("after-", to)
		q.Set("cursor", cursor)
		next := url.URL{Scheme: "http", Host: r.Host, Path: r.URL.Path, RawQuery: q.Encode()}
		if r.TLS != nil {
			next.Scheme = "https"
		}
		switch form {
		case "next":
			body["next"] = next.String()
		case "link":
			w.Header().Set("Link", fmt.Sprintf(`<%s>; rel="prefetch next", </pages/docs>; rel="help"`, next.RequestURI()))
		case "cursor":
			body["meta"] = map[string]string{"next": cursor}
		}
	} else if form == "next" {
		body["next"] = nil
	}
	answer, err := json.Marshal(body)
	if err != nil {
		fail(w, http.StatusInternalServerError, "InternalServerError", err.Error())
		return
	}
	documents := make([]rawDocument, len(items))
	for i, item := range items {
		documents[i].id = fmt.Appendf(nil, `"%s/%d"`, item.For, item.ID)
	}
	s.ledger.add(accepted, documents)
	w.Header().Set("Content-Type", "application/json")
	write(w, answer)
}
