package local

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// at follows keys (and numbers of list elements) into a JSON value; nil where there is nothing.
func at(value any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			object, _ := value.(map[string]any)
			value = object[step]
		case int:
			list, _ := value.([]any)
			if step >= len(list) {
				return nil
			}
			value = list[step]
		}
	}
	return value
}

// analyze asks for one kind, with documents of id, text and more.
func analyze(t *testing.T, base, version, kind string, parameters map[string]any, documents ...map[string]string) (int, any) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"kind": kind, "parameters": parameters, "analysisInput": map[string]any{"documents": documents}})
	if err != nil {
		t.Fatal(err)
	}
	return postLanguage(t, base+"/language/:analyze-text?showStats=true&api-version="+version, map[string]string{"Content-Type": "application/json"}, body)
}

type document = map[string]string

// None of these needs a model.
func TestLanguageRefusesWholeRequests(t *testing.T) {
	t.Parallel()
	base := serve(t, registerLanguage)
	many := make([]document, 11)
	for i := range many {
		many[i] = document{"id": fmt.Sprint(i), "text": "x"}
	}
	for name, c := range map[string]struct {
		version, kind string
		parameters    map[string]any
		documents     []document
		status        int
		code, inner   string
	}{
		"no version":           {"", "SentimentAnalysis", nil, many[:1], 400, "MissingApiVersionParameter", ""},
		"bad version":          {"latest", "SentimentAnalysis", nil, many[:1], 400, "UnsupportedApiVersionValue", ""},
		"unknown kind":         {"2023-04-01", "Nonsense", nil, many[:1], 400, "InvalidRequest", "InvalidParameterValue"},
		"no documents":         {"2023-04-01", "SentimentAnalysis", nil, nil, 400, "InvalidRequest", "MissingInputDocuments"},
		"11 for sentiment":     {"2023-04-01", "SentimentAnalysis", nil, many, 400, "InvalidRequest", "InvalidDocumentBatch"},
		"11 for key phrases":   {"2023-04-01", "KeyPhraseExtraction", nil, many, 400, "InvalidRequest", "InvalidDocumentBatch"},
		"6 for PII":            {"2023-04-01", "PiiEntityRecognition", nil, many[:6], 400, "InvalidRequest", "InvalidDocumentBatch"},
		"6 for entities":       {"2023-04-01", "EntityRecognition", nil, many[:6], 400, "InvalidRequest", "InvalidDocumentBatch"},
		"no id":                {"2023-04-01", "LanguageDetection", nil, []document{{"text": "x"}}, 400, "InvalidRequest", "InvalidDocument"},
		"an id twice":          {"2023-04-01", "LanguageDetection", nil, []document{many[0], many[1], many[0]}, 400, "InvalidRequest", "InvalidDocument"},
		"model version":        {"2025-11-01", "SentimentAnalysis", map[string]any{"modelVersion": "2022-11-01"}, many[:1], 400, "InvalidRequest", "ModelVersionIncorrect"},
		"string index type":    {"2025-11-01", "SentimentAnalysis", map[string]any{"stringIndexType": "Bytes"}, many[:1], 400, "InvalidRequest", "InvalidParameterValue"},
		"domain":               {"2025-11-01", "PiiEntityRecognition", map[string]any{"domain": "legal"}, many[:1], 400, "InvalidRequest", "InvalidParameterValue"},
		"a wrong type":         {"2025-11-01", "SentimentAnalysis", map[string]any{"opinionMining": "maybe"}, many[:1], 400, "InvalidRequest", "InvalidRequestBodyFormat"},
		"no engine":            {"2025-11-01", "EntityRecognition", nil, many[:1], 404, "NotFound", ""},
		"no engine for links":  {"2025-11-01", "EntityLinking", nil, many[:1], 404, "NotFound", ""},
		"no engine for mining": {"2025-11-01", "SentimentAnalysis", map[string]any{"opinionMining": true}, many[:1], 404, "NotFound", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			status, got := analyze(t, base, c.version, c.kind, c.parameters, c.documents...)
			if status != c.status || at(got, "error", "code") != c.code {
				t.Errorf("%d %v, want %d %s", status, got, c.status, c.code)
			}
			if inner, _ := at(got, "error", "innererror", "code").(string); inner != c.inner {
				t.Errorf("inner code %q, want %q", inner, c.inner)
			}
			if message, _ := at(got, "error", "message").(string); message == "" {
				t.Error("no message")
			}
		})
	}
}

// Documents that cannot be taken have an error of their own, the others their answer, in the request's order.
func TestLanguageRefusesSingleDocuments(t *testing.T) {
	t.Parallel()
	needModels(t, "minilm", "onnxruntime", "lid176")
	base := serve(t, registerLanguage)
	status, got := analyze(t, base, "2023-04-01", "SentimentAnalysis", nil,
		document{"id": "long", "text": strings.Repeat("a", 5121), "language": "en"},
		document{"id": "z", "text": "Lovely rooms.", "language": "en-GB"},
		document{"id": "blank", "text": " \n", "language": "en"},
		document{"id": "german", "text": "Schön.", "language": "de"},
		document{"id": "auto", "text": "Lovely rooms.", "language": "auto"}, // this version does not know it
		document{"id": "a", "text": strings.Repeat("é", 5120), "language": ""},
	)
	if status != http.StatusOK {
		t.Fatal(status, got)
	}
	if first, second := at(got, "results", "documents", 0, "id"), at(got, "results", "documents", 1, "id"); first != "z" || second != "a" {
		t.Errorf("documents %v, %v", first, second)
	}
	for i, want := range [][3]string{
		{"long", "InvalidDocument", "5120 text elements"}, {"blank", "InvalidDocument", "Document text is empty."},
		{"german", "UnsupportedLanguageCode", "Supported languages: en."}, {"auto", "UnsupportedLanguageCode", "Supported languages: en."},
	} {
		e := at(got, "results", "errors", i)
		message, _ := at(e, "error", "innererror", "message").(string)
		if at(e, "id") != want[0] || at(e, "error", "code") != "InvalidArgument" || at(e, "error", "innererror", "code") != want[1] ||
			!strings.Contains(message, want[2]) {
			t.Errorf("error %d: %v, want %q", i, e, want)
		}
	}
	want := map[string]any{"documentsCount": 6.0, "validDocumentsCount": 2.0, "erroneousDocumentsCount": 4.0, "transactionsCount": 7.0}
	if statistics := at(got, "results", "statistics"); fmt.Sprint(statistics) != fmt.Sprint(want) {
		t.Errorf("statistics %v, want %v", statistics, want)
	}
	if n := at(got, "results", "documents", 1, "statistics", "transactionsCount"); n != 6.0 {
		t.Errorf("%v transactions for 5120 characters, want 6", n)
	}
}

func TestLanguageAuto(t *testing.T) {
	t.Parallel()
	needModels(t, "minilm", "onnxruntime", "lid176")
	base := serve(t, registerLanguage)
	_, got := analyze(t, base, "2024-11-01", "SentimentAnalysis", nil,
		document{"id": "1", "text": "The rooms were lovely and quiet.", "language": "auto"},
		document{"id": "2", "text": "Les chambres étaient belles et calmes.", "language": "auto"},
		document{"id": "3", "text": ":)", "language": "auto"})
	if at(got, "results", "documents", 0, "detectedLanguage", "iso6391Name") != "en" || at(got, "results", "documents", 0, "sentiment") != "positive" {
		t.Errorf("got %v", got)
	}
	for i := range 2 {
		if at(got, "results", "errors", i, "error", "innererror", "code") != "UnsupportedLanguageCode" {
			t.Errorf("error %d: %v", i, got)
		}
	}
	_, got = analyze(t, base, "2024-11-01", "KeyPhraseExtraction", nil,
		document{"id": "2", "text": "Les chambres étaient belles, le petit déjeuner copieux.", "language": "auto"})
	if at(got, "results", "documents", 0, "detectedLanguage", "name") != "French" || at(got, "results", "documents", 0, "keyPhrases", 0) == nil {
		t.Errorf("got %v", got)
	}
}

// Offsets are counted as asked; text elements are the default.
func TestLanguageOffsets(t *testing.T) {
	t.Parallel()
	needModels(t, "minilm", "onnxruntime", "lid176")
	base := serve(t, registerLanguage)
	for unit, want := range map[string]float64{"": 8, "TextElements_v8": 8, "UnicodeCodePoint": 12, "Utf16CodeUnit": 15} {
		_, got := analyze(t, base, "2025-11-01", "SentimentAnalysis", map[string]any{"stringIndexType": unit, "modelVersion": "latest"},
			document{"id": "1", "text": "Nice 👩‍👩‍👧! It was good."})
		if offset, length := at(got, "results", "documents", 0, "sentences", 1, "offset"), at(got, "results", "documents", 0, "sentences", 1, "length"); offset != want || length != 12.0 {
			t.Errorf("%s: offset %v, length %v, want %v, 12", unit, offset, length, want)
		}
	}
}

func TestLanguageDetection(t *testing.T) {
	t.Parallel()
	needModels(t, "lid176")
	base := serve(t, registerLanguage)
	documents := make([]document, 1000)
	for i := range documents {
		documents[i] = document{"id": fmt.Sprint(i), "text": "Bonjour tout le monde", "countryHint": "US"}
	}
	documents[1] = document{"id": "1", "text": "hello", "countryHint": "USA"}
	status, got := analyze(t, base, "2025-11-01", "LanguageDetection", nil, documents...)
	if status != http.StatusOK || at(got, "results", "documents", 998, "detectedLanguage", "iso6391Name") != "fr" ||
		at(got, "results", "documents", 0, "detectedLanguage", "scriptName") != "Latin" {
		t.Errorf("%d %v", status, at(got, "results", "documents", 998))
	}
	if at(got, "results", "errors", 0, "error", "innererror", "code") != "InvalidCountryHint" {
		t.Errorf("errors %v", at(got, "results", "errors"))
	}
}

// The containers' route takes its parameters from the query.
func TestTextAnalyticsParameters(t *testing.T) {
	t.Parallel()
	needModels(t, "rampart", "onnxruntime")
	base := serve(t, registerLanguage)
	body := []byte(`{"documents":[{"id":"1","text":"Call Maria Gonzalez at 555-0142.","language":"en"}]}`)
	status, got := postLanguage(t, base+"/text/analytics/v3.1/entities/recognition/pii?piiCategories=Email,PhoneNumber&showStats=true", nil, body)
	if status != http.StatusOK || at(got, "documents", 0, "redactedText") != "Call Maria Gonzalez at ********." ||
		at(got, "documents", 0, "entities", 0, "category") != "PhoneNumber" || at(got, "documents", 0, "entities", 1) != nil {
		t.Errorf("%d %v", status, got)
	}
	if at(got, "statistics", "documentsCount") != 1.0 || at(got, "results") != nil {
		t.Errorf("got %v", got)
	}
	status, got = postLanguage(t, base+"/text/analytics/v3.1/sentiment?showStats=maybe", nil, body)
	if status != http.StatusBadRequest || at(got, "error", "innererror", "code") != "InvalidParameterValue" {
		t.Errorf("%d %v", status, got)
	}
}

// Without its model a request says what to fetch; whole requests that are invalid are told so all the same.
func TestLanguageWithoutModels(t *testing.T) {
	t.Setenv("COGBOOK_CACHE_DIR", t.TempDir())
	base := serve(t, registerLanguage)
	for kind, model := range map[string]string{"SentimentAnalysis": "minilm", "KeyPhraseExtraction": "minilm",
		"PiiEntityRecognition": "rampart", "LanguageDetection": "lid176"} {
		status, got := analyze(t, base, "2025-11-01", kind, nil, document{"id": "1", "text": "Good."})
		message, _ := at(got, "error", "message").(string)
		if status != http.StatusFailedDependency || !strings.Contains(message, "cogbook models fetch "+model) {
			t.Errorf("%s: %d %v", kind, status, got)
		}
	}
}
