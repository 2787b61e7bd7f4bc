package cog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// addDocumentsProtocol is that of putting documents into an index of Azure AI Search, whose answer says for each document
// whether that was done.
type addDocumentsProtocol struct{ tableProtocol }

func (p addDocumentsProtocol) answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	out, err := p.tableProtocol.answers(service, calls, response)
	if err != nil {
		return nil, err
	}
	for i := range out {
		var d IndexedDocument
		if err := json.Unmarshal(out[i].detail, &d); err != nil {
			return nil, err
		}
		if d.Status {
			continue
		}
		out[i] = answer{
			err:   &rest.Error{Status: d.StatusCode, Code: strconv.Itoa(d.StatusCode), Message: d.message(), Attempts: response.Attempts},
			retry: d.passes(),
		}
	}
	return out, nil
}

// passes tells whether the document was refused for a reason that passes: somebody else changed it at the same time, or
// the index was busy.
func (d IndexedDocument) passes() bool {
	switch d.StatusCode {
	case http.StatusConflict, http.StatusUnprocessableEntity, http.StatusTooManyRequests, http.StatusServiceUnavailable:
		return true
	}
	return false
}

func (d IndexedDocument) message() string {
	if d.ErrorMessage == nil {
		return http.StatusText(d.StatusCode)
	}
	return *d.ErrorMessage
}

// countProtocol is that of a route that answers with a bare number, behind a byte order mark.
type countProtocol struct{ tableProtocol }

func (countProtocol) answers(_ services.Service, _ []*call, response *rest.Response) ([]answer, error) {
	text := string(bytes.TrimSpace(bytes.TrimPrefix(response.Body, []byte("\ufeff"))))
	n, err := strconv.Atoi(text)
	if err != nil {
		return nil, fmt.Errorf("the answer is not a number")
	}
	return []answer{{detail: json.RawMessage(fmt.Sprintf(`{"count":%d}`, n))}}, nil
}
