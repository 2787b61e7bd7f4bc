package frames_test

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"

	"github.com/cogbook/cogbook/frames"
)

// WebP files of the same picture as quadrants(30, 20), written by Pillow:
// lossy with orientation 6, lossless with orientation 7, and an animation.
const (
	lossyWebP    = "UklGRgYBAABXRUJQVlA4WAoAAAAIAAAAHQAAEwAAVlA4ILQAAAAQBgCdASoeABQAPl0mjkWjoiGb9AA4BcS2AF2ZrSFnwD8IJYB/VcIA/oHtVXaT+oHWmgoABf3hRhgA/vVtVG9Q5xDjt5ycaUyU+6X3ceIWDe4clLX/8pGODCh4waXPF//KZ/xc/cBv+Tv6V9PGToP//zLy7a/5oi/n//QbwCnu7NWf69xiTSn7z1SJICwXE+jj/X3P3wT9Mt/zH4rfFbhwgSTVMLoIRyHrpg1asDCIlQD8kABFWElGLAAAAE1NACoAAAAIAAIBDwACAAAABgAAACYBEgADAAAAAQAGAAAAAAAAbWFrZXIA"
	losslessWebP = "UklGRooAAABXRUJQVlA4WAoAAAAIAAAAHQAAEwAAVlA4TDcAAAAvHcAEAB8gFkx25c8byegLCRKS//ea5j/4IgEKIUlyLn30W55/npVcgQOI6H9IegBGHzP7JG8fAEVYSUYsAAAATU0AKgAAAAgAAgEPAAIAAAAGAAAAJgESAAMAAAABAAcAAAAAAABtYWtlcgA="
	animatedWebP = "UklGRjQCAABXRUJQVlA4WAoAAAACAAAAHQAAEwAAQU5JTQYAAAAAAAAAAABBTk1G/AAAAAAAAAAAAB0AABMAAAoAAAJWUDgg5AAAADAHAJ0BKh4AFAA+bTKTR6QioaEoCACADYlsLMC/AIgBVbZHjCdDx8z/CD8M5gB/VcIA/oF+AeQB0poFkYBoSDDpgAD+8n/5P/n3/Tnhv113/7x9mZp//xzN77y/2LXvvU9L4oXBs2//f3R3v/8XPvf14vYeP/+UYeDX83j/8fc3QN1X+pZv9v+//AMB8ncV9PGToP//jJRX/B3fyd0GHvfytdGsSf0m6yPWL17grpkHBzlv/DoOGGHFk/+HQcMMOLJ6rHqscN3DNqouL/IxwzaqLindIJAeZzmUiEZAi+B5W4XAAEFOTUYEAQAAAAAAAAAAHQAAEwAACgAAAFZQOCDsAAAAdAcAnQEqHgAUAD5tMpNHgoCAAADYlsLMC/APsAiwFU3j+Snf4B+EH4zTAD+V/hnigH9J9qq7Sf5n7m/kqgaxVCK0eEAA/vCB/3D/+6Cf9/5P/DX/4NX1//eUe1aaP/8ko8Nf5WV//klHhr/K0gUqW6hKKkrj/96+GN7//LnjY5k2ee/x93/gn/8czmf9jAv5nf1NpzQ/xL/eO7Ovun8/Wy/0o3lwRLYWyOG/wH2ubHsYNv/zewwPTSHDMbz0b3Tf0f2jjpXPoeE2hmnX/hVMYsRg/+FUxixFktE1NtP3ljpv0nZy4NLRQQ3A0AA="
)

var quadrantColours = []color.RGBA{{250, 0, 0, 255}, {0, 250, 0, 255}, {0, 0, 250, 255}, {250, 250, 0, 255}}

// displayed is, for each EXIF orientation, which quadrant of the stored
// picture (0 1 above 2 3) is to be seen above left and right, below left and right.
var displayed = map[int][]int{
	1: {0, 1, 2, 3}, 2: {1, 0, 3, 2}, 3: {3, 2, 1, 0}, 4: {2, 3, 0, 1},
	5: {0, 2, 1, 3}, 6: {2, 0, 3, 1}, 7: {3, 1, 2, 0}, 8: {1, 3, 0, 2},
}

func quadrants(w, h int) *image.RGBA {
	picture := image.NewRGBA(image.Rect(0, 0, w, h))
	for i, c := range quadrantColours {
		x, y := i%2*w/2, i/2*h/2
		draw.Draw(picture, image.Rect(x, y, x+w/2, y+h/2), image.NewUniform(c), image.Point{}, draw.Src)
	}
	return picture
}

// seen is which quadrants' colours are near the corners of a picture.
func seen(picture image.Image) []int {
	b := picture.Bounds()
	var found []int
	for _, p := range []image.Point{{2, 2}, {b.Dx() - 3, 2}, {2, b.Dy() - 3}, {b.Dx() - 3, b.Dy() - 3}} {
		r, g, bl, _ := picture.At(b.Min.X+p.X, b.Min.Y+p.Y).RGBA()
		found = append(found, slices.IndexFunc(quadrantColours, func(c color.RGBA) bool {
			return near(r, c.R) && near(g, c.G) && near(bl, c.B)
		}))
	}
	return found
}

func near(a uint32, b uint8) bool { return max(int(a>>8)-int(b), int(b)-int(a>>8)) <= 6 }

// exif is a TIFF structure with the orientation behind another tag.
func exif(order binary.ByteOrder, orientation int) []byte {
	b := []byte("II*\x00")
	if order == binary.BigEndian {
		b = []byte("MM\x00*")
	}
	b = append(b, make([]byte, 34)...)
	order.PutUint32(b[4:], 8)
	order.PutUint16(b[8:], 2)
	for i, entry := range []struct{ tag, value int }{{0x0102, 8}, {0x0112, orientation}} {
		at := b[10+12*i:]
		order.PutUint16(at, uint16(entry.tag))
		order.PutUint16(at[2:], 3)
		order.PutUint32(at[4:], 1)
		order.PutUint16(at[8:], uint16(entry.value))
	}
	return b
}

func jpegWith(t *testing.T, tiff []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, quadrants(32, 16), &jpeg.Options{Quality: 100}); err != nil {
		t.Fatal(err)
	}
	segment := func(marker byte, data string) []byte {
		return append([]byte{0xff, marker, byte((len(data) + 2) >> 8), byte(len(data) + 2)}, data...)
	}
	return slices.Concat(b.Bytes()[:2], segment(0xe0, "JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"), []byte{0xff},
		segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00"), segment(0xe1, "Exif\x00\x00"+string(tiff)), b.Bytes()[2:])
}

func pngBytes(t *testing.T, picture image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, picture); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func pngChunk(name string, data []byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	b = append(append(b, name...), data...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}

func pngWith(t *testing.T, tiff []byte) []byte {
	t.Helper()
	b := pngBytes(t, quadrants(32, 16))
	return slices.Concat(b[:33], pngChunk("eXIf", tiff), b[33:])
}

// tiffWith adds the orientation to a TIFF's directory, in a copy at its end.
func tiffWith(t *testing.T, orientation int) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := tiff.Encode(&out, quadrants(32, 16), nil); err != nil {
		t.Fatal(err)
	}
	b, le := out.Bytes(), binary.LittleEndian
	at := int(le.Uint32(b[4:]))
	n := int(le.Uint16(b[at:]))
	var entries [][]byte
	for i := range n {
		entries = append(entries, b[at+2+12*i:at+14+12*i])
	}
	entries = append(entries, exif(le, orientation)[22:34])
	slices.SortFunc(entries, func(x, y []byte) int { return int(le.Uint16(x)) - int(le.Uint16(y)) })
	le.PutUint32(b[4:], uint32(len(b)))
	b = le.AppendUint16(slices.Clone(b), uint16(n+1))
	return append(append(b, slices.Concat(entries...)...), 0, 0, 0, 0)
}

func unbase64(t *testing.T, text string) []byte {
	t.Helper()
	b, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOrientation(t *testing.T) {
	t.Parallel()
	type file struct {
		name        string
		data        []byte
		orientation int
	}
	files := []file{
		{"lossy webp", unbase64(t, lossyWebP), 6}, {"lossless webp", unbase64(t, losslessWebP), 7},
		{"jpeg, not a number of EXIF", jpegWith(t, exif(binary.BigEndian, 9)), 1},
		{"jpeg, broken EXIF", jpegWith(t, []byte("II*\x00\xff\xff\xff\x7f")), 1},
		{"jpeg, short EXIF", jpegWith(t, exif(binary.BigEndian, 6)[:20]), 1},
		{"png with a prefix", pngWith(t, append([]byte("Exif\x00\x00"), exif(binary.BigEndian, 3)...)), 3},
	}
	for o := 1; o <= 8; o++ {
		files = append(files, file{fmt.Sprint("jpeg ", o), jpegWith(t, exif(binary.LittleEndian, o)), o},
			file{fmt.Sprint("png ", o), pngWith(t, exif(binary.BigEndian, o)), o},
			file{fmt.Sprint("tiff ", o), tiffWith(t, o), o})
	}
	for _, test := range files {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			picture, _, err := frames.DecodeImage(test.data)
			if err != nil {
				t.Fatal(err)
			}
			if got := seen(picture); !reflect.DeepEqual(got, displayed[test.orientation]) {
				t.Errorf("quadrants %v, want %v", got, displayed[test.orientation])
			}
			info, err := frames.DecodeInfo(test.data)
			if err != nil || info.Orientation != test.orientation || image.Pt(info.Width, info.Height) != picture.Bounds().Size() {
				t.Errorf("info %v, error %v, picture %v", info, err, picture.Bounds())
			}
			if portrait := info.Height > info.Width; portrait != (test.orientation >= 5) {
				t.Errorf("%d x %d pixels", info.Width, info.Height)
			}
		})
	}
}

func TestDecodeImageFormats(t *testing.T) {
	t.Parallel()
	encode := func(f func(*bytes.Buffer) error) []byte {
		var b bytes.Buffer
		if err := f(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	palette := color.Palette{color.Black, quadrantColours[0], quadrantColours[1], quadrantColours[2], quadrantColours[3]}
	part := image.NewPaletted(image.Rect(10, 10, 20, 20), palette)
	draw.Draw(part, part.Bounds(), image.NewUniform(quadrantColours[0]), image.Point{}, draw.Src)
	for want, data := range map[string][]byte{
		"jpeg": encode(func(b *bytes.Buffer) error { return jpeg.Encode(b, quadrants(30, 20), &jpeg.Options{Quality: 100}) }),
		"png":  pngBytes(t, quadrants(30, 20)),
		"bmp":  encode(func(b *bytes.Buffer) error { return bmp.Encode(b, quadrants(30, 20)) }),
		"tiff": encode(func(b *bytes.Buffer) error {
			return tiff.Encode(b, quadrants(30, 20), &tiff.Options{Compression: tiff.Deflate, Predictor: true})
		}),
		"gif": encode(func(b *bytes.Buffer) error {
			return gif.EncodeAll(b, &gif.GIF{Image: []*image.Paletted{part}, Delay: []int{0}, Config: image.Config{ColorModel: palette, Width: 30, Height: 20}})
		}),
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			picture, format, err := frames.DecodeImage(data)
			if err != nil || format != want {
				t.Fatalf("format %q, error %v", format, err)
			}
			if picture.Bounds() != image.Rect(0, 0, 30, 20) {
				t.Errorf("bounds %v", picture.Bounds())
			}
			if want == "gif" { // its picture covers part of the canvas
				if r, _, _, a := picture.At(12, 12).RGBA(); r>>8 != 250 || a>>8 != 255 {
					t.Error("the picture is not at its place")
				}
				return
			}
			if got := seen(picture); !reflect.DeepEqual(got, displayed[1]) {
				t.Errorf("quadrants %v", got)
			}
		})
	}
}

func TestDecodeImageRefuses(t *testing.T) {
	t.Parallel()
	huge := pngBytes(t, quadrants(4, 4))
	binary.BigEndian.PutUint32(huge[16:], 1<<16)
	binary.BigEndian.PutUint32(huge[20:], 1<<16)
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	// A WebP whose header says 1 x 1 and whose picture is 16384 x 16384.
	lying := []byte("RIFF\x2a\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00VP8L\x06\x00\x00\x00\x2f\xff\xff\xff\x0f\x00")
	for name, test := range map[string]struct {
		data []byte
		want error
	}{
		"too many pixels":        {huge, frames.ErrTooLarge},
		"too many pixels inside": {lying, frames.ErrTooLarge},
		"text":                   {[]byte("no image at all"), frames.ErrImageFormat},
		"nothing":                {nil, frames.ErrImageFormat},
		"few bytes":              {[]byte("\x89P"), frames.ErrImageFormat},
		"cut off":                {pngBytes(t, quadrants(30, 20))[:60], nil},
		"animated webp":          {unbase64(t, animatedWebP), nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := frames.DecodeImage(test.data)
			if err == nil || test.want != nil && !errors.Is(err, test.want) || !strings.HasPrefix(err.Error(), "frames: ") {
				t.Errorf("error %v, want %v", err, test.want)
			}
		})
	}
	// The header alone is no danger.
	if info, err := frames.DecodeInfo(huge); err != nil || info.Width != 1<<16 {
		t.Errorf("info %v, error %v", info, err)
	}
}

func TestReadImages(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	picture := string(pngBytes(t, quadrants(30, 20)))
	turned := string(jpegWith(t, exif(binary.BigEndian, 6)))
	write(t, dir, "a.JPG", turned)
	write(t, dir, "b.jpg", picture) // a PNG by content
	write(t, dir, "c.png", picture[:40])
	write(t, dir, "d.png", "text")
	write(t, dir, "e.gif", "")
	write(t, dir, "f.heic", "\x00\x00\x00\x18ftypheic")
	write(t, dir, "notes.txt", "no picture")
	write(t, dir, ".hidden.png", picture)
	if err := os.Mkdir(filepath.Join(dir, "g.png"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(dir, "gone"), filepath.Join(dir, "h.png")); err != nil {
		t.Skip(err)
	}
	path := func(name string) any { return filepath.Join(dir, name) }
	t.Run("folder", func(t *testing.T) {
		t.Parallel()
		df, err := frames.ReadImages(dir)
		if err != nil {
			t.Fatal(err)
		}
		if want := []string{"path", "width", "height", "format", "bytes", "error"}; !reflect.DeepEqual(df.Names(), want) {
			t.Errorf("columns %v, want %v", df.Names(), want)
		}
		got := cells(t, df)
		failed := got["error"]
		delete(got, "error")
		want := map[string][]any{
			"path":   {path("a.JPG"), path("b.jpg"), path("c.png"), path("d.png"), path("e.gif"), path("f.heic"), path("h.png")},
			"width":  {16, 30, 30, nil, nil, nil, nil},
			"height": {32, 20, 20, nil, nil, nil, nil},
			"format": {"jpeg", "png", "png", nil, nil, nil, nil},
			"bytes":  {len(turned), len(picture), 40, 4, 0, 12, nil},
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
		for i, text := range []string{"", "", "", "not a JPEG", "empty", "not a JPEG", "no such file"} {
			if message, ok := failed[i].(string); ok != (text != "") || !strings.Contains(message, text) {
				t.Errorf("error of row %d is %v, want %q", i, failed[i], text)
			}
		}
	})
	t.Run("glob", func(t *testing.T) {
		t.Parallel()
		df, err := frames.ReadImages(filepath.Join(dir, "?.[pj][np]g"))
		if want := []any{path("b.jpg"), path("c.png"), path("d.png"), path("h.png")}; err != nil || !reflect.DeepEqual(cells(t, df)["path"], want) {
			t.Errorf("got %v, error %v", df, err)
		}
	})
	t.Run("file", func(t *testing.T) {
		t.Parallel()
		df, err := frames.ReadImages(filepath.Join(dir, "notes.txt"))
		if err != nil || df.Nrow() != 1 || frames.IsMissing(df, 0, "error") {
			t.Errorf("got %v, error %v", df, err)
		}
	})
	for name, pattern := range map[string]string{"no images": t.TempDir(), "no match": dir + "/*.webp", "no file": dir + "/x.png"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := frames.ReadImages(pattern); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("error %v", err)
			}
		})
	}
}

func FuzzDecodeInfo(f *testing.F) {
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x10Exif\x00\x00MM\x00*\x00\x00\x00\x08"))
	f.Add(exif(binary.LittleEndian, 6))
	f.Add([]byte("RIFF\x2a\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00VP8L\x06\x00\x00\x00\x2f\xff\xff\xff\x0f\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if info, err := frames.DecodeInfo(data); err == nil && (info.Orientation < 1 || info.Orientation > 8) {
			t.Errorf("info %v", info)
		}
	})
}
