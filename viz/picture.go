package viz

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/jpeg"
	"image/png"

	xdraw "golang.org/x/image/draw"

	"github.com/cogbook/cogbook/frames"
)

var errNoPicture = errors.New("viz: the picture is empty")

// resize returns a copy of img as RGBA on white, no wider than maxWidth and no higher than maxHeight, and the scale.
func resize(img image.Image, maxWidth, maxHeight int) (*image.RGBA, float64) {
	src := img.Bounds()
	scale := min(1, float64(maxWidth)/float64(src.Dx()), float64(maxHeight)/float64(src.Dy()))
	w, h := max(int(float64(src.Dx())*scale+0.5), 1), max(int(float64(src.Dy())*scale+0.5), 1)
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(out, out.Rect, image.White, image.Point{}, draw.Src)
	if scale == 1 {
		draw.Draw(out, out.Rect, img, src.Min, draw.Over)
	} else {
		xdraw.CatmullRom.Scale(out, out.Rect, img, src, draw.Over, nil)
	}
	return out, scale
}

// empty reports whether there is nothing to draw.
func empty(img image.Image) bool { return img == nil || img.Bounds().Empty() }

func encodePNG(img image.Image) ([]byte, error) {
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestCompression}
	if err := e.Encode(&b, img); err != nil {
		return nil, fmt.Errorf("viz: %w", err)
	}
	return b.Bytes(), nil
}

func encodeJPEG(img image.Image, quality int) ([]byte, error) {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: quality}); err != nil {
		return nil, fmt.Errorf("viz: %w", err)
	}
	return b.Bytes(), nil
}

// thumbnail reads the picture behind ref and returns it as a data URI, its longest side at most size pixels.
func thumbnail(ref string, size int) (string, error) {
	b, err := frames.ReadBytes(ref)
	if err != nil {
		return "", err
	}
	img, _, err := frames.DecodeImage(b)
	if err != nil {
		return "", err
	}
	if empty(img) {
		return "", errNoPicture
	}
	small, _ := resize(img, size, size)
	if b, err = encodeJPEG(small, 80); err != nil {
		return "", err
	}
	return dataURI("image/jpeg", b), nil
}
