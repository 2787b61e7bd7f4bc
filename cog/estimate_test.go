package cog_test

import (
	"fmt"
	"strings"
	"testing"

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
