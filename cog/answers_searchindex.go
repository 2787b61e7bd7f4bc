package cog

import "encoding/json"

// IndexedDocument is [AddDocuments]'s whole answer for a document.
type IndexedDocument struct {
	Key          string  `json:"key"`
	Status       bool    `json:"status"`
	ErrorMessage *string `json:"errorMessage"`
	StatusCode   int     `json:"statusCode"` // 200: changed, taken out or not there any more; 201: new
}

// IndexDocument is a document of an index by its fields' names; one that was found has "@search.score" and the like besides.
type IndexDocument map[string]any

// FoundDocuments is [SearchDocuments]'s and [SuggestDocuments]'s whole answer.
type FoundDocuments struct {
	Context        string                      `json:"@odata.context,omitempty"`
	Count          *int                        `json:"@odata.count,omitempty"` // where it was asked for
	Coverage       *float64                    `json:"@search.coverage,omitempty"`
	Facets         map[string][]map[string]any `json:"@search.facets,omitempty"` // values and how many documents have them, by field
	Answers        []SearchAnswer              `json:"@search.answers,omitempty"`
	PartialReason  string                      `json:"@search.semanticPartialResponseReason,omitempty"`
	PartialType    string                      `json:"@search.semanticPartialResponseType,omitempty"`
	Rewrites       string                      `json:"@search.semanticQueryRewritesResultType,omitempty"`
	Debug          json.RawMessage             `json:"@search.debug,omitempty"`
	Value          []IndexDocument             `json:"value"`
	NextLink       string                      `json:"@odata.nextLink,omitempty"`
	NextParameters json.RawMessage             `json:"@search.nextPageParameters,omitempty"` // the body of the next page's request
}

// SearchAnswer is a passage that answers a query.
type SearchAnswer struct {
	Score      float64 `json:"score"`
	Key        string  `json:"key"`
	Text       string  `json:"text"`
	Highlights string  `json:"highlights"`
}

// Completions is [AutocompleteDocuments]'s whole answer.
type Completions struct {
	Context  string             `json:"@odata.context,omitempty"`
	Coverage *float64           `json:"@search.coverage,omitempty"`
	Value    []AutocompleteItem `json:"value"`
}

// AutocompleteItem is how a query may go on: the words that were begun, and the whole query.
type AutocompleteItem struct {
	Text          string `json:"text"`
	QueryPlusText string `json:"queryPlusText"`
}

// DocumentCount is [CountDocuments]'s whole answer.
type DocumentCount struct {
	Count int `json:"count"`
}

// SearchIndex is the definition of an index. What has a form of its own stands as it was answered.
type SearchIndex struct {
	Context               string            `json:"@odata.context,omitempty"`
	ETag                  string            `json:"@odata.etag,omitempty"`
	Name                  string            `json:"name"`
	Description           string            `json:"description,omitempty"`
	Fields                []IndexField      `json:"fields"`
	Suggesters            []IndexSuggester  `json:"suggesters,omitempty"`
	ScoringProfiles       []json.RawMessage `json:"scoringProfiles,omitempty"`
	DefaultScoringProfile string            `json:"defaultScoringProfile,omitempty"`
	Analyzers             []json.RawMessage `json:"analyzers,omitempty"`
	Normalizers           []json.RawMessage `json:"normalizers,omitempty"`
	Tokenizers            []json.RawMessage `json:"tokenizers,omitempty"`
	TokenFilters          []json.RawMessage `json:"tokenFilters,omitempty"`
	CharFilters           []json.RawMessage `json:"charFilters,omitempty"`
	CORSOptions           json.RawMessage   `json:"corsOptions,omitempty"`
	EncryptionKey         json.RawMessage   `json:"encryptionKey,omitempty"`
	Similarity            json.RawMessage   `json:"similarity,omitempty"`
	Semantic              json.RawMessage   `json:"semantic,omitempty"`
	VectorSearch          json.RawMessage   `json:"vectorSearch,omitempty"`
}

// IndexField is a field of an index. Type is one of the Entity Data Model, such as "Edm.String" or "Collection(Edm.Single)".
type IndexField struct {
	Name                string       `json:"name"`
	Type                string       `json:"type"`
	Key                 bool         `json:"key"`
	Searchable          bool         `json:"searchable"`
	Filterable          bool         `json:"filterable"`
	Retrievable         bool         `json:"retrievable"`
	Stored              bool         `json:"stored"`
	Sortable            bool         `json:"sortable"`
	Facetable           bool         `json:"facetable"`
	Analyzer            string       `json:"analyzer,omitempty"`
	SearchAnalyzer      string       `json:"searchAnalyzer,omitempty"`
	IndexAnalyzer       string       `json:"indexAnalyzer,omitempty"`
	Normalizer          string       `json:"normalizer,omitempty"`
	SynonymMaps         []string     `json:"synonymMaps,omitempty"`
	Dimensions          int          `json:"dimensions,omitempty"`
	VectorSearchProfile string       `json:"vectorSearchProfile,omitempty"`
	VectorEncoding      string       `json:"vectorEncoding,omitempty"`
	Fields              []IndexField `json:"fields,omitempty"`
}

// IndexSuggester says which fields suggestions come from.
type IndexSuggester struct {
	Name         string   `json:"name"`
	SearchMode   string   `json:"searchMode"`
	SourceFields []string `json:"sourceFields"`
}

// SearchIndexes is [ListIndexes]'s whole answer.
type SearchIndexes struct {
	Context string        `json:"@odata.context,omitempty"`
	Value   []SearchIndex `json:"value"`
}

// IndexSize is [IndexStatistics]'s whole answer. Sizes are in bytes.
type IndexSize struct {
	Context         string `json:"@odata.context,omitempty"`
	DocumentCount   int    `json:"documentCount"`
	StorageSize     int64  `json:"storageSize"`
	VectorIndexSize int64  `json:"vectorIndexSize"`
}
