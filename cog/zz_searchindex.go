// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// AddDocumentsBuilder builds the call of a service that puts documents into an index, changes them there or
// takes them out. Documents that the service could not take at the moment (409, 422, 503) are sent again by
// themselves. See AddDocuments for its parameters.
type AddDocumentsBuilder struct{ builder }

var rowOfAddDocuments = row{protocol: addDocumentsProtocol{}, service: services.Service{
	Name:     "AddDocuments",
	Family:   "searchindex",
	Protocol: "addDocuments",
	Shape: services.Shape{
		Route:        "/indexes('{Index}')/docs/search.index",
		VersionQuery: "api-version",
		Items:        "value",
		Result:       "$.value",
		Headline:     "$.status",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1000,
	MaxBytes:    16777216,
	Column:      7,
	Params: []services.Param{{
		Name:     "Document",
		Wire:     ".",
		Type:     5,
		Required: true,
	}, {
		Name:    "Action",
		Wire:    "@search.action",
		Default: "mergeOrUpload",
		Enum:    []string{"upload", "merge", "mergeOrUpload", "delete"},
	}, {
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:  "IndexJSON",
		Place: 6,
		Type:  5,
		Once:  true,
	}},
}}

// AddDocuments puts documents into an index, changes them there or takes them out. Documents that the service
// could not take at the moment (409, 422, 503) are sent again by themselves.
//
// OutputCol holds true: the index has it; its detail column a [IndexedDocument] as JSON. One request takes at
// most 1000 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/documents/
func AddDocuments() AddDocumentsBuilder { return AddDocumentsBuilder{newBuilder(&rowOfAddDocuments)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AddDocumentsBuilder) Restored() { b.row = &rowOfAddDocuments }

// Document sets the document: an object of the index's fields, its key among them. [frames.Objects] makes a
// column of such objects from other columns.
func (b AddDocumentsBuilder) Document(v any) AddDocumentsBuilder {
	b.builder = b.setValue("Document", v)
	return b
}

// DocumentCol takes each row's Document from a column. A cell is JSON.
func (b AddDocumentsBuilder) DocumentCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Document", column)
	return b
}

// Action sets what is done with it: "upload" replaces what has the key, "merge" changes the fields that are
// given and fails where nothing has the key, "mergeOrUpload" does the one or the other, "delete" takes it out.
// Default: "mergeOrUpload".
func (b AddDocumentsBuilder) Action(v string) AddDocumentsBuilder {
	b.builder = b.setValue("Action", v)
	return b
}

// ActionCol takes each row's Action from a column.
func (b AddDocumentsBuilder) ActionCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Action", column)
	return b
}

// ActionDefault stands in where the cell of ActionCol is missing.
func (b AddDocumentsBuilder) ActionDefault(v string) AddDocumentsBuilder {
	b.builder = b.setDefault("Action", v)
	return b
}

// Index sets the index's name.
func (b AddDocumentsBuilder) Index(v string) AddDocumentsBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b AddDocumentsBuilder) IndexCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// IndexJSON sets the index's definition, as of CreateIndex, by which the index is created before the first row
// where there is none of that name; one that is there stays as it is. Its "name" may be left out. It wants the
// right to manage indexes: an admin key. Default: the index must be there.
func (b AddDocumentsBuilder) IndexJSON(v any) AddDocumentsBuilder {
	b.builder = b.setValue("IndexJSON", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AddDocumentsBuilder) Endpoint(v string) AddDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AddDocumentsBuilder) EndpointCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AddDocumentsBuilder) Key(v string) AddDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AddDocumentsBuilder) KeyCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AddDocumentsBuilder) KeyEnv(variable string) AddDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AddDocumentsBuilder) SecondKey(v string) AddDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AddDocumentsBuilder) SecondKeyCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AddDocumentsBuilder) SecondKeyEnv(variable string) AddDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AddDocumentsBuilder) Token(v string) AddDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AddDocumentsBuilder) TokenCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AddDocumentsBuilder) TokenEnv(variable string) AddDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AddDocumentsBuilder) Headers(v map[string]string) AddDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AddDocumentsBuilder) HeadersCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AddDocumentsBuilder) APIVersion(v string) AddDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AddDocumentsBuilder) APIVersionCol(column string) AddDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true: the index has it. It is required.
func (b AddDocumentsBuilder) OutputCol(column string) AddDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [IndexedDocument] as JSON. Default: OutputCol's
// name and "_detail".
func (b AddDocumentsBuilder) DetailCol(column string) AddDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AddDocumentsBuilder) ErrorCol(column string) AddDocumentsBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AddDocumentsBuilder) Policy(policy rest.Policy) AddDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AddDocumentsBuilder) Cache(folder string) AddDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AddDocumentsBuilder) Checkpoint(path string) AddDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AddDocumentsBuilder) Trace(path string) AddDocumentsBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AddDocumentsBuilder) Stats(stats *rest.Stats) AddDocumentsBuilder { b.stats = stats; return b }

// SearchDocumentsBuilder builds the call of a service that searches an index for words, for vectors, or for
// both. See SearchDocuments for its parameters.
type SearchDocumentsBuilder struct{ builder }

var rowOfSearchDocuments = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "SearchDocuments",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/indexes('{Index}')/docs/search.post.search",
		VersionQuery: "api-version",
		Headline:     "$.value",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	MaxItems:    1,
	MaxBytes:    16777216,
	Column:      1,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:  "Query",
		Wire:  "search",
		Place: 1,
	}, {
		Name:  "Count",
		Place: 1,
		Type:  1,
	}, {
		Name:  "Facets",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Filter",
		Place: 1,
	}, {
		Name:   "Highlight",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:  "HighlightPreTag",
		Place: 1,
	}, {
		Name:  "HighlightPostTag",
		Place: 1,
	}, {
		Name:  "MinimumCoverage",
		Place: 1,
		Type:  8,
	}, {
		Name:   "OrderBy",
		Wire:   "orderby",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:  "QueryType",
		Place: 1,
		Enum:  []string{"simple", "full", "semantic"},
	}, {
		Name:  "SearchMode",
		Place: 1,
		Enum:  []string{"any", "all"},
	}, {
		Name:   "SearchFields",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:   "Select",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:  "Skip",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Top",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ScoringProfile",
		Place: 1,
	}, {
		Name:  "ScoringParameters",
		Place: 1,
		Type:  3,
	}, {
		Name:  "ScoringStatistics",
		Place: 1,
		Enum:  []string{"local", "global"},
	}, {
		Name:  "SessionID",
		Wire:  "sessionId",
		Place: 1,
	}, {
		Name:  "VectorQueries",
		Place: 1,
		Type:  5,
	}, {
		Name:  "VectorFilterMode",
		Place: 1,
		Enum:  []string{"preFilter", "postFilter"},
	}, {
		Name:  "SemanticConfiguration",
		Place: 1,
	}, {
		Name:  "SemanticErrorHandling",
		Wire:  "semanticErrorHandling",
		Place: 1,
		Enum:  []string{"partial", "fail"},
	}, {
		Name:  "SemanticMaxWait",
		Wire:  "semanticMaxWaitInMilliseconds",
		Place: 1,
		Type:  7,
	}, {
		Name:  "SemanticQuery",
		Place: 1,
	}, {
		Name:  "Answers",
		Place: 1,
	}, {
		Name:  "Captions",
		Place: 1,
	}},
}}

// SearchDocuments searches an index for words, for vectors, or for both.
//
// OutputCol holds the documents as a JSON list, each with its @search.score; its detail column a
// [FoundDocuments] as JSON. One request takes at most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/documents/search-post
func SearchDocuments() SearchDocumentsBuilder {
	return SearchDocumentsBuilder{newBuilder(&rowOfSearchDocuments)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *SearchDocumentsBuilder) Restored() { b.row = &rowOfSearchDocuments }

// Index sets the index's name.
func (b SearchDocumentsBuilder) Index(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b SearchDocumentsBuilder) IndexCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Query sets the words; "*" or nothing is all documents.
func (b SearchDocumentsBuilder) Query(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b SearchDocumentsBuilder) QueryCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// QueryDefault stands in where the cell of QueryCol is missing.
func (b SearchDocumentsBuilder) QueryDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Query", v)
	return b
}

// Count sets whether the detail says how many documents there are in all. Service default: false.
func (b SearchDocumentsBuilder) Count(v bool) SearchDocumentsBuilder {
	b.builder = b.setValue("Count", v)
	return b
}

// CountCol takes each row's Count from a column. A cell is true or false.
func (b SearchDocumentsBuilder) CountCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Count", column)
	return b
}

// CountDefault stands in where the cell of CountCol is missing.
func (b SearchDocumentsBuilder) CountDefault(v bool) SearchDocumentsBuilder {
	b.builder = b.setDefault("Count", v)
	return b
}

// Facets sets the fields whose values are counted, such as "year,count:5".
func (b SearchDocumentsBuilder) Facets(v ...string) SearchDocumentsBuilder {
	b.builder = b.setValue("Facets", v)
	return b
}

// FacetsCol takes each row's Facets from a column. A cell is a JSON list, or values parted by commas.
func (b SearchDocumentsBuilder) FacetsCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Facets", column)
	return b
}

// FacetsDefault stands in where the cell of FacetsCol is missing.
func (b SearchDocumentsBuilder) FacetsDefault(v ...string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Facets", v)
	return b
}

// Filter sets which documents are looked at, in OData: "year ge 1990 and title ne 'Oars'".
func (b SearchDocumentsBuilder) Filter(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Filter", v)
	return b
}

// FilterCol takes each row's Filter from a column.
func (b SearchDocumentsBuilder) FilterCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Filter", column)
	return b
}

// FilterDefault stands in where the cell of FilterCol is missing.
func (b SearchDocumentsBuilder) FilterDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Filter", v)
	return b
}

// Highlight sets the fields in which the words that were found are marked.
func (b SearchDocumentsBuilder) Highlight(v ...string) SearchDocumentsBuilder {
	b.builder = b.setValue("Highlight", v)
	return b
}

// HighlightCol takes each row's Highlight from a column. A cell is a JSON list, or values parted by commas.
func (b SearchDocumentsBuilder) HighlightCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Highlight", column)
	return b
}

// HighlightDefault stands in where the cell of HighlightCol is missing.
func (b SearchDocumentsBuilder) HighlightDefault(v ...string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Highlight", v)
	return b
}

// HighlightPreTag sets what stands before a word that was found. Service default: "<em>".
func (b SearchDocumentsBuilder) HighlightPreTag(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("HighlightPreTag", v)
	return b
}

// HighlightPreTagCol takes each row's HighlightPreTag from a column.
func (b SearchDocumentsBuilder) HighlightPreTagCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("HighlightPreTag", column)
	return b
}

// HighlightPreTagDefault stands in where the cell of HighlightPreTagCol is missing.
func (b SearchDocumentsBuilder) HighlightPreTagDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("HighlightPreTag", v)
	return b
}

// HighlightPostTag sets what stands behind it. Service default: "</em>".
func (b SearchDocumentsBuilder) HighlightPostTag(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("HighlightPostTag", v)
	return b
}

// HighlightPostTagCol takes each row's HighlightPostTag from a column.
func (b SearchDocumentsBuilder) HighlightPostTagCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("HighlightPostTag", column)
	return b
}

// HighlightPostTagDefault stands in where the cell of HighlightPostTagCol is missing.
func (b SearchDocumentsBuilder) HighlightPostTagDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("HighlightPostTag", v)
	return b
}

// MinimumCoverage sets how much of the index, in percent, must answer. Service default: 100; 80 for
// suggestions.
func (b SearchDocumentsBuilder) MinimumCoverage(v float64) SearchDocumentsBuilder {
	b.builder = b.setValue("MinimumCoverage", v)
	return b
}

// MinimumCoverageCol takes each row's MinimumCoverage from a column.
func (b SearchDocumentsBuilder) MinimumCoverageCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("MinimumCoverage", column)
	return b
}

// MinimumCoverageDefault stands in where the cell of MinimumCoverageCol is missing.
func (b SearchDocumentsBuilder) MinimumCoverageDefault(v float64) SearchDocumentsBuilder {
	b.builder = b.setDefault("MinimumCoverage", v)
	return b
}

// OrderBy sets the order of the documents, such as "year desc". Service default: the best first.
func (b SearchDocumentsBuilder) OrderBy(v ...string) SearchDocumentsBuilder {
	b.builder = b.setValue("OrderBy", v)
	return b
}

// OrderByCol takes each row's OrderBy from a column. A cell is a JSON list, or values parted by commas.
func (b SearchDocumentsBuilder) OrderByCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("OrderBy", column)
	return b
}

// OrderByDefault stands in where the cell of OrderByCol is missing.
func (b SearchDocumentsBuilder) OrderByDefault(v ...string) SearchDocumentsBuilder {
	b.builder = b.setDefault("OrderBy", v)
	return b
}

// QueryType sets the query's language: "full" is Lucene's, "semantic" plain words that are understood. Service
// default: "simple".
func (b SearchDocumentsBuilder) QueryType(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("QueryType", v)
	return b
}

// QueryTypeCol takes each row's QueryType from a column.
func (b SearchDocumentsBuilder) QueryTypeCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("QueryType", column)
	return b
}

// QueryTypeDefault stands in where the cell of QueryTypeCol is missing.
func (b SearchDocumentsBuilder) QueryTypeDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("QueryType", v)
	return b
}

// SearchMode sets whether one word is enough or all are needed. Service default: "any".
func (b SearchDocumentsBuilder) SearchMode(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("SearchMode", v)
	return b
}

// SearchModeCol takes each row's SearchMode from a column.
func (b SearchDocumentsBuilder) SearchModeCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SearchMode", column)
	return b
}

// SearchModeDefault stands in where the cell of SearchModeCol is missing.
func (b SearchDocumentsBuilder) SearchModeDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("SearchMode", v)
	return b
}

// SearchFields sets the fields that are searched. Service default: all that can be.
func (b SearchDocumentsBuilder) SearchFields(v ...string) SearchDocumentsBuilder {
	b.builder = b.setValue("SearchFields", v)
	return b
}

// SearchFieldsCol takes each row's SearchFields from a column. A cell is a JSON list, or values parted by
// commas.
func (b SearchDocumentsBuilder) SearchFieldsCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SearchFields", column)
	return b
}

// SearchFieldsDefault stands in where the cell of SearchFieldsCol is missing.
func (b SearchDocumentsBuilder) SearchFieldsDefault(v ...string) SearchDocumentsBuilder {
	b.builder = b.setDefault("SearchFields", v)
	return b
}

// Select sets the fields that are given. Service default: all that can be.
func (b SearchDocumentsBuilder) Select(v ...string) SearchDocumentsBuilder {
	b.builder = b.setValue("Select", v)
	return b
}

// SelectCol takes each row's Select from a column. A cell is a JSON list, or values parted by commas.
func (b SearchDocumentsBuilder) SelectCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Select", column)
	return b
}

// SelectDefault stands in where the cell of SelectCol is missing.
func (b SearchDocumentsBuilder) SelectDefault(v ...string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Select", v)
	return b
}

// Skip sets how many documents are left out at the beginning, at most 100,000; [WithOffsets] makes the rows of
// several pages. Service default: 0.
func (b SearchDocumentsBuilder) Skip(v int) SearchDocumentsBuilder {
	b.builder = b.setValue("Skip", v)
	return b
}

// SkipCol takes each row's Skip from a column.
func (b SearchDocumentsBuilder) SkipCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Skip", column)
	return b
}

// SkipDefault stands in where the cell of SkipCol is missing.
func (b SearchDocumentsBuilder) SkipDefault(v int) SearchDocumentsBuilder {
	b.builder = b.setDefault("Skip", v)
	return b
}

// Top sets how many documents are given, at most 1,000. Service default: 50.
func (b SearchDocumentsBuilder) Top(v int) SearchDocumentsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b SearchDocumentsBuilder) TopCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b SearchDocumentsBuilder) TopDefault(v int) SearchDocumentsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// ScoringProfile sets the scoring profile of the index's definition. Service default: the index's.
func (b SearchDocumentsBuilder) ScoringProfile(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("ScoringProfile", v)
	return b
}

// ScoringProfileCol takes each row's ScoringProfile from a column.
func (b SearchDocumentsBuilder) ScoringProfileCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("ScoringProfile", column)
	return b
}

// ScoringProfileDefault stands in where the cell of ScoringProfileCol is missing.
func (b SearchDocumentsBuilder) ScoringProfileDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("ScoringProfile", v)
	return b
}

// ScoringParameters sets its parameters, as "name-value".
func (b SearchDocumentsBuilder) ScoringParameters(v ...string) SearchDocumentsBuilder {
	b.builder = b.setValue("ScoringParameters", v)
	return b
}

// ScoringParametersCol takes each row's ScoringParameters from a column. A cell is a JSON list, or values
// parted by commas.
func (b SearchDocumentsBuilder) ScoringParametersCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("ScoringParameters", column)
	return b
}

// ScoringParametersDefault stands in where the cell of ScoringParametersCol is missing.
func (b SearchDocumentsBuilder) ScoringParametersDefault(v ...string) SearchDocumentsBuilder {
	b.builder = b.setDefault("ScoringParameters", v)
	return b
}

// ScoringStatistics sets whether words are weighed in a part of the index or in all of it. Service default:
// "local".
func (b SearchDocumentsBuilder) ScoringStatistics(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("ScoringStatistics", v)
	return b
}

// ScoringStatisticsCol takes each row's ScoringStatistics from a column.
func (b SearchDocumentsBuilder) ScoringStatisticsCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("ScoringStatistics", column)
	return b
}

// ScoringStatisticsDefault stands in where the cell of ScoringStatisticsCol is missing.
func (b SearchDocumentsBuilder) ScoringStatisticsDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("ScoringStatistics", v)
	return b
}

// SessionID sets keeps the scores of several searches alike.
func (b SearchDocumentsBuilder) SessionID(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("SessionID", v)
	return b
}

// SessionIDCol takes each row's SessionID from a column.
func (b SearchDocumentsBuilder) SessionIDCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SessionID", column)
	return b
}

// SessionIDDefault stands in where the cell of SessionIDCol is missing.
func (b SearchDocumentsBuilder) SessionIDDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("SessionID", v)
	return b
}

// VectorQueries sets the vectors, as a list of {"kind": "vector", "vector": [...], "fields": "...", "k": 3} or
// {"kind": "text", "text": "...", ...}.
func (b SearchDocumentsBuilder) VectorQueries(v any) SearchDocumentsBuilder {
	b.builder = b.setValue("VectorQueries", v)
	return b
}

// VectorQueriesCol takes each row's VectorQueries from a column. A cell is JSON.
func (b SearchDocumentsBuilder) VectorQueriesCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("VectorQueries", column)
	return b
}

// VectorQueriesDefault stands in where the cell of VectorQueriesCol is missing.
func (b SearchDocumentsBuilder) VectorQueriesDefault(v any) SearchDocumentsBuilder {
	b.builder = b.setDefault("VectorQueries", v)
	return b
}

// VectorFilterMode sets whether Filter is applied before the vectors or after. Service default: "preFilter".
func (b SearchDocumentsBuilder) VectorFilterMode(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("VectorFilterMode", v)
	return b
}

// VectorFilterModeCol takes each row's VectorFilterMode from a column.
func (b SearchDocumentsBuilder) VectorFilterModeCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("VectorFilterMode", column)
	return b
}

// VectorFilterModeDefault stands in where the cell of VectorFilterModeCol is missing.
func (b SearchDocumentsBuilder) VectorFilterModeDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("VectorFilterMode", v)
	return b
}

// SemanticConfiguration sets the semantic configuration of the index's definition.
func (b SearchDocumentsBuilder) SemanticConfiguration(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("SemanticConfiguration", v)
	return b
}

// SemanticConfigurationCol takes each row's SemanticConfiguration from a column.
func (b SearchDocumentsBuilder) SemanticConfigurationCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SemanticConfiguration", column)
	return b
}

// SemanticConfigurationDefault stands in where the cell of SemanticConfigurationCol is missing.
func (b SearchDocumentsBuilder) SemanticConfigurationDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("SemanticConfiguration", v)
	return b
}

// SemanticErrorHandling sets what happens where the semantic part fails. Service default: "partial".
func (b SearchDocumentsBuilder) SemanticErrorHandling(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("SemanticErrorHandling", v)
	return b
}

// SemanticErrorHandlingCol takes each row's SemanticErrorHandling from a column.
func (b SearchDocumentsBuilder) SemanticErrorHandlingCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SemanticErrorHandling", column)
	return b
}

// SemanticErrorHandlingDefault stands in where the cell of SemanticErrorHandlingCol is missing.
func (b SearchDocumentsBuilder) SemanticErrorHandlingDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("SemanticErrorHandling", v)
	return b
}

// SemanticMaxWait sets how long it may take, in milliseconds, at least 700.
func (b SearchDocumentsBuilder) SemanticMaxWait(v int) SearchDocumentsBuilder {
	b.builder = b.setValue("SemanticMaxWait", v)
	return b
}

// SemanticMaxWaitCol takes each row's SemanticMaxWait from a column.
func (b SearchDocumentsBuilder) SemanticMaxWaitCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SemanticMaxWait", column)
	return b
}

// SemanticMaxWaitDefault stands in where the cell of SemanticMaxWaitCol is missing.
func (b SearchDocumentsBuilder) SemanticMaxWaitDefault(v int) SearchDocumentsBuilder {
	b.builder = b.setDefault("SemanticMaxWait", v)
	return b
}

// SemanticQuery sets the query of the semantic part, where that is another.
func (b SearchDocumentsBuilder) SemanticQuery(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("SemanticQuery", v)
	return b
}

// SemanticQueryCol takes each row's SemanticQuery from a column.
func (b SearchDocumentsBuilder) SemanticQueryCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SemanticQuery", column)
	return b
}

// SemanticQueryDefault stands in where the cell of SemanticQueryCol is missing.
func (b SearchDocumentsBuilder) SemanticQueryDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("SemanticQuery", v)
	return b
}

// Answers sets whether passages that answer the query are given: "extractive|count-3". Service default: none.
func (b SearchDocumentsBuilder) Answers(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Answers", v)
	return b
}

// AnswersCol takes each row's Answers from a column.
func (b SearchDocumentsBuilder) AnswersCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Answers", column)
	return b
}

// AnswersDefault stands in where the cell of AnswersCol is missing.
func (b SearchDocumentsBuilder) AnswersDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Answers", v)
	return b
}

// Captions sets whether passages of each document are given: "extractive|highlight-true". Service default:
// none.
func (b SearchDocumentsBuilder) Captions(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Captions", v)
	return b
}

// CaptionsCol takes each row's Captions from a column.
func (b SearchDocumentsBuilder) CaptionsCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Captions", column)
	return b
}

// CaptionsDefault stands in where the cell of CaptionsCol is missing.
func (b SearchDocumentsBuilder) CaptionsDefault(v string) SearchDocumentsBuilder {
	b.builder = b.setDefault("Captions", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b SearchDocumentsBuilder) Endpoint(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b SearchDocumentsBuilder) EndpointCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b SearchDocumentsBuilder) Key(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b SearchDocumentsBuilder) KeyCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b SearchDocumentsBuilder) KeyEnv(variable string) SearchDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b SearchDocumentsBuilder) SecondKey(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b SearchDocumentsBuilder) SecondKeyCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b SearchDocumentsBuilder) SecondKeyEnv(variable string) SearchDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b SearchDocumentsBuilder) Token(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b SearchDocumentsBuilder) TokenCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b SearchDocumentsBuilder) TokenEnv(variable string) SearchDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b SearchDocumentsBuilder) Headers(v map[string]string) SearchDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b SearchDocumentsBuilder) HeadersCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b SearchDocumentsBuilder) APIVersion(v string) SearchDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b SearchDocumentsBuilder) APIVersionCol(column string) SearchDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the documents as a JSON list, each with its @search.score. It is
// required.
func (b SearchDocumentsBuilder) OutputCol(column string) SearchDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FoundDocuments] as JSON. Default: OutputCol's name
// and "_detail".
func (b SearchDocumentsBuilder) DetailCol(column string) SearchDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b SearchDocumentsBuilder) ErrorCol(column string) SearchDocumentsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b SearchDocumentsBuilder) Policy(policy rest.Policy) SearchDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b SearchDocumentsBuilder) Cache(folder string) SearchDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b SearchDocumentsBuilder) Checkpoint(path string) SearchDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b SearchDocumentsBuilder) Trace(path string) SearchDocumentsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b SearchDocumentsBuilder) Stats(stats *rest.Stats) SearchDocumentsBuilder {
	b.stats = stats
	return b
}

// SuggestDocumentsBuilder builds the call of a service that finds documents by the beginning of a word. See
// SuggestDocuments for its parameters.
type SuggestDocumentsBuilder struct{ builder }

var rowOfSuggestDocuments = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "SuggestDocuments",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/indexes('{Index}')/docs/search.post.suggest",
		VersionQuery: "api-version",
		Headline:     "$.value[*]['@search.text']",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	MaxItems:    1,
	MaxBytes:    16777216,
	Column:      1,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:     "Query",
		Wire:     "search",
		Place:    1,
		Required: true,
	}, {
		Name:     "SuggesterName",
		Place:    1,
		Required: true,
	}, {
		Name:  "Filter",
		Place: 1,
	}, {
		Name:  "Fuzzy",
		Place: 1,
		Type:  1,
	}, {
		Name:  "HighlightPreTag",
		Place: 1,
	}, {
		Name:  "HighlightPostTag",
		Place: 1,
	}, {
		Name:  "MinimumCoverage",
		Place: 1,
		Type:  8,
	}, {
		Name:   "OrderBy",
		Wire:   "orderby",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:   "SearchFields",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:  "Select",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Top",
		Place: 1,
		Type:  7,
	}},
}}

// SuggestDocuments finds documents by the beginning of a word.
//
// OutputCol holds the texts that were found as a JSON list; its detail column a [FoundDocuments] as JSON. One
// request takes at most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/documents/suggest-post
func SuggestDocuments() SuggestDocumentsBuilder {
	return SuggestDocumentsBuilder{newBuilder(&rowOfSuggestDocuments)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *SuggestDocumentsBuilder) Restored() { b.row = &rowOfSuggestDocuments }

// Index sets the index's name.
func (b SuggestDocumentsBuilder) Index(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b SuggestDocumentsBuilder) IndexCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Query sets the beginning of what is meant, at least one character.
func (b SuggestDocumentsBuilder) Query(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b SuggestDocumentsBuilder) QueryCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// SuggesterName sets the suggester of the index's definition.
func (b SuggestDocumentsBuilder) SuggesterName(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("SuggesterName", v)
	return b
}

// SuggesterNameCol takes each row's SuggesterName from a column.
func (b SuggestDocumentsBuilder) SuggesterNameCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("SuggesterName", column)
	return b
}

// Filter sets which documents are looked at, in OData: "year ge 1990 and title ne 'Oars'".
func (b SuggestDocumentsBuilder) Filter(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Filter", v)
	return b
}

// FilterCol takes each row's Filter from a column.
func (b SuggestDocumentsBuilder) FilterCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Filter", column)
	return b
}

// FilterDefault stands in where the cell of FilterCol is missing.
func (b SuggestDocumentsBuilder) FilterDefault(v string) SuggestDocumentsBuilder {
	b.builder = b.setDefault("Filter", v)
	return b
}

// Fuzzy sets whether words with a letter that is wrong are found, too. Service default: false.
func (b SuggestDocumentsBuilder) Fuzzy(v bool) SuggestDocumentsBuilder {
	b.builder = b.setValue("Fuzzy", v)
	return b
}

// FuzzyCol takes each row's Fuzzy from a column. A cell is true or false.
func (b SuggestDocumentsBuilder) FuzzyCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Fuzzy", column)
	return b
}

// FuzzyDefault stands in where the cell of FuzzyCol is missing.
func (b SuggestDocumentsBuilder) FuzzyDefault(v bool) SuggestDocumentsBuilder {
	b.builder = b.setDefault("Fuzzy", v)
	return b
}

// HighlightPreTag sets what stands before a word that was found. Service default: "<em>".
func (b SuggestDocumentsBuilder) HighlightPreTag(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("HighlightPreTag", v)
	return b
}

// HighlightPreTagCol takes each row's HighlightPreTag from a column.
func (b SuggestDocumentsBuilder) HighlightPreTagCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("HighlightPreTag", column)
	return b
}

// HighlightPreTagDefault stands in where the cell of HighlightPreTagCol is missing.
func (b SuggestDocumentsBuilder) HighlightPreTagDefault(v string) SuggestDocumentsBuilder {
	b.builder = b.setDefault("HighlightPreTag", v)
	return b
}

// HighlightPostTag sets what stands behind it. Service default: "</em>".
func (b SuggestDocumentsBuilder) HighlightPostTag(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("HighlightPostTag", v)
	return b
}

// HighlightPostTagCol takes each row's HighlightPostTag from a column.
func (b SuggestDocumentsBuilder) HighlightPostTagCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("HighlightPostTag", column)
	return b
}

// HighlightPostTagDefault stands in where the cell of HighlightPostTagCol is missing.
func (b SuggestDocumentsBuilder) HighlightPostTagDefault(v string) SuggestDocumentsBuilder {
	b.builder = b.setDefault("HighlightPostTag", v)
	return b
}

// MinimumCoverage sets how much of the index, in percent, must answer. Service default: 100; 80 for
// suggestions.
func (b SuggestDocumentsBuilder) MinimumCoverage(v float64) SuggestDocumentsBuilder {
	b.builder = b.setValue("MinimumCoverage", v)
	return b
}

// MinimumCoverageCol takes each row's MinimumCoverage from a column.
func (b SuggestDocumentsBuilder) MinimumCoverageCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("MinimumCoverage", column)
	return b
}

// MinimumCoverageDefault stands in where the cell of MinimumCoverageCol is missing.
func (b SuggestDocumentsBuilder) MinimumCoverageDefault(v float64) SuggestDocumentsBuilder {
	b.builder = b.setDefault("MinimumCoverage", v)
	return b
}

// OrderBy sets the order of the documents, such as "year desc". Service default: the best first.
func (b SuggestDocumentsBuilder) OrderBy(v ...string) SuggestDocumentsBuilder {
	b.builder = b.setValue("OrderBy", v)
	return b
}

// OrderByCol takes each row's OrderBy from a column. A cell is a JSON list, or values parted by commas.
func (b SuggestDocumentsBuilder) OrderByCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("OrderBy", column)
	return b
}

// OrderByDefault stands in where the cell of OrderByCol is missing.
func (b SuggestDocumentsBuilder) OrderByDefault(v ...string) SuggestDocumentsBuilder {
	b.builder = b.setDefault("OrderBy", v)
	return b
}

// SearchFields sets the fields that are searched. Service default: all that can be.
func (b SuggestDocumentsBuilder) SearchFields(v ...string) SuggestDocumentsBuilder {
	b.builder = b.setValue("SearchFields", v)
	return b
}

// SearchFieldsCol takes each row's SearchFields from a column. A cell is a JSON list, or values parted by
// commas.
func (b SuggestDocumentsBuilder) SearchFieldsCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("SearchFields", column)
	return b
}

// SearchFieldsDefault stands in where the cell of SearchFieldsCol is missing.
func (b SuggestDocumentsBuilder) SearchFieldsDefault(v ...string) SuggestDocumentsBuilder {
	b.builder = b.setDefault("SearchFields", v)
	return b
}

// Select sets the fields that are given besides. Service default: the key.
func (b SuggestDocumentsBuilder) Select(v ...string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Select", v)
	return b
}

// SelectCol takes each row's Select from a column. A cell is a JSON list, or values parted by commas.
func (b SuggestDocumentsBuilder) SelectCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Select", column)
	return b
}

// SelectDefault stands in where the cell of SelectCol is missing.
func (b SuggestDocumentsBuilder) SelectDefault(v ...string) SuggestDocumentsBuilder {
	b.builder = b.setDefault("Select", v)
	return b
}

// Top sets how many are given, 1 to 100. Service default: 5.
func (b SuggestDocumentsBuilder) Top(v int) SuggestDocumentsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b SuggestDocumentsBuilder) TopCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b SuggestDocumentsBuilder) TopDefault(v int) SuggestDocumentsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b SuggestDocumentsBuilder) Endpoint(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b SuggestDocumentsBuilder) EndpointCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b SuggestDocumentsBuilder) Key(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b SuggestDocumentsBuilder) KeyCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b SuggestDocumentsBuilder) KeyEnv(variable string) SuggestDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b SuggestDocumentsBuilder) SecondKey(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b SuggestDocumentsBuilder) SecondKeyCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b SuggestDocumentsBuilder) SecondKeyEnv(variable string) SuggestDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b SuggestDocumentsBuilder) Token(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b SuggestDocumentsBuilder) TokenCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b SuggestDocumentsBuilder) TokenEnv(variable string) SuggestDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b SuggestDocumentsBuilder) Headers(v map[string]string) SuggestDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b SuggestDocumentsBuilder) HeadersCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b SuggestDocumentsBuilder) APIVersion(v string) SuggestDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b SuggestDocumentsBuilder) APIVersionCol(column string) SuggestDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the texts that were found as a JSON list. It is required.
func (b SuggestDocumentsBuilder) OutputCol(column string) SuggestDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [FoundDocuments] as JSON. Default: OutputCol's name
// and "_detail".
func (b SuggestDocumentsBuilder) DetailCol(column string) SuggestDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b SuggestDocumentsBuilder) ErrorCol(column string) SuggestDocumentsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b SuggestDocumentsBuilder) Policy(policy rest.Policy) SuggestDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b SuggestDocumentsBuilder) Cache(folder string) SuggestDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b SuggestDocumentsBuilder) Checkpoint(path string) SuggestDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b SuggestDocumentsBuilder) Trace(path string) SuggestDocumentsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b SuggestDocumentsBuilder) Stats(stats *rest.Stats) SuggestDocumentsBuilder {
	b.stats = stats
	return b
}

// AutocompleteDocumentsBuilder builds the call of a service that says how a word that was begun goes on in an
// index. See AutocompleteDocuments for its parameters.
type AutocompleteDocumentsBuilder struct{ builder }

var rowOfAutocompleteDocuments = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "AutocompleteDocuments",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/indexes('{Index}')/docs/search.post.autocomplete",
		VersionQuery: "api-version",
		Headline:     "$.value[*].text",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	MaxItems:    1,
	MaxBytes:    16777216,
	Column:      1,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:     "Query",
		Wire:     "search",
		Place:    1,
		Required: true,
	}, {
		Name:     "SuggesterName",
		Place:    1,
		Required: true,
	}, {
		Name:  "AutocompleteMode",
		Place: 1,
		Enum:  []string{"oneTerm", "twoTerms", "oneTermWithContext"},
	}, {
		Name:  "Filter",
		Place: 1,
	}, {
		Name:  "Fuzzy",
		Place: 1,
		Type:  1,
	}, {
		Name:  "HighlightPreTag",
		Place: 1,
	}, {
		Name:  "HighlightPostTag",
		Place: 1,
	}, {
		Name:  "MinimumCoverage",
		Place: 1,
		Type:  8,
	}, {
		Name:   "SearchFields",
		Place:  1,
		Type:   3,
		Joined: true,
	}, {
		Name:  "Top",
		Place: 1,
		Type:  7,
	}},
}}

// AutocompleteDocuments says how a word that was begun goes on in an index.
//
// OutputCol holds the words as a JSON list; its detail column a [Completions] as JSON. One request takes at
// most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/documents/autocomplete-post
func AutocompleteDocuments() AutocompleteDocumentsBuilder {
	return AutocompleteDocumentsBuilder{newBuilder(&rowOfAutocompleteDocuments)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AutocompleteDocumentsBuilder) Restored() { b.row = &rowOfAutocompleteDocuments }

// Index sets the index's name.
func (b AutocompleteDocumentsBuilder) Index(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b AutocompleteDocumentsBuilder) IndexCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Query sets the beginning of what is meant, at least one character.
func (b AutocompleteDocumentsBuilder) Query(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b AutocompleteDocumentsBuilder) QueryCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// SuggesterName sets the suggester of the index's definition.
func (b AutocompleteDocumentsBuilder) SuggesterName(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("SuggesterName", v)
	return b
}

// SuggesterNameCol takes each row's SuggesterName from a column.
func (b AutocompleteDocumentsBuilder) SuggesterNameCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("SuggesterName", column)
	return b
}

// AutocompleteMode sets how many words are given. Service default: "oneTerm".
func (b AutocompleteDocumentsBuilder) AutocompleteMode(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("AutocompleteMode", v)
	return b
}

// AutocompleteModeCol takes each row's AutocompleteMode from a column.
func (b AutocompleteDocumentsBuilder) AutocompleteModeCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("AutocompleteMode", column)
	return b
}

// AutocompleteModeDefault stands in where the cell of AutocompleteModeCol is missing.
func (b AutocompleteDocumentsBuilder) AutocompleteModeDefault(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("AutocompleteMode", v)
	return b
}

// Filter sets which documents are looked at, in OData: "year ge 1990 and title ne 'Oars'".
func (b AutocompleteDocumentsBuilder) Filter(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Filter", v)
	return b
}

// FilterCol takes each row's Filter from a column.
func (b AutocompleteDocumentsBuilder) FilterCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Filter", column)
	return b
}

// FilterDefault stands in where the cell of FilterCol is missing.
func (b AutocompleteDocumentsBuilder) FilterDefault(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("Filter", v)
	return b
}

// Fuzzy sets whether words with a letter that is wrong are found, too. Service default: false.
func (b AutocompleteDocumentsBuilder) Fuzzy(v bool) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Fuzzy", v)
	return b
}

// FuzzyCol takes each row's Fuzzy from a column. A cell is true or false.
func (b AutocompleteDocumentsBuilder) FuzzyCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Fuzzy", column)
	return b
}

// FuzzyDefault stands in where the cell of FuzzyCol is missing.
func (b AutocompleteDocumentsBuilder) FuzzyDefault(v bool) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("Fuzzy", v)
	return b
}

// HighlightPreTag sets what stands before a word that was found. Service default: "<em>".
func (b AutocompleteDocumentsBuilder) HighlightPreTag(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("HighlightPreTag", v)
	return b
}

// HighlightPreTagCol takes each row's HighlightPreTag from a column.
func (b AutocompleteDocumentsBuilder) HighlightPreTagCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("HighlightPreTag", column)
	return b
}

// HighlightPreTagDefault stands in where the cell of HighlightPreTagCol is missing.
func (b AutocompleteDocumentsBuilder) HighlightPreTagDefault(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("HighlightPreTag", v)
	return b
}

// HighlightPostTag sets what stands behind it. Service default: "</em>".
func (b AutocompleteDocumentsBuilder) HighlightPostTag(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("HighlightPostTag", v)
	return b
}

// HighlightPostTagCol takes each row's HighlightPostTag from a column.
func (b AutocompleteDocumentsBuilder) HighlightPostTagCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("HighlightPostTag", column)
	return b
}

// HighlightPostTagDefault stands in where the cell of HighlightPostTagCol is missing.
func (b AutocompleteDocumentsBuilder) HighlightPostTagDefault(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("HighlightPostTag", v)
	return b
}

// MinimumCoverage sets how much of the index, in percent, must answer. Service default: 100; 80 for
// suggestions.
func (b AutocompleteDocumentsBuilder) MinimumCoverage(v float64) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("MinimumCoverage", v)
	return b
}

// MinimumCoverageCol takes each row's MinimumCoverage from a column.
func (b AutocompleteDocumentsBuilder) MinimumCoverageCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("MinimumCoverage", column)
	return b
}

// MinimumCoverageDefault stands in where the cell of MinimumCoverageCol is missing.
func (b AutocompleteDocumentsBuilder) MinimumCoverageDefault(v float64) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("MinimumCoverage", v)
	return b
}

// SearchFields sets the fields that are searched. Service default: all that can be.
func (b AutocompleteDocumentsBuilder) SearchFields(v ...string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("SearchFields", v)
	return b
}

// SearchFieldsCol takes each row's SearchFields from a column. A cell is a JSON list, or values parted by
// commas.
func (b AutocompleteDocumentsBuilder) SearchFieldsCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("SearchFields", column)
	return b
}

// SearchFieldsDefault stands in where the cell of SearchFieldsCol is missing.
func (b AutocompleteDocumentsBuilder) SearchFieldsDefault(v ...string) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("SearchFields", v)
	return b
}

// Top sets how many are given, 1 to 100. Service default: 5.
func (b AutocompleteDocumentsBuilder) Top(v int) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b AutocompleteDocumentsBuilder) TopCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b AutocompleteDocumentsBuilder) TopDefault(v int) AutocompleteDocumentsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AutocompleteDocumentsBuilder) Endpoint(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AutocompleteDocumentsBuilder) EndpointCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AutocompleteDocumentsBuilder) Key(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AutocompleteDocumentsBuilder) KeyCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AutocompleteDocumentsBuilder) KeyEnv(variable string) AutocompleteDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AutocompleteDocumentsBuilder) SecondKey(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AutocompleteDocumentsBuilder) SecondKeyCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AutocompleteDocumentsBuilder) SecondKeyEnv(variable string) AutocompleteDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AutocompleteDocumentsBuilder) Token(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AutocompleteDocumentsBuilder) TokenCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AutocompleteDocumentsBuilder) TokenEnv(variable string) AutocompleteDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AutocompleteDocumentsBuilder) Headers(v map[string]string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AutocompleteDocumentsBuilder) HeadersCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AutocompleteDocumentsBuilder) APIVersion(v string) AutocompleteDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AutocompleteDocumentsBuilder) APIVersionCol(column string) AutocompleteDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the words as a JSON list. It is required.
func (b AutocompleteDocumentsBuilder) OutputCol(column string) AutocompleteDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Completions] as JSON. Default: OutputCol's name
// and "_detail".
func (b AutocompleteDocumentsBuilder) DetailCol(column string) AutocompleteDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AutocompleteDocumentsBuilder) ErrorCol(column string) AutocompleteDocumentsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AutocompleteDocumentsBuilder) Policy(policy rest.Policy) AutocompleteDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AutocompleteDocumentsBuilder) Cache(folder string) AutocompleteDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AutocompleteDocumentsBuilder) Checkpoint(path string) AutocompleteDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AutocompleteDocumentsBuilder) Trace(path string) AutocompleteDocumentsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AutocompleteDocumentsBuilder) Stats(stats *rest.Stats) AutocompleteDocumentsBuilder {
	b.stats = stats
	return b
}

// LookupDocumentBuilder builds the call of a service that gives the document of a key. See LookupDocument for
// its parameters.
type LookupDocumentBuilder struct{ builder }

var rowOfLookupDocument = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "LookupDocument",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/indexes('{Index}')/docs('{DocumentKey}')",
		VersionQuery: "api-version",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:     "DocumentKey",
		Place:    4,
		Required: true,
	}, {
		Name:  "Select",
		Wire:  "$select",
		Place: 2,
		Type:  3,
	}},
}}

// LookupDocument gives the document of a key.
//
// OutputCol holds the document as a JSON object; its detail column a [IndexDocument] as JSON. One request takes
// at most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/documents/get
func LookupDocument() LookupDocumentBuilder {
	return LookupDocumentBuilder{newBuilder(&rowOfLookupDocument)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *LookupDocumentBuilder) Restored() { b.row = &rowOfLookupDocument }

// Index sets the index's name.
func (b LookupDocumentBuilder) Index(v string) LookupDocumentBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b LookupDocumentBuilder) IndexCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// DocumentKey sets the document's key.
func (b LookupDocumentBuilder) DocumentKey(v string) LookupDocumentBuilder {
	b.builder = b.setValue("DocumentKey", v)
	return b
}

// DocumentKeyCol takes each row's DocumentKey from a column.
func (b LookupDocumentBuilder) DocumentKeyCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("DocumentKey", column)
	return b
}

// Select sets the fields that are given. Service default: all that can be.
func (b LookupDocumentBuilder) Select(v ...string) LookupDocumentBuilder {
	b.builder = b.setValue("Select", v)
	return b
}

// SelectCol takes each row's Select from a column. A cell is a JSON list, or values parted by commas.
func (b LookupDocumentBuilder) SelectCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("Select", column)
	return b
}

// SelectDefault stands in where the cell of SelectCol is missing.
func (b LookupDocumentBuilder) SelectDefault(v ...string) LookupDocumentBuilder {
	b.builder = b.setDefault("Select", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b LookupDocumentBuilder) Endpoint(v string) LookupDocumentBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b LookupDocumentBuilder) EndpointCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b LookupDocumentBuilder) Key(v string) LookupDocumentBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b LookupDocumentBuilder) KeyCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b LookupDocumentBuilder) KeyEnv(variable string) LookupDocumentBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b LookupDocumentBuilder) SecondKey(v string) LookupDocumentBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b LookupDocumentBuilder) SecondKeyCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b LookupDocumentBuilder) SecondKeyEnv(variable string) LookupDocumentBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b LookupDocumentBuilder) Token(v string) LookupDocumentBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b LookupDocumentBuilder) TokenCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b LookupDocumentBuilder) TokenEnv(variable string) LookupDocumentBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b LookupDocumentBuilder) Headers(v map[string]string) LookupDocumentBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b LookupDocumentBuilder) HeadersCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b LookupDocumentBuilder) APIVersion(v string) LookupDocumentBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b LookupDocumentBuilder) APIVersionCol(column string) LookupDocumentBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the document as a JSON object. It is required.
func (b LookupDocumentBuilder) OutputCol(column string) LookupDocumentBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [IndexDocument] as JSON. Default: OutputCol's name
// and "_detail".
func (b LookupDocumentBuilder) DetailCol(column string) LookupDocumentBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b LookupDocumentBuilder) ErrorCol(column string) LookupDocumentBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b LookupDocumentBuilder) Policy(policy rest.Policy) LookupDocumentBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b LookupDocumentBuilder) Cache(folder string) LookupDocumentBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b LookupDocumentBuilder) Checkpoint(path string) LookupDocumentBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b LookupDocumentBuilder) Trace(path string) LookupDocumentBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b LookupDocumentBuilder) Stats(stats *rest.Stats) LookupDocumentBuilder {
	b.stats = stats
	return b
}

// CountDocumentsBuilder builds the call of a service that counts the documents of an index. See CountDocuments
// for its parameters.
type CountDocumentsBuilder struct{ builder }

var rowOfCountDocuments = row{protocol: countProtocol{}, service: services.Service{
	Name:     "CountDocuments",
	Family:   "searchindex",
	Protocol: "count",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/indexes('{Index}')/docs/$count",
		VersionQuery: "api-version",
		Headline:     "$.count",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      5,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}},
}}

// CountDocuments counts the documents of an index.
//
// OutputCol holds their number; its detail column a [DocumentCount] as JSON. One request takes at most 1 rows.
// Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/documents/count
func CountDocuments() CountDocumentsBuilder {
	return CountDocumentsBuilder{newBuilder(&rowOfCountDocuments)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CountDocumentsBuilder) Restored() { b.row = &rowOfCountDocuments }

// Index sets the index's name.
func (b CountDocumentsBuilder) Index(v string) CountDocumentsBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b CountDocumentsBuilder) IndexCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CountDocumentsBuilder) Endpoint(v string) CountDocumentsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CountDocumentsBuilder) EndpointCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CountDocumentsBuilder) Key(v string) CountDocumentsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CountDocumentsBuilder) KeyCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CountDocumentsBuilder) KeyEnv(variable string) CountDocumentsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CountDocumentsBuilder) SecondKey(v string) CountDocumentsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CountDocumentsBuilder) SecondKeyCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CountDocumentsBuilder) SecondKeyEnv(variable string) CountDocumentsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CountDocumentsBuilder) Token(v string) CountDocumentsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CountDocumentsBuilder) TokenCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CountDocumentsBuilder) TokenEnv(variable string) CountDocumentsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CountDocumentsBuilder) Headers(v map[string]string) CountDocumentsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CountDocumentsBuilder) HeadersCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CountDocumentsBuilder) APIVersion(v string) CountDocumentsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CountDocumentsBuilder) APIVersionCol(column string) CountDocumentsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their number. It is required.
func (b CountDocumentsBuilder) OutputCol(column string) CountDocumentsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [DocumentCount] as JSON. Default: OutputCol's name
// and "_detail".
func (b CountDocumentsBuilder) DetailCol(column string) CountDocumentsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CountDocumentsBuilder) ErrorCol(column string) CountDocumentsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CountDocumentsBuilder) Policy(policy rest.Policy) CountDocumentsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CountDocumentsBuilder) Cache(folder string) CountDocumentsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CountDocumentsBuilder) Checkpoint(path string) CountDocumentsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CountDocumentsBuilder) Trace(path string) CountDocumentsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CountDocumentsBuilder) Stats(stats *rest.Stats) CountDocumentsBuilder {
	b.stats = stats
	return b
}

// CreateIndexBuilder builds the call of a service that makes an index; one that is there already is an error.
// See CreateIndex for its parameters.
type CreateIndexBuilder struct{ builder }

var rowOfCreateIndex = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CreateIndex",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/indexes",
		VersionQuery: "api-version",
		Headline:     "$.name",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    16777216,
	Params: []services.Param{{
		Name:     "Definition",
		Wire:     ".",
		Place:    1,
		Type:     5,
		Required: true,
	}},
}}

// CreateIndex makes an index; one that is there already is an error.
//
// OutputCol holds its name; its detail column a [SearchIndex] as JSON. One request takes at most 1 rows.
// Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/indexes/create
func CreateIndex() CreateIndexBuilder { return CreateIndexBuilder{newBuilder(&rowOfCreateIndex)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CreateIndexBuilder) Restored() { b.row = &rowOfCreateIndex }

// Definition sets the whole index as an object: {"name": "books", "fields": [{"name": "id", "type":
// "Edm.String", "key": true}, ...], "suggesters": [...], ...}.
func (b CreateIndexBuilder) Definition(v any) CreateIndexBuilder {
	b.builder = b.setValue("Definition", v)
	return b
}

// DefinitionCol takes each row's Definition from a column. A cell is JSON.
func (b CreateIndexBuilder) DefinitionCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("Definition", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CreateIndexBuilder) Endpoint(v string) CreateIndexBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CreateIndexBuilder) EndpointCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CreateIndexBuilder) Key(v string) CreateIndexBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CreateIndexBuilder) KeyCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CreateIndexBuilder) KeyEnv(variable string) CreateIndexBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CreateIndexBuilder) SecondKey(v string) CreateIndexBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CreateIndexBuilder) SecondKeyCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CreateIndexBuilder) SecondKeyEnv(variable string) CreateIndexBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CreateIndexBuilder) Token(v string) CreateIndexBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CreateIndexBuilder) TokenCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CreateIndexBuilder) TokenEnv(variable string) CreateIndexBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CreateIndexBuilder) Headers(v map[string]string) CreateIndexBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CreateIndexBuilder) HeadersCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CreateIndexBuilder) APIVersion(v string) CreateIndexBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CreateIndexBuilder) APIVersionCol(column string) CreateIndexBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds its name. It is required.
func (b CreateIndexBuilder) OutputCol(column string) CreateIndexBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [SearchIndex] as JSON. Default: OutputCol's name
// and "_detail".
func (b CreateIndexBuilder) DetailCol(column string) CreateIndexBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CreateIndexBuilder) ErrorCol(column string) CreateIndexBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CreateIndexBuilder) Policy(policy rest.Policy) CreateIndexBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CreateIndexBuilder) Cache(folder string) CreateIndexBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CreateIndexBuilder) Checkpoint(path string) CreateIndexBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CreateIndexBuilder) Trace(path string) CreateIndexBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CreateIndexBuilder) Stats(stats *rest.Stats) CreateIndexBuilder { b.stats = stats; return b }

// CreateOrUpdateIndexBuilder builds the call of a service that makes an index, or changes the one that is
// there. See CreateOrUpdateIndex for its parameters.
type CreateOrUpdateIndexBuilder struct{ builder }

var rowOfCreateOrUpdateIndex = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CreateOrUpdateIndex",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "PUT",
		Route:        "/indexes('{Index}')",
		VersionQuery: "api-version",
		Headline:     "$.name",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    16777216,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:     "Definition",
		Wire:     ".",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "AllowIndexDowntime",
		Place: 2,
		Type:  1,
	}, {
		Name:  "IfMatch",
		Wire:  "If-Match",
		Place: 5,
	}, {
		Name:    "Prefer",
		Wire:    "Prefer",
		Place:   5,
		Default: "return=representation",
	}},
}}

// CreateOrUpdateIndex makes an index, or changes the one that is there.
//
// OutputCol holds its name; its detail column a [SearchIndex] as JSON. One request takes at most 1 rows.
// Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/indexes/create-or-update
func CreateOrUpdateIndex() CreateOrUpdateIndexBuilder {
	return CreateOrUpdateIndexBuilder{newBuilder(&rowOfCreateOrUpdateIndex)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CreateOrUpdateIndexBuilder) Restored() { b.row = &rowOfCreateOrUpdateIndex }

// Index sets the index's name.
func (b CreateOrUpdateIndexBuilder) Index(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b CreateOrUpdateIndexBuilder) IndexCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Definition sets the whole index as an object: {"name": "books", "fields": [{"name": "id", "type":
// "Edm.String", "key": true}, ...], "suggesters": [...], ...}.
func (b CreateOrUpdateIndexBuilder) Definition(v any) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Definition", v)
	return b
}

// DefinitionCol takes each row's Definition from a column. A cell is JSON.
func (b CreateOrUpdateIndexBuilder) DefinitionCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Definition", column)
	return b
}

// AllowIndexDowntime sets whether the index may be away for some seconds, as new analyzers need. Service
// default: false.
func (b CreateOrUpdateIndexBuilder) AllowIndexDowntime(v bool) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("AllowIndexDowntime", v)
	return b
}

// AllowIndexDowntimeCol takes each row's AllowIndexDowntime from a column. A cell is true or false.
func (b CreateOrUpdateIndexBuilder) AllowIndexDowntimeCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("AllowIndexDowntime", column)
	return b
}

// AllowIndexDowntimeDefault stands in where the cell of AllowIndexDowntimeCol is missing.
func (b CreateOrUpdateIndexBuilder) AllowIndexDowntimeDefault(v bool) CreateOrUpdateIndexBuilder {
	b.builder = b.setDefault("AllowIndexDowntime", v)
	return b
}

// IfMatch sets the etag that the index must have. Service default: any.
func (b CreateOrUpdateIndexBuilder) IfMatch(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("IfMatch", v)
	return b
}

// IfMatchCol takes each row's IfMatch from a column.
func (b CreateOrUpdateIndexBuilder) IfMatchCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("IfMatch", column)
	return b
}

// IfMatchDefault stands in where the cell of IfMatchCol is missing.
func (b CreateOrUpdateIndexBuilder) IfMatchDefault(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setDefault("IfMatch", v)
	return b
}

// Prefer sets what is answered. The service wants the default. Default: "return=representation".
func (b CreateOrUpdateIndexBuilder) Prefer(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Prefer", v)
	return b
}

// PreferCol takes each row's Prefer from a column.
func (b CreateOrUpdateIndexBuilder) PreferCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Prefer", column)
	return b
}

// PreferDefault stands in where the cell of PreferCol is missing.
func (b CreateOrUpdateIndexBuilder) PreferDefault(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setDefault("Prefer", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CreateOrUpdateIndexBuilder) Endpoint(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CreateOrUpdateIndexBuilder) EndpointCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CreateOrUpdateIndexBuilder) Key(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CreateOrUpdateIndexBuilder) KeyCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CreateOrUpdateIndexBuilder) KeyEnv(variable string) CreateOrUpdateIndexBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CreateOrUpdateIndexBuilder) SecondKey(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CreateOrUpdateIndexBuilder) SecondKeyCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CreateOrUpdateIndexBuilder) SecondKeyEnv(variable string) CreateOrUpdateIndexBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CreateOrUpdateIndexBuilder) Token(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CreateOrUpdateIndexBuilder) TokenCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CreateOrUpdateIndexBuilder) TokenEnv(variable string) CreateOrUpdateIndexBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CreateOrUpdateIndexBuilder) Headers(v map[string]string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CreateOrUpdateIndexBuilder) HeadersCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CreateOrUpdateIndexBuilder) APIVersion(v string) CreateOrUpdateIndexBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CreateOrUpdateIndexBuilder) APIVersionCol(column string) CreateOrUpdateIndexBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds its name. It is required.
func (b CreateOrUpdateIndexBuilder) OutputCol(column string) CreateOrUpdateIndexBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [SearchIndex] as JSON. Default: OutputCol's name
// and "_detail".
func (b CreateOrUpdateIndexBuilder) DetailCol(column string) CreateOrUpdateIndexBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CreateOrUpdateIndexBuilder) ErrorCol(column string) CreateOrUpdateIndexBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CreateOrUpdateIndexBuilder) Policy(policy rest.Policy) CreateOrUpdateIndexBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CreateOrUpdateIndexBuilder) Cache(folder string) CreateOrUpdateIndexBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CreateOrUpdateIndexBuilder) Checkpoint(path string) CreateOrUpdateIndexBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CreateOrUpdateIndexBuilder) Trace(path string) CreateOrUpdateIndexBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CreateOrUpdateIndexBuilder) Stats(stats *rest.Stats) CreateOrUpdateIndexBuilder {
	b.stats = stats
	return b
}

// GetIndexBuilder builds the call of a service that gives an index's definition. See GetIndex for its
// parameters.
type GetIndexBuilder struct{ builder }

var rowOfGetIndex = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetIndex",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/indexes('{Index}')",
		VersionQuery: "api-version",
		Headline:     "$.fields[*].name",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}},
}}

// GetIndex gives an index's definition.
//
// OutputCol holds its fields' names as a JSON list; its detail column a [SearchIndex] as JSON. One request
// takes at most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/indexes/get
func GetIndex() GetIndexBuilder { return GetIndexBuilder{newBuilder(&rowOfGetIndex)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetIndexBuilder) Restored() { b.row = &rowOfGetIndex }

// Index sets the index's name.
func (b GetIndexBuilder) Index(v string) GetIndexBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b GetIndexBuilder) IndexCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetIndexBuilder) Endpoint(v string) GetIndexBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetIndexBuilder) EndpointCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetIndexBuilder) Key(v string) GetIndexBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetIndexBuilder) KeyCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetIndexBuilder) KeyEnv(variable string) GetIndexBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetIndexBuilder) SecondKey(v string) GetIndexBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetIndexBuilder) SecondKeyCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetIndexBuilder) SecondKeyEnv(variable string) GetIndexBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetIndexBuilder) Token(v string) GetIndexBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetIndexBuilder) TokenCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetIndexBuilder) TokenEnv(variable string) GetIndexBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetIndexBuilder) Headers(v map[string]string) GetIndexBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetIndexBuilder) HeadersCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetIndexBuilder) APIVersion(v string) GetIndexBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetIndexBuilder) APIVersionCol(column string) GetIndexBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds its fields' names as a JSON list. It is required.
func (b GetIndexBuilder) OutputCol(column string) GetIndexBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [SearchIndex] as JSON. Default: OutputCol's name
// and "_detail".
func (b GetIndexBuilder) DetailCol(column string) GetIndexBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetIndexBuilder) ErrorCol(column string) GetIndexBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetIndexBuilder) Policy(policy rest.Policy) GetIndexBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetIndexBuilder) Cache(folder string) GetIndexBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetIndexBuilder) Checkpoint(path string) GetIndexBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetIndexBuilder) Trace(path string) GetIndexBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetIndexBuilder) Stats(stats *rest.Stats) GetIndexBuilder { b.stats = stats; return b }

// ListIndexesBuilder builds the call of a service that lists the indexes of a search service. See ListIndexes
// for its parameters.
type ListIndexesBuilder struct{ builder }

var rowOfListIndexes = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListIndexes",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/indexes",
		VersionQuery: "api-version",
		Headline:     "$.value[*].name",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:  "Select",
		Wire:  "$select",
		Place: 2,
		Type:  3,
	}},
}}

// ListIndexes lists the indexes of a search service.
//
// OutputCol holds their names as a JSON list; its detail column a [SearchIndexes] as JSON. One request takes at
// most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/indexes/list
func ListIndexes() ListIndexesBuilder { return ListIndexesBuilder{newBuilder(&rowOfListIndexes)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListIndexesBuilder) Restored() { b.row = &rowOfListIndexes }

// Select sets what is given of each, such as "name". Service default: all.
func (b ListIndexesBuilder) Select(v ...string) ListIndexesBuilder {
	b.builder = b.setValue("Select", v)
	return b
}

// SelectCol takes each row's Select from a column. A cell is a JSON list, or values parted by commas.
func (b ListIndexesBuilder) SelectCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("Select", column)
	return b
}

// SelectDefault stands in where the cell of SelectCol is missing.
func (b ListIndexesBuilder) SelectDefault(v ...string) ListIndexesBuilder {
	b.builder = b.setDefault("Select", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListIndexesBuilder) Endpoint(v string) ListIndexesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListIndexesBuilder) EndpointCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListIndexesBuilder) Key(v string) ListIndexesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListIndexesBuilder) KeyCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListIndexesBuilder) KeyEnv(variable string) ListIndexesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListIndexesBuilder) SecondKey(v string) ListIndexesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListIndexesBuilder) SecondKeyCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListIndexesBuilder) SecondKeyEnv(variable string) ListIndexesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListIndexesBuilder) Token(v string) ListIndexesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListIndexesBuilder) TokenCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListIndexesBuilder) TokenEnv(variable string) ListIndexesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListIndexesBuilder) Headers(v map[string]string) ListIndexesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListIndexesBuilder) HeadersCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListIndexesBuilder) APIVersion(v string) ListIndexesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListIndexesBuilder) APIVersionCol(column string) ListIndexesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their names as a JSON list. It is required.
func (b ListIndexesBuilder) OutputCol(column string) ListIndexesBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [SearchIndexes] as JSON. Default: OutputCol's name
// and "_detail".
func (b ListIndexesBuilder) DetailCol(column string) ListIndexesBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListIndexesBuilder) ErrorCol(column string) ListIndexesBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListIndexesBuilder) Policy(policy rest.Policy) ListIndexesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListIndexesBuilder) Cache(folder string) ListIndexesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListIndexesBuilder) Checkpoint(path string) ListIndexesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListIndexesBuilder) Trace(path string) ListIndexesBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListIndexesBuilder) Stats(stats *rest.Stats) ListIndexesBuilder { b.stats = stats; return b }

// IndexStatisticsBuilder builds the call of a service that says how large an index is. See IndexStatistics for
// its parameters.
type IndexStatisticsBuilder struct{ builder }

var rowOfIndexStatistics = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "IndexStatistics",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "GET",
		Route:        "/indexes('{Index}')/search.stats",
		VersionQuery: "api-version",
		Headline:     "$.documentCount",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      5,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}},
}}

// IndexStatistics says how large an index is.
//
// OutputCol holds the number of its documents; its detail column a [IndexSize] as JSON. One request takes at
// most 1 rows. Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/indexes/get-statistics
func IndexStatistics() IndexStatisticsBuilder {
	return IndexStatisticsBuilder{newBuilder(&rowOfIndexStatistics)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *IndexStatisticsBuilder) Restored() { b.row = &rowOfIndexStatistics }

// Index sets the index's name.
func (b IndexStatisticsBuilder) Index(v string) IndexStatisticsBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b IndexStatisticsBuilder) IndexCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b IndexStatisticsBuilder) Endpoint(v string) IndexStatisticsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b IndexStatisticsBuilder) EndpointCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b IndexStatisticsBuilder) Key(v string) IndexStatisticsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b IndexStatisticsBuilder) KeyCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b IndexStatisticsBuilder) KeyEnv(variable string) IndexStatisticsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b IndexStatisticsBuilder) SecondKey(v string) IndexStatisticsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b IndexStatisticsBuilder) SecondKeyCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b IndexStatisticsBuilder) SecondKeyEnv(variable string) IndexStatisticsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b IndexStatisticsBuilder) Token(v string) IndexStatisticsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b IndexStatisticsBuilder) TokenCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b IndexStatisticsBuilder) TokenEnv(variable string) IndexStatisticsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b IndexStatisticsBuilder) Headers(v map[string]string) IndexStatisticsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b IndexStatisticsBuilder) HeadersCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b IndexStatisticsBuilder) APIVersion(v string) IndexStatisticsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b IndexStatisticsBuilder) APIVersionCol(column string) IndexStatisticsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the number of its documents. It is required.
func (b IndexStatisticsBuilder) OutputCol(column string) IndexStatisticsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [IndexSize] as JSON. Default: OutputCol's name and
// "_detail".
func (b IndexStatisticsBuilder) DetailCol(column string) IndexStatisticsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b IndexStatisticsBuilder) ErrorCol(column string) IndexStatisticsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b IndexStatisticsBuilder) Policy(policy rest.Policy) IndexStatisticsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b IndexStatisticsBuilder) Cache(folder string) IndexStatisticsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b IndexStatisticsBuilder) Checkpoint(path string) IndexStatisticsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b IndexStatisticsBuilder) Trace(path string) IndexStatisticsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b IndexStatisticsBuilder) Stats(stats *rest.Stats) IndexStatisticsBuilder {
	b.stats = stats
	return b
}

// DeleteIndexBuilder builds the call of a service that deletes an index and all its documents. See DeleteIndex
// for its parameters.
type DeleteIndexBuilder struct{ builder }

var rowOfDeleteIndex = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteIndex",
	Family:   "searchindex",
	Protocol: "table",
	Shape: services.Shape{
		Method:       "DELETE",
		Route:        "/indexes('{Index}')",
		VersionQuery: "api-version",
		KeyHeader:    "api-key",
		Scope:        "https://search.azure.com/.default",
		OwnHost:      "https://NAME.search.windows.net",
	},
	APIVersions: []string{"2026-04-01", "2025-09-01", "2024-07-01", "2023-11-01"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      10,
	Params: []services.Param{{
		Name:     "Index",
		Place:    4,
		Required: true,
	}, {
		Name:  "IfMatch",
		Wire:  "If-Match",
		Place: 5,
	}},
}}

// DeleteIndex deletes an index and all its documents.
//
// OutputCol holds true: it is gone; its detail column a [Done] as JSON. One request takes at most 1 rows.
// Default version: 2026-04-01.
//
// Source: https://learn.microsoft.com/rest/api/searchservice/indexes/delete
func DeleteIndex() DeleteIndexBuilder { return DeleteIndexBuilder{newBuilder(&rowOfDeleteIndex)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteIndexBuilder) Restored() { b.row = &rowOfDeleteIndex }

// Index sets the index's name.
func (b DeleteIndexBuilder) Index(v string) DeleteIndexBuilder {
	b.builder = b.setValue("Index", v)
	return b
}

// IndexCol takes each row's Index from a column.
func (b DeleteIndexBuilder) IndexCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("Index", column)
	return b
}

// IfMatch sets the etag that the index must have. Service default: any.
func (b DeleteIndexBuilder) IfMatch(v string) DeleteIndexBuilder {
	b.builder = b.setValue("IfMatch", v)
	return b
}

// IfMatchCol takes each row's IfMatch from a column.
func (b DeleteIndexBuilder) IfMatchCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("IfMatch", column)
	return b
}

// IfMatchDefault stands in where the cell of IfMatchCol is missing.
func (b DeleteIndexBuilder) IfMatchDefault(v string) DeleteIndexBuilder {
	b.builder = b.setDefault("IfMatch", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteIndexBuilder) Endpoint(v string) DeleteIndexBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteIndexBuilder) EndpointCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteIndexBuilder) Key(v string) DeleteIndexBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteIndexBuilder) KeyCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteIndexBuilder) KeyEnv(variable string) DeleteIndexBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteIndexBuilder) SecondKey(v string) DeleteIndexBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteIndexBuilder) SecondKeyCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteIndexBuilder) SecondKeyEnv(variable string) DeleteIndexBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteIndexBuilder) Token(v string) DeleteIndexBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteIndexBuilder) TokenCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteIndexBuilder) TokenEnv(variable string) DeleteIndexBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteIndexBuilder) Headers(v map[string]string) DeleteIndexBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteIndexBuilder) HeadersCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteIndexBuilder) APIVersion(v string) DeleteIndexBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteIndexBuilder) APIVersionCol(column string) DeleteIndexBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true: it is gone. It is required.
func (b DeleteIndexBuilder) OutputCol(column string) DeleteIndexBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteIndexBuilder) DetailCol(column string) DeleteIndexBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteIndexBuilder) ErrorCol(column string) DeleteIndexBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteIndexBuilder) Policy(policy rest.Policy) DeleteIndexBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteIndexBuilder) Cache(folder string) DeleteIndexBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteIndexBuilder) Checkpoint(path string) DeleteIndexBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteIndexBuilder) Trace(path string) DeleteIndexBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteIndexBuilder) Stats(stats *rest.Stats) DeleteIndexBuilder { b.stats = stats; return b }
