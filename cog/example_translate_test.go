package cog_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// printRequest prints the request that a builder would send: its line, the headers that say more than of what type the
// body is, and the body.
func printRequest(builder cog.Transformer) {
	one := frames.Must(frames.New(frames.Ints("row", 0)))
	_, request, _ := strings.Cut(frames.Must(builder.Explain(one, 1)), "request 1 of 1\n")
	head, body, _ := strings.Cut(request, "\n\n")
	for line := range strings.Lines(head) {
		if !strings.HasPrefix(line, "Accept: ") && !strings.HasPrefix(line, "Content-Type: application/json") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	var compact bytes.Buffer
	if json.Compact(&compact, []byte(body)) == nil {
		body = compact.String()
	}
	fmt.Println(strings.ReplaceAll(strings.TrimSpace(body), "\r", ""))
}

// A region leads to the Translator's one host, which is told the region in a header.
func ExampleTranslate() {
	printRequest(cog.Translate().Text("Good morning").To("de", "fr").From("en").
		OutputCol("translated").Endpoint("westeurope").Key("secret"))
	// Output:
	// POST https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&from=en&to=de&to=fr
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
	// [{"text":"Good morning"}]
}

// The newer generation is asked for by its version: there, rows of different languages share a request.
func ExampleTranslate_versions() {
	printRequest(cog.Translate().Text("See you later").To("de", "fr").Tone("informal").APIVersion("2026-06-06").
		OutputCol("translated").Endpoint("https://example.cognitiveservices.azure.com").Key("secret"))
	// Output:
	// POST https://example.cognitiveservices.azure.com/translator/text/v2026-06-06/translate?api-version=2026-06-06
	// Ocp-Apim-Subscription-Key: [redacted]
	// {"inputs":[{"targets":[{"language":"de","tone":"informal"},{"language":"fr","tone":"informal"}],"text":"See you later"}]}
}

func ExampleTransliterate() {
	printRequest(cog.Transliterate().Text("こんにちは").Language("ja").FromScript("Jpan").ToScript("Latn").
		OutputCol("latin").Region("westeurope").Key("secret"))
	// Output:
	// POST https://api.cognitive.microsofttranslator.com/transliterate?api-version=3.0&fromScript=Jpan&language=ja&toScript=Latn
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
	// [{"text":"こんにちは"}]
}

func ExampleDetectLanguage() {
	printRequest(cog.DetectLanguage().Text("Bom dia").OutputCol("language").Endpoint("westeurope").Key("secret"))
	// Output:
	// POST https://api.cognitive.microsofttranslator.com/detect?api-version=3.0
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
	// [{"text":"Bom dia"}]
}

func ExampleBreakSentence() {
	printRequest(cog.BreakSentence().Text("How are you? I am fine, thanks.").OutputCol("lengths").Endpoint("westeurope").Key("secret"))
	// Output:
	// POST https://api.cognitive.microsofttranslator.com/breaksentence?api-version=3.0
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
	// [{"text":"How are you? I am fine, thanks."}]
}

func ExampleDictionaryLookup() {
	printRequest(cog.DictionaryLookup().Text("fly").From("en").To("es").OutputCol("word").Endpoint("westeurope").Key("secret"))
	// Output:
	// POST https://api.cognitive.microsofttranslator.com/dictionary/lookup?api-version=3.0&from=en&to=es
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
	// [{"text":"fly"}]
}

func ExampleDictionaryExamples() {
	printRequest(cog.DictionaryExamples().Text("fly").Translation("volar").From("en").To("es").
		OutputCol("examples").Endpoint("westeurope").Key("secret"))
	// Output:
	// POST https://api.cognitive.microsofttranslator.com/dictionary/examples?api-version=3.0&from=en&to=es
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
	// [{"text":"fly","translation":"volar"}]
}

func ExampleTranslatorLanguages() {
	printRequest(cog.TranslatorLanguages().Scope("translation").AcceptLanguage("de").
		OutputCol("languages").Endpoint("westeurope").Key("secret"))
	// Output:
	// GET https://api.cognitive.microsofttranslator.com/languages?api-version=3.0&scope=translation
	// Accept-Language: de
	// Ocp-Apim-Subscription-Region: westeurope
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleTranslateDocument() {
	printRequest(cog.TranslateDocument().Document([]byte("<p>Good morning</p>")).To("de").
		OutputCol("translated").Endpoint("https://example.cognitiveservices.azure.com").Key("secret"))
	// Output:
	// POST https://example.cognitiveservices.azure.com/translator/document:translate?api-version=2024-05-01&targetLanguage=de
	// Content-Type: multipart/form-data; boundary=cogbook-bd03f5801efac900d7d0ae2d0c0549d0
	// Ocp-Apim-Subscription-Key: [redacted]
	// --cogbook-bd03f5801efac900d7d0ae2d0c0549d0
	// Content-Disposition: form-data; name="document"; filename="document.htm"
	// Content-Type: text/html
	//
	// <p>Good morning</p>
	// --cogbook-bd03f5801efac900d7d0ae2d0c0549d0--
}

// A signature in an address is sent but not shown.
func ExampleTranslateDocuments() {
	printRequest(cog.TranslateDocuments().SourceURL("https://example.blob.core.windows.net/in?sp=rl&sig=c2lnbmF0dXJl").FilterSuffix(".docx").
		Targets([]map[string]string{{"targetUrl": "https://example.blob.core.windows.net/out?sp=w&sig=c2lnbmF0dXJl", "language": "de"}}).
		OutputCol("done").Endpoint("https://example.cognitiveservices.azure.com").Key("secret"))
	// Output:
	// POST https://example.cognitiveservices.azure.com/translator/document/batches?api-version=2026-03-01
	// Ocp-Apim-Subscription-Key: [redacted]
	// {"inputs":[{"source":{"filter":{"suffix":".docx"},"sourceUrl":"https://example.blob.core.windows.net/in?sp=rl&sig=[redacted]"},"targets":[{"language":"de","targetUrl":"https://example.blob.core.windows.net/out?sp=w\u0026sig=[redacted]"}]}]}
}

func ExampleTranslatedDocuments() {
	printRequest(cog.TranslatedDocuments().JobID("727bf148-f327-47a0-9481-abae6362f11e").
		OutputCol("documents").Endpoint("https://example.cognitiveservices.azure.com").Key("secret"))
	// Output:
	// GET https://example.cognitiveservices.azure.com/translator/document/batches/727bf148-f327-47a0-9481-abae6362f11e/documents?api-version=2026-03-01
	// Ocp-Apim-Subscription-Key: [redacted]
}
