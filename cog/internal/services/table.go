package services

import "slices"

const (
	languageManual = "https://learn.microsoft.com/azure/ai-services/language-service/"
	visionManual   = "https://learn.microsoft.com/azure/ai-services/computer-vision/"
)

// languageVersions are the versions of the Language service: the newest stable one is the default,
// v3.1 and v3.0 are the routes of its containers.
var languageVersions = []string{"2025-11-01", "2024-11-01", "2023-04-01", "2022-05-01", "v3.1", "v3.0"}

// Parameters that several services of a family share.
var (
	text          = Param{Name: "Text", Type: String, Required: true, Doc: "the text, at most 5,120 characters (text elements)"}
	language      = Param{Name: "Language", Type: Language, Default: "en", Doc: `the text's language as a BCP 47 tag, or "auto" (from 2024-11-01 on: the answer says which)`}
	modelVersion  = Param{Name: "ModelVersion", Wire31: "model-version", Place: Body, Doc: `the version of the model. Service default: "latest"`}
	loggingOptOut = Param{Name: "LoggingOptOut", Place: Body, Type: Bool, Doc: "whether the service keeps no copy of the text for trouble-shooting. Service default: false; true for PII"}
	stringIndex   = Param{Name: "StringIndexType", Place: Body, Default: "UnicodeCodePoint", Enum: []string{"UnicodeCodePoint", "Utf16CodeUnit", "TextElements_v8"},
		Doc: "what offsets and lengths count. The default counts Go runes"}
	showStats = Param{Name: "ShowStats", Place: Query, Type: Bool, Doc: "whether answers carry statistics. Service default: false"}
	imageURL  = Param{Name: "ImageURL", Wire: "url", Place: Content, OneOf: "image", Doc: "the picture's public address; the service fetches it"}
	imageFile = Param{Name: "ImageBytes", Place: Content, Type: Bytes, OneOf: "image", Doc: "the picture's bytes; they are read from disk only when the request is sent"}
)

func params(own []Param, shared ...Param) []Param {
	return slices.Concat(own, shared)
}

// Table is all services. A row's parameters stand in the order in which users meet them.
var Table = []Service{
	{
		Name: "TextSentiment", Family: "text", Protocol: "language", Kind: "SentimentAnalysis", Route31: "sentiment",
		APIVersions: languageVersions, MaxItems: 10, MaxBytes: 1 << 20, Answer: "Sentiment",
		Doc:    "says whether a text is positive, neutral, negative or mixed, as a whole and sentence by sentence",
		Output: `the label: "positive", "neutral", "negative" or "mixed"`,
		Engine: "sentiment",
		Source: languageManual + "sentiment-opinion-mining/overview",
		Params: params([]Param{text, language,
			{Name: "OpinionMining", Place: Body, Type: Bool, Doc: "whether sentences list what is judged and how. Service default: false"},
		}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "LanguageDetector", Family: "text", Protocol: "language", Kind: "LanguageDetection", Route31: "languages",
		APIVersions: languageVersions, MaxItems: 1000, MaxBytes: 1 << 20, Answer: "DetectedLanguage",
		Doc:    "names the language that a text is written in",
		Output: `the language's ISO 639-1 code, or "(Unknown)"`,
		Engine: "language-detection",
		Source: languageManual + "language-detection/overview",
		Params: params([]Param{text,
			{Name: "CountryHint", Doc: `an ISO 3166-1 alpha-2 country that decides between close languages; "none" for no hint. Service default: "US"`},
		}, modelVersion, loggingOptOut, showStats),
	},
	{
		Name: "KeyPhrases", Family: "text", Protocol: "language", Kind: "KeyPhraseExtraction", Route31: "keyPhrases",
		APIVersions: languageVersions, MaxItems: 10, MaxBytes: 1 << 20, Answer: "Phrases", Headline: List,
		Doc:    "lists the phrases that say what a text is about",
		Output: "the phrases as a JSON list",
		Engine: "key-phrases",
		Source: languageManual + "key-phrase-extraction/overview",
		Params: params([]Param{text, language}, modelVersion, loggingOptOut, showStats),
	},
	{
		Name: "EntityRecognizer", Family: "text", Protocol: "language", Kind: "EntityRecognition", Route31: "entities/recognition/general",
		APIVersions: languageVersions, MaxItems: 5, MaxBytes: 1 << 20, Answer: "Entities", Headline: List,
		Doc:    "finds named things in a text: people, places, organisations, dates, quantities",
		Output: "the entities as a JSON list of {text, category, subcategory, offset, length, confidenceScore}",
		Source: languageManual + "named-entity-recognition/overview",
		Params: params([]Param{text, language,
			{Name: "InclusionList", Place: Body, Type: Strings, Doc: "the categories that are looked for (from 2024-11-01 on). Service default: all"},
			{Name: "ExclusionList", Place: Body, Type: Strings, Doc: "the categories that are not looked for (from 2024-11-01 on). Service default: none"},
			{Name: "OverlapPolicy", Place: Body, Type: JSON, Doc: `what happens where entities overlap, as {"policyKind": "matchLongest" or "allowOverlap"} (from 2024-11-01 on)`},
			{Name: "InferenceOptions", Place: Body, Type: JSON, Doc: `as {"excludeNormalizedValues": true} (from 2024-11-01 on)`},
		}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "PII", Family: "text", Protocol: "language", Kind: "PiiEntityRecognition", Route31: "entities/recognition/pii",
		APIVersions: languageVersions, MaxItems: 5, MaxBytes: 1 << 20, Answer: "PersonalData",
		Doc:    "finds and masks personal data: names, addresses, telephone and account numbers",
		Output: "the text with each finding masked",
		Engine: "pii",
		Source: languageManual + "personally-identifiable-information/overview",
		Params: params([]Param{text, language,
			{Name: "Domain", Place: Body, Enum: []string{"none", "phi"}, Doc: `"phi" looks for health information only. Service default: "none"`},
			{Name: "PIICategories", Wire: "piiCategories", Place: Body, Type: Strings, Doc: "the categories that are looked for. Service default: all that the language has"},
			{Name: "ValueExclusionPolicy", Place: Body, Type: JSON, Doc: `values that are left alone, as {"caseSensitive": false, "excludedValues": [...]} (from 2025-11-01 on)`},
			{Name: "EntitySynonyms", Place: Body, Type: JSON, Doc: "words that name a category in your texts (from 2025-11-01 on)"},
		}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "AnalyzeImage", Family: "vision", Protocol: "imageanalysis",
		APIVersions: []string{"2023-10-01", "2024-02-01"}, MaxItems: 1, MaxBytes: 20 << 20, Answer: "ImageAnalysis",
		Doc:     "describes a picture: tags, objects with their boxes, people, the words in it, a caption",
		Output:  "the caption where it was asked for, else the names of tags, else of objects, else the words read, in one line",
		Engines: map[string]string{"tags": "tags", "objects": "objects", "people": "objects", "read": "read"},
		Source:  visionManual + "overview-image-analysis",
		Params: []Param{imageURL, imageFile,
			{Name: "Features", Place: Query, Type: Strings, Required: true, Enum: []string{"tags", "caption", "denseCaptions", "objects", "read", "smartCrops", "people"},
				Doc: `what is looked for: "tags", "caption", "denseCaptions", "objects", "read", "smartCrops", "people"`},
			{Name: "Language", Place: Query, Type: Language, Doc: `the language of tags and captions. Service default: "en"`},
			{Name: "GenderNeutralCaption", Wire: "gender-neutral-caption", Place: Query, Type: Bool, Doc: "whether captions say person and child only. Service default: false"},
			{Name: "SmartCropsAspectRatios", Wire: "smartcrops-aspect-ratios", Place: Query, Type: Floats, Doc: "the crops' width divided by their height, each 0.75 to 1.8. Service default: one crop of the best ratio"},
			{Name: "ModelVersion", Wire: "model-version", Place: Query, Doc: `the version of the model. Service default: "latest"`},
		},
	},
	{
		Name: "ReadImage", Family: "vision", Protocol: "read",
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
}
