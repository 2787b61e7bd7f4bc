package cog

// Translation is [Translate]'s whole answer for a text.
type Translation struct {
	DetectedLanguage *LanguageScore    `json:"detectedLanguage,omitempty"` // where From was not set
	Translations     []TranslatedText  `json:"translations"`
	SourceText       *TranslatorSource `json:"sourceText,omitempty"`
}

// LanguageScore is a language that was found, and how sure that is, 0 to 1.
type LanguageScore struct {
	Language string  `json:"language"`
	Score    float64 `json:"score"`
}

// TranslatedText is a text in one language, which version 3.0 calls To and newer ones Language.
type TranslatedText struct {
	Text              string           `json:"text"`
	To                string           `json:"to,omitempty"`
	Language          string           `json:"language,omitempty"`
	Transliteration   *Transliteration `json:"transliteration,omitempty"`
	Alignment         *TextAlignment   `json:"alignment,omitempty"`
	SentLen           *SentenceLengths `json:"sentLen,omitempty"`
	SourceCharacters  int              `json:"sourceCharacters,omitempty"` // that are billed
	InstructionTokens int              `json:"instructionTokens,omitempty"`
	SourceTokens      int              `json:"sourceTokens,omitempty"`
	ResponseTokens    int              `json:"responseTokens,omitempty"`
	TargetTokens      int              `json:"targetTokens,omitempty"`
}

// Transliteration is [Transliterate]'s whole answer for a text.
type Transliteration struct {
	Text   string `json:"text"`
	Script string `json:"script"`
}

// TextAlignment says which characters became which, as "0:4-0:5 6:9-7:11".
type TextAlignment struct {
	Proj string `json:"proj"`
}

// SentenceLengths are the lengths of a text's sentences and of their translations.
type SentenceLengths struct {
	SrcSentLen   []int `json:"srcSentLen"`
	TransSentLen []int `json:"transSentLen"`
}

// TranslatorSource is the text in its language's usual script, where it was written in another.
type TranslatorSource struct {
	Text string `json:"text"`
}

// TranslatorLanguage is [DetectLanguage]'s whole answer for a text.
type TranslatorLanguage struct {
	LanguageScore
	IsTranslationSupported     bool                 `json:"isTranslationSupported"`
	IsTransliterationSupported bool                 `json:"isTransliterationSupported"`
	Alternatives               []TranslatorLanguage `json:"alternatives,omitempty"`
}

// Sentences is [BreakSentence]'s whole answer for a text.
type Sentences struct {
	DetectedLanguage *LanguageScore `json:"detectedLanguage,omitempty"`
	SentLen          []int          `json:"sentLen"`
}

// DictionaryEntry is [DictionaryLookup]'s whole answer for a word.
type DictionaryEntry struct {
	NormalizedSource string                  `json:"normalizedSource"`
	DisplaySource    string                  `json:"displaySource"`
	Translations     []DictionaryTranslation `json:"translations"`
}

// DictionaryTranslation is a translation of a word, its part of speech (POSTag), and the words it translates back to.
type DictionaryTranslation struct {
	NormalizedTarget string            `json:"normalizedTarget"`
	DisplayTarget    string            `json:"displayTarget"`
	POSTag           string            `json:"posTag"`
	Confidence       float64           `json:"confidence"`
	PrefixWord       string            `json:"prefixWord"`
	BackTranslations []BackTranslation `json:"backTranslations"`
}

// BackTranslation is a word that a translation translates back to.
type BackTranslation struct {
	NormalizedText string `json:"normalizedText"`
	DisplayText    string `json:"displayText"`
	NumExamples    int    `json:"numExamples"`
	FrequencyCount int    `json:"frequencyCount"`
}

// DictionaryUses is [DictionaryExamples]'s whole answer for a word and its translation.
type DictionaryUses struct {
	NormalizedSource string          `json:"normalizedSource"`
	NormalizedTarget string          `json:"normalizedTarget"`
	Examples         []DictionaryUse `json:"examples"`
}

// DictionaryUse is a sentence and its translation, each in three parts.
type DictionaryUse struct {
	SourcePrefix string `json:"sourcePrefix"`
	SourceTerm   string `json:"sourceTerm"`
	SourceSuffix string `json:"sourceSuffix"`
	TargetPrefix string `json:"targetPrefix"`
	TargetTerm   string `json:"targetTerm"`
	TargetSuffix string `json:"targetSuffix"`
}

// LanguageList is [TranslatorLanguages]'s whole answer, by the languages' codes.
type LanguageList struct {
	Translation     map[string]TranslatorLanguageName `json:"translation,omitempty"`
	Transliteration map[string]TranslatorLanguageName `json:"transliteration,omitempty"`
	Dictionary      map[string]TranslatorLanguageName `json:"dictionary,omitempty"`
}

// TranslatorLanguageName is a language, its scripts and what it is translated to. Dir is "ltr" or "rtl".
type TranslatorLanguageName struct {
	Name         string                   `json:"name"`
	NativeName   string                   `json:"nativeName"`
	Dir          string                   `json:"dir,omitempty"`
	Code         string                   `json:"code,omitempty"`
	Models       []string                 `json:"models,omitempty"`
	Scripts      []LanguageScript         `json:"scripts,omitempty"`
	Translations []TranslatorLanguageName `json:"translations,omitempty"`
}

// LanguageScript is a script and those that it can be written in.
type LanguageScript struct {
	Code       string           `json:"code"`
	Name       string           `json:"name"`
	NativeName string           `json:"nativeName"`
	Dir        string           `json:"dir"`
	ToScripts  []LanguageScript `json:"toScripts,omitempty"`
}

// DocumentBatch is [TranslateDocuments]'s whole answer for a job.
type DocumentBatch struct {
	ID                    string          `json:"id"`
	CreatedDateTimeUTC    string          `json:"createdDateTimeUtc"`
	LastActionDateTimeUTC string          `json:"lastActionDateTimeUtc"`
	Status                string          `json:"status"`
	Error                 *DocumentError  `json:"error,omitempty"`
	Summary               DocumentSummary `json:"summary"`
}

// DocumentSummary counts a job's documents by what became of them.
type DocumentSummary struct {
	Total                    int `json:"total"`
	Failed                   int `json:"failed"`
	Success                  int `json:"success"`
	InProgress               int `json:"inProgress"`
	NotYetStarted            int `json:"notYetStarted"`
	Cancelled                int `json:"cancelled"`
	TotalCharacterCharged    int `json:"totalCharacterCharged"`
	TotalImageScansSucceeded int `json:"totalImageScansSucceeded,omitempty"`
	TotalImageScansFailed    int `json:"totalImageScansFailed,omitempty"`
}

// DocumentStatuses is [TranslatedDocuments]'s whole answer: a job's documents. NextLink is where there are more than Top, or empty.
type DocumentStatuses struct {
	Value    []DocumentStatus `json:"value"`
	NextLink string           `json:"@nextLink,omitempty"`
}

// DocumentStatus says what became of one document. Progress is 0 to 1.
type DocumentStatus struct {
	Path                     string         `json:"path,omitempty"`
	SourcePath               string         `json:"sourcePath"`
	CreatedDateTimeUTC       string         `json:"createdDateTimeUtc"`
	LastActionDateTimeUTC    string         `json:"lastActionDateTimeUtc"`
	Status                   string         `json:"status"`
	To                       string         `json:"to"`
	Error                    *DocumentError `json:"error,omitempty"`
	Progress                 float64        `json:"progress"`
	ID                       string         `json:"id"`
	CharacterCharged         int            `json:"characterCharged,omitempty"`
	TotalImageScansSucceeded int            `json:"totalImageScansSucceeded,omitempty"`
	TotalImageScansFailed    int            `json:"totalImageScansFailed,omitempty"`
}

// DocumentError is why a document or a job failed.
type DocumentError struct {
	Code       string         `json:"code"`
	Message    string         `json:"message"`
	Target     string         `json:"target,omitempty"`
	InnerError *DocumentError `json:"innerError,omitempty"`
}
