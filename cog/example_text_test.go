package cog_test

import (
	"encoding/json"
	"fmt"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// The examples print what would be sent, so that they need no service: Transform in place of Explain sends it.

func ExampleTextSentiment() {
	reviews := frames.Must(frames.New(
		frames.Strings("text", "A lovely room.", "Ein schönes Zimmer."),
		frames.Strings("language", "en", "de")))
	fmt.Println(frames.Must(cog.TextSentiment().
		TextCol("text").
		LanguageCol("language").
		Endpoint("westeurope").Key("secret").
		OutputCol("sentiment").
		Explain(reviews, 1)))
	// Output:
	// TextSentiment: 2 rows in 1 request of at most 10
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// POST https://westeurope.api.cognitive.microsoft.com/language/:analyze-text?api-version=2025-11-01
	// Accept: application/json
	// Content-Type: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
	//
	// {
	//   "analysisInput": {
	//     "documents": [
	//       {
	//         "id": "0",
	//         "language": "en",
	//         "text": "A lovely room."
	//       },
	//       {
	//         "id": "1",
	//         "language": "de",
	//         "text": "Ein schönes Zimmer."
	//       }
	//     ]
	//   },
	//   "kind": "SentimentAnalysis",
	//   "parameters": {
	//     "stringIndexType": "UnicodeCodePoint"
	//   }
	// }
}

func ExampleLanguageDetector() {
	show(cog.LanguageDetector().Text("Bonjour").CountryHint("none").OutputCol("language").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:analyze-text?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"countryHint":"none","id":"0","text":"Bonjour"}]},"kind":"LanguageDetection","parameters":{}}
}

func ExampleKeyPhrases() {
	show(cog.KeyPhrases().Text("The old town is lovely.").OutputCol("phrases").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:analyze-text?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"The old town is lovely."}]},"kind":"KeyPhraseExtraction","parameters":{}}
}

func ExampleEntityRecognizer() {
	show(cog.EntityRecognizer().Text("The train to Lisbon leaves at nine.").InclusionList("Location").OutputCol("entities").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:analyze-text?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"The train to Lisbon leaves at nine."}]},"kind":"EntityRecognition","parameters":{"inclusionList":["Location"],"stringIndexType":"UnicodeCodePoint"}}
}

// The containers' routes are asked for by their version; parameters then travel in the query.
func ExamplePII() {
	show(cog.PII().Text("Write to ann@example.org.").Domain("phi").APIVersion("v3.1").OutputCol("masked").Endpoint("http://127.0.0.1:5000"))
	// Output:
	// POST http://127.0.0.1:5000/text/analytics/v3.1/entities/recognition/pii?domain=phi&stringIndexType=UnicodeCodePoint
	// {"documents":[{"id":"0","language":"en","text":"Write to ann@example.org."}]}
}

// A pipeline is JSON and back: what a worker runs, or a bug report carries. A key is named, never written.
func ExamplePipeline() {
	pipeline := cog.Pipeline(
		cog.LanguageDetector().TextCol("text").OutputCol("language"),
		cog.TextSentiment().TextCol("text").LanguageCol("language").KeyEnv("MY_KEY").Endpoint("eastus").OutputCol("sentiment"),
	)
	text := frames.Must(json.Marshal(pipeline))
	fmt.Println(string(text))
	_, err := cog.FromJSON(text)
	fmt.Println(err)
	// Output:
	// {"pipeline":[{"service":"LanguageDetector","parameters":{"Text":{"column":"text"}},"outputCol":"language"},{"service":"TextSentiment","parameters":{"Endpoint":{"value":"eastus"},"Key":{"env":"MY_KEY"},"Language":{"column":"language"},"Text":{"column":"text"}},"outputCol":"sentiment"}]}
	// <nil>
}
