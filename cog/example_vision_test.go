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

// show prints the address and the body, if there is one, of the request for one row.
func show(builder cog.Transformer) {
	one := frames.Must(frames.New(frames.Ints("row", 0)))
	_, request, _ := strings.Cut(frames.Must(builder.Explain(one, 1)), "request 1 of 1\n")
	line, rest, _ := strings.Cut(request, "\n")
	_, body, _ := strings.Cut(rest, "\n\n")
	if body == "" {
		fmt.Println(line)
		return
	}
	var value any
	if err := json.Unmarshal([]byte(body), &value); err != nil { // a text
		fmt.Printf("%s\n%s\n", line, body)
		return
	}
	fmt.Printf("%s\n%s\n", line, frames.Must(json.Marshal(value)))
}

func ExampleAnalyzeImage32() {
	show(cog.AnalyzeImage32().ImageURL("https://example.org/house.jpg").VisualFeatures("Description", "Brands").
		OutputCol("caption").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/analyze?visualFeatures=Description%2CBrands
	// {"url":"https://example.org/house.jpg"}
}

func ExampleDescribeImage() {
	show(cog.DescribeImage().ImageURL("https://example.org/house.jpg").MaxCandidates(2).
		OutputCol("caption").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/describe?maxCandidates=2
	// {"url":"https://example.org/house.jpg"}
}

func ExampleTagImage() {
	show(cog.TagImage().ImageURL("https://example.org/house.jpg").Language("es").
		OutputCol("tags").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/tag?language=es
	// {"url":"https://example.org/house.jpg"}
}

func ExampleDetectObjects() {
	show(cog.DetectObjects().ImageURL("https://example.org/house.jpg").
		OutputCol("objects").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/detect
	// {"url":"https://example.org/house.jpg"}
}

func ExampleOCR() {
	show(cog.OCR().ImageURL("https://example.org/sign.png").Language("unk").
		OutputCol("words").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/ocr?language=unk
	// {"url":"https://example.org/sign.png"}
}

func ExampleGenerateThumbnail() {
	show(cog.GenerateThumbnail().ImageURL("https://example.org/house.jpg").Width(50).Height(50).SmartCropping(true).
		OutputCol("small").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/generateThumbnail?height=50&smartCropping=true&width=50
	// {"url":"https://example.org/house.jpg"}
}

func ExampleRecognizeDomainContent() {
	show(cog.RecognizeDomainContent().ImageURL("https://example.org/tower.jpg").Model("landmarks").
		OutputCol("landmark").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/models/landmarks/analyze
	// {"url":"https://example.org/tower.jpg"}
}

func ExampleListDomainModels() {
	head(cog.ListDomainModels().OutputCol("models").Endpoint("eastus").Key("secret"), 3)
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/vision/v3.2/models
	// Accept: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
}

func ExampleAreaOfInterest() {
	show(cog.AreaOfInterest().ImageURL("https://example.org/house.jpg").
		OutputCol("area").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/vision/v3.2/areaOfInterest
	// {"url":"https://example.org/house.jpg"}
}
