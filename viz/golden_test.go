package viz

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/viz/internal/echarts"
)

var (
	regen = flag.Bool("regen", false, "write the golden files anew")
	pages = flag.String("pages", "", "folder to write the gallery's HTML pages to, for looking at them")
)

// TestGolden compares every display of the gallery with the files in testdata: text and HTML to the letter but for random
// ids and picture bytes, pictures with a tolerance.
func TestGolden(t *testing.T) {
	t.Parallel()
	for name, g := range shown() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := g.bundle(t)
			golden(t, name+".txt", []byte(b.Text()))
			golden(t, name+".html", []byte(stable(b.HTML())))
			if p := b.PNG(); p != nil {
				goldenPNG(t, name+".png", p)
			}
			if *pages != "" {
				writePages(t, name, b)
			}
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *regen {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v: run `go test ./viz -run Golden -regen` and look at what it wrote", err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; got:\n%s", path, got)
	}
}

// goldenPNG accepts pictures of the same size whose pixels differ on average by less than half a step of 255.
func goldenPNG(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *regen {
		golden(t, name, got)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := pictureDistance(t, got, want); d > 0.5 {
		t.Errorf("%s: the mean difference of a channel is %.2f of 255", path, d)
	}
}

func pictureDistance(t *testing.T, a, b []byte) float64 {
	t.Helper()
	decode := func(p []byte) *image.RGBA {
		img, err := png.Decode(bytes.NewReader(p))
		if err != nil {
			t.Fatal(err)
		}
		out := image.NewRGBA(img.Bounds())
		draw.Draw(out, out.Rect, img, image.Point{}, draw.Src)
		return out
	}
	x, y := decode(a), decode(b)
	if x.Bounds() != y.Bounds() {
		t.Fatalf("size %v, want %v", x.Bounds(), y.Bounds())
	}
	sum := 0
	for i, v := range x.Pix {
		d := int(v) - int(y.Pix[i])
		sum += max(d, -d)
	}
	return float64(sum) / float64(len(x.Pix))
}

var (
	randomID    = regexp.MustCompile(`cogbook-[a-z0-9]{12}`)
	pictureData = regexp.MustCompile(`data:image/[a-z]+;base64,[A-Za-z0-9+/=]+`)
)

// stable replaces what differs from run to run, and the bulk.
func stable(html string) string {
	html = strings.ReplaceAll(html, echarts.Base64(), "ECHARTS")
	html = randomID.ReplaceAllString(html, "ID")
	return pictureData.ReplaceAllString(html, "PICTURE")
}

// writePages writes what a front end makes of the bundle: light and dark.
func writePages(t *testing.T, name string, b Bundle) {
	t.Helper()
	for theme, css := range map[string]string{"light": "background:#fff;color:#000", "dark": "background:#111;color:#ddd"} {
		page := fmt.Sprintf(`<!doctype html><meta charset="utf-8"><body style="font-family:sans-serif;font-size:13px;%s">%s</body>`, css, b.HTML())
		if err := os.WriteFile(filepath.Join(*pages, name+"-"+theme+".html"), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
