package frames

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"math"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"
	"golang.org/x/image/webp"
)

// MaxPixels is the largest width times height that is decoded: 100 million
// pixels, which take 400 MB, twice that at 16 bits a channel or when turned. Images beyond it are [ErrTooLarge].
const MaxPixels = 100_000_000

// imageFormat is a format by the bytes that its files start with, '?' for any.
type imageFormat struct {
	name, magic string
	config      func(io.Reader) (image.Config, error)
	decode      func(io.Reader) (image.Image, error)
}

var imageFormats = []imageFormat{
	{"jpeg", "\xff\xd8", jpeg.DecodeConfig, jpeg.Decode},
	{"png", "\x89PNG\r\n\x1a\n", png.DecodeConfig, png.Decode},
	{"gif", "GIF8?a", gif.DecodeConfig, gif.Decode},
	{"bmp", "BM????\x00\x00\x00\x00", bmp.DecodeConfig, bmp.Decode},
	{"tiff", "II*\x00", tiff.DecodeConfig, tiff.Decode},
	{"tiff", "MM\x00*", tiff.DecodeConfig, tiff.Decode},
	{"webp", "RIFF????WEBP", webp.DecodeConfig, webp.Decode},
}

const maxMagic = 12 // bytes of the longest magic

func formatOf(head []byte) (imageFormat, bool) {
next:
	for _, format := range imageFormats {
		if len(head) < len(format.magic) {
			continue
		}
		for i := range len(format.magic) {
			if c := format.magic[i]; c != '?' && c != head[i] {
				continue next
			}
		}
		return format, true
	}
	return imageFormat{}, false
}

// ImageInfo is what the header of an image says.
type ImageInfo struct {
	Format        string // "jpeg", "png", "gif", "bmp", "tiff" or "webp"
	Width, Height int    // pixels, as displayed: after the EXIF orientation
	Orientation   int    // EXIF orientation, 1 to 8; 1 when there is none
}

// DecodeInfo reads the header of an image and no pixels. Its errors are
// [ErrImageFormat] for other bytes and those of the format's decoder; an image
// beyond [MaxPixels] is none.
func DecodeInfo(data []byte) (ImageInfo, error) {
	return readInfo(bytes.NewReader(data))
}

func readInfo(r io.ReadSeeker) (ImageInfo, error) {
	head := make([]byte, maxMagic)
	n, err := io.ReadFull(r, head)
	if err != nil && n == 0 {
		return ImageInfo{}, fmt.Errorf("frames: %w: %w", ErrImageFormat, err)
	}
	format, ok := formatOf(head[:n])
	if !ok {
		return ImageInfo{}, fmt.Errorf("frames: %w", ErrImageFormat)
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return ImageInfo{}, fmt.Errorf("frames: %w", err)
	}
	config, err := format.config(r)
	if err != nil {
		return ImageInfo{}, fmt.Errorf("frames: %s image: %w", format.name, err)
	}
	info := ImageInfo{format.name, config.Width, config.Height, orientation(format.name, r)}
	if info.Orientation >= 5 {
		info.Width, info.Height = info.Height, info.Width
	}
	return info, nil
}

// DecodeImage decodes an image and returns it as displayed, its EXIF
// orientation applied and its bounds starting at (0, 0), with its format:
// "jpeg", "png", "gif" (the first picture), "bmp", "tiff" (the first page) or
// "webp" (no animation). The size is checked before a pixel is decoded: more
// than [MaxPixels] is [ErrTooLarge]. Other formats are [ErrImageFormat]; broken
// images are the decoder's error.
func DecodeImage(data []byte) (image.Image, string, error) {
	info, err := DecodeInfo(data)
	if err != nil {
		return nil, "", err
	}
	width, height := info.Width, info.Height
	if info.Format == "webp" {
		// The picture inside may be larger than the header says.
		w, h := webpFrame(data)
		if w == 0 {
			return nil, "", errors.New("frames: webp image: no still picture (animations are not decoded)")
		}
		width, height = max(width, w), max(height, h)
	}
	if int64(width)*int64(height) > MaxPixels {
		return nil, "", fmt.Errorf("frames: %w: %d x %d pixels, at most %d are decoded", ErrTooLarge, width, height, MaxPixels)
	}
	format, _ := formatOf(data)
	decoded, err := format.decode(bytes.NewReader(data))
	if err != nil {
		return nil, "", fmt.Errorf("frames: %s image: %w", info.Format, err)
	}
	switch info.Format {
	case "gif":
		decoded = onCanvas(decoded, info.Width, info.Height)
	case "webp":
		fullRange(decoded)
	}
	return orient(decoded, info.Orientation), info.Format, nil
}

// onCanvas places the first picture of a GIF, which may be smaller, on its
// canvas.
func onCanvas(picture image.Image, width, height int) image.Image {
	canvas := image.Rect(0, 0, width, height)
	if picture.Bounds() == canvas {
		return picture
	}
	whole := image.NewRGBA(canvas)
	draw.Draw(whole, picture.Bounds(), picture, picture.Bounds().Min, draw.Src)
	return whole
}

// fullRange corrects the colours of a lossy WebP: its luma is from 16 to 235
// and its chroma from 16 to 240 (RFC 6386, 9.2), which package webp hands over
// as if it were from 0 to 255, washed out.
func fullRange(decoded image.Image) {
	var picture *image.YCbCr
	switch p := decoded.(type) {
	case *image.YCbCr:
		picture = p
	case *image.NYCbCrA:
		picture = &p.YCbCr
	default:
		return
	}
	stretch := func(plane []byte, zero, width int) {
		var table [256]byte
		for i := range table {
			table[i] = byte(min(max(math.Round(float64(i-zero)*255/float64(width))+float64(zero&128), 0), 255))
		}
		for i, v := range plane {
			plane[i] = table[v]
		}
	}
	stretch(picture.Y, 16, 219)
	stretch(picture.Cb, 128, 224)
	stretch(picture.Cr, 128, 224)
}

// orient turns an image as its EXIF orientation says: 2 mirror left to right, 3
// half turn, 4 mirror top to bottom, 5 transpose, 6 turn clockwise, 7
// transverse, 8 turn counter-clockwise.
func orient(source image.Image, orientation int) image.Image {
	bounds := source.Bounds()
	if orientation <= 1 && bounds.Min == (image.Point{}) {
		return source
	}
	w, h := bounds.Dx(), bounds.Dy()
	flat := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(flat, flat.Bounds(), source, bounds.Min, draw.Src)
	if orientation <= 1 {
		return flat
	}
	width, height := w, h
	if orientation >= 5 {
		width, height = h, w
	}
	turned := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range h {
		for x := range w {
			tx, ty := x, y
			if orientation >= 5 {
				tx, ty = y, x
			}
			switch orientation {
			case 2, 6:
				tx = width - 1 - tx
			case 3, 7:
				tx, ty = width-1-tx, height-1-ty
			case 4, 8:
				ty = height - 1 - ty
			}
			copy(turned.Pix[turned.PixOffset(tx, ty):][:4], flat.Pix[flat.PixOffset(x, y):][:4])
		}
	}
	return turned
}
