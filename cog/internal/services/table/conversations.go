package table

// conversationServices are the Language service's that take whole conversations, as jobs.
var conversationServices = []Service{
	conversation("ConversationalSummarizationTask", Service{
		Name: "ConversationSummary", Unit: TextRecords, Shape: Shape{Headline: "$.summaries[*].text"}, Column: Lines, Answer: "ConversationSummaries",
		Doc:    "says what a conversation is about: what was wrong, what was done, what happens next, as a job",
		Output: "the summaries, one below the other",
		Source: languageManual + "summarization/overview",
	}, Param{Name: "SummaryAspects", Wire: "tasks.0.parameters.summaryAspects", Place: Body, Type: Strings, Required: true,
		Enum: []string{"issue", "resolution", "chapterTitle", "narrative", "recap", "follow-up tasks"}, Doc: `what is summed up; "issue" and "resolution" are for talks between a customer and an agent`},
		Param{Name: "SentenceCount", Wire: "tasks.0.parameters.sentenceCount", Place: Body, Type: Int, Doc: "about how many sentences a summary has. Service default: the service's own"},
		Param{Name: "SummaryLength", Wire: "tasks.0.parameters.summaryLength", Place: Body, Enum: []string{"short", "medium", "long"}, Doc: "how long a summary is. Service default: the service's own"}),
	conversation("ConversationalPIITask", Service{
		Name: "ConversationPII", Unit: TextRecords, Shape: Shape{Headline: "$.conversationItems[*].redactedContent.text"}, Column: Lines, Answer: "ConversationPersonalData",
		Doc:    "finds and masks personal data in what is said in a conversation, as a job",
		Output: "what was said with each finding masked, one below the other",
		Source: languageManual + "personally-identifiable-information/overview",
	}, Param{Name: "PIICategories", Wire: "tasks.0.parameters.piiCategories", Place: Body, Type: Strings, Doc: "the categories that are looked for. Service default: all"},
		Param{Name: "RedactionSource", Wire: "tasks.0.parameters.redactionSource", Place: Body, Enum: []string{"lexical", "itn", "maskedItn", "text"}, Doc: `which form of a transcript is looked at. Service default: "text"`},
		Param{Name: "IncludeAudioRedaction", Wire: "tasks.0.parameters.includeAudioRedaction", Place: Body, Type: Bool, Doc: "whether the times are given at which a recording has to be silenced. Service default: false"}),
}

// conversation is a row with one kind of task about one conversation.
func conversation(task string, s Service, own ...Param) Service {
	s.Family, s.Protocol, s.APIVersions = "text", "table", []string{"2024-11-01", "2023-04-01"}
	s.MaxItems, s.MaxBytes = 1, 1<<20
	s.Route, s.VersionQuery, s.Cancel = "/language/analyze-conversations/jobs", "api-version", ":cancel"
	s.Fixed = `{"analysisInput":{"conversations":[{"id":"1"}]},"tasks":[{"taskName":"0","kind":"` + task + `"}]}`
	s.Result, s.Failure = "$.tasks.items[0].results.conversations[0]", "$..errors[*]"
	s.Params = append([]Param{
		{Name: "Conversation", Wire: "analysisInput.conversations.0.conversationItems", Place: Body, Type: JSON, Required: true,
			Doc: `what was said, as a list of {"id": "1", "participantId": "agent", "text": "..."}; a transcript's items have lexical, itn and maskedItn besides`},
		{Name: "Language", Wire: "analysisInput.conversations.0.language", Place: Body, Type: Language, Default: "en", Doc: "the conversation's language as a BCP 47 tag"},
		{Name: "Modality", Wire: "analysisInput.conversations.0.modality", Place: Body, Default: "text", Enum: []string{"text", "transcript"}, Doc: "whether it was written or is a transcript of what was spoken"},
	}, own...)
	s.Params = append(s.Params,
		Param{Name: "ModelVersion", Wire: "tasks.0.parameters.modelVersion", Place: Body, Doc: `the version of the model. Service default: "latest"`},
		Param{Name: "LoggingOptOut", Wire: "tasks.0.parameters.loggingOptOut", Place: Body, Type: Bool, Doc: "whether the service keeps no copy for trouble-shooting. Service default: false; true for personal data"},
		Param{Name: "DisplayName", Place: Body, Doc: "names the job, for the service's own records"})
	return s
}
