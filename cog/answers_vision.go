package cog

// ImageAnalysis is [AnalyzeImage]'s whole answer for a picture. A feature that was not asked for is nil. Places are in
// pixels of the picture as it is shown, from its left upper corner.
type ImageAnalysis struct {
	ModelVersion  string         `json:"modelVersion"`
	Metadata      ImageMetadata  `json:"metadata"`
	Caption       *Caption       `json:"captionResult,omitempty"`
	DenseCaptions *DenseCaptions `json:"denseCaptionsResult,omitempty"`
	Tags          *Tags          `json:"tagsResult,omitempty"`
	Objects       *Objects       `json:"objectsResult,omitempty"`
	People        *People        `json:"peopleResult,omitempty"`
	Read          *Words         `json:"readResult,omitempty"`
	SmartCrops    *SmartCrops    `json:"smartCropsResult,omitempty"`
}

// ImageMetadata is the picture's size in pixels.
type ImageMetadata struct {
	Width  int `json:"width"`
	Height int `json:"height"`
}

// Caption is a sentence about a picture, or about the part of it in BoundingBox.
type Caption struct {
	Text        string       `json:"text"`
	Confidence  float64      `json:"confidence"`
	BoundingBox *BoundingBox `json:"boundingBox,omitempty"`
}

// DenseCaptions are sentences about parts of a picture.
type DenseCaptions struct {
	Values []Caption `json:"values"`
}

// Tags are the names of what a picture shows.
type Tags struct {
	Values []Tag `json:"values"`
}

// Tag is a name and how sure the model is of it, 0 to 1.
type Tag struct {
	Name       string  `json:"name"`
	Confidence float64 `json:"confidence"`
}

// Objects are the things found in a picture, each with its place.
type Objects struct {
	Values []Object `json:"values"`
}

// Object is a thing in a picture.
type Object struct {
	BoundingBox BoundingBox `json:"boundingBox"`
	Tags        []Tag       `json:"tags"`
}

// People are the persons found in a picture.
type People struct {
	Values []Person `json:"values"`
}

// Person is a person in a picture.
type Person struct {
	BoundingBox BoundingBox `json:"boundingBox"`
	Confidence  float64     `json:"confidence"`
}

// SmartCrops are the best cuts of a picture for asked ratios of width to height.
type SmartCrops struct {
	Values []SmartCrop `json:"values"`
}

// SmartCrop is one cut.
type SmartCrop struct {
	AspectRatio float64     `json:"aspectRatio"`
	BoundingBox BoundingBox `json:"boundingBox"`
}

// BoundingBox is a rectangle in pixels: its left upper corner, width and height.
type BoundingBox struct {
	X int `json:"x"`
	Y int `json:"y"`
	W int `json:"w"`
	H int `json:"h"`
}

// Words are the words read in a picture.
type Words struct {
	Blocks []struct {
		Lines []TextLine `json:"lines"`
	} `json:"blocks"`
}

// Lines are the lines of all blocks.
func (w *Words) Lines() []TextLine {
	var lines []TextLine
	for _, block := range w.Blocks {
		lines = append(lines, block.Lines...)
	}
	return lines
}

// TextLine is a line of words.
type TextLine struct {
	Text            string       `json:"text"`
	BoundingPolygon []ImagePoint `json:"boundingPolygon"`
	Words           []TextWord   `json:"words"`
}

// TextWord is one word, with how sure the model is of it, 0 to 1.
type TextWord struct {
	Text            string       `json:"text"`
	BoundingPolygon []ImagePoint `json:"boundingPolygon"`
	Confidence      float64      `json:"confidence"`
}

// ImagePoint is a place in pixels.
type ImagePoint struct {
	X int `json:"x"`
	Y int `json:"y"`
}

// ReadResult is [ReadImage]'s whole answer for a picture or document.
type ReadResult struct {
	Version      string     `json:"version"`
	ModelVersion string     `json:"modelVersion"`
	Pages        []ReadPage `json:"readResults"`
}

// ReadPage is a page: a picture has one. Places are in Unit.
type ReadPage struct {
	Page   int        `json:"page"`
	Angle  float64    `json:"angle"` // degrees by which the text is turned clockwise
	Width  float64    `json:"width"`
	Height float64    `json:"height"`
	Unit   string     `json:"unit"` // "pixel", or "inch" for PDF
	Lines  []ReadLine `json:"lines"`
}

// ReadLine is a line of words. BoundingBox is its four corners, x and y in turn, clockwise from the left upper one.
type ReadLine struct {
	Text        string          `json:"text"`
	BoundingBox []float64       `json:"boundingBox"`
	Words       []ReadWord      `json:"words"`
	Appearance  *ReadAppearance `json:"appearance,omitempty"`
}

// ReadAppearance says whether a line is written by hand: its style's name is "handwriting" or "other".
type ReadAppearance struct {
	Style struct {
		Name       string  `json:"name"`
		Confidence float64 `json:"confidence"`
	} `json:"style"`
}

// ReadWord is one word, with how sure the model is of it, 0 to 1.
type ReadWord struct {
	Text        string    `json:"text"`
	BoundingBox []float64 `json:"boundingBox"`
	Confidence  float64   `json:"confidence"`
}
