package cog

import (
	"slices"
	"strings"
)

// The forms of a body.
const (
	bodyJSON   = "json"   // one JSON value
	bodyFields = "fields" // a JSON object of fields
	bodyForm   = "form"   // fields, URL-encoded
	bodyText   = "text"
	bodyBytes  = "bytes"
)

// httpBody is the request's body.
type httpBody struct {
	Form        string      `json:"form,omitempty"`
	Value       httpValue   `json:"value,omitzero"`
	Fields      []httpNamed `json:"fields,omitempty"`
	ContentType string      `json:"contentType,omitempty"`
}

func (b HTTPBuilder) body(form string, v httpValue) HTTPBuilder {
	b.http.Body = httpBody{Form: form, Value: v, ContentType: b.http.Body.ContentType}
	return b
}

func (b HTTPBuilder) field(form, name string, v httpValue) HTTPBuilder {
	if b.http.Body.Form != form {
		b = b.body(form, httpValue{})
	}
	b.http.Body.Fields = set(b.http.Body.Fields, name, v)
	return b
}

// JSON sends a value, marshalled to JSON, as each row's body.
func (b HTTPBuilder) JSON(value any) HTTPBuilder { return b.body(bodyJSON, ofValue(value)) }

// JSONCol sends the JSON text in a column as each row's body. A missing cell skips its row, one that is not JSON is the
// row's error.
func (b HTTPBuilder) JSONCol(column string) HTTPBuilder { return b.body(bodyJSON, ofColumn(column)) }

// JSONFields sends a JSON object with the given columns' cells, numbers as numbers, under the columns' names. A missing
// cell is left out. It adds to the fields of JSONField and JSONFieldCol.
func (b HTTPBuilder) JSONFields(columns ...string) HTTPBuilder {
	for _, column := range columns {
		b = b.JSONFieldCol(column, column)
	}
	return b
}

// JSONField adds a field to the JSON object that is sent.
func (b HTTPBuilder) JSONField(name string, value any) HTTPBuilder {
	return b.field(bodyFields, name, ofValue(value))
}

// JSONFieldCol adds a field with each row's value from a column. A missing cell is left out.
func (b HTTPBuilder) JSONFieldCol(name, column string) HTTPBuilder {
	return b.field(bodyFields, name, ofColumn(column))
}

// JSONTemplate makes each row's JSON body by a template of package text/template over the row:
//
//	{"question": {{.text}}, "tags": ["new", "from {{.city}}"]}
//
// A value is written as JSON, with quotes if it is a text, and null where its cell is missing; inside of quotes it is
// escaped. A row whose body is no JSON has an error. A program that uses a template is 5 MB larger.
func (b HTTPBuilder) JSONTemplate(text string) HTTPBuilder {
	return b.body(bodyJSON, ofTemplate(inJSON, text))
}

// FormFields sends the given columns' cells as a form, application/x-www-form-urlencoded, under the columns' names. A
// missing cell is left out.
func (b HTTPBuilder) FormFields(columns ...string) HTTPBuilder {
	for _, column := range columns {
		b = b.FormFieldCol(column, column)
	}
	return b
}

// FormField adds a field to the form that is sent, for a slice one for each element.
func (b HTTPBuilder) FormField(name string, value any) HTTPBuilder {
	return b.field(bodyForm, name, ofValue(value))
}

// FormFieldCol adds a field with each row's value from a column. A missing cell is left out.
func (b HTTPBuilder) FormFieldCol(name, column string) HTTPBuilder {
	return b.field(bodyForm, name, ofColumn(column))
}

// Body sends a text, as text/plain unless ContentType says otherwise.
func (b HTTPBuilder) Body(text string) HTTPBuilder { return b.body(bodyText, ofValue(text)) }

// BodyCol sends each row's text from a column. A missing cell skips its row.
func (b HTTPBuilder) BodyCol(column string) HTTPBuilder { return b.body(bodyText, ofColumn(column)) }

// BodyTemplate makes each row's body by a template of package text/template over the row, as text/plain unless
// ContentType says otherwise. Values are written as they are, and as nothing where the cell is missing: for JSON take
// JSONTemplate, which escapes them. A program that uses a template is 5 MB larger.
func (b HTTPBuilder) BodyTemplate(text string) HTTPBuilder {
	return b.body(bodyText, ofTemplate(inText, text))
}

// Bytes sends the bytes, as application/octet-stream unless ContentType says otherwise.
func (b HTTPBuilder) Bytes(data []byte) HTTPBuilder {
	return b.body(bodyBytes, ofValue(slices.Clone(data)))
}

// BytesCol sends the bytes that each row's cell names: a path, a file: URL or a data: URI. They are read when the
// request is sent. A missing cell skips its row.
func (b HTTPBuilder) BytesCol(column string) HTTPBuilder { return b.body(bodyBytes, ofColumn(column)) }

// ContentType sets the body's Content-Type. Default: by the form of the body.
func (b HTTPBuilder) ContentType(mediaType string) HTTPBuilder {
	b.http.Body.ContentType = mediaType
	return b
}

// contentType is the body's Content-Type.
func (b httpBody) contentType() string {
	if b.ContentType != "" {
		return b.ContentType
	}
	return map[string]string{
		bodyJSON: "application/json", bodyFields: "application/json", bodyForm: "application/x-www-form-urlencoded",
		bodyText: "text/plain; charset=utf-8", bodyBytes: "application/octet-stream",
	}[b.Form]
}

// isJSON tells whether rows' bodies are JSON, which a batch can hold.
func (b httpBody) isJSON() bool { return strings.HasPrefix(b.Form, bodyJSON) || b.Form == bodyFields }
