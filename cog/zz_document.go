// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// ReadDocumentBuilder builds the call of a service that reads the words of a document, as a job. See
// ReadDocument for its parameters.
type ReadDocumentBuilder struct{ builder }

var rowOfReadDocument = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "ReadDocument",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentModels/prebuilt-read:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.content",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:  "Features",
		Place: 2,
		Type:  3,
		Enum:  []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"},
	}, {
		Name:  "QueryFields",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OutputContentFormat",
		Place: 2,
		Enum:  []string{"text", "markdown"},
	}, {
		Name:  "Outputs",
		Wire:  "output",
		Place: 2,
		Type:  3,
		Enum:  []string{"pdf", "figures"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// ReadDocument reads the words of a document, as a job.
//
// OutputCol holds the words; its detail column a [DocumentAnalysis] as JSON. One request takes at most 1 rows.
// Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/model-overview
func ReadDocument() ReadDocumentBuilder { return ReadDocumentBuilder{newBuilder(&rowOfReadDocument)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ReadDocumentBuilder) Restored() { b.row = &rowOfReadDocument }

// DocumentURL sets the document's public address; the service fetches it.
func (b ReadDocumentBuilder) DocumentURL(v string) ReadDocumentBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b ReadDocumentBuilder) DocumentURLCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b ReadDocumentBuilder) DocumentBase64(v string) ReadDocumentBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b ReadDocumentBuilder) DocumentBase64Col(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b ReadDocumentBuilder) DocumentBytes(content []byte) ReadDocumentBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b ReadDocumentBuilder) DocumentBytesCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b ReadDocumentBuilder) Pages(v string) ReadDocumentBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b ReadDocumentBuilder) PagesCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b ReadDocumentBuilder) PagesDefault(v string) ReadDocumentBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the document's language and region, such as "en-US", where it is known. Service default: found by
// itself.
func (b ReadDocumentBuilder) Locale(v string) ReadDocumentBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b ReadDocumentBuilder) LocaleCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b ReadDocumentBuilder) LocaleDefault(v string) ReadDocumentBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Features sets what is looked for besides; each costs extra. Service default: nothing.
func (b ReadDocumentBuilder) Features(v ...string) ReadDocumentBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b ReadDocumentBuilder) FeaturesCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// FeaturesDefault stands in where the cell of FeaturesCol is missing.
func (b ReadDocumentBuilder) FeaturesDefault(v ...string) ReadDocumentBuilder {
	b.builder = b.setDefault("Features", v)
	return b
}

// QueryFields sets fields of your own that are looked for, by their names, where Features has "queryFields"
// (from 2024-11-30 on).
func (b ReadDocumentBuilder) QueryFields(v ...string) ReadDocumentBuilder {
	b.builder = b.setValue("QueryFields", v)
	return b
}

// QueryFieldsCol takes each row's QueryFields from a column. A cell is a JSON list, or values parted by commas.
func (b ReadDocumentBuilder) QueryFieldsCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("QueryFields", column)
	return b
}

// QueryFieldsDefault stands in where the cell of QueryFieldsCol is missing.
func (b ReadDocumentBuilder) QueryFieldsDefault(v ...string) ReadDocumentBuilder {
	b.builder = b.setDefault("QueryFields", v)
	return b
}

// OutputContentFormat sets how the content is written (from 2024-11-30 on). Service default: "text".
func (b ReadDocumentBuilder) OutputContentFormat(v string) ReadDocumentBuilder {
	b.builder = b.setValue("OutputContentFormat", v)
	return b
}

// OutputContentFormatCol takes each row's OutputContentFormat from a column.
func (b ReadDocumentBuilder) OutputContentFormatCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("OutputContentFormat", column)
	return b
}

// OutputContentFormatDefault stands in where the cell of OutputContentFormatCol is missing.
func (b ReadDocumentBuilder) OutputContentFormatDefault(v string) ReadDocumentBuilder {
	b.builder = b.setDefault("OutputContentFormat", v)
	return b
}

// Outputs sets what is kept at the service for a day besides: a searchable PDF, cut-out figures (from
// 2024-11-30 on). Service default: nothing.
func (b ReadDocumentBuilder) Outputs(v ...string) ReadDocumentBuilder {
	b.builder = b.setValue("Outputs", v)
	return b
}

// OutputsCol takes each row's Outputs from a column. A cell is a JSON list, or values parted by commas.
func (b ReadDocumentBuilder) OutputsCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Outputs", column)
	return b
}

// OutputsDefault stands in where the cell of OutputsCol is missing.
func (b ReadDocumentBuilder) OutputsDefault(v ...string) ReadDocumentBuilder {
	b.builder = b.setDefault("Outputs", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b ReadDocumentBuilder) StringIndexType(v string) ReadDocumentBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b ReadDocumentBuilder) StringIndexTypeCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b ReadDocumentBuilder) StringIndexTypeDefault(v string) ReadDocumentBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ReadDocumentBuilder) Endpoint(v string) ReadDocumentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ReadDocumentBuilder) EndpointCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ReadDocumentBuilder) Key(v string) ReadDocumentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ReadDocumentBuilder) KeyCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ReadDocumentBuilder) KeyEnv(variable string) ReadDocumentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ReadDocumentBuilder) SecondKey(v string) ReadDocumentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ReadDocumentBuilder) SecondKeyCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ReadDocumentBuilder) SecondKeyEnv(variable string) ReadDocumentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ReadDocumentBuilder) Token(v string) ReadDocumentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ReadDocumentBuilder) TokenCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ReadDocumentBuilder) TokenEnv(variable string) ReadDocumentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ReadDocumentBuilder) Headers(v map[string]string) ReadDocumentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ReadDocumentBuilder) HeadersCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ReadDocumentBuilder) APIVersion(v string) ReadDocumentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ReadDocumentBuilder) APIVersionCol(column string) ReadDocumentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b ReadDocumentBuilder) ResizeImages(v bool) ReadDocumentBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the words. It is required.
func (b ReadDocumentBuilder) OutputCol(column string) ReadDocumentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b ReadDocumentBuilder) DetailCol(column string) ReadDocumentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ReadDocumentBuilder) ErrorCol(column string) ReadDocumentBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ReadDocumentBuilder) Policy(policy rest.Policy) ReadDocumentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ReadDocumentBuilder) Cache(folder string) ReadDocumentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ReadDocumentBuilder) Checkpoint(path string) ReadDocumentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ReadDocumentBuilder) Trace(path string) ReadDocumentBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ReadDocumentBuilder) Stats(stats *rest.Stats) ReadDocumentBuilder { b.stats = stats; return b }

// AnalyzeLayoutBuilder builds the call of a service that reads a document's words, tables, paragraphs and
// figures, as a job; LayoutTables makes frames of the tables. See AnalyzeLayout for its parameters.
type AnalyzeLayoutBuilder struct{ builder }

var rowOfAnalyzeLayout = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "AnalyzeLayout",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentModels/prebuilt-layout:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.content",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:  "Features",
		Place: 2,
		Type:  3,
		Enum:  []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"},
	}, {
		Name:  "QueryFields",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OutputContentFormat",
		Place: 2,
		Enum:  []string{"text", "markdown"},
	}, {
		Name:  "Outputs",
		Wire:  "output",
		Place: 2,
		Type:  3,
		Enum:  []string{"pdf", "figures"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// AnalyzeLayout reads a document's words, tables, paragraphs and figures, as a job; LayoutTables makes frames
// of the tables.
//
// OutputCol holds the words; its detail column a [DocumentAnalysis] as JSON. One request takes at most 1 rows.
// Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/model-overview
func AnalyzeLayout() AnalyzeLayoutBuilder {
	return AnalyzeLayoutBuilder{newBuilder(&rowOfAnalyzeLayout)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeLayoutBuilder) Restored() { b.row = &rowOfAnalyzeLayout }

// DocumentURL sets the document's public address; the service fetches it.
func (b AnalyzeLayoutBuilder) DocumentURL(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b AnalyzeLayoutBuilder) DocumentURLCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b AnalyzeLayoutBuilder) DocumentBase64(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b AnalyzeLayoutBuilder) DocumentBase64Col(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b AnalyzeLayoutBuilder) DocumentBytes(content []byte) AnalyzeLayoutBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b AnalyzeLayoutBuilder) DocumentBytesCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b AnalyzeLayoutBuilder) Pages(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b AnalyzeLayoutBuilder) PagesCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b AnalyzeLayoutBuilder) PagesDefault(v string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the document's language and region, such as "en-US", where it is known. Service default: found by
// itself.
func (b AnalyzeLayoutBuilder) Locale(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b AnalyzeLayoutBuilder) LocaleCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b AnalyzeLayoutBuilder) LocaleDefault(v string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Features sets what is looked for besides; each costs extra. Service default: nothing.
func (b AnalyzeLayoutBuilder) Features(v ...string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeLayoutBuilder) FeaturesCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// FeaturesDefault stands in where the cell of FeaturesCol is missing.
func (b AnalyzeLayoutBuilder) FeaturesDefault(v ...string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("Features", v)
	return b
}

// QueryFields sets fields of your own that are looked for, by their names, where Features has "queryFields"
// (from 2024-11-30 on).
func (b AnalyzeLayoutBuilder) QueryFields(v ...string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("QueryFields", v)
	return b
}

// QueryFieldsCol takes each row's QueryFields from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeLayoutBuilder) QueryFieldsCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("QueryFields", column)
	return b
}

// QueryFieldsDefault stands in where the cell of QueryFieldsCol is missing.
func (b AnalyzeLayoutBuilder) QueryFieldsDefault(v ...string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("QueryFields", v)
	return b
}

// OutputContentFormat sets how the content is written (from 2024-11-30 on). Service default: "text".
func (b AnalyzeLayoutBuilder) OutputContentFormat(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("OutputContentFormat", v)
	return b
}

// OutputContentFormatCol takes each row's OutputContentFormat from a column.
func (b AnalyzeLayoutBuilder) OutputContentFormatCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("OutputContentFormat", column)
	return b
}

// OutputContentFormatDefault stands in where the cell of OutputContentFormatCol is missing.
func (b AnalyzeLayoutBuilder) OutputContentFormatDefault(v string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("OutputContentFormat", v)
	return b
}

// Outputs sets what is kept at the service for a day besides: a searchable PDF, cut-out figures (from
// 2024-11-30 on). Service default: nothing.
func (b AnalyzeLayoutBuilder) Outputs(v ...string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Outputs", v)
	return b
}

// OutputsCol takes each row's Outputs from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeLayoutBuilder) OutputsCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Outputs", column)
	return b
}

// OutputsDefault stands in where the cell of OutputsCol is missing.
func (b AnalyzeLayoutBuilder) OutputsDefault(v ...string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("Outputs", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b AnalyzeLayoutBuilder) StringIndexType(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnalyzeLayoutBuilder) StringIndexTypeCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnalyzeLayoutBuilder) StringIndexTypeDefault(v string) AnalyzeLayoutBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeLayoutBuilder) Endpoint(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeLayoutBuilder) EndpointCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeLayoutBuilder) Key(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeLayoutBuilder) KeyCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeLayoutBuilder) KeyEnv(variable string) AnalyzeLayoutBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeLayoutBuilder) SecondKey(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeLayoutBuilder) SecondKeyCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeLayoutBuilder) SecondKeyEnv(variable string) AnalyzeLayoutBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeLayoutBuilder) Token(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeLayoutBuilder) TokenCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeLayoutBuilder) TokenEnv(variable string) AnalyzeLayoutBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeLayoutBuilder) Headers(v map[string]string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeLayoutBuilder) HeadersCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeLayoutBuilder) APIVersion(v string) AnalyzeLayoutBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeLayoutBuilder) APIVersionCol(column string) AnalyzeLayoutBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b AnalyzeLayoutBuilder) ResizeImages(v bool) AnalyzeLayoutBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the words. It is required.
func (b AnalyzeLayoutBuilder) OutputCol(column string) AnalyzeLayoutBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeLayoutBuilder) DetailCol(column string) AnalyzeLayoutBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeLayoutBuilder) ErrorCol(column string) AnalyzeLayoutBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeLayoutBuilder) Policy(policy rest.Policy) AnalyzeLayoutBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeLayoutBuilder) Cache(folder string) AnalyzeLayoutBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeLayoutBuilder) Checkpoint(path string) AnalyzeLayoutBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeLayoutBuilder) Trace(path string) AnalyzeLayoutBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeLayoutBuilder) Stats(stats *rest.Stats) AnalyzeLayoutBuilder {
	b.stats = stats
	return b
}

// AnalyzeInvoicesBuilder builds the call of a service that reads invoices: who sold what to whom, for how much,
// due when; as a job. See AnalyzeInvoices for its parameters.
type AnalyzeInvoicesBuilder struct{ builder }

var rowOfAnalyzeInvoices = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "AnalyzeInvoices",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentModels/prebuilt-invoice:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.documents[*].fields",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      1,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:  "Features",
		Place: 2,
		Type:  3,
		Enum:  []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"},
	}, {
		Name:  "QueryFields",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OutputContentFormat",
		Place: 2,
		Enum:  []string{"text", "markdown"},
	}, {
		Name:  "Outputs",
		Wire:  "output",
		Place: 2,
		Type:  3,
		Enum:  []string{"pdf", "figures"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// AnalyzeInvoices reads invoices: who sold what to whom, for how much, due when; as a job.
//
// OutputCol holds the fields of each document that is found, as a JSON list of {name: {type, value..., content,
// confidence}}; FlattenFields makes columns of the detail; its detail column a [DocumentAnalysis] as JSON. One
// request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/model-overview
func AnalyzeInvoices() AnalyzeInvoicesBuilder {
	return AnalyzeInvoicesBuilder{newBuilder(&rowOfAnalyzeInvoices)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeInvoicesBuilder) Restored() { b.row = &rowOfAnalyzeInvoices }

// DocumentURL sets the document's public address; the service fetches it.
func (b AnalyzeInvoicesBuilder) DocumentURL(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b AnalyzeInvoicesBuilder) DocumentURLCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b AnalyzeInvoicesBuilder) DocumentBase64(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b AnalyzeInvoicesBuilder) DocumentBase64Col(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b AnalyzeInvoicesBuilder) DocumentBytes(content []byte) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b AnalyzeInvoicesBuilder) DocumentBytesCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b AnalyzeInvoicesBuilder) Pages(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b AnalyzeInvoicesBuilder) PagesCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b AnalyzeInvoicesBuilder) PagesDefault(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the document's language and region, such as "en-US", where it is known. Service default: found by
// itself.
func (b AnalyzeInvoicesBuilder) Locale(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b AnalyzeInvoicesBuilder) LocaleCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b AnalyzeInvoicesBuilder) LocaleDefault(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Features sets what is looked for besides; each costs extra. Service default: nothing.
func (b AnalyzeInvoicesBuilder) Features(v ...string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeInvoicesBuilder) FeaturesCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// FeaturesDefault stands in where the cell of FeaturesCol is missing.
func (b AnalyzeInvoicesBuilder) FeaturesDefault(v ...string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("Features", v)
	return b
}

// QueryFields sets fields of your own that are looked for, by their names, where Features has "queryFields"
// (from 2024-11-30 on).
func (b AnalyzeInvoicesBuilder) QueryFields(v ...string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("QueryFields", v)
	return b
}

// QueryFieldsCol takes each row's QueryFields from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeInvoicesBuilder) QueryFieldsCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("QueryFields", column)
	return b
}

// QueryFieldsDefault stands in where the cell of QueryFieldsCol is missing.
func (b AnalyzeInvoicesBuilder) QueryFieldsDefault(v ...string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("QueryFields", v)
	return b
}

// OutputContentFormat sets how the content is written (from 2024-11-30 on). Service default: "text".
func (b AnalyzeInvoicesBuilder) OutputContentFormat(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("OutputContentFormat", v)
	return b
}

// OutputContentFormatCol takes each row's OutputContentFormat from a column.
func (b AnalyzeInvoicesBuilder) OutputContentFormatCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("OutputContentFormat", column)
	return b
}

// OutputContentFormatDefault stands in where the cell of OutputContentFormatCol is missing.
func (b AnalyzeInvoicesBuilder) OutputContentFormatDefault(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("OutputContentFormat", v)
	return b
}

// Outputs sets what is kept at the service for a day besides: a searchable PDF, cut-out figures (from
// 2024-11-30 on). Service default: nothing.
func (b AnalyzeInvoicesBuilder) Outputs(v ...string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Outputs", v)
	return b
}

// OutputsCol takes each row's Outputs from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeInvoicesBuilder) OutputsCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Outputs", column)
	return b
}

// OutputsDefault stands in where the cell of OutputsCol is missing.
func (b AnalyzeInvoicesBuilder) OutputsDefault(v ...string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("Outputs", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b AnalyzeInvoicesBuilder) StringIndexType(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnalyzeInvoicesBuilder) StringIndexTypeCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnalyzeInvoicesBuilder) StringIndexTypeDefault(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeInvoicesBuilder) Endpoint(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeInvoicesBuilder) EndpointCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeInvoicesBuilder) Key(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeInvoicesBuilder) KeyCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeInvoicesBuilder) KeyEnv(variable string) AnalyzeInvoicesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeInvoicesBuilder) SecondKey(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeInvoicesBuilder) SecondKeyCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeInvoicesBuilder) SecondKeyEnv(variable string) AnalyzeInvoicesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeInvoicesBuilder) Token(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeInvoicesBuilder) TokenCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeInvoicesBuilder) TokenEnv(variable string) AnalyzeInvoicesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeInvoicesBuilder) Headers(v map[string]string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeInvoicesBuilder) HeadersCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeInvoicesBuilder) APIVersion(v string) AnalyzeInvoicesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeInvoicesBuilder) APIVersionCol(column string) AnalyzeInvoicesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b AnalyzeInvoicesBuilder) ResizeImages(v bool) AnalyzeInvoicesBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the fields of each document that is found, as a JSON list of {name:
// {type, value..., content, confidence}}; FlattenFields makes columns of the detail. It is required.
func (b AnalyzeInvoicesBuilder) OutputCol(column string) AnalyzeInvoicesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeInvoicesBuilder) DetailCol(column string) AnalyzeInvoicesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeInvoicesBuilder) ErrorCol(column string) AnalyzeInvoicesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeInvoicesBuilder) Policy(policy rest.Policy) AnalyzeInvoicesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeInvoicesBuilder) Cache(folder string) AnalyzeInvoicesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeInvoicesBuilder) Checkpoint(path string) AnalyzeInvoicesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeInvoicesBuilder) Trace(path string) AnalyzeInvoicesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeInvoicesBuilder) Stats(stats *rest.Stats) AnalyzeInvoicesBuilder {
	b.stats = stats
	return b
}

// AnalyzeReceiptsBuilder builds the call of a service that reads receipts: merchant, date, items, tax and
// total; as a job. See AnalyzeReceipts for its parameters.
type AnalyzeReceiptsBuilder struct{ builder }

var rowOfAnalyzeReceipts = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "AnalyzeReceipts",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentModels/prebuilt-receipt:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.documents[*].fields",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      1,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:  "Features",
		Place: 2,
		Type:  3,
		Enum:  []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"},
	}, {
		Name:  "QueryFields",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OutputContentFormat",
		Place: 2,
		Enum:  []string{"text", "markdown"},
	}, {
		Name:  "Outputs",
		Wire:  "output",
		Place: 2,
		Type:  3,
		Enum:  []string{"pdf", "figures"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// AnalyzeReceipts reads receipts: merchant, date, items, tax and total; as a job.
//
// OutputCol holds the fields of each document that is found, as a JSON list of {name: {type, value..., content,
// confidence}}; FlattenFields makes columns of the detail; its detail column a [DocumentAnalysis] as JSON. One
// request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/model-overview
func AnalyzeReceipts() AnalyzeReceiptsBuilder {
	return AnalyzeReceiptsBuilder{newBuilder(&rowOfAnalyzeReceipts)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeReceiptsBuilder) Restored() { b.row = &rowOfAnalyzeReceipts }

// DocumentURL sets the document's public address; the service fetches it.
func (b AnalyzeReceiptsBuilder) DocumentURL(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b AnalyzeReceiptsBuilder) DocumentURLCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b AnalyzeReceiptsBuilder) DocumentBase64(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b AnalyzeReceiptsBuilder) DocumentBase64Col(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b AnalyzeReceiptsBuilder) DocumentBytes(content []byte) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b AnalyzeReceiptsBuilder) DocumentBytesCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b AnalyzeReceiptsBuilder) Pages(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b AnalyzeReceiptsBuilder) PagesCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b AnalyzeReceiptsBuilder) PagesDefault(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the document's language and region, such as "en-US", where it is known. Service default: found by
// itself.
func (b AnalyzeReceiptsBuilder) Locale(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b AnalyzeReceiptsBuilder) LocaleCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b AnalyzeReceiptsBuilder) LocaleDefault(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Features sets what is looked for besides; each costs extra. Service default: nothing.
func (b AnalyzeReceiptsBuilder) Features(v ...string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeReceiptsBuilder) FeaturesCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// FeaturesDefault stands in where the cell of FeaturesCol is missing.
func (b AnalyzeReceiptsBuilder) FeaturesDefault(v ...string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("Features", v)
	return b
}

// QueryFields sets fields of your own that are looked for, by their names, where Features has "queryFields"
// (from 2024-11-30 on).
func (b AnalyzeReceiptsBuilder) QueryFields(v ...string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("QueryFields", v)
	return b
}

// QueryFieldsCol takes each row's QueryFields from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeReceiptsBuilder) QueryFieldsCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("QueryFields", column)
	return b
}

// QueryFieldsDefault stands in where the cell of QueryFieldsCol is missing.
func (b AnalyzeReceiptsBuilder) QueryFieldsDefault(v ...string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("QueryFields", v)
	return b
}

// OutputContentFormat sets how the content is written (from 2024-11-30 on). Service default: "text".
func (b AnalyzeReceiptsBuilder) OutputContentFormat(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("OutputContentFormat", v)
	return b
}

// OutputContentFormatCol takes each row's OutputContentFormat from a column.
func (b AnalyzeReceiptsBuilder) OutputContentFormatCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("OutputContentFormat", column)
	return b
}

// OutputContentFormatDefault stands in where the cell of OutputContentFormatCol is missing.
func (b AnalyzeReceiptsBuilder) OutputContentFormatDefault(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("OutputContentFormat", v)
	return b
}

// Outputs sets what is kept at the service for a day besides: a searchable PDF, cut-out figures (from
// 2024-11-30 on). Service default: nothing.
func (b AnalyzeReceiptsBuilder) Outputs(v ...string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Outputs", v)
	return b
}

// OutputsCol takes each row's Outputs from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeReceiptsBuilder) OutputsCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Outputs", column)
	return b
}

// OutputsDefault stands in where the cell of OutputsCol is missing.
func (b AnalyzeReceiptsBuilder) OutputsDefault(v ...string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("Outputs", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b AnalyzeReceiptsBuilder) StringIndexType(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnalyzeReceiptsBuilder) StringIndexTypeCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnalyzeReceiptsBuilder) StringIndexTypeDefault(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeReceiptsBuilder) Endpoint(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeReceiptsBuilder) EndpointCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeReceiptsBuilder) Key(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeReceiptsBuilder) KeyCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeReceiptsBuilder) KeyEnv(variable string) AnalyzeReceiptsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeReceiptsBuilder) SecondKey(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeReceiptsBuilder) SecondKeyCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeReceiptsBuilder) SecondKeyEnv(variable string) AnalyzeReceiptsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeReceiptsBuilder) Token(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeReceiptsBuilder) TokenCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeReceiptsBuilder) TokenEnv(variable string) AnalyzeReceiptsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeReceiptsBuilder) Headers(v map[string]string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeReceiptsBuilder) HeadersCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeReceiptsBuilder) APIVersion(v string) AnalyzeReceiptsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeReceiptsBuilder) APIVersionCol(column string) AnalyzeReceiptsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b AnalyzeReceiptsBuilder) ResizeImages(v bool) AnalyzeReceiptsBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the fields of each document that is found, as a JSON list of {name:
// {type, value..., content, confidence}}; FlattenFields makes columns of the detail. It is required.
func (b AnalyzeReceiptsBuilder) OutputCol(column string) AnalyzeReceiptsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeReceiptsBuilder) DetailCol(column string) AnalyzeReceiptsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeReceiptsBuilder) ErrorCol(column string) AnalyzeReceiptsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeReceiptsBuilder) Policy(policy rest.Policy) AnalyzeReceiptsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeReceiptsBuilder) Cache(folder string) AnalyzeReceiptsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeReceiptsBuilder) Checkpoint(path string) AnalyzeReceiptsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeReceiptsBuilder) Trace(path string) AnalyzeReceiptsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeReceiptsBuilder) Stats(stats *rest.Stats) AnalyzeReceiptsBuilder {
	b.stats = stats
	return b
}

// AnalyzeIDsBuilder builds the call of a service that reads passports, driving licences and other identity
// documents, as a job. See AnalyzeIDs for its parameters.
type AnalyzeIDsBuilder struct{ builder }

var rowOfAnalyzeIDs = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "AnalyzeIDs",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentModels/prebuilt-idDocument:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.documents[*].fields",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      1,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:  "Features",
		Place: 2,
		Type:  3,
		Enum:  []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"},
	}, {
		Name:  "QueryFields",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OutputContentFormat",
		Place: 2,
		Enum:  []string{"text", "markdown"},
	}, {
		Name:  "Outputs",
		Wire:  "output",
		Place: 2,
		Type:  3,
		Enum:  []string{"pdf", "figures"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// AnalyzeIDs reads passports, driving licences and other identity documents, as a job.
//
// OutputCol holds the fields of each document that is found, as a JSON list of {name: {type, value..., content,
// confidence}}; FlattenFields makes columns of the detail; its detail column a [DocumentAnalysis] as JSON. One
// request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/model-overview
func AnalyzeIDs() AnalyzeIDsBuilder { return AnalyzeIDsBuilder{newBuilder(&rowOfAnalyzeIDs)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeIDsBuilder) Restored() { b.row = &rowOfAnalyzeIDs }

// DocumentURL sets the document's public address; the service fetches it.
func (b AnalyzeIDsBuilder) DocumentURL(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b AnalyzeIDsBuilder) DocumentURLCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b AnalyzeIDsBuilder) DocumentBase64(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b AnalyzeIDsBuilder) DocumentBase64Col(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b AnalyzeIDsBuilder) DocumentBytes(content []byte) AnalyzeIDsBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b AnalyzeIDsBuilder) DocumentBytesCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b AnalyzeIDsBuilder) Pages(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b AnalyzeIDsBuilder) PagesCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b AnalyzeIDsBuilder) PagesDefault(v string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the document's language and region, such as "en-US", where it is known. Service default: found by
// itself.
func (b AnalyzeIDsBuilder) Locale(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b AnalyzeIDsBuilder) LocaleCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b AnalyzeIDsBuilder) LocaleDefault(v string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Features sets what is looked for besides; each costs extra. Service default: nothing.
func (b AnalyzeIDsBuilder) Features(v ...string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeIDsBuilder) FeaturesCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// FeaturesDefault stands in where the cell of FeaturesCol is missing.
func (b AnalyzeIDsBuilder) FeaturesDefault(v ...string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("Features", v)
	return b
}

// QueryFields sets fields of your own that are looked for, by their names, where Features has "queryFields"
// (from 2024-11-30 on).
func (b AnalyzeIDsBuilder) QueryFields(v ...string) AnalyzeIDsBuilder {
	b.builder = b.setValue("QueryFields", v)
	return b
}

// QueryFieldsCol takes each row's QueryFields from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeIDsBuilder) QueryFieldsCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("QueryFields", column)
	return b
}

// QueryFieldsDefault stands in where the cell of QueryFieldsCol is missing.
func (b AnalyzeIDsBuilder) QueryFieldsDefault(v ...string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("QueryFields", v)
	return b
}

// OutputContentFormat sets how the content is written (from 2024-11-30 on). Service default: "text".
func (b AnalyzeIDsBuilder) OutputContentFormat(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("OutputContentFormat", v)
	return b
}

// OutputContentFormatCol takes each row's OutputContentFormat from a column.
func (b AnalyzeIDsBuilder) OutputContentFormatCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("OutputContentFormat", column)
	return b
}

// OutputContentFormatDefault stands in where the cell of OutputContentFormatCol is missing.
func (b AnalyzeIDsBuilder) OutputContentFormatDefault(v string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("OutputContentFormat", v)
	return b
}

// Outputs sets what is kept at the service for a day besides: a searchable PDF, cut-out figures (from
// 2024-11-30 on). Service default: nothing.
func (b AnalyzeIDsBuilder) Outputs(v ...string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Outputs", v)
	return b
}

// OutputsCol takes each row's Outputs from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeIDsBuilder) OutputsCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Outputs", column)
	return b
}

// OutputsDefault stands in where the cell of OutputsCol is missing.
func (b AnalyzeIDsBuilder) OutputsDefault(v ...string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("Outputs", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b AnalyzeIDsBuilder) StringIndexType(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnalyzeIDsBuilder) StringIndexTypeCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnalyzeIDsBuilder) StringIndexTypeDefault(v string) AnalyzeIDsBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeIDsBuilder) Endpoint(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeIDsBuilder) EndpointCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeIDsBuilder) Key(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeIDsBuilder) KeyCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeIDsBuilder) KeyEnv(variable string) AnalyzeIDsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeIDsBuilder) SecondKey(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeIDsBuilder) SecondKeyCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeIDsBuilder) SecondKeyEnv(variable string) AnalyzeIDsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeIDsBuilder) Token(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeIDsBuilder) TokenCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeIDsBuilder) TokenEnv(variable string) AnalyzeIDsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeIDsBuilder) Headers(v map[string]string) AnalyzeIDsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeIDsBuilder) HeadersCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeIDsBuilder) APIVersion(v string) AnalyzeIDsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeIDsBuilder) APIVersionCol(column string) AnalyzeIDsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b AnalyzeIDsBuilder) ResizeImages(v bool) AnalyzeIDsBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the fields of each document that is found, as a JSON list of {name:
// {type, value..., content, confidence}}; FlattenFields makes columns of the detail. It is required.
func (b AnalyzeIDsBuilder) OutputCol(column string) AnalyzeIDsBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeIDsBuilder) DetailCol(column string) AnalyzeIDsBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeIDsBuilder) ErrorCol(column string) AnalyzeIDsBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeIDsBuilder) Policy(policy rest.Policy) AnalyzeIDsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeIDsBuilder) Cache(folder string) AnalyzeIDsBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeIDsBuilder) Checkpoint(path string) AnalyzeIDsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeIDsBuilder) Trace(path string) AnalyzeIDsBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeIDsBuilder) Stats(stats *rest.Stats) AnalyzeIDsBuilder { b.stats = stats; return b }

// AnalyzeBusinessCardsBuilder builds the call of a service that reads business cards: names, companies,
// addresses, telephone numbers; as a job. See AnalyzeBusinessCards for its parameters.
type AnalyzeBusinessCardsBuilder struct{ builder }

var rowOfAnalyzeBusinessCards = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "AnalyzeBusinessCards",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/formrecognizer/documentModels/prebuilt-businessCard:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.documents[*].fields",
	},
	APIVersions: []string{"2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      1,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// AnalyzeBusinessCards reads business cards: names, companies, addresses, telephone numbers; as a job.
//
// The model is not in versions from 2024 on; it is asked for by the last version that has it. In its place:
// AnalyzeDocument with a model of your own.
//
// OutputCol holds the fields of each document that is found, as a JSON list of {name: {type, value..., content,
// confidence}}; FlattenFields makes columns of the detail; its detail column a [DocumentAnalysis] as JSON. One
// request takes at most 1 rows. Default version: 2023-07-31.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/prebuilt/business-card
func AnalyzeBusinessCards() AnalyzeBusinessCardsBuilder {
	return AnalyzeBusinessCardsBuilder{newBuilder(&rowOfAnalyzeBusinessCards)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeBusinessCardsBuilder) Restored() { b.row = &rowOfAnalyzeBusinessCards }

// DocumentURL sets the document's public address; the service fetches it.
func (b AnalyzeBusinessCardsBuilder) DocumentURL(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b AnalyzeBusinessCardsBuilder) DocumentURLCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b AnalyzeBusinessCardsBuilder) DocumentBase64(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b AnalyzeBusinessCardsBuilder) DocumentBase64Col(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b AnalyzeBusinessCardsBuilder) DocumentBytes(content []byte) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b AnalyzeBusinessCardsBuilder) DocumentBytesCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b AnalyzeBusinessCardsBuilder) Pages(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b AnalyzeBusinessCardsBuilder) PagesCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b AnalyzeBusinessCardsBuilder) PagesDefault(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the card's language and region, such as "en-US". Service default: found by itself.
func (b AnalyzeBusinessCardsBuilder) Locale(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b AnalyzeBusinessCardsBuilder) LocaleCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b AnalyzeBusinessCardsBuilder) LocaleDefault(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b AnalyzeBusinessCardsBuilder) StringIndexType(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnalyzeBusinessCardsBuilder) StringIndexTypeCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnalyzeBusinessCardsBuilder) StringIndexTypeDefault(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeBusinessCardsBuilder) Endpoint(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeBusinessCardsBuilder) EndpointCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeBusinessCardsBuilder) Key(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeBusinessCardsBuilder) KeyCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeBusinessCardsBuilder) KeyEnv(variable string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeBusinessCardsBuilder) SecondKey(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeBusinessCardsBuilder) SecondKeyCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeBusinessCardsBuilder) SecondKeyEnv(variable string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeBusinessCardsBuilder) Token(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeBusinessCardsBuilder) TokenCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeBusinessCardsBuilder) TokenEnv(variable string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeBusinessCardsBuilder) Headers(v map[string]string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeBusinessCardsBuilder) HeadersCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeBusinessCardsBuilder) APIVersion(v string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeBusinessCardsBuilder) APIVersionCol(column string) AnalyzeBusinessCardsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b AnalyzeBusinessCardsBuilder) ResizeImages(v bool) AnalyzeBusinessCardsBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the fields of each document that is found, as a JSON list of {name:
// {type, value..., content, confidence}}; FlattenFields makes columns of the detail. It is required.
func (b AnalyzeBusinessCardsBuilder) OutputCol(column string) AnalyzeBusinessCardsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeBusinessCardsBuilder) DetailCol(column string) AnalyzeBusinessCardsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeBusinessCardsBuilder) ErrorCol(column string) AnalyzeBusinessCardsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeBusinessCardsBuilder) Policy(policy rest.Policy) AnalyzeBusinessCardsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeBusinessCardsBuilder) Cache(folder string) AnalyzeBusinessCardsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeBusinessCardsBuilder) Checkpoint(path string) AnalyzeBusinessCardsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeBusinessCardsBuilder) Trace(path string) AnalyzeBusinessCardsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeBusinessCardsBuilder) Stats(stats *rest.Stats) AnalyzeBusinessCardsBuilder {
	b.stats = stats
	return b
}

// AnalyzeDocumentBuilder builds the call of a service that reads documents by any model: one of the service's
// own, or yours; as a job. See AnalyzeDocument for its parameters.
type AnalyzeDocumentBuilder struct{ builder }

var rowOfAnalyzeDocument = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "AnalyzeDocument",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentModels/{ModelID}:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.content",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "ModelID",
		Place:    4,
		Required: true,
	}, {
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Locale",
		Place: 2,
	}, {
		Name:  "Features",
		Place: 2,
		Type:  3,
		Enum:  []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"},
	}, {
		Name:  "QueryFields",
		Place: 2,
		Type:  3,
	}, {
		Name:  "OutputContentFormat",
		Place: 2,
		Enum:  []string{"text", "markdown"},
	}, {
		Name:  "Outputs",
		Wire:  "output",
		Place: 2,
		Type:  3,
		Enum:  []string{"pdf", "figures"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// AnalyzeDocument reads documents by any model: one of the service's own, or yours; as a job.
//
// OutputCol holds the words; the fields are in the detail, and FlattenFields makes columns of them; its detail
// column a [DocumentAnalysis] as JSON. One request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/model-overview
func AnalyzeDocument() AnalyzeDocumentBuilder {
	return AnalyzeDocumentBuilder{newBuilder(&rowOfAnalyzeDocument)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeDocumentBuilder) Restored() { b.row = &rowOfAnalyzeDocument }

// ModelID sets the model: "prebuilt-tax.us.w2" and others of the service's own, or yours.
func (b AnalyzeDocumentBuilder) ModelID(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("ModelID", v)
	return b
}

// ModelIDCol takes each row's ModelID from a column.
func (b AnalyzeDocumentBuilder) ModelIDCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("ModelID", column)
	return b
}

// DocumentURL sets the document's public address; the service fetches it.
func (b AnalyzeDocumentBuilder) DocumentURL(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b AnalyzeDocumentBuilder) DocumentURLCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b AnalyzeDocumentBuilder) DocumentBase64(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b AnalyzeDocumentBuilder) DocumentBase64Col(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b AnalyzeDocumentBuilder) DocumentBytes(content []byte) AnalyzeDocumentBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b AnalyzeDocumentBuilder) DocumentBytesCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b AnalyzeDocumentBuilder) Pages(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b AnalyzeDocumentBuilder) PagesCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b AnalyzeDocumentBuilder) PagesDefault(v string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Locale sets the document's language and region, such as "en-US", where it is known. Service default: found by
// itself.
func (b AnalyzeDocumentBuilder) Locale(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Locale", v)
	return b
}

// LocaleCol takes each row's Locale from a column.
func (b AnalyzeDocumentBuilder) LocaleCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Locale", column)
	return b
}

// LocaleDefault stands in where the cell of LocaleCol is missing.
func (b AnalyzeDocumentBuilder) LocaleDefault(v string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("Locale", v)
	return b
}

// Features sets what is looked for besides; each costs extra. Service default: nothing.
func (b AnalyzeDocumentBuilder) Features(v ...string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeDocumentBuilder) FeaturesCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// FeaturesDefault stands in where the cell of FeaturesCol is missing.
func (b AnalyzeDocumentBuilder) FeaturesDefault(v ...string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("Features", v)
	return b
}

// QueryFields sets fields of your own that are looked for, by their names, where Features has "queryFields"
// (from 2024-11-30 on).
func (b AnalyzeDocumentBuilder) QueryFields(v ...string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("QueryFields", v)
	return b
}

// QueryFieldsCol takes each row's QueryFields from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeDocumentBuilder) QueryFieldsCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("QueryFields", column)
	return b
}

// QueryFieldsDefault stands in where the cell of QueryFieldsCol is missing.
func (b AnalyzeDocumentBuilder) QueryFieldsDefault(v ...string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("QueryFields", v)
	return b
}

// OutputContentFormat sets how the content is written (from 2024-11-30 on). Service default: "text".
func (b AnalyzeDocumentBuilder) OutputContentFormat(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("OutputContentFormat", v)
	return b
}

// OutputContentFormatCol takes each row's OutputContentFormat from a column.
func (b AnalyzeDocumentBuilder) OutputContentFormatCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("OutputContentFormat", column)
	return b
}

// OutputContentFormatDefault stands in where the cell of OutputContentFormatCol is missing.
func (b AnalyzeDocumentBuilder) OutputContentFormatDefault(v string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("OutputContentFormat", v)
	return b
}

// Outputs sets what is kept at the service for a day besides: a searchable PDF, cut-out figures (from
// 2024-11-30 on). Service default: nothing.
func (b AnalyzeDocumentBuilder) Outputs(v ...string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Outputs", v)
	return b
}

// OutputsCol takes each row's Outputs from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeDocumentBuilder) OutputsCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Outputs", column)
	return b
}

// OutputsDefault stands in where the cell of OutputsCol is missing.
func (b AnalyzeDocumentBuilder) OutputsDefault(v ...string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("Outputs", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b AnalyzeDocumentBuilder) StringIndexType(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b AnalyzeDocumentBuilder) StringIndexTypeCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b AnalyzeDocumentBuilder) StringIndexTypeDefault(v string) AnalyzeDocumentBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeDocumentBuilder) Endpoint(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeDocumentBuilder) EndpointCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeDocumentBuilder) Key(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeDocumentBuilder) KeyCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeDocumentBuilder) KeyEnv(variable string) AnalyzeDocumentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeDocumentBuilder) SecondKey(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeDocumentBuilder) SecondKeyCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeDocumentBuilder) SecondKeyEnv(variable string) AnalyzeDocumentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeDocumentBuilder) Token(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeDocumentBuilder) TokenCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeDocumentBuilder) TokenEnv(variable string) AnalyzeDocumentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeDocumentBuilder) Headers(v map[string]string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeDocumentBuilder) HeadersCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeDocumentBuilder) APIVersion(v string) AnalyzeDocumentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeDocumentBuilder) APIVersionCol(column string) AnalyzeDocumentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b AnalyzeDocumentBuilder) ResizeImages(v bool) AnalyzeDocumentBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the words; the fields are in the detail, and FlattenFields makes
// columns of them. It is required.
func (b AnalyzeDocumentBuilder) OutputCol(column string) AnalyzeDocumentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeDocumentBuilder) DetailCol(column string) AnalyzeDocumentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeDocumentBuilder) ErrorCol(column string) AnalyzeDocumentBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeDocumentBuilder) Policy(policy rest.Policy) AnalyzeDocumentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeDocumentBuilder) Cache(folder string) AnalyzeDocumentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeDocumentBuilder) Checkpoint(path string) AnalyzeDocumentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeDocumentBuilder) Trace(path string) AnalyzeDocumentBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeDocumentBuilder) Stats(stats *rest.Stats) AnalyzeDocumentBuilder {
	b.stats = stats
	return b
}

// ClassifyDocumentBuilder builds the call of a service that says of which of your own kinds a document is, by a
// classifier of yours, as a job. See ClassifyDocument for its parameters.
type ClassifyDocumentBuilder struct{ builder }

var rowOfClassifyDocument = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "ClassifyDocument",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Route:        "/documentintelligence/documentClassifiers/{ClassifierID}:analyze",
		VersionQuery: "api-version",
		Result:       "$.analyzeResult",
		Headline:     "$.documents[0].docType",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "ClassifierID",
		Place:    4,
		Required: true,
	}, {
		Name:  "DocumentURL",
		Wire:  "urlSource",
		Place: 1,
		OneOf: "document",
	}, {
		Name:  "DocumentBase64",
		Wire:  "base64Source",
		Place: 1,
		OneOf: "document",
	}, {
		Name:    "DocumentBytes",
		Place:   3,
		Type:    6,
		OneOf:   "document",
		Picture: true,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "Split",
		Place: 2,
		Enum:  []string{"auto", "none", "perPage"},
	}, {
		Name:    "StringIndexType",
		Place:   2,
		Default: "unicodeCodePoint",
		Enum:    []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
	}},
}}

// ClassifyDocument says of which of your own kinds a document is, by a classifier of yours, as a job.
//
// OutputCol holds the kind of the first document that is found; all are in the detail with their pages; its
// detail column a [DocumentAnalysis] as JSON. One request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/train/custom-classifier
func ClassifyDocument() ClassifyDocumentBuilder {
	return ClassifyDocumentBuilder{newBuilder(&rowOfClassifyDocument)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ClassifyDocumentBuilder) Restored() { b.row = &rowOfClassifyDocument }

// ClassifierID sets the classifier.
func (b ClassifyDocumentBuilder) ClassifierID(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("ClassifierID", v)
	return b
}

// ClassifierIDCol takes each row's ClassifierID from a column.
func (b ClassifyDocumentBuilder) ClassifierIDCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("ClassifierID", column)
	return b
}

// DocumentURL sets the document's public address; the service fetches it.
func (b ClassifyDocumentBuilder) DocumentURL(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("DocumentURL", v)
	return b
}

// DocumentURLCol takes each row's DocumentURL from a column.
func (b ClassifyDocumentBuilder) DocumentURLCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("DocumentURL", column)
	return b
}

// DocumentBase64 sets the document's bytes as a text in base64.
func (b ClassifyDocumentBuilder) DocumentBase64(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("DocumentBase64", v)
	return b
}

// DocumentBase64Col takes each row's DocumentBase64 from a column.
func (b ClassifyDocumentBuilder) DocumentBase64Col(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("DocumentBase64", column)
	return b
}

// DocumentBytes sets the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and
// AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it
// reads two pages). They are read from disk only when the request is sent.
func (b ClassifyDocumentBuilder) DocumentBytes(content []byte) ClassifyDocumentBuilder {
	b.builder = b.setValue("DocumentBytes", content)
	return b
}

// DocumentBytesCol takes each row's DocumentBytes from a column. A cell is a path, a file: URL or a data: URI;
// what it names is read when the row's request is sent.
func (b ClassifyDocumentBuilder) DocumentBytesCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("DocumentBytes", column)
	return b
}

// Pages sets the pages that are looked at, as "1-3,5". Service default: all.
func (b ClassifyDocumentBuilder) Pages(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b ClassifyDocumentBuilder) PagesCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b ClassifyDocumentBuilder) PagesDefault(v string) ClassifyDocumentBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// Split sets how a file is parted into documents (from 2024-11-30 on). Service default: "none".
func (b ClassifyDocumentBuilder) Split(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("Split", v)
	return b
}

// SplitCol takes each row's Split from a column.
func (b ClassifyDocumentBuilder) SplitCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("Split", column)
	return b
}

// SplitDefault stands in where the cell of SplitCol is missing.
func (b ClassifyDocumentBuilder) SplitDefault(v string) ClassifyDocumentBuilder {
	b.builder = b.setDefault("Split", v)
	return b
}

// StringIndexType sets what offsets and lengths count. The default counts Go runes. Default:
// "unicodeCodePoint".
func (b ClassifyDocumentBuilder) StringIndexType(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("StringIndexType", v)
	return b
}

// StringIndexTypeCol takes each row's StringIndexType from a column.
func (b ClassifyDocumentBuilder) StringIndexTypeCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("StringIndexType", column)
	return b
}

// StringIndexTypeDefault stands in where the cell of StringIndexTypeCol is missing.
func (b ClassifyDocumentBuilder) StringIndexTypeDefault(v string) ClassifyDocumentBuilder {
	b.builder = b.setDefault("StringIndexType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ClassifyDocumentBuilder) Endpoint(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ClassifyDocumentBuilder) EndpointCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ClassifyDocumentBuilder) Key(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ClassifyDocumentBuilder) KeyCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyDocumentBuilder) KeyEnv(variable string) ClassifyDocumentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ClassifyDocumentBuilder) SecondKey(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ClassifyDocumentBuilder) SecondKeyCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ClassifyDocumentBuilder) SecondKeyEnv(variable string) ClassifyDocumentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ClassifyDocumentBuilder) Token(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ClassifyDocumentBuilder) TokenCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyDocumentBuilder) TokenEnv(variable string) ClassifyDocumentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ClassifyDocumentBuilder) Headers(v map[string]string) ClassifyDocumentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ClassifyDocumentBuilder) HeadersCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ClassifyDocumentBuilder) APIVersion(v string) ClassifyDocumentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ClassifyDocumentBuilder) APIVersionCol(column string) ClassifyDocumentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in DocumentBytes is not touched: the
// service fetches it by itself. Default: false: all are sent as they are, and what the service says to them is
// the row's error.
func (b ClassifyDocumentBuilder) ResizeImages(v bool) ClassifyDocumentBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the kind of the first document that is found; all are in the detail
// with their pages. It is required.
func (b ClassifyDocumentBuilder) OutputCol(column string) ClassifyDocumentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentAnalysis] as JSON. Default: OutputCol's
// name and "_detail".
func (b ClassifyDocumentBuilder) DetailCol(column string) ClassifyDocumentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ClassifyDocumentBuilder) ErrorCol(column string) ClassifyDocumentBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ClassifyDocumentBuilder) Policy(policy rest.Policy) ClassifyDocumentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ClassifyDocumentBuilder) Cache(folder string) ClassifyDocumentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ClassifyDocumentBuilder) Checkpoint(path string) ClassifyDocumentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ClassifyDocumentBuilder) Trace(path string) ClassifyDocumentBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ClassifyDocumentBuilder) Stats(stats *rest.Stats) ClassifyDocumentBuilder {
	b.stats = stats
	return b
}

// ListModelsBuilder builds the call of a service that lists a resource's models for documents, the service's
// own and yours. See ListModels for its parameters.
type ListModelsBuilder struct{ builder }

var rowOfListModels = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "ListModels",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/documentintelligence/documentModels",
		VersionQuery: "api-version",
		Headline:     "$.value[*].modelId",
		List:         "value",
		NextLink:     "nextLink",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
}}

// ListModels lists a resource's models for documents, the service's own and yours.
//
// OutputCol holds the models' ids as a JSON list, those of all pages; its detail column a [DocumentModels] as
// JSON. One request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/train/custom-model
func ListModels() ListModelsBuilder { return ListModelsBuilder{newBuilder(&rowOfListModels)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListModelsBuilder) Restored() { b.row = &rowOfListModels }

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListModelsBuilder) Endpoint(v string) ListModelsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListModelsBuilder) EndpointCol(column string) ListModelsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListModelsBuilder) Key(v string) ListModelsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListModelsBuilder) KeyCol(column string) ListModelsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListModelsBuilder) KeyEnv(variable string) ListModelsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListModelsBuilder) SecondKey(v string) ListModelsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListModelsBuilder) SecondKeyCol(column string) ListModelsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListModelsBuilder) SecondKeyEnv(variable string) ListModelsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListModelsBuilder) Token(v string) ListModelsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListModelsBuilder) TokenCol(column string) ListModelsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListModelsBuilder) TokenEnv(variable string) ListModelsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListModelsBuilder) Headers(v map[string]string) ListModelsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListModelsBuilder) HeadersCol(column string) ListModelsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListModelsBuilder) APIVersion(v string) ListModelsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListModelsBuilder) APIVersionCol(column string) ListModelsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the models' ids as a JSON list, those of all pages. It is required.
func (b ListModelsBuilder) OutputCol(column string) ListModelsBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [DocumentModels] as JSON. Default: OutputCol's name
// and "_detail".
func (b ListModelsBuilder) DetailCol(column string) ListModelsBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListModelsBuilder) ErrorCol(column string) ListModelsBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListModelsBuilder) Policy(policy rest.Policy) ListModelsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListModelsBuilder) Cache(folder string) ListModelsBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListModelsBuilder) Checkpoint(path string) ListModelsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListModelsBuilder) Trace(path string) ListModelsBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListModelsBuilder) Stats(stats *rest.Stats) ListModelsBuilder { b.stats = stats; return b }

// GetModelBuilder builds the call of a service that describes a model for documents. See GetModel for its
// parameters.
type GetModelBuilder struct{ builder }

var rowOfGetModel = row{protocol: documentProtocol{}, service: services.Service{
	Name:     "GetModel",
	Family:   "document",
	Protocol: "document",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/documentintelligence/documentModels/{ModelID}",
		VersionQuery: "api-version",
		Headline:     "$.docTypes",
	},
	APIVersions: []string{"2024-11-30", "2023-07-31", "2022-08-31"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "ModelID",
		Place:    4,
		Required: true,
	}},
}}

// GetModel describes a model for documents.
//
// OutputCol holds the kinds of documents that it reads and their fields, as JSON; its detail column a
// [DocumentModel] as JSON. One request takes at most 1 rows. Default version: 2024-11-30.
//
// Source: https://learn.microsoft.com/azure/ai-services/document-intelligence/train/custom-model
func GetModel() GetModelBuilder { return GetModelBuilder{newBuilder(&rowOfGetModel)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetModelBuilder) Restored() { b.row = &rowOfGetModel }

// ModelID sets the model: "prebuilt-tax.us.w2" and others of the service's own, or yours.
func (b GetModelBuilder) ModelID(v string) GetModelBuilder {
	b.builder = b.setValue("ModelID", v)
	return b
}

// ModelIDCol takes each row's ModelID from a column.
func (b GetModelBuilder) ModelIDCol(column string) GetModelBuilder {
	b.builder = b.setColumn("ModelID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetModelBuilder) Endpoint(v string) GetModelBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetModelBuilder) EndpointCol(column string) GetModelBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetModelBuilder) Key(v string) GetModelBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetModelBuilder) KeyCol(column string) GetModelBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetModelBuilder) KeyEnv(variable string) GetModelBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetModelBuilder) SecondKey(v string) GetModelBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetModelBuilder) SecondKeyCol(column string) GetModelBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetModelBuilder) SecondKeyEnv(variable string) GetModelBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetModelBuilder) Token(v string) GetModelBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetModelBuilder) TokenCol(column string) GetModelBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetModelBuilder) TokenEnv(variable string) GetModelBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetModelBuilder) Headers(v map[string]string) GetModelBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetModelBuilder) HeadersCol(column string) GetModelBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetModelBuilder) APIVersion(v string) GetModelBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetModelBuilder) APIVersionCol(column string) GetModelBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the kinds of documents that it reads and their fields, as JSON. It is
// required.
func (b GetModelBuilder) OutputCol(column string) GetModelBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [DocumentModel] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetModelBuilder) DetailCol(column string) GetModelBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetModelBuilder) ErrorCol(column string) GetModelBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetModelBuilder) Policy(policy rest.Policy) GetModelBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetModelBuilder) Cache(folder string) GetModelBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetModelBuilder) Checkpoint(path string) GetModelBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetModelBuilder) Trace(path string) GetModelBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetModelBuilder) Stats(stats *rest.Stats) GetModelBuilder { b.stats = stats; return b }
