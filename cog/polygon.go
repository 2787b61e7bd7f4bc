package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// polygon is one polygon of GeoJSON: its outer ring and its holes, each a closed line of longitudes and latitudes in
// degrees.
type polygon struct {
	id    string
	rings []ring
}

type ring [][2]float64

// maxNested bounds how deep collections of GeoJSON may hold one another.
const maxNested = 16

// parsePolygons are all polygons in a GeoJSON object: a Polygon, a MultiPolygon, a Feature or a collection of those. A
// polygon's name is its feature's id, else its number from 0.
func parsePolygons(text []byte) ([]polygon, error) {
	found, err := appendPolygons(nil, text, "", maxNested)
	if err == nil && len(found) == 0 {
		err = errors.New("there is no polygon in it")
	}
	for i := range found {
		if found[i].id == "" {
			found[i].id = fmt.Sprint(i)
		}
	}
	return found, err
}

func appendPolygons(to []polygon, text []byte, id string, depth int) ([]polygon, error) {
	var object struct {
		Type        string            `json:"type"`
		ID          any               `json:"id"`
		Coordinates json.RawMessage   `json:"coordinates"`
		Geometry    json.RawMessage   `json:"geometry"`
		Geometries  []json.RawMessage `json:"geometries"`
		Features    []json.RawMessage `json:"features"`
	}
	if err := json.Unmarshal(text, &object); err != nil || depth == 0 {
		return nil, errors.New("it is not GeoJSON")
	}
	if object.ID != nil {
		id = toText(object.ID)
	}
	inside := append(object.Geometries, object.Features...)
	switch object.Type {
	case "Polygon":
		var rings [][][]float64
		if json.Unmarshal(object.Coordinates, &rings) != nil {
			return nil, errors.New("a Polygon's coordinates are not a list of rings")
		}
		p, err := newPolygon(id, rings)
		return append(to, p), err
	case "MultiPolygon":
		var polygons [][][][]float64
		if json.Unmarshal(object.Coordinates, &polygons) != nil {
			return nil, errors.New("a MultiPolygon's coordinates are not a list of polygons")
		}
		for _, rings := range polygons {
			p, err := newPolygon(id, rings)
			if err != nil {
				return nil, err
			}
			to = append(to, p)
		}
		return to, nil
	case "Feature":
		inside = append(inside, object.Geometry)
	case "FeatureCollection", "GeometryCollection":
	case "Point", "MultiPoint", "LineString", "MultiLineString":
		return nil, fmt.Errorf("a %s has no inside: only polygons can be asked about", object.Type)
	default:
		return nil, errors.New("it is not GeoJSON: its type is none of Polygon, MultiPolygon, Feature, FeatureCollection, GeometryCollection")
	}
	var err error
	for _, one := range inside {
		if to, err = appendPolygons(to, one, id, depth-1); err != nil {
			return nil, err
		}
	}
	return to, nil
}

func newPolygon(id string, rings [][][]float64) (polygon, error) {
	p := polygon{id: id}
	if len(rings) == 0 {
		return p, errors.New("a polygon has no ring")
	}
	for _, positions := range rings {
		r, err := newRing(positions)
		if err != nil {
			return p, err
		}
		p.rings = append(p.rings, r)
	}
	return p, nil
}

// newRing is a ring whose longitudes do not jump: where two neighbours are more than 180 degrees apart, the line between
// them crosses the antimeridian, and what follows goes on beyond 180.
func newRing(positions [][]float64) (ring, error) {
	const closed = 4 // three corners, and the first again
	if len(positions) < closed {
		return nil, fmt.Errorf("a ring has %d positions, want %d or more", len(positions), closed)
	}
	out := make(ring, len(positions))
	shift := 0.0
	for i, at := range positions {
		if len(at) < 2 || !isPoint(at[0], at[1]) {
			return nil, fmt.Errorf("position %d of a ring is not [longitude, latitude] in degrees", i)
		}
		if i > 0 {
			switch step := at[0] - positions[i-1][0]; {
			case step > 180:
				shift -= 360
			case step < -180:
				shift += 360
			}
		}
		out[i] = [2]float64{at[0] + shift, at[1]}
	}
	first, last := positions[0], positions[len(positions)-1]
	switch {
	case first[0] != last[0] || first[1] != last[1]:
		return nil, errors.New("a ring is not closed: its last position must be its first")
	case shift != 0:
		return nil, errors.New("a ring goes around a pole: cut it at the antimeridian (RFC 7946, section 3.1.9)")
	}
	return out, nil
}

func isPoint(longitude, latitude float64) bool {
	return math.Abs(longitude) <= 180 && math.Abs(latitude) <= 90 // NaN is neither
}

// contains tells whether a point is in the polygon: in its outer ring and in none of its holes. Borders belong to it.
func (p polygon) contains(longitude, latitude float64) bool {
	if inside, border := p.rings[0].locate(longitude, latitude); border || !inside {
		return border
	}
	for _, hole := range p.rings[1:] {
		if inside, border := hole.locate(longitude, latitude); inside || border {
			return border
		}
	}
	return true
}

// locate tells whether a point is inside the ring or on its border, on this turn around the globe or the next.
func (r ring) locate(longitude, latitude float64) (inside, border bool) {
	for _, turn := range []float64{0, 360, -360} {
		in, on := r.locateAt(longitude+turn, latitude)
		if on {
			return false, true
		}
		inside = inside || in
	}
	return inside, false
}

// locateAt casts a ray from the point to the east: inside, it crosses the ring an odd number of times.
func (r ring) locateAt(x, y float64) (inside, border bool) {
	for i := 1; i < len(r); i++ {
		a, b := r[i-1], r[i]
		cross := (b[0]-a[0])*(y-a[1]) - (b[1]-a[1])*(x-a[0])
		if cross == 0 && x >= min(a[0], b[0]) && x <= max(a[0], b[0]) && y >= min(a[1], b[1]) && y <= max(a[1], b[1]) {
			return false, true
		}
		if (a[1] > y) != (b[1] > y) && (cross > 0) == (b[1] > a[1]) {
			inside = !inside
		}
	}
	return inside, false
}
