// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// DetectFaceBuilder builds the call of a service that finds the faces in a picture: where they are, their eyes,
// noses and mouths, how they look. See DetectFace for its parameters.
type DetectFaceBuilder struct{ builder }

var rowOfDetectFace = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectFace",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/detect",
		Headline: "$[*]",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      4,
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
		Name:  "ReturnFaceID",
		Wire:  "returnFaceId",
		Place: 2,
		Type:  1,
	}, {
		Name:  "ReturnFaceLandmarks",
		Place: 2,
		Type:  1,
	}, {
		Name:  "ReturnFaceAttributes",
		Place: 2,
		Type:  3,
		Enum:  []string{"headPose", "glasses", "occlusion", "accessories", "blur", "exposure", "noise", "mask", "qualityForRecognition", "age", "gender", "smile", "facialHair", "hair", "makeup", "emotion"},
	}, {
		Name:  "DetectionModel",
		Place: 2,
		Enum:  []string{"detection_01", "detection_02", "detection_03"},
	}, {
		Name:  "RecognitionModel",
		Place: 2,
		Enum:  []string{"recognition_01", "recognition_02", "recognition_03", "recognition_04"},
	}, {
		Name:  "ReturnRecognitionModel",
		Place: 2,
		Type:  1,
	}, {
		Name:  "FaceIDTimeToLive",
		Wire:  "faceIdTimeToLive",
		Place: 2,
		Type:  7,
	}},
}}

// DetectFace finds the faces in a picture: where they are, their eyes, noses and mouths, how they look.
//
// OutputCol holds how many faces there are; its detail column a list of [Face] as JSON. One request takes at
// most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func DetectFace() DetectFaceBuilder { return DetectFaceBuilder{newBuilder(&rowOfDetectFace)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectFaceBuilder) Restored() { b.row = &rowOfDetectFace }

// ImageURL sets the picture's public address; the service fetches it.
func (b DetectFaceBuilder) ImageURL(v string) DetectFaceBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b DetectFaceBuilder) ImageURLCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, JPEG, PNG, GIF or BMP; they are read from disk only when the request is
// sent.
func (b DetectFaceBuilder) ImageBytes(content []byte) DetectFaceBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b DetectFaceBuilder) ImageBytesCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// ReturnFaceID sets whether each face gets an id, by which the other builders take it; the cloud gives ids to
// approved customers only. Service default: true.
func (b DetectFaceBuilder) ReturnFaceID(v bool) DetectFaceBuilder {
	b.builder = b.setValue("ReturnFaceID", v)
	return b
}

// ReturnFaceIDCol takes each row's ReturnFaceID from a column. A cell is true or false.
func (b DetectFaceBuilder) ReturnFaceIDCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("ReturnFaceID", column)
	return b
}

// ReturnFaceIDDefault stands in where the cell of ReturnFaceIDCol is missing.
func (b DetectFaceBuilder) ReturnFaceIDDefault(v bool) DetectFaceBuilder {
	b.builder = b.setDefault("ReturnFaceID", v)
	return b
}

// ReturnFaceLandmarks sets whether the 27 points of eyes, brows, nose and mouth are given. Service default:
// false.
func (b DetectFaceBuilder) ReturnFaceLandmarks(v bool) DetectFaceBuilder {
	b.builder = b.setValue("ReturnFaceLandmarks", v)
	return b
}

// ReturnFaceLandmarksCol takes each row's ReturnFaceLandmarks from a column. A cell is true or false.
func (b DetectFaceBuilder) ReturnFaceLandmarksCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("ReturnFaceLandmarks", column)
	return b
}

// ReturnFaceLandmarksDefault stands in where the cell of ReturnFaceLandmarksCol is missing.
func (b DetectFaceBuilder) ReturnFaceLandmarksDefault(v bool) DetectFaceBuilder {
	b.builder = b.setDefault("ReturnFaceLandmarks", v)
	return b
}

// ReturnFaceAttributes sets what is said about each face. The cloud has no "age", "gender", "smile",
// "facialHair", "hair", "makeup" and "emotion" any more since 2023: an endpoint that offers them has to be your
// own. Service default: nothing.
func (b DetectFaceBuilder) ReturnFaceAttributes(v ...string) DetectFaceBuilder {
	b.builder = b.setValue("ReturnFaceAttributes", v)
	return b
}

// ReturnFaceAttributesCol takes each row's ReturnFaceAttributes from a column. A cell is a JSON list, or values
// parted by commas.
func (b DetectFaceBuilder) ReturnFaceAttributesCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("ReturnFaceAttributes", column)
	return b
}

// ReturnFaceAttributesDefault stands in where the cell of ReturnFaceAttributesCol is missing.
func (b DetectFaceBuilder) ReturnFaceAttributesDefault(v ...string) DetectFaceBuilder {
	b.builder = b.setDefault("ReturnFaceAttributes", v)
	return b
}

// DetectionModel sets how faces are found; "detection_03" finds small and turned ones best. Service default:
// "detection_01".
func (b DetectFaceBuilder) DetectionModel(v string) DetectFaceBuilder {
	b.builder = b.setValue("DetectionModel", v)
	return b
}

// DetectionModelCol takes each row's DetectionModel from a column.
func (b DetectFaceBuilder) DetectionModelCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("DetectionModel", column)
	return b
}

// DetectionModelDefault stands in where the cell of DetectionModelCol is missing.
func (b DetectFaceBuilder) DetectionModelDefault(v string) DetectFaceBuilder {
	b.builder = b.setDefault("DetectionModel", v)
	return b
}

// RecognitionModel sets how faces are told apart by their ids. Service default: "recognition_01";
// "recognition_04" is the best.
func (b DetectFaceBuilder) RecognitionModel(v string) DetectFaceBuilder {
	b.builder = b.setValue("RecognitionModel", v)
	return b
}

// RecognitionModelCol takes each row's RecognitionModel from a column.
func (b DetectFaceBuilder) RecognitionModelCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("RecognitionModel", column)
	return b
}

// RecognitionModelDefault stands in where the cell of RecognitionModelCol is missing.
func (b DetectFaceBuilder) RecognitionModelDefault(v string) DetectFaceBuilder {
	b.builder = b.setDefault("RecognitionModel", v)
	return b
}

// ReturnRecognitionModel sets whether the answer names the recognition model. Service default: false.
func (b DetectFaceBuilder) ReturnRecognitionModel(v bool) DetectFaceBuilder {
	b.builder = b.setValue("ReturnRecognitionModel", v)
	return b
}

// ReturnRecognitionModelCol takes each row's ReturnRecognitionModel from a column. A cell is true or false.
func (b DetectFaceBuilder) ReturnRecognitionModelCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("ReturnRecognitionModel", column)
	return b
}

// ReturnRecognitionModelDefault stands in where the cell of ReturnRecognitionModelCol is missing.
func (b DetectFaceBuilder) ReturnRecognitionModelDefault(v bool) DetectFaceBuilder {
	b.builder = b.setDefault("ReturnRecognitionModel", v)
	return b
}

// FaceIDTimeToLive sets for how many seconds ids are known, 60 to 86,400. Service default: 86,400.
func (b DetectFaceBuilder) FaceIDTimeToLive(v int) DetectFaceBuilder {
	b.builder = b.setValue("FaceIDTimeToLive", v)
	return b
}

// FaceIDTimeToLiveCol takes each row's FaceIDTimeToLive from a column.
func (b DetectFaceBuilder) FaceIDTimeToLiveCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("FaceIDTimeToLive", column)
	return b
}

// FaceIDTimeToLiveDefault stands in where the cell of FaceIDTimeToLiveCol is missing.
func (b DetectFaceBuilder) FaceIDTimeToLiveDefault(v int) DetectFaceBuilder {
	b.builder = b.setDefault("FaceIDTimeToLive", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectFaceBuilder) Endpoint(v string) DetectFaceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectFaceBuilder) EndpointCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectFaceBuilder) Key(v string) DetectFaceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectFaceBuilder) KeyCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectFaceBuilder) KeyEnv(variable string) DetectFaceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectFaceBuilder) SecondKey(v string) DetectFaceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectFaceBuilder) SecondKeyCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectFaceBuilder) SecondKeyEnv(variable string) DetectFaceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectFaceBuilder) Token(v string) DetectFaceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectFaceBuilder) TokenCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectFaceBuilder) TokenEnv(variable string) DetectFaceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectFaceBuilder) Headers(v map[string]string) DetectFaceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectFaceBuilder) HeadersCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectFaceBuilder) APIVersion(v string) DetectFaceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectFaceBuilder) APIVersionCol(column string) DetectFaceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 6291456 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b DetectFaceBuilder) ResizeImages(v bool) DetectFaceBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds how many faces there are. It is required.
func (b DetectFaceBuilder) OutputCol(column string) DetectFaceBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a list of [Face] as JSON. Default: OutputCol's name
// and "_detail".
func (b DetectFaceBuilder) DetailCol(column string) DetectFaceBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectFaceBuilder) ErrorCol(column string) DetectFaceBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectFaceBuilder) Policy(policy rest.Policy) DetectFaceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectFaceBuilder) Cache(folder string) DetectFaceBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectFaceBuilder) Checkpoint(path string) DetectFaceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectFaceBuilder) Trace(path string) DetectFaceBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectFaceBuilder) Stats(stats *rest.Stats) DetectFaceBuilder { b.stats = stats; return b }

// FindSimilarFaceBuilder builds the call of a service that finds the faces that look like a given one. The
// cloud gives and takes ids of faces for approved customers only, and answers others with UnsupportedFeature.
// See FindSimilarFace for its parameters.
type FindSimilarFaceBuilder struct{ builder }

var rowOfFindSimilarFace = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "FindSimilarFace",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/findsimilars",
		Headline: "$[0]['faceId','persistedFaceId']",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "FaceID",
		Wire:     "faceId",
		Place:    1,
		Required: true,
	}, {
		Name:  "FaceIDs",
		Wire:  "faceIds",
		Place: 1,
		Type:  3,
		OneOf: "candidates",
	}, {
		Name:  "LargeFaceListID",
		Wire:  "largeFaceListId",
		Place: 1,
		OneOf: "candidates",
	}, {
		Name:  "FaceListID",
		Wire:  "faceListId",
		Place: 1,
		OneOf: "candidates",
	}, {
		Name:  "MaxNumOfCandidatesReturned",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Mode",
		Place: 1,
		Enum:  []string{"matchPerson", "matchFace"},
	}},
}}

// FindSimilarFace finds the faces that look like a given one. The cloud gives and takes ids of faces for
// approved customers only, and answers others with UnsupportedFeature.
//
// OutputCol holds the id of the face that is most alike; missing where none is; its detail column a list of
// [SimilarFace] as JSON. One request takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func FindSimilarFace() FindSimilarFaceBuilder {
	return FindSimilarFaceBuilder{newBuilder(&rowOfFindSimilarFace)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *FindSimilarFaceBuilder) Restored() { b.row = &rowOfFindSimilarFace }

// FaceID sets the face, by the id that DetectFace answered.
func (b FindSimilarFaceBuilder) FaceID(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("FaceID", v)
	return b
}

// FaceIDCol takes each row's FaceID from a column.
func (b FindSimilarFaceBuilder) FaceIDCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("FaceID", column)
	return b
}

// FaceIDs sets the faces to look among, at most 1,000 ids.
func (b FindSimilarFaceBuilder) FaceIDs(v ...string) FindSimilarFaceBuilder {
	b.builder = b.setValue("FaceIDs", v)
	return b
}

// FaceIDsCol takes each row's FaceIDs from a column. A cell is a JSON list, or values parted by commas.
func (b FindSimilarFaceBuilder) FaceIDsCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("FaceIDs", column)
	return b
}

// LargeFaceListID sets the trained list of faces to look in.
func (b FindSimilarFaceBuilder) LargeFaceListID(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b FindSimilarFaceBuilder) LargeFaceListIDCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// FaceListID sets the list of faces to look in (v1.0 only).
func (b FindSimilarFaceBuilder) FaceListID(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("FaceListID", v)
	return b
}

// FaceListIDCol takes each row's FaceListID from a column.
func (b FindSimilarFaceBuilder) FaceListIDCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("FaceListID", column)
	return b
}

// MaxNumOfCandidatesReturned sets how many faces are given at most, 1 to 1000. Service default: 20.
func (b FindSimilarFaceBuilder) MaxNumOfCandidatesReturned(v int) FindSimilarFaceBuilder {
	b.builder = b.setValue("MaxNumOfCandidatesReturned", v)
	return b
}

// MaxNumOfCandidatesReturnedCol takes each row's MaxNumOfCandidatesReturned from a column.
func (b FindSimilarFaceBuilder) MaxNumOfCandidatesReturnedCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("MaxNumOfCandidatesReturned", column)
	return b
}

// MaxNumOfCandidatesReturnedDefault stands in where the cell of MaxNumOfCandidatesReturnedCol is missing.
func (b FindSimilarFaceBuilder) MaxNumOfCandidatesReturnedDefault(v int) FindSimilarFaceBuilder {
	b.builder = b.setDefault("MaxNumOfCandidatesReturned", v)
	return b
}

// Mode sets "matchPerson" finds those of the same person only, "matchFace" any that are alike. Service default:
// "matchPerson".
func (b FindSimilarFaceBuilder) Mode(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("Mode", v)
	return b
}

// ModeCol takes each row's Mode from a column.
func (b FindSimilarFaceBuilder) ModeCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("Mode", column)
	return b
}

// ModeDefault stands in where the cell of ModeCol is missing.
func (b FindSimilarFaceBuilder) ModeDefault(v string) FindSimilarFaceBuilder {
	b.builder = b.setDefault("Mode", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b FindSimilarFaceBuilder) Endpoint(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b FindSimilarFaceBuilder) EndpointCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b FindSimilarFaceBuilder) Key(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b FindSimilarFaceBuilder) KeyCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b FindSimilarFaceBuilder) KeyEnv(variable string) FindSimilarFaceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b FindSimilarFaceBuilder) SecondKey(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b FindSimilarFaceBuilder) SecondKeyCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b FindSimilarFaceBuilder) SecondKeyEnv(variable string) FindSimilarFaceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b FindSimilarFaceBuilder) Token(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b FindSimilarFaceBuilder) TokenCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b FindSimilarFaceBuilder) TokenEnv(variable string) FindSimilarFaceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b FindSimilarFaceBuilder) Headers(v map[string]string) FindSimilarFaceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b FindSimilarFaceBuilder) HeadersCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b FindSimilarFaceBuilder) APIVersion(v string) FindSimilarFaceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b FindSimilarFaceBuilder) APIVersionCol(column string) FindSimilarFaceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the id of the face that is most alike; missing where none is. It is
// required.
func (b FindSimilarFaceBuilder) OutputCol(column string) FindSimilarFaceBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a list of [SimilarFace] as JSON. Default: OutputCol's
// name and "_detail".
func (b FindSimilarFaceBuilder) DetailCol(column string) FindSimilarFaceBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b FindSimilarFaceBuilder) ErrorCol(column string) FindSimilarFaceBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b FindSimilarFaceBuilder) Policy(policy rest.Policy) FindSimilarFaceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b FindSimilarFaceBuilder) Cache(folder string) FindSimilarFaceBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b FindSimilarFaceBuilder) Checkpoint(path string) FindSimilarFaceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b FindSimilarFaceBuilder) Trace(path string) FindSimilarFaceBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b FindSimilarFaceBuilder) Stats(stats *rest.Stats) FindSimilarFaceBuilder {
	b.stats = stats
	return b
}

// GroupFacesBuilder builds the call of a service that puts faces that look alike into groups. The cloud gives
// and takes ids of faces for approved customers only, and answers others with UnsupportedFeature. See
// GroupFaces for its parameters.
type GroupFacesBuilder struct{ builder }

var rowOfGroupFaces = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GroupFaces",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/group",
		Headline: "$.groups",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "FaceIDs",
		Wire:     "faceIds",
		Place:    1,
		Type:     3,
		Required: true,
	}},
}}

// GroupFaces puts faces that look alike into groups. The cloud gives and takes ids of faces for approved
// customers only, and answers others with UnsupportedFeature.
//
// OutputCol holds the groups as a JSON list of lists of ids; faces that are like no other are in the detail;
// its detail column a [FaceGroups] as JSON. One request takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func GroupFaces() GroupFacesBuilder { return GroupFacesBuilder{newBuilder(&rowOfGroupFaces)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GroupFacesBuilder) Restored() { b.row = &rowOfGroupFaces }

// FaceIDs sets the faces, 2 to 1,000 ids that DetectFace answered.
func (b GroupFacesBuilder) FaceIDs(v ...string) GroupFacesBuilder {
	b.builder = b.setValue("FaceIDs", v)
	return b
}

// FaceIDsCol takes each row's FaceIDs from a column. A cell is a JSON list, or values parted by commas.
func (b GroupFacesBuilder) FaceIDsCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("FaceIDs", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GroupFacesBuilder) Endpoint(v string) GroupFacesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GroupFacesBuilder) EndpointCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GroupFacesBuilder) Key(v string) GroupFacesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GroupFacesBuilder) KeyCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GroupFacesBuilder) KeyEnv(variable string) GroupFacesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GroupFacesBuilder) SecondKey(v string) GroupFacesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GroupFacesBuilder) SecondKeyCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GroupFacesBuilder) SecondKeyEnv(variable string) GroupFacesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GroupFacesBuilder) Token(v string) GroupFacesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GroupFacesBuilder) TokenCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GroupFacesBuilder) TokenEnv(variable string) GroupFacesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GroupFacesBuilder) Headers(v map[string]string) GroupFacesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GroupFacesBuilder) HeadersCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GroupFacesBuilder) APIVersion(v string) GroupFacesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GroupFacesBuilder) APIVersionCol(column string) GroupFacesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the groups as a JSON list of lists of ids; faces that are like no other
// are in the detail. It is required.
func (b GroupFacesBuilder) OutputCol(column string) GroupFacesBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [FaceGroups] as JSON. Default: OutputCol's name and
// "_detail".
func (b GroupFacesBuilder) DetailCol(column string) GroupFacesBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GroupFacesBuilder) ErrorCol(column string) GroupFacesBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GroupFacesBuilder) Policy(policy rest.Policy) GroupFacesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GroupFacesBuilder) Cache(folder string) GroupFacesBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GroupFacesBuilder) Checkpoint(path string) GroupFacesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GroupFacesBuilder) Trace(path string) GroupFacesBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GroupFacesBuilder) Stats(stats *rest.Stats) GroupFacesBuilder { b.stats = stats; return b }

// IdentifyFacesBuilder builds the call of a service that says which person of a trained group a face is of. The
// cloud gives and takes ids of faces for approved customers only, and answers others with UnsupportedFeature.
// See IdentifyFaces for its parameters.
type IdentifyFacesBuilder struct{ builder }

var rowOfIdentifyFaces = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "IdentifyFaces",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/identify",
		Items:    "faceIds",
		Match:    "faceId",
		Headline: "$.candidates[0].personId",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	MaxItems:    10,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "FaceID",
		Wire:     "faceId",
		Required: true,
		Alone:    true,
	}, {
		Name:  "LargePersonGroupID",
		Wire:  "largePersonGroupId",
		Place: 1,
		OneOf: "group",
	}, {
		Name:  "PersonGroupID",
		Wire:  "personGroupId",
		Place: 1,
		OneOf: "group",
	}, {
		Name:  "MaxNumOfCandidatesReturned",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ConfidenceThreshold",
		Place: 1,
		Type:  8,
	}},
}}

// IdentifyFaces says which person of a trained group a face is of. The cloud gives and takes ids of faces for
// approved customers only, and answers others with UnsupportedFeature.
//
// OutputCol holds the person's id; missing where the face is of none of them; its detail column a
// [IdentifiedFace] as JSON. One request takes at most 10 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func IdentifyFaces() IdentifyFacesBuilder {
	return IdentifyFacesBuilder{newBuilder(&rowOfIdentifyFaces)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *IdentifyFacesBuilder) Restored() { b.row = &rowOfIdentifyFaces }

// FaceID sets the face, by the id that DetectFace answered.
func (b IdentifyFacesBuilder) FaceID(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("FaceID", v)
	return b
}

// FaceIDCol takes each row's FaceID from a column.
func (b IdentifyFacesBuilder) FaceIDCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("FaceID", column)
	return b
}

// LargePersonGroupID sets the trained group to look in.
func (b IdentifyFacesBuilder) LargePersonGroupID(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b IdentifyFacesBuilder) LargePersonGroupIDCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// PersonGroupID sets the trained group to look in (v1.0 only).
func (b IdentifyFacesBuilder) PersonGroupID(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("PersonGroupID", v)
	return b
}

// PersonGroupIDCol takes each row's PersonGroupID from a column.
func (b IdentifyFacesBuilder) PersonGroupIDCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("PersonGroupID", column)
	return b
}

// MaxNumOfCandidatesReturned sets how many persons are given at most, 1 to 100. Service default: 10.
func (b IdentifyFacesBuilder) MaxNumOfCandidatesReturned(v int) IdentifyFacesBuilder {
	b.builder = b.setValue("MaxNumOfCandidatesReturned", v)
	return b
}

// MaxNumOfCandidatesReturnedCol takes each row's MaxNumOfCandidatesReturned from a column.
func (b IdentifyFacesBuilder) MaxNumOfCandidatesReturnedCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("MaxNumOfCandidatesReturned", column)
	return b
}

// MaxNumOfCandidatesReturnedDefault stands in where the cell of MaxNumOfCandidatesReturnedCol is missing.
func (b IdentifyFacesBuilder) MaxNumOfCandidatesReturnedDefault(v int) IdentifyFacesBuilder {
	b.builder = b.setDefault("MaxNumOfCandidatesReturned", v)
	return b
}

// ConfidenceThreshold sets persons that the service is less sure of, 0 to 1, are left out. Service default: the
// service's own.
func (b IdentifyFacesBuilder) ConfidenceThreshold(v float64) IdentifyFacesBuilder {
	b.builder = b.setValue("ConfidenceThreshold", v)
	return b
}

// ConfidenceThresholdCol takes each row's ConfidenceThreshold from a column.
func (b IdentifyFacesBuilder) ConfidenceThresholdCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("ConfidenceThreshold", column)
	return b
}

// ConfidenceThresholdDefault stands in where the cell of ConfidenceThresholdCol is missing.
func (b IdentifyFacesBuilder) ConfidenceThresholdDefault(v float64) IdentifyFacesBuilder {
	b.builder = b.setDefault("ConfidenceThreshold", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b IdentifyFacesBuilder) Endpoint(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b IdentifyFacesBuilder) EndpointCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b IdentifyFacesBuilder) Key(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b IdentifyFacesBuilder) KeyCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b IdentifyFacesBuilder) KeyEnv(variable string) IdentifyFacesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b IdentifyFacesBuilder) SecondKey(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b IdentifyFacesBuilder) SecondKeyCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b IdentifyFacesBuilder) SecondKeyEnv(variable string) IdentifyFacesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b IdentifyFacesBuilder) Token(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b IdentifyFacesBuilder) TokenCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b IdentifyFacesBuilder) TokenEnv(variable string) IdentifyFacesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b IdentifyFacesBuilder) Headers(v map[string]string) IdentifyFacesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b IdentifyFacesBuilder) HeadersCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b IdentifyFacesBuilder) APIVersion(v string) IdentifyFacesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b IdentifyFacesBuilder) APIVersionCol(column string) IdentifyFacesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the person's id; missing where the face is of none of them. It is
// required.
func (b IdentifyFacesBuilder) OutputCol(column string) IdentifyFacesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [IdentifiedFace] as JSON. Default: OutputCol's name
// and "_detail".
func (b IdentifyFacesBuilder) DetailCol(column string) IdentifyFacesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b IdentifyFacesBuilder) ErrorCol(column string) IdentifyFacesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b IdentifyFacesBuilder) Policy(policy rest.Policy) IdentifyFacesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b IdentifyFacesBuilder) Cache(folder string) IdentifyFacesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b IdentifyFacesBuilder) Checkpoint(path string) IdentifyFacesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b IdentifyFacesBuilder) Trace(path string) IdentifyFacesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b IdentifyFacesBuilder) Stats(stats *rest.Stats) IdentifyFacesBuilder {
	b.stats = stats
	return b
}

// VerifyFacesBuilder builds the call of a service that says whether two faces are of one person. The cloud
// gives and takes ids of faces for approved customers only, and answers others with UnsupportedFeature. See
// VerifyFaces for its parameters.
type VerifyFacesBuilder struct{ builder }

var rowOfVerifyFaces = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "VerifyFaces",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/verify",
		Headline: "$.isIdentical",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      7,
	Params: []services.Param{{
		Name:     "FaceID1",
		Wire:     "faceId1",
		Place:    1,
		Required: true,
	}, {
		Name:     "FaceID2",
		Wire:     "faceId2",
		Place:    1,
		Required: true,
	}},
}}

// VerifyFaces says whether two faces are of one person. The cloud gives and takes ids of faces for approved
// customers only, and answers others with UnsupportedFeature.
//
// OutputCol holds whether they are; its detail column a [FaceVerification] as JSON. One request takes at most 1
// rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func VerifyFaces() VerifyFacesBuilder { return VerifyFacesBuilder{newBuilder(&rowOfVerifyFaces)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *VerifyFacesBuilder) Restored() { b.row = &rowOfVerifyFaces }

// FaceID1 sets a face, by the id that DetectFace answered.
func (b VerifyFacesBuilder) FaceID1(v string) VerifyFacesBuilder {
	b.builder = b.setValue("FaceID1", v)
	return b
}

// FaceID1Col takes each row's FaceID1 from a column.
func (b VerifyFacesBuilder) FaceID1Col(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("FaceID1", column)
	return b
}

// FaceID2 sets the other face.
func (b VerifyFacesBuilder) FaceID2(v string) VerifyFacesBuilder {
	b.builder = b.setValue("FaceID2", v)
	return b
}

// FaceID2Col takes each row's FaceID2 from a column.
func (b VerifyFacesBuilder) FaceID2Col(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("FaceID2", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b VerifyFacesBuilder) Endpoint(v string) VerifyFacesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b VerifyFacesBuilder) EndpointCol(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b VerifyFacesBuilder) Key(v string) VerifyFacesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b VerifyFacesBuilder) KeyCol(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b VerifyFacesBuilder) KeyEnv(variable string) VerifyFacesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b VerifyFacesBuilder) SecondKey(v string) VerifyFacesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b VerifyFacesBuilder) SecondKeyCol(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b VerifyFacesBuilder) SecondKeyEnv(variable string) VerifyFacesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b VerifyFacesBuilder) Token(v string) VerifyFacesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b VerifyFacesBuilder) TokenCol(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b VerifyFacesBuilder) TokenEnv(variable string) VerifyFacesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b VerifyFacesBuilder) Headers(v map[string]string) VerifyFacesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b VerifyFacesBuilder) HeadersCol(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b VerifyFacesBuilder) APIVersion(v string) VerifyFacesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b VerifyFacesBuilder) APIVersionCol(column string) VerifyFacesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds whether they are. It is required.
func (b VerifyFacesBuilder) OutputCol(column string) VerifyFacesBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [FaceVerification] as JSON. Default: OutputCol's
// name and "_detail".
func (b VerifyFacesBuilder) DetailCol(column string) VerifyFacesBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b VerifyFacesBuilder) ErrorCol(column string) VerifyFacesBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b VerifyFacesBuilder) Policy(policy rest.Policy) VerifyFacesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b VerifyFacesBuilder) Cache(folder string) VerifyFacesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b VerifyFacesBuilder) Checkpoint(path string) VerifyFacesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b VerifyFacesBuilder) Trace(path string) VerifyFacesBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b VerifyFacesBuilder) Stats(stats *rest.Stats) VerifyFacesBuilder { b.stats = stats; return b }

// VerifyPersonBuilder builds the call of a service that says whether a face is of a person of a group. The
// cloud gives and takes ids of faces for approved customers only, and answers others with UnsupportedFeature.
// See VerifyPerson for its parameters.
type VerifyPersonBuilder struct{ builder }

var rowOfVerifyPerson = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "VerifyPerson",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/verify",
		Headline: "$.isIdentical",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      7,
	Params: []services.Param{{
		Name:     "FaceID",
		Wire:     "faceId",
		Place:    1,
		Required: true,
	}, {
		Name:     "PersonID",
		Wire:     "personId",
		Place:    1,
		Required: true,
	}, {
		Name:  "LargePersonGroupID",
		Wire:  "largePersonGroupId",
		Place: 1,
		OneOf: "group",
	}, {
		Name:  "PersonGroupID",
		Wire:  "personGroupId",
		Place: 1,
		OneOf: "group",
	}},
}}

// VerifyPerson says whether a face is of a person of a group. The cloud gives and takes ids of faces for
// approved customers only, and answers others with UnsupportedFeature.
//
// OutputCol holds whether it is; its detail column a [FaceVerification] as JSON. One request takes at most 1
// rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func VerifyPerson() VerifyPersonBuilder { return VerifyPersonBuilder{newBuilder(&rowOfVerifyPerson)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *VerifyPersonBuilder) Restored() { b.row = &rowOfVerifyPerson }

// FaceID sets the face, by the id that DetectFace answered.
func (b VerifyPersonBuilder) FaceID(v string) VerifyPersonBuilder {
	b.builder = b.setValue("FaceID", v)
	return b
}

// FaceIDCol takes each row's FaceID from a column.
func (b VerifyPersonBuilder) FaceIDCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("FaceID", column)
	return b
}

// PersonID sets the person, by the id that CreateLargePersonGroupPerson answered.
func (b VerifyPersonBuilder) PersonID(v string) VerifyPersonBuilder {
	b.builder = b.setValue("PersonID", v)
	return b
}

// PersonIDCol takes each row's PersonID from a column.
func (b VerifyPersonBuilder) PersonIDCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("PersonID", column)
	return b
}

// LargePersonGroupID sets the person's group.
func (b VerifyPersonBuilder) LargePersonGroupID(v string) VerifyPersonBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b VerifyPersonBuilder) LargePersonGroupIDCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// PersonGroupID sets the person's group (v1.0 only).
func (b VerifyPersonBuilder) PersonGroupID(v string) VerifyPersonBuilder {
	b.builder = b.setValue("PersonGroupID", v)
	return b
}

// PersonGroupIDCol takes each row's PersonGroupID from a column.
func (b VerifyPersonBuilder) PersonGroupIDCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("PersonGroupID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b VerifyPersonBuilder) Endpoint(v string) VerifyPersonBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b VerifyPersonBuilder) EndpointCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b VerifyPersonBuilder) Key(v string) VerifyPersonBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b VerifyPersonBuilder) KeyCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b VerifyPersonBuilder) KeyEnv(variable string) VerifyPersonBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b VerifyPersonBuilder) SecondKey(v string) VerifyPersonBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b VerifyPersonBuilder) SecondKeyCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b VerifyPersonBuilder) SecondKeyEnv(variable string) VerifyPersonBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b VerifyPersonBuilder) Token(v string) VerifyPersonBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b VerifyPersonBuilder) TokenCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b VerifyPersonBuilder) TokenEnv(variable string) VerifyPersonBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b VerifyPersonBuilder) Headers(v map[string]string) VerifyPersonBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b VerifyPersonBuilder) HeadersCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b VerifyPersonBuilder) APIVersion(v string) VerifyPersonBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b VerifyPersonBuilder) APIVersionCol(column string) VerifyPersonBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds whether it is. It is required.
func (b VerifyPersonBuilder) OutputCol(column string) VerifyPersonBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FaceVerification] as JSON. Default: OutputCol's
// name and "_detail".
func (b VerifyPersonBuilder) DetailCol(column string) VerifyPersonBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b VerifyPersonBuilder) ErrorCol(column string) VerifyPersonBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b VerifyPersonBuilder) Policy(policy rest.Policy) VerifyPersonBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b VerifyPersonBuilder) Cache(folder string) VerifyPersonBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b VerifyPersonBuilder) Checkpoint(path string) VerifyPersonBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b VerifyPersonBuilder) Trace(path string) VerifyPersonBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b VerifyPersonBuilder) Stats(stats *rest.Stats) VerifyPersonBuilder { b.stats = stats; return b }

// CreateLargePersonGroupBuilder builds the call of a service that makes a group of persons, of at most a
// million, in which IdentifyFaces can look once it is trained. See CreateLargePersonGroup for its parameters.
type CreateLargePersonGroupBuilder struct{ builder }

var rowOfCreateLargePersonGroup = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CreateLargePersonGroup",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "PUT",
		Route:  "/face/v{version}/largepersongroups/{LargePersonGroupID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:     "Name",
		Place:    1,
		Required: true,
	}, {
		Name:  "UserData",
		Place: 1,
	}, {
		Name:  "RecognitionModel",
		Place: 1,
		Enum:  []string{"recognition_01", "recognition_02", "recognition_03", "recognition_04"},
	}},
}}

// CreateLargePersonGroup makes a group of persons, of at most a million, in which IdentifyFaces can look once
// it is trained.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func CreateLargePersonGroup() CreateLargePersonGroupBuilder {
	return CreateLargePersonGroupBuilder{newBuilder(&rowOfCreateLargePersonGroup)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CreateLargePersonGroupBuilder) Restored() { b.row = &rowOfCreateLargePersonGroup }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b CreateLargePersonGroupBuilder) LargePersonGroupID(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b CreateLargePersonGroupBuilder) LargePersonGroupIDCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// Name sets the group's name, at most 128 characters.
func (b CreateLargePersonGroupBuilder) Name(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("Name", v)
	return b
}

// NameCol takes each row's Name from a column.
func (b CreateLargePersonGroupBuilder) NameCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("Name", column)
	return b
}

// UserData sets what you want to keep with it, at most 16 KB.
func (b CreateLargePersonGroupBuilder) UserData(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("UserData", v)
	return b
}

// UserDataCol takes each row's UserData from a column.
func (b CreateLargePersonGroupBuilder) UserDataCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("UserData", column)
	return b
}

// UserDataDefault stands in where the cell of UserDataCol is missing.
func (b CreateLargePersonGroupBuilder) UserDataDefault(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setDefault("UserData", v)
	return b
}

// RecognitionModel sets how faces are told apart, for all that is added. Service default: "recognition_01";
// "recognition_04" is the best.
func (b CreateLargePersonGroupBuilder) RecognitionModel(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("RecognitionModel", v)
	return b
}

// RecognitionModelCol takes each row's RecognitionModel from a column.
func (b CreateLargePersonGroupBuilder) RecognitionModelCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("RecognitionModel", column)
	return b
}

// RecognitionModelDefault stands in where the cell of RecognitionModelCol is missing.
func (b CreateLargePersonGroupBuilder) RecognitionModelDefault(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setDefault("RecognitionModel", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CreateLargePersonGroupBuilder) Endpoint(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CreateLargePersonGroupBuilder) EndpointCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CreateLargePersonGroupBuilder) Key(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CreateLargePersonGroupBuilder) KeyCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CreateLargePersonGroupBuilder) KeyEnv(variable string) CreateLargePersonGroupBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CreateLargePersonGroupBuilder) SecondKey(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CreateLargePersonGroupBuilder) SecondKeyCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CreateLargePersonGroupBuilder) SecondKeyEnv(variable string) CreateLargePersonGroupBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CreateLargePersonGroupBuilder) Token(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CreateLargePersonGroupBuilder) TokenCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CreateLargePersonGroupBuilder) TokenEnv(variable string) CreateLargePersonGroupBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CreateLargePersonGroupBuilder) Headers(v map[string]string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CreateLargePersonGroupBuilder) HeadersCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CreateLargePersonGroupBuilder) APIVersion(v string) CreateLargePersonGroupBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CreateLargePersonGroupBuilder) APIVersionCol(column string) CreateLargePersonGroupBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b CreateLargePersonGroupBuilder) OutputCol(column string) CreateLargePersonGroupBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b CreateLargePersonGroupBuilder) DetailCol(column string) CreateLargePersonGroupBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CreateLargePersonGroupBuilder) ErrorCol(column string) CreateLargePersonGroupBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CreateLargePersonGroupBuilder) Policy(policy rest.Policy) CreateLargePersonGroupBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CreateLargePersonGroupBuilder) Cache(folder string) CreateLargePersonGroupBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CreateLargePersonGroupBuilder) Checkpoint(path string) CreateLargePersonGroupBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CreateLargePersonGroupBuilder) Trace(path string) CreateLargePersonGroupBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CreateLargePersonGroupBuilder) Stats(stats *rest.Stats) CreateLargePersonGroupBuilder {
	b.stats = stats
	return b
}

// GetLargePersonGroupBuilder builds the call of a service that says what a group of persons is. See
// GetLargePersonGroup for its parameters.
type GetLargePersonGroupBuilder struct{ builder }

var rowOfGetLargePersonGroup = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetLargePersonGroup",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}",
		Headline: "$.name",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:  "ReturnRecognitionModel",
		Place: 2,
		Type:  1,
	}},
}}

// GetLargePersonGroup says what a group of persons is.
//
// OutputCol holds the group's name; its detail column a [LargePersonGroup] as JSON. One request takes at most 1
// rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func GetLargePersonGroup() GetLargePersonGroupBuilder {
	return GetLargePersonGroupBuilder{newBuilder(&rowOfGetLargePersonGroup)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetLargePersonGroupBuilder) Restored() { b.row = &rowOfGetLargePersonGroup }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b GetLargePersonGroupBuilder) LargePersonGroupID(v string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b GetLargePersonGroupBuilder) LargePersonGroupIDCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// ReturnRecognitionModel sets whether the answer names the recognition model. Service default: false.
func (b GetLargePersonGroupBuilder) ReturnRecognitionModel(v bool) GetLargePersonGroupBuilder {
	b.builder = b.setValue("ReturnRecognitionModel", v)
	return b
}

// ReturnRecognitionModelCol takes each row's ReturnRecognitionModel from a column. A cell is true or false.
func (b GetLargePersonGroupBuilder) ReturnRecognitionModelCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("ReturnRecognitionModel", column)
	return b
}

// ReturnRecognitionModelDefault stands in where the cell of ReturnRecognitionModelCol is missing.
func (b GetLargePersonGroupBuilder) ReturnRecognitionModelDefault(v bool) GetLargePersonGroupBuilder {
	b.builder = b.setDefault("ReturnRecognitionModel", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetLargePersonGroupBuilder) Endpoint(v string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetLargePersonGroupBuilder) EndpointCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetLargePersonGroupBuilder) Key(v string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetLargePersonGroupBuilder) KeyCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargePersonGroupBuilder) KeyEnv(variable string) GetLargePersonGroupBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetLargePersonGroupBuilder) SecondKey(v string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetLargePersonGroupBuilder) SecondKeyCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetLargePersonGroupBuilder) SecondKeyEnv(variable string) GetLargePersonGroupBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetLargePersonGroupBuilder) Token(v string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetLargePersonGroupBuilder) TokenCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargePersonGroupBuilder) TokenEnv(variable string) GetLargePersonGroupBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetLargePersonGroupBuilder) Headers(v map[string]string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetLargePersonGroupBuilder) HeadersCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetLargePersonGroupBuilder) APIVersion(v string) GetLargePersonGroupBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetLargePersonGroupBuilder) APIVersionCol(column string) GetLargePersonGroupBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the group's name. It is required.
func (b GetLargePersonGroupBuilder) OutputCol(column string) GetLargePersonGroupBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [LargePersonGroup] as JSON. Default: OutputCol's
// name and "_detail".
func (b GetLargePersonGroupBuilder) DetailCol(column string) GetLargePersonGroupBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetLargePersonGroupBuilder) ErrorCol(column string) GetLargePersonGroupBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetLargePersonGroupBuilder) Policy(policy rest.Policy) GetLargePersonGroupBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetLargePersonGroupBuilder) Cache(folder string) GetLargePersonGroupBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetLargePersonGroupBuilder) Checkpoint(path string) GetLargePersonGroupBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetLargePersonGroupBuilder) Trace(path string) GetLargePersonGroupBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetLargePersonGroupBuilder) Stats(stats *rest.Stats) GetLargePersonGroupBuilder {
	b.stats = stats
	return b
}

// ListLargePersonGroupsBuilder builds the call of a service that lists the groups of persons. See
// ListLargePersonGroups for its parameters.
type ListLargePersonGroupsBuilder struct{ builder }

var rowOfListLargePersonGroups = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListLargePersonGroups",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largepersongroups",
		Headline: "$[*].largePersonGroupId",
		PageSize: 1000,
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      1,
	Params: []services.Param{{
		Name:  "Start",
		Place: 2,
	}, {
		Name:  "Top",
		Place: 2,
		Type:  7,
	}, {
		Name:  "ReturnRecognitionModel",
		Place: 2,
		Type:  1,
	}},
}}

// ListLargePersonGroups lists the groups of persons.
//
// OutputCol holds their ids as a JSON list; its detail column a list of [LargePersonGroup] as JSON. One request
// takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func ListLargePersonGroups() ListLargePersonGroupsBuilder {
	return ListLargePersonGroupsBuilder{newBuilder(&rowOfListLargePersonGroups)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListLargePersonGroupsBuilder) Restored() { b.row = &rowOfListLargePersonGroups }

// Start sets the id after which the list begins. Service default: at its beginning.
func (b ListLargePersonGroupsBuilder) Start(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("Start", v)
	return b
}

// StartCol takes each row's Start from a column.
func (b ListLargePersonGroupsBuilder) StartCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("Start", column)
	return b
}

// StartDefault stands in where the cell of StartCol is missing.
func (b ListLargePersonGroupsBuilder) StartDefault(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setDefault("Start", v)
	return b
}

// Top sets how many are listed, 1 to 1000. Default: all.
func (b ListLargePersonGroupsBuilder) Top(v int) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b ListLargePersonGroupsBuilder) TopCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b ListLargePersonGroupsBuilder) TopDefault(v int) ListLargePersonGroupsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// ReturnRecognitionModel sets whether the answer names the recognition model. Service default: false.
func (b ListLargePersonGroupsBuilder) ReturnRecognitionModel(v bool) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("ReturnRecognitionModel", v)
	return b
}

// ReturnRecognitionModelCol takes each row's ReturnRecognitionModel from a column. A cell is true or false.
func (b ListLargePersonGroupsBuilder) ReturnRecognitionModelCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("ReturnRecognitionModel", column)
	return b
}

// ReturnRecognitionModelDefault stands in where the cell of ReturnRecognitionModelCol is missing.
func (b ListLargePersonGroupsBuilder) ReturnRecognitionModelDefault(v bool) ListLargePersonGroupsBuilder {
	b.builder = b.setDefault("ReturnRecognitionModel", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListLargePersonGroupsBuilder) Endpoint(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListLargePersonGroupsBuilder) EndpointCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListLargePersonGroupsBuilder) Key(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListLargePersonGroupsBuilder) KeyCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargePersonGroupsBuilder) KeyEnv(variable string) ListLargePersonGroupsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListLargePersonGroupsBuilder) SecondKey(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListLargePersonGroupsBuilder) SecondKeyCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListLargePersonGroupsBuilder) SecondKeyEnv(variable string) ListLargePersonGroupsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListLargePersonGroupsBuilder) Token(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListLargePersonGroupsBuilder) TokenCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargePersonGroupsBuilder) TokenEnv(variable string) ListLargePersonGroupsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListLargePersonGroupsBuilder) Headers(v map[string]string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListLargePersonGroupsBuilder) HeadersCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListLargePersonGroupsBuilder) APIVersion(v string) ListLargePersonGroupsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListLargePersonGroupsBuilder) APIVersionCol(column string) ListLargePersonGroupsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their ids as a JSON list. It is required.
func (b ListLargePersonGroupsBuilder) OutputCol(column string) ListLargePersonGroupsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a list of [LargePersonGroup] as JSON. Default:
// OutputCol's name and "_detail".
func (b ListLargePersonGroupsBuilder) DetailCol(column string) ListLargePersonGroupsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListLargePersonGroupsBuilder) ErrorCol(column string) ListLargePersonGroupsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListLargePersonGroupsBuilder) Policy(policy rest.Policy) ListLargePersonGroupsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListLargePersonGroupsBuilder) Cache(folder string) ListLargePersonGroupsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListLargePersonGroupsBuilder) Checkpoint(path string) ListLargePersonGroupsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListLargePersonGroupsBuilder) Trace(path string) ListLargePersonGroupsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListLargePersonGroupsBuilder) Stats(stats *rest.Stats) ListLargePersonGroupsBuilder {
	b.stats = stats
	return b
}

// DeleteLargePersonGroupBuilder builds the call of a service that removes a group of persons, with the persons
// and their faces. See DeleteLargePersonGroup for its parameters.
type DeleteLargePersonGroupBuilder struct{ builder }

var rowOfDeleteLargePersonGroup = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteLargePersonGroup",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "DELETE",
		Route:  "/face/v{version}/largepersongroups/{LargePersonGroupID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}},
}}

// DeleteLargePersonGroup removes a group of persons, with the persons and their faces.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func DeleteLargePersonGroup() DeleteLargePersonGroupBuilder {
	return DeleteLargePersonGroupBuilder{newBuilder(&rowOfDeleteLargePersonGroup)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteLargePersonGroupBuilder) Restored() { b.row = &rowOfDeleteLargePersonGroup }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b DeleteLargePersonGroupBuilder) LargePersonGroupID(v string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b DeleteLargePersonGroupBuilder) LargePersonGroupIDCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteLargePersonGroupBuilder) Endpoint(v string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteLargePersonGroupBuilder) EndpointCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteLargePersonGroupBuilder) Key(v string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteLargePersonGroupBuilder) KeyCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargePersonGroupBuilder) KeyEnv(variable string) DeleteLargePersonGroupBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteLargePersonGroupBuilder) SecondKey(v string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteLargePersonGroupBuilder) SecondKeyCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteLargePersonGroupBuilder) SecondKeyEnv(variable string) DeleteLargePersonGroupBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteLargePersonGroupBuilder) Token(v string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteLargePersonGroupBuilder) TokenCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargePersonGroupBuilder) TokenEnv(variable string) DeleteLargePersonGroupBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteLargePersonGroupBuilder) Headers(v map[string]string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteLargePersonGroupBuilder) HeadersCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteLargePersonGroupBuilder) APIVersion(v string) DeleteLargePersonGroupBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteLargePersonGroupBuilder) APIVersionCol(column string) DeleteLargePersonGroupBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteLargePersonGroupBuilder) OutputCol(column string) DeleteLargePersonGroupBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteLargePersonGroupBuilder) DetailCol(column string) DeleteLargePersonGroupBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteLargePersonGroupBuilder) ErrorCol(column string) DeleteLargePersonGroupBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteLargePersonGroupBuilder) Policy(policy rest.Policy) DeleteLargePersonGroupBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteLargePersonGroupBuilder) Cache(folder string) DeleteLargePersonGroupBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteLargePersonGroupBuilder) Checkpoint(path string) DeleteLargePersonGroupBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteLargePersonGroupBuilder) Trace(path string) DeleteLargePersonGroupBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteLargePersonGroupBuilder) Stats(stats *rest.Stats) DeleteLargePersonGroupBuilder {
	b.stats = stats
	return b
}

// TrainLargePersonGroupBuilder builds the call of a service that trains a group of persons, as a job, so that
// IdentifyFaces knows what was added and removed. See TrainLargePersonGroup for its parameters.
type TrainLargePersonGroupBuilder struct{ builder }

var rowOfTrainLargePersonGroup = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TrainLargePersonGroup",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}/train",
		Headline: "$.status",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}},
}}

// TrainLargePersonGroup trains a group of persons, as a job, so that IdentifyFaces knows what was added and
// removed.
//
// OutputCol holds "succeeded"; missing on v1.0, which does not wait: GetLargePersonGroupTrainingStatus tells;
// its detail column a [FaceTraining] as JSON. One request takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func TrainLargePersonGroup() TrainLargePersonGroupBuilder {
	return TrainLargePersonGroupBuilder{newBuilder(&rowOfTrainLargePersonGroup)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TrainLargePersonGroupBuilder) Restored() { b.row = &rowOfTrainLargePersonGroup }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b TrainLargePersonGroupBuilder) LargePersonGroupID(v string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b TrainLargePersonGroupBuilder) LargePersonGroupIDCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TrainLargePersonGroupBuilder) Endpoint(v string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TrainLargePersonGroupBuilder) EndpointCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TrainLargePersonGroupBuilder) Key(v string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TrainLargePersonGroupBuilder) KeyCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TrainLargePersonGroupBuilder) KeyEnv(variable string) TrainLargePersonGroupBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TrainLargePersonGroupBuilder) SecondKey(v string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TrainLargePersonGroupBuilder) SecondKeyCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TrainLargePersonGroupBuilder) SecondKeyEnv(variable string) TrainLargePersonGroupBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TrainLargePersonGroupBuilder) Token(v string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TrainLargePersonGroupBuilder) TokenCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TrainLargePersonGroupBuilder) TokenEnv(variable string) TrainLargePersonGroupBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TrainLargePersonGroupBuilder) Headers(v map[string]string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TrainLargePersonGroupBuilder) HeadersCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TrainLargePersonGroupBuilder) APIVersion(v string) TrainLargePersonGroupBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TrainLargePersonGroupBuilder) APIVersionCol(column string) TrainLargePersonGroupBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds "succeeded"; missing on v1.0, which does not wait:
// GetLargePersonGroupTrainingStatus tells. It is required.
func (b TrainLargePersonGroupBuilder) OutputCol(column string) TrainLargePersonGroupBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FaceTraining] as JSON. Default: OutputCol's name
// and "_detail".
func (b TrainLargePersonGroupBuilder) DetailCol(column string) TrainLargePersonGroupBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TrainLargePersonGroupBuilder) ErrorCol(column string) TrainLargePersonGroupBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TrainLargePersonGroupBuilder) Policy(policy rest.Policy) TrainLargePersonGroupBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TrainLargePersonGroupBuilder) Cache(folder string) TrainLargePersonGroupBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TrainLargePersonGroupBuilder) Checkpoint(path string) TrainLargePersonGroupBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TrainLargePersonGroupBuilder) Trace(path string) TrainLargePersonGroupBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TrainLargePersonGroupBuilder) Stats(stats *rest.Stats) TrainLargePersonGroupBuilder {
	b.stats = stats
	return b
}

// GetLargePersonGroupTrainingStatusBuilder builds the call of a service that says how far the training of a
// group of persons is. See GetLargePersonGroupTrainingStatus for its parameters.
type GetLargePersonGroupTrainingStatusBuilder struct{ builder }

var rowOfGetLargePersonGroupTrainingStatus = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetLargePersonGroupTrainingStatus",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}/training",
		Headline: "$.status",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}},
}}

// GetLargePersonGroupTrainingStatus says how far the training of a group of persons is.
//
// OutputCol holds "notStarted", "running", "succeeded" or "failed"; its detail column a [FaceTraining] as JSON.
// One request takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func GetLargePersonGroupTrainingStatus() GetLargePersonGroupTrainingStatusBuilder {
	return GetLargePersonGroupTrainingStatusBuilder{newBuilder(&rowOfGetLargePersonGroupTrainingStatus)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetLargePersonGroupTrainingStatusBuilder) Restored() {
	b.row = &rowOfGetLargePersonGroupTrainingStatus
}

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b GetLargePersonGroupTrainingStatusBuilder) LargePersonGroupID(v string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b GetLargePersonGroupTrainingStatusBuilder) LargePersonGroupIDCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetLargePersonGroupTrainingStatusBuilder) Endpoint(v string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetLargePersonGroupTrainingStatusBuilder) EndpointCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetLargePersonGroupTrainingStatusBuilder) Key(v string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetLargePersonGroupTrainingStatusBuilder) KeyCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargePersonGroupTrainingStatusBuilder) KeyEnv(variable string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetLargePersonGroupTrainingStatusBuilder) SecondKey(v string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetLargePersonGroupTrainingStatusBuilder) SecondKeyCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetLargePersonGroupTrainingStatusBuilder) SecondKeyEnv(variable string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetLargePersonGroupTrainingStatusBuilder) Token(v string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetLargePersonGroupTrainingStatusBuilder) TokenCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargePersonGroupTrainingStatusBuilder) TokenEnv(variable string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetLargePersonGroupTrainingStatusBuilder) Headers(v map[string]string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetLargePersonGroupTrainingStatusBuilder) HeadersCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetLargePersonGroupTrainingStatusBuilder) APIVersion(v string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetLargePersonGroupTrainingStatusBuilder) APIVersionCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds "notStarted", "running", "succeeded" or "failed". It is required.
func (b GetLargePersonGroupTrainingStatusBuilder) OutputCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FaceTraining] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetLargePersonGroupTrainingStatusBuilder) DetailCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetLargePersonGroupTrainingStatusBuilder) ErrorCol(column string) GetLargePersonGroupTrainingStatusBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetLargePersonGroupTrainingStatusBuilder) Policy(policy rest.Policy) GetLargePersonGroupTrainingStatusBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetLargePersonGroupTrainingStatusBuilder) Cache(folder string) GetLargePersonGroupTrainingStatusBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetLargePersonGroupTrainingStatusBuilder) Checkpoint(path string) GetLargePersonGroupTrainingStatusBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetLargePersonGroupTrainingStatusBuilder) Trace(path string) GetLargePersonGroupTrainingStatusBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetLargePersonGroupTrainingStatusBuilder) Stats(stats *rest.Stats) GetLargePersonGroupTrainingStatusBuilder {
	b.stats = stats
	return b
}

// CreateLargePersonGroupPersonBuilder builds the call of a service that adds a person, without faces yet, to a
// group. See CreateLargePersonGroupPerson for its parameters.
type CreateLargePersonGroupPersonBuilder struct{ builder }

var rowOfCreateLargePersonGroupPerson = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CreateLargePersonGroupPerson",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}/persons",
		Headline: "$.personId",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:     "Name",
		Place:    1,
		Required: true,
	}, {
		Name:  "UserData",
		Place: 1,
	}},
}}

// CreateLargePersonGroupPerson adds a person, without faces yet, to a group.
//
// OutputCol holds the new person's id; its detail column a [CreatedPerson] as JSON. One request takes at most 1
// rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func CreateLargePersonGroupPerson() CreateLargePersonGroupPersonBuilder {
	return CreateLargePersonGroupPersonBuilder{newBuilder(&rowOfCreateLargePersonGroupPerson)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CreateLargePersonGroupPersonBuilder) Restored() { b.row = &rowOfCreateLargePersonGroupPerson }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b CreateLargePersonGroupPersonBuilder) LargePersonGroupID(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b CreateLargePersonGroupPersonBuilder) LargePersonGroupIDCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// Name sets the person's name, at most 128 characters.
func (b CreateLargePersonGroupPersonBuilder) Name(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Name", v)
	return b
}

// NameCol takes each row's Name from a column.
func (b CreateLargePersonGroupPersonBuilder) NameCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Name", column)
	return b
}

// UserData sets what you want to keep with it, at most 16 KB.
func (b CreateLargePersonGroupPersonBuilder) UserData(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("UserData", v)
	return b
}

// UserDataCol takes each row's UserData from a column.
func (b CreateLargePersonGroupPersonBuilder) UserDataCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("UserData", column)
	return b
}

// UserDataDefault stands in where the cell of UserDataCol is missing.
func (b CreateLargePersonGroupPersonBuilder) UserDataDefault(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setDefault("UserData", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CreateLargePersonGroupPersonBuilder) Endpoint(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CreateLargePersonGroupPersonBuilder) EndpointCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CreateLargePersonGroupPersonBuilder) Key(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CreateLargePersonGroupPersonBuilder) KeyCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CreateLargePersonGroupPersonBuilder) KeyEnv(variable string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CreateLargePersonGroupPersonBuilder) SecondKey(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CreateLargePersonGroupPersonBuilder) SecondKeyCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CreateLargePersonGroupPersonBuilder) SecondKeyEnv(variable string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CreateLargePersonGroupPersonBuilder) Token(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CreateLargePersonGroupPersonBuilder) TokenCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CreateLargePersonGroupPersonBuilder) TokenEnv(variable string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CreateLargePersonGroupPersonBuilder) Headers(v map[string]string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CreateLargePersonGroupPersonBuilder) HeadersCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CreateLargePersonGroupPersonBuilder) APIVersion(v string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CreateLargePersonGroupPersonBuilder) APIVersionCol(column string) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the new person's id. It is required.
func (b CreateLargePersonGroupPersonBuilder) OutputCol(column string) CreateLargePersonGroupPersonBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [CreatedPerson] as JSON. Default: OutputCol's name
// and "_detail".
func (b CreateLargePersonGroupPersonBuilder) DetailCol(column string) CreateLargePersonGroupPersonBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CreateLargePersonGroupPersonBuilder) ErrorCol(column string) CreateLargePersonGroupPersonBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CreateLargePersonGroupPersonBuilder) Policy(policy rest.Policy) CreateLargePersonGroupPersonBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CreateLargePersonGroupPersonBuilder) Cache(folder string) CreateLargePersonGroupPersonBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CreateLargePersonGroupPersonBuilder) Checkpoint(path string) CreateLargePersonGroupPersonBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CreateLargePersonGroupPersonBuilder) Trace(path string) CreateLargePersonGroupPersonBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CreateLargePersonGroupPersonBuilder) Stats(stats *rest.Stats) CreateLargePersonGroupPersonBuilder {
	b.stats = stats
	return b
}

// GetLargePersonGroupPersonBuilder builds the call of a service that says what a person of a group is. See
// GetLargePersonGroupPerson for its parameters.
type GetLargePersonGroupPersonBuilder struct{ builder }

var rowOfGetLargePersonGroupPerson = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetLargePersonGroupPerson",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}/persons/{PersonID}",
		Headline: "$.name",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PersonID",
		Place:    4,
		Required: true,
	}},
}}

// GetLargePersonGroupPerson says what a person of a group is.
//
// OutputCol holds the person's name; its detail column a [GroupPerson] as JSON. One request takes at most 1
// rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func GetLargePersonGroupPerson() GetLargePersonGroupPersonBuilder {
	return GetLargePersonGroupPersonBuilder{newBuilder(&rowOfGetLargePersonGroupPerson)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetLargePersonGroupPersonBuilder) Restored() { b.row = &rowOfGetLargePersonGroupPerson }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b GetLargePersonGroupPersonBuilder) LargePersonGroupID(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b GetLargePersonGroupPersonBuilder) LargePersonGroupIDCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// PersonID sets the person, by the id that CreateLargePersonGroupPerson answered.
func (b GetLargePersonGroupPersonBuilder) PersonID(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("PersonID", v)
	return b
}

// PersonIDCol takes each row's PersonID from a column.
func (b GetLargePersonGroupPersonBuilder) PersonIDCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("PersonID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetLargePersonGroupPersonBuilder) Endpoint(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetLargePersonGroupPersonBuilder) EndpointCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetLargePersonGroupPersonBuilder) Key(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetLargePersonGroupPersonBuilder) KeyCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargePersonGroupPersonBuilder) KeyEnv(variable string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetLargePersonGroupPersonBuilder) SecondKey(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetLargePersonGroupPersonBuilder) SecondKeyCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetLargePersonGroupPersonBuilder) SecondKeyEnv(variable string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetLargePersonGroupPersonBuilder) Token(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetLargePersonGroupPersonBuilder) TokenCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargePersonGroupPersonBuilder) TokenEnv(variable string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetLargePersonGroupPersonBuilder) Headers(v map[string]string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetLargePersonGroupPersonBuilder) HeadersCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetLargePersonGroupPersonBuilder) APIVersion(v string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetLargePersonGroupPersonBuilder) APIVersionCol(column string) GetLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the person's name. It is required.
func (b GetLargePersonGroupPersonBuilder) OutputCol(column string) GetLargePersonGroupPersonBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [GroupPerson] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetLargePersonGroupPersonBuilder) DetailCol(column string) GetLargePersonGroupPersonBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetLargePersonGroupPersonBuilder) ErrorCol(column string) GetLargePersonGroupPersonBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetLargePersonGroupPersonBuilder) Policy(policy rest.Policy) GetLargePersonGroupPersonBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetLargePersonGroupPersonBuilder) Cache(folder string) GetLargePersonGroupPersonBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetLargePersonGroupPersonBuilder) Checkpoint(path string) GetLargePersonGroupPersonBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetLargePersonGroupPersonBuilder) Trace(path string) GetLargePersonGroupPersonBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetLargePersonGroupPersonBuilder) Stats(stats *rest.Stats) GetLargePersonGroupPersonBuilder {
	b.stats = stats
	return b
}

// ListLargePersonGroupPersonsBuilder builds the call of a service that lists the persons of a group. See
// ListLargePersonGroupPersons for its parameters.
type ListLargePersonGroupPersonsBuilder struct{ builder }

var rowOfListLargePersonGroupPersons = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListLargePersonGroupPersons",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}/persons",
		Headline: "$[*].personId",
		PageSize: 1000,
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      1,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:  "Start",
		Place: 2,
	}, {
		Name:  "Top",
		Place: 2,
		Type:  7,
	}},
}}

// ListLargePersonGroupPersons lists the persons of a group.
//
// OutputCol holds their ids as a JSON list; its detail column a list of [GroupPerson] as JSON. One request
// takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func ListLargePersonGroupPersons() ListLargePersonGroupPersonsBuilder {
	return ListLargePersonGroupPersonsBuilder{newBuilder(&rowOfListLargePersonGroupPersons)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListLargePersonGroupPersonsBuilder) Restored() { b.row = &rowOfListLargePersonGroupPersons }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b ListLargePersonGroupPersonsBuilder) LargePersonGroupID(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b ListLargePersonGroupPersonsBuilder) LargePersonGroupIDCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// Start sets the id after which the list begins. Service default: at its beginning.
func (b ListLargePersonGroupPersonsBuilder) Start(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("Start", v)
	return b
}

// StartCol takes each row's Start from a column.
func (b ListLargePersonGroupPersonsBuilder) StartCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("Start", column)
	return b
}

// StartDefault stands in where the cell of StartCol is missing.
func (b ListLargePersonGroupPersonsBuilder) StartDefault(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setDefault("Start", v)
	return b
}

// Top sets how many are listed, 1 to 1000. Default: all.
func (b ListLargePersonGroupPersonsBuilder) Top(v int) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b ListLargePersonGroupPersonsBuilder) TopCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b ListLargePersonGroupPersonsBuilder) TopDefault(v int) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListLargePersonGroupPersonsBuilder) Endpoint(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListLargePersonGroupPersonsBuilder) EndpointCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListLargePersonGroupPersonsBuilder) Key(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListLargePersonGroupPersonsBuilder) KeyCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargePersonGroupPersonsBuilder) KeyEnv(variable string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListLargePersonGroupPersonsBuilder) SecondKey(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListLargePersonGroupPersonsBuilder) SecondKeyCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListLargePersonGroupPersonsBuilder) SecondKeyEnv(variable string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListLargePersonGroupPersonsBuilder) Token(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListLargePersonGroupPersonsBuilder) TokenCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargePersonGroupPersonsBuilder) TokenEnv(variable string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListLargePersonGroupPersonsBuilder) Headers(v map[string]string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListLargePersonGroupPersonsBuilder) HeadersCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListLargePersonGroupPersonsBuilder) APIVersion(v string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListLargePersonGroupPersonsBuilder) APIVersionCol(column string) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their ids as a JSON list. It is required.
func (b ListLargePersonGroupPersonsBuilder) OutputCol(column string) ListLargePersonGroupPersonsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a list of [GroupPerson] as JSON. Default: OutputCol's
// name and "_detail".
func (b ListLargePersonGroupPersonsBuilder) DetailCol(column string) ListLargePersonGroupPersonsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListLargePersonGroupPersonsBuilder) ErrorCol(column string) ListLargePersonGroupPersonsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListLargePersonGroupPersonsBuilder) Policy(policy rest.Policy) ListLargePersonGroupPersonsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListLargePersonGroupPersonsBuilder) Cache(folder string) ListLargePersonGroupPersonsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListLargePersonGroupPersonsBuilder) Checkpoint(path string) ListLargePersonGroupPersonsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListLargePersonGroupPersonsBuilder) Trace(path string) ListLargePersonGroupPersonsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListLargePersonGroupPersonsBuilder) Stats(stats *rest.Stats) ListLargePersonGroupPersonsBuilder {
	b.stats = stats
	return b
}

// DeleteLargePersonGroupPersonBuilder builds the call of a service that removes a person, with all faces, from
// a group. See DeleteLargePersonGroupPerson for its parameters.
type DeleteLargePersonGroupPersonBuilder struct{ builder }

var rowOfDeleteLargePersonGroupPerson = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteLargePersonGroupPerson",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "DELETE",
		Route:  "/face/v{version}/largepersongroups/{LargePersonGroupID}/persons/{PersonID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PersonID",
		Place:    4,
		Required: true,
	}},
}}

// DeleteLargePersonGroupPerson removes a person, with all faces, from a group.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func DeleteLargePersonGroupPerson() DeleteLargePersonGroupPersonBuilder {
	return DeleteLargePersonGroupPersonBuilder{newBuilder(&rowOfDeleteLargePersonGroupPerson)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteLargePersonGroupPersonBuilder) Restored() { b.row = &rowOfDeleteLargePersonGroupPerson }

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b DeleteLargePersonGroupPersonBuilder) LargePersonGroupID(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b DeleteLargePersonGroupPersonBuilder) LargePersonGroupIDCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// PersonID sets the person, by the id that CreateLargePersonGroupPerson answered.
func (b DeleteLargePersonGroupPersonBuilder) PersonID(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("PersonID", v)
	return b
}

// PersonIDCol takes each row's PersonID from a column.
func (b DeleteLargePersonGroupPersonBuilder) PersonIDCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("PersonID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteLargePersonGroupPersonBuilder) Endpoint(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteLargePersonGroupPersonBuilder) EndpointCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteLargePersonGroupPersonBuilder) Key(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteLargePersonGroupPersonBuilder) KeyCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargePersonGroupPersonBuilder) KeyEnv(variable string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteLargePersonGroupPersonBuilder) SecondKey(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteLargePersonGroupPersonBuilder) SecondKeyCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteLargePersonGroupPersonBuilder) SecondKeyEnv(variable string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteLargePersonGroupPersonBuilder) Token(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteLargePersonGroupPersonBuilder) TokenCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargePersonGroupPersonBuilder) TokenEnv(variable string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteLargePersonGroupPersonBuilder) Headers(v map[string]string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteLargePersonGroupPersonBuilder) HeadersCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteLargePersonGroupPersonBuilder) APIVersion(v string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteLargePersonGroupPersonBuilder) APIVersionCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteLargePersonGroupPersonBuilder) OutputCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteLargePersonGroupPersonBuilder) DetailCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteLargePersonGroupPersonBuilder) ErrorCol(column string) DeleteLargePersonGroupPersonBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteLargePersonGroupPersonBuilder) Policy(policy rest.Policy) DeleteLargePersonGroupPersonBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteLargePersonGroupPersonBuilder) Cache(folder string) DeleteLargePersonGroupPersonBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteLargePersonGroupPersonBuilder) Checkpoint(path string) DeleteLargePersonGroupPersonBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteLargePersonGroupPersonBuilder) Trace(path string) DeleteLargePersonGroupPersonBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteLargePersonGroupPersonBuilder) Stats(stats *rest.Stats) DeleteLargePersonGroupPersonBuilder {
	b.stats = stats
	return b
}

// AddLargePersonGroupPersonFaceBuilder builds the call of a service that adds a face, of at most 248, to a
// person of a group. See AddLargePersonGroupPersonFace for its parameters.
type AddLargePersonGroupPersonFaceBuilder struct{ builder }

var rowOfAddLargePersonGroupPersonFace = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AddLargePersonGroupPersonFace",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/largepersongroups/{LargePersonGroupID}/persons/{PersonID}/persistedfaces",
		Headline: "$.persistedFaceId",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PersonID",
		Place:    4,
		Required: true,
	}, {
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
		Name:  "TargetFace",
		Place: 2,
	}, {
		Name:  "DetectionModel",
		Place: 2,
		Enum:  []string{"detection_01", "detection_02", "detection_03"},
	}, {
		Name:  "UserData",
		Place: 2,
	}},
}}

// AddLargePersonGroupPersonFace adds a face, of at most 248, to a person of a group.
//
// OutputCol holds the face's id; its detail column a [PersistedFace] as JSON. One request takes at most 1 rows.
// Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func AddLargePersonGroupPersonFace() AddLargePersonGroupPersonFaceBuilder {
	return AddLargePersonGroupPersonFaceBuilder{newBuilder(&rowOfAddLargePersonGroupPersonFace)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AddLargePersonGroupPersonFaceBuilder) Restored() {
	b.row = &rowOfAddLargePersonGroupPersonFace
}

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b AddLargePersonGroupPersonFaceBuilder) LargePersonGroupID(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b AddLargePersonGroupPersonFaceBuilder) LargePersonGroupIDCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// PersonID sets the person, by the id that CreateLargePersonGroupPerson answered.
func (b AddLargePersonGroupPersonFaceBuilder) PersonID(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("PersonID", v)
	return b
}

// PersonIDCol takes each row's PersonID from a column.
func (b AddLargePersonGroupPersonFaceBuilder) PersonIDCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("PersonID", column)
	return b
}

// ImageURL sets the picture's public address; the service fetches it.
func (b AddLargePersonGroupPersonFaceBuilder) ImageURL(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b AddLargePersonGroupPersonFaceBuilder) ImageURLCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, JPEG, PNG, GIF or BMP; they are read from disk only when the request is
// sent.
func (b AddLargePersonGroupPersonFaceBuilder) ImageBytes(content []byte) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b AddLargePersonGroupPersonFaceBuilder) ImageBytesCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// TargetFace sets which face of several, by its rectangle "left,top,width,height". Service default: the only
// one.
func (b AddLargePersonGroupPersonFaceBuilder) TargetFace(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("TargetFace", v)
	return b
}

// TargetFaceCol takes each row's TargetFace from a column.
func (b AddLargePersonGroupPersonFaceBuilder) TargetFaceCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("TargetFace", column)
	return b
}

// TargetFaceDefault stands in where the cell of TargetFaceCol is missing.
func (b AddLargePersonGroupPersonFaceBuilder) TargetFaceDefault(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setDefault("TargetFace", v)
	return b
}

// DetectionModel sets how faces are found; "detection_03" finds small and turned ones best. Service default:
// "detection_01".
func (b AddLargePersonGroupPersonFaceBuilder) DetectionModel(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("DetectionModel", v)
	return b
}

// DetectionModelCol takes each row's DetectionModel from a column.
func (b AddLargePersonGroupPersonFaceBuilder) DetectionModelCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("DetectionModel", column)
	return b
}

// DetectionModelDefault stands in where the cell of DetectionModelCol is missing.
func (b AddLargePersonGroupPersonFaceBuilder) DetectionModelDefault(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setDefault("DetectionModel", v)
	return b
}

// UserData sets what you want to keep with it, at most 1 KB.
func (b AddLargePersonGroupPersonFaceBuilder) UserData(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("UserData", v)
	return b
}

// UserDataCol takes each row's UserData from a column.
func (b AddLargePersonGroupPersonFaceBuilder) UserDataCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("UserData", column)
	return b
}

// UserDataDefault stands in where the cell of UserDataCol is missing.
func (b AddLargePersonGroupPersonFaceBuilder) UserDataDefault(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setDefault("UserData", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AddLargePersonGroupPersonFaceBuilder) Endpoint(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AddLargePersonGroupPersonFaceBuilder) EndpointCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AddLargePersonGroupPersonFaceBuilder) Key(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AddLargePersonGroupPersonFaceBuilder) KeyCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AddLargePersonGroupPersonFaceBuilder) KeyEnv(variable string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AddLargePersonGroupPersonFaceBuilder) SecondKey(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AddLargePersonGroupPersonFaceBuilder) SecondKeyCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AddLargePersonGroupPersonFaceBuilder) SecondKeyEnv(variable string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AddLargePersonGroupPersonFaceBuilder) Token(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AddLargePersonGroupPersonFaceBuilder) TokenCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AddLargePersonGroupPersonFaceBuilder) TokenEnv(variable string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AddLargePersonGroupPersonFaceBuilder) Headers(v map[string]string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AddLargePersonGroupPersonFaceBuilder) HeadersCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AddLargePersonGroupPersonFaceBuilder) APIVersion(v string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AddLargePersonGroupPersonFaceBuilder) APIVersionCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 6291456 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b AddLargePersonGroupPersonFaceBuilder) ResizeImages(v bool) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the face's id. It is required.
func (b AddLargePersonGroupPersonFaceBuilder) OutputCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [PersistedFace] as JSON. Default: OutputCol's name
// and "_detail".
func (b AddLargePersonGroupPersonFaceBuilder) DetailCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AddLargePersonGroupPersonFaceBuilder) ErrorCol(column string) AddLargePersonGroupPersonFaceBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AddLargePersonGroupPersonFaceBuilder) Policy(policy rest.Policy) AddLargePersonGroupPersonFaceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AddLargePersonGroupPersonFaceBuilder) Cache(folder string) AddLargePersonGroupPersonFaceBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AddLargePersonGroupPersonFaceBuilder) Checkpoint(path string) AddLargePersonGroupPersonFaceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AddLargePersonGroupPersonFaceBuilder) Trace(path string) AddLargePersonGroupPersonFaceBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AddLargePersonGroupPersonFaceBuilder) Stats(stats *rest.Stats) AddLargePersonGroupPersonFaceBuilder {
	b.stats = stats
	return b
}

// DeleteLargePersonGroupPersonFaceBuilder builds the call of a service that removes a face from a person of a
// group. See DeleteLargePersonGroupPersonFace for its parameters.
type DeleteLargePersonGroupPersonFaceBuilder struct{ builder }

var rowOfDeleteLargePersonGroupPersonFace = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteLargePersonGroupPersonFace",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "DELETE",
		Route:  "/face/v{version}/largepersongroups/{LargePersonGroupID}/persons/{PersonID}/persistedfaces/{PersistedFaceID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargePersonGroupID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PersonID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PersistedFaceID",
		Place:    4,
		Required: true,
	}},
}}

// DeleteLargePersonGroupPersonFace removes a face from a person of a group.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func DeleteLargePersonGroupPersonFace() DeleteLargePersonGroupPersonFaceBuilder {
	return DeleteLargePersonGroupPersonFaceBuilder{newBuilder(&rowOfDeleteLargePersonGroupPersonFace)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteLargePersonGroupPersonFaceBuilder) Restored() {
	b.row = &rowOfDeleteLargePersonGroupPersonFace
}

// LargePersonGroupID sets the group: lower-case letters, digits, - and _, at most 64.
func (b DeleteLargePersonGroupPersonFaceBuilder) LargePersonGroupID(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("LargePersonGroupID", v)
	return b
}

// LargePersonGroupIDCol takes each row's LargePersonGroupID from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) LargePersonGroupIDCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("LargePersonGroupID", column)
	return b
}

// PersonID sets the person, by the id that CreateLargePersonGroupPerson answered.
func (b DeleteLargePersonGroupPersonFaceBuilder) PersonID(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("PersonID", v)
	return b
}

// PersonIDCol takes each row's PersonID from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) PersonIDCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("PersonID", column)
	return b
}

// PersistedFaceID sets the face, by the id that was answered when it was added.
func (b DeleteLargePersonGroupPersonFaceBuilder) PersistedFaceID(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("PersistedFaceID", v)
	return b
}

// PersistedFaceIDCol takes each row's PersistedFaceID from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) PersistedFaceIDCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("PersistedFaceID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteLargePersonGroupPersonFaceBuilder) Endpoint(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) EndpointCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteLargePersonGroupPersonFaceBuilder) Key(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) KeyCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargePersonGroupPersonFaceBuilder) KeyEnv(variable string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteLargePersonGroupPersonFaceBuilder) SecondKey(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) SecondKeyCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteLargePersonGroupPersonFaceBuilder) SecondKeyEnv(variable string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteLargePersonGroupPersonFaceBuilder) Token(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) TokenCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargePersonGroupPersonFaceBuilder) TokenEnv(variable string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteLargePersonGroupPersonFaceBuilder) Headers(v map[string]string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteLargePersonGroupPersonFaceBuilder) HeadersCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteLargePersonGroupPersonFaceBuilder) APIVersion(v string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteLargePersonGroupPersonFaceBuilder) APIVersionCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteLargePersonGroupPersonFaceBuilder) OutputCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteLargePersonGroupPersonFaceBuilder) DetailCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteLargePersonGroupPersonFaceBuilder) ErrorCol(column string) DeleteLargePersonGroupPersonFaceBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteLargePersonGroupPersonFaceBuilder) Policy(policy rest.Policy) DeleteLargePersonGroupPersonFaceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteLargePersonGroupPersonFaceBuilder) Cache(folder string) DeleteLargePersonGroupPersonFaceBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteLargePersonGroupPersonFaceBuilder) Checkpoint(path string) DeleteLargePersonGroupPersonFaceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteLargePersonGroupPersonFaceBuilder) Trace(path string) DeleteLargePersonGroupPersonFaceBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteLargePersonGroupPersonFaceBuilder) Stats(stats *rest.Stats) DeleteLargePersonGroupPersonFaceBuilder {
	b.stats = stats
	return b
}

// CreateLargeFaceListBuilder builds the call of a service that makes a list of faces, of at most a million, in
// which FindSimilarFace can look once it is trained. See CreateLargeFaceList for its parameters.
type CreateLargeFaceListBuilder struct{ builder }

var rowOfCreateLargeFaceList = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CreateLargeFaceList",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "PUT",
		Route:  "/face/v{version}/largefacelists/{LargeFaceListID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}, {
		Name:     "Name",
		Place:    1,
		Required: true,
	}, {
		Name:  "UserData",
		Place: 1,
	}, {
		Name:  "RecognitionModel",
		Place: 1,
		Enum:  []string{"recognition_01", "recognition_02", "recognition_03", "recognition_04"},
	}},
}}

// CreateLargeFaceList makes a list of faces, of at most a million, in which FindSimilarFace can look once it is
// trained.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func CreateLargeFaceList() CreateLargeFaceListBuilder {
	return CreateLargeFaceListBuilder{newBuilder(&rowOfCreateLargeFaceList)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CreateLargeFaceListBuilder) Restored() { b.row = &rowOfCreateLargeFaceList }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b CreateLargeFaceListBuilder) LargeFaceListID(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b CreateLargeFaceListBuilder) LargeFaceListIDCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// Name sets the list's name, at most 128 characters.
func (b CreateLargeFaceListBuilder) Name(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("Name", v)
	return b
}

// NameCol takes each row's Name from a column.
func (b CreateLargeFaceListBuilder) NameCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("Name", column)
	return b
}

// UserData sets what you want to keep with it, at most 16 KB.
func (b CreateLargeFaceListBuilder) UserData(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("UserData", v)
	return b
}

// UserDataCol takes each row's UserData from a column.
func (b CreateLargeFaceListBuilder) UserDataCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("UserData", column)
	return b
}

// UserDataDefault stands in where the cell of UserDataCol is missing.
func (b CreateLargeFaceListBuilder) UserDataDefault(v string) CreateLargeFaceListBuilder {
	b.builder = b.setDefault("UserData", v)
	return b
}

// RecognitionModel sets how faces are told apart, for all that is added. Service default: "recognition_01";
// "recognition_04" is the best.
func (b CreateLargeFaceListBuilder) RecognitionModel(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("RecognitionModel", v)
	return b
}

// RecognitionModelCol takes each row's RecognitionModel from a column.
func (b CreateLargeFaceListBuilder) RecognitionModelCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("RecognitionModel", column)
	return b
}

// RecognitionModelDefault stands in where the cell of RecognitionModelCol is missing.
func (b CreateLargeFaceListBuilder) RecognitionModelDefault(v string) CreateLargeFaceListBuilder {
	b.builder = b.setDefault("RecognitionModel", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CreateLargeFaceListBuilder) Endpoint(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CreateLargeFaceListBuilder) EndpointCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CreateLargeFaceListBuilder) Key(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CreateLargeFaceListBuilder) KeyCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CreateLargeFaceListBuilder) KeyEnv(variable string) CreateLargeFaceListBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CreateLargeFaceListBuilder) SecondKey(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CreateLargeFaceListBuilder) SecondKeyCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CreateLargeFaceListBuilder) SecondKeyEnv(variable string) CreateLargeFaceListBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CreateLargeFaceListBuilder) Token(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CreateLargeFaceListBuilder) TokenCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CreateLargeFaceListBuilder) TokenEnv(variable string) CreateLargeFaceListBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CreateLargeFaceListBuilder) Headers(v map[string]string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CreateLargeFaceListBuilder) HeadersCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CreateLargeFaceListBuilder) APIVersion(v string) CreateLargeFaceListBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CreateLargeFaceListBuilder) APIVersionCol(column string) CreateLargeFaceListBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b CreateLargeFaceListBuilder) OutputCol(column string) CreateLargeFaceListBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b CreateLargeFaceListBuilder) DetailCol(column string) CreateLargeFaceListBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CreateLargeFaceListBuilder) ErrorCol(column string) CreateLargeFaceListBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CreateLargeFaceListBuilder) Policy(policy rest.Policy) CreateLargeFaceListBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CreateLargeFaceListBuilder) Cache(folder string) CreateLargeFaceListBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CreateLargeFaceListBuilder) Checkpoint(path string) CreateLargeFaceListBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CreateLargeFaceListBuilder) Trace(path string) CreateLargeFaceListBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CreateLargeFaceListBuilder) Stats(stats *rest.Stats) CreateLargeFaceListBuilder {
	b.stats = stats
	return b
}

// GetLargeFaceListBuilder builds the call of a service that says what a list of faces is. See GetLargeFaceList
// for its parameters.
type GetLargeFaceListBuilder struct{ builder }

var rowOfGetLargeFaceList = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetLargeFaceList",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largefacelists/{LargeFaceListID}",
		Headline: "$.name",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}, {
		Name:  "ReturnRecognitionModel",
		Place: 2,
		Type:  1,
	}},
}}

// GetLargeFaceList says what a list of faces is.
//
// OutputCol holds the list's name; its detail column a [LargeFaceList] as JSON. One request takes at most 1
// rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func GetLargeFaceList() GetLargeFaceListBuilder {
	return GetLargeFaceListBuilder{newBuilder(&rowOfGetLargeFaceList)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetLargeFaceListBuilder) Restored() { b.row = &rowOfGetLargeFaceList }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b GetLargeFaceListBuilder) LargeFaceListID(v string) GetLargeFaceListBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b GetLargeFaceListBuilder) LargeFaceListIDCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// ReturnRecognitionModel sets whether the answer names the recognition model. Service default: false.
func (b GetLargeFaceListBuilder) ReturnRecognitionModel(v bool) GetLargeFaceListBuilder {
	b.builder = b.setValue("ReturnRecognitionModel", v)
	return b
}

// ReturnRecognitionModelCol takes each row's ReturnRecognitionModel from a column. A cell is true or false.
func (b GetLargeFaceListBuilder) ReturnRecognitionModelCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("ReturnRecognitionModel", column)
	return b
}

// ReturnRecognitionModelDefault stands in where the cell of ReturnRecognitionModelCol is missing.
func (b GetLargeFaceListBuilder) ReturnRecognitionModelDefault(v bool) GetLargeFaceListBuilder {
	b.builder = b.setDefault("ReturnRecognitionModel", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetLargeFaceListBuilder) Endpoint(v string) GetLargeFaceListBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetLargeFaceListBuilder) EndpointCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetLargeFaceListBuilder) Key(v string) GetLargeFaceListBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetLargeFaceListBuilder) KeyCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargeFaceListBuilder) KeyEnv(variable string) GetLargeFaceListBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetLargeFaceListBuilder) SecondKey(v string) GetLargeFaceListBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetLargeFaceListBuilder) SecondKeyCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetLargeFaceListBuilder) SecondKeyEnv(variable string) GetLargeFaceListBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetLargeFaceListBuilder) Token(v string) GetLargeFaceListBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetLargeFaceListBuilder) TokenCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargeFaceListBuilder) TokenEnv(variable string) GetLargeFaceListBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetLargeFaceListBuilder) Headers(v map[string]string) GetLargeFaceListBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetLargeFaceListBuilder) HeadersCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetLargeFaceListBuilder) APIVersion(v string) GetLargeFaceListBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetLargeFaceListBuilder) APIVersionCol(column string) GetLargeFaceListBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the list's name. It is required.
func (b GetLargeFaceListBuilder) OutputCol(column string) GetLargeFaceListBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [LargeFaceList] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetLargeFaceListBuilder) DetailCol(column string) GetLargeFaceListBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetLargeFaceListBuilder) ErrorCol(column string) GetLargeFaceListBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetLargeFaceListBuilder) Policy(policy rest.Policy) GetLargeFaceListBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetLargeFaceListBuilder) Cache(folder string) GetLargeFaceListBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetLargeFaceListBuilder) Checkpoint(path string) GetLargeFaceListBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetLargeFaceListBuilder) Trace(path string) GetLargeFaceListBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetLargeFaceListBuilder) Stats(stats *rest.Stats) GetLargeFaceListBuilder {
	b.stats = stats
	return b
}

// ListLargeFaceListsBuilder builds the call of a service that lists the lists of faces. See ListLargeFaceLists
// for its parameters.
type ListLargeFaceListsBuilder struct{ builder }

var rowOfListLargeFaceLists = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListLargeFaceLists",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largefacelists",
		Headline: "$[*].largeFaceListId",
		PageSize: 1000,
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      1,
	Params: []services.Param{{
		Name:  "Start",
		Place: 2,
	}, {
		Name:  "Top",
		Place: 2,
		Type:  7,
	}, {
		Name:  "ReturnRecognitionModel",
		Place: 2,
		Type:  1,
	}},
}}

// ListLargeFaceLists lists the lists of faces.
//
// OutputCol holds their ids as a JSON list; its detail column a list of [LargeFaceList] as JSON. One request
// takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func ListLargeFaceLists() ListLargeFaceListsBuilder {
	return ListLargeFaceListsBuilder{newBuilder(&rowOfListLargeFaceLists)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListLargeFaceListsBuilder) Restored() { b.row = &rowOfListLargeFaceLists }

// Start sets the id after which the list begins. Service default: at its beginning.
func (b ListLargeFaceListsBuilder) Start(v string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("Start", v)
	return b
}

// StartCol takes each row's Start from a column.
func (b ListLargeFaceListsBuilder) StartCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("Start", column)
	return b
}

// StartDefault stands in where the cell of StartCol is missing.
func (b ListLargeFaceListsBuilder) StartDefault(v string) ListLargeFaceListsBuilder {
	b.builder = b.setDefault("Start", v)
	return b
}

// Top sets how many are listed, 1 to 1000. Default: all.
func (b ListLargeFaceListsBuilder) Top(v int) ListLargeFaceListsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b ListLargeFaceListsBuilder) TopCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b ListLargeFaceListsBuilder) TopDefault(v int) ListLargeFaceListsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// ReturnRecognitionModel sets whether the answer names the recognition model. Service default: false.
func (b ListLargeFaceListsBuilder) ReturnRecognitionModel(v bool) ListLargeFaceListsBuilder {
	b.builder = b.setValue("ReturnRecognitionModel", v)
	return b
}

// ReturnRecognitionModelCol takes each row's ReturnRecognitionModel from a column. A cell is true or false.
func (b ListLargeFaceListsBuilder) ReturnRecognitionModelCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("ReturnRecognitionModel", column)
	return b
}

// ReturnRecognitionModelDefault stands in where the cell of ReturnRecognitionModelCol is missing.
func (b ListLargeFaceListsBuilder) ReturnRecognitionModelDefault(v bool) ListLargeFaceListsBuilder {
	b.builder = b.setDefault("ReturnRecognitionModel", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListLargeFaceListsBuilder) Endpoint(v string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListLargeFaceListsBuilder) EndpointCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListLargeFaceListsBuilder) Key(v string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListLargeFaceListsBuilder) KeyCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargeFaceListsBuilder) KeyEnv(variable string) ListLargeFaceListsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListLargeFaceListsBuilder) SecondKey(v string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListLargeFaceListsBuilder) SecondKeyCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListLargeFaceListsBuilder) SecondKeyEnv(variable string) ListLargeFaceListsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListLargeFaceListsBuilder) Token(v string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListLargeFaceListsBuilder) TokenCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargeFaceListsBuilder) TokenEnv(variable string) ListLargeFaceListsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListLargeFaceListsBuilder) Headers(v map[string]string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListLargeFaceListsBuilder) HeadersCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListLargeFaceListsBuilder) APIVersion(v string) ListLargeFaceListsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListLargeFaceListsBuilder) APIVersionCol(column string) ListLargeFaceListsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their ids as a JSON list. It is required.
func (b ListLargeFaceListsBuilder) OutputCol(column string) ListLargeFaceListsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a list of [LargeFaceList] as JSON. Default:
// OutputCol's name and "_detail".
func (b ListLargeFaceListsBuilder) DetailCol(column string) ListLargeFaceListsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListLargeFaceListsBuilder) ErrorCol(column string) ListLargeFaceListsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListLargeFaceListsBuilder) Policy(policy rest.Policy) ListLargeFaceListsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListLargeFaceListsBuilder) Cache(folder string) ListLargeFaceListsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListLargeFaceListsBuilder) Checkpoint(path string) ListLargeFaceListsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListLargeFaceListsBuilder) Trace(path string) ListLargeFaceListsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListLargeFaceListsBuilder) Stats(stats *rest.Stats) ListLargeFaceListsBuilder {
	b.stats = stats
	return b
}

// DeleteLargeFaceListBuilder builds the call of a service that removes a list of faces, with the faces. See
// DeleteLargeFaceList for its parameters.
type DeleteLargeFaceListBuilder struct{ builder }

var rowOfDeleteLargeFaceList = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteLargeFaceList",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "DELETE",
		Route:  "/face/v{version}/largefacelists/{LargeFaceListID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}},
}}

// DeleteLargeFaceList removes a list of faces, with the faces.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func DeleteLargeFaceList() DeleteLargeFaceListBuilder {
	return DeleteLargeFaceListBuilder{newBuilder(&rowOfDeleteLargeFaceList)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteLargeFaceListBuilder) Restored() { b.row = &rowOfDeleteLargeFaceList }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b DeleteLargeFaceListBuilder) LargeFaceListID(v string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b DeleteLargeFaceListBuilder) LargeFaceListIDCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteLargeFaceListBuilder) Endpoint(v string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteLargeFaceListBuilder) EndpointCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteLargeFaceListBuilder) Key(v string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteLargeFaceListBuilder) KeyCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargeFaceListBuilder) KeyEnv(variable string) DeleteLargeFaceListBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteLargeFaceListBuilder) SecondKey(v string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteLargeFaceListBuilder) SecondKeyCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteLargeFaceListBuilder) SecondKeyEnv(variable string) DeleteLargeFaceListBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteLargeFaceListBuilder) Token(v string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteLargeFaceListBuilder) TokenCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargeFaceListBuilder) TokenEnv(variable string) DeleteLargeFaceListBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteLargeFaceListBuilder) Headers(v map[string]string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteLargeFaceListBuilder) HeadersCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteLargeFaceListBuilder) APIVersion(v string) DeleteLargeFaceListBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteLargeFaceListBuilder) APIVersionCol(column string) DeleteLargeFaceListBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteLargeFaceListBuilder) OutputCol(column string) DeleteLargeFaceListBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteLargeFaceListBuilder) DetailCol(column string) DeleteLargeFaceListBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteLargeFaceListBuilder) ErrorCol(column string) DeleteLargeFaceListBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteLargeFaceListBuilder) Policy(policy rest.Policy) DeleteLargeFaceListBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteLargeFaceListBuilder) Cache(folder string) DeleteLargeFaceListBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteLargeFaceListBuilder) Checkpoint(path string) DeleteLargeFaceListBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteLargeFaceListBuilder) Trace(path string) DeleteLargeFaceListBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteLargeFaceListBuilder) Stats(stats *rest.Stats) DeleteLargeFaceListBuilder {
	b.stats = stats
	return b
}

// TrainLargeFaceListBuilder builds the call of a service that trains a list of faces, as a job, so that
// FindSimilarFace knows what was added and removed. See TrainLargeFaceList for its parameters.
type TrainLargeFaceListBuilder struct{ builder }

var rowOfTrainLargeFaceList = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TrainLargeFaceList",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/largefacelists/{LargeFaceListID}/train",
		Headline: "$.status",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}},
}}

// TrainLargeFaceList trains a list of faces, as a job, so that FindSimilarFace knows what was added and
// removed.
//
// OutputCol holds "succeeded"; missing on v1.0, which does not wait: GetLargeFaceListTrainingStatus tells; its
// detail column a [FaceTraining] as JSON. One request takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func TrainLargeFaceList() TrainLargeFaceListBuilder {
	return TrainLargeFaceListBuilder{newBuilder(&rowOfTrainLargeFaceList)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TrainLargeFaceListBuilder) Restored() { b.row = &rowOfTrainLargeFaceList }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b TrainLargeFaceListBuilder) LargeFaceListID(v string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b TrainLargeFaceListBuilder) LargeFaceListIDCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TrainLargeFaceListBuilder) Endpoint(v string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TrainLargeFaceListBuilder) EndpointCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TrainLargeFaceListBuilder) Key(v string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TrainLargeFaceListBuilder) KeyCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TrainLargeFaceListBuilder) KeyEnv(variable string) TrainLargeFaceListBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TrainLargeFaceListBuilder) SecondKey(v string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TrainLargeFaceListBuilder) SecondKeyCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TrainLargeFaceListBuilder) SecondKeyEnv(variable string) TrainLargeFaceListBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TrainLargeFaceListBuilder) Token(v string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TrainLargeFaceListBuilder) TokenCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TrainLargeFaceListBuilder) TokenEnv(variable string) TrainLargeFaceListBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TrainLargeFaceListBuilder) Headers(v map[string]string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TrainLargeFaceListBuilder) HeadersCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TrainLargeFaceListBuilder) APIVersion(v string) TrainLargeFaceListBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TrainLargeFaceListBuilder) APIVersionCol(column string) TrainLargeFaceListBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds "succeeded"; missing on v1.0, which does not wait:
// GetLargeFaceListTrainingStatus tells. It is required.
func (b TrainLargeFaceListBuilder) OutputCol(column string) TrainLargeFaceListBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FaceTraining] as JSON. Default: OutputCol's name
// and "_detail".
func (b TrainLargeFaceListBuilder) DetailCol(column string) TrainLargeFaceListBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TrainLargeFaceListBuilder) ErrorCol(column string) TrainLargeFaceListBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TrainLargeFaceListBuilder) Policy(policy rest.Policy) TrainLargeFaceListBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TrainLargeFaceListBuilder) Cache(folder string) TrainLargeFaceListBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TrainLargeFaceListBuilder) Checkpoint(path string) TrainLargeFaceListBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TrainLargeFaceListBuilder) Trace(path string) TrainLargeFaceListBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TrainLargeFaceListBuilder) Stats(stats *rest.Stats) TrainLargeFaceListBuilder {
	b.stats = stats
	return b
}

// GetLargeFaceListTrainingStatusBuilder builds the call of a service that says how far the training of a list
// of faces is. See GetLargeFaceListTrainingStatus for its parameters.
type GetLargeFaceListTrainingStatusBuilder struct{ builder }

var rowOfGetLargeFaceListTrainingStatus = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetLargeFaceListTrainingStatus",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largefacelists/{LargeFaceListID}/training",
		Headline: "$.status",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}},
}}

// GetLargeFaceListTrainingStatus says how far the training of a list of faces is.
//
// OutputCol holds "notStarted", "running", "succeeded" or "failed"; its detail column a [FaceTraining] as JSON.
// One request takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func GetLargeFaceListTrainingStatus() GetLargeFaceListTrainingStatusBuilder {
	return GetLargeFaceListTrainingStatusBuilder{newBuilder(&rowOfGetLargeFaceListTrainingStatus)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetLargeFaceListTrainingStatusBuilder) Restored() {
	b.row = &rowOfGetLargeFaceListTrainingStatus
}

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b GetLargeFaceListTrainingStatusBuilder) LargeFaceListID(v string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b GetLargeFaceListTrainingStatusBuilder) LargeFaceListIDCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetLargeFaceListTrainingStatusBuilder) Endpoint(v string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetLargeFaceListTrainingStatusBuilder) EndpointCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetLargeFaceListTrainingStatusBuilder) Key(v string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetLargeFaceListTrainingStatusBuilder) KeyCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargeFaceListTrainingStatusBuilder) KeyEnv(variable string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetLargeFaceListTrainingStatusBuilder) SecondKey(v string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetLargeFaceListTrainingStatusBuilder) SecondKeyCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetLargeFaceListTrainingStatusBuilder) SecondKeyEnv(variable string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetLargeFaceListTrainingStatusBuilder) Token(v string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetLargeFaceListTrainingStatusBuilder) TokenCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetLargeFaceListTrainingStatusBuilder) TokenEnv(variable string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetLargeFaceListTrainingStatusBuilder) Headers(v map[string]string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetLargeFaceListTrainingStatusBuilder) HeadersCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetLargeFaceListTrainingStatusBuilder) APIVersion(v string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetLargeFaceListTrainingStatusBuilder) APIVersionCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds "notStarted", "running", "succeeded" or "failed". It is required.
func (b GetLargeFaceListTrainingStatusBuilder) OutputCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FaceTraining] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetLargeFaceListTrainingStatusBuilder) DetailCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetLargeFaceListTrainingStatusBuilder) ErrorCol(column string) GetLargeFaceListTrainingStatusBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetLargeFaceListTrainingStatusBuilder) Policy(policy rest.Policy) GetLargeFaceListTrainingStatusBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetLargeFaceListTrainingStatusBuilder) Cache(folder string) GetLargeFaceListTrainingStatusBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetLargeFaceListTrainingStatusBuilder) Checkpoint(path string) GetLargeFaceListTrainingStatusBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetLargeFaceListTrainingStatusBuilder) Trace(path string) GetLargeFaceListTrainingStatusBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetLargeFaceListTrainingStatusBuilder) Stats(stats *rest.Stats) GetLargeFaceListTrainingStatusBuilder {
	b.stats = stats
	return b
}

// AddLargeFaceListFaceBuilder builds the call of a service that adds a face to a list. See AddLargeFaceListFace
// for its parameters.
type AddLargeFaceListFaceBuilder struct{ builder }

var rowOfAddLargeFaceListFace = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AddLargeFaceListFace",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/face/v{version}/largefacelists/{LargeFaceListID}/persistedfaces",
		Headline: "$.persistedFaceId",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}, {
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
		Name:  "TargetFace",
		Place: 2,
	}, {
		Name:  "DetectionModel",
		Place: 2,
		Enum:  []string{"detection_01", "detection_02", "detection_03"},
	}, {
		Name:  "UserData",
		Place: 2,
	}},
}}

// AddLargeFaceListFace adds a face to a list.
//
// OutputCol holds the face's id; its detail column a [PersistedFace] as JSON. One request takes at most 1 rows.
// Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func AddLargeFaceListFace() AddLargeFaceListFaceBuilder {
	return AddLargeFaceListFaceBuilder{newBuilder(&rowOfAddLargeFaceListFace)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AddLargeFaceListFaceBuilder) Restored() { b.row = &rowOfAddLargeFaceListFace }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b AddLargeFaceListFaceBuilder) LargeFaceListID(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b AddLargeFaceListFaceBuilder) LargeFaceListIDCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// ImageURL sets the picture's public address; the service fetches it.
func (b AddLargeFaceListFaceBuilder) ImageURL(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b AddLargeFaceListFaceBuilder) ImageURLCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageBytes sets the picture's bytes, JPEG, PNG, GIF or BMP; they are read from disk only when the request is
// sent.
func (b AddLargeFaceListFaceBuilder) ImageBytes(content []byte) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b AddLargeFaceListFaceBuilder) ImageBytesCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// TargetFace sets which face of several, by its rectangle "left,top,width,height". Service default: the only
// one.
func (b AddLargeFaceListFaceBuilder) TargetFace(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("TargetFace", v)
	return b
}

// TargetFaceCol takes each row's TargetFace from a column.
func (b AddLargeFaceListFaceBuilder) TargetFaceCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("TargetFace", column)
	return b
}

// TargetFaceDefault stands in where the cell of TargetFaceCol is missing.
func (b AddLargeFaceListFaceBuilder) TargetFaceDefault(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setDefault("TargetFace", v)
	return b
}

// DetectionModel sets how faces are found; "detection_03" finds small and turned ones best. Service default:
// "detection_01".
func (b AddLargeFaceListFaceBuilder) DetectionModel(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("DetectionModel", v)
	return b
}

// DetectionModelCol takes each row's DetectionModel from a column.
func (b AddLargeFaceListFaceBuilder) DetectionModelCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("DetectionModel", column)
	return b
}

// DetectionModelDefault stands in where the cell of DetectionModelCol is missing.
func (b AddLargeFaceListFaceBuilder) DetectionModelDefault(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setDefault("DetectionModel", v)
	return b
}

// UserData sets what you want to keep with it, at most 1 KB.
func (b AddLargeFaceListFaceBuilder) UserData(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("UserData", v)
	return b
}

// UserDataCol takes each row's UserData from a column.
func (b AddLargeFaceListFaceBuilder) UserDataCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("UserData", column)
	return b
}

// UserDataDefault stands in where the cell of UserDataCol is missing.
func (b AddLargeFaceListFaceBuilder) UserDataDefault(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setDefault("UserData", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AddLargeFaceListFaceBuilder) Endpoint(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AddLargeFaceListFaceBuilder) EndpointCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AddLargeFaceListFaceBuilder) Key(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AddLargeFaceListFaceBuilder) KeyCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AddLargeFaceListFaceBuilder) KeyEnv(variable string) AddLargeFaceListFaceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AddLargeFaceListFaceBuilder) SecondKey(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AddLargeFaceListFaceBuilder) SecondKeyCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AddLargeFaceListFaceBuilder) SecondKeyEnv(variable string) AddLargeFaceListFaceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AddLargeFaceListFaceBuilder) Token(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AddLargeFaceListFaceBuilder) TokenCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AddLargeFaceListFaceBuilder) TokenEnv(variable string) AddLargeFaceListFaceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AddLargeFaceListFaceBuilder) Headers(v map[string]string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AddLargeFaceListFaceBuilder) HeadersCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AddLargeFaceListFaceBuilder) APIVersion(v string) AddLargeFaceListFaceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AddLargeFaceListFaceBuilder) APIVersionCol(column string) AddLargeFaceListFaceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// ResizeImages sets whether a picture of more than 6291456 bytes, the most that the service takes, is made
// smaller before it is sent; all others are sent as they are, byte for byte. It keeps its shape and its format,
// JPEG, PNG or BMP, is turned upright, and loses what the file says besides; where it is of another format, or
// of more than [frames.MaxPixels], that is the row's error. Places in the answer are then those of the smaller
// picture, and not scaled back: where the answer says its width, divide by that and multiply by the picture's
// own; where it does not, the scale is not known. What is not given in ImageBytes is not touched: the service
// fetches it by itself. Default: false: all are sent as they are, and what the service says to them is the
// row's error.
func (b AddLargeFaceListFaceBuilder) ResizeImages(v bool) AddLargeFaceListFaceBuilder {
	b.builder = b.setShrinker(v, shrinkPicture)
	return b
}

// OutputCol names the column that holds the face's id. It is required.
func (b AddLargeFaceListFaceBuilder) OutputCol(column string) AddLargeFaceListFaceBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [PersistedFace] as JSON. Default: OutputCol's name
// and "_detail".
func (b AddLargeFaceListFaceBuilder) DetailCol(column string) AddLargeFaceListFaceBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AddLargeFaceListFaceBuilder) ErrorCol(column string) AddLargeFaceListFaceBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AddLargeFaceListFaceBuilder) Policy(policy rest.Policy) AddLargeFaceListFaceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AddLargeFaceListFaceBuilder) Cache(folder string) AddLargeFaceListFaceBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AddLargeFaceListFaceBuilder) Checkpoint(path string) AddLargeFaceListFaceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AddLargeFaceListFaceBuilder) Trace(path string) AddLargeFaceListFaceBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AddLargeFaceListFaceBuilder) Stats(stats *rest.Stats) AddLargeFaceListFaceBuilder {
	b.stats = stats
	return b
}

// ListLargeFaceListFacesBuilder builds the call of a service that lists the faces of a list. See
// ListLargeFaceListFaces for its parameters.
type ListLargeFaceListFacesBuilder struct{ builder }

var rowOfListLargeFaceListFaces = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListLargeFaceListFaces",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/face/v{version}/largefacelists/{LargeFaceListID}/persistedfaces",
		Headline: "$[*].persistedFaceId",
		PageSize: 1000,
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      1,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}, {
		Name:  "Start",
		Place: 2,
	}, {
		Name:  "Top",
		Place: 2,
		Type:  7,
	}},
}}

// ListLargeFaceListFaces lists the faces of a list.
//
// OutputCol holds their ids as a JSON list; its detail column a list of [PersistedFace] as JSON. One request
// takes at most 1 rows. Default version: v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func ListLargeFaceListFaces() ListLargeFaceListFacesBuilder {
	return ListLargeFaceListFacesBuilder{newBuilder(&rowOfListLargeFaceListFaces)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListLargeFaceListFacesBuilder) Restored() { b.row = &rowOfListLargeFaceListFaces }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b ListLargeFaceListFacesBuilder) LargeFaceListID(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b ListLargeFaceListFacesBuilder) LargeFaceListIDCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// Start sets the id after which the list begins. Service default: at its beginning.
func (b ListLargeFaceListFacesBuilder) Start(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("Start", v)
	return b
}

// StartCol takes each row's Start from a column.
func (b ListLargeFaceListFacesBuilder) StartCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("Start", column)
	return b
}

// StartDefault stands in where the cell of StartCol is missing.
func (b ListLargeFaceListFacesBuilder) StartDefault(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setDefault("Start", v)
	return b
}

// Top sets how many are listed, 1 to 1000. Default: all.
func (b ListLargeFaceListFacesBuilder) Top(v int) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b ListLargeFaceListFacesBuilder) TopCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b ListLargeFaceListFacesBuilder) TopDefault(v int) ListLargeFaceListFacesBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListLargeFaceListFacesBuilder) Endpoint(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListLargeFaceListFacesBuilder) EndpointCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListLargeFaceListFacesBuilder) Key(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListLargeFaceListFacesBuilder) KeyCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargeFaceListFacesBuilder) KeyEnv(variable string) ListLargeFaceListFacesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListLargeFaceListFacesBuilder) SecondKey(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListLargeFaceListFacesBuilder) SecondKeyCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListLargeFaceListFacesBuilder) SecondKeyEnv(variable string) ListLargeFaceListFacesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListLargeFaceListFacesBuilder) Token(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListLargeFaceListFacesBuilder) TokenCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListLargeFaceListFacesBuilder) TokenEnv(variable string) ListLargeFaceListFacesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListLargeFaceListFacesBuilder) Headers(v map[string]string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListLargeFaceListFacesBuilder) HeadersCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListLargeFaceListFacesBuilder) APIVersion(v string) ListLargeFaceListFacesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListLargeFaceListFacesBuilder) APIVersionCol(column string) ListLargeFaceListFacesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their ids as a JSON list. It is required.
func (b ListLargeFaceListFacesBuilder) OutputCol(column string) ListLargeFaceListFacesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a list of [PersistedFace] as JSON. Default:
// OutputCol's name and "_detail".
func (b ListLargeFaceListFacesBuilder) DetailCol(column string) ListLargeFaceListFacesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListLargeFaceListFacesBuilder) ErrorCol(column string) ListLargeFaceListFacesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListLargeFaceListFacesBuilder) Policy(policy rest.Policy) ListLargeFaceListFacesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListLargeFaceListFacesBuilder) Cache(folder string) ListLargeFaceListFacesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListLargeFaceListFacesBuilder) Checkpoint(path string) ListLargeFaceListFacesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListLargeFaceListFacesBuilder) Trace(path string) ListLargeFaceListFacesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListLargeFaceListFacesBuilder) Stats(stats *rest.Stats) ListLargeFaceListFacesBuilder {
	b.stats = stats
	return b
}

// DeleteLargeFaceListFaceBuilder builds the call of a service that removes a face from a list. See
// DeleteLargeFaceListFace for its parameters.
type DeleteLargeFaceListFaceBuilder struct{ builder }

var rowOfDeleteLargeFaceListFace = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteLargeFaceListFace",
	Family:   "face",
	Protocol: "table",
	Shape: services.Shape{
		Method: "DELETE",
		Route:  "/face/v{version}/largefacelists/{LargeFaceListID}/persistedfaces/{PersistedFaceID}",
	},
	APIVersions: []string{"v1.2", "v1.2-preview.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    6291456,
	Column:      10,
	Params: []services.Param{{
		Name:     "LargeFaceListID",
		Place:    4,
		Required: true,
	}, {
		Name:     "PersistedFaceID",
		Place:    4,
		Required: true,
	}},
}}

// DeleteLargeFaceListFace removes a face from a list.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.2.
//
// Source: https://learn.microsoft.com/rest/api/face/
func DeleteLargeFaceListFace() DeleteLargeFaceListFaceBuilder {
	return DeleteLargeFaceListFaceBuilder{newBuilder(&rowOfDeleteLargeFaceListFace)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteLargeFaceListFaceBuilder) Restored() { b.row = &rowOfDeleteLargeFaceListFace }

// LargeFaceListID sets the list: lower-case letters, digits, - and _, at most 64.
func (b DeleteLargeFaceListFaceBuilder) LargeFaceListID(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("LargeFaceListID", v)
	return b
}

// LargeFaceListIDCol takes each row's LargeFaceListID from a column.
func (b DeleteLargeFaceListFaceBuilder) LargeFaceListIDCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("LargeFaceListID", column)
	return b
}

// PersistedFaceID sets the face, by the id that was answered when it was added.
func (b DeleteLargeFaceListFaceBuilder) PersistedFaceID(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("PersistedFaceID", v)
	return b
}

// PersistedFaceIDCol takes each row's PersistedFaceID from a column.
func (b DeleteLargeFaceListFaceBuilder) PersistedFaceIDCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("PersistedFaceID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteLargeFaceListFaceBuilder) Endpoint(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteLargeFaceListFaceBuilder) EndpointCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteLargeFaceListFaceBuilder) Key(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteLargeFaceListFaceBuilder) KeyCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargeFaceListFaceBuilder) KeyEnv(variable string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteLargeFaceListFaceBuilder) SecondKey(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteLargeFaceListFaceBuilder) SecondKeyCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteLargeFaceListFaceBuilder) SecondKeyEnv(variable string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteLargeFaceListFaceBuilder) Token(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteLargeFaceListFaceBuilder) TokenCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteLargeFaceListFaceBuilder) TokenEnv(variable string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteLargeFaceListFaceBuilder) Headers(v map[string]string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteLargeFaceListFaceBuilder) HeadersCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteLargeFaceListFaceBuilder) APIVersion(v string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteLargeFaceListFaceBuilder) APIVersionCol(column string) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteLargeFaceListFaceBuilder) OutputCol(column string) DeleteLargeFaceListFaceBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteLargeFaceListFaceBuilder) DetailCol(column string) DeleteLargeFaceListFaceBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteLargeFaceListFaceBuilder) ErrorCol(column string) DeleteLargeFaceListFaceBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteLargeFaceListFaceBuilder) Policy(policy rest.Policy) DeleteLargeFaceListFaceBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteLargeFaceListFaceBuilder) Cache(folder string) DeleteLargeFaceListFaceBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteLargeFaceListFaceBuilder) Checkpoint(path string) DeleteLargeFaceListFaceBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteLargeFaceListFaceBuilder) Trace(path string) DeleteLargeFaceListFaceBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteLargeFaceListFaceBuilder) Stats(stats *rest.Stats) DeleteLargeFaceListFaceBuilder {
	b.stats = stats
	return b
}
