package tags

import (
	"cmp"
	"context"
	_ "embed" // the graph
	"encoding/json"
	"fmt"
	"image"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

//go:embed model/tags.onnx
var graph []byte

// The fetched files: the weights that graph refers to, and the names of the kinds.
const (
	weights, weightsFile = "efficientnet-lite0", "efficientnet-lite0.pth"
	names, namesFile     = "imagenet-labels", "imagenet1k_clean_names.json"
)

// Model names what the tags come from, as answers show it.
const Model = "efficientnet-lite0"

// LeastConfidence is what a tag must have to be reported: below it the model guesses.
const LeastConfidence = .3

const (
	// The model sees the middle side x side pixels of the picture scaled to a short side of shortSide.
	shortSide, side = 256, 224
	classes         = 1000
)

// Tag is a name for what a picture shows.
type Tag struct {
	Name       string
	Confidence float64 // 0 to 1
}

// Tagger names pictures. Its methods may be called from any goroutine.
type Tagger struct {
	session *onnx.Session
	names   []string
}

// Open loads the fetched weights. Where they are not there, the error is a *models.MissingError.
func Open() (*Tagger, error) {
	path, err := models.Path(weights, weightsFile)
	if err != nil {
		return nil, err
	}
	names, err := readNames()
	if err != nil {
		return nil, err
	}
	if err := onnx.LoadFetched(); err != nil {
		return nil, err
	}
	session, err := onnx.OpenBytes(graph, onnx.Options{
		ExternalData: filepath.Dir(path), Inputs: []string{"image"}, Outputs: []string{"logits"},
	})
	if err != nil {
		return nil, fmt.Errorf("tags: %w", err)
	}
	return &Tagger{session, names}, nil
}

func readNames() ([]string, error) {
	path, err := models.Path(names, namesFile)
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("tags: %w", err)
	}
	var list []string
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("tags: %s: %w", namesFile, err)
	}
	if len(list) != classes {
		return nil, fmt.Errorf("tags: %s names %d kinds of things, not %d", namesFile, len(list), classes)
	}
	return list, nil
}

// Close frees the model.
func (t *Tagger) Close() error { return t.session.Close() }

// layout is what the model was trained on.
var layout = picture.Layout{Mean: picture.Even(127), Scale: picture.Even(1. / 128)}

// Tag returns the tags of at least LeastConfidence, the surest first; none where the model is not sure of anything.
func (t *Tagger) Tag(ctx context.Context, img image.Image) ([]Tag, error) {
	scaled := picture.Resize(img, middle(img.Bounds()), side, side)
	out, err := t.session.RunContext(ctx, map[string]onnx.Tensor{
		"image": {Shape: []int64{1, 3, side, side}, Float32: layout.Tensor(scaled)},
	})
	if err != nil {
		return nil, fmt.Errorf("tags: %w", err)
	}
	logits := out["logits"].Float32
	if len(logits) != classes {
		return nil, fmt.Errorf("tags: the model gave %d values, not %d", len(logits), classes)
	}
	return t.name(chances(logits)), nil
}

// middle returns the square in the middle of a picture that the model sees.
func middle(b image.Rectangle) image.Rectangle {
	n := max(min(b.Dx(), b.Dy())*side/shortSide, 1)
	corner := b.Min.Add(image.Pt((b.Dx()-n)/2, (b.Dy()-n)/2))
	return image.Rectangle{corner, corner.Add(image.Pt(n, n))}
}

// chances turns the model's values into chances that add up to 1.
func chances(logits []float32) []float64 {
	most := float64(slices.Max(logits))
	result := make([]float64, len(logits))
	var sum float64
	for i, v := range logits {
		result[i] = math.Exp(float64(v) - most)
		sum += result[i]
	}
	for i := range result {
		result[i] /= sum
	}
	return result
}

// name gives the chances their names: kinds of the same name count together, and groups as what their kinds add up to.
func (t *Tagger) name(chance []float64) []Tag {
	total := map[string]float64{}
	for i, p := range chance {
		total[t.names[i]] += p
	}
	for _, g := range groups {
		var sum float64
		for _, r := range g.ranges {
			for _, p := range chance[r[0] : r[1]+1] {
				sum += p
			}
		}
		total[g.name] = max(total[g.name], sum)
	}
	tags := []Tag{}
	for name, p := range total {
		if p >= LeastConfidence {
			tags = append(tags, Tag{name, min(p, 1)})
		}
	}
	slices.SortFunc(tags, func(a, b Tag) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), cmp.Compare(a.Name, b.Name))
	})
	return tags
}
