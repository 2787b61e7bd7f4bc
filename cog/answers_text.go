package cog

// Sentiment is [TextSentiment]'s whole answer for a text.
type Sentiment struct {
	Sentiment        string              `json:"sentiment"` // "positive", "neutral", "negative" or "mixed"
	ConfidenceScores SentimentScores     `json:"confidenceScores"`
	Sentences        []SentenceSentiment `json:"sentences"`
	DetectedLanguage *LanguageName       `json:"detectedLanguage,omitempty"` // where Language was "auto"
	Warnings         []Warning           `json:"warnings,omitempty"`
	ModelVersion     string              `json:"modelVersion"`
}

// SentimentScores say how sure the model is of each label. Each is 0 to 1, together they are 1.
type SentimentScores struct {
	Positive float64 `json:"positive"`
	Neutral  float64 `json:"neutral"`
	Negative float64 `json:"negative"`
}

// SentenceSentiment is one sentence of a text. Offset and Length count what StringIndexType says: runes by default.
type SentenceSentiment struct {
	Text             string            `json:"text"`
	Sentiment        string            `json:"sentiment"`
	ConfidenceScores SentimentScores   `json:"confidenceScores"`
	Offset           int               `json:"offset"`
	Length           int               `json:"length"`
	Targets          []SentimentTarget `json:"targets,omitempty"`     // with OpinionMining: what is judged
	Assessments      []SentimentTarget `json:"assessments,omitempty"` // with OpinionMining: the judging words
}

// SentimentTarget is what a sentence judges, or the words that judge it.
type SentimentTarget struct {
	Text             string          `json:"text"`
	Sentiment        string          `json:"sentiment"`
	ConfidenceScores SentimentScores `json:"confidenceScores"`
	Offset           int             `json:"offset"`
	Length           int             `json:"length"`
	IsNegated        bool            `json:"isNegated,omitempty"`
}

// DetectedLanguage is [LanguageDetector]'s whole answer for a text.
type DetectedLanguage struct {
	DetectedLanguage LanguageName `json:"detectedLanguage"`
	Warnings         []Warning    `json:"warnings,omitempty"`
	ModelVersion     string       `json:"modelVersion"`
}

// LanguageName is a language and how sure the model is of it.
type LanguageName struct {
	Name            string  `json:"name"`
	ISO6391Name     string  `json:"iso6391Name"` // "(Unknown)" where no language was found
	ConfidenceScore float64 `json:"confidenceScore"`
	ScriptName      string  `json:"scriptName,omitempty"`
}

// Phrases is [KeyPhrases]'s whole answer for a text.
type Phrases struct {
	KeyPhrases       []string      `json:"keyPhrases"`
	DetectedLanguage *LanguageName `json:"detectedLanguage,omitempty"`
	Warnings         []Warning     `json:"warnings,omitempty"`
	ModelVersion     string        `json:"modelVersion"`
}

// Entities is [EntityRecognizer]'s whole answer for a text.
type Entities struct {
	Entities         []Entity      `json:"entities"`
	DetectedLanguage *LanguageName `json:"detectedLanguage,omitempty"`
	Warnings         []Warning     `json:"warnings,omitempty"`
	ModelVersion     string        `json:"modelVersion"`
}

// Entity is a named thing, or a piece of personal data, in a text. Offset and Length count what StringIndexType says:
// runes by default.
type Entity struct {
	Text            string  `json:"text"`
	Category        string  `json:"category"`
	Subcategory     string  `json:"subcategory,omitempty"`
	Type            string  `json:"type,omitempty"` // from 2024-11-01 on
	Offset          int     `json:"offset"`
	Length          int     `json:"length"`
	ConfidenceScore float64 `json:"confidenceScore"`
}

// PersonalData is [PII]'s whole answer for a text.
type PersonalData struct {
	RedactedText     string        `json:"redactedText"`
	Entities         []Entity      `json:"entities"`
	DetectedLanguage *LanguageName `json:"detectedLanguage,omitempty"`
	Warnings         []Warning     `json:"warnings,omitempty"`
	ModelVersion     string        `json:"modelVersion"`
}

// Warning is something that the service says beside its answer.
type Warning struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}
