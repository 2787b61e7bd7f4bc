package objects

import "math"

// anchor is a box that the model corrects, in parts of the picture's width and height.
type anchor struct{ x, y, width, height float64 }

// The model's layers, and the sizes of their anchors: evenly from least to most, as in TensorFlow's
// object detection (SsdAnchorGenerator).
var layers = []int{19, 10, 5, 3, 2, 1}

const leastScale, mostScale = .2, .95

// anchors returns the boxes in the order of the model's output.
func anchors() []anchor {
	type shape struct{ scale, ratio float64 }
	scales := make([]float64, len(layers)+1)
	for i := range layers {
		scales[i] = leastScale + (mostScale-leastScale)*float64(i)/float64(len(layers)-1)
	}
	scales[len(layers)] = 1
	var result []anchor
	for i, cells := range layers {
		scale := scales[i]
		shapes := []shape{{.1, 1}, {scale, 2}, {scale, .5}} // the finest layer has fewer
		if i > 0 {
			shapes = []shape{{scale, 1}, {scale, 2}, {scale, .5}, {scale, 3}, {scale, .3333}, {math.Sqrt(scale * scales[i+1]), 1}}
		}
		for y := range cells {
			for x := range cells {
				for _, s := range shapes {
					root := math.Sqrt(s.ratio)
					result = append(result, anchor{
						(float64(x) + .5) / float64(cells), (float64(y) + .5) / float64(cells), s.scale * root, s.scale / root,
					})
				}
			}
		}
	}
	return result
}

// decode applies the model's correction to an anchor: shifts in tenths of its size, logarithms of the
// stretch in fifths.
func (a anchor) decode(correction []float32) box {
	y := float64(correction[0])/10*a.height + a.y
	x := float64(correction[1])/10*a.width + a.x
	height := math.Exp(float64(correction[2])/5) * a.height
	width := math.Exp(float64(correction[3])/5) * a.width
	return box{
		max(x-width/2, 0), max(y-height/2, 0), min(x+width/2, 1), min(y+height/2, 1),
	}
}

// box is what the model found, in parts of the picture's width and height.
type box struct{ left, top, right, bottom float64 }

func (b box) area() float64 { return max(b.right-b.left, 0) * max(b.bottom-b.top, 0) }

// overlap is the part of both boxes' common area that they share.
func (b box) overlap(o box) float64 {
	shared := box{max(b.left, o.left), max(b.top, o.top), min(b.right, o.right), min(b.bottom, o.bottom)}.area()
	if shared == 0 {
		return 0
	}
	return shared / (b.area() + o.area() - shared)
}
