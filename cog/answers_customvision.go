package cog

// ImagePrediction is the answer of [ClassifyImage] and [DetectCustomObjects] for a picture.
type ImagePrediction struct {
	ID          string       `json:"id"`
	Project     string       `json:"project"`
	Iteration   string       `json:"iteration"`
	Created     string       `json:"created"` // RFC 3339
	Predictions []Prediction `json:"predictions"`
}

// Prediction is one class, or one finding and where it is. Probability is 0 to 1.
type Prediction struct {
	Probability float64        `json:"probability"`
	TagID       string         `json:"tagId"`
	TagName     string         `json:"tagName"`
	TagType     string         `json:"tagType,omitempty"`
	BoundingBox *PredictionBox `json:"boundingBox,omitempty"`
}

// PredictionBox is a place in a picture, as parts of its width and height, 0 to 1.
type PredictionBox struct {
	Left   float64 `json:"left"`
	Top    float64 `json:"top"`
	Width  float64 `json:"width"`
	Height float64 `json:"height"`
}
