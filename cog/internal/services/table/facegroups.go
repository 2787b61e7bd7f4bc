package table

import "net/http"

// faceManagement are the calls that keep persons and faces at the Face service.
var faceManagement = []Service{
	faceManaging(Service{
		Name: "CreateLargePersonGroup", Shape: Shape{Method: http.MethodPut, Route: "/largepersongroups/{LargePersonGroupID}"}, Answer: "Done", Column: Done,
		Doc: "makes a group of persons, of at most a million, in which IdentifyFaces can look once it is trained", Output: "true",
		Params: []Param{personGroupPath, {Name: "Name", Place: Body, Required: true, Doc: "the group's name, at most 128 characters"}, ownUserData, recognitionModel},
	}),
	faceManaging(Service{
		Name: "GetLargePersonGroup", Shape: Shape{Method: http.MethodGet, Route: "/largepersongroups/{LargePersonGroupID}", Headline: "$.name"}, Answer: "LargePersonGroup",
		Doc: "says what a group of persons is", Output: "the group's name",
		Params: []Param{personGroupPath, returnModel},
	}),
	faceManaging(Service{
		Name: "ListLargePersonGroups", Shape: Shape{Method: http.MethodGet, Route: "/largepersongroups", PageSize: 1000, Headline: "$[*].largePersonGroupId"}, Answer: "[]LargePersonGroup", Column: List,
		Doc: "lists the groups of persons", Output: "their ids as a JSON list",
		Params: []Param{listStart, listTop, returnModel},
	}),
	faceManaging(Service{
		Name: "DeleteLargePersonGroup", Shape: Shape{Method: http.MethodDelete, Route: "/largepersongroups/{LargePersonGroupID}"}, Answer: "Done", Column: Done,
		Doc: "removes a group of persons, with the persons and their faces", Output: "true",
		Params: []Param{personGroupPath},
	}),
	faceManaging(Service{
		Name: "TrainLargePersonGroup", Shape: Shape{Route: "/largepersongroups/{LargePersonGroupID}/train", Headline: "$.status"}, Answer: "FaceTraining",
		Doc:    "trains a group of persons, as a job, so that IdentifyFaces knows what was added and removed",
		Output: `"succeeded"; missing on v1.0, which does not wait: GetLargePersonGroupTrainingStatus tells`,
		Params: []Param{personGroupPath},
	}),
	faceManaging(Service{
		Name: "GetLargePersonGroupTrainingStatus", Shape: Shape{Method: http.MethodGet, Route: "/largepersongroups/{LargePersonGroupID}/training", Headline: "$.status"}, Answer: "FaceTraining",
		Doc: "says how far the training of a group of persons is", Output: `"notStarted", "running", "succeeded" or "failed"`,
		Params: []Param{personGroupPath},
	}),
	faceManaging(Service{
		Name: "CreateLargePersonGroupPerson", Shape: Shape{Route: "/largepersongroups/{LargePersonGroupID}/persons", Headline: "$.personId"}, Answer: "CreatedPerson",
		Doc: "adds a person, without faces yet, to a group", Output: "the new person's id",
		Params: []Param{personGroupPath, {Name: "Name", Place: Body, Required: true, Doc: "the person's name, at most 128 characters"}, ownUserData},
	}),
	faceManaging(Service{
		Name: "GetLargePersonGroupPerson", Shape: Shape{Method: http.MethodGet, Route: "/largepersongroups/{LargePersonGroupID}/persons/{PersonID}", Headline: "$.name"}, Answer: "GroupPerson",
		Doc: "says what a person of a group is", Output: "the person's name",
		Params: []Param{personGroupPath, personPath},
	}),
	faceManaging(Service{
		Name: "ListLargePersonGroupPersons", Shape: Shape{Method: http.MethodGet, Route: "/largepersongroups/{LargePersonGroupID}/persons", PageSize: 1000, Headline: "$[*].personId"}, Answer: "[]GroupPerson", Column: List,
		Doc: "lists the persons of a group", Output: "their ids as a JSON list",
		Params: []Param{personGroupPath, listStart, listTop},
	}),
	faceManaging(Service{
		Name: "DeleteLargePersonGroupPerson", Shape: Shape{Method: http.MethodDelete, Route: "/largepersongroups/{LargePersonGroupID}/persons/{PersonID}"}, Answer: "Done", Column: Done,
		Doc: "removes a person, with all faces, from a group", Output: "true",
		Params: []Param{personGroupPath, personPath},
	}),
	faceManaging(Service{
		Name: "AddLargePersonGroupPersonFace", Shape: Shape{Route: "/largepersongroups/{LargePersonGroupID}/persons/{PersonID}/persistedfaces", Headline: "$.persistedFaceId"}, Answer: "PersistedFace",
		Doc: "adds a face, of at most 248, to a person of a group", Output: "the face's id",
		Params: []Param{personGroupPath, personPath, faceImageURL, faceImageBytes, targetFace, detectionModel, faceUserData},
	}),
	faceManaging(Service{
		Name: "DeleteLargePersonGroupPersonFace", Shape: Shape{Method: http.MethodDelete, Route: "/largepersongroups/{LargePersonGroupID}/persons/{PersonID}/persistedfaces/{PersistedFaceID}"}, Answer: "Done", Column: Done,
		Doc: "removes a face from a person of a group", Output: "true",
		Params: []Param{personGroupPath, personPath, persistedPath},
	}),
	faceManaging(Service{
		Name: "CreateLargeFaceList", Shape: Shape{Method: http.MethodPut, Route: "/largefacelists/{LargeFaceListID}"}, Answer: "Done", Column: Done,
		Doc: "makes a list of faces, of at most a million, in which FindSimilarFace can look once it is trained", Output: "true",
		Params: []Param{faceListPath, {Name: "Name", Place: Body, Required: true, Doc: "the list's name, at most 128 characters"}, ownUserData, recognitionModel},
	}),
	faceManaging(Service{
		Name: "GetLargeFaceList", Shape: Shape{Method: http.MethodGet, Route: "/largefacelists/{LargeFaceListID}", Headline: "$.name"}, Answer: "LargeFaceList",
		Doc: "says what a list of faces is", Output: "the list's name",
		Params: []Param{faceListPath, returnModel},
	}),
	faceManaging(Service{
		Name: "ListLargeFaceLists", Shape: Shape{Method: http.MethodGet, Route: "/largefacelists", PageSize: 1000, Headline: "$[*].largeFaceListId"}, Answer: "[]LargeFaceList", Column: List,
		Doc: "lists the lists of faces", Output: "their ids as a JSON list",
		Params: []Param{listStart, listTop, returnModel},
	}),
	faceManaging(Service{
		Name: "DeleteLargeFaceList", Shape: Shape{Method: http.MethodDelete, Route: "/largefacelists/{LargeFaceListID}"}, Answer: "Done", Column: Done,
		Doc: "removes a list of faces, with the faces", Output: "true",
		Params: []Param{faceListPath},
	}),
	faceManaging(Service{
		Name: "TrainLargeFaceList", Shape: Shape{Route: "/largefacelists/{LargeFaceListID}/train", Headline: "$.status"}, Answer: "FaceTraining",
		Doc:    "trains a list of faces, as a job, so that FindSimilarFace knows what was added and removed",
		Output: `"succeeded"; missing on v1.0, which does not wait: GetLargeFaceListTrainingStatus tells`,
		Params: []Param{faceListPath},
	}),
	faceManaging(Service{
		Name: "GetLargeFaceListTrainingStatus", Shape: Shape{Method: http.MethodGet, Route: "/largefacelists/{LargeFaceListID}/training", Headline: "$.status"}, Answer: "FaceTraining",
		Doc: "says how far the training of a list of faces is", Output: `"notStarted", "running", "succeeded" or "failed"`,
		Params: []Param{faceListPath},
	}),
	faceManaging(Service{
		Name: "AddLargeFaceListFace", Shape: Shape{Route: "/largefacelists/{LargeFaceListID}/persistedfaces", Headline: "$.persistedFaceId"}, Answer: "PersistedFace",
		Doc: "adds a face to a list", Output: "the face's id",
		Params: []Param{faceListPath, faceImageURL, faceImageBytes, targetFace, detectionModel, faceUserData},
	}),
	faceManaging(Service{
		Name: "ListLargeFaceListFaces", Shape: Shape{Method: http.MethodGet, Route: "/largefacelists/{LargeFaceListID}/persistedfaces", PageSize: 1000, Headline: "$[*].persistedFaceId"}, Answer: "[]PersistedFace", Column: List,
		Doc: "lists the faces of a list", Output: "their ids as a JSON list",
		Params: []Param{faceListPath, listStart, listTop},
	}),
	faceManaging(Service{
		Name: "DeleteLargeFaceListFace", Shape: Shape{Method: http.MethodDelete, Route: "/largefacelists/{LargeFaceListID}/persistedfaces/{PersistedFaceID}"}, Answer: "Done", Column: Done,
		Doc: "removes a face from a list", Output: "true",
		Params: []Param{faceListPath, persistedPath},
	}),
}

// faceManaging is a row whose calls change what the service keeps, or tell of it.
func faceManaging(s Service) Service {
	s.Fresh = true
	return faceCall(s)
}
