package cog

import (
	"strings"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// Method sets the HTTP method. Default: POST with a body, GET without.
func (b HTTPBuilder) Method(method string) HTTPBuilder {
	b.http.Method = strings.ToUpper(method)
	return b
}

// URL sets the address, http or https, for all rows. A name in braces in its path or query, "/users/{id}", is filled by
// Param("id", ...) or ParamCol("id", column).
func (b HTTPBuilder) URL(address string) HTTPBuilder {
	b.http.URL = ofValue(address)
	return b
}

// URLCol takes each row's whole address from a column. With credentials it also needs [HTTPBuilder.Origin], so that a
// cell does not decide who gets them. A row whose address is none has an error.
func (b HTTPBuilder) URLCol(column string) HTTPBuilder {
	b.http.URL = ofColumn(column)
	return b
}

// URLTemplate makes each row's address by a template of package text/template over the row:
//
//	"https://api.example.com/users/{{.id}}/posts?since={{.since}}"
//
// {{col "my column"}} stands for columns whose names are not Go identifiers. Scheme and host must be fixed. Values are
// percent-encoded, slashes included; a row whose value would be an empty path segment, or "." or "..", has an error.
// A missing cell skips its row. A program that uses a template is 5 MB larger; URL with Param is not.
func (b HTTPBuilder) URLTemplate(text string) HTTPBuilder {
	b.http.URL = ofTemplate(inURL, text)
	return b
}

// Origin says which scheme, host and port the addresses of URLCol and Input must have, as "https://api.example.com".
// Rows with others have an error. Default: any.
func (b HTTPBuilder) Origin(address string) HTTPBuilder {
	b.http.Origin = address
	return b
}

// Param fills {name} in the URL, or a parameter that was declared with Params, with a value. In a path it is
// percent-encoded; in a query a slice becomes the parameter several times.
func (b HTTPBuilder) Param(name string, value any) HTTPBuilder {
	b.http.Params = set(b.http.Params, name, ofValue(value))
	return b
}

// ParamCol is Param with each row's value from a column. A missing cell skips its row if the parameter is in the path or
// required, and leaves it out elsewhere.
func (b HTTPBuilder) ParamCol(name, column string) HTTPBuilder {
	b.http.Params = set(b.http.Params, name, ofColumn(column))
	return b
}

// HTTPParam is a parameter that a service is known to have.
type HTTPParam struct {
	Name     string     `json:"name"`
	In       string     `json:"in"`                 // "path", "query", "header", "json" (a field of the body) or "form"
	Required bool       `json:"required,omitempty"` // a run without it is refused
	Type     ColumnType `json:"type,omitempty"`     // of a field in JSON; empty: the value's or the column's own
}

// Params declares which parameters there are, so that Param and ParamCol know where they go, and that what is required
// is checked before the first request. Package openapi declares those of a service's description.
func (b HTTPBuilder) Params(params ...HTTPParam) HTTPBuilder {
	b.http.Declared = append([]HTTPParam(nil), params...)
	return b
}

// Header sets a header. Values of headers whose names speak of keys, tokens or the like are credentials: sent to the
// origin of the address only, never shown nor marshalled.
func (b HTTPBuilder) Header(name, value string) HTTPBuilder {
	b.http.Headers = set(b.http.Headers, name, ofValue(value))
	return b
}

// HeaderCol takes each row's value of a header from a column. A missing cell leaves it out.
func (b HTTPBuilder) HeaderCol(name, column string) HTTPBuilder {
	b.http.Headers = set(b.http.Headers, name, ofColumn(column))
	return b
}

// HeaderEnv takes a header's value from an environment variable.
func (b HTTPBuilder) HeaderEnv(name, variable string) HTTPBuilder {
	b.http.Headers = set(b.http.Headers, name, ofEnv(variable))
	return b
}

// Query adds name=value to the query, for a slice once for each element. A key belongs into KeyIn: what is set here is
// marshalled.
func (b HTTPBuilder) Query(name string, value any) HTTPBuilder {
	b.http.Query = set(b.http.Query, name, ofValue(value))
	return b
}

// QueryCol takes each row's value of a query parameter from a column. A missing cell leaves it out.
func (b HTTPBuilder) QueryCol(name, column string) HTTPBuilder {
	b.http.Query = set(b.http.Query, name, ofColumn(column))
	return b
}

// inputFunc makes a row's request.
type inputFunc func(frames.Row) (*rest.Request, error)

// Input makes each row's request by a function, in place of URL, Method, Header, Query and body; credentials that are
// set here are added. A nil request skips the row, an error is the row's. Secrets belong into Request.Credentials.
// It is called by one goroutine at a time. A builder with a function does not marshal to JSON.
func (b HTTPBuilder) Input(request func(row frames.Row) (*rest.Request, error)) HTTPBuilder {
	b.http.input = request
	return b
}

// Batch sends up to n rows in one request, for services that take a list: the body is a JSON array of the rows' JSON
// bodies, and the items that the path finds in the answer belong to the rows in their order, so that there must be as
// many. Paths of Column begin at a row's item. Rows share a request where all but their bodies agree. Default: one row a
// request.
func (b HTTPBuilder) Batch(n int, items string) HTTPBuilder {
	b.http.Batch, b.http.Items = n, items
	return b
}
