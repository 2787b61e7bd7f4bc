package cog_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

func ExampleChatCompletion() {
	show(cog.ChatCompletion().
		Messages([]cog.ChatMessage{{Role: "system", Content: "Answer in one sentence."}, {Role: "user", Content: "What is a tide?"}}).
		Model("mini").
		MaxCompletionTokens(60).
		OutputCol("answer").
		Endpoint("http://localhost:11434/v1")) // Ollama: any URL that ends in /v1
	// Output:
	// POST http://localhost:11434/v1/chat/completions
	// {"max_completion_tokens":60,"messages":[{"content":"Answer in one sentence.","role":"system"},{"content":"What is a tide?","role":"user"}],"model":"mini"}
}

// On Azure's classic route, a deployment is named and the version is sent.
func ExampleChatCompletion_deployment() {
	show(cog.ChatCompletion().
		Messages([]cog.ChatMessage{{Role: "user", Content: "What is a tide?"}}).
		DeploymentName("mini").
		OutputCol("answer").
		Endpoint("https://NAME.openai.azure.com").Key("secret"))
	// Output:
	// POST https://NAME.openai.azure.com/openai/deployments/mini/chat/completions?api-version=2024-10-21
	// {"messages":[{"content":"What is a tide?","role":"user"}]}
}

// review is what is asked of a model about each row.
type review struct {
	Topic string `json:"topic" enum:"room,food" doc:"what it is about"`
	Stars int    `json:"stars"`
}

func ExamplePrompt() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { // a server with the interface of OpenAI's
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprint(w, `{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":"{\"topic\":\"food\",\"stars\":2}"}}]}`)
	}))
	defer server.Close()
	reviews := frames.Must(frames.New(frames.Strings("review", "The breakfast was cold.")))
	prompt := cog.Prompt().
		Template(`Rate this review: "{review}"`).
		Schema(review{}).
		Model("mini").
		OutputCol("rating").
		Endpoint(server.URL + "/v1").Key("secret")
	rated := frames.Must(prompt.Transform(context.Background(), reviews))
	rated = frames.Must(cog.Unpack(rated, "rating", review{}))
	fmt.Println(rated.Select([]string{"review", "topic", "stars"}))
	// Output:
	// [1x3] DataFrame
	//
	//     review                  topic    stars
	//  0: The breakfast was cold. food     2
	//     <string>                <string> <int>
}

func ExampleResponse() {
	show(cog.Response().
		Input("What is a tide?").
		Model("mini").
		Reasoning(map[string]string{"effort": "low"}).
		OutputCol("answer").
		Endpoint("https://NAME.openai.azure.com/openai/v1").Key("secret"))
	// Output:
	// POST https://NAME.openai.azure.com/openai/v1/responses
	// {"input":"What is a tide?","model":"mini","reasoning":{"effort":"low"}}
}

func ExampleEmbedding() {
	words := frames.Must(frames.New(frames.Strings("word", "tide", "moon", "bread")))
	fmt.Println(frames.Must(cog.Embedding().
		TextCol("word").
		Model("small").
		Dimensions(3).
		OutputCol("vector").
		Endpoint("https://NAME.openai.azure.com").Key("secret").
		Explain(words, 1)))
	// Output:
	// Embedding: 3 rows in 1 request of at most 2048
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// POST https://NAME.openai.azure.com/openai/v1/embeddings
	// Accept: application/json
	// Content-Type: application/json
	// Authorization: [redacted]
	//
	// {
	//   "dimensions": 3,
	//   "input": [
	//     "tide",
	//     "moon",
	//     "bread"
	//   ],
	//   "model": "small"
	// }
}

func ExampleGenerateImage() {
	show(cog.GenerateImage().
		Prompt("a harbour at low tide, in watercolours").
		Model("gpt-image-1").
		Size("1024x1024").
		OutputCol("picture").
		Endpoint("https://api.openai.com/v1").Key("secret"))
	// Output:
	// POST https://api.openai.com/v1/images/generations
	// {"model":"gpt-image-1","prompt":"a harbour at low tide, in watercolours","size":"1024x1024"}
}

func ExampleTranscribeAudio() {
	recordings := frames.Must(frames.New(frames.Strings("file", "data:audio/wav;base64,UklGRiQAAABXQVZFZm10IA==")))
	fmt.Println(frames.Must(cog.TranscribeAudio().
		AudioCol("file").
		DeploymentName("whisper").
		Language("en").
		OutputCol("words").
		Endpoint("https://NAME.openai.azure.com").Key("secret").
		Explain(recordings, 1)))
	// Output:
	// TranscribeAudio: 1 row in 1 request of at most 1
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 1
	// POST https://NAME.openai.azure.com/openai/deployments/whisper/audio/transcriptions?api-version=2024-10-21
	// Accept: application/json
	// Content-Type: multipart/form-data; boundary=cogbook-dc09fd2fc1da024a2adce197fbbcb327
	// Api-Key: [redacted]
	//
	// (300 bytes)
}

func ExampleSpeakText() {
	show(cog.SpeakText().
		Text("Good morning").
		Voice("alloy").
		Model("tts").
		ResponseFormat("wav").
		OutputCol("sound").
		Endpoint("https://NAME.openai.azure.com/openai/v1").Key("secret"))
	// Output:
	// POST https://NAME.openai.azure.com/openai/v1/audio/speech
	// {"input":"Good morning","model":"tts","response_format":"wav","voice":"alloy"}
}
