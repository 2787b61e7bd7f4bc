package picture

import "image"

// Layout says how pixels become a tensor.
type Layout struct {
	Mean  [3]float32 // taken off each channel, in the tensor's order of channels
	Scale [3]float32 // then multiplied with
	BGR   bool       // blue first instead of red
	Last  bool       // channels last (a pixel's three values side by side) instead of three planes
	Width int        // the tensor's width where it is larger than the picture's: the rest stays zero
}

// Even returns the three channels' common value.
func Even(v float32) [3]float32 { return [3]float32{v, v, v} }

// Tensor lays out the pixels of a picture, one picture to a tensor.
func (l Layout) Tensor(src *image.RGBA) []float32 {
	width, height := max(l.Width, src.Rect.Dx()), src.Rect.Dy()
	result := make([]float32, 3*width*height)
	pixel, plane := 1, width*height
	if l.Last {
		pixel, plane = 3, 1
	}
	for channel := range 3 {
		from := channel
		if l.BGR {
			from = 2 - channel
		}
		mean, scale := l.Mean[channel], l.Scale[channel]
		for y := range height {
			line := src.Pix[y*src.Stride+from:]
			to := result[channel*plane+y*width*pixel:]
			for x := range src.Rect.Dx() {
				to[x*pixel] = (float32(line[4*x]) - mean) * scale
			}
		}
	}
	return result
}
