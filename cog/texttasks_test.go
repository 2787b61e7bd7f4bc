package cog

import (
	"strings"
	"testing"

	"github.com/cogbook/cogbook/frames"
)

// TestTasksThatAreWrong: what is no list of tasks is found before anything is sent.
func TestTasksThatAreWrong(t *testing.T) {
	t.Parallel()
	for tasks, want := range map[string]string{
		`[]`:                                     "want a list",
		`{"kind": "SentimentAnalysis"}`:          "want a list",
		`["SentimentAnalysis"]`:                  "want a list",
		`[{"kind": "Healthcare"}, {}]`:           "number 2 has no kind",
		`[{"kind": "Healthcare", "domain": ""}]`: "want a list", // parameters belong into "parameters"
	} {
		_, err := AnalyzeText().Text("a").Tasks(tasks).OutputCol("out").Endpoint("eastus").Key("k").
			Explain(frames.Must(frames.New(frames.Ints("row", 0))), 1)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", tasks, err, want)
		}
	}
}
