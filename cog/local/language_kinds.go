package local

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/local/text/detect"
	"github.com/cogbook/cogbook/cog/local/text/keyphrase"
	"github.com/cogbook/cogbook/cog/local/text/pii"
	"github.com/cogbook/cogbook/cog/local/text/sentiment"
)

// detectedLanguage is a language in an answer.
type detectedLanguage struct {
	Name       string  `json:"name"`
	ISO6391    string  `json:"iso6391Name"`
	Confidence float64 `json:"confidenceScore"`
	ScriptName string  `json:"scriptName,omitempty"`
	ScriptCode string  `json:"scriptIso15924Code,omitempty"`
}

// describe gives the script only to callers of versions that know it.
func (t *languageTask) describe(l detect.Language) detectedLanguage {
	d := detectedLanguage{Name: l.Name, ISO6391: l.Code, Confidence: l.Confidence}
	if t.auto {
		d.ScriptName, d.ScriptCode = l.Script.Name, l.Script.Code
	}
	return d
}

// languages answers LanguageDetection.
func (l *languageService) languages(ctx context.Context, t *languageTask) error {
	detector, err := l.detector.Get(ctx)
	if err != nil {
		return err
	}
	type answer struct {
		documentHead
		Detected detectedLanguage `json:"detectedLanguage"`
	}
	for _, i := range t.open() {
		hint := t.documents[i].CountryHint
		if strings.EqualFold(hint, "none") {
			hint = ""
		}
		if hint != "" && !detect.IsCountry(hint) {
			t.outcomes[i].err = newDocumentError("Invalid Country Hint.", "InvalidCountryHint",
				"Country hint is not valid. Please specify an ISO 3166-1 alpha-2 two letter country code.")
			continue
		}
		t.outcomes[i].answer = answer{t.head(i, nil), t.describe(detector.Detect(t.documents[i].Text, hint))}
	}
	return ctx.Err()
}

// inLanguages sorts the open documents by language; those in none of supported get their error.
func (l *languageService) inLanguages(ctx context.Context, t *languageTask, supported []string) ([]int, []string, []documentHead, error) {
	var detector *detect.Detector
	if slices.ContainsFunc(t.open(), t.isAuto) {
		var err error
		if detector, err = l.detector.Get(ctx); err != nil {
			return nil, nil, nil, err
		}
	}
	var open []int
	var codes []string
	var heads []documentHead
	for _, i := range t.open() {
		code, detected, err := t.languageOf(i, supported, detector)
		if err != nil {
			t.outcomes[i].err = err
			continue
		}
		open, codes, heads = append(open, i), append(codes, code), append(heads, t.head(i, detected))
	}
	return open, codes, heads, nil
}

// sentiments answers SentimentAnalysis.
func (l *languageService) sentiments(ctx context.Context, t *languageTask) error {
	if t.parameters.OpinionMining {
		return noEngine("opinion mining")
	}
	open, _, heads, err := l.inLanguages(ctx, t, []string{sentiment.Language})
	if err != nil || len(open) == 0 {
		return err
	}
	analyzer, err := l.sentiment.Get(ctx)
	if err != nil {
		return err
	}
	found, err := analyzer.Analyze(ctx, t.texts(open))
	if err != nil {
		return err
	}
	type sentence struct {
		Text      string           `json:"text"`
		Offset    int              `json:"offset"`
		Length    int              `json:"length"`
		Sentiment sentiment.Label  `json:"sentiment"`
		Scores    sentiment.Scores `json:"confidenceScores"`
	}
	type answer struct {
		documentHead
		Sentiment sentiment.Label  `json:"sentiment"`
		Scores    sentiment.Scores `json:"confidenceScores"`
		Sentences []sentence       `json:"sentences"`
	}
	for k, i := range open {
		a := answer{heads[k], found[k].Label, found[k].Scores, []sentence{}}
		text := t.documents[i].Text
		index := t.index(text)
		for _, s := range found[k].Sentences {
			offset, length := index.At(s.Span)
			a.Sentences = append(a.Sentences, sentence{s.Span.Of(text), offset, length, s.Label, s.Scores})
		}
		t.outcomes[i].answer = a
	}
	return nil
}

// keyPhrases answers KeyPhraseExtraction.
func (l *languageService) keyPhrases(ctx context.Context, t *languageTask) error {
	open, codes, heads, err := l.inLanguages(ctx, t, keyphrase.Languages())
	if err != nil || len(open) == 0 {
		return err
	}
	extractor, err := l.phrases.Get(ctx)
	if err != nil {
		return err
	}
	texts := make([]keyphrase.Text, len(open))
	for k, i := range open {
		texts[k] = keyphrase.Text{Text: t.documents[i].Text, Language: codes[k]}
	}
	found, err := extractor.Extract(ctx, texts)
	if err != nil {
		return err
	}
	type answer struct {
		documentHead
		KeyPhrases []string `json:"keyPhrases"`
	}
	for k, i := range open {
		t.outcomes[i].answer = answer{heads[k], append([]string{}, found[k]...)}
	}
	return nil
}

// personalData answers PiiEntityRecognition.
func (l *languageService) personalData(ctx context.Context, t *languageTask) error {
	filter, err := pii.NewFilter(t.parameters.Domain, t.parameters.PIICategories)
	if err != nil {
		e := Invalid("InvalidParameterValue", "%s", err.Error())
		e.Message = "Invalid Request."
		return e
	}
	open, _, heads, err := l.inLanguages(ctx, t, []string{pii.Language})
	if err != nil || len(open) == 0 {
		return err
	}
	finder, err := l.pii.Get(ctx)
	if err != nil {
		return err
	}
	found, err := finder.Find(ctx, t.texts(open))
	if err != nil {
		return err
	}
	type entity struct {
		Text        string  `json:"text"`
		Category    string  `json:"category"`
		Subcategory string  `json:"subcategory,omitempty"`
		Offset      int     `json:"offset"`
		Length      int     `json:"length"`
		Confidence  float64 `json:"confidenceScore"`
	}
	type answer struct {
		documentHead
		Redacted string   `json:"redactedText"`
		Entities []entity `json:"entities"`
	}
	for k, i := range open {
		text := t.documents[i].Text
		kept := filter.Keep(found[k])
		a := answer{heads[k], pii.Redact(text, kept, t.unit), []entity{}}
		index := t.index(text)
		for _, e := range kept {
			offset, length := index.At(e.Span)
			a.Entities = append(a.Entities, entity{e.Span.Of(text), e.Category, e.Subcategory, offset, length,
				math.Round(e.Confidence*100) / 100})
		}
		t.outcomes[i].answer = a
	}
	return nil
}
