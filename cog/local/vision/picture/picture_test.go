package picture

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math"
	"testing"

	"golang.org/x/image/draw"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// gradient is red to the right and green downwards, in every kind of image that decoders give.
func gradient(width, height int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			img.SetRGBA(x, y, color.RGBA{uint8(x * 255 / width), uint8(y * 255 / height), 99, 255})
		}
	}
	return img
}

func difference(a, b *image.RGBA) (mean float64, most int) {
	var sum int
	for i := range a.Pix {
		d := int(a.Pix[i]) - int(b.Pix[i])
		d = max(d, -d)
		sum += d
		most = max(most, d)
	}
	return float64(sum) / float64(len(a.Pix)), most
}

// The same filter as golang.org/x/image/draw's BiLinear, with less memory.
func TestResizeIsBilinear(t *testing.T) {
	t.Parallel()
	src := gradient(301, 203)
	for i := range src.Pix { // with detail
		if i%4 != 3 {
			src.Pix[i] ^= uint8(i / 4 * 37 % 64)
		}
	}
	for _, size := range []image.Point{{300, 300}, {77, 50}, {600, 410}, {301, 203}, {1, 1}, {2000, 3}} {
		want := image.NewRGBA(image.Rectangle{Max: size})
		draw.BiLinear.Scale(want, want.Rect, src, src.Rect, draw.Src, nil)
		mean, most := difference(Resize(src, src.Rect, size.X, size.Y), want)
		if mean > .5 || most > 2 {
			t.Errorf("%v: differs by %.2f, at most %d", size, mean, most)
		}
	}
}

func TestResizeArea(t *testing.T) {
	t.Parallel()
	src := image.NewGray(image.Rect(10, 10, 210, 210)) // not at (0,0)
	for y := 60; y < 110; y++ {
		for x := 110; x < 160; x++ {
			src.SetGray(x, y, color.Gray{255})
		}
	}
	white := Resize(src, image.Rect(110, 60, 160, 110), 20, 20)
	for i, v := range white.Pix {
		if v != 255 {
			t.Fatalf("byte %d is %d", i, v)
		}
	}
	if empty := Resize(src, image.Rect(0, 0, 5, 5), 3, 3); empty.Pix[3] != 0 {
		t.Error("an area outside the picture gave pixels")
	}
}

func TestTransparentIsWhite(t *testing.T) {
	t.Parallel()
	src := image.NewNRGBA(image.Rect(0, 0, 4, 4)) // black, fully transparent
	if got := Region(src, src.Rect).RGBAAt(1, 1); got != (color.RGBA{255, 255, 255, 255}) {
		t.Errorf("got %v", got)
	}
}

func TestStraighten(t *testing.T) {
	t.Parallel()
	src := gradient(200, 100)
	box := geometry.Box(20, 30, 60, 40)
	want := Region(src, image.Rect(20, 30, 80, 70))
	if mean, most := difference(Straighten(src, box, 60, 40), want); most > 1 {
		t.Errorf("upright: differs by %.2f, at most %d", mean, most)
	}
	// Read from below, the picture lies on its side.
	turned := Straighten(src, box.Turn(1), 40, 60)
	if got, want := turned.RGBAAt(0, 0), src.RGBAAt(79, 30); math.Abs(float64(got.R)-float64(want.R)) > 2 {
		t.Errorf("turned: top left is %v, want %v", got, want)
	}
	if Straighten(src, geometry.Quad{}, 5, 5) != nil || Straighten(src, geometry.Box(-90, -90, 20, 20), 5, 5) != nil {
		t.Error("no area, or one outside the picture, gave a picture")
	}
}

func TestTensor(t *testing.T) {
	t.Parallel()
	src := image.NewRGBA(image.Rect(0, 0, 2, 1))
	copy(src.Pix, []uint8{10, 20, 30, 255, 40, 50, 60, 255})
	tests := map[string]struct {
		layout Layout
		want   []float32
	}{
		"planes":     {Layout{Scale: Even(1)}, []float32{10, 40, 20, 50, 30, 60}},
		"blue first": {Layout{Scale: Even(1), BGR: true}, []float32{30, 60, 20, 50, 10, 40}},
		"last":       {Layout{Scale: Even(2), Mean: Even(10), Last: true}, []float32{0, 20, 40, 60, 80, 100}},
		"wider":      {Layout{Scale: Even(1), Width: 3}, []float32{10, 40, 0, 20, 50, 0, 30, 60, 0}},
	}
	for name, test := range tests {
		got := test.layout.Tensor(src)
		if len(got) != len(test.want) {
			t.Fatalf("%s: %v, want %v", name, got, test.want)
		}
		for i := range got {
			if got[i] != test.want[i] {
				t.Errorf("%s: %v, want %v", name, got, test.want)
				break
			}
		}
	}
}

func encoded(t testing.TB, width, height int) map[string][]byte {
	t.Helper()
	img := gradient(width, height)
	result := map[string][]byte{}
	for name, encode := range map[string]func(*bytes.Buffer) error{
		"png":  func(b *bytes.Buffer) error { return png.Encode(b, img) },
		"jpeg": func(b *bytes.Buffer) error { return jpeg.Encode(b, img, nil) },
		"gif":  func(b *bytes.Buffer) error { return gif.Encode(b, img, nil) },
	} {
		var b bytes.Buffer
		if err := encode(&b); err != nil {
			t.Fatal(err)
		}
		result[name] = b.Bytes()
	}
	return result
}

func TestDecode(t *testing.T) {
	t.Parallel()
	for name, data := range encoded(t, 60, 51) {
		info, err := Inspect(data)
		if err != nil || info != (Info{name, 60, 51}) {
			t.Errorf("%s: %v, %v", name, info, err)
		}
		img, err := Decode(data)
		if err != nil || img.Bounds() != image.Rect(0, 0, 60, 51) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := Decode(data[:len(data)/2]); !errors.Is(err, ErrBroken) {
			t.Errorf("half a %s: %v", name, err)
		}
	}
	for name, data := range encoded(t, 49, 60) {
		if _, err := Decode(data); !errors.Is(err, ErrSize) {
			t.Errorf("small %s: %v", name, err)
		}
	}
	if _, err := Decode([]byte("no picture")); !errors.Is(err, ErrFormat) {
		t.Errorf("text: %v", err)
	}
}

// Whatever comes in, the answer is a picture of an allowed size or one of the three errors.
func FuzzDecode(f *testing.F) {
	for _, data := range encoded(f, 50, 50) {
		f.Add(data)
		f.Add(data[:len(data)/3])
	}
	f.Add(booklet(f, 70, 80))
	f.Fuzz(func(t *testing.T, data []byte) {
		pages := Split(bytes.Clone(data))
		data = pages.Page(pages.Len() - 1)
		if info, err := Inspect(data); err == nil && info.Width*info.Height > 1<<22 {
			t.Skip("large: only slow")
		}
		img, err := Decode(data)
		if err != nil {
			if !errors.Is(err, ErrFormat) && !errors.Is(err, ErrSize) && !errors.Is(err, ErrBroken) {
				t.Errorf("unexpected error: %v", err)
			}
			return
		}
		if b := img.Bounds(); b.Min != (image.Point{}) || min(b.Dx(), b.Dy()) < LeastSide || max(b.Dx(), b.Dy()) > MostSide {
			t.Errorf("a picture of %v", b)
		}
		Resize(img, img.Bounds(), 32, 32)
	})
}
