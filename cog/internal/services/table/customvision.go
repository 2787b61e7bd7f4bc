package table

const customVisionManual = "https://learn.microsoft.com/azure/ai-services/custom-vision-service/use-prediction-api"

// customVisionServices are the predictions of Custom Vision.
var customVisionServices = []Service{
	prediction("classify", Service{
		Name: "ClassifyImage", Shape: Shape{Headline: "$.predictions[*].tagName", By: "$.predictions[*].probability"},
		Doc:    "says which of the classes of your own model a picture shows",
		Output: "the likeliest class",
	}),
	prediction("detect", Service{
		Name: "DetectCustomObjects", Shape: Shape{Headline: "$.predictions"}, Column: List,
		Doc:    "finds in a picture what your own model was trained to find, and where it is",
		Output: "the findings as a JSON list of {tagName, probability, boundingBox}, unlikely ones among them",
	}),
}

// prediction is a row of the prediction service: what the kinds of project have in common.
func prediction(kind string, s Service) Service {
	s.Family, s.Protocol, s.APIVersions, s.Source = "customvision", "table", []string{"3.1"}, customVisionManual
	s.Answer, s.MaxItems, s.MaxBytes = "ImagePrediction", 1, 4<<20
	route := "/customvision/v{version}/prediction/{ProjectID}/" + kind + "/iterations/{PublishedName}/"
	s.Route, s.BytesRoute, s.KeyHeader = route+"url/{NoStore}", route+"image/{NoStore}", "Prediction-Key"
	s.Params = []Param{
		{Name: "ImageURL", Wire: "url", Place: Body, OneOf: "image", Doc: "the picture's public address; the service fetches it"},
		{Name: "ImageBytes", Wire: "imageData", Place: Part, Type: Bytes, Picture: true, MaxSide: 10_240, OneOf: "image", Doc: "the picture's bytes, 256 to 10,240 pixels wide and high; they are read from disk only when the request is sent"},
		{Name: "ProjectID", Place: Path, Required: true, Doc: "the model's project, as the portal's settings page shows it"},
		{Name: "PublishedName", Place: Path, Required: true, Doc: "the name that the iteration was published under"},
		{Name: "NoStore", Wire: "nostore", Place: Path, Type: Bool, Doc: "whether the service keeps no copy of the picture for later training. Service default: false"},
		{Name: "Application", Place: Query, Doc: "who asks, for the service's own records"},
	}
	return s
}
