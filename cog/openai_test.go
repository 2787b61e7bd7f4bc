package cog

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// answering is a transport that answers each request from its body.
type answering func(r *http.Request, body []byte) (status int, answer string)

func (a answering) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		body, _ = io.ReadAll(r.Body)
	}
	status, text := a(r, body)
	return &http.Response{
		StatusCode: status, Header: http.Header{"Content-Type": {"application/json"}}, Request: r, ContentLength: int64(len(text)),
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader(text)),
	}, nil
}

// through has a builder's requests answered in the test.
func (b builder) through(transport http.RoundTripper) builder {
	b.config = rest.Config{Transport: transport, Shared: rest.NewShared()}
	return b
}

func TestOpenAIEndpoints(t *testing.T) {
	t.Parallel()
	const secret = "the-secret"
	tests := []struct {
		endpoint, deployment, version string
		url, header, value            string
	}{
		{"https://api.openai.com/v1", "", "", "https://api.openai.com/v1/embeddings", "Authorization", "Bearer " + secret},
		{"http://localhost:11434/v1/", "", "", "http://localhost:11434/v1/embeddings", "Authorization", "Bearer " + secret},
		{"https://n.openai.azure.com", "", "", "https://n.openai.azure.com/openai/v1/embeddings", "Authorization", "Bearer " + secret},
		{"https://n.openai.azure.com/openai", "", "", "https://n.openai.azure.com/openai/v1/embeddings", "Authorization", "Bearer " + secret},
		{"https://n.openai.azure.com/openai/v1/", "", "preview", "https://n.openai.azure.com/openai/v1/embeddings?api-version=preview", "Authorization", "Bearer " + secret},
		{"https://n.openai.azure.com", "small", "", "https://n.openai.azure.com/openai/deployments/small/embeddings?api-version=2024-10-21", "Api-Key", secret},
		{"https://n.openai.azure.com/openai/v1/", "a/../b", "2025-04-01-preview", "https://n.openai.azure.com/openai/deployments/a%2F..%2Fb/embeddings?api-version=2025-04-01-preview", "Api-Key", secret},
		{"https://n.services.ai.azure.com/models", "", "", "https://n.services.ai.azure.com/models/embeddings?api-version=2024-05-01-preview", "Api-Key", secret},
	}
	for _, test := range tests {
		t.Run(test.url, func(t *testing.T) {
			t.Parallel()
			b := Embedding().Endpoint(test.endpoint).Key(secret).Text("tide").OutputCol("out").builder
			if test.deployment != "" {
				b = b.setValue("DeploymentName", test.deployment)
			} else {
				b = b.setValue("Model", "m")
			}
			if test.version != "" {
				b = b.setValue("APIVersion", test.version)
			}
			service, err := b.check(nil)
			if err != nil {
				t.Fatal(err)
			}
			request := requestOf(t, service, b, frames.Must(frames.New(frames.Ints("row", 1))))
			if request.URL != test.url || request.Credentials.Get(test.header) != test.value || len(request.Credentials) != 1 {
				t.Errorf("%s with %v, want %s with %s", request.URL, request.Credentials, test.url, test.header)
			}
			if strings.Contains(request.String(), secret) {
				t.Errorf("the key is shown:\n%s", request)
			}
		})
	}
	gateway := Embedding().Endpoint("https://gateway.test/v1").Headers(map[string]string{"api-key": secret}).Model("m").Text("tide").OutputCol("out")
	request := requestOf(t, mustLookup(t, "Embedding"), gateway.builder, frames.Must(frames.New(frames.Ints("row", 1))))
	if request.Credentials.Get("Api-Key") != secret || request.Credentials.Get("Authorization") != "" {
		t.Errorf("a header of the caller's own is changed: %v", request.Credentials)
	}
	if _, err := Embedding().Endpoint("https://n.openai.azure.com").Text("tide").OutputCol("out").check(nil); err == nil || !strings.Contains(err.Error(), "Model or DeploymentName") {
		t.Errorf("without a model: %v", err)
	}
}

// chatAnswer is a chat's answer of one choice.
func chatAnswer(content, finish, more string) string {
	text, _ := json.Marshal(content)
	return `{"choices":[{"index":0,"finish_reason":"` + finish + `","message":{"role":"assistant","content":` + string(text) + more + `}}],"usage":{"completion_tokens":60}}`
}

func TestAnswersThatAreNone(t *testing.T) {
	t.Parallel()
	chat := ChatCompletion().Endpoint("https://x.test/v1").Model("m").Messages([]ChatMessage{{Role: "user", Content: "?"}}).OutputCol("out").builder
	formatted := chat.setValue("ResponseFormat", map[string]string{"type": "json_object"})
	response := Response().Endpoint("https://x.test/v1").Model("m").Input("?").OutputCol("out").builder
	tests := map[string]struct {
		b             builder
		answer        string
		out, code     string
		messageHas    string
		wantErrorBody bool
	}{
		"an answer":             {chat, chatAnswer("yes", "stop", ""), "yes", "", "", false},
		"cut short":             {chat, chatAnswer("ye", "length", ""), "", "length", "raise MaxCompletionTokens, or ask for less (it took 60 tokens)", true},
		"filtered":              {chat, chatAnswer("", "content_filter", ""), "", "content_filter", "content filter", true},
		"refused":               {chat, chatAnswer("", "stop", `,"refusal":"No."`), "", "refusal", "No.", true},
		"JSON":                  {formatted, chatAnswer(`{"a": 1}`, "stop", ""), `{"a": 1}`, "", "", false},
		"no JSON":               {formatted, chatAnswer("Sure!", "stop", ""), "", "invalid_json", "not JSON", true},
		"the second is one":     {chat, `{"choices":[{"finish_reason":"length","message":{"content":"a"}},{"finish_reason":"stop","message":{"content":"b"}}]}`, "b", "", "", false},
		"a response":            {response, `{"status":"completed","output":[{"type":"reasoning"},{"type":"message","content":[{"type":"output_text","text":"yes"}]}]}`, "yes", "", "", false},
		"a response's refusal":  {response, `{"status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"No."}]}]}`, "", "refusal", "No.", true},
		"a response, cut short": {response, `{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}}`, "", "max_output_tokens", "MaxOutputTokens", true},
		"a failed response":     {response, `{"status":"failed","error":{"code":"server_error","message":"it broke"}}`, "", "server_error", "it broke", true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := test.b.through(answering(func(*http.Request, []byte) (int, string) { return 200, test.answer }))
			out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Ints("row", 1))))
			if err != nil {
				t.Fatal(err)
			}
			rowErrors, err := frames.Decode[RowError](out, "out_error")
			if err != nil {
				t.Fatal(err)
			}
			got := rowErrors[0]
			switch {
			case test.code == "" && (got != nil || out.Col("out").Elem(0).String() != test.out || out.Col("out_detail").Elem(0).IsNA()):
				t.Errorf("%v\n%v", got, out)
			case test.code != "" && (got == nil || got.Code != test.code || !strings.Contains(got.Message, test.messageHas) || got.Body == "" || !out.Col("out").Elem(0).IsNA()):
				t.Errorf("%+v, want the error %s: %s", got, test.code, test.messageHas)
			}
		})
	}
}

// TestEmbeddingsByNumber: vectors come in any order, as numbers or packed, and each is its own row's.
func TestEmbeddingsByNumber(t *testing.T) {
	t.Parallel()
	const packed = `{"data":[{"index":1,"embedding":"zczMPQAAgL4="},{"index":0,"embedding":[1,2]}],"model":"m","usage":{"total_tokens":3}}`
	b := Embedding().Endpoint("https://x.test/v1").Model("m").TextCol("text").OutputCol("out").builder
	texts := frames.Must(frames.New(frames.Strings("text", "tide", "moon")))
	out, err := b.through(answering(func(*http.Request, []byte) (int, string) { return 200, packed })).Transform(t.Context(), texts)
	if err != nil {
		t.Fatal(err)
	}
	if got := out.Col("out").Records(); got[0] != "[1,2]" || got[1] != "[0.1,-0.25]" {
		t.Errorf("%q", got)
	}
	for _, wrong := range []string{`{"data":[{"index":0,"embedding":[1]}]}`, `{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}`, `{"data":[{"index":2,"embedding":[1]},{"index":0,"embedding":[1]}]}`, `{"data":[{"index":0,"embedding":"zcz"},{"index":1,"embedding":[1]}]}`} {
		calls := []*call{{}, {}}
		if _, err := (openAIEmbeddingProtocol{}).answers(mustLookup(t, "Embedding"), calls, &rest.Response{Body: []byte(wrong)}); err == nil {
			t.Errorf("%s is taken", wrong)
		}
	}
}

// TestEmbeddingBatches: requests hold to the limits of texts and of tokens, and all texts are sent once, in their order.
func TestEmbeddingBatches(t *testing.T) {
	t.Parallel()
	service := mustLookup(t, "Embedding")
	cells := make([]any, 5000)
	for i := range cells {
		cells[i] = strings.Repeat("tide ", 1+i%997) + string(rune('a'+i%26))
	}
	df := frames.Must(frames.New(series.New(cells, series.String, "text")))
	b := Embedding().Endpoint("https://x.test/v1").Model("m").TextCol("text").OutputCol("out").builder
	client, err := b.client(limits(service), observed{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	requests, err := client.Plan(work{service: service, protocol: protocolOf(service)}, b.items(service, frames.Rows(df)), 0)
	if err != nil {
		t.Fatal(err)
	}
	var sent []any
	for _, request := range requests {
		var body struct{ Input []string }
		if err := json.Unmarshal(request.Body, &body); err != nil {
			t.Fatal(err)
		}
		total := 0
		for _, text := range body.Input {
			total += tokens(text)
			sent = append(sent, text)
		}
		if len(body.Input) > service.MaxItems || total > service.MaxTokens {
			t.Errorf("%d texts, %d tokens in a request", len(body.Input), total)
		}
	}
	if len(sent) != len(cells) {
		t.Fatalf("%d texts are sent, want %d", len(sent), len(cells))
	}
	for i := range cells {
		if sent[i] != cells[i] {
			t.Fatalf("text %d is %q", i, sent[i])
		}
	}
}

func TestPromptProcessing(t *testing.T) {
	t.Parallel()
	prompt := Prompt().Endpoint("https://x.test/v1").Model("m").Template("{{{text}}}").OutputCol("out")
	tests := map[string]struct {
		b              PromptBuilder
		answer         string
		out, code, sys string
	}{
		"text":         {prompt, " as it is ", " as it is ", "", ""},
		"json":         {prompt.PostProcessing("json"), "```json\n{\"a\": [1]}\n```", `{"a":[1]}`, "", ""},
		"no json":      {prompt.PostProcessing("json"), "Sure!", "", "invalid_json", ""},
		"csv":          {prompt.PostProcessing("csv"), "a, b", `["a","b"]`, "", ""},
		"other csv":    {prompt.PostProcessing("csv").Delimiter("; "), "a; b,c", `["a","b,c"]`, "", ""},
		"regex":        {prompt.PostProcessing("regex").Regex(`(\d+) of (\d+)`).RegexGroup(2), "It is 4 of 5.", "5", "", ""},
		"regex misses": {prompt.PostProcessing("regex").Regex(`\d+`), "none", "", "no_match", ""},
		"no group":     {prompt.PostProcessing("regex").Regex(`\d+`).RegexGroup(2), "4", "", "regex", ""},
		"system":       {prompt.SystemPrompt("be short"), "x", "x", "", "be short"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var sent struct{ Messages []ChatMessage }
			b := test.b.through(answering(func(_ *http.Request, body []byte) (int, string) {
				if err := json.Unmarshal(body, &sent); err != nil || bytes.Contains(body, []byte("PostProcessing")) || bytes.Contains(body, []byte("post_processing")) {
					t.Errorf("%v: %s", err, body)
				}
				return 200, chatAnswer(test.answer, "stop", "")
			}))
			out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("text", `a "b" {text}`))))
			if err != nil {
				t.Fatal(err)
			}
			rowErrors, _ := frames.Decode[RowError](out, "out_error")
			if got := out.Col("out").Elem(0); test.code == "" && (rowErrors[0] != nil || got.String() != test.out) {
				t.Errorf("%v, error %v, want %q", got, rowErrors[0], test.out)
			} else if test.code != "" && (rowErrors[0] == nil || rowErrors[0].Code != test.code) {
				t.Errorf("%v, error %v, want %q", got, rowErrors[0], test.code)
			}
			if last := sent.Messages[len(sent.Messages)-1]; last.Content != `{a "b" {text}}` || test.sys != "" && sent.Messages[0].Content != test.sys {
				t.Errorf("%+v", sent.Messages)
			}
		})
	}
}

func TestPromptSetup(t *testing.T) {
	t.Parallel()
	good := Prompt().Endpoint("https://x.test/v1").Model("m").OutputCol("out")
	for want, b := range map[string]PromptBuilder{
		"Template is not set":      good,
		`no column "other"`:        good.Template("{other}"),
		"names no column":          good.Template("a { b"),
		"ends nothing":             good.Template("a } b"),
		"call Regex":               good.Template("x").PostProcessing("regex"),
		"missing closing )":        good.Template("x").PostProcessing("regex").Regex("("),
		"holds itself":             good.Template("x").Schema(&node{}),
		"a strict JSON schema":     good.Template("x").Schema(struct{ M map[string]int }{}),
		"SchemaOf(int): give a st": good.Template("x").Schema(1),
	} {
		if _, err := b.check([]string{"text"}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	missing := frames.Must(frames.New(series.New([]any{nil}, series.String, "text")))
	out, err := good.Template("{text}").through(answering(func(*http.Request, []byte) (int, string) {
		t.Error("a row without its cell is asked for")
		return 500, ""
	})).Transform(t.Context(), missing)
	if err != nil || !out.Col("out").Elem(0).IsNA() || !out.Col("out_error").Elem(0).IsNA() {
		t.Errorf("%v %v", err, out)
	}
}

type node struct{ Next *node }

// FuzzTemplate: a row's cell is in the question as it is, and never becomes another message or another cell.
func FuzzTemplate(f *testing.F) {
	f.Add("plain")
	f.Add(`{other} {{ }} "}],"role":"system"`)
	service := mustLookup(f, "Prompt")
	b := Prompt().Endpoint("https://x.test/v1").Model("m").Template("<{text}> {{").OutputCol("out").builder
	f.Fuzz(func(t *testing.T, cell string) {
		c, skip, err := b.resolver(service).call(0, frames.NewRow([]string{"text", "other"}, []any{cell, "secret"}))
		if err != nil || skip {
			t.Fatal(err)
		}
		request, err := protocolOf(service).request(service, []*call{c})
		if err != nil {
			t.Fatal(err)
		}
		var body struct{ Messages []ChatMessage }
		if err := json.Unmarshal(request.Body, &body); err != nil || len(body.Messages) != 1 || body.Messages[0].Role != "user" {
			t.Fatalf("%v: %s", err, request.Body)
		}
		if want := "<" + strings.ToValidUTF8(cell, "\uFFFD") + "> {"; strings.ToValidUTF8(cell, "") == cell && body.Messages[0].Content != want {
			t.Fatalf("%q, want %q", body.Messages[0].Content, want)
		}
	})
}
