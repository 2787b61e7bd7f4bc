// Package spell finds the name that was meant.
package spell

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Nearest returns the known name that is closest to name, "" when none is close: a third of its letters may differ. Names
// that differ in upper and lower case only are close, names of a letter or two to none. It sorts known.
func Nearest(name string, known []string) string {
	best, least := "", utf8.RuneCountInString(name)/3+1
	if least == 1 {
		return "" // any name of a letter or two is close to it
	}
	slices.Sort(known)
	for _, k := range known {
		if k == name {
			continue
		}
		d := edits(name, k)
		if strings.EqualFold(name, k) {
			d = 1
		}
		if d < least {
			best, least = k, d
		}
	}
	return best
}

// edits counts the letters to insert, remove, replace or swap with their neighbour to turn a into b.
func edits(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last := make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := range x {
		row := make([]int, len(y)+1)
		row[0] = i + 1
		for j := range y {
			change := 1
			if x[i] == y[j] {
				change = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+change)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(y)]
}
