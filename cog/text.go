package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// languageProtocol is the Language service's: `:analyze-text`, and the containers' v3.x routes, which have the
// parameters in the query and no wrapper around the answer.
type languageProtocol struct{}

// task is the work of a request, which has a name in a job.
type task struct {
	Kind       string         `json:"kind"`
	Parameters map[string]any `json:"parameters"`
	Name       string         `json:"taskName,omitempty"`
}

func (languageProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	return analyzeText(service, calls, "")
}

// analyzeText is the request for one kind of work: at once, or as a job whose only task has a name.
func analyzeText(service services.Service, calls []*call, name string) (*rest.Request, error) {
	first := calls[0]
	address := first.target.base
	var text, tail []byte
	if strings.HasPrefix(first.version, "v3.") {
		address += "/text/analytics/" + first.version + "/" + service.Route31
		if q := first.query(service, services.Body, services.Query); len(q) > 0 {
			address += "?" + q.Encode()
		}
		text, tail = []byte(`{"documents":`), []byte(`}`)
	} else {
		q := first.query(service, services.Query)
		q.Set("api-version", first.version)
		parameters := map[string]any{}
		if err := first.place(parameters, service, services.Body); err != nil {
			return nil, err
		}
		task, err := json.Marshal(task{Kind: service.Kind, Parameters: parameters, Name: name})
		if err != nil {
			return nil, err
		}
		text = []byte(`{"analysisInput":{"documents":`)
		if name == "" {
			address += "/language/:analyze-text?" + q.Encode()
			task[0] = ','
			tail = append([]byte(`}`), task...)
		} else {
			address += "/language/analyze-text/jobs?" + q.Encode()
			tail = append(append([]byte(`},"tasks":[`), task...), `]}`...)
		}
	}
	text, err := appendDocuments(text, service, calls)
	if err != nil {
		return nil, err
	}
	text = append(text, tail...)
	return &rest.Request{
		Method: http.MethodPost, URL: address, Body: text,
		Header:      http.Header{"Content-Type": {"application/json"}, "Accept": {"application/json"}},
		Credentials: first.target.credentials,
	}, nil
}

// appendDocuments appends a document for each call, as JSON: the id and the parameters that may differ by row.
func appendDocuments(text []byte, service services.Service, calls []*call) (_ []byte, err error) {
	type field struct{ wire, param string } // the id has no param
	fields := []*field{{wire: "id"}}        // pointers: programs have that sort already
	size := 0
	for _, param := range service.Params {
		if param.Place == services.Item {
			fields = append(fields, &field{param.WireName(), param.Name})
		}
	}
	slices.SortFunc(fields, func(x, y *field) int { return strings.Compare(x.wire, y.wire) })
	for _, c := range calls {
		size += c.size()
	}
	text = append(slices.Grow(text, size), '[')
	for i, c := range calls {
		separator := byte('{')
		if i > 0 {
			text = append(text, ',')
		}
		for _, f := range fields {
			value, set := c.values[f.param]
			if f.param != "" && !set {
				continue
			}
			text = append(appendJSONString(append(text, separator), f.wire), ':')
			if separator = ','; f.param == "" {
				text = append(strconv.AppendInt(append(text, '"'), int64(c.row), 10), '"')
			} else if text, err = appendJSON(text, value); err != nil {
				return nil, err
			}
		}
		text = append(text, '}')
	}
	return append(text, ']'), nil
}

// id names the row in a request and its answer.
func (c *call) id() string { return strconv.Itoa(c.row) }

type languageResults struct {
	Errors []struct {
		ID    string `json:"id"`
		Error struct {
			Code    string `json:"code"`
			Message string `json:"message"`
			Inner   struct {
				Code    string `json:"code"`
				Message string `json:"message"`
			} `json:"innererror"`
		} `json:"error"`
	} `json:"errors"`
}

func (languageProtocol) headline(service services.Service, detail []byte) (any, bool) {
	return headline(service, detail)
}

func (languageProtocol) answers(_ services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	if !json.Valid(response.Body) {
		return nil, errors.New("the answer is not JSON")
	}
	body := jsonMember(response.Body, "results")
	if len(body) == 0 || body[0] != '{' { // v3.x
		body = response.Body
	}
	return documentAnswers(body, calls, response)
}

// documentAnswers are those in the results of one kind of work.
func documentAnswers(body []byte, calls []*call, response *rest.Response) ([]answer, error) {
	var documents, failed, version []byte
	room := make([]jsonField, 0, 16)
	fields, _ := jsonFields(body, 0, room)
	for _, f := range fields {
		switch string(f.name) {
		case "documents":
			documents = f.value
		case "errors":
			failed = f.value
		case string(modelVersion):
			version = f.value
		}
	}
	out := make([]answer, len(calls))
	details := make([]byte, 0, len(body)+64*len(calls)) // one for all
	position := 0
	for at := jsonEnter(documents, '['); at < len(documents) && documents[at] != ']'; {
		fields, end := jsonFields(documents, at, room)
		at = jsonNext(documents, end)
		begin := len(details)
		var id string
		var ok bool
		if details, id, ok = appendDetail(details, fields, version); !ok {
			return nil, errors.New("a document without an id")
		}
		if position = find(calls, id, position); position < len(calls) {
			out[position] = answer{detail: details[begin:len(details):len(details)]}
		}
	}
	var results languageResults
	if failed != nil {
		if err := json.Unmarshal(failed, &results.Errors); err != nil {
			return nil, err
		}
	}
	byID := map[string]answer{}
	for _, e := range results.Errors {
		code, message := e.Error.Code, e.Error.Message
		if e.Error.Inner.Code != "" { // the inner one says what it is
			code, message = e.Error.Inner.Code, e.Error.Inner.Message
		}
		byID[e.ID] = answer{
			err:   &rest.Error{Status: response.Status, Code: code, Message: message, Attempts: response.Attempts},
			retry: passing[e.Error.Code] || passing[code],
		}
	}
	for i, c := range calls {
		if out[i].detail != nil && len(byID) == 0 {
			continue
		}
		if found, ok := byID[c.id()]; ok {
			out[i] = found
		} else if out[i].detail == nil {
			return nil, fmt.Errorf("no answer for document %s of %d", c.id(), len(calls))
		}
	}
	return out, nil
}

// passing are the Language service's codes of errors that say nothing about the document (ErrorCode and InnerErrorCode
// of its REST reference).
var passing = map[string]bool{"InternalServerError": true, "ServiceUnavailable": true, "TooManyRequests": true}

// find is the place of the call with an id, len(calls) if there is none. Answers come in the calls' order as a rule: it
// looks behind the place of the last one first.
func find(calls []*call, id string, last int) int {
	row, err := strconv.Atoi(id)
	if err != nil {
		return len(calls)
	}
	for i := range calls {
		if at := (last + i) % len(calls); calls[at].row == row {
			return at
		}
	}
	return len(calls)
}

var modelVersion = []byte("modelVersion")

// appendDetail appends a document's answer without its id, which means nothing outside the request, and with the model's
// version. Its members are sorted by name. ok is false if it has no id.
func appendDetail(to []byte, fields []jsonField, version []byte) (_ []byte, id string, ok bool) {
	if len(version) > len(`""`) && version[0] == '"' {
		fields = append(fields, jsonField{modelVersion, version})
	}
	sorted := make([]*jsonField, 0, 16) // pointers: programs have that sort already
	for i := range fields {
		sorted = append(sorted, &fields[i])
	}
	slices.SortStableFunc(sorted, func(x, y *jsonField) int { return bytes.Compare(x.name, y.name) })
	separator := byte('{')
	for i, f := range sorted {
		if i+1 < len(sorted) && bytes.Equal(f.name, sorted[i+1].name) {
			continue // the last one counts
		}
		if string(f.name) == "id" {
			id, ok = jsonString(f.value)
			continue
		}
		to = append(append(append(to, separator, '"'), f.name...), '"', ':')
		to, separator = appendCompact(to, f.value), ','
	}
	if separator == '{' {
		to = append(to, separator)
	}
	return append(to, '}'), id, ok
}
