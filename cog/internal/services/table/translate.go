package table

const translatorManual = "https://learn.microsoft.com/azure/ai-services/translator/"

// Where the Translator is: one host for all regions, or your own resource's, which says the version in the path, too.
var (
	translatorHosts = []string{"api.cognitive.microsofttranslator.com", "api.cognitive.microsofttranslator.us", "api.translator.azure.cn"}
	translatorOwn   = []string{"cognitiveservices.azure.", "services.ai.azure."}
)

const (
	translatorRegion = "Ocp-Apim-Subscription-Region"
	translatorBase   = "/translator/text/v{version}"
	translatorNext   = "2026-06-06"
)

// translator is what the shapes of all its routes have in common.
func translator(s Shape) Shape {
	s.VersionQuery, s.Hosts, s.RegionHeader, s.Base, s.BaseAt = "api-version", translatorHosts, translatorRegion, translatorBase, translatorOwn
	return s
}

// Parameters that several of the Translator's services share.
var (
	translatorText = Param{Name: "Text", Required: true, Doc: "the text"}
	region         = Param{Name: "Region", Wire: translatorRegion, Place: Header, Doc: `the region of the key's resource, such as "westeurope": it goes into a header of its own, and a key with a region needs no Endpoint. Default: Endpoint, where that is a region; none for a global resource`}
	resourceID     = Param{Name: "ResourceID", Wire: "Ocp-Apim-ResourceId", Place: Header, Doc: "the resource's id, which the global host wants beside a Token"}

	fromDictionary = Param{Name: "From", Place: Query, Type: Language, Required: true, Doc: "the language of the word"}
	toDictionary   = Param{Name: "To", Place: Query, Type: Language, Required: true, Doc: "the language that is looked up"}
)

// translateServices are the Translator's.
var translateServices = []Service{
	{
		Name: "Translate", Unit: Characters, Family: "translate", Protocol: "translate",
		Shape:       translator(Shape{Route: "/translate", Items: "[]"}),
		APIVersions: []string{"3.0", translatorNext}, MaxItems: 1000, MaxChars: 50_000, Answer: "Translation",
		Doc:    "translates a text into one language or several at once",
		Output: `the translation; of several languages a JSON object by language, such as {"de": "...", "fr": "..."}`,
		Source: translatorManual + "text-translation/reference/v3/translate",
		Params: []Param{translatorText,
			{Name: "To", Place: Query, Type: Strings, Required: true, Repeated: true, Doc: `the languages that the text is translated into, such as "de" or "zh-Hans"`},
			{Name: "From", Place: Query, Type: Language, Doc: "the text's language. Service default: found by itself"},
			{Name: "TextType", Place: Query, Enum: []string{"plain", "html"}, Doc: `whether the text is "plain" or "html", whose tags stay; what stands in <div class="notranslate"> stays, too, and <mstrans:dictionary translation="..."> says how its content is translated. Service default: "plain"`},
			{Name: "Category", Place: Query, Doc: "the category of your own model of Custom Translator. Service default: \"general\""},
			{Name: "ProfanityAction", Place: Query, Enum: []string{"NoAction", "Marked", "Deleted"}, Doc: `what becomes of swear words. Service default: "NoAction"`},
			{Name: "ProfanityMarker", Place: Query, Enum: []string{"Asterisk", "Tag"}, Doc: `what marks them. Service default: "Asterisk"`},
			{Name: "IncludeAlignment", Place: Query, Type: Bool, Doc: "whether the detail says which characters became which. Service default: false"},
			{Name: "IncludeSentenceLength", Place: Query, Type: Bool, Doc: "whether the detail has the sentences' lengths. Service default: false"},
			{Name: "SuggestedFrom", Place: Query, Type: Language, Doc: "the language that is assumed where none is found"},
			{Name: "FromScript", Place: Query, Doc: `the script of the text, such as "Latn"`},
			{Name: "ToScript", Place: Query, Doc: `the script that the translation is written in, too, such as "Latn"`},
			{Name: "AllowFallback", Place: Query, Type: Bool, Doc: "whether the general model answers where your own cannot. Service default: true"},
			{Name: "DeploymentName", Wire: "targets.deploymentName", Since: translatorNext, Doc: "the model that translates (from " + translatorNext + " on): a deployment of a language model, or a category of Custom Translator"},
			{Name: "Tone", Wire: "targets.tone", Since: translatorNext, Enum: []string{"neutral", "formal", "informal"}, Doc: "the translation's tone (from " + translatorNext + " on, with a language model)"},
			{Name: "Gender", Wire: "targets.gender", Since: translatorNext, Enum: []string{"neutral", "male", "female"}, Doc: "whom the translation speaks of (from " + translatorNext + " on, with a language model)"},
			{Name: "ReferenceTextPairs", Wire: "targets.referenceTextPairs", Type: JSON, Since: translatorNext, Doc: `translations to go by, as a list of at most five {"source": "...", "target": "..."} (from ` + translatorNext + " on, with a language model)"},
			{Name: "AdaptiveDatasetID", Wire: "targets.adaptiveDatasetId", Since: translatorNext, Doc: "the set of translations to go by (from " + translatorNext + " on, with a language model)"},
			region, resourceID,
		},
		Next: &Service{
			Shape:       translator(Shape{Route: "/translate", Items: "inputs", Result: "$.value"}),
			APIVersions: []string{translatorNext},
			Params: []Param{translatorText,
				{Name: "To", Wire: "targets.language", Type: Strings},
				{Name: "From", Wire: "language"},
				{Name: "FromScript", Wire: "script"},
				{Name: "TextType"},
				{Name: "ToScript", Wire: "targets.script"},
				{Name: "ProfanityAction", Wire: "targets.profanityAction"},
				{Name: "ProfanityMarker", Wire: "targets.profanityMarker"},
				{Name: "AllowFallback", Wire: "targets.allowFallback", Type: Bool},
				{Name: "DeploymentName", Wire: "targets.deploymentName"},
				{Name: "Tone", Wire: "targets.tone"},
				{Name: "Gender", Wire: "targets.gender"},
				{Name: "ReferenceTextPairs", Wire: "targets.referenceTextPairs", Type: JSON},
				{Name: "AdaptiveDatasetID", Wire: "targets.adaptiveDatasetId"},
				region, resourceID,
			},
		},
	},
	{
		Name: "Transliterate", Unit: Characters, Family: "translate", Protocol: "table",
		Shape:       translator(Shape{Route: "/transliterate", Items: "[]", Headline: "$.text"}),
		APIVersions: []string{"3.0", translatorNext}, MaxItems: 10, MaxChars: 5_000, Answer: "Transliteration",
		Doc:    "writes a text in another script, as Japanese in Latin letters",
		Output: "the text in the other script",
		Source: translatorManual + "text-translation/reference/v3/transliterate",
		Params: transliterate,
		Next: &Service{
			Shape:       translator(Shape{Route: "/transliterate", Items: "inputs", Result: "$.value", Headline: "$.text"}),
			APIVersions: []string{translatorNext},
			Params:      transliterate,
		},
	},
	{
		Name: "DetectLanguage", Unit: Characters, Family: "translate", Protocol: "table",
		Shape:       translator(Shape{Route: "/detect", Items: "[]", Headline: "$.language"}),
		APIVersions: []string{"3.0"}, MaxItems: 100, MaxChars: 50_000, Answer: "TranslatorLanguage",
		Doc:    "names the language of a text by the Translator, and whether that translates it",
		Output: "the language's code",
		Source: translatorManual + "text-translation/reference/v3/detect",
		Params: []Param{translatorText, region, resourceID},
	},
	{
		Name: "BreakSentence", Unit: Characters, Family: "translate", Protocol: "table",
		Shape:       translator(Shape{Route: "/breaksentence", Items: "[]", Headline: "$.sentLen"}),
		APIVersions: []string{"3.0"}, MaxItems: 100, MaxChars: 50_000, Answer: "Sentences", Column: List,
		Doc:    "finds where a text's sentences end",
		Output: "the sentences' lengths, in UTF-16 units, as a JSON list",
		Source: translatorManual + "text-translation/reference/v3/break-sentence",
		Params: []Param{translatorText,
			{Name: "Language", Place: Query, Type: Language, Doc: "the text's language. Service default: found by itself"},
			{Name: "Script", Place: Query, Doc: `the text's script, such as "Latn". Service default: the language's own`},
			region, resourceID,
		},
	},
	{
		Name: "DictionaryLookup", Unit: Characters, Family: "translate", Protocol: "table",
		Shape:       translator(Shape{Route: "/dictionary/lookup", Items: "[]", Headline: "$.translations[0].displayTarget"}),
		APIVersions: []string{"3.0"}, MaxItems: 10, MaxChars: 1_000, Answer: "DictionaryEntry",
		Doc:    "looks a word up in a dictionary of two languages, one of which is English",
		Output: "the translation that is surest; missing where the dictionary has none",
		Source: translatorManual + "text-translation/reference/v3/dictionary-lookup",
		Params: []Param{
			{Name: "Text", Required: true, Doc: "the word, or a few, at most 100 characters"},
			fromDictionary, toDictionary, region, resourceID,
		},
	},
	{
		Name: "DictionaryExamples", Unit: Characters, Family: "translate", Protocol: "table",
		Shape:       translator(Shape{Route: "/dictionary/examples", Items: "[]", Headline: "$.examples"}),
		APIVersions: []string{"3.0"}, MaxItems: 10, MaxChars: 2_000, Answer: "DictionaryUses", Column: List,
		Doc:    "shows sentences in which a word and its translation are used",
		Output: "the examples as a JSON list of {sourcePrefix, sourceTerm, sourceSuffix, targetPrefix, targetTerm, targetSuffix}",
		Source: translatorManual + "text-translation/reference/v3/dictionary-examples",
		Params: []Param{
			{Name: "Text", Required: true, Doc: "the word: the normalizedSource of a [DictionaryEntry], at most 100 characters"},
			{Name: "Translation", Required: true, Doc: "its translation: the normalizedTarget of a [DictionaryEntry], at most 100 characters"},
			fromDictionary, toDictionary, region, resourceID,
		},
	},
	{
		Name: "TranslatorLanguages", Family: "translate", Protocol: "table",
		Shape:       translator(Shape{Method: "GET", Route: "/languages", Headline: "$.translation"}),
		APIVersions: []string{"3.0", translatorNext}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "LanguageList",
		Doc:    "lists the languages and scripts that the Translator has",
		Output: "the languages that are translated, as a JSON object by code",
		Source: translatorManual + "text-translation/reference/v3/languages",
		Params: []Param{
			{Name: "Scope", Place: Query, Type: Strings, Enum: []string{"translation", "transliteration", "dictionary"}, Doc: "what is listed. Service default: all"},
			{Name: "AcceptLanguage", Wire: "Accept-Language", Place: Header, Type: Language, Doc: "the language that the names are in. Service default: English"},
			region, resourceID,
		},
	},
	{
		Name: "TranslateDocument", Unit: Unforeseen, Family: "translate", Protocol: "table",
		Shape:       Shape{Route: "/translator/document:translate", VersionQuery: "api-version", OwnHost: "https://NAME.cognitiveservices.azure.com", RegionHeader: translatorRegion},
		APIVersions: []string{"2024-05-01", "2026-03-01"}, MaxItems: 1, MaxBytes: 10 << 20, Answer: "Content", Column: Media,
		Doc:    "translates a document of at most 10 MB at once, and keeps its layout",
		Output: "the translated document as a data: URI, which [frames.ReadBytes] reads",
		Source: translatorManual + "document-translation/reference/translate-document",
		Params: []Param{
			{Name: "Document", Place: Part, Type: Bytes, Required: true, Doc: "the document: text, HTML, Word, PowerPoint, Excel, mail or XLIFF. Its name's end says of which kind it is"},
			{Name: "Glossary", Place: Part, Type: Bytes, Doc: "how certain words are translated: a file of CSV, TSV or XLIFF"},
			{Name: "To", Wire: "targetLanguage", Place: Query, Type: Language, Required: true, Doc: "the language that the document is translated into"},
			{Name: "From", Wire: "sourceLanguage", Place: Query, Type: Language, Doc: "the document's language. Service default: found by itself"},
			{Name: "Category", Place: Query, Doc: "the category of your own model of Custom Translator. Service default: \"general\""},
			{Name: "AllowFallback", Place: Query, Type: Bool, Doc: "whether the general model answers where your own cannot. Service default: true"},
			region, resourceID,
		},
	},
	{
		Name: "TranslateDocuments", Unit: Unforeseen, Family: "translate", Protocol: "table",
		Shape: Shape{Route: "/translator/document/batches", VersionQuery: "api-version", OwnHost: "https://NAME.cognitiveservices.azure.com", Headline: "$.summary.success", Cancel: "DELETE",
			Fixed: `{"inputs":[{"source":{"filter":{}}}]}`},
		APIVersions: []string{"2026-03-01", "2024-05-01"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "DocumentBatch", Column: Whole,
		Fresh:  true, // it writes files
		Doc:    "translates documents that are in Azure Blob Storage, as a job: at most 1,000 files and 250 MB",
		Output: "how many documents were translated",
		Source: translatorManual + "document-translation/reference/start-batch-translation",
		Params: []Param{
			{Name: "SourceURL", Wire: "inputs.0.source.sourceUrl", Place: Body, Required: true, Doc: "the container or the file that is translated. A signature (SAS) in it is sent; leave it out where the resource's managed identity may read"},
			{Name: "Targets", Wire: "inputs.0.targets", Place: Body, Type: JSON, Required: true, Doc: `where the translations go, as a list of {"targetUrl": "...", "language": "de", "category": "...", "glossaries": [{"glossaryUrl": "...", "format": "csv"}]}`},
			{Name: "SourceLanguage", Wire: "inputs.0.source.language", Place: Body, Type: Language, Doc: "the documents' language. Service default: found by itself"},
			{Name: "FilterPrefix", Wire: "inputs.0.source.filter.prefix", Place: Body, Doc: "how the names of the documents begin that are translated. Service default: all"},
			{Name: "FilterSuffix", Wire: "inputs.0.source.filter.suffix", Place: Body, Doc: "how their names end. Service default: all"},
			{Name: "StorageSource", Wire: "inputs.0.source.storageSource", Place: Body, Doc: `the kind of storage. Service default: "AzureBlob"`},
			{Name: "StorageType", Wire: "inputs.0.storageType", Place: Body, Enum: []string{"Folder", "File"}, Doc: `whether SourceURL is a "Folder" (a container) or a "File". Service default: "Folder"`},
			{Name: "TranslateTextWithinImage", Wire: "options.translateTextWithinImage", Place: Body, Type: Bool, Doc: "whether words in pictures are translated, too. Service default: false"},
		},
	},
	{
		Name: "TranslatedDocuments", Family: "translate", Protocol: "table",
		Shape:       Shape{Method: "GET", Route: "/translator/document/batches/{JobID}/documents", VersionQuery: "api-version", OwnHost: "https://NAME.cognitiveservices.azure.com", List: "value", NextLink: "@nextLink", Headline: "$.value"},
		APIVersions: []string{"2026-03-01", "2024-05-01"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "DocumentStatuses", Column: List,
		Fresh:  true, // a job goes on
		Doc:    "says what became of each document of a job of TranslateDocuments",
		Output: "the documents as a JSON list of {path, sourcePath, status, to, progress, id, characterCharged, error}, those of all pages",
		Source: translatorManual + "document-translation/reference/get-documents-status",
		Params: []Param{
			{Name: "JobID", Place: Path, Required: true, Doc: "the job: the id in the detail of TranslateDocuments, a [DocumentBatch]"},
			{Name: "Top", Place: Query, Type: Int, Doc: "how many documents are listed at most. Service default: all"},
			{Name: "Skip", Place: Query, Type: Int, Doc: "how many are left out at the beginning. Service default: 0"},
			{Name: "Statuses", Place: Query, Type: Strings, Doc: "which are listed, by status. Service default: all"},
			{Name: "OrderBy", Wire: "orderby", Place: Query, Doc: `their order, such as "createdDateTimeUtc asc"`},
		},
	},
}

// transliterate are the parameters of both generations.
var transliterate = []Param{
	translatorText,
	{Name: "Language", Place: Query, Type: Language, Required: true, Doc: "the text's language"},
	{Name: "FromScript", Place: Query, Required: true, Doc: `the script of the text, such as "Jpan"`},
	{Name: "ToScript", Place: Query, Required: true, Doc: `the script that is wanted, such as "Latn"`},
	region, resourceID,
}
