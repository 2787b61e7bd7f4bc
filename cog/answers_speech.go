package cog

import "encoding/json"

// Recognition is the detail of [SpeechToText]. Offsets and durations are in ticks of 100 ns.
type Recognition struct {
	RecognitionStatus string             `json:"RecognitionStatus"` // "Success"
	DisplayText       string             `json:"DisplayText,omitempty"`
	Offset            int64              `json:"Offset"`
	Duration          int64              `json:"Duration"`
	Channel           int                `json:"Channel,omitempty"`
	SNR               float64            `json:"SNR,omitempty"`
	NBest             []RecognitionGuess `json:"NBest,omitempty"` // of Format "detailed", the best first
	Parts             []Recognition      `json:"Parts,omitempty"` // of a long recording: what was understood in each part, with its offset in the whole
}

// RecognitionGuess is one understanding of a recording.
type RecognitionGuess struct {
	Confidence              float64           `json:"Confidence"`
	Lexical                 string            `json:"Lexical"`
	ITN                     string            `json:"ITN"`
	MaskedITN               string            `json:"MaskedITN"`
	Display                 string            `json:"Display"`
	Words                   []RecognitionWord `json:"Words,omitempty"`
	PronunciationAssessment json.RawMessage   `json:"PronunciationAssessment,omitempty"`
	AccuracyScore           float64           `json:"AccuracyScore,omitempty"`
	FluencyScore            float64           `json:"FluencyScore,omitempty"`
	ProsodyScore            float64           `json:"ProsodyScore,omitempty"`
	CompletenessScore       float64           `json:"CompletenessScore,omitempty"`
	PronScore               float64           `json:"PronScore,omitempty"`
}

// RecognitionWord is a word with its time.
type RecognitionWord struct {
	Word          string          `json:"Word"`
	Offset        int64           `json:"Offset"`
	Duration      int64           `json:"Duration"`
	Confidence    float64         `json:"Confidence,omitempty"`
	AccuracyScore float64         `json:"AccuracyScore,omitempty"`
	ErrorType     string          `json:"ErrorType,omitempty"`
	Syllables     json.RawMessage `json:"Syllables,omitempty"`
	Phonemes      json.RawMessage `json:"Phonemes,omitempty"`
}

// Transcription is the detail of [Transcribe] and [TranslateSpeech].
type Transcription struct {
	DurationMilliseconds int                   `json:"durationMilliseconds"`
	CombinedPhrases      []TranscribedChannel  `json:"combinedPhrases"`
	Phrases              []TranscriptionPhrase `json:"phrases"`
}

// TranscribedChannel is all that is said on one channel, or on all.
type TranscribedChannel struct {
	Channel int    `json:"channel,omitempty"`
	Text    string `json:"text"`
}

// TranscriptionPhrase is a phrase: when it is said and by whom.
type TranscriptionPhrase struct {
	Channel              int               `json:"channel,omitempty"`
	Speaker              int               `json:"speaker,omitempty"` // from 1; with Diarization
	OffsetMilliseconds   int               `json:"offsetMilliseconds"`
	DurationMilliseconds int               `json:"durationMilliseconds"`
	Text                 string            `json:"text"`
	Words                []TranscribedWord `json:"words,omitempty"`
	Locale               string            `json:"locale,omitempty"`
	Confidence           float64           `json:"confidence,omitempty"`
}

// TranscribedWord is a word with its time.
type TranscribedWord struct {
	Text                 string `json:"text"`
	OffsetMilliseconds   int    `json:"offsetMilliseconds"`
	DurationMilliseconds int    `json:"durationMilliseconds"`
}

// BatchTranscription is the detail of [TranscribeBatch]. Ticks are of 100 ns; Offset and Duration the same as ISO 8601 has
// them, such as "PT1.5S".
type BatchTranscription struct {
	Source                    string                  `json:"source"` // the recording's address
	Timestamp                 string                  `json:"timestamp"`
	DurationInTicks           float64                 `json:"durationInTicks"`
	DurationMilliseconds      int                     `json:"durationMilliseconds,omitempty"`
	Duration                  string                  `json:"duration"`
	CombinedRecognizedPhrases []BatchTranscribedText  `json:"combinedRecognizedPhrases"` // one for each channel
	RecognizedPhrases         []BatchRecognizedPhrase `json:"recognizedPhrases"`
}

// BatchTranscribedText is a text: as it was understood, with numbers as digits, with swear words masked, and as one writes it.
type BatchTranscribedText struct {
	Channel   int    `json:"channel,omitempty"`
	Lexical   string `json:"lexical"`
	ITN       string `json:"itn"`
	MaskedITN string `json:"maskedITN"`
	Display   string `json:"display"`
}

// BatchRecognizedPhrase is a phrase: when it is said and by whom.
type BatchRecognizedPhrase struct {
	BatchTime
	RecognitionStatus string             `json:"recognitionStatus"` // "Success"
	Channel           int                `json:"channel"`
	Speaker           int                `json:"speaker,omitempty"` // from 1; with Diarization
	Locale            string             `json:"locale,omitempty"`  // with LanguageIdentification
	NBest             []BatchRecognition `json:"nBest"`             // the best first
}

// BatchRecognition is one understanding of a phrase.
type BatchRecognition struct {
	BatchTranscribedText
	Confidence   float64                `json:"confidence"`
	Words        []BatchTranscribedWord `json:"words,omitempty"`
	DisplayWords []BatchDisplayedWord   `json:"displayWords,omitempty"`
}

// BatchTranscribedWord is a word with its time.
type BatchTranscribedWord struct {
	BatchTime
	Word       string  `json:"word"`
	Confidence float64 `json:"confidence,omitempty"`
}

// BatchDisplayedWord is a word as it is displayed, with its time.
type BatchDisplayedWord struct {
	BatchTime
	DisplayText string `json:"displayText"`
}

// BatchTime is when something is said, from the recording's beginning on, and for how long.
type BatchTime struct {
	Offset               string  `json:"offset"`
	Duration             string  `json:"duration"`
	OffsetInTicks        float64 `json:"offsetInTicks"`
	DurationInTicks      float64 `json:"durationInTicks"`
	OffsetMilliseconds   int     `json:"offsetMilliseconds,omitempty"`
	DurationMilliseconds int     `json:"durationMilliseconds,omitempty"`
}

// Voice is one of the voices in the detail of [ListVoices].
type Voice struct {
	Name                string          `json:"Name"`
	DisplayName         string          `json:"DisplayName"`
	LocalName           string          `json:"LocalName"`
	ShortName           string          `json:"ShortName"` // for VoiceName
	Gender              string          `json:"Gender"`
	Locale              string          `json:"Locale"`
	LocaleName          string          `json:"LocaleName,omitempty"`
	SecondaryLocaleList []string        `json:"SecondaryLocaleList,omitempty"`
	StyleList           []string        `json:"StyleList,omitempty"` // for Style
	RolePlayList        []string        `json:"RolePlayList,omitempty"`
	SampleRateHertz     string          `json:"SampleRateHertz"`
	VoiceType           string          `json:"VoiceType"` // "Neural"
	Status              string          `json:"Status"`    // "GA", "Preview"
	ExtendedPropertyMap json.RawMessage `json:"ExtendedPropertyMap,omitempty"`
	WordsPerMinute      string          `json:"WordsPerMinute,omitempty"`
	VoiceTag            json.RawMessage `json:"VoiceTag,omitempty"`
}
