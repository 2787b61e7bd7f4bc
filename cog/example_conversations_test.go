package cog_test

import "github.com/cogbook/cogbook/cog"

func ExampleConversationSummary() {
	show(cog.ConversationSummary().Conversation([]map[string]string{
		{"id": "1", "participantId": "agent", "text": "How can I help?"},
		{"id": "2", "participantId": "caller", "text": "My printer does not start."},
	}).SummaryAspects("issue", "resolution").
		OutputCol("summary").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-conversations/jobs?api-version=2024-11-01
	// {"analysisInput":{"conversations":[{"conversationItems":[{"id":"1","participantId":"agent","text":"How can I help?"},{"id":"2","participantId":"caller","text":"My printer does not start."}],"id":"1","language":"en","modality":"text"}]},"tasks":[{"kind":"ConversationalSummarizationTask","parameters":{"summaryAspects":["issue","resolution"]},"taskName":"0"}]}
}

func ExampleConversationPII() {
	show(cog.ConversationPII().Conversation([]map[string]string{
		{"id": "1", "participantId": "agent", "text": "How can I help?"},
		{"id": "2", "participantId": "caller", "text": "My printer does not start."},
	}).PIICategories("Name", "Phone").
		OutputCol("masked").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-conversations/jobs?api-version=2024-11-01
	// {"analysisInput":{"conversations":[{"conversationItems":[{"id":"1","participantId":"agent","text":"How can I help?"},{"id":"2","participantId":"caller","text":"My printer does not start."}],"id":"1","language":"en","modality":"text"}]},"tasks":[{"kind":"ConversationalPIITask","parameters":{"piiCategories":["Name","Phone"]},"taskName":"0"}]}
}
