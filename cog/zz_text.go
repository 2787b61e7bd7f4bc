// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import "github.com/cogbook/cogbook/cog/rest"

// TextSentimentBuilder builds the call of a service that says whether a text is positive, neutral, negative or
// mixed, as a whole and sentence by sentence. See TextSentiment for its parameters.
type TextSentimentBuilder struct{ builder }

// TextSentiment says whether a text is positive, neutral, negative or mixed, as a whole and sentence by
// sentence.
//
// OutputCol holds the label: "positive", "neutral", "negative" or "mixed"; its detail column a [Sentiment] as
// JSON. One request takes at most 10 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/sentiment-opinion-mining/overview
func TextSentiment() TextSentimentBuilder { return TextSentimentBuilder{newBuilder("TextSentiment")} }

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

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
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

// LanguageDetector names the language that a text is written in.
//
// OutputCol holds the language's ISO 639-1 code, or "(Unknown)"; its detail column a [DetectedLanguage] as
// JSON. One request takes at most 1000 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/language-detection/overview
func LanguageDetector() LanguageDetectorBuilder {
	return LanguageDetectorBuilder{newBuilder("LanguageDetector")}
}

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

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
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

// KeyPhrases lists the phrases that say what a text is about.
//
// OutputCol holds the phrases as a JSON list; its detail column a [Phrases] as JSON. One request takes at most
// 10 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/key-phrase-extraction/overview
func KeyPhrases() KeyPhrasesBuilder { return KeyPhrasesBuilder{newBuilder("KeyPhrases")} }

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

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
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

// EntityRecognizer finds named things in a text: people, places, organisations, dates, quantities.
//
// OutputCol holds the entities as a JSON list of {text, category, subcategory, offset, length,
// confidenceScore}; its detail column a [Entities] as JSON. One request takes at most 5 rows. Default version:
// 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/named-entity-recognition/overview
func EntityRecognizer() EntityRecognizerBuilder {
	return EntityRecognizerBuilder{newBuilder("EntityRecognizer")}
}

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
func (b EntityRecognizerBuilder) OverlapPolicy(v map[string]any) EntityRecognizerBuilder {
	b.builder = b.setValue("OverlapPolicy", v)
	return b
}

// OverlapPolicyCol takes each row's OverlapPolicy from a column. A cell is JSON.
func (b EntityRecognizerBuilder) OverlapPolicyCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("OverlapPolicy", column)
	return b
}

// OverlapPolicyDefault stands in where the cell of OverlapPolicyCol is missing.
func (b EntityRecognizerBuilder) OverlapPolicyDefault(v map[string]any) EntityRecognizerBuilder {
	b.builder = b.setDefault("OverlapPolicy", v)
	return b
}

// InferenceOptions sets as {"excludeNormalizedValues": true} (from 2024-11-01 on).
func (b EntityRecognizerBuilder) InferenceOptions(v map[string]any) EntityRecognizerBuilder {
	b.builder = b.setValue("InferenceOptions", v)
	return b
}

// InferenceOptionsCol takes each row's InferenceOptions from a column. A cell is JSON.
func (b EntityRecognizerBuilder) InferenceOptionsCol(column string) EntityRecognizerBuilder {
	b.builder = b.setColumn("InferenceOptions", column)
	return b
}

// InferenceOptionsDefault stands in where the cell of InferenceOptionsCol is missing.
func (b EntityRecognizerBuilder) InferenceOptionsDefault(v map[string]any) EntityRecognizerBuilder {
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

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
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

// PII finds and masks personal data: names, addresses, telephone and account numbers.
//
// OutputCol holds the text with each finding masked; its detail column a [PersonalData] as JSON. One request
// takes at most 5 rows. Default version: 2025-11-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/language-service/personally-identifiable-information/overview
func PII() PIIBuilder { return PIIBuilder{newBuilder("PII")} }

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
func (b PIIBuilder) ValueExclusionPolicy(v map[string]any) PIIBuilder {
	b.builder = b.setValue("ValueExclusionPolicy", v)
	return b
}

// ValueExclusionPolicyCol takes each row's ValueExclusionPolicy from a column. A cell is JSON.
func (b PIIBuilder) ValueExclusionPolicyCol(column string) PIIBuilder {
	b.builder = b.setColumn("ValueExclusionPolicy", column)
	return b
}

// ValueExclusionPolicyDefault stands in where the cell of ValueExclusionPolicyCol is missing.
func (b PIIBuilder) ValueExclusionPolicyDefault(v map[string]any) PIIBuilder {
	b.builder = b.setDefault("ValueExclusionPolicy", v)
	return b
}

// EntitySynonyms sets words that name a category in your texts (from 2025-11-01 on).
func (b PIIBuilder) EntitySynonyms(v map[string]any) PIIBuilder {
	b.builder = b.setValue("EntitySynonyms", v)
	return b
}

// EntitySynonymsCol takes each row's EntitySynonyms from a column. A cell is JSON.
func (b PIIBuilder) EntitySynonymsCol(column string) PIIBuilder {
	b.builder = b.setColumn("EntitySynonyms", column)
	return b
}

// EntitySynonymsDefault stands in where the cell of EntitySynonymsCol is missing.
func (b PIIBuilder) EntitySynonymsDefault(v map[string]any) PIIBuilder {
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

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
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
