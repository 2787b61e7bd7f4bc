package cog

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// TestTokensOfRequests: each builder of a language model says beforehand what its request may cost.
func TestTokensOfRequests(t *testing.T) {
	t.Parallel()
	const at = "https://x.test/v1"
	user := func(content any) []ChatMessage { return []ChatMessage{{Role: "user", Content: content}} }
	picture := []map[string]any{
		{"type": "text", "text": "what?"},
		{"type": "image_url", "image_url": map[string]string{"url": "data:image/png;base64," + strings.Repeat("iVBORw0KGgo", 100_000)}},
	}
	const names = len("role" + "user" + "content") // what a message says besides its content
	chat := ChatCompletion().Endpoint(at).Model("m").OutputCol("out")
	asking := Prompt().Endpoint(at).Model("m").OutputCol("out")
	response := Response().Endpoint(at).Model("m").OutputCol("out")
	tests := map[string]struct {
		b    builder
		want int
	}{
		"a chat":               {chat.Messages(user(strings.Repeat("tide", 100))).MaxCompletionTokens(200).builder, (400+names+3)/4 + 200},
		"for older models":     {chat.Messages(user("tides")).MaxTokens(50).builder, (5+names+3)/4 + 50},
		"without a maximum":    {chat.Messages(user("tides")).builder, (5+names+3)/4 + 1000},
		"several answers":      {chat.Messages(user("tides")).MaxCompletionTokens(200).N(3).builder, (5+names+3)/4 + 600},
		"Chinese":              {chat.Messages(user("潮汐是什么")).MaxCompletionTokens(200).builder, 5 + (names+3)/4 + 200},
		"a picture":            {chat.Messages(user(picture)).MaxCompletionTokens(200).builder, (names+len("typetexttextwhat?typeimage_urlurl")+3)/4 + 765 + 200},
		"tools":                {chat.Messages(user("tides")).Tools([]map[string]string{{"type": strings.Repeat("x", 396)}}).MaxCompletionTokens(200).builder, (5+names+400+3)/4 + 200},
		"a prompt":             {asking.Template("{text} of all {text}").SystemPrompt("Be brief.").MaxCompletionTokens(10).builder, (len("rolesystemcontentBe brief.tides of all tides")+names+3)/4 + 10},
		"a prompt's picture":   {asking.Template("what?").ImageURL("u").MaxCompletionTokens(10).builder, (names+len("typetexttextwhat?typeimage_urlurlu")+3)/4 + 765 + 10},
		"a response":           {response.InputCol("text").Instructions("Be brief").MaxOutputTokens(70).builder, (5+8+3)/4 + 70},
		"a response's picture": {response.Input([]map[string]any{{"role": "user", "content": []map[string]string{{"type": "input_image", "image_url": "u"}}}}).MaxOutputTokens(70).builder, (len("roleusercontenttypeimage_urlu")+3)/4 + 765 + 70},
		"an embedding":         {Embedding().Endpoint(at).Model("m").TextCol("text").OutputCol("out").builder, 2},
		"a painted picture":    {GenerateImage().Endpoint(at).Model("m").PromptCol("text").OutputCol("out").builder, 0},
		"a spoken text":        {SpeakText().Endpoint(at).Model("m").Voice("alloy").TextCol("text").OutputCol("out").builder, 0},
		"another service":      {TextSentiment().Endpoint("https://x.test").TextCol("text").OutputCol("out").builder, 0},
	}
	df := frames.Must(frames.New(frames.Strings("text", "tides")))
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := requestOf(t, mustLookup(t, test.b.service), test.b, df).Tokens; got != test.want {
				t.Errorf("%d tokens, want %d", got, test.want)
			}
			if e, err := test.b.Estimate(df); err != nil || e.Tokens != test.want {
				t.Errorf("%s, %v; want %d tokens", e, err, test.want)
			}
		})
	}
	three := frames.Must(frames.New(frames.Strings("text", "tides", "moon", "sand and sea")))
	e, err := tests["an embedding"].b.Estimate(three)
	if want := "Embedding: 3 rows, 1 request, about 6 tokens"; err != nil || e.String() != want {
		t.Errorf("%s, %v; want %s", e, err, want)
	}
}

// TestTokenRate: the rows of a chat are sent as their estimates allow.
func TestTokenRate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		sent := make(chan time.Duration, 4)
		server := answering(func(*http.Request, []byte) (int, string) {
			sent <- time.Since(began)
			return http.StatusOK, chatAnswer("yes", "stop", "")
		})
		b := Prompt().Endpoint("https://x.test/v1").Model("m").Template("{text}").MaxCompletionTokens(491).OutputCol("out").
			Policy(rest.Policy{TokenRate: 60_000.0 / 60}).builder // 9 for a question, and 491: two a second
		df, err := b.through(server).Transform(t.Context(), frames.Must(frames.New(frames.Strings("text",
			strings.Repeat("a", 21), strings.Repeat("b", 21), strings.Repeat("c", 21), strings.Repeat("d", 21)))))
		if err != nil || !slices.Equal(df.Col("out").Records(), []string{"yes", "yes", "yes", "yes"}) {
			t.Fatalf("%v, %v", df, err)
		}
		close(sent)
		for i, want := range []time.Duration{0, 0, 500 * time.Millisecond, time.Second} {
			if got := <-sent; got.Round(time.Microsecond) != want {
				t.Errorf("request %d was sent at %v, want %v", i, got, want)
			}
		}
	})
}
