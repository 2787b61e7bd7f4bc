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
