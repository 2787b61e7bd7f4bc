package table

const visionManual = "https://learn.microsoft.com/azure/ai-services/computer-vision/"

// Pictures are given by their address or by their bytes.
var (
	imageURL       = Param{Name: "ImageURL", Wire: "url", Place: Body, OneOf: "image", Doc: "the picture's public address; the service fetches it"}
	language32     = Param{Name: "Language", Place: Query, Type: Language, Enum: []string{"en", "es", "ja", "pt", "zh"}, Doc: `the answer's language. Service default: "en"`}
	modelVersion32 = Param{Name: "ModelVersion", Wire: "model-version", Place: Query, Doc: `the version of the model. Service default: "latest"`}

	imageFile = Param{Name: "ImageBytes", Place: Content, Type: Bytes, Picture: true, OneOf: "image", Doc: "the picture's bytes; they are read from disk only when the request is sent"}
)

// within is the picture's bytes of a service that says how many pixels wide and high they may be.
func within(side int, picture Param) Param {
	picture.MaxSide = side
	return picture
}

// visionServices are Image Analysis and Computer Vision.
var visionServices = []Service{
	{
		Name: "AnalyzeImage", Family: "vision", Protocol: "imageAnalysis",
		Shape:       Shape{Route: "/computervision/imageanalysis:analyze", VersionQuery: "api-version"},
		APIVersions: []string{"2023-10-01", "2024-02-01"}, MaxItems: 1, MaxBytes: 20 << 20, Answer: "ImageAnalysis",
		Doc:     "describes a picture: tags, objects with their boxes, people, the words in it, a caption",
		Output:  "the caption where it was asked for, else the names of tags, else of objects, else the words read, in one line",
		Engines: []EngineOfFeature{{Feature: "tags", Name: "tags"}, {Feature: "objects", Name: "objects"}, {Feature: "people", Name: "objects"}, {Feature: "read", Name: "read"}},
		Source:  visionManual + "overview-image-analysis",
		Params: []Param{imageURL, within(16_000, imageFile),
			{Name: "Features", Place: Query, Type: Strings, Required: true, Enum: []string{"tags", "caption", "denseCaptions", "objects", "read", "smartCrops", "people"},
				Doc: `what is looked for: "tags", "caption", "denseCaptions", "objects", "read", "smartCrops", "people"`},
			{Name: "Language", Place: Query, Type: Language, Doc: `the language of tags and captions. Service default: "en"`},
			{Name: "GenderNeutralCaption", Wire: "gender-neutral-caption", Place: Query, Type: Bool, Doc: "whether captions say person and child only. Service default: false"},
			{Name: "SmartCropsAspectRatios", Wire: "smartcrops-aspect-ratios", Place: Query, Type: Floats, Doc: "the crops' width divided by their height, each 0.75 to 1.8. Service default: one crop of the best ratio"},
			{Name: "ModelVersion", Wire: "model-version", Place: Query, Doc: `the version of the model. Service default: "latest"`},
		},
	},
	{
		Name: "ReadImage", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/read/analyze", Result: "$.analyzeResult", Headline: "$.readResults[*].lines[*].text"},
		Column:      Lines,
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 500 << 20, Answer: "ReadResult",
		Doc:    "reads the printed and written words in a picture, as a job: it is asked for once and then polled",
		Output: "the lines, one below the other",
		Engine: "read",
		Source: visionManual + "overview-ocr",
		Params: []Param{imageURL, imageFile,
			{Name: "Language", Place: Query, Type: Language, Doc: "the words' language, where it is known. Service default: found by itself"},
			{Name: "Pages", Place: Query, Doc: `the pages that are read, as "1-3,5". Service default: all`},
			{Name: "ReadingOrder", Place: Query, Enum: []string{"basic", "natural"}, Doc: `"natural" follows columns. Service default: "basic"`},
			{Name: "ModelVersion", Wire: "model-version", Place: Query, Doc: `the version of the model. Service default: "latest"`},
		},
	},
	{
		Name: "AnalyzeImage32", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/analyze", Headline: "$.description.captions[0].text"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "ImageAnalysis32",
		Doc:     "describes a picture by Computer Vision 3.2, which knows categories, colours, brands, faces, celebrities and landmarks besides",
		Output:  `the caption; missing unless VisualFeatures has "Description"`,
		Engines: []EngineOfFeature{{Feature: "Tags", Name: "tags"}, {Feature: "Objects", Name: "objects"}},
		Source:  visionManual + "overview-image-analysis",
		Params: []Param{imageURL, imageFile,
			{Name: "VisualFeatures", Place: Query, Type: Strings, Enum: []string{"Adult", "Brands", "Categories", "Color", "Description", "Faces", "ImageType", "Objects", "Tags"}, Doc: `what is looked for. Service default: "Categories"`},
			{Name: "Details", Place: Query, Type: Strings, Enum: []string{"Celebrities", "Landmarks"}, Doc: "what is named besides. Service default: nothing"},
			language32, {Name: "DescriptionExclude", Place: Query, Type: Strings, Enum: []string{"Celebrities", "Landmarks"}, Doc: "what captions do not name. Service default: nothing"}, modelVersion32,
		},
	},
	{
		Name: "DescribeImage", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/describe", Headline: "$.description.captions[0].text"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "ImageDescription",
		Doc:    "describes a picture in a sentence",
		Output: "the caption the service is surest of",
		Source: visionManual + "concept-describing-images",
		Params: []Param{imageURL, imageFile,
			{Name: "MaxCandidates", Place: Query, Type: Int, Doc: "how many captions are given. Service default: 1"},
			language32, {Name: "DescriptionExclude", Place: Query, Type: Strings, Enum: []string{"Celebrities", "Landmarks"}, Doc: "what captions do not name. Service default: nothing"}, modelVersion32,
		},
	},
	{
		Name: "TagImage", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/tag", Headline: "$.tags[*].name"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "ImageTags", Column: List,
		Doc:    "names what a picture shows",
		Output: "the names as a JSON list, the surest first",
		Engine: "tags",
		Source: visionManual + "concept-tagging-images",
		Params: []Param{imageURL, imageFile, language32, modelVersion32},
	},
	{
		Name: "DetectObjects", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/detect", Headline: "$.objects"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "ImageObjects", Column: List,
		Doc:    "finds things in a picture and where they are",
		Output: "the things as a JSON list of {object, confidence, rectangle, parent}",
		Engine: "objects",
		Source: visionManual + "concept-object-detection",
		Params: []Param{imageURL, imageFile, modelVersion32},
	},
	{
		Name: "OCR", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/ocr", Headline: "$.regions[*].lines[*].words[*].text"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "OCRResult", Column: Words,
		Doc:    "reads the printed words in a picture at once; ReadImage reads more, and writing, too",
		Output: "the words, parted by spaces",
		Source: visionManual + "concept-recognizing-text",
		Params: []Param{imageURL, imageFile,
			{Name: "Language", Place: Query, Type: Language, Doc: `the words' language; "unk" finds it. Service default: "unk"`},
			{Name: "DetectOrientation", Place: Query, Type: Bool, Doc: "whether the picture is turned upright first. Service default: true"}, modelVersion32,
		},
	},
	{
		Name: "GenerateThumbnail", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/generateThumbnail"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "Content", Column: Media,
		Doc:    "makes a small picture of a large one",
		Output: "the small picture as a data: URI",
		Source: visionManual + "concept-generating-thumbnails",
		Params: []Param{imageURL, imageFile,
			{Name: "Width", Place: Query, Type: Int, Required: true, Doc: "the width in pixels, 1 to 1024"},
			{Name: "Height", Place: Query, Type: Int, Required: true, Doc: "the height in pixels, 1 to 1024"},
			{Name: "SmartCropping", Place: Query, Type: Bool, Doc: "whether what matters is kept in the picture. Service default: false"}, modelVersion32,
		},
	},
	{
		Name: "RecognizeDomainContent", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/models/{Model}/analyze", Headline: "$.result.*[*].name", By: "$.result.*[*].confidence"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "DomainContent",
		Doc:    "names the celebrities or the landmarks in a picture",
		Output: "the name the service is surest of; missing where it knows none",
		Source: visionManual + "concept-detecting-domain-content",
		Params: []Param{imageURL, imageFile,
			{Name: "Model", Place: Path, Required: true, Enum: []string{"celebrities", "landmarks"}, Doc: `what is looked for: "celebrities" or "landmarks"`},
			language32, modelVersion32,
		},
	},
	{
		Name: "ListDomainModels", Family: "vision", Protocol: "table",
		Shape:       Shape{Method: "GET", Route: "/vision/v{version}/models", Headline: "$.models[*].name"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "DomainModels", Column: List, Fresh: true,
		Doc:    "lists what RecognizeDomainContent knows: its Model",
		Output: "the models' names as a JSON list",
		Source: visionManual + "concept-detecting-domain-content",
	},
	{
		Name: "AreaOfInterest", Family: "vision", Protocol: "table",
		Shape:       Shape{Route: "/vision/v{version}/areaOfInterest", Headline: "$.areaOfInterest"},
		APIVersions: []string{"3.2"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "ImageArea", Column: List,
		Doc:    "finds the part of a picture that matters most",
		Output: "the part as JSON {x, y, w, h}, in pixels",
		Source: visionManual + "concept-generating-thumbnails",
		Params: []Param{imageURL, imageFile, modelVersion32},
	},
}
