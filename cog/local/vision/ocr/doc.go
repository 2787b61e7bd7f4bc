// Package ocr reads the text in a picture with PP-OCRv6 (the small models, as the PyPI package
// rapidocr carries them): one network marks the pixels of text, a second one tells whether a line is
// upside down, a third one reads the line. The steps between them follow PaddleOCR: boxes come from
// the marked pixels by differentiable binarisation's rules (Liao et al. 2020), the letters from the
// best path of a CTC output (Graves et al. 2006).
//
// It reads print in Latin script at any angle, from type of 8 pixels on. The recogniser knows Chinese and Japanese
// too, which is not measured here. What it cannot do: handwriting, other scripts, and Chinese or
// Japanese written in columns.
package ocr
