package cog

// Picture32 says what every answer of Computer Vision 3.2 about a picture says.
type Picture32 struct {
	RequestID    string     `json:"requestId"`
	Metadata     Metadata32 `json:"metadata"`
	ModelVersion string     `json:"modelVersion"`
}

// Metadata32 is a picture's size in pixels and its format, such as "Jpeg".
type Metadata32 struct {
	Width  int    `json:"width"`
	Height int    `json:"height"`
	Format string `json:"format"`
}

// ImageAnalysis32 is [AnalyzeImage32]'s whole answer for a picture. What was not asked for is empty.
type ImageAnalysis32 struct {
	Picture32
	Categories  []ImageCategory `json:"categories,omitempty"`
	Adult       *ImageAdult     `json:"adult,omitempty"`
	Color       *ImageColor     `json:"color,omitempty"`
	ImageType   *ImageType      `json:"imageType,omitempty"`
	Tags        []ImageTag      `json:"tags,omitempty"`
	Description *ImageCaptions  `json:"description,omitempty"`
	Faces       []ImageFace     `json:"faces,omitempty"`
	Objects     []ImageObject   `json:"objects,omitempty"`
	Brands      []ImageBrand    `json:"brands,omitempty"`
}

// ImageCategory is a kind of picture out of a fixed list of 86, and what of it was named.
type ImageCategory struct {
	Name   string  `json:"name"`
	Score  float64 `json:"score"`
	Detail *struct {
		Celebrities []Celebrity `json:"celebrities,omitempty"`
		Landmarks   []Landmark  `json:"landmarks,omitempty"`
	} `json:"detail,omitempty"`
}

// ImageAdult says how much of a picture is not for everybody. Scores are 0 to 1.
type ImageAdult struct {
	IsAdultContent bool    `json:"isAdultContent"`
	IsRacyContent  bool    `json:"isRacyContent"`
	IsGoryContent  bool    `json:"isGoryContent"`
	AdultScore     float64 `json:"adultScore"`
	RacyScore      float64 `json:"racyScore"`
	GoreScore      float64 `json:"goreScore"`
}

// ImageColor names a picture's colours. AccentColor is RGB in hexadecimal.
type ImageColor struct {
	DominantColorForeground string   `json:"dominantColorForeground"`
	DominantColorBackground string   `json:"dominantColorBackground"`
	DominantColors          []string `json:"dominantColors"`
	AccentColor             string   `json:"accentColor"`
	IsBWImg                 bool     `json:"isBWImg"`
}

// ImageType says whether a picture is drawn: ClipArtType is 0 (no) to 3 (a good one), LineDrawingType 0 or 1.
type ImageType struct {
	ClipArtType     int `json:"clipArtType"`
	LineDrawingType int `json:"lineDrawingType"`
}

// ImageTag is the name of something that a picture shows and how sure the model is of it, 0 to 1.
type ImageTag struct {
	Name       string  `json:"name"`
	Confidence float64 `json:"confidence"`
	Hint       string  `json:"hint,omitempty"`
}

// ImageCaptions are sentences about a picture, the surest first, and names of what it shows.
type ImageCaptions struct {
	Tags     []string  `json:"tags"`
	Captions []Caption `json:"captions"`
}

// ImageFace is a face and its place. Age and Gender are of old versions of the service only.
type ImageFace struct {
	Age           int           `json:"age,omitempty"`
	Gender        string        `json:"gender,omitempty"`
	FaceRectangle FaceRectangle `json:"faceRectangle"`
}

// FaceRectangle is the place of a face, in pixels from the picture's left upper corner.
type FaceRectangle struct {
	Left   int `json:"left"`
	Top    int `json:"top"`
	Width  int `json:"width"`
	Height int `json:"height"`
}

// ImageObject is a thing in a picture, its place, and the more general things that it is one of.
type ImageObject struct {
	Object     string       `json:"object"`
	Confidence float64      `json:"confidence"`
	Rectangle  *Rectangle32 `json:"rectangle,omitempty"`
	Parent     *ImageObject `json:"parent,omitempty"`
}

// ImageBrand is a brand's sign and its place.
type ImageBrand struct {
	Name       string      `json:"name"`
	Confidence float64     `json:"confidence"`
	Rectangle  Rectangle32 `json:"rectangle"`
}

// Rectangle32 is a place in pixels, X and Y being its left upper corner.
type Rectangle32 struct {
	X int `json:"x"`
	Y int `json:"y"`
	W int `json:"w"`
	H int `json:"h"`
}

// ImageDescription is [DescribeImage]'s whole answer for a picture.
type ImageDescription struct {
	Picture32
	Description ImageCaptions `json:"description"`
}

// ImageTags is [TagImage]'s whole answer for a picture.
type ImageTags struct {
	Picture32
	Tags []ImageTag `json:"tags"`
}

// ImageObjects is [DetectObjects]'s whole answer for a picture.
type ImageObjects struct {
	Picture32
	Objects []ImageObject `json:"objects"`
}

// OCRResult is [OCR]'s whole answer for a picture. A BoundingBox is "left,top,width,height" in pixels.
type OCRResult struct {
	Language     string      `json:"language"`
	TextAngle    float64     `json:"textAngle"` // of the text, in radians clockwise
	Orientation  string      `json:"orientation"`
	Regions      []OCRRegion `json:"regions"`
	ModelVersion string      `json:"modelVersion"`
}

// OCRRegion is a block of lines.
type OCRRegion struct {
	BoundingBox string    `json:"boundingBox"`
	Lines       []OCRLine `json:"lines"`
}

// OCRLine is a line of words.
type OCRLine struct {
	BoundingBox string    `json:"boundingBox"`
	Words       []OCRWord `json:"words"`
}

// OCRWord is a word.
type OCRWord struct {
	BoundingBox string `json:"boundingBox"`
	Text        string `json:"text"`
}

// DomainContent is [RecognizeDomainContent]'s whole answer for a picture.
type DomainContent struct {
	Picture32
	Result struct {
		Celebrities []Celebrity `json:"celebrities,omitempty"`
		Landmarks   []Landmark  `json:"landmarks,omitempty"`
	} `json:"result"`
}

// DomainModels is [ListDomainModels]'s whole answer.
type DomainModels struct {
	Models []DomainModel `json:"models"`
}

// DomainModel is one of RecognizeDomainContent's models.
type DomainModel struct {
	Name       string   `json:"name"`
	Categories []string `json:"categories"` // of pictures in which it finds something
}

// Celebrity is a well-known person in a picture.
type Celebrity struct {
	Name          string        `json:"name"`
	Confidence    float64       `json:"confidence"`
	FaceRectangle FaceRectangle `json:"faceRectangle"`
}

// Landmark is a well-known place in a picture.
type Landmark struct {
	Name       string  `json:"name"`
	Confidence float64 `json:"confidence"`
}

// ImageArea is [AreaOfInterest]'s whole answer for a picture.
type ImageArea struct {
	Picture32
	AreaOfInterest Rectangle32 `json:"areaOfInterest"`
}
