package ocr

import (
	"cmp"
	"slices"
)

// columnGap is how wide the empty strip between two columns is at least, in heights of a line.
const columnGap = 1.5

// mostWindow is in how many successive lines columns are looked for; columns have at least two lines
// each, so that leastWindow can show two.
const leastWindow, mostWindow = 4, 12

// Natural puts lines that are in rows into the order of reading in columns: where an empty strip parts
// two stacks of at least two lines each, down to a line that crosses it, all lines left of it come
// first. Strips are looked for again inside both stacks. It is meant for text that runs level.
func Natural(lines []Line) []Line {
	for from := range lines {
		for to := from + leastWindow; to <= min(from+mostWindow, len(lines)); to++ {
			left, right, ok := cutColumns(lines[from:to])
			if !ok {
				continue
			}
			for to < len(lines) { // as far down as the columns go
				l, r, more := cutColumns(lines[from : to+1])
				if !more {
					break
				}
				left, right = l, r
				to++
			}
			return slices.Concat(lines[:from], Natural(left), Natural(right), Natural(lines[to:]))
		}
	}
	return lines
}

// cutColumns parts lines at the widest empty strip between columns. ok is false where there is none.
func cutColumns(lines []Line) (left, right []Line, ok bool) {
	type extent struct{ from, to float64 }
	var extents []extent
	var heights []float64
	for _, l := range lines {
		low, high := l.Box.Bounds()
		extents = append(extents, extent{low.X, high.X})
		heights = append(heights, l.Box.Height())
	}
	slices.SortFunc(extents, func(a, b extent) int { return cmp.Compare(a.from, b.from) })
	slices.Sort(heights)
	widest, at, end := columnGap*heights[len(heights)/2], 0., extents[0].to
	for _, e := range extents[1:] {
		if e.from-end > widest {
			widest, at, ok = e.from-end, (e.from+end)/2, true
		}
		end = max(end, e.to)
	}
	if !ok {
		return nil, nil, false
	}
	for _, l := range lines {
		if l.Box.Centre().X < at {
			left = append(left, l)
		} else {
			right = append(right, l)
		}
	}
	return left, right, len(left) > 1 && len(right) > 1
}
