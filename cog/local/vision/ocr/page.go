package ocr

import "github.com/cogbook/cogbook/cog/local/vision/geometry"

// Page is what was read in one picture.
type Page struct {
	// Angle of the text in degrees, clockwise, in (-180,180]: the median of the lines' angles. 0 without lines.
	Angle float64
	// Lines in reading order: from top to bottom, and from left to right where they share a row.
	Lines []Line
}

// Line is a piece of text on one line. Distant columns are lines of their own.
type Line struct {
	Text       string
	Confidence float64 // mean over its characters, 0 to 1
	Box        geometry.Quad
	Words      []Word
}

// Word is a part of a line between spaces. A Chinese or Japanese character is a word of its own.
type Word struct {
	Text       string
	Confidence float64 // mean over its characters, 0 to 1
	Box        geometry.Quad
}
