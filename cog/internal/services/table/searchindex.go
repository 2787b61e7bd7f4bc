package table

const indexManual = "https://learn.microsoft.com/rest/api/searchservice/"

var indexVersions = []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"}

// index is what the shapes of all routes of Azure AI Search have in common.
func index(s Shape) Shape {
	s.VersionQuery, s.KeyHeader, s.OwnHost = "api-version", "api-key", "https://NAME.search.windows.net"
	s.Scope = "https://search.azure.com/.default"
	return s
}

// Parameters that several of its services share.
var (
	indexName  = Param{Name: "Index", Place: Path, Required: true, Doc: "the index's name"}
	definition = Param{Name: "Definition", Wire: ".", Place: Body, Type: JSON, Required: true, Doc: `the whole index as an object: {"name": "books", "fields": [{"name": "id", "type": "Edm.String", "key": true}, ...], "suggesters": [...], ...}`}
	ifMatch    = Param{Name: "IfMatch", Wire: "If-Match", Place: Header, Doc: "the etag that the index must have. Service default: any"}

	searchText    = Param{Name: "Query", Wire: "search", Place: Body, Required: true, Doc: "the beginning of what is meant, at least one character"}
	suggester     = Param{Name: "SuggesterName", Place: Body, Required: true, Doc: "the suggester of the index's definition"}
	filter        = Param{Name: "Filter", Place: Body, Doc: `which documents are looked at, in OData: "year ge 1990 and title ne 'Oars'"`}
	fuzzy         = Param{Name: "Fuzzy", Place: Body, Type: Bool, Doc: "whether words with a letter that is wrong are found, too. Service default: false"}
	preTag        = Param{Name: "HighlightPreTag", Place: Body, Doc: `what stands before a word that was found. Service default: "<em>"`}
	postTag       = Param{Name: "HighlightPostTag", Place: Body, Doc: `what stands behind it. Service default: "</em>"`}
	coverage      = Param{Name: "MinimumCoverage", Place: Body, Type: Float, Doc: "how much of the index, in percent, must answer. Service default: 100; 80 for suggestions"}
	indexOrder    = Param{Name: "OrderBy", Wire: "orderby", Place: Body, Type: Strings, Joined: true, Doc: `the order of the documents, such as "year desc". Service default: the best first`}
	searchFields  = Param{Name: "SearchFields", Place: Body, Type: Strings, Joined: true, Doc: "the fields that are searched. Service default: all that can be"}
	selectFields  = Param{Name: "Select", Place: Body, Type: Strings, Joined: true, Doc: "the fields that are given. Service default: all that can be"}
	selectSuggest = Param{Name: "Select", Place: Body, Type: Strings, Doc: "the fields that are given besides. Service default: the key"}
)

// searchIndexServices are those of Azure AI Search.
var searchIndexServices = []Service{
	{
		Name: "AddDocuments", Family: "searchindex", Protocol: "addDocuments",
		Shape:       index(Shape{Route: "/indexes('{Index}')/docs/search.index", Items: "value", Result: "$.value", Headline: "$.status"}),
		APIVersions: indexVersions, MaxItems: 1000, MaxBytes: 16 << 20, Answer: "IndexedDocument", Column: Truth,
		Fresh:  true, // it changes the index
		Doc:    "puts documents into an index, changes them there or takes them out. Documents that the service could not take at the moment (409, 422, 503) are sent again by themselves",
		Output: "true: the index has it",
		Source: indexManual + "documents/",
		Params: []Param{
			{Name: "Document", Wire: ".", Type: JSON, Required: true, Doc: "the document: an object of the index's fields, its key among them. [frames.Objects] makes a column of such objects from other columns"},
			{Name: "Action", Wire: "@search.action", Default: "mergeOrUpload", Enum: []string{"upload", "merge", "mergeOrUpload", "delete"},
				Doc: `what is done with it: "upload" replaces what has the key, "merge" changes the fields that are given and fails where nothing has the key, "mergeOrUpload" does the one or the other, "delete" takes it out`},
			indexName,
			{Name: "IndexJSON", Place: Local, Type: JSON, Once: true, Doc: `the index's definition, as of CreateIndex, by which the index is created before the first row where there is none of that name; one that is there stays as it is. Its "name" may be left out. It wants the right to manage indexes: an admin key. Default: the index must be there`},
		},
	},
	{
		Name: "SearchDocuments", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Route: "/indexes('{Index}')/docs/search.post.search", Headline: "$.value"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 16 << 20, Answer: "FoundDocuments", Column: List,
		Doc:    "searches an index for words, for vectors, or for both",
		Output: "the documents as a JSON list, each with its @search.score",
		Source: indexManual + "documents/search-post",
		Params: []Param{
			indexName,
			{Name: "Query", Wire: "search", Place: Body, Doc: `the words; "*" or nothing is all documents`},
			{Name: "Count", Place: Body, Type: Bool, Doc: "whether the detail says how many documents there are in all. Service default: false"},
			{Name: "Facets", Place: Body, Type: Strings, Doc: `the fields whose values are counted, such as "year,count:5"`},
			filter,
			{Name: "Highlight", Place: Body, Type: Strings, Joined: true, Doc: "the fields in which the words that were found are marked"},
			preTag, postTag, coverage, indexOrder,
			{Name: "QueryType", Place: Body, Enum: []string{"simple", "full", "semantic"}, Doc: `the query's language: "full" is Lucene's, "semantic" plain words that are understood. Service default: "simple"`},
			{Name: "SearchMode", Place: Body, Enum: []string{"any", "all"}, Doc: `whether one word is enough or all are needed. Service default: "any"`},
			searchFields, selectFields,
			{Name: "Skip", Place: Body, Type: Int, Doc: "how many documents are left out at the beginning, at most 100,000; [WithOffsets] makes the rows of several pages. Service default: 0"},
			{Name: "Top", Place: Body, Type: Int, Doc: "how many documents are given, at most 1,000. Service default: 50"},
			{Name: "ScoringProfile", Place: Body, Doc: "the scoring profile of the index's definition. Service default: the index's"},
			{Name: "ScoringParameters", Place: Body, Type: Strings, Doc: `its parameters, as "name-value"`},
			{Name: "ScoringStatistics", Place: Body, Enum: []string{"local", "global"}, Doc: `whether words are weighed in a part of the index or in all of it. Service default: "local"`},
			{Name: "SessionID", Wire: "sessionId", Place: Body, Doc: "keeps the scores of several searches alike"},
			{Name: "VectorQueries", Place: Body, Type: JSON, Doc: `the vectors, as a list of {"kind": "vector", "vector": [...], "fields": "...", "k": 3} or {"kind": "text", "text": "...", ...}`},
			{Name: "VectorFilterMode", Place: Body, Enum: []string{"preFilter", "postFilter"}, Doc: `whether Filter is applied before the vectors or after. Service default: "preFilter"`},
			{Name: "SemanticConfiguration", Place: Body, Doc: "the semantic configuration of the index's definition"},
			{Name: "SemanticErrorHandling", Wire: "semanticErrorHandling", Place: Body, Enum: []string{"partial", "fail"}, Doc: `what happens where the semantic part fails. Service default: "partial"`},
			{Name: "SemanticMaxWait", Wire: "semanticMaxWaitInMilliseconds", Place: Body, Type: Int, Doc: "how long it may take, in milliseconds, at least 700"},
			{Name: "SemanticQuery", Place: Body, Doc: "the query of the semantic part, where that is another"},
			{Name: "Answers", Place: Body, Doc: `whether passages that answer the query are given: "extractive|count-3". Service default: none`},
			{Name: "Captions", Place: Body, Doc: `whether passages of each document are given: "extractive|highlight-true". Service default: none`},
		},
	},
	{
		Name: "SuggestDocuments", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Route: "/indexes('{Index}')/docs/search.post.suggest", Headline: "$.value[*]['@search.text']"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 16 << 20, Answer: "FoundDocuments", Column: List,
		Doc:    "finds documents by the beginning of a word",
		Output: "the texts that were found as a JSON list",
		Source: indexManual + "documents/suggest-post",
		Params: []Param{indexName, searchText, suggester, filter, fuzzy, preTag, postTag, coverage, indexOrder, searchFields, selectSuggest,
			{Name: "Top", Place: Body, Type: Int, Doc: "how many are given, 1 to 100. Service default: 5"},
		},
	},
	{
		Name: "AutocompleteDocuments", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Route: "/indexes('{Index}')/docs/search.post.autocomplete", Headline: "$.value[*].text"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 16 << 20, Answer: "Completions", Column: List,
		Doc:    "says how a word that was begun goes on in an index",
		Output: "the words as a JSON list",
		Source: indexManual + "documents/autocomplete-post",
		Params: []Param{indexName, searchText, suggester,
			{Name: "AutocompleteMode", Place: Body, Enum: []string{"oneTerm", "twoTerms", "oneTermWithContext"}, Doc: `how many words are given. Service default: "oneTerm"`},
			filter, fuzzy, preTag, postTag, coverage, searchFields,
			{Name: "Top", Place: Body, Type: Int, Doc: "how many are given, 1 to 100. Service default: 5"},
		},
	},
	{
		Name: "LookupDocument", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Method: "GET", Route: "/indexes('{Index}')/docs('{DocumentKey}')"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "IndexDocument",
		Doc:    "gives the document of a key",
		Output: "the document as a JSON object",
		Source: indexManual + "documents/get",
		Params: []Param{indexName,
			{Name: "DocumentKey", Place: Path, Required: true, Doc: "the document's key"},
			{Name: "Select", Wire: "$select", Place: Query, Type: Strings, Doc: "the fields that are given. Service default: all that can be"},
		},
	},
	{
		Name: "CountDocuments", Family: "searchindex", Protocol: "count",
		Shape:       index(Shape{Method: "GET", Route: "/indexes('{Index}')/docs/$count", Headline: "$.count"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "DocumentCount", Column: Whole,
		Fresh:  true, // it changes
		Doc:    "counts the documents of an index",
		Output: "their number",
		Source: indexManual + "documents/count",
		Params: []Param{indexName},
	},
	{
		Name: "CreateIndex", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Route: "/indexes", Headline: "$.name"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 16 << 20, Answer: "SearchIndex",
		Fresh:  true,
		Doc:    "makes an index; one that is there already is an error",
		Output: "its name",
		Source: indexManual + "indexes/create",
		Params: []Param{definition},
	},
	{
		Name: "CreateOrUpdateIndex", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Method: "PUT", Route: "/indexes('{Index}')", Headline: "$.name"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 16 << 20, Answer: "SearchIndex",
		Fresh:  true,
		Doc:    "makes an index, or changes the one that is there",
		Output: "its name",
		Source: indexManual + "indexes/create-or-update",
		Params: []Param{indexName, definition,
			{Name: "AllowIndexDowntime", Place: Query, Type: Bool, Doc: "whether the index may be away for some seconds, as new analyzers need. Service default: false"},
			ifMatch,
			{Name: "Prefer", Place: Header, Wire: "Prefer", Default: "return=representation", Doc: "what is answered. The service wants the default"},
		},
	},
	{
		Name: "GetIndex", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Method: "GET", Route: "/indexes('{Index}')", Headline: "$.fields[*].name"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "SearchIndex", Column: List,
		Fresh:  true,
		Doc:    "gives an index's definition",
		Output: "its fields' names as a JSON list",
		Source: indexManual + "indexes/get",
		Params: []Param{indexName},
	},
	{
		Name: "ListIndexes", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Method: "GET", Route: "/indexes", Headline: "$.value[*].name"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "SearchIndexes", Column: List,
		Fresh:  true,
		Doc:    "lists the indexes of a search service",
		Output: "their names as a JSON list",
		Source: indexManual + "indexes/list",
		Params: []Param{{Name: "Select", Wire: "$select", Place: Query, Type: Strings, Doc: `what is given of each, such as "name". Service default: all`}},
	},
	{
		Name: "IndexStatistics", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Method: "GET", Route: "/indexes('{Index}')/search.stats", Headline: "$.documentCount"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "IndexSize", Column: Whole,
		Fresh:  true,
		Doc:    "says how large an index is",
		Output: "the number of its documents",
		Source: indexManual + "indexes/get-statistics",
		Params: []Param{indexName},
	},
	{
		Name: "DeleteIndex", Family: "searchindex", Protocol: "table",
		Shape:       index(Shape{Method: "DELETE", Route: "/indexes('{Index}')"}),
		APIVersions: indexVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "Done", Column: Done,
		Fresh:  true,
		Doc:    "deletes an index and all its documents",
		Output: "true: it is gone",
		Source: indexManual + "indexes/delete",
		Params: []Param{indexName, ifMatch},
	},
}
