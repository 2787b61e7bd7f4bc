package viz

import (
	"math"
	"strconv"
	"strings"
)

// alignFloats rewrites the texts of a float column with one number of decimals for all, so that the points stand
// below each other: as many as the value that needs most has within six significant digits.
func alignFloats(cells []cell, value func(i int) float64) {
	decimals, exponent := 0, false
	for i := range cells {
		if cells[i].cut || cells[i].missing {
			continue
		}
		v := math.Abs(value(i))
		if math.IsInf(v, 0) {
			continue
		}
		if v >= 1e15 || (v > 0 && v < 1e-5) {
			exponent = true
			break
		}
		s := strconv.FormatFloat(v, 'f', max(0, 6-digits(v)), 64)
		if _, frac, ok := strings.Cut(strings.TrimRight(s, "0"), "."); ok {
			decimals = max(decimals, len(frac))
		}
	}
	for i := range cells {
		if cells[i].cut || cells[i].missing {
			continue
		}
		if exponent {
			cells[i].text = strconv.FormatFloat(value(i), 'g', 6, 64)
		} else {
			cells[i].text = strconv.FormatFloat(value(i), 'f', max(decimals, 1), 64)
		}
	}
}

// digits is the position of the first significant digit of v before the point, negative behind it.
func digits(v float64) int {
	if v == 0 {
		return 1
	}
	return int(math.Floor(math.Log10(v))) + 1
}
