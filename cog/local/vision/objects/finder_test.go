package objects

import (
	"errors"
	"image"
	_ "image/png"
	"os"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/local/models"
)

func open(t testing.TB) *Finder {
	t.Helper()
	finder, err := Open()
	if errors.Is(err, models.ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := finder.Close(); err != nil {
			t.Error(err)
		}
	})
	return finder
}

func photo(t testing.TB, name string) image.Image {
	t.Helper()
	path, err := models.Path("photos", name)
	if errors.Is(err, models.ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
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

func TestFindInPhotos(t *testing.T) {
	t.Parallel()
	finder := open(t)
	tests := map[string]struct {
		name string
		at   image.Rectangle // where a viewer sees it, roughly
	}{
		"astronaut.png": {Person, image.Rect(20, 10, 400, 510)},
		"chelsea.png":   {"Cat", image.Rect(0, 0, 440, 300)},
		"coffee.png":    {"Coffee cup", image.Rect(160, 30, 450, 330)},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			img := photo(t, name)
			start := time.Now()
			found, err := finder.Find(t.Context(), img)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%v in %v", found, time.Since(start).Round(time.Millisecond))
			if len(found) != 1 || found[0].Name != test.name {
				t.Fatalf("got %v, want one %s", found, test.name)
			}
			common := found[0].Box.Intersect(test.at)
			union := area(found[0].Box) + area(test.at) - area(common)
			if overlap := float64(area(common)) / float64(union); overlap < .7 {
				t.Errorf("box %v overlaps %v by %.2f", found[0].Box, test.at, overlap)
			}
			if !found[0].Box.In(img.Bounds()) {
				t.Errorf("box %v is not in the picture %v", found[0].Box, img.Bounds())
			}
		})
	}
}

func area(r image.Rectangle) int { return r.Dx() * r.Dy() }

func TestFindNothing(t *testing.T) {
	t.Parallel()
	finder := open(t)
	for _, size := range []image.Point{{50, 50}, {50, 4000}, {600, 400}} {
		found, err := finder.Find(t.Context(), image.NewGray(image.Rectangle{Max: size}))
		if err != nil || len(found) != 0 {
			t.Errorf("black picture of %v: %v, %v", size, found, err)
		}
	}
}

func TestAnchors(t *testing.T) {
	t.Parallel()
	all := anchors()
	if len(all) != 1917 {
		t.Fatalf("%d anchors, the model has 1917", len(all))
	}
	if a := all[0]; a.width != .1 || a.height != .1 || a.x != .5/19 {
		t.Errorf("first anchor %+v", a)
	}
	if a := all[len(all)-1]; a.x != .5 || a.y != .5 {
		t.Errorf("last anchor %+v", a)
	}
}

func TestApartKeepsTheSurest(t *testing.T) {
	t.Parallel()
	kept := apart([]candidate{
		{box{.1, .1, .5, .5}, .6}, {box{.12, .1, .52, .5}, .9}, {box{.6, .6, .9, .9}, .5}, {box{.3, .1, .7, .5}, .7},
	})
	var got []float64
	for _, c := range kept {
		got = append(got, c.chance)
	}
	if len(got) != 3 || got[0] != .9 || got[1] != .7 || got[2] != .5 {
		t.Errorf("kept %v", got)
	}
}

func BenchmarkFind(b *testing.B) {
	finder, img := open(b), photo(b, "coffee.png")
	for b.Loop() {
		if _, err := finder.Find(b.Context(), img); err != nil {
			b.Fatal(err)
		}
	}
}
