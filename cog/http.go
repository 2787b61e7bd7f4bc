package cog

import (
	"slices"

	"github.com/cogbook/cogbook/cog/rest"
)

// HTTPBuilder builds the calls of any web service. See [HTTP] for its parameters.
type HTTPBuilder struct {
	builder

	http httpSpec
}

var _ Transformer = HTTPBuilder{}

// HTTP calls any web service: one request for each row, made of values, of the row's cells or of a template over the
// row, and columns with types from its answer.
//
//	users, err := cog.HTTP().
//		URL("https://api.example.com/users/{id}").ParamCol("id", "user_id").
//		BearerEnv("API_TOKEN").
//		Column("name", "$.name", cog.String).
//		Column("logins", "$.stats.logins", cog.Int).
//		Transform(ctx, df)
//
// # The request
//
// The address is [HTTPBuilder.URL], [HTTPBuilder.URLCol] or [HTTPBuilder.URLTemplate]. A cell's value that becomes part
// of an address is percent-encoded: it never changes host, path structure or query. The body is one of JSON, JSONCol,
// JSONFields, JSONField, JSONTemplate, FormFields, FormField, Body, BodyCol, BodyTemplate, Bytes and BytesCol; the one
// set last wins. With a body the method is POST, else GET, unless Method says otherwise. [HTTPBuilder.Input] takes a
// function that makes requests in any other way.
//
// A missing cell skips its row where it is needed for the address, the credentials or a whole body: all output columns
// stay missing. In Header, Query, JSONField and FormField it is left out.
//
// # The answer
//
// [HTTPBuilder.Column] and [HTTPBuilder.Into] take values out of a JSON answer into typed columns, OutputCol holds the
// whole answer, DetailCol, where it is set, status and headers ([HTTPAnswer]) as JSON. At least one of them must be set.
// What went wrong is in the error column: "<output>_error", or "http_error" without an OutputCol.
//
// # More rows
//
// Row order and row count stay as they are, with one exception, which shows in the chain of calls:
// [HTTPBuilder.Rows] makes a row of each item of an answer, [HTTPBuilder.Pages] follows an answer to its next pages.
//
// # Credentials
//
// Bearer, BasicAuth, APIKey and headers with names such as Authorization are sent to the origin of the address only and
// never shown, stored or marshalled. The variables $COGBOOK_KEY and $COGBOOK_ENDPOINT are not used: they are for the
// services of the other builders.
func HTTP() HTTPBuilder { return HTTPBuilder{builder: builder{service: "HTTP"}} }

// OutputCol adds a column with the whole answer: JSON text by default, see OutputText, OutputBytes and Output.
// Default: no such column, which needs Column or Into.
func (b HTTPBuilder) OutputCol(column string) HTTPBuilder {
	b.output = column
	return b
}

// DetailCol adds a column with an [HTTPAnswer] as JSON. Default: no such column.
func (b HTTPBuilder) DetailCol(column string) HTTPBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong as a [RowError] in JSON, missing where the row succeeded.
// Default: the OutputCol's name and "_error", or "http_error" without one.
func (b HTTPBuilder) ErrorCol(column string) HTTPBuilder {
	b.errors = column
	return b
}

// Policy says how requests are sent: concurrency, retries, time-outs and so on. Default: all its defaults.
// [HTTPBuilder.Batch], not Policy.BatchSize, puts several rows into a request.
func (b HTTPBuilder) Policy(policy rest.Policy) HTTPBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs: what was answered once is not asked for again. "default" is the folder
// in your cache that `cogbook cache ls` lists. Answers are found by method, address, headers and body, never by the key;
// where each row has a key of its own, and for files, they are not kept. With it, answers to POST are taken to be the same
// for the same body. Default: none.
func (b HTTPBuilder) Cache(folder string) HTTPBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when it is
// made again with the same file. What Cache says of answers holds here too. Default: none.
func (b HTTPBuilder) Checkpoint(path string) HTTPBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open. Secrets are
// masked; all else that is sent is in it. Default: no file.
func (b HTTPBuilder) Trace(path string) HTTPBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder each.
// Default: nowhere.
func (b HTTPBuilder) Stats(stats *rest.Stats) HTTPBuilder {
	b.stats = stats
	return b
}

// errorColumn is the name of the column with the row's error.
func (b HTTPBuilder) errorColumn() string {
	switch {
	case b.errors != "":
		return b.errors
	case b.output != "":
		return b.output + "_error"
	}
	return "http_error"
}

// httpSpec is what was set, as it marshals. Its slices are never changed in place: setters clone them.
type httpSpec struct {
	Method   string       `json:"method,omitempty"`
	URL      httpValue    `json:"url,omitzero"`
	Origin   string       `json:"origin,omitempty"`
	Declared []HTTPParam  `json:"declared,omitempty"`
	Params   []httpNamed  `json:"params,omitempty"`
	Headers  []httpNamed  `json:"headers,omitempty"`
	Query    []httpNamed  `json:"query,omitempty"`
	Auth     httpAuth     `json:"auth,omitzero"`
	Body     httpBody     `json:"body,omitzero"`
	Batch    int          `json:"batch,omitempty"`
	Items    string       `json:"items,omitempty"`  // path of a batch's answers
	Answer   string       `json:"answer,omitempty"` // answerJSON, answerText or answerBytes
	Columns  []httpColumn `json:"columns,omitempty"`
	Prefix   string       `json:"prefix,omitempty"`
	Rows     string       `json:"rows,omitempty"`
	Pages    Paging       `json:"pages,omitzero"`

	input    inputFunc
	output   outputFunc
	problems []string // that setters met
}

// httpNamed is a value with a name.
type httpNamed struct {
	Name string `json:"name"`
	httpValue
}

// set replaces the value of that name, or adds it.
func set(list []httpNamed, name string, v httpValue) []httpNamed {
	for i, one := range list {
		if one.Name == name {
			list = slices.Clone(list)
			list[i].httpValue = v
			return list
		}
	}
	return append(slices.Clip(list), httpNamed{Name: name, httpValue: v})
}

// problem is a copy with something more that is wrong with it.
func (b HTTPBuilder) problem(text string) HTTPBuilder {
	b.http.problems = append(slices.Clip(b.http.problems), text)
	return b
}
