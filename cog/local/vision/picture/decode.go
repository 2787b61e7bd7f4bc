package picture

import (
	"errors"
	"fmt"
	"image"

	"github.com/cogbook/cogbook/frames"
)

// The sides of pictures that the services take, in pixels.
const (
	LeastSide = 50
	MostSide  = 16000
)

var (
	// ErrFormat says that bytes are no picture in a format that is read.
	ErrFormat = errors.New("picture: not a JPEG, PNG, GIF, BMP, TIFF or WebP picture")
	// ErrSize says that a picture is too small or too large.
	ErrSize = errors.New("picture: wrong size")
	// ErrBroken says that a picture's data can't be decoded.
	ErrBroken = errors.New("picture: broken")
)

// Info is what the header of a picture says: its format and its size as displayed.
type Info struct {
	Format        string // "jpeg", "png", "gif", "bmp", "tiff" or "webp"
	Width, Height int    // pixels
}

// Inspect reads the header and no pixels. The errors are ErrFormat, ErrSize (a side outside LeastSide
// to MostSide, or more pixels than frames.MaxPixels) and ErrBroken.
func Inspect(data []byte) (Info, error) {
	info, err := frames.DecodeInfo(data)
	switch {
	case errors.Is(err, frames.ErrImageFormat):
		return Info{}, ErrFormat
	case err != nil:
		return Info{}, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	size := fmt.Sprintf("%d x %d pixels", info.Width, info.Height)
	switch {
	case min(info.Width, info.Height) < LeastSide || max(info.Width, info.Height) > MostSide:
		return Info{}, fmt.Errorf("%w: %s, each side must have %d to %d", ErrSize, size, LeastSide, MostSide)
	case info.Width*info.Height > frames.MaxPixels:
		return Info{}, fmt.Errorf("%w: %s, at most %d in all", ErrSize, size, frames.MaxPixels)
	}
	return Info{info.Format, info.Width, info.Height}, nil
}

// Decode decodes a picture as it is displayed, after Inspect found it fit. Its corner is (0,0). The
// errors are those of Inspect.
func Decode(data []byte) (image.Image, error) {
	if _, err := Inspect(data); err != nil {
		return nil, err
	}
	img, _, err := frames.DecodeImage(data)
	switch {
	case errors.Is(err, frames.ErrTooLarge):
		return nil, fmt.Errorf("%w: %w", ErrSize, err)
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	return img, nil
}
