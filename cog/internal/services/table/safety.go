package table

import "net/http"

const safetyManual = "https://learn.microsoft.com/azure/ai-services/content-safety/overview"

// safetyVersions are Content Safety's; the SDKs send 2023-10-01, which has no ShieldPrompt and ProtectedText.
var safetyVersions = []string{"2024-09-01", "2023-10-01"}

var (
	harms         = []string{"Hate", "SelfHarm", "Sexual", "Violence"}
	safetyText    = Param{Name: "Text", Place: Body, Required: true, Doc: "the text, at most 10,000 characters"}
	blocklistPath = Param{Name: "BlocklistName", Place: Path, Required: true, Doc: "the blocklist: letters, digits, - . _ and ~, at most 64"}
)

// safetyServices are Content Safety and what it replaced.
var safetyServices = []Service{
	safety(Service{
		Name: "ModerateText", Unit: TextRecords, Shape: Shape{Route: "/text:analyze", Headline: "$.categoriesAnalysis[*].severity"}, Column: Largest, Answer: "TextModeration",
		Doc:    "says how harmful a text is: hate, self-harm, sexual content, violence, and words of your own blocklists",
		Output: "the severity of the worst category, 0 to 6 in steps of 2, or 0 to 7",
		Params: []Param{safetyText,
			{Name: "Categories", Place: Body, Type: Strings, Enum: harms, Doc: "what is looked for. Service default: all"},
			{Name: "BlocklistNames", Place: Body, Type: Strings, Doc: "the blocklists whose words are looked for. Service default: none"},
			{Name: "HaltOnBlocklistHit", Place: Body, Type: Bool, Doc: "whether a hit ends the look, so that categories are not judged any more. Service default: false"},
			{Name: "OutputType", Place: Body, Enum: []string{"FourSeverityLevels", "EightSeverityLevels"}, Doc: `whether severities are 0, 2, 4, 6 or 0 to 7. Service default: "FourSeverityLevels"`},
		},
	}),
	safety(Service{
		Name: "ModerateImage", Shape: Shape{Route: "/image:analyze", Headline: "$.categoriesAnalysis[*].severity"}, Column: Largest, Answer: "ImageModeration", MaxBytes: 4 << 20,
		Doc:    "says how harmful a picture is: hate, self-harm, sexual content, violence",
		Output: "the severity of the worst category: 0, 2, 4 or 6",
		Params: []Param{
			{Name: "ImageURL", Wire: "image.blobUrl", Place: Body, OneOf: "image", Doc: "the picture's address in a storage account that the resource may read"},
			{Name: "ImageBytes", Wire: "image.content", Place: Body, Type: Bytes, Picture: true, MaxSide: 2_048, OneOf: "image", Doc: "the picture's bytes, at most 4 MB, 50 to 2,048 pixels wide and high; they are read from disk only when the request is sent"},
			{Name: "Categories", Place: Body, Type: Strings, Enum: harms, Doc: "what is looked for. Service default: all"},
			{Name: "OutputType", Place: Body, Doc: `which severities there are; "FourSeverityLevels" is all there is. Service default: that`},
		},
	}),
	safety(Service{
		Name: "ShieldPrompt", Unit: TextRecords, Shape: Shape{Route: "/text:shieldPrompt", Headline: "$..attackDetected"}, Column: Any, Answer: "PromptShield",
		Doc:    "finds attempts to talk a language model out of its rules, in a user's prompt and in documents (from 2024-09-01 on)",
		Output: "whether there is an attempt in the prompt or in one of the documents",
		Params: []Param{
			{Name: "UserPrompt", Place: Body, AnyOf: "texts", Doc: "what the user wrote, at most 10,000 characters"},
			{Name: "Documents", Place: Body, Type: Strings, AnyOf: "texts", Doc: "what is given to the model besides, at most five texts of 10,000 characters in all"},
		},
	}),
	safety(Service{
		Name: "ProtectedText", Unit: TextRecords, Shape: Shape{Route: "/text:detectProtectedMaterial", Headline: "$.protectedMaterialAnalysis.detected"}, Column: Truth, Answer: "ProtectedMaterial",
		Doc:    "says whether a model's text holds known works of others: lyrics, recipes, articles (from 2024-09-01 on)",
		Output: "whether it does",
		Params: []Param{{Name: "Text", Place: Body, Required: true, Doc: "the text, 110 to 1,000 characters"}},
	}),
	keptSafety(Service{
		Name: "CreateOrUpdateBlocklist", Shape: Shape{Method: http.MethodPatch, MediaType: "application/merge-patch+json", Route: "/text/blocklists/{BlocklistName}", Headline: "$.blocklistName"}, Answer: "Blocklist",
		Doc: "makes a blocklist, or changes what it says of itself", Output: "the blocklist's name",
		Params: []Param{blocklistPath, {Name: "Description", Place: Body, Doc: "what the blocklist is for, at most 1,024 characters"}},
	}),
	keptSafety(Service{
		Name: "GetBlocklist", Shape: Shape{Method: http.MethodGet, Route: "/text/blocklists/{BlocklistName}", Headline: "$.description"}, Answer: "Blocklist",
		Doc: "says what a blocklist is for", Output: "its description",
		Params: []Param{blocklistPath},
	}),
	keptSafety(Service{
		Name: "ListBlocklists", Shape: Shape{Method: http.MethodGet, Route: "/text/blocklists", List: "value", NextLink: "nextLink", Headline: "$.value[*].blocklistName"}, Answer: "Blocklists", Column: List,
		Doc: "lists the blocklists", Output: "their names as a JSON list, those of all pages",
	}),
	keptSafety(Service{
		Name: "DeleteBlocklist", Shape: Shape{Method: http.MethodDelete, Route: "/text/blocklists/{BlocklistName}"}, Answer: "Done", Column: Done,
		Doc: "removes a blocklist, with its items", Output: "true",
		Params: []Param{blocklistPath},
	}),
	keptSafety(Service{
		Name: "AddBlocklistItems", Shape: Shape{Route: "/text/blocklists/{BlocklistName}:addOrUpdateBlocklistItems", Items: "blocklistItems", Result: "$.blocklistItems", Headline: "$.blocklistItemId"},
		Answer: "BlocklistItem", MaxItems: 100,
		Doc: "adds words to a blocklist; it counts within five minutes", Output: "the new item's id",
		Params: []Param{blocklistPath,
			{Name: "Text", Required: true, Doc: "the word or phrase, at most 128 characters; a regular expression, at most 1,000"},
			{Name: "Description", Doc: "what it is there for, at most 1,024 characters"},
			{Name: "IsRegex", Type: Bool, Doc: "whether Text is a regular expression (from 2024-09-01 on). Service default: false"},
		},
	}),
	keptSafety(Service{
		Name: "GetBlocklistItem", Shape: Shape{Method: http.MethodGet, Route: "/text/blocklists/{BlocklistName}/blocklistItems/{BlocklistItemID}", Headline: "$.text"}, Answer: "BlocklistItem",
		Doc: "says what an item of a blocklist is", Output: "its word or phrase",
		Params: []Param{blocklistPath, {Name: "BlocklistItemID", Place: Path, Required: true, Doc: "the item, by the id that AddBlocklistItems answered"}},
	}),
	keptSafety(Service{
		Name: "ListBlocklistItems", Shape: Shape{Method: http.MethodGet, Route: "/text/blocklists/{BlocklistName}/blocklistItems", List: "value", NextLink: "nextLink", Headline: "$.value[*].text"}, Answer: "BlocklistItems", Column: List,
		Doc: "lists the items of a blocklist", Output: "their words and phrases as a JSON list, those of all pages",
		Params: []Param{blocklistPath,
			{Name: "Top", Place: Query, Type: Int, Doc: "how many are listed. Service default: all"},
			{Name: "Skip", Place: Query, Type: Int, Doc: "how many are left out at the beginning. Service default: 0"},
			{Name: "MaxPageSize", Wire: "maxpagesize", Place: Query, Type: Int, Doc: "how many a page has at most, all of which are read. Service default: the service's own"},
		},
	}),
	keptSafety(Service{
		Name: "RemoveBlocklistItems", Shape: Shape{Route: "/text/blocklists/{BlocklistName}:removeBlocklistItems", Items: "blocklistItemIds"}, Answer: "Done", Column: Done, MaxItems: 100,
		Doc: "removes items from a blocklist", Output: "true",
		Params: []Param{blocklistPath, {Name: "BlocklistItemID", Wire: "blocklistItemId", Alone: true, Required: true, Doc: "the item, by the id that AddBlocklistItems answered"}},
	}),
	{
		Name: "ScreenText", Family: "safety", Protocol: "table", Shape: Shape{Route: "/contentmoderator/moderate/v{version}/ProcessText/Screen/", Headline: "$.Terms[*].Term"},
		APIVersions: []string{"1.0"}, MaxItems: 1, MaxBytes: 4096, Answer: "ScreenedText", Column: List,
		Doc:     "finds profanity, personal data and wanted terms in a text, and judges it",
		Output:  "the terms that were found, as a JSON list",
		Retired: moderatorEnd + "ModerateText, and PII for personal data, stand in.",
		Source:  moderatorManual,
		Params: []Param{
			{Name: "Text", Place: Content, Media: "text/plain", Required: true, Doc: "the text, at most 1,024 characters"},
			{Name: "Language", Place: Query, Doc: `the text's language as an ISO 639-3 code such as "eng". Service default: found by itself, where Classify is not asked for`},
			{Name: "AutoCorrect", Wire: "autocorrect", Place: Query, Type: Bool, Doc: "whether misspellings are righted first. Service default: false"},
			{Name: "PII", Wire: "PII", Place: Query, Type: Bool, Doc: "whether personal data are looked for. Service default: false"},
			{Name: "ListID", Wire: "listId", Place: Query, Doc: "a list of your own terms that are looked for, too. Service default: none"},
			{Name: "Classify", Place: Query, Type: Bool, Doc: "whether the text is judged, in English only. Service default: false"},
		},
	},
	{
		Name: "EvaluateImage", Family: "safety", Protocol: "table", Shape: Shape{Route: "/contentmoderator/moderate/v{version}/ProcessImage/Evaluate", Fixed: `{"DataRepresentation":"URL"}`, Headline: "$.Result"},
		APIVersions: []string{"1.0"}, MaxItems: 1, MaxBytes: 4 << 20, Answer: "EvaluatedImage", Column: Truth,
		Doc:     "says how likely a picture is adult or racy",
		Output:  "whether it is either",
		Retired: moderatorEnd + "ModerateImage stands in.",
		Source:  moderatorManual,
		Params: []Param{
			{Name: "ImageURL", Wire: "Value", Place: Body, OneOf: "image", Doc: "the picture's public address; the service fetches it"},
			{Name: "ImageBytes", Place: Content, Type: Bytes, Picture: true, Media: "image/*", OneOf: "image", Doc: "the picture's bytes, at least 128 pixels wide and high; they are read from disk only when the request is sent"},
			{Name: "CacheImage", Wire: "CacheImage", Place: Query, Type: Bool, Doc: "whether the service keeps the picture for further calls. Service default: false"},
		},
	},
}

const (
	moderatorManual = "https://learn.microsoft.com/azure/ai-services/content-moderator/api-reference"
	moderatorEnd    = "The cloud's Content Moderator is deprecated since February 2024 and ends in early 2027. In new work, "
)

// safety is a row of Content Safety: what all of its calls have in common.
func safety(s Service) Service {
	s.Family, s.Protocol, s.APIVersions, s.Source = "safety", "table", safetyVersions, safetyManual
	s.Route, s.VersionQuery = "/contentsafety"+s.Route, "api-version"
	if s.MaxItems == 0 {
		s.MaxItems = 1
	}
	if s.MaxBytes == 0 {
		s.MaxBytes = 1 << 20
	}
	return s
}

// keptSafety is a row whose calls change what the service keeps, or tell of it.
func keptSafety(s Service) Service {
	s.Fresh = true
	return safety(s)
}
