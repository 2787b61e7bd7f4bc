package table

const mapsManual = "https://learn.microsoft.com/rest/api/maps/search/"

var mapsVersions = []string{"2023-06-01", "2025-01-01", "2026-01-01"}

// maps is what the shapes of Azure Maps' routes have in common.
func maps(s Shape) Shape {
	s.VersionQuery, s.KeyHeader, s.Scope = "api-version", "subscription-key", "https://atlas.microsoft.com/.default"
	s.Hosts = []string{"atlas.microsoft.com", "atlas.azure.us"}
	s.Items, s.Result, s.Failure = "batchItems", "$.batchItems", "$.error"
	return s
}

// Parameters that both share.
var (
	optionalID   = Param{Name: "OptionalID", Wire: "optionalId", Doc: "a name of your own for the row, which the detail repeats"}
	mapView      = Param{Name: "View", Doc: `whose view of disputed borders is taken: an ISO 3166-1 alpha-2 country. Service default: "Auto"`}
	mapLanguage  = Param{Name: "AcceptLanguage", Wire: "Accept-Language", Place: Header, Type: Language, Doc: "the answer's language. Service default: the place's own"}
	mapsClientID = Param{Name: "ClientID", Wire: "x-ms-client-id", Place: Header, Doc: "the Maps account's unique id, which is needed beside a Token"}
)

// mapsServices are Azure Maps'. What is in a polygon is found without a service: see PointInPolygon.
var mapsServices = []Service{
	{
		Name: "Geocode", Family: "maps", Protocol: "table",
		Shape:       maps(Shape{Route: "/geocode:batch", Headline: "$.features[0].geometry.coordinates"}),
		APIVersions: mapsVersions, MaxItems: 100, MaxBytes: 1 << 20, Answer: "Places", Column: List,
		Doc:    "finds where an address or a place is",
		Output: "the likeliest place as a JSON list [longitude, latitude], in degrees; [] where none was found",
		Source: mapsManual + "get-geocoding-batch",
		Params: []Param{
			{Name: "Query", OneOf: "address", Doc: "the address or the place in one line"},
			{Name: "AddressLine", OneOf: "address", Doc: "the street and the number, beside Locality and the other parts"},
			{Name: "Locality", Doc: "the town"},
			{Name: "PostalCode", Doc: "the postal code"},
			{Name: "AdminDistrict", Doc: "the country's part, such as a state"},
			{Name: "AdminDistrict2", Doc: "that one's part, such as a county"},
			{Name: "AdminDistrict3", Doc: "that one's part"},
			{Name: "CountryRegion", Doc: "the country: an ISO 3166-1 alpha-2 code"},
			{Name: "Top", Type: Int, Doc: "how many places are given, 1 to 20. Service default: 5"},
			{Name: "BBox", Wire: "bbox", Type: Floats, Doc: "the box that places are looked for in: west, south, east, north, in degrees"},
			{Name: "Coordinates", Type: Floats, Doc: "the point that places are looked for around: longitude, latitude, in degrees"},
			mapView, optionalID, mapLanguage, mapsClientID,
		},
	},
	{
		Name: "ReverseGeocode", Family: "maps", Protocol: "reverseGeocode",
		Shape:       maps(Shape{Route: "/reverseGeocode:batch", Headline: "$.features[0].properties.address.formattedAddress"}),
		APIVersions: mapsVersions, MaxItems: 100, MaxBytes: 1 << 20, Answer: "Places",
		Doc:    "finds the address of a point",
		Output: "the address in one line; missing where none was found",
		Source: mapsManual + "get-reverse-geocoding-batch",
		Params: []Param{
			{Name: "Longitude", Wire: "coordinates.0", Type: Float, Required: true, Doc: "the point's longitude in degrees, -180 to 180"},
			{Name: "Latitude", Wire: "coordinates.1", Type: Float, Required: true, Doc: "the point's latitude in degrees, -90 to 90"},
			{Name: "ResultTypes", Type: Strings, Doc: `the kinds of places that are given, such as "Address", "PopulatedPlace", "Postcode1", "CountryRegion". Service default: all`},
			mapView, optionalID, mapLanguage, mapsClientID,
		},
	},
}
