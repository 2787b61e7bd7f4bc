// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// ClassifyImageBuilder builds the call of a service that says which of the classes of your own model a picture
// shows. See ClassifyImage for its parameters.
type ClassifyImageBuilder struct{ builder }

var rowOfClassifyImage = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ClassifyImage",
	Family:   "customvision",
	Protocol: "table",
	Shape: services.Shape{
		Route:      "/customvision/v{version}/prediction/{ProjectID}/classify/iterations/{PublishedName}/url/{NoStore}",
		BytesRoute: "/customvision/v{version}/prediction/{ProjectID}/classify/iterations/{PublishedName}/image/{NoStore}",
		Headline:   "$.predictions[*].tagName",
		By:         "$.predictions[*].probability",
		KeyHeader:  "Prediction-Key",
	},
	APIVersions: []string{"3.1"},
	MaxItems:    1,
	MaxBytes:    4194304,
	Params: []services.Param{{
		Name:  "ImageURL",
		Wire:  "url",
		Place: 1,
		OneOf: "image",
	}, {
		Name:    "ImageBytes",
		Wire:    "imageData",
		Place:   7,
		Type:    6,
		OneOf:   "image",
		Picture: true,
		MaxSide: 10240,
	}, {
		Name:     "ProjectID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PublishedName",
		Place:    4,
		Required: true,
	}, {
		Name:  "NoStore",
		Wire:  "nostore",
		Place: 4,
		Type:  1,
	}, {
		Name:  "Application",
		Place: 2,
	}},
}}

// ClassifyImage says which of the classes of your own model a picture shows.
//
// OutputCol holds the likeliest class; its detail column a [ImagePrediction] as JSON. One request takes at most
// 1 rows. Default version: 3.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/custom-vision-service/use-prediction-api
func ClassifyImage() ClassifyImageBuilder {
	return ClassifyImageBuilder{newBuilder(&rowOfClassifyImage)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ClassifyImageBuilder) Restored() { b.row = &rowOfClassifyImage }

// ImageURL sets the picture's public address; the service fetches it.
func (b ClassifyImageBuilder) ImageURL(v string) ClassifyImageBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b ClassifyImageBuilder) ImageURLCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, 256 to 10,240 pixels wide and high; they are read from disk only when
// the request is sent.
func (b ClassifyImageBuilder) ImageBytes(content []byte) ClassifyImageBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b ClassifyImageBuilder) ImageBytesCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// ProjectID sets the model's project, as the portal's settings page shows it.
func (b ClassifyImageBuilder) ProjectID(v string) ClassifyImageBuilder {
	b.builder = b.setValue("ProjectID", v)
	return b
}

// ProjectIDCol takes each row's ProjectID from a column.
func (b ClassifyImageBuilder) ProjectIDCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("ProjectID", column)
	return b
}

// PublishedName sets the name that the iteration was published under.
func (b ClassifyImageBuilder) PublishedName(v string) ClassifyImageBuilder {
	b.builder = b.setValue("PublishedName", v)
	return b
}

// PublishedNameCol takes each row's PublishedName from a column.
func (b ClassifyImageBuilder) PublishedNameCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("PublishedName", column)
	return b
}

// NoStore sets whether the service keeps no copy of the picture for later training. Service default: false.
func (b ClassifyImageBuilder) NoStore(v bool) ClassifyImageBuilder {
	b.builder = b.setValue("NoStore", v)
	return b
}

// NoStoreCol takes each row's NoStore from a column. A cell is true or false.
func (b ClassifyImageBuilder) NoStoreCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("NoStore", column)
	return b
}

// NoStoreDefault stands in where the cell of NoStoreCol is missing.
func (b ClassifyImageBuilder) NoStoreDefault(v bool) ClassifyImageBuilder {
	b.builder = b.setDefault("NoStore", v)
	return b
}

// Application sets who asks, for the service's own records.
func (b ClassifyImageBuilder) Application(v string) ClassifyImageBuilder {
	b.builder = b.setValue("Application", v)
	return b
}

// ApplicationCol takes each row's Application from a column.
func (b ClassifyImageBuilder) ApplicationCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("Application", column)
	return b
}

// ApplicationDefault stands in where the cell of ApplicationCol is missing.
func (b ClassifyImageBuilder) ApplicationDefault(v string) ClassifyImageBuilder {
	b.builder = b.setDefault("Application", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ClassifyImageBuilder) Endpoint(v string) ClassifyImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ClassifyImageBuilder) EndpointCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ClassifyImageBuilder) Key(v string) ClassifyImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ClassifyImageBuilder) KeyCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyImageBuilder) KeyEnv(variable string) ClassifyImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ClassifyImageBuilder) SecondKey(v string) ClassifyImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ClassifyImageBuilder) SecondKeyCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ClassifyImageBuilder) SecondKeyEnv(variable string) ClassifyImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ClassifyImageBuilder) Token(v string) ClassifyImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ClassifyImageBuilder) TokenCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ClassifyImageBuilder) TokenEnv(variable string) ClassifyImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ClassifyImageBuilder) Headers(v map[string]string) ClassifyImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ClassifyImageBuilder) HeadersCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ClassifyImageBuilder) APIVersion(v string) ClassifyImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ClassifyImageBuilder) APIVersionCol(column string) ClassifyImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes or of 10240 pixels in width or height, the
// most that the service takes, is made smaller before it is sent; all others are sent as they are, byte for
// byte. It keeps its shape and its format, JPEG, PNG or BMP, is turned upright, and loses what the file says
// besides; where it is of another format, or of more than [frames.MaxPixels], that is the row's error. Places
// in the answer are then those of the smaller picture, and not scaled back: where the answer says its width,
// divide by that and multiply by the picture's own; where it does not, the scale is not known. What is not
// given in ImageBytes is not touched: the service fetches it by itself. Default: false: all are sent as they
// are, and what the service says to them is the row's error.
func (b ClassifyImageBuilder) ResizeImages(v bool) ClassifyImageBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the likeliest class. It is required.
func (b ClassifyImageBuilder) OutputCol(column string) ClassifyImageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImagePrediction] as JSON. Default: OutputCol's
// name and "_detail".
func (b ClassifyImageBuilder) DetailCol(column string) ClassifyImageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ClassifyImageBuilder) ErrorCol(column string) ClassifyImageBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ClassifyImageBuilder) Policy(policy rest.Policy) ClassifyImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ClassifyImageBuilder) Cache(folder string) ClassifyImageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ClassifyImageBuilder) Checkpoint(path string) ClassifyImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ClassifyImageBuilder) Trace(path string) ClassifyImageBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ClassifyImageBuilder) Stats(stats *rest.Stats) ClassifyImageBuilder {
	b.stats = stats
	return b
}

// DetectCustomObjectsBuilder builds the call of a service that finds in a picture what your own model was
// trained to find, and where it is. See DetectCustomObjects for its parameters.
type DetectCustomObjectsBuilder struct{ builder }

var rowOfDetectCustomObjects = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectCustomObjects",
	Family:   "customvision",
	Protocol: "table",
	Shape: services.Shape{
		Route:      "/customvision/v{version}/prediction/{ProjectID}/detect/iterations/{PublishedName}/url/{NoStore}",
		BytesRoute: "/customvision/v{version}/prediction/{ProjectID}/detect/iterations/{PublishedName}/image/{NoStore}",
		Headline:   "$.predictions",
		KeyHeader:  "Prediction-Key",
	},
	APIVersions: []string{"3.1"},
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
		Wire:    "imageData",
		Place:   7,
		Type:    6,
		OneOf:   "image",
		Picture: true,
		MaxSide: 10240,
	}, {
		Name:     "ProjectID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PublishedName",
		Place:    4,
		Required: true,
	}, {
		Name:  "NoStore",
		Wire:  "nostore",
		Place: 4,
		Type:  1,
	}, {
		Name:  "Application",
		Place: 2,
	}},
}}

// DetectCustomObjects finds in a picture what your own model was trained to find, and where it is.
//
// OutputCol holds the findings as a JSON list of {tagName, probability, boundingBox}, unlikely ones among them;
// its detail column a [ImagePrediction] as JSON. One request takes at most 1 rows. Default version: 3.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/custom-vision-service/use-prediction-api
func DetectCustomObjects() DetectCustomObjectsBuilder {
	return DetectCustomObjectsBuilder{newBuilder(&rowOfDetectCustomObjects)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectCustomObjectsBuilder) Restored() { b.row = &rowOfDetectCustomObjects }

// ImageURL sets the picture's public address; the service fetches it.
func (b DetectCustomObjectsBuilder) ImageURL(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b DetectCustomObjectsBuilder) ImageURLCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, 256 to 10,240 pixels wide and high; they are read from disk only when
// the request is sent.
func (b DetectCustomObjectsBuilder) ImageBytes(content []byte) DetectCustomObjectsBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b DetectCustomObjectsBuilder) ImageBytesCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// ProjectID sets the model's project, as the portal's settings page shows it.
func (b DetectCustomObjectsBuilder) ProjectID(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("ProjectID", v)
	return b
}

// ProjectIDCol takes each row's ProjectID from a column.
func (b DetectCustomObjectsBuilder) ProjectIDCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("ProjectID", column)
	return b
}

// PublishedName sets the name that the iteration was published under.
func (b DetectCustomObjectsBuilder) PublishedName(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("PublishedName", v)
	return b
}

// PublishedNameCol takes each row's PublishedName from a column.
func (b DetectCustomObjectsBuilder) PublishedNameCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("PublishedName", column)
	return b
}

// NoStore sets whether the service keeps no copy of the picture for later training. Service default: false.
func (b DetectCustomObjectsBuilder) NoStore(v bool) DetectCustomObjectsBuilder {
	b.builder = b.setValue("NoStore", v)
	return b
}

// NoStoreCol takes each row's NoStore from a column. A cell is true or false.
func (b DetectCustomObjectsBuilder) NoStoreCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("NoStore", column)
	return b
}

// NoStoreDefault stands in where the cell of NoStoreCol is missing.
func (b DetectCustomObjectsBuilder) NoStoreDefault(v bool) DetectCustomObjectsBuilder {
	b.builder = b.setDefault("NoStore", v)
	return b
}

// Application sets who asks, for the service's own records.
func (b DetectCustomObjectsBuilder) Application(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("Application", v)
	return b
}

// ApplicationCol takes each row's Application from a column.
func (b DetectCustomObjectsBuilder) ApplicationCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("Application", column)
	return b
}

// ApplicationDefault stands in where the cell of ApplicationCol is missing.
func (b DetectCustomObjectsBuilder) ApplicationDefault(v string) DetectCustomObjectsBuilder {
	b.builder = b.setDefault("Application", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectCustomObjectsBuilder) Endpoint(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectCustomObjectsBuilder) EndpointCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectCustomObjectsBuilder) Key(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectCustomObjectsBuilder) KeyCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectCustomObjectsBuilder) KeyEnv(variable string) DetectCustomObjectsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectCustomObjectsBuilder) SecondKey(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectCustomObjectsBuilder) SecondKeyCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectCustomObjectsBuilder) SecondKeyEnv(variable string) DetectCustomObjectsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectCustomObjectsBuilder) Token(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectCustomObjectsBuilder) TokenCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectCustomObjectsBuilder) TokenEnv(variable string) DetectCustomObjectsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectCustomObjectsBuilder) Headers(v map[string]string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectCustomObjectsBuilder) HeadersCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectCustomObjectsBuilder) APIVersion(v string) DetectCustomObjectsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectCustomObjectsBuilder) APIVersionCol(column string) DetectCustomObjectsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 4194304 bytes or of 10240 pixels in width or height, the
// most that the service takes, is made smaller before it is sent; all others are sent as they are, byte for
// byte. It keeps its shape and its format, JPEG, PNG or BMP, is turned upright, and loses what the file says
// besides; where it is of another format, or of more than [frames.MaxPixels], that is the row's error. Places
// in the answer are then those of the smaller picture, and not scaled back: where the answer says its width,
// divide by that and multiply by the picture's own; where it does not, the scale is not known. What is not
// given in ImageBytes is not touched: the service fetches it by itself. Default: false: all are sent as they
// are, and what the service says to them is the row's error.
func (b DetectCustomObjectsBuilder) ResizeImages(v bool) DetectCustomObjectsBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the findings as a JSON list of {tagName, probability, boundingBox},
// unlikely ones among them. It is required.
func (b DetectCustomObjectsBuilder) OutputCol(column string) DetectCustomObjectsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ImagePrediction] as JSON. Default: OutputCol's
// name and "_detail".
func (b DetectCustomObjectsBuilder) DetailCol(column string) DetectCustomObjectsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectCustomObjectsBuilder) ErrorCol(column string) DetectCustomObjectsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectCustomObjectsBuilder) Policy(policy rest.Policy) DetectCustomObjectsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectCustomObjectsBuilder) Cache(folder string) DetectCustomObjectsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectCustomObjectsBuilder) Checkpoint(path string) DetectCustomObjectsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectCustomObjectsBuilder) Trace(path string) DetectCustomObjectsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectCustomObjectsBuilder) Stats(stats *rest.Stats) DetectCustomObjectsBuilder {
	b.stats = stats
	return b
}
