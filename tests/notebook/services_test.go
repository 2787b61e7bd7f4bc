package notebook

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog"
)

// TestServices runs the gallery: each family has a cell, and each cell the answer that its text promises.
func TestServices(t *testing.T) {
	cells, said, err := Execute(t, filepath.Join(Root(), "notebooks", "02-services.ipynb"))
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	var code strings.Builder
	for i, cell := range cells {
		code.WriteString(string(cell.Source))
		for _, o := range cell.Outputs {
			if o.Type == "error" {
				t.Errorf("cell %d ends with %s: %s", i+1, o.Name, o.Value)
			}
		}
	}
	shown := map[string]bool{}
	services := cog.Services()
	for i := range services.Nrow() {
		family, builder := services.Col("family").Elem(i).String(), services.Col("builder").Elem(i).String()
		shown[family] = shown[family] || strings.Contains(code.String(), "cog."+builder+"()")
	}
	for family, is := range shown {
		if !is {
			t.Errorf("no cell shows the family %q", family)
		}
	}
	for builder, want := range map[string]string{
		"TextSentiment": "negative", "Healthcare": "ibuprofen", "AnswerFromText": "two hours", "AnalyzeImage": "Cat", "DetectCustomObjects": "trees_detail",
		"DetectFace": "1 box", "TextToSpeech": "<audio controls", "Transcribe": "Good morning.", "Translate": "Guten Morgen", "AnalyzeInvoices": "Acorn Mill",
		"ImageSearch": "https://example.org/p/3.jpg", "SearchDocuments": "books_detail", "ReverseGeocode": "400 BadRequest", "ModerateText": "2",
		"DetectAnomalies": "2024-05-10", "ChatCompletion": "daily rise and fall",
	} {
		found := false
		for _, cell := range cells {
			if strings.Contains(string(cell.Source), "cog."+builder+"()") {
				text := cell.All("text/plain") + cell.Printed() + cell.All("text/html")
				found = found || strings.Contains(text, want)
				if strings.Contains(text, "NotRecorded") {
					t.Errorf("%s: nothing was recorded for it", builder)
				}
			}
		}
		if !found {
			t.Errorf("%s: its cell does not show %q", builder, want)
		}
	}
}
