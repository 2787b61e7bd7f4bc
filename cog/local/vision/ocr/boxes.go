package ocr

import (
	"cmp"
	"slices"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// PaddleOCR's settings for its detectors of this kind.
const (
	pixelChance = .3   // a pixel at least this likely is text
	boxChance   = .5   // a box must have this on average
	growth      = 1.6  // boxes grow by area * growth / perimeter: the detector marks only the core of a line
	leastSide   = 3    // pixels, before growing
	mostBoxes   = 1000 // the likeliest ones, if there are more
)

// boxesIn returns the boxes of text in a map of chances, row after row, of the given width.
func boxesIn(chance []float32, width int) []geometry.Quad {
	type found struct {
		box    geometry.Quad
		chance float64
	}
	var all []found
	for _, s := range spots(dilate(chance, width), chance, width) {
		if s.chance < boxChance {
			continue
		}
		r := geometry.Enclosing(s.outline)
		if min(r.Width, r.Height) < leastSide {
			continue
		}
		r = r.Grow(r.Width * r.Height * growth / (2 * (r.Width + r.Height)))
		all = append(all, found{r.Quad(), s.chance})
	}
	if len(all) > mostBoxes {
		slices.SortFunc(all, func(a, b found) int { return cmp.Compare(b.chance, a.chance) })
		all = all[:mostBoxes]
	}
	boxes := make([]geometry.Quad, len(all))
	for i, f := range all {
		boxes[i] = f.box
	}
	return boxes
}

// dilate marks the pixels of text, each together with its neighbours to the right and below, which
// joins letters that almost touch.
func dilate(chance []float32, width int) []bool {
	marked := make([]bool, len(chance))
	for i, p := range chance {
		if p <= pixelChance {
			continue
		}
		right := i%width+1 < width
		below := i+width < len(chance)
		marked[i] = true
		if right {
			marked[i+1] = true
		}
		if below {
			marked[i+width] = true
		}
		if right && below {
			marked[i+width+1] = true
		}
	}
	return marked
}

// spot is a connected set of marked pixels.
type spot struct {
	outline []geometry.Point // corners of the first and last pixel of each row: enough for its hull
	chance  float64          // mean over its pixels
}

// spots returns the connected sets of marked pixels; pixels that touch at a corner are connected. It clears marked.
func spots(marked []bool, chance []float32, width int) []spot {
	var result []spot
	var queue []int
	for start := range marked {
		if !marked[start] {
			continue
		}
		marked[start] = false
		queue = append(queue[:0], start)
		top := start / width // no pixel of the spot lies above the first one met
		var rows [][2]int    // first and last pixel
		var sum float64
		for n := 0; n < len(queue); n++ {
			at := queue[n]
			x, y := at%width, at/width
			sum += float64(chance[at])
			if y-top == len(rows) {
				rows = append(rows, [2]int{x, x})
			}
			rows[y-top] = [2]int{min(rows[y-top][0], x), max(rows[y-top][1], x)}
			for _, dy := range [3]int{-1, 0, 1} {
				for _, dx := range [3]int{-1, 0, 1} {
					next := at + dy*width + dx
					if x+dx < 0 || x+dx >= width || next < 0 || next >= len(marked) || !marked[next] {
						continue
					}
					marked[next] = false
					queue = append(queue, next)
				}
			}
		}
		s := spot{chance: sum / float64(len(queue))}
		for i, ends := range rows {
			left, right, y := float64(ends[0]), float64(ends[1]+1), float64(top+i)
			s.outline = append(s.outline,
				geometry.Point{X: left, Y: y}, geometry.Point{X: right, Y: y},
				geometry.Point{X: right, Y: y + 1}, geometry.Point{X: left, Y: y + 1})
		}
		result = append(result, s)
	}
	return result
}
