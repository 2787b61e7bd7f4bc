package cog_test

import "github.com/cogbook/cogbook/cog"

func ExampleCreateLargePersonGroup() {
	show(cog.CreateLargePersonGroup().LargePersonGroupID("staff").Name("Staff").RecognitionModel("recognition_04").
		OutputCol("made").Endpoint("eastus").Key("secret"))
	// Output:
	// PUT https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff
	// {"name":"Staff","recognitionModel":"recognition_04"}
}

func ExampleGetLargePersonGroup() {
	show(cog.GetLargePersonGroup().LargePersonGroupID("staff").
		OutputCol("name").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff
}

func ExampleListLargePersonGroups() {
	show(cog.ListLargePersonGroups().Top(10).
		OutputCol("groups").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups?top=10
}

func ExampleDeleteLargePersonGroup() {
	show(cog.DeleteLargePersonGroup().LargePersonGroupID("staff").
		OutputCol("gone").Endpoint("eastus").Key("secret"))
	// Output:
	// DELETE https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff
}

func ExampleTrainLargePersonGroup() {
	show(cog.TrainLargePersonGroup().LargePersonGroupID("staff").
		OutputCol("trained").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/train
}

func ExampleGetLargePersonGroupTrainingStatus() {
	show(cog.GetLargePersonGroupTrainingStatus().LargePersonGroupID("staff").
		OutputCol("status").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/training
}

func ExampleCreateLargePersonGroupPerson() {
	show(cog.CreateLargePersonGroupPerson().LargePersonGroupID("staff").Name("Mina").UserData("reader").
		OutputCol("person").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/persons
	// {"name":"Mina","userData":"reader"}
}

func ExampleGetLargePersonGroupPerson() {
	show(cog.GetLargePersonGroupPerson().LargePersonGroupID("staff").PersonID("25985303").
		OutputCol("name").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/persons/25985303
}

func ExampleListLargePersonGroupPersons() {
	show(cog.ListLargePersonGroupPersons().LargePersonGroupID("staff").Start("0").Top(100).
		OutputCol("persons").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/persons?start=0&top=100
}

func ExampleDeleteLargePersonGroupPerson() {
	show(cog.DeleteLargePersonGroupPerson().LargePersonGroupID("staff").PersonID("25985303").
		OutputCol("gone").Endpoint("eastus").Key("secret"))
	// Output:
	// DELETE https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/persons/25985303
}

func ExampleAddLargePersonGroupPersonFace() {
	show(cog.AddLargePersonGroupPersonFace().LargePersonGroupID("staff").PersonID("25985303").ImageURL("https://example.org/face.png").
		TargetFace("30,30,100,140").DetectionModel("detection_03").
		OutputCol("face").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/persons/25985303/persistedfaces?detectionModel=detection_03&targetFace=30%2C30%2C100%2C140
	// {"url":"https://example.org/face.png"}
}

func ExampleDeleteLargePersonGroupPersonFace() {
	show(cog.DeleteLargePersonGroupPersonFace().LargePersonGroupID("staff").PersonID("25985303").PersistedFaceID("65d083d4").
		OutputCol("gone").Endpoint("eastus").Key("secret"))
	// Output:
	// DELETE https://eastus.api.cognitive.microsoft.com/face/v1.2/largepersongroups/staff/persons/25985303/persistedfaces/65d083d4
}

func ExampleCreateLargeFaceList() {
	show(cog.CreateLargeFaceList().LargeFaceListID("pupils").Name("Pupils").RecognitionModel("recognition_04").
		OutputCol("made").Endpoint("eastus").Key("secret"))
	// Output:
	// PUT https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils
	// {"name":"Pupils","recognitionModel":"recognition_04"}
}

func ExampleGetLargeFaceList() {
	show(cog.GetLargeFaceList().LargeFaceListID("pupils").ReturnRecognitionModel(true).
		OutputCol("name").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils?returnRecognitionModel=true
}

func ExampleListLargeFaceLists() {
	show(cog.ListLargeFaceLists().Top(10).
		OutputCol("lists").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists?top=10
}

func ExampleDeleteLargeFaceList() {
	show(cog.DeleteLargeFaceList().LargeFaceListID("pupils").
		OutputCol("gone").Endpoint("eastus").Key("secret"))
	// Output:
	// DELETE https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils
}

func ExampleTrainLargeFaceList() {
	show(cog.TrainLargeFaceList().LargeFaceListID("pupils").
		OutputCol("trained").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils/train
}

func ExampleGetLargeFaceListTrainingStatus() {
	show(cog.GetLargeFaceListTrainingStatus().LargeFaceListID("pupils").
		OutputCol("status").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils/training
}

func ExampleAddLargeFaceListFace() {
	show(cog.AddLargeFaceListFace().LargeFaceListID("pupils").ImageURL("https://example.org/face.png").UserData("first").
		OutputCol("face").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils/persistedfaces?userData=first
	// {"url":"https://example.org/face.png"}
}

func ExampleListLargeFaceListFaces() {
	show(cog.ListLargeFaceListFaces().LargeFaceListID("pupils").Top(10).
		OutputCol("faces").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils/persistedfaces?top=10
}

func ExampleDeleteLargeFaceListFace() {
	show(cog.DeleteLargeFaceListFace().LargeFaceListID("pupils").PersistedFaceID("65d083d4").
		OutputCol("gone").Endpoint("eastus").Key("secret"))
	// Output:
	// DELETE https://eastus.api.cognitive.microsoft.com/face/v1.2/largefacelists/pupils/persistedfaces/65d083d4
}
