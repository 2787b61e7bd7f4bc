package ocr

import (
	"context"
	"fmt"
	"image"
	"math"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/vision/geometry"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

// The detector sees the picture enlarged until its short side has shortSide pixels, but never with a
// long side over longSide or more than mostPixels: that bounds what one picture takes, to 2.5 seconds
// of a processor and 500 MB. Both sides are multiples of grain.
const (
	shortSide  = 736
	longSide   = 2016
	mostPixels = 2016 * 1440
	grain      = 32
)

// detectorLayout is ImageNet's mean and deviation, which PaddleOCR applies to blue, green, red in this order.
var detectorLayout = picture.Layout{
	BGR:   true,
	Mean:  [3]float32{.485 * 255, .456 * 255, .406 * 255},
	Scale: [3]float32{1 / (.229 * 255), 1 / (.224 * 255), 1 / (.225 * 255)},
}

// detectorSize returns the size in which the detector sees a picture.
func detectorSize(width, height int) (int, int) {
	ratio := max(1, shortSide/float64(min(width, height)))
	ratio = min(ratio, longSide/float64(max(width, height)), math.Sqrt(mostPixels/float64(width*height)))
	side := func(n int) int {
		return max(grain, int(math.Round(float64(n)*ratio/grain))*grain)
	}
	return side(width), side(height)
}

// detect returns the boxes of text, beginning with the corner that is top left on the screen.
func (r *Reader) detect(ctx context.Context, img image.Image) ([]geometry.Quad, error) {
	size := img.Bounds().Size()
	width, height := detectorSize(size.X, size.Y)
	scaled := picture.Resize(img, img.Bounds(), width, height)
	out, err := r.detector.RunContext(ctx, map[string]onnx.Tensor{
		r.detector.Inputs()[0]: {Shape: []int64{1, 3, int64(height), int64(width)}, Float32: detectorLayout.Tensor(scaled)},
	})
	if err != nil {
		return nil, err
	}
	chance := out[r.detector.Outputs()[0]].Float32
	if len(chance) != width*height {
		return nil, fmt.Errorf("the detector gave %d values for %dx%d pixels", len(chance), width, height)
	}
	var boxes []geometry.Quad
	for _, box := range boxesIn(chance, width) {
		box = box.Scale(float64(size.X)/float64(width), float64(size.Y)/float64(height))
		boxes = append(boxes, box.Clamp(float64(size.X), float64(size.Y)))
	}
	return boxes, nil
}
