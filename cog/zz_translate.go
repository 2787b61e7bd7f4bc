// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// TranslateBuilder builds the call of a service that translates a text into one language or several at once.
// See Translate for its parameters.
type TranslateBuilder struct{ builder }

var rowOfTranslate = row{protocol: translateProtocol{}, service: services.Service{
	Name:     "Translate",
	Family:   "translate",
	Protocol: "translate",
	Shape: services.Shape{
		Route:        "/translate",
		VersionQuery: "api-version",
		Items:        "[]",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0", "2026-06-06"},
	MaxItems:    1000,
	MaxChars:    50000,
	Unit:        "character",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:     "To",
		Place:    2,
		Type:     3,
		Required: true,
		Repeated: true,
	}, {
		Name:  "From",
		Place: 2,
		Type:  2,
	}, {
		Name:  "TextType",
		Place: 2,
		Enum:  []string{"plain", "html"},
	}, {
		Name:  "Category",
		Place: 2,
	}, {
		Name:  "ProfanityAction",
		Place: 2,
		Enum:  []string{"NoAction", "Marked", "Deleted"},
	}, {
		Name:  "ProfanityMarker",
		Place: 2,
		Enum:  []string{"Asterisk", "Tag"},
	}, {
		Name:  "IncludeAlignment",
		Place: 2,
		Type:  1,
	}, {
		Name:  "IncludeSentenceLength",
		Place: 2,
		Type:  1,
	}, {
		Name:  "SuggestedFrom",
		Place: 2,
		Type:  2,
	}, {
		Name:  "FromScript",
		Place: 2,
	}, {
		Name:  "ToScript",
		Place: 2,
	}, {
		Name:  "AllowFallback",
		Place: 2,
		Type:  1,
	}, {
		Name:  "DeploymentName",
		Wire:  "targets.deploymentName",
		Since: "2026-06-06",
	}, {
		Name:  "Tone",
		Wire:  "targets.tone",
		Since: "2026-06-06",
		Enum:  []string{"neutral", "formal", "informal"},
	}, {
		Name:  "Gender",
		Wire:  "targets.gender",
		Since: "2026-06-06",
		Enum:  []string{"neutral", "male", "female"},
	}, {
		Name:  "ReferenceTextPairs",
		Wire:  "targets.referenceTextPairs",
		Type:  5,
		Since: "2026-06-06",
	}, {
		Name:  "AdaptiveDatasetID",
		Wire:  "targets.adaptiveDatasetId",
		Since: "2026-06-06",
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
	Next: &services.Service{
		Shape: services.Shape{
			Route:        "/translate",
			VersionQuery: "api-version",
			Items:        "inputs",
			Result:       "$.value",
			Base:         "/translator/text/v{version}",
			BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
			Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
			RegionHeader: "Ocp-Apim-Subscription-Region",
		},
		APIVersions: []string{"2026-06-06"},
		Params: []services.Param{{
			Name:     "Text",
			Required: true,
		}, {
			Name: "To",
			Wire: "targets.language",
			Type: 3,
		}, {
			Name: "From",
			Wire: "language",
		}, {
			Name: "FromScript",
			Wire: "script",
		}, {
			Name: "TextType",
		}, {
			Name: "ToScript",
			Wire: "targets.script",
		}, {
			Name: "ProfanityAction",
			Wire: "targets.profanityAction",
		}, {
			Name: "ProfanityMarker",
			Wire: "targets.profanityMarker",
		}, {
			Name: "AllowFallback",
			Wire: "targets.allowFallback",
			Type: 1,
		}, {
			Name: "DeploymentName",
			Wire: "targets.deploymentName",
		}, {
			Name: "Tone",
			Wire: "targets.tone",
		}, {
			Name: "Gender",
			Wire: "targets.gender",
		}, {
			Name: "ReferenceTextPairs",
			Wire: "targets.referenceTextPairs",
			Type: 5,
		}, {
			Name: "AdaptiveDatasetID",
			Wire: "targets.adaptiveDatasetId",
		}, {
			Name:  "Region",
			Wire:  "Ocp-Apim-Subscription-Region",
			Place: 5,
		}, {
			Name:  "ResourceID",
			Wire:  "Ocp-Apim-ResourceId",
			Place: 5,
		}},
	},
}}

// Translate translates a text into one language or several at once.
//
// OutputCol holds the translation; of several languages a JSON object by language, such as {"de": "...", "fr":
// "..."}; its detail column a [Translation] as JSON. One request takes at most 1000 rows. Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate
func Translate() TranslateBuilder { return TranslateBuilder{newBuilder(&rowOfTranslate)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranslateBuilder) Restored() { b.row = &rowOfTranslate }

// Text sets the text.
func (b TranslateBuilder) Text(v string) TranslateBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b TranslateBuilder) TextCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// To sets the languages that the text is translated into, such as "de" or "zh-Hans".
func (b TranslateBuilder) To(v ...string) TranslateBuilder {
	b.builder = b.setValue("To", v)
	return b
}

// ToCol takes each row's To from a column. A cell is a JSON list, or values parted by commas.
func (b TranslateBuilder) ToCol(column string) TranslateBuilder {
	b.builder = b.setColumn("To", column)
	return b
}

// From sets the text's language. Service default: found by itself.
func (b TranslateBuilder) From(v string) TranslateBuilder {
	b.builder = b.setValue("From", v)
	return b
}

// FromCol takes each row's From from a column.
func (b TranslateBuilder) FromCol(column string) TranslateBuilder {
	b.builder = b.setColumn("From", column)
	return b
}

// FromDefault stands in where the cell of FromCol is missing.
func (b TranslateBuilder) FromDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("From", v)
	return b
}

// TextType sets whether the text is "plain" or "html", whose tags stay; what stands in <div
// class="notranslate"> stays, too, and <mstrans:dictionary translation="..."> says how its content is
// translated. Service default: "plain".
func (b TranslateBuilder) TextType(v string) TranslateBuilder {
	b.builder = b.setValue("TextType", v)
	return b
}

// TextTypeCol takes each row's TextType from a column.
func (b TranslateBuilder) TextTypeCol(column string) TranslateBuilder {
	b.builder = b.setColumn("TextType", column)
	return b
}

// TextTypeDefault stands in where the cell of TextTypeCol is missing.
func (b TranslateBuilder) TextTypeDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("TextType", v)
	return b
}

// Category sets the category of your own model of Custom Translator. Service default: "general".
func (b TranslateBuilder) Category(v string) TranslateBuilder {
	b.builder = b.setValue("Category", v)
	return b
}

// CategoryCol takes each row's Category from a column.
func (b TranslateBuilder) CategoryCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Category", column)
	return b
}

// CategoryDefault stands in where the cell of CategoryCol is missing.
func (b TranslateBuilder) CategoryDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("Category", v)
	return b
}

// ProfanityAction sets what becomes of swear words. Service default: "NoAction".
func (b TranslateBuilder) ProfanityAction(v string) TranslateBuilder {
	b.builder = b.setValue("ProfanityAction", v)
	return b
}

// ProfanityActionCol takes each row's ProfanityAction from a column.
func (b TranslateBuilder) ProfanityActionCol(column string) TranslateBuilder {
	b.builder = b.setColumn("ProfanityAction", column)
	return b
}

// ProfanityActionDefault stands in where the cell of ProfanityActionCol is missing.
func (b TranslateBuilder) ProfanityActionDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("ProfanityAction", v)
	return b
}

// ProfanityMarker sets what marks them. Service default: "Asterisk".
func (b TranslateBuilder) ProfanityMarker(v string) TranslateBuilder {
	b.builder = b.setValue("ProfanityMarker", v)
	return b
}

// ProfanityMarkerCol takes each row's ProfanityMarker from a column.
func (b TranslateBuilder) ProfanityMarkerCol(column string) TranslateBuilder {
	b.builder = b.setColumn("ProfanityMarker", column)
	return b
}

// ProfanityMarkerDefault stands in where the cell of ProfanityMarkerCol is missing.
func (b TranslateBuilder) ProfanityMarkerDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("ProfanityMarker", v)
	return b
}

// IncludeAlignment sets whether the detail says which characters became which. Service default: false.
func (b TranslateBuilder) IncludeAlignment(v bool) TranslateBuilder {
	b.builder = b.setValue("IncludeAlignment", v)
	return b
}

// IncludeAlignmentCol takes each row's IncludeAlignment from a column. A cell is true or false.
func (b TranslateBuilder) IncludeAlignmentCol(column string) TranslateBuilder {
	b.builder = b.setColumn("IncludeAlignment", column)
	return b
}

// IncludeAlignmentDefault stands in where the cell of IncludeAlignmentCol is missing.
func (b TranslateBuilder) IncludeAlignmentDefault(v bool) TranslateBuilder {
	b.builder = b.setDefault("IncludeAlignment", v)
	return b
}

// IncludeSentenceLength sets whether the detail has the sentences' lengths. Service default: false.
func (b TranslateBuilder) IncludeSentenceLength(v bool) TranslateBuilder {
	b.builder = b.setValue("IncludeSentenceLength", v)
	return b
}

// IncludeSentenceLengthCol takes each row's IncludeSentenceLength from a column. A cell is true or false.
func (b TranslateBuilder) IncludeSentenceLengthCol(column string) TranslateBuilder {
	b.builder = b.setColumn("IncludeSentenceLength", column)
	return b
}

// IncludeSentenceLengthDefault stands in where the cell of IncludeSentenceLengthCol is missing.
func (b TranslateBuilder) IncludeSentenceLengthDefault(v bool) TranslateBuilder {
	b.builder = b.setDefault("IncludeSentenceLength", v)
	return b
}

// SuggestedFrom sets the language that is assumed where none is found.
func (b TranslateBuilder) SuggestedFrom(v string) TranslateBuilder {
	b.builder = b.setValue("SuggestedFrom", v)
	return b
}

// SuggestedFromCol takes each row's SuggestedFrom from a column.
func (b TranslateBuilder) SuggestedFromCol(column string) TranslateBuilder {
	b.builder = b.setColumn("SuggestedFrom", column)
	return b
}

// SuggestedFromDefault stands in where the cell of SuggestedFromCol is missing.
func (b TranslateBuilder) SuggestedFromDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("SuggestedFrom", v)
	return b
}

// FromScript sets the script of the text, such as "Latn".
func (b TranslateBuilder) FromScript(v string) TranslateBuilder {
	b.builder = b.setValue("FromScript", v)
	return b
}

// FromScriptCol takes each row's FromScript from a column.
func (b TranslateBuilder) FromScriptCol(column string) TranslateBuilder {
	b.builder = b.setColumn("FromScript", column)
	return b
}

// FromScriptDefault stands in where the cell of FromScriptCol is missing.
func (b TranslateBuilder) FromScriptDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("FromScript", v)
	return b
}

// ToScript sets the script that the translation is written in, too, such as "Latn".
func (b TranslateBuilder) ToScript(v string) TranslateBuilder {
	b.builder = b.setValue("ToScript", v)
	return b
}

// ToScriptCol takes each row's ToScript from a column.
func (b TranslateBuilder) ToScriptCol(column string) TranslateBuilder {
	b.builder = b.setColumn("ToScript", column)
	return b
}

// ToScriptDefault stands in where the cell of ToScriptCol is missing.
func (b TranslateBuilder) ToScriptDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("ToScript", v)
	return b
}

// AllowFallback sets whether the general model answers where your own cannot. Service default: true.
func (b TranslateBuilder) AllowFallback(v bool) TranslateBuilder {
	b.builder = b.setValue("AllowFallback", v)
	return b
}

// AllowFallbackCol takes each row's AllowFallback from a column. A cell is true or false.
func (b TranslateBuilder) AllowFallbackCol(column string) TranslateBuilder {
	b.builder = b.setColumn("AllowFallback", column)
	return b
}

// AllowFallbackDefault stands in where the cell of AllowFallbackCol is missing.
func (b TranslateBuilder) AllowFallbackDefault(v bool) TranslateBuilder {
	b.builder = b.setDefault("AllowFallback", v)
	return b
}

// DeploymentName sets the model that translates (from 2026-06-06 on): a deployment of a language model, or a
// category of Custom Translator.
func (b TranslateBuilder) DeploymentName(v string) TranslateBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b TranslateBuilder) DeploymentNameCol(column string) TranslateBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b TranslateBuilder) DeploymentNameDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// Tone sets the translation's tone (from 2026-06-06 on, with a language model).
func (b TranslateBuilder) Tone(v string) TranslateBuilder {
	b.builder = b.setValue("Tone", v)
	return b
}

// ToneCol takes each row's Tone from a column.
func (b TranslateBuilder) ToneCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Tone", column)
	return b
}

// ToneDefault stands in where the cell of ToneCol is missing.
func (b TranslateBuilder) ToneDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("Tone", v)
	return b
}

// Gender sets whom the translation speaks of (from 2026-06-06 on, with a language model).
func (b TranslateBuilder) Gender(v string) TranslateBuilder {
	b.builder = b.setValue("Gender", v)
	return b
}

// GenderCol takes each row's Gender from a column.
func (b TranslateBuilder) GenderCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Gender", column)
	return b
}

// GenderDefault stands in where the cell of GenderCol is missing.
func (b TranslateBuilder) GenderDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("Gender", v)
	return b
}

// ReferenceTextPairs sets translations to go by, as a list of at most five {"source": "...", "target": "..."}
// (from 2026-06-06 on, with a language model).
func (b TranslateBuilder) ReferenceTextPairs(v any) TranslateBuilder {
	b.builder = b.setValue("ReferenceTextPairs", v)
	return b
}

// ReferenceTextPairsCol takes each row's ReferenceTextPairs from a column. A cell is JSON.
func (b TranslateBuilder) ReferenceTextPairsCol(column string) TranslateBuilder {
	b.builder = b.setColumn("ReferenceTextPairs", column)
	return b
}

// ReferenceTextPairsDefault stands in where the cell of ReferenceTextPairsCol is missing.
func (b TranslateBuilder) ReferenceTextPairsDefault(v any) TranslateBuilder {
	b.builder = b.setDefault("ReferenceTextPairs", v)
	return b
}

// AdaptiveDatasetID sets the set of translations to go by (from 2026-06-06 on, with a language model).
func (b TranslateBuilder) AdaptiveDatasetID(v string) TranslateBuilder {
	b.builder = b.setValue("AdaptiveDatasetID", v)
	return b
}

// AdaptiveDatasetIDCol takes each row's AdaptiveDatasetID from a column.
func (b TranslateBuilder) AdaptiveDatasetIDCol(column string) TranslateBuilder {
	b.builder = b.setColumn("AdaptiveDatasetID", column)
	return b
}

// AdaptiveDatasetIDDefault stands in where the cell of AdaptiveDatasetIDCol is missing.
func (b TranslateBuilder) AdaptiveDatasetIDDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("AdaptiveDatasetID", v)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b TranslateBuilder) Region(v string) TranslateBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b TranslateBuilder) RegionCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b TranslateBuilder) RegionDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b TranslateBuilder) ResourceID(v string) TranslateBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b TranslateBuilder) ResourceIDCol(column string) TranslateBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b TranslateBuilder) ResourceIDDefault(v string) TranslateBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranslateBuilder) Endpoint(v string) TranslateBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranslateBuilder) EndpointCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranslateBuilder) Key(v string) TranslateBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranslateBuilder) KeyCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateBuilder) KeyEnv(variable string) TranslateBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranslateBuilder) SecondKey(v string) TranslateBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranslateBuilder) SecondKeyCol(column string) TranslateBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranslateBuilder) SecondKeyEnv(variable string) TranslateBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranslateBuilder) Token(v string) TranslateBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranslateBuilder) TokenCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateBuilder) TokenEnv(variable string) TranslateBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranslateBuilder) Headers(v map[string]string) TranslateBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranslateBuilder) HeadersCol(column string) TranslateBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranslateBuilder) APIVersion(v string) TranslateBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranslateBuilder) APIVersionCol(column string) TranslateBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the translation; of several languages a JSON object by language, such
// as {"de": "...", "fr": "..."}. It is required.
func (b TranslateBuilder) OutputCol(column string) TranslateBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Translation] as JSON. Default: OutputCol's name
// and "_detail".
func (b TranslateBuilder) DetailCol(column string) TranslateBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranslateBuilder) ErrorCol(column string) TranslateBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranslateBuilder) Policy(policy rest.Policy) TranslateBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranslateBuilder) Cache(folder string) TranslateBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranslateBuilder) Checkpoint(path string) TranslateBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranslateBuilder) Trace(path string) TranslateBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranslateBuilder) Stats(stats *rest.Stats) TranslateBuilder { b.stats = stats; return b }

// TransliterateBuilder builds the call of a service that writes a text in another script, as Japanese in Latin
// letters. See Transliterate for its parameters.
type TransliterateBuilder struct{ builder }

var rowOfTransliterate = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Transliterate",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/transliterate",
		VersionQuery: "api-version",
		Items:        "[]",
		Headline:     "$.text",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0", "2026-06-06"},
	MaxItems:    10,
	MaxChars:    5000,
	Unit:        "character",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:     "Language",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:     "FromScript",
		Place:    2,
		Required: true,
	}, {
		Name:     "ToScript",
		Place:    2,
		Required: true,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
	Next: &services.Service{
		Shape: services.Shape{
			Route:        "/transliterate",
			VersionQuery: "api-version",
			Items:        "inputs",
			Result:       "$.value",
			Headline:     "$.text",
			Base:         "/translator/text/v{version}",
			BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
			Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
			RegionHeader: "Ocp-Apim-Subscription-Region",
		},
		APIVersions: []string{"2026-06-06"},
		Params: []services.Param{{
			Name:     "Text",
			Required: true,
		}, {
			Name:     "Language",
			Place:    2,
			Type:     2,
			Required: true,
		}, {
			Name:     "FromScript",
			Place:    2,
			Required: true,
		}, {
			Name:     "ToScript",
			Place:    2,
			Required: true,
		}, {
			Name:  "Region",
			Wire:  "Ocp-Apim-Subscription-Region",
			Place: 5,
		}, {
			Name:  "ResourceID",
			Wire:  "Ocp-Apim-ResourceId",
			Place: 5,
		}},
	},
}}

// Transliterate writes a text in another script, as Japanese in Latin letters.
//
// OutputCol holds the text in the other script; its detail column a [Transliteration] as JSON. One request
// takes at most 10 rows. Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/transliterate
func Transliterate() TransliterateBuilder {
	return TransliterateBuilder{newBuilder(&rowOfTransliterate)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TransliterateBuilder) Restored() { b.row = &rowOfTransliterate }

// Text sets the text.
func (b TransliterateBuilder) Text(v string) TransliterateBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b TransliterateBuilder) TextCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language.
func (b TransliterateBuilder) Language(v string) TransliterateBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b TransliterateBuilder) LanguageCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// FromScript sets the script of the text, such as "Jpan".
func (b TransliterateBuilder) FromScript(v string) TransliterateBuilder {
	b.builder = b.setValue("FromScript", v)
	return b
}

// FromScriptCol takes each row's FromScript from a column.
func (b TransliterateBuilder) FromScriptCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("FromScript", column)
	return b
}

// ToScript sets the script that is wanted, such as "Latn".
func (b TransliterateBuilder) ToScript(v string) TransliterateBuilder {
	b.builder = b.setValue("ToScript", v)
	return b
}

// ToScriptCol takes each row's ToScript from a column.
func (b TransliterateBuilder) ToScriptCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("ToScript", column)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b TransliterateBuilder) Region(v string) TransliterateBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b TransliterateBuilder) RegionCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b TransliterateBuilder) RegionDefault(v string) TransliterateBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b TransliterateBuilder) ResourceID(v string) TransliterateBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b TransliterateBuilder) ResourceIDCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b TransliterateBuilder) ResourceIDDefault(v string) TransliterateBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TransliterateBuilder) Endpoint(v string) TransliterateBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TransliterateBuilder) EndpointCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TransliterateBuilder) Key(v string) TransliterateBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TransliterateBuilder) KeyCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TransliterateBuilder) KeyEnv(variable string) TransliterateBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TransliterateBuilder) SecondKey(v string) TransliterateBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TransliterateBuilder) SecondKeyCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TransliterateBuilder) SecondKeyEnv(variable string) TransliterateBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TransliterateBuilder) Token(v string) TransliterateBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TransliterateBuilder) TokenCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TransliterateBuilder) TokenEnv(variable string) TransliterateBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TransliterateBuilder) Headers(v map[string]string) TransliterateBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TransliterateBuilder) HeadersCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TransliterateBuilder) APIVersion(v string) TransliterateBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TransliterateBuilder) APIVersionCol(column string) TransliterateBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the text in the other script. It is required.
func (b TransliterateBuilder) OutputCol(column string) TransliterateBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Transliteration] as JSON. Default: OutputCol's
// name and "_detail".
func (b TransliterateBuilder) DetailCol(column string) TransliterateBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TransliterateBuilder) ErrorCol(column string) TransliterateBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TransliterateBuilder) Policy(policy rest.Policy) TransliterateBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TransliterateBuilder) Cache(folder string) TransliterateBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TransliterateBuilder) Checkpoint(path string) TransliterateBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TransliterateBuilder) Trace(path string) TransliterateBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TransliterateBuilder) Stats(stats *rest.Stats) TransliterateBuilder {
	b.stats = stats
	return b
}

// DetectLanguageBuilder builds the call of a service that names the language of a text by the Translator, and
// whether that translates it. See DetectLanguage for its parameters.
type DetectLanguageBuilder struct{ builder }

var rowOfDetectLanguage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectLanguage",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/detect",
		VersionQuery: "api-version",
		Items:        "[]",
		Headline:     "$.language",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0"},
	MaxItems:    100,
	MaxChars:    50000,
	Unit:        "character",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
}}

// DetectLanguage names the language of a text by the Translator, and whether that translates it.
//
// OutputCol holds the language's code; its detail column a [TranslatorLanguage] as JSON. One request takes at
// most 100 rows. Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/detect
func DetectLanguage() DetectLanguageBuilder {
	return DetectLanguageBuilder{newBuilder(&rowOfDetectLanguage)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectLanguageBuilder) Restored() { b.row = &rowOfDetectLanguage }

// Text sets the text.
func (b DetectLanguageBuilder) Text(v string) DetectLanguageBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b DetectLanguageBuilder) TextCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b DetectLanguageBuilder) Region(v string) DetectLanguageBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b DetectLanguageBuilder) RegionCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b DetectLanguageBuilder) RegionDefault(v string) DetectLanguageBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b DetectLanguageBuilder) ResourceID(v string) DetectLanguageBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b DetectLanguageBuilder) ResourceIDCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b DetectLanguageBuilder) ResourceIDDefault(v string) DetectLanguageBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectLanguageBuilder) Endpoint(v string) DetectLanguageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectLanguageBuilder) EndpointCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectLanguageBuilder) Key(v string) DetectLanguageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectLanguageBuilder) KeyCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectLanguageBuilder) KeyEnv(variable string) DetectLanguageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectLanguageBuilder) SecondKey(v string) DetectLanguageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectLanguageBuilder) SecondKeyCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectLanguageBuilder) SecondKeyEnv(variable string) DetectLanguageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectLanguageBuilder) Token(v string) DetectLanguageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectLanguageBuilder) TokenCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectLanguageBuilder) TokenEnv(variable string) DetectLanguageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectLanguageBuilder) Headers(v map[string]string) DetectLanguageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectLanguageBuilder) HeadersCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectLanguageBuilder) APIVersion(v string) DetectLanguageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectLanguageBuilder) APIVersionCol(column string) DetectLanguageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the language's code. It is required.
func (b DetectLanguageBuilder) OutputCol(column string) DetectLanguageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [TranslatorLanguage] as JSON. Default: OutputCol's
// name and "_detail".
func (b DetectLanguageBuilder) DetailCol(column string) DetectLanguageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectLanguageBuilder) ErrorCol(column string) DetectLanguageBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectLanguageBuilder) Policy(policy rest.Policy) DetectLanguageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectLanguageBuilder) Cache(folder string) DetectLanguageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectLanguageBuilder) Checkpoint(path string) DetectLanguageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectLanguageBuilder) Trace(path string) DetectLanguageBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectLanguageBuilder) Stats(stats *rest.Stats) DetectLanguageBuilder {
	b.stats = stats
	return b
}

// BreakSentenceBuilder builds the call of a service that finds where a text's sentences end. See BreakSentence
// for its parameters.
type BreakSentenceBuilder struct{ builder }

var rowOfBreakSentence = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "BreakSentence",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/breaksentence",
		VersionQuery: "api-version",
		Items:        "[]",
		Headline:     "$.sentLen",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0"},
	MaxItems:    100,
	MaxChars:    50000,
	Column:      1,
	Unit:        "character",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
	}, {
		Name:  "Script",
		Place: 2,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
}}

// BreakSentence finds where a text's sentences end.
//
// OutputCol holds the sentences' lengths, in UTF-16 units, as a JSON list; its detail column a [Sentences] as
// JSON. One request takes at most 100 rows. Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/break-sentence
func BreakSentence() BreakSentenceBuilder {
	return BreakSentenceBuilder{newBuilder(&rowOfBreakSentence)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *BreakSentenceBuilder) Restored() { b.row = &rowOfBreakSentence }

// Text sets the text.
func (b BreakSentenceBuilder) Text(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b BreakSentenceBuilder) TextCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language. Service default: found by itself.
func (b BreakSentenceBuilder) Language(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b BreakSentenceBuilder) LanguageCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b BreakSentenceBuilder) LanguageDefault(v string) BreakSentenceBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Script sets the text's script, such as "Latn". Service default: the language's own.
func (b BreakSentenceBuilder) Script(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Script", v)
	return b
}

// ScriptCol takes each row's Script from a column.
func (b BreakSentenceBuilder) ScriptCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Script", column)
	return b
}

// ScriptDefault stands in where the cell of ScriptCol is missing.
func (b BreakSentenceBuilder) ScriptDefault(v string) BreakSentenceBuilder {
	b.builder = b.setDefault("Script", v)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b BreakSentenceBuilder) Region(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b BreakSentenceBuilder) RegionCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b BreakSentenceBuilder) RegionDefault(v string) BreakSentenceBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b BreakSentenceBuilder) ResourceID(v string) BreakSentenceBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b BreakSentenceBuilder) ResourceIDCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b BreakSentenceBuilder) ResourceIDDefault(v string) BreakSentenceBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b BreakSentenceBuilder) Endpoint(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b BreakSentenceBuilder) EndpointCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b BreakSentenceBuilder) Key(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b BreakSentenceBuilder) KeyCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b BreakSentenceBuilder) KeyEnv(variable string) BreakSentenceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b BreakSentenceBuilder) SecondKey(v string) BreakSentenceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b BreakSentenceBuilder) SecondKeyCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b BreakSentenceBuilder) SecondKeyEnv(variable string) BreakSentenceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b BreakSentenceBuilder) Token(v string) BreakSentenceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b BreakSentenceBuilder) TokenCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b BreakSentenceBuilder) TokenEnv(variable string) BreakSentenceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b BreakSentenceBuilder) Headers(v map[string]string) BreakSentenceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b BreakSentenceBuilder) HeadersCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b BreakSentenceBuilder) APIVersion(v string) BreakSentenceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b BreakSentenceBuilder) APIVersionCol(column string) BreakSentenceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the sentences' lengths, in UTF-16 units, as a JSON list. It is
// required.
func (b BreakSentenceBuilder) OutputCol(column string) BreakSentenceBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Sentences] as JSON. Default: OutputCol's name and
// "_detail".
func (b BreakSentenceBuilder) DetailCol(column string) BreakSentenceBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b BreakSentenceBuilder) ErrorCol(column string) BreakSentenceBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b BreakSentenceBuilder) Policy(policy rest.Policy) BreakSentenceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b BreakSentenceBuilder) Cache(folder string) BreakSentenceBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b BreakSentenceBuilder) Checkpoint(path string) BreakSentenceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b BreakSentenceBuilder) Trace(path string) BreakSentenceBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b BreakSentenceBuilder) Stats(stats *rest.Stats) BreakSentenceBuilder {
	b.stats = stats
	return b
}

// DictionaryLookupBuilder builds the call of a service that looks a word up in a dictionary of two languages,
// one of which is English. See DictionaryLookup for its parameters.
type DictionaryLookupBuilder struct{ builder }

var rowOfDictionaryLookup = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DictionaryLookup",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/dictionary/lookup",
		VersionQuery: "api-version",
		Items:        "[]",
		Headline:     "$.translations[0].displayTarget",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0"},
	MaxItems:    10,
	MaxChars:    1000,
	Unit:        "character",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:     "From",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:     "To",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
}}

// DictionaryLookup looks a word up in a dictionary of two languages, one of which is English.
//
// OutputCol holds the translation that is surest; missing where the dictionary has none; its detail column a
// [DictionaryEntry] as JSON. One request takes at most 10 rows. Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/dictionary-lookup
func DictionaryLookup() DictionaryLookupBuilder {
	return DictionaryLookupBuilder{newBuilder(&rowOfDictionaryLookup)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DictionaryLookupBuilder) Restored() { b.row = &rowOfDictionaryLookup }

// Text sets the word, or a few, at most 100 characters.
func (b DictionaryLookupBuilder) Text(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b DictionaryLookupBuilder) TextCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// From sets the language of the word.
func (b DictionaryLookupBuilder) From(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("From", v)
	return b
}

// FromCol takes each row's From from a column.
func (b DictionaryLookupBuilder) FromCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("From", column)
	return b
}

// To sets the language that is looked up.
func (b DictionaryLookupBuilder) To(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("To", v)
	return b
}

// ToCol takes each row's To from a column.
func (b DictionaryLookupBuilder) ToCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("To", column)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b DictionaryLookupBuilder) Region(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b DictionaryLookupBuilder) RegionCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b DictionaryLookupBuilder) RegionDefault(v string) DictionaryLookupBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b DictionaryLookupBuilder) ResourceID(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b DictionaryLookupBuilder) ResourceIDCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b DictionaryLookupBuilder) ResourceIDDefault(v string) DictionaryLookupBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DictionaryLookupBuilder) Endpoint(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DictionaryLookupBuilder) EndpointCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DictionaryLookupBuilder) Key(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DictionaryLookupBuilder) KeyCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DictionaryLookupBuilder) KeyEnv(variable string) DictionaryLookupBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DictionaryLookupBuilder) SecondKey(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DictionaryLookupBuilder) SecondKeyCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DictionaryLookupBuilder) SecondKeyEnv(variable string) DictionaryLookupBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DictionaryLookupBuilder) Token(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DictionaryLookupBuilder) TokenCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DictionaryLookupBuilder) TokenEnv(variable string) DictionaryLookupBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DictionaryLookupBuilder) Headers(v map[string]string) DictionaryLookupBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DictionaryLookupBuilder) HeadersCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DictionaryLookupBuilder) APIVersion(v string) DictionaryLookupBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DictionaryLookupBuilder) APIVersionCol(column string) DictionaryLookupBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the translation that is surest; missing where the dictionary has none.
// It is required.
func (b DictionaryLookupBuilder) OutputCol(column string) DictionaryLookupBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DictionaryEntry] as JSON. Default: OutputCol's
// name and "_detail".
func (b DictionaryLookupBuilder) DetailCol(column string) DictionaryLookupBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DictionaryLookupBuilder) ErrorCol(column string) DictionaryLookupBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DictionaryLookupBuilder) Policy(policy rest.Policy) DictionaryLookupBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DictionaryLookupBuilder) Cache(folder string) DictionaryLookupBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DictionaryLookupBuilder) Checkpoint(path string) DictionaryLookupBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DictionaryLookupBuilder) Trace(path string) DictionaryLookupBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DictionaryLookupBuilder) Stats(stats *rest.Stats) DictionaryLookupBuilder {
	b.stats = stats
	return b
}

// DictionaryExamplesBuilder builds the call of a service that shows sentences in which a word and its
// translation are used. See DictionaryExamples for its parameters.
type DictionaryExamplesBuilder struct{ builder }

var rowOfDictionaryExamples = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DictionaryExamples",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/dictionary/examples",
		VersionQuery: "api-version",
		Items:        "[]",
		Headline:     "$.examples",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0"},
	MaxItems:    10,
	MaxChars:    2000,
	Column:      1,
	Unit:        "character",
	Params: []services.Param{{
		Name:     "Text",
		Required: true,
	}, {
		Name:     "Translation",
		Required: true,
	}, {
		Name:     "From",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:     "To",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
}}

// DictionaryExamples shows sentences in which a word and its translation are used.
//
// OutputCol holds the examples as a JSON list of {sourcePrefix, sourceTerm, sourceSuffix, targetPrefix,
// targetTerm, targetSuffix}; its detail column a [DictionaryUses] as JSON. One request takes at most 10 rows.
// Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/dictionary-examples
func DictionaryExamples() DictionaryExamplesBuilder {
	return DictionaryExamplesBuilder{newBuilder(&rowOfDictionaryExamples)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DictionaryExamplesBuilder) Restored() { b.row = &rowOfDictionaryExamples }

// Text sets the word: the normalizedSource of a [DictionaryEntry], at most 100 characters.
func (b DictionaryExamplesBuilder) Text(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b DictionaryExamplesBuilder) TextCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Translation sets its translation: the normalizedTarget of a [DictionaryEntry], at most 100 characters.
func (b DictionaryExamplesBuilder) Translation(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Translation", v)
	return b
}

// TranslationCol takes each row's Translation from a column.
func (b DictionaryExamplesBuilder) TranslationCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Translation", column)
	return b
}

// From sets the language of the word.
func (b DictionaryExamplesBuilder) From(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("From", v)
	return b
}

// FromCol takes each row's From from a column.
func (b DictionaryExamplesBuilder) FromCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("From", column)
	return b
}

// To sets the language that is looked up.
func (b DictionaryExamplesBuilder) To(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("To", v)
	return b
}

// ToCol takes each row's To from a column.
func (b DictionaryExamplesBuilder) ToCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("To", column)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b DictionaryExamplesBuilder) Region(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b DictionaryExamplesBuilder) RegionCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b DictionaryExamplesBuilder) RegionDefault(v string) DictionaryExamplesBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b DictionaryExamplesBuilder) ResourceID(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b DictionaryExamplesBuilder) ResourceIDCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b DictionaryExamplesBuilder) ResourceIDDefault(v string) DictionaryExamplesBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DictionaryExamplesBuilder) Endpoint(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DictionaryExamplesBuilder) EndpointCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DictionaryExamplesBuilder) Key(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DictionaryExamplesBuilder) KeyCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DictionaryExamplesBuilder) KeyEnv(variable string) DictionaryExamplesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DictionaryExamplesBuilder) SecondKey(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DictionaryExamplesBuilder) SecondKeyCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DictionaryExamplesBuilder) SecondKeyEnv(variable string) DictionaryExamplesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DictionaryExamplesBuilder) Token(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DictionaryExamplesBuilder) TokenCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DictionaryExamplesBuilder) TokenEnv(variable string) DictionaryExamplesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DictionaryExamplesBuilder) Headers(v map[string]string) DictionaryExamplesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DictionaryExamplesBuilder) HeadersCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DictionaryExamplesBuilder) APIVersion(v string) DictionaryExamplesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DictionaryExamplesBuilder) APIVersionCol(column string) DictionaryExamplesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the examples as a JSON list of {sourcePrefix, sourceTerm, sourceSuffix,
// targetPrefix, targetTerm, targetSuffix}. It is required.
func (b DictionaryExamplesBuilder) OutputCol(column string) DictionaryExamplesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DictionaryUses] as JSON. Default: OutputCol's name
// and "_detail".
func (b DictionaryExamplesBuilder) DetailCol(column string) DictionaryExamplesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DictionaryExamplesBuilder) ErrorCol(column string) DictionaryExamplesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DictionaryExamplesBuilder) Policy(policy rest.Policy) DictionaryExamplesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DictionaryExamplesBuilder) Cache(folder string) DictionaryExamplesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DictionaryExamplesBuilder) Checkpoint(path string) DictionaryExamplesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DictionaryExamplesBuilder) Trace(path string) DictionaryExamplesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DictionaryExamplesBuilder) Stats(stats *rest.Stats) DictionaryExamplesBuilder {
	b.stats = stats
	return b
}

// TranslatorLanguagesBuilder builds the call of a service that lists the languages and scripts that the
// Translator has. See TranslatorLanguages for its parameters.
type TranslatorLanguagesBuilder struct{ builder }

var rowOfTranslatorLanguages = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TranslatorLanguages",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/languages",
		VersionQuery: "api-version",
		Headline:     "$.translation",
		Base:         "/translator/text/v{version}",
		BaseAt:       []string{"cognitiveservices.azure.", "services.ai.azure."},
		Hosts:        []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"},
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"3.0", "2026-06-06"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:  "Scope",
		Place: 2,
		Type:  3,
		Enum:  []string{"translation", "transliteration", "dictionary"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
		Type:  2,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
}}

// TranslatorLanguages lists the languages and scripts that the Translator has.
//
// OutputCol holds the languages that are translated, as a JSON object by code; its detail column a
// [LanguageList] as JSON. One request takes at most 1 rows. Default version: 3.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/languages
func TranslatorLanguages() TranslatorLanguagesBuilder {
	return TranslatorLanguagesBuilder{newBuilder(&rowOfTranslatorLanguages)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranslatorLanguagesBuilder) Restored() { b.row = &rowOfTranslatorLanguages }

// Scope sets what is listed. Service default: all.
func (b TranslatorLanguagesBuilder) Scope(v ...string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("Scope", v)
	return b
}

// ScopeCol takes each row's Scope from a column. A cell is a JSON list, or values parted by commas.
func (b TranslatorLanguagesBuilder) ScopeCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("Scope", column)
	return b
}

// ScopeDefault stands in where the cell of ScopeCol is missing.
func (b TranslatorLanguagesBuilder) ScopeDefault(v ...string) TranslatorLanguagesBuilder {
	b.builder = b.setDefault("Scope", v)
	return b
}

// AcceptLanguage sets the language that the names are in. Service default: English.
func (b TranslatorLanguagesBuilder) AcceptLanguage(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b TranslatorLanguagesBuilder) AcceptLanguageCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b TranslatorLanguagesBuilder) AcceptLanguageDefault(v string) TranslatorLanguagesBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b TranslatorLanguagesBuilder) Region(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b TranslatorLanguagesBuilder) RegionCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b TranslatorLanguagesBuilder) RegionDefault(v string) TranslatorLanguagesBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b TranslatorLanguagesBuilder) ResourceID(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b TranslatorLanguagesBuilder) ResourceIDCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b TranslatorLanguagesBuilder) ResourceIDDefault(v string) TranslatorLanguagesBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranslatorLanguagesBuilder) Endpoint(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranslatorLanguagesBuilder) EndpointCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranslatorLanguagesBuilder) Key(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranslatorLanguagesBuilder) KeyCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranslatorLanguagesBuilder) KeyEnv(variable string) TranslatorLanguagesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranslatorLanguagesBuilder) SecondKey(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranslatorLanguagesBuilder) SecondKeyCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranslatorLanguagesBuilder) SecondKeyEnv(variable string) TranslatorLanguagesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranslatorLanguagesBuilder) Token(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranslatorLanguagesBuilder) TokenCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranslatorLanguagesBuilder) TokenEnv(variable string) TranslatorLanguagesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranslatorLanguagesBuilder) Headers(v map[string]string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranslatorLanguagesBuilder) HeadersCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranslatorLanguagesBuilder) APIVersion(v string) TranslatorLanguagesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranslatorLanguagesBuilder) APIVersionCol(column string) TranslatorLanguagesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the languages that are translated, as a JSON object by code. It is
// required.
func (b TranslatorLanguagesBuilder) OutputCol(column string) TranslatorLanguagesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [LanguageList] as JSON. Default: OutputCol's name
// and "_detail".
func (b TranslatorLanguagesBuilder) DetailCol(column string) TranslatorLanguagesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranslatorLanguagesBuilder) ErrorCol(column string) TranslatorLanguagesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranslatorLanguagesBuilder) Policy(policy rest.Policy) TranslatorLanguagesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranslatorLanguagesBuilder) Cache(folder string) TranslatorLanguagesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranslatorLanguagesBuilder) Checkpoint(path string) TranslatorLanguagesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranslatorLanguagesBuilder) Trace(path string) TranslatorLanguagesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranslatorLanguagesBuilder) Stats(stats *rest.Stats) TranslatorLanguagesBuilder {
	b.stats = stats
	return b
}

// TranslateDocumentBuilder builds the call of a service that translates a document of at most 10 MB at once,
// and keeps its layout. See TranslateDocument for its parameters.
type TranslateDocumentBuilder struct{ builder }

var rowOfTranslateDocument = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TranslateDocument",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/translator/document:translate",
		VersionQuery: "api-version",
		OwnHost:      "https://NAME.cognitiveservices.azure.com",
		RegionHeader: "Ocp-Apim-Subscription-Region",
	},
	APIVersions: []string{"2024-05-01", "2026-03-01"},
	MaxItems:    1,
	MaxBytes:    10485760,
	Column:      11,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Document",
		Place:    7,
		Type:     6,
		Required: true,
	}, {
		Name:  "Glossary",
		Place: 7,
		Type:  6,
	}, {
		Name:     "To",
		Wire:     "targetLanguage",
		Place:    2,
		Type:     2,
		Required: true,
	}, {
		Name:  "From",
		Wire:  "sourceLanguage",
		Place: 2,
		Type:  2,
	}, {
		Name:  "Category",
		Place: 2,
	}, {
		Name:  "AllowFallback",
		Place: 2,
		Type:  1,
	}, {
		Name:  "Region",
		Wire:  "Ocp-Apim-Subscription-Region",
		Place: 5,
	}, {
		Name:  "ResourceID",
		Wire:  "Ocp-Apim-ResourceId",
		Place: 5,
	}},
}}

// TranslateDocument translates a document of at most 10 MB at once, and keeps its layout.
//
// OutputCol holds the translated document as a data: URI, which [frames.ReadBytes] reads; its detail column a
// [Content] as JSON. One request takes at most 1 rows. Default version: 2024-05-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/document-translation/reference/translate-document
func TranslateDocument() TranslateDocumentBuilder {
	return TranslateDocumentBuilder{newBuilder(&rowOfTranslateDocument)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranslateDocumentBuilder) Restored() { b.row = &rowOfTranslateDocument }

// Document sets the document: text, HTML, Word, PowerPoint, Excel, mail or XLIFF. Its name's end says of which
// kind it is.
func (b TranslateDocumentBuilder) Document(content []byte) TranslateDocumentBuilder {
	b.builder = b.setValue("Document", content)
	return b
}

// DocumentCol takes each row's Document from a column. A cell is a path, a file: URL or a data: URI; what it
// names is read when the row's request is sent.
func (b TranslateDocumentBuilder) DocumentCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Document", column)
	return b
}

// Glossary sets how certain words are translated: a file of CSV, TSV or XLIFF.
func (b TranslateDocumentBuilder) Glossary(content []byte) TranslateDocumentBuilder {
	b.builder = b.setValue("Glossary", content)
	return b
}

// GlossaryCol takes each row's Glossary from a column. A cell is a path, a file: URL or a data: URI; what it
// names is read when the row's request is sent.
func (b TranslateDocumentBuilder) GlossaryCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Glossary", column)
	return b
}

// GlossaryDefault stands in where the cell of GlossaryCol is missing.
func (b TranslateDocumentBuilder) GlossaryDefault(content []byte) TranslateDocumentBuilder {
	b.builder = b.setDefault("Glossary", content)
	return b
}

// To sets the language that the document is translated into.
func (b TranslateDocumentBuilder) To(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("To", v)
	return b
}

// ToCol takes each row's To from a column.
func (b TranslateDocumentBuilder) ToCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("To", column)
	return b
}

// From sets the document's language. Service default: found by itself.
func (b TranslateDocumentBuilder) From(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("From", v)
	return b
}

// FromCol takes each row's From from a column.
func (b TranslateDocumentBuilder) FromCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("From", column)
	return b
}

// FromDefault stands in where the cell of FromCol is missing.
func (b TranslateDocumentBuilder) FromDefault(v string) TranslateDocumentBuilder {
	b.builder = b.setDefault("From", v)
	return b
}

// Category sets the category of your own model of Custom Translator. Service default: "general".
func (b TranslateDocumentBuilder) Category(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("Category", v)
	return b
}

// CategoryCol takes each row's Category from a column.
func (b TranslateDocumentBuilder) CategoryCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Category", column)
	return b
}

// CategoryDefault stands in where the cell of CategoryCol is missing.
func (b TranslateDocumentBuilder) CategoryDefault(v string) TranslateDocumentBuilder {
	b.builder = b.setDefault("Category", v)
	return b
}

// AllowFallback sets whether the general model answers where your own cannot. Service default: true.
func (b TranslateDocumentBuilder) AllowFallback(v bool) TranslateDocumentBuilder {
	b.builder = b.setValue("AllowFallback", v)
	return b
}

// AllowFallbackCol takes each row's AllowFallback from a column. A cell is true or false.
func (b TranslateDocumentBuilder) AllowFallbackCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("AllowFallback", column)
	return b
}

// AllowFallbackDefault stands in where the cell of AllowFallbackCol is missing.
func (b TranslateDocumentBuilder) AllowFallbackDefault(v bool) TranslateDocumentBuilder {
	b.builder = b.setDefault("AllowFallback", v)
	return b
}

// Region sets the region of the key's resource, such as "westeurope": it goes into a header of its own, and a
// key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource.
func (b TranslateDocumentBuilder) Region(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("Region", v)
	return b
}

// RegionCol takes each row's Region from a column.
func (b TranslateDocumentBuilder) RegionCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Region", column)
	return b
}

// RegionDefault stands in where the cell of RegionCol is missing.
func (b TranslateDocumentBuilder) RegionDefault(v string) TranslateDocumentBuilder {
	b.builder = b.setDefault("Region", v)
	return b
}

// ResourceID sets the resource's id, which the global host wants beside a Token.
func (b TranslateDocumentBuilder) ResourceID(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("ResourceID", v)
	return b
}

// ResourceIDCol takes each row's ResourceID from a column.
func (b TranslateDocumentBuilder) ResourceIDCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("ResourceID", column)
	return b
}

// ResourceIDDefault stands in where the cell of ResourceIDCol is missing.
func (b TranslateDocumentBuilder) ResourceIDDefault(v string) TranslateDocumentBuilder {
	b.builder = b.setDefault("ResourceID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranslateDocumentBuilder) Endpoint(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranslateDocumentBuilder) EndpointCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranslateDocumentBuilder) Key(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranslateDocumentBuilder) KeyCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateDocumentBuilder) KeyEnv(variable string) TranslateDocumentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranslateDocumentBuilder) SecondKey(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranslateDocumentBuilder) SecondKeyCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranslateDocumentBuilder) SecondKeyEnv(variable string) TranslateDocumentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranslateDocumentBuilder) Token(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranslateDocumentBuilder) TokenCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateDocumentBuilder) TokenEnv(variable string) TranslateDocumentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranslateDocumentBuilder) Headers(v map[string]string) TranslateDocumentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranslateDocumentBuilder) HeadersCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranslateDocumentBuilder) APIVersion(v string) TranslateDocumentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranslateDocumentBuilder) APIVersionCol(column string) TranslateDocumentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the translated document as a data: URI, which [frames.ReadBytes] reads.
// It is required.
func (b TranslateDocumentBuilder) OutputCol(column string) TranslateDocumentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Content] as JSON. Default: OutputCol's name and
// "_detail".
func (b TranslateDocumentBuilder) DetailCol(column string) TranslateDocumentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranslateDocumentBuilder) ErrorCol(column string) TranslateDocumentBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranslateDocumentBuilder) Policy(policy rest.Policy) TranslateDocumentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranslateDocumentBuilder) Cache(folder string) TranslateDocumentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranslateDocumentBuilder) Checkpoint(path string) TranslateDocumentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranslateDocumentBuilder) Trace(path string) TranslateDocumentBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranslateDocumentBuilder) Stats(stats *rest.Stats) TranslateDocumentBuilder {
	b.stats = stats
	return b
}

// TranslateDocumentsBuilder builds the call of a service that translates documents that are in Azure Blob
// Storage, as a job: at most 1,000 files and 250 MB. See TranslateDocuments for its parameters.
type TranslateDocumentsBuilder struct{ builder }

var rowOfTranslateDocuments = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TranslateDocuments",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/translator/document/batches",
		VersionQuery: "api-version",
		Fixed:        "{\"inputs\":[{\"source\":{\"filter\":{}}}]}",
		Headline:     "$.summary.success",
		Cancel:       "DELETE",
		OwnHost:      "https://NAME.cognitiveservices.azure.com",
	},
	APIVersions: []string{"2026-03-01", "2024-05-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      5,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "SourceURL",
		Wire:     "inputs.0.source.sourceUrl",
		Place:    1,
		Required: true,
	}, {
		Name:     "Targets",
		Wire:     "inputs.0.targets",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "SourceLanguage",
		Wire:  "inputs.0.source.language",
		Place: 1,
		Type:  2,
	}, {
		Name:  "FilterPrefix",
		Wire:  "inputs.0.source.filter.prefix",
		Place: 1,
	}, {
		Name:  "FilterSuffix",
		Wire:  "inputs.0.source.filter.suffix",
		Place: 1,
	}, {
		Name:  "StorageSource",
		Wire:  "inputs.0.source.storageSource",
		Place: 1,
	}, {
		Name:  "StorageType",
		Wire:  "inputs.0.storageType",
		Place: 1,
		Enum:  []string{"Folder", "File"},
	}, {
		Name:  "TranslateTextWithinImage",
		Wire:  "options.translateTextWithinImage",
		Place: 1,
		Type:  1,
	}},
}}

// TranslateDocuments translates documents that are in Azure Blob Storage, as a job: at most 1,000 files and 250
// MB.
//
// OutputCol holds how many documents were translated; its detail column a [DocumentBatch] as JSON. One request
// takes at most 1 rows. Default version: 2026-03-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/document-translation/reference/start-batch-translation
func TranslateDocuments() TranslateDocumentsBuilder {
	return TranslateDocumentsBuilder{newBuilder(&rowOfTranslateDocuments)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranslateDocumentsBuilder) Restored() { b.row = &rowOfTranslateDocuments }

// SourceURL sets the container or the file that is translated. A signature (SAS) in it is sent; leave it out
// where the resource's managed identity may read.
func (b TranslateDocumentsBuilder) SourceURL(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("SourceURL", v)
	return b
}

// SourceURLCol takes each row's SourceURL from a column.
func (b TranslateDocumentsBuilder) SourceURLCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("SourceURL", column)
	return b
}

// Targets sets where the translations go, as a list of {"targetUrl": "...", "language": "de", "category":
// "...", "glossaries": [{"glossaryUrl": "...", "format": "csv"}]}.
func (b TranslateDocumentsBuilder) Targets(v any) TranslateDocumentsBuilder {
	b.builder = b.setValue("Targets", v)
	return b
}

// TargetsCol takes each row's Targets from a column. A cell is JSON.
func (b TranslateDocumentsBuilder) TargetsCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("Targets", column)
	return b
}

// SourceLanguage sets the documents' language. Service default: found by itself.
func (b TranslateDocumentsBuilder) SourceLanguage(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("SourceLanguage", v)
	return b
}

// SourceLanguageCol takes each row's SourceLanguage from a column.
func (b TranslateDocumentsBuilder) SourceLanguageCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("SourceLanguage", column)
	return b
}

// SourceLanguageDefault stands in where the cell of SourceLanguageCol is missing.
func (b TranslateDocumentsBuilder) SourceLanguageDefault(v string) TranslateDocumentsBuilder {
	b.builder = b.setDefault("SourceLanguage", v)
	return b
}

// FilterPrefix sets how the names of the documents begin that are translated. Service default: all.
func (b TranslateDocumentsBuilder) FilterPrefix(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("FilterPrefix", v)
	return b
}

// FilterPrefixCol takes each row's FilterPrefix from a column.
func (b TranslateDocumentsBuilder) FilterPrefixCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("FilterPrefix", column)
	return b
}

// FilterPrefixDefault stands in where the cell of FilterPrefixCol is missing.
func (b TranslateDocumentsBuilder) FilterPrefixDefault(v string) TranslateDocumentsBuilder {
	b.builder = b.setDefault("FilterPrefix", v)
	return b
}

// FilterSuffix sets how their names end. Service default: all.
func (b TranslateDocumentsBuilder) FilterSuffix(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("FilterSuffix", v)
	return b
}

// FilterSuffixCol takes each row's FilterSuffix from a column.
func (b TranslateDocumentsBuilder) FilterSuffixCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("FilterSuffix", column)
	return b
}

// FilterSuffixDefault stands in where the cell of FilterSuffixCol is missing.
func (b TranslateDocumentsBuilder) FilterSuffixDefault(v string) TranslateDocumentsBuilder {
	b.builder = b.setDefault("FilterSuffix", v)
	return b
}

// StorageSource sets the kind of storage. Service default: "AzureBlob".
func (b TranslateDocumentsBuilder) StorageSource(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("StorageSource", v)
	return b
}

// StorageSourceCol takes each row's StorageSource from a column.
func (b TranslateDocumentsBuilder) StorageSourceCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("StorageSource", column)
	return b
}

// StorageSourceDefault stands in where the cell of StorageSourceCol is missing.
func (b TranslateDocumentsBuilder) StorageSourceDefault(v string) TranslateDocumentsBuilder {
	b.builder = b.setDefault("StorageSource", v)
	return b
}

// StorageType sets whether SourceURL is a "Folder" (a container) or a "File". Service default: "Folder".
func (b TranslateDocumentsBuilder) StorageType(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("StorageType", v)
	return b
}

// StorageTypeCol takes each row's StorageType from a column.
func (b TranslateDocumentsBuilder) StorageTypeCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("StorageType", column)
	return b
}

// StorageTypeDefault stands in where the cell of StorageTypeCol is missing.
func (b TranslateDocumentsBuilder) StorageTypeDefault(v string) TranslateDocumentsBuilder {
	b.builder = b.setDefault("StorageType", v)
	return b
}

// TranslateTextWithinImage sets whether words in pictures are translated, too. Service default: false.
func (b TranslateDocumentsBuilder) TranslateTextWithinImage(v bool) TranslateDocumentsBuilder {
	b.builder = b.setValue("TranslateTextWithinImage", v)
	return b
}

// TranslateTextWithinImageCol takes each row's TranslateTextWithinImage from a column. A cell is true or false.
func (b TranslateDocumentsBuilder) TranslateTextWithinImageCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("TranslateTextWithinImage", column)
	return b
}

// TranslateTextWithinImageDefault stands in where the cell of TranslateTextWithinImageCol is missing.
func (b TranslateDocumentsBuilder) TranslateTextWithinImageDefault(v bool) TranslateDocumentsBuilder {
	b.builder = b.setDefault("TranslateTextWithinImage", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranslateDocumentsBuilder) Endpoint(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranslateDocumentsBuilder) EndpointCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranslateDocumentsBuilder) Key(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranslateDocumentsBuilder) KeyCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateDocumentsBuilder) KeyEnv(variable string) TranslateDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranslateDocumentsBuilder) SecondKey(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranslateDocumentsBuilder) SecondKeyCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranslateDocumentsBuilder) SecondKeyEnv(variable string) TranslateDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranslateDocumentsBuilder) Token(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranslateDocumentsBuilder) TokenCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranslateDocumentsBuilder) TokenEnv(variable string) TranslateDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranslateDocumentsBuilder) Headers(v map[string]string) TranslateDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranslateDocumentsBuilder) HeadersCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranslateDocumentsBuilder) APIVersion(v string) TranslateDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranslateDocumentsBuilder) APIVersionCol(column string) TranslateDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds how many documents were translated. It is required.
func (b TranslateDocumentsBuilder) OutputCol(column string) TranslateDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentBatch] as JSON. Default: OutputCol's name
// and "_detail".
func (b TranslateDocumentsBuilder) DetailCol(column string) TranslateDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranslateDocumentsBuilder) ErrorCol(column string) TranslateDocumentsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranslateDocumentsBuilder) Policy(policy rest.Policy) TranslateDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranslateDocumentsBuilder) Cache(folder string) TranslateDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranslateDocumentsBuilder) Checkpoint(path string) TranslateDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranslateDocumentsBuilder) Trace(path string) TranslateDocumentsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranslateDocumentsBuilder) Stats(stats *rest.Stats) TranslateDocumentsBuilder {
	b.stats = stats
	return b
}

// TranslatedDocumentsBuilder builds the call of a service that says what became of each document of a job of
// TranslateDocuments. See TranslatedDocuments for its parameters.
type TranslatedDocumentsBuilder struct{ builder }

var rowOfTranslatedDocuments = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TranslatedDocuments",
	Family:   "translate",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/translator/document/batches/{JobID}/documents",
		VersionQuery: "api-version",
		Headline:     "$.value",
		List:         "value",
		NextLink:     "@nextLink",
		OwnHost:      "https://NAME.cognitiveservices.azure.com",
	},
	APIVersions: []string{"2026-03-01", "2024-05-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "JobID",
		Place:    4,
		Required: true,
	}, {
		Name:  "Top",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Skip",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Statuses",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OrderBy",
		Wire:  "orderby",
		Place: 2,
	}},
}}

// TranslatedDocuments says what became of each document of a job of TranslateDocuments.
//
// OutputCol holds the documents as a JSON list of {path, sourcePath, status, to, progress, id,
// characterCharged, error}, those of all pages; its detail column a [DocumentStatuses] as JSON. One request
// takes at most 1 rows. Default version: 2026-03-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/translator/document-translation/reference/get-documents-status
func TranslatedDocuments() TranslatedDocumentsBuilder {
	return TranslatedDocumentsBuilder{newBuilder(&rowOfTranslatedDocuments)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranslatedDocumentsBuilder) Restored() { b.row = &rowOfTranslatedDocuments }

// JobID sets the job: the id in the detail of TranslateDocuments, a [DocumentBatch].
func (b TranslatedDocumentsBuilder) JobID(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("JobID", v)
	return b
}

// JobIDCol takes each row's JobID from a column.
func (b TranslatedDocumentsBuilder) JobIDCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("JobID", column)
	return b
}

// Top sets how many documents are listed at most. Service default: all.
func (b TranslatedDocumentsBuilder) Top(v int) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b TranslatedDocumentsBuilder) TopCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b TranslatedDocumentsBuilder) TopDefault(v int) TranslatedDocumentsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Skip sets how many are left out at the beginning. Service default: 0.
func (b TranslatedDocumentsBuilder) Skip(v int) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Skip", v)
	return b
}

// SkipCol takes each row's Skip from a column.
func (b TranslatedDocumentsBuilder) SkipCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Skip", column)
	return b
}

// SkipDefault stands in where the cell of SkipCol is missing.
func (b TranslatedDocumentsBuilder) SkipDefault(v int) TranslatedDocumentsBuilder {
	b.builder = b.setDefault("Skip", v)
	return b
}

// Statuses sets which are listed, by status. Service default: all.
func (b TranslatedDocumentsBuilder) Statuses(v ...string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Statuses", v)
	return b
}

// StatusesCol takes each row's Statuses from a column. A cell is a JSON list, or values parted by commas.
func (b TranslatedDocumentsBuilder) StatusesCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Statuses", column)
	return b
}

// StatusesDefault stands in where the cell of StatusesCol is missing.
func (b TranslatedDocumentsBuilder) StatusesDefault(v ...string) TranslatedDocumentsBuilder {
	b.builder = b.setDefault("Statuses", v)
	return b
}

// OrderBy sets their order, such as "createdDateTimeUtc asc".
func (b TranslatedDocumentsBuilder) OrderBy(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("OrderBy", v)
	return b
}

// OrderByCol takes each row's OrderBy from a column.
func (b TranslatedDocumentsBuilder) OrderByCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("OrderBy", column)
	return b
}

// OrderByDefault stands in where the cell of OrderByCol is missing.
func (b TranslatedDocumentsBuilder) OrderByDefault(v string) TranslatedDocumentsBuilder {
	b.builder = b.setDefault("OrderBy", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranslatedDocumentsBuilder) Endpoint(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranslatedDocumentsBuilder) EndpointCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranslatedDocumentsBuilder) Key(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranslatedDocumentsBuilder) KeyCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranslatedDocumentsBuilder) KeyEnv(variable string) TranslatedDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranslatedDocumentsBuilder) SecondKey(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranslatedDocumentsBuilder) SecondKeyCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranslatedDocumentsBuilder) SecondKeyEnv(variable string) TranslatedDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranslatedDocumentsBuilder) Token(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranslatedDocumentsBuilder) TokenCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranslatedDocumentsBuilder) TokenEnv(variable string) TranslatedDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranslatedDocumentsBuilder) Headers(v map[string]string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranslatedDocumentsBuilder) HeadersCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranslatedDocumentsBuilder) APIVersion(v string) TranslatedDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranslatedDocumentsBuilder) APIVersionCol(column string) TranslatedDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the documents as a JSON list of {path, sourcePath, status, to,
// progress, id, characterCharged, error}, those of all pages. It is required.
func (b TranslatedDocumentsBuilder) OutputCol(column string) TranslatedDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentStatuses] as JSON. Default: OutputCol's
// name and "_detail".
func (b TranslatedDocumentsBuilder) DetailCol(column string) TranslatedDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranslatedDocumentsBuilder) ErrorCol(column string) TranslatedDocumentsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranslatedDocumentsBuilder) Policy(policy rest.Policy) TranslatedDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranslatedDocumentsBuilder) Cache(folder string) TranslatedDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranslatedDocumentsBuilder) Checkpoint(path string) TranslatedDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranslatedDocumentsBuilder) Trace(path string) TranslatedDocumentsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranslatedDocumentsBuilder) Stats(stats *rest.Stats) TranslatedDocumentsBuilder {
	b.stats = stats
	return b
}
