package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

func (tableProtocol) answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	if service.Column == services.Media {
		media, _, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
		if err != nil {
			media = http.DetectContentType(response.Body)
		}
		detail, err := json.Marshal(Content{ContentType: media, Data: response.Body})
		return []answer{{detail: detail}}, err
	}
	if len(response.Body) == 0 { // a 204
		out := make([]answer, len(calls))
		for i := range out {
			out[i].detail = json.RawMessage("{}")
		}
		return out, nil
	}
	if !json.Valid(response.Body) {
		return nil, errors.New("the answer is not JSON")
	}
	result, err := joined(service, response)
	if err != nil {
		return nil, err
	}
	if service.Result != "" {
		found := tablePath(service.Result).find(result)
		if len(found) != 1 {
			if failed := rowAnswer(service, result, response); failed.err != nil {
				return slices.Repeat([]answer{failed}, len(calls)), nil //nolint:nilerr // each row has the error
			}
			return nil, fmt.Errorf("the answer has no %s", service.Result)
		}
		result = found[0]
	}
	if service.Items == "" {
		return []answer{rowAnswer(service, result, response)}, nil
	}
	if service.Match != "" {
		return matched(service, calls, result, response)
	}
	out := make([]answer, 0, len(calls))
	for one := range jsonElements(result) {
		out = append(out, rowAnswer(service, one, response))
	}
	if len(out) != len(calls) {
		return nil, fmt.Errorf("%d answers for %d rows", len(out), len(calls))
	}
	return out, nil
}

// matched are the answers of a list whose elements say which rows they are of.
func matched(service services.Service, calls []*call, result json.RawMessage, response *rest.Response) ([]answer, error) {
	by := map[string]json.RawMessage{}
	for one := range jsonElements(result) {
		if of, ok := jsonString(jsonMember(one, service.Match)); ok {
			by[of] = one
		}
	}
	out := make([]answer, len(calls))
	for i, c := range calls {
		for _, param := range service.Params {
			if param.Place != services.Item || param.WireName() != service.Match {
				continue
			}
			one, ok := by[c.text(param.Name)]
			if !ok {
				return nil, fmt.Errorf("no answer has the %s of row %d", service.Match, c.row)
			}
			out[i] = rowAnswer(service, one, response)
		}
	}
	return out, nil
}

// rowAnswer is one row's answer: its detail, or the error that it holds.
func rowAnswer(service services.Service, one json.RawMessage, response *rest.Response) answer {
	if service.Failure != "" {
		for _, found := range tablePath(service.Failure).find(one) {
			var e struct {
				Code, Message string
				Error         struct{ Code, Message string }
			}
			if json.Unmarshal(found, &e) != nil {
				continue
			}
			if e.Code == "" {
				e.Code, e.Message = e.Error.Code, e.Error.Message
			}
			if e.Code != "" {
				return answer{err: &rest.Error{Status: response.Status, Code: e.Code, Message: e.Message, Attempts: response.Attempts}}
			}
		}
	}
	return answer{detail: one}
}

func (tableProtocol) headline(service services.Service, detail []byte) (any, bool) {
	return headline(service, detail)
}

// headline is what the table's paths find in a row's answer.
func headline(service services.Service, detail []byte) (any, bool) {
	if service.Column == services.Media {
		var c Content
		if json.Unmarshal(detail, &c) != nil {
			return nil, false
		}
		return c.URI(), true
	}
	found := []json.RawMessage{detail}
	if service.Headline != "" {
		found = tablePath(service.Headline).find(detail)
	}
	if service.By != "" {
		found = largest(found, tablePath(service.By).find(detail))
	}
	return cellOf(service, found)
}

// largest is the value that stands beside the largest number.
func largest(values, numbers []json.RawMessage) []json.RawMessage {
	best, at := 0.0, -1
	for i, raw := range numbers[:min(len(numbers), len(values))] {
		if n, ok := number(string(raw)); ok && (at < 0 || n > best) {
			best, at = n, i
		}
	}
	if at < 0 {
		return nil
	}
	return values[at : at+1]
}

// cellOf makes what was found a cell of the output column.
func cellOf(service services.Service, found []json.RawMessage) (any, bool) {
	switch service.Column {
	case services.WholeCount:
		return len(found), true
	case services.Done:
		return true, true
	case services.Any:
		return slices.ContainsFunc(found, func(one json.RawMessage) bool { return string(one) == "true" }), len(found) > 0
	case services.List:
		if len(found) == 1 && tablePath(service.Headline).singular() {
			return compacted(found[0]), string(found[0]) != "null"
		}
		parts := make([]string, len(found))
		for i, one := range found {
			parts[i] = compacted(one)
		}
		return "[" + strings.Join(parts, ",") + "]", true
	case services.Lines, services.Words:
		var lines []string
		for _, one := range found {
			if text, ok := jsonString(one); ok {
				lines = append(lines, text)
			}
		}
		between := "\n"
		if service.Column == services.Words {
			between = " "
		}
		return strings.Join(lines, between), true
	case services.Largest:
		found = largest(found, found)
	}
	if len(found) == 0 {
		return nil, false
	}
	value, err := columnType(service).read(found[0])
	return value, err == nil && value != nil
}

// compacted is JSON without the white space between its parts. Unlike in details, < and & stay what they are.
func compacted(text json.RawMessage) string {
	var out bytes.Buffer
	if json.Compact(&out, text) != nil {
		return string(text)
	}
	return out.String()
}

// columnType is the type of a service's output column.
func columnType(service services.Service) ColumnType {
	switch service.Column {
	case services.Whole, services.WholeCount, services.Largest:
		return Int
	case services.Number:
		return Float
	case services.Truth, services.Any, services.Done:
		return Bool
	}
	return String
}

// headlineSeries is the output column.
func headlineSeries(service services.Service, cells []any, name string) series.Series {
	return series.New(cells, columnType(service).series(), name)
}

// paths are the table's, compiled.
var paths sync.Map // string: jsonPath

// tablePath compiles a path of the table, which a test holds to be right.
func tablePath(text string) jsonPath {
	if known, ok := paths.Load(text); ok {
		return known.(jsonPath) //nolint:forcetypeassert // stored below
	}
	path, err := parsePath(text)
	if err != nil {
		path = jsonPath{text: text, segments: []segment{{}}} // finds nothing
	}
	paths.Store(text, path)
	return path
}
