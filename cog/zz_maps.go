// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// GeocodeBuilder builds the call of a service that finds where an address or a place is. See Geocode for its
// parameters.
type GeocodeBuilder struct{ builder }

var rowOfGeocode = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Geocode",
	Family:   "maps",
	Protocol: "table",
	Shape: services.Shape{
		Route:        "/geocode:batch",
		VersionQuery: "api-version",
		Items:        "batchItems",
		Result:       "$.batchItems",
		Failure:      "$.error",
		Headline:     "$.features[0].geometry.coordinates",
		KeyHeader:    "subscription-key",
		Scope:        "https://atlas.microsoft.com/.default",
		Hosts:        []string{"atlas.microsoft.com", "atlas.azure.us"},
	},
	APIVersions: []string{"2023-06-01", "2025-01-01", "2026-01-01"},
	MaxItems:    100,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:  "Query",
		OneOf: "address",
	}, {
		Name:  "AddressLine",
		OneOf: "address",
	}, {
		Name: "Locality",
	}, {
		Name: "PostalCode",
	}, {
		Name: "AdminDistrict",
	}, {
		Name: "AdminDistrict2",
	}, {
		Name: "AdminDistrict3",
	}, {
		Name: "CountryRegion",
	}, {
		Name: "Top",
		Type: 7,
	}, {
		Name: "BBox",
		Wire: "bbox",
		Type: 4,
	}, {
		Name: "Coordinates",
		Type: 4,
	}, {
		Name: "View",
	}, {
		Name: "OptionalID",
		Wire: "optionalId",
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
		Type:  2,
	}, {
		Name:  "ClientID",
		Wire:  "x-ms-client-id",
		Place: 5,
	}},
}}

// Geocode finds where an address or a place is.
//
// OutputCol holds the likeliest place as a JSON list [longitude, latitude], in degrees; [] where none was
// found; its detail column a [Places] as JSON. One request takes at most 100 rows. Default version: 2023-06-01.
//
// Source: https://learn.microsoft.com/rest/api/maps/search/get-geocoding-batch
func Geocode() GeocodeBuilder { return GeocodeBuilder{newBuilder(&rowOfGeocode)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GeocodeBuilder) Restored() { b.row = &rowOfGeocode }

// Query sets the address or the place in one line.
func (b GeocodeBuilder) Query(v string) GeocodeBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b GeocodeBuilder) QueryCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// AddressLine sets the street and the number, beside Locality and the other parts.
func (b GeocodeBuilder) AddressLine(v string) GeocodeBuilder {
	b.builder = b.setValue("AddressLine", v)
	return b
}

// AddressLineCol takes each row's AddressLine from a column.
func (b GeocodeBuilder) AddressLineCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("AddressLine", column)
	return b
}

// Locality sets the town.
func (b GeocodeBuilder) Locality(v string) GeocodeBuilder {
	b.builder = b.setValue("Locality", v)
	return b
}

// LocalityCol takes each row's Locality from a column.
func (b GeocodeBuilder) LocalityCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Locality", column)
	return b
}

// LocalityDefault stands in where the cell of LocalityCol is missing.
func (b GeocodeBuilder) LocalityDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("Locality", v)
	return b
}

// PostalCode sets the postal code.
func (b GeocodeBuilder) PostalCode(v string) GeocodeBuilder {
	b.builder = b.setValue("PostalCode", v)
	return b
}

// PostalCodeCol takes each row's PostalCode from a column.
func (b GeocodeBuilder) PostalCodeCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("PostalCode", column)
	return b
}

// PostalCodeDefault stands in where the cell of PostalCodeCol is missing.
func (b GeocodeBuilder) PostalCodeDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("PostalCode", v)
	return b
}

// AdminDistrict sets the country's part, such as a state.
func (b GeocodeBuilder) AdminDistrict(v string) GeocodeBuilder {
	b.builder = b.setValue("AdminDistrict", v)
	return b
}

// AdminDistrictCol takes each row's AdminDistrict from a column.
func (b GeocodeBuilder) AdminDistrictCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("AdminDistrict", column)
	return b
}

// AdminDistrictDefault stands in where the cell of AdminDistrictCol is missing.
func (b GeocodeBuilder) AdminDistrictDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("AdminDistrict", v)
	return b
}

// AdminDistrict2 sets that one's part, such as a county.
func (b GeocodeBuilder) AdminDistrict2(v string) GeocodeBuilder {
	b.builder = b.setValue("AdminDistrict2", v)
	return b
}

// AdminDistrict2Col takes each row's AdminDistrict2 from a column.
func (b GeocodeBuilder) AdminDistrict2Col(column string) GeocodeBuilder {
	b.builder = b.setColumn("AdminDistrict2", column)
	return b
}

// AdminDistrict2Default stands in where the cell of AdminDistrict2Col is missing.
func (b GeocodeBuilder) AdminDistrict2Default(v string) GeocodeBuilder {
	b.builder = b.setDefault("AdminDistrict2", v)
	return b
}

// AdminDistrict3 sets that one's part.
func (b GeocodeBuilder) AdminDistrict3(v string) GeocodeBuilder {
	b.builder = b.setValue("AdminDistrict3", v)
	return b
}

// AdminDistrict3Col takes each row's AdminDistrict3 from a column.
func (b GeocodeBuilder) AdminDistrict3Col(column string) GeocodeBuilder {
	b.builder = b.setColumn("AdminDistrict3", column)
	return b
}

// AdminDistrict3Default stands in where the cell of AdminDistrict3Col is missing.
func (b GeocodeBuilder) AdminDistrict3Default(v string) GeocodeBuilder {
	b.builder = b.setDefault("AdminDistrict3", v)
	return b
}

// CountryRegion sets the country: an ISO 3166-1 alpha-2 code.
func (b GeocodeBuilder) CountryRegion(v string) GeocodeBuilder {
	b.builder = b.setValue("CountryRegion", v)
	return b
}

// CountryRegionCol takes each row's CountryRegion from a column.
func (b GeocodeBuilder) CountryRegionCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("CountryRegion", column)
	return b
}

// CountryRegionDefault stands in where the cell of CountryRegionCol is missing.
func (b GeocodeBuilder) CountryRegionDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("CountryRegion", v)
	return b
}

// Top sets how many places are given, 1 to 20. Service default: 5.
func (b GeocodeBuilder) Top(v int) GeocodeBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b GeocodeBuilder) TopCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b GeocodeBuilder) TopDefault(v int) GeocodeBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// BBox sets the box that places are looked for in: west, south, east, north, in degrees.
func (b GeocodeBuilder) BBox(v ...float64) GeocodeBuilder {
	b.builder = b.setValue("BBox", v)
	return b
}

// BBoxCol takes each row's BBox from a column. A cell is a JSON list, or values parted by commas.
func (b GeocodeBuilder) BBoxCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("BBox", column)
	return b
}

// BBoxDefault stands in where the cell of BBoxCol is missing.
func (b GeocodeBuilder) BBoxDefault(v ...float64) GeocodeBuilder {
	b.builder = b.setDefault("BBox", v)
	return b
}

// Coordinates sets the point that places are looked for around: longitude, latitude, in degrees.
func (b GeocodeBuilder) Coordinates(v ...float64) GeocodeBuilder {
	b.builder = b.setValue("Coordinates", v)
	return b
}

// CoordinatesCol takes each row's Coordinates from a column. A cell is a JSON list, or values parted by commas.
func (b GeocodeBuilder) CoordinatesCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Coordinates", column)
	return b
}

// CoordinatesDefault stands in where the cell of CoordinatesCol is missing.
func (b GeocodeBuilder) CoordinatesDefault(v ...float64) GeocodeBuilder {
	b.builder = b.setDefault("Coordinates", v)
	return b
}

// View sets whose view of disputed borders is taken: an ISO 3166-1 alpha-2 country. Service default: "Auto".
func (b GeocodeBuilder) View(v string) GeocodeBuilder {
	b.builder = b.setValue("View", v)
	return b
}

// ViewCol takes each row's View from a column.
func (b GeocodeBuilder) ViewCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("View", column)
	return b
}

// ViewDefault stands in where the cell of ViewCol is missing.
func (b GeocodeBuilder) ViewDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("View", v)
	return b
}

// OptionalID sets a name of your own for the row, which the detail repeats.
func (b GeocodeBuilder) OptionalID(v string) GeocodeBuilder {
	b.builder = b.setValue("OptionalID", v)
	return b
}

// OptionalIDCol takes each row's OptionalID from a column.
func (b GeocodeBuilder) OptionalIDCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("OptionalID", column)
	return b
}

// OptionalIDDefault stands in where the cell of OptionalIDCol is missing.
func (b GeocodeBuilder) OptionalIDDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("OptionalID", v)
	return b
}

// AcceptLanguage sets the answer's language. Service default: the place's own.
func (b GeocodeBuilder) AcceptLanguage(v string) GeocodeBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b GeocodeBuilder) AcceptLanguageCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b GeocodeBuilder) AcceptLanguageDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets the Maps account's unique id, which is needed beside a Token.
func (b GeocodeBuilder) ClientID(v string) GeocodeBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b GeocodeBuilder) ClientIDCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b GeocodeBuilder) ClientIDDefault(v string) GeocodeBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GeocodeBuilder) Endpoint(v string) GeocodeBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GeocodeBuilder) EndpointCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GeocodeBuilder) Key(v string) GeocodeBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GeocodeBuilder) KeyCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GeocodeBuilder) KeyEnv(variable string) GeocodeBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GeocodeBuilder) SecondKey(v string) GeocodeBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GeocodeBuilder) SecondKeyCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GeocodeBuilder) SecondKeyEnv(variable string) GeocodeBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GeocodeBuilder) Token(v string) GeocodeBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GeocodeBuilder) TokenCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GeocodeBuilder) TokenEnv(variable string) GeocodeBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GeocodeBuilder) Headers(v map[string]string) GeocodeBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GeocodeBuilder) HeadersCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GeocodeBuilder) APIVersion(v string) GeocodeBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GeocodeBuilder) APIVersionCol(column string) GeocodeBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the likeliest place as a JSON list [longitude, latitude], in degrees;
// [] where none was found. It is required.
func (b GeocodeBuilder) OutputCol(column string) GeocodeBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Places] as JSON. Default: OutputCol's name and
// "_detail".
func (b GeocodeBuilder) DetailCol(column string) GeocodeBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GeocodeBuilder) ErrorCol(column string) GeocodeBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GeocodeBuilder) Policy(policy rest.Policy) GeocodeBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GeocodeBuilder) Cache(folder string) GeocodeBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GeocodeBuilder) Checkpoint(path string) GeocodeBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GeocodeBuilder) Trace(path string) GeocodeBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GeocodeBuilder) Stats(stats *rest.Stats) GeocodeBuilder { b.stats = stats; return b }

// ReverseGeocodeBuilder builds the call of a service that finds the address of a point. See ReverseGeocode for
// its parameters.
type ReverseGeocodeBuilder struct{ builder }

var rowOfReverseGeocode = row{protocol: reverseGeocodeProtocol{}, service: services.Service{
	Name:     "ReverseGeocode",
	Family:   "maps",
	Protocol: "reverseGeocode",
	Shape: services.Shape{
		Route:        "/reverseGeocode:batch",
		VersionQuery: "api-version",
		Items:        "batchItems",
		Result:       "$.batchItems",
		Failure:      "$.error",
		Headline:     "$.features[0].properties.address.formattedAddress",
		KeyHeader:    "subscription-key",
		Scope:        "https://atlas.microsoft.com/.default",
		Hosts:        []string{"atlas.microsoft.com", "atlas.azure.us"},
	},
	APIVersions: []string{"2023-06-01", "2025-01-01", "2026-01-01"},
	MaxItems:    100,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "Longitude",
		Wire:     "coordinates.0",
		Type:     8,
		Required: true,
	}, {
		Name:     "Latitude",
		Wire:     "coordinates.1",
		Type:     8,
		Required: true,
	}, {
		Name: "ResultTypes",
		Type: 3,
	}, {
		Name: "View",
	}, {
		Name: "OptionalID",
		Wire: "optionalId",
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
		Type:  2,
	}, {
		Name:  "ClientID",
		Wire:  "x-ms-client-id",
		Place: 5,
	}},
}}

// ReverseGeocode finds the address of a point.
//
// OutputCol holds the address in one line; missing where none was found; its detail column a [Places] as JSON.
// One request takes at most 100 rows. Default version: 2023-06-01.
//
// Source: https://learn.microsoft.com/rest/api/maps/search/get-reverse-geocoding-batch
func ReverseGeocode() ReverseGeocodeBuilder {
	return ReverseGeocodeBuilder{newBuilder(&rowOfReverseGeocode)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ReverseGeocodeBuilder) Restored() { b.row = &rowOfReverseGeocode }

// Longitude sets the point's longitude in degrees, -180 to 180.
func (b ReverseGeocodeBuilder) Longitude(v float64) ReverseGeocodeBuilder {
	b.builder = b.setValue("Longitude", v)
	return b
}

// LongitudeCol takes each row's Longitude from a column.
func (b ReverseGeocodeBuilder) LongitudeCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("Longitude", column)
	return b
}

// Latitude sets the point's latitude in degrees, -90 to 90.
func (b ReverseGeocodeBuilder) Latitude(v float64) ReverseGeocodeBuilder {
	b.builder = b.setValue("Latitude", v)
	return b
}

// LatitudeCol takes each row's Latitude from a column.
func (b ReverseGeocodeBuilder) LatitudeCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("Latitude", column)
	return b
}

// ResultTypes sets the kinds of places that are given, such as "Address", "PopulatedPlace", "Postcode1",
// "CountryRegion". Service default: all.
func (b ReverseGeocodeBuilder) ResultTypes(v ...string) ReverseGeocodeBuilder {
	b.builder = b.setValue("ResultTypes", v)
	return b
}

// ResultTypesCol takes each row's ResultTypes from a column. A cell is a JSON list, or values parted by commas.
func (b ReverseGeocodeBuilder) ResultTypesCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("ResultTypes", column)
	return b
}

// ResultTypesDefault stands in where the cell of ResultTypesCol is missing.
func (b ReverseGeocodeBuilder) ResultTypesDefault(v ...string) ReverseGeocodeBuilder {
	b.builder = b.setDefault("ResultTypes", v)
	return b
}

// View sets whose view of disputed borders is taken: an ISO 3166-1 alpha-2 country. Service default: "Auto".
func (b ReverseGeocodeBuilder) View(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("View", v)
	return b
}

// ViewCol takes each row's View from a column.
func (b ReverseGeocodeBuilder) ViewCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("View", column)
	return b
}

// ViewDefault stands in where the cell of ViewCol is missing.
func (b ReverseGeocodeBuilder) ViewDefault(v string) ReverseGeocodeBuilder {
	b.builder = b.setDefault("View", v)
	return b
}

// OptionalID sets a name of your own for the row, which the detail repeats.
func (b ReverseGeocodeBuilder) OptionalID(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("OptionalID", v)
	return b
}

// OptionalIDCol takes each row's OptionalID from a column.
func (b ReverseGeocodeBuilder) OptionalIDCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("OptionalID", column)
	return b
}

// OptionalIDDefault stands in where the cell of OptionalIDCol is missing.
func (b ReverseGeocodeBuilder) OptionalIDDefault(v string) ReverseGeocodeBuilder {
	b.builder = b.setDefault("OptionalID", v)
	return b
}

// AcceptLanguage sets the answer's language. Service default: the place's own.
func (b ReverseGeocodeBuilder) AcceptLanguage(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b ReverseGeocodeBuilder) AcceptLanguageCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b ReverseGeocodeBuilder) AcceptLanguageDefault(v string) ReverseGeocodeBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets the Maps account's unique id, which is needed beside a Token.
func (b ReverseGeocodeBuilder) ClientID(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b ReverseGeocodeBuilder) ClientIDCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b ReverseGeocodeBuilder) ClientIDDefault(v string) ReverseGeocodeBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ReverseGeocodeBuilder) Endpoint(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ReverseGeocodeBuilder) EndpointCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ReverseGeocodeBuilder) Key(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ReverseGeocodeBuilder) KeyCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ReverseGeocodeBuilder) KeyEnv(variable string) ReverseGeocodeBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ReverseGeocodeBuilder) SecondKey(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ReverseGeocodeBuilder) SecondKeyCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ReverseGeocodeBuilder) SecondKeyEnv(variable string) ReverseGeocodeBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ReverseGeocodeBuilder) Token(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ReverseGeocodeBuilder) TokenCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ReverseGeocodeBuilder) TokenEnv(variable string) ReverseGeocodeBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ReverseGeocodeBuilder) Headers(v map[string]string) ReverseGeocodeBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ReverseGeocodeBuilder) HeadersCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ReverseGeocodeBuilder) APIVersion(v string) ReverseGeocodeBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ReverseGeocodeBuilder) APIVersionCol(column string) ReverseGeocodeBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the address in one line; missing where none was found. It is required.
func (b ReverseGeocodeBuilder) OutputCol(column string) ReverseGeocodeBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Places] as JSON. Default: OutputCol's name and
// "_detail".
func (b ReverseGeocodeBuilder) DetailCol(column string) ReverseGeocodeBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ReverseGeocodeBuilder) ErrorCol(column string) ReverseGeocodeBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ReverseGeocodeBuilder) Policy(policy rest.Policy) ReverseGeocodeBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ReverseGeocodeBuilder) Cache(folder string) ReverseGeocodeBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ReverseGeocodeBuilder) Checkpoint(path string) ReverseGeocodeBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ReverseGeocodeBuilder) Trace(path string) ReverseGeocodeBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ReverseGeocodeBuilder) Stats(stats *rest.Stats) ReverseGeocodeBuilder {
	b.stats = stats
	return b
}
