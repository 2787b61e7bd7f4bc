package picture

import (
	"image"
	"math"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// Straighten returns what lies inside q as an upright picture of width x height, by cubic
// interpolation; beyond the edge of src its outermost pixels are repeated. It returns nil where q has
// no area.
func Straighten(src image.Image, q geometry.Quad, width, height int) *image.RGBA {
	toSource, ok := geometry.FromBox(float64(width), float64(height), q)
	if !ok {
		return nil
	}
	low, high := q.Bounds()
	const margin = 2 // cubic interpolation reads two pixels on each side
	bounds := src.Bounds()
	area := image.Rect(
		int(math.Floor(low.X))-margin, int(math.Floor(low.Y))-margin,
		int(math.Ceil(high.X))+margin, int(math.Ceil(high.Y))+margin,
	).Add(bounds.Min).Intersect(bounds)
	if area.Empty() {
		return nil
	}
	region := Region(src, area)
	offset := area.Min.Sub(bounds.Min)
	result := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			p := toSource.Map(geometry.Point{X: float64(x) + .5, Y: float64(y) + .5})
			i := result.PixOffset(x, y)
			sample(region, p.X-.5-float64(offset.X), p.Y-.5-float64(offset.Y), result.Pix[i:i+4])
		}
	}
	return result
}

// sample writes the pixel of src at a fractional place, by Keys's cubic convolution (1981) with a = -0.75.
func sample(src *image.RGBA, x, y float64, pixel []uint8) {
	left, top := math.Floor(x), math.Floor(y)
	across, down := cubic(x-left), cubic(y-top)
	var r, g, b float32
	for j, wy := range down {
		row := min(max(int(top)+j-1, 0), src.Rect.Dy()-1) * src.Stride
		for i, wx := range across {
			at := row + 4*min(max(int(left)+i-1, 0), src.Rect.Dx()-1)
			w := wx * wy
			r += w * float32(src.Pix[at])
			g += w * float32(src.Pix[at+1])
			b += w * float32(src.Pix[at+2])
		}
	}
	pixel[0], pixel[1], pixel[2], pixel[3] = level(r), level(g), level(b), 255
}

// cubic returns the weights of the four pixels around a place t after the second one.
func cubic(t float64) [4]float32 {
	const a = -.75
	u := 1 - t
	w0 := ((a*(t+1)-5*a)*(t+1)+8*a)*(t+1) - 4*a
	w1 := ((a+2)*t-(a+3))*t*t + 1
	w2 := ((a+2)*u-(a+3))*u*u + 1
	return [4]float32{float32(w0), float32(w1), float32(w2), float32(1 - w0 - w1 - w2)}
}
