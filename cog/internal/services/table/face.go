package table

const faceManual = "https://learn.microsoft.com/rest/api/face/"

// faceVersions stand in the path: v1.2-preview.1 is what the SDKs send.
var faceVersions = []string{"v1.2", "v1.2-preview.1", "v1.0"}

// Parameters that several of the Face service's calls share.
var (
	faceImageURL     = Param{Name: "ImageURL", Wire: "url", Place: Body, OneOf: "image", Doc: "the picture's public address; the service fetches it"}
	faceImageBytes   = Param{Name: "ImageBytes", Place: Content, Type: Bytes, Picture: true, OneOf: "image", Doc: "the picture's bytes, JPEG, PNG, GIF or BMP; they are read from disk only when the request is sent"}
	detectionModel   = Param{Name: "DetectionModel", Place: Query, Enum: []string{"detection_01", "detection_02", "detection_03"}, Doc: `how faces are found; "detection_03" finds small and turned ones best. Service default: "detection_01"`}
	recognitionModel = Param{Name: "RecognitionModel", Place: Body, Enum: recognitionModels, Doc: `how faces are told apart, for all that is added. Service default: "recognition_01"; "recognition_04" is the best`}
	targetFace       = Param{Name: "TargetFace", Place: Query, Doc: `which face of several, by its rectangle "left,top,width,height". Service default: the only one`}
	faceUserData     = Param{Name: "UserData", Place: Query, Doc: "what you want to keep with it, at most 1 KB"}
	ownUserData      = Param{Name: "UserData", Place: Body, Doc: "what you want to keep with it, at most 16 KB"}
	personGroupPath  = Param{Name: "LargePersonGroupID", Place: Path, Required: true, Doc: "the group: lower-case letters, digits, - and _, at most 64"}
	faceListPath     = Param{Name: "LargeFaceListID", Place: Path, Required: true, Doc: "the list: lower-case letters, digits, - and _, at most 64"}
	personPath       = Param{Name: "PersonID", Place: Path, Required: true, Doc: "the person, by the id that CreateLargePersonGroupPerson answered"}
	persistedPath    = Param{Name: "PersistedFaceID", Place: Path, Required: true, Doc: "the face, by the id that was answered when it was added"}
	returnModel      = Param{Name: "ReturnRecognitionModel", Place: Query, Type: Bool, Doc: "whether the answer names the recognition model. Service default: false"}
	listStart        = Param{Name: "Start", Place: Query, Doc: "the id after which the list begins. Service default: at its beginning"}
	listTop          = Param{Name: "Top", Place: Query, Type: Int, Doc: "how many are listed, 1 to 1000. Default: all"}

	recognitionModels = []string{"recognition_01", "recognition_02", "recognition_03", "recognition_04"}
)

// faceIDsNote is said where ids of faces are asked for.
const faceIDsNote = "The cloud gives and takes ids of faces for approved customers only, and answers others with UnsupportedFeature"

// faceCall is a row of the Face service: what all of its calls have in common.
func faceCall(s Service) Service {
	s.Family, s.Protocol, s.APIVersions, s.Source = "face", "table", faceVersions, faceManual
	s.Route = "/face/v{version}" + s.Route
	if s.MaxItems == 0 {
		s.MaxItems = 1
	}
	if s.MaxBytes == 0 {
		s.MaxBytes = 6 << 20
	}
	return s
}

// faceServices are the Face service's.
var faceServices = append([]Service{
	faceCall(Service{
		Name: "DetectFace", Shape: Shape{Route: "/detect", Headline: "$[*]"}, Column: WholeCount, Answer: "[]Face",
		Doc:    "finds the faces in a picture: where they are, their eyes, noses and mouths, how they look",
		Output: "how many faces there are",
		Params: []Param{faceImageURL, faceImageBytes,
			{Name: "ReturnFaceID", Wire: "returnFaceId", Place: Query, Type: Bool, Doc: "whether each face gets an id, by which the other builders take it; the cloud gives ids to approved customers only. Service default: true"},
			{Name: "ReturnFaceLandmarks", Place: Query, Type: Bool, Doc: "whether the 27 points of eyes, brows, nose and mouth are given. Service default: false"},
			{Name: "ReturnFaceAttributes", Place: Query, Type: Strings, Enum: []string{"headPose", "glasses", "occlusion", "accessories", "blur", "exposure", "noise", "mask", "qualityForRecognition",
				"age", "gender", "smile", "facialHair", "hair", "makeup", "emotion"},
				Doc: `what is said about each face. The cloud has no "age", "gender", "smile", "facialHair", "hair", "makeup" and "emotion" any more since 2023: an endpoint that offers them has to be your own. Service default: nothing`},
			detectionModel,
			{Name: "RecognitionModel", Place: Query, Enum: recognitionModels, Doc: `how faces are told apart by their ids. Service default: "recognition_01"; "recognition_04" is the best`},
			returnModel,
			{Name: "FaceIDTimeToLive", Wire: "faceIdTimeToLive", Place: Query, Type: Int, Doc: "for how many seconds ids are known, 60 to 86,400. Service default: 86,400"},
		},
	}),
	faceCall(Service{
		Name: "FindSimilarFace", Shape: Shape{Route: "/findsimilars", Headline: "$[0]['faceId','persistedFaceId']"}, Answer: "[]SimilarFace", MaxBytes: 1 << 20,
		Doc:    "finds the faces that look like a given one. " + faceIDsNote,
		Output: "the id of the face that is most alike; missing where none is",
		Params: []Param{
			{Name: "FaceID", Wire: "faceId", Place: Body, Required: true, Doc: "the face, by the id that DetectFace answered"},
			{Name: "FaceIDs", Wire: "faceIds", Place: Body, Type: Strings, OneOf: "candidates", Doc: "the faces to look among, at most 1,000 ids"},
			{Name: "LargeFaceListID", Wire: "largeFaceListId", Place: Body, OneOf: "candidates", Doc: "the trained list of faces to look in"},
			{Name: "FaceListID", Wire: "faceListId", Place: Body, OneOf: "candidates", Doc: "the list of faces to look in (v1.0 only)"},
			{Name: "MaxNumOfCandidatesReturned", Place: Body, Type: Int, Doc: "how many faces are given at most, 1 to 1000. Service default: 20"},
			{Name: "Mode", Place: Body, Enum: []string{"matchPerson", "matchFace"}, Doc: `"matchPerson" finds those of the same person only, "matchFace" any that are alike. Service default: "matchPerson"`},
		},
	}),
	faceCall(Service{
		Name: "GroupFaces", Shape: Shape{Route: "/group", Headline: "$.groups"}, Answer: "FaceGroups", Column: List, MaxBytes: 1 << 20,
		Doc:    "puts faces that look alike into groups. " + faceIDsNote,
		Output: "the groups as a JSON list of lists of ids; faces that are like no other are in the detail",
		Params: []Param{{Name: "FaceIDs", Wire: "faceIds", Place: Body, Type: Strings, Required: true, Doc: "the faces, 2 to 1,000 ids that DetectFace answered"}},
	}),
	faceCall(Service{
		Name: "IdentifyFaces", Shape: Shape{Route: "/identify", Items: "faceIds", Match: "faceId", Headline: "$.candidates[0].personId"}, Answer: "IdentifiedFace", MaxItems: 10, MaxBytes: 1 << 20,
		Doc:    "says which person of a trained group a face is of. " + faceIDsNote,
		Output: "the person's id; missing where the face is of none of them",
		Params: []Param{
			{Name: "FaceID", Wire: "faceId", Alone: true, Required: true, Doc: "the face, by the id that DetectFace answered"},
			{Name: "LargePersonGroupID", Wire: "largePersonGroupId", Place: Body, OneOf: "group", Doc: "the trained group to look in"},
			{Name: "PersonGroupID", Wire: "personGroupId", Place: Body, OneOf: "group", Doc: "the trained group to look in (v1.0 only)"},
			{Name: "MaxNumOfCandidatesReturned", Place: Body, Type: Int, Doc: "how many persons are given at most, 1 to 100. Service default: 10"},
			{Name: "ConfidenceThreshold", Place: Body, Type: Float, Doc: "persons that the service is less sure of, 0 to 1, are left out. Service default: the service's own"},
		},
	}),
	faceCall(Service{
		Name: "VerifyFaces", Shape: Shape{Route: "/verify", Headline: "$.isIdentical"}, Answer: "FaceVerification", Column: Truth, MaxBytes: 1 << 20,
		Doc:    "says whether two faces are of one person. " + faceIDsNote,
		Output: "whether they are",
		Params: []Param{
			{Name: "FaceID1", Wire: "faceId1", Place: Body, Required: true, Doc: "a face, by the id that DetectFace answered"},
			{Name: "FaceID2", Wire: "faceId2", Place: Body, Required: true, Doc: "the other face"},
		},
	}),
	faceCall(Service{
		Name: "VerifyPerson", Shape: Shape{Route: "/verify", Headline: "$.isIdentical"}, Answer: "FaceVerification", Column: Truth, MaxBytes: 1 << 20,
		Doc:    "says whether a face is of a person of a group. " + faceIDsNote,
		Output: "whether it is",
		Params: []Param{
			{Name: "FaceID", Wire: "faceId", Place: Body, Required: true, Doc: "the face, by the id that DetectFace answered"},
			{Name: "PersonID", Wire: "personId", Place: Body, Required: true, Doc: "the person, by the id that CreateLargePersonGroupPerson answered"},
			{Name: "LargePersonGroupID", Wire: "largePersonGroupId", Place: Body, OneOf: "group", Doc: "the person's group"},
			{Name: "PersonGroupID", Wire: "personGroupId", Place: Body, OneOf: "group", Doc: "the person's group (v1.0 only)"},
		},
	}),
}, faceManagement...)
