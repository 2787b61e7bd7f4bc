package cog

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// languageProtocol is the Language service's: `:analyze-text`, and the containers' v3.x routes, which have the
// parameters in the query and no wrapper around the answer.
type languageProtocol struct{}

func (languageProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	first := calls[0]
	documents := make([]map[string]any, len(calls))
	for i, c := range calls {
		documents[i] = c.fields(service, services.Item)
		documents[i]["id"] = c.id()
	}
	var body map[string]any
	address := first.target.base
	if strings.HasPrefix(first.version, "v3.") {
		address += "/text/analytics/" + first.version + "/" + service.Route31
		if q := first.query(service, services.Body, services.Query); len(q) > 0 {
			address += "?" + q.Encode()
		}
		body = map[string]any{"documents": documents}
	} else {
		q := first.query(service, services.Query)
		q.Set("api-version", first.version)
		address += "/language/:analyze-text?" + q.Encode()
		body = map[string]any{
			"kind":          service.Kind,
			"analysisInput": map[string]any{"documents": documents},
			"parameters":    first.fields(service, services.Body),
		}
	}
	text, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	return &rest.Request{
		Method: http.MethodPost, URL: address, Body: text,
		Header:      http.Header{"Content-Type": {"application/json"}, "Accept": {"application/json"}},
		Credentials: first.target.credentials,
	}, nil
}

// id names the row in a request and its answer.
func (c *call) id() string { return strconv.Itoa(c.row) }

type languageResults struct {
	Documents []json.RawMessage `json:"documents"`
	Errors    []struct {
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
	ModelVersion string `json:"modelVersion"`
}

func (languageProtocol) answers(_ services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	var wrapped struct {
		Results *languageResults `json:"results"`
	}
	if err := json.Unmarshal(response.Body, &wrapped); err != nil {
		return nil, err
	}
	results := wrapped.Results
	if results == nil { // v3.x
		results = &languageResults{}
		if err := json.Unmarshal(response.Body, results); err != nil {
			return nil, err
		}
	}
	byID := make(map[string]answer, len(calls))
	for _, document := range results.Documents {
		id, detail, err := takeID(document, results.ModelVersion)
		if err != nil {
			return nil, err
		}
		byID[id] = answer{detail: detail}
	}
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
	out := make([]answer, len(calls))
	for i, c := range calls {
		found, ok := byID[c.id()]
		if !ok {
			return nil, fmt.Errorf("no answer for document %s of %d", c.id(), len(calls))
		}
		out[i] = found
	}
	return out, nil
}

// passing are the Language service's codes of errors that say nothing about the document (ErrorCode and InnerErrorCode
// of its REST reference).
var passing = map[string]bool{"InternalServerError": true, "ServiceUnavailable": true, "TooManyRequests": true}

// takeID parts a document's answer from its id, which means nothing outside the request, and adds the model that answered.
func takeID(document json.RawMessage, model string) (id string, detail json.RawMessage, err error) {
	var fields map[string]json.RawMessage
	if err = json.Unmarshal(document, &fields); err != nil {
		return "", nil, err
	}
	if err = json.Unmarshal(fields["id"], &id); err != nil {
		return "", nil, fmt.Errorf("a document without an id: %w", err)
	}
	delete(fields, "id")
	if model != "" {
		fields["modelVersion"], _ = json.Marshal(model)
	}
	detail, err = json.Marshal(fields)
	return id, detail, err
}

func (languageProtocol) headline(service services.Service, detail []byte) (string, bool) {
	var document struct {
		Sentiment    string                       `json:"sentiment"`
		Language     struct{ ISO6391Name string } `json:"detectedLanguage"`
		KeyPhrases   json.RawMessage              `json:"keyPhrases"`
		Entities     json.RawMessage              `json:"entities"`
		RedactedText *string                      `json:"redactedText"`
	}
	if json.Unmarshal(detail, &document) != nil {
		return "", false
	}
	value := ""
	switch service.Kind {
	case "SentimentAnalysis":
		value = document.Sentiment
	case "LanguageDetection":
		value = document.Language.ISO6391Name
	case "KeyPhraseExtraction":
		value = string(document.KeyPhrases)
	case "EntityRecognition":
		value = string(document.Entities)
	case "PiiEntityRecognition":
		if document.RedactedText == nil {
			return "", false
		}
		return *document.RedactedText, true
	}
	return value, value != ""
}
