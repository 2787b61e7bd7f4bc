package cog

// Places is [Geocode]'s and [ReverseGeocode]'s whole answer for a row: a feature collection of GeoJSON, the likeliest first.
type Places struct {
	Type       string      `json:"type"`
	Features   []Place     `json:"features"`
	OptionalID string      `json:"optionalId,omitempty"`
	NextLink   string      `json:"nextLink,omitempty"`
	Error      *PlaceError `json:"error,omitempty"`
}

// PlaceError is why a row has no places; it is the row's error.
type PlaceError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// Place is a feature of GeoJSON.
type Place struct {
	Type       string          `json:"type"`
	ID         string          `json:"id,omitempty"`
	Properties PlaceProperties `json:"properties"`
	Geometry   GeoJSONPoint    `json:"geometry"`
	BBox       []float64       `json:"bbox,omitempty"` // west, south, east, north
}

// PlaceProperties say what a place is. Confidence is "High", "Medium" or "Low".
type PlaceProperties struct {
	Type          string         `json:"type"`
	Confidence    string         `json:"confidence"`
	MatchCodes    []string       `json:"matchCodes"`
	GeocodePoints []GeocodePoint `json:"geocodePoints"`
	Address       PlaceAddress   `json:"address"`
}

// GeocodePoint is a point of a place: where it is shown, or where the way to it ends.
type GeocodePoint struct {
	Geometry          GeoJSONPoint `json:"geometry"`
	CalculationMethod string       `json:"calculationMethod"`
	UsageTypes        []string     `json:"usageTypes"`
}

// GeoJSONPoint is a point of GeoJSON: its coordinates are longitude and latitude, in degrees.
type GeoJSONPoint struct {
	Type        string    `json:"type"`
	Coordinates []float64 `json:"coordinates"`
	BBox        []float64 `json:"bbox,omitempty"`
}

// PlaceAddress is an address in its parts, and in one line.
type PlaceAddress struct {
	AddressLine      string           `json:"addressLine,omitempty"`
	StreetName       string           `json:"streetName,omitempty"`
	StreetNumber     string           `json:"streetNumber,omitempty"`
	Locality         string           `json:"locality,omitempty"`
	Neighborhood     string           `json:"neighborhood,omitempty"`
	AdminDistricts   []NamedPlace     `json:"adminDistricts,omitempty"`
	PostalCode       string           `json:"postalCode,omitempty"`
	CountryRegion    *CountryOrRegion `json:"countryRegion,omitempty"`
	FormattedAddress string           `json:"formattedAddress,omitempty"`
	Intersection     *Crossing        `json:"intersection,omitempty"`
}

// NamedPlace is a part of a country.
type NamedPlace struct {
	Name      string `json:"name,omitempty"`
	ShortName string `json:"shortName,omitempty"`
}

// CountryOrRegion is a country. ISO is its ISO 3166-1 alpha-2 code.
type CountryOrRegion struct {
	Name string `json:"name"`
	ISO  string `json:"ISO"`
}

// Crossing is where two streets meet.
type Crossing struct {
	BaseStreet       string `json:"baseStreet"`
	SecondaryStreet1 string `json:"secondaryStreet1"`
	SecondaryStreet2 string `json:"secondaryStreet2,omitempty"`
	IntersectionType string `json:"intersectionType"`
	DisplayName      string `json:"displayName"`
}
