// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// TextSentimentBuilder builds the call of a service that says whether a text is positive, neutral, negative or
// mixed, as a whole and sentence by sentence. See TextSentiment for its parameters.
type TextSentimentBuilder struct{ builder }

var rowOfTextSentiment = row{protocol: languageProtocol{}, service: services.Service{
	Name:     "TextSentiment",
	Family:   "text",
	Protocol: "language",
	Kind:     "SentimentAnalysis",
	Route31:  "sentiment",
	Shape: services.Shape{
		Headline: "$.sentiment",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    10,
	MaxBytes:    1048576,
	Unit:        "text record",
	Engine:      "sentiment",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:  "OpinionMining",
		Place: 1,
		Type:  1,
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// TextSentiment says whether a text is positive, neutral, negative or mixed, as a whole and sentence by
// sentence.
//
// OutputCol holds the label: "positive", "neutral", "negative" or "mixed"; its detail column a [Sentiment] as
// JSON. One request takes at most 10 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/sentiment-opinion-mining/overview
func TextSentiment() TextSentimentBuilder {
	return TextSentimentBuilder{newBuilder(&rowOfTextSentiment)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TextSentimentBuilder) Restored() { b.row = &rowOfTextSentiment }

// Text sets the text, at most 5,120 characters (text elements).
func (b TextSentimentBuilder) Text(v string) TextSentimentBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b TextSentimentBuilder) TextCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b TextSentimentBuilder) Language(v string) TextSentimentBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b TextSentimentBuilder) LanguageCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b TextSentimentBuilder) LanguageDefault(v string) TextSentimentBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// OpinionMining sets whether sentences list what is judged and how. Service default: false.
func (b TextSentimentBuilder) OpinionMining(v bool) TextSentimentBuilder {
	b.builder = b.setValue("OpinionMining", v)
	return b
}

// OpinionMiningCol takes each row's OpinionMining from a column. A cell is true or false.
func (b TextSentimentBuilder) OpinionMiningCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("OpinionMining", column)
	return b
}

// OpinionMiningDefault stands in where the cell of OpinionMiningCol is missing.
func (b TextSentimentBuilder) OpinionMiningDefault(v bool) TextSentimentBuilder {
	b.builder = b.setDefault("OpinionMining", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b TextSentimentBuilder) ModelVersion(v string) TextSentimentBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b TextSentimentBuilder) ModelVersionCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b TextSentimentBuilder) ModelVersionDefault(v string) TextSentimentBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b TextSentimentBuilder) LoggingOptOut(v bool) TextSentimentBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b TextSentimentBuilder) LoggingOptOutCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b TextSentimentBuilder) LoggingOptOutDefault(v bool) TextSentimentBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b TextSentimentBuilder) StringIndexType(v string) TextSentimentBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b TextSentimentBuilder) StringIndexTypeCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b TextSentimentBuilder) StringIndexTypeDefault(v string) TextSentimentBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b TextSentimentBuilder) ShowStats(v bool) TextSentimentBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b TextSentimentBuilder) ShowStatsCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b TextSentimentBuilder) ShowStatsDefault(v bool) TextSentimentBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TextSentimentBuilder) Endpoint(v string) TextSentimentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TextSentimentBuilder) EndpointCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TextSentimentBuilder) Key(v string) TextSentimentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TextSentimentBuilder) KeyCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TextSentimentBuilder) KeyEnv(variable string) TextSentimentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TextSentimentBuilder) SecondKey(v string) TextSentimentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TextSentimentBuilder) SecondKeyCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TextSentimentBuilder) SecondKeyEnv(variable string) TextSentimentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TextSentimentBuilder) Token(v string) TextSentimentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TextSentimentBuilder) TokenCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TextSentimentBuilder) TokenEnv(variable string) TextSentimentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TextSentimentBuilder) Headers(v map[string]string) TextSentimentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TextSentimentBuilder) HeadersCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TextSentimentBuilder) APIVersion(v string) TextSentimentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TextSentimentBuilder) APIVersionCol(column string) TextSentimentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the label: "positive", "neutral", "negative" or "mixed". It is
// required.
func (b TextSentimentBuilder) OutputCol(column string) TextSentimentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Sentiment] as JSON. Default: OutputCol's name and
// "_detail".
func (b TextSentimentBuilder) DetailCol(column string) TextSentimentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TextSentimentBuilder) ErrorCol(column string) TextSentimentBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TextSentimentBuilder) Policy(policy rest.Policy) TextSentimentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TextSentimentBuilder) Cache(folder string) TextSentimentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TextSentimentBuilder) Checkpoint(path string) TextSentimentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TextSentimentBuilder) Trace(path string) TextSentimentBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TextSentimentBuilder) Stats(stats *rest.Stats) TextSentimentBuilder {
	b.stats = stats
	return b
}

// LanguageDetectorBuilder builds the call of a service that names the language that a text is written in. See
// LanguageDetector for its parameters.
type LanguageDetectorBuilder struct{ builder }

var rowOfLanguageDetector = row{protocol: languageProtocol{}, service: services.Service{
	Name:     "LanguageDetector",
	Family:   "text",
	Protocol: "language",
	Kind:     "LanguageDetection",
	Route31:  "languages",
	Shape: services.Shape{
		Headline: "$.detectedLanguage.iso6391Name",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    1000,
	MaxBytes:    1048576,
	Unit:        "text record",
	Engine:      "language-detection",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name: "CountryHint",
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// LanguageDetector names the language that a text is written in.
//
// OutputCol holds the language's ISO 639-1 code, or "(Unknown)"; its detail column a [DetectedLanguage] as
// JSON. One request takes at most 1000 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/language-detection/overview
func LanguageDetector() LanguageDetectorBuilder {
	return LanguageDetectorBuilder{newBuilder(&rowOfLanguageDetector)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *LanguageDetectorBuilder) Restored() { b.row = &rowOfLanguageDetector }

// Text sets the text, at most 5,120 characters (text elements).
func (b LanguageDetectorBuilder) Text(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b LanguageDetectorBuilder) TextCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// CountryHint sets an ISO 3166-1 alpha-2 country that decides between close languages; "none" for no hint.
// Service default: "US".
func (b LanguageDetectorBuilder) CountryHint(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("CountryHint", v)
	return b
}

// CountryHintCol takes each row's CountryHint from a column.
func (b LanguageDetectorBuilder) CountryHintCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("CountryHint", column)
	return b
}

// CountryHintDefault stands in where the cell of CountryHintCol is missing.
func (b LanguageDetectorBuilder) CountryHintDefault(v string) LanguageDetectorBuilder {
	b.builder = b.setDefault("CountryHint", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b LanguageDetectorBuilder) ModelVersion(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b LanguageDetectorBuilder) ModelVersionCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b LanguageDetectorBuilder) ModelVersionDefault(v string) LanguageDetectorBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b LanguageDetectorBuilder) LoggingOptOut(v bool) LanguageDetectorBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b LanguageDetectorBuilder) LoggingOptOutCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b LanguageDetectorBuilder) LoggingOptOutDefault(v bool) LanguageDetectorBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b LanguageDetectorBuilder) ShowStats(v bool) LanguageDetectorBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b LanguageDetectorBuilder) ShowStatsCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b LanguageDetectorBuilder) ShowStatsDefault(v bool) LanguageDetectorBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b LanguageDetectorBuilder) Endpoint(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b LanguageDetectorBuilder) EndpointCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b LanguageDetectorBuilder) Key(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b LanguageDetectorBuilder) KeyCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b LanguageDetectorBuilder) KeyEnv(variable string) LanguageDetectorBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b LanguageDetectorBuilder) SecondKey(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b LanguageDetectorBuilder) SecondKeyCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b LanguageDetectorBuilder) SecondKeyEnv(variable string) LanguageDetectorBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b LanguageDetectorBuilder) Token(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b LanguageDetectorBuilder) TokenCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b LanguageDetectorBuilder) TokenEnv(variable string) LanguageDetectorBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b LanguageDetectorBuilder) Headers(v map[string]string) LanguageDetectorBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b LanguageDetectorBuilder) HeadersCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b LanguageDetectorBuilder) APIVersion(v string) LanguageDetectorBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b LanguageDetectorBuilder) APIVersionCol(column string) LanguageDetectorBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the language's ISO 639-1 code, or "(Unknown)". It is required.
func (b LanguageDetectorBuilder) OutputCol(column string) LanguageDetectorBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DetectedLanguage] as JSON. Default: OutputCol's
// name and "_detail".
func (b LanguageDetectorBuilder) DetailCol(column string) LanguageDetectorBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b LanguageDetectorBuilder) ErrorCol(column string) LanguageDetectorBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b LanguageDetectorBuilder) Policy(policy rest.Policy) LanguageDetectorBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b LanguageDetectorBuilder) Cache(folder string) LanguageDetectorBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b LanguageDetectorBuilder) Checkpoint(path string) LanguageDetectorBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b LanguageDetectorBuilder) Trace(path string) LanguageDetectorBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b LanguageDetectorBuilder) Stats(stats *rest.Stats) LanguageDetectorBuilder {
	b.stats = stats
	return b
}

// KeyPhrasesBuilder builds the call of a service that lists the phrases that say what a text is about. See
// KeyPhrases for its parameters.
type KeyPhrasesBuilder struct{ builder }

var rowOfKeyPhrases = row{protocol: languageProtocol{}, service: services.Service{
	Name:     "KeyPhrases",
	Family:   "text",
	Protocol: "language",
	Kind:     "KeyPhraseExtraction",
	Route31:  "keyPhrases",
	Shape: services.Shape{
		Headline: "$.keyPhrases",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    10,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Engine:      "key-phrases",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// KeyPhrases lists the phrases that say what a text is about.
//
// OutputCol holds the phrases as a JSON list; its detail column a [Phrases] as JSON. One request takes at most
// 10 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/key-phrase-extraction/overview
func KeyPhrases() KeyPhrasesBuilder { return KeyPhrasesBuilder{newBuilder(&rowOfKeyPhrases)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *KeyPhrasesBuilder) Restored() { b.row = &rowOfKeyPhrases }

// Text sets the text, at most 5,120 characters (text elements).
func (b KeyPhrasesBuilder) Text(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b KeyPhrasesBuilder) TextCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b KeyPhrasesBuilder) Language(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b KeyPhrasesBuilder) LanguageCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b KeyPhrasesBuilder) LanguageDefault(v string) KeyPhrasesBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b KeyPhrasesBuilder) ModelVersion(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b KeyPhrasesBuilder) ModelVersionCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b KeyPhrasesBuilder) ModelVersionDefault(v string) KeyPhrasesBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b KeyPhrasesBuilder) LoggingOptOut(v bool) KeyPhrasesBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b KeyPhrasesBuilder) LoggingOptOutCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b KeyPhrasesBuilder) LoggingOptOutDefault(v bool) KeyPhrasesBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b KeyPhrasesBuilder) ShowStats(v bool) KeyPhrasesBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b KeyPhrasesBuilder) ShowStatsCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b KeyPhrasesBuilder) ShowStatsDefault(v bool) KeyPhrasesBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b KeyPhrasesBuilder) Endpoint(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b KeyPhrasesBuilder) EndpointCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b KeyPhrasesBuilder) Key(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b KeyPhrasesBuilder) KeyCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b KeyPhrasesBuilder) KeyEnv(variable string) KeyPhrasesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b KeyPhrasesBuilder) SecondKey(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b KeyPhrasesBuilder) SecondKeyCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b KeyPhrasesBuilder) SecondKeyEnv(variable string) KeyPhrasesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b KeyPhrasesBuilder) Token(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b KeyPhrasesBuilder) TokenCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b KeyPhrasesBuilder) TokenEnv(variable string) KeyPhrasesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b KeyPhrasesBuilder) Headers(v map[string]string) KeyPhrasesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b KeyPhrasesBuilder) HeadersCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b KeyPhrasesBuilder) APIVersion(v string) KeyPhrasesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b KeyPhrasesBuilder) APIVersionCol(column string) KeyPhrasesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the phrases as a JSON list. It is required.
func (b KeyPhrasesBuilder) OutputCol(column string) KeyPhrasesBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Phrases] as JSON. Default: OutputCol's name and
// "_detail".
func (b KeyPhrasesBuilder) DetailCol(column string) KeyPhrasesBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b KeyPhrasesBuilder) ErrorCol(column string) KeyPhrasesBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b KeyPhrasesBuilder) Policy(policy rest.Policy) KeyPhrasesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b KeyPhrasesBuilder) Cache(folder string) KeyPhrasesBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b KeyPhrasesBuilder) Checkpoint(path string) KeyPhrasesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b KeyPhrasesBuilder) Trace(path string) KeyPhrasesBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b KeyPhrasesBuilder) Stats(stats *rest.Stats) KeyPhrasesBuilder { b.stats = stats; return b }

// EntityRecognizerBuilder builds the call of a service that finds named things in a text: people, places,
// organisations, dates, quantities. See EntityRecognizer for its parameters.
type EntityRecognizerBuilder struct{ builder }

var rowOfEntityRecognizer = row{protocol: languageProtocol{}, service: services.Service{
	Name:     "EntityRecognizer",
	Family:   "text",
	Protocol: "language",
	Kind:     "EntityRecognition",
	Route31:  "entities/recognition/general",
	Shape: services.Shape{
		Headline: "$.entities",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    5,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:  "InclusionList",
		Place: 1,
		Type:  3,
	}, {
		Name:  "ExclusionList",
		Place: 1,
		Type:  3,
	}, {
		Name:  "OverlapPolicy",
		Place: 1,
		Type:  5,
	}, {
		Name:  "InferenceOptions",
		Place: 1,
		Type:  5,
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// EntityRecognizer finds named things in a text: people, places, organisations, dates, quantities.
//
// OutputCol holds the entities as a JSON list of {text, category, subcategory, offset, length,
// confidenceScore}; its detail column a [Entities] as JSON. One request takes at most 5 rows. Default version:
// 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/named-entity-recognition/overview
func EntityRecognizer() EntityRecognizerBuilder {
	return EntityRecognizerBuilder{newBuilder(&rowOfEntityRecognizer)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *EntityRecognizerBuilder) Restored() { b.row = &rowOfEntityRecognizer }

// Text sets the text, at most 5,120 characters (text elements).
func (b EntityRecognizerBuilder) Text(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b EntityRecognizerBuilder) TextCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b EntityRecognizerBuilder) Language(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b EntityRecognizerBuilder) LanguageCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b EntityRecognizerBuilder) LanguageDefault(v string) EntityRecognizerBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// InclusionList sets the categories that are looked for (from 2024-11-01 on). Service default: all.
func (b EntityRecognizerBuilder) InclusionList(v ...string) EntityRecognizerBuilder {
	b.builder = b.setValue("InclusionList", v)
	return b
}

// InclusionListCol takes each row's InclusionList from a column. A cell is a JSON list, or values parted by
// commas.
func (b EntityRecognizerBuilder) InclusionListCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("InclusionList", column)
	return b
}

// InclusionListDefault stands in where the cell of InclusionListCol is missing.
func (b EntityRecognizerBuilder) InclusionListDefault(v ...string) EntityRecognizerBuilder {
	b.builder = b.setDefault("InclusionList", v)
	return b
}

// ExclusionList sets the categories that are not looked for (from 2024-11-01 on). Service default: none.
func (b EntityRecognizerBuilder) ExclusionList(v ...string) EntityRecognizerBuilder {
	b.builder = b.setValue("ExclusionList", v)
	return b
}

// ExclusionListCol takes each row's ExclusionList from a column. A cell is a JSON list, or values parted by
// commas.
func (b EntityRecognizerBuilder) ExclusionListCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("ExclusionList", column)
	return b
}

// ExclusionListDefault stands in where the cell of ExclusionListCol is missing.
func (b EntityRecognizerBuilder) ExclusionListDefault(v ...string) EntityRecognizerBuilder {
	b.builder = b.setDefault("ExclusionList", v)
	return b
}

// OverlapPolicy sets what happens where entities overlap, as {"policyKind": "matchLongest" or "allowOverlap"}
// (from 2024-11-01 on).
func (b EntityRecognizerBuilder) OverlapPolicy(v any) EntityRecognizerBuilder {
	b.builder = b.setValue("OverlapPolicy", v)
	return b
}

// OverlapPolicyCol takes each row's OverlapPolicy from a column. A cell is JSON.
func (b EntityRecognizerBuilder) OverlapPolicyCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("OverlapPolicy", column)
	return b
}

// OverlapPolicyDefault stands in where the cell of OverlapPolicyCol is missing.
func (b EntityRecognizerBuilder) OverlapPolicyDefault(v any) EntityRecognizerBuilder {
	b.builder = b.setDefault("OverlapPolicy", v)
	return b
}

// InferenceOptions sets as {"excludeNormalizedValues": true} (from 2024-11-01 on).
func (b EntityRecognizerBuilder) InferenceOptions(v any) EntityRecognizerBuilder {
	b.builder = b.setValue("InferenceOptions", v)
	return b
}

// InferenceOptionsCol takes each row's InferenceOptions from a column. A cell is JSON.
func (b EntityRecognizerBuilder) InferenceOptionsCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("InferenceOptions", column)
	return b
}

// InferenceOptionsDefault stands in where the cell of InferenceOptionsCol is missing.
func (b EntityRecognizerBuilder) InferenceOptionsDefault(v any) EntityRecognizerBuilder {
	b.builder = b.setDefault("InferenceOptions", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b EntityRecognizerBuilder) ModelVersion(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b EntityRecognizerBuilder) ModelVersionCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b EntityRecognizerBuilder) ModelVersionDefault(v string) EntityRecognizerBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b EntityRecognizerBuilder) LoggingOptOut(v bool) EntityRecognizerBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b EntityRecognizerBuilder) LoggingOptOutCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b EntityRecognizerBuilder) LoggingOptOutDefault(v bool) EntityRecognizerBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b EntityRecognizerBuilder) StringIndexType(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b EntityRecognizerBuilder) StringIndexTypeCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b EntityRecognizerBuilder) StringIndexTypeDefault(v string) EntityRecognizerBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b EntityRecognizerBuilder) ShowStats(v bool) EntityRecognizerBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b EntityRecognizerBuilder) ShowStatsCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b EntityRecognizerBuilder) ShowStatsDefault(v bool) EntityRecognizerBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b EntityRecognizerBuilder) Endpoint(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b EntityRecognizerBuilder) EndpointCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b EntityRecognizerBuilder) Key(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b EntityRecognizerBuilder) KeyCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b EntityRecognizerBuilder) KeyEnv(variable string) EntityRecognizerBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b EntityRecognizerBuilder) SecondKey(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b EntityRecognizerBuilder) SecondKeyCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b EntityRecognizerBuilder) SecondKeyEnv(variable string) EntityRecognizerBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b EntityRecognizerBuilder) Token(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b EntityRecognizerBuilder) TokenCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b EntityRecognizerBuilder) TokenEnv(variable string) EntityRecognizerBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b EntityRecognizerBuilder) Headers(v map[string]string) EntityRecognizerBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b EntityRecognizerBuilder) HeadersCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b EntityRecognizerBuilder) APIVersion(v string) EntityRecognizerBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b EntityRecognizerBuilder) APIVersionCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the entities as a JSON list of {text, category, subcategory, offset,
// length, confidenceScore}. It is required.
func (b EntityRecognizerBuilder) OutputCol(column string) EntityRecognizerBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Entities] as JSON. Default: OutputCol's name and
// "_detail".
func (b EntityRecognizerBuilder) DetailCol(column string) EntityRecognizerBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b EntityRecognizerBuilder) ErrorCol(column string) EntityRecognizerBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b EntityRecognizerBuilder) Policy(policy rest.Policy) EntityRecognizerBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b EntityRecognizerBuilder) Cache(folder string) EntityRecognizerBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b EntityRecognizerBuilder) Checkpoint(path string) EntityRecognizerBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b EntityRecognizerBuilder) Trace(path string) EntityRecognizerBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b EntityRecognizerBuilder) Stats(stats *rest.Stats) EntityRecognizerBuilder {
	b.stats = stats
	return b
}

// PIIBuilder builds the call of a service that finds and masks personal data: names, addresses, telephone and
// account numbers. See PII for its parameters.
type PIIBuilder struct{ builder }

var rowOfPII = row{protocol: languageProtocol{}, service: services.Service{
	Name:     "PII",
	Family:   "text",
	Protocol: "language",
	Kind:     "PiiEntityRecognition",
	Route31:  "entities/recognition/pii",
	Shape: services.Shape{
		Headline: "$.redactedText",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    5,
	MaxBytes:    1048576,
	Unit:        "text record",
	Engine:      "pii",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:  "Domain",
		Place: 1,
		Enum:  []string{"none", "phi"},
	}, {
		Name:  "PIICategories",
		Wire:  "piiCategories",
		Place: 1,
		Type:  3,
	}, {
		Name:  "ValueExclusionPolicy",
		Place: 1,
		Type:  5,
	}, {
		Name:  "EntitySynonyms",
		Place: 1,
		Type:  5,
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// PII finds and masks personal data: names, addresses, telephone and account numbers.
//
// OutputCol holds the text with each finding masked; its detail column a [PersonalData] as JSON. One request
// takes at most 5 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/personally-identifiable-information/overview
func PII() PIIBuilder { return PIIBuilder{newBuilder(&rowOfPII)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *PIIBuilder) Restored() { b.row = &rowOfPII }

// Text sets the text, at most 5,120 characters (text elements).
func (b PIIBuilder) Text(v string) PIIBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b PIIBuilder) TextCol(column string) PIIBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b PIIBuilder) Language(v string) PIIBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b PIIBuilder) LanguageCol(column string) PIIBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b PIIBuilder) LanguageDefault(v string) PIIBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Domain sets "phi" looks for health information only. Service default: "none".
func (b PIIBuilder) Domain(v string) PIIBuilder {
	b.builder = b.setValue("Domain", v)
	return b
}

// DomainCol takes each row's Domain from a column.
func (b PIIBuilder) DomainCol(column string) PIIBuilder {
	b.builder = b.setColumn("Domain", column)
	return b
}

// DomainDefault stands in where the cell of DomainCol is missing.
func (b PIIBuilder) DomainDefault(v string) PIIBuilder {
	b.builder = b.setDefault("Domain", v)
	return b
}

// PIICategories sets the categories that are looked for. Service default: all that the language has.
func (b PIIBuilder) PIICategories(v ...string) PIIBuilder {
	b.builder = b.setValue("PIICategories", v)
	return b
}

// PIICategoriesCol takes each row's PIICategories from a column. A cell is a JSON list, or values parted by
// commas.
func (b PIIBuilder) PIICategoriesCol(column string) PIIBuilder {
	b.builder = b.setColumn("PIICategories", column)
	return b
}

// PIICategoriesDefault stands in where the cell of PIICategoriesCol is missing.
func (b PIIBuilder) PIICategoriesDefault(v ...string) PIIBuilder {
	b.builder = b.setDefault("PIICategories", v)
	return b
}

// ValueExclusionPolicy sets values that are left alone, as {"caseSensitive": false, "excludedValues": [...]}
// (from 2025-11-01 on).
func (b PIIBuilder) ValueExclusionPolicy(v any) PIIBuilder {
	b.builder = b.setValue("ValueExclusionPolicy", v)
	return b
}

// ValueExclusionPolicyCol takes each row's ValueExclusionPolicy from a column. A cell is JSON.
func (b PIIBuilder) ValueExclusionPolicyCol(column string) PIIBuilder {
	b.builder = b.setColumn("ValueExclusionPolicy", column)
	return b
}

// ValueExclusionPolicyDefault stands in where the cell of ValueExclusionPolicyCol is missing.
func (b PIIBuilder) ValueExclusionPolicyDefault(v any) PIIBuilder {
	b.builder = b.setDefault("ValueExclusionPolicy", v)
	return b
}

// EntitySynonyms sets words that name a category in your texts (from 2025-11-01 on).
func (b PIIBuilder) EntitySynonyms(v any) PIIBuilder {
	b.builder = b.setValue("EntitySynonyms", v)
	return b
}

// EntitySynonymsCol takes each row's EntitySynonyms from a column. A cell is JSON.
func (b PIIBuilder) EntitySynonymsCol(column string) PIIBuilder {
	b.builder = b.setColumn("EntitySynonyms", column)
	return b
}

// EntitySynonymsDefault stands in where the cell of EntitySynonymsCol is missing.
func (b PIIBuilder) EntitySynonymsDefault(v any) PIIBuilder {
	b.builder = b.setDefault("EntitySynonyms", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b PIIBuilder) ModelVersion(v string) PIIBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b PIIBuilder) ModelVersionCol(column string) PIIBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b PIIBuilder) ModelVersionDefault(v string) PIIBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b PIIBuilder) LoggingOptOut(v bool) PIIBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b PIIBuilder) LoggingOptOutCol(column string) PIIBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b PIIBuilder) LoggingOptOutDefault(v bool) PIIBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b PIIBuilder) StringIndexType(v string) PIIBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b PIIBuilder) StringIndexTypeCol(column string) PIIBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b PIIBuilder) StringIndexTypeDefault(v string) PIIBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b PIIBuilder) ShowStats(v bool) PIIBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b PIIBuilder) ShowStatsCol(column string) PIIBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b PIIBuilder) ShowStatsDefault(v bool) PIIBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b PIIBuilder) Endpoint(v string) PIIBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b PIIBuilder) EndpointCol(column string) PIIBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b PIIBuilder) Key(v string) PIIBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b PIIBuilder) KeyCol(column string) PIIBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b PIIBuilder) KeyEnv(variable string) PIIBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b PIIBuilder) SecondKey(v string) PIIBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b PIIBuilder) SecondKeyCol(column string) PIIBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b PIIBuilder) SecondKeyEnv(variable string) PIIBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b PIIBuilder) Token(v string) PIIBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b PIIBuilder) TokenCol(column string) PIIBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b PIIBuilder) TokenEnv(variable string) PIIBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b PIIBuilder) Headers(v map[string]string) PIIBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b PIIBuilder) HeadersCol(column string) PIIBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b PIIBuilder) APIVersion(v string) PIIBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b PIIBuilder) APIVersionCol(column string) PIIBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the text with each finding masked. It is required.
func (b PIIBuilder) OutputCol(column string) PIIBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [PersonalData] as JSON. Default: OutputCol's name
// and "_detail".
func (b PIIBuilder) DetailCol(column string) PIIBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b PIIBuilder) ErrorCol(column string) PIIBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b PIIBuilder) Policy(policy rest.Policy) PIIBuilder { b.builder = b.setPolicy(policy); return b }

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b PIIBuilder) Cache(folder string) PIIBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b PIIBuilder) Checkpoint(path string) PIIBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b PIIBuilder) Trace(path string) PIIBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b PIIBuilder) Stats(stats *rest.Stats) PIIBuilder { b.stats = stats; return b }

// EntityLinkingBuilder builds the call of a service that finds what a text speaks of in an encyclopedia: the
// article of each thing, wherever it is mentioned. See EntityLinking for its parameters.
type EntityLinkingBuilder struct{ builder }

var rowOfEntityLinking = row{protocol: languageProtocol{}, service: services.Service{
	Name:     "EntityLinking",
	Family:   "text",
	Protocol: "language",
	Kind:     "EntityLinking",
	Route31:  "entities/linking",
	Shape: services.Shape{
		Headline: "$.entities",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    5,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// EntityLinking finds what a text speaks of in an encyclopedia: the article of each thing, wherever it is
// mentioned.
//
// OutputCol holds the entities as a JSON list of {name, url, dataSource, matches}; its detail column a
// [LinkedEntities] as JSON. One request takes at most 5 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/entity-linking/overview
func EntityLinking() EntityLinkingBuilder {
	return EntityLinkingBuilder{newBuilder(&rowOfEntityLinking)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *EntityLinkingBuilder) Restored() { b.row = &rowOfEntityLinking }

// Text sets the text, at most 5,120 characters (text elements).
func (b EntityLinkingBuilder) Text(v string) EntityLinkingBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b EntityLinkingBuilder) TextCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b EntityLinkingBuilder) Language(v string) EntityLinkingBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b EntityLinkingBuilder) LanguageCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b EntityLinkingBuilder) LanguageDefault(v string) EntityLinkingBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b EntityLinkingBuilder) ModelVersion(v string) EntityLinkingBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b EntityLinkingBuilder) ModelVersionCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b EntityLinkingBuilder) ModelVersionDefault(v string) EntityLinkingBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b EntityLinkingBuilder) LoggingOptOut(v bool) EntityLinkingBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b EntityLinkingBuilder) LoggingOptOutCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b EntityLinkingBuilder) LoggingOptOutDefault(v bool) EntityLinkingBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b EntityLinkingBuilder) StringIndexType(v string) EntityLinkingBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b EntityLinkingBuilder) StringIndexTypeCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b EntityLinkingBuilder) StringIndexTypeDefault(v string) EntityLinkingBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b EntityLinkingBuilder) ShowStats(v bool) EntityLinkingBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b EntityLinkingBuilder) ShowStatsCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b EntityLinkingBuilder) ShowStatsDefault(v bool) EntityLinkingBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b EntityLinkingBuilder) Endpoint(v string) EntityLinkingBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b EntityLinkingBuilder) EndpointCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b EntityLinkingBuilder) Key(v string) EntityLinkingBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b EntityLinkingBuilder) KeyCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b EntityLinkingBuilder) KeyEnv(variable string) EntityLinkingBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b EntityLinkingBuilder) SecondKey(v string) EntityLinkingBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b EntityLinkingBuilder) SecondKeyCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b EntityLinkingBuilder) SecondKeyEnv(variable string) EntityLinkingBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b EntityLinkingBuilder) Token(v string) EntityLinkingBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b EntityLinkingBuilder) TokenCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b EntityLinkingBuilder) TokenEnv(variable string) EntityLinkingBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b EntityLinkingBuilder) Headers(v map[string]string) EntityLinkingBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b EntityLinkingBuilder) HeadersCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b EntityLinkingBuilder) APIVersion(v string) EntityLinkingBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b EntityLinkingBuilder) APIVersionCol(column string) EntityLinkingBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the entities as a JSON list of {name, url, dataSource, matches}. It is
// required.
func (b EntityLinkingBuilder) OutputCol(column string) EntityLinkingBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [LinkedEntities] as JSON. Default: OutputCol's name
// and "_detail".
func (b EntityLinkingBuilder) DetailCol(column string) EntityLinkingBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b EntityLinkingBuilder) ErrorCol(column string) EntityLinkingBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b EntityLinkingBuilder) Policy(policy rest.Policy) EntityLinkingBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b EntityLinkingBuilder) Cache(folder string) EntityLinkingBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b EntityLinkingBuilder) Checkpoint(path string) EntityLinkingBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b EntityLinkingBuilder) Trace(path string) EntityLinkingBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b EntityLinkingBuilder) Stats(stats *rest.Stats) EntityLinkingBuilder {
	b.stats = stats
	return b
}

// HealthcareBuilder builds the call of a service that finds diagnoses, medicines, doses, symptoms and how they
// belong together in clinical texts, as a job. See Healthcare for its parameters.
type HealthcareBuilder struct{ builder }

var rowOfHealthcare = row{protocol: languageJobProtocol{}, service: services.Service{
	Name:     "Healthcare",
	Family:   "text",
	Protocol: "languageJob",
	Kind:     "Healthcare",
	Route31:  "entities/health/jobs",
	Shape: services.Shape{
		Headline: "$.entities",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// Healthcare finds diagnoses, medicines, doses, symptoms and how they belong together in clinical texts, as a
// job.
//
// OutputCol holds the entities as a JSON list of {text, category, offset, length, confidenceScore, name,
// links}; its detail column a [HealthEntities] as JSON. One request takes at most 20 rows. Default version:
// 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/text-analytics-for-health/overview
func Healthcare() HealthcareBuilder { return HealthcareBuilder{newBuilder(&rowOfHealthcare)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *HealthcareBuilder) Restored() { b.row = &rowOfHealthcare }

// Text sets the text, at most 125,000 characters in all texts of a request (text elements).
func (b HealthcareBuilder) Text(v string) HealthcareBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b HealthcareBuilder) TextCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b HealthcareBuilder) Language(v string) HealthcareBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b HealthcareBuilder) LanguageCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b HealthcareBuilder) LanguageDefault(v string) HealthcareBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b HealthcareBuilder) ModelVersion(v string) HealthcareBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b HealthcareBuilder) ModelVersionCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b HealthcareBuilder) ModelVersionDefault(v string) HealthcareBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b HealthcareBuilder) LoggingOptOut(v bool) HealthcareBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b HealthcareBuilder) LoggingOptOutCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b HealthcareBuilder) LoggingOptOutDefault(v bool) HealthcareBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b HealthcareBuilder) StringIndexType(v string) HealthcareBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b HealthcareBuilder) StringIndexTypeCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b HealthcareBuilder) StringIndexTypeDefault(v string) HealthcareBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b HealthcareBuilder) ShowStats(v bool) HealthcareBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b HealthcareBuilder) ShowStatsCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b HealthcareBuilder) ShowStatsDefault(v bool) HealthcareBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b HealthcareBuilder) Endpoint(v string) HealthcareBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b HealthcareBuilder) EndpointCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b HealthcareBuilder) Key(v string) HealthcareBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b HealthcareBuilder) KeyCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b HealthcareBuilder) KeyEnv(variable string) HealthcareBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b HealthcareBuilder) SecondKey(v string) HealthcareBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b HealthcareBuilder) SecondKeyCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b HealthcareBuilder) SecondKeyEnv(variable string) HealthcareBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b HealthcareBuilder) Token(v string) HealthcareBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b HealthcareBuilder) TokenCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b HealthcareBuilder) TokenEnv(variable string) HealthcareBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b HealthcareBuilder) Headers(v map[string]string) HealthcareBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b HealthcareBuilder) HeadersCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b HealthcareBuilder) APIVersion(v string) HealthcareBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b HealthcareBuilder) APIVersionCol(column string) HealthcareBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the entities as a JSON list of {text, category, offset, length,
// confidenceScore, name, links}. It is required.
func (b HealthcareBuilder) OutputCol(column string) HealthcareBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [HealthEntities] as JSON. Default: OutputCol's name
// and "_detail".
func (b HealthcareBuilder) DetailCol(column string) HealthcareBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b HealthcareBuilder) ErrorCol(column string) HealthcareBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b HealthcareBuilder) Policy(policy rest.Policy) HealthcareBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b HealthcareBuilder) Cache(folder string) HealthcareBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b HealthcareBuilder) Checkpoint(path string) HealthcareBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b HealthcareBuilder) Trace(path string) HealthcareBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b HealthcareBuilder) Stats(stats *rest.Stats) HealthcareBuilder { b.stats = stats; return b }

// ExtractiveSummaryBuilder builds the call of a service that picks the sentences that say what a text is about,
// as a job. See ExtractiveSummary for its parameters.
type ExtractiveSummaryBuilder struct{ builder }

var rowOfExtractiveSummary = row{protocol: languageJobProtocol{}, service: services.Service{
	Name:     "ExtractiveSummary",
	Family:   "text",
	Protocol: "languageJob",
	Kind:     "ExtractiveSummarization",
	Shape: services.Shape{
		Headline: "$.sentences[*].text",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Column:      2,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:  "SentenceCount",
		Place: 1,
		Type:  7,
	}, {
		Name:  "SortBy",
		Place: 1,
		Enum:  []string{"Offset", "Rank"},
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// ExtractiveSummary picks the sentences that say what a text is about, as a job.
//
// OutputCol holds the sentences, one below the other; its detail column a [Extract] as JSON. One request takes
// at most 20 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/summarization/overview
func ExtractiveSummary() ExtractiveSummaryBuilder {
	return ExtractiveSummaryBuilder{newBuilder(&rowOfExtractiveSummary)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ExtractiveSummaryBuilder) Restored() { b.row = &rowOfExtractiveSummary }

// Text sets the text, at most 125,000 characters in all texts of a request (text elements).
func (b ExtractiveSummaryBuilder) Text(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ExtractiveSummaryBuilder) TextCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b ExtractiveSummaryBuilder) Language(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ExtractiveSummaryBuilder) LanguageCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ExtractiveSummaryBuilder) LanguageDefault(v string) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// SentenceCount sets how many sentences are picked, 1 to 20. Service default: 3.
func (b ExtractiveSummaryBuilder) SentenceCount(v int) ExtractiveSummaryBuilder {
	b.builder = b.setValue("SentenceCount", v)
	return b
}

// SentenceCountCol takes each row's SentenceCount from a column.
func (b ExtractiveSummaryBuilder) SentenceCountCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("SentenceCount", column)
	return b
}

// SentenceCountDefault stands in where the cell of SentenceCountCol is missing.
func (b ExtractiveSummaryBuilder) SentenceCountDefault(v int) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("SentenceCount", v)
	return b
}

// SortBy sets the sentences' order: "Offset" as in the text, "Rank" the most telling first. Service default:
// "Offset".
func (b ExtractiveSummaryBuilder) SortBy(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("SortBy", v)
	return b
}

// SortByCol takes each row's SortBy from a column.
func (b ExtractiveSummaryBuilder) SortByCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("SortBy", column)
	return b
}

// SortByDefault stands in where the cell of SortByCol is missing.
func (b ExtractiveSummaryBuilder) SortByDefault(v string) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("SortBy", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b ExtractiveSummaryBuilder) ModelVersion(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b ExtractiveSummaryBuilder) ModelVersionCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b ExtractiveSummaryBuilder) ModelVersionDefault(v string) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b ExtractiveSummaryBuilder) LoggingOptOut(v bool) ExtractiveSummaryBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b ExtractiveSummaryBuilder) LoggingOptOutCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b ExtractiveSummaryBuilder) LoggingOptOutDefault(v bool) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b ExtractiveSummaryBuilder) StringIndexType(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b ExtractiveSummaryBuilder) StringIndexTypeCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b ExtractiveSummaryBuilder) StringIndexTypeDefault(v string) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b ExtractiveSummaryBuilder) ShowStats(v bool) ExtractiveSummaryBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b ExtractiveSummaryBuilder) ShowStatsCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b ExtractiveSummaryBuilder) ShowStatsDefault(v bool) ExtractiveSummaryBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ExtractiveSummaryBuilder) Endpoint(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ExtractiveSummaryBuilder) EndpointCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ExtractiveSummaryBuilder) Key(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ExtractiveSummaryBuilder) KeyCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ExtractiveSummaryBuilder) KeyEnv(variable string) ExtractiveSummaryBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ExtractiveSummaryBuilder) SecondKey(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ExtractiveSummaryBuilder) SecondKeyCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ExtractiveSummaryBuilder) SecondKeyEnv(variable string) ExtractiveSummaryBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ExtractiveSummaryBuilder) Token(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ExtractiveSummaryBuilder) TokenCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ExtractiveSummaryBuilder) TokenEnv(variable string) ExtractiveSummaryBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ExtractiveSummaryBuilder) Headers(v map[string]string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ExtractiveSummaryBuilder) HeadersCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ExtractiveSummaryBuilder) APIVersion(v string) ExtractiveSummaryBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ExtractiveSummaryBuilder) APIVersionCol(column string) ExtractiveSummaryBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the sentences, one below the other. It is required.
func (b ExtractiveSummaryBuilder) OutputCol(column string) ExtractiveSummaryBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Extract] as JSON. Default: OutputCol's name and
// "_detail".
func (b ExtractiveSummaryBuilder) DetailCol(column string) ExtractiveSummaryBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ExtractiveSummaryBuilder) ErrorCol(column string) ExtractiveSummaryBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ExtractiveSummaryBuilder) Policy(policy rest.Policy) ExtractiveSummaryBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ExtractiveSummaryBuilder) Cache(folder string) ExtractiveSummaryBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ExtractiveSummaryBuilder) Checkpoint(path string) ExtractiveSummaryBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ExtractiveSummaryBuilder) Trace(path string) ExtractiveSummaryBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ExtractiveSummaryBuilder) Stats(stats *rest.Stats) ExtractiveSummaryBuilder {
	b.stats = stats
	return b
}

// AbstractiveSummaryBuilder builds the call of a service that says in words of its own what a text is about, as
// a job. See AbstractiveSummary for its parameters.
type AbstractiveSummaryBuilder struct{ builder }

var rowOfAbstractiveSummary = row{protocol: languageJobProtocol{}, service: services.Service{
	Name:     "AbstractiveSummary",
	Family:   "text",
	Protocol: "languageJob",
	Kind:     "AbstractiveSummarization",
	Shape: services.Shape{
		Headline: "$.summaries[*].text",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Column:      2,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:  "SummaryLength",
		Place: 1,
		Enum:  []string{"short", "medium", "long"},
	}, {
		Name:  "SentenceCount",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Instruction",
		Place: 1,
	}, {
		Name:   "ModelVersion",
		Wire31: "model-version",
		Place:  1,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// AbstractiveSummary says in words of its own what a text is about, as a job.
//
// OutputCol holds the summary; its detail column a [Summary] as JSON. One request takes at most 20 rows.
// Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/summarization/overview
func AbstractiveSummary() AbstractiveSummaryBuilder {
	return AbstractiveSummaryBuilder{newBuilder(&rowOfAbstractiveSummary)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AbstractiveSummaryBuilder) Restored() { b.row = &rowOfAbstractiveSummary }

// Text sets the text, at most 125,000 characters in all texts of a request (text elements).
func (b AbstractiveSummaryBuilder) Text(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b AbstractiveSummaryBuilder) TextCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b AbstractiveSummaryBuilder) Language(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b AbstractiveSummaryBuilder) LanguageCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b AbstractiveSummaryBuilder) LanguageDefault(v string) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// SummaryLength sets how long the summary is. Service default: about three sentences.
func (b AbstractiveSummaryBuilder) SummaryLength(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("SummaryLength", v)
	return b
}

// SummaryLengthCol takes each row's SummaryLength from a column.
func (b AbstractiveSummaryBuilder) SummaryLengthCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("SummaryLength", column)
	return b
}

// SummaryLengthDefault stands in where the cell of SummaryLengthCol is missing.
func (b AbstractiveSummaryBuilder) SummaryLengthDefault(v string) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("SummaryLength", v)
	return b
}

// SentenceCount sets about how many sentences it has. Service default: 3.
func (b AbstractiveSummaryBuilder) SentenceCount(v int) AbstractiveSummaryBuilder {
	b.builder = b.setValue("SentenceCount", v)
	return b
}

// SentenceCountCol takes each row's SentenceCount from a column.
func (b AbstractiveSummaryBuilder) SentenceCountCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("SentenceCount", column)
	return b
}

// SentenceCountDefault stands in where the cell of SentenceCountCol is missing.
func (b AbstractiveSummaryBuilder) SentenceCountDefault(v int) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("SentenceCount", v)
	return b
}

// Instruction sets what the summary is to heed, in plain words (from 2025-11-01 on).
func (b AbstractiveSummaryBuilder) Instruction(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Instruction", v)
	return b
}

// InstructionCol takes each row's Instruction from a column.
func (b AbstractiveSummaryBuilder) InstructionCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Instruction", column)
	return b
}

// InstructionDefault stands in where the cell of InstructionCol is missing.
func (b AbstractiveSummaryBuilder) InstructionDefault(v string) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("Instruction", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b AbstractiveSummaryBuilder) ModelVersion(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b AbstractiveSummaryBuilder) ModelVersionCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b AbstractiveSummaryBuilder) ModelVersionDefault(v string) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b AbstractiveSummaryBuilder) LoggingOptOut(v bool) AbstractiveSummaryBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b AbstractiveSummaryBuilder) LoggingOptOutCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b AbstractiveSummaryBuilder) LoggingOptOutDefault(v bool) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b AbstractiveSummaryBuilder) StringIndexType(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AbstractiveSummaryBuilder) StringIndexTypeCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AbstractiveSummaryBuilder) StringIndexTypeDefault(v string) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b AbstractiveSummaryBuilder) ShowStats(v bool) AbstractiveSummaryBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b AbstractiveSummaryBuilder) ShowStatsCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b AbstractiveSummaryBuilder) ShowStatsDefault(v bool) AbstractiveSummaryBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AbstractiveSummaryBuilder) Endpoint(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AbstractiveSummaryBuilder) EndpointCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AbstractiveSummaryBuilder) Key(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AbstractiveSummaryBuilder) KeyCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AbstractiveSummaryBuilder) KeyEnv(variable string) AbstractiveSummaryBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AbstractiveSummaryBuilder) SecondKey(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AbstractiveSummaryBuilder) SecondKeyCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AbstractiveSummaryBuilder) SecondKeyEnv(variable string) AbstractiveSummaryBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AbstractiveSummaryBuilder) Token(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AbstractiveSummaryBuilder) TokenCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AbstractiveSummaryBuilder) TokenEnv(variable string) AbstractiveSummaryBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AbstractiveSummaryBuilder) Headers(v map[string]string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AbstractiveSummaryBuilder) HeadersCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AbstractiveSummaryBuilder) APIVersion(v string) AbstractiveSummaryBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AbstractiveSummaryBuilder) APIVersionCol(column string) AbstractiveSummaryBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the summary. It is required.
func (b AbstractiveSummaryBuilder) OutputCol(column string) AbstractiveSummaryBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Summary] as JSON. Default: OutputCol's name and
// "_detail".
func (b AbstractiveSummaryBuilder) DetailCol(column string) AbstractiveSummaryBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AbstractiveSummaryBuilder) ErrorCol(column string) AbstractiveSummaryBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AbstractiveSummaryBuilder) Policy(policy rest.Policy) AbstractiveSummaryBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AbstractiveSummaryBuilder) Cache(folder string) AbstractiveSummaryBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AbstractiveSummaryBuilder) Checkpoint(path string) AbstractiveSummaryBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AbstractiveSummaryBuilder) Trace(path string) AbstractiveSummaryBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AbstractiveSummaryBuilder) Stats(stats *rest.Stats) AbstractiveSummaryBuilder {
	b.stats = stats
	return b
}

// CustomEntitiesBuilder builds the call of a service that finds in a text what your own model was trained to
// find, as a job. See CustomEntities for its parameters.
type CustomEntitiesBuilder struct{ builder }

var rowOfCustomEntities = row{protocol: languageJobProtocol{}, service: services.Service{
	Name:     "CustomEntities",
	Family:   "text",
	Protocol: "languageJob",
	Kind:     "CustomEntityRecognition",
	Shape: services.Shape{
		Headline: "$.entities",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:     "ProjectName",
		Place:    1,
		Required: true,
	}, {
		Name:     "DeploymentName",
		Place:    1,
		Required: true,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
		Enum:    []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// CustomEntities finds in a text what your own model was trained to find, as a job.
//
// OutputCol holds the entities as a JSON list of {text, category, offset, length, confidenceScore}; its detail
// column a [Entities] as JSON. One request takes at most 20 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/custom-named-entity-recognition/overview
func CustomEntities() CustomEntitiesBuilder {
	return CustomEntitiesBuilder{newBuilder(&rowOfCustomEntities)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CustomEntitiesBuilder) Restored() { b.row = &rowOfCustomEntities }

// Text sets the text, at most 125,000 characters in all texts of a request (text elements).
func (b CustomEntitiesBuilder) Text(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b CustomEntitiesBuilder) TextCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b CustomEntitiesBuilder) Language(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b CustomEntitiesBuilder) LanguageCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b CustomEntitiesBuilder) LanguageDefault(v string) CustomEntitiesBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ProjectName sets the model's project.
func (b CustomEntitiesBuilder) ProjectName(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("ProjectName", v)
	return b
}

// ProjectNameCol takes each row's ProjectName from a column.
func (b CustomEntitiesBuilder) ProjectNameCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("ProjectName", column)
	return b
}

// DeploymentName sets the model's deployment.
func (b CustomEntitiesBuilder) DeploymentName(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b CustomEntitiesBuilder) DeploymentNameCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b CustomEntitiesBuilder) LoggingOptOut(v bool) CustomEntitiesBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b CustomEntitiesBuilder) LoggingOptOutCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b CustomEntitiesBuilder) LoggingOptOutDefault(v bool) CustomEntitiesBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b CustomEntitiesBuilder) StringIndexType(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b CustomEntitiesBuilder) StringIndexTypeCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b CustomEntitiesBuilder) StringIndexTypeDefault(v string) CustomEntitiesBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b CustomEntitiesBuilder) ShowStats(v bool) CustomEntitiesBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b CustomEntitiesBuilder) ShowStatsCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b CustomEntitiesBuilder) ShowStatsDefault(v bool) CustomEntitiesBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CustomEntitiesBuilder) Endpoint(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CustomEntitiesBuilder) EndpointCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CustomEntitiesBuilder) Key(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CustomEntitiesBuilder) KeyCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CustomEntitiesBuilder) KeyEnv(variable string) CustomEntitiesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CustomEntitiesBuilder) SecondKey(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CustomEntitiesBuilder) SecondKeyCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CustomEntitiesBuilder) SecondKeyEnv(variable string) CustomEntitiesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CustomEntitiesBuilder) Token(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CustomEntitiesBuilder) TokenCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CustomEntitiesBuilder) TokenEnv(variable string) CustomEntitiesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CustomEntitiesBuilder) Headers(v map[string]string) CustomEntitiesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CustomEntitiesBuilder) HeadersCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CustomEntitiesBuilder) APIVersion(v string) CustomEntitiesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CustomEntitiesBuilder) APIVersionCol(column string) CustomEntitiesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the entities as a JSON list of {text, category, offset, length,
// confidenceScore}. It is required.
func (b CustomEntitiesBuilder) OutputCol(column string) CustomEntitiesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Entities] as JSON. Default: OutputCol's name and
// "_detail".
func (b CustomEntitiesBuilder) DetailCol(column string) CustomEntitiesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CustomEntitiesBuilder) ErrorCol(column string) CustomEntitiesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CustomEntitiesBuilder) Policy(policy rest.Policy) CustomEntitiesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CustomEntitiesBuilder) Cache(folder string) CustomEntitiesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CustomEntitiesBuilder) Checkpoint(path string) CustomEntitiesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CustomEntitiesBuilder) Trace(path string) CustomEntitiesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CustomEntitiesBuilder) Stats(stats *rest.Stats) CustomEntitiesBuilder {
	b.stats = stats
	return b
}

// ClassifyTextBuilder builds the call of a service that puts a text into one of the classes of your own model,
// as a job. See ClassifyText for its parameters.
type ClassifyTextBuilder struct{ builder }

var rowOfClassifyText = row{protocol: languageJobProtocol{}, service: services.Service{
	Name:     "ClassifyText",
	Family:   "text",
	Protocol: "languageJob",
	Kind:     "CustomSingleLabelClassification",
	Shape: services.Shape{
		Headline: "$.class[*].category",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:     "ProjectName",
		Place:    1,
		Required: true,
	}, {
		Name:     "DeploymentName",
		Place:    1,
		Required: true,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// ClassifyText puts a text into one of the classes of your own model, as a job.
//
// OutputCol holds the class; its detail column a [Classes] as JSON. One request takes at most 20 rows. Default
// version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/custom-text-classification/overview
func ClassifyText() ClassifyTextBuilder { return ClassifyTextBuilder{newBuilder(&rowOfClassifyText)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ClassifyTextBuilder) Restored() { b.row = &rowOfClassifyText }

// Text sets the text, at most 125,000 characters in all texts of a request (text elements).
func (b ClassifyTextBuilder) Text(v string) ClassifyTextBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ClassifyTextBuilder) TextCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b ClassifyTextBuilder) Language(v string) ClassifyTextBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ClassifyTextBuilder) LanguageCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ClassifyTextBuilder) LanguageDefault(v string) ClassifyTextBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ProjectName sets the model's project.
func (b ClassifyTextBuilder) ProjectName(v string) ClassifyTextBuilder {
	b.builder = b.setValue("ProjectName", v)
	return b
}

// ProjectNameCol takes each row's ProjectName from a column.
func (b ClassifyTextBuilder) ProjectNameCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("ProjectName", column)
	return b
}

// DeploymentName sets the model's deployment.
func (b ClassifyTextBuilder) DeploymentName(v string) ClassifyTextBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b ClassifyTextBuilder) DeploymentNameCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b ClassifyTextBuilder) LoggingOptOut(v bool) ClassifyTextBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b ClassifyTextBuilder) LoggingOptOutCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b ClassifyTextBuilder) LoggingOptOutDefault(v bool) ClassifyTextBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b ClassifyTextBuilder) ShowStats(v bool) ClassifyTextBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b ClassifyTextBuilder) ShowStatsCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b ClassifyTextBuilder) ShowStatsDefault(v bool) ClassifyTextBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ClassifyTextBuilder) Endpoint(v string) ClassifyTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ClassifyTextBuilder) EndpointCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ClassifyTextBuilder) Key(v string) ClassifyTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ClassifyTextBuilder) KeyCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyTextBuilder) KeyEnv(variable string) ClassifyTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ClassifyTextBuilder) SecondKey(v string) ClassifyTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ClassifyTextBuilder) SecondKeyCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ClassifyTextBuilder) SecondKeyEnv(variable string) ClassifyTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ClassifyTextBuilder) Token(v string) ClassifyTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ClassifyTextBuilder) TokenCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyTextBuilder) TokenEnv(variable string) ClassifyTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ClassifyTextBuilder) Headers(v map[string]string) ClassifyTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ClassifyTextBuilder) HeadersCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ClassifyTextBuilder) APIVersion(v string) ClassifyTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ClassifyTextBuilder) APIVersionCol(column string) ClassifyTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the class. It is required.
func (b ClassifyTextBuilder) OutputCol(column string) ClassifyTextBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Classes] as JSON. Default: OutputCol's name and
// "_detail".
func (b ClassifyTextBuilder) DetailCol(column string) ClassifyTextBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ClassifyTextBuilder) ErrorCol(column string) ClassifyTextBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ClassifyTextBuilder) Policy(policy rest.Policy) ClassifyTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ClassifyTextBuilder) Cache(folder string) ClassifyTextBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ClassifyTextBuilder) Checkpoint(path string) ClassifyTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ClassifyTextBuilder) Trace(path string) ClassifyTextBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ClassifyTextBuilder) Stats(stats *rest.Stats) ClassifyTextBuilder { b.stats = stats; return b }

// ClassifyTextMultiBuilder builds the call of a service that puts a text into all those classes of your own
// model that fit, as a job. See ClassifyTextMulti for its parameters.
type ClassifyTextMultiBuilder struct{ builder }

var rowOfClassifyTextMulti = row{protocol: languageJobProtocol{}, service: services.Service{
	Name:     "ClassifyTextMulti",
	Family:   "text",
	Protocol: "languageJob",
	Kind:     "CustomMultiLabelClassification",
	Shape: services.Shape{
		Headline: "$.class[*].category",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:     "ProjectName",
		Place:    1,
		Required: true,
	}, {
		Name:     "DeploymentName",
		Place:    1,
		Required: true,
	}, {
		Name:  "LoggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// ClassifyTextMulti puts a text into all those classes of your own model that fit, as a job.
//
// OutputCol holds the classes as a JSON list; its detail column a [Classes] as JSON. One request takes at most
// 20 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/custom-text-classification/overview
func ClassifyTextMulti() ClassifyTextMultiBuilder {
	return ClassifyTextMultiBuilder{newBuilder(&rowOfClassifyTextMulti)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ClassifyTextMultiBuilder) Restored() { b.row = &rowOfClassifyTextMulti }

// Text sets the text, at most 125,000 characters in all texts of a request (text elements).
func (b ClassifyTextMultiBuilder) Text(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ClassifyTextMultiBuilder) TextCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b ClassifyTextMultiBuilder) Language(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ClassifyTextMultiBuilder) LanguageCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ClassifyTextMultiBuilder) LanguageDefault(v string) ClassifyTextMultiBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ProjectName sets the model's project.
func (b ClassifyTextMultiBuilder) ProjectName(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("ProjectName", v)
	return b
}

// ProjectNameCol takes each row's ProjectName from a column.
func (b ClassifyTextMultiBuilder) ProjectNameCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("ProjectName", column)
	return b
}

// DeploymentName sets the model's deployment.
func (b ClassifyTextMultiBuilder) DeploymentName(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b ClassifyTextMultiBuilder) DeploymentNameCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// LoggingOptOut sets whether the service keeps no copy of the text for trouble-shooting. Service default:
// false; true for PII.
func (b ClassifyTextMultiBuilder) LoggingOptOut(v bool) ClassifyTextMultiBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b ClassifyTextMultiBuilder) LoggingOptOutCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b ClassifyTextMultiBuilder) LoggingOptOutDefault(v bool) ClassifyTextMultiBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b ClassifyTextMultiBuilder) ShowStats(v bool) ClassifyTextMultiBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b ClassifyTextMultiBuilder) ShowStatsCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b ClassifyTextMultiBuilder) ShowStatsDefault(v bool) ClassifyTextMultiBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ClassifyTextMultiBuilder) Endpoint(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ClassifyTextMultiBuilder) EndpointCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ClassifyTextMultiBuilder) Key(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ClassifyTextMultiBuilder) KeyCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyTextMultiBuilder) KeyEnv(variable string) ClassifyTextMultiBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ClassifyTextMultiBuilder) SecondKey(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ClassifyTextMultiBuilder) SecondKeyCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ClassifyTextMultiBuilder) SecondKeyEnv(variable string) ClassifyTextMultiBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ClassifyTextMultiBuilder) Token(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ClassifyTextMultiBuilder) TokenCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyTextMultiBuilder) TokenEnv(variable string) ClassifyTextMultiBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ClassifyTextMultiBuilder) Headers(v map[string]string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ClassifyTextMultiBuilder) HeadersCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ClassifyTextMultiBuilder) APIVersion(v string) ClassifyTextMultiBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ClassifyTextMultiBuilder) APIVersionCol(column string) ClassifyTextMultiBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the classes as a JSON list. It is required.
func (b ClassifyTextMultiBuilder) OutputCol(column string) ClassifyTextMultiBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Classes] as JSON. Default: OutputCol's name and
// "_detail".
func (b ClassifyTextMultiBuilder) DetailCol(column string) ClassifyTextMultiBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ClassifyTextMultiBuilder) ErrorCol(column string) ClassifyTextMultiBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ClassifyTextMultiBuilder) Policy(policy rest.Policy) ClassifyTextMultiBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ClassifyTextMultiBuilder) Cache(folder string) ClassifyTextMultiBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ClassifyTextMultiBuilder) Checkpoint(path string) ClassifyTextMultiBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ClassifyTextMultiBuilder) Trace(path string) ClassifyTextMultiBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ClassifyTextMultiBuilder) Stats(stats *rest.Stats) ClassifyTextMultiBuilder {
	b.stats = stats
	return b
}

// AnalyzeTextBuilder builds the call of a service that does several kinds of work on a text, as one job. See
// AnalyzeText for its parameters.
type AnalyzeTextBuilder struct{ builder }

var rowOfAnalyzeText = row{protocol: languageTasksProtocol{}, service: services.Service{
	Name:     "AnalyzeText",
	Family:   "text",
	Protocol: "languageTasks",
	Shape: services.Shape{
		Items:    "analysisInput.documents",
		Headline: "$.tasks",
	},
	APIVersions: []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01"},
	MaxItems:    20,
	MaxBytes:    1048576,
	Column:      1,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:    "Language",
		Type:    2,
		Default: "en",
	}, {
		Name:     "Tasks",
		Wire:     "tasks",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "ShowStats",
		Place: 2,
		Type:  1,
	}},
}}

// AnalyzeText does several kinds of work on a text, as one job.
//
// OutputCol holds what each task found, as a JSON list of {kind, result, error} in the order of Tasks; a row is
// an error where all tasks failed; its detail column a [TextTasks] as JSON. One request takes at most 20 rows.
// Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/rest/api/language/analyze-text/analyze-text-submit-job
func AnalyzeText() AnalyzeTextBuilder { return AnalyzeTextBuilder{newBuilder(&rowOfAnalyzeText)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeTextBuilder) Restored() { b.row = &rowOfAnalyzeText }

// Text sets the text, at most 5,120 characters (text elements).
func (b AnalyzeTextBuilder) Text(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b AnalyzeTextBuilder) TextCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which).
// Default: "en".
func (b AnalyzeTextBuilder) Language(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b AnalyzeTextBuilder) LanguageCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b AnalyzeTextBuilder) LanguageDefault(v string) AnalyzeTextBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Tasks sets the kinds of work with their parameters, such as [{"kind": "SentimentAnalysis"}, {"kind":
// "PiiEntityRecognition", "parameters": {"domain": "phi"}}]. Each counts its own text records. Offsets count Go
// runes unless a task's stringIndexType says otherwise.
func (b AnalyzeTextBuilder) Tasks(v any) AnalyzeTextBuilder {
	b.builder = b.setValue("Tasks", v)
	return b
}

// TasksCol takes each row's Tasks from a column. A cell is JSON.
func (b AnalyzeTextBuilder) TasksCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Tasks", column)
	return b
}

// ShowStats sets whether answers carry statistics. Service default: false.
func (b AnalyzeTextBuilder) ShowStats(v bool) AnalyzeTextBuilder {
	b.builder = b.setValue("ShowStats", v)
	return b
}

// ShowStatsCol takes each row's ShowStats from a column. A cell is true or false.
func (b AnalyzeTextBuilder) ShowStatsCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("ShowStats", column)
	return b
}

// ShowStatsDefault stands in where the cell of ShowStatsCol is missing.
func (b AnalyzeTextBuilder) ShowStatsDefault(v bool) AnalyzeTextBuilder {
	b.builder = b.setDefault("ShowStats", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeTextBuilder) Endpoint(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeTextBuilder) EndpointCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeTextBuilder) Key(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeTextBuilder) KeyCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeTextBuilder) KeyEnv(variable string) AnalyzeTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeTextBuilder) SecondKey(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeTextBuilder) SecondKeyCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeTextBuilder) SecondKeyEnv(variable string) AnalyzeTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeTextBuilder) Token(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeTextBuilder) TokenCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeTextBuilder) TokenEnv(variable string) AnalyzeTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeTextBuilder) Headers(v map[string]string) AnalyzeTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeTextBuilder) HeadersCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeTextBuilder) APIVersion(v string) AnalyzeTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeTextBuilder) APIVersionCol(column string) AnalyzeTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds what each task found, as a JSON list of {kind, result, error} in the
// order of Tasks; a row is an error where all tasks failed. It is required.
func (b AnalyzeTextBuilder) OutputCol(column string) AnalyzeTextBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [TextTasks] as JSON. Default: OutputCol's name and
// "_detail".
func (b AnalyzeTextBuilder) DetailCol(column string) AnalyzeTextBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeTextBuilder) ErrorCol(column string) AnalyzeTextBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeTextBuilder) Policy(policy rest.Policy) AnalyzeTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeTextBuilder) Cache(folder string) AnalyzeTextBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeTextBuilder) Checkpoint(path string) AnalyzeTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeTextBuilder) Trace(path string) AnalyzeTextBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeTextBuilder) Stats(stats *rest.Stats) AnalyzeTextBuilder { b.stats = stats; return b }

// ConversationBuilder builds the call of a service that says what somebody wants who writes to your
// application, by your own model of conversational language understanding (in place of LUIS). See Conversation
// for its parameters.
type ConversationBuilder struct{ builder }

var rowOfConversation = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Conversation",
	Family:   "text",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/language/:analyze-conversations",
		VersionQuery: "api-version",
		Fixed:        "{\"kind\":\"Conversation\",\"analysisInput\":{\"conversationItem\":{\"id\":\"1\",\"modality\":\"text\"}}}",
		Result:       "$.result",
		Headline:     "$.prediction.topIntent",
	},
	APIVersions: []string{"2023-04-01", "2024-11-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Wire:     "analysisInput.conversationItem.text",
		Place:    1,
		Required: true,
	}, {
		Name:    "Language",
		Wire:    "analysisInput.conversationItem.language",
		Place:   1,
		Type:    2,
		Default: "en",
	}, {
		Name:     "ProjectName",
		Wire:     "parameters.projectName",
		Place:    1,
		Required: true,
	}, {
		Name:     "DeploymentName",
		Wire:     "parameters.deploymentName",
		Place:    1,
		Required: true,
	}, {
		Name:    "ParticipantID",
		Wire:    "analysisInput.conversationItem.participantId",
		Place:   1,
		Default: "1",
	}, {
		Name:  "Verbose",
		Wire:  "parameters.verbose",
		Place: 1,
		Type:  1,
	}, {
		Name:  "IsLoggingEnabled",
		Wire:  "analysisInput.isLoggingEnabled",
		Place: 1,
		Type:  1,
	}, {
		Name:    "StringIndexType",
		Wire:    "parameters.stringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
	}, {
		Name:  "DirectTarget",
		Wire:  "parameters.directTarget",
		Place: 1,
	}, {
		Name:  "TargetProjectParameters",
		Wire:  "parameters.targetProjectParameters",
		Place: 1,
		Type:  5,
	}},
}}

// Conversation says what somebody wants who writes to your application, by your own model of conversational
// language understanding (in place of LUIS).
//
// OutputCol holds the top intent; "None" is that of a text that fits no other; its detail column a
// [Understanding] as JSON. One request takes at most 1 rows. Default version: 2023-04-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/conversational-language-understanding/overview
func Conversation() ConversationBuilder { return ConversationBuilder{newBuilder(&rowOfConversation)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ConversationBuilder) Restored() { b.row = &rowOfConversation }

// Text sets what was said, at most 1,000 characters.
func (b ConversationBuilder) Text(v string) ConversationBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ConversationBuilder) TextCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as a BCP 47 tag. Default: "en".
func (b ConversationBuilder) Language(v string) ConversationBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ConversationBuilder) LanguageCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ConversationBuilder) LanguageDefault(v string) ConversationBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ProjectName sets the model's project.
func (b ConversationBuilder) ProjectName(v string) ConversationBuilder {
	b.builder = b.setValue("ProjectName", v)
	return b
}

// ProjectNameCol takes each row's ProjectName from a column.
func (b ConversationBuilder) ProjectNameCol(column string) ConversationBuilder {
	b.builder = b.setColumn("ProjectName", column)
	return b
}

// DeploymentName sets the model's deployment.
func (b ConversationBuilder) DeploymentName(v string) ConversationBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b ConversationBuilder) DeploymentNameCol(column string) ConversationBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// ParticipantID sets who says it. Default: "1".
func (b ConversationBuilder) ParticipantID(v string) ConversationBuilder {
	b.builder = b.setValue("ParticipantID", v)
	return b
}

// ParticipantIDCol takes each row's ParticipantID from a column.
func (b ConversationBuilder) ParticipantIDCol(column string) ConversationBuilder {
	b.builder = b.setColumn("ParticipantID", column)
	return b
}

// ParticipantIDDefault stands in where the cell of ParticipantIDCol is missing.
func (b ConversationBuilder) ParticipantIDDefault(v string) ConversationBuilder {
	b.builder = b.setDefault("ParticipantID", v)
	return b
}

// Verbose sets whether all intents and entities are listed. Service default: false.
func (b ConversationBuilder) Verbose(v bool) ConversationBuilder {
	b.builder = b.setValue("Verbose", v)
	return b
}

// VerboseCol takes each row's Verbose from a column. A cell is true or false.
func (b ConversationBuilder) VerboseCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Verbose", column)
	return b
}

// VerboseDefault stands in where the cell of VerboseCol is missing.
func (b ConversationBuilder) VerboseDefault(v bool) ConversationBuilder {
	b.builder = b.setDefault("Verbose", v)
	return b
}

// IsLoggingEnabled sets whether the service keeps a copy for the model's improvement. Service default: false.
func (b ConversationBuilder) IsLoggingEnabled(v bool) ConversationBuilder {
	b.builder = b.setValue("IsLoggingEnabled", v)
	return b
}

// IsLoggingEnabledCol takes each row's IsLoggingEnabled from a column. A cell is true or false.
func (b ConversationBuilder) IsLoggingEnabledCol(column string) ConversationBuilder {
	b.builder = b.setColumn("IsLoggingEnabled", column)
	return b
}

// IsLoggingEnabledDefault stands in where the cell of IsLoggingEnabledCol is missing.
func (b ConversationBuilder) IsLoggingEnabledDefault(v bool) ConversationBuilder {
	b.builder = b.setDefault("IsLoggingEnabled", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b ConversationBuilder) StringIndexType(v string) ConversationBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b ConversationBuilder) StringIndexTypeCol(column string) ConversationBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b ConversationBuilder) StringIndexTypeDefault(v string) ConversationBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// DirectTarget sets the target project of an orchestration that is asked, whatever it would choose.
func (b ConversationBuilder) DirectTarget(v string) ConversationBuilder {
	b.builder = b.setValue("DirectTarget", v)
	return b
}

// DirectTargetCol takes each row's DirectTarget from a column.
func (b ConversationBuilder) DirectTargetCol(column string) ConversationBuilder {
	b.builder = b.setColumn("DirectTarget", column)
	return b
}

// DirectTargetDefault stands in where the cell of DirectTargetCol is missing.
func (b ConversationBuilder) DirectTargetDefault(v string) ConversationBuilder {
	b.builder = b.setDefault("DirectTarget", v)
	return b
}

// TargetProjectParameters sets the parameters of an orchestration's target projects, by their names.
func (b ConversationBuilder) TargetProjectParameters(v any) ConversationBuilder {
	b.builder = b.setValue("TargetProjectParameters", v)
	return b
}

// TargetProjectParametersCol takes each row's TargetProjectParameters from a column. A cell is JSON.
func (b ConversationBuilder) TargetProjectParametersCol(column string) ConversationBuilder {
	b.builder = b.setColumn("TargetProjectParameters", column)
	return b
}

// TargetProjectParametersDefault stands in where the cell of TargetProjectParametersCol is missing.
func (b ConversationBuilder) TargetProjectParametersDefault(v any) ConversationBuilder {
	b.builder = b.setDefault("TargetProjectParameters", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ConversationBuilder) Endpoint(v string) ConversationBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ConversationBuilder) EndpointCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ConversationBuilder) Key(v string) ConversationBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ConversationBuilder) KeyCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ConversationBuilder) KeyEnv(variable string) ConversationBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ConversationBuilder) SecondKey(v string) ConversationBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ConversationBuilder) SecondKeyCol(column string) ConversationBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ConversationBuilder) SecondKeyEnv(variable string) ConversationBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ConversationBuilder) Token(v string) ConversationBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ConversationBuilder) TokenCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ConversationBuilder) TokenEnv(variable string) ConversationBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ConversationBuilder) Headers(v map[string]string) ConversationBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ConversationBuilder) HeadersCol(column string) ConversationBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ConversationBuilder) APIVersion(v string) ConversationBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ConversationBuilder) APIVersionCol(column string) ConversationBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the top intent; "None" is that of a text that fits no other. It is
// required.
func (b ConversationBuilder) OutputCol(column string) ConversationBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Understanding] as JSON. Default: OutputCol's name
// and "_detail".
func (b ConversationBuilder) DetailCol(column string) ConversationBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ConversationBuilder) ErrorCol(column string) ConversationBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ConversationBuilder) Policy(policy rest.Policy) ConversationBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ConversationBuilder) Cache(folder string) ConversationBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ConversationBuilder) Checkpoint(path string) ConversationBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ConversationBuilder) Trace(path string) ConversationBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ConversationBuilder) Stats(stats *rest.Stats) ConversationBuilder { b.stats = stats; return b }

// AnswerBuilder builds the call of a service that answers questions from your own knowledge base of custom
// question answering (in place of QnA Maker). See Answer for its parameters.
type AnswerBuilder struct{ builder }

var rowOfAnswer = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Answer",
	Family:   "text",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/language/:query-knowledgebases",
		VersionQuery: "api-version",
		Headline:     "$.answers[0].answer",
	},
	APIVersions: []string{"2021-10-01", "2023-04-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Question",
		Place:    1,
		Required: true,
	}, {
		Name:     "ProjectName",
		Place:    2,
		Required: true,
	}, {
		Name:     "DeploymentName",
		Place:    2,
		Required: true,
	}, {
		Name:  "Top",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ConfidenceScoreThreshold",
		Place: 1,
		Type:  8,
	}, {
		Name:  "QnaID",
		Wire:  "qnaId",
		Place: 1,
		Type:  7,
	}, {
		Name:  "UserID",
		Wire:  "userId",
		Place: 1,
	}, {
		Name:  "Context",
		Place: 1,
		Type:  5,
	}, {
		Name:  "RankerType",
		Wire:  "rankerKind",
		Place: 1,
		Enum:  []string{"Default", "QuestionOnly"},
	}, {
		Name:  "Filters",
		Place: 1,
		Type:  5,
	}, {
		Name:  "AnswerSpanRequest",
		Place: 1,
		Type:  5,
	}, {
		Name:  "IncludeUnstructuredSources",
		Place: 1,
		Type:  1,
	}},
}}

// Answer answers questions from your own knowledge base of custom question answering (in place of QnA Maker).
//
// OutputCol holds the best answer; where nothing fits, the knowledge base's own text for that, whose id in the
// detail is -1; its detail column a [Answers] as JSON. One request takes at most 1 rows. Default version:
// 2021-10-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/question-answering/overview
func Answer() AnswerBuilder { return AnswerBuilder{newBuilder(&rowOfAnswer)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnswerBuilder) Restored() { b.row = &rowOfAnswer }

// Question sets the question, at most 1,000 characters.
func (b AnswerBuilder) Question(v string) AnswerBuilder {
	b.builder = b.setValue("Question", v)
	return b
}

// QuestionCol takes each row's Question from a column.
func (b AnswerBuilder) QuestionCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Question", column)
	return b
}

// ProjectName sets the knowledge base's project.
func (b AnswerBuilder) ProjectName(v string) AnswerBuilder {
	b.builder = b.setValue("ProjectName", v)
	return b
}

// ProjectNameCol takes each row's ProjectName from a column.
func (b AnswerBuilder) ProjectNameCol(column string) AnswerBuilder {
	b.builder = b.setColumn("ProjectName", column)
	return b
}

// DeploymentName sets the knowledge base's deployment, such as "production".
func (b AnswerBuilder) DeploymentName(v string) AnswerBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b AnswerBuilder) DeploymentNameCol(column string) AnswerBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// Top sets how many answers are given, 1 to 50. Service default: 3.
func (b AnswerBuilder) Top(v int) AnswerBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b AnswerBuilder) TopCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b AnswerBuilder) TopDefault(v int) AnswerBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// ConfidenceScoreThreshold sets answers that are less sure, 0 to 1, are left out. Service default: 0.
func (b AnswerBuilder) ConfidenceScoreThreshold(v float64) AnswerBuilder {
	b.builder = b.setValue("ConfidenceScoreThreshold", v)
	return b
}

// ConfidenceScoreThresholdCol takes each row's ConfidenceScoreThreshold from a column.
func (b AnswerBuilder) ConfidenceScoreThresholdCol(column string) AnswerBuilder {
	b.builder = b.setColumn("ConfidenceScoreThreshold", column)
	return b
}

// ConfidenceScoreThresholdDefault stands in where the cell of ConfidenceScoreThresholdCol is missing.
func (b AnswerBuilder) ConfidenceScoreThresholdDefault(v float64) AnswerBuilder {
	b.builder = b.setDefault("ConfidenceScoreThreshold", v)
	return b
}

// QnaID sets the entry that is asked for, in place of the one that fits best.
func (b AnswerBuilder) QnaID(v int) AnswerBuilder {
	b.builder = b.setValue("QnaID", v)
	return b
}

// QnaIDCol takes each row's QnaID from a column.
func (b AnswerBuilder) QnaIDCol(column string) AnswerBuilder {
	b.builder = b.setColumn("QnaID", column)
	return b
}

// QnaIDDefault stands in where the cell of QnaIDCol is missing.
func (b AnswerBuilder) QnaIDDefault(v int) AnswerBuilder {
	b.builder = b.setDefault("QnaID", v)
	return b
}

// UserID sets who asks, for the service's own learning.
func (b AnswerBuilder) UserID(v string) AnswerBuilder {
	b.builder = b.setValue("UserID", v)
	return b
}

// UserIDCol takes each row's UserID from a column.
func (b AnswerBuilder) UserIDCol(column string) AnswerBuilder {
	b.builder = b.setColumn("UserID", column)
	return b
}

// UserIDDefault stands in where the cell of UserIDCol is missing.
func (b AnswerBuilder) UserIDDefault(v string) AnswerBuilder {
	b.builder = b.setDefault("UserID", v)
	return b
}

// Context sets what was asked before, as {"previousQnaId": 1, "previousUserQuery": "..."}.
func (b AnswerBuilder) Context(v any) AnswerBuilder {
	b.builder = b.setValue("Context", v)
	return b
}

// ContextCol takes each row's Context from a column. A cell is JSON.
func (b AnswerBuilder) ContextCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Context", column)
	return b
}

// ContextDefault stands in where the cell of ContextCol is missing.
func (b AnswerBuilder) ContextDefault(v any) AnswerBuilder {
	b.builder = b.setDefault("Context", v)
	return b
}

// RankerType sets what a question is compared with. Service default: questions and answers.
func (b AnswerBuilder) RankerType(v string) AnswerBuilder {
	b.builder = b.setValue("RankerType", v)
	return b
}

// RankerTypeCol takes each row's RankerType from a column.
func (b AnswerBuilder) RankerTypeCol(column string) AnswerBuilder {
	b.builder = b.setColumn("RankerType", column)
	return b
}

// RankerTypeDefault stands in where the cell of RankerTypeCol is missing.
func (b AnswerBuilder) RankerTypeDefault(v string) AnswerBuilder {
	b.builder = b.setDefault("RankerType", v)
	return b
}

// Filters sets which entries are looked at, by metadata or source.
func (b AnswerBuilder) Filters(v any) AnswerBuilder {
	b.builder = b.setValue("Filters", v)
	return b
}

// FiltersCol takes each row's Filters from a column. A cell is JSON.
func (b AnswerBuilder) FiltersCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Filters", column)
	return b
}

// FiltersDefault stands in where the cell of FiltersCol is missing.
func (b AnswerBuilder) FiltersDefault(v any) AnswerBuilder {
	b.builder = b.setDefault("Filters", v)
	return b
}

// AnswerSpanRequest sets asks for short answers, as {"enable": true, "topAnswersWithSpan": 1}.
func (b AnswerBuilder) AnswerSpanRequest(v any) AnswerBuilder {
	b.builder = b.setValue("AnswerSpanRequest", v)
	return b
}

// AnswerSpanRequestCol takes each row's AnswerSpanRequest from a column. A cell is JSON.
func (b AnswerBuilder) AnswerSpanRequestCol(column string) AnswerBuilder {
	b.builder = b.setColumn("AnswerSpanRequest", column)
	return b
}

// AnswerSpanRequestDefault stands in where the cell of AnswerSpanRequestCol is missing.
func (b AnswerBuilder) AnswerSpanRequestDefault(v any) AnswerBuilder {
	b.builder = b.setDefault("AnswerSpanRequest", v)
	return b
}

// IncludeUnstructuredSources sets whether documents are looked at, too. Service default: false.
func (b AnswerBuilder) IncludeUnstructuredSources(v bool) AnswerBuilder {
	b.builder = b.setValue("IncludeUnstructuredSources", v)
	return b
}

// IncludeUnstructuredSourcesCol takes each row's IncludeUnstructuredSources from a column. A cell is true or
// false.
func (b AnswerBuilder) IncludeUnstructuredSourcesCol(column string) AnswerBuilder {
	b.builder = b.setColumn("IncludeUnstructuredSources", column)
	return b
}

// IncludeUnstructuredSourcesDefault stands in where the cell of IncludeUnstructuredSourcesCol is missing.
func (b AnswerBuilder) IncludeUnstructuredSourcesDefault(v bool) AnswerBuilder {
	b.builder = b.setDefault("IncludeUnstructuredSources", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnswerBuilder) Endpoint(v string) AnswerBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnswerBuilder) EndpointCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnswerBuilder) Key(v string) AnswerBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnswerBuilder) KeyCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnswerBuilder) KeyEnv(variable string) AnswerBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnswerBuilder) SecondKey(v string) AnswerBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnswerBuilder) SecondKeyCol(column string) AnswerBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnswerBuilder) SecondKeyEnv(variable string) AnswerBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnswerBuilder) Token(v string) AnswerBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnswerBuilder) TokenCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnswerBuilder) TokenEnv(variable string) AnswerBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnswerBuilder) Headers(v map[string]string) AnswerBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnswerBuilder) HeadersCol(column string) AnswerBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnswerBuilder) APIVersion(v string) AnswerBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnswerBuilder) APIVersionCol(column string) AnswerBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the best answer; where nothing fits, the knowledge base's own text for
// that, whose id in the detail is -1. It is required.
func (b AnswerBuilder) OutputCol(column string) AnswerBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Answers] as JSON. Default: OutputCol's name and
// "_detail".
func (b AnswerBuilder) DetailCol(column string) AnswerBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnswerBuilder) ErrorCol(column string) AnswerBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnswerBuilder) Policy(policy rest.Policy) AnswerBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnswerBuilder) Cache(folder string) AnswerBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnswerBuilder) Checkpoint(path string) AnswerBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnswerBuilder) Trace(path string) AnswerBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnswerBuilder) Stats(stats *rest.Stats) AnswerBuilder { b.stats = stats; return b }

// AnswerFromTextBuilder builds the call of a service that answers a question from texts that come with it. See
// AnswerFromText for its parameters.
type AnswerFromTextBuilder struct{ builder }

var rowOfAnswerFromText = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AnswerFromText",
	Family:   "text",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/language/:query-text",
		VersionQuery: "api-version",
		Headline:     "$.answers[0].answer",
	},
	APIVersions: []string{"2021-10-01", "2023-04-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Question",
		Place:    1,
		Required: true,
	}, {
		Name:     "Records",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "Language",
		Place: 1,
		Type:  2,
	}, {
		Name:    "StringIndexType",
		Place:   1,
		Default: "UnicodeCodePoint",
	}},
}}

// AnswerFromText answers a question from texts that come with it.
//
// OutputCol holds the best answer; missing where the texts have none; its detail column a [TextAnswers] as
// JSON. One request takes at most 1 rows. Default version: 2021-10-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/question-answering/overview
func AnswerFromText() AnswerFromTextBuilder {
	return AnswerFromTextBuilder{newBuilder(&rowOfAnswerFromText)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnswerFromTextBuilder) Restored() { b.row = &rowOfAnswerFromText }

// Question sets the question.
func (b AnswerFromTextBuilder) Question(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("Question", v)
	return b
}

// QuestionCol takes each row's Question from a column.
func (b AnswerFromTextBuilder) QuestionCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Question", column)
	return b
}

// Records sets the texts, as a list of at most five {"id": "1", "text": "..."} of at most 5,120 characters
// each.
func (b AnswerFromTextBuilder) Records(v any) AnswerFromTextBuilder {
	b.builder = b.setValue("Records", v)
	return b
}

// RecordsCol takes each row's Records from a column. A cell is JSON.
func (b AnswerFromTextBuilder) RecordsCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Records", column)
	return b
}

// Language sets the texts' language as a BCP 47 tag. Service default: "en".
func (b AnswerFromTextBuilder) Language(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b AnswerFromTextBuilder) LanguageCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b AnswerFromTextBuilder) LanguageDefault(v string) AnswerFromTextBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "UnicodeCodePoint".
func (b AnswerFromTextBuilder) StringIndexType(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnswerFromTextBuilder) StringIndexTypeCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnswerFromTextBuilder) StringIndexTypeDefault(v string) AnswerFromTextBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnswerFromTextBuilder) Endpoint(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnswerFromTextBuilder) EndpointCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnswerFromTextBuilder) Key(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnswerFromTextBuilder) KeyCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnswerFromTextBuilder) KeyEnv(variable string) AnswerFromTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnswerFromTextBuilder) SecondKey(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnswerFromTextBuilder) SecondKeyCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnswerFromTextBuilder) SecondKeyEnv(variable string) AnswerFromTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnswerFromTextBuilder) Token(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnswerFromTextBuilder) TokenCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnswerFromTextBuilder) TokenEnv(variable string) AnswerFromTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnswerFromTextBuilder) Headers(v map[string]string) AnswerFromTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnswerFromTextBuilder) HeadersCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnswerFromTextBuilder) APIVersion(v string) AnswerFromTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnswerFromTextBuilder) APIVersionCol(column string) AnswerFromTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the best answer; missing where the texts have none. It is required.
func (b AnswerFromTextBuilder) OutputCol(column string) AnswerFromTextBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [TextAnswers] as JSON. Default: OutputCol's name
// and "_detail".
func (b AnswerFromTextBuilder) DetailCol(column string) AnswerFromTextBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnswerFromTextBuilder) ErrorCol(column string) AnswerFromTextBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnswerFromTextBuilder) Policy(policy rest.Policy) AnswerFromTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnswerFromTextBuilder) Cache(folder string) AnswerFromTextBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnswerFromTextBuilder) Checkpoint(path string) AnswerFromTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnswerFromTextBuilder) Trace(path string) AnswerFromTextBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnswerFromTextBuilder) Stats(stats *rest.Stats) AnswerFromTextBuilder {
	b.stats = stats
	return b
}

// ConversationSummaryBuilder builds the call of a service that says what a conversation is about: what was
// wrong, what was done, what happens next, as a job. See ConversationSummary for its parameters.
type ConversationSummaryBuilder struct{ builder }

var rowOfConversationSummary = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ConversationSummary",
	Family:   "text",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/language/analyze-conversations/jobs",
		VersionQuery: "api-version",
		Fixed:        "{\"analysisInput\":{\"conversations\":[{\"id\":\"1\"}]},\"tasks\":[{\"taskName\":\"0\",\"kind\":\"ConversationalSummarizationTask\"}]}",
		Result:       "$.tasks.items[0].results.conversations[0]",
		Failure:      "$..errors[*]",
		Headline:     "$.summaries[*].text",
		Cancel:       ":cancel",
	},
	APIVersions: []string{"2024-11-01", "2023-04-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      2,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Conversation",
		Wire:     "analysisInput.conversations.0.conversationItems",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:    "Language",
		Wire:    "analysisInput.conversations.0.language",
		Place:   1,
		Type:    2,
		Default: "en",
	}, {
		Name:    "Modality",
		Wire:    "analysisInput.conversations.0.modality",
		Place:   1,
		Default: "text",
		Enum:    []string{"text", "transcript"},
	}, {
		Name:     "SummaryAspects",
		Wire:     "tasks.0.parameters.summaryAspects",
		Place:    1,
		Type:     3,
		Required: true,
		Enum:     []string{"issue", "resolution", "chapterTitle", "narrative", "recap", "follow-up tasks"},
	}, {
		Name:  "SentenceCount",
		Wire:  "tasks.0.parameters.sentenceCount",
		Place: 1,
		Type:  7,
	}, {
		Name:  "SummaryLength",
		Wire:  "tasks.0.parameters.summaryLength",
		Place: 1,
		Enum:  []string{"short", "medium", "long"},
	}, {
		Name:  "ModelVersion",
		Wire:  "tasks.0.parameters.modelVersion",
		Place: 1,
	}, {
		Name:  "LoggingOptOut",
		Wire:  "tasks.0.parameters.loggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:  "DisplayName",
		Place: 1,
	}},
}}

// ConversationSummary says what a conversation is about: what was wrong, what was done, what happens next, as a
// job.
//
// OutputCol holds the summaries, one below the other; its detail column a [ConversationSummaries] as JSON. One
// request takes at most 1 rows. Default version: 2024-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/summarization/overview
func ConversationSummary() ConversationSummaryBuilder {
	return ConversationSummaryBuilder{newBuilder(&rowOfConversationSummary)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ConversationSummaryBuilder) Restored() { b.row = &rowOfConversationSummary }

// Conversation sets what was said, as a list of {"id": "1", "participantId": "agent", "text": "..."}; a
// transcript's items have lexical, itn and maskedItn besides.
func (b ConversationSummaryBuilder) Conversation(v any) ConversationSummaryBuilder {
	b.builder = b.setValue("Conversation", v)
	return b
}

// ConversationCol takes each row's Conversation from a column. A cell is JSON.
func (b ConversationSummaryBuilder) ConversationCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Conversation", column)
	return b
}

// Language sets the conversation's language as a BCP 47 tag. Default: "en".
func (b ConversationSummaryBuilder) Language(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ConversationSummaryBuilder) LanguageCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ConversationSummaryBuilder) LanguageDefault(v string) ConversationSummaryBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Modality sets whether it was written or is a transcript of what was spoken. Default: "text".
func (b ConversationSummaryBuilder) Modality(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("Modality", v)
	return b
}

// ModalityCol takes each row's Modality from a column.
func (b ConversationSummaryBuilder) ModalityCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Modality", column)
	return b
}

// ModalityDefault stands in where the cell of ModalityCol is missing.
func (b ConversationSummaryBuilder) ModalityDefault(v string) ConversationSummaryBuilder {
	b.builder = b.setDefault("Modality", v)
	return b
}

// SummaryAspects sets what is summed up; "issue" and "resolution" are for talks between a customer and an
// agent.
func (b ConversationSummaryBuilder) SummaryAspects(v ...string) ConversationSummaryBuilder {
	b.builder = b.setValue("SummaryAspects", v)
	return b
}

// SummaryAspectsCol takes each row's SummaryAspects from a column. A cell is a JSON list, or values parted by
// commas.
func (b ConversationSummaryBuilder) SummaryAspectsCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("SummaryAspects", column)
	return b
}

// SentenceCount sets about how many sentences a summary has. Service default: the service's own.
func (b ConversationSummaryBuilder) SentenceCount(v int) ConversationSummaryBuilder {
	b.builder = b.setValue("SentenceCount", v)
	return b
}

// SentenceCountCol takes each row's SentenceCount from a column.
func (b ConversationSummaryBuilder) SentenceCountCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("SentenceCount", column)
	return b
}

// SentenceCountDefault stands in where the cell of SentenceCountCol is missing.
func (b ConversationSummaryBuilder) SentenceCountDefault(v int) ConversationSummaryBuilder {
	b.builder = b.setDefault("SentenceCount", v)
	return b
}

// SummaryLength sets how long a summary is. Service default: the service's own.
func (b ConversationSummaryBuilder) SummaryLength(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("SummaryLength", v)
	return b
}

// SummaryLengthCol takes each row's SummaryLength from a column.
func (b ConversationSummaryBuilder) SummaryLengthCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("SummaryLength", column)
	return b
}

// SummaryLengthDefault stands in where the cell of SummaryLengthCol is missing.
func (b ConversationSummaryBuilder) SummaryLengthDefault(v string) ConversationSummaryBuilder {
	b.builder = b.setDefault("SummaryLength", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b ConversationSummaryBuilder) ModelVersion(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b ConversationSummaryBuilder) ModelVersionCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b ConversationSummaryBuilder) ModelVersionDefault(v string) ConversationSummaryBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy for trouble-shooting. Service default: false; true for
// personal data.
func (b ConversationSummaryBuilder) LoggingOptOut(v bool) ConversationSummaryBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b ConversationSummaryBuilder) LoggingOptOutCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b ConversationSummaryBuilder) LoggingOptOutDefault(v bool) ConversationSummaryBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// DisplayName sets names the job, for the service's own records.
func (b ConversationSummaryBuilder) DisplayName(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("DisplayName", v)
	return b
}

// DisplayNameCol takes each row's DisplayName from a column.
func (b ConversationSummaryBuilder) DisplayNameCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("DisplayName", column)
	return b
}

// DisplayNameDefault stands in where the cell of DisplayNameCol is missing.
func (b ConversationSummaryBuilder) DisplayNameDefault(v string) ConversationSummaryBuilder {
	b.builder = b.setDefault("DisplayName", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ConversationSummaryBuilder) Endpoint(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ConversationSummaryBuilder) EndpointCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ConversationSummaryBuilder) Key(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ConversationSummaryBuilder) KeyCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ConversationSummaryBuilder) KeyEnv(variable string) ConversationSummaryBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ConversationSummaryBuilder) SecondKey(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ConversationSummaryBuilder) SecondKeyCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ConversationSummaryBuilder) SecondKeyEnv(variable string) ConversationSummaryBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ConversationSummaryBuilder) Token(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ConversationSummaryBuilder) TokenCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ConversationSummaryBuilder) TokenEnv(variable string) ConversationSummaryBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ConversationSummaryBuilder) Headers(v map[string]string) ConversationSummaryBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ConversationSummaryBuilder) HeadersCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ConversationSummaryBuilder) APIVersion(v string) ConversationSummaryBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ConversationSummaryBuilder) APIVersionCol(column string) ConversationSummaryBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the summaries, one below the other. It is required.
func (b ConversationSummaryBuilder) OutputCol(column string) ConversationSummaryBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ConversationSummaries] as JSON. Default:
// OutputCol's name and "_detail".
func (b ConversationSummaryBuilder) DetailCol(column string) ConversationSummaryBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ConversationSummaryBuilder) ErrorCol(column string) ConversationSummaryBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ConversationSummaryBuilder) Policy(policy rest.Policy) ConversationSummaryBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ConversationSummaryBuilder) Cache(folder string) ConversationSummaryBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ConversationSummaryBuilder) Checkpoint(path string) ConversationSummaryBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ConversationSummaryBuilder) Trace(path string) ConversationSummaryBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ConversationSummaryBuilder) Stats(stats *rest.Stats) ConversationSummaryBuilder {
	b.stats = stats
	return b
}

// ConversationPIIBuilder builds the call of a service that finds and masks personal data in what is said in a
// conversation, as a job. See ConversationPII for its parameters.
type ConversationPIIBuilder struct{ builder }

var rowOfConversationPII = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ConversationPII",
	Family:   "text",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/language/analyze-conversations/jobs",
		VersionQuery: "api-version",
		Fixed:        "{\"analysisInput\":{\"conversations\":[{\"id\":\"1\"}]},\"tasks\":[{\"taskName\":\"0\",\"kind\":\"ConversationalPIITask\"}]}",
		Result:       "$.tasks.items[0].results.conversations[0]",
		Failure:      "$..errors[*]",
		Headline:     "$.conversationItems[*].redactedContent.text",
		Cancel:       ":cancel",
	},
	APIVersions: []string{"2024-11-01", "2023-04-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      2,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Conversation",
		Wire:     "analysisInput.conversations.0.conversationItems",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:    "Language",
		Wire:    "analysisInput.conversations.0.language",
		Place:   1,
		Type:    2,
		Default: "en",
	}, {
		Name:    "Modality",
		Wire:    "analysisInput.conversations.0.modality",
		Place:   1,
		Default: "text",
		Enum:    []string{"text", "transcript"},
	}, {
		Name:  "PIICategories",
		Wire:  "tasks.0.parameters.piiCategories",
		Place: 1,
		Type:  3,
	}, {
		Name:  "RedactionSource",
		Wire:  "tasks.0.parameters.redactionSource",
		Place: 1,
		Enum:  []string{"lexical", "itn", "maskedItn", "text"},
	}, {
		Name:  "IncludeAudioRedaction",
		Wire:  "tasks.0.parameters.includeAudioRedaction",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ModelVersion",
		Wire:  "tasks.0.parameters.modelVersion",
		Place: 1,
	}, {
		Name:  "LoggingOptOut",
		Wire:  "tasks.0.parameters.loggingOptOut",
		Place: 1,
		Type:  1,
	}, {
		Name:  "DisplayName",
		Place: 1,
	}},
}}

// ConversationPII finds and masks personal data in what is said in a conversation, as a job.
//
// OutputCol holds what was said with each finding masked, one below the other; its detail column a
// [ConversationPersonalData] as JSON. One request takes at most 1 rows. Default version: 2024-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/personally-identifiable-information/overview
func ConversationPII() ConversationPIIBuilder {
	return ConversationPIIBuilder{newBuilder(&rowOfConversationPII)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ConversationPIIBuilder) Restored() { b.row = &rowOfConversationPII }

// Conversation sets what was said, as a list of {"id": "1", "participantId": "agent", "text": "..."}; a
// transcript's items have lexical, itn and maskedItn besides.
func (b ConversationPIIBuilder) Conversation(v any) ConversationPIIBuilder {
	b.builder = b.setValue("Conversation", v)
	return b
}

// ConversationCol takes each row's Conversation from a column. A cell is JSON.
func (b ConversationPIIBuilder) ConversationCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Conversation", column)
	return b
}

// Language sets the conversation's language as a BCP 47 tag. Default: "en".
func (b ConversationPIIBuilder) Language(v string) ConversationPIIBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ConversationPIIBuilder) LanguageCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ConversationPIIBuilder) LanguageDefault(v string) ConversationPIIBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Modality sets whether it was written or is a transcript of what was spoken. Default: "text".
func (b ConversationPIIBuilder) Modality(v string) ConversationPIIBuilder {
	b.builder = b.setValue("Modality", v)
	return b
}

// ModalityCol takes each row's Modality from a column.
func (b ConversationPIIBuilder) ModalityCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Modality", column)
	return b
}

// ModalityDefault stands in where the cell of ModalityCol is missing.
func (b ConversationPIIBuilder) ModalityDefault(v string) ConversationPIIBuilder {
	b.builder = b.setDefault("Modality", v)
	return b
}

// PIICategories sets the categories that are looked for. Service default: all.
func (b ConversationPIIBuilder) PIICategories(v ...string) ConversationPIIBuilder {
	b.builder = b.setValue("PIICategories", v)
	return b
}

// PIICategoriesCol takes each row's PIICategories from a column. A cell is a JSON list, or values parted by
// commas.
func (b ConversationPIIBuilder) PIICategoriesCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("PIICategories", column)
	return b
}

// PIICategoriesDefault stands in where the cell of PIICategoriesCol is missing.
func (b ConversationPIIBuilder) PIICategoriesDefault(v ...string) ConversationPIIBuilder {
	b.builder = b.setDefault("PIICategories", v)
	return b
}

// RedactionSource sets which form of a transcript is looked at. Service default: "text".
func (b ConversationPIIBuilder) RedactionSource(v string) ConversationPIIBuilder {
	b.builder = b.setValue("RedactionSource", v)
	return b
}

// RedactionSourceCol takes each row's RedactionSource from a column.
func (b ConversationPIIBuilder) RedactionSourceCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("RedactionSource", column)
	return b
}

// RedactionSourceDefault stands in where the cell of RedactionSourceCol is missing.
func (b ConversationPIIBuilder) RedactionSourceDefault(v string) ConversationPIIBuilder {
	b.builder = b.setDefault("RedactionSource", v)
	return b
}

// IncludeAudioRedaction sets whether the times are given at which a recording has to be silenced. Service
// default: false.
func (b ConversationPIIBuilder) IncludeAudioRedaction(v bool) ConversationPIIBuilder {
	b.builder = b.setValue("IncludeAudioRedaction", v)
	return b
}

// IncludeAudioRedactionCol takes each row's IncludeAudioRedaction from a column. A cell is true or false.
func (b ConversationPIIBuilder) IncludeAudioRedactionCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("IncludeAudioRedaction", column)
	return b
}

// IncludeAudioRedactionDefault stands in where the cell of IncludeAudioRedactionCol is missing.
func (b ConversationPIIBuilder) IncludeAudioRedactionDefault(v bool) ConversationPIIBuilder {
	b.builder = b.setDefault("IncludeAudioRedaction", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b ConversationPIIBuilder) ModelVersion(v string) ConversationPIIBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b ConversationPIIBuilder) ModelVersionCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b ConversationPIIBuilder) ModelVersionDefault(v string) ConversationPIIBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// LoggingOptOut sets whether the service keeps no copy for trouble-shooting. Service default: false; true for
// personal data.
func (b ConversationPIIBuilder) LoggingOptOut(v bool) ConversationPIIBuilder {
	b.builder = b.setValue("LoggingOptOut", v)
	return b
}

// LoggingOptOutCol takes each row's LoggingOptOut from a column. A cell is true or false.
func (b ConversationPIIBuilder) LoggingOptOutCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("LoggingOptOut", column)
	return b
}

// LoggingOptOutDefault stands in where the cell of LoggingOptOutCol is missing.
func (b ConversationPIIBuilder) LoggingOptOutDefault(v bool) ConversationPIIBuilder {
	b.builder = b.setDefault("LoggingOptOut", v)
	return b
}

// DisplayName sets names the job, for the service's own records.
func (b ConversationPIIBuilder) DisplayName(v string) ConversationPIIBuilder {
	b.builder = b.setValue("DisplayName", v)
	return b
}

// DisplayNameCol takes each row's DisplayName from a column.
func (b ConversationPIIBuilder) DisplayNameCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("DisplayName", column)
	return b
}

// DisplayNameDefault stands in where the cell of DisplayNameCol is missing.
func (b ConversationPIIBuilder) DisplayNameDefault(v string) ConversationPIIBuilder {
	b.builder = b.setDefault("DisplayName", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ConversationPIIBuilder) Endpoint(v string) ConversationPIIBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ConversationPIIBuilder) EndpointCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ConversationPIIBuilder) Key(v string) ConversationPIIBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ConversationPIIBuilder) KeyCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ConversationPIIBuilder) KeyEnv(variable string) ConversationPIIBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ConversationPIIBuilder) SecondKey(v string) ConversationPIIBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ConversationPIIBuilder) SecondKeyCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ConversationPIIBuilder) SecondKeyEnv(variable string) ConversationPIIBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ConversationPIIBuilder) Token(v string) ConversationPIIBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ConversationPIIBuilder) TokenCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ConversationPIIBuilder) TokenEnv(variable string) ConversationPIIBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ConversationPIIBuilder) Headers(v map[string]string) ConversationPIIBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ConversationPIIBuilder) HeadersCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ConversationPIIBuilder) APIVersion(v string) ConversationPIIBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ConversationPIIBuilder) APIVersionCol(column string) ConversationPIIBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds what was said with each finding masked, one below the other. It is
// required.
func (b ConversationPIIBuilder) OutputCol(column string) ConversationPIIBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ConversationPersonalData] as JSON. Default:
// OutputCol's name and "_detail".
func (b ConversationPIIBuilder) DetailCol(column string) ConversationPIIBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ConversationPIIBuilder) ErrorCol(column string) ConversationPIIBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ConversationPIIBuilder) Policy(policy rest.Policy) ConversationPIIBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ConversationPIIBuilder) Cache(folder string) ConversationPIIBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ConversationPIIBuilder) Checkpoint(path string) ConversationPIIBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ConversationPIIBuilder) Trace(path string) ConversationPIIBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ConversationPIIBuilder) Stats(stats *rest.Stats) ConversationPIIBuilder {
	b.stats = stats
	return b
}
