package viz_test

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/viz"
)

// TestAnnotate: the boxes of each kind of answer are drawn where it says.
func TestAnnotate(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a.png")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(file, image.NewGray(image.Rect(0, 0, 200, 100))); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	word := viz.Box{Polygon: []image.Point{{X: 1, Y: 2}, {X: 9, Y: 2}, {X: 9, Y: 6}, {X: 1, Y: 6}}, Label: "hi", Score: 0.9, Class: "word"}
	tests := []struct {
		name, answer string
		want         []viz.Box
	}{
		{"objects and people", `{"objectsResult":{"values":[{"boundingBox":{"x":10,"y":20,"w":30,"h":40},"tags":[{"name":"dog","confidence":0.8}]}]},
			"peopleResult":{"values":[{"boundingBox":{"x":1,"y":2,"w":3,"h":4},"confidence":0.7}]}}`,
			[]viz.Box{{Polygon: viz.Rect(10, 20, 30, 40), Label: "dog", Score: 0.8}, {Polygon: viz.Rect(1, 2, 3, 4), Label: "person", Score: 0.7}}},
		{"words", `{"readResult":{"blocks":[{"lines":[{"text":"hi","words":[{"text":"hi","confidence":0.9,
			"boundingPolygon":[{"x":1,"y":2},{"x":9,"y":2},{"x":9,"y":6},{"x":1,"y":6}]}]}]}]}}`, []viz.Box{word}},
		{"objects of 3.2", `{"objects":[{"rectangle":{"x":10,"y":20,"w":30,"h":40},"object":"dog","confidence":0.8}],"metadata":{"width":200,"height":100,"format":"Png"}}`,
			[]viz.Box{{Polygon: viz.Rect(10, 20, 30, 40), Label: "dog", Score: 0.8}}},
		{"predictions", `{"predictions":[{"probability":0.93,"tagName":"oak","boundingBox":{"left":0.15,"top":0.2,"width":0.34,"height":0.58}},{"probability":0.5,"tagName":"tree"}]}`,
			[]viz.Box{{Polygon: viz.Rect(30, 20, 68, 58), Label: "oak", Score: 0.93}}},
		{"faces", `[{"faceRectangle":{"left":30,"top":10,"width":50,"height":60}}]`, []viz.Box{{Polygon: viz.Rect(30, 10, 50, 60), Label: "face"}}},
		{"nothing", `{}`, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			df := frames.Must(frames.New(frames.Strings("path", path), frames.Strings("detail", test.answer)))
			annotated, err := viz.Annotate(df, "path", "detail")
			if err != nil || len(annotated) != 1 {
				t.Fatalf("%d pictures, %v", len(annotated), err)
			}
			if got := annotated[0].Boxes; !reflect.DeepEqual(got, test.want) {
				t.Errorf("%+v, want %+v", got, test.want)
			}
		})
	}
	for name, answer := range map[string]string{"no JSON": "hello", "another kind": `{"objects":"many"}`, "a list of numbers": `[1, 2]`} {
		df := frames.Must(frames.New(frames.Strings("path", path), frames.Strings("detail", answer)))
		if _, err := viz.Annotate(df, "path", "detail"); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
