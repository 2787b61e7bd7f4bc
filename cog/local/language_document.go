package local

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/cogbook/cogbook/cog/local/text/detect"
	"github.com/cogbook/cogbook/cog/local/text/segment"
)

// The service's limits of one document.
const (
	maxDocumentElements = 5120 // characters as readers count them
	recordElements      = 1000 // what is billed as one transaction there
)

// documentOutcome is what became of one document: an answer, or an error.
type documentOutcome struct {
	answer any
	err    *documentError
}

// documentError is the error of one document inside an answer.
type documentError struct {
	Code    string     `json:"code"`
	Message string     `json:"message"`
	Inner   InnerError `json:"innererror"`
}

func newDocumentError(message, code, format string, args ...any) *documentError {
	return &documentError{"InvalidArgument", message, InnerError{code, fmt.Sprintf(format, args...)}}
}

// languageStatistics of one document.
type languageStatistics struct {
	Characters   int `json:"charactersCount"`
	Transactions int `json:"transactionsCount"`
}

// documentHead is what the answers for documents of all kinds have in common.
type documentHead struct {
	ID         string              `json:"id"`
	Statistics *languageStatistics `json:"statistics,omitempty"`
	Detected   *detectedLanguage   `json:"detectedLanguage,omitempty"`
	Warnings   []struct{}          `json:"warnings"` // always empty here
}

// languageResult is the answer for all documents.
type languageResult struct {
	Documents    []any           `json:"documents"`
	Errors       []failedElement `json:"errors"`
	ModelVersion string          `json:"modelVersion"`
	Statistics   *batchCounts    `json:"statistics,omitempty"`
}

type failedElement struct {
	ID    string         `json:"id"`
	Error *documentError `json:"error"`
}

type batchCounts struct {
	Documents    int `json:"documentsCount"`
	Valid        int `json:"validDocumentsCount"`
	Erroneous    int `json:"erroneousDocumentsCount"`
	Transactions int `json:"transactionsCount"`
}

// result puts the answers together in the order of the request.
func (t *languageTask) result() languageResult {
	r := languageResult{Documents: []any{}, Errors: []failedElement{}, ModelVersion: t.kind.version}
	counts := batchCounts{Documents: len(t.documents)}
	for i, o := range t.outcomes {
		d := t.documents[i]
		if o.err != nil {
			r.Errors = append(r.Errors, failedElement{d.ID, o.err})
			counts.Erroneous++
			continue
		}
		r.Documents = append(r.Documents, o.answer)
		counts.Valid++
		counts.Transactions += statisticsOf(d.Text).Transactions
	}
	if t.showStats {
		r.Statistics = &counts
	}
	return r
}

// head starts the answer for document i.
func (t *languageTask) head(i int, detected *detectedLanguage) documentHead {
	h := documentHead{ID: t.documents[i].ID, Detected: detected, Warnings: []struct{}{}}
	if t.showStats {
		statistics := statisticsOf(t.documents[i].Text)
		h.Statistics = &statistics
	}
	return h
}

func statisticsOf(text string) languageStatistics {
	n := segment.Count(text, segment.TextElements)
	return languageStatistics{n, (n + recordElements - 1) / recordElements}
}

// checkText says why no engine can take a text.
func checkText(text string) *documentError {
	if strings.TrimSpace(text) == "" {
		return newDocumentError("Invalid Document in request.", "InvalidDocument", "Document text is empty.")
	}
	if len(text) > maxDocumentElements && segment.Count(text, segment.TextElements) > maxDocumentElements {
		return newDocumentError("Invalid document in request.", "InvalidDocument",
			"A document within the request was too large to be processed. Limit document size to: %d text elements. "+
				"For additional details on the data limitations see https://aka.ms/text-analytics-data-limits", maxDocumentElements)
	}
	return nil
}

// open lists the documents that have no error yet.
func (t *languageTask) open() []int {
	var open []int
	for i, o := range t.outcomes {
		if o.err == nil {
			open = append(open, i)
		}
	}
	return open
}

// texts of the given documents.
func (t *languageTask) texts(of []int) []string {
	texts := make([]string, len(of))
	for k, i := range of {
		texts[k] = t.documents[i].Text
	}
	return texts
}

// languageOf finds the language of a document: the one that is given, English when none is, or the detected one when "auto"
// is. It must be one of supported, which are ISO 639-1 codes.
func (t *languageTask) languageOf(i int, supported []string, detector *detect.Detector) (string, *detectedLanguage, *documentError) {
	given := t.documents[i].Language
	if given == "" {
		given = "en"
	}
	var detected *detectedLanguage
	if t.isAuto(i) {
		found := detector.Detect(t.documents[i].Text, "")
		d := t.describe(found)
		given, detected = found.Code, &d
		if strings.HasPrefix(given, "zh_") {
			given = "zh"
		}
	}
	code := given
	if tag, err := language.Parse(given); err == nil {
		base, _ := tag.Base()
		code = base.String()
	}
	if !slices.Contains(supported, code) {
		return "", nil, newDocumentError("Invalid Language Code.", "UnsupportedLanguageCode",
			"Invalid language code. Supported languages: %s. For additional details see https://aka.ms/text-analytics/language-support",
			strings.Join(supported, ","))
	}
	return code, detected, nil
}

func (t *languageTask) isAuto(i int) bool {
	return t.auto && strings.EqualFold(t.documents[i].Language, "auto")
}

// isLanguageCode says whether s names some language at all; empty is none given.
func isLanguageCode(s string) bool {
	if s == "" {
		return true
	}
	_, err := language.Parse(s)
	return err == nil
}
