package ocr

import "image"

// between returns where the word before a gap ends and the one after it begins, given the middles of
// their last and first letters. Where no column is free of ink, that is halfway for both.
func between(ink []bool, from, to float64) (end, begin float64) {
	n := float64(len(ink))
	first, last := int(from*n), min(int(to*n), len(ink))
	longest, start := 0, 0
	run := 0
	for x := first; x < last; x++ {
		if ink[x] {
			run = 0
			continue
		}
		if run++; run > longest {
			longest, start = run, x-run+1
		}
	}
	if longest == 0 {
		return (from + to) / 2, (from + to) / 2
	}
	return float64(start) / n, float64(start+longest) / n
}

// firstInk returns where the ink between two places begins: the first one where there is none.
func firstInk(ink []bool, from, to float64) float64 {
	n := float64(len(ink))
	for x := int(from * n); x < min(int(to*n), len(ink)); x++ {
		if ink[x] {
			return float64(x) / n
		}
	}
	return from
}

// lastInk returns where the ink between two places ends: the second one where there is none.
func lastInk(ink []bool, from, to float64) float64 {
	n := float64(len(ink))
	for x := min(int(to*n), len(ink)) - 1; x >= int(from*n); x-- {
		if ink[x] {
			return float64(x+1) / n
		}
	}
	return to
}

// inkOf reports for each column of a line's picture whether letters cross it: whether brightness
// varies in it by more than a quarter of what it varies by in the whole line.
func inkOf(line *image.RGBA) []bool {
	width, height := line.Rect.Dx(), line.Rect.Dy()
	low, high := make([]int, width), make([]int, width)
	least, most := 255*3, 0
	for x := range width {
		low[x], high[x] = 255*3, 0
		// The top and bottom tenths may belong to the lines above and below.
		for y := height / 10; y < height-height/10; y++ {
			i := line.PixOffset(x, y)
			v := int(line.Pix[i]) + int(line.Pix[i+1]) + int(line.Pix[i+2])
			low[x], high[x] = min(low[x], v), max(high[x], v)
		}
		least, most = min(least, low[x]), max(most, high[x])
	}
	ink := make([]bool, width)
	for x := range ink {
		ink[x] = 4*(high[x]-low[x]) > most-least
	}
	return ink
}
