package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
)

// The kinds of paging.
const (
	pagesNextLink   = "nextLink"
	pagesLinkHeader = "linkHeader"
	pagesOffset     = "offset"
	pagesNumber     = "page"
	pagesCursor     = "cursor"
)

// defaultPages bounds the pages of a row.
const defaultPages = 1000

// Paging says how an answer leads to the next page. It is made by [NextLink], [LinkHeader], [Offset], [Page] and [Cursor].
type Paging struct {
	Kind  string `json:"kind"`
	Path  string `json:"path,omitempty"`  // of the next link or cursor in the answer
	Param string `json:"param,omitempty"` // query parameter of the offset, page number or cursor
	Limit string `json:"limit,omitempty"` // query parameter of the size
	Size  int    `json:"size,omitempty"`  // items that are asked for
	First int    `json:"first,omitempty"` // the first page's number
	Max   int    `json:"max,omitempty"`   // pages of a row, see MaxPages
}

// NextLink finds the next page's address in the answer by a JSONPath, such as "$.next". It may be relative.
func NextLink(path string) Paging { return Paging{Kind: pagesNextLink, Path: path} }

// LinkHeader finds the next page's address in the Link header with rel="next" (RFC 8288).
func LinkHeader() Paging { return Paging{Kind: pagesLinkHeader} }

// Offset asks for size items at a time: Offset("offset", "limit", 100) sends offset=0&limit=100, then as offset the
// number of items that came. It ends with a page without items. It needs Rows.
func Offset(offset, limit string, size int) Paging {
	return Paging{Kind: pagesOffset, Param: offset, Limit: limit, Size: size}
}

// Page counts pages, Page("page", 1) sends page=1, page=2 and so on. It ends with a page without items. It needs Rows.
func Page(param string, first int) Paging {
	return Paging{Kind: pagesNumber, Param: param, First: first}
}

// Cursor takes a token from each answer by a JSONPath and sends it as a query parameter for the next:
// Cursor("cursor", "$.meta.next").
func Cursor(param, path string) Paging { return Paging{Kind: pagesCursor, Param: param, Path: path} }

// Pages follows each row's answer to its next pages: each page's items are rows (see Rows), or, without Rows, each page
// is one. The pages of a row are asked for one after the other, rows side by side. Stats counts pages as rows.
//
// A row's pages end where the answer names no next one, or one that was asked for already; those that are counted
// ([Offset], [Page]) end with a page without items. A page that fails, after all its retries, does not take back those
// before it: they are kept, and one more row, without values, has the error. So do a next link that leads to another
// scheme, host or port, which is not followed, and what is left when the run is interrupted. The next page of a link is
// asked for with the method, headers and body of the first.
func (b HTTPBuilder) Pages(paging Paging) HTTPBuilder {
	paging.Max = max(paging.Max, b.http.Pages.Max)
	b.http.Pages = paging
	return b
}

// MaxPages bounds the pages of each row; what follows them is left out, as was asked for. Default: 1000, and if there
// are more, one more row without values has the error "more_pages".
func (b HTTPBuilder) MaxPages(n int) HTTPBuilder {
	b.http.Pages.Max = n
	if n < 1 {
		return b.problem(fmt.Sprintf("MaxPages: %d, want 1 or more", n))
	}
	return b
}

// counts tells whether the pages are counted here, and end with an empty one.
func (p Paging) counts() bool { return p.Kind == pagesOffset || p.Kind == pagesNumber }

// most is the bound of a row's pages.
func (p Paging) most() int {
	if p.Max > 0 {
		return p.Max
	}
	return defaultPages
}

// problems is what is wrong with the paging.
func (p Paging) problems(spec httpSpec) (out []string) {
	kinds := []string{pagesNextLink, pagesLinkHeader, pagesOffset, pagesNumber, pagesCursor}
	switch {
	case p.Kind == "" && p.Max != 0:
		return []string{"MaxPages is set and no Pages"}
	case p.Kind == "":
		return nil
	case !slices.Contains(kinds, p.Kind):
		return []string{fmt.Sprintf("%q is none of %s", p.Kind, quoted(kinds))}
	}
	if p.counts() && spec.Rows == "" {
		out = append(out, "they end with a page without items: call Rows(path) to say where items are")
	}
	if (p.Kind == pagesNextLink || p.Kind == pagesCursor) && p.Path == "" {
		out = append(out, "the path of the next page in the answer is empty")
	}
	if (p.counts() || p.Kind == pagesCursor) && p.Param == "" {
		out = append(out, "the query parameter has no name")
	}
	if p.Kind == pagesOffset && p.Size < 1 {
		out = append(out, fmt.Sprintf("%d items a page, want 1 or more", p.Size))
	}
	return out
}

// begin puts the first page's parameters into a row's call.
func (p Paging) begin(c *httpCall) {
	switch p.Kind {
	case pagesOffset:
		c.request.URL = setQuery(c.request.URL, p.Param, "0")
		if p.Limit != "" {
			c.request.URL = setQuery(c.request.URL, p.Limit, strconv.Itoa(p.Size))
		}
	case pagesNumber:
		c.request.URL = setQuery(c.request.URL, p.Param, strconv.Itoa(p.First))
	}
}

// errOrigin says that a next link is not followed.
var errOrigin = errors.New("the next link leads to another origin, which is not followed")

// next is the call of the page after an answer, or nil where there is none. items is how many that answer had.
func (b HTTPBuilder) next(plan *httpPlan, c *httpCall, k kept, items int) (*httpCall, error) {
	p := b.http.Pages
	out := *c
	out.page, out.offset = c.page+1, c.offset+items
	switch p.Kind {
	case pagesOffset, pagesNumber:
		if items == 0 {
			return nil, nil
		}
		position := out.offset
		if p.Kind == pagesNumber {
			position = p.First + out.page
		}
		out.request.URL = setQuery(c.request.URL, p.Param, strconv.Itoa(position))
		return &out, nil
	}
	text := nextLink(k.Header)
	if p.Kind != pagesLinkHeader {
		found := plan.next.find(k.JSON)
		if len(found) == 0 {
			return nil, nil
		}
		var err error
		if text, err = scalarText(found[0]); err != nil {
			return nil, err
		}
	}
	if text == "" {
		return nil, nil
	}
	if p.Kind == pagesCursor {
		out.request.URL = setQuery(c.request.URL, p.Param, text)
		return &out, nil
	}
	return &out, b.follow(&out, text)
}

// follow gives a call the address of a link.
func (b HTTPBuilder) follow(c *httpCall, link string) error {
	base, err := url.Parse(c.request.URL)
	if err != nil {
		return errors.New("the address is not a URL")
	}
	target, err := base.Parse(link)
	if err != nil {
		return errors.New("the next link is not a URL")
	}
	target.Fragment, target.RawFragment = "", ""
	address := target.String()
	if originOf(address) != originOf(c.request.URL) || target.User != nil {
		return errOrigin
	}
	// A key that travels in the query is sent again where the service left it out of its link.
	if auth := b.http.Auth; auth.Kind == authQuery && queryValue(address, auth.Name) == "" {
		address = setQuery(address, auth.Name, queryValue(c.request.URL, auth.Name))
	}
	c.request.URL = address
	return nil
}

// scalarText is a JSON string or number as text; null and false are none.
func scalarText(raw json.RawMessage) (string, error) {
	switch text := string(raw); {
	case text == "null", text == "false", text == "":
		return "", nil
	case text[0] == '{' || text[0] == '[':
		return "", errors.New("the next page is named by a list or an object, want a text")
	}
	return plain(raw), nil
}
