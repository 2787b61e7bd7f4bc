// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// AnalyzeImageBuilder builds the call of a service that describes a picture: tags, objects with their boxes,
// people, the words in it, a caption. See AnalyzeImage for its parameters.
type AnalyzeImageBuilder struct{ builder }

var rowOfAnalyzeImage = row{protocol: imageAnalysisProtocol{}, service: services.Service{
	Name:     "AnalyzeImage",
	Family:   "vision",
	Protocol: "imageAnalysis",
	Shape: services.Shape{
		Route:        "/computervision/imageanalysis:analyze",
		VersionQuery: "api-version",
	},
	APIVersions: []string{"2023-10-01", "2024-02-01"},
	MaxItems:    1,
	MaxBytes:    20971520,
	Engines: []services.EngineOfFeature{{
		Feature: "tags",
		Name:    "tags",
	}, {
		Feature: "objects",
		Name:    "objects",
	}, {
		Feature: "people",
		Name:    "objects",
	}, {
		Feature: "read",
		Name:    "read",
	}},
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
		MaxSide: 16000,
	}, {
		Name:     "Features",
		Place:    2,
		Type:     3,
		Required: true,
		Enum:     []string{"tags", "caption", "denseCaptions", "objects", "read", "smartCrops", "people"},
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
	}, {
		Name:  "GenderNeutralCaption",
		Wire:  "gender-neutral-caption",
		Place: 2,
		Type:  1,
	}, {
		Name:  "SmartCropsAspectRatios",
		Wire:  "smartcrops-aspect-ratios",
		Place: 2,
		Type:  4,
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// AnalyzeImage describes a picture: tags, objects with their boxes, people, the words in it, a caption.
//
// OutputCol holds the caption where it was asked for, else the names of tags, else of objects, else the words
// read, in one line; its detail column a [ImageAnalysis] as JSON. One request takes at most 1 rows. Default
// version: 2023-10-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/overview-image-analysis
func AnalyzeImage() AnalyzeImageBuilder { return AnalyzeImageBuilder{newBuilder(&rowOfAnalyzeImage)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeImageBuilder) Restored() { b.row = &rowOfAnalyzeImage }

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

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeImageBuilder) SecondKey(v string) AnalyzeImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeImageBuilder) SecondKeyCol(column string) AnalyzeImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeImageBuilder) SecondKeyEnv(variable string) AnalyzeImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
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

// ResizeImages sets whether a picture of more than 20971520 bytes or of 16000 pixels in width or height, the
// most that the service takes, is made smaller before it is sent; all others are sent as they are, byte for
// byte. It keeps its shape and its format, JPEG, PNG or BMP, is turned upright, and loses what the file says
// besides; where it is of another format, or of more than [frames.MaxPixels], that is the row's error. Places
// in the answer are then those of the smaller picture, and not scaled back: where the answer says its width,
// divide by that and multiply by the picture's own; where it does not, the scale is not known. What is not
// given in ImageBytes is not touched: the service fetches it by itself. Default: false: all are sent as they
// are, and what the service says to them is the row's error.
func (b AnalyzeImageBuilder) ResizeImages(v bool) AnalyzeImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
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

var rowOfReadImage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ReadImage",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/read/analyze",
		Result:   "$.analyzeResult",
		Headline: "$.readResults[*].lines[*].text",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    524288000,
	Column:      2,
	Engine:      "read",
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
	}, {
		Name:  "Pages",
		Place: 2,
	}, {
		Name:  "ReadingOrder",
		Place: 2,
		Enum:  []string{"basic", "natural"},
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// ReadImage reads the printed and written words in a picture, as a job: it is asked for once and then polled.
//
// OutputCol holds the lines, one below the other; its detail column a [ReadResult] as JSON. One request takes
// at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/overview-ocr
func ReadImage() ReadImageBuilder { return ReadImageBuilder{newBuilder(&rowOfReadImage)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ReadImageBuilder) Restored() { b.row = &rowOfReadImage }

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

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ReadImageBuilder) SecondKey(v string) ReadImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ReadImageBuilder) SecondKeyCol(column string) ReadImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ReadImageBuilder) SecondKeyEnv(variable string) ReadImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
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

// ResizeImages sets whether a picture of more than 524288000 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b ReadImageBuilder) ResizeImages(v bool) ReadImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
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

// AnalyzeImage32Builder builds the call of a service that describes a picture by Computer Vision 3.2, which
// knows categories, colours, brands, faces, celebrities and landmarks besides. See AnalyzeImage32 for its
// parameters.
type AnalyzeImage32Builder struct{ builder }

var rowOfAnalyzeImage32 = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AnalyzeImage32",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/analyze",
		Headline: "$.description.captions[0].text",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Engines: []services.EngineOfFeature{{
		Feature: "Tags",
		Name:    "tags",
	}, {
		Feature: "Objects",
		Name:    "objects",
	}},
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "VisualFeatures",
		Place: 2,
		Type:  3,
		Enum:  []string{"Adult", "Brands", "Categories", "Color", "Description", "Faces", "ImageType", "Objects", "Tags"},
	}, {
		Name:  "Details",
		Place: 2,
		Type:  3,
		Enum:  []string{"Celebrities", "Landmarks"},
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
		Enum:  []string{"en", "es", "ja", "pt", "zh"},
	}, {
		Name:  "DescriptionExclude",
		Place: 2,
		Type:  3,
		Enum:  []string{"Celebrities", "Landmarks"},
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// AnalyzeImage32 describes a picture by Computer Vision 3.2, which knows categories, colours, brands, faces,
// celebrities and landmarks besides.
//
// OutputCol holds the caption; missing unless VisualFeatures has "Description"; its detail column a
// [ImageAnalysis32] as JSON. One request takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/overview-image-analysis
func AnalyzeImage32() AnalyzeImage32Builder {
	return AnalyzeImage32Builder{newBuilder(&rowOfAnalyzeImage32)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AnalyzeImage32Builder) Restored() { b.row = &rowOfAnalyzeImage32 }

// ImageURL sets the picture's public address; the service fetches it.
func (b AnalyzeImage32Builder) ImageURL(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b AnalyzeImage32Builder) ImageURLCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b AnalyzeImage32Builder) ImageBytes(content []byte) AnalyzeImage32Builder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b AnalyzeImage32Builder) ImageBytesCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// VisualFeatures sets what is looked for. Service default: "Categories".
func (b AnalyzeImage32Builder) VisualFeatures(v ...string) AnalyzeImage32Builder {
	b.builder = b.setValue("VisualFeatures", v)
	return b
}

// VisualFeaturesCol takes each row's VisualFeatures from a column. A cell is a JSON list, or values parted by
// commas.
func (b AnalyzeImage32Builder) VisualFeaturesCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("VisualFeatures", column)
	return b
}

// VisualFeaturesDefault stands in where the cell of VisualFeaturesCol is missing.
func (b AnalyzeImage32Builder) VisualFeaturesDefault(v ...string) AnalyzeImage32Builder {
	b.builder = b.setDefault("VisualFeatures", v)
	return b
}

// Details sets what is named besides. Service default: nothing.
func (b AnalyzeImage32Builder) Details(v ...string) AnalyzeImage32Builder {
	b.builder = b.setValue("Details", v)
	return b
}

// DetailsCol takes each row's Details from a column. A cell is a JSON list, or values parted by commas.
func (b AnalyzeImage32Builder) DetailsCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("Details", column)
	return b
}

// DetailsDefault stands in where the cell of DetailsCol is missing.
func (b AnalyzeImage32Builder) DetailsDefault(v ...string) AnalyzeImage32Builder {
	b.builder = b.setDefault("Details", v)
	return b
}

// Language sets the answer's language. Service default: "en".
func (b AnalyzeImage32Builder) Language(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b AnalyzeImage32Builder) LanguageCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b AnalyzeImage32Builder) LanguageDefault(v string) AnalyzeImage32Builder {
	b.builder = b.setDefault("Language", v)
	return b
}

// DescriptionExclude sets what captions do not name. Service default: nothing.
func (b AnalyzeImage32Builder) DescriptionExclude(v ...string) AnalyzeImage32Builder {
	b.builder = b.setValue("DescriptionExclude", v)
	return b
}

// DescriptionExcludeCol takes each row's DescriptionExclude from a column. A cell is a JSON list, or values
// parted by commas.
func (b AnalyzeImage32Builder) DescriptionExcludeCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("DescriptionExclude", column)
	return b
}

// DescriptionExcludeDefault stands in where the cell of DescriptionExcludeCol is missing.
func (b AnalyzeImage32Builder) DescriptionExcludeDefault(v ...string) AnalyzeImage32Builder {
	b.builder = b.setDefault("DescriptionExclude", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b AnalyzeImage32Builder) ModelVersion(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b AnalyzeImage32Builder) ModelVersionCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b AnalyzeImage32Builder) ModelVersionDefault(v string) AnalyzeImage32Builder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AnalyzeImage32Builder) Endpoint(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AnalyzeImage32Builder) EndpointCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AnalyzeImage32Builder) Key(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AnalyzeImage32Builder) KeyCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeImage32Builder) KeyEnv(variable string) AnalyzeImage32Builder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AnalyzeImage32Builder) SecondKey(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AnalyzeImage32Builder) SecondKeyCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AnalyzeImage32Builder) SecondKeyEnv(variable string) AnalyzeImage32Builder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AnalyzeImage32Builder) Token(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AnalyzeImage32Builder) TokenCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AnalyzeImage32Builder) TokenEnv(variable string) AnalyzeImage32Builder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AnalyzeImage32Builder) Headers(v map[string]string) AnalyzeImage32Builder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AnalyzeImage32Builder) HeadersCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AnalyzeImage32Builder) APIVersion(v string) AnalyzeImage32Builder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AnalyzeImage32Builder) APIVersionCol(column string) AnalyzeImage32Builder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b AnalyzeImage32Builder) ResizeImages(v bool) AnalyzeImage32Builder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the caption; missing unless VisualFeatures has "Description". It is
// required.
func (b AnalyzeImage32Builder) OutputCol(column string) AnalyzeImage32Builder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImageAnalysis32] as JSON. Default: OutputCol's
// name and "_detail".
func (b AnalyzeImage32Builder) DetailCol(column string) AnalyzeImage32Builder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AnalyzeImage32Builder) ErrorCol(column string) AnalyzeImage32Builder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AnalyzeImage32Builder) Policy(policy rest.Policy) AnalyzeImage32Builder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AnalyzeImage32Builder) Cache(folder string) AnalyzeImage32Builder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AnalyzeImage32Builder) Checkpoint(path string) AnalyzeImage32Builder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AnalyzeImage32Builder) Trace(path string) AnalyzeImage32Builder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AnalyzeImage32Builder) Stats(stats *rest.Stats) AnalyzeImage32Builder {
	b.stats = stats
	return b
}

// DescribeImageBuilder builds the call of a service that describes a picture in a sentence. See DescribeImage
// for its parameters.
type DescribeImageBuilder struct{ builder }

var rowOfDescribeImage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DescribeImage",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/describe",
		Headline: "$.description.captions[0].text",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "MaxCandidates",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
		Enum:  []string{"en", "es", "ja", "pt", "zh"},
	}, {
		Name:  "DescriptionExclude",
		Place: 2,
		Type:  3,
		Enum:  []string{"Celebrities", "Landmarks"},
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// DescribeImage describes a picture in a sentence.
//
// OutputCol holds the caption the service is surest of; its detail column a [ImageDescription] as JSON. One
// request takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-describing-images
func DescribeImage() DescribeImageBuilder {
	return DescribeImageBuilder{newBuilder(&rowOfDescribeImage)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DescribeImageBuilder) Restored() { b.row = &rowOfDescribeImage }

// ImageURL sets the picture's public address; the service fetches it.
func (b DescribeImageBuilder) ImageURL(v string) DescribeImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b DescribeImageBuilder) ImageURLCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b DescribeImageBuilder) ImageBytes(content []byte) DescribeImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b DescribeImageBuilder) ImageBytesCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// MaxCandidates sets how many captions are given. Service default: 1.
func (b DescribeImageBuilder) MaxCandidates(v int) DescribeImageBuilder {
	b.builder = b.setValue("MaxCandidates", v)
	return b
}

// MaxCandidatesCol takes each row's MaxCandidates from a column.
func (b DescribeImageBuilder) MaxCandidatesCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("MaxCandidates", column)
	return b
}

// MaxCandidatesDefault stands in where the cell of MaxCandidatesCol is missing.
func (b DescribeImageBuilder) MaxCandidatesDefault(v int) DescribeImageBuilder {
	b.builder = b.setDefault("MaxCandidates", v)
	return b
}

// Language sets the answer's language. Service default: "en".
func (b DescribeImageBuilder) Language(v string) DescribeImageBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b DescribeImageBuilder) LanguageCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b DescribeImageBuilder) LanguageDefault(v string) DescribeImageBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// DescriptionExclude sets what captions do not name. Service default: nothing.
func (b DescribeImageBuilder) DescriptionExclude(v ...string) DescribeImageBuilder {
	b.builder = b.setValue("DescriptionExclude", v)
	return b
}

// DescriptionExcludeCol takes each row's DescriptionExclude from a column. A cell is a JSON list, or values
// parted by commas.
func (b DescribeImageBuilder) DescriptionExcludeCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("DescriptionExclude", column)
	return b
}

// DescriptionExcludeDefault stands in where the cell of DescriptionExcludeCol is missing.
func (b DescribeImageBuilder) DescriptionExcludeDefault(v ...string) DescribeImageBuilder {
	b.builder = b.setDefault("DescriptionExclude", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b DescribeImageBuilder) ModelVersion(v string) DescribeImageBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b DescribeImageBuilder) ModelVersionCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b DescribeImageBuilder) ModelVersionDefault(v string) DescribeImageBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DescribeImageBuilder) Endpoint(v string) DescribeImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DescribeImageBuilder) EndpointCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DescribeImageBuilder) Key(v string) DescribeImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DescribeImageBuilder) KeyCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DescribeImageBuilder) KeyEnv(variable string) DescribeImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DescribeImageBuilder) SecondKey(v string) DescribeImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DescribeImageBuilder) SecondKeyCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DescribeImageBuilder) SecondKeyEnv(variable string) DescribeImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DescribeImageBuilder) Token(v string) DescribeImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DescribeImageBuilder) TokenCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DescribeImageBuilder) TokenEnv(variable string) DescribeImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DescribeImageBuilder) Headers(v map[string]string) DescribeImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DescribeImageBuilder) HeadersCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DescribeImageBuilder) APIVersion(v string) DescribeImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DescribeImageBuilder) APIVersionCol(column string) DescribeImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b DescribeImageBuilder) ResizeImages(v bool) DescribeImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the caption the service is surest of. It is required.
func (b DescribeImageBuilder) OutputCol(column string) DescribeImageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImageDescription] as JSON. Default: OutputCol's
// name and "_detail".
func (b DescribeImageBuilder) DetailCol(column string) DescribeImageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DescribeImageBuilder) ErrorCol(column string) DescribeImageBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DescribeImageBuilder) Policy(policy rest.Policy) DescribeImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DescribeImageBuilder) Cache(folder string) DescribeImageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DescribeImageBuilder) Checkpoint(path string) DescribeImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DescribeImageBuilder) Trace(path string) DescribeImageBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DescribeImageBuilder) Stats(stats *rest.Stats) DescribeImageBuilder {
	b.stats = stats
	return b
}

// TagImageBuilder builds the call of a service that names what a picture shows. See TagImage for its
// parameters.
type TagImageBuilder struct{ builder }

var rowOfTagImage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TagImage",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/tag",
		Headline: "$.tags[*].name",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      1,
	Engine:      "tags",
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
		Enum:  []string{"en", "es", "ja", "pt", "zh"},
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// TagImage names what a picture shows.
//
// OutputCol holds the names as a JSON list, the surest first; its detail column a [ImageTags] as JSON. One
// request takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-tagging-images
func TagImage() TagImageBuilder { return TagImageBuilder{newBuilder(&rowOfTagImage)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TagImageBuilder) Restored() { b.row = &rowOfTagImage }

// ImageURL sets the picture's public address; the service fetches it.
func (b TagImageBuilder) ImageURL(v string) TagImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b TagImageBuilder) ImageURLCol(column string) TagImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b TagImageBuilder) ImageBytes(content []byte) TagImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b TagImageBuilder) ImageBytesCol(column string) TagImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Language sets the answer's language. Service default: "en".
func (b TagImageBuilder) Language(v string) TagImageBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b TagImageBuilder) LanguageCol(column string) TagImageBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b TagImageBuilder) LanguageDefault(v string) TagImageBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b TagImageBuilder) ModelVersion(v string) TagImageBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b TagImageBuilder) ModelVersionCol(column string) TagImageBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b TagImageBuilder) ModelVersionDefault(v string) TagImageBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TagImageBuilder) Endpoint(v string) TagImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TagImageBuilder) EndpointCol(column string) TagImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TagImageBuilder) Key(v string) TagImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TagImageBuilder) KeyCol(column string) TagImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TagImageBuilder) KeyEnv(variable string) TagImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TagImageBuilder) SecondKey(v string) TagImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TagImageBuilder) SecondKeyCol(column string) TagImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TagImageBuilder) SecondKeyEnv(variable string) TagImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TagImageBuilder) Token(v string) TagImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TagImageBuilder) TokenCol(column string) TagImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TagImageBuilder) TokenEnv(variable string) TagImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TagImageBuilder) Headers(v map[string]string) TagImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TagImageBuilder) HeadersCol(column string) TagImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TagImageBuilder) APIVersion(v string) TagImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TagImageBuilder) APIVersionCol(column string) TagImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b TagImageBuilder) ResizeImages(v bool) TagImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the names as a JSON list, the surest first. It is required.
func (b TagImageBuilder) OutputCol(column string) TagImageBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [ImageTags] as JSON. Default: OutputCol's name and
// "_detail".
func (b TagImageBuilder) DetailCol(column string) TagImageBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TagImageBuilder) ErrorCol(column string) TagImageBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TagImageBuilder) Policy(policy rest.Policy) TagImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TagImageBuilder) Cache(folder string) TagImageBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TagImageBuilder) Checkpoint(path string) TagImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TagImageBuilder) Trace(path string) TagImageBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TagImageBuilder) Stats(stats *rest.Stats) TagImageBuilder { b.stats = stats; return b }

// DetectObjectsBuilder builds the call of a service that finds things in a picture and where they are. See
// DetectObjects for its parameters.
type DetectObjectsBuilder struct{ builder }

var rowOfDetectObjects = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectObjects",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/detect",
		Headline: "$.objects",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      1,
	Engine:      "objects",
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// DetectObjects finds things in a picture and where they are.
//
// OutputCol holds the things as a JSON list of {object, confidence, rectangle, parent}; its detail column a
// [ImageObjects] as JSON. One request takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-object-detection
func DetectObjects() DetectObjectsBuilder {
	return DetectObjectsBuilder{newBuilder(&rowOfDetectObjects)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectObjectsBuilder) Restored() { b.row = &rowOfDetectObjects }

// ImageURL sets the picture's public address; the service fetches it.
func (b DetectObjectsBuilder) ImageURL(v string) DetectObjectsBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b DetectObjectsBuilder) ImageURLCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b DetectObjectsBuilder) ImageBytes(content []byte) DetectObjectsBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b DetectObjectsBuilder) ImageBytesCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b DetectObjectsBuilder) ModelVersion(v string) DetectObjectsBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b DetectObjectsBuilder) ModelVersionCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b DetectObjectsBuilder) ModelVersionDefault(v string) DetectObjectsBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectObjectsBuilder) Endpoint(v string) DetectObjectsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectObjectsBuilder) EndpointCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectObjectsBuilder) Key(v string) DetectObjectsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectObjectsBuilder) KeyCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectObjectsBuilder) KeyEnv(variable string) DetectObjectsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectObjectsBuilder) SecondKey(v string) DetectObjectsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectObjectsBuilder) SecondKeyCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectObjectsBuilder) SecondKeyEnv(variable string) DetectObjectsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectObjectsBuilder) Token(v string) DetectObjectsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectObjectsBuilder) TokenCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectObjectsBuilder) TokenEnv(variable string) DetectObjectsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectObjectsBuilder) Headers(v map[string]string) DetectObjectsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectObjectsBuilder) HeadersCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectObjectsBuilder) APIVersion(v string) DetectObjectsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectObjectsBuilder) APIVersionCol(column string) DetectObjectsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b DetectObjectsBuilder) ResizeImages(v bool) DetectObjectsBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the things as a JSON list of {object, confidence, rectangle, parent}.
// It is required.
func (b DetectObjectsBuilder) OutputCol(column string) DetectObjectsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImageObjects] as JSON. Default: OutputCol's name
// and "_detail".
func (b DetectObjectsBuilder) DetailCol(column string) DetectObjectsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectObjectsBuilder) ErrorCol(column string) DetectObjectsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectObjectsBuilder) Policy(policy rest.Policy) DetectObjectsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectObjectsBuilder) Cache(folder string) DetectObjectsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectObjectsBuilder) Checkpoint(path string) DetectObjectsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectObjectsBuilder) Trace(path string) DetectObjectsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectObjectsBuilder) Stats(stats *rest.Stats) DetectObjectsBuilder {
	b.stats = stats
	return b
}

// OCRBuilder builds the call of a service that reads the printed words in a picture at once; ReadImage reads
// more, and writing, too. See OCR for its parameters.
type OCRBuilder struct{ builder }

var rowOfOCR = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "OCR",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/ocr",
		Headline: "$.regions[*].lines[*].words[*].text",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      3,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
	}, {
		Name:  "DetectOrientation",
		Place: 2,
		Type:  1,
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// OCR reads the printed words in a picture at once; ReadImage reads more, and writing, too.
//
// OutputCol holds the words, parted by spaces; its detail column a [OCRResult] as JSON. One request takes at
// most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-recognizing-text
func OCR() OCRBuilder { return OCRBuilder{newBuilder(&rowOfOCR)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *OCRBuilder) Restored() { b.row = &rowOfOCR }

// ImageURL sets the picture's public address; the service fetches it.
func (b OCRBuilder) ImageURL(v string) OCRBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b OCRBuilder) ImageURLCol(column string) OCRBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b OCRBuilder) ImageBytes(content []byte) OCRBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b OCRBuilder) ImageBytesCol(column string) OCRBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Language sets the words' language; "unk" finds it. Service default: "unk".
func (b OCRBuilder) Language(v string) OCRBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b OCRBuilder) LanguageCol(column string) OCRBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b OCRBuilder) LanguageDefault(v string) OCRBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// DetectOrientation sets whether the picture is turned upright first. Service default: true.
func (b OCRBuilder) DetectOrientation(v bool) OCRBuilder {
	b.builder = b.setValue("DetectOrientation", v)
	return b
}

// DetectOrientationCol takes each row's DetectOrientation from a column. A cell is true or false.
func (b OCRBuilder) DetectOrientationCol(column string) OCRBuilder {
	b.builder = b.setColumn("DetectOrientation", column)
	return b
}

// DetectOrientationDefault stands in where the cell of DetectOrientationCol is missing.
func (b OCRBuilder) DetectOrientationDefault(v bool) OCRBuilder {
	b.builder = b.setDefault("DetectOrientation", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b OCRBuilder) ModelVersion(v string) OCRBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b OCRBuilder) ModelVersionCol(column string) OCRBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b OCRBuilder) ModelVersionDefault(v string) OCRBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b OCRBuilder) Endpoint(v string) OCRBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b OCRBuilder) EndpointCol(column string) OCRBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b OCRBuilder) Key(v string) OCRBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b OCRBuilder) KeyCol(column string) OCRBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b OCRBuilder) KeyEnv(variable string) OCRBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b OCRBuilder) SecondKey(v string) OCRBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b OCRBuilder) SecondKeyCol(column string) OCRBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b OCRBuilder) SecondKeyEnv(variable string) OCRBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b OCRBuilder) Token(v string) OCRBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b OCRBuilder) TokenCol(column string) OCRBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b OCRBuilder) TokenEnv(variable string) OCRBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b OCRBuilder) Headers(v map[string]string) OCRBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b OCRBuilder) HeadersCol(column string) OCRBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b OCRBuilder) APIVersion(v string) OCRBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b OCRBuilder) APIVersionCol(column string) OCRBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b OCRBuilder) ResizeImages(v bool) OCRBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the words, parted by spaces. It is required.
func (b OCRBuilder) OutputCol(column string) OCRBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [OCRResult] as JSON. Default: OutputCol's name and
// "_detail".
func (b OCRBuilder) DetailCol(column string) OCRBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b OCRBuilder) ErrorCol(column string) OCRBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b OCRBuilder) Policy(policy rest.Policy) OCRBuilder { b.builder = b.setPolicy(policy); return b }

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b OCRBuilder) Cache(folder string) OCRBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b OCRBuilder) Checkpoint(path string) OCRBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b OCRBuilder) Trace(path string) OCRBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b OCRBuilder) Stats(stats *rest.Stats) OCRBuilder { b.stats = stats; return b }

// GenerateThumbnailBuilder builds the call of a service that makes a small picture of a large one. See
// GenerateThumbnail for its parameters.
type GenerateThumbnailBuilder struct{ builder }

var rowOfGenerateThumbnail = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GenerateThumbnail",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route: "/vision/v{version}/generateThumbnail",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      11,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:     "Width",
		Place:    2,
		Type:     7,
		Required: true,
	}, {
		Name:     "Height",
		Place:    2,
		Type:     7,
		Required: true,
	}, {
		Name:  "SmartCropping",
		Place: 2,
		Type:  1,
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// GenerateThumbnail makes a small picture of a large one.
//
// OutputCol holds the small picture as a data: URI; its detail column a [Content] as JSON. One request takes at
// most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-generating-thumbnails
func GenerateThumbnail() GenerateThumbnailBuilder {
	return GenerateThumbnailBuilder{newBuilder(&rowOfGenerateThumbnail)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GenerateThumbnailBuilder) Restored() { b.row = &rowOfGenerateThumbnail }

// ImageURL sets the picture's public address; the service fetches it.
func (b GenerateThumbnailBuilder) ImageURL(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b GenerateThumbnailBuilder) ImageURLCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b GenerateThumbnailBuilder) ImageBytes(content []byte) GenerateThumbnailBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b GenerateThumbnailBuilder) ImageBytesCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Width sets the width in pixels, 1 to 1024.
func (b GenerateThumbnailBuilder) Width(v int) GenerateThumbnailBuilder {
	b.builder = b.setValue("Width", v)
	return b
}

// WidthCol takes each row's Width from a column.
func (b GenerateThumbnailBuilder) WidthCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("Width", column)
	return b
}

// Height sets the height in pixels, 1 to 1024.
func (b GenerateThumbnailBuilder) Height(v int) GenerateThumbnailBuilder {
	b.builder = b.setValue("Height", v)
	return b
}

// HeightCol takes each row's Height from a column.
func (b GenerateThumbnailBuilder) HeightCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("Height", column)
	return b
}

// SmartCropping sets whether what matters is kept in the picture. Service default: false.
func (b GenerateThumbnailBuilder) SmartCropping(v bool) GenerateThumbnailBuilder {
	b.builder = b.setValue("SmartCropping", v)
	return b
}

// SmartCroppingCol takes each row's SmartCropping from a column. A cell is true or false.
func (b GenerateThumbnailBuilder) SmartCroppingCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("SmartCropping", column)
	return b
}

// SmartCroppingDefault stands in where the cell of SmartCroppingCol is missing.
func (b GenerateThumbnailBuilder) SmartCroppingDefault(v bool) GenerateThumbnailBuilder {
	b.builder = b.setDefault("SmartCropping", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b GenerateThumbnailBuilder) ModelVersion(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b GenerateThumbnailBuilder) ModelVersionCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b GenerateThumbnailBuilder) ModelVersionDefault(v string) GenerateThumbnailBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GenerateThumbnailBuilder) Endpoint(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GenerateThumbnailBuilder) EndpointCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GenerateThumbnailBuilder) Key(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GenerateThumbnailBuilder) KeyCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GenerateThumbnailBuilder) KeyEnv(variable string) GenerateThumbnailBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GenerateThumbnailBuilder) SecondKey(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GenerateThumbnailBuilder) SecondKeyCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GenerateThumbnailBuilder) SecondKeyEnv(variable string) GenerateThumbnailBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GenerateThumbnailBuilder) Token(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GenerateThumbnailBuilder) TokenCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GenerateThumbnailBuilder) TokenEnv(variable string) GenerateThumbnailBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GenerateThumbnailBuilder) Headers(v map[string]string) GenerateThumbnailBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GenerateThumbnailBuilder) HeadersCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GenerateThumbnailBuilder) APIVersion(v string) GenerateThumbnailBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GenerateThumbnailBuilder) APIVersionCol(column string) GenerateThumbnailBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b GenerateThumbnailBuilder) ResizeImages(v bool) GenerateThumbnailBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the small picture as a data: URI. It is required.
func (b GenerateThumbnailBuilder) OutputCol(column string) GenerateThumbnailBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Content] as JSON. Default: OutputCol's name and
// "_detail".
func (b GenerateThumbnailBuilder) DetailCol(column string) GenerateThumbnailBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GenerateThumbnailBuilder) ErrorCol(column string) GenerateThumbnailBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GenerateThumbnailBuilder) Policy(policy rest.Policy) GenerateThumbnailBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GenerateThumbnailBuilder) Cache(folder string) GenerateThumbnailBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GenerateThumbnailBuilder) Checkpoint(path string) GenerateThumbnailBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GenerateThumbnailBuilder) Trace(path string) GenerateThumbnailBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GenerateThumbnailBuilder) Stats(stats *rest.Stats) GenerateThumbnailBuilder {
	b.stats = stats
	return b
}

// RecognizeDomainContentBuilder builds the call of a service that names the celebrities or the landmarks in a
// picture. See RecognizeDomainContent for its parameters.
type RecognizeDomainContentBuilder struct{ builder }

var rowOfRecognizeDomainContent = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "RecognizeDomainContent",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/models/{Model}/analyze",
		Headline: "$.result.*[*].name",
		By:       "$.result.*[*].confidence",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:     "Model",
		Place:    4,
		Required: true,
		Enum:     []string{"celebrities", "landmarks"},
	}, {
		Name:  "Language",
		Place: 2,
		Type:  2,
		Enum:  []string{"en", "es", "ja", "pt", "zh"},
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// RecognizeDomainContent names the celebrities or the landmarks in a picture.
//
// OutputCol holds the name the service is surest of; missing where it knows none; its detail column a
// [DomainContent] as JSON. One request takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-detecting-domain-content
func RecognizeDomainContent() RecognizeDomainContentBuilder {
	return RecognizeDomainContentBuilder{newBuilder(&rowOfRecognizeDomainContent)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *RecognizeDomainContentBuilder) Restored() { b.row = &rowOfRecognizeDomainContent }

// ImageURL sets the picture's public address; the service fetches it.
func (b RecognizeDomainContentBuilder) ImageURL(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b RecognizeDomainContentBuilder) ImageURLCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b RecognizeDomainContentBuilder) ImageBytes(content []byte) RecognizeDomainContentBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b RecognizeDomainContentBuilder) ImageBytesCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Model sets what is looked for: "celebrities" or "landmarks".
func (b RecognizeDomainContentBuilder) Model(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b RecognizeDomainContentBuilder) ModelCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// Language sets the answer's language. Service default: "en".
func (b RecognizeDomainContentBuilder) Language(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b RecognizeDomainContentBuilder) LanguageCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b RecognizeDomainContentBuilder) LanguageDefault(v string) RecognizeDomainContentBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b RecognizeDomainContentBuilder) ModelVersion(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b RecognizeDomainContentBuilder) ModelVersionCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b RecognizeDomainContentBuilder) ModelVersionDefault(v string) RecognizeDomainContentBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b RecognizeDomainContentBuilder) Endpoint(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b RecognizeDomainContentBuilder) EndpointCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b RecognizeDomainContentBuilder) Key(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b RecognizeDomainContentBuilder) KeyCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b RecognizeDomainContentBuilder) KeyEnv(variable string) RecognizeDomainContentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b RecognizeDomainContentBuilder) SecondKey(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b RecognizeDomainContentBuilder) SecondKeyCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b RecognizeDomainContentBuilder) SecondKeyEnv(variable string) RecognizeDomainContentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b RecognizeDomainContentBuilder) Token(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b RecognizeDomainContentBuilder) TokenCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b RecognizeDomainContentBuilder) TokenEnv(variable string) RecognizeDomainContentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b RecognizeDomainContentBuilder) Headers(v map[string]string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b RecognizeDomainContentBuilder) HeadersCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b RecognizeDomainContentBuilder) APIVersion(v string) RecognizeDomainContentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b RecognizeDomainContentBuilder) APIVersionCol(column string) RecognizeDomainContentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b RecognizeDomainContentBuilder) ResizeImages(v bool) RecognizeDomainContentBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the name the service is surest of; missing where it knows none. It is
// required.
func (b RecognizeDomainContentBuilder) OutputCol(column string) RecognizeDomainContentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DomainContent] as JSON. Default: OutputCol's name
// and "_detail".
func (b RecognizeDomainContentBuilder) DetailCol(column string) RecognizeDomainContentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b RecognizeDomainContentBuilder) ErrorCol(column string) RecognizeDomainContentBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b RecognizeDomainContentBuilder) Policy(policy rest.Policy) RecognizeDomainContentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b RecognizeDomainContentBuilder) Cache(folder string) RecognizeDomainContentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b RecognizeDomainContentBuilder) Checkpoint(path string) RecognizeDomainContentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b RecognizeDomainContentBuilder) Trace(path string) RecognizeDomainContentBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b RecognizeDomainContentBuilder) Stats(stats *rest.Stats) RecognizeDomainContentBuilder {
	b.stats = stats
	return b
}

// ListDomainModelsBuilder builds the call of a service that lists what RecognizeDomainContent knows: its Model.
// See ListDomainModels for its parameters.
type ListDomainModelsBuilder struct{ builder }

var rowOfListDomainModels = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListDomainModels",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/vision/v{version}/models",
		Headline: "$.models[*].name",
	},
	APIVersions: []string{"3.2"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
}}

// ListDomainModels lists what RecognizeDomainContent knows: its Model.
//
// OutputCol holds the models' names as a JSON list; its detail column a [DomainModels] as JSON. One request
// takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-detecting-domain-content
func ListDomainModels() ListDomainModelsBuilder {
	return ListDomainModelsBuilder{newBuilder(&rowOfListDomainModels)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListDomainModelsBuilder) Restored() { b.row = &rowOfListDomainModels }

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListDomainModelsBuilder) Endpoint(v string) ListDomainModelsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListDomainModelsBuilder) EndpointCol(column string) ListDomainModelsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListDomainModelsBuilder) Key(v string) ListDomainModelsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListDomainModelsBuilder) KeyCol(column string) ListDomainModelsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListDomainModelsBuilder) KeyEnv(variable string) ListDomainModelsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListDomainModelsBuilder) SecondKey(v string) ListDomainModelsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListDomainModelsBuilder) SecondKeyCol(column string) ListDomainModelsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListDomainModelsBuilder) SecondKeyEnv(variable string) ListDomainModelsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListDomainModelsBuilder) Token(v string) ListDomainModelsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListDomainModelsBuilder) TokenCol(column string) ListDomainModelsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListDomainModelsBuilder) TokenEnv(variable string) ListDomainModelsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListDomainModelsBuilder) Headers(v map[string]string) ListDomainModelsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListDomainModelsBuilder) HeadersCol(column string) ListDomainModelsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListDomainModelsBuilder) APIVersion(v string) ListDomainModelsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListDomainModelsBuilder) APIVersionCol(column string) ListDomainModelsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the models' names as a JSON list. It is required.
func (b ListDomainModelsBuilder) OutputCol(column string) ListDomainModelsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DomainModels] as JSON. Default: OutputCol's name
// and "_detail".
func (b ListDomainModelsBuilder) DetailCol(column string) ListDomainModelsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListDomainModelsBuilder) ErrorCol(column string) ListDomainModelsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListDomainModelsBuilder) Policy(policy rest.Policy) ListDomainModelsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListDomainModelsBuilder) Cache(folder string) ListDomainModelsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListDomainModelsBuilder) Checkpoint(path string) ListDomainModelsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListDomainModelsBuilder) Trace(path string) ListDomainModelsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListDomainModelsBuilder) Stats(stats *rest.Stats) ListDomainModelsBuilder {
	b.stats = stats
	return b
}

// AreaOfInterestBuilder builds the call of a service that finds the part of a picture that matters most. See
// AreaOfInterest for its parameters.
type AreaOfInterestBuilder struct{ builder }

var rowOfAreaOfInterest = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AreaOfInterest",
	Family:   "vision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/vision/v{version}/areaOfInterest",
		Headline: "$.areaOfInterest",
	},
	APIVersions: []string{"3.2"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      1,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Picture: true,
	}, {
		Name:  "ModelVersion",
		Wire:  "model-version",
		Place: 2,
	}},
}}

// AreaOfInterest finds the part of a picture that matters most.
//
// OutputCol holds the part as JSON {x, y, w, h}, in pixels; its detail column a [ImageArea] as JSON. One
// request takes at most 1 rows. Default version: 3.2.
//
// Source: https://learn.microsoft.com/azure/ai-services/computer-vision/concept-generating-thumbnails
func AreaOfInterest() AreaOfInterestBuilder {
	return AreaOfInterestBuilder{newBuilder(&rowOfAreaOfInterest)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AreaOfInterestBuilder) Restored() { b.row = &rowOfAreaOfInterest }

// ImageURL sets the picture's public address; the service fetches it.
func (b AreaOfInterestBuilder) ImageURL(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b AreaOfInterestBuilder) ImageURLCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes; they are read from disk only when the request is sent.
func (b AreaOfInterestBuilder) ImageBytes(content []byte) AreaOfInterestBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b AreaOfInterestBuilder) ImageBytesCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// ModelVersion sets the version of the model. Service default: "latest".
func (b AreaOfInterestBuilder) ModelVersion(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("ModelVersion", v)
	return b
}

// ModelVersionCol takes each row's ModelVersion from a column.
func (b AreaOfInterestBuilder) ModelVersionCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("ModelVersion", column)
	return b
}

// ModelVersionDefault stands in where the cell of ModelVersionCol is missing.
func (b AreaOfInterestBuilder) ModelVersionDefault(v string) AreaOfInterestBuilder {
	b.builder = b.setDefault("ModelVersion", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AreaOfInterestBuilder) Endpoint(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AreaOfInterestBuilder) EndpointCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AreaOfInterestBuilder) Key(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AreaOfInterestBuilder) KeyCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AreaOfInterestBuilder) KeyEnv(variable string) AreaOfInterestBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AreaOfInterestBuilder) SecondKey(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AreaOfInterestBuilder) SecondKeyCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AreaOfInterestBuilder) SecondKeyEnv(variable string) AreaOfInterestBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AreaOfInterestBuilder) Token(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AreaOfInterestBuilder) TokenCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AreaOfInterestBuilder) TokenEnv(variable string) AreaOfInterestBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AreaOfInterestBuilder) Headers(v map[string]string) AreaOfInterestBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AreaOfInterestBuilder) HeadersCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AreaOfInterestBuilder) APIVersion(v string) AreaOfInterestBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AreaOfInterestBuilder) APIVersionCol(column string) AreaOfInterestBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b AreaOfInterestBuilder) ResizeImages(v bool) AreaOfInterestBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the part as JSON {x, y, w, h}, in pixels. It is required.
func (b AreaOfInterestBuilder) OutputCol(column string) AreaOfInterestBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImageArea] as JSON. Default: OutputCol's name and
// "_detail".
func (b AreaOfInterestBuilder) DetailCol(column string) AreaOfInterestBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AreaOfInterestBuilder) ErrorCol(column string) AreaOfInterestBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AreaOfInterestBuilder) Policy(policy rest.Policy) AreaOfInterestBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AreaOfInterestBuilder) Cache(folder string) AreaOfInterestBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AreaOfInterestBuilder) Checkpoint(path string) AreaOfInterestBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AreaOfInterestBuilder) Trace(path string) AreaOfInterestBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AreaOfInterestBuilder) Stats(stats *rest.Stats) AreaOfInterestBuilder {
	b.stats = stats
	return b
}
