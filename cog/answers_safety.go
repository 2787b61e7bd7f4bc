package cog

// TextModeration is [ModerateText]'s answer for a text.
type TextModeration struct {
	BlocklistsMatch    []BlocklistMatch `json:"blocklistsMatch"`
	CategoriesAnalysis []HarmSeverity   `json:"categoriesAnalysis"`
}

// BlocklistMatch is a word or phrase of a blocklist that a text has.
type BlocklistMatch struct {
	BlocklistName     string `json:"blocklistName"`
	BlocklistItemID   string `json:"blocklistItemId"`
	BlocklistItemText string `json:"blocklistItemText"`
}

// HarmSeverity is how harmful something is in one category: "Hate", "SelfHarm", "Sexual", "Violence". 0 is harmless.
type HarmSeverity struct {
	Category string `json:"category"`
	Severity int    `json:"severity"`
}

// ImageModeration is [ModerateImage]'s answer for a picture.
type ImageModeration struct {
	CategoriesAnalysis []HarmSeverity `json:"categoriesAnalysis"`
}

// PromptShield is [ShieldPrompt]'s answer: for the prompt, and for each document in its order.
type PromptShield struct {
	UserPromptAnalysis *AttackAnalysis  `json:"userPromptAnalysis,omitempty"`
	DocumentsAnalysis  []AttackAnalysis `json:"documentsAnalysis,omitempty"`
}

// AttackAnalysis says whether a text tries to talk a model out of its rules.
type AttackAnalysis struct {
	AttackDetected bool `json:"attackDetected"`
}

// ProtectedMaterial is [ProtectedText]'s answer.
type ProtectedMaterial struct {
	ProtectedMaterialAnalysis struct {
		Detected bool `json:"detected"`
	} `json:"protectedMaterialAnalysis"`
}

// Blocklist is a list of words that [ModerateText] looks for.
type Blocklist struct {
	BlocklistName string `json:"blocklistName"`
	Description   string `json:"description,omitempty"`
}

// Blocklists are those of a resource. NextLink is empty: all pages were read.
type Blocklists struct {
	Value    []Blocklist `json:"value"`
	NextLink string      `json:"nextLink,omitempty"`
}

// BlocklistItem is a word, a phrase or a regular expression of a blocklist.
type BlocklistItem struct {
	BlocklistItemID string `json:"blocklistItemId"`
	Description     string `json:"description"`
	Text            string `json:"text"`
	IsRegex         bool   `json:"isRegex,omitempty"`
}

// BlocklistItems are those of a blocklist. NextLink is where there are more than Top, or empty.
type BlocklistItems struct {
	Value    []BlocklistItem `json:"value"`
	NextLink string          `json:"nextLink,omitempty"`
}

// ScreenedText is [ScreenText]'s answer. What was not asked for is nil.
type ScreenedText struct {
	OriginalText      string              `json:"OriginalText"`
	NormalizedText    string              `json:"NormalizedText"`
	AutoCorrectedText string              `json:"AutoCorrectedText,omitempty"`
	Misrepresentation []string            `json:"Misrepresentation"`
	PII               *ScreenedPII        `json:"PII,omitempty"`
	Classification    *TextClassification `json:"Classification,omitempty"`
	Language          string              `json:"Language"`
	Terms             []ScreenedTerm      `json:"Terms"`
	Status            ModeratorStatus     `json:"Status"`
	TrackingID        string              `json:"TrackingId"`
}

// ScreenedPII are the personal data in a text.
type ScreenedPII struct {
	Email   []ScreenedDatum `json:"Email"`
	SSN     []ScreenedDatum `json:"SSN"`
	IPA     []ScreenedDatum `json:"IPA"` // internet addresses
	Phone   []ScreenedDatum `json:"Phone"`
	Address []ScreenedDatum `json:"Address"`
}

// ScreenedDatum is a piece of personal data and where it begins.
type ScreenedDatum struct {
	Detected    string `json:"Detected,omitempty"`
	SubType     string `json:"SubType,omitempty"`
	CountryCode string `json:"CountryCode,omitempty"`
	Text        string `json:"Text"`
	Index       int    `json:"Index"`
}

// TextClassification says how likely a text is sexually explicit (1), suggestive (2) or offensive (3), 0 to 1.
type TextClassification struct {
	ReviewRecommended bool          `json:"ReviewRecommended"`
	Category1         CategoryScore `json:"Category1"`
	Category2         CategoryScore `json:"Category2"`
	Category3         CategoryScore `json:"Category3"`
}

// CategoryScore is how likely a text is of a category.
type CategoryScore struct {
	Score float64 `json:"Score"`
}

// ScreenedTerm is a term of a list and where it begins.
type ScreenedTerm struct {
	Index         int    `json:"Index"`
	OriginalIndex int    `json:"OriginalIndex"`
	ListID        int    `json:"ListId"`
	Term          string `json:"Term"`
}

// ModeratorStatus is what the Content Moderator says about the call itself.
type ModeratorStatus struct {
	Code        int    `json:"Code"`
	Description string `json:"Description"`
	Exception   string `json:"Exception,omitempty"`
}

// EvaluatedImage is [EvaluateImage]'s answer for a picture. Scores are 0 to 1.
type EvaluatedImage struct {
	CacheID                  string `json:"CacheID"`
	Result                   bool   `json:"Result"`
	AdvancedInfo             []struct{ Key, Value string }
	Status                   ModeratorStatus `json:"Status"`
	TrackingID               string          `json:"TrackingId"`
	AdultClassificationScore float64         `json:"AdultClassificationScore"`
	IsImageAdultClassified   bool            `json:"IsImageAdultClassified"`
	RacyClassificationScore  float64         `json:"RacyClassificationScore"`
	IsImageRacyClassified    bool            `json:"IsImageRacyClassified"`
}
