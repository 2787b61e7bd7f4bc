package table

import "strings"

const openAIManual = "https://learn.microsoft.com/azure/ai-services/openai/latest"

// openAIVersions are those of the classic route of deployments; v1 URLs need none.
var openAIVersions = []string{"2024-10-21", "2025-04-01-preview"}

// Parameters that several of the services have.
var (
	deployedModel = Param{Name: "Model", AnyOf: "model", Doc: "the model; with Azure's v1 URLs, the name of your deployment of it"}
	classicName   = Param{Name: "DeploymentName", Place: Path, AnyOf: "model",
		Doc: "your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for URLs that end in /v1, where Model names it"}
	openAIUser  = Param{Name: "User", Doc: "whom you ask for, so that the service can tell abuse by one of your users. Give no personal data"}
	temperature = Param{Name: "Temperature", Type: Float, Doc: "how freely words are chosen, 0 to 2. Models that reason refuse it. Service default: 1"}
	topP        = Param{Name: "TopP", Type: Float, Doc: "the share of the likeliest words that is chosen from, 0 to 1. Service default: 1"}
	serviceTier = Param{Name: "ServiceTier", Enum: []string{"auto", "default", "flex", "priority", "scale"}, Doc: `the kind of processing that is paid for. Service default: "auto"`}
	toolChoice  = Param{Name: "ToolChoice", Type: TextOrJSON, Doc: `which of the tools must be called: "auto", "none", "required", or an object that names one. Service default: "auto" where there are tools`}
	parallel    = Param{Name: "ParallelToolCalls", Type: Bool, Doc: "whether several tools may be called at once. Service default: true"}
	safetyID    = Param{Name: "SafetyIdentifier", Doc: "a digest that stands for your user, in place of User"}
	cacheKey    = Param{Name: "PromptCacheKey", Doc: "what prompts with the same beginning have in common, so that the service finds them again"}
	metadata    = Param{Name: "Metadata", Type: JSON, Doc: "at most 16 texts by name that are stored with the answer"}
	store       = Param{Name: "Store", Type: Bool, Doc: "whether the service keeps the answer. Service default: true for responses, else false"}
	extraBody   = Param{Name: "ExtraBody", Wire: ".", Type: JSON, Doc: "an object whose members are added to the body, for what a server knows besides"}
)

// chatParams are what a chat is asked with, beside its messages.
var chatParams = []Param{
	deployedModel, classicName,
	{Name: "MaxCompletionTokens", Type: Int, Doc: "the most tokens of an answer, those of reasoning included. What is cut short by it is the row's error \"length\". Service default: the model's maximum"},
	{Name: "MaxTokens", Type: Int, Doc: "what MaxCompletionTokens sets, for older models and servers"},
	temperature, topP,
	{Name: "N", Type: Int, Doc: "how many answers are given, in the detail; the output column holds the first. Service default: 1"},
	{Name: "Stop", Type: Strings, Doc: "at most four texts at which an answer ends"},
	{Name: "Seed", Type: Int, Doc: "a number with which the same question has the same answer, as far as the service can"},
	{Name: "PresencePenalty", Type: Float, Doc: "how much new subjects are preferred, -2 to 2. Service default: 0"},
	{Name: "FrequencyPenalty", Type: Float, Doc: "how much repeated words are avoided, -2 to 2. Service default: 0"},
	{Name: "LogitBias", Type: JSON, Doc: "how much likelier tokens are made, -100 to 100, by their numbers"},
	{Name: "LogProbs", Wire: "logprobs", Type: Bool, Doc: "whether the detail has the probability of each token. Service default: false"},
	{Name: "TopLogprobs", Type: Int, Doc: "of how many other tokens in each place, 0 to 20, it has it, too"},
	{Name: "ResponseFormat", Type: JSON, Doc: `the form of the answer: {"type": "json_object"}, or a JSON schema as [SchemaOf] makes it from a Go struct. An answer that is not JSON then is the row's error "invalid_json"`},
	{Name: "ReasoningEffort", Enum: []string{"none", "minimal", "low", "medium", "high", "xhigh"}, Doc: `how much a model reasons before it answers. Service default: "medium"`},
	{Name: "Verbosity", Enum: []string{"low", "medium", "high"}, Doc: `how much a model says. Service default: "medium"`},
	openAIUser, safetyID, cacheKey,
	{Name: "Tools", Type: JSON, Doc: `the functions that the model may ask for, as a list of {"type": "function", "function": {name, description, parameters}}. Its calls are in the detail; none is made`},
	toolChoice, parallel, serviceTier, store, metadata,
	{Name: "Streamed", Wire: "stream", Type: Bool, Doc: `whether the answer is sent piece by piece, for servers and proxies that end requests which stay silent for long; the pieces are put together. It counts no tokens unless StreamOptions asks for it. Service default: false`},
	{Name: "StreamOptions", Type: JSON, Doc: `what is sent besides in a stream: {"include_usage": true} counts the tokens`},
	{Name: "Modalities", Type: Strings, Doc: `"text", "audio" or both. Service default: "text"`},
	{Name: "Audio", Type: JSON, Doc: `how spoken answers sound, as {"voice": "alloy", "format": "wav"}`},
	{Name: "Prediction", Type: JSON, Doc: "what most of the answer is expected to be"},
	{Name: "DataSources", Type: JSON, Doc: "Azure's own data that is searched for the answer"},
	extraBody,
}

// openAIServices are those of OpenAI's interface, of Azure and of any server that has it.
var openAIServices = snake([]Service{
	{
		Name: "ChatCompletion", Unit: Unforeseen, Family: "openai", Protocol: "openAIChat",
		Shape:       Shape{Route: "/chat/completions", Headline: "$.choices[0].message.content", KeyHeader: "api-key"},
		APIVersions: openAIVersions, MaxItems: 1, MaxBytes: 20 << 20, Answer: "Completion",
		Doc:    "has a language model answer the messages of a conversation",
		Output: "the answer; missing where the model calls tools instead, which are in the detail. A refusal, an answer that was cut short or filtered out is the row's error",
		Source: openAIManual + "#create-chat-completion",
		Params: params([]Param{
			{Name: "Messages", Type: JSON, Required: true, Doc: "the conversation so far, as a list of [ChatMessage]"},
		}, chatParams...),
	},
	{
		Name: "Prompt", Unit: Unforeseen, Family: "openai", Protocol: "openAIPrompt",
		Shape:       Shape{Route: "/chat/completions", Headline: "$.output", KeyHeader: "api-key"},
		APIVersions: openAIVersions, MaxItems: 1, MaxBytes: 20 << 20, Answer: "PromptAnswer",
		Doc:    "asks a language model about each row, by a text with the row's cells in it",
		Output: "the answer, as PostProcessing makes it; missing where the model calls tools instead, which are in the detail. A refusal, an answer that was cut short or filtered out is the row's error",
		Source: openAIManual + "#create-chat-completion",
		Params: params([]Param{
			{Name: "Template", Place: Local, Type: Template, Required: true, Doc: `the question, such as "Is this review about the room? {review}": {review} is the row's cell of that column, {{ and }} are braces. A row without that cell is skipped`},
			{Name: "SystemPrompt", Place: Local, Doc: "what the model is told before every question"},
			{Name: "ImageURL", Place: Local, Doc: "the public address of a picture that goes with the question"},
			{Name: "ImageBytes", Place: Local, Type: Bytes, Doc: "the bytes of a picture that goes with the question"},
			{Name: "PostProcessing", Place: Local, Enum: []string{"text", "regex", "json", "csv"}, Doc: `what is made of the answer: "json" holds it to be JSON, "csv" makes a JSON list of what Delimiter parts, "regex" takes what Regex finds. Where it is none of that, it is the row's error. Default: "text", or "json" with a ResponseFormat`},
			{Name: "Delimiter", Place: Local, Doc: `what parts the answer's values for "csv". Default: a comma`},
			{Name: "Regex", Place: Local, Doc: `the regular expression (RE2) that "regex" looks for`},
			{Name: "RegexGroup", Place: Local, Type: Int, Doc: "the group of it that is taken. Default: 0, all of it"},
		}, chatParams...),
	},
	{
		Name: "Response", Unit: Unforeseen, Family: "openai", Protocol: "openAIResponse",
		Shape:       Shape{Route: "/responses", KeyHeader: "api-key"},
		APIVersions: []string{"2025-04-01-preview", "2025-03-01-preview"}, MaxItems: 1, MaxBytes: 20 << 20, Answer: "ModelResponse",
		Doc:    "has a language model answer by the newer interface, which can go on from an earlier answer and use tools of its own",
		Output: "the answer's texts, one below the other; missing where the model calls tools instead, which are in the detail. A refusal, an answer that was cut short or filtered out is the row's error",
		Source: openAIManual + "#create-response",
		Params: []Param{
			{Name: "Input", Type: TextOrJSON, Required: true, Doc: "the question: a text, or a list of items"},
			{Name: "Model", Required: true, Doc: "the model; on Azure, the name of your deployment of it"},
			{Name: "Instructions", Doc: "what the model is told before the question"},
			{Name: "MaxOutputTokens", Type: Int, Doc: "the most tokens of an answer, those of reasoning included. What is cut short by it is the row's error \"max_output_tokens\""},
			{Name: "PreviousResponseID", Doc: "the id of the answer that this question goes on from"},
			{Name: "Reasoning", Type: JSON, Doc: `how much the model reasons, as {"effort": "low"}`},
			{Name: "Text", Type: JSON, Doc: `the form of the answer, as {"format": {...}, "verbosity": "low"}`},
			{Name: "Truncation", Enum: []string{"auto", "disabled"}, Doc: `"auto" leaves out the middle of a conversation that is too long. Service default: "disabled"`},
			temperature, topP,
			{Name: "TopLogprobs", Type: Int, Doc: "of how many tokens in each place, 0 to 20, the detail has the probability"},
			{Name: "Tools", Type: JSON, Doc: "the tools that the model may use: the service's own, or functions, whose calls are in the detail"},
			toolChoice, parallel,
			{Name: "MaxToolCalls", Type: Int, Doc: "how often the service's own tools may be used"},
			{Name: "Include", Type: Strings, Doc: `what the detail has besides, such as "reasoning.encrypted_content"`},
			store, metadata, openAIUser, safetyID, cacheKey, serviceTier, extraBody,
		},
	},
	{
		Name: "Embedding", Unit: Unforeseen, Family: "openai", Protocol: "openAIEmbedding",
		Shape:       Shape{Route: "/embeddings", Items: "input", Headline: "$.embedding", KeyHeader: "api-key"},
		APIVersions: openAIVersions, MaxItems: 2048, MaxBytes: 20 << 20, MaxTokens: 300_000, Answer: "TextEmbedding", Column: List,
		Doc:    "turns texts into vectors, of which those of like meaning are close to each other",
		Output: "the vector as a JSON list of numbers",
		Source: openAIManual + "#create-embedding",
		Params: []Param{
			{Name: "Text", Wire: "input", Place: Item, Alone: true, Required: true, Doc: "the text, at most 8,192 tokens"},
			deployedModel, classicName,
			{Name: "Dimensions", Type: Int, Doc: "how many numbers a vector has, where the model can do with fewer. Service default: all"},
			{Name: "EncodingFormat", Enum: []string{"float", "base64"}, Doc: `how vectors travel; "base64" is a quarter of the bytes. The output is the same. Service default: "float"`},
			openAIUser, extraBody,
		},
	},
	{
		Name: "GenerateImage", Unit: Unforeseen, Family: "openai", Protocol: "openAIImage",
		Shape:       Shape{Route: "/images/generations", KeyHeader: "api-key"},
		APIVersions: []string{"2025-04-01-preview", "2024-10-21"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "GeneratedImages",
		Doc:    "paints a picture of what a text says",
		Output: "the picture as a data: URI, or its address where the service answers with one. Addresses end after a day",
		Source: openAIManual + "#create-image",
		Params: []Param{
			{Name: "Prompt", Required: true, Doc: "what the picture shows"},
			deployedModel, classicName,
			{Name: "N", Type: Int, Doc: "how many pictures are painted, in the detail; the output column holds the first. Service default: 1"},
			{Name: "Size", Doc: `the width and height in pixels, such as "1024x1024". Service default: "auto"`},
			{Name: "Quality", Enum: []string{"auto", "low", "medium", "high", "standard", "hd"}, Doc: "how carefully it is painted; which of the values there are depends on the model"},
			{Name: "Style", Enum: []string{"vivid", "natural"}, Doc: "the style of dall-e-3"},
			{Name: "ResponseFormat", Enum: []string{"url", "b64_json"}, Doc: "whether dall-e models answer with an address or with the picture. Others answer with the picture always"},
			{Name: "Background", Enum: []string{"auto", "opaque", "transparent"}, Doc: `what is behind what is painted. Service default: "auto"`},
			{Name: "OutputFormat", Enum: []string{"png", "jpeg", "webp"}, Doc: `the picture's format. Service default: "png"`},
			{Name: "OutputCompression", Type: Int, Doc: "how much of a jpeg's or webp's quality is kept, 0 to 100. Service default: 100"},
			{Name: "Moderation", Enum: []string{"auto", "low"}, Doc: `how strictly pictures are filtered. Service default: "auto"`},
			openAIUser, extraBody,
		},
	},
	{
		Name: "TranscribeAudio", Unit: Unforeseen, Family: "openai", Protocol: "openAITranscript",
		Shape:       Shape{Route: "/audio/transcriptions", Headline: "$.text", KeyHeader: "api-key"},
		APIVersions: []string{"2024-10-21", "2025-04-01-preview"}, MaxItems: 1, MaxBytes: 25 << 20, Answer: "AudioTranscript",
		Doc:    "writes down what is said in a recording, by an OpenAI model such as Whisper",
		Output: "the words",
		Source: openAIManual + "#create-transcription",
		Params: inParts([]Param{
			{Name: "Audio", Wire: "file", Type: Bytes, Required: true, Doc: "the recording: flac, m4a, mp3, mp4, mpeg, mpga, oga, ogg, wav or webm, at most 25 MB"},
			deployedModel, classicName,
			{Name: "Language", Type: Language, Doc: "the language that is spoken, as an ISO 639-1 code. Service default: found by itself"},
			{Name: "Prompt", Doc: "words that come before the recording, or names that are in it"},
			{Name: "ResponseFormat", Enum: []string{"json", "text", "srt", "verbose_json", "vtt", "diarized_json"}, Doc: `"verbose_json" has times in the detail, "srt" and "vtt" are subtitles in the output column. Service default: "json"`},
			{Name: "Temperature", Type: Float, Doc: "how freely words are chosen, 0 to 1. Service default: 0"},
			{Name: "TimestampGranularities", Wire: "timestamp_granularities[]", Type: Strings, Repeated: true, Enum: []string{"word", "segment"}, Doc: `of what "verbose_json" has times. Service default: "segment"`},
			{Name: "Include", Wire: "include[]", Type: Strings, Repeated: true, Doc: `what the detail has besides, such as "logprobs"`},
			{Name: "ChunkingStrategy", Type: TextOrJSON, Doc: `"auto" parts a long recording at silences`},
		}),
	},
	{
		Name: "SpeakText", Unit: Unforeseen, Family: "openai", Protocol: "openAI",
		Shape:       Shape{Route: "/audio/speech", KeyHeader: "api-key"},
		APIVersions: []string{"2025-04-01-preview", "2025-03-01-preview"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "Content", Column: Media,
		Doc:    "reads a text aloud, by an OpenAI model",
		Output: "the sound as a data: URI",
		Source: openAIManual + "#create-speech",
		Params: []Param{
			{Name: "Text", Wire: "input", Required: true, Doc: "the text, at most 4,096 characters"},
			deployedModel, classicName,
			{Name: "Voice", Required: true, Doc: `who reads, such as "alloy" or "nova"`},
			{Name: "Instructions", Doc: "how it is read. Not for tts-1"},
			{Name: "ResponseFormat", Enum: []string{"mp3", "opus", "aac", "flac", "wav", "pcm"}, Doc: `the sound's format. Service default: "mp3"`},
			{Name: "Speed", Type: Float, Doc: "how fast it is read, 0.25 to 4. Service default: 1"},
			extraBody,
		},
	},
})

// snake names parameters as OpenAI does: max_tokens; those that are in no other place are in the body.
func snake(rows []Service) []Service {
	for i := range rows {
		own := make([]Param, len(rows[i].Params))
		for at, param := range rows[i].Params {
			if param.Wire == "" {
				param.Wire = snakeCase(param.Name)
			}
			if param.Place == Item && !param.Alone {
				param.Place = Body
			}
			own[at] = param
		}
		rows[i].Params = own
	}
	return rows
}

func snakeCase(name string) string {
	var out strings.Builder
	for i, r := range name {
		upper := r >= 'A' && r <= 'Z'
		if upper && i > 0 && (name[i-1] < 'A' || name[i-1] > 'Z') {
			out.WriteByte('_')
		}
		out.WriteRune(r)
	}
	return strings.ToLower(out.String())
}

// inParts has parameters travel in a multipart form.
func inParts(own []Param) []Param {
	for i := range own {
		if own[i].Place == Item {
			own[i].Place = Part
		}
	}
	return own
}
