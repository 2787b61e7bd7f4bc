package ocr

import (
	"cmp"
	"math"
	"slices"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// angleOf returns the median of the lines' angles, 0 without lines.
func angleOf(lines []Line) float64 {
	if len(lines) == 0 {
		return 0
	}
	angles := make([]float64, len(lines))
	for i, l := range lines {
		angles[i] = l.Box.Angle()
	}
	slices.Sort(angles)
	return angles[len(angles)/2]
}

// inOrder sorts lines as one reads them at the given angle: rows from top to bottom, each from left to
// right. Two lines share a row when the middle of one lies within half a height of the other's.
func inOrder(lines []Line, angle float64) []Line {
	sin, cos := math.Sincos(angle * math.Pi / 180)
	right, down := geometry.Point{X: cos, Y: sin}, geometry.Point{X: -sin, Y: cos}
	type placed struct {
		line         Line
		x, y, height float64
	}
	all := make([]placed, len(lines))
	for i, l := range lines {
		middle := l.Box.Centre()
		all[i] = placed{l, l.Box[0].Dot(right), middle.Dot(down), l.Box.Height()}
	}
	slices.SortStableFunc(all, func(a, b placed) int { return cmp.Compare(a.y, b.y) })
	result := make([]Line, 0, len(all))
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].y-all[0].y < min(all[0].height, all[n].height)/2 {
			n++
		}
		row := all[:n]
		slices.SortStableFunc(row, func(a, b placed) int { return cmp.Compare(a.x, b.x) })
		for _, p := range row {
			result = append(result, p.line)
		}
		all = all[n:]
	}
	return result
}
