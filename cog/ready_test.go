package cog

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/frames"
)

func TestTheInMachineServicesAreLookedAtFirst(t *testing.T) {
	posts := 0
	health := ""
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			posts++
		}
		_, _ = w.Write([]byte(health))
	}))
	t.Cleanup(server.Close)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	sentiment := TextSentiment().TextCol("text").OutputCol("out")
	picture := AnalyzeImage().ImageURLCol("text").Features("caption", "people").OutputCol("out")
	for name, test := range map[string]struct {
		builder                Transformer
		endpoint, health, want string
	}{
		"no model of a feature": {picture, server.URL, "{\"engines\":{\"objects\":{\"state\":\"missing\",\"error\":\"run `cogbook models fetch onnxruntime`\"}}}", "cogbook models fetch onnxruntime"},
		"no model":              {sentiment, server.URL, "{\"engines\":{\"sentiment\":{\"state\":\"missing\",\"error\":\"run `cogbook models fetch minilm`\"}}}", "cogbook models fetch minilm"},
		"no services":           {sentiment, gone.URL, "", "no services answer at " + gone.URL + ": start them with `cogbook services`"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, variable := range []string{"ENDPOINT", "KEY", "TEXT_ENDPOINT", "TEXT_KEY", "VISION_ENDPOINT", "VISION_KEY"} {
				t.Setenv("COGBOOK_"+variable, "")
			}
			t.Setenv("COGBOOK_LOCAL_ENDPOINT", test.endpoint)
			health = test.health
			_, err := test.builder.Transform(t.Context(), reviews("good"))
			if !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want %q in it", err, test.want)
			}
			ended := false
			rows := func(yield func(frames.Row, error) bool) {
				defer func() { ended = true }()
				_ = yield(frames.NewRow([]string{"text"}, []any{"good"}), nil) && yield(frames.NewRow([]string{"text"}, []any{"bad"}), nil)
			}
			for _, err := range test.builder.Stream(t.Context(), rows) {
				if !errors.Is(err, ErrSetup) {
					t.Errorf("error of the stream is %v", err)
				}
			}
			if !ended {
				t.Error("the rows were not let go")
			}
			if posts > 0 {
				t.Errorf("%d requests were sent", posts)
			}
		})
	}
}
