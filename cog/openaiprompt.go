package cog

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// openAIPromptProtocol is a chat of one question, whose answer is made into what the row needs.
type openAIPromptProtocol struct{ openAIChatProtocol }

// messagesParam is what a prompt becomes.
var messagesParam = services.Param{Name: "Messages", Wire: "messages", Place: services.Body, Type: services.JSON}

func (p openAIPromptProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	asked := *calls[0]
	messages, err := asked.messages()
	if err != nil {
		return nil, err
	}
	service.Params = append(slices.Clip(service.Params), messagesParam)
	asked.values = map[string]any{messagesParam.Name: messages}
	maps.Copy(asked.values, calls[0].values)
	return p.openAIChatProtocol.request(service, []*call{&asked})
}

// messages are a prompt's system message and question, with its picture.
func (c *call) messages() (json.RawMessage, error) {
	var messages []ChatMessage
	if system := c.text("SystemPrompt"); system != "" {
		messages = append(messages, ChatMessage{Role: "system", Content: system})
	}
	type imageURL struct {
		URL string `json:"url"`
	}
	type content struct {
		Type  string    `json:"type"`
		Text  string    `json:"text,omitempty"`
		Image *imageURL `json:"image_url,omitempty"`
	}
	question := ChatMessage{Role: "user", Content: c.text("Template")}
	parts := []content{{Type: "text", Text: c.text("Template")}}
	if address := c.text("ImageURL"); address != "" {
		parts = append(parts, content{Type: "image_url", Image: &imageURL{address}})
	}
	if _, set := c.values["ImageBytes"]; set {
		picture, err := c.bytes("ImageBytes")
		if err != nil {
			return nil, err
		}
		address := "data:" + mediaType(picture) + ";base64," + base64.StdEncoding.EncodeToString(picture)
		parts = append(parts, content{Type: "image_url", Image: &imageURL{address}})
	}
	if len(parts) > 1 {
		question.Content = parts
	}
	return marshal(append(messages, question), nil)
}

// check implements checker.
func (openAIPromptProtocol) check(p *setupProblems) {
	kind, _ := p.builder.params["PostProcessing"].value.(string)
	pattern := p.builder.params["Regex"]
	if text, ok := pattern.value.(string); ok {
		if _, err := regexp.Compile(text); err != nil {
			p.add("Regex: %v", err)
		}
	}
	if kind == "regex" && pattern.value == nil && pattern.column == "" {
		p.add(`PostProcessing "regex" needs a pattern: call Regex(...)`)
	}
}

func (p openAIPromptProtocol) answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	out, err := p.openAIChatProtocol.answers(service, calls, response)
	if err != nil || out[0].err != nil {
		return out, err
	}
	completion, err := readCompletion(out[0].detail)
	if err != nil {
		return nil, err
	}
	choice, _, _ := completion.answer()
	output := json.RawMessage("null")
	if choice.Message.Content != nil {
		var code, message string
		if output, code, message = calls[0].processed(*choice.Message.Content); code != "" {
			return []answer{{err: answerError(response, code, message)}}, nil
		}
	}
	detail := append(append([]byte(`{"output":`), output...), ',')
	return []answer{{detail: append(detail, bytes.TrimSpace(out[0].detail)[1:]...)}}, nil
}

// processed is what PostProcessing makes of an answer, or why it cannot.
func (c *call) processed(text string) (output json.RawMessage, code, message string) {
	kind := c.text("PostProcessing")
	if kind == "" && wantsJSON(c) {
		kind = "json"
	}
	switch kind {
	case "json":
		var compact bytes.Buffer
		if err := json.Compact(&compact, []byte(unfenced(text))); err != nil {
			return nil, codeInvalidJSON, "the model's answer is not JSON: " + err.Error()
		}
		return compact.Bytes(), "", ""
	case "csv":
		parts := strings.Split(text, cmp.Or(c.text("Delimiter"), ","))
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		output, _ = marshal(parts, nil) // texts marshal
		return output, "", ""
	case "regex":
		pattern, err := regexp.Compile(c.text("Regex"))
		if err != nil {
			return nil, "regex", err.Error()
		}
		group, _ := c.values["RegexGroup"].(int)
		found := pattern.FindStringSubmatch(text)
		if group < 0 || group > pattern.NumSubexp() {
			return nil, "regex", fmt.Sprintf("the pattern has no group %d", group)
		}
		if found == nil {
			return nil, "no_match", "the pattern finds nothing in the model's answer"
		}
		text = found[group]
	}
	output, _ = marshal(text, nil) // a text marshals
	return output, "", ""
}

// unfenced is a text without the lines that mark it as code, which models write around JSON.
func unfenced(text string) string {
	text = strings.TrimSpace(text)
	inner, fenced := strings.CutPrefix(text, "```")
	if inner, closed := strings.CutSuffix(inner, "```"); fenced && closed {
		return strings.TrimPrefix(strings.TrimSpace(inner), "json")
	}
	return text
}

func (openAIPromptProtocol) headline(service services.Service, detail []byte) (any, bool) {
	return tableProtocol{}.headline(service, detail)
}

// Schema asks for answers that are JSON of a Go struct, as [SchemaOf] makes ResponseFormat from it. [Unpack] makes typed
// columns of them.
func (b PromptBuilder) Schema(v any) PromptBuilder { return b.ResponseFormat(SchemaOf(v)) }

// Schema asks for answers that are JSON of a Go struct, as [SchemaOf] makes ResponseFormat from it. [Unpack] makes typed
// columns of them.
func (b ChatCompletionBuilder) Schema(v any) ChatCompletionBuilder {
	return b.ResponseFormat(SchemaOf(v))
}
