// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import "github.com/cogbook/cogbook/cog/rest"

// AnalyzeImageBuilder builds the call of a service that describes a picture: tags, objects with their boxes,
// people, the words in it, a caption. See AnalyzeImage for its parameters.
type AnalyzeImageBuilder struct{ builder }

// AnalyzeImage describes a picture: tags, objects with their boxes, people, the words in it, a caption.
//
// OutputCol holds the caption where it was asked for, else the names of tags, else of objects, else the words
// read, in one line; its detail column a [ImageAnalysis] as JSON. One request takes at most 1 rows. Default
// version: 2023-10-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/overview-image-analysis
func AnalyzeImage() AnalyzeImageBuilder { return AnalyzeImageBuilder{newBuilder("AnalyzeImage")} }

// ImageURL sets the picture's public address; the service fetches it.
func (b AnalyzeImageBuilder) ImageURL(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b AnalyzeImageBuilder) ImageURLCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b AnalyzeImageBuilder) ImageBytes(content []byte) AnalyzeImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b AnalyzeImageBuilder) ImageBytesCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Features sets what is looked for: "tags", "caption", "denseCaptions", "objects", "read", "smartCrops",
// "people".
func (b AnalyzeImageBuilder) Features(v ...string) AnalyzeImageBuilder {
	b.builder = b.setValue("Features", v)
	return b
}

// FeaturesCol takes each row's Features from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeImageBuilder) FeaturesCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("Features", column)
	return b
}

// Language sets the language of tags and captions. Service default: "en".
func (b AnalyzeImageBuilder) Language(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b AnalyzeImageBuilder) LanguageCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b AnalyzeImageBuilder) LanguageDefault(v string) AnalyzeImageBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// GenderNeutralCaption sets whether captions say person and child only. Service default: false.
func (b AnalyzeImageBuilder) GenderNeutralCaption(v bool) AnalyzeImageBuilder {
	b.builder = b.setValue("GenderNeutralCaption", v)
	return b
}

// GenderNeutralCaptionCol takes each row's GenderNeutralCaption from a column. A cell is true or false.
func (b AnalyzeImageBuilder) GenderNeutralCaptionCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("GenderNeutralCaption", column)
	return b
}

// GenderNeutralCaptionDefault stands in where the cell of GenderNeutralCaptionCol is missing.
func (b AnalyzeImageBuilder) GenderNeutralCaptionDefault(v bool) AnalyzeImageBuilder {
	b.builder = b.setDefault("GenderNeutralCaption", v)
	return b
}

// SmartCropsAspectRatios sets the crops' width divided by their height, each 0.75 to 1.8. Service default: one
// crop of the best ratio.
func (b AnalyzeImageBuilder) SmartCropsAspectRatios(v ...float64) AnalyzeImageBuilder {
	b.builder = b.setValue("SmartCropsAspectRatios", v)
	return b
}

// SmartCropsAspectRatiosCol takes each row's SmartCropsAspectRatios from a column. A cell is a JSON list, or
// values parted by commas.
func (b AnalyzeImageBuilder) SmartCropsAspectRatiosCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("SmartCropsAspectRatios", column)
	return b
}

// SmartCropsAspectRatiosDefault stands in where the cell of SmartCropsAspectRatiosCol is missing.
func (b AnalyzeImageBuilder) SmartCropsAspectRatiosDefault(v ...float64) AnalyzeImageBuilder {
	b.builder = b.setDefault("SmartCropsAspectRatios", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b AnalyzeImageBuilder) ModelVersion(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b AnalyzeImageBuilder) ModelVersionCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b AnalyzeImageBuilder) ModelVersionDefault(v string) AnalyzeImageBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeImageBuilder) Endpoint(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeImageBuilder) EndpointCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeImageBuilder) Key(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeImageBuilder) KeyCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeImageBuilder) KeyEnv(variable string) AnalyzeImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
func (b AnalyzeImageBuilder) Token(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeImageBuilder) TokenCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeImageBuilder) TokenEnv(variable string) AnalyzeImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeImageBuilder) Headers(v map[string]string) AnalyzeImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeImageBuilder) HeadersCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeImageBuilder) APIVersion(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeImageBuilder) APIVersionCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the caption where it was asked for, else the names of tags, else of
// objects, else the words read, in one line. It is required.
func (b AnalyzeImageBuilder) OutputCol(column string) AnalyzeImageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImageAnalysis] as JSON. Default: OutputCol's name
// and "_detail".
func (b AnalyzeImageBuilder) DetailCol(column string) AnalyzeImageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeImageBuilder) ErrorCol(column string) AnalyzeImageBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeImageBuilder) Policy(policy rest.Policy) AnalyzeImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeImageBuilder) Cache(folder string) AnalyzeImageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeImageBuilder) Checkpoint(path string) AnalyzeImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeImageBuilder) Trace(path string) AnalyzeImageBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeImageBuilder) Stats(stats *rest.Stats) AnalyzeImageBuilder { b.stats = stats; return b }

// ReadImageBuilder builds the call of a service that reads the printed and written words in a picture, as a
// job: it is asked for once and then polled. See ReadImage for its parameters.
type ReadImageBuilder struct{ builder }

// ReadImage reads the printed and written words in a picture, as a job: it is asked for once and then polled.
//
// OutputCol holds the lines, one below the other; its detail column a [ReadResult] as JSON. One request takes
// at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/overview-ocr
func ReadImage() ReadImageBuilder { return ReadImageBuilder{newBuilder("ReadImage")} }

// ImageURL sets the picture's public address; the service fetches it.
func (b ReadImageBuilder) ImageURL(v string) ReadImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b ReadImageBuilder) ImageURLCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b ReadImageBuilder) ImageBytes(content []byte) ReadImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b ReadImageBuilder) ImageBytesCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Language sets the words' language, where it is known. Service default: found by itself.
func (b ReadImageBuilder) Language(v string) ReadImageBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ReadImageBuilder) LanguageCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ReadImageBuilder) LanguageDefault(v string) ReadImageBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Pages sets the pages that are read, as "1-3,5". Service default: all.
func (b ReadImageBuilder) Pages(v string) ReadImageBuilder {
	b.builder = b.setValue("Pages", v)
	return b
}

// PagesCol takes each row's Pages from a column.
func (b ReadImageBuilder) PagesCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("Pages", column)
	return b
}

// PagesDefault stands in where the cell of PagesCol is missing.
func (b ReadImageBuilder) PagesDefault(v string) ReadImageBuilder {
	b.builder = b.setDefault("Pages", v)
	return b
}

// ReadingOrder sets "natural" follows columns. Service default: "basic".
func (b ReadImageBuilder) ReadingOrder(v string) ReadImageBuilder {
	b.builder = b.setValue("ReadingOrder", v)
	return b
}

// ReadingOrderCol takes each row's ReadingOrder from a column.
func (b ReadImageBuilder) ReadingOrderCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("ReadingOrder", column)
	return b
}

// ReadingOrderDefault stands in where the cell of ReadingOrderCol is missing.
func (b ReadImageBuilder) ReadingOrderDefault(v string) ReadImageBuilder {
	b.builder = b.setDefault("ReadingOrder", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b ReadImageBuilder) ModelVersion(v string) ReadImageBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b ReadImageBuilder) ModelVersionCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b ReadImageBuilder) ModelVersionDefault(v string) ReadImageBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ReadImageBuilder) Endpoint(v string) ReadImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ReadImageBuilder) EndpointCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ReadImageBuilder) Key(v string) ReadImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ReadImageBuilder) KeyCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ReadImageBuilder) KeyEnv(variable string) ReadImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. It is sent, never shown, stored or
// marshalled.
func (b ReadImageBuilder) Token(v string) ReadImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ReadImageBuilder) TokenCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ReadImageBuilder) TokenEnv(variable string) ReadImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ReadImageBuilder) Headers(v map[string]string) ReadImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ReadImageBuilder) HeadersCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ReadImageBuilder) APIVersion(v string) ReadImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ReadImageBuilder) APIVersionCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the lines, one below the other. It is required.
func (b ReadImageBuilder) OutputCol(column string) ReadImageBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [ReadResult] as JSON. Default: OutputCol's name and
// "_detail".
func (b ReadImageBuilder) DetailCol(column string) ReadImageBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ReadImageBuilder) ErrorCol(column string) ReadImageBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ReadImageBuilder) Policy(policy rest.Policy) ReadImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ReadImageBuilder) Cache(folder string) ReadImageBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ReadImageBuilder) Checkpoint(path string) ReadImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ReadImageBuilder) Trace(path string) ReadImageBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ReadImageBuilder) Stats(stats *rest.Stats) ReadImageBuilder { b.stats = stats; return b }
