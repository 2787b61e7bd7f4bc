package cog

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// openAIChatProtocol is that of chats, whose answers may be none although their status is 200.
type openAIChatProtocol struct{ openAIProtocol }

// Codes of answers that are none.
const (
	codeLength      = "length"
	codeFiltered    = "content_filter"
	codeRefusal     = "refusal"
	codeInvalidJSON = "invalid_json"
)

func (openAIChatProtocol) answers(_ services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	if streamed(response) {
		body, failed, err := whole(response.Body)
		if err != nil {
			return nil, err
		}
		response = &rest.Response{Status: response.Status, Header: response.Header, Body: body, Attempts: response.Attempts}
		if failed != nil {
			return []answer{{err: answerError(response, cmp.Or(failed.Code, failed.Type, "error"), failed.Message)}}, nil
		}
	}
	completion, err := readCompletion(response.Body)
	if err != nil {
		return nil, err
	}
	choice, code, message := completion.answer()
	if code == "" && choice.Message.Content != nil && wantsJSON(calls[0]) && !json.Valid([]byte(*choice.Message.Content)) {
		code, message = codeInvalidJSON, "the model's answer is not JSON, although ResponseFormat asks for it"
	}
	if code != "" {
		return []answer{{err: answerError(response, code, message)}}, nil
	}
	return []answer{{detail: response.Body}}, nil
}

func readCompletion(body []byte) (Completion, error) {
	var completion Completion
	if err := json.Unmarshal(body, &completion); err != nil {
		return completion, err
	}
	if len(completion.Choices) == 0 {
		return completion, errors.New("the answer has no choices")
	}
	return completion, nil
}

// answerError is the error of an answer that came but is none. Its body has what was said and the tokens that it took.
func answerError(response *rest.Response, code, message string) *rest.Error {
	const most = 2048
	body := string(response.Body)
	if len(body) > most {
		body = strings.ToValidUTF8(body[:most], "") + "..."
	}
	return &rest.Error{Status: response.Status, Code: code, Message: message, Body: body, Attempts: response.Attempts}
}

// answer is the first choice that is an answer; or the first one, and why it is none.
func (c Completion) answer() (choice CompletionChoice, code, message string) {
	for _, choice := range c.Choices {
		if code, _ := choice.problem(); code == "" {
			return choice, "", ""
		}
	}
	code, message = c.Choices[0].problem()
	if code == codeLength && c.Usage != nil {
		message += fmt.Sprintf(" (it took %d tokens)", c.Usage.CompletionTokens)
	}
	return c.Choices[0], code, message
}

// problem is why a choice is no answer.
func (c CompletionChoice) problem() (code, message string) {
	switch {
	case c.Message.Refusal != nil && *c.Message.Refusal != "":
		return codeRefusal, *c.Message.Refusal
	case c.FinishReason == "length":
		return codeLength, "the answer was cut short: raise MaxCompletionTokens, or ask for less"
	case c.FinishReason == "content_filter":
		return codeFiltered, "the service's content filter left the answer out"
	}
	return "", ""
}

// wantsJSON tells whether a call's ResponseFormat asks for JSON.
func wantsJSON(c *call) bool {
	raw, _ := c.values["ResponseFormat"].(json.RawMessage)
	kind, _ := jsonString(jsonMember(raw, "type"))
	return strings.HasPrefix(kind, "json")
}

func (openAIChatProtocol) headline(_ services.Service, detail []byte) (any, bool) {
	completion, err := readCompletion(detail)
	if err != nil {
		return nil, false
	}
	choice, _, _ := completion.answer()
	if choice.Message.Content == nil {
		return nil, false
	}
	return *choice.Message.Content, true
}

// openAIResponseProtocol is that of responses.
type openAIResponseProtocol struct{ openAIProtocol }

func (openAIResponseProtocol) answers(_ services.Service, _ []*call, response *rest.Response) ([]answer, error) {
	var r ModelResponse
	if err := json.Unmarshal(response.Body, &r); err != nil {
		return nil, err
	}
	var failed struct{ Code, Message, Reason string }
	switch r.Status {
	case "completed", "":
		for _, output := range r.Output {
			for _, content := range output.Content {
				if content.Type == "refusal" {
					return []answer{{err: answerError(response, codeRefusal, content.Refusal)}}, nil
				}
			}
		}
		return []answer{{detail: response.Body}}, nil
	case "incomplete":
		_ = json.Unmarshal(r.IncompleteDetails, &failed) // without a reason it is incomplete all the same
		message := "the answer is incomplete"
		switch failed.Reason {
		case "max_output_tokens":
			message = "the answer was cut short: raise MaxOutputTokens, or ask for less"
		case "content_filter":
			message = "the service's content filter left the answer out"
		}
		return []answer{{err: answerError(response, cmp.Or(failed.Reason, r.Status), message)}}, nil
	}
	_ = json.Unmarshal(r.Error, &failed) // its status says that it failed
	return []answer{{err: answerError(response, cmp.Or(failed.Code, r.Status), cmp.Or(failed.Message, "the response ended as "+r.Status))}}, nil
}

func (openAIResponseProtocol) headline(_ services.Service, detail []byte) (any, bool) {
	var r ModelResponse
	if json.Unmarshal(detail, &r) != nil {
		return nil, false
	}
	var texts []string
	for _, output := range r.Output {
		for _, content := range output.Content {
			if content.Type == "output_text" {
				texts = append(texts, content.Text)
			}
		}
	}
	return strings.Join(texts, "\n"), len(texts) > 0
}
