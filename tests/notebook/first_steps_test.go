package notebook

import (
	"bytes"
	"encoding/base64"
	"encoding/csv"
	"fmt"
	"html"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFirstSteps runs the demo as users do and holds its outputs against what it promises.
func TestFirstSteps(t *testing.T) {
	cells, said, err := Execute(t, filepath.Join(Root(), "notebooks", "01-first-steps.ipynb"))
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	for i, cell := range cells {
		for _, o := range cell.Outputs {
			if o.Type == "error" {
				t.Errorf("cell %d ends with %s: %s", i+1, o.Name, o.Value)
			}
		}
	}
	find := func(words string) Cell {
		t.Helper()
		for _, cell := range cells {
			if strings.Contains(string(cell.Source), words) {
				return cell
			}
		}
		t.Fatalf("no cell has %q", words)
		return Cell{}
	}

	t.Run("the sentiment table has all rows", func(t *testing.T) {
		cell := find("cog.TextSentiment().")
		table := html.UnescapeString(cell.All("text/html"))
		for _, review := range reviews(t) {
			if text := strings.Fields(review["text"]); len(text) > 4 && !strings.Contains(table, strings.Join(text[:4], " ")) {
				t.Errorf("review %s is not in the table", review["id"])
			}
		}
		if !strings.Contains(table, "100 rows") || !strings.Contains(cell.All("text/plain"), "100 rows") {
			t.Error("the table does not say its shape")
		}
	})
	t.Run("a language that the model does not know is an error of its row", func(t *testing.T) {
		if printed := find("failures[failure.Code").Printed(); !strings.Contains(printed, "UnsupportedLanguageCode") {
			t.Errorf("printed %q", printed)
		}
	})
	t.Run("charts have a picture, a script and text", func(t *testing.T) {
		for _, words := range []string{"languages, times :=", "stacked := "} {
			cell := find(words)
			page := cell.All("text/html")
			if !strings.Contains(page, `src="data:image/png;base64,`) || !strings.Contains(page, "<script") || cell.All("text/plain") == "" {
				t.Errorf("the chart of %q lacks a form", words)
			}
			for _, o := range cell.Outputs {
				if picture := o.MIME("image/png"); picture != "" {
					pixels(t, picture)
				}
			}
		}
		if strings.Contains(find("stacked := ").All("text/html"), "https://") {
			t.Error("the chart names another host")
		}
	})
	t.Run("boxes are baked into the photographs", func(t *testing.T) {
		cell := find(`viz.Annotate(analyzed`)
		if text := cell.All("text/plain"); !strings.Contains(strings.ToLower(text), "person") || !strings.Contains(strings.ToLower(text), "coffee cup") {
			t.Errorf("the boxes are %s", text)
		}
		for _, o := range cell.Outputs {
			pixels(t, o.MIME("image/png"))
		}
	})
	t.Run("a file that is no picture is one row's error", func(t *testing.T) {
		page := find("cog.AnalyzeImage().").All("text/plain")
		if !strings.Contains(page, "broken.jpg") || !strings.Contains(page, "InvalidImage") {
			t.Errorf("the table is\n%s", page)
		}
	})
	t.Run("the page is read", func(t *testing.T) {
		printed := find("cog.ReadImage().").Printed()
		for _, want := range []string{"The main valve in the basement of Block B has to be replaced.", "office@example.org"} {
			if !strings.Contains(printed, want) {
				t.Errorf("%q was not read in\n%s", want, printed)
			}
		}
	})
	t.Run("personal data is masked", func(t *testing.T) {
		cell := find("cog.PersonalData")
		if text := cell.All("text/html"); !strings.Contains(text, "Please call ****** on") {
			t.Errorf("nothing is masked in\n%s", text)
		}
	})
	t.Run("the models are named", func(t *testing.T) {
		printed := find("answeredBy := ").Printed()
		for _, want := range []string{"language", "sentiment", "key phrases", "personal data", "tags, objects", "words"} {
			if !strings.Contains(printed, want) {
				t.Errorf("no model of %s in\n%s", want, printed)
			}
		}
	})
	for i, cell := range cells {
		size := 0
		for _, o := range cell.Outputs {
			size += len(fmt.Sprint(o.Data))
		}
		if size > 3<<20 {
			t.Errorf("cell %d shows %d bytes", i+1, size)
		}
	}
}

func reviews(t *testing.T) []map[string]string {
	t.Helper()
	file, err := os.Open(filepath.Join(Root(), "notebooks", "data", "reviews.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }() // it is only read
	records, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = record[i]
		}
		out = append(out, row)
	}
	return out
}

// pixels fails unless the text is a base64 PNG of some size.
func pixels(t *testing.T, text string) {
	t.Helper()
	raw, err := base64.StdEncoding.DecodeString(strings.TrimSpace(text))
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.DecodeConfig(bytes.NewReader(raw))
	if err != nil || picture.Width < 100 || picture.Height < 100 {
		t.Errorf("a picture of %d x %d: %v", picture.Width, picture.Height, err)
	}
}
