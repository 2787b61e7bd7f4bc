package cog

import "encoding/json"

// SearchAnswerHead says what answers in the form of Bing's version 7 begin with.
type SearchAnswerHead struct {
	Kind            string          `json:"_type,omitempty"` // such as "Images"
	Instrumentation json.RawMessage `json:"instrumentation,omitempty"`
	ReadLink        string          `json:"readLink,omitempty"`
	WebSearchURL    string          `json:"webSearchUrl,omitempty"`
	QueryContext    *QueryContext   `json:"queryContext,omitempty"`
	ID              string          `json:"id,omitempty"`

	IsFamilyFriendly bool `json:"isFamilyFriendly,omitempty"`
}

// QueryContext is the query as it was understood.
type QueryContext struct {
	OriginalQuery           string `json:"originalQuery"`
	AlteredQuery            string `json:"alteredQuery,omitempty"`
	AlterationDisplayQuery  string `json:"alterationDisplayQuery,omitempty"`
	AlterationOverrideQuery string `json:"alterationOverrideQuery,omitempty"`
	AdultIntent             bool   `json:"adultIntent,omitempty"`
	AskUserForLocation      bool   `json:"askUserForLocation,omitempty"`
	IsTransactional         bool   `json:"isTransactional,omitempty"`
}

// ImageResults is [ImageSearch]'s whole answer. NextOffset is the Offset of the next page.
type ImageResults struct {
	SearchAnswerHead
	TotalEstimatedMatches int            `json:"totalEstimatedMatches"`
	CurrentOffset         int            `json:"currentOffset"`
	NextOffset            int            `json:"nextOffset"`
	Value                 []ImageResult  `json:"value"`
	QueryExpansions       []RelatedQuery `json:"queryExpansions,omitempty"`
	RelatedSearches       []RelatedQuery `json:"relatedSearches,omitempty"`
	SimilarTerms          []RelatedQuery `json:"similarTerms,omitempty"`
	PivotSuggestions      []PivotQueries `json:"pivotSuggestions,omitempty"`
}

// ImageResult is a picture that was found. Width and Height are in pixels, ContentSize is as "4711 B".
type ImageResult struct {
	Kind               string         `json:"_type,omitempty"`
	Name               string         `json:"name,omitempty"`
	Description        string         `json:"description,omitempty"`
	WebSearchURL       string         `json:"webSearchUrl,omitempty"`
	ThumbnailURL       string         `json:"thumbnailUrl,omitempty"`
	DatePublished      string         `json:"datePublished,omitempty"`
	IsFamilyFriendly   bool           `json:"isFamilyFriendly,omitempty"`
	ContentURL         string         `json:"contentUrl,omitempty"`
	HostPageURL        string         `json:"hostPageUrl,omitempty"`
	HostPageDisplayURL string         `json:"hostPageDisplayUrl,omitempty"`
	HostPageFavIconURL string         `json:"hostPageFavIconUrl,omitempty"`
	HostPageDomain     string         `json:"hostPageDomainFriendlyName,omitempty"`
	HostPageDiscovered string         `json:"hostPageDiscoveredDate,omitempty"`
	ContentSize        string         `json:"contentSize,omitempty"`
	EncodingFormat     string         `json:"encodingFormat,omitempty"`
	Width              int            `json:"width,omitempty"`
	Height             int            `json:"height,omitempty"`
	Thumbnail          *ImageResult   `json:"thumbnail,omitempty"`
	ImageInsightsToken string         `json:"imageInsightsToken,omitempty"`
	ImageID            string         `json:"imageId,omitempty"`
	AccentColor        string         `json:"accentColor,omitempty"`
	IsTransparent      bool           `json:"isTransparent,omitempty"`
	CreativeCommons    string         `json:"creativeCommons,omitempty"`
	InsightsMetadata   *ImageInsights `json:"insightsMetadata,omitempty"`
	Provider           []SearchSource `json:"provider,omitempty"`
}

// ImageInsights count what else there is about a picture.
type ImageInsights struct {
	PagesIncludingCount  int             `json:"pagesIncludingCount,omitempty"`
	AvailableSizesCount  int             `json:"availableSizesCount,omitempty"`
	RecipeSourcesCount   int             `json:"recipeSourcesCount,omitempty"`
	ShoppingSourcesCount int             `json:"shoppingSourcesCount,omitempty"`
	BestRepresentative   json.RawMessage `json:"bestRepresentativeQuery,omitempty"`
	VideoObject          json.RawMessage `json:"videoObject,omitempty"`
}

// RelatedQuery is another query.
type RelatedQuery struct {
	Text         string       `json:"text"`
	DisplayText  string       `json:"displayText,omitempty"`
	WebSearchURL string       `json:"webSearchUrl,omitempty"`
	SearchLink   string       `json:"searchLink,omitempty"`
	Thumbnail    *ImageResult `json:"thumbnail,omitempty"`
}

// PivotQueries are queries in which one word is another.
type PivotQueries struct {
	Pivot       string         `json:"pivot"`
	Suggestions []RelatedQuery `json:"suggestions"`
}

// SearchSource is who published something.
type SearchSource struct {
	Kind  string       `json:"_type,omitempty"`
	Name  string       `json:"name,omitempty"`
	URL   string       `json:"url,omitempty"`
	Image *ImageResult `json:"image,omitempty"`
}

// TrendingImages is [ImageTrending]'s whole answer.
type TrendingImages struct {
	SearchAnswerHead
	Categories []struct {
		Title string `json:"title"`
		Tiles []struct {
			Query RelatedQuery `json:"query"`
			Image ImageResult  `json:"image"`
		} `json:"tiles"`
	} `json:"categories"`
}

// WebResults is [WebSearch]'s and [CustomSearch]'s whole answer. What was not found is nil.
type WebResults struct {
	SearchAnswerHead
	WebPages         *WebPages               `json:"webPages,omitempty"`
	Images           *ImageResults           `json:"images,omitempty"`
	News             *NewsResults            `json:"news,omitempty"`
	Videos           *VideoResults           `json:"videos,omitempty"`
	Entities         *SearchEntities         `json:"entities,omitempty"`
	Places           *SearchEntities         `json:"places,omitempty"`
	RelatedSearches  *RelatedQueries         `json:"relatedSearches,omitempty"`
	SpellSuggestions *RelatedQueries         `json:"spellSuggestions,omitempty"`
	Computation      json.RawMessage         `json:"computation,omitempty"`
	TimeZone         json.RawMessage         `json:"timeZone,omitempty"`
	Translations     json.RawMessage         `json:"translations,omitempty"`
	RankingResponse  map[string]RankingGroup `json:"rankingResponse,omitempty"` // by place on the page: "pole", "mainline", "sidebar"
}

// WebPages are the pages of one page of results.
type WebPages struct {
	SearchAnswerHead
	TotalEstimatedMatches int       `json:"totalEstimatedMatches"`
	SomeResultsRemoved    bool      `json:"someResultsRemoved,omitempty"`
	Value                 []WebPage `json:"value"`
}

// WebPage is a page that was found.
type WebPage struct {
	ID               string         `json:"id,omitempty"`
	Name             string         `json:"name"`
	URL              string         `json:"url"`
	DisplayURL       string         `json:"displayUrl,omitempty"`
	Snippet          string         `json:"snippet,omitempty"`
	IsFamilyFriendly bool           `json:"isFamilyFriendly,omitempty"`
	IsNavigational   bool           `json:"isNavigational,omitempty"`
	Language         string         `json:"language,omitempty"`
	DateLastCrawled  string         `json:"dateLastCrawled,omitempty"`
	DatePublished    string         `json:"datePublished,omitempty"`
	CachedPageURL    string         `json:"cachedPageUrl,omitempty"`
	ThumbnailURL     string         `json:"thumbnailUrl,omitempty"`
	DeepLinks        []WebPage      `json:"deepLinks,omitempty"`
	SearchTags       []SearchSource `json:"searchTags,omitempty"`
	About            []SearchSource `json:"about,omitempty"`
}

// RelatedQueries are other queries.
type RelatedQueries struct {
	ID    string         `json:"id,omitempty"`
	Value []RelatedQuery `json:"value"`
}

// RankingGroup is the order in which results are shown.
type RankingGroup struct {
	Items []struct {
		AnswerType  string `json:"answerType"`
		ResultIndex *int   `json:"resultIndex,omitempty"`
		Value       struct {
			ID string `json:"id"`
		} `json:"value"`
	} `json:"items"`
}

// NewsResults is [NewsSearch]'s whole answer.
type NewsResults struct {
	SearchAnswerHead
	TotalEstimatedMatches int `json:"totalEstimatedMatches"`
	Sort                  []struct {
		Name       string `json:"name"`
		ID         string `json:"id"`
		IsSelected bool   `json:"isSelected"`
		URL        string `json:"url"`
	} `json:"sort,omitempty"`
	Value []NewsArticle `json:"value"`
}

// NewsArticle is an article that was found.
type NewsArticle struct {
	Kind              string          `json:"_type,omitempty"`
	Name              string          `json:"name"`
	URL               string          `json:"url"`
	Image             *ImageResult    `json:"image,omitempty"`
	Description       string          `json:"description,omitempty"`
	Provider          []SearchSource  `json:"provider,omitempty"`
	DatePublished     string          `json:"datePublished,omitempty"`
	Category          string          `json:"category,omitempty"`
	Headline          bool            `json:"headline,omitempty"`
	AmpURL            string          `json:"ampUrl,omitempty"`
	ID                string          `json:"id,omitempty"`
	Language          string          `json:"language,omitempty"`
	About             []SearchSource  `json:"about,omitempty"`
	Mentions          []SearchSource  `json:"mentions,omitempty"`
	Video             *VideoResult    `json:"video,omitempty"`
	ClusteredArticles []NewsArticle   `json:"clusteredArticles,omitempty"`
	ContractualRules  json.RawMessage `json:"contractualRules,omitempty"`
}

// VideoResults is [VideoSearch]'s whole answer. NextOffset is the Offset of the next page.
type VideoResults struct {
	SearchAnswerHead
	TotalEstimatedMatches int            `json:"totalEstimatedMatches"`
	CurrentOffset         int            `json:"currentOffset"`
	NextOffset            int            `json:"nextOffset"`
	Scenario              string         `json:"scenario,omitempty"`
	Value                 []VideoResult  `json:"value"`
	QueryExpansions       []RelatedQuery `json:"queryExpansions,omitempty"`
	RelatedSearches       []RelatedQuery `json:"relatedSearches,omitempty"`
	PivotSuggestions      []PivotQueries `json:"pivotSuggestions,omitempty"`
}

// VideoResult is a film that was found. Duration is as ISO 8601 has it: "PT1M2S".
type VideoResult struct {
	Name               string         `json:"name"`
	Description        string         `json:"description,omitempty"`
	WebSearchURL       string         `json:"webSearchUrl,omitempty"`
	ThumbnailURL       string         `json:"thumbnailUrl,omitempty"`
	DatePublished      string         `json:"datePublished,omitempty"`
	Publisher          []SearchSource `json:"publisher,omitempty"`
	Creator            *SearchSource  `json:"creator,omitempty"`
	ContentURL         string         `json:"contentUrl,omitempty"`
	HostPageURL        string         `json:"hostPageUrl,omitempty"`
	HostPageDisplayURL string         `json:"hostPageDisplayUrl,omitempty"`
	EncodingFormat     string         `json:"encodingFormat,omitempty"`
	Width              int            `json:"width,omitempty"`
	Height             int            `json:"height,omitempty"`
	Duration           string         `json:"duration,omitempty"`
	MotionThumbnailURL string         `json:"motionThumbnailUrl,omitempty"`
	EmbedHTML          string         `json:"embedHtml,omitempty"`
	AllowHTTPSEmbed    bool           `json:"allowHttpsEmbed,omitempty"`
	AllowMobileEmbed   bool           `json:"allowMobileEmbed,omitempty"`
	ViewCount          int            `json:"viewCount,omitempty"`
	VideoID            string         `json:"videoId,omitempty"`
	Thumbnail          *ImageResult   `json:"thumbnail,omitempty"`
	IsAccessibleFree   bool           `json:"isAccessibleForFree,omitempty"`
	IsFamilyFriendly   bool           `json:"isFamilyFriendly,omitempty"`
	IsSuperfresh       bool           `json:"isSuperfresh,omitempty"`
}

// EntityResults is [EntitySearch]'s whole answer.
type EntityResults struct {
	SearchAnswerHead
	Entities        *SearchEntities         `json:"entities,omitempty"`
	Places          *SearchEntities         `json:"places,omitempty"`
	RankingResponse map[string]RankingGroup `json:"rankingResponse,omitempty"`
}

// SearchEntities are people, places and things; QueryScenario says whether one was meant or one of several.
type SearchEntities struct {
	ReadLink      string         `json:"readLink,omitempty"`
	QueryScenario string         `json:"queryScenario,omitempty"`
	Value         []SearchEntity `json:"value"`
}

// SearchEntity is a person, a place or a thing. BingID is its own in all answers.
type SearchEntity struct {
	ID               string          `json:"id,omitempty"`
	Kind             string          `json:"_type,omitempty"`
	BingID           string          `json:"bingId,omitempty"`
	Name             string          `json:"name"`
	Description      string          `json:"description,omitempty"`
	URL              string          `json:"url,omitempty"`
	WebSearchURL     string          `json:"webSearchUrl,omitempty"`
	Image            *ImageResult    `json:"image,omitempty"`
	Telephone        string          `json:"telephone,omitempty"`
	Address          json.RawMessage `json:"address,omitempty"`
	Geo              json.RawMessage `json:"geo,omitempty"`
	ContractualRules json.RawMessage `json:"contractualRules,omitempty"`
	Presentation     *struct {
		EntityScenario        string   `json:"entityScenario"`
		EntityTypeHints       []string `json:"entityTypeHints,omitempty"`
		EntityTypeDisplayHint string   `json:"entityTypeDisplayHint,omitempty"`
	} `json:"entityPresentationInfo,omitempty"`
}

// QuerySuggestions is [Autosuggest]'s whole answer.
type QuerySuggestions struct {
	SearchAnswerHead
	SuggestionGroups []struct {
		Name              string            `json:"name"`
		SearchSuggestions []QuerySuggestion `json:"searchSuggestions"`
	} `json:"suggestionGroups"`
}

// QuerySuggestion is how a query may go on.
type QuerySuggestion struct {
	URL         string `json:"url,omitempty"`
	DisplayText string `json:"displayText"`
	Query       string `json:"query"`
	SearchKind  string `json:"searchKind,omitempty"`
}

// Spelling is [SpellCheck]'s whole answer, with the corrected text.
type Spelling struct {
	SearchAnswerHead
	FlaggedTokens  []FlaggedToken `json:"flaggedTokens"`
	CorrectionType string         `json:"correctionType,omitempty"`
	Corrected      string         `json:"corrected"` // put together from the suggestions of the best scores
}

// FlaggedToken is a word that is wrong: "UnknownToken" or "RepeatedToken". Offset counts UTF-16 units.
type FlaggedToken struct {
	Offset      int                  `json:"offset"`
	Token       string               `json:"token"`
	Type        string               `json:"type"`
	Suggestions []SpellingSuggestion `json:"suggestions"`
	PingURL     string               `json:"pingUrlSuffix,omitempty"`
}

// SpellingSuggestion is a correction and how sure it is, 0 to 1.
type SpellingSuggestion struct {
	Suggestion string  `json:"suggestion"`
	Score      float64 `json:"score"`
	PingURL    string  `json:"pingUrlSuffix,omitempty"`
}

// VisualResults is [VisualSearch]'s whole answer. The tag without a name is of the whole picture.
type VisualResults struct {
	SearchAnswerHead
	Tags  []VisualTag  `json:"tags"`
	Image *ImageResult `json:"image,omitempty"`
}

// VisualTag is what a picture, or a part of it, shows, and what can be done with that.
type VisualTag struct {
	DisplayName string          `json:"displayName"`
	Image       *ImageResult    `json:"image,omitempty"`
	BoundingBox json.RawMessage `json:"boundingBox,omitempty"`
	Actions     []VisualAction  `json:"actions"`
	Sources     []string        `json:"sources,omitempty"`
}

// VisualAction is one thing that can be done with a tag, such as "PagesIncluding" or "VisualSearch". Data are its results.
type VisualAction struct {
	Kind         string          `json:"_type,omitempty"`
	ActionType   string          `json:"actionType"`
	DisplayName  string          `json:"displayName,omitempty"`
	WebSearchURL string          `json:"webSearchUrl,omitempty"`
	URL          string          `json:"url,omitempty"`
	Image        *ImageResult    `json:"image,omitempty"`
	Data         json.RawMessage `json:"data,omitempty"`
}
