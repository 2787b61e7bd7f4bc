package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

func TestPointsAndPolygons(t *testing.T) {
	t.Parallel()
	const (
		square    = `{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[4,4],[6,4],[6,6],[4,6],[4,4]]]}`
		clockwise = `{"type":"Polygon","coordinates":[[[0,0],[0,10],[10,10],[10,0],[0,0]]]}`
		arrow     = `{"type":"Polygon","coordinates":[[[0,0],[10,5],[0,10],[4,5],[0,0]]]}`
		islands   = `{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}`
		fiji      = `{"type":"Polygon","coordinates":[[[177,-20],[-178,-20],[-178,-15],[177,-15],[177,-20]]]}`
		counties  = `{"type":"FeatureCollection","features":[
			{"type":"Feature","id":"west","geometry":{"type":"Polygon","coordinates":[[[0,0],[5,0],[5,5],[0,5],[0,0]]]}},
			{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[[[4,0],[9,0],[9,5],[4,5],[4,0]]]}]}}]}`
	)
	for name, tt := range map[string]struct {
		polygons string
		lon, lat float64
		want     []string
	}{
		"inside":                    {square, 1, 1, []string{"0"}},
		"outside":                   {square, 11, 5, []string{}},
		"in the hole":               {square, 5, 5, []string{}},
		"on the hole's border":      {square, 4, 5, []string{"0"}},
		"on a corner":               {square, 0, 0, []string{"0"}},
		"on an edge":                {square, 10, 3, []string{"0"}},
		"level with a corner":       {square, -1, 10, []string{}},
		"whatever way around":       {clockwise, 5, 5, []string{"0"}},
		"in the notch":              {arrow, 1, 5, []string{}},
		"beside the notch":          {arrow, 5, 5, []string{"0"}},
		"through corners":           {arrow, -1, 5, []string{}},
		"the second island":         {islands, 5.8, 5.5, []string{"1"}},
		"between islands":           {islands, 3, 3, []string{}},
		"west of the antimeridian":  {fiji, 179, -18, []string{"0"}},
		"east of it":                {fiji, -179, -18, []string{"0"}},
		"on it":                     {fiji, 180, -18, []string{"0"}},
		"on its other side":         {fiji, -180, -18, []string{"0"}},
		"far from the antimeridian": {fiji, 0, -18, []string{}},
		"in two features":           {counties, 4.5, 1, []string{"west", "1"}},
		"in the one without an id":  {counties, 8, 1, []string{"1"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			df := frames.Must(frames.New(frames.Floats("lon", tt.lon), frames.Floats("lat", tt.lat), frames.Strings("in", tt.polygons)))
			for form, b := range map[string]PointInPolygonBuilder{
				"values":  PointInPolygon().Longitude(tt.lon).Latitude(tt.lat).Polygons(json.RawMessage(tt.polygons)),
				"columns": PointInPolygon().LongitudeCol("lon").LatitudeCol("lat").PolygonsCol("in"),
			} {
				out, err := b.OutputCol("out").Transform(t.Context(), df)
				if err != nil {
					t.Fatal(err)
				}
				matches, err := frames.Decode[PolygonMatch](out, "out_detail")
				if err != nil || matches[0] == nil {
					t.Fatalf("%s: %v, %v", form, err, out.Col("out_error"))
				}
				if got := out.Col("out").Records()[0]; got != fmt.Sprint(len(tt.want) > 0) || !slices.Equal(matches[0].Polygons, tt.want) {
					t.Errorf("%s: %s in %q, want %q", form, got, matches[0].Polygons, tt.want)
				}
			}
		})
	}
}

// TestWrongPolygons: a wrong value is an error before the first row, a wrong cell is its row's; a missing one skips the row.
func TestWrongPolygons(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"no GeoJSON":      `{"a":1}`,
		"a point":         `{"type":"Point","coordinates":[1,2]}`,
		"empty":           `{"type":"FeatureCollection","features":[]}`,
		"no ring":         `{"type":"Polygon","coordinates":[]}`,
		"a short ring":    `{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]}`,
		"an open ring":    `{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}`,
		"not in degrees":  `{"type":"Polygon","coordinates":[[[0,0],[1000,0],[1,1],[0,0]]]}`,
		"around the pole": `{"type":"Polygon","coordinates":[[[0,80],[100,80],[-160,80],[-60,80],[0,80]]]}`,
		"endless":         strings.Repeat(`{"type":"Feature","geometry":`, 40) + `{}` + strings.Repeat(`}`, 40),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			df := frames.Must(frames.New(series.New([]any{text, nil}, series.String, "in")))
			b := PointInPolygon().Longitude(1).Latitude(1).OutputCol("out")
			if _, err := b.Polygons(text).Transform(t.Context(), df); !errors.Is(err, ErrSetup) {
				t.Errorf("by value: error %v", err)
			}
			out, err := b.PolygonsCol("in").Transform(t.Context(), df)
			if err != nil {
				t.Fatal(err)
			}
			failures, err := frames.Decode[RowError](out, "out_error")
			if err != nil || failures[0] == nil || failures[0].Code != "InvalidArgument" || failures[1] != nil || !out.Col("out").Elem(1).IsNA() {
				t.Errorf("by column: %v, %v", err, out)
			}
		})
	}
	df := frames.Must(frames.New(frames.Floats("lat", 91)))
	if _, err := PointInPolygon().LatitudeCol("lat").OutputCol("out").Transform(t.Context(), df); !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), "Longitude") || !strings.Contains(err.Error(), "Polygons") {
		t.Errorf("nothing set: %v", err)
	}
}

// TestPolygonsInPipelines: the builder is JSON and back, streams, and is a stage.
func TestPolygonsInPipelines(t *testing.T) {
	t.Parallel()
	b := PointInPolygon().LongitudeCol("lon").LatitudeCol("lat").OutputCol("out").
		Polygons(map[string]any{"type": "Polygon", "coordinates": [][][]float64{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}})
	df := frames.Must(frames.New(frames.Floats("lon", 0.5, 5), frames.Floats("lat", 0.2, 5)))
	back, err := FromJSON(frames.Must(json.Marshal(Pipeline(b))))
	if err != nil {
		t.Fatal(err)
	}
	out, err := back.Transform(t.Context(), df)
	if err != nil || !slices.Equal(out.Col("out").Records(), []string{"true", "false"}) {
		t.Errorf("%v %v", out, err)
	}
	streamed, err := frames.FromRows(back.Stream(t.Context(), frames.Rows(df)))
	if err != nil || !slices.Equal(streamed.Col("out").Records(), []string{"true", "false"}) {
		t.Errorf("%v %v", streamed, err)
	}
	if text, err := back.Explain(df, 1); err != nil || !strings.Contains(text, "nothing is sent") {
		t.Errorf("%q %v", text, err)
	}
}
