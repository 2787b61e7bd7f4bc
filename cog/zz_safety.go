// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// ModerateTextBuilder builds the call of a service that says how harmful a text is: hate, self-harm, sexual
// content, violence, and words of your own blocklists. See ModerateText for its parameters.
type ModerateTextBuilder struct{ builder }

var rowOfModerateText = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ModerateText",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/contentsafety/text:analyze",
		VersionQuery: "api-version",
		Headline:     "$.categoriesAnalysis[*].severity",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      8,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Place:    1,
		Required: true,
	}, {
		Name:  "Categories",
		Place: 1,
		Type:  3,
		Enum:  []string{"Hate", "SelfHarm", "Sexual", "Violence"},
	}, {
		Name:  "BlocklistNames",
		Place: 1,
		Type:  3,
	}, {
		Name:  "HaltOnBlocklistHit",
		Place: 1,
		Type:  1,
	}, {
		Name:  "OutputType",
		Place: 1,
		Enum:  []string{"FourSeverityLevels", "EightSeverityLevels"},
	}},
}}

// ModerateText says how harmful a text is: hate, self-harm, sexual content, violence, and words of your own
// blocklists.
//
// OutputCol holds the severity of the worst category, 0 to 6 in steps of 2, or 0 to 7; its detail column a
// [TextModeration] as JSON. One request takes at most 1 rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func ModerateText() ModerateTextBuilder { return ModerateTextBuilder{newBuilder(&rowOfModerateText)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ModerateTextBuilder) Restored() { b.row = &rowOfModerateText }

// Text sets the text, at most 10,000 characters.
func (b ModerateTextBuilder) Text(v string) ModerateTextBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ModerateTextBuilder) TextCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Categories sets what is looked for. Service default: all.
func (b ModerateTextBuilder) Categories(v ...string) ModerateTextBuilder {
	b.builder = b.setValue("Categories", v)
	return b
}

// CategoriesCol takes each row's Categories from a column. A cell is a JSON list, or values parted by commas.
func (b ModerateTextBuilder) CategoriesCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("Categories", column)
	return b
}

// CategoriesDefault stands in where the cell of CategoriesCol is missing.
func (b ModerateTextBuilder) CategoriesDefault(v ...string) ModerateTextBuilder {
	b.builder = b.setDefault("Categories", v)
	return b
}

// BlocklistNames sets the blocklists whose words are looked for. Service default: none.
func (b ModerateTextBuilder) BlocklistNames(v ...string) ModerateTextBuilder {
	b.builder = b.setValue("BlocklistNames", v)
	return b
}

// BlocklistNamesCol takes each row's BlocklistNames from a column. A cell is a JSON list, or values parted by
// commas.
func (b ModerateTextBuilder) BlocklistNamesCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("BlocklistNames", column)
	return b
}

// BlocklistNamesDefault stands in where the cell of BlocklistNamesCol is missing.
func (b ModerateTextBuilder) BlocklistNamesDefault(v ...string) ModerateTextBuilder {
	b.builder = b.setDefault("BlocklistNames", v)
	return b
}

// HaltOnBlocklistHit sets whether a hit ends the look, so that categories are not judged any more. Service
// default: false.
func (b ModerateTextBuilder) HaltOnBlocklistHit(v bool) ModerateTextBuilder {
	b.builder = b.setValue("HaltOnBlocklistHit", v)
	return b
}

// HaltOnBlocklistHitCol takes each row's HaltOnBlocklistHit from a column. A cell is true or false.
func (b ModerateTextBuilder) HaltOnBlocklistHitCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("HaltOnBlocklistHit", column)
	return b
}

// HaltOnBlocklistHitDefault stands in where the cell of HaltOnBlocklistHitCol is missing.
func (b ModerateTextBuilder) HaltOnBlocklistHitDefault(v bool) ModerateTextBuilder {
	b.builder = b.setDefault("HaltOnBlocklistHit", v)
	return b
}

// OutputType sets whether severities are 0, 2, 4, 6 or 0 to 7. Service default: "FourSeverityLevels".
func (b ModerateTextBuilder) OutputType(v string) ModerateTextBuilder {
	b.builder = b.setValue("OutputType", v)
	return b
}

// OutputTypeCol takes each row's OutputType from a column.
func (b ModerateTextBuilder) OutputTypeCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("OutputType", column)
	return b
}

// OutputTypeDefault stands in where the cell of OutputTypeCol is missing.
func (b ModerateTextBuilder) OutputTypeDefault(v string) ModerateTextBuilder {
	b.builder = b.setDefault("OutputType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ModerateTextBuilder) Endpoint(v string) ModerateTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ModerateTextBuilder) EndpointCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ModerateTextBuilder) Key(v string) ModerateTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ModerateTextBuilder) KeyCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ModerateTextBuilder) KeyEnv(variable string) ModerateTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ModerateTextBuilder) SecondKey(v string) ModerateTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ModerateTextBuilder) SecondKeyCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ModerateTextBuilder) SecondKeyEnv(variable string) ModerateTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ModerateTextBuilder) Token(v string) ModerateTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ModerateTextBuilder) TokenCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ModerateTextBuilder) TokenEnv(variable string) ModerateTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ModerateTextBuilder) Headers(v map[string]string) ModerateTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ModerateTextBuilder) HeadersCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ModerateTextBuilder) APIVersion(v string) ModerateTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ModerateTextBuilder) APIVersionCol(column string) ModerateTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the severity of the worst category, 0 to 6 in steps of 2, or 0 to 7. It
// is required.
func (b ModerateTextBuilder) OutputCol(column string) ModerateTextBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [TextModeration] as JSON. Default: OutputCol's name
// and "_detail".
func (b ModerateTextBuilder) DetailCol(column string) ModerateTextBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ModerateTextBuilder) ErrorCol(column string) ModerateTextBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ModerateTextBuilder) Policy(policy rest.Policy) ModerateTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ModerateTextBuilder) Cache(folder string) ModerateTextBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ModerateTextBuilder) Checkpoint(path string) ModerateTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ModerateTextBuilder) Trace(path string) ModerateTextBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ModerateTextBuilder) Stats(stats *rest.Stats) ModerateTextBuilder { b.stats = stats; return b }

// ModerateImageBuilder builds the call of a service that says how harmful a picture is: hate, self-harm, sexual
// content, violence. See ModerateImage for its parameters.
type ModerateImageBuilder struct{ builder }

var rowOfModerateImage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ModerateImage",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/contentsafety/image:analyze",
		VersionQuery: "api-version",
		Headline:     "$.categoriesAnalysis[*].severity",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      8,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "image.blobUrl",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Wire:    "image.content",
		Place:   1,
		Type:    6,
		OneOf:   "image",
		Picture: true,
		MaxSide: 2048,
	}, {
		Name:  "Categories",
		Place: 1,
		Type:  3,
		Enum:  []string{"Hate", "SelfHarm", "Sexual", "Violence"},
	}, {
		Name:  "OutputType",
		Place: 1,
	}},
}}

// ModerateImage says how harmful a picture is: hate, self-harm, sexual content, violence.
//
// OutputCol holds the severity of the worst category: 0, 2, 4 or 6; its detail column a [ImageModeration] as
// JSON. One request takes at most 1 rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func ModerateImage() ModerateImageBuilder {
	return ModerateImageBuilder{newBuilder(&rowOfModerateImage)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ModerateImageBuilder) Restored() { b.row = &rowOfModerateImage }

// ImageURL sets the picture's address in a storage account that the resource may read.
func (b ModerateImageBuilder) ImageURL(v string) ModerateImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b ModerateImageBuilder) ImageURLCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, at most 4 MB, 50 to 2,048 pixels wide and high; they are read from disk
// only when the request is sent.
func (b ModerateImageBuilder) ImageBytes(content []byte) ModerateImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b ModerateImageBuilder) ImageBytesCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// Categories sets what is looked for. Service default: all.
func (b ModerateImageBuilder) Categories(v ...string) ModerateImageBuilder {
	b.builder = b.setValue("Categories", v)
	return b
}

// CategoriesCol takes each row's Categories from a column. A cell is a JSON list, or values parted by commas.
func (b ModerateImageBuilder) CategoriesCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("Categories", column)
	return b
}

// CategoriesDefault stands in where the cell of CategoriesCol is missing.
func (b ModerateImageBuilder) CategoriesDefault(v ...string) ModerateImageBuilder {
	b.builder = b.setDefault("Categories", v)
	return b
}

// OutputType sets which severities there are; "FourSeverityLevels" is all there is. Service default: that.
func (b ModerateImageBuilder) OutputType(v string) ModerateImageBuilder {
	b.builder = b.setValue("OutputType", v)
	return b
}

// OutputTypeCol takes each row's OutputType from a column.
func (b ModerateImageBuilder) OutputTypeCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("OutputType", column)
	return b
}

// OutputTypeDefault stands in where the cell of OutputTypeCol is missing.
func (b ModerateImageBuilder) OutputTypeDefault(v string) ModerateImageBuilder {
	b.builder = b.setDefault("OutputType", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ModerateImageBuilder) Endpoint(v string) ModerateImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ModerateImageBuilder) EndpointCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ModerateImageBuilder) Key(v string) ModerateImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ModerateImageBuilder) KeyCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ModerateImageBuilder) KeyEnv(variable string) ModerateImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ModerateImageBuilder) SecondKey(v string) ModerateImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ModerateImageBuilder) SecondKeyCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ModerateImageBuilder) SecondKeyEnv(variable string) ModerateImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ModerateImageBuilder) Token(v string) ModerateImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ModerateImageBuilder) TokenCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ModerateImageBuilder) TokenEnv(variable string) ModerateImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ModerateImageBuilder) Headers(v map[string]string) ModerateImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ModerateImageBuilder) HeadersCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ModerateImageBuilder) APIVersion(v string) ModerateImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ModerateImageBuilder) APIVersionCol(column string) ModerateImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes or of 2048 pixels in width or height, the most
// that the service takes, is made smaller before it is sent; all others are sent as they are, byte for byte. It
// keeps its shape and its format, JPEG, PNG or BMP, is turned upright, and loses what the file says besides;
// where it is of another format, or of more than [frames.MaxPixels], that is the row's error. Places in the
// answer are then those of the smaller picture, and not scaled back: where the answer says its width, divide by
// that and multiply by the picture's own; where it does not, the scale is not known. What is not given in
// ImageBytes is not touched: the service fetches it by itself. Default: false: all are sent as they are, and
// what the service says to them is the row's error.
func (b ModerateImageBuilder) ResizeImages(v bool) ModerateImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the severity of the worst category: 0, 2, 4 or 6. It is required.
func (b ModerateImageBuilder) OutputCol(column string) ModerateImageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImageModeration] as JSON. Default: OutputCol's
// name and "_detail".
func (b ModerateImageBuilder) DetailCol(column string) ModerateImageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ModerateImageBuilder) ErrorCol(column string) ModerateImageBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ModerateImageBuilder) Policy(policy rest.Policy) ModerateImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ModerateImageBuilder) Cache(folder string) ModerateImageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ModerateImageBuilder) Checkpoint(path string) ModerateImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ModerateImageBuilder) Trace(path string) ModerateImageBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ModerateImageBuilder) Stats(stats *rest.Stats) ModerateImageBuilder {
	b.stats = stats
	return b
}

// ShieldPromptBuilder builds the call of a service that finds attempts to talk a language model out of its
// rules, in a user's prompt and in documents (from 2024-09-01 on). See ShieldPrompt for its parameters.
type ShieldPromptBuilder struct{ builder }

var rowOfShieldPrompt = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ShieldPrompt",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/contentsafety/text:shieldPrompt",
		VersionQuery: "api-version",
		Headline:     "$..attackDetected",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      9,
	Unit:        "text record",
	Params: []services.Param{{
		Name:  "UserPrompt",
		Place: 1,
		AnyOf: "texts",
	}, {
		Name:  "Documents",
		Place: 1,
		Type:  3,
		AnyOf: "texts",
	}},
}}

// ShieldPrompt finds attempts to talk a language model out of its rules, in a user's prompt and in documents
// (from 2024-09-01 on).
//
// OutputCol holds whether there is an attempt in the prompt or in one of the documents; its detail column a
// [PromptShield] as JSON. One request takes at most 1 rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func ShieldPrompt() ShieldPromptBuilder { return ShieldPromptBuilder{newBuilder(&rowOfShieldPrompt)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ShieldPromptBuilder) Restored() { b.row = &rowOfShieldPrompt }

// UserPrompt sets what the user wrote, at most 10,000 characters.
func (b ShieldPromptBuilder) UserPrompt(v string) ShieldPromptBuilder {
	b.builder = b.setValue("UserPrompt", v)
	return b
}

// UserPromptCol takes each row's UserPrompt from a column.
func (b ShieldPromptBuilder) UserPromptCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("UserPrompt", column)
	return b
}

// UserPromptDefault stands in where the cell of UserPromptCol is missing.
func (b ShieldPromptBuilder) UserPromptDefault(v string) ShieldPromptBuilder {
	b.builder = b.setDefault("UserPrompt", v)
	return b
}

// Documents sets what is given to the model besides, at most five texts of 10,000 characters in all.
func (b ShieldPromptBuilder) Documents(v ...string) ShieldPromptBuilder {
	b.builder = b.setValue("Documents", v)
	return b
}

// DocumentsCol takes each row's Documents from a column. A cell is a JSON list, or values parted by commas.
func (b ShieldPromptBuilder) DocumentsCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("Documents", column)
	return b
}

// DocumentsDefault stands in where the cell of DocumentsCol is missing.
func (b ShieldPromptBuilder) DocumentsDefault(v ...string) ShieldPromptBuilder {
	b.builder = b.setDefault("Documents", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ShieldPromptBuilder) Endpoint(v string) ShieldPromptBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ShieldPromptBuilder) EndpointCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ShieldPromptBuilder) Key(v string) ShieldPromptBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ShieldPromptBuilder) KeyCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ShieldPromptBuilder) KeyEnv(variable string) ShieldPromptBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ShieldPromptBuilder) SecondKey(v string) ShieldPromptBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ShieldPromptBuilder) SecondKeyCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ShieldPromptBuilder) SecondKeyEnv(variable string) ShieldPromptBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ShieldPromptBuilder) Token(v string) ShieldPromptBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ShieldPromptBuilder) TokenCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ShieldPromptBuilder) TokenEnv(variable string) ShieldPromptBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ShieldPromptBuilder) Headers(v map[string]string) ShieldPromptBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ShieldPromptBuilder) HeadersCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ShieldPromptBuilder) APIVersion(v string) ShieldPromptBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ShieldPromptBuilder) APIVersionCol(column string) ShieldPromptBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds whether there is an attempt in the prompt or in one of the documents.
// It is required.
func (b ShieldPromptBuilder) OutputCol(column string) ShieldPromptBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [PromptShield] as JSON. Default: OutputCol's name
// and "_detail".
func (b ShieldPromptBuilder) DetailCol(column string) ShieldPromptBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ShieldPromptBuilder) ErrorCol(column string) ShieldPromptBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ShieldPromptBuilder) Policy(policy rest.Policy) ShieldPromptBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ShieldPromptBuilder) Cache(folder string) ShieldPromptBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ShieldPromptBuilder) Checkpoint(path string) ShieldPromptBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ShieldPromptBuilder) Trace(path string) ShieldPromptBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ShieldPromptBuilder) Stats(stats *rest.Stats) ShieldPromptBuilder { b.stats = stats; return b }

// ProtectedTextBuilder builds the call of a service that says whether a model's text holds known works of
// others: lyrics, recipes, articles (from 2024-09-01 on). See ProtectedText for its parameters.
type ProtectedTextBuilder struct{ builder }

var rowOfProtectedText = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ProtectedText",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/contentsafety/text:detectProtectedMaterial",
		VersionQuery: "api-version",
		Headline:     "$.protectedMaterialAnalysis.detected",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      7,
	Unit:        "text record",
	Params: []services.Param{{
		Name:     "Text",
		Place:    1,
		Required: true,
	}},
}}

// ProtectedText says whether a model's text holds known works of others: lyrics, recipes, articles (from
// 2024-09-01 on).
//
// OutputCol holds whether it does; its detail column a [ProtectedMaterial] as JSON. One request takes at most 1
// rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func ProtectedText() ProtectedTextBuilder {
	return ProtectedTextBuilder{newBuilder(&rowOfProtectedText)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ProtectedTextBuilder) Restored() { b.row = &rowOfProtectedText }

// Text sets the text, 110 to 1,000 characters.
func (b ProtectedTextBuilder) Text(v string) ProtectedTextBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ProtectedTextBuilder) TextCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ProtectedTextBuilder) Endpoint(v string) ProtectedTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ProtectedTextBuilder) EndpointCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ProtectedTextBuilder) Key(v string) ProtectedTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ProtectedTextBuilder) KeyCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ProtectedTextBuilder) KeyEnv(variable string) ProtectedTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ProtectedTextBuilder) SecondKey(v string) ProtectedTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ProtectedTextBuilder) SecondKeyCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ProtectedTextBuilder) SecondKeyEnv(variable string) ProtectedTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ProtectedTextBuilder) Token(v string) ProtectedTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ProtectedTextBuilder) TokenCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ProtectedTextBuilder) TokenEnv(variable string) ProtectedTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ProtectedTextBuilder) Headers(v map[string]string) ProtectedTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ProtectedTextBuilder) HeadersCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ProtectedTextBuilder) APIVersion(v string) ProtectedTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ProtectedTextBuilder) APIVersionCol(column string) ProtectedTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds whether it does. It is required.
func (b ProtectedTextBuilder) OutputCol(column string) ProtectedTextBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ProtectedMaterial] as JSON. Default: OutputCol's
// name and "_detail".
func (b ProtectedTextBuilder) DetailCol(column string) ProtectedTextBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ProtectedTextBuilder) ErrorCol(column string) ProtectedTextBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ProtectedTextBuilder) Policy(policy rest.Policy) ProtectedTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ProtectedTextBuilder) Cache(folder string) ProtectedTextBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ProtectedTextBuilder) Checkpoint(path string) ProtectedTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ProtectedTextBuilder) Trace(path string) ProtectedTextBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ProtectedTextBuilder) Stats(stats *rest.Stats) ProtectedTextBuilder {
	b.stats = stats
	return b
}

// CreateOrUpdateBlocklistBuilder builds the call of a service that makes a blocklist, or changes what it says
// of itself. See CreateOrUpdateBlocklist for its parameters.
type CreateOrUpdateBlocklistBuilder struct{ builder }

var rowOfCreateOrUpdateBlocklist = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CreateOrUpdateBlocklist",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "PATCH",
		Route:        "/contentsafety/text/blocklists/{BlocklistName}",
		VersionQuery: "api-version",
		MediaType:    "application/merge-patch+json",
		Headline:     "$.blocklistName",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "BlocklistName",
		Place:    4,
		Required: true,
	}, {
		Name:  "Description",
		Place: 1,
	}},
}}

// CreateOrUpdateBlocklist makes a blocklist, or changes what it says of itself.
//
// OutputCol holds the blocklist's name; its detail column a [Blocklist] as JSON. One request takes at most 1
// rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func CreateOrUpdateBlocklist() CreateOrUpdateBlocklistBuilder {
	return CreateOrUpdateBlocklistBuilder{newBuilder(&rowOfCreateOrUpdateBlocklist)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CreateOrUpdateBlocklistBuilder) Restored() { b.row = &rowOfCreateOrUpdateBlocklist }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b CreateOrUpdateBlocklistBuilder) BlocklistName(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b CreateOrUpdateBlocklistBuilder) BlocklistNameCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// Description sets what the blocklist is for, at most 1,024 characters.
func (b CreateOrUpdateBlocklistBuilder) Description(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("Description", v)
	return b
}

// DescriptionCol takes each row's Description from a column.
func (b CreateOrUpdateBlocklistBuilder) DescriptionCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("Description", column)
	return b
}

// DescriptionDefault stands in where the cell of DescriptionCol is missing.
func (b CreateOrUpdateBlocklistBuilder) DescriptionDefault(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setDefault("Description", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CreateOrUpdateBlocklistBuilder) Endpoint(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CreateOrUpdateBlocklistBuilder) EndpointCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CreateOrUpdateBlocklistBuilder) Key(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CreateOrUpdateBlocklistBuilder) KeyCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CreateOrUpdateBlocklistBuilder) KeyEnv(variable string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CreateOrUpdateBlocklistBuilder) SecondKey(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CreateOrUpdateBlocklistBuilder) SecondKeyCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CreateOrUpdateBlocklistBuilder) SecondKeyEnv(variable string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CreateOrUpdateBlocklistBuilder) Token(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CreateOrUpdateBlocklistBuilder) TokenCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CreateOrUpdateBlocklistBuilder) TokenEnv(variable string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CreateOrUpdateBlocklistBuilder) Headers(v map[string]string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CreateOrUpdateBlocklistBuilder) HeadersCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CreateOrUpdateBlocklistBuilder) APIVersion(v string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CreateOrUpdateBlocklistBuilder) APIVersionCol(column string) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the blocklist's name. It is required.
func (b CreateOrUpdateBlocklistBuilder) OutputCol(column string) CreateOrUpdateBlocklistBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Blocklist] as JSON. Default: OutputCol's name and
// "_detail".
func (b CreateOrUpdateBlocklistBuilder) DetailCol(column string) CreateOrUpdateBlocklistBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CreateOrUpdateBlocklistBuilder) ErrorCol(column string) CreateOrUpdateBlocklistBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CreateOrUpdateBlocklistBuilder) Policy(policy rest.Policy) CreateOrUpdateBlocklistBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CreateOrUpdateBlocklistBuilder) Cache(folder string) CreateOrUpdateBlocklistBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CreateOrUpdateBlocklistBuilder) Checkpoint(path string) CreateOrUpdateBlocklistBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CreateOrUpdateBlocklistBuilder) Trace(path string) CreateOrUpdateBlocklistBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CreateOrUpdateBlocklistBuilder) Stats(stats *rest.Stats) CreateOrUpdateBlocklistBuilder {
	b.stats = stats
	return b
}

// GetBlocklistBuilder builds the call of a service that says what a blocklist is for. See GetBlocklist for its
// parameters.
type GetBlocklistBuilder struct{ builder }

var rowOfGetBlocklist = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetBlocklist",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/contentsafety/text/blocklists/{BlocklistName}",
		VersionQuery: "api-version",
		Headline:     "$.description",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "BlocklistName",
		Place:    4,
		Required: true,
	}},
}}

// GetBlocklist says what a blocklist is for.
//
// OutputCol holds its description; its detail column a [Blocklist] as JSON. One request takes at most 1 rows.
// Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func GetBlocklist() GetBlocklistBuilder { return GetBlocklistBuilder{newBuilder(&rowOfGetBlocklist)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetBlocklistBuilder) Restored() { b.row = &rowOfGetBlocklist }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b GetBlocklistBuilder) BlocklistName(v string) GetBlocklistBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b GetBlocklistBuilder) BlocklistNameCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetBlocklistBuilder) Endpoint(v string) GetBlocklistBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetBlocklistBuilder) EndpointCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetBlocklistBuilder) Key(v string) GetBlocklistBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetBlocklistBuilder) KeyCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetBlocklistBuilder) KeyEnv(variable string) GetBlocklistBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetBlocklistBuilder) SecondKey(v string) GetBlocklistBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetBlocklistBuilder) SecondKeyCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetBlocklistBuilder) SecondKeyEnv(variable string) GetBlocklistBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetBlocklistBuilder) Token(v string) GetBlocklistBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetBlocklistBuilder) TokenCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetBlocklistBuilder) TokenEnv(variable string) GetBlocklistBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetBlocklistBuilder) Headers(v map[string]string) GetBlocklistBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetBlocklistBuilder) HeadersCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetBlocklistBuilder) APIVersion(v string) GetBlocklistBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetBlocklistBuilder) APIVersionCol(column string) GetBlocklistBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds its description. It is required.
func (b GetBlocklistBuilder) OutputCol(column string) GetBlocklistBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Blocklist] as JSON. Default: OutputCol's name and
// "_detail".
func (b GetBlocklistBuilder) DetailCol(column string) GetBlocklistBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetBlocklistBuilder) ErrorCol(column string) GetBlocklistBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetBlocklistBuilder) Policy(policy rest.Policy) GetBlocklistBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetBlocklistBuilder) Cache(folder string) GetBlocklistBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetBlocklistBuilder) Checkpoint(path string) GetBlocklistBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetBlocklistBuilder) Trace(path string) GetBlocklistBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetBlocklistBuilder) Stats(stats *rest.Stats) GetBlocklistBuilder { b.stats = stats; return b }

// ListBlocklistsBuilder builds the call of a service that lists the blocklists. See ListBlocklists for its
// parameters.
type ListBlocklistsBuilder struct{ builder }

var rowOfListBlocklists = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListBlocklists",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/contentsafety/text/blocklists",
		VersionQuery: "api-version",
		Headline:     "$.value[*].blocklistName",
		List:         "value",
		NextLink:     "nextLink",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
}}

// ListBlocklists lists the blocklists.
//
// OutputCol holds their names as a JSON list, those of all pages; its detail column a [Blocklists] as JSON. One
// request takes at most 1 rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func ListBlocklists() ListBlocklistsBuilder {
	return ListBlocklistsBuilder{newBuilder(&rowOfListBlocklists)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListBlocklistsBuilder) Restored() { b.row = &rowOfListBlocklists }

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListBlocklistsBuilder) Endpoint(v string) ListBlocklistsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListBlocklistsBuilder) EndpointCol(column string) ListBlocklistsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListBlocklistsBuilder) Key(v string) ListBlocklistsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListBlocklistsBuilder) KeyCol(column string) ListBlocklistsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListBlocklistsBuilder) KeyEnv(variable string) ListBlocklistsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListBlocklistsBuilder) SecondKey(v string) ListBlocklistsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListBlocklistsBuilder) SecondKeyCol(column string) ListBlocklistsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListBlocklistsBuilder) SecondKeyEnv(variable string) ListBlocklistsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListBlocklistsBuilder) Token(v string) ListBlocklistsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListBlocklistsBuilder) TokenCol(column string) ListBlocklistsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListBlocklistsBuilder) TokenEnv(variable string) ListBlocklistsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListBlocklistsBuilder) Headers(v map[string]string) ListBlocklistsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListBlocklistsBuilder) HeadersCol(column string) ListBlocklistsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListBlocklistsBuilder) APIVersion(v string) ListBlocklistsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListBlocklistsBuilder) APIVersionCol(column string) ListBlocklistsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their names as a JSON list, those of all pages. It is required.
func (b ListBlocklistsBuilder) OutputCol(column string) ListBlocklistsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Blocklists] as JSON. Default: OutputCol's name and
// "_detail".
func (b ListBlocklistsBuilder) DetailCol(column string) ListBlocklistsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListBlocklistsBuilder) ErrorCol(column string) ListBlocklistsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListBlocklistsBuilder) Policy(policy rest.Policy) ListBlocklistsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListBlocklistsBuilder) Cache(folder string) ListBlocklistsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListBlocklistsBuilder) Checkpoint(path string) ListBlocklistsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListBlocklistsBuilder) Trace(path string) ListBlocklistsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListBlocklistsBuilder) Stats(stats *rest.Stats) ListBlocklistsBuilder {
	b.stats = stats
	return b
}

// DeleteBlocklistBuilder builds the call of a service that removes a blocklist, with its items. See
// DeleteBlocklist for its parameters.
type DeleteBlocklistBuilder struct{ builder }

var rowOfDeleteBlocklist = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteBlocklist",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "DELETE",
		Route:        "/contentsafety/text/blocklists/{BlocklistName}",
		VersionQuery: "api-version",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      10,
	Params: []services.Param{{
		Name:     "BlocklistName",
		Place:    4,
		Required: true,
	}},
}}

// DeleteBlocklist removes a blocklist, with its items.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func DeleteBlocklist() DeleteBlocklistBuilder {
	return DeleteBlocklistBuilder{newBuilder(&rowOfDeleteBlocklist)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteBlocklistBuilder) Restored() { b.row = &rowOfDeleteBlocklist }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b DeleteBlocklistBuilder) BlocklistName(v string) DeleteBlocklistBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b DeleteBlocklistBuilder) BlocklistNameCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteBlocklistBuilder) Endpoint(v string) DeleteBlocklistBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteBlocklistBuilder) EndpointCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteBlocklistBuilder) Key(v string) DeleteBlocklistBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteBlocklistBuilder) KeyCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteBlocklistBuilder) KeyEnv(variable string) DeleteBlocklistBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteBlocklistBuilder) SecondKey(v string) DeleteBlocklistBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteBlocklistBuilder) SecondKeyCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteBlocklistBuilder) SecondKeyEnv(variable string) DeleteBlocklistBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteBlocklistBuilder) Token(v string) DeleteBlocklistBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteBlocklistBuilder) TokenCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteBlocklistBuilder) TokenEnv(variable string) DeleteBlocklistBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteBlocklistBuilder) Headers(v map[string]string) DeleteBlocklistBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteBlocklistBuilder) HeadersCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteBlocklistBuilder) APIVersion(v string) DeleteBlocklistBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteBlocklistBuilder) APIVersionCol(column string) DeleteBlocklistBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteBlocklistBuilder) OutputCol(column string) DeleteBlocklistBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteBlocklistBuilder) DetailCol(column string) DeleteBlocklistBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteBlocklistBuilder) ErrorCol(column string) DeleteBlocklistBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteBlocklistBuilder) Policy(policy rest.Policy) DeleteBlocklistBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteBlocklistBuilder) Cache(folder string) DeleteBlocklistBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteBlocklistBuilder) Checkpoint(path string) DeleteBlocklistBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteBlocklistBuilder) Trace(path string) DeleteBlocklistBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteBlocklistBuilder) Stats(stats *rest.Stats) DeleteBlocklistBuilder {
	b.stats = stats
	return b
}

// AddBlocklistItemsBuilder builds the call of a service that adds words to a blocklist; it counts within five
// minutes. See AddBlocklistItems for its parameters.
type AddBlocklistItemsBuilder struct{ builder }

var rowOfAddBlocklistItems = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AddBlocklistItems",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/contentsafety/text/blocklists/{BlocklistName}:addOrUpdateBlocklistItems",
		VersionQuery: "api-version",
		Items:        "blocklistItems",
		Result:       "$.blocklistItems",
		Headline:     "$.blocklistItemId",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    100,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "BlocklistName",
		Place:    4,
		Required: true,
	}, {
		Name:     "Text",
		Required: true,
	}, {
		Name: "Description",
	}, {
		Name: "IsRegex",
		Type: 1,
	}},
}}

// AddBlocklistItems adds words to a blocklist; it counts within five minutes.
//
// OutputCol holds the new item's id; its detail column a [BlocklistItem] as JSON. One request takes at most 100
// rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func AddBlocklistItems() AddBlocklistItemsBuilder {
	return AddBlocklistItemsBuilder{newBuilder(&rowOfAddBlocklistItems)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AddBlocklistItemsBuilder) Restored() { b.row = &rowOfAddBlocklistItems }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b AddBlocklistItemsBuilder) BlocklistName(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b AddBlocklistItemsBuilder) BlocklistNameCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// Text sets the word or phrase, at most 128 characters; a regular expression, at most 1,000.
func (b AddBlocklistItemsBuilder) Text(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b AddBlocklistItemsBuilder) TextCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Description sets what it is there for, at most 1,024 characters.
func (b AddBlocklistItemsBuilder) Description(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("Description", v)
	return b
}

// DescriptionCol takes each row's Description from a column.
func (b AddBlocklistItemsBuilder) DescriptionCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("Description", column)
	return b
}

// DescriptionDefault stands in where the cell of DescriptionCol is missing.
func (b AddBlocklistItemsBuilder) DescriptionDefault(v string) AddBlocklistItemsBuilder {
	b.builder = b.setDefault("Description", v)
	return b
}

// IsRegex sets whether Text is a regular expression (from 2024-09-01 on). Service default: false.
func (b AddBlocklistItemsBuilder) IsRegex(v bool) AddBlocklistItemsBuilder {
	b.builder = b.setValue("IsRegex", v)
	return b
}

// IsRegexCol takes each row's IsRegex from a column. A cell is true or false.
func (b AddBlocklistItemsBuilder) IsRegexCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("IsRegex", column)
	return b
}

// IsRegexDefault stands in where the cell of IsRegexCol is missing.
func (b AddBlocklistItemsBuilder) IsRegexDefault(v bool) AddBlocklistItemsBuilder {
	b.builder = b.setDefault("IsRegex", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AddBlocklistItemsBuilder) Endpoint(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AddBlocklistItemsBuilder) EndpointCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AddBlocklistItemsBuilder) Key(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AddBlocklistItemsBuilder) KeyCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AddBlocklistItemsBuilder) KeyEnv(variable string) AddBlocklistItemsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AddBlocklistItemsBuilder) SecondKey(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AddBlocklistItemsBuilder) SecondKeyCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AddBlocklistItemsBuilder) SecondKeyEnv(variable string) AddBlocklistItemsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AddBlocklistItemsBuilder) Token(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AddBlocklistItemsBuilder) TokenCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AddBlocklistItemsBuilder) TokenEnv(variable string) AddBlocklistItemsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AddBlocklistItemsBuilder) Headers(v map[string]string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AddBlocklistItemsBuilder) HeadersCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AddBlocklistItemsBuilder) APIVersion(v string) AddBlocklistItemsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AddBlocklistItemsBuilder) APIVersionCol(column string) AddBlocklistItemsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the new item's id. It is required.
func (b AddBlocklistItemsBuilder) OutputCol(column string) AddBlocklistItemsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [BlocklistItem] as JSON. Default: OutputCol's name
// and "_detail".
func (b AddBlocklistItemsBuilder) DetailCol(column string) AddBlocklistItemsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AddBlocklistItemsBuilder) ErrorCol(column string) AddBlocklistItemsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AddBlocklistItemsBuilder) Policy(policy rest.Policy) AddBlocklistItemsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AddBlocklistItemsBuilder) Cache(folder string) AddBlocklistItemsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AddBlocklistItemsBuilder) Checkpoint(path string) AddBlocklistItemsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AddBlocklistItemsBuilder) Trace(path string) AddBlocklistItemsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AddBlocklistItemsBuilder) Stats(stats *rest.Stats) AddBlocklistItemsBuilder {
	b.stats = stats
	return b
}

// GetBlocklistItemBuilder builds the call of a service that says what an item of a blocklist is. See
// GetBlocklistItem for its parameters.
type GetBlocklistItemBuilder struct{ builder }

var rowOfGetBlocklistItem = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetBlocklistItem",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/contentsafety/text/blocklists/{BlocklistName}/blocklistItems/{BlocklistItemID}",
		VersionQuery: "api-version",
		Headline:     "$.text",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "BlocklistName",
		Place:    4,
		Required: true,
	}, {
		Name:     "BlocklistItemID",
		Place:    4,
		Required: true,
	}},
}}

// GetBlocklistItem says what an item of a blocklist is.
//
// OutputCol holds its word or phrase; its detail column a [BlocklistItem] as JSON. One request takes at most 1
// rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func GetBlocklistItem() GetBlocklistItemBuilder {
	return GetBlocklistItemBuilder{newBuilder(&rowOfGetBlocklistItem)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetBlocklistItemBuilder) Restored() { b.row = &rowOfGetBlocklistItem }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b GetBlocklistItemBuilder) BlocklistName(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b GetBlocklistItemBuilder) BlocklistNameCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// BlocklistItemID sets the item, by the id that AddBlocklistItems answered.
func (b GetBlocklistItemBuilder) BlocklistItemID(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("BlocklistItemID", v)
	return b
}

// BlocklistItemIDCol takes each row's BlocklistItemID from a column.
func (b GetBlocklistItemBuilder) BlocklistItemIDCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("BlocklistItemID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetBlocklistItemBuilder) Endpoint(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetBlocklistItemBuilder) EndpointCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetBlocklistItemBuilder) Key(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetBlocklistItemBuilder) KeyCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetBlocklistItemBuilder) KeyEnv(variable string) GetBlocklistItemBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetBlocklistItemBuilder) SecondKey(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetBlocklistItemBuilder) SecondKeyCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetBlocklistItemBuilder) SecondKeyEnv(variable string) GetBlocklistItemBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetBlocklistItemBuilder) Token(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetBlocklistItemBuilder) TokenCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetBlocklistItemBuilder) TokenEnv(variable string) GetBlocklistItemBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetBlocklistItemBuilder) Headers(v map[string]string) GetBlocklistItemBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetBlocklistItemBuilder) HeadersCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetBlocklistItemBuilder) APIVersion(v string) GetBlocklistItemBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetBlocklistItemBuilder) APIVersionCol(column string) GetBlocklistItemBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds its word or phrase. It is required.
func (b GetBlocklistItemBuilder) OutputCol(column string) GetBlocklistItemBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [BlocklistItem] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetBlocklistItemBuilder) DetailCol(column string) GetBlocklistItemBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetBlocklistItemBuilder) ErrorCol(column string) GetBlocklistItemBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetBlocklistItemBuilder) Policy(policy rest.Policy) GetBlocklistItemBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetBlocklistItemBuilder) Cache(folder string) GetBlocklistItemBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetBlocklistItemBuilder) Checkpoint(path string) GetBlocklistItemBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetBlocklistItemBuilder) Trace(path string) GetBlocklistItemBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetBlocklistItemBuilder) Stats(stats *rest.Stats) GetBlocklistItemBuilder {
	b.stats = stats
	return b
}

// ListBlocklistItemsBuilder builds the call of a service that lists the items of a blocklist. See
// ListBlocklistItems for its parameters.
type ListBlocklistItemsBuilder struct{ builder }

var rowOfListBlocklistItems = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListBlocklistItems",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/contentsafety/text/blocklists/{BlocklistName}/blocklistItems",
		VersionQuery: "api-version",
		Headline:     "$.value[*].text",
		List:         "value",
		NextLink:     "nextLink",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "BlocklistName",
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
		Name:  "MaxPageSize",
		Wire:  "maxpagesize",
		Place: 2,
		Type:  7,
	}},
}}

// ListBlocklistItems lists the items of a blocklist.
//
// OutputCol holds their words and phrases as a JSON list, those of all pages; its detail column a
// [BlocklistItems] as JSON. One request takes at most 1 rows. Default version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func ListBlocklistItems() ListBlocklistItemsBuilder {
	return ListBlocklistItemsBuilder{newBuilder(&rowOfListBlocklistItems)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListBlocklistItemsBuilder) Restored() { b.row = &rowOfListBlocklistItems }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b ListBlocklistItemsBuilder) BlocklistName(v string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b ListBlocklistItemsBuilder) BlocklistNameCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// Top sets how many are listed. Service default: all.
func (b ListBlocklistItemsBuilder) Top(v int) ListBlocklistItemsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b ListBlocklistItemsBuilder) TopCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b ListBlocklistItemsBuilder) TopDefault(v int) ListBlocklistItemsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Skip sets how many are left out at the beginning. Service default: 0.
func (b ListBlocklistItemsBuilder) Skip(v int) ListBlocklistItemsBuilder {
	b.builder = b.setValue("Skip", v)
	return b
}

// SkipCol takes each row's Skip from a column.
func (b ListBlocklistItemsBuilder) SkipCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("Skip", column)
	return b
}

// SkipDefault stands in where the cell of SkipCol is missing.
func (b ListBlocklistItemsBuilder) SkipDefault(v int) ListBlocklistItemsBuilder {
	b.builder = b.setDefault("Skip", v)
	return b
}

// MaxPageSize sets how many a page has at most, all of which are read. Service default: the service's own.
func (b ListBlocklistItemsBuilder) MaxPageSize(v int) ListBlocklistItemsBuilder {
	b.builder = b.setValue("MaxPageSize", v)
	return b
}

// MaxPageSizeCol takes each row's MaxPageSize from a column.
func (b ListBlocklistItemsBuilder) MaxPageSizeCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("MaxPageSize", column)
	return b
}

// MaxPageSizeDefault stands in where the cell of MaxPageSizeCol is missing.
func (b ListBlocklistItemsBuilder) MaxPageSizeDefault(v int) ListBlocklistItemsBuilder {
	b.builder = b.setDefault("MaxPageSize", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListBlocklistItemsBuilder) Endpoint(v string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListBlocklistItemsBuilder) EndpointCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListBlocklistItemsBuilder) Key(v string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListBlocklistItemsBuilder) KeyCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListBlocklistItemsBuilder) KeyEnv(variable string) ListBlocklistItemsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListBlocklistItemsBuilder) SecondKey(v string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListBlocklistItemsBuilder) SecondKeyCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListBlocklistItemsBuilder) SecondKeyEnv(variable string) ListBlocklistItemsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListBlocklistItemsBuilder) Token(v string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListBlocklistItemsBuilder) TokenCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListBlocklistItemsBuilder) TokenEnv(variable string) ListBlocklistItemsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListBlocklistItemsBuilder) Headers(v map[string]string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListBlocklistItemsBuilder) HeadersCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListBlocklistItemsBuilder) APIVersion(v string) ListBlocklistItemsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListBlocklistItemsBuilder) APIVersionCol(column string) ListBlocklistItemsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their words and phrases as a JSON list, those of all pages. It is
// required.
func (b ListBlocklistItemsBuilder) OutputCol(column string) ListBlocklistItemsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [BlocklistItems] as JSON. Default: OutputCol's name
// and "_detail".
func (b ListBlocklistItemsBuilder) DetailCol(column string) ListBlocklistItemsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListBlocklistItemsBuilder) ErrorCol(column string) ListBlocklistItemsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListBlocklistItemsBuilder) Policy(policy rest.Policy) ListBlocklistItemsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListBlocklistItemsBuilder) Cache(folder string) ListBlocklistItemsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListBlocklistItemsBuilder) Checkpoint(path string) ListBlocklistItemsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListBlocklistItemsBuilder) Trace(path string) ListBlocklistItemsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListBlocklistItemsBuilder) Stats(stats *rest.Stats) ListBlocklistItemsBuilder {
	b.stats = stats
	return b
}

// RemoveBlocklistItemsBuilder builds the call of a service that removes items from a blocklist. See
// RemoveBlocklistItems for its parameters.
type RemoveBlocklistItemsBuilder struct{ builder }

var rowOfRemoveBlocklistItems = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "RemoveBlocklistItems",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/contentsafety/text/blocklists/{BlocklistName}:removeBlocklistItems",
		VersionQuery: "api-version",
		Items:        "blocklistItemIds",
	},
	APIVersions: []string{"2024-09-01", "2023-10-01"},
	Fresh:       true,
	MaxItems:    100,
	MaxBytes:    1048576,
	Column:      10,
	Params: []services.Param{{
		Name:     "BlocklistName",
		Place:    4,
		Required: true,
	}, {
		Name:     "BlocklistItemID",
		Wire:     "blocklistItemId",
		Required: true,
		Alone:    true,
	}},
}}

// RemoveBlocklistItems removes items from a blocklist.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 100 rows. Default
// version: 2024-09-01.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-safety/overview
func RemoveBlocklistItems() RemoveBlocklistItemsBuilder {
	return RemoveBlocklistItemsBuilder{newBuilder(&rowOfRemoveBlocklistItems)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *RemoveBlocklistItemsBuilder) Restored() { b.row = &rowOfRemoveBlocklistItems }

// BlocklistName sets the blocklist: letters, digits, - . _ and ~, at most 64.
func (b RemoveBlocklistItemsBuilder) BlocklistName(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("BlocklistName", v)
	return b
}

// BlocklistNameCol takes each row's BlocklistName from a column.
func (b RemoveBlocklistItemsBuilder) BlocklistNameCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("BlocklistName", column)
	return b
}

// BlocklistItemID sets the item, by the id that AddBlocklistItems answered.
func (b RemoveBlocklistItemsBuilder) BlocklistItemID(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("BlocklistItemID", v)
	return b
}

// BlocklistItemIDCol takes each row's BlocklistItemID from a column.
func (b RemoveBlocklistItemsBuilder) BlocklistItemIDCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("BlocklistItemID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b RemoveBlocklistItemsBuilder) Endpoint(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b RemoveBlocklistItemsBuilder) EndpointCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b RemoveBlocklistItemsBuilder) Key(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b RemoveBlocklistItemsBuilder) KeyCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b RemoveBlocklistItemsBuilder) KeyEnv(variable string) RemoveBlocklistItemsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b RemoveBlocklistItemsBuilder) SecondKey(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b RemoveBlocklistItemsBuilder) SecondKeyCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b RemoveBlocklistItemsBuilder) SecondKeyEnv(variable string) RemoveBlocklistItemsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b RemoveBlocklistItemsBuilder) Token(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b RemoveBlocklistItemsBuilder) TokenCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b RemoveBlocklistItemsBuilder) TokenEnv(variable string) RemoveBlocklistItemsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b RemoveBlocklistItemsBuilder) Headers(v map[string]string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b RemoveBlocklistItemsBuilder) HeadersCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b RemoveBlocklistItemsBuilder) APIVersion(v string) RemoveBlocklistItemsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b RemoveBlocklistItemsBuilder) APIVersionCol(column string) RemoveBlocklistItemsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b RemoveBlocklistItemsBuilder) OutputCol(column string) RemoveBlocklistItemsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b RemoveBlocklistItemsBuilder) DetailCol(column string) RemoveBlocklistItemsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b RemoveBlocklistItemsBuilder) ErrorCol(column string) RemoveBlocklistItemsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b RemoveBlocklistItemsBuilder) Policy(policy rest.Policy) RemoveBlocklistItemsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b RemoveBlocklistItemsBuilder) Cache(folder string) RemoveBlocklistItemsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b RemoveBlocklistItemsBuilder) Checkpoint(path string) RemoveBlocklistItemsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b RemoveBlocklistItemsBuilder) Trace(path string) RemoveBlocklistItemsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b RemoveBlocklistItemsBuilder) Stats(stats *rest.Stats) RemoveBlocklistItemsBuilder {
	b.stats = stats
	return b
}

// ScreenTextBuilder builds the call of a service that finds profanity, personal data and wanted terms in a
// text, and judges it. See ScreenText for its parameters.
type ScreenTextBuilder struct{ builder }

var rowOfScreenText = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ScreenText",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/contentmoderator/moderate/v{version}/ProcessText/Screen/",
		Headline: "$.Terms[*].Term",
	},
	APIVersions: []string{"1.0"},
	MaxItems:    1,
	MaxBytes:    4096,
	Column:      1,
	Params: []services.Param{{
		Name:     "Text",
		Place:    3,
		Required: true,
		Media:    "text/plain",
	}, {
		Name:  "Language",
		Place: 2,
	}, {
		Name:  "AutoCorrect",
		Wire:  "autocorrect",
		Place: 2,
		Type:  1,
	}, {
		Name:  "PII",
		Wire:  "PII",
		Place: 2,
		Type:  1,
	}, {
		Name:  "ListID",
		Wire:  "listId",
		Place: 2,
	}, {
		Name:  "Classify",
		Place: 2,
		Type:  1,
	}},
}}

// ScreenText finds profanity, personal data and wanted terms in a text, and judges it.
//
// The cloud's Content Moderator is deprecated since February 2024 and ends in early 2027. In new work,
// ModerateText, and PII for personal data, stand in.
//
// OutputCol holds the terms that were found, as a JSON list; its detail column a [ScreenedText] as JSON. One
// request takes at most 1 rows. Default version: 1.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-moderator/api-reference
func ScreenText() ScreenTextBuilder { return ScreenTextBuilder{newBuilder(&rowOfScreenText)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ScreenTextBuilder) Restored() { b.row = &rowOfScreenText }

// Text sets the text, at most 1,024 characters.
func (b ScreenTextBuilder) Text(v string) ScreenTextBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b ScreenTextBuilder) TextCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Language sets the text's language as an ISO 639-3 code such as "eng". Service default: found by itself, where
// Classify is not asked for.
func (b ScreenTextBuilder) Language(v string) ScreenTextBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b ScreenTextBuilder) LanguageCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b ScreenTextBuilder) LanguageDefault(v string) ScreenTextBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// AutoCorrect sets whether misspellings are righted first. Service default: false.
func (b ScreenTextBuilder) AutoCorrect(v bool) ScreenTextBuilder {
	b.builder = b.setValue("AutoCorrect", v)
	return b
}

// AutoCorrectCol takes each row's AutoCorrect from a column. A cell is true or false.
func (b ScreenTextBuilder) AutoCorrectCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("AutoCorrect", column)
	return b
}

// AutoCorrectDefault stands in where the cell of AutoCorrectCol is missing.
func (b ScreenTextBuilder) AutoCorrectDefault(v bool) ScreenTextBuilder {
	b.builder = b.setDefault("AutoCorrect", v)
	return b
}

// PII sets whether personal data are looked for. Service default: false.
func (b ScreenTextBuilder) PII(v bool) ScreenTextBuilder {
	b.builder = b.setValue("PII", v)
	return b
}

// PIICol takes each row's PII from a column. A cell is true or false.
func (b ScreenTextBuilder) PIICol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("PII", column)
	return b
}

// PIIDefault stands in where the cell of PIICol is missing.
func (b ScreenTextBuilder) PIIDefault(v bool) ScreenTextBuilder {
	b.builder = b.setDefault("PII", v)
	return b
}

// ListID sets a list of your own terms that are looked for, too. Service default: none.
func (b ScreenTextBuilder) ListID(v string) ScreenTextBuilder {
	b.builder = b.setValue("ListID", v)
	return b
}

// ListIDCol takes each row's ListID from a column.
func (b ScreenTextBuilder) ListIDCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("ListID", column)
	return b
}

// ListIDDefault stands in where the cell of ListIDCol is missing.
func (b ScreenTextBuilder) ListIDDefault(v string) ScreenTextBuilder {
	b.builder = b.setDefault("ListID", v)
	return b
}

// Classify sets whether the text is judged, in English only. Service default: false.
func (b ScreenTextBuilder) Classify(v bool) ScreenTextBuilder {
	b.builder = b.setValue("Classify", v)
	return b
}

// ClassifyCol takes each row's Classify from a column. A cell is true or false.
func (b ScreenTextBuilder) ClassifyCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Classify", column)
	return b
}

// ClassifyDefault stands in where the cell of ClassifyCol is missing.
func (b ScreenTextBuilder) ClassifyDefault(v bool) ScreenTextBuilder {
	b.builder = b.setDefault("Classify", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ScreenTextBuilder) Endpoint(v string) ScreenTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ScreenTextBuilder) EndpointCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ScreenTextBuilder) Key(v string) ScreenTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ScreenTextBuilder) KeyCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ScreenTextBuilder) KeyEnv(variable string) ScreenTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ScreenTextBuilder) SecondKey(v string) ScreenTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ScreenTextBuilder) SecondKeyCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ScreenTextBuilder) SecondKeyEnv(variable string) ScreenTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ScreenTextBuilder) Token(v string) ScreenTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ScreenTextBuilder) TokenCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ScreenTextBuilder) TokenEnv(variable string) ScreenTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ScreenTextBuilder) Headers(v map[string]string) ScreenTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ScreenTextBuilder) HeadersCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ScreenTextBuilder) APIVersion(v string) ScreenTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ScreenTextBuilder) APIVersionCol(column string) ScreenTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the terms that were found, as a JSON list. It is required.
func (b ScreenTextBuilder) OutputCol(column string) ScreenTextBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [ScreenedText] as JSON. Default: OutputCol's name
// and "_detail".
func (b ScreenTextBuilder) DetailCol(column string) ScreenTextBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ScreenTextBuilder) ErrorCol(column string) ScreenTextBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ScreenTextBuilder) Policy(policy rest.Policy) ScreenTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ScreenTextBuilder) Cache(folder string) ScreenTextBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ScreenTextBuilder) Checkpoint(path string) ScreenTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ScreenTextBuilder) Trace(path string) ScreenTextBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ScreenTextBuilder) Stats(stats *rest.Stats) ScreenTextBuilder { b.stats = stats; return b }

// EvaluateImageBuilder builds the call of a service that says how likely a picture is adult or racy. See
// EvaluateImage for its parameters.
type EvaluateImageBuilder struct{ builder }

var rowOfEvaluateImage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "EvaluateImage",
	Family:   "safety",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/contentmoderator/moderate/v{version}/ProcessImage/Evaluate",
		Fixed:    "{\"DataRepresentation\":\"URL\"}",
		Headline: "$.Result",
	},
	APIVersions: []string{"1.0"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Column:      7,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "Value",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Place:   3,
		Type:    6,
		OneOf:   "image",
		Media:   "image/*",
		Picture: true,
	}, {
		Name:  "CacheImage",
		Wire:  "CacheImage",
		Place: 2,
		Type:  1,
	}},
}}

// EvaluateImage says how likely a picture is adult or racy.
//
// The cloud's Content Moderator is deprecated since February 2024 and ends in early 2027. In new work,
// ModerateImage stands in.
//
// OutputCol holds whether it is either; its detail column a [EvaluatedImage] as JSON. One request takes at most
// 1 rows. Default version: 1.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/content-moderator/api-reference
func EvaluateImage() EvaluateImageBuilder {
	return EvaluateImageBuilder{newBuilder(&rowOfEvaluateImage)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *EvaluateImageBuilder) Restored() { b.row = &rowOfEvaluateImage }

// ImageURL sets the picture's public address; the service fetches it.
func (b EvaluateImageBuilder) ImageURL(v string) EvaluateImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b EvaluateImageBuilder) ImageURLCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, at least 128 pixels wide and high; they are read from disk only when the
// request is sent.
func (b EvaluateImageBuilder) ImageBytes(content []byte) EvaluateImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b EvaluateImageBuilder) ImageBytesCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// CacheImage sets whether the service keeps the picture for further calls. Service default: false.
func (b EvaluateImageBuilder) CacheImage(v bool) EvaluateImageBuilder {
	b.builder = b.setValue("CacheImage", v)
	return b
}

// CacheImageCol takes each row's CacheImage from a column. A cell is true or false.
func (b EvaluateImageBuilder) CacheImageCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("CacheImage", column)
	return b
}

// CacheImageDefault stands in where the cell of CacheImageCol is missing.
func (b EvaluateImageBuilder) CacheImageDefault(v bool) EvaluateImageBuilder {
	b.builder = b.setDefault("CacheImage", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b EvaluateImageBuilder) Endpoint(v string) EvaluateImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b EvaluateImageBuilder) EndpointCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b EvaluateImageBuilder) Key(v string) EvaluateImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b EvaluateImageBuilder) KeyCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b EvaluateImageBuilder) KeyEnv(variable string) EvaluateImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b EvaluateImageBuilder) SecondKey(v string) EvaluateImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b EvaluateImageBuilder) SecondKeyCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b EvaluateImageBuilder) SecondKeyEnv(variable string) EvaluateImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b EvaluateImageBuilder) Token(v string) EvaluateImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b EvaluateImageBuilder) TokenCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b EvaluateImageBuilder) TokenEnv(variable string) EvaluateImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b EvaluateImageBuilder) Headers(v map[string]string) EvaluateImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b EvaluateImageBuilder) HeadersCol(column string) EvaluateImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b EvaluateImageBuilder) APIVersion(v string) EvaluateImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b EvaluateImageBuilder) APIVersionCol(column string) EvaluateImageBuilder {
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
func (b EvaluateImageBuilder) ResizeImages(v bool) EvaluateImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds whether it is either. It is required.
func (b EvaluateImageBuilder) OutputCol(column string) EvaluateImageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [EvaluatedImage] as JSON. Default: OutputCol's name
// and "_detail".
func (b EvaluateImageBuilder) DetailCol(column string) EvaluateImageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b EvaluateImageBuilder) ErrorCol(column string) EvaluateImageBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b EvaluateImageBuilder) Policy(policy rest.Policy) EvaluateImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b EvaluateImageBuilder) Cache(folder string) EvaluateImageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b EvaluateImageBuilder) Checkpoint(path string) EvaluateImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b EvaluateImageBuilder) Trace(path string) EvaluateImageBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b EvaluateImageBuilder) Stats(stats *rest.Stats) EvaluateImageBuilder {
	b.stats = stats
	return b
}
