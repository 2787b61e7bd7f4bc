package cog

// ConversationSummaries is [ConversationSummary]'s answer for a conversation.
type ConversationSummaries struct {
	ID        string `json:"id"`
	Summaries []struct {
		Aspect   string `json:"aspect"`
		Text     string `json:"text"`
		Contexts []struct {
			ConversationItemID string `json:"conversationItemId"`
			Offset             int    `json:"offset"`
			Length             int    `json:"length"`
		} `json:"contexts,omitempty"` // what was said that it sums up
	} `json:"summaries"`
	Warnings []Warning `json:"warnings"`
}

// ConversationPersonalData is [ConversationPII]'s answer for a conversation.
type ConversationPersonalData struct {
	ID                string                     `json:"id"`
	ConversationItems []ConversationPersonalItem `json:"conversationItems"`
	Warnings          []Warning                  `json:"warnings"`
}

// ConversationPersonalItem is something said, with each finding masked, in each form that was given.
type ConversationPersonalItem struct {
	ID              string `json:"id"`
	RedactedContent struct {
		Text         string        `json:"text,omitempty"`
		ITN          string        `json:"itn,omitempty"`
		MaskedITN    string        `json:"maskedItn,omitempty"`
		Lexical      string        `json:"lexical,omitempty"`
		AudioTimings []AudioTiming `json:"audioTimings,omitempty"`
	} `json:"redactedContent"`
	Entities []struct {
		Text            string  `json:"text"`
		Category        string  `json:"category"`
		Subcategory     string  `json:"subcategory,omitempty"`
		Offset          int     `json:"offset"`
		Length          int     `json:"length"`
		ConfidenceScore float64 `json:"confidenceScore"`
	} `json:"entities"`
}

// AudioTiming is a time of a recording, in ticks of 100 ns.
type AudioTiming struct {
	Offset   int64 `json:"offset"`
	Duration int64 `json:"duration"`
}
