package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/cogbook/cogbook/cog/rest"
)

// The forms in which an answer is taken.
const (
	answerJSON  = "json"
	answerText  = "text"
	answerBytes = "bytes"
)

// HTTPAnswer is what DetailCol holds as JSON: all of an answer but its body.
type HTTPAnswer struct {
	Status   int         `json:"status"`
	Attempts int         `json:"attempts"`
	Header   http.Header `json:"header,omitempty"` // without cookies and what else is secret
}

// OutputText takes answers as text (UTF-8), of any content type, in place of JSON.
func (b HTTPBuilder) OutputText() HTTPBuilder {
	b.http.Answer = answerText
	return b
}

// OutputBytes takes answers as bytes, of any content type: OutputCol holds a data: URI, which frames.ReadBytes and the
// builders for pictures read.
func (b HTTPBuilder) OutputBytes() HTTPBuilder {
	b.http.Answer = answerBytes
	return b
}

// outputFunc makes a cell of an answer.
type outputFunc func(*rest.Response) (any, error)

// Output has a function make the cell of OutputCol: a string, number or bool, nil for missing, or what marshals to JSON.
// The column's type follows from the values. An error is the row's, with code "output". It is called by one goroutine at
// a time. A builder with a function does not marshal to JSON.
func (b HTTPBuilder) Output(read func(answer *rest.Response) (any, error)) HTTPBuilder {
	b.http.output = read
	return b
}

// Rows makes a row of each item that a JSONPath finds in the answer, such as "$.items[*]": the input's cells are
// repeated, paths of Column begin at the item, and OutputCol holds the item. Rows stay in the order of the input, and
// none vanishes: one without an item is kept, with missing output cells; one that failed is kept with its error.
func (b HTTPBuilder) Rows(path string) HTTPBuilder {
	b.http.Rows = path
	return b
}

// answerForm is how answers are taken.
func (b HTTPBuilder) answerForm() string {
	switch {
	case b.http.output != nil:
		return answerBytes
	case b.http.Answer == "":
		return answerJSON
	}
	return b.http.Answer
}

// keepsHeaders tells whether more than the content type of an answer is needed.
func (b HTTPBuilder) keepsHeaders() bool {
	return b.detail != "" || b.http.output != nil || b.http.Pages.Kind == pagesLinkHeader
}

// kept is an answer as it is kept between the request and its row, and in a cache: valid JSON whatever the body is.
type kept struct {
	HTTPAnswer

	JSON  json.RawMessage `json:"json,omitempty"`
	Bytes []byte          `json:"bytes,omitempty"`
}

// keep takes from an answer what the outputs need. An error means that the answer is malformed.
func (b HTTPBuilder) keep(request *rest.Request, answer *rest.Response) (kept, error) {
	k := kept{HTTPAnswer: HTTPAnswer{Status: answer.Status, Attempts: answer.Attempts, Header: http.Header{}}}
	for name, values := range answer.Header {
		if name == "Content-Type" || b.keepsHeaders() && !isSecret(name) {
			k.Header[name] = values
		}
	}
	if b.answerForm() != answerJSON {
		k.Bytes = answer.Body
		return k, nil
	}
	body := bytes.TrimSpace(bytes.TrimPrefix(answer.Body, []byte("\xef\xbb\xbf")))
	switch {
	case len(body) == 0 && (answer.Status != http.StatusOK || request.Method != http.MethodGet):
		k.JSON = json.RawMessage("null")
	case !json.Valid(body):
		return k, errors.New("the answer is not JSON: OutputText takes any text")
	default:
		k.JSON = body
	}
	return k, nil
}

// whole is the cell of OutputCol.
func (b HTTPBuilder) whole(k kept, item json.RawMessage) (any, error) {
	switch {
	case b.http.output != nil:
		return b.http.output(&rest.Response{Status: k.Status, Header: k.Header, Body: k.Bytes, Attempts: k.Attempts})
	case b.http.Answer == answerText:
		return strings.ToValidUTF8(string(k.Bytes), "\uFFFD"), nil
	case b.http.Answer == answerBytes:
		media, _, _ := strings.Cut(k.Header.Get("Content-Type"), ";")
		if media == "" {
			media = "application/octet-stream"
		}
		return Content{ContentType: strings.TrimSpace(media), Data: k.Bytes}.URI(), nil
	}
	return JSON.read(item)
}

// httpCells are the output cells of one row, in the order of outputColumns.
type httpCells struct {
	cells []any
	err   *rest.Error
}

// outputColumns are the names of the columns that are added.
func (b HTTPBuilder) outputColumns() []string {
	var names []string
	if b.output != "" {
		names = append(names, b.output)
	}
	for _, column := range b.http.Columns {
		names = append(names, b.http.Prefix+column.Name)
	}
	if b.detail != "" {
		names = append(names, b.detail)
	}
	return append(names, b.errorColumn())
}

// errorCell is the cell of the error column, missing where there is no error.
func errorCell(err *rest.Error) any {
	if err == nil {
		return nil
	}
	return errorJSON(err)
}

// none are the cells of a row without an answer.
func (b HTTPBuilder) none(err *rest.Error) httpCells {
	cells := make([]any, len(b.outputColumns()))
	cells[len(cells)-1] = errorCell(err)
	return httpCells{cells: cells, err: err}
}

// read makes the cells of a row from an item of an answer.
func (b HTTPBuilder) read(plan *httpPlan, k kept, item json.RawMessage) httpCells {
	var cells []any
	var problems []string
	add := func(name string, value any, err error) {
		if err != nil {
			problems = append(problems, fmt.Sprintf("column %q: %v", name, err))
			value = nil
		}
		cells = append(cells, value)
	}
	if b.output != "" {
		value, err := b.whole(k, item)
		add(b.output, value, err)
	}
	for i, column := range b.http.Columns {
		value, err := column.find(plan.columns[i], item)
		add(column.Name, value, err)
	}
	if b.detail != "" {
		text, err := marshalJSON(k.HTTPAnswer)
		add(b.detail, string(text), err)
	}
	var failed *rest.Error
	if problems != nil {
		failed = &rest.Error{Status: k.Status, Code: "output", Message: strings.Join(problems, "; "), Attempts: k.Attempts}
	}
	return httpCells{cells: append(cells, errorCell(failed)), err: failed}
}

// find is the column's cell in an item.
func (c httpColumn) find(path jsonPath, item json.RawMessage) (any, error) {
	found := path.find(item)
	if !path.singular() && (c.Type == String || c.Type == JSON) {
		text := append([]byte{'['}, bytes.Join(rawBytes(found), []byte(","))...)
		return JSON.read(append(text, ']'))
	}
	switch len(found) {
	case 0:
		return nil, nil
	case 1:
		return c.Type.read(found[0])
	}
	return nil, fmt.Errorf("%s finds %d values, a column of type %s takes one", path.text, len(found), c.Type)
}

func rawBytes(list []json.RawMessage) [][]byte {
	out := make([][]byte, len(list))
	for i, one := range list {
		out[i] = one
	}
	return out
}
