package viz

import (
	"fmt"
	"image"
	"image/color"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/viz/internal/paint"
)

func ExampleBoxes() {
	picture := image.NewRGBA(image.Rect(0, 0, 200, 100))
	err := Show(Boxes{Image: picture, Boxes: []Box{
		{Label: "dog", Score: 0.91, Polygon: Rect(10, 20, 80, 60)},
		{Label: "ball", Polygon: Rect(120, 60, 20, 20)},
	}})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// picture 200 × 100 with 2 boxes
	//    label  score    x   y  width  height
	// 0    dog   0.91   10  20     80      60
	// 1   ball         120  60     20      20
}

// TestLabelsApart asserts that labels stay on the picture and do not cover each other, where there is room for all.
func TestLabelsApart(t *testing.T) {
	t.Parallel()
	font, err := paint.NewFont(14)
	if err != nil {
		t.Fatal(err)
	}
	same := make([][]paint.Point, 12)
	for i := range same {
		same[i] = outline(Rect(300, 200, 100, 100), image.Point{}, 1)
	}
	for name, outlines := range map[string][][]paint.Point{
		"one on top of the other": same,
		"at the edges": {
			outline(Rect(-20, -20, 60, 60), image.Point{}, 1), outline(Rect(620, -10, 60, 60), image.Point{}, 1),
			outline(Rect(-5, 470, 60, 60), image.Point{}, 1), outline(Rect(630, 470, 9, 9), image.Point{}, 1),
			outline(Rect(0, 0, 640, 480), image.Point{}, 1),
		},
	} {
		p := newPlacer(paint.New(640, 480, color.White), font)
		for i, o := range outlines {
			p.label(o, fmt.Sprintf("label %d 0.50", i), paint.OkabeIto[0])
		}
		for i, a := range p.taken {
			if a.x0 < 0 || a.y0 < 0 || a.x1 > 640 || a.y1 > 480 {
				t.Errorf("%s: label %d leaves the picture: %+v", name, i, a)
			}
			for k, b := range p.taken[:i] {
				if a.overlap(b) > 0 {
					t.Errorf("%s: labels %d and %d overlap", name, k, i)
				}
			}
		}
	}
}

func TestBoxesColors(t *testing.T) {
	t.Parallel()
	var many []Box
	for i := range 20 {
		many = append(many, Box{Label: fmt.Sprint("class ", i)})
	}
	c := Boxes{Boxes: append(many, many...)}.classes()
	seen := map[color.NRGBA]bool{}
	for _, name := range c.order {
		seen[c.color[name]] = true
	}
	if len(c.order) != 20 || len(seen) != 20 {
		t.Errorf("%d classes with %d colours, want 20 with 20", len(c.order), len(seen))
	}
}

func TestBoxesDraw(t *testing.T) {
	t.Parallel()
	// A picture whose bounds do not start at 0,0 and that is larger than what is shown.
	picture := image.NewRGBA(image.Rect(1000, 500, 3000, 1500))
	box := Box{Label: "a", Polygon: []image.Point{{X: 1200, Y: 700}, {X: 1600, Y: 900}}}
	img, err := Boxes{Image: picture, Boxes: []Box{box}, Labels: LabelNone, NoLegend: true}.draw(960)
	if err != nil {
		t.Fatal(err)
	}
	if img.Rect.Dx() != 960 || img.Rect.Dy() != 480 {
		t.Fatalf("size %v, want 960 × 480", img.Rect.Size())
	}
	blue := paint.OkabeIto[0]
	for _, p := range []image.Point{{X: 96, Y: 120}, {X: 288, Y: 150}, {X: 200, Y: 96}, {X: 200, Y: 192}} {
		if got := img.RGBAAt(p.X, p.Y); got != (color.RGBA{blue.R, blue.G, blue.B, 255}) {
			t.Errorf("at %v: %v, want the line's blue", p, got)
		}
	}
	if got := img.RGBAAt(192, 144); got != (color.RGBA{255, 255, 255, 255}) {
		t.Errorf("within the box: %v, want the picture", got)
	}
}

func TestBoxesSize(t *testing.T) {
	t.Parallel()
	b := mustBundle(t, Boxes{Image: scene(true), Boxes: found()})
	if n := len(b.PNG()); n > maxPicture {
		t.Errorf("the PNG has %d bytes, want at most %d", n, maxPicture)
	}
	if n := len(b.HTML()); n > maxPicture || !strings.Contains(b.HTML(), "data:image/jpeg") {
		t.Errorf("the HTML has %d bytes", n)
	}
}

func TestBoxesOddShapes(t *testing.T) {
	t.Parallel()
	picture := image.NewRGBA(image.Rect(0, 0, 3, 900))
	b := mustBundle(t, Boxes{Image: picture, Boxes: []Box{
		{}, {Label: "nowhere", Polygon: []image.Point{{X: 1, Y: 1}}}, {Label: "flat", Polygon: Rect(0, 0, 0, 0)},
		{Label: "far <b>", Polygon: Rect(-1e6, -1e6, 3e6, 3e6)},
	}})
	if !strings.Contains(b.Text(), "nowhere") || strings.Contains(b.HTML(), "<b>") {
		t.Errorf("text %s\nhtml %s", b.Text(), b.HTML())
	}
	for _, img := range []image.Image{nil, image.NewRGBA(image.Rectangle{})} {
		if _, err := (Boxes{Image: img}).Bundle(); err == nil {
			t.Error("an empty picture is no error")
		}
	}
}
