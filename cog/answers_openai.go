package cog

import "encoding/json"

// ChatMessage is one message of a conversation with a language model.
type ChatMessage struct {
	Role       string     `json:"role"`                   // "system", "developer", "user", "assistant" or "tool"
	Content    any        `json:"content"`                // a text, or a list of parts such as {"type": "text", "text": "..."}
	Name       string     `json:"name,omitempty"`         // of who speaks, among several
	ToolCalls  []ToolCall `json:"tool_calls,omitempty"`   // that an assistant's message asked for
	ToolCallID string     `json:"tool_call_id,omitempty"` // which of them a tool's message answers
}

// Completion is the detail of [ChatCompletion].
type Completion struct {
	ID                  string             `json:"id"`
	Object              string             `json:"object"`
	Created             int64              `json:"created"` // seconds since 1970
	Model               string             `json:"model"`
	SystemFingerprint   string             `json:"system_fingerprint,omitempty"`
	ServiceTier         string             `json:"service_tier,omitempty"`
	Choices             []CompletionChoice `json:"choices"`
	Usage               *TokenUsage        `json:"usage,omitempty"`
	PromptFilterResults json.RawMessage    `json:"prompt_filter_results,omitempty"` // Azure's
}

// CompletionChoice is one of the answers that were asked for.
type CompletionChoice struct {
	Index                int               `json:"index"`
	FinishReason         string            `json:"finish_reason"` // "stop", "tool_calls"; what is "length" or "content_filter" is an error
	Message              CompletionMessage `json:"message"`
	LogProbs             json.RawMessage   `json:"logprobs,omitempty"`
	ContentFilterResults json.RawMessage   `json:"content_filter_results,omitempty"` // Azure's
}

// CompletionMessage is what the model says, or which tools it calls.
type CompletionMessage struct {
	Role             string          `json:"role"`
	Content          *string         `json:"content"`
	Refusal          *string         `json:"refusal,omitempty"`
	ReasoningContent string          `json:"reasoning_content,omitempty"` // of servers that show it
	ToolCalls        []ToolCall      `json:"tool_calls,omitempty"`
	Annotations      json.RawMessage `json:"annotations,omitempty"`
	Audio            json.RawMessage `json:"audio,omitempty"`
	Context          json.RawMessage `json:"context,omitempty"` // Azure's data sources
}

// ToolCall is a function that a model asks for.
type ToolCall struct {
	ID       string `json:"id"`
	Type     string `json:"type"` // "function"
	Function struct {
		Name      string `json:"name"`
		Arguments string `json:"arguments"` // JSON, as the model wrote it: it need not be right
	} `json:"function"`
}

// TokenUsage is how many tokens a request took.
type TokenUsage struct {
	PromptTokens            int             `json:"prompt_tokens"`
	CompletionTokens        int             `json:"completion_tokens,omitempty"`
	TotalTokens             int             `json:"total_tokens"`
	PromptTokensDetails     json.RawMessage `json:"prompt_tokens_details,omitempty"`
	CompletionTokensDetails json.RawMessage `json:"completion_tokens_details,omitempty"`
}

// PromptAnswer is the detail of [Prompt]: what was made of the answer, and the answer.
type PromptAnswer struct {
	Output json.RawMessage `json:"output"` // a text, any JSON, or a list, as PostProcessing says; null where tools are called
	Completion
}

// TextEmbedding is the detail of [Embedding].
type TextEmbedding struct {
	Object    string      `json:"object,omitempty"`
	Index     int         `json:"index"` // in its request
	Embedding []float64   `json:"embedding"`
	Model     string      `json:"model,omitempty"`
	Usage     *TokenUsage `json:"usage,omitempty"` // where the text was alone in its request: else the service counts all together
}

// ModelResponse is the detail of [Response].
type ModelResponse struct {
	ID                string           `json:"id"` // for PreviousResponseID
	Object            string           `json:"object"`
	CreatedAt         float64          `json:"created_at"` // seconds since 1970
	CompletedAt       float64          `json:"completed_at,omitempty"`
	Status            string           `json:"status"` // "completed"; all others are errors
	Model             string           `json:"model"`
	Output            []ResponseOutput `json:"output"`
	Error             json.RawMessage  `json:"error,omitempty"`
	IncompleteDetails json.RawMessage  `json:"incomplete_details,omitempty"`
	Usage             *ResponseUsage   `json:"usage,omitempty"`
	ParallelToolCalls bool             `json:"parallel_tool_calls,omitempty"`
	ToolChoice        json.RawMessage  `json:"tool_choice,omitempty"`
	Tools             json.RawMessage  `json:"tools,omitempty"`
}

// ResponseOutput is one step of a response: a message, a call of a tool, or a reasoning.
type ResponseOutput struct {
	ID        string            `json:"id,omitempty"`
	Type      string            `json:"type"` // "message", "function_call", "reasoning", "web_search_call", ...
	Status    string            `json:"status,omitempty"`
	Role      string            `json:"role,omitempty"`
	Content   []ResponseContent `json:"content,omitempty"`
	Summary   json.RawMessage   `json:"summary,omitempty"`
	CallID    string            `json:"call_id,omitempty"`
	Name      string            `json:"name,omitempty"`
	Arguments string            `json:"arguments,omitempty"` // JSON, as the model wrote it
	Action    json.RawMessage   `json:"action,omitempty"`
}

// ResponseContent is a part of a message.
type ResponseContent struct {
	Type        string          `json:"type"` // "output_text" or "refusal"
	Text        string          `json:"text,omitempty"`
	Refusal     string          `json:"refusal,omitempty"`
	Annotations json.RawMessage `json:"annotations,omitempty"`
	LogProbs    json.RawMessage `json:"logprobs,omitempty"`
}

// ResponseUsage is how many tokens a response took.
type ResponseUsage struct {
	InputTokens         int             `json:"input_tokens"`
	OutputTokens        int             `json:"output_tokens"`
	TotalTokens         int             `json:"total_tokens"`
	InputTokensDetails  json.RawMessage `json:"input_tokens_details,omitempty"`
	OutputTokensDetails json.RawMessage `json:"output_tokens_details,omitempty"`
}

// GeneratedImages is the detail of [GenerateImage].
type GeneratedImages struct {
	Created      int64            `json:"created"` // seconds since 1970
	Data         []GeneratedImage `json:"data"`
	Background   string           `json:"background,omitempty"`
	OutputFormat string           `json:"output_format,omitempty"`
	Quality      string           `json:"quality,omitempty"`
	Size         string           `json:"size,omitempty"`
	Usage        *ResponseUsage   `json:"usage,omitempty"`
}

// GeneratedImage is one picture, by its bytes or its address.
type GeneratedImage struct {
	Data          []byte          `json:"b64_json,omitempty"`
	URL           string          `json:"url,omitempty"`
	RevisedPrompt string          `json:"revised_prompt,omitempty"`
	Filters       json.RawMessage `json:"content_filter_results,omitempty"` // Azure's
	PromptFilters json.RawMessage `json:"prompt_filter_results,omitempty"`  // Azure's
}

// AudioTranscript is the detail of [TranscribeAudio]. With "text", "srt" and "vtt" it has the text only.
type AudioTranscript struct {
	Text     string          `json:"text"`
	Task     string          `json:"task,omitempty"`
	Language string          `json:"language,omitempty"`
	Duration float64         `json:"duration,omitempty"` // seconds
	Segments json.RawMessage `json:"segments,omitempty"` // of "verbose_json": {id, start, end, text, ...}; of "diarized_json" with a speaker
	Words    []AudioWord     `json:"words,omitempty"`
	LogProbs json.RawMessage `json:"logprobs,omitempty"`
	Usage    json.RawMessage `json:"usage,omitempty"`
}

// AudioWord is a word with its times in seconds.
type AudioWord struct {
	Word  string  `json:"word"`
	Start float64 `json:"start"`
	End   float64 `json:"end"`
}
