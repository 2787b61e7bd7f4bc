package cog

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// pointInPolygon is what the builder checks its set-up by. It is no row of the table: nothing is sent.
var pointInPolygon = services.Service{
	Name: "PointInPolygon", Family: "maps", Column: services.Truth, APIVersions: []string{""},
	Params: []services.Param{
		{Name: "Longitude", Type: services.Float, Required: true},
		{Name: "Latitude", Type: services.Float, Required: true},
		{Name: "Polygons", Type: services.JSON, Required: true},
	},
}

// PolygonMatch is [PointInPolygon]'s whole answer for a point: the polygons that it is in, by the ids of their features,
// or by their numbers from 0 where they have none.
type PolygonMatch struct {
	Inside   bool     `json:"inside"`
	Polygons []string `json:"polygons"`
}

// PointInPolygonBuilder computes what [PointInPolygon] says.
type PointInPolygonBuilder struct{ builder builder }

var _ Transformer = PointInPolygonBuilder{}

// PointInPolygon says whether a point lies in one of several polygons. It asks no service and sends nothing: Azure Maps'
// spatial operations ended in September 2025, and this takes their place.
//
// Lines between positions are straight in longitude and latitude, as GeoJSON has them (RFC 7946), not the shortest on
// the globe. Borders belong to a polygon, those of its holes, too. A line between two neighbours that are more than 180
// degrees of longitude apart crosses the antimeridian; a ring around a pole is an error. OutputCol holds true or false;
// its detail column a [PolygonMatch] as JSON; a row with a missing cell is skipped.
func PointInPolygon() PointInPolygonBuilder {
	return PointInPolygonBuilder{builder{service: pointInPolygon.Name}}
}

// Longitude sets the point's longitude in degrees, -180 to 180. It is required.
func (p PointInPolygonBuilder) Longitude(v float64) PointInPolygonBuilder {
	p.builder = p.builder.setValue("Longitude", v)
	return p
}

// LongitudeCol takes each row's Longitude from a column.
func (p PointInPolygonBuilder) LongitudeCol(column string) PointInPolygonBuilder {
	p.builder = p.builder.setColumn("Longitude", column)
	return p
}

// Latitude sets the point's latitude in degrees, -90 to 90. It is required.
func (p PointInPolygonBuilder) Latitude(v float64) PointInPolygonBuilder {
	p.builder = p.builder.setValue("Latitude", v)
	return p
}

// LatitudeCol takes each row's Latitude from a column.
func (p PointInPolygonBuilder) LatitudeCol(column string) PointInPolygonBuilder {
	p.builder = p.builder.setColumn("Latitude", column)
	return p
}

// Polygons sets the polygons, as GeoJSON: its text, or what marshals to it. It may be a Polygon, a MultiPolygon, a Feature
// or a collection of those. It is required.
func (p PointInPolygonBuilder) Polygons(v any) PointInPolygonBuilder {
	if text, ok := v.(string); ok && json.Valid([]byte(text)) {
		v = json.RawMessage(text)
	}
	p.builder = p.builder.setValue("Polygons", v)
	return p
}

// PolygonsCol takes each row's Polygons from a column. A cell is GeoJSON.
func (p PointInPolygonBuilder) PolygonsCol(column string) PointInPolygonBuilder {
	p.builder = p.builder.setColumn("Polygons", column)
	return p
}

// OutputCol names the column that holds whether the point is inside. It is required.
func (p PointInPolygonBuilder) OutputCol(column string) PointInPolygonBuilder {
	p.builder.output = column
	return p
}

// DetailCol names the column that holds a [PolygonMatch] as JSON. Default: OutputCol's name and "_detail".
func (p PointInPolygonBuilder) DetailCol(column string) PointInPolygonBuilder {
	p.builder.detail = column
	return p
}

// ErrorCol names the column that holds what is wrong with a row's cells, a [RowError] as JSON. Default: OutputCol's name
// and "_error".
func (p PointInPolygonBuilder) ErrorCol(column string) PointInPolygonBuilder {
	p.builder.errors = column
	return p
}

// MarshalJSON writes the builder so that [FromJSON] reads it back.
func (p PointInPolygonBuilder) MarshalJSON() ([]byte, error) { return p.builder.MarshalJSON() }

func (p PointInPolygonBuilder) name() string { return pointInPolygon.Name }

// check is all that can be known to be wrong before the first row.
func (p PointInPolygonBuilder) check(columns []string) error {
	problems := setupProblems{builder: p.builder, service: pointInPolygon, columns: columns}
	problems.parameters()
	problems.outputs()
	if raw, ok := p.builder.params["Polygons"].value.(json.RawMessage); ok {
		if _, err := parsePolygons(raw); err != nil {
			problems.add("Polygons: %v", err)
		}
	}
	return problems.err()
}

func (p PointInPolygonBuilder) outputs(columns []string) ([]string, error) {
	return append(append([]string{}, columns...), p.builder.output, p.builder.detailColumn(), p.builder.errorColumn()), p.check(columns)
}

// Transform implements [Transformer].
func (p PointInPolygonBuilder) Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error) {
	if _, err := frames.Check(df); err != nil {
		return df, fmt.Errorf("cog: %s: the frame has an error of its own: %w", pointInPolygon.Name, err)
	}
	if err := p.check(df.Names()); err != nil {
		return df, err
	}
	n := df.Nrow()
	inside, details, errs := make([]any, n), make([]any, n), make([]any, n)
	work, i := polygonWork{builder: p.builder}, 0
	for row, err := range frames.Rows(df) {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return df, fmt.Errorf("cog: %s: %w", pointInPolygon.Name, err)
		}
		at := work.outcome(row)
		inside[i], details[i], errs[i] = at.headline, at.detail, at.err
		i++
	}
	return frames.WithColumns(df, headlineSeries(pointInPolygon, inside, p.builder.output),
		series.New(details, series.String, p.builder.detailColumn()), series.New(errs, series.String, p.builder.errorColumn()))
}

// Stream implements [Transformer].
func (p PointInPolygonBuilder) Stream(ctx context.Context, rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error] {
	return func(yield func(frames.Row, error) bool) {
		work, checked := polygonWork{builder: p.builder}, false
		for row, err := range rows {
			if err == nil {
				err = ctx.Err()
			}
			if err == nil && !checked {
				err, checked = p.check(row.Columns()), true
			}
			if err != nil {
				yield(frames.Row{}, err)
				return
			}
			at := work.outcome(row)
			if !yield(row.With(p.builder.output, at.headline).With(p.builder.detailColumn(), at.detail).With(p.builder.errorColumn(), at.err), nil) {
				return
			}
		}
	}
}

// Explain implements [Transformer]: no request is ever sent.
func (p PointInPolygonBuilder) Explain(df dataframe.DataFrame, _ int) (string, error) {
	if err := p.check(df.Names()); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: %s, computed here: nothing is sent\n", pointInPolygon.Name, count(df.Nrow(), "row")), nil
}

// polygonWork keeps the polygons of the row before: as a rule, all rows have the same.
type polygonWork struct {
	builder  builder
	text     json.RawMessage
	polygons []polygon
	err      error
}

func (w *polygonWork) outcome(row frames.Row) outcome {
	values := map[string]any{}
	for _, param := range pointInPolygon.Params {
		value, missing, err := w.builder.params[param.Name].at(param, row)
		if err != nil {
			return wrongRow(err)
		}
		if missing {
			return outcome{}
		}
		values[param.Name] = value
	}
	longitude, _ := values["Longitude"].(float64)
	latitude, _ := values["Latitude"].(float64)
	if !isPoint(longitude, latitude) {
		return wrongRow(fmt.Errorf("longitude %v, latitude %v: want -180 to 180 and -90 to 90 degrees", longitude, latitude))
	}
	if text, _ := values["Polygons"].(json.RawMessage); w.text == nil || !bytes.Equal(text, w.text) {
		w.text = text
		w.polygons, w.err = parsePolygons(text)
	}
	if w.err != nil {
		return wrongRow(fmt.Errorf("Polygons: %w", w.err))
	}
	match := PolygonMatch{Polygons: []string{}}
	for _, one := range w.polygons {
		if one.contains(longitude, latitude) {
			match.Inside = true
			match.Polygons = append(match.Polygons, one.id)
		}
	}
	detail, err := marshal(match, nil)
	if err != nil {
		return wrongRow(err)
	}
	return outcome{headline: match.Inside, detail: string(detail)}
}

func wrongRow(err error) outcome {
	return outcome{err: errorJSON(&rest.Error{Code: "InvalidArgument", Message: err.Error()})}
}
