package table

const bingManual = "https://learn.microsoft.com/previous-versions/bing/search-apis/"

// bingRetired is what the documentation of all of them says.
const bingRetired = "The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. " +
	"An endpoint that ends in \"/v7.0\" is used as it is; to others \"/bing/v7.0\" is added."

// bing is what the shapes of all routes have in common.
func bing(s Shape) Shape {
	s.Base = "/bing/v{version}"
	if s.Method == "" {
		s.Method = "GET"
	}
	return s
}

var bingVersions = []string{"7.0"}

// Parameters that several of the search services share.
var (
	query      = Param{Name: "Query", Wire: "q", Place: Query, Required: true, Doc: "what is searched for; operators such as site: are the service's"}
	mkt        = Param{Name: "Mkt", Place: Query, Doc: `the market that results come from, such as "en-US". Service default: found by the caller's address`}
	setLang    = Param{Name: "SetLang", Place: Query, Doc: "the language of the texts around the results. Service default: that of Mkt"}
	country    = Param{Name: "CC", Place: Query, Doc: `the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage`}
	safeSearch = Param{Name: "SafeSearch", Place: Query, Enum: []string{"Off", "Moderate", "Strict"}, Doc: `what is left out as not for everybody. Service default: "Moderate"`}
	freshness  = Param{Name: "Freshness", Place: Query, Doc: `how old results may be: "Day", "Week", "Month", or for web pages also a date or dates as "2024-01-01..2024-02-01". Service default: any age`}
	offset     = Param{Name: "Offset", Place: Query, Type: Int, Doc: "how many results are left out at the beginning; [WithOffsets] makes the rows of several pages. Service default: 0"}

	acceptLanguage = Param{Name: "AcceptLanguage", Wire: "Accept-Language", Place: Header, Doc: "the languages that results may be in, in place of SetLang"}
	clientID       = Param{Name: "ClientID", Wire: "X-MSEdge-ClientID", Place: Header, Doc: "who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an earlier answer"}
	clientIP       = Param{Name: "ClientIP", Wire: "X-MSEdge-ClientIP", Place: Header, Doc: "the address of who searches, which says where that is"}
	location       = Param{Name: "Location", Wire: "X-Search-Location", Place: Header, Doc: `where who searches is, as "lat:38.72;long:-9.14;re:22"`}

	textDecorations = Param{Name: "TextDecorations", Place: Query, Type: Bool, Doc: "whether the words that were found are marked in the results. Service default: false"}
	textFormat      = Param{Name: "TextFormat", Place: Query, Enum: []string{"Raw", "HTML"}, Doc: `how they are marked: "Raw" by Unicode characters, "HTML" by tags. Service default: "Raw"`}
)

func count(text string) Param {
	return Param{Name: "Count", Place: Query, Type: Int, Doc: "how many results are asked for; fewer may come. " + text}
}

// bingCommon are the parameters that all searches end with.
var bingCommon = []Param{mkt, setLang, country, safeSearch, acceptLanguage, clientID, clientIP, location}

// imageFilters are those that pictures are chosen by.
var imageFilters = []Param{
	{Name: "Aspect", Place: Query, Enum: []string{"All", "Square", "Wide", "Tall"}, Doc: `their shape. Service default: "All"`},
	{Name: "Color", Place: Query, Doc: `their colour: "ColorOnly", "Monochrome", or a name such as "Blue". Service default: any`},
	freshness,
	{Name: "Height", Place: Query, Type: Int, Doc: "their exact height in pixels"},
	{Name: "Width", Place: Query, Type: Int, Doc: "their exact width in pixels"},
	{Name: "MinHeight", Place: Query, Type: Int, Doc: "their least height in pixels"},
	{Name: "MinWidth", Place: Query, Type: Int, Doc: "their least width in pixels"},
	{Name: "MaxHeight", Place: Query, Type: Int, Doc: "their greatest height in pixels"},
	{Name: "MaxWidth", Place: Query, Type: Int, Doc: "their greatest width in pixels"},
	{Name: "MinFileSize", Place: Query, Type: Int, Doc: "their least size in bytes"},
	{Name: "MaxFileSize", Place: Query, Type: Int, Doc: "their greatest size in bytes"},
	{Name: "ImageContent", Place: Query, Enum: []string{"Face", "Portrait"}, Doc: "whether they show faces only, or heads and shoulders"},
	{Name: "ImageType", Place: Query, Enum: []string{"AnimatedGif", "AnimatedGifHttps", "Clipart", "Line", "Photo", "Shopping", "Transparent"}, Doc: "their kind. Service default: any"},
	{Name: "License", Place: Query, Enum: []string{"All", "Any", "Public", "Share", "ShareCommercially", "Modify", "ModifyCommercially"}, Doc: `the licence they are marked with. Service default: "All"`},
	{Name: "Size", Place: Query, Enum: []string{"All", "Small", "Medium", "Large", "Wallpaper"}, Doc: `their size. Service default: "All"`},
	{Name: "ID", Place: Query, Doc: "a picture that stands first: the imageId of an earlier answer"},
}

// webParams are those of searches for web pages.
var webParams = []Param{query, count("1 to 50. Service default: 10"), offset,
	{Name: "AnswerCount", Place: Query, Type: Int, Doc: "how many kinds of results there are, such as web pages, pictures and news. Service default: all that fit"},
	{Name: "Promote", Place: Query, Type: Strings, Doc: "the kinds of results that are there in any case, beside AnswerCount"},
	{Name: "ResponseFilter", Place: Query, Type: Strings, Doc: `the kinds of results that may be there, such as "Webpages" or "-Images". Service default: all`},
	freshness, textDecorations, textFormat,
}

// searchServices are those in the form of Bing's version 7.
var searchServices = []Service{
	{
		Name: "ImageSearch", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/images/search", Headline: "$.value[*].contentUrl"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "ImageResults", Column: List,
		Doc:    "finds pictures on the web",
		Output: "the pictures' addresses as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-image-search/reference/query-parameters",
		Params: params([]Param{query, count("1 to 150. Service default: 35"), offset}, params(imageFilters, bingCommon...)...),
	},
	{
		Name: "ImageTrending", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/images/trending", Headline: "$.categories[*].tiles[*].query.text"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "TrendingImages", Column: List,
		Fresh:  true, // it is of today
		Doc:    "lists the pictures that many people search for now",
		Output: "what they search for as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-image-search/reference/endpoints",
		Params: bingCommon,
	},
	{
		Name: "WebSearch", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/search", Headline: "$.webPages.value[*].url"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "WebResults", Column: List,
		Doc:    "finds web pages, and what else the web has on a query",
		Output: "the pages' addresses as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-web-search/reference/query-parameters",
		Params: params(webParams, bingCommon...),
	},
	{
		Name: "CustomSearch", Family: "search", Protocol: "table",
		Shape:       Shape{Method: "GET", Base: "/bingcustomsearch/v{version}", Route: "/search", Headline: "$.webPages.value[*].url"},
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "WebResults", Column: List,
		Doc:    "finds web pages on the sites that you chose",
		Output: "the pages' addresses as a JSON list",
		Retired: "The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. " +
			"An endpoint that ends in \"/v7.0\" is used as it is; to others \"/bingcustomsearch/v7.0\" is added.",
		Source: bingManual + "bing-custom-search/reference/query-parameters",
		Params: params(webParams, params([]Param{{Name: "CustomConfig", Wire: "customconfig", Place: Query, Required: true, Doc: "the number of your choice of sites"}}, bingCommon...)...),
	},
	{
		Name: "NewsSearch", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/news/search", Headline: "$.value[*].url"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "NewsResults", Column: List,
		Doc:    "finds news",
		Output: "the articles' addresses as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-news-search/reference/query-parameters",
		Params: params([]Param{query, count("1 to 100. Service default: 10"), offset,
			{Name: "SortBy", Place: Query, Enum: []string{"Date", "Relevance"}, Doc: `the articles' order. Service default: "Relevance"`},
			freshness,
			{Name: "OriginalImg", Place: Query, Type: Bool, Doc: "whether articles have the address of their picture itself, besides that of a small one. Service default: false"},
			textDecorations, textFormat,
		}, bingCommon...),
	},
	{
		Name: "VideoSearch", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/videos/search", Headline: "$.value[*].contentUrl"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "VideoResults", Column: List,
		Doc:    "finds films on the web",
		Output: "the films' addresses as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-video-search/reference/query-parameters",
		Params: params([]Param{query, count("1 to 105. Service default: 35"), offset,
			{Name: "Length", Wire: "length", Place: Query, Enum: []string{"All", "Short", "Medium", "Long"}, Doc: `their length: "Short" is below 5 minutes, "Long" above 20. Service default: "All"`},
			{Name: "Pricing", Place: Query, Enum: []string{"All", "Free", "Paid"}, Doc: `whether they cost something. Service default: "All"`},
			{Name: "Resolution", Place: Query, Enum: []string{"All", "SD480p", "HD720p", "HD1080p"}, Doc: `their least height in pixels. Service default: "All"`},
			freshness,
			{Name: "ID", Place: Query, Doc: "a film that stands first: the videoId of an earlier answer"},
			textDecorations, textFormat,
		}, bingCommon...),
	},
	{
		Name: "EntitySearch", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/entities", Headline: "$.entities.value[*].name"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "EntityResults", Column: List,
		Doc:    "finds people, places and things of a name",
		Output: "their names as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-entity-search/reference/query-parameters",
		Params: params([]Param{query,
			{Name: "ResponseFilter", Place: Query, Type: Strings, Enum: []string{"Entities", "Places"}, Doc: "the kinds of results that may be there. Service default: both"},
		}, bingCommon...),
	},
	{
		Name: "Autosuggest", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Route: "/Suggestions", Headline: "$.suggestionGroups[*].searchSuggestions[*].query"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "QuerySuggestions", Column: List,
		Doc:    "says how a query that was begun may go on",
		Output: "the whole queries as a JSON list", Retired: bingRetired,
		Source: bingManual + "bing-autosuggest/reference/query-parameters",
		Params: params([]Param{query}, mkt, setLang, country, acceptLanguage, clientID, clientIP, location),
	},
	{
		Name: "SpellCheck", Family: "search", Protocol: "spellCheck",
		Shape:       bing(Shape{Method: "POST", Route: "/spellcheck", MediaType: FormType, Headline: "$.corrected"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "Spelling",
		Doc:    "corrects the spelling of a text",
		Output: "the text with the likeliest correction of each word in its place", Retired: bingRetired,
		Source: bingManual + "bing-spell-check/reference/query-parameters",
		Params: []Param{
			{Name: "Text", Place: Body, Required: true, Doc: "the text, at most 10,000 characters with the texts around it"},
			{Name: "Mode", Place: Query, Enum: []string{"proof", "spell"}, Doc: `"proof" corrects as a word processor does, also capitals and punctuation, in some languages; "spell" as a search box. Service default: "proof"`},
			{Name: "PreContextText", Place: Body, Doc: "what stands before the text"},
			{Name: "PostContextText", Place: Body, Doc: "what stands behind it"},
			{Name: "ActionType", Place: Query, Enum: []string{"Edit", "Load"}, Doc: "whether the text was edited or loaded, for the service's own learning"},
			{Name: "AppName", Place: Query, Doc: "your application's name, for the same"},
			mkt, setLang, country, acceptLanguage, clientID, clientIP, location,
		},
	},
	{
		Name: "VisualSearch", Family: "search", Protocol: "table",
		Shape:       bing(Shape{Method: "POST", Route: "/images/visualsearch", Headline: "$.tags[*].displayName"}),
		APIVersions: bingVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "VisualResults", Column: List,
		Doc:    "finds what a picture shows, and pictures and pages like it",
		Output: "what it shows, by name, as a JSON list; what can be done with it is in the detail", Retired: bingRetired,
		Source: bingManual + "bing-visual-search/reference/query-parameters",
		Params: params([]Param{
			{Name: "Image", Place: Part, Type: Bytes, OneOf: "picture", Doc: "the picture's bytes, at most 1 MB; they are read from disk only when the request is sent"},
			{Name: "ImageURL", Wire: "knowledgeRequest.imageInfo.url", Place: Part, OneOf: "picture", Doc: "the picture's public address"},
			{Name: "InsightsToken", Wire: "knowledgeRequest.imageInfo.imageInsightsToken", Place: Part, OneOf: "picture", Doc: "a picture of an earlier answer: its imageInsightsToken"},
			{Name: "CropArea", Wire: "knowledgeRequest.imageInfo.cropArea", Place: Part, Type: JSON, Doc: `the part of the picture that is meant, as {"top": 0.1, "left": 0.3, "right": 0.9, "bottom": 0.9}. Service default: all of it`},
			{Name: "Filters", Wire: "knowledgeRequest.knowledgeRequest.filters", Place: Part, Type: JSON, Doc: `what is looked at, as {"site": "example.org"}`},
		}, params(bingCommon[:4:4], acceptLanguage, clientID, clientIP, location)...),
	},
}
