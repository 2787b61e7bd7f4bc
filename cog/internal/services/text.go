package services

const languageManual = "https://learn.microsoft.com/azure/ai-services/language-service/"

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
	longText       = Param{Name: "Text", Type: String, Required: true, Doc: "the text, at most 125,000 characters in all texts of a request (text elements)"}
	projectName    = Param{Name: "ProjectName", Place: Body, Required: true, Doc: "the model's project"}
	deploymentName = Param{Name: "DeploymentName", Place: Body, Required: true, Doc: "the model's deployment"}

	showStats = Param{Name: "ShowStats", Place: Query, Type: Bool, Doc: "whether answers carry statistics. Service default: false"}
)

// jobDocuments are those of one job: the service takes 25, but answers in pages of 20.
const jobDocuments = 20

// textServices are the Language service's.
var textServices = []Service{
	{
		Name: "TextSentiment", Family: "text", Protocol: "language", Kind: "SentimentAnalysis", Route31: "sentiment",
		Shape:       Shape{Headline: "$.sentiment"},
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
		Shape:       Shape{Headline: "$.detectedLanguage.iso6391Name"},
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
		Shape:       Shape{Headline: "$.keyPhrases"},
		APIVersions: languageVersions, MaxItems: 10, MaxBytes: 1 << 20, Answer: "Phrases", Column: List,
		Doc:    "lists the phrases that say what a text is about",
		Output: "the phrases as a JSON list",
		Engine: "key-phrases",
		Source: languageManual + "key-phrase-extraction/overview",
		Params: params([]Param{text, language}, modelVersion, loggingOptOut, showStats),
	},
	{
		Name: "EntityRecognizer", Family: "text", Protocol: "language", Kind: "EntityRecognition", Route31: "entities/recognition/general",
		Shape:       Shape{Headline: "$.entities"},
		APIVersions: languageVersions, MaxItems: 5, MaxBytes: 1 << 20, Answer: "Entities", Column: List,
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
		Shape:       Shape{Headline: "$.redactedText"},
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
		Name: "EntityLinking", Family: "text", Protocol: "language", Kind: "EntityLinking", Route31: "entities/linking",
		Shape:       Shape{Headline: "$.entities"},
		APIVersions: languageVersions, MaxItems: 5, MaxBytes: 1 << 20, Answer: "LinkedEntities", Column: List,
		Doc:    "finds what a text speaks of in an encyclopedia: the article of each thing, wherever it is mentioned",
		Output: "the entities as a JSON list of {name, url, dataSource, matches}",
		Source: languageManual + "entity-linking/overview",
		Params: params([]Param{text, language}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "Healthcare", Family: "text", Protocol: "languagejob", Kind: "Healthcare", Route31: "entities/health/jobs",
		Shape:       Shape{Headline: "$.entities"},
		APIVersions: languageVersions, MaxItems: jobDocuments, MaxBytes: 1 << 20, Answer: "HealthEntities", Column: List,
		Doc:    "finds diagnoses, medicines, doses, symptoms and how they belong together in clinical texts, as a job",
		Output: "the entities as a JSON list of {text, category, offset, length, confidenceScore, name, links}",
		Source: languageManual + "text-analytics-for-health/overview",
		Params: params([]Param{longText, language}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "ExtractiveSummary", Family: "text", Protocol: "languagejob", Kind: "ExtractiveSummarization",
		Shape:       Shape{Headline: "$.sentences[*].text"},
		APIVersions: languageVersions[:3], MaxItems: jobDocuments, MaxBytes: 1 << 20, Answer: "Extract", Column: Lines,
		Doc:    "picks the sentences that say what a text is about, as a job",
		Output: "the sentences, one below the other",
		Source: languageManual + "summarization/overview",
		Params: params([]Param{longText, language,
			{Name: "SentenceCount", Place: Body, Type: Int, Doc: "how many sentences are picked, 1 to 20. Service default: 3"},
			{Name: "SortBy", Place: Body, Enum: []string{"Offset", "Rank"}, Doc: `the sentences' order: "Offset" as in the text, "Rank" the most telling first. Service default: "Offset"`},
		}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "AbstractiveSummary", Family: "text", Protocol: "languagejob", Kind: "AbstractiveSummarization",
		Shape:       Shape{Headline: "$.summaries[*].text"},
		APIVersions: languageVersions[:3], MaxItems: jobDocuments, MaxBytes: 1 << 20, Answer: "Summary", Column: Lines,
		Doc:    "says in words of its own what a text is about, as a job",
		Output: "the summary",
		Source: languageManual + "summarization/overview",
		Params: params([]Param{longText, language,
			{Name: "SummaryLength", Place: Body, Enum: []string{"short", "medium", "long"}, Doc: "how long the summary is. Service default: about three sentences"},
			{Name: "SentenceCount", Place: Body, Type: Int, Doc: "about how many sentences it has. Service default: 3"},
			{Name: "Instruction", Place: Body, Doc: "what the summary is to heed, in plain words (from 2025-11-01 on)"},
		}, modelVersion, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "CustomEntities", Family: "text", Protocol: "languagejob", Kind: "CustomEntityRecognition",
		Shape:       Shape{Headline: "$.entities"},
		APIVersions: languageVersions[:4], MaxItems: jobDocuments, MaxBytes: 1 << 20, Answer: "Entities", Column: List,
		Doc:    "finds in a text what your own model was trained to find, as a job",
		Output: "the entities as a JSON list of {text, category, offset, length, confidenceScore}",
		Source: languageManual + "custom-named-entity-recognition/overview",
		Params: params([]Param{longText, language, projectName, deploymentName}, loggingOptOut, stringIndex, showStats),
	},
	{
		Name: "ClassifyText", Family: "text", Protocol: "languagejob", Kind: "CustomSingleLabelClassification",
		Shape:       Shape{Headline: "$.class[*].category"},
		APIVersions: languageVersions[:4], MaxItems: jobDocuments, MaxBytes: 1 << 20, Answer: "Classes",
		Doc:    "puts a text into one of the classes of your own model, as a job",
		Output: "the class",
		Source: languageManual + "custom-text-classification/overview",
		Params: params([]Param{longText, language, projectName, deploymentName}, loggingOptOut, showStats),
	},
	{
		Name: "ClassifyTextMulti", Family: "text", Protocol: "languagejob", Kind: "CustomMultiLabelClassification",
		Shape:       Shape{Headline: "$.class[*].category"},
		APIVersions: languageVersions[:4], MaxItems: jobDocuments, MaxBytes: 1 << 20, Answer: "Classes", Column: List,
		Doc:    "puts a text into all those classes of your own model that fit, as a job",
		Output: "the classes as a JSON list",
		Source: languageManual + "custom-text-classification/overview",
		Params: params([]Param{longText, language, projectName, deploymentName}, loggingOptOut, showStats),
	},
	{
		Name: "Conversation", Family: "text", Protocol: "table",
		Shape: Shape{Route: "/language/:analyze-conversations", VersionQuery: "api-version", Result: "$.result", Headline: "$.prediction.topIntent",
			Fixed: `{"kind":"Conversation","analysisInput":{"conversationItem":{"id":"1","modality":"text"}}}`},
		APIVersions: []string{"2023-04-01", "2024-11-01"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "Understanding",
		Doc:    "says what somebody wants who writes to your application, by your own model of conversational language understanding (in place of LUIS)",
		Output: `the top intent; "None" is that of a text that fits no other`,
		Source: languageManual + "conversational-language-understanding/overview",
		Params: []Param{
			{Name: "Text", Wire: "analysisInput.conversationItem.text", Place: Body, Required: true, Doc: "what was said, at most 1,000 characters"},
			{Name: "Language", Wire: "analysisInput.conversationItem.language", Place: Body, Type: Language, Default: "en", Doc: "the text's language as a BCP 47 tag"},
			{Name: "ProjectName", Wire: "parameters.projectName", Place: Body, Required: true, Doc: "the model's project"},
			{Name: "DeploymentName", Wire: "parameters.deploymentName", Place: Body, Required: true, Doc: "the model's deployment"},
			{Name: "ParticipantID", Wire: "analysisInput.conversationItem.participantId", Place: Body, Default: "1", Doc: "who says it"},
			{Name: "Verbose", Wire: "parameters.verbose", Place: Body, Type: Bool, Doc: "whether all intents and entities are listed. Service default: false"},
			{Name: "IsLoggingEnabled", Wire: "analysisInput.isLoggingEnabled", Place: Body, Type: Bool, Doc: "whether the service keeps a copy for the model's improvement. Service default: false"},
			{Name: "StringIndexType", Wire: "parameters.stringIndexType", Place: Body, Default: "UnicodeCodePoint", Doc: "what offsets and lengths count. The default counts Go runes"},
			{Name: "DirectTarget", Wire: "parameters.directTarget", Place: Body, Doc: "the target project of an orchestration that is asked, whatever it would choose"},
			{Name: "TargetProjectParameters", Wire: "parameters.targetProjectParameters", Place: Body, Type: JSON, Doc: "the parameters of an orchestration's target projects, by their names"},
		},
	},
	{
		Name: "Answer", Family: "text", Protocol: "table",
		Shape:       Shape{Route: "/language/:query-knowledgebases", VersionQuery: "api-version", Headline: "$.answers[0].answer"},
		APIVersions: []string{"2021-10-01", "2023-04-01"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "Answers",
		Doc:    "answers questions from your own knowledge base of custom question answering (in place of QnA Maker)",
		Output: "the best answer; where nothing fits, the knowledge base's own text for that, whose id in the detail is -1",
		Source: languageManual + "question-answering/overview",
		Params: []Param{
			{Name: "Question", Place: Body, Required: true, Doc: "the question, at most 1,000 characters"},
			{Name: "ProjectName", Place: Query, Required: true, Doc: "the knowledge base's project"},
			{Name: "DeploymentName", Place: Query, Required: true, Doc: `the knowledge base's deployment, such as "production"`},
			{Name: "Top", Place: Body, Type: Int, Doc: "how many answers are given, 1 to 50. Service default: 3"},
			{Name: "ConfidenceScoreThreshold", Place: Body, Type: Float, Doc: "answers that are less sure, 0 to 1, are left out. Service default: 0"},
			{Name: "QnaID", Wire: "qnaId", Place: Body, Type: Int, Doc: "the entry that is asked for, in place of the one that fits best"},
			{Name: "UserID", Wire: "userId", Place: Body, Doc: "who asks, for the service's own learning"},
			{Name: "Context", Place: Body, Type: JSON, Doc: `what was asked before, as {"previousQnaId": 1, "previousUserQuery": "..."}`},
			{Name: "RankerType", Wire: "rankerKind", Place: Body, Enum: []string{"Default", "QuestionOnly"}, Doc: "what a question is compared with. Service default: questions and answers"},
			{Name: "Filters", Place: Body, Type: JSON, Doc: "which entries are looked at, by metadata or source"},
			{Name: "AnswerSpanRequest", Place: Body, Type: JSON, Doc: `asks for short answers, as {"enable": true, "topAnswersWithSpan": 1}`},
			{Name: "IncludeUnstructuredSources", Place: Body, Type: Bool, Doc: "whether documents are looked at, too. Service default: false"},
		},
	},
	{
		Name: "AnswerFromText", Family: "text", Protocol: "table",
		Shape:       Shape{Route: "/language/:query-text", VersionQuery: "api-version", Headline: "$.answers[0].answer"},
		APIVersions: []string{"2021-10-01", "2023-04-01"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "TextAnswers",
		Doc:    "answers a question from texts that come with it",
		Output: "the best answer; missing where the texts have none",
		Source: languageManual + "question-answering/overview",
		Params: []Param{
			{Name: "Question", Place: Body, Required: true, Doc: "the question"},
			{Name: "Records", Place: Body, Type: JSON, Required: true, Doc: `the texts, as a list of at most five {"id": "1", "text": "..."} of at most 5,120 characters each`},
			{Name: "Language", Place: Body, Type: Language, Doc: `the texts' language as a BCP 47 tag. Service default: "en"`},
			{Name: "StringIndexType", Place: Body, Default: "UnicodeCodePoint", Doc: "what offsets and lengths count. The default counts Go runes"},
		},
	},
}
