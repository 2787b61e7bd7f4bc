package ocr

import (
	"context"
	"image"
	"math"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/vision/geometry"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

const (
	directionWidth, directionHeight = 192, 48
	// sureOver is the chance above which a line is turned over.
	sureOver = .9
)

// upsideDown reports whether a line's picture has to be turned by 180 degrees.
func (r *Reader) upsideDown(ctx context.Context, line *image.RGBA) (bool, error) {
	width := fit(line, directionHeight, 1, directionWidth)
	scaled := picture.Resize(line, line.Rect, width, directionHeight)
	layout := lineLayout
	layout.Width = directionWidth
	out, err := r.direction.RunContext(ctx, map[string]onnx.Tensor{
		r.direction.Inputs()[0]: {Shape: []int64{1, 3, directionHeight, directionWidth}, Float32: layout.Tensor(scaled)},
	})
	if err != nil {
		return false, err
	}
	chance := out[r.direction.Outputs()[0]].Float32
	return len(chance) == 2 && chance[1] > sureOver, nil
}

// lineLayout is what the two networks that see single lines take: values from -1 to 1, zero beyond the line's end.
var lineLayout = picture.Layout{BGR: true, Mean: picture.Even(127.5), Scale: picture.Even(1 / 127.5)}

// fit returns the width that a line has when its height becomes the given one, between least and most.
func fit(line *image.RGBA, height, least, most int) int {
	width := int(math.Ceil(float64(height) * float64(line.Rect.Dx()) / float64(line.Rect.Dy())))
	return min(max(width, least), most)
}

// straighten cuts the line inside box out as an upright picture, or nil where box has no area.
func straighten(img image.Image, box geometry.Quad) *image.RGBA {
	return picture.Straighten(img, box, max(int(box.Width()), 1), max(int(box.Height()), 1))
}
