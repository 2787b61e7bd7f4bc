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

func ExampleEntityLinking() {
	show(cog.EntityLinking().Text("Ada Lovelace wrote for the Analytical Engine.").
		OutputCol("things").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:analyze-text?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"Ada Lovelace wrote for the Analytical Engine."}]},"kind":"EntityLinking","parameters":{"stringIndexType":"UnicodeCodePoint"}}
}

func ExampleHealthcare() {
	show(cog.Healthcare().Text("Patient took 100mg of ibuprofen twice.").
		OutputCol("notions").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"Patient took 100mg of ibuprofen twice."}]},"tasks":[{"kind":"Healthcare","parameters":{"stringIndexType":"UnicodeCodePoint"},"taskName":"0"}]}
}

func ExampleExtractiveSummary() {
	show(cog.ExtractiveSummary().Text("The rooms were beautiful. The breakfast was cold.").SentenceCount(1).SortBy("Rank").
		OutputCol("summary").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"The rooms were beautiful. The breakfast was cold."}]},"tasks":[{"kind":"ExtractiveSummarization","parameters":{"sentenceCount":1,"sortBy":"Rank","stringIndexType":"UnicodeCodePoint"},"taskName":"0"}]}
}

func ExampleAbstractiveSummary() {
	show(cog.AbstractiveSummary().Text("The rooms were beautiful. The breakfast was cold.").SummaryLength("short").
		OutputCol("summary").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"The rooms were beautiful. The breakfast was cold."}]},"tasks":[{"kind":"AbstractiveSummarization","parameters":{"stringIndexType":"UnicodeCodePoint","summaryLength":"short"},"taskName":"0"}]}
}

func ExampleCustomEntities() {
	show(cog.CustomEntities().Text("Two nights in a double room").ProjectName("bookings").DeploymentName("prod").
		OutputCol("found").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"Two nights in a double room"}]},"tasks":[{"kind":"CustomEntityRecognition","parameters":{"deploymentName":"prod","projectName":"bookings","stringIndexType":"UnicodeCodePoint"},"taskName":"0"}]}
}

func ExampleClassifyText() {
	show(cog.ClassifyText().Text("The breakfast was cold.").ProjectName("reviews").DeploymentName("prod").
		OutputCol("class").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"The breakfast was cold."}]},"tasks":[{"kind":"CustomSingleLabelClassification","parameters":{"deploymentName":"prod","projectName":"reviews"},"taskName":"0"}]}
}

func ExampleClassifyTextMulti() {
	show(cog.ClassifyTextMulti().Text("The breakfast was cold.").ProjectName("reviews").DeploymentName("prod").
		OutputCol("classes").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"The breakfast was cold."}]},"tasks":[{"kind":"CustomMultiLabelClassification","parameters":{"deploymentName":"prod","projectName":"reviews"},"taskName":"0"}]}
}

func ExampleConversation() {
	show(cog.Conversation().Text("book a table for two tomorrow").ProjectName("dining").DeploymentName("prod").
		OutputCol("intent").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:analyze-conversations?api-version=2023-04-01
	// {"analysisInput":{"conversationItem":{"id":"1","language":"en","modality":"text","participantId":"1","text":"book a table for two tomorrow"}},"kind":"Conversation","parameters":{"deploymentName":"prod","projectName":"dining","stringIndexType":"UnicodeCodePoint"}}
}

func ExampleAnswer() {
	show(cog.Answer().Question("How long does the battery last?").ProjectName("manual").DeploymentName("production").Top(1).
		OutputCol("answer").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:query-knowledgebases?api-version=2021-10-01&deploymentName=production&projectName=manual
	// {"question":"How long does the battery last?","top":1}
}

func ExampleAnswerFromText() {
	show(cog.AnswerFromText().Question("How long does it last?").Records([]map[string]string{{"id": "1", "text": "The battery lasts ten hours."}}).
		OutputCol("answer").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/:query-text?api-version=2021-10-01
	// {"question":"How long does it last?","records":[{"id":"1","text":"The battery lasts ten hours."}],"stringIndexType":"UnicodeCodePoint"}
}

func ExampleAnalyzeText() {
	show(cog.AnalyzeText().Text("Anna loved the room.").Tasks([]map[string]any{
		{"kind": "SentimentAnalysis", "parameters": map[string]any{"opinionMining": true}},
		{"kind": "KeyPhraseExtraction"},
	}).OutputCol("tasks").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/language/analyze-text/jobs?api-version=2025-11-01
	// {"analysisInput":{"documents":[{"id":"0","language":"en","text":"Anna loved the room."}]},"tasks":[{"kind":"SentimentAnalysis","parameters":{"opinionMining":true,"stringIndexType":"UnicodeCodePoint"},"taskName":"0"},{"kind":"KeyPhraseExtraction","parameters":{},"taskName":"1"}]}
}
