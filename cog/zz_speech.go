// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// SpeechToTextBuilder builds the call of a service that writes down what is said in short recordings; those
// longer than the service's minute are parted at silences and put together again, Opus excepted. See
// SpeechToText for its parameters.
type SpeechToTextBuilder struct{ builder }

var rowOfSpeechToText = row{protocol: recognitionProtocol{}, service: services.Service{
	Name:     "SpeechToText",
	Family:   "speech",
	Protocol: "recognition",
	Shape: services.Shape{
		Route:  "/speech/recognition/conversation/cognitiveservices/v1",
		Base:   "/stt",
		BaseAt: []string{"cognitiveservices.azure."},
		Hosts:  []string{"{region}.stt.speech.microsoft.com", "{region}.stt.speech.azure.us", "{region}.stt.speech.azure.cn"},
	},
	APIVersions: []string{"v1"},
	MaxItems:    1,
	MaxBytes:    2147483648,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Audio",
		Place:    3,
		Type:     6,
		Required: true,
	}, {
		Name:     "Language",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:  "Format",
		Place: 2,
		Enum:  []string{"simple", "detailed"},
	}, {
		Name:  "Profanity",
		Place: 2,
		Enum:  []string{"masked", "removed", "raw"},
	}, {
		Name:  "EndpointID",
		Wire:  "cid",
		Place: 2,
	}, {
		Name:  "PronunciationAssessment",
		Place: 6,
		Type:  5,
	}},
}}

// SpeechToText writes down what is said in short recordings; those longer than the service's minute are parted
// at silences and put together again, Opus excepted.
//
// OutputCol holds the words. A recording in which nothing is understood is the row's error; its detail column a
// [Recognition] as JSON. One request takes at most 1 rows. Default version: v1.
//
// Source: https://learn.microsoft.com/azure/ai-services/speech-service/rest-speech-to-text-short
func SpeechToText() SpeechToTextBuilder { return SpeechToTextBuilder{newBuilder(&rowOfSpeechToText)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *SpeechToTextBuilder) Restored() { b.row = &rowOfSpeechToText }

// Audio sets the recording's bytes: WAV with 16-bit PCM, of any length; or Opus in Ogg, at most 60 seconds;
// with package cog/sound imported, MP3, FLAC and Vorbis of any length, too. For others and for many speakers:
// Transcribe.
func (b SpeechToTextBuilder) Audio(content []byte) SpeechToTextBuilder {
	b.builder = b.setValue("Audio", content)
	return b
}

// AudioCol takes each row's Audio from a column. A cell is a path, a file: URL or a data: URI; what it names is
// read when the row's request is sent.
func (b SpeechToTextBuilder) AudioCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Audio", column)
	return b
}

// Language sets the language that is spoken, with its region: "en-US".
func (b SpeechToTextBuilder) Language(v string) SpeechToTextBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b SpeechToTextBuilder) LanguageCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// Format sets "detailed" has the best guesses with their confidence. Service default: "simple".
func (b SpeechToTextBuilder) Format(v string) SpeechToTextBuilder {
	b.builder = b.setValue("Format", v)
	return b
}

// FormatCol takes each row's Format from a column.
func (b SpeechToTextBuilder) FormatCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Format", column)
	return b
}

// FormatDefault stands in where the cell of FormatCol is missing.
func (b SpeechToTextBuilder) FormatDefault(v string) SpeechToTextBuilder {
	b.builder = b.setDefault("Format", v)
	return b
}

// Profanity sets what becomes of swear words. Service default: "masked".
func (b SpeechToTextBuilder) Profanity(v string) SpeechToTextBuilder {
	b.builder = b.setValue("Profanity", v)
	return b
}

// ProfanityCol takes each row's Profanity from a column.
func (b SpeechToTextBuilder) ProfanityCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Profanity", column)
	return b
}

// ProfanityDefault stands in where the cell of ProfanityCol is missing.
func (b SpeechToTextBuilder) ProfanityDefault(v string) SpeechToTextBuilder {
	b.builder = b.setDefault("Profanity", v)
	return b
}

// EndpointID sets the endpoint of a model of your own.
func (b SpeechToTextBuilder) EndpointID(v string) SpeechToTextBuilder {
	b.builder = b.setValue("EndpointID", v)
	return b
}

// EndpointIDCol takes each row's EndpointID from a column.
func (b SpeechToTextBuilder) EndpointIDCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("EndpointID", column)
	return b
}

// EndpointIDDefault stands in where the cell of EndpointIDCol is missing.
func (b SpeechToTextBuilder) EndpointIDDefault(v string) SpeechToTextBuilder {
	b.builder = b.setDefault("EndpointID", v)
	return b
}

// PronunciationAssessment sets has the pronunciation judged, with Format "detailed": as {"ReferenceText":
// "...", "GradingSystem": "HundredMark", "Granularity": "Phoneme"}. A recording that is judged is not parted.
func (b SpeechToTextBuilder) PronunciationAssessment(v any) SpeechToTextBuilder {
	b.builder = b.setValue("PronunciationAssessment", v)
	return b
}

// PronunciationAssessmentCol takes each row's PronunciationAssessment from a column. A cell is JSON.
func (b SpeechToTextBuilder) PronunciationAssessmentCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("PronunciationAssessment", column)
	return b
}

// PronunciationAssessmentDefault stands in where the cell of PronunciationAssessmentCol is missing.
func (b SpeechToTextBuilder) PronunciationAssessmentDefault(v any) SpeechToTextBuilder {
	b.builder = b.setDefault("PronunciationAssessment", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b SpeechToTextBuilder) Endpoint(v string) SpeechToTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b SpeechToTextBuilder) EndpointCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b SpeechToTextBuilder) Key(v string) SpeechToTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b SpeechToTextBuilder) KeyCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b SpeechToTextBuilder) KeyEnv(variable string) SpeechToTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b SpeechToTextBuilder) SecondKey(v string) SpeechToTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b SpeechToTextBuilder) SecondKeyCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b SpeechToTextBuilder) SecondKeyEnv(variable string) SpeechToTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b SpeechToTextBuilder) Token(v string) SpeechToTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b SpeechToTextBuilder) TokenCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b SpeechToTextBuilder) TokenEnv(variable string) SpeechToTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b SpeechToTextBuilder) Headers(v map[string]string) SpeechToTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b SpeechToTextBuilder) HeadersCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b SpeechToTextBuilder) APIVersion(v string) SpeechToTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b SpeechToTextBuilder) APIVersionCol(column string) SpeechToTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the words. A recording in which nothing is understood is the row's
// error. It is required.
func (b SpeechToTextBuilder) OutputCol(column string) SpeechToTextBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Recognition] as JSON. Default: OutputCol's name
// and "_detail".
func (b SpeechToTextBuilder) DetailCol(column string) SpeechToTextBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b SpeechToTextBuilder) ErrorCol(column string) SpeechToTextBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b SpeechToTextBuilder) Policy(policy rest.Policy) SpeechToTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b SpeechToTextBuilder) Cache(folder string) SpeechToTextBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b SpeechToTextBuilder) Checkpoint(path string) SpeechToTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b SpeechToTextBuilder) Trace(path string) SpeechToTextBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b SpeechToTextBuilder) Stats(stats *rest.Stats) SpeechToTextBuilder { b.stats = stats; return b }

// TranscribeBuilder builds the call of a service that writes down what is said in a recording of up to hours,
// faster than it was spoken, and who said it. See Transcribe for its parameters.
type TranscribeBuilder struct{ builder }

var rowOfTranscribe = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Transcribe",
	Family:   "speech",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/speechtotext/transcriptions:transcribe",
		VersionQuery: "api-version",
		Fixed:        "{\"definition\":{}}",
		Headline:     "$.combinedPhrases[*].text",
	},
	APIVersions: []string{"2025-10-15", "2024-11-15"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      2,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "Audio",
		Place: 7,
		Type:  6,
		OneOf: "audio",
	}, {
		Name:  "AudioURL",
		Wire:  "definition.audioUrl",
		Place: 7,
		OneOf: "audio",
	}, {
		Name:  "Locales",
		Wire:  "definition.locales",
		Place: 7,
		Type:  3,
	}, {
		Name:  "Diarization",
		Wire:  "definition.diarization",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Channels",
		Wire:  "definition.channels",
		Place: 7,
		Type:  4,
	}, {
		Name:  "ProfanityFilterMode",
		Wire:  "definition.profanityFilterMode",
		Place: 7,
		Enum:  []string{"None", "Removed", "Tags", "Masked"},
	}, {
		Name:  "PhraseList",
		Wire:  "definition.phraseList",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Models",
		Wire:  "definition.models",
		Place: 7,
		Type:  5,
	}},
}}

// Transcribe writes down what is said in a recording of up to hours, faster than it was spoken, and who said
// it.
//
// OutputCol holds the words, those of several channels one below the other; its detail column a [Transcription]
// as JSON. One request takes at most 1 rows. Default version: 2025-10-15.
//
// Source: https://learn.microsoft.com/azure/ai-services/speech-service/fast-transcription-create
func Transcribe() TranscribeBuilder { return TranscribeBuilder{newBuilder(&rowOfTranscribe)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranscribeBuilder) Restored() { b.row = &rowOfTranscribe }

// Audio sets the recording's bytes: WAV, MP3, Opus in Ogg, FLAC, WMA, AAC, ALAW, MULAW, AMR, WebM or SPEEX, at
// most 500 MB and 5 hours.
func (b TranscribeBuilder) Audio(content []byte) TranscribeBuilder {
	b.builder = b.setValue("Audio", content)
	return b
}

// AudioCol takes each row's Audio from a column. A cell is a path, a file: URL or a data: URI; what it names is
// read when the row's request is sent.
func (b TranscribeBuilder) AudioCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Audio", column)
	return b
}

// AudioURL sets the recording's public address; the service fetches it.
func (b TranscribeBuilder) AudioURL(v string) TranscribeBuilder {
	b.builder = b.setValue("AudioURL", v)
	return b
}

// AudioURLCol takes each row's AudioURL from a column.
func (b TranscribeBuilder) AudioURLCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("AudioURL", column)
	return b
}

// Locales sets the languages that may be spoken, such as "en-US". Service default: any that its multilingual
// model knows.
func (b TranscribeBuilder) Locales(v ...string) TranscribeBuilder {
	b.builder = b.setValue("Locales", v)
	return b
}

// LocalesCol takes each row's Locales from a column. A cell is a JSON list, or values parted by commas.
func (b TranscribeBuilder) LocalesCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Locales", column)
	return b
}

// LocalesDefault stands in where the cell of LocalesCol is missing.
func (b TranscribeBuilder) LocalesDefault(v ...string) TranscribeBuilder {
	b.builder = b.setDefault("Locales", v)
	return b
}

// Diarization sets whether speakers are told apart, as {"enabled": true, "maxSpeakers": 2}. Service default:
// no.
func (b TranscribeBuilder) Diarization(v any) TranscribeBuilder {
	b.builder = b.setValue("Diarization", v)
	return b
}

// DiarizationCol takes each row's Diarization from a column. A cell is JSON.
func (b TranscribeBuilder) DiarizationCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Diarization", column)
	return b
}

// DiarizationDefault stands in where the cell of DiarizationCol is missing.
func (b TranscribeBuilder) DiarizationDefault(v any) TranscribeBuilder {
	b.builder = b.setDefault("Diarization", v)
	return b
}

// Channels sets the channels that are read each by itself, 0 and 1. Service default: all in one.
func (b TranscribeBuilder) Channels(v ...float64) TranscribeBuilder {
	b.builder = b.setValue("Channels", v)
	return b
}

// ChannelsCol takes each row's Channels from a column. A cell is a JSON list, or values parted by commas.
func (b TranscribeBuilder) ChannelsCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Channels", column)
	return b
}

// ChannelsDefault stands in where the cell of ChannelsCol is missing.
func (b TranscribeBuilder) ChannelsDefault(v ...float64) TranscribeBuilder {
	b.builder = b.setDefault("Channels", v)
	return b
}

// ProfanityFilterMode sets what becomes of swear words. Service default: "Masked".
func (b TranscribeBuilder) ProfanityFilterMode(v string) TranscribeBuilder {
	b.builder = b.setValue("ProfanityFilterMode", v)
	return b
}

// ProfanityFilterModeCol takes each row's ProfanityFilterMode from a column.
func (b TranscribeBuilder) ProfanityFilterModeCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("ProfanityFilterMode", column)
	return b
}

// ProfanityFilterModeDefault stands in where the cell of ProfanityFilterModeCol is missing.
func (b TranscribeBuilder) ProfanityFilterModeDefault(v string) TranscribeBuilder {
	b.builder = b.setDefault("ProfanityFilterMode", v)
	return b
}

// PhraseList sets words that are likely to be said, as {"phrases": ["..."], "biasingWeight": 1}.
func (b TranscribeBuilder) PhraseList(v any) TranscribeBuilder {
	b.builder = b.setValue("PhraseList", v)
	return b
}

// PhraseListCol takes each row's PhraseList from a column. A cell is JSON.
func (b TranscribeBuilder) PhraseListCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("PhraseList", column)
	return b
}

// PhraseListDefault stands in where the cell of PhraseListCol is missing.
func (b TranscribeBuilder) PhraseListDefault(v any) TranscribeBuilder {
	b.builder = b.setDefault("PhraseList", v)
	return b
}

// Models sets models of your own, by locale.
func (b TranscribeBuilder) Models(v any) TranscribeBuilder {
	b.builder = b.setValue("Models", v)
	return b
}

// ModelsCol takes each row's Models from a column. A cell is JSON.
func (b TranscribeBuilder) ModelsCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Models", column)
	return b
}

// ModelsDefault stands in where the cell of ModelsCol is missing.
func (b TranscribeBuilder) ModelsDefault(v any) TranscribeBuilder {
	b.builder = b.setDefault("Models", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranscribeBuilder) Endpoint(v string) TranscribeBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranscribeBuilder) EndpointCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranscribeBuilder) Key(v string) TranscribeBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranscribeBuilder) KeyCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranscribeBuilder) KeyEnv(variable string) TranscribeBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranscribeBuilder) SecondKey(v string) TranscribeBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranscribeBuilder) SecondKeyCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranscribeBuilder) SecondKeyEnv(variable string) TranscribeBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranscribeBuilder) Token(v string) TranscribeBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranscribeBuilder) TokenCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranscribeBuilder) TokenEnv(variable string) TranscribeBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranscribeBuilder) Headers(v map[string]string) TranscribeBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranscribeBuilder) HeadersCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranscribeBuilder) APIVersion(v string) TranscribeBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranscribeBuilder) APIVersionCol(column string) TranscribeBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the words, those of several channels one below the other. It is
// required.
func (b TranscribeBuilder) OutputCol(column string) TranscribeBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Transcription] as JSON. Default: OutputCol's name
// and "_detail".
func (b TranscribeBuilder) DetailCol(column string) TranscribeBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranscribeBuilder) ErrorCol(column string) TranscribeBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranscribeBuilder) Policy(policy rest.Policy) TranscribeBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranscribeBuilder) Cache(folder string) TranscribeBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranscribeBuilder) Checkpoint(path string) TranscribeBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranscribeBuilder) Trace(path string) TranscribeBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranscribeBuilder) Stats(stats *rest.Stats) TranscribeBuilder { b.stats = stats; return b }

// TranscribeBatchBuilder builds the call of a service that writes down what is said in recordings in storage
// and who said it, as a job. At busy times it may wait for half an hour or longer until it begins: set the
// Policy's PollTimeout accordingly. Rows share a job, ten at a time: the service takes 1,000 recordings, but
// all results of a job are in memory at once. See TranscribeBatch for its parameters.
type TranscribeBatchBuilder struct{ builder }

var rowOfTranscribeBatch = row{protocol: transcriptionJobProtocol{}, service: services.Service{
	Name:     "TranscribeBatch",
	Family:   "speech",
	Protocol: "transcriptionJob",
	Shape: services.Shape{
		Route:        "/speechtotext/transcriptions:submit",
		VersionQuery: "api-version",
		Items:        "contentUrls",
		Headline:     "$.combinedRecognizedPhrases[*].display",
		Cancel:       "DELETE",
	},
	APIVersions: []string{"2024-11-15", "2025-10-15"},
	MaxItems:    10,
	MaxBytes:    1048576,
	Column:      2,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "ContentURL",
		Wire:     "contentUrls",
		Required: true,
		Alone:    true,
	}, {
		Name:     "Locale",
		Place:    1,
		Required: true,
	}, {
		Name:    "DisplayName",
		Place:   1,
		Default: "cogbook",
	}, {
		Name:  "Description",
		Place: 1,
	}, {
		Name:  "Model",
		Wire:  "model.self",
		Place: 1,
	}, {
		Name:  "Diarization",
		Wire:  "properties.diarization",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Channels",
		Wire:  "properties.channels",
		Place: 1,
		Type:  4,
	}, {
		Name:  "WordLevelTimestampsEnabled",
		Wire:  "properties.wordLevelTimestampsEnabled",
		Place: 1,
		Type:  1,
	}, {
		Name:  "DisplayFormWordLevelTimestampsEnabled",
		Wire:  "properties.displayFormWordLevelTimestampsEnabled",
		Place: 1,
		Type:  1,
	}, {
		Name:  "PunctuationMode",
		Wire:  "properties.punctuationMode",
		Place: 1,
		Enum:  []string{"None", "Dictated", "Automatic", "DictatedAndAutomatic"},
	}, {
		Name:  "ProfanityFilterMode",
		Wire:  "properties.profanityFilterMode",
		Place: 1,
		Enum:  []string{"None", "Removed", "Tags", "Masked"},
	}, {
		Name:  "LanguageIdentification",
		Wire:  "properties.languageIdentification",
		Place: 1,
		Type:  5,
	}, {
		Name:    "TimeToLiveHours",
		Wire:    "properties.timeToLiveHours",
		Place:   1,
		Type:    7,
		Default: "48",
	}},
}}

// TranscribeBatch writes down what is said in recordings in storage and who said it, as a job. At busy times it
// may wait for half an hour or longer until it begins: set the Policy's PollTimeout accordingly. Rows share a
// job, ten at a time: the service takes 1,000 recordings, but all results of a job are in memory at once.
//
// OutputCol holds the words, those of several channels one below the other. A recording that could not be read
// is its row's error, from the job's report; its detail column a [BatchTranscription] as JSON. One request
// takes at most 10 rows. Default version: 2024-11-15.
//
// Source: https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-create
func TranscribeBatch() TranscribeBatchBuilder {
	return TranscribeBatchBuilder{newBuilder(&rowOfTranscribeBatch)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranscribeBatchBuilder) Restored() { b.row = &rowOfTranscribeBatch }

// ContentURL sets the recording's address, which the service fetches: public, with a signature (SAS), or in
// storage that trusts the Speech resource.
func (b TranscribeBatchBuilder) ContentURL(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("ContentURL", v)
	return b
}

// ContentURLCol takes each row's ContentURL from a column.
func (b TranscribeBatchBuilder) ContentURLCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("ContentURL", column)
	return b
}

// Locale sets the language that is spoken, such as "en-US".
func (b TranscribeBatchBuilder) Locale(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b TranscribeBatchBuilder) LocaleCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// DisplayName sets the job's name in the service's lists. Default: "cogbook".
func (b TranscribeBatchBuilder) DisplayName(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("DisplayName", v)
	return b
}

// DisplayNameCol takes each row's DisplayName from a column.
func (b TranscribeBatchBuilder) DisplayNameCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("DisplayName", column)
	return b
}

// DisplayNameDefault stands in where the cell of DisplayNameCol is missing.
func (b TranscribeBatchBuilder) DisplayNameDefault(v string) TranscribeBatchBuilder {
	b.builder = b.setDefault("DisplayName", v)
	return b
}

// Description sets what the job is for.
func (b TranscribeBatchBuilder) Description(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("Description", v)
	return b
}

// DescriptionCol takes each row's Description from a column.
func (b TranscribeBatchBuilder) DescriptionCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Description", column)
	return b
}

// DescriptionDefault stands in where the cell of DescriptionCol is missing.
func (b TranscribeBatchBuilder) DescriptionDefault(v string) TranscribeBatchBuilder {
	b.builder = b.setDefault("Description", v)
	return b
}

// Model sets the address of a model, Whisper's or your own, in place of the locale's.
func (b TranscribeBatchBuilder) Model(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b TranscribeBatchBuilder) ModelCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b TranscribeBatchBuilder) ModelDefault(v string) TranscribeBatchBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// Diarization sets whether speakers are told apart, as {"enabled": true, "maxSpeakers": 3}, 2 to 35. Service
// default: no.
func (b TranscribeBatchBuilder) Diarization(v any) TranscribeBatchBuilder {
	b.builder = b.setValue("Diarization", v)
	return b
}

// DiarizationCol takes each row's Diarization from a column. A cell is JSON.
func (b TranscribeBatchBuilder) DiarizationCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Diarization", column)
	return b
}

// DiarizationDefault stands in where the cell of DiarizationCol is missing.
func (b TranscribeBatchBuilder) DiarizationDefault(v any) TranscribeBatchBuilder {
	b.builder = b.setDefault("Diarization", v)
	return b
}

// Channels sets the channels that are read, each by itself. Service default: 0 and 1.
func (b TranscribeBatchBuilder) Channels(v ...float64) TranscribeBatchBuilder {
	b.builder = b.setValue("Channels", v)
	return b
}

// ChannelsCol takes each row's Channels from a column. A cell is a JSON list, or values parted by commas.
func (b TranscribeBatchBuilder) ChannelsCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Channels", column)
	return b
}

// ChannelsDefault stands in where the cell of ChannelsCol is missing.
func (b TranscribeBatchBuilder) ChannelsDefault(v ...float64) TranscribeBatchBuilder {
	b.builder = b.setDefault("Channels", v)
	return b
}

// WordLevelTimestampsEnabled sets whether each word has its time. Service default: false.
func (b TranscribeBatchBuilder) WordLevelTimestampsEnabled(v bool) TranscribeBatchBuilder {
	b.builder = b.setValue("WordLevelTimestampsEnabled", v)
	return b
}

// WordLevelTimestampsEnabledCol takes each row's WordLevelTimestampsEnabled from a column. A cell is true or
// false.
func (b TranscribeBatchBuilder) WordLevelTimestampsEnabledCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("WordLevelTimestampsEnabled", column)
	return b
}

// WordLevelTimestampsEnabledDefault stands in where the cell of WordLevelTimestampsEnabledCol is missing.
func (b TranscribeBatchBuilder) WordLevelTimestampsEnabledDefault(v bool) TranscribeBatchBuilder {
	b.builder = b.setDefault("WordLevelTimestampsEnabled", v)
	return b
}

// DisplayFormWordLevelTimestampsEnabled sets whether each word has its time as it is displayed, with case and
// punctuation. Service default: false.
func (b TranscribeBatchBuilder) DisplayFormWordLevelTimestampsEnabled(v bool) TranscribeBatchBuilder {
	b.builder = b.setValue("DisplayFormWordLevelTimestampsEnabled", v)
	return b
}

// DisplayFormWordLevelTimestampsEnabledCol takes each row's DisplayFormWordLevelTimestampsEnabled from a
// column. A cell is true or false.
func (b TranscribeBatchBuilder) DisplayFormWordLevelTimestampsEnabledCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("DisplayFormWordLevelTimestampsEnabled", column)
	return b
}

// DisplayFormWordLevelTimestampsEnabledDefault stands in where the cell of
// DisplayFormWordLevelTimestampsEnabledCol is missing.
func (b TranscribeBatchBuilder) DisplayFormWordLevelTimestampsEnabledDefault(v bool) TranscribeBatchBuilder {
	b.builder = b.setDefault("DisplayFormWordLevelTimestampsEnabled", v)
	return b
}

// PunctuationMode sets where punctuation comes from. Service default: "DictatedAndAutomatic".
func (b TranscribeBatchBuilder) PunctuationMode(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("PunctuationMode", v)
	return b
}

// PunctuationModeCol takes each row's PunctuationMode from a column.
func (b TranscribeBatchBuilder) PunctuationModeCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("PunctuationMode", column)
	return b
}

// PunctuationModeDefault stands in where the cell of PunctuationModeCol is missing.
func (b TranscribeBatchBuilder) PunctuationModeDefault(v string) TranscribeBatchBuilder {
	b.builder = b.setDefault("PunctuationMode", v)
	return b
}

// ProfanityFilterMode sets what becomes of swear words. Service default: "Masked".
func (b TranscribeBatchBuilder) ProfanityFilterMode(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("ProfanityFilterMode", v)
	return b
}

// ProfanityFilterModeCol takes each row's ProfanityFilterMode from a column.
func (b TranscribeBatchBuilder) ProfanityFilterModeCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("ProfanityFilterMode", column)
	return b
}

// ProfanityFilterModeDefault stands in where the cell of ProfanityFilterModeCol is missing.
func (b TranscribeBatchBuilder) ProfanityFilterModeDefault(v string) TranscribeBatchBuilder {
	b.builder = b.setDefault("ProfanityFilterMode", v)
	return b
}

// LanguageIdentification sets has the language found out, as {"mode": "Continuous", "candidateLocales":
// ["en-US", "de-DE"]}; Locale is what is taken where it is not. Service default: no.
func (b TranscribeBatchBuilder) LanguageIdentification(v any) TranscribeBatchBuilder {
	b.builder = b.setValue("LanguageIdentification", v)
	return b
}

// LanguageIdentificationCol takes each row's LanguageIdentification from a column. A cell is JSON.
func (b TranscribeBatchBuilder) LanguageIdentificationCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("LanguageIdentification", column)
	return b
}

// LanguageIdentificationDefault stands in where the cell of LanguageIdentificationCol is missing.
func (b TranscribeBatchBuilder) LanguageIdentificationDefault(v any) TranscribeBatchBuilder {
	b.builder = b.setDefault("LanguageIdentification", v)
	return b
}

// TimeToLiveHours sets how long the service keeps the result after the job's end, 6 to 744 hours. Default:
// "48".
func (b TranscribeBatchBuilder) TimeToLiveHours(v int) TranscribeBatchBuilder {
	b.builder = b.setValue("TimeToLiveHours", v)
	return b
}

// TimeToLiveHoursCol takes each row's TimeToLiveHours from a column.
func (b TranscribeBatchBuilder) TimeToLiveHoursCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("TimeToLiveHours", column)
	return b
}

// TimeToLiveHoursDefault stands in where the cell of TimeToLiveHoursCol is missing.
func (b TranscribeBatchBuilder) TimeToLiveHoursDefault(v int) TranscribeBatchBuilder {
	b.builder = b.setDefault("TimeToLiveHours", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranscribeBatchBuilder) Endpoint(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranscribeBatchBuilder) EndpointCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranscribeBatchBuilder) Key(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranscribeBatchBuilder) KeyCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranscribeBatchBuilder) KeyEnv(variable string) TranscribeBatchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranscribeBatchBuilder) SecondKey(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranscribeBatchBuilder) SecondKeyCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranscribeBatchBuilder) SecondKeyEnv(variable string) TranscribeBatchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranscribeBatchBuilder) Token(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranscribeBatchBuilder) TokenCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranscribeBatchBuilder) TokenEnv(variable string) TranscribeBatchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranscribeBatchBuilder) Headers(v map[string]string) TranscribeBatchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranscribeBatchBuilder) HeadersCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranscribeBatchBuilder) APIVersion(v string) TranscribeBatchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranscribeBatchBuilder) APIVersionCol(column string) TranscribeBatchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the words, those of several channels one below the other. A recording
// that could not be read is its row's error, from the job's report. It is required.
func (b TranscribeBatchBuilder) OutputCol(column string) TranscribeBatchBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [BatchTranscription] as JSON. Default: OutputCol's
// name and "_detail".
func (b TranscribeBatchBuilder) DetailCol(column string) TranscribeBatchBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranscribeBatchBuilder) ErrorCol(column string) TranscribeBatchBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranscribeBatchBuilder) Policy(policy rest.Policy) TranscribeBatchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranscribeBatchBuilder) Cache(folder string) TranscribeBatchBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranscribeBatchBuilder) Checkpoint(path string) TranscribeBatchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranscribeBatchBuilder) Trace(path string) TranscribeBatchBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranscribeBatchBuilder) Stats(stats *rest.Stats) TranscribeBatchBuilder {
	b.stats = stats
	return b
}

// TranslateSpeechBuilder builds the call of a service that writes down in another language what is said in a
// recording. See TranslateSpeech for its parameters.
type TranslateSpeechBuilder struct{ builder }

var rowOfTranslateSpeech = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TranslateSpeech",
	Family:   "speech",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/speechtotext/transcriptions:transcribe",
		VersionQuery: "api-version",
		Fixed:        "{\"definition\":{\"enhancedMode\":{\"enabled\":true,\"task\":\"translate\"}}}",
		Headline:     "$.combinedPhrases[*].text",
	},
	APIVersions: []string{"2025-10-15"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      2,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "Audio",
		Place: 7,
		Type:  6,
		OneOf: "audio",
	}, {
		Name:  "AudioURL",
		Wire:  "definition.audioUrl",
		Place: 7,
		OneOf: "audio",
	}, {
		Name:     "To",
		Wire:     "definition.enhancedMode.targetLanguage",
		Place:    7,
		Type:     2,
		Required: true,
	}, {
		Name:  "Prompt",
		Wire:  "definition.enhancedMode.prompt",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Locales",
		Wire:  "definition.locales",
		Place: 7,
		Type:  3,
	}, {
		Name:  "Diarization",
		Wire:  "definition.diarization",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Channels",
		Wire:  "definition.channels",
		Place: 7,
		Type:  4,
	}, {
		Name:  "ProfanityFilterMode",
		Wire:  "definition.profanityFilterMode",
		Place: 7,
		Enum:  []string{"None", "Removed", "Tags", "Masked"},
	}, {
		Name:  "PhraseList",
		Wire:  "definition.phraseList",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Models",
		Wire:  "definition.models",
		Place: 7,
		Type:  5,
	}},
}}

// TranslateSpeech writes down in another language what is said in a recording.
//
// OutputCol holds the words in that language, those of several channels one below the other; its detail column
// a [Transcription] as JSON. One request takes at most 1 rows. Default version: 2025-10-15.
//
// Source: https://learn.microsoft.com/azure/ai-services/speech-service/fast-transcription-create
func TranslateSpeech() TranslateSpeechBuilder {
	return TranslateSpeechBuilder{newBuilder(&rowOfTranslateSpeech)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranslateSpeechBuilder) Restored() { b.row = &rowOfTranslateSpeech }

// Audio sets the recording's bytes: WAV, MP3, Opus in Ogg, FLAC, WMA, AAC, ALAW, MULAW, AMR, WebM or SPEEX, at
// most 500 MB and 5 hours.
func (b TranslateSpeechBuilder) Audio(content []byte) TranslateSpeechBuilder {
	b.builder = b.setValue("Audio", content)
	return b
}

// AudioCol takes each row's Audio from a column. A cell is a path, a file: URL or a data: URI; what it names is
// read when the row's request is sent.
func (b TranslateSpeechBuilder) AudioCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Audio", column)
	return b
}

// AudioURL sets the recording's public address; the service fetches it.
func (b TranslateSpeechBuilder) AudioURL(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("AudioURL", v)
	return b
}

// AudioURLCol takes each row's AudioURL from a column.
func (b TranslateSpeechBuilder) AudioURLCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("AudioURL", column)
	return b
}

// To sets the language that is written.
func (b TranslateSpeechBuilder) To(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("To", v)
	return b
}

// ToCol takes each row's To from a column.
func (b TranslateSpeechBuilder) ToCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("To", column)
	return b
}

// Prompt sets hints at what is spoken of, as a list of texts.
func (b TranslateSpeechBuilder) Prompt(v any) TranslateSpeechBuilder {
	b.builder = b.setValue("Prompt", v)
	return b
}

// PromptCol takes each row's Prompt from a column. A cell is JSON.
func (b TranslateSpeechBuilder) PromptCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Prompt", column)
	return b
}

// PromptDefault stands in where the cell of PromptCol is missing.
func (b TranslateSpeechBuilder) PromptDefault(v any) TranslateSpeechBuilder {
	b.builder = b.setDefault("Prompt", v)
	return b
}

// Locales sets the languages that may be spoken, such as "en-US". Service default: any that its multilingual
// model knows.
func (b TranslateSpeechBuilder) Locales(v ...string) TranslateSpeechBuilder {
	b.builder = b.setValue("Locales", v)
	return b
}

// LocalesCol takes each row's Locales from a column. A cell is a JSON list, or values parted by commas.
func (b TranslateSpeechBuilder) LocalesCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Locales", column)
	return b
}

// LocalesDefault stands in where the cell of LocalesCol is missing.
func (b TranslateSpeechBuilder) LocalesDefault(v ...string) TranslateSpeechBuilder {
	b.builder = b.setDefault("Locales", v)
	return b
}

// Diarization sets whether speakers are told apart, as {"enabled": true, "maxSpeakers": 2}. Service default:
// no.
func (b TranslateSpeechBuilder) Diarization(v any) TranslateSpeechBuilder {
	b.builder = b.setValue("Diarization", v)
	return b
}

// DiarizationCol takes each row's Diarization from a column. A cell is JSON.
func (b TranslateSpeechBuilder) DiarizationCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Diarization", column)
	return b
}

// DiarizationDefault stands in where the cell of DiarizationCol is missing.
func (b TranslateSpeechBuilder) DiarizationDefault(v any) TranslateSpeechBuilder {
	b.builder = b.setDefault("Diarization", v)
	return b
}

// Channels sets the channels that are read each by itself, 0 and 1. Service default: all in one.
func (b TranslateSpeechBuilder) Channels(v ...float64) TranslateSpeechBuilder {
	b.builder = b.setValue("Channels", v)
	return b
}

// ChannelsCol takes each row's Channels from a column. A cell is a JSON list, or values parted by commas.
func (b TranslateSpeechBuilder) ChannelsCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Channels", column)
	return b
}

// ChannelsDefault stands in where the cell of ChannelsCol is missing.
func (b TranslateSpeechBuilder) ChannelsDefault(v ...float64) TranslateSpeechBuilder {
	b.builder = b.setDefault("Channels", v)
	return b
}

// ProfanityFilterMode sets what becomes of swear words. Service default: "Masked".
func (b TranslateSpeechBuilder) ProfanityFilterMode(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("ProfanityFilterMode", v)
	return b
}

// ProfanityFilterModeCol takes each row's ProfanityFilterMode from a column.
func (b TranslateSpeechBuilder) ProfanityFilterModeCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("ProfanityFilterMode", column)
	return b
}

// ProfanityFilterModeDefault stands in where the cell of ProfanityFilterModeCol is missing.
func (b TranslateSpeechBuilder) ProfanityFilterModeDefault(v string) TranslateSpeechBuilder {
	b.builder = b.setDefault("ProfanityFilterMode", v)
	return b
}

// PhraseList sets words that are likely to be said, as {"phrases": ["..."], "biasingWeight": 1}.
func (b TranslateSpeechBuilder) PhraseList(v any) TranslateSpeechBuilder {
	b.builder = b.setValue("PhraseList", v)
	return b
}

// PhraseListCol takes each row's PhraseList from a column. A cell is JSON.
func (b TranslateSpeechBuilder) PhraseListCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("PhraseList", column)
	return b
}

// PhraseListDefault stands in where the cell of PhraseListCol is missing.
func (b TranslateSpeechBuilder) PhraseListDefault(v any) TranslateSpeechBuilder {
	b.builder = b.setDefault("PhraseList", v)
	return b
}

// Models sets models of your own, by locale.
func (b TranslateSpeechBuilder) Models(v any) TranslateSpeechBuilder {
	b.builder = b.setValue("Models", v)
	return b
}

// ModelsCol takes each row's Models from a column. A cell is JSON.
func (b TranslateSpeechBuilder) ModelsCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Models", column)
	return b
}

// ModelsDefault stands in where the cell of ModelsCol is missing.
func (b TranslateSpeechBuilder) ModelsDefault(v any) TranslateSpeechBuilder {
	b.builder = b.setDefault("Models", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranslateSpeechBuilder) Endpoint(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranslateSpeechBuilder) EndpointCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranslateSpeechBuilder) Key(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranslateSpeechBuilder) KeyCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateSpeechBuilder) KeyEnv(variable string) TranslateSpeechBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranslateSpeechBuilder) SecondKey(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranslateSpeechBuilder) SecondKeyCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranslateSpeechBuilder) SecondKeyEnv(variable string) TranslateSpeechBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranslateSpeechBuilder) Token(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranslateSpeechBuilder) TokenCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateSpeechBuilder) TokenEnv(variable string) TranslateSpeechBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranslateSpeechBuilder) Headers(v map[string]string) TranslateSpeechBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranslateSpeechBuilder) HeadersCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranslateSpeechBuilder) APIVersion(v string) TranslateSpeechBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranslateSpeechBuilder) APIVersionCol(column string) TranslateSpeechBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the words in that language, those of several channels one below the
// other. It is required.
func (b TranslateSpeechBuilder) OutputCol(column string) TranslateSpeechBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Transcription] as JSON. Default: OutputCol's name
// and "_detail".
func (b TranslateSpeechBuilder) DetailCol(column string) TranslateSpeechBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranslateSpeechBuilder) ErrorCol(column string) TranslateSpeechBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranslateSpeechBuilder) Policy(policy rest.Policy) TranslateSpeechBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranslateSpeechBuilder) Cache(folder string) TranslateSpeechBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranslateSpeechBuilder) Checkpoint(path string) TranslateSpeechBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranslateSpeechBuilder) Trace(path string) TranslateSpeechBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranslateSpeechBuilder) Stats(stats *rest.Stats) TranslateSpeechBuilder {
	b.stats = stats
	return b
}

// TextToSpeechBuilder builds the call of a service that reads a text aloud, by a voice of your choice;
// SaveMedia writes the sounds to files. See TextToSpeech for its parameters.
type TextToSpeechBuilder struct{ builder }

var rowOfTextToSpeech = row{protocol: synthesisProtocol{}, service: services.Service{
	Name:     "TextToSpeech",
	Family:   "speech",
	Protocol: "synthesis",
	Shape: services.Shape{
		Route:  "/cognitiveservices/v1",
		Base:   "/tts",
		BaseAt: []string{"cognitiveservices.azure."},
		Hosts:  []string{"{region}.tts.speech.microsoft.com", "{region}.tts.speech.azure.us", "{region}.tts.speech.azure.cn"},
	},
	APIVersions: []string{"v1"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      11,
	Unit:        "character",
	Params: []services.Param{{
		Name:  "Text",
		Place: 6,
		OneOf: "words",
	}, {
		Name:  "SSML",
		Place: 3,
		OneOf: "words",
		Media: "application/ssml+xml",
	}, {
		Name:    "VoiceName",
		Place:   6,
		Default: "en-US-AvaMultilingualNeural",
	}, {
		Name:  "Locale",
		Place: 6,
	}, {
		Name:  "Rate",
		Place: 6,
	}, {
		Name:  "Pitch",
		Place: 6,
	}, {
		Name:  "Volume",
		Place: 6,
	}, {
		Name:  "Style",
		Place: 6,
	}, {
		Name:  "StyleDegree",
		Place: 6,
		Type:  8,
	}, {
		Name:  "Role",
		Place: 6,
	}, {
		Name:    "OutputFormat",
		Wire:    "X-Microsoft-OutputFormat",
		Place:   5,
		Default: "riff-24khz-16bit-mono-pcm",
	}},
}}

// TextToSpeech reads a text aloud, by a voice of your choice; SaveMedia writes the sounds to files.
//
// OutputCol holds the sound as a data: URI, at most ten minutes; its detail column a [Content] as JSON. One
// request takes at most 1 rows. Default version: v1.
//
// Source: https://learn.microsoft.com/azure/ai-services/speech-service/rest-text-to-speech
func TextToSpeech() TextToSpeechBuilder { return TextToSpeechBuilder{newBuilder(&rowOfTextToSpeech)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TextToSpeechBuilder) Restored() { b.row = &rowOfTextToSpeech }

// Text sets the text. It is read as it is: markup in it is read, too.
func (b TextToSpeechBuilder) Text(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b TextToSpeechBuilder) TextCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// SSML sets a whole document of the Speech Synthesis Markup Language, sent as it is: voice and manner are in
// it.
func (b TextToSpeechBuilder) SSML(v string) TextToSpeechBuilder {
	b.builder = b.setValue("SSML", v)
	return b
}

// SSMLCol takes each row's SSML from a column.
func (b TextToSpeechBuilder) SSMLCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("SSML", column)
	return b
}

// VoiceName sets who reads; ListVoices has the names. Default: "en-US-AvaMultilingualNeural".
func (b TextToSpeechBuilder) VoiceName(v string) TextToSpeechBuilder {
	b.builder = b.setValue("VoiceName", v)
	return b
}

// VoiceNameCol takes each row's VoiceName from a column.
func (b TextToSpeechBuilder) VoiceNameCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("VoiceName", column)
	return b
}

// VoiceNameDefault stands in where the cell of VoiceNameCol is missing.
func (b TextToSpeechBuilder) VoiceNameDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("VoiceName", v)
	return b
}

// Locale sets the text's language and region. Default: the voice's own, "en-US" of
// "en-US-AvaMultilingualNeural".
func (b TextToSpeechBuilder) Locale(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b TextToSpeechBuilder) LocaleCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b TextToSpeechBuilder) LocaleDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Rate sets how fast it is read: "+10%", "0.8", "slow".
func (b TextToSpeechBuilder) Rate(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Rate", v)
	return b
}

// RateCol takes each row's Rate from a column.
func (b TextToSpeechBuilder) RateCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Rate", column)
	return b
}

// RateDefault stands in where the cell of RateCol is missing.
func (b TextToSpeechBuilder) RateDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("Rate", v)
	return b
}

// Pitch sets how high: "+5%", "-2st", "high".
func (b TextToSpeechBuilder) Pitch(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Pitch", v)
	return b
}

// PitchCol takes each row's Pitch from a column.
func (b TextToSpeechBuilder) PitchCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Pitch", column)
	return b
}

// PitchDefault stands in where the cell of PitchCol is missing.
func (b TextToSpeechBuilder) PitchDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("Pitch", v)
	return b
}

// Volume sets how loud: "+20%", "50", "soft".
func (b TextToSpeechBuilder) Volume(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Volume", v)
	return b
}

// VolumeCol takes each row's Volume from a column.
func (b TextToSpeechBuilder) VolumeCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Volume", column)
	return b
}

// VolumeDefault stands in where the cell of VolumeCol is missing.
func (b TextToSpeechBuilder) VolumeDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("Volume", v)
	return b
}

// Style sets the manner, where the voice has it: "cheerful", "newscast".
func (b TextToSpeechBuilder) Style(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Style", v)
	return b
}

// StyleCol takes each row's Style from a column.
func (b TextToSpeechBuilder) StyleCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Style", column)
	return b
}

// StyleDefault stands in where the cell of StyleCol is missing.
func (b TextToSpeechBuilder) StyleDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("Style", v)
	return b
}

// StyleDegree sets how much of it, 0.01 to 2. Service default: 1.
func (b TextToSpeechBuilder) StyleDegree(v float64) TextToSpeechBuilder {
	b.builder = b.setValue("StyleDegree", v)
	return b
}

// StyleDegreeCol takes each row's StyleDegree from a column.
func (b TextToSpeechBuilder) StyleDegreeCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("StyleDegree", column)
	return b
}

// StyleDegreeDefault stands in where the cell of StyleDegreeCol is missing.
func (b TextToSpeechBuilder) StyleDegreeDefault(v float64) TextToSpeechBuilder {
	b.builder = b.setDefault("StyleDegree", v)
	return b
}

// Role sets whom the voice plays, where it can: "Girl", "OlderAdultMale".
func (b TextToSpeechBuilder) Role(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Role", v)
	return b
}

// RoleCol takes each row's Role from a column.
func (b TextToSpeechBuilder) RoleCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Role", column)
	return b
}

// RoleDefault stands in where the cell of RoleCol is missing.
func (b TextToSpeechBuilder) RoleDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("Role", v)
	return b
}

// OutputFormat sets the sound's format; "audio-24khz-48kbitrate-mono-mp3" and some thirty others are in the
// manual. Default: "riff-24khz-16bit-mono-pcm".
func (b TextToSpeechBuilder) OutputFormat(v string) TextToSpeechBuilder {
	b.builder = b.setValue("OutputFormat", v)
	return b
}

// OutputFormatCol takes each row's OutputFormat from a column.
func (b TextToSpeechBuilder) OutputFormatCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("OutputFormat", column)
	return b
}

// OutputFormatDefault stands in where the cell of OutputFormatCol is missing.
func (b TextToSpeechBuilder) OutputFormatDefault(v string) TextToSpeechBuilder {
	b.builder = b.setDefault("OutputFormat", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TextToSpeechBuilder) Endpoint(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TextToSpeechBuilder) EndpointCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TextToSpeechBuilder) Key(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TextToSpeechBuilder) KeyCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TextToSpeechBuilder) KeyEnv(variable string) TextToSpeechBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TextToSpeechBuilder) SecondKey(v string) TextToSpeechBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TextToSpeechBuilder) SecondKeyCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TextToSpeechBuilder) SecondKeyEnv(variable string) TextToSpeechBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TextToSpeechBuilder) Token(v string) TextToSpeechBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TextToSpeechBuilder) TokenCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TextToSpeechBuilder) TokenEnv(variable string) TextToSpeechBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TextToSpeechBuilder) Headers(v map[string]string) TextToSpeechBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TextToSpeechBuilder) HeadersCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TextToSpeechBuilder) APIVersion(v string) TextToSpeechBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TextToSpeechBuilder) APIVersionCol(column string) TextToSpeechBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the sound as a data: URI, at most ten minutes. It is required.
func (b TextToSpeechBuilder) OutputCol(column string) TextToSpeechBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Content] as JSON. Default: OutputCol's name and
// "_detail".
func (b TextToSpeechBuilder) DetailCol(column string) TextToSpeechBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TextToSpeechBuilder) ErrorCol(column string) TextToSpeechBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TextToSpeechBuilder) Policy(policy rest.Policy) TextToSpeechBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TextToSpeechBuilder) Cache(folder string) TextToSpeechBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TextToSpeechBuilder) Checkpoint(path string) TextToSpeechBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TextToSpeechBuilder) Trace(path string) TextToSpeechBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TextToSpeechBuilder) Stats(stats *rest.Stats) TextToSpeechBuilder { b.stats = stats; return b }

// ListVoicesBuilder builds the call of a service that lists the voices that TextToSpeech has in a region. See
// ListVoices for its parameters.
type ListVoicesBuilder struct{ builder }

var rowOfListVoices = row{protocol: speechProtocol{}, service: services.Service{
	Name:     "ListVoices",
	Family:   "speech",
	Protocol: "speech",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/cognitiveservices/voices/list",
		Headline: "$[*].ShortName",
		Base:     "/tts",
		BaseAt:   []string{"cognitiveservices.azure."},
		Hosts:    []string{"{region}.tts.speech.microsoft.com", "{region}.tts.speech.azure.us", "{region}.tts.speech.azure.cn"},
	},
	APIVersions: []string{"v1"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
}}

// ListVoices lists the voices that TextToSpeech has in a region.
//
// OutputCol holds the voices' names as a JSON list; its detail column a list of [Voice] as JSON. One request
// takes at most 1 rows. Default version: v1.
//
// Source: https://learn.microsoft.com/azure/ai-services/speech-service/rest-text-to-speech#get-a-list-of-voices
func ListVoices() ListVoicesBuilder { return ListVoicesBuilder{newBuilder(&rowOfListVoices)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListVoicesBuilder) Restored() { b.row = &rowOfListVoices }

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListVoicesBuilder) Endpoint(v string) ListVoicesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListVoicesBuilder) EndpointCol(column string) ListVoicesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListVoicesBuilder) Key(v string) ListVoicesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListVoicesBuilder) KeyCol(column string) ListVoicesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListVoicesBuilder) KeyEnv(variable string) ListVoicesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListVoicesBuilder) SecondKey(v string) ListVoicesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListVoicesBuilder) SecondKeyCol(column string) ListVoicesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListVoicesBuilder) SecondKeyEnv(variable string) ListVoicesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListVoicesBuilder) Token(v string) ListVoicesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListVoicesBuilder) TokenCol(column string) ListVoicesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListVoicesBuilder) TokenEnv(variable string) ListVoicesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListVoicesBuilder) Headers(v map[string]string) ListVoicesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListVoicesBuilder) HeadersCol(column string) ListVoicesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListVoicesBuilder) APIVersion(v string) ListVoicesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListVoicesBuilder) APIVersionCol(column string) ListVoicesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the voices' names as a JSON list. It is required.
func (b ListVoicesBuilder) OutputCol(column string) ListVoicesBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a list of [Voice] as JSON. Default: OutputCol's name
// and "_detail".
func (b ListVoicesBuilder) DetailCol(column string) ListVoicesBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListVoicesBuilder) ErrorCol(column string) ListVoicesBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListVoicesBuilder) Policy(policy rest.Policy) ListVoicesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListVoicesBuilder) Cache(folder string) ListVoicesBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListVoicesBuilder) Checkpoint(path string) ListVoicesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListVoicesBuilder) Trace(path string) ListVoicesBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListVoicesBuilder) Stats(stats *rest.Stats) ListVoicesBuilder { b.stats = stats; return b }
