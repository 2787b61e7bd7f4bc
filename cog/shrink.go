package cog

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"math"
	"sync"

	"golang.org/x/image/bmp"
	"golang.org/x/image/draw"

	"github.com/cogbook/cogbook/frames"
)

// shrinker makes a picture of at most bytes, and at most side pixels wide and high unless that is 0. One that is within
// both is returned as it is. Only the setter ResizeImages names one, so that other programs do not link what makes pictures.
type shrinker func(content []byte, bytes, side int) ([]byte, error)

// encoder writes pictures in a format; nil for formats that are not written.
func encoder(format string) func(*bytes.Buffer, image.Image) error {
	switch format {
	case "jpeg":
		return func(out *bytes.Buffer, picture image.Image) error {
			return jpeg.Encode(out, picture, &jpeg.Options{Quality: 90})
		}
	case "png":
		return func(out *bytes.Buffer, picture image.Image) error { return png.Encode(out, picture) }
	case "bmp":
		return func(out *bytes.Buffer, picture image.Image) error { return bmp.Encode(out, picture) }
	}
	return nil
}

// shrinking has one picture in memory at a time: decoded, one may take hundreds of megabytes.
var shrinking sync.Mutex

// shrinkPicture is the [shrinker]. It keeps a picture's shape and format, JPEG, PNG or BMP; others that are too large
// are an error, as are those of more than [frames.MaxPixels], which are not decoded.
func shrinkPicture(content []byte, most, side int) ([]byte, error) {
	info, err := frames.DecodeInfo(content)
	wide := max(info.Width, info.Height)
	if len(content) <= most && (side == 0 || err != nil || wide <= side) {
		return content, nil
	}
	what := fmt.Sprintf("the picture has %d bytes and %d x %d pixels, more than the service takes", len(content), info.Width, info.Height)
	if err != nil {
		return nil, fmt.Errorf("the file has %d bytes, more than the service takes, and is no picture that ResizeImages could make smaller: %w", len(content), err)
	}
	encode := encoder(info.Format)
	if encode == nil {
		return nil, fmt.Errorf("%s, and ResizeImages makes no %s smaller: save it as JPEG or PNG", what, info.Format)
	}
	shrinking.Lock()
	defer shrinking.Unlock()
	picture, _, err := frames.DecodeImage(content)
	if err != nil {
		return nil, fmt.Errorf("%s, and cannot be made smaller: %w", what, err)
	}
	scale := 1.0
	if side > 0 {
		scale = min(1, float64(side)/float64(wide))
	}
	if len(content) > most && info.Format != "jpeg" { // which may fit with all of its pixels
		scale = min(scale, math.Sqrt(float64(most)/float64(len(content))))
	}
	width, height := float64(info.Width), float64(info.Height)
	for {
		w, h := int(math.Round(width*scale)), int(math.Round(height*scale))
		if min(w, h) < 1 {
			return nil, fmt.Errorf("%s, and does not fit before nothing is left of it", what)
		}
		picture = scaled(picture, w, h)
		var out bytes.Buffer
		if err := encode(&out, picture); err != nil {
			return nil, fmt.Errorf("%s, and cannot be written smaller: %w", what, err)
		}
		if out.Len() <= most {
			return out.Bytes(), nil
		}
		scale *= min(0.9, math.Sqrt(float64(most)/float64(out.Len())))
	}
}

// scaled is the picture in another size. It goes down by halves at most: each step then takes all of the pixels into
// account and needs no memory beside its result, where one step of a better kernel needs gigabytes for a large picture.
func scaled(picture image.Image, width, height int) image.Image {
	for {
		from := picture.Bounds()
		w, h := max(width, (from.Dx()+1)/2), max(height, (from.Dy()+1)/2)
		out := image.NewRGBA(image.Rect(0, 0, w, h))
		draw.ApproxBiLinear.Scale(out, out.Rect, picture, from, draw.Src, nil)
		if picture = out; w == width && h == height {
			return picture
		}
	}
}
