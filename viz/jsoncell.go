package viz

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// rowError is the JSON of a cell in a service's error column, and of an error that marshals so.
type rowError struct {
	Status   int    `json:"status"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Body     string `json:"body"`
	Attempts int    `json:"attempts"`
}

// parseRowError reads the JSON of a row's error; false if it is not one.
func parseRowError(b []byte) (rowError, bool) {
	var e rowError
	if json.Unmarshal(b, &e) != nil || e.Message == "" || (e.Status == 0 && e.Code == "") {
		return rowError{}, false
	}
	return e, true
}

// String is the error on one line: "429 TooManyRequests: slow down". The status of an error inside a good answer says
// nothing and is left out.
func (e rowError) String() string {
	var head []string
	if e.Status != 0 && (e.Status/100 != 2 || e.Code == "") {
		head = append(head, fmt.Sprint(e.Status))
	}
	if e.Code != "" {
		head = append(head, e.Code)
	}
	return strings.Join(head, " ") + ": " + e.Message
}

// allJSON reports whether a column's shown cells are JSON objects or arrays, and there is at least one.
func allJSON(cells []cell) bool {
	found := false
	for _, c := range cells {
		if c.cut || c.missing {
			continue
		}
		s := strings.TrimSpace(c.text)
		if s == "" || (s[0] != '{' && s[0] != '[') || !json.Valid([]byte(s)) {
			return false
		}
		found = true
	}
	return found
}

func indentJSON(b []byte) string {
	var out bytes.Buffer
	if json.Indent(&out, b, "", "  ") != nil {
		return string(b)
	}
	return out.String()
}

// summarizeJSON is one line of a JSON value: a row's error as status, code and message; an object as its keys in order,
// with the values that are not nested; an array as its length and first element.
func summarizeJSON(b []byte) string {
	if e, ok := parseRowError(b); ok {
		return e.String()
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	return summarize(dec, 0)
}

func summarize(dec *json.Decoder, depth int) string {
	token, err := dec.Token()
	if err != nil {
		return "…"
	}
	switch token {
	case json.Delim('{'):
		return summarizeObject(dec, depth)
	case json.Delim('['):
		return summarizeArray(dec, depth)
	case nil:
		return "null"
	}
	return fmt.Sprint(token)
}

func summarizeObject(dec *json.Decoder, depth int) string {
	var parts []string
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return "…"
		}
		parts = append(parts, fmt.Sprintf("%v: %s", key, summarize(dec, depth+1)))
	}
	_, _ = dec.Token()
	if s := strings.Join(parts, ", "); depth == 0 || len(s) <= 60 {
		return "{" + s + "}"
	}
	return "{…}"
}

// summaryChars bounds how much of a list a summary says.
const summaryChars = 160

// summarizeArray says a list's first elements: at the top as many as fit, inside something else one.
func summarizeArray(dec *json.Decoder, depth int) string {
	n, long := 0, 0
	var shown []string
	for ; dec.More(); n++ {
		s := summarize(dec, depth+1)
		if long += len(s) + 2; n == 0 || depth == 0 && long <= summaryChars {
			shown = append(shown, s)
		}
	}
	_, _ = dec.Token()
	if n > len(shown) {
		shown = append(shown, fmt.Sprintf("… %d in all", n))
	}
	return "[" + strings.Join(shown, ", ") + "]"
}
