package objects

import (
	"cmp"
	"context"
	_ "embed" // the model
	"errors"
	"fmt"
	"image"
	"math"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

//go:embed model/objects.onnx
var model []byte

// Model names what the objects come from, as answers show it.
const Model = "ssd-mobilenet-v2-oidv4"

// Person is the name of the objects that are people.
const Person = "Person"

// LeastConfidence is what an object must have to be reported.
const LeastConfidence = .4

const (
	side = 300 // the model sees the picture scaled to side x side
	// mostOverlap is how much two boxes of the same kind may overlap before the less sure one is dropped.
	mostOverlap = .5
)

// Object is a thing in a picture.
type Object struct {
	Name       string          // of one of the model's kinds: "Cat", "Coffee cup"
	Confidence float64         // 0 to 1
	Box        image.Rectangle // in pixels, from the picture's top left corner
}

// Finder finds objects. Its methods may be called from any goroutine.
type Finder struct {
	session *onnx.Session
	names   []string
	anchors []anchor
}

// Open loads the model. It needs the fetched ONNX Runtime only; where that is not there, the error is
// a *models.MissingError.
func Open() (*Finder, error) {
	if err := onnx.LoadFetched(); err != nil {
		return nil, err
	}
	session, err := onnx.OpenBytes(model, onnx.Options{Inputs: []string{"image"}, Outputs: []string{"boxes", "classes"}})
	if err != nil {
		return nil, fmt.Errorf("objects: %w", err)
	}
	labels, ok, err := session.Metadata("labels")
	if err == nil && !ok {
		err = errors.New("objects: the model does not name its kinds")
	}
	if err != nil {
		return nil, errors.Join(err, session.Close())
	}
	return &Finder{session, strings.Split(labels, "\n"), anchors()}, nil
}

// Close frees the model.
func (f *Finder) Close() error { return f.session.Close() }

// layout is what the model was trained on.
var layout = picture.Layout{Mean: picture.Even(127.5), Scale: picture.Even(1 / 127.5), Last: true}

// Find returns the objects of at least LeastConfidence, the surest first.
func (f *Finder) Find(ctx context.Context, img image.Image) ([]Object, error) {
	scaled := picture.Resize(img, img.Bounds(), side, side)
	out, err := f.session.RunContext(ctx, map[string]onnx.Tensor{
		"image": {Shape: []int64{1, side, side, 3}, Float32: layout.Tensor(scaled)},
	})
	if err != nil {
		return nil, fmt.Errorf("objects: %w", err)
	}
	boxes, classes := out["boxes"].Float32, out["classes"].Float32
	kinds := len(f.names) + 1 // the first one is background
	if len(boxes) != 4*len(f.anchors) || len(classes) != kinds*len(f.anchors) {
		return nil, fmt.Errorf("objects: the model gave %d and %d values for %d boxes of %d kinds", len(boxes), len(classes), len(f.anchors), kinds)
	}
	size := img.Bounds().Size()
	objects := []Object{}
	for kind, name := range f.names {
		var found []candidate
		for i, a := range f.anchors {
			if p := sigmoid(classes[i*kinds+kind+1]); p >= LeastConfidence {
				found = append(found, candidate{a.decode(boxes[4*i : 4*i+4]), p})
			}
		}
		for _, c := range apart(found) {
			objects = append(objects, Object{name, c.chance, c.box.in(size)})
		}
	}
	slices.SortStableFunc(objects, func(a, b Object) int { return cmp.Compare(b.Confidence, a.Confidence) })
	return objects, nil
}

// candidate is a box of one kind.
type candidate struct {
	box    box
	chance float64
}

// apart keeps the surest candidates of those that overlap (non-maximum suppression).
func apart(found []candidate) []candidate {
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(b.chance, a.chance) })
	var kept []candidate
	for _, c := range found {
		if !slices.ContainsFunc(kept, func(k candidate) bool { return k.box.overlap(c.box) > mostOverlap }) {
			kept = append(kept, c)
		}
	}
	return kept
}

// in returns the box in pixels of a picture of that size.
func (b box) in(size image.Point) image.Rectangle {
	pixel := func(part float64, n int) int { return int(math.Round(part * float64(n))) }
	return image.Rect(pixel(b.left, size.X), pixel(b.top, size.Y), pixel(b.right, size.X), pixel(b.bottom, size.Y))
}

func sigmoid(x float32) float64 { return 1 / (1 + math.Exp(-float64(x))) }
