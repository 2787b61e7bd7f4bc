package tags

import (
	"errors"
	"image"
	_ "image/png"
	"math"
	"os"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/local/models"
)

func open(t testing.TB) *Tagger {
	t.Helper()
	tagger, err := Open()
	if errors.Is(err, models.ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := tagger.Close(); err != nil {
			t.Error(err)
		}
	})
	return tagger
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

func TestTagPhotos(t *testing.T) {
	t.Parallel()
	tagger := open(t)
	tests := map[string]struct {
		tag     string // the surest of these tags, "" for no tag at all
		atLeast float64
	}{
		"coffee.png":    {"espresso", .9},
		"chelsea.png":   {"cat", .85}, // no breed is sure, the cat is
		"astronaut.png": {"", 0},      // the model knows no people
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			img := photo(t, name)
			start := time.Now()
			found, err := tagger.Tag(t.Context(), img)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%v in %v", found, time.Since(start).Round(time.Millisecond))
			if test.tag == "" {
				if len(found) > 0 {
					t.Errorf("got %v", found)
				}
				return
			}
			for i, f := range found {
				if i > 0 && f.Confidence > found[i-1].Confidence {
					t.Errorf("not sorted: %v", found)
				}
				if f.Name == test.tag && f.Confidence >= test.atLeast {
					return
				}
			}
			t.Errorf("no %s of at least %v in %v", test.tag, test.atLeast, found)
		})
	}
}

func TestNameAddsGroupsUp(t *testing.T) {
	t.Parallel()
	tagger := &Tagger{names: make([]string, classes)}
	for i := range tagger.names {
		tagger.names[i] = "other"
	}
	tagger.names[281], tagger.names[285], tagger.names[657], tagger.names[744] = "tabby cat", "Egyptian Mau", "missile", "missile"
	chance := make([]float64, classes)
	chance[281], chance[285], chance[657], chance[744] = .25, .1, .2, .15
	got := map[string]float64{}
	for _, tag := range tagger.name(chance) {
		got[tag.Name] = tag.Confidence
	}
	want := map[string]float64{"cat": .35, "animal": .35, "missile": .35} // two kinds are called missile
	for name, p := range want {
		if math.Abs(got[name]-p) > 1e-9 {
			t.Errorf("%s: %v, want %v", name, got[name], p)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestGroupsAreInRange(t *testing.T) {
	t.Parallel()
	for _, g := range groups {
		seen := -1
		for _, r := range g.ranges {
			if r[0] <= seen || r[1] < r[0] || r[1] >= classes {
				t.Errorf("%s: range %v", g.name, r)
			}
			seen = r[1]
		}
	}
}

func TestTagOddPictures(t *testing.T) {
	t.Parallel()
	tagger := open(t)
	for _, size := range []image.Point{{50, 50}, {50, 4000}, {1, 1}} {
		if _, err := tagger.Tag(t.Context(), image.NewGray(image.Rectangle{Max: size})); err != nil {
			t.Errorf("%v: %v", size, err)
		}
	}
}

func BenchmarkTag(b *testing.B) {
	tagger, img := open(b), photo(b, "coffee.png")
	for b.Loop() {
		if _, err := tagger.Tag(b.Context(), img); err != nil {
			b.Fatal(err)
		}
	}
}
