package cog

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// What the estimate of a request's tokens takes for what nobody knows before the answer.
const (
	answerTokens = 1000 // of an answer whose maximum is not set
	mediaTokens  = 765  // of a picture, as of one of 1,024 x 1,024 pixels for gpt-4o, and of a recording or file
)

// tokenCost is which parameters of a service make its tokens: those of the prompt, and the answer's maximum. Without the
// latter it answers in no tokens.
type tokenCost struct{ prompt, most []string }

// tokenCosts are by protocol. Others have quotas of requests only.
var tokenCosts = map[string]tokenCost{
	"openAIChat":      {[]string{"Messages", "Tools", "ResponseFormat"}, []string{"MaxCompletionTokens", "MaxTokens"}},
	"openAIPrompt":    {[]string{"Messages", "Tools", "ResponseFormat"}, []string{"MaxCompletionTokens", "MaxTokens"}},
	"openAIResponse":  {[]string{"Input", "Instructions", "Tools", "Text"}, []string{"MaxOutputTokens"}},
	"openAIEmbedding": {prompt: []string{"Text"}},
}

// cost estimates the tokens of the call's request and answer: four letters of ASCII a token, any other character one, and
// as many for each answer as it may have at most.
func (c *call) cost(service services.Service) int {
	by := tokenCosts[service.Protocol]
	var said prompt
	for _, name := range by.prompt {
		switch v := c.values[name].(type) {
		case string:
			said.add([]byte(v))
		case json.RawMessage:
			said.addJSON(v)
		}
	}
	if by.most == nil {
		return said.tokens()
	}
	answer := answerTokens
	for _, name := range by.most {
		if n, ok := c.values[name].(int); ok && n > 0 {
			answer = n
			break
		}
	}
	if n, ok := c.values["N"].(int); ok {
		answer *= max(n, 1)
	}
	return said.tokens() + answer
}

// prompt is what a model is given to read.
type prompt struct{ ascii, others, media int }

func (p *prompt) tokens() int { return (p.ascii+3)/4 + p.others + mediaTokens*p.media }

func (p *prompt) add(text []byte) {
	ascii, others := letters(text)
	p.ascii, p.others = p.ascii+ascii, p.others+others
}

// mediaParts are the types of a message's parts that are no text.
var mediaParts = map[string]bool{"image_url": true, "input_image": true, "input_audio": true, "input_file": true, "file": true}

// addJSON adds the names and texts of valid JSON, with one look at each byte: messages may hold pictures of megabytes.
func (p *prompt) addJSON(value []byte) {
	for at := 0; at < len(value); at++ {
		if value[at] != '"' {
			continue
		}
		end := jsonStringEnd(value, at)
		text, next := value[at+1:end], jsonSpace(value, end+1)
		isName := next < len(value) && value[next] == ':'
		switch {
		case !isName && mediaParts[string(text)]:
			p.media++
		case !isData(text):
			p.add(text)
		}
		at = end
	}
}

// isData tells the base64 of a picture or recording from text: it goes on without a space.
func isData(text []byte) bool {
	const long = 1000
	return len(text) > long && bytes.IndexFunc(text[:long], func(r rune) bool { return r == ' ' || r >= utf8.RuneSelf }) < 0
}

// letters counts a text's characters.
func letters[T string | []byte](text T) (ascii, others int) {
	for i := range len(text) {
		switch {
		case text[i] < utf8.RuneSelf:
			ascii++
		case utf8.RuneStart(text[i]):
			others++
		}
	}
	return ascii, others
}
