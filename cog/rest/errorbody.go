package rest

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
)

// errorBody covers the bodies that services send with an error: {"error":{code,message,innererror}}, {"error":"text"},
// {code,message}, {statusCode,message} and {"errors":[{code,message}]}.
type errorBody struct {
	Error      json.RawMessage `json:"error"`
	Errors     []errorBody     `json:"errors"`
	Code       json.RawMessage `json:"code"`
	StatusCode json.RawMessage `json:"statusCode"`
	Type       string          `json:"type"`
	Message    string          `json:"message"`
	Inner      *errorBody      `json:"innererror"`
}

// parseErrorBody finds the code and the message of an error's body; both are empty where it has none.
func parseErrorBody(body []byte) (code, message string) {
	var parsed errorBody
	if !parsed.read(body) {
		return "", ""
	}
	return parsed.find(0)
}

// mostNested is how deep errors in errors are followed: each level is decoded by itself.
const mostNested = 8

// read decodes what has the expected types and leaves out what has not.
func (b *errorBody) read(text []byte) bool {
	var wrongType *json.UnmarshalTypeError
	err := json.Unmarshal(text, b)
	return err == nil || errors.As(err, &wrongType)
}

func (b *errorBody) find(depth int) (code, message string) {
	if text := bytes.TrimSpace(b.Error); len(text) > 0 && depth < mostNested {
		var nested errorBody
		var plain string
		if json.Unmarshal(text, &plain) == nil {
			return plain, b.Message
		}
		if nested.read(text) {
			return nested.find(depth + 1)
		}
	}
	code, message = scalar(b.Code), b.Message
	if code == "" {
		code = scalar(b.StatusCode)
	}
	if code == "" {
		code = b.Type
	}
	if code == "" && message == "" && len(b.Errors) > 0 && depth < mostNested {
		return b.Errors[0].find(depth + 1)
	}
	if b.Inner != nil && depth < mostNested { // the innermost that speaks for itself is the most precise
		if innerCode, innerMessage := b.Inner.find(depth + 1); innerCode != "" && innerMessage != "" {
			return innerCode, innerMessage
		}
	}
	return code, message
}

// scalar is a JSON string or number as text.
func scalar(raw json.RawMessage) string {
	text := strings.TrimSpace(string(raw))
	if text == "null" || strings.HasPrefix(text, "{") || strings.HasPrefix(text, "[") {
		return ""
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return text
}

func statusText(status int) string {
	if text := http.StatusText(status); text != "" {
		return text
	}
	return "no message"
}
