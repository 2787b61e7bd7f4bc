// Package segment cuts texts into sentences and counts characters the ways the Language service can be asked to.
package segment

import (
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Unit is what offsets and lengths count. The zero value is TextElements.
type Unit int

// The units, named as in the service's stringIndexType.
const (
	// TextElements are what a reader takes for one character (grapheme clusters), "TextElements_v8". We count by a
	// newer Unicode than the service's version 8, so that joined emoji can be fewer elements here than there.
	TextElements Unit = iota
	// CodePoints are Unicode code points, Go's runes, "UnicodeCodePoint".
	CodePoints
	// UTF16 are 16-bit units as in Java, C# and JavaScript, "Utf16CodeUnit".
	UTF16
)

// ParseUnit reads a stringIndexType; empty is the service's default, TextElements. It reports whether s is one.
func ParseUnit(s string) (Unit, bool) {
	switch s {
	case "", "TextElements_v8", "TextElement_V8":
		return TextElements, true
	case "UnicodeCodePoint":
		return CodePoints, true
	case "Utf16CodeUnit":
		return UTF16, true
	}
	return TextElements, false
}

// Count is the length of s in unit.
func Count(s string, unit Unit) int {
	switch unit {
	case CodePoints:
		return utf8.RuneCountInString(s)
	case UTF16:
		n := 0
		for _, r := range s {
			n += utf16Width(r)
		}
		return n
	default:
		return uniseg.GraphemeClusterCount(s)
	}
}

func utf16Width(r rune) int {
	if r >= 0x10000 {
		return 2
	}
	return 1
}

// Span is the part text[Start:End] of a text, in bytes.
type Span struct{ Start, End int }

// Of is the spanned part of text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Index turns byte positions of one text into positions in a unit.
type Index struct {
	// begun[i] counts the units that start before byte i, ended[i] those that end at or before it.
	// They differ only inside a unit.
	begun, ended []int32
}

// NewIndex counts text in unit.
func NewIndex(text string, unit Unit) *Index {
	x := &Index{begun: make([]int32, len(text)+1), ended: make([]int32, len(text)+1)}
	count := int32(0)
	mark := func(from, to int, units int32) {
		for i := from + 1; i < to; i++ {
			x.begun[i], x.ended[i] = count+units, count
		}
		count += units
		x.begun[to], x.ended[to] = count, count
	}
	if unit == TextElements {
		at, state, rest := 0, -1, text
		for len(rest) > 0 {
			var cluster string
			cluster, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
			mark(at, at+len(cluster), 1)
			at += len(cluster)
		}
		return x
	}
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		units := int32(1)
		if unit == UTF16 {
			units = int32(utf16Width(r))
		}
		mark(at, at+size, units)
		at += size
	}
	return x
}

// At is the offset and length of s. A unit that s holds only in part counts as a whole.
func (x *Index) At(s Span) (offset, length int) {
	offset = int(x.ended[s.Start])
	return offset, int(x.begun[s.End]) - offset
}
