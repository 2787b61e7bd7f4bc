package fakeservice

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

// Document is one text of a request.
type Document struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// Input is the body of a request.
type Input struct {
	AnalysisInput struct {
		Documents []Document `json:"documents"`
	} `json:"analysisInput"`
}

// Output is the body of an answer.
type Output struct {
	Results struct {
		Documents []OutputDocument `json:"documents"`
		Errors    []OutputError    `json:"errors"`
	} `json:"results"`
}

// OutputDocument is the answer to one document.
type OutputDocument struct {
	ID   string `json:"id"`
	Echo string `json:"echo"`
}

// OutputError is the error of one document.
type OutputError struct {
	ID    string `json:"id"`
	Error struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// problem is why a request is refused as a whole.
type problem struct {
	status        int
	code, message string
}

// answer is the route that answers at once.
func (s *Service) answer(w http.ResponseWriter, _ *http.Request, body []byte) {
	answer := w.(*recorder) //nolint:forcetypeassert // serve gives no other
	if p := s.analyze(answer, body); p != nil {
		fail(w, p.status, p.code, p.message)
		return
	}
	answer.header["Content-Type"] = typeJSON
}

// analyze checks a request and writes the answer: each document's text, as it stood in the request.
func (s *Service) analyze(answer *recorder, body []byte) *problem {
	documents, ok := scanDocuments(answer.documents[:0], body)
	if !ok {
		if documents, ok = decodeDocuments(body); !ok {
			return &problem{http.StatusBadRequest, "InvalidRequest", "the body is not JSON"}
		}
	}
	switch {
	case s.config.MaxBytes > 0 && len(body) > s.config.MaxBytes:
		return &problem{http.StatusRequestEntityTooLarge, "RequestEntityTooLarge", "the body is too large"}
	case s.config.MaxDocuments > 0 && len(documents) > s.config.MaxDocuments:
		return &problem{http.StatusBadRequest, "InvalidDocumentBatch", "too many documents"}
	}
	for i := range documents {
		if isWord(documents[i].text, "poison") {
			return &problem{http.StatusBadRequest, "InvalidArgument", fmt.Sprintf("document %s cannot be processed", unquote(documents[i].id))}
		}
	}
	fails := 0
	if rule := answer.rule; rule != nil && rule.Fault == SomeFail {
		fails = len(documents)
		if rule.Documents > 0 {
			fails = min(fails, rule.Documents)
		}
		if answer.status = rule.Status; answer.status == 0 {
			answer.status = http.StatusOK
		}
	}
	s.ledger.add(accepted, documents[fails:])
	answer.documents = documents
	answer.fails = fails
	answer.body = writeAnswer(answer.body, documents, fails, answer.rule)
	return nil
}

// isWord tells whether a JSON string is the word, or begins with it and a space.
func isWord(text []byte, word string) bool {
	text = text[1:]
	return len(text) > len(word) && string(text[:len(word)]) == word && (text[len(word)] == '"' || text[len(word)] == ' ')
}

// writeAnswer appends the answer to the documents, of which the first ones fail.
func writeAnswer(out []byte, documents []rawDocument, fails int, rule *Rule) []byte {
	out = append(out, `{"results":{"documents":[`...)
	bad, first := fails > 0, true
	for i := fails; i < len(documents); i++ {
		d := &documents[i]
		if isWord(d.text, "bad") {
			bad = true
			continue
		}
		if !first {
			out = append(out, ',')
		}
		first = false
		out = append(out, `{"id":`...)
		out = append(out, d.id...)
		out = append(out, `,"echo":`...)
		out = append(out, d.text...)
		out = append(out, '}')
	}
	out = append(out, `],"errors":[`...)
	first = true
	for i := 0; bad && i < len(documents); i++ {
		code, message := "InvalidDocument", "the document is bad"
		switch {
		case i < fails:
			if code, message = rule.Code, "the document could not be processed now"; code == "" {
				code = "InternalServerError"
			}
		case !isWord(documents[i].text, "bad"):
			continue
		}
		if !first {
			out = append(out, ',')
		}
		first = false
		out = fmt.Appendf(out, `{"id":%s,"error":{"code":%q,"message":%q}}`, documents[i].id, code, message)
	}
	return append(out, "]}}"...)
}

// decodeDocuments reads what scanDocuments does not.
func decodeDocuments(body []byte) ([]rawDocument, bool) {
	var in Input
	if json.Unmarshal(body, &in) != nil {
		return nil, false
	}
	documents := make([]rawDocument, len(in.AnalysisInput.Documents))
	for i, d := range in.AnalysisInput.Documents {
		documents[i] = rawDocument{quote(d.ID), quote(d.Text)}
	}
	return documents, true
}

func quote(s string) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // a string can be written
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}

func unquote(s []byte) string {
	if bytes.IndexByte(s, '\\') < 0 {
		return string(s[1 : len(s)-1])
	}
	var out string
	_ = json.Unmarshal(s, &out) // scanned, or written by quote
	return out
}
