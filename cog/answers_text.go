package cog

import "encoding/json"

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

// LinkedEntities is [EntityLinking]'s whole answer for a text.
type LinkedEntities struct {
	Entities         []LinkedEntity `json:"entities"`
	DetectedLanguage *LanguageName  `json:"detectedLanguage,omitempty"`
	Warnings         []Warning      `json:"warnings,omitempty"`
	ModelVersion     string         `json:"modelVersion"`
}

// LinkedEntity is a thing of an encyclopedia, and where the text mentions it.
type LinkedEntity struct {
	Name       string        `json:"name"`
	ID         string        `json:"id,omitempty"` // of the article
	URL        string        `json:"url"`
	Language   string        `json:"language,omitempty"`
	DataSource string        `json:"dataSource"`
	BingID     string        `json:"bingId,omitempty"`
	Matches    []EntityMatch `json:"matches"`
}

// EntityMatch is a place where a text mentions something. Offset and Length count what StringIndexType says: runes by default.
type EntityMatch struct {
	Text            string  `json:"text"`
	Offset          int     `json:"offset"`
	Length          int     `json:"length"`
	ConfidenceScore float64 `json:"confidenceScore"`
}

// HealthEntities is [Healthcare]'s whole answer for a text.
type HealthEntities struct {
	Entities         []HealthEntity   `json:"entities"`
	Relations        []HealthRelation `json:"relations"`
	FHIRBundle       map[string]any   `json:"fhirBundle,omitempty"`
	DetectedLanguage *LanguageName    `json:"detectedLanguage,omitempty"`
	Warnings         []Warning        `json:"warnings,omitempty"`
	ModelVersion     string           `json:"modelVersion"`
}

// HealthEntity is a clinical notion in a text: a medicine, a dose, a symptom.
type HealthEntity struct {
	Text            string           `json:"text"`
	Category        string           `json:"category"`
	Subcategory     string           `json:"subcategory,omitempty"`
	Offset          int              `json:"offset"`
	Length          int              `json:"length"`
	ConfidenceScore float64          `json:"confidenceScore"`
	Name            string           `json:"name,omitempty"` // its preferred name
	Links           []HealthLink     `json:"links,omitempty"`
	Assertion       *HealthAssertion `json:"assertion,omitempty"`
}

// HealthLink is an entity's number in a clinical vocabulary, such as UMLS.
type HealthLink struct {
	DataSource string `json:"dataSource"`
	ID         string `json:"id"`
}

// HealthAssertion says how certain an entity is, under which condition, and of whom it is said.
type HealthAssertion struct {
	Certainty      string `json:"certainty,omitempty"`
	Conditionality string `json:"conditionality,omitempty"`
	Association    string `json:"association,omitempty"`
	Temporal       string `json:"temporal,omitempty"`
}

// HealthRelation says how entities belong together.
type HealthRelation struct {
	RelationType    string       `json:"relationType"`
	ConfidenceScore float64      `json:"confidenceScore,omitempty"`
	Entities        []HealthRole `json:"entities"`
}

// HealthRole is an entity's part in a relation. Ref ends with its place in the answer: ".../documents/0/entities/1".
type HealthRole struct {
	Ref  string `json:"ref"`
	Role string `json:"role"`
}

// Extract is [ExtractiveSummary]'s whole answer for a text.
type Extract struct {
	Sentences        []ExtractSentence `json:"sentences"`
	DetectedLanguage *LanguageName     `json:"detectedLanguage,omitempty"`
	Warnings         []Warning         `json:"warnings,omitempty"`
	ModelVersion     string            `json:"modelVersion"`
}

// ExtractSentence is a sentence that was picked. RankScore is 0 to 1.
type ExtractSentence struct {
	Text      string  `json:"text"`
	RankScore float64 `json:"rankScore"`
	Offset    int     `json:"offset"`
	Length    int     `json:"length"`
}

// Summary is [AbstractiveSummary]'s whole answer for a text.
type Summary struct {
	Summaries        []SummaryText `json:"summaries"`
	DetectedLanguage *LanguageName `json:"detectedLanguage,omitempty"`
	Warnings         []Warning     `json:"warnings,omitempty"`
	ModelVersion     string        `json:"modelVersion"`
}

// SummaryText is a summary and the parts of the text that it is of.
type SummaryText struct {
	Text     string           `json:"text"`
	Contexts []SummaryContext `json:"contexts,omitempty"`
}

// SummaryContext is a part of a text.
type SummaryContext struct {
	Offset int `json:"offset"`
	Length int `json:"length"`
}

// Classes is the whole answer of [ClassifyText] and [ClassifyTextMulti] for a text.
type Classes struct {
	Class            []Class       `json:"class"`
	DetectedLanguage *LanguageName `json:"detectedLanguage,omitempty"`
	Warnings         []Warning     `json:"warnings,omitempty"`
}

// Class is a class of your own model and how sure the model is of it, 0 to 1.
type Class struct {
	Category        string  `json:"category"`
	ConfidenceScore float64 `json:"confidenceScore"`
}

// Understanding is [Conversation]'s whole answer for a text.
type Understanding struct {
	Query            string               `json:"query"`
	DetectedLanguage string               `json:"detectedLanguage,omitempty"`
	Prediction       UnderstandPrediction `json:"prediction"`
}

// UnderstandPrediction is what a text means, by your own model.
type UnderstandPrediction struct {
	TopIntent   string             `json:"topIntent"`
	ProjectKind string             `json:"projectKind"`
	Intents     any                `json:"intents"` // a list of [Class]; with an orchestration, each project's answer by its name
	Entities    []UnderstandEntity `json:"entities"`
}

// UnderstandEntity is a part of a text that means something to your model.
type UnderstandEntity struct {
	Category         string           `json:"category"`
	Text             string           `json:"text"`
	Offset           int              `json:"offset"`
	Length           int              `json:"length"`
	ConfidenceScore  float64          `json:"confidenceScore"`
	ExtraInformation []map[string]any `json:"extraInformation,omitempty"`
	Resolutions      []map[string]any `json:"resolutions,omitempty"`
}

// Answers is [Answer]'s whole answer to a question, the best first.
type Answers struct {
	Answers []KnowledgeAnswer `json:"answers"`
}

// KnowledgeAnswer is an entry of a knowledge base. ID -1 is the text for a question that nothing fits.
type KnowledgeAnswer struct {
	Answer          string            `json:"answer"`
	Questions       []string          `json:"questions,omitempty"`
	ConfidenceScore float64           `json:"confidenceScore"`
	ID              int               `json:"id"`
	Source          string            `json:"source,omitempty"`
	Metadata        map[string]string `json:"metadata,omitempty"`
	Dialog          map[string]any    `json:"dialog,omitempty"`
	AnswerSpan      *AnswerSpan       `json:"answerSpan,omitempty"`
}

// AnswerSpan is the short answer within a longer one.
type AnswerSpan struct {
	Text            string  `json:"text"`
	ConfidenceScore float64 `json:"confidenceScore"`
	Offset          int     `json:"offset"`
	Length          int     `json:"length"`
}

// TextAnswers is [AnswerFromText]'s whole answer to a question, the best first.
type TextAnswers struct {
	Answers []TextAnswer `json:"answers"`
}

// TextAnswer is an answer and the record that it is from.
type TextAnswer struct {
	ID              string      `json:"id"`
	Answer          string      `json:"answer"`
	ConfidenceScore float64     `json:"confidenceScore"`
	Offset          int         `json:"offset"`
	Length          int         `json:"length"`
	AnswerSpan      *AnswerSpan `json:"answerSpan,omitempty"`
}

// TextTasks is [AnalyzeText]'s whole answer for a text: what each task found, in the order of Tasks.
type TextTasks struct {
	Tasks []TextTask `json:"tasks"`
}

// TextTask is what one task found, or why it found nothing.
type TextTask struct {
	// Kind is the task's.
	Kind string `json:"kind"`
	// Result is a [Sentiment] for "SentimentAnalysis", [Phrases] for "KeyPhraseExtraction", [Entities] for
	// "EntityRecognition", and so on: what the builder for that kind alone answers.
	Result json.RawMessage `json:"result,omitempty"`
	Error  *TaskError      `json:"error,omitempty"`
}

// TaskError is why a task has no answer for a text.
type TaskError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}
