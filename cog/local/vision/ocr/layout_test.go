package ocr

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

func TestDetectorSize(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ width, height, wantWidth, wantHeight int }{
		{512, 512, 736, 736},     // enlarged
		{900, 1200, 896, 1216},   // as it is
		{4000, 2500, 2016, 1248}, // shrunk by the long side
		{4000, 4000, 1696, 1696}, // shrunk by the area
		{16000, 50, 2016, 32},    // no side is nothing
		{100, 1600, 128, 2016},   // enlarged as far as the long side allows
	} {
		if w, h := detectorSize(test.width, test.height); w != test.wantWidth || h != test.wantHeight {
			t.Errorf("%dx%d is seen as %dx%d, want %dx%d", test.width, test.height, w, h, test.wantWidth, test.wantHeight)
		}
	}
}

func TestBoxesIn(t *testing.T) {
	t.Parallel()
	const width, height = 120, 60
	chance := make([]float32, width*height)
	paint := func(x, y, w, h int, p float32) {
		for j := y; j < y+h; j++ {
			for i := x; i < x+w; i++ {
				chance[j*width+i] = p
			}
		}
	}
	paint(10, 10, 60, 8, .9)  // a line
	paint(80, 10, 30, 8, .45) // unsure
	paint(20, 40, 1, 1, .9)   // too small
	paint(40, 36, 5, 5, .9)   // three squares ...
	paint(46, 42, 5, 5, .9)   // ... that touch at corners ...
	paint(52, 48, 5, 5, .9)   // ... once dilated
	boxes := boxesIn(chance, width)
	slices.SortFunc(boxes, func(a, b geometry.Quad) int { return int(a[0].Y - b[0].Y) })
	if len(boxes) != 2 {
		t.Fatalf("%d boxes: %v", len(boxes), boxes)
	}
	line := boxes[0]
	// 61x9 with the dilation, grown by area * 1.6 / perimeter = 6.27 on each side.
	if math.Abs(line.Width()-73.5) > .1 || math.Abs(line.Height()-21.5) > .1 {
		t.Errorf("the line's box is %.1f x %.1f", line.Width(), line.Height())
	}
	if a := boxes[1].Angle(); math.Abs(a-45) > 1 {
		t.Errorf("the three squares' box has angle %.1f", a)
	}
}

func TestDecodePath(t *testing.T) {
	t.Parallel()
	labels := []string{"", "a", "b", " "}
	path := []int{1, 1, 0, 1, 2, 2, 2, 0, 3, 0, 2}
	chances := make([]float32, len(path)*len(labels))
	for step, class := range path {
		chances[step*len(labels)+class] = .5 + float32(step)/100
	}
	letters := decode(chances, labels)
	var text strings.Builder
	for _, l := range letters {
		text.WriteString(l.text)
	}
	if text.String() != "aab b" {
		t.Fatalf("read %q", text.String())
	}
	if got, want := letters[0].at, 1./11; math.Abs(got-want) > 1e-9 {
		t.Errorf("the first letter lies at %v, want %v", got, want)
	}
	if got := letters[2].chance; math.Abs(got-.56) > 1e-6 {
		t.Errorf("the third letter's chance is %v, want the best of its steps", got)
	}
	if decode(nil, labels) != nil {
		t.Error("nothing gave letters")
	}
}

func TestLayOutWords(t *testing.T) {
	t.Parallel()
	at := func(text string, places ...float64) (letters []letter) {
		for i, r := range []rune(text) {
			letters = append(letters, letter{string(r), .9, places[i]})
		}
		return letters
	}
	ink := make([]bool, 100)
	for _, run := range [][2]int{{10, 18}, {20, 28}, {50, 60}} {
		for x := run[0]; x < run[1]; x++ {
			ink[x] = true
		}
	}
	tests := map[string]struct {
		letters []letter
		want    []string
		ends    []float64 // from, to of each
	}{
		"two words":          {at("it x", .14, .24, .4, .55), []string{"it", "x"}, []float64{.10, .28, .50, .60}},
		"spaces around":      {at(" x ", .05, .55, .9), []string{"x"}, []float64{.1, .6}},
		"Chinese characters": {at("水火", .14, .24), []string{"水", "火"}, []float64{.10, .18, .20, .60}},
		"nothing":            {at("  ", .1, .2), nil, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			line := layOut(test.letters, ink, geometry.Box(1000, 50, 200, 30))
			var words []string
			var ends []float64
			for _, w := range line.Words {
				words = append(words, w.Text)
				ends = append(ends, (w.Box[0].X-1000)/200, (w.Box[1].X-1000)/200)
			}
			if !slices.Equal(words, test.want) {
				t.Fatalf("words %q", words)
			}
			for i := range ends {
				if math.Abs(ends[i]-test.ends[i]) > 1e-9 {
					t.Errorf("ends %.2f, want %.2f", ends, test.ends)
					break
				}
			}
		})
	}
}

// The recogniser sometimes leaves out the space after a full stop. A wide gap elsewhere (here between e and f) is none.
func TestLayOutFindsSpaces(t *testing.T) {
	t.Parallel()
	ink := make([]bool, 200)
	var letters []letter
	for i, r := range []rune("a b.?d.e?f") {
		letters = append(letters, letter{string(r), .9, (float64(i) + .5) / 10})
		for x := 20*i + 2; x < 20*i+17 && r != ' '; x++ {
			ink[x] = true
		}
	}
	letters = slices.DeleteFunc(letters, func(l letter) bool { return l.text == "?" })
	for x := range ink {
		ink[x] = ink[x] && x/20 != 4 && x/20 != 8 // where a "?" was is empty
	}
	if line := layOut(letters, ink, geometry.Box(0, 0, 200, 20)); line.Text != "a b. d.ef" || len(line.Words) != 3 {
		t.Errorf("read %q with %d words", line.Text, len(line.Words))
	}
}

// lineAt is a line of some text, in a box of height 10.
func lineAt(text string, x, y, width float64) Line {
	return Line{Text: text, Box: geometry.Box(x, y, width, 10)}
}

func texts(lines []Line) string {
	var all []string
	for _, l := range lines {
		all = append(all, l.Text)
	}
	return strings.Join(all, " ")
}

func TestOrder(t *testing.T) {
	t.Parallel()
	rows := []Line{lineAt("d", 60, 22, 30), lineAt("b", 60, 3, 30), lineAt("c", 0, 20, 30), lineAt("a", 0, 0, 30)}
	if got := texts(inOrder(rows, 0)); got != "a b c d" {
		t.Errorf("level: %s", got)
	}
	if got := texts(inOrder(rows, 180)); got != "d c b a" {
		t.Errorf("upside down: %s", got)
	}
}

func TestNatural(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		lines []Line
		want  string
	}{
		"columns below a heading": {
			[]Line{
				lineAt("title", 0, 0, 200),
				lineAt("l1", 0, 20, 80), lineAt("r1", 110, 20, 80), lineAt("l2", 0, 40, 80), lineAt("r2", 110, 40, 80),
				lineAt("footer", 0, 60, 200),
			},
			"title l1 l2 r1 r2 footer",
		},
		"one column": {[]Line{lineAt("a", 0, 0, 90), lineAt("b", 0, 20, 80), lineAt("c", 0, 40, 90)}, "a b c"},
		"narrow gap": {
			[]Line{lineAt("a", 0, 0, 90), lineAt("b", 100, 0, 90), lineAt("c", 0, 20, 90), lineAt("d", 100, 20, 90)},
			"a b c d",
		},
		"none": {nil, ""},
	}
	for name, test := range tests {
		if got := texts(Natural(test.lines)); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

func TestReads(t *testing.T) {
	t.Parallel()
	for language, want := range map[string]bool{"en": true, "zh-Hans": true, "pt-BR": true, "JA": true, "unk": true, "ar": false, "ko": false, "ru": false, "": false} {
		if Reads(language) != want {
			t.Errorf("Reads(%q) = %v", language, !want)
		}
	}
}
