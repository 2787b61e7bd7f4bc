package table

const documentManual = "https://learn.microsoft.com/azure/ai-services/document-intelligence/"

// documentVersions are those of the routes below /documentintelligence and, before 2024, /formrecognizer.
var documentVersions = []string{"2024-11-30", "2023-07-31", "2022-08-31"}

const maxDocument = 500 << 20

// Parameters that several of the services have.
var (
	documentURL    = Param{Name: "DocumentURL", Wire: "urlSource", Place: Body, OneOf: "document", Doc: "the document's public address; the service fetches it"}
	documentBase64 = Param{Name: "DocumentBase64", Wire: "base64Source", Place: Body, OneOf: "document", Doc: "the document's bytes as a text in base64"}
	documentBytes  = Param{Name: "DocumentBytes", Place: Content, Type: Bytes, Picture: true, OneOf: "document",
		Doc: "the document's bytes: PDF, JPEG, PNG, BMP, TIFF or HEIF, for ReadDocument and AnalyzeLayout also Word, Excel, PowerPoint and HTML; at most 500 MB and 2,000 pages (free tier: 4 MB, and it reads two pages). They are read from disk only when the request is sent"}
	documentPages = Param{Name: "Pages", Place: Query, Doc: `the pages that are looked at, as "1-3,5". Service default: all`}
	documentIndex = Param{Name: "StringIndexType", Place: Query, Default: "unicodeCodePoint", Enum: []string{"unicodeCodePoint", "utf16CodeUnit", "textElements"},
		Doc: "what offsets and lengths count. The default counts Go runes"}

	documentParams = []Param{documentURL, documentBase64, documentBytes, documentPages,
		{Name: "Locale", Place: Query, Doc: `the document's language and region, such as "en-US", where it is known. Service default: found by itself`},
		{Name: "Features", Place: Query, Type: Strings, Enum: []string{"ocrHighResolution", "languages", "barcodes", "formulas", "keyValuePairs", "styleFont", "queryFields"}, Doc: "what is looked for besides; each costs extra. Service default: nothing"},
		{Name: "QueryFields", Place: Query, Type: Strings, Doc: `fields of your own that are looked for, by their names, where Features has "queryFields" (from 2024-11-30 on)`},
		{Name: "OutputContentFormat", Place: Query, Enum: []string{"text", "markdown"}, Doc: `how the content is written (from 2024-11-30 on). Service default: "text"`},
		{Name: "Outputs", Wire: "output", Place: Query, Type: Strings, Enum: []string{"pdf", "figures"}, Doc: "what is kept at the service for a day besides: a searchable PDF, cut-out figures (from 2024-11-30 on). Service default: nothing"},
		documentIndex,
	}
)

// documentModel is the row of a model of the service's own.
func documentModel(name, model, does, output string, shape Shape, column Column, more ...Param) Service {
	shape.Route, shape.VersionQuery, shape.Result = "/documentintelligence/documentModels/"+model+":analyze", "api-version", "$.analyzeResult"
	return Service{
		Name: name, Unit: Unforeseen, Family: "document", Protocol: "document", Shape: shape, Column: column,
		APIVersions: documentVersions, MaxItems: 1, MaxBytes: maxDocument, Answer: "DocumentAnalysis",
		Doc: does, Output: output, Source: documentManual + "model-overview", Params: params(more, documentParams...),
	}
}

var (
	fieldsShape  = Shape{Headline: "$.documents[*].fields"}
	contentShape = Shape{Headline: "$.content"}
)

const fieldsOutput = "the fields of each document that is found, as a JSON list of {name: {type, value..., content, confidence}}; FlattenFields makes columns of the detail"

// documentServices are Document Intelligence's.
var documentServices = []Service{
	documentModel("ReadDocument", "prebuilt-read", "reads the words of a document, as a job", "the words", contentShape, Text),
	documentModel("AnalyzeLayout", "prebuilt-layout", "reads a document's words, tables, paragraphs and figures, as a job; LayoutTables makes frames of the tables", "the words", contentShape, Text),
	documentModel("AnalyzeInvoices", "prebuilt-invoice", "reads invoices: who sold what to whom, for how much, due when; as a job", fieldsOutput, fieldsShape, List),
	documentModel("AnalyzeReceipts", "prebuilt-receipt", "reads receipts: merchant, date, items, tax and total; as a job", fieldsOutput, fieldsShape, List),
	documentModel("AnalyzeIDs", "prebuilt-idDocument", "reads passports, driving licences and other identity documents, as a job", fieldsOutput, fieldsShape, List),
	{
		Name: "AnalyzeBusinessCards", Unit: Unforeseen, Family: "document", Protocol: "document",
		Shape: Shape{Route: "/formrecognizer/documentModels/prebuilt-businessCard:analyze", VersionQuery: "api-version", Result: "$.analyzeResult", Headline: "$.documents[*].fields"}, Column: List,
		APIVersions: []string{"2023-07-31", "2022-08-31"}, MaxItems: 1, MaxBytes: maxDocument, Answer: "DocumentAnalysis",
		Doc:     "reads business cards: names, companies, addresses, telephone numbers; as a job",
		Output:  fieldsOutput,
		Retired: "The model is not in versions from 2024 on; it is asked for by the last version that has it. In its place: AnalyzeDocument with a model of your own.",
		Source:  documentManual + "prebuilt/business-card",
		Params: []Param{documentURL, documentBase64, documentBytes, documentPages,
			{Name: "Locale", Place: Query, Doc: `the card's language and region, such as "en-US". Service default: found by itself`}, documentIndex,
		},
	},
	documentModel("AnalyzeDocument", "{ModelID}", "reads documents by any model: one of the service's own, or yours; as a job", "the words; the fields are in the detail, and FlattenFields makes columns of them", contentShape, Text, modelID),
	{
		Name: "ClassifyDocument", Unit: Unforeseen, Family: "document", Protocol: "document",
		Shape:       Shape{Route: "/documentintelligence/documentClassifiers/{ClassifierID}:analyze", VersionQuery: "api-version", Result: "$.analyzeResult", Headline: "$.documents[0].docType"},
		APIVersions: documentVersions[:2], MaxItems: 1, MaxBytes: maxDocument, Answer: "DocumentAnalysis",
		Doc:    "says of which of your own kinds a document is, by a classifier of yours, as a job",
		Output: "the kind of the first document that is found; all are in the detail with their pages",
		Source: documentManual + "train/custom-classifier",
		Params: []Param{
			{Name: "ClassifierID", Place: Path, Required: true, Doc: "the classifier"},
			documentURL, documentBase64, documentBytes, documentPages,
			{Name: "Split", Place: Query, Enum: []string{"auto", "none", "perPage"}, Doc: `how a file is parted into documents (from 2024-11-30 on). Service default: "none"`},
			documentIndex,
		},
	},
	{
		Name: "ListModels", Family: "document", Protocol: "document",
		Shape: Shape{Method: "GET", Route: "/documentintelligence/documentModels", VersionQuery: "api-version", List: "value", NextLink: "nextLink", Headline: "$.value[*].modelId"}, Column: List,
		APIVersions: documentVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "DocumentModels", Fresh: true,
		Doc:    "lists a resource's models for documents, the service's own and yours",
		Output: "the models' ids as a JSON list, those of all pages",
		Source: documentManual + "train/custom-model",
	},
	{
		Name: "GetModel", Family: "document", Protocol: "document",
		Shape: Shape{Method: "GET", Route: "/documentintelligence/documentModels/{ModelID}", VersionQuery: "api-version", Headline: "$.docTypes"}, Column: List,
		APIVersions: documentVersions, MaxItems: 1, MaxBytes: 1 << 20, Answer: "DocumentModel", Fresh: true,
		Doc:    "describes a model for documents",
		Output: "the kinds of documents that it reads and their fields, as JSON",
		Source: documentManual + "train/custom-model",
		Params: []Param{modelID},
	},
}

var modelID = Param{Name: "ModelID", Place: Path, Required: true, Doc: `the model: "prebuilt-tax.us.w2" and others of the service's own, or yours`}
