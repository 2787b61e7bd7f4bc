package viz

import (
	"strconv"
	"strings"
)

const (
	textCell = 40  // the most columns of the screen one cell takes
	textWide = 120 // the most columns of the screen a line takes
)

// text writes the grid aligned as pandas does: row numbers left, everything else to the right of its column.
func (g *grid) text() string {
	var lines [][]string // column by column
	index := []string{""}
	for _, r := range g.rows.shown() {
		if r < 0 {
			index = append(index, "…")
		} else {
			index = append(index, strconv.Itoa(r))
		}
	}
	lines = append(lines, index)
	for _, c := range g.columns() {
		if c == nil {
			lines = append(lines, repeat("…", len(index)))
			continue
		}
		name, _ := shorten(c.name, textCell)
		col := []string{name}
		for _, v := range c.cells {
			col = append(col, v.line(c.kind))
		}
		lines = append(lines, col)
	}
	lines = fitWidth(lines)
	var b strings.Builder
	if g.options.Title != "" {
		b.WriteString(g.options.Title + "\n")
	}
	if g.ncol > 0 {
		writeAligned(&b, lines)
	}
	b.WriteString(g.shape())
	if n := g.rows.cut(); n > 0 {
		b.WriteString(", " + count(n, "row") + " not shown")
	}
	return b.String()
}

// line is a cell on one line.
func (v cell) line(kind string) string {
	switch {
	case v.cut:
		return "…"
	case v.missing:
		return "<missing>"
	case kind == "image" && strings.HasPrefix(v.text, "data:"):
		return "(picture)"
	case kind == "sound" && strings.HasPrefix(v.text, "data:"):
		return "(sound)"
	}
	s, _ := shorten(v.text, textCell)
	return s
}

// fitWidth leaves out columns from the middle until a line fits.
func fitWidth(cols [][]string) [][]string {
	total := 0
	for _, c := range cols {
		total += columnWidth(c) + 2
	}
	if total <= textWide {
		return cols
	}
	room := textWide - columnWidth(cols[0]) - 3 // the row numbers and the column of dots
	head, tail := 1, len(cols)
	for fits := true; fits && head < tail; {
		fits = false
		if w := columnWidth(cols[head]) + 2; w <= room {
			head, room, fits = head+1, room-w, true
		}
		if tail <= head {
			break
		}
		if w := columnWidth(cols[tail-1]) + 2; w <= room {
			tail, room, fits = tail-1, room-w, true
		}
	}
	out := append([][]string{}, cols[:head]...)
	out = append(out, repeat("…", len(cols[0])))
	return append(out, cols[tail:]...)
}

// writeAligned writes columns side by side: the first to the left, the others to the right.
func writeAligned(b *strings.Builder, cols [][]string) {
	for row := range cols[0] {
		var line strings.Builder
		for i, c := range cols {
			space := strings.Repeat(" ", max(columnWidth(c)-screenWidth(c[row]), 0))
			if i == 0 {
				line.WriteString(c[row] + space)
			} else {
				line.WriteString("  " + space + c[row])
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

func columnWidth(col []string) int {
	w := 0
	for _, s := range col {
		w = max(w, screenWidth(s))
	}
	return w
}

// screenWidth is how many columns of a fixed-width screen s takes: two for the wide East Asian scripts and emoji, none
// for combining marks.
func screenWidth(s string) int {
	w := 0
	for _, r := range s {
		switch {
		case r >= 0x300 && r <= 0x36f, r == 0x200d, r >= 0xfe00 && r <= 0xfe0f:
		case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3,
			r >= 0xf900 && r <= 0xfaff, r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60,
			r >= 0xffe0 && r <= 0xffe6, r >= 0x1f300 && r <= 0x1faff, r >= 0x20000 && r <= 0x3fffd:
			w += 2
		default:
			w++
		}
	}
	return w
}

func repeat(s string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = s
	}
	return out
}
