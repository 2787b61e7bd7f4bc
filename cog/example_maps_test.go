package cog_test

import (
	"context"
	"fmt"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// Azure Maps has one host: a key needs no endpoint.
func ExampleGeocode() {
	printRequest(cog.Geocode().Query("Praça do Comércio, Lisbon").CountryRegion("PT").Top(1).Key("secret").OutputCol("at"))
	// Output:
	// POST https://atlas.microsoft.com/geocode:batch?api-version=2023-06-01
	// Subscription-Key: [redacted]
	// {"batchItems":[{"countryRegion":"PT","query":"Praça do Comércio, Lisbon","top":1}]}
}

func ExampleReverseGeocode() {
	printRequest(cog.ReverseGeocode().Longitude(-9.1366).Latitude(38.7075).ResultTypes("Address").Key("secret").OutputCol("address"))
	// Output:
	// POST https://atlas.microsoft.com/reverseGeocode:batch?api-version=2023-06-01
	// Subscription-Key: [redacted]
	// {"batchItems":[{"coordinates":[-9.1366,38.7075],"resultTypes":["Address"]}]}
}

func ExamplePointInPolygon() {
	square := `{"type": "Polygon", "coordinates": [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]]]}`
	points := frames.Must(frames.New(frames.Floats("lon", 1, 5, 11), frames.Floats("lat", 1, 5, 1)))
	out := frames.Must(cog.PointInPolygon().LongitudeCol("lon").LatitudeCol("lat").Polygons(square).OutputCol("inside").Transform(context.Background(), points))
	fmt.Println(out.Col("inside").Records())
	// Output:
	// [true false false]
}
