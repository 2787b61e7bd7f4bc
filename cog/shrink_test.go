package cog_test

import (
	"bytes"
	"encoding/json"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// noise is a picture that no format makes small.
func noise(width, height int) image.Image {
	random := rand.New(rand.NewPCG(1, 2))
	picture := image.NewRGBA(image.Rect(0, 0, width, height))
	for i := range picture.Pix {
		picture.Pix[i] = byte(random.Uint32())
		if i%4 == 3 {
			picture.Pix[i] = 255
		}
	}
	return picture
}

func TestResizeImages(t *testing.T) {
	t.Parallel()
	const most = 4 << 20 // of TagImage
	encoded := func(encode func(io.Writer) error) []byte {
		var out bytes.Buffer
		if err := encode(&out); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	asJPEG := func(picture image.Image) []byte {
		return encoded(func(w io.Writer) error { return jpeg.Encode(w, picture, &jpeg.Options{Quality: 100}) })
	}
	asPNG := func(picture image.Image) []byte {
		return encoded(func(w io.Writer) error { return png.Encode(w, picture) })
	}
	bomb := append(pngHeader(30_000, 30_000), make([]byte, most)...)
	grey := image.NewPaletted(image.Rect(0, 0, 20, 10), color.Palette{color.Black, color.White})
	tooLarge := append(encoded(func(w io.Writer) error { return gif.Encode(w, grey, nil) }), make([]byte, most)...)
	for name, tt := range map[string]struct {
		content       []byte
		format        string // of what is sent; empty: nothing is
		width, height int
		failure       string
	}{
		"large JPEG":      {asJPEG(noise(2100, 1400)), "jpeg", 2100, 1400, ""},
		"large PNG":       {asPNG(noise(900, 1800)), "png", 900, 1800, ""},
		"within":          {asJPEG(noise(30, 20)), "same", 30, 20, ""},
		"no picture":      {[]byte("%PDF-1.7"), "same", 0, 0, ""},
		"large GIF":       {tooLarge, "", 0, 0, "makes no gif smaller"},
		"large file":      {append([]byte("%PDF-1.7"), make([]byte, most)...), "", 0, 0, "is no picture"},
		"says it is vast": {bomb, "", 0, 0, "30000 x 30000"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "picture")
			if err := os.WriteFile(path, tt.content, 0o600); err != nil {
				t.Fatal(err)
			}
			sent, failure := tagged(t, cog.TagImage().ResizeImages(true), path)
			if tt.format == "" {
				if sent != nil || !strings.Contains(failure, tt.failure) {
					t.Fatalf("%d bytes were sent; the row's error is %q, want %q", len(sent), failure, tt.failure)
				}
				return
			}
			if failure != "" {
				t.Fatal(failure)
			}
			if tt.format == "same" {
				if !bytes.Equal(sent, tt.content) {
					t.Fatal("a picture within the limit was changed")
				}
				return
			}
			info, err := frames.DecodeInfo(sent)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%d bytes, %d x %d, became %d, %d x %d", len(tt.content), tt.width, tt.height, len(sent), info.Width, info.Height)
			if len(tt.content) <= most || len(sent) > most || len(sent) < most/4 || info.Format != tt.format {
				t.Errorf("%d bytes became %d bytes of %s", len(tt.content), len(sent), info.Format)
			}
			if off := float64(info.Width)/float64(info.Height) - float64(tt.width)/float64(tt.height); off > 0.01 || off < -0.01 {
				t.Errorf("the shape changed to %d x %d", info.Width, info.Height)
			}
			for _, b := range []cog.TagImageBuilder{cog.TagImage(), cog.TagImage().ResizeImages(true).ResizeImages(false)} {
				if sent, failure = tagged(t, b, path); !bytes.Equal(sent, tt.content) || failure != "" {
					t.Errorf("without the setter, the picture was changed; the row's error is %q", failure)
				}
			}
		})
	}
}

// TestResizeImagesToPixels: pictures of few bytes may have too many pixels.
func TestResizeImagesToPixels(t *testing.T) {
	t.Parallel()
	var content bytes.Buffer
	if err := png.Encode(&content, image.NewGray(image.Rect(0, 0, 3000, 1500))); err != nil {
		t.Fatal(err)
	}
	b := cog.ModerateImage().ImageBytes(content.Bytes()).ResizeImages(true)
	body, failure := answered(t, dataframe.New(series.New([]int{1}, series.Int, "n")), func(url string) cog.Transformer {
		return b.Endpoint(url).Key("k").OutputCol("out")
	})
	var request struct{ Image struct{ Content []byte } }
	if err := json.Unmarshal(body, &request); err != nil || failure != "" {
		t.Fatal(err, failure)
	}
	if info, err := frames.DecodeInfo(request.Image.Content); err != nil || info.Width != 2048 || info.Height != 1024 {
		t.Errorf("%+v was sent: %v", info, err)
	}
}

func TestResizeImagesIsMarshalled(t *testing.T) {
	t.Parallel()
	text, err := json.Marshal(cog.DetectFace().ResizeImages(true).ImageBytesCol("path").OutputCol("out"))
	if err != nil || !strings.Contains(string(text), `"resizeImages":true`) {
		t.Fatal(string(text), err)
	}
	again, err := cog.FromJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	if twice, err := json.Marshal(again); err != nil || !bytes.Equal(twice, text) {
		t.Errorf("%s became %s: %v", text, twice, err)
	}
	if _, err := cog.FromJSON([]byte(`{"service":"TextSentiment","resizeImages":true}`)); err == nil {
		t.Error("a service of texts resizes pictures")
	}
}

// pngHeader is the beginning of a PNG of a size, with the checksum that its header must have.
func pngHeader(width, height uint32) []byte {
	header := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\r")
	chunk := []byte{'I', 'H', 'D', 'R', byte(width >> 24), byte(width >> 16), byte(width >> 8), byte(width),
		byte(height >> 24), byte(height >> 16), byte(height >> 8), byte(height), 8, 0, 0, 0, 0}
	sum := crc32.ChecksumIEEE(chunk)
	return append(append(header, chunk...), byte(sum>>24), byte(sum>>16), byte(sum>>8), byte(sum))
}

// tagged sends the picture of a file: what came to the service, and the row's error.
func tagged(t *testing.T, b cog.TagImageBuilder, path string) (sent []byte, failure string) {
	t.Helper()
	return answered(t, dataframe.New(series.New([]string{path}, series.String, "path")), func(url string) cog.Transformer {
		return b.ImageBytesCol("path").Endpoint(url).Key("k").OutputCol("out")
	})
}

func answered(t *testing.T, df dataframe.DataFrame, b func(url string) cog.Transformer) (sent []byte, failure string) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent, _ = io.ReadAll(r.Body)
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"tags":[],"categoriesAnalysis":[]}`)
	}))
	defer server.Close()
	out, err := b(server.URL).Transform(t.Context(), df)
	if err != nil {
		t.Fatal(err)
	}
	if e := out.Col("out_error").Elem(0); !e.IsNA() {
		failure = e.String()
	}
	return sent, failure
}
