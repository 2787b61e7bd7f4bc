package viz

import (
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"math"
	"path/filepath"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// Annotate draws what a vision service found into the pictures of a frame: one [Boxes] for each row that has an answer,
// in order. pictures is the column of the pictures' paths, detail the builder's detail column ([cog.ImageAnalysis] or
// [cog.ReadResult]). Objects and people get a box and a label each, words a box. A row without an answer is left out: its
// error column says why. A picture or an answer that cannot be read is an error that names its row.
func Annotate(df dataframe.DataFrame, pictures, detail string) ([]Boxes, error) {
	paths, err := frames.Column(df, pictures)
	if err != nil {
		return nil, fmt.Errorf("viz: %w", err)
	}
	answers, err := frames.Column(df, detail)
	if err != nil {
		return nil, fmt.Errorf("viz: %w", err)
	}
	var out []Boxes
	for row := range df.Nrow() {
		path, answer := frames.Value(paths.Elem(row)), frames.Value(answers.Elem(row))
		if path == nil || answer == nil {
			continue
		}
		one, err := annotated(fmt.Sprint(path), []byte(fmt.Sprint(answer)))
		if err != nil {
			return out, fmt.Errorf("viz: row %d: %w", row, err)
		}
		out = append(out, one)
	}
	return out, nil
}

// annotated is one picture with the boxes of its answer.
func annotated(ref string, answer []byte) (Boxes, error) {
	content, err := frames.ReadBytes(ref)
	if err != nil {
		return Boxes{}, err
	}
	picture, _, err := frames.DecodeImage(content)
	if err != nil {
		return Boxes{}, err
	}
	b := Boxes{Image: picture, Title: filepath.Base(ref)}
	// An answer has the fields of one of the two.
	var analysis cog.ImageAnalysis
	var read cog.ReadResult
	if err := errors.Join(json.Unmarshal(answer, &analysis), json.Unmarshal(answer, &read)); err != nil {
		return Boxes{}, fmt.Errorf("the answer is not one of a vision service: %w", err)
	}
	b.Boxes = append(analysisBoxes(&analysis), readBoxes(&read)...)
	if analysis.Objects == nil && analysis.People == nil { // only words: their labels would cover the page
		b.Labels, b.NoLegend = LabelNone, true
	}
	return b, nil
}

func analysisBoxes(a *cog.ImageAnalysis) []Box {
	var out []Box
	if a.Objects != nil {
		for _, object := range a.Objects.Values {
			box := Box{Polygon: rect(object.BoundingBox), Label: "object"}
			if len(object.Tags) > 0 {
				box.Label, box.Score = object.Tags[0].Name, object.Tags[0].Confidence
			}
			out = append(out, box)
		}
	}
	if a.People != nil {
		for _, person := range a.People.Values {
			out = append(out, Box{Polygon: rect(person.BoundingBox), Label: "person", Score: person.Confidence})
		}
	}
	if a.Read != nil {
		for _, line := range a.Read.Lines() {
			for _, word := range line.Words {
				box := Box{Label: word.Text, Score: word.Confidence, Class: "word"}
				for _, p := range word.BoundingPolygon {
					box.Polygon = append(box.Polygon, image.Pt(p.X, p.Y))
				}
				out = append(out, box)
			}
		}
	}
	return out
}

func readBoxes(r *cog.ReadResult) []Box {
	var out []Box
	if len(r.Pages) == 0 {
		return out
	}
	for _, line := range r.Pages[0].Lines { // a picture has one page
		for _, word := range line.Words {
			box := Box{Label: word.Text, Score: word.Confidence, Class: "word"}
			for i := 0; i+1 < len(word.BoundingBox); i += 2 {
				box.Polygon = append(box.Polygon, image.Pt(int(math.Round(word.BoundingBox[i])), int(math.Round(word.BoundingBox[i+1]))))
			}
			out = append(out, box)
		}
	}
	return out
}

func rect(b cog.BoundingBox) []image.Point { return Rect(b.X, b.Y, b.W, b.H) }
