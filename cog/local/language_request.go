package local

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/local/text/segment"
)

// languageDocument is one text of a request.
type languageDocument struct {
	ID          string `json:"id"`
	Text        string `json:"text"`
	Language    string `json:"language"`
	CountryHint string `json:"countryHint"`
}

// languageParameters are the options of all kinds.
type languageParameters struct {
	ModelVersion    string   `json:"modelVersion"`
	StringIndexType string   `json:"stringIndexType"`
	OpinionMining   bool     `json:"opinionMining"`
	Domain          string   `json:"domain"`
	PIICategories   []string `json:"piiCategories"`
}

// languageTask is a request of either generation, checked.
type languageTask struct {
	kind       *languageKind
	parameters languageParameters
	documents  []languageDocument
	unit       segment.Unit
	showStats  bool
	auto       bool              // language "auto" and scripts are known (2024 and later)
	outcomes   []documentOutcome // one for each document
}

var apiVersion = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}(-preview)?$`)

// autoSince is the last version without automatic language detection.
const autoSince = "2023-04-01"

// analyzeText answers /language/:analyze-text.
func (l *languageService) analyzeText(w http.ResponseWriter, r *Request) error {
	version := r.Query("api-version")
	switch {
	case version == "":
		return &Error{Status: http.StatusBadRequest, Code: "MissingApiVersionParameter",
			Message: "The api-version query parameter (?api-version=) is required for all requests."}
	case !apiVersion.MatchString(version):
		return &Error{Status: http.StatusBadRequest, Code: "UnsupportedApiVersionValue",
			Message: "The api-version query parameter must have the form YYYY-MM-DD or YYYY-MM-DD-preview."}
	}
	var body struct {
		Kind          string             `json:"kind"`
		Parameters    languageParameters `json:"parameters"`
		AnalysisInput struct {
			Documents []languageDocument `json:"documents"`
		} `json:"analysisInput"`
	}
	if err := r.ReadJSON(MaxLanguageBytes, &body); err != nil {
		return err
	}
	kind, err := kindNamed(body.Kind)
	if err != nil {
		return err
	}
	task := &languageTask{kind: kind, parameters: body.Parameters, documents: body.AnalysisInput.Documents, auto: version > autoSince}
	if task.showStats, err = queryBool(r, "showStats"); err != nil {
		return err
	}
	if err := l.run(r, task); err != nil {
		return err
	}
	return WriteJSON(w, http.StatusOK, struct {
		Kind    string         `json:"kind"`
		Results languageResult `json:"results"`
	}{kind.name + "Results", task.result()})
}

// textAnalytics answers the route of one kind in v3.0 and v3.1: parameters in the query, no wrapper around the answer.
func (l *languageService) textAnalytics(kind *languageKind) Handler {
	return func(w http.ResponseWriter, r *Request) error {
		var body struct {
			Documents []languageDocument `json:"documents"`
		}
		if err := r.ReadJSON(MaxLanguageBytes, &body); err != nil {
			return err
		}
		task := &languageTask{kind: kind, documents: body.Documents, parameters: languageParameters{
			ModelVersion: r.Query("model-version"), StringIndexType: r.Query("stringIndexType"), Domain: r.Query("domain"),
		}}
		if list := r.Query("piiCategories"); list != "" {
			task.parameters.PIICategories = strings.Split(list, ",")
		}
		var err error
		if task.parameters.OpinionMining, err = queryBool(r, "opinionMining"); err != nil {
			return err
		}
		if task.showStats, err = queryBool(r, "showStats"); err != nil {
			return err
		}
		for _, d := range body.Documents {
			if !isLanguageCode(d.Language) {
				e := BadRequest("Invalid Request.")
				e.Inner = &InnerError{Code: "InvalidLanguage", Message: "Invalid language code."}
				return e
			}
		}
		if err := l.run(r, task); err != nil {
			return err
		}
		return WriteJSON(w, http.StatusOK, task.result())
	}
}

// queryBool reads a parameter that is true or false; false when it is not there.
func queryBool(r *Request, name string) (bool, error) {
	text := r.Query(name)
	if text == "" {
		return false, nil
	}
	value, err := strconv.ParseBool(text)
	if err != nil {
		return false, Invalid("InvalidParameterValue", "The query parameter %s must be true or false.", name)
	}
	return value, nil
}

// run checks the request, sets aside the documents that no engine can take, and has the engine answer the others.
func (l *languageService) run(r *Request, t *languageTask) error {
	if err := t.check(); err != nil {
		return err
	}
	if t.kind.engine == nil {
		return noEngine(t.kind.name)
	}
	t.outcomes = make([]documentOutcome, len(t.documents))
	for i, d := range t.documents {
		t.outcomes[i].err = checkText(d.Text)
	}
	return t.kind.engine(l, r.Context(), t)
}

// check looks for what makes the whole request invalid.
func (t *languageTask) check() error {
	invalid := func(outer, code, format string, args ...any) error {
		e := Invalid(code, format, args...)
		e.Message = outer
		return e
	}
	const request, document = "Invalid Request.", "Invalid document in request."
	if len(t.documents) == 0 {
		return invalid(request, "MissingInputDocuments", "Missing input documents.")
	}
	if len(t.documents) > t.kind.limit {
		return invalid(document, "InvalidDocumentBatch",
			"Batch request contains too many records. Max %d records are permitted.", t.kind.limit)
	}
	seen := map[string]bool{}
	for _, d := range t.documents {
		switch {
		case d.ID == "":
			return invalid(document, "InvalidDocument", "Document id is missing or empty.")
		case seen[d.ID]:
			return invalid(document, "InvalidDocument", "Request contains duplicated Ids. Make sure each document has a unique Id.")
		}
		seen[d.ID] = true
	}
	unit, ok := segment.ParseUnit(t.parameters.StringIndexType)
	if !ok {
		return invalid(request, "InvalidParameterValue", "Invalid stringIndexType %q. Possible values are: "+
			"TextElements_v8, UnicodeCodePoint, Utf16CodeUnit.", t.parameters.StringIndexType)
	}
	t.unit = unit
	if v := t.parameters.ModelVersion; v != "" && v != "latest" && v != t.kind.version && t.kind.engine != nil {
		return invalid(request, "ModelVersionIncorrect", "Invalid model version. Possible values are: latest,%s", t.kind.version)
	}
	return nil
}

// index counts text as the request asked.
func (t *languageTask) index(text string) *segment.Index { return segment.NewIndex(text, t.unit) }
