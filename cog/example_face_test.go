package cog_test

import (
	"fmt"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

func ExampleDetectFace() {
	show(cog.DetectFace().ImageURL("https://example.org/face.png").DetectionModel("detection_03").RecognitionModel("recognition_04").
		ReturnFaceAttributes("mask", "headPose").ReturnFaceID(false).
		OutputCol("faces").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/detect?detectionModel=detection_03&recognitionModel=recognition_04&returnFaceAttributes=mask%2CheadPose&returnFaceId=false
	// {"url":"https://example.org/face.png"}
}

func ExampleFindSimilarFace() {
	show(cog.FindSimilarFace().FaceID("c5c24a82").LargeFaceListID("pupils").MaxNumOfCandidatesReturned(1).
		OutputCol("alike").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/findsimilars
	// {"faceId":"c5c24a82","largeFaceListId":"pupils","maxNumOfCandidatesReturned":1}
}

func ExampleGroupFaces() {
	show(cog.GroupFaces().FaceIDs("c5c24a82", "015839fb", "65d083d4").
		OutputCol("groups").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/group
	// {"faceIds":["c5c24a82","015839fb","65d083d4"]}
}

func ExampleVerifyFaces() {
	show(cog.VerifyFaces().FaceID1("c5c24a82").FaceID2("015839fb").
		OutputCol("same").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/verify
	// {"faceId1":"c5c24a82","faceId2":"015839fb"}
}

func ExampleVerifyPerson() {
	show(cog.VerifyPerson().FaceID("c5c24a82").PersonID("25985303").LargePersonGroupID("staff").
		OutputCol("same").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/verify
	// {"faceId":"c5c24a82","largePersonGroupId":"staff","personId":"25985303"}
}

// Up to ten rows share a request: each gets the answer of its own face.
func ExampleIdentifyFaces() {
	faces := frames.Must(frames.New(frames.Strings("face", "c5c24a82", "015839fb", "65d083d4")))
	fmt.Print(frames.Must(cog.IdentifyFaces().FaceIDCol("face").LargePersonGroupID("staff").
		OutputCol("person").Endpoint("eastus").Key("secret").
		Explain(faces, 1)))
	// Output:
	// IdentifyFaces: 3 rows in 1 request of at most 10
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/identify
	// Accept: application/json
	// Content-Type: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
	//
	// {
	//   "faceIds": [
	//     "c5c24a82",
	//     "015839fb",
	//     "65d083d4"
	//   ],
	//   "largePersonGroupId": "staff"
	// }
}
