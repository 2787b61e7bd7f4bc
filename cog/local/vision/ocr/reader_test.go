package ocr

import (
	"context"
	"encoding/json"
	"errors"
	"image"
	_ "image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// open loads the models, or skips where they are not fetched.
func open(t testing.TB) *Reader {
	t.Helper()
	reader, err := Open()
	if errors.Is(err, models.ErrMissing) {
		t.Skipf("%v (and `cogbook models fetch onnxruntime`)", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := reader.Close(); err != nil {
			t.Error(err)
		}
	})
	return reader
}

func load(t testing.TB, path string) image.Image {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	img, _, err := image.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// truth is what render.py wrote on a page.
type truth struct {
	Angle float64
	Lines []string
	Words []struct {
		Text string
		Box  [4][2]float64
	}
}

func TestReadRenderedPages(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile(filepath.Join("testdata", "truth.json"))
	if err != nil {
		t.Fatal(err)
	}
	var pages map[string]truth
	if err := json.Unmarshal(data, &pages); err != nil {
		t.Fatal(err)
	}
	reader := open(t)
	for name, want := range pages {
		t.Run(name, func(t *testing.T) {
			img := load(t, filepath.Join("testdata", name+".png"))
			start := time.Now()
			page, err := reader.Read(t.Context(), img)
			if err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			var lines []string
			for _, l := range page.Lines {
				lines = append(lines, l.Text)
			}
			wanted, got := strings.Join(want.Lines, "\n"), strings.Join(lines, "\n")
			rate := float64(distance([]rune(wanted), []rune(got))) / float64(len([]rune(wanted)))
			iou, found := wordOverlap(want, page)
			t.Logf("%.4f character errors, words' boxes overlap %.3f (%d of %d), angle %.1f, %v", rate, iou, found, len(want.Words), page.Angle, took.Round(time.Millisecond))
			if rate > .01 {
				t.Errorf("read:\n%s", got)
			}
			if found < len(want.Words) || iou < .5 {
				t.Errorf("words' boxes: %d of %d, overlap %.2f", found, len(want.Words), iou)
			}
			if off := math.Abs(page.Angle - want.Angle); min(off, 360-off) > 1.5 {
				t.Errorf("angle %v, want %v", page.Angle, want.Angle)
			}
		})
	}
}

// wordOverlap is the mean overlap (intersection over union, of upright bounds) of the words that were found in order.
func wordOverlap(want truth, page Page) (float64, int) {
	var got []Word
	for _, l := range page.Lines {
		got = append(got, l.Words...)
	}
	var sum float64
	var found int
	for _, w := range want.Words {
		for i, g := range got {
			if g.Text != w.Text {
				continue
			}
			var q geometry.Quad
			for j, p := range w.Box {
				q[j] = geometry.Point{X: p[0], Y: p[1]}
			}
			sum += overlap(q, g.Box)
			found++
			got = got[i+1:]
			break
		}
	}
	return sum / float64(max(found, 1)), found
}

func overlap(a, b geometry.Quad) float64 {
	al, ah := a.Bounds()
	bl, bh := b.Bounds()
	w, h := min(ah.X, bh.X)-max(al.X, bl.X), min(ah.Y, bh.Y)-max(al.Y, bl.Y)
	if w <= 0 || h <= 0 {
		return 0
	}
	area := func(l, h geometry.Point) float64 { return (h.X - l.X) * (h.Y - l.Y) }
	return w * h / (area(al, ah) + area(bl, bh) - w*h)
}

// distance is the number of characters to insert, delete or replace between two texts (Levenshtein 1966).
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		corner := row[0]
		row[0] = i + 1
		for j, y := range b {
			change := corner
			if x != y {
				change++
			}
			corner = row[j+1]
			row[j+1] = min(row[j+1]+1, row[j]+1, change)
		}
	}
	return row[len(b)]
}

func TestReadStopsWithContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := open(t).Read(ctx, load(t, filepath.Join("testdata", "letter.png"))); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestReadNothing(t *testing.T) {
	t.Parallel()
	reader := open(t)
	for _, size := range []image.Point{{50, 50}, {50, 3000}, {700, 500}} {
		page, err := reader.Read(t.Context(), image.NewGray(image.Rectangle{Max: size}))
		if err != nil || len(page.Lines) != 0 || page.Angle != 0 {
			t.Errorf("black picture of %v: %v, %v", size, page, err)
		}
	}
}

// Textures are not read as letters.
func TestReadPhotosWithoutText(t *testing.T) {
	t.Parallel()
	reader := open(t)
	for _, name := range []string{"coffee.png", "chelsea.png"} {
		path, err := models.Path("photos", name)
		if errors.Is(err, models.ErrMissing) {
			t.Skip(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		page, err := reader.Read(t.Context(), load(t, path))
		if err != nil || len(page.Lines) != 0 {
			t.Errorf("%s: %+v, %v", name, page.Lines, err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	reader, img := open(b), load(b, filepath.Join("testdata", "letter.png"))
	for b.Loop() {
		if _, err := reader.Read(b.Context(), img); err != nil {
			b.Fatal(err)
		}
	}
}
