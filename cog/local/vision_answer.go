package local

import (
	"image"
	"math"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
	"github.com/cogbook/cogbook/cog/local/vision/ocr"
	"github.com/cogbook/cogbook/cog/local/vision/tags"
)

// imageAnalysis is the answer of Image Analysis 4.0. A result is there when it was asked for.
type imageAnalysis struct {
	ModelVersion  string                      `json:"modelVersion"`
	Metadata      visionSize                  `json:"metadata"`
	TagsResult    *visionValues[visionTag]    `json:"tagsResult,omitempty"`
	ObjectsResult *visionValues[visionObject] `json:"objectsResult,omitempty"`
	ReadResult    *visionBlocks               `json:"readResult,omitempty"`
	PeopleResult  *visionValues[visionPerson] `json:"peopleResult,omitempty"`
}

type (
	visionSize struct {
		Width  int `json:"width"`
		Height int `json:"height"`
	}
	visionValues[T any] struct {
		Values []T `json:"values"`
	}
	visionTag struct {
		Name       string  `json:"name"`
		Confidence float64 `json:"confidence"`
	}
	visionObject struct {
		BoundingBox visionBox   `json:"boundingBox"`
		Tags        []visionTag `json:"tags"`
	}
	visionPerson struct {
		BoundingBox visionBox `json:"boundingBox"`
		Confidence  float64   `json:"confidence"`
	}
	visionBox struct {
		X int `json:"x"`
		Y int `json:"y"`
		W int `json:"w"`
		H int `json:"h"`
	}
	visionBlocks struct {
		Blocks []visionBlock `json:"blocks"`
	}
	visionBlock struct {
		Lines []visionLine `json:"lines"`
	}
	visionLine struct {
		Text            string        `json:"text"`
		BoundingPolygon []visionPoint `json:"boundingPolygon"`
		Words           []visionWord  `json:"words"`
	}
	visionWord struct {
		Text            string        `json:"text"`
		BoundingPolygon []visionPoint `json:"boundingPolygon"`
		Confidence      float64       `json:"confidence"`
	}
	visionPoint struct {
		X int `json:"x"`
		Y int `json:"y"`
	}
)

func tagsOf(found []tags.Tag) []visionTag {
	result := []visionTag{}
	for _, t := range found {
		result = append(result, visionTag{t.Name, threeDecimals(t.Confidence)})
	}
	return result
}

func boxOf(r image.Rectangle) visionBox { return visionBox{r.Min.X, r.Min.Y, r.Dx(), r.Dy()} }

// blocksOf is the text of a page as 4.0 shows it: one block of all lines, none where there is no text.
func blocksOf(page *ocr.Page) *visionBlocks {
	result := &visionBlocks{[]visionBlock{}}
	if len(page.Lines) == 0 {
		return result
	}
	var all visionBlock
	for _, l := range page.Lines {
		words := []visionWord{}
		for _, w := range l.Words {
			words = append(words, visionWord{w.Text, polygonOf(w.Box), threeDecimals(w.Confidence)})
		}
		all.Lines = append(all.Lines, visionLine{l.Text, polygonOf(l.Box), words})
	}
	result.Blocks = append(result.Blocks, all)
	return result
}

func polygonOf(q geometry.Quad) []visionPoint {
	result := make([]visionPoint, len(q))
	for i, p := range q {
		result[i] = visionPoint{int(math.Round(p.X)), int(math.Round(p.Y))}
	}
	return result
}

// threeDecimals rounds to what the services show: three decimals.
func threeDecimals(v float64) float64 { return math.Round(v*1000) / 1000 }
