// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// ChatCompletionBuilder builds the call of a service that has a language model answer the messages of a
// conversation. See ChatCompletion for its parameters.
type ChatCompletionBuilder struct{ builder }

var rowOfChatCompletion = row{protocol: openAIChatProtocol{}, service: services.Service{
	Name:     "ChatCompletion",
	Family:   "openai",
	Protocol: "openAIChat",
	Shape: services.Shape{
		Route:     "/chat/completions",
		Headline:  "$.choices[0].message.content",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2024-10-21", "2025-04-01-preview"},
	MaxItems:    1,
	MaxBytes:    20971520,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Messages",
		Wire:     "messages",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "Model",
		Wire:  "model",
		Place: 1,
		AnyOf: "model",
	}, {
		Name:  "DeploymentName",
		Wire:  "deployment_name",
		Place: 4,
		AnyOf: "model",
	}, {
		Name:  "MaxCompletionTokens",
		Wire:  "max_completion_tokens",
		Place: 1,
		Type:  7,
	}, {
		Name:  "MaxTokens",
		Wire:  "max_tokens",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Temperature",
		Wire:  "temperature",
		Place: 1,
		Type:  8,
	}, {
		Name:  "TopP",
		Wire:  "top_p",
		Place: 1,
		Type:  8,
	}, {
		Name:  "N",
		Wire:  "n",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Stop",
		Wire:  "stop",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Seed",
		Wire:  "seed",
		Place: 1,
		Type:  7,
	}, {
		Name:  "PresencePenalty",
		Wire:  "presence_penalty",
		Place: 1,
		Type:  8,
	}, {
		Name:  "FrequencyPenalty",
		Wire:  "frequency_penalty",
		Place: 1,
		Type:  8,
	}, {
		Name:  "LogitBias",
		Wire:  "logit_bias",
		Place: 1,
		Type:  5,
	}, {
		Name:  "LogProbs",
		Wire:  "logprobs",
		Place: 1,
		Type:  1,
	}, {
		Name:  "TopLogprobs",
		Wire:  "top_logprobs",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ResponseFormat",
		Wire:  "response_format",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ReasoningEffort",
		Wire:  "reasoning_effort",
		Place: 1,
		Enum:  []string{"none", "minimal", "low", "medium", "high", "xhigh"},
	}, {
		Name:  "Verbosity",
		Wire:  "verbosity",
		Place: 1,
		Enum:  []string{"low", "medium", "high"},
	}, {
		Name:  "User",
		Wire:  "user",
		Place: 1,
	}, {
		Name:  "SafetyIdentifier",
		Wire:  "safety_identifier",
		Place: 1,
	}, {
		Name:  "PromptCacheKey",
		Wire:  "prompt_cache_key",
		Place: 1,
	}, {
		Name:  "Tools",
		Wire:  "tools",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ToolChoice",
		Wire:  "tool_choice",
		Place: 1,
		Type:  9,
	}, {
		Name:  "ParallelToolCalls",
		Wire:  "parallel_tool_calls",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ServiceTier",
		Wire:  "service_tier",
		Place: 1,
		Enum:  []string{"auto", "default", "flex", "priority", "scale"},
	}, {
		Name:  "Store",
		Wire:  "store",
		Place: 1,
		Type:  1,
	}, {
		Name:  "Metadata",
		Wire:  "metadata",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Streamed",
		Wire:  "stream",
		Place: 1,
		Type:  1,
	}, {
		Name:  "StreamOptions",
		Wire:  "stream_options",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Modalities",
		Wire:  "modalities",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Audio",
		Wire:  "audio",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Prediction",
		Wire:  "prediction",
		Place: 1,
		Type:  5,
	}, {
		Name:  "DataSources",
		Wire:  "data_sources",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ExtraBody",
		Wire:  ".",
		Place: 1,
		Type:  5,
	}},
}}

// ChatCompletion has a language model answer the messages of a conversation.
//
// OutputCol holds the answer; missing where the model calls tools instead, which are in the detail. A refusal,
// an answer that was cut short or filtered out is the row's error; its detail column a [Completion] as JSON.
// One request takes at most 1 rows. Default version: 2024-10-21.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-chat-completion
func ChatCompletion() ChatCompletionBuilder {
	return ChatCompletionBuilder{newBuilder(&rowOfChatCompletion)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ChatCompletionBuilder) Restored() { b.row = &rowOfChatCompletion }

// Messages sets the conversation so far, as a list of [ChatMessage].
func (b ChatCompletionBuilder) Messages(v any) ChatCompletionBuilder {
	b.builder = b.setValue("Messages", v)
	return b
}

// MessagesCol takes each row's Messages from a column. A cell is JSON.
func (b ChatCompletionBuilder) MessagesCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Messages", column)
	return b
}

// Model sets the model; with Azure's v1 URLs, the name of your deployment of it.
func (b ChatCompletionBuilder) Model(v string) ChatCompletionBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b ChatCompletionBuilder) ModelCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b ChatCompletionBuilder) ModelDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// DeploymentName sets your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for
// URLs that end in /v1, where Model names it.
func (b ChatCompletionBuilder) DeploymentName(v string) ChatCompletionBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b ChatCompletionBuilder) DeploymentNameCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b ChatCompletionBuilder) DeploymentNameDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// MaxCompletionTokens sets the most tokens of an answer, those of reasoning included. What is cut short by it
// is the row's error "length". Service default: the model's maximum.
func (b ChatCompletionBuilder) MaxCompletionTokens(v int) ChatCompletionBuilder {
	b.builder = b.setValue("MaxCompletionTokens", v)
	return b
}

// MaxCompletionTokensCol takes each row's MaxCompletionTokens from a column.
func (b ChatCompletionBuilder) MaxCompletionTokensCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("MaxCompletionTokens", column)
	return b
}

// MaxCompletionTokensDefault stands in where the cell of MaxCompletionTokensCol is missing.
func (b ChatCompletionBuilder) MaxCompletionTokensDefault(v int) ChatCompletionBuilder {
	b.builder = b.setDefault("MaxCompletionTokens", v)
	return b
}

// MaxTokens sets what MaxCompletionTokens sets, for older models and servers.
func (b ChatCompletionBuilder) MaxTokens(v int) ChatCompletionBuilder {
	b.builder = b.setValue("MaxTokens", v)
	return b
}

// MaxTokensCol takes each row's MaxTokens from a column.
func (b ChatCompletionBuilder) MaxTokensCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("MaxTokens", column)
	return b
}

// MaxTokensDefault stands in where the cell of MaxTokensCol is missing.
func (b ChatCompletionBuilder) MaxTokensDefault(v int) ChatCompletionBuilder {
	b.builder = b.setDefault("MaxTokens", v)
	return b
}

// Temperature sets how freely words are chosen, 0 to 2. Models that reason refuse it. Service default: 1.
func (b ChatCompletionBuilder) Temperature(v float64) ChatCompletionBuilder {
	b.builder = b.setValue("Temperature", v)
	return b
}

// TemperatureCol takes each row's Temperature from a column.
func (b ChatCompletionBuilder) TemperatureCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Temperature", column)
	return b
}

// TemperatureDefault stands in where the cell of TemperatureCol is missing.
func (b ChatCompletionBuilder) TemperatureDefault(v float64) ChatCompletionBuilder {
	b.builder = b.setDefault("Temperature", v)
	return b
}

// TopP sets the share of the likeliest words that is chosen from, 0 to 1. Service default: 1.
func (b ChatCompletionBuilder) TopP(v float64) ChatCompletionBuilder {
	b.builder = b.setValue("TopP", v)
	return b
}

// TopPCol takes each row's TopP from a column.
func (b ChatCompletionBuilder) TopPCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("TopP", column)
	return b
}

// TopPDefault stands in where the cell of TopPCol is missing.
func (b ChatCompletionBuilder) TopPDefault(v float64) ChatCompletionBuilder {
	b.builder = b.setDefault("TopP", v)
	return b
}

// N sets how many answers are given, in the detail; the output column holds the first. Service default: 1.
func (b ChatCompletionBuilder) N(v int) ChatCompletionBuilder {
	b.builder = b.setValue("N", v)
	return b
}

// NCol takes each row's N from a column.
func (b ChatCompletionBuilder) NCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("N", column)
	return b
}

// NDefault stands in where the cell of NCol is missing.
func (b ChatCompletionBuilder) NDefault(v int) ChatCompletionBuilder {
	b.builder = b.setDefault("N", v)
	return b
}

// Stop sets at most four texts at which an answer ends.
func (b ChatCompletionBuilder) Stop(v ...string) ChatCompletionBuilder {
	b.builder = b.setValue("Stop", v)
	return b
}

// StopCol takes each row's Stop from a column. A cell is a JSON list, or values parted by commas.
func (b ChatCompletionBuilder) StopCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Stop", column)
	return b
}

// StopDefault stands in where the cell of StopCol is missing.
func (b ChatCompletionBuilder) StopDefault(v ...string) ChatCompletionBuilder {
	b.builder = b.setDefault("Stop", v)
	return b
}

// Seed sets a number with which the same question has the same answer, as far as the service can.
func (b ChatCompletionBuilder) Seed(v int) ChatCompletionBuilder {
	b.builder = b.setValue("Seed", v)
	return b
}

// SeedCol takes each row's Seed from a column.
func (b ChatCompletionBuilder) SeedCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Seed", column)
	return b
}

// SeedDefault stands in where the cell of SeedCol is missing.
func (b ChatCompletionBuilder) SeedDefault(v int) ChatCompletionBuilder {
	b.builder = b.setDefault("Seed", v)
	return b
}

// PresencePenalty sets how much new subjects are preferred, -2 to 2. Service default: 0.
func (b ChatCompletionBuilder) PresencePenalty(v float64) ChatCompletionBuilder {
	b.builder = b.setValue("PresencePenalty", v)
	return b
}

// PresencePenaltyCol takes each row's PresencePenalty from a column.
func (b ChatCompletionBuilder) PresencePenaltyCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("PresencePenalty", column)
	return b
}

// PresencePenaltyDefault stands in where the cell of PresencePenaltyCol is missing.
func (b ChatCompletionBuilder) PresencePenaltyDefault(v float64) ChatCompletionBuilder {
	b.builder = b.setDefault("PresencePenalty", v)
	return b
}

// FrequencyPenalty sets how much repeated words are avoided, -2 to 2. Service default: 0.
func (b ChatCompletionBuilder) FrequencyPenalty(v float64) ChatCompletionBuilder {
	b.builder = b.setValue("FrequencyPenalty", v)
	return b
}

// FrequencyPenaltyCol takes each row's FrequencyPenalty from a column.
func (b ChatCompletionBuilder) FrequencyPenaltyCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("FrequencyPenalty", column)
	return b
}

// FrequencyPenaltyDefault stands in where the cell of FrequencyPenaltyCol is missing.
func (b ChatCompletionBuilder) FrequencyPenaltyDefault(v float64) ChatCompletionBuilder {
	b.builder = b.setDefault("FrequencyPenalty", v)
	return b
}

// LogitBias sets how much likelier tokens are made, -100 to 100, by their numbers.
func (b ChatCompletionBuilder) LogitBias(v any) ChatCompletionBuilder {
	b.builder = b.setValue("LogitBias", v)
	return b
}

// LogitBiasCol takes each row's LogitBias from a column. A cell is JSON.
func (b ChatCompletionBuilder) LogitBiasCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("LogitBias", column)
	return b
}

// LogitBiasDefault stands in where the cell of LogitBiasCol is missing.
func (b ChatCompletionBuilder) LogitBiasDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("LogitBias", v)
	return b
}

// LogProbs sets whether the detail has the probability of each token. Service default: false.
func (b ChatCompletionBuilder) LogProbs(v bool) ChatCompletionBuilder {
	b.builder = b.setValue("LogProbs", v)
	return b
}

// LogProbsCol takes each row's LogProbs from a column. A cell is true or false.
func (b ChatCompletionBuilder) LogProbsCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("LogProbs", column)
	return b
}

// LogProbsDefault stands in where the cell of LogProbsCol is missing.
func (b ChatCompletionBuilder) LogProbsDefault(v bool) ChatCompletionBuilder {
	b.builder = b.setDefault("LogProbs", v)
	return b
}

// TopLogprobs sets of how many other tokens in each place, 0 to 20, it has it, too.
func (b ChatCompletionBuilder) TopLogprobs(v int) ChatCompletionBuilder {
	b.builder = b.setValue("TopLogprobs", v)
	return b
}

// TopLogprobsCol takes each row's TopLogprobs from a column.
func (b ChatCompletionBuilder) TopLogprobsCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("TopLogprobs", column)
	return b
}

// TopLogprobsDefault stands in where the cell of TopLogprobsCol is missing.
func (b ChatCompletionBuilder) TopLogprobsDefault(v int) ChatCompletionBuilder {
	b.builder = b.setDefault("TopLogprobs", v)
	return b
}

// ResponseFormat sets the form of the answer: {"type": "json_object"}, or a JSON schema as [SchemaOf] makes it
// from a Go struct. An answer that is not JSON then is the row's error "invalid_json".
func (b ChatCompletionBuilder) ResponseFormat(v any) ChatCompletionBuilder {
	b.builder = b.setValue("ResponseFormat", v)
	return b
}

// ResponseFormatCol takes each row's ResponseFormat from a column. A cell is JSON.
func (b ChatCompletionBuilder) ResponseFormatCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("ResponseFormat", column)
	return b
}

// ResponseFormatDefault stands in where the cell of ResponseFormatCol is missing.
func (b ChatCompletionBuilder) ResponseFormatDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("ResponseFormat", v)
	return b
}

// ReasoningEffort sets how much a model reasons before it answers. Service default: "medium".
func (b ChatCompletionBuilder) ReasoningEffort(v string) ChatCompletionBuilder {
	b.builder = b.setValue("ReasoningEffort", v)
	return b
}

// ReasoningEffortCol takes each row's ReasoningEffort from a column.
func (b ChatCompletionBuilder) ReasoningEffortCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("ReasoningEffort", column)
	return b
}

// ReasoningEffortDefault stands in where the cell of ReasoningEffortCol is missing.
func (b ChatCompletionBuilder) ReasoningEffortDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("ReasoningEffort", v)
	return b
}

// Verbosity sets how much a model says. Service default: "medium".
func (b ChatCompletionBuilder) Verbosity(v string) ChatCompletionBuilder {
	b.builder = b.setValue("Verbosity", v)
	return b
}

// VerbosityCol takes each row's Verbosity from a column.
func (b ChatCompletionBuilder) VerbosityCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Verbosity", column)
	return b
}

// VerbosityDefault stands in where the cell of VerbosityCol is missing.
func (b ChatCompletionBuilder) VerbosityDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("Verbosity", v)
	return b
}

// User sets whom you ask for, so that the service can tell abuse by one of your users. Give no personal data.
func (b ChatCompletionBuilder) User(v string) ChatCompletionBuilder {
	b.builder = b.setValue("User", v)
	return b
}

// UserCol takes each row's User from a column.
func (b ChatCompletionBuilder) UserCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("User", column)
	return b
}

// UserDefault stands in where the cell of UserCol is missing.
func (b ChatCompletionBuilder) UserDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("User", v)
	return b
}

// SafetyIdentifier sets a digest that stands for your user, in place of User.
func (b ChatCompletionBuilder) SafetyIdentifier(v string) ChatCompletionBuilder {
	b.builder = b.setValue("SafetyIdentifier", v)
	return b
}

// SafetyIdentifierCol takes each row's SafetyIdentifier from a column.
func (b ChatCompletionBuilder) SafetyIdentifierCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("SafetyIdentifier", column)
	return b
}

// SafetyIdentifierDefault stands in where the cell of SafetyIdentifierCol is missing.
func (b ChatCompletionBuilder) SafetyIdentifierDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("SafetyIdentifier", v)
	return b
}

// PromptCacheKey sets what prompts with the same beginning have in common, so that the service finds them
// again.
func (b ChatCompletionBuilder) PromptCacheKey(v string) ChatCompletionBuilder {
	b.builder = b.setValue("PromptCacheKey", v)
	return b
}

// PromptCacheKeyCol takes each row's PromptCacheKey from a column.
func (b ChatCompletionBuilder) PromptCacheKeyCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("PromptCacheKey", column)
	return b
}

// PromptCacheKeyDefault stands in where the cell of PromptCacheKeyCol is missing.
func (b ChatCompletionBuilder) PromptCacheKeyDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("PromptCacheKey", v)
	return b
}

// Tools sets the functions that the model may ask for, as a list of {"type": "function", "function": {name,
// description, parameters}}. Its calls are in the detail; none is made.
func (b ChatCompletionBuilder) Tools(v any) ChatCompletionBuilder {
	b.builder = b.setValue("Tools", v)
	return b
}

// ToolsCol takes each row's Tools from a column. A cell is JSON.
func (b ChatCompletionBuilder) ToolsCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Tools", column)
	return b
}

// ToolsDefault stands in where the cell of ToolsCol is missing.
func (b ChatCompletionBuilder) ToolsDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("Tools", v)
	return b
}

// ToolChoice sets which of the tools must be called: "auto", "none", "required", or an object that names one.
// Service default: "auto" where there are tools.
func (b ChatCompletionBuilder) ToolChoice(v any) ChatCompletionBuilder {
	b.builder = b.setValue("ToolChoice", v)
	return b
}

// ToolChoiceCol takes each row's ToolChoice from a column. A cell is a text, or a JSON list or object.
func (b ChatCompletionBuilder) ToolChoiceCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("ToolChoice", column)
	return b
}

// ToolChoiceDefault stands in where the cell of ToolChoiceCol is missing.
func (b ChatCompletionBuilder) ToolChoiceDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("ToolChoice", v)
	return b
}

// ParallelToolCalls sets whether several tools may be called at once. Service default: true.
func (b ChatCompletionBuilder) ParallelToolCalls(v bool) ChatCompletionBuilder {
	b.builder = b.setValue("ParallelToolCalls", v)
	return b
}

// ParallelToolCallsCol takes each row's ParallelToolCalls from a column. A cell is true or false.
func (b ChatCompletionBuilder) ParallelToolCallsCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("ParallelToolCalls", column)
	return b
}

// ParallelToolCallsDefault stands in where the cell of ParallelToolCallsCol is missing.
func (b ChatCompletionBuilder) ParallelToolCallsDefault(v bool) ChatCompletionBuilder {
	b.builder = b.setDefault("ParallelToolCalls", v)
	return b
}

// ServiceTier sets the kind of processing that is paid for. Service default: "auto".
func (b ChatCompletionBuilder) ServiceTier(v string) ChatCompletionBuilder {
	b.builder = b.setValue("ServiceTier", v)
	return b
}

// ServiceTierCol takes each row's ServiceTier from a column.
func (b ChatCompletionBuilder) ServiceTierCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("ServiceTier", column)
	return b
}

// ServiceTierDefault stands in where the cell of ServiceTierCol is missing.
func (b ChatCompletionBuilder) ServiceTierDefault(v string) ChatCompletionBuilder {
	b.builder = b.setDefault("ServiceTier", v)
	return b
}

// Store sets whether the service keeps the answer. Service default: true for responses, else false.
func (b ChatCompletionBuilder) Store(v bool) ChatCompletionBuilder {
	b.builder = b.setValue("Store", v)
	return b
}

// StoreCol takes each row's Store from a column. A cell is true or false.
func (b ChatCompletionBuilder) StoreCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Store", column)
	return b
}

// StoreDefault stands in where the cell of StoreCol is missing.
func (b ChatCompletionBuilder) StoreDefault(v bool) ChatCompletionBuilder {
	b.builder = b.setDefault("Store", v)
	return b
}

// Metadata sets at most 16 texts by name that are stored with the answer.
func (b ChatCompletionBuilder) Metadata(v any) ChatCompletionBuilder {
	b.builder = b.setValue("Metadata", v)
	return b
}

// MetadataCol takes each row's Metadata from a column. A cell is JSON.
func (b ChatCompletionBuilder) MetadataCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Metadata", column)
	return b
}

// MetadataDefault stands in where the cell of MetadataCol is missing.
func (b ChatCompletionBuilder) MetadataDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("Metadata", v)
	return b
}

// Streamed sets whether the answer is sent piece by piece, for servers and proxies that end requests which stay
// silent for long; the pieces are put together. It counts no tokens unless StreamOptions asks for it. Service
// default: false.
func (b ChatCompletionBuilder) Streamed(v bool) ChatCompletionBuilder {
	b.builder = b.setValue("Streamed", v)
	return b
}

// StreamedCol takes each row's Streamed from a column. A cell is true or false.
func (b ChatCompletionBuilder) StreamedCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Streamed", column)
	return b
}

// StreamedDefault stands in where the cell of StreamedCol is missing.
func (b ChatCompletionBuilder) StreamedDefault(v bool) ChatCompletionBuilder {
	b.builder = b.setDefault("Streamed", v)
	return b
}

// StreamOptions sets what is sent besides in a stream: {"include_usage": true} counts the tokens.
func (b ChatCompletionBuilder) StreamOptions(v any) ChatCompletionBuilder {
	b.builder = b.setValue("StreamOptions", v)
	return b
}

// StreamOptionsCol takes each row's StreamOptions from a column. A cell is JSON.
func (b ChatCompletionBuilder) StreamOptionsCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("StreamOptions", column)
	return b
}

// StreamOptionsDefault stands in where the cell of StreamOptionsCol is missing.
func (b ChatCompletionBuilder) StreamOptionsDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("StreamOptions", v)
	return b
}

// Modalities sets "text", "audio" or both. Service default: "text".
func (b ChatCompletionBuilder) Modalities(v ...string) ChatCompletionBuilder {
	b.builder = b.setValue("Modalities", v)
	return b
}

// ModalitiesCol takes each row's Modalities from a column. A cell is a JSON list, or values parted by commas.
func (b ChatCompletionBuilder) ModalitiesCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Modalities", column)
	return b
}

// ModalitiesDefault stands in where the cell of ModalitiesCol is missing.
func (b ChatCompletionBuilder) ModalitiesDefault(v ...string) ChatCompletionBuilder {
	b.builder = b.setDefault("Modalities", v)
	return b
}

// Audio sets how spoken answers sound, as {"voice": "alloy", "format": "wav"}.
func (b ChatCompletionBuilder) Audio(v any) ChatCompletionBuilder {
	b.builder = b.setValue("Audio", v)
	return b
}

// AudioCol takes each row's Audio from a column. A cell is JSON.
func (b ChatCompletionBuilder) AudioCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Audio", column)
	return b
}

// AudioDefault stands in where the cell of AudioCol is missing.
func (b ChatCompletionBuilder) AudioDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("Audio", v)
	return b
}

// Prediction sets what most of the answer is expected to be.
func (b ChatCompletionBuilder) Prediction(v any) ChatCompletionBuilder {
	b.builder = b.setValue("Prediction", v)
	return b
}

// PredictionCol takes each row's Prediction from a column. A cell is JSON.
func (b ChatCompletionBuilder) PredictionCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Prediction", column)
	return b
}

// PredictionDefault stands in where the cell of PredictionCol is missing.
func (b ChatCompletionBuilder) PredictionDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("Prediction", v)
	return b
}

// DataSources sets Azure's own data that is searched for the answer.
func (b ChatCompletionBuilder) DataSources(v any) ChatCompletionBuilder {
	b.builder = b.setValue("DataSources", v)
	return b
}

// DataSourcesCol takes each row's DataSources from a column. A cell is JSON.
func (b ChatCompletionBuilder) DataSourcesCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("DataSources", column)
	return b
}

// DataSourcesDefault stands in where the cell of DataSourcesCol is missing.
func (b ChatCompletionBuilder) DataSourcesDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("DataSources", v)
	return b
}

// ExtraBody sets an object whose members are added to the body, for what a server knows besides.
func (b ChatCompletionBuilder) ExtraBody(v any) ChatCompletionBuilder {
	b.builder = b.setValue("ExtraBody", v)
	return b
}

// ExtraBodyCol takes each row's ExtraBody from a column. A cell is JSON.
func (b ChatCompletionBuilder) ExtraBodyCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("ExtraBody", column)
	return b
}

// ExtraBodyDefault stands in where the cell of ExtraBodyCol is missing.
func (b ChatCompletionBuilder) ExtraBodyDefault(v any) ChatCompletionBuilder {
	b.builder = b.setDefault("ExtraBody", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ChatCompletionBuilder) Endpoint(v string) ChatCompletionBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ChatCompletionBuilder) EndpointCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ChatCompletionBuilder) Key(v string) ChatCompletionBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ChatCompletionBuilder) KeyCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ChatCompletionBuilder) KeyEnv(variable string) ChatCompletionBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ChatCompletionBuilder) SecondKey(v string) ChatCompletionBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ChatCompletionBuilder) SecondKeyCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ChatCompletionBuilder) SecondKeyEnv(variable string) ChatCompletionBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ChatCompletionBuilder) Token(v string) ChatCompletionBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ChatCompletionBuilder) TokenCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ChatCompletionBuilder) TokenEnv(variable string) ChatCompletionBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ChatCompletionBuilder) Headers(v map[string]string) ChatCompletionBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ChatCompletionBuilder) HeadersCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ChatCompletionBuilder) APIVersion(v string) ChatCompletionBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ChatCompletionBuilder) APIVersionCol(column string) ChatCompletionBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the answer; missing where the model calls tools instead, which are in
// the detail. A refusal, an answer that was cut short or filtered out is the row's error. It is required.
func (b ChatCompletionBuilder) OutputCol(column string) ChatCompletionBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Completion] as JSON. Default: OutputCol's name and
// "_detail".
func (b ChatCompletionBuilder) DetailCol(column string) ChatCompletionBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ChatCompletionBuilder) ErrorCol(column string) ChatCompletionBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ChatCompletionBuilder) Policy(policy rest.Policy) ChatCompletionBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ChatCompletionBuilder) Cache(folder string) ChatCompletionBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ChatCompletionBuilder) Checkpoint(path string) ChatCompletionBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ChatCompletionBuilder) Trace(path string) ChatCompletionBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ChatCompletionBuilder) Stats(stats *rest.Stats) ChatCompletionBuilder {
	b.stats = stats
	return b
}

// PromptBuilder builds the call of a service that asks a language model about each row, by a text with the
// row's cells in it. See Prompt for its parameters.
type PromptBuilder struct{ builder }

var rowOfPrompt = row{protocol: openAIPromptProtocol{}, service: services.Service{
	Name:     "Prompt",
	Family:   "openai",
	Protocol: "openAIPrompt",
	Shape: services.Shape{
		Route:     "/chat/completions",
		Headline:  "$.output",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2024-10-21", "2025-04-01-preview"},
	MaxItems:    1,
	MaxBytes:    20971520,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Template",
		Wire:     "template",
		Place:    6,
		Type:     10,
		Required: true,
	}, {
		Name:  "SystemPrompt",
		Wire:  "system_prompt",
		Place: 6,
	}, {
		Name:  "ImageURL",
		Wire:  "image_url",
		Place: 6,
	}, {
		Name:  "ImageBytes",
		Wire:  "image_bytes",
		Place: 6,
		Type:  6,
	}, {
		Name:  "PostProcessing",
		Wire:  "post_processing",
		Place: 6,
		Enum:  []string{"text", "regex", "json", "csv"},
	}, {
		Name:  "Delimiter",
		Wire:  "delimiter",
		Place: 6,
	}, {
		Name:  "Regex",
		Wire:  "regex",
		Place: 6,
	}, {
		Name:  "RegexGroup",
		Wire:  "regex_group",
		Place: 6,
		Type:  7,
	}, {
		Name:  "Model",
		Wire:  "model",
		Place: 1,
		AnyOf: "model",
	}, {
		Name:  "DeploymentName",
		Wire:  "deployment_name",
		Place: 4,
		AnyOf: "model",
	}, {
		Name:  "MaxCompletionTokens",
		Wire:  "max_completion_tokens",
		Place: 1,
		Type:  7,
	}, {
		Name:  "MaxTokens",
		Wire:  "max_tokens",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Temperature",
		Wire:  "temperature",
		Place: 1,
		Type:  8,
	}, {
		Name:  "TopP",
		Wire:  "top_p",
		Place: 1,
		Type:  8,
	}, {
		Name:  "N",
		Wire:  "n",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Stop",
		Wire:  "stop",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Seed",
		Wire:  "seed",
		Place: 1,
		Type:  7,
	}, {
		Name:  "PresencePenalty",
		Wire:  "presence_penalty",
		Place: 1,
		Type:  8,
	}, {
		Name:  "FrequencyPenalty",
		Wire:  "frequency_penalty",
		Place: 1,
		Type:  8,
	}, {
		Name:  "LogitBias",
		Wire:  "logit_bias",
		Place: 1,
		Type:  5,
	}, {
		Name:  "LogProbs",
		Wire:  "logprobs",
		Place: 1,
		Type:  1,
	}, {
		Name:  "TopLogprobs",
		Wire:  "top_logprobs",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ResponseFormat",
		Wire:  "response_format",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ReasoningEffort",
		Wire:  "reasoning_effort",
		Place: 1,
		Enum:  []string{"none", "minimal", "low", "medium", "high", "xhigh"},
	}, {
		Name:  "Verbosity",
		Wire:  "verbosity",
		Place: 1,
		Enum:  []string{"low", "medium", "high"},
	}, {
		Name:  "User",
		Wire:  "user",
		Place: 1,
	}, {
		Name:  "SafetyIdentifier",
		Wire:  "safety_identifier",
		Place: 1,
	}, {
		Name:  "PromptCacheKey",
		Wire:  "prompt_cache_key",
		Place: 1,
	}, {
		Name:  "Tools",
		Wire:  "tools",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ToolChoice",
		Wire:  "tool_choice",
		Place: 1,
		Type:  9,
	}, {
		Name:  "ParallelToolCalls",
		Wire:  "parallel_tool_calls",
		Place: 1,
		Type:  1,
	}, {
		Name:  "ServiceTier",
		Wire:  "service_tier",
		Place: 1,
		Enum:  []string{"auto", "default", "flex", "priority", "scale"},
	}, {
		Name:  "Store",
		Wire:  "store",
		Place: 1,
		Type:  1,
	}, {
		Name:  "Metadata",
		Wire:  "metadata",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Streamed",
		Wire:  "stream",
		Place: 1,
		Type:  1,
	}, {
		Name:  "StreamOptions",
		Wire:  "stream_options",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Modalities",
		Wire:  "modalities",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Audio",
		Wire:  "audio",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Prediction",
		Wire:  "prediction",
		Place: 1,
		Type:  5,
	}, {
		Name:  "DataSources",
		Wire:  "data_sources",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ExtraBody",
		Wire:  ".",
		Place: 1,
		Type:  5,
	}},
}}

// Prompt asks a language model about each row, by a text with the row's cells in it.
//
// OutputCol holds the answer, as PostProcessing makes it; missing where the model calls tools instead, which
// are in the detail. A refusal, an answer that was cut short or filtered out is the row's error; its detail
// column a [PromptAnswer] as JSON. One request takes at most 1 rows. Default version: 2024-10-21.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-chat-completion
func Prompt() PromptBuilder { return PromptBuilder{newBuilder(&rowOfPrompt)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *PromptBuilder) Restored() { b.row = &rowOfPrompt }

// Template sets the question, such as "Is this review about the room? {review}": {review} is the row's cell of
// that column, {{ and }} are braces. A row without that cell is skipped.
func (b PromptBuilder) Template(v string) PromptBuilder {
	b.builder = b.setValue("Template", v)
	return b
}

// TemplateCol takes each row's Template from a column.
func (b PromptBuilder) TemplateCol(column string) PromptBuilder {
	b.builder = b.setColumn("Template", column)
	return b
}

// SystemPrompt sets what the model is told before every question.
func (b PromptBuilder) SystemPrompt(v string) PromptBuilder {
	b.builder = b.setValue("SystemPrompt", v)
	return b
}

// SystemPromptCol takes each row's SystemPrompt from a column.
func (b PromptBuilder) SystemPromptCol(column string) PromptBuilder {
	b.builder = b.setColumn("SystemPrompt", column)
	return b
}

// SystemPromptDefault stands in where the cell of SystemPromptCol is missing.
func (b PromptBuilder) SystemPromptDefault(v string) PromptBuilder {
	b.builder = b.setDefault("SystemPrompt", v)
	return b
}

// ImageURL sets the public address of a picture that goes with the question.
func (b PromptBuilder) ImageURL(v string) PromptBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b PromptBuilder) ImageURLCol(column string) PromptBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// ImageURLDefault stands in where the cell of ImageURLCol is missing.
func (b PromptBuilder) ImageURLDefault(v string) PromptBuilder {
	b.builder = b.setDefault("ImageURL", v)
	return b
}

// ImageBytes sets the bytes of a picture that goes with the question.
func (b PromptBuilder) ImageBytes(content []byte) PromptBuilder {
	b.builder = b.setValue("ImageBytes", content)
	return b
}

// ImageBytesCol takes each row's ImageBytes from a column. A cell is a path, a file: URL or a data: URI; what
// it names is read when the row's request is sent.
func (b PromptBuilder) ImageBytesCol(column string) PromptBuilder {
	b.builder = b.setColumn("ImageBytes", column)
	return b
}

// ImageBytesDefault stands in where the cell of ImageBytesCol is missing.
func (b PromptBuilder) ImageBytesDefault(content []byte) PromptBuilder {
	b.builder = b.setDefault("ImageBytes", content)
	return b
}

// PostProcessing sets what is made of the answer: "json" holds it to be JSON, "csv" makes a JSON list of what
// Delimiter parts, "regex" takes what Regex finds. Where it is none of that, it is the row's error. Default:
// "text", or "json" with a ResponseFormat.
func (b PromptBuilder) PostProcessing(v string) PromptBuilder {
	b.builder = b.setValue("PostProcessing", v)
	return b
}

// PostProcessingCol takes each row's PostProcessing from a column.
func (b PromptBuilder) PostProcessingCol(column string) PromptBuilder {
	b.builder = b.setColumn("PostProcessing", column)
	return b
}

// PostProcessingDefault stands in where the cell of PostProcessingCol is missing.
func (b PromptBuilder) PostProcessingDefault(v string) PromptBuilder {
	b.builder = b.setDefault("PostProcessing", v)
	return b
}

// Delimiter sets what parts the answer's values for "csv". Default: a comma.
func (b PromptBuilder) Delimiter(v string) PromptBuilder {
	b.builder = b.setValue("Delimiter", v)
	return b
}

// DelimiterCol takes each row's Delimiter from a column.
func (b PromptBuilder) DelimiterCol(column string) PromptBuilder {
	b.builder = b.setColumn("Delimiter", column)
	return b
}

// DelimiterDefault stands in where the cell of DelimiterCol is missing.
func (b PromptBuilder) DelimiterDefault(v string) PromptBuilder {
	b.builder = b.setDefault("Delimiter", v)
	return b
}

// Regex sets the regular expression (RE2) that "regex" looks for.
func (b PromptBuilder) Regex(v string) PromptBuilder {
	b.builder = b.setValue("Regex", v)
	return b
}

// RegexCol takes each row's Regex from a column.
func (b PromptBuilder) RegexCol(column string) PromptBuilder {
	b.builder = b.setColumn("Regex", column)
	return b
}

// RegexDefault stands in where the cell of RegexCol is missing.
func (b PromptBuilder) RegexDefault(v string) PromptBuilder {
	b.builder = b.setDefault("Regex", v)
	return b
}

// RegexGroup sets the group of it that is taken. Default: 0, all of it.
func (b PromptBuilder) RegexGroup(v int) PromptBuilder {
	b.builder = b.setValue("RegexGroup", v)
	return b
}

// RegexGroupCol takes each row's RegexGroup from a column.
func (b PromptBuilder) RegexGroupCol(column string) PromptBuilder {
	b.builder = b.setColumn("RegexGroup", column)
	return b
}

// RegexGroupDefault stands in where the cell of RegexGroupCol is missing.
func (b PromptBuilder) RegexGroupDefault(v int) PromptBuilder {
	b.builder = b.setDefault("RegexGroup", v)
	return b
}

// Model sets the model; with Azure's v1 URLs, the name of your deployment of it.
func (b PromptBuilder) Model(v string) PromptBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b PromptBuilder) ModelCol(column string) PromptBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b PromptBuilder) ModelDefault(v string) PromptBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// DeploymentName sets your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for
// URLs that end in /v1, where Model names it.
func (b PromptBuilder) DeploymentName(v string) PromptBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b PromptBuilder) DeploymentNameCol(column string) PromptBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b PromptBuilder) DeploymentNameDefault(v string) PromptBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// MaxCompletionTokens sets the most tokens of an answer, those of reasoning included. What is cut short by it
// is the row's error "length". Service default: the model's maximum.
func (b PromptBuilder) MaxCompletionTokens(v int) PromptBuilder {
	b.builder = b.setValue("MaxCompletionTokens", v)
	return b
}

// MaxCompletionTokensCol takes each row's MaxCompletionTokens from a column.
func (b PromptBuilder) MaxCompletionTokensCol(column string) PromptBuilder {
	b.builder = b.setColumn("MaxCompletionTokens", column)
	return b
}

// MaxCompletionTokensDefault stands in where the cell of MaxCompletionTokensCol is missing.
func (b PromptBuilder) MaxCompletionTokensDefault(v int) PromptBuilder {
	b.builder = b.setDefault("MaxCompletionTokens", v)
	return b
}

// MaxTokens sets what MaxCompletionTokens sets, for older models and servers.
func (b PromptBuilder) MaxTokens(v int) PromptBuilder {
	b.builder = b.setValue("MaxTokens", v)
	return b
}

// MaxTokensCol takes each row's MaxTokens from a column.
func (b PromptBuilder) MaxTokensCol(column string) PromptBuilder {
	b.builder = b.setColumn("MaxTokens", column)
	return b
}

// MaxTokensDefault stands in where the cell of MaxTokensCol is missing.
func (b PromptBuilder) MaxTokensDefault(v int) PromptBuilder {
	b.builder = b.setDefault("MaxTokens", v)
	return b
}

// Temperature sets how freely words are chosen, 0 to 2. Models that reason refuse it. Service default: 1.
func (b PromptBuilder) Temperature(v float64) PromptBuilder {
	b.builder = b.setValue("Temperature", v)
	return b
}

// TemperatureCol takes each row's Temperature from a column.
func (b PromptBuilder) TemperatureCol(column string) PromptBuilder {
	b.builder = b.setColumn("Temperature", column)
	return b
}

// TemperatureDefault stands in where the cell of TemperatureCol is missing.
func (b PromptBuilder) TemperatureDefault(v float64) PromptBuilder {
	b.builder = b.setDefault("Temperature", v)
	return b
}

// TopP sets the share of the likeliest words that is chosen from, 0 to 1. Service default: 1.
func (b PromptBuilder) TopP(v float64) PromptBuilder {
	b.builder = b.setValue("TopP", v)
	return b
}

// TopPCol takes each row's TopP from a column.
func (b PromptBuilder) TopPCol(column string) PromptBuilder {
	b.builder = b.setColumn("TopP", column)
	return b
}

// TopPDefault stands in where the cell of TopPCol is missing.
func (b PromptBuilder) TopPDefault(v float64) PromptBuilder {
	b.builder = b.setDefault("TopP", v)
	return b
}

// N sets how many answers are given, in the detail; the output column holds the first. Service default: 1.
func (b PromptBuilder) N(v int) PromptBuilder {
	b.builder = b.setValue("N", v)
	return b
}

// NCol takes each row's N from a column.
func (b PromptBuilder) NCol(column string) PromptBuilder {
	b.builder = b.setColumn("N", column)
	return b
}

// NDefault stands in where the cell of NCol is missing.
func (b PromptBuilder) NDefault(v int) PromptBuilder {
	b.builder = b.setDefault("N", v)
	return b
}

// Stop sets at most four texts at which an answer ends.
func (b PromptBuilder) Stop(v ...string) PromptBuilder {
	b.builder = b.setValue("Stop", v)
	return b
}

// StopCol takes each row's Stop from a column. A cell is a JSON list, or values parted by commas.
func (b PromptBuilder) StopCol(column string) PromptBuilder {
	b.builder = b.setColumn("Stop", column)
	return b
}

// StopDefault stands in where the cell of StopCol is missing.
func (b PromptBuilder) StopDefault(v ...string) PromptBuilder {
	b.builder = b.setDefault("Stop", v)
	return b
}

// Seed sets a number with which the same question has the same answer, as far as the service can.
func (b PromptBuilder) Seed(v int) PromptBuilder {
	b.builder = b.setValue("Seed", v)
	return b
}

// SeedCol takes each row's Seed from a column.
func (b PromptBuilder) SeedCol(column string) PromptBuilder {
	b.builder = b.setColumn("Seed", column)
	return b
}

// SeedDefault stands in where the cell of SeedCol is missing.
func (b PromptBuilder) SeedDefault(v int) PromptBuilder {
	b.builder = b.setDefault("Seed", v)
	return b
}

// PresencePenalty sets how much new subjects are preferred, -2 to 2. Service default: 0.
func (b PromptBuilder) PresencePenalty(v float64) PromptBuilder {
	b.builder = b.setValue("PresencePenalty", v)
	return b
}

// PresencePenaltyCol takes each row's PresencePenalty from a column.
func (b PromptBuilder) PresencePenaltyCol(column string) PromptBuilder {
	b.builder = b.setColumn("PresencePenalty", column)
	return b
}

// PresencePenaltyDefault stands in where the cell of PresencePenaltyCol is missing.
func (b PromptBuilder) PresencePenaltyDefault(v float64) PromptBuilder {
	b.builder = b.setDefault("PresencePenalty", v)
	return b
}

// FrequencyPenalty sets how much repeated words are avoided, -2 to 2. Service default: 0.
func (b PromptBuilder) FrequencyPenalty(v float64) PromptBuilder {
	b.builder = b.setValue("FrequencyPenalty", v)
	return b
}

// FrequencyPenaltyCol takes each row's FrequencyPenalty from a column.
func (b PromptBuilder) FrequencyPenaltyCol(column string) PromptBuilder {
	b.builder = b.setColumn("FrequencyPenalty", column)
	return b
}

// FrequencyPenaltyDefault stands in where the cell of FrequencyPenaltyCol is missing.
func (b PromptBuilder) FrequencyPenaltyDefault(v float64) PromptBuilder {
	b.builder = b.setDefault("FrequencyPenalty", v)
	return b
}

// LogitBias sets how much likelier tokens are made, -100 to 100, by their numbers.
func (b PromptBuilder) LogitBias(v any) PromptBuilder {
	b.builder = b.setValue("LogitBias", v)
	return b
}

// LogitBiasCol takes each row's LogitBias from a column. A cell is JSON.
func (b PromptBuilder) LogitBiasCol(column string) PromptBuilder {
	b.builder = b.setColumn("LogitBias", column)
	return b
}

// LogitBiasDefault stands in where the cell of LogitBiasCol is missing.
func (b PromptBuilder) LogitBiasDefault(v any) PromptBuilder {
	b.builder = b.setDefault("LogitBias", v)
	return b
}

// LogProbs sets whether the detail has the probability of each token. Service default: false.
func (b PromptBuilder) LogProbs(v bool) PromptBuilder {
	b.builder = b.setValue("LogProbs", v)
	return b
}

// LogProbsCol takes each row's LogProbs from a column. A cell is true or false.
func (b PromptBuilder) LogProbsCol(column string) PromptBuilder {
	b.builder = b.setColumn("LogProbs", column)
	return b
}

// LogProbsDefault stands in where the cell of LogProbsCol is missing.
func (b PromptBuilder) LogProbsDefault(v bool) PromptBuilder {
	b.builder = b.setDefault("LogProbs", v)
	return b
}

// TopLogprobs sets of how many other tokens in each place, 0 to 20, it has it, too.
func (b PromptBuilder) TopLogprobs(v int) PromptBuilder {
	b.builder = b.setValue("TopLogprobs", v)
	return b
}

// TopLogprobsCol takes each row's TopLogprobs from a column.
func (b PromptBuilder) TopLogprobsCol(column string) PromptBuilder {
	b.builder = b.setColumn("TopLogprobs", column)
	return b
}

// TopLogprobsDefault stands in where the cell of TopLogprobsCol is missing.
func (b PromptBuilder) TopLogprobsDefault(v int) PromptBuilder {
	b.builder = b.setDefault("TopLogprobs", v)
	return b
}

// ResponseFormat sets the form of the answer: {"type": "json_object"}, or a JSON schema as [SchemaOf] makes it
// from a Go struct. An answer that is not JSON then is the row's error "invalid_json".
func (b PromptBuilder) ResponseFormat(v any) PromptBuilder {
	b.builder = b.setValue("ResponseFormat", v)
	return b
}

// ResponseFormatCol takes each row's ResponseFormat from a column. A cell is JSON.
func (b PromptBuilder) ResponseFormatCol(column string) PromptBuilder {
	b.builder = b.setColumn("ResponseFormat", column)
	return b
}

// ResponseFormatDefault stands in where the cell of ResponseFormatCol is missing.
func (b PromptBuilder) ResponseFormatDefault(v any) PromptBuilder {
	b.builder = b.setDefault("ResponseFormat", v)
	return b
}

// ReasoningEffort sets how much a model reasons before it answers. Service default: "medium".
func (b PromptBuilder) ReasoningEffort(v string) PromptBuilder {
	b.builder = b.setValue("ReasoningEffort", v)
	return b
}

// ReasoningEffortCol takes each row's ReasoningEffort from a column.
func (b PromptBuilder) ReasoningEffortCol(column string) PromptBuilder {
	b.builder = b.setColumn("ReasoningEffort", column)
	return b
}

// ReasoningEffortDefault stands in where the cell of ReasoningEffortCol is missing.
func (b PromptBuilder) ReasoningEffortDefault(v string) PromptBuilder {
	b.builder = b.setDefault("ReasoningEffort", v)
	return b
}

// Verbosity sets how much a model says. Service default: "medium".
func (b PromptBuilder) Verbosity(v string) PromptBuilder {
	b.builder = b.setValue("Verbosity", v)
	return b
}

// VerbosityCol takes each row's Verbosity from a column.
func (b PromptBuilder) VerbosityCol(column string) PromptBuilder {
	b.builder = b.setColumn("Verbosity", column)
	return b
}

// VerbosityDefault stands in where the cell of VerbosityCol is missing.
func (b PromptBuilder) VerbosityDefault(v string) PromptBuilder {
	b.builder = b.setDefault("Verbosity", v)
	return b
}

// User sets whom you ask for, so that the service can tell abuse by one of your users. Give no personal data.
func (b PromptBuilder) User(v string) PromptBuilder {
	b.builder = b.setValue("User", v)
	return b
}

// UserCol takes each row's User from a column.
func (b PromptBuilder) UserCol(column string) PromptBuilder {
	b.builder = b.setColumn("User", column)
	return b
}

// UserDefault stands in where the cell of UserCol is missing.
func (b PromptBuilder) UserDefault(v string) PromptBuilder {
	b.builder = b.setDefault("User", v)
	return b
}

// SafetyIdentifier sets a digest that stands for your user, in place of User.
func (b PromptBuilder) SafetyIdentifier(v string) PromptBuilder {
	b.builder = b.setValue("SafetyIdentifier", v)
	return b
}

// SafetyIdentifierCol takes each row's SafetyIdentifier from a column.
func (b PromptBuilder) SafetyIdentifierCol(column string) PromptBuilder {
	b.builder = b.setColumn("SafetyIdentifier", column)
	return b
}

// SafetyIdentifierDefault stands in where the cell of SafetyIdentifierCol is missing.
func (b PromptBuilder) SafetyIdentifierDefault(v string) PromptBuilder {
	b.builder = b.setDefault("SafetyIdentifier", v)
	return b
}

// PromptCacheKey sets what prompts with the same beginning have in common, so that the service finds them
// again.
func (b PromptBuilder) PromptCacheKey(v string) PromptBuilder {
	b.builder = b.setValue("PromptCacheKey", v)
	return b
}

// PromptCacheKeyCol takes each row's PromptCacheKey from a column.
func (b PromptBuilder) PromptCacheKeyCol(column string) PromptBuilder {
	b.builder = b.setColumn("PromptCacheKey", column)
	return b
}

// PromptCacheKeyDefault stands in where the cell of PromptCacheKeyCol is missing.
func (b PromptBuilder) PromptCacheKeyDefault(v string) PromptBuilder {
	b.builder = b.setDefault("PromptCacheKey", v)
	return b
}

// Tools sets the functions that the model may ask for, as a list of {"type": "function", "function": {name,
// description, parameters}}. Its calls are in the detail; none is made.
func (b PromptBuilder) Tools(v any) PromptBuilder {
	b.builder = b.setValue("Tools", v)
	return b
}

// ToolsCol takes each row's Tools from a column. A cell is JSON.
func (b PromptBuilder) ToolsCol(column string) PromptBuilder {
	b.builder = b.setColumn("Tools", column)
	return b
}

// ToolsDefault stands in where the cell of ToolsCol is missing.
func (b PromptBuilder) ToolsDefault(v any) PromptBuilder {
	b.builder = b.setDefault("Tools", v)
	return b
}

// ToolChoice sets which of the tools must be called: "auto", "none", "required", or an object that names one.
// Service default: "auto" where there are tools.
func (b PromptBuilder) ToolChoice(v any) PromptBuilder {
	b.builder = b.setValue("ToolChoice", v)
	return b
}

// ToolChoiceCol takes each row's ToolChoice from a column. A cell is a text, or a JSON list or object.
func (b PromptBuilder) ToolChoiceCol(column string) PromptBuilder {
	b.builder = b.setColumn("ToolChoice", column)
	return b
}

// ToolChoiceDefault stands in where the cell of ToolChoiceCol is missing.
func (b PromptBuilder) ToolChoiceDefault(v any) PromptBuilder {
	b.builder = b.setDefault("ToolChoice", v)
	return b
}

// ParallelToolCalls sets whether several tools may be called at once. Service default: true.
func (b PromptBuilder) ParallelToolCalls(v bool) PromptBuilder {
	b.builder = b.setValue("ParallelToolCalls", v)
	return b
}

// ParallelToolCallsCol takes each row's ParallelToolCalls from a column. A cell is true or false.
func (b PromptBuilder) ParallelToolCallsCol(column string) PromptBuilder {
	b.builder = b.setColumn("ParallelToolCalls", column)
	return b
}

// ParallelToolCallsDefault stands in where the cell of ParallelToolCallsCol is missing.
func (b PromptBuilder) ParallelToolCallsDefault(v bool) PromptBuilder {
	b.builder = b.setDefault("ParallelToolCalls", v)
	return b
}

// ServiceTier sets the kind of processing that is paid for. Service default: "auto".
func (b PromptBuilder) ServiceTier(v string) PromptBuilder {
	b.builder = b.setValue("ServiceTier", v)
	return b
}

// ServiceTierCol takes each row's ServiceTier from a column.
func (b PromptBuilder) ServiceTierCol(column string) PromptBuilder {
	b.builder = b.setColumn("ServiceTier", column)
	return b
}

// ServiceTierDefault stands in where the cell of ServiceTierCol is missing.
func (b PromptBuilder) ServiceTierDefault(v string) PromptBuilder {
	b.builder = b.setDefault("ServiceTier", v)
	return b
}

// Store sets whether the service keeps the answer. Service default: true for responses, else false.
func (b PromptBuilder) Store(v bool) PromptBuilder {
	b.builder = b.setValue("Store", v)
	return b
}

// StoreCol takes each row's Store from a column. A cell is true or false.
func (b PromptBuilder) StoreCol(column string) PromptBuilder {
	b.builder = b.setColumn("Store", column)
	return b
}

// StoreDefault stands in where the cell of StoreCol is missing.
func (b PromptBuilder) StoreDefault(v bool) PromptBuilder {
	b.builder = b.setDefault("Store", v)
	return b
}

// Metadata sets at most 16 texts by name that are stored with the answer.
func (b PromptBuilder) Metadata(v any) PromptBuilder {
	b.builder = b.setValue("Metadata", v)
	return b
}

// MetadataCol takes each row's Metadata from a column. A cell is JSON.
func (b PromptBuilder) MetadataCol(column string) PromptBuilder {
	b.builder = b.setColumn("Metadata", column)
	return b
}

// MetadataDefault stands in where the cell of MetadataCol is missing.
func (b PromptBuilder) MetadataDefault(v any) PromptBuilder {
	b.builder = b.setDefault("Metadata", v)
	return b
}

// Streamed sets whether the answer is sent piece by piece, for servers and proxies that end requests which stay
// silent for long; the pieces are put together. It counts no tokens unless StreamOptions asks for it. Service
// default: false.
func (b PromptBuilder) Streamed(v bool) PromptBuilder {
	b.builder = b.setValue("Streamed", v)
	return b
}

// StreamedCol takes each row's Streamed from a column. A cell is true or false.
func (b PromptBuilder) StreamedCol(column string) PromptBuilder {
	b.builder = b.setColumn("Streamed", column)
	return b
}

// StreamedDefault stands in where the cell of StreamedCol is missing.
func (b PromptBuilder) StreamedDefault(v bool) PromptBuilder {
	b.builder = b.setDefault("Streamed", v)
	return b
}

// StreamOptions sets what is sent besides in a stream: {"include_usage": true} counts the tokens.
func (b PromptBuilder) StreamOptions(v any) PromptBuilder {
	b.builder = b.setValue("StreamOptions", v)
	return b
}

// StreamOptionsCol takes each row's StreamOptions from a column. A cell is JSON.
func (b PromptBuilder) StreamOptionsCol(column string) PromptBuilder {
	b.builder = b.setColumn("StreamOptions", column)
	return b
}

// StreamOptionsDefault stands in where the cell of StreamOptionsCol is missing.
func (b PromptBuilder) StreamOptionsDefault(v any) PromptBuilder {
	b.builder = b.setDefault("StreamOptions", v)
	return b
}

// Modalities sets "text", "audio" or both. Service default: "text".
func (b PromptBuilder) Modalities(v ...string) PromptBuilder {
	b.builder = b.setValue("Modalities", v)
	return b
}

// ModalitiesCol takes each row's Modalities from a column. A cell is a JSON list, or values parted by commas.
func (b PromptBuilder) ModalitiesCol(column string) PromptBuilder {
	b.builder = b.setColumn("Modalities", column)
	return b
}

// ModalitiesDefault stands in where the cell of ModalitiesCol is missing.
func (b PromptBuilder) ModalitiesDefault(v ...string) PromptBuilder {
	b.builder = b.setDefault("Modalities", v)
	return b
}

// Audio sets how spoken answers sound, as {"voice": "alloy", "format": "wav"}.
func (b PromptBuilder) Audio(v any) PromptBuilder {
	b.builder = b.setValue("Audio", v)
	return b
}

// AudioCol takes each row's Audio from a column. A cell is JSON.
func (b PromptBuilder) AudioCol(column string) PromptBuilder {
	b.builder = b.setColumn("Audio", column)
	return b
}

// AudioDefault stands in where the cell of AudioCol is missing.
func (b PromptBuilder) AudioDefault(v any) PromptBuilder {
	b.builder = b.setDefault("Audio", v)
	return b
}

// Prediction sets what most of the answer is expected to be.
func (b PromptBuilder) Prediction(v any) PromptBuilder {
	b.builder = b.setValue("Prediction", v)
	return b
}

// PredictionCol takes each row's Prediction from a column. A cell is JSON.
func (b PromptBuilder) PredictionCol(column string) PromptBuilder {
	b.builder = b.setColumn("Prediction", column)
	return b
}

// PredictionDefault stands in where the cell of PredictionCol is missing.
func (b PromptBuilder) PredictionDefault(v any) PromptBuilder {
	b.builder = b.setDefault("Prediction", v)
	return b
}

// DataSources sets Azure's own data that is searched for the answer.
func (b PromptBuilder) DataSources(v any) PromptBuilder {
	b.builder = b.setValue("DataSources", v)
	return b
}

// DataSourcesCol takes each row's DataSources from a column. A cell is JSON.
func (b PromptBuilder) DataSourcesCol(column string) PromptBuilder {
	b.builder = b.setColumn("DataSources", column)
	return b
}

// DataSourcesDefault stands in where the cell of DataSourcesCol is missing.
func (b PromptBuilder) DataSourcesDefault(v any) PromptBuilder {
	b.builder = b.setDefault("DataSources", v)
	return b
}

// ExtraBody sets an object whose members are added to the body, for what a server knows besides.
func (b PromptBuilder) ExtraBody(v any) PromptBuilder {
	b.builder = b.setValue("ExtraBody", v)
	return b
}

// ExtraBodyCol takes each row's ExtraBody from a column. A cell is JSON.
func (b PromptBuilder) ExtraBodyCol(column string) PromptBuilder {
	b.builder = b.setColumn("ExtraBody", column)
	return b
}

// ExtraBodyDefault stands in where the cell of ExtraBodyCol is missing.
func (b PromptBuilder) ExtraBodyDefault(v any) PromptBuilder {
	b.builder = b.setDefault("ExtraBody", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b PromptBuilder) Endpoint(v string) PromptBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b PromptBuilder) EndpointCol(column string) PromptBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b PromptBuilder) Key(v string) PromptBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b PromptBuilder) KeyCol(column string) PromptBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b PromptBuilder) KeyEnv(variable string) PromptBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b PromptBuilder) SecondKey(v string) PromptBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b PromptBuilder) SecondKeyCol(column string) PromptBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b PromptBuilder) SecondKeyEnv(variable string) PromptBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b PromptBuilder) Token(v string) PromptBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b PromptBuilder) TokenCol(column string) PromptBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b PromptBuilder) TokenEnv(variable string) PromptBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b PromptBuilder) Headers(v map[string]string) PromptBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b PromptBuilder) HeadersCol(column string) PromptBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b PromptBuilder) APIVersion(v string) PromptBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b PromptBuilder) APIVersionCol(column string) PromptBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the answer, as PostProcessing makes it; missing where the model calls
// tools instead, which are in the detail. A refusal, an answer that was cut short or filtered out is the row's
// error. It is required.
func (b PromptBuilder) OutputCol(column string) PromptBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [PromptAnswer] as JSON. Default: OutputCol's name
// and "_detail".
func (b PromptBuilder) DetailCol(column string) PromptBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b PromptBuilder) ErrorCol(column string) PromptBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b PromptBuilder) Policy(policy rest.Policy) PromptBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b PromptBuilder) Cache(folder string) PromptBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b PromptBuilder) Checkpoint(path string) PromptBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b PromptBuilder) Trace(path string) PromptBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b PromptBuilder) Stats(stats *rest.Stats) PromptBuilder { b.stats = stats; return b }

// ResponseBuilder builds the call of a service that has a language model answer by the newer interface, which
// can go on from an earlier answer and use tools of its own. See Response for its parameters.
type ResponseBuilder struct{ builder }

var rowOfResponse = row{protocol: openAIResponseProtocol{}, service: services.Service{
	Name:     "Response",
	Family:   "openai",
	Protocol: "openAIResponse",
	Shape: services.Shape{
		Route:     "/responses",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2025-04-01-preview", "2025-03-01-preview"},
	MaxItems:    1,
	MaxBytes:    20971520,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Input",
		Wire:     "input",
		Place:    1,
		Type:     9,
		Required: true,
	}, {
		Name:     "Model",
		Wire:     "model",
		Place:    1,
		Required: true,
	}, {
		Name:  "Instructions",
		Wire:  "instructions",
		Place: 1,
	}, {
		Name:  "MaxOutputTokens",
		Wire:  "max_output_tokens",
		Place: 1,
		Type:  7,
	}, {
		Name:  "PreviousResponseID",
		Wire:  "previous_response_id",
		Place: 1,
	}, {
		Name:  "Reasoning",
		Wire:  "reasoning",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Text",
		Wire:  "text",
		Place: 1,
		Type:  5,
	}, {
		Name:  "Truncation",
		Wire:  "truncation",
		Place: 1,
		Enum:  []string{"auto", "disabled"},
	}, {
		Name:  "Temperature",
		Wire:  "temperature",
		Place: 1,
		Type:  8,
	}, {
		Name:  "TopP",
		Wire:  "top_p",
		Place: 1,
		Type:  8,
	}, {
		Name:  "TopLogprobs",
		Wire:  "top_logprobs",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Tools",
		Wire:  "tools",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ToolChoice",
		Wire:  "tool_choice",
		Place: 1,
		Type:  9,
	}, {
		Name:  "ParallelToolCalls",
		Wire:  "parallel_tool_calls",
		Place: 1,
		Type:  1,
	}, {
		Name:  "MaxToolCalls",
		Wire:  "max_tool_calls",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Include",
		Wire:  "include",
		Place: 1,
		Type:  3,
	}, {
		Name:  "Store",
		Wire:  "store",
		Place: 1,
		Type:  1,
	}, {
		Name:  "Metadata",
		Wire:  "metadata",
		Place: 1,
		Type:  5,
	}, {
		Name:  "User",
		Wire:  "user",
		Place: 1,
	}, {
		Name:  "SafetyIdentifier",
		Wire:  "safety_identifier",
		Place: 1,
	}, {
		Name:  "PromptCacheKey",
		Wire:  "prompt_cache_key",
		Place: 1,
	}, {
		Name:  "ServiceTier",
		Wire:  "service_tier",
		Place: 1,
		Enum:  []string{"auto", "default", "flex", "priority", "scale"},
	}, {
		Name:  "ExtraBody",
		Wire:  ".",
		Place: 1,
		Type:  5,
	}},
}}

// Response has a language model answer by the newer interface, which can go on from an earlier answer and use
// tools of its own.
//
// OutputCol holds the answer's texts, one below the other; missing where the model calls tools instead, which
// are in the detail. A refusal, an answer that was cut short or filtered out is the row's error; its detail
// column a [ModelResponse] as JSON. One request takes at most 1 rows. Default version: 2025-04-01-preview.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-response
func Response() ResponseBuilder { return ResponseBuilder{newBuilder(&rowOfResponse)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ResponseBuilder) Restored() { b.row = &rowOfResponse }

// Input sets the question: a text, or a list of items.
func (b ResponseBuilder) Input(v any) ResponseBuilder {
	b.builder = b.setValue("Input", v)
	return b
}

// InputCol takes each row's Input from a column. A cell is a text, or a JSON list or object.
func (b ResponseBuilder) InputCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Input", column)
	return b
}

// Model sets the model; on Azure, the name of your deployment of it.
func (b ResponseBuilder) Model(v string) ResponseBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b ResponseBuilder) ModelCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// Instructions sets what the model is told before the question.
func (b ResponseBuilder) Instructions(v string) ResponseBuilder {
	b.builder = b.setValue("Instructions", v)
	return b
}

// InstructionsCol takes each row's Instructions from a column.
func (b ResponseBuilder) InstructionsCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Instructions", column)
	return b
}

// InstructionsDefault stands in where the cell of InstructionsCol is missing.
func (b ResponseBuilder) InstructionsDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("Instructions", v)
	return b
}

// MaxOutputTokens sets the most tokens of an answer, those of reasoning included. What is cut short by it is
// the row's error "max_output_tokens".
func (b ResponseBuilder) MaxOutputTokens(v int) ResponseBuilder {
	b.builder = b.setValue("MaxOutputTokens", v)
	return b
}

// MaxOutputTokensCol takes each row's MaxOutputTokens from a column.
func (b ResponseBuilder) MaxOutputTokensCol(column string) ResponseBuilder {
	b.builder = b.setColumn("MaxOutputTokens", column)
	return b
}

// MaxOutputTokensDefault stands in where the cell of MaxOutputTokensCol is missing.
func (b ResponseBuilder) MaxOutputTokensDefault(v int) ResponseBuilder {
	b.builder = b.setDefault("MaxOutputTokens", v)
	return b
}

// PreviousResponseID sets the id of the answer that this question goes on from.
func (b ResponseBuilder) PreviousResponseID(v string) ResponseBuilder {
	b.builder = b.setValue("PreviousResponseID", v)
	return b
}

// PreviousResponseIDCol takes each row's PreviousResponseID from a column.
func (b ResponseBuilder) PreviousResponseIDCol(column string) ResponseBuilder {
	b.builder = b.setColumn("PreviousResponseID", column)
	return b
}

// PreviousResponseIDDefault stands in where the cell of PreviousResponseIDCol is missing.
func (b ResponseBuilder) PreviousResponseIDDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("PreviousResponseID", v)
	return b
}

// Reasoning sets how much the model reasons, as {"effort": "low"}.
func (b ResponseBuilder) Reasoning(v any) ResponseBuilder {
	b.builder = b.setValue("Reasoning", v)
	return b
}

// ReasoningCol takes each row's Reasoning from a column. A cell is JSON.
func (b ResponseBuilder) ReasoningCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Reasoning", column)
	return b
}

// ReasoningDefault stands in where the cell of ReasoningCol is missing.
func (b ResponseBuilder) ReasoningDefault(v any) ResponseBuilder {
	b.builder = b.setDefault("Reasoning", v)
	return b
}

// Text sets the form of the answer, as {"format": {...}, "verbosity": "low"}.
func (b ResponseBuilder) Text(v any) ResponseBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column. A cell is JSON.
func (b ResponseBuilder) TextCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// TextDefault stands in where the cell of TextCol is missing.
func (b ResponseBuilder) TextDefault(v any) ResponseBuilder {
	b.builder = b.setDefault("Text", v)
	return b
}

// Truncation sets "auto" leaves out the middle of a conversation that is too long. Service default: "disabled".
func (b ResponseBuilder) Truncation(v string) ResponseBuilder {
	b.builder = b.setValue("Truncation", v)
	return b
}

// TruncationCol takes each row's Truncation from a column.
func (b ResponseBuilder) TruncationCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Truncation", column)
	return b
}

// TruncationDefault stands in where the cell of TruncationCol is missing.
func (b ResponseBuilder) TruncationDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("Truncation", v)
	return b
}

// Temperature sets how freely words are chosen, 0 to 2. Models that reason refuse it. Service default: 1.
func (b ResponseBuilder) Temperature(v float64) ResponseBuilder {
	b.builder = b.setValue("Temperature", v)
	return b
}

// TemperatureCol takes each row's Temperature from a column.
func (b ResponseBuilder) TemperatureCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Temperature", column)
	return b
}

// TemperatureDefault stands in where the cell of TemperatureCol is missing.
func (b ResponseBuilder) TemperatureDefault(v float64) ResponseBuilder {
	b.builder = b.setDefault("Temperature", v)
	return b
}

// TopP sets the share of the likeliest words that is chosen from, 0 to 1. Service default: 1.
func (b ResponseBuilder) TopP(v float64) ResponseBuilder {
	b.builder = b.setValue("TopP", v)
	return b
}

// TopPCol takes each row's TopP from a column.
func (b ResponseBuilder) TopPCol(column string) ResponseBuilder {
	b.builder = b.setColumn("TopP", column)
	return b
}

// TopPDefault stands in where the cell of TopPCol is missing.
func (b ResponseBuilder) TopPDefault(v float64) ResponseBuilder {
	b.builder = b.setDefault("TopP", v)
	return b
}

// TopLogprobs sets of how many tokens in each place, 0 to 20, the detail has the probability.
func (b ResponseBuilder) TopLogprobs(v int) ResponseBuilder {
	b.builder = b.setValue("TopLogprobs", v)
	return b
}

// TopLogprobsCol takes each row's TopLogprobs from a column.
func (b ResponseBuilder) TopLogprobsCol(column string) ResponseBuilder {
	b.builder = b.setColumn("TopLogprobs", column)
	return b
}

// TopLogprobsDefault stands in where the cell of TopLogprobsCol is missing.
func (b ResponseBuilder) TopLogprobsDefault(v int) ResponseBuilder {
	b.builder = b.setDefault("TopLogprobs", v)
	return b
}

// Tools sets the tools that the model may use: the service's own, or functions, whose calls are in the detail.
func (b ResponseBuilder) Tools(v any) ResponseBuilder {
	b.builder = b.setValue("Tools", v)
	return b
}

// ToolsCol takes each row's Tools from a column. A cell is JSON.
func (b ResponseBuilder) ToolsCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Tools", column)
	return b
}

// ToolsDefault stands in where the cell of ToolsCol is missing.
func (b ResponseBuilder) ToolsDefault(v any) ResponseBuilder {
	b.builder = b.setDefault("Tools", v)
	return b
}

// ToolChoice sets which of the tools must be called: "auto", "none", "required", or an object that names one.
// Service default: "auto" where there are tools.
func (b ResponseBuilder) ToolChoice(v any) ResponseBuilder {
	b.builder = b.setValue("ToolChoice", v)
	return b
}

// ToolChoiceCol takes each row's ToolChoice from a column. A cell is a text, or a JSON list or object.
func (b ResponseBuilder) ToolChoiceCol(column string) ResponseBuilder {
	b.builder = b.setColumn("ToolChoice", column)
	return b
}

// ToolChoiceDefault stands in where the cell of ToolChoiceCol is missing.
func (b ResponseBuilder) ToolChoiceDefault(v any) ResponseBuilder {
	b.builder = b.setDefault("ToolChoice", v)
	return b
}

// ParallelToolCalls sets whether several tools may be called at once. Service default: true.
func (b ResponseBuilder) ParallelToolCalls(v bool) ResponseBuilder {
	b.builder = b.setValue("ParallelToolCalls", v)
	return b
}

// ParallelToolCallsCol takes each row's ParallelToolCalls from a column. A cell is true or false.
func (b ResponseBuilder) ParallelToolCallsCol(column string) ResponseBuilder {
	b.builder = b.setColumn("ParallelToolCalls", column)
	return b
}

// ParallelToolCallsDefault stands in where the cell of ParallelToolCallsCol is missing.
func (b ResponseBuilder) ParallelToolCallsDefault(v bool) ResponseBuilder {
	b.builder = b.setDefault("ParallelToolCalls", v)
	return b
}

// MaxToolCalls sets how often the service's own tools may be used.
func (b ResponseBuilder) MaxToolCalls(v int) ResponseBuilder {
	b.builder = b.setValue("MaxToolCalls", v)
	return b
}

// MaxToolCallsCol takes each row's MaxToolCalls from a column.
func (b ResponseBuilder) MaxToolCallsCol(column string) ResponseBuilder {
	b.builder = b.setColumn("MaxToolCalls", column)
	return b
}

// MaxToolCallsDefault stands in where the cell of MaxToolCallsCol is missing.
func (b ResponseBuilder) MaxToolCallsDefault(v int) ResponseBuilder {
	b.builder = b.setDefault("MaxToolCalls", v)
	return b
}

// Include sets what the detail has besides, such as "reasoning.encrypted_content".
func (b ResponseBuilder) Include(v ...string) ResponseBuilder {
	b.builder = b.setValue("Include", v)
	return b
}

// IncludeCol takes each row's Include from a column. A cell is a JSON list, or values parted by commas.
func (b ResponseBuilder) IncludeCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Include", column)
	return b
}

// IncludeDefault stands in where the cell of IncludeCol is missing.
func (b ResponseBuilder) IncludeDefault(v ...string) ResponseBuilder {
	b.builder = b.setDefault("Include", v)
	return b
}

// Store sets whether the service keeps the answer. Service default: true for responses, else false.
func (b ResponseBuilder) Store(v bool) ResponseBuilder {
	b.builder = b.setValue("Store", v)
	return b
}

// StoreCol takes each row's Store from a column. A cell is true or false.
func (b ResponseBuilder) StoreCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Store", column)
	return b
}

// StoreDefault stands in where the cell of StoreCol is missing.
func (b ResponseBuilder) StoreDefault(v bool) ResponseBuilder {
	b.builder = b.setDefault("Store", v)
	return b
}

// Metadata sets at most 16 texts by name that are stored with the answer.
func (b ResponseBuilder) Metadata(v any) ResponseBuilder {
	b.builder = b.setValue("Metadata", v)
	return b
}

// MetadataCol takes each row's Metadata from a column. A cell is JSON.
func (b ResponseBuilder) MetadataCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Metadata", column)
	return b
}

// MetadataDefault stands in where the cell of MetadataCol is missing.
func (b ResponseBuilder) MetadataDefault(v any) ResponseBuilder {
	b.builder = b.setDefault("Metadata", v)
	return b
}

// User sets whom you ask for, so that the service can tell abuse by one of your users. Give no personal data.
func (b ResponseBuilder) User(v string) ResponseBuilder {
	b.builder = b.setValue("User", v)
	return b
}

// UserCol takes each row's User from a column.
func (b ResponseBuilder) UserCol(column string) ResponseBuilder {
	b.builder = b.setColumn("User", column)
	return b
}

// UserDefault stands in where the cell of UserCol is missing.
func (b ResponseBuilder) UserDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("User", v)
	return b
}

// SafetyIdentifier sets a digest that stands for your user, in place of User.
func (b ResponseBuilder) SafetyIdentifier(v string) ResponseBuilder {
	b.builder = b.setValue("SafetyIdentifier", v)
	return b
}

// SafetyIdentifierCol takes each row's SafetyIdentifier from a column.
func (b ResponseBuilder) SafetyIdentifierCol(column string) ResponseBuilder {
	b.builder = b.setColumn("SafetyIdentifier", column)
	return b
}

// SafetyIdentifierDefault stands in where the cell of SafetyIdentifierCol is missing.
func (b ResponseBuilder) SafetyIdentifierDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("SafetyIdentifier", v)
	return b
}

// PromptCacheKey sets what prompts with the same beginning have in common, so that the service finds them
// again.
func (b ResponseBuilder) PromptCacheKey(v string) ResponseBuilder {
	b.builder = b.setValue("PromptCacheKey", v)
	return b
}

// PromptCacheKeyCol takes each row's PromptCacheKey from a column.
func (b ResponseBuilder) PromptCacheKeyCol(column string) ResponseBuilder {
	b.builder = b.setColumn("PromptCacheKey", column)
	return b
}

// PromptCacheKeyDefault stands in where the cell of PromptCacheKeyCol is missing.
func (b ResponseBuilder) PromptCacheKeyDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("PromptCacheKey", v)
	return b
}

// ServiceTier sets the kind of processing that is paid for. Service default: "auto".
func (b ResponseBuilder) ServiceTier(v string) ResponseBuilder {
	b.builder = b.setValue("ServiceTier", v)
	return b
}

// ServiceTierCol takes each row's ServiceTier from a column.
func (b ResponseBuilder) ServiceTierCol(column string) ResponseBuilder {
	b.builder = b.setColumn("ServiceTier", column)
	return b
}

// ServiceTierDefault stands in where the cell of ServiceTierCol is missing.
func (b ResponseBuilder) ServiceTierDefault(v string) ResponseBuilder {
	b.builder = b.setDefault("ServiceTier", v)
	return b
}

// ExtraBody sets an object whose members are added to the body, for what a server knows besides.
func (b ResponseBuilder) ExtraBody(v any) ResponseBuilder {
	b.builder = b.setValue("ExtraBody", v)
	return b
}

// ExtraBodyCol takes each row's ExtraBody from a column. A cell is JSON.
func (b ResponseBuilder) ExtraBodyCol(column string) ResponseBuilder {
	b.builder = b.setColumn("ExtraBody", column)
	return b
}

// ExtraBodyDefault stands in where the cell of ExtraBodyCol is missing.
func (b ResponseBuilder) ExtraBodyDefault(v any) ResponseBuilder {
	b.builder = b.setDefault("ExtraBody", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ResponseBuilder) Endpoint(v string) ResponseBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ResponseBuilder) EndpointCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ResponseBuilder) Key(v string) ResponseBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ResponseBuilder) KeyCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ResponseBuilder) KeyEnv(variable string) ResponseBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ResponseBuilder) SecondKey(v string) ResponseBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ResponseBuilder) SecondKeyCol(column string) ResponseBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ResponseBuilder) SecondKeyEnv(variable string) ResponseBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ResponseBuilder) Token(v string) ResponseBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ResponseBuilder) TokenCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ResponseBuilder) TokenEnv(variable string) ResponseBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ResponseBuilder) Headers(v map[string]string) ResponseBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ResponseBuilder) HeadersCol(column string) ResponseBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ResponseBuilder) APIVersion(v string) ResponseBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ResponseBuilder) APIVersionCol(column string) ResponseBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the answer's texts, one below the other; missing where the model calls
// tools instead, which are in the detail. A refusal, an answer that was cut short or filtered out is the row's
// error. It is required.
func (b ResponseBuilder) OutputCol(column string) ResponseBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [ModelResponse] as JSON. Default: OutputCol's name
// and "_detail".
func (b ResponseBuilder) DetailCol(column string) ResponseBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ResponseBuilder) ErrorCol(column string) ResponseBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ResponseBuilder) Policy(policy rest.Policy) ResponseBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ResponseBuilder) Cache(folder string) ResponseBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ResponseBuilder) Checkpoint(path string) ResponseBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ResponseBuilder) Trace(path string) ResponseBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ResponseBuilder) Stats(stats *rest.Stats) ResponseBuilder { b.stats = stats; return b }

// EmbeddingBuilder builds the call of a service that turns texts into vectors, of which those of like meaning
// are close to each other. See Embedding for its parameters.
type EmbeddingBuilder struct{ builder }

var rowOfEmbedding = row{protocol: openAIEmbeddingProtocol{}, service: services.Service{
	Name:     "Embedding",
	Family:   "openai",
	Protocol: "openAIEmbedding",
	Shape: services.Shape{
		Route:     "/embeddings",
		Items:     "input",
		Headline:  "$.embedding",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2024-10-21", "2025-04-01-preview"},
	MaxItems:    2048,
	MaxBytes:    20971520,
	MaxTokens:   300000,
	Column:      1,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Text",
		Wire:     "input",
		Required: true,
		Alone:    true,
	}, {
		Name:  "Model",
		Wire:  "model",
		Place: 1,
		AnyOf: "model",
	}, {
		Name:  "DeploymentName",
		Wire:  "deployment_name",
		Place: 4,
		AnyOf: "model",
	}, {
		Name:  "Dimensions",
		Wire:  "dimensions",
		Place: 1,
		Type:  7,
	}, {
		Name:  "EncodingFormat",
		Wire:  "encoding_format",
		Place: 1,
		Enum:  []string{"float", "base64"},
	}, {
		Name:  "User",
		Wire:  "user",
		Place: 1,
	}, {
		Name:  "ExtraBody",
		Wire:  ".",
		Place: 1,
		Type:  5,
	}},
}}

// Embedding turns texts into vectors, of which those of like meaning are close to each other.
//
// OutputCol holds the vector as a JSON list of numbers; its detail column a [TextEmbedding] as JSON. One
// request takes at most 2048 rows. Default version: 2024-10-21.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-embedding
func Embedding() EmbeddingBuilder { return EmbeddingBuilder{newBuilder(&rowOfEmbedding)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *EmbeddingBuilder) Restored() { b.row = &rowOfEmbedding }

// Text sets the text, at most 8,192 tokens.
func (b EmbeddingBuilder) Text(v string) EmbeddingBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b EmbeddingBuilder) TextCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Model sets the model; with Azure's v1 URLs, the name of your deployment of it.
func (b EmbeddingBuilder) Model(v string) EmbeddingBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b EmbeddingBuilder) ModelCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b EmbeddingBuilder) ModelDefault(v string) EmbeddingBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// DeploymentName sets your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for
// URLs that end in /v1, where Model names it.
func (b EmbeddingBuilder) DeploymentName(v string) EmbeddingBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b EmbeddingBuilder) DeploymentNameCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b EmbeddingBuilder) DeploymentNameDefault(v string) EmbeddingBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// Dimensions sets how many numbers a vector has, where the model can do with fewer. Service default: all.
func (b EmbeddingBuilder) Dimensions(v int) EmbeddingBuilder {
	b.builder = b.setValue("Dimensions", v)
	return b
}

// DimensionsCol takes each row's Dimensions from a column.
func (b EmbeddingBuilder) DimensionsCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Dimensions", column)
	return b
}

// DimensionsDefault stands in where the cell of DimensionsCol is missing.
func (b EmbeddingBuilder) DimensionsDefault(v int) EmbeddingBuilder {
	b.builder = b.setDefault("Dimensions", v)
	return b
}

// EncodingFormat sets how vectors travel; "base64" is a quarter of the bytes. The output is the same. Service
// default: "float".
func (b EmbeddingBuilder) EncodingFormat(v string) EmbeddingBuilder {
	b.builder = b.setValue("EncodingFormat", v)
	return b
}

// EncodingFormatCol takes each row's EncodingFormat from a column.
func (b EmbeddingBuilder) EncodingFormatCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("EncodingFormat", column)
	return b
}

// EncodingFormatDefault stands in where the cell of EncodingFormatCol is missing.
func (b EmbeddingBuilder) EncodingFormatDefault(v string) EmbeddingBuilder {
	b.builder = b.setDefault("EncodingFormat", v)
	return b
}

// User sets whom you ask for, so that the service can tell abuse by one of your users. Give no personal data.
func (b EmbeddingBuilder) User(v string) EmbeddingBuilder {
	b.builder = b.setValue("User", v)
	return b
}

// UserCol takes each row's User from a column.
func (b EmbeddingBuilder) UserCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("User", column)
	return b
}

// UserDefault stands in where the cell of UserCol is missing.
func (b EmbeddingBuilder) UserDefault(v string) EmbeddingBuilder {
	b.builder = b.setDefault("User", v)
	return b
}

// ExtraBody sets an object whose members are added to the body, for what a server knows besides.
func (b EmbeddingBuilder) ExtraBody(v any) EmbeddingBuilder {
	b.builder = b.setValue("ExtraBody", v)
	return b
}

// ExtraBodyCol takes each row's ExtraBody from a column. A cell is JSON.
func (b EmbeddingBuilder) ExtraBodyCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("ExtraBody", column)
	return b
}

// ExtraBodyDefault stands in where the cell of ExtraBodyCol is missing.
func (b EmbeddingBuilder) ExtraBodyDefault(v any) EmbeddingBuilder {
	b.builder = b.setDefault("ExtraBody", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b EmbeddingBuilder) Endpoint(v string) EmbeddingBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b EmbeddingBuilder) EndpointCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b EmbeddingBuilder) Key(v string) EmbeddingBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b EmbeddingBuilder) KeyCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b EmbeddingBuilder) KeyEnv(variable string) EmbeddingBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b EmbeddingBuilder) SecondKey(v string) EmbeddingBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b EmbeddingBuilder) SecondKeyCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b EmbeddingBuilder) SecondKeyEnv(variable string) EmbeddingBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b EmbeddingBuilder) Token(v string) EmbeddingBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b EmbeddingBuilder) TokenCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b EmbeddingBuilder) TokenEnv(variable string) EmbeddingBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b EmbeddingBuilder) Headers(v map[string]string) EmbeddingBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b EmbeddingBuilder) HeadersCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b EmbeddingBuilder) APIVersion(v string) EmbeddingBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b EmbeddingBuilder) APIVersionCol(column string) EmbeddingBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the vector as a JSON list of numbers. It is required.
func (b EmbeddingBuilder) OutputCol(column string) EmbeddingBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [TextEmbedding] as JSON. Default: OutputCol's name
// and "_detail".
func (b EmbeddingBuilder) DetailCol(column string) EmbeddingBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b EmbeddingBuilder) ErrorCol(column string) EmbeddingBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b EmbeddingBuilder) Policy(policy rest.Policy) EmbeddingBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b EmbeddingBuilder) Cache(folder string) EmbeddingBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b EmbeddingBuilder) Checkpoint(path string) EmbeddingBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b EmbeddingBuilder) Trace(path string) EmbeddingBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b EmbeddingBuilder) Stats(stats *rest.Stats) EmbeddingBuilder { b.stats = stats; return b }

// GenerateImageBuilder builds the call of a service that paints a picture of what a text says. See
// GenerateImage for its parameters.
type GenerateImageBuilder struct{ builder }

var rowOfGenerateImage = row{protocol: openAIImageProtocol{}, service: services.Service{
	Name:     "GenerateImage",
	Family:   "openai",
	Protocol: "openAIImage",
	Shape: services.Shape{
		Route:     "/images/generations",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2025-04-01-preview", "2024-10-21"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Prompt",
		Wire:     "prompt",
		Place:    1,
		Required: true,
	}, {
		Name:  "Model",
		Wire:  "model",
		Place: 1,
		AnyOf: "model",
	}, {
		Name:  "DeploymentName",
		Wire:  "deployment_name",
		Place: 4,
		AnyOf: "model",
	}, {
		Name:  "N",
		Wire:  "n",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Size",
		Wire:  "size",
		Place: 1,
	}, {
		Name:  "Quality",
		Wire:  "quality",
		Place: 1,
		Enum:  []string{"auto", "low", "medium", "high", "standard", "hd"},
	}, {
		Name:  "Style",
		Wire:  "style",
		Place: 1,
		Enum:  []string{"vivid", "natural"},
	}, {
		Name:  "ResponseFormat",
		Wire:  "response_format",
		Place: 1,
		Enum:  []string{"url", "b64_json"},
	}, {
		Name:  "Background",
		Wire:  "background",
		Place: 1,
		Enum:  []string{"auto", "opaque", "transparent"},
	}, {
		Name:  "OutputFormat",
		Wire:  "output_format",
		Place: 1,
		Enum:  []string{"png", "jpeg", "webp"},
	}, {
		Name:  "OutputCompression",
		Wire:  "output_compression",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Moderation",
		Wire:  "moderation",
		Place: 1,
		Enum:  []string{"auto", "low"},
	}, {
		Name:  "User",
		Wire:  "user",
		Place: 1,
	}, {
		Name:  "ExtraBody",
		Wire:  ".",
		Place: 1,
		Type:  5,
	}},
}}

// GenerateImage paints a picture of what a text says.
//
// OutputCol holds the picture as a data: URI, or its address where the service answers with one. Addresses end
// after a day; its detail column a [GeneratedImages] as JSON. One request takes at most 1 rows. Default
// version: 2025-04-01-preview.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-image
func GenerateImage() GenerateImageBuilder {
	return GenerateImageBuilder{newBuilder(&rowOfGenerateImage)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GenerateImageBuilder) Restored() { b.row = &rowOfGenerateImage }

// Prompt sets what the picture shows.
func (b GenerateImageBuilder) Prompt(v string) GenerateImageBuilder {
	b.builder = b.setValue("Prompt", v)
	return b
}

// PromptCol takes each row's Prompt from a column.
func (b GenerateImageBuilder) PromptCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Prompt", column)
	return b
}

// Model sets the model; with Azure's v1 URLs, the name of your deployment of it.
func (b GenerateImageBuilder) Model(v string) GenerateImageBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b GenerateImageBuilder) ModelCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b GenerateImageBuilder) ModelDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// DeploymentName sets your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for
// URLs that end in /v1, where Model names it.
func (b GenerateImageBuilder) DeploymentName(v string) GenerateImageBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b GenerateImageBuilder) DeploymentNameCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b GenerateImageBuilder) DeploymentNameDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// N sets how many pictures are painted, in the detail; the output column holds the first. Service default: 1.
func (b GenerateImageBuilder) N(v int) GenerateImageBuilder {
	b.builder = b.setValue("N", v)
	return b
}

// NCol takes each row's N from a column.
func (b GenerateImageBuilder) NCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("N", column)
	return b
}

// NDefault stands in where the cell of NCol is missing.
func (b GenerateImageBuilder) NDefault(v int) GenerateImageBuilder {
	b.builder = b.setDefault("N", v)
	return b
}

// Size sets the width and height in pixels, such as "1024x1024". Service default: "auto".
func (b GenerateImageBuilder) Size(v string) GenerateImageBuilder {
	b.builder = b.setValue("Size", v)
	return b
}

// SizeCol takes each row's Size from a column.
func (b GenerateImageBuilder) SizeCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Size", column)
	return b
}

// SizeDefault stands in where the cell of SizeCol is missing.
func (b GenerateImageBuilder) SizeDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("Size", v)
	return b
}

// Quality sets how carefully it is painted; which of the values there are depends on the model.
func (b GenerateImageBuilder) Quality(v string) GenerateImageBuilder {
	b.builder = b.setValue("Quality", v)
	return b
}

// QualityCol takes each row's Quality from a column.
func (b GenerateImageBuilder) QualityCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Quality", column)
	return b
}

// QualityDefault stands in where the cell of QualityCol is missing.
func (b GenerateImageBuilder) QualityDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("Quality", v)
	return b
}

// Style sets the style of dall-e-3.
func (b GenerateImageBuilder) Style(v string) GenerateImageBuilder {
	b.builder = b.setValue("Style", v)
	return b
}

// StyleCol takes each row's Style from a column.
func (b GenerateImageBuilder) StyleCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Style", column)
	return b
}

// StyleDefault stands in where the cell of StyleCol is missing.
func (b GenerateImageBuilder) StyleDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("Style", v)
	return b
}

// ResponseFormat sets whether dall-e models answer with an address or with the picture. Others answer with the
// picture always.
func (b GenerateImageBuilder) ResponseFormat(v string) GenerateImageBuilder {
	b.builder = b.setValue("ResponseFormat", v)
	return b
}

// ResponseFormatCol takes each row's ResponseFormat from a column.
func (b GenerateImageBuilder) ResponseFormatCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("ResponseFormat", column)
	return b
}

// ResponseFormatDefault stands in where the cell of ResponseFormatCol is missing.
func (b GenerateImageBuilder) ResponseFormatDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("ResponseFormat", v)
	return b
}

// Background sets what is behind what is painted. Service default: "auto".
func (b GenerateImageBuilder) Background(v string) GenerateImageBuilder {
	b.builder = b.setValue("Background", v)
	return b
}

// BackgroundCol takes each row's Background from a column.
func (b GenerateImageBuilder) BackgroundCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Background", column)
	return b
}

// BackgroundDefault stands in where the cell of BackgroundCol is missing.
func (b GenerateImageBuilder) BackgroundDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("Background", v)
	return b
}

// OutputFormat sets the picture's format. Service default: "png".
func (b GenerateImageBuilder) OutputFormat(v string) GenerateImageBuilder {
	b.builder = b.setValue("OutputFormat", v)
	return b
}

// OutputFormatCol takes each row's OutputFormat from a column.
func (b GenerateImageBuilder) OutputFormatCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("OutputFormat", column)
	return b
}

// OutputFormatDefault stands in where the cell of OutputFormatCol is missing.
func (b GenerateImageBuilder) OutputFormatDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("OutputFormat", v)
	return b
}

// OutputCompression sets how much of a jpeg's or webp's quality is kept, 0 to 100. Service default: 100.
func (b GenerateImageBuilder) OutputCompression(v int) GenerateImageBuilder {
	b.builder = b.setValue("OutputCompression", v)
	return b
}

// OutputCompressionCol takes each row's OutputCompression from a column.
func (b GenerateImageBuilder) OutputCompressionCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("OutputCompression", column)
	return b
}

// OutputCompressionDefault stands in where the cell of OutputCompressionCol is missing.
func (b GenerateImageBuilder) OutputCompressionDefault(v int) GenerateImageBuilder {
	b.builder = b.setDefault("OutputCompression", v)
	return b
}

// Moderation sets how strictly pictures are filtered. Service default: "auto".
func (b GenerateImageBuilder) Moderation(v string) GenerateImageBuilder {
	b.builder = b.setValue("Moderation", v)
	return b
}

// ModerationCol takes each row's Moderation from a column.
func (b GenerateImageBuilder) ModerationCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Moderation", column)
	return b
}

// ModerationDefault stands in where the cell of ModerationCol is missing.
func (b GenerateImageBuilder) ModerationDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("Moderation", v)
	return b
}

// User sets whom you ask for, so that the service can tell abuse by one of your users. Give no personal data.
func (b GenerateImageBuilder) User(v string) GenerateImageBuilder {
	b.builder = b.setValue("User", v)
	return b
}

// UserCol takes each row's User from a column.
func (b GenerateImageBuilder) UserCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("User", column)
	return b
}

// UserDefault stands in where the cell of UserCol is missing.
func (b GenerateImageBuilder) UserDefault(v string) GenerateImageBuilder {
	b.builder = b.setDefault("User", v)
	return b
}

// ExtraBody sets an object whose members are added to the body, for what a server knows besides.
func (b GenerateImageBuilder) ExtraBody(v any) GenerateImageBuilder {
	b.builder = b.setValue("ExtraBody", v)
	return b
}

// ExtraBodyCol takes each row's ExtraBody from a column. A cell is JSON.
func (b GenerateImageBuilder) ExtraBodyCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("ExtraBody", column)
	return b
}

// ExtraBodyDefault stands in where the cell of ExtraBodyCol is missing.
func (b GenerateImageBuilder) ExtraBodyDefault(v any) GenerateImageBuilder {
	b.builder = b.setDefault("ExtraBody", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GenerateImageBuilder) Endpoint(v string) GenerateImageBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GenerateImageBuilder) EndpointCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GenerateImageBuilder) Key(v string) GenerateImageBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GenerateImageBuilder) KeyCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GenerateImageBuilder) KeyEnv(variable string) GenerateImageBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GenerateImageBuilder) SecondKey(v string) GenerateImageBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GenerateImageBuilder) SecondKeyCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GenerateImageBuilder) SecondKeyEnv(variable string) GenerateImageBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GenerateImageBuilder) Token(v string) GenerateImageBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GenerateImageBuilder) TokenCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GenerateImageBuilder) TokenEnv(variable string) GenerateImageBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GenerateImageBuilder) Headers(v map[string]string) GenerateImageBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GenerateImageBuilder) HeadersCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GenerateImageBuilder) APIVersion(v string) GenerateImageBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GenerateImageBuilder) APIVersionCol(column string) GenerateImageBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the picture as a data: URI, or its address where the service answers
// with one. Addresses end after a day. It is required.
func (b GenerateImageBuilder) OutputCol(column string) GenerateImageBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [GeneratedImages] as JSON. Default: OutputCol's
// name and "_detail".
func (b GenerateImageBuilder) DetailCol(column string) GenerateImageBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GenerateImageBuilder) ErrorCol(column string) GenerateImageBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GenerateImageBuilder) Policy(policy rest.Policy) GenerateImageBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GenerateImageBuilder) Cache(folder string) GenerateImageBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GenerateImageBuilder) Checkpoint(path string) GenerateImageBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GenerateImageBuilder) Trace(path string) GenerateImageBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GenerateImageBuilder) Stats(stats *rest.Stats) GenerateImageBuilder {
	b.stats = stats
	return b
}

// TranscribeAudioBuilder builds the call of a service that writes down what is said in a recording, by an
// OpenAI model such as Whisper. See TranscribeAudio for its parameters.
type TranscribeAudioBuilder struct{ builder }

var rowOfTranscribeAudio = row{protocol: openAITranscriptProtocol{}, service: services.Service{
	Name:     "TranscribeAudio",
	Family:   "openai",
	Protocol: "openAITranscript",
	Shape: services.Shape{
		Route:     "/audio/transcriptions",
		Headline:  "$.text",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2024-10-21", "2025-04-01-preview"},
	MaxItems:    1,
	MaxBytes:    26214400,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Audio",
		Wire:     "file",
		Place:    7,
		Type:     6,
		Required: true,
	}, {
		Name:  "Model",
		Wire:  "model",
		Place: 7,
		AnyOf: "model",
	}, {
		Name:  "DeploymentName",
		Wire:  "deployment_name",
		Place: 4,
		AnyOf: "model",
	}, {
		Name:  "Language",
		Wire:  "language",
		Place: 7,
		Type:  2,
	}, {
		Name:  "Prompt",
		Wire:  "prompt",
		Place: 7,
	}, {
		Name:  "ResponseFormat",
		Wire:  "response_format",
		Place: 7,
		Enum:  []string{"json", "text", "srt", "verbose_json", "vtt", "diarized_json"},
	}, {
		Name:  "Temperature",
		Wire:  "temperature",
		Place: 7,
		Type:  8,
	}, {
		Name:     "TimestampGranularities",
		Wire:     "timestamp_granularities[]",
		Place:    7,
		Type:     3,
		Repeated: true,
		Enum:     []string{"word", "segment"},
	}, {
		Name:     "Include",
		Wire:     "include[]",
		Place:    7,
		Type:     3,
		Repeated: true,
	}, {
		Name:  "ChunkingStrategy",
		Wire:  "chunking_strategy",
		Place: 7,
		Type:  9,
	}},
}}

// TranscribeAudio writes down what is said in a recording, by an OpenAI model such as Whisper.
//
// OutputCol holds the words; its detail column a [AudioTranscript] as JSON. One request takes at most 1 rows.
// Default version: 2024-10-21.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-transcription
func TranscribeAudio() TranscribeAudioBuilder {
	return TranscribeAudioBuilder{newBuilder(&rowOfTranscribeAudio)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TranscribeAudioBuilder) Restored() { b.row = &rowOfTranscribeAudio }

// Audio sets the recording: flac, m4a, mp3, mp4, mpeg, mpga, oga, ogg, wav or webm, at most 25 MB.
func (b TranscribeAudioBuilder) Audio(content []byte) TranscribeAudioBuilder {
	b.builder = b.setValue("Audio", content)
	return b
}

// AudioCol takes each row's Audio from a column. A cell is a path, a file: URL or a data: URI; what it names is
// read when the row's request is sent.
func (b TranscribeAudioBuilder) AudioCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Audio", column)
	return b
}

// Model sets the model; with Azure's v1 URLs, the name of your deployment of it.
func (b TranscribeAudioBuilder) Model(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b TranscribeAudioBuilder) ModelCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b TranscribeAudioBuilder) ModelDefault(v string) TranscribeAudioBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// DeploymentName sets your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for
// URLs that end in /v1, where Model names it.
func (b TranscribeAudioBuilder) DeploymentName(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b TranscribeAudioBuilder) DeploymentNameCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b TranscribeAudioBuilder) DeploymentNameDefault(v string) TranscribeAudioBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// Language sets the language that is spoken, as an ISO 639-1 code. Service default: found by itself.
func (b TranscribeAudioBuilder) Language(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("Language", v)
	return b
}

// LanguageCol takes each row's Language from a column.
func (b TranscribeAudioBuilder) LanguageCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Language", column)
	return b
}

// LanguageDefault stands in where the cell of LanguageCol is missing.
func (b TranscribeAudioBuilder) LanguageDefault(v string) TranscribeAudioBuilder {
	b.builder = b.setDefault("Language", v)
	return b
}

// Prompt sets words that come before the recording, or names that are in it.
func (b TranscribeAudioBuilder) Prompt(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("Prompt", v)
	return b
}

// PromptCol takes each row's Prompt from a column.
func (b TranscribeAudioBuilder) PromptCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Prompt", column)
	return b
}

// PromptDefault stands in where the cell of PromptCol is missing.
func (b TranscribeAudioBuilder) PromptDefault(v string) TranscribeAudioBuilder {
	b.builder = b.setDefault("Prompt", v)
	return b
}

// ResponseFormat sets "verbose_json" has times in the detail, "srt" and "vtt" are subtitles in the output
// column. Service default: "json".
func (b TranscribeAudioBuilder) ResponseFormat(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("ResponseFormat", v)
	return b
}

// ResponseFormatCol takes each row's ResponseFormat from a column.
func (b TranscribeAudioBuilder) ResponseFormatCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("ResponseFormat", column)
	return b
}

// ResponseFormatDefault stands in where the cell of ResponseFormatCol is missing.
func (b TranscribeAudioBuilder) ResponseFormatDefault(v string) TranscribeAudioBuilder {
	b.builder = b.setDefault("ResponseFormat", v)
	return b
}

// Temperature sets how freely words are chosen, 0 to 1. Service default: 0.
func (b TranscribeAudioBuilder) Temperature(v float64) TranscribeAudioBuilder {
	b.builder = b.setValue("Temperature", v)
	return b
}

// TemperatureCol takes each row's Temperature from a column.
func (b TranscribeAudioBuilder) TemperatureCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Temperature", column)
	return b
}

// TemperatureDefault stands in where the cell of TemperatureCol is missing.
func (b TranscribeAudioBuilder) TemperatureDefault(v float64) TranscribeAudioBuilder {
	b.builder = b.setDefault("Temperature", v)
	return b
}

// TimestampGranularities sets of what "verbose_json" has times. Service default: "segment".
func (b TranscribeAudioBuilder) TimestampGranularities(v ...string) TranscribeAudioBuilder {
	b.builder = b.setValue("TimestampGranularities", v)
	return b
}

// TimestampGranularitiesCol takes each row's TimestampGranularities from a column. A cell is a JSON list, or
// values parted by commas.
func (b TranscribeAudioBuilder) TimestampGranularitiesCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("TimestampGranularities", column)
	return b
}

// TimestampGranularitiesDefault stands in where the cell of TimestampGranularitiesCol is missing.
func (b TranscribeAudioBuilder) TimestampGranularitiesDefault(v ...string) TranscribeAudioBuilder {
	b.builder = b.setDefault("TimestampGranularities", v)
	return b
}

// Include sets what the detail has besides, such as "logprobs".
func (b TranscribeAudioBuilder) Include(v ...string) TranscribeAudioBuilder {
	b.builder = b.setValue("Include", v)
	return b
}

// IncludeCol takes each row's Include from a column. A cell is a JSON list, or values parted by commas.
func (b TranscribeAudioBuilder) IncludeCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Include", column)
	return b
}

// IncludeDefault stands in where the cell of IncludeCol is missing.
func (b TranscribeAudioBuilder) IncludeDefault(v ...string) TranscribeAudioBuilder {
	b.builder = b.setDefault("Include", v)
	return b
}

// ChunkingStrategy sets "auto" parts a long recording at silences.
func (b TranscribeAudioBuilder) ChunkingStrategy(v any) TranscribeAudioBuilder {
	b.builder = b.setValue("ChunkingStrategy", v)
	return b
}

// ChunkingStrategyCol takes each row's ChunkingStrategy from a column. A cell is a text, or a JSON list or
// object.
func (b TranscribeAudioBuilder) ChunkingStrategyCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("ChunkingStrategy", column)
	return b
}

// ChunkingStrategyDefault stands in where the cell of ChunkingStrategyCol is missing.
func (b TranscribeAudioBuilder) ChunkingStrategyDefault(v any) TranscribeAudioBuilder {
	b.builder = b.setDefault("ChunkingStrategy", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TranscribeAudioBuilder) Endpoint(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TranscribeAudioBuilder) EndpointCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TranscribeAudioBuilder) Key(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TranscribeAudioBuilder) KeyCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TranscribeAudioBuilder) KeyEnv(variable string) TranscribeAudioBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TranscribeAudioBuilder) SecondKey(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TranscribeAudioBuilder) SecondKeyCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TranscribeAudioBuilder) SecondKeyEnv(variable string) TranscribeAudioBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TranscribeAudioBuilder) Token(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TranscribeAudioBuilder) TokenCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TranscribeAudioBuilder) TokenEnv(variable string) TranscribeAudioBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TranscribeAudioBuilder) Headers(v map[string]string) TranscribeAudioBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TranscribeAudioBuilder) HeadersCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TranscribeAudioBuilder) APIVersion(v string) TranscribeAudioBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TranscribeAudioBuilder) APIVersionCol(column string) TranscribeAudioBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the words. It is required.
func (b TranscribeAudioBuilder) OutputCol(column string) TranscribeAudioBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [AudioTranscript] as JSON. Default: OutputCol's
// name and "_detail".
func (b TranscribeAudioBuilder) DetailCol(column string) TranscribeAudioBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TranscribeAudioBuilder) ErrorCol(column string) TranscribeAudioBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TranscribeAudioBuilder) Policy(policy rest.Policy) TranscribeAudioBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TranscribeAudioBuilder) Cache(folder string) TranscribeAudioBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TranscribeAudioBuilder) Checkpoint(path string) TranscribeAudioBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TranscribeAudioBuilder) Trace(path string) TranscribeAudioBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TranscribeAudioBuilder) Stats(stats *rest.Stats) TranscribeAudioBuilder {
	b.stats = stats
	return b
}

// SpeakTextBuilder builds the call of a service that reads a text aloud, by an OpenAI model. See SpeakText for
// its parameters.
type SpeakTextBuilder struct{ builder }

var rowOfSpeakText = row{protocol: openAIProtocol{}, service: services.Service{
	Name:     "SpeakText",
	Family:   "openai",
	Protocol: "openAI",
	Shape: services.Shape{
		Route:     "/audio/speech",
		KeyHeader: "api-key",
	},
	APIVersions: []string{"2025-04-01-preview", "2025-03-01-preview"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      11,
	Unit:        "unforeseen",
	Params: []services.Param{{
		Name:     "Text",
		Wire:     "input",
		Place:    1,
		Required: true,
	}, {
		Name:  "Model",
		Wire:  "model",
		Place: 1,
		AnyOf: "model",
	}, {
		Name:  "DeploymentName",
		Wire:  "deployment_name",
		Place: 4,
		AnyOf: "model",
	}, {
		Name:     "Voice",
		Wire:     "voice",
		Place:    1,
		Required: true,
	}, {
		Name:  "Instructions",
		Wire:  "instructions",
		Place: 1,
	}, {
		Name:  "ResponseFormat",
		Wire:  "response_format",
		Place: 1,
		Enum:  []string{"mp3", "opus", "aac", "flac", "wav", "pcm"},
	}, {
		Name:  "Speed",
		Wire:  "speed",
		Place: 1,
		Type:  8,
	}, {
		Name:  "ExtraBody",
		Wire:  ".",
		Place: 1,
		Type:  5,
	}},
}}

// SpeakText reads a text aloud, by an OpenAI model.
//
// OutputCol holds the sound as a data: URI; its detail column a [Content] as JSON. One request takes at most 1
// rows. Default version: 2025-04-01-preview.
//
// Source: https://learn.microsoft.com/azure/ai-services/openai/latest#create-speech
func SpeakText() SpeakTextBuilder { return SpeakTextBuilder{newBuilder(&rowOfSpeakText)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *SpeakTextBuilder) Restored() { b.row = &rowOfSpeakText }

// Text sets the text, at most 4,096 characters.
func (b SpeakTextBuilder) Text(v string) SpeakTextBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b SpeakTextBuilder) TextCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Model sets the model; with Azure's v1 URLs, the name of your deployment of it.
func (b SpeakTextBuilder) Model(v string) SpeakTextBuilder {
	b.builder = b.setValue("Model", v)
	return b
}

// ModelCol takes each row's Model from a column.
func (b SpeakTextBuilder) ModelCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Model", column)
	return b
}

// ModelDefault stands in where the cell of ModelCol is missing.
func (b SpeakTextBuilder) ModelDefault(v string) SpeakTextBuilder {
	b.builder = b.setDefault("Model", v)
	return b
}

// DeploymentName sets your deployment of a model, on Azure's classic route /openai/deployments/NAME. Not for
// URLs that end in /v1, where Model names it.
func (b SpeakTextBuilder) DeploymentName(v string) SpeakTextBuilder {
	b.builder = b.setValue("DeploymentName", v)
	return b
}

// DeploymentNameCol takes each row's DeploymentName from a column.
func (b SpeakTextBuilder) DeploymentNameCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("DeploymentName", column)
	return b
}

// DeploymentNameDefault stands in where the cell of DeploymentNameCol is missing.
func (b SpeakTextBuilder) DeploymentNameDefault(v string) SpeakTextBuilder {
	b.builder = b.setDefault("DeploymentName", v)
	return b
}

// Voice sets who reads, such as "alloy" or "nova".
func (b SpeakTextBuilder) Voice(v string) SpeakTextBuilder {
	b.builder = b.setValue("Voice", v)
	return b
}

// VoiceCol takes each row's Voice from a column.
func (b SpeakTextBuilder) VoiceCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Voice", column)
	return b
}

// Instructions sets how it is read. Not for tts-1.
func (b SpeakTextBuilder) Instructions(v string) SpeakTextBuilder {
	b.builder = b.setValue("Instructions", v)
	return b
}

// InstructionsCol takes each row's Instructions from a column.
func (b SpeakTextBuilder) InstructionsCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Instructions", column)
	return b
}

// InstructionsDefault stands in where the cell of InstructionsCol is missing.
func (b SpeakTextBuilder) InstructionsDefault(v string) SpeakTextBuilder {
	b.builder = b.setDefault("Instructions", v)
	return b
}

// ResponseFormat sets the sound's format. Service default: "mp3".
func (b SpeakTextBuilder) ResponseFormat(v string) SpeakTextBuilder {
	b.builder = b.setValue("ResponseFormat", v)
	return b
}

// ResponseFormatCol takes each row's ResponseFormat from a column.
func (b SpeakTextBuilder) ResponseFormatCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("ResponseFormat", column)
	return b
}

// ResponseFormatDefault stands in where the cell of ResponseFormatCol is missing.
func (b SpeakTextBuilder) ResponseFormatDefault(v string) SpeakTextBuilder {
	b.builder = b.setDefault("ResponseFormat", v)
	return b
}

// Speed sets how fast it is read, 0.25 to 4. Service default: 1.
func (b SpeakTextBuilder) Speed(v float64) SpeakTextBuilder {
	b.builder = b.setValue("Speed", v)
	return b
}

// SpeedCol takes each row's Speed from a column.
func (b SpeakTextBuilder) SpeedCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Speed", column)
	return b
}

// SpeedDefault stands in where the cell of SpeedCol is missing.
func (b SpeakTextBuilder) SpeedDefault(v float64) SpeakTextBuilder {
	b.builder = b.setDefault("Speed", v)
	return b
}

// ExtraBody sets an object whose members are added to the body, for what a server knows besides.
func (b SpeakTextBuilder) ExtraBody(v any) SpeakTextBuilder {
	b.builder = b.setValue("ExtraBody", v)
	return b
}

// ExtraBodyCol takes each row's ExtraBody from a column. A cell is JSON.
func (b SpeakTextBuilder) ExtraBodyCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("ExtraBody", column)
	return b
}

// ExtraBodyDefault stands in where the cell of ExtraBodyCol is missing.
func (b SpeakTextBuilder) ExtraBodyDefault(v any) SpeakTextBuilder {
	b.builder = b.setDefault("ExtraBody", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b SpeakTextBuilder) Endpoint(v string) SpeakTextBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b SpeakTextBuilder) EndpointCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b SpeakTextBuilder) Key(v string) SpeakTextBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b SpeakTextBuilder) KeyCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b SpeakTextBuilder) KeyEnv(variable string) SpeakTextBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b SpeakTextBuilder) SecondKey(v string) SpeakTextBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b SpeakTextBuilder) SecondKeyCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b SpeakTextBuilder) SecondKeyEnv(variable string) SpeakTextBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b SpeakTextBuilder) Token(v string) SpeakTextBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b SpeakTextBuilder) TokenCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b SpeakTextBuilder) TokenEnv(variable string) SpeakTextBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b SpeakTextBuilder) Headers(v map[string]string) SpeakTextBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b SpeakTextBuilder) HeadersCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b SpeakTextBuilder) APIVersion(v string) SpeakTextBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b SpeakTextBuilder) APIVersionCol(column string) SpeakTextBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the sound as a data: URI. It is required.
func (b SpeakTextBuilder) OutputCol(column string) SpeakTextBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Content] as JSON. Default: OutputCol's name and
// "_detail".
func (b SpeakTextBuilder) DetailCol(column string) SpeakTextBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b SpeakTextBuilder) ErrorCol(column string) SpeakTextBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b SpeakTextBuilder) Policy(policy rest.Policy) SpeakTextBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b SpeakTextBuilder) Cache(folder string) SpeakTextBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b SpeakTextBuilder) Checkpoint(path string) SpeakTextBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b SpeakTextBuilder) Trace(path string) SpeakTextBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b SpeakTextBuilder) Stats(stats *rest.Stats) SpeakTextBuilder { b.stats = stats; return b }
