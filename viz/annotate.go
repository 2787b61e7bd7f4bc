package viz

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"math"
	"path/filepath"
	"slices"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// Annotate draws what a vision service found into the pictures of a frame: one [Boxes] for each row that has an answer,
// in order. pictures is the column of the pictures' paths, detail the builder's detail column ([cog.ImageAnalysis],
// [cog.ReadResult], [cog.ImageObjects], [cog.ImagePrediction] or a list of [cog.Face]). Objects, people and faces get a box and
// a label each, words a box. A row without an answer is left out: its error column says why. A picture or an answer that
// cannot be read is an error that names its row.
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
	if b.Boxes, err = boxesOf(answer, picture.Bounds()); err != nil {
		return Boxes{}, fmt.Errorf("the answer is not one of a vision service: %w", err)
	}
	if !slices.ContainsFunc(b.Boxes, func(box Box) bool { return box.Class != "word" }) { // their labels would cover the page
		b.Labels, b.NoLegend = LabelNone, true
	}
	return b, nil
}

// boxesOf reads an answer of any kind: it has the fields of one, or is a list of faces.
func boxesOf(answer []byte, size image.Rectangle) ([]Box, error) {
	if bytes.HasPrefix(bytes.TrimSpace(answer), []byte("[")) {
		var faces []cog.Face
		err := json.Unmarshal(answer, &faces)
		return faceBoxes(faces), err
	}
	var analysis cog.ImageAnalysis
	var read cog.ReadResult
	var objects cog.ImageObjects
	var predicted cog.ImagePrediction
	err := errors.Join(json.Unmarshal(answer, &analysis), json.Unmarshal(answer, &read), json.Unmarshal(answer, &objects), json.Unmarshal(answer, &predicted))
	return slices.Concat(analysisBoxes(&analysis), readBoxes(&read), objectBoxes(objects.Objects), predictionBoxes(predicted.Predictions, size)), err
}

func faceBoxes(faces []cog.Face) (out []Box) {
	for _, face := range faces {
		at := face.FaceRectangle
		out = append(out, Box{Polygon: Rect(at.Left, at.Top, at.Width, at.Height), Label: "face"})
	}
	return out
}

func objectBoxes(objects []cog.ImageObject) (out []Box) {
	for _, object := range objects {
		if at := object.Rectangle; at != nil {
			out = append(out, Box{Polygon: Rect(at.X, at.Y, at.W, at.H), Label: object.Object, Score: object.Confidence})
		}
	}
	return out
}

func predictionBoxes(found []cog.Prediction, size image.Rectangle) (out []Box) {
	part := func(of int, share float64) int { return int(math.Round(float64(of) * share)) }
	for _, one := range found {
		if at := one.BoundingBox; at != nil {
			out = append(out, Box{
				Polygon: Rect(part(size.Dx(), at.Left), part(size.Dy(), at.Top), part(size.Dx(), at.Width), part(size.Dy(), at.Height)),
				Label:   one.TagName, Score: one.Probability,
			})
		}
	}
	return out
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
