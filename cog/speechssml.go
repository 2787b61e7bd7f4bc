package cog

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// synthesisProtocol is that of texts that are read aloud.
type synthesisProtocol struct{ speechProtocol }

func (p synthesisProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	request, err := p.speechProtocol.request(service, calls)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/ssml+xml")
	if _, whole := calls[0].values["SSML"]; !whole {
		request.Body = []byte(calls[0].ssml())
	}
	return request, nil
}

// check implements checker.
func (synthesisProtocol) check(p *setupProblems) {
	ssml := p.builder.params["SSML"]
	for _, name := range []string{"Rate", "Pitch", "Volume", "Style", "StyleDegree", "Role", "Locale"} {
		if s := p.builder.params[name]; (ssml.value != nil || ssml.column != "") && (s.value != nil || s.column != "") {
			p.add("%s is for Text: with SSML, say it there", name)
		}
	}
}

// ssml is the document that has a call's text read. Whatever is in texts and parameters is text and values in it, never
// markup.
func (c *call) ssml() string {
	voice := c.text("VoiceName")
	locale := c.text("Locale")
	if locale == "" {
		locale = voiceLocale(voice)
	}
	var out strings.Builder
	closing := []string{"</speak>", "</voice>"}
	fmt.Fprintf(&out, `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xmlns:mstts="http://www.w3.org/2001/mstts" xml:lang="%s">`, escapeXML(locale))
	fmt.Fprintf(&out, `<voice xml:lang="%s" name="%s">`, escapeXML(locale), escapeXML(voice))
	open := func(element string, attributes ...string) {
		text := ""
		for i := 0; i < len(attributes); i += 2 {
			if value, set := c.values[attributes[i]]; set {
				text += " " + attributes[i+1] + `="` + escapeXML(queryText(value)) + `"`
			}
		}
		if text != "" {
			out.WriteString("<" + element + text + ">")
			closing = append(closing, "</"+element+">")
		}
	}
	open("mstts:express-as", "Style", "style", "StyleDegree", "styledegree", "Role", "role")
	open("prosody", "Rate", "rate", "Pitch", "pitch", "Volume", "volume")
	out.WriteString(escapeXML(c.text("Text")))
	for _, end := range slices.Backward(closing) {
		out.WriteString(end)
	}
	return out.String()
}

// voiceLocale is the language and region that a voice's name begins with: "en-US" of "en-US-AvaNeural", "zh-CN-liaoning"
// of "zh-CN-liaoning-XiaobeiNeural".
func voiceLocale(voice string) string {
	if i := strings.LastIndexByte(voice, '-'); i > 0 && languageTag(voice[:i]) {
		return voice[:i]
	}
	return "en-US"
}

// escapeXML is a text as it stands in XML 1.0, between tags and in quotes. What no XML document may hold becomes U+FFFD.
func escapeXML(text string) string {
	var out strings.Builder
	for _, r := range text {
		switch {
		case r == '&':
			out.WriteString("&amp;")
		case r == '<':
			out.WriteString("&lt;")
		case r == '>':
			out.WriteString("&gt;")
		case r == '"':
			out.WriteString("&quot;")
		case r == '\'':
			out.WriteString("&apos;")
		case r == '\t' || r == '\n' || r == '\r':
			fmt.Fprintf(&out, "&#%d;", r)
		case r < ' ' || r == 0xFFFE || r == 0xFFFF:
			out.WriteRune('\uFFFD')
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}
