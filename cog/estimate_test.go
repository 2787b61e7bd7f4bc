package cog_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

func TestEstimate(t *testing.T) {
	t.Parallel()
	texts := make([]any, 25)
	for i := range texts {
		texts[i] = strings.Repeat("ä", 1+i*100) // up to 2,401 characters
	}
	texts[3] = nil
	df := frames.Must(frames.New(series.New(texts, series.String, "text")))
	e, err := cog.TextSentiment().TextCol("text").OutputCol("out").Endpoint("eastus").Key("k").Estimate(df)
	if err != nil {
		t.Fatal(err)
	}
	// Rows 0 to 9 are one record, 10 to 19 two, 20 to 24 three; row 3 is none.
	if want := (cog.Estimate{Service: "TextSentiment", Rows: 25, Skipped: 1, Calls: 3, Units: 9 + 20 + 15, Unit: "text record"}); e != want {
		t.Errorf("%+v, want %+v", e, want)
	}
	if cost := e.Cost(1000, 1); cost != 0.044 {
		t.Errorf("cost %v", cost)
	}
	if _, err := cog.TextSentiment().OutputCol("out").Estimate(df); err == nil {
		t.Error("a builder without its text has an estimate")
	}
}

// TestEstimatesCountWhatThePriceCounts: each service's own parameter, in its own unit.
func TestEstimatesCountWhatThePriceCounts(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Strings("text", "zwölf Worte", strings.Repeat("x", 1500))))
	for name, c := range map[string]struct {
		b interface {
			Estimate(dataframe.DataFrame) (cog.Estimate, error)
		}
		units int
		unit  string
	}{
		"translation into two languages": {cog.Translate().TextCol("text").To("de", "fr").Tone("formal").APIVersion("2026-06-06").Endpoint("eastus").Key("k").OutputCol("out"), 2 * (11 + 1500), "character"},
		"a question":                     {cog.Answer().QuestionCol("text").ProjectName("p").DeploymentName("d").Endpoint("eastus").Key("k").OutputCol("out"), 1 + 2, "text record"},
		"a prompt and its documents":     {cog.ShieldPrompt().UserPromptCol("text").Documents(strings.Repeat("y", 999)).Endpoint("eastus").Key("k").OutputCol("out"), 2 + 3, "text record"},
		"speech":                         {cog.TextToSpeech().TextCol("text").Endpoint("eastus").Key("k").OutputCol("out"), 11 + 1500, "character"},
		"tokens":                         {cog.Prompt().Template("{text}").Model("mini").Endpoint("eastus").Key("k").OutputCol("out"), 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e, err := c.b.Estimate(df)
			if err != nil {
				t.Fatal(err)
			}
			if e.Units != c.units || e.Unit != c.unit {
				t.Errorf("%s; want %d %q", e, c.units, c.unit)
			}
		})
	}
}

func ExampleEstimate() {
	pictures := frames.Must(frames.New(frames.Strings("picture", "https://example.org/1.jpg", "https://example.org/2.jpg")))
	e := frames.Must(cog.AnalyzeImage().ImageURLCol("picture").Features("tags", "objects").OutputCol("out").
		Endpoint("eastus").Key("secret").Estimate(pictures))
	fmt.Println(e)
	fmt.Printf("%.4f\n", e.Cost(1000, 1.00))
	// Output:
	// AnalyzeImage: 2 rows, 2 requests, 4 transactions
	// 0.0040
}

func ExampleServices() {
	services := cog.Services()
	fmt.Println(services.Names())
	// Output:
	// [family builder does route version batch offline retired]
}
