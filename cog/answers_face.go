package cog

// Face is one of [DetectFace]'s faces in a picture. FaceID is empty unless ids were asked for.
type Face struct {
	FaceID           string          `json:"faceId,omitempty"`
	RecognitionModel string          `json:"recognitionModel,omitempty"`
	FaceRectangle    FaceRectangle   `json:"faceRectangle"`
	FaceLandmarks    *FaceLandmarks  `json:"faceLandmarks,omitempty"`
	FaceAttributes   *FaceAttributes `json:"faceAttributes,omitempty"`
}

// FacePoint is a point of a face, in pixels from the picture's left upper corner.
type FacePoint struct {
	X float64 `json:"x"`
	Y float64 `json:"y"`
}

// FaceLandmarks are the points of a face. Left and right are those of the picture.
type FaceLandmarks struct {
	PupilLeft           FacePoint `json:"pupilLeft"`
	PupilRight          FacePoint `json:"pupilRight"`
	NoseTip             FacePoint `json:"noseTip"`
	MouthLeft           FacePoint `json:"mouthLeft"`
	MouthRight          FacePoint `json:"mouthRight"`
	EyebrowLeftOuter    FacePoint `json:"eyebrowLeftOuter"`
	EyebrowLeftInner    FacePoint `json:"eyebrowLeftInner"`
	EyeLeftOuter        FacePoint `json:"eyeLeftOuter"`
	EyeLeftTop          FacePoint `json:"eyeLeftTop"`
	EyeLeftBottom       FacePoint `json:"eyeLeftBottom"`
	EyeLeftInner        FacePoint `json:"eyeLeftInner"`
	EyebrowRightInner   FacePoint `json:"eyebrowRightInner"`
	EyebrowRightOuter   FacePoint `json:"eyebrowRightOuter"`
	EyeRightInner       FacePoint `json:"eyeRightInner"`
	EyeRightTop         FacePoint `json:"eyeRightTop"`
	EyeRightBottom      FacePoint `json:"eyeRightBottom"`
	EyeRightOuter       FacePoint `json:"eyeRightOuter"`
	NoseRootLeft        FacePoint `json:"noseRootLeft"`
	NoseRootRight       FacePoint `json:"noseRootRight"`
	NoseLeftAlarTop     FacePoint `json:"noseLeftAlarTop"`
	NoseRightAlarTop    FacePoint `json:"noseRightAlarTop"`
	NoseLeftAlarOutTip  FacePoint `json:"noseLeftAlarOutTip"`
	NoseRightAlarOutTip FacePoint `json:"noseRightAlarOutTip"`
	UpperLipTop         FacePoint `json:"upperLipTop"`
	UpperLipBottom      FacePoint `json:"upperLipBottom"`
	UnderLipTop         FacePoint `json:"underLipTop"`
	UnderLipBottom      FacePoint `json:"underLipBottom"`
}

// FaceAttributes are how a face looks. What was not asked for is nil or empty. Confidences and degrees are 0 to 1.
type FaceAttributes struct {
	HeadPose              *HeadPose          `json:"headPose,omitempty"`
	Glasses               string             `json:"glasses,omitempty"` // "NoGlasses", "ReadingGlasses", "Sunglasses", "SwimmingGoggles"
	Occlusion             *FaceOcclusion     `json:"occlusion,omitempty"`
	Accessories           []FaceAccessory    `json:"accessories,omitempty"`
	Blur                  *FaceBlur          `json:"blur,omitempty"`
	Exposure              *FaceExposure      `json:"exposure,omitempty"`
	Noise                 *FaceNoise         `json:"noise,omitempty"`
	Mask                  *FaceMask          `json:"mask,omitempty"`
	QualityForRecognition string             `json:"qualityForRecognition,omitempty"` // "low", "medium", "high"
	Age                   *float64           `json:"age,omitempty"`
	Gender                string             `json:"gender,omitempty"`
	Smile                 *float64           `json:"smile,omitempty"`
	FacialHair            *FacialHair        `json:"facialHair,omitempty"`
	Hair                  *Hair              `json:"hair,omitempty"`
	Makeup                *Makeup            `json:"makeup,omitempty"`
	Emotion               map[string]float64 `json:"emotion,omitempty"` // by name: "happiness", "sadness", "neutral", ...
}

// HeadPose is how a head is turned, in degrees.
type HeadPose struct {
	Pitch float64 `json:"pitch"`
	Roll  float64 `json:"roll"`
	Yaw   float64 `json:"yaw"`
}

// FaceOcclusion is what of a face is covered.
type FaceOcclusion struct {
	ForeheadOccluded bool `json:"foreheadOccluded"`
	EyeOccluded      bool `json:"eyeOccluded"`
	MouthOccluded    bool `json:"mouthOccluded"`
}

// FaceAccessory is something worn: "headwear", "glasses", "mask".
type FaceAccessory struct {
	Type       string  `json:"type"`
	Confidence float64 `json:"confidence"`
}

// FaceBlur is how blurred a face is: "low", "medium", "high".
type FaceBlur struct {
	BlurLevel string  `json:"blurLevel"`
	Value     float64 `json:"value"`
}

// FaceExposure is how a face is lit: "underExposure", "goodExposure", "overExposure".
type FaceExposure struct {
	ExposureLevel string  `json:"exposureLevel"`
	Value         float64 `json:"value"`
}

// FaceNoise is how noisy a face's pixels are: "low", "medium", "high".
type FaceNoise struct {
	NoiseLevel string  `json:"noiseLevel"`
	Value      float64 `json:"value"`
}

// FaceMask is a mask that is worn: "faceMask", "noMask", "otherMaskOrOcclusion", "uncertain".
type FaceMask struct {
	Type                string `json:"type"`
	NoseAndMouthCovered bool   `json:"noseAndMouthCovered"`
}

// FacialHair is how much of it there is.
type FacialHair struct {
	Moustache float64 `json:"moustache"`
	Beard     float64 `json:"beard"`
	Sideburns float64 `json:"sideburns"`
}

// Hair is its colours, the surest first, and whether it is seen.
type Hair struct {
	Bald      float64 `json:"bald"`
	Invisible bool    `json:"invisible"`
	HairColor []struct {
		Color      string  `json:"color"`
		Confidence float64 `json:"confidence"`
	} `json:"hairColor"`
}

// Makeup is where it is worn.
type Makeup struct {
	EyeMakeup bool `json:"eyeMakeup"`
	LipMakeup bool `json:"lipMakeup"`
}

// SimilarFace is one of [FindSimilarFace]'s: FaceID of those that were given, or PersistedFaceID of a list.
type SimilarFace struct {
	FaceID          string  `json:"faceId,omitempty"`
	PersistedFaceID string  `json:"persistedFaceId,omitempty"`
	Confidence      float64 `json:"confidence"`
}

// FaceGroups is [GroupFaces]'s answer: ids of faces that are alike, and of those that are like no other.
type FaceGroups struct {
	Groups     [][]string `json:"groups"`
	MessyGroup []string   `json:"messyGroup"`
}

// IdentifiedFace is [IdentifyFaces]'s answer for a face: whom it may be of, the surest first.
type IdentifiedFace struct {
	FaceID     string            `json:"faceId"`
	Candidates []PersonCandidate `json:"candidates"`
}

// PersonCandidate is a person whom a face may be of.
type PersonCandidate struct {
	PersonID   string  `json:"personId"`
	Confidence float64 `json:"confidence"`
}

// FaceVerification is the answer of [VerifyFaces] and [VerifyPerson].
type FaceVerification struct {
	IsIdentical bool    `json:"isIdentical"`
	Confidence  float64 `json:"confidence"`
}

// LargePersonGroup is a group of persons.
type LargePersonGroup struct {
	LargePersonGroupID string `json:"largePersonGroupId"`
	Name               string `json:"name"`
	UserData           string `json:"userData,omitempty"`
	RecognitionModel   string `json:"recognitionModel,omitempty"`
}

// LargeFaceList is a list of faces.
type LargeFaceList struct {
	LargeFaceListID  string `json:"largeFaceListId"`
	Name             string `json:"name"`
	UserData         string `json:"userData,omitempty"`
	RecognitionModel string `json:"recognitionModel,omitempty"`
}

// CreatedPerson is [CreateLargePersonGroupPerson]'s answer.
type CreatedPerson struct {
	PersonID string `json:"personId"`
}

// GroupPerson is a person of a group.
type GroupPerson struct {
	PersonID         string   `json:"personId"`
	Name             string   `json:"name"`
	UserData         string   `json:"userData,omitempty"`
	PersistedFaceIDs []string `json:"persistedFaceIds,omitempty"`
}

// PersistedFace is a face that the service keeps.
type PersistedFace struct {
	PersistedFaceID string `json:"persistedFaceId"`
	UserData        string `json:"userData,omitempty"`
}

// FaceTraining is how far a training is. Times are as the service writes them (RFC 3339).
type FaceTraining struct {
	Status                         string `json:"status"` // "notStarted", "running", "succeeded", "failed"
	CreatedDateTime                string `json:"createdDateTime"`
	LastActionDateTime             string `json:"lastActionDateTime,omitempty"`
	LastSuccessfulTrainingDateTime string `json:"lastSuccessfulTrainingDateTime,omitempty"`
	Message                        string `json:"message,omitempty"`
}
