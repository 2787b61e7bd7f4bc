package cog_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

func ExampleAnalyzeImage() {
	show(cog.AnalyzeImage().
		ImageURL("https://example.org/house.jpg").
		Features("tags", "objects").
		OutputCol("tags").
		Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/computervision/imageanalysis:analyze?api-version=2023-10-01&features=tags%2Cobjects
	// {"url":"https://example.org/house.jpg"}
}

func ExampleReadImage() {
	show(cog.ReadImage().
		ImageURL("https://example.org/letter.png").
		ReadingOrder("natural").
		OutputCol("words").
		Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/read/analyze?readingOrder=natural
	// {"url":"https://example.org/letter.png"}
}

// show prints the address and the body of the request for one row.
func show(builder cog.Transformer) {
	one := frames.Must(frames.New(frames.Ints("row", 0)))
	_, request, _ := strings.Cut(frames.Must(builder.Explain(one, 1)), "request 1 of 1\n")
	line, rest, _ := strings.Cut(request, "\n")
	_, body, _ := strings.Cut(rest, "\n\n")
	var value any
	if err := json.Unmarshal([]byte(body), &value); err != nil {
		fmt.Println(err)
	}
	fmt.Printf("%s\n%s\n", line, frames.Must(json.Marshal(value)))
}
