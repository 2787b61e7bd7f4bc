package table

// Class is a class of SynapseML's cognitive services and the builders that do its work here; where there is none, why.
type Class struct {
	Name     string
	Builders []string // of this table, or other constructors of package cog such as "HTTP"
	Reason   string   // why there is no builder
}

func class(name string, builders ...string) Class { return Class{Name: name, Builders: builders} }

// SynapseML are its classes, by their packages; the last ones are those that it has removed.
//
// Source: https://github.com/microsoft/SynapseML, cognitive/src/main/scala, of August 2026.
var SynapseML = []Class{
	class("TextSentiment", "TextSentiment"),
	class("KeyPhraseExtractor", "KeyPhrases"),
	class("NER", "EntityRecognizer"),
	class("PII", "PII"),
	class("LanguageDetector", "LanguageDetector"),
	class("EntityDetector", "EntityLinking"),
	class("AnalyzeHealthText", "Healthcare"),
	class("TextAnalyze", "AnalyzeText"),
	class("AnalyzeText", "AnalyzeText", "TextSentiment", "KeyPhrases", "LanguageDetector", "EntityRecognizer", "PII", "EntityLinking"),
	class("AnalyzeTextLongRunningOperations", "AnalyzeText", "ExtractiveSummary", "AbstractiveSummary", "Healthcare", "CustomEntities", "ClassifyText", "ClassifyTextMulti"),
	class("OCR", "OCR"),
	class("RecognizeText", "ReadImage"),
	class("ReadImage", "ReadImage"),
	class("GenerateThumbnails", "GenerateThumbnail"),
	class("AnalyzeImage", "AnalyzeImage32", "AnalyzeImage"),
	class("RecognizeDomainSpecificContent", "RecognizeDomainContent"),
	class("TagImage", "TagImage"),
	class("DescribeImage", "DescribeImage"),
	class("DetectFace", "DetectFace"),
	class("FindSimilarFace", "FindSimilarFace"),
	class("GroupFaces", "GroupFaces"),
	class("IdentifyFaces", "IdentifyFaces"),
	class("VerifyFaces", "VerifyFaces"),
	class("SpeechToText", "SpeechToText"),
	class("SpeechToTextSDK", "Transcribe"),
	class("ConversationTranscription", "Transcribe", "TranscribeBatch"),
	class("TextToSpeech", "TextToSpeech"),
	{Name: "SpeakerEmotionInference", Reason: "its interface is not documented by the service"},
	class("Translate", "Translate"),
	class("Transliterate", "Transliterate"),
	class("Detect", "DetectLanguage"),
	class("BreakSentence", "BreakSentence"),
	class("DictionaryLookup", "DictionaryLookup"),
	class("DictionaryExamples", "DictionaryExamples"),
	class("DocumentTranslator", "TranslateDocuments", "TranslateDocument"),
	class("AnalyzeLayout", "AnalyzeLayout"),
	class("AnalyzeReceipts", "AnalyzeReceipts"),
	class("AnalyzeBusinessCards", "AnalyzeBusinessCards"),
	class("AnalyzeInvoices", "AnalyzeInvoices"),
	class("AnalyzeIDDocuments", "AnalyzeIDs"),
	class("ListCustomModels", "ListModels"),
	class("GetCustomModel", "GetModel"),
	class("AnalyzeCustomModel", "AnalyzeDocument"),
	class("AnalyzeDocument", "AnalyzeDocument"),
	class("FormOntologyLearner", "FlattenFields"),
	class("FormOntologyTransformer", "FlattenFields"),
	class("OpenAIChatCompletion", "ChatCompletion"),
	class("OpenAIResponses", "Response"),
	class("OpenAIPrompt", "Prompt"),
	class("OpenAIEmbedding", "Embedding"),
	class("AIFoundryChatCompletion", "ChatCompletion"),
	class("AddDocuments", "AddDocuments"),
	class("AzureSearchWriter", "AddDocuments", "CreateOrUpdateIndex"),
	class("AddressGeocoder", "Geocode"),
	class("ReverseAddressGeocoder", "ReverseGeocode"),
	class("CheckPointInPolygon", "PointInPolygon"),
	class("HTTPTransformer", "HTTP"),
	class("SimpleHTTPTransformer", "HTTP"),
	class("BingImageSearch", "ImageSearch"),
	class("DetectAnomalies", "DetectAnomalies"),
	class("DetectLastAnomaly", "DetectLastAnomaly"),
	class("SimpleDetectAnomalies", "SimpleDetectAnomalies"),
	class("SimpleFitMultivariateAnomaly", "TrainMultivariateModel"),
	class("SimpleDetectMultivariateAnomaly", "DetectMultivariateBatchAnomaly"),
	class("DetectLastMultivariateAnomaly", "DetectMultivariateLastAnomaly"),
	{Name: "OpenAICompletion", Reason: "the service's completions without a chat ended; SynapseML removed the class, too"},
	{Name: "LangchainTransform", Reason: "it runs a Python library"},
}
