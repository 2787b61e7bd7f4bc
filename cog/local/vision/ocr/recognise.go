package ocr

import (
	"context"
	"fmt"
	"image"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/vision/geometry"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

const (
	lineHeight = 48
	// leastWidth is what shorter lines are filled up to, as in training. Lines beyond mostWidth are
	// squeezed: it bounds the memory that one line takes (the answer has 75 kB for each 8 columns).
	leastWidth, mostWidth = 320, 4096
)

// letter is a character that was read.
type letter struct {
	text   string
	chance float64
	at     float64 // where its middle lies along the line, from 0 to 1
}

// recognise reads a line's picture, which was cut out of the page along box.
func (r *Reader) recognise(ctx context.Context, line *image.RGBA, box geometry.Quad) (Line, error) {
	width := fit(line, lineHeight, 16, mostWidth)
	scaled := picture.Resize(line, line.Rect, width, lineHeight)
	layout := lineLayout
	layout.Width = max(width, leastWidth)
	out, err := r.recogniser.RunContext(ctx, map[string]onnx.Tensor{
		r.recogniser.Inputs()[0]: {Shape: []int64{1, 3, lineHeight, int64(layout.Width)}, Float32: layout.Tensor(scaled)},
	})
	if err != nil {
		return Line{}, err
	}
	chances := out[r.recogniser.Outputs()[0]]
	classes := len(r.labels)
	if len(chances.Shape) != 3 || chances.Shape[2] != int64(classes) || chances.Shape[1] == 0 {
		return Line{}, fmt.Errorf("the recogniser gave %v for %d characters", chances.Shape, classes)
	}
	letters := decode(chances.Float32, r.labels)
	stretch := float64(layout.Width) / float64(width)
	for i := range letters {
		letters[i].at = min(letters[i].at*stretch, 1)
	}
	return layOut(letters, inkOf(scaled), box), nil
}

// decode follows the likeliest class of each step; a class that goes on is one letter, and class 0
// stands between letters.
func decode(chances []float32, labels []string) []letter {
	classes := len(labels)
	steps := len(chances) / classes
	var letters []letter
	before, first := 0, 0
	for step := range steps {
		row := chances[step*classes : (step+1)*classes]
		best := 0
		for class, p := range row {
			if p > row[best] {
				best = class
			}
		}
		if best != before {
			first = step
		}
		at := (float64(first+step)/2 + .5) / float64(steps)
		switch {
		case best == 0:
		case best == before:
			last := &letters[len(letters)-1]
			last.at = at
			last.chance = max(last.chance, float64(row[best]))
		default:
			letters = append(letters, letter{labels[best], float64(row[best]), at})
		}
		before = best
	}
	return letters
}
