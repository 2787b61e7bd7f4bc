// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// ImageSearchBuilder builds the call of a service that finds pictures on the web. See ImageSearch for its
// parameters.
type ImageSearchBuilder struct{ builder }

var rowOfImageSearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ImageSearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/images/search",
		Headline: "$.value[*].contentUrl",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "Count",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Offset",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Aspect",
		Place: 2,
		Enum:  []string{"All", "Square", "Wide", "Tall"},
	}, {
		Name:  "Color",
		Place: 2,
	}, {
		Name:  "Freshness",
		Place: 2,
	}, {
		Name:  "Height",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Width",
		Place: 2,
		Type:  7,
	}, {
		Name:  "MinHeight",
		Place: 2,
		Type:  7,
	}, {
		Name:  "MinWidth",
		Place: 2,
		Type:  7,
	}, {
		Name:  "MaxHeight",
		Place: 2,
		Type:  7,
	}, {
		Name:  "MaxWidth",
		Place: 2,
		Type:  7,
	}, {
		Name:  "MinFileSize",
		Place: 2,
		Type:  7,
	}, {
		Name:  "MaxFileSize",
		Place: 2,
		Type:  7,
	}, {
		Name:  "ImageContent",
		Place: 2,
		Enum:  []string{"Face", "Portrait"},
	}, {
		Name:  "ImageType",
		Place: 2,
		Enum:  []string{"AnimatedGif", "AnimatedGifHttps", "Clipart", "Line", "Photo", "Shopping", "Transparent"},
	}, {
		Name:  "License",
		Place: 2,
		Enum:  []string{"All", "Any", "Public", "Share", "ShareCommercially", "Modify", "ModifyCommercially"},
	}, {
		Name:  "Size",
		Place: 2,
		Enum:  []string{"All", "Small", "Medium", "Large", "Wallpaper"},
	}, {
		Name:  "ID",
		Place: 2,
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// ImageSearch finds pictures on the web.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds the pictures' addresses as a JSON list; its detail column a [ImageResults] as JSON. One
// request takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-image-search/reference/query-parameters
func ImageSearch() ImageSearchBuilder { return ImageSearchBuilder{newBuilder(&rowOfImageSearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ImageSearchBuilder) Restored() { b.row = &rowOfImageSearch }

// Query sets what is searched for; operators such as site: are the service's.
func (b ImageSearchBuilder) Query(v string) ImageSearchBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b ImageSearchBuilder) QueryCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// Count sets how many results are asked for; fewer may come. 1 to 150. Service default: 35.
func (b ImageSearchBuilder) Count(v int) ImageSearchBuilder {
	b.builder = b.setValue("Count", v)
	return b
}

// CountCol takes each row's Count from a column.
func (b ImageSearchBuilder) CountCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Count", column)
	return b
}

// CountDefault stands in where the cell of CountCol is missing.
func (b ImageSearchBuilder) CountDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("Count", v)
	return b
}

// Offset sets how many results are left out at the beginning; [WithOffsets] makes the rows of several pages.
// Service default: 0.
func (b ImageSearchBuilder) Offset(v int) ImageSearchBuilder {
	b.builder = b.setValue("Offset", v)
	return b
}

// OffsetCol takes each row's Offset from a column.
func (b ImageSearchBuilder) OffsetCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Offset", column)
	return b
}

// OffsetDefault stands in where the cell of OffsetCol is missing.
func (b ImageSearchBuilder) OffsetDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("Offset", v)
	return b
}

// Aspect sets their shape. Service default: "All".
func (b ImageSearchBuilder) Aspect(v string) ImageSearchBuilder {
	b.builder = b.setValue("Aspect", v)
	return b
}

// AspectCol takes each row's Aspect from a column.
func (b ImageSearchBuilder) AspectCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Aspect", column)
	return b
}

// AspectDefault stands in where the cell of AspectCol is missing.
func (b ImageSearchBuilder) AspectDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("Aspect", v)
	return b
}

// Color sets their colour: "ColorOnly", "Monochrome", or a name such as "Blue". Service default: any.
func (b ImageSearchBuilder) Color(v string) ImageSearchBuilder {
	b.builder = b.setValue("Color", v)
	return b
}

// ColorCol takes each row's Color from a column.
func (b ImageSearchBuilder) ColorCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Color", column)
	return b
}

// ColorDefault stands in where the cell of ColorCol is missing.
func (b ImageSearchBuilder) ColorDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("Color", v)
	return b
}

// Freshness sets how old results may be: "Day", "Week", "Month", or for web pages also a date or dates as
// "2024-01-01..2024-02-01". Service default: any age.
func (b ImageSearchBuilder) Freshness(v string) ImageSearchBuilder {
	b.builder = b.setValue("Freshness", v)
	return b
}

// FreshnessCol takes each row's Freshness from a column.
func (b ImageSearchBuilder) FreshnessCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Freshness", column)
	return b
}

// FreshnessDefault stands in where the cell of FreshnessCol is missing.
func (b ImageSearchBuilder) FreshnessDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("Freshness", v)
	return b
}

// Height sets their exact height in pixels.
func (b ImageSearchBuilder) Height(v int) ImageSearchBuilder {
	b.builder = b.setValue("Height", v)
	return b
}

// HeightCol takes each row's Height from a column.
func (b ImageSearchBuilder) HeightCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Height", column)
	return b
}

// HeightDefault stands in where the cell of HeightCol is missing.
func (b ImageSearchBuilder) HeightDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("Height", v)
	return b
}

// Width sets their exact width in pixels.
func (b ImageSearchBuilder) Width(v int) ImageSearchBuilder {
	b.builder = b.setValue("Width", v)
	return b
}

// WidthCol takes each row's Width from a column.
func (b ImageSearchBuilder) WidthCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Width", column)
	return b
}

// WidthDefault stands in where the cell of WidthCol is missing.
func (b ImageSearchBuilder) WidthDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("Width", v)
	return b
}

// MinHeight sets their least height in pixels.
func (b ImageSearchBuilder) MinHeight(v int) ImageSearchBuilder {
	b.builder = b.setValue("MinHeight", v)
	return b
}

// MinHeightCol takes each row's MinHeight from a column.
func (b ImageSearchBuilder) MinHeightCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("MinHeight", column)
	return b
}

// MinHeightDefault stands in where the cell of MinHeightCol is missing.
func (b ImageSearchBuilder) MinHeightDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("MinHeight", v)
	return b
}

// MinWidth sets their least width in pixels.
func (b ImageSearchBuilder) MinWidth(v int) ImageSearchBuilder {
	b.builder = b.setValue("MinWidth", v)
	return b
}

// MinWidthCol takes each row's MinWidth from a column.
func (b ImageSearchBuilder) MinWidthCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("MinWidth", column)
	return b
}

// MinWidthDefault stands in where the cell of MinWidthCol is missing.
func (b ImageSearchBuilder) MinWidthDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("MinWidth", v)
	return b
}

// MaxHeight sets their greatest height in pixels.
func (b ImageSearchBuilder) MaxHeight(v int) ImageSearchBuilder {
	b.builder = b.setValue("MaxHeight", v)
	return b
}

// MaxHeightCol takes each row's MaxHeight from a column.
func (b ImageSearchBuilder) MaxHeightCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("MaxHeight", column)
	return b
}

// MaxHeightDefault stands in where the cell of MaxHeightCol is missing.
func (b ImageSearchBuilder) MaxHeightDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("MaxHeight", v)
	return b
}

// MaxWidth sets their greatest width in pixels.
func (b ImageSearchBuilder) MaxWidth(v int) ImageSearchBuilder {
	b.builder = b.setValue("MaxWidth", v)
	return b
}

// MaxWidthCol takes each row's MaxWidth from a column.
func (b ImageSearchBuilder) MaxWidthCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("MaxWidth", column)
	return b
}

// MaxWidthDefault stands in where the cell of MaxWidthCol is missing.
func (b ImageSearchBuilder) MaxWidthDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("MaxWidth", v)
	return b
}

// MinFileSize sets their least size in bytes.
func (b ImageSearchBuilder) MinFileSize(v int) ImageSearchBuilder {
	b.builder = b.setValue("MinFileSize", v)
	return b
}

// MinFileSizeCol takes each row's MinFileSize from a column.
func (b ImageSearchBuilder) MinFileSizeCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("MinFileSize", column)
	return b
}

// MinFileSizeDefault stands in where the cell of MinFileSizeCol is missing.
func (b ImageSearchBuilder) MinFileSizeDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("MinFileSize", v)
	return b
}

// MaxFileSize sets their greatest size in bytes.
func (b ImageSearchBuilder) MaxFileSize(v int) ImageSearchBuilder {
	b.builder = b.setValue("MaxFileSize", v)
	return b
}

// MaxFileSizeCol takes each row's MaxFileSize from a column.
func (b ImageSearchBuilder) MaxFileSizeCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("MaxFileSize", column)
	return b
}

// MaxFileSizeDefault stands in where the cell of MaxFileSizeCol is missing.
func (b ImageSearchBuilder) MaxFileSizeDefault(v int) ImageSearchBuilder {
	b.builder = b.setDefault("MaxFileSize", v)
	return b
}

// ImageContent sets whether they show faces only, or heads and shoulders.
func (b ImageSearchBuilder) ImageContent(v string) ImageSearchBuilder {
	b.builder = b.setValue("ImageContent", v)
	return b
}

// ImageContentCol takes each row's ImageContent from a column.
func (b ImageSearchBuilder) ImageContentCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("ImageContent", column)
	return b
}

// ImageContentDefault stands in where the cell of ImageContentCol is missing.
func (b ImageSearchBuilder) ImageContentDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("ImageContent", v)
	return b
}

// ImageType sets their kind. Service default: any.
func (b ImageSearchBuilder) ImageType(v string) ImageSearchBuilder {
	b.builder = b.setValue("ImageType", v)
	return b
}

// ImageTypeCol takes each row's ImageType from a column.
func (b ImageSearchBuilder) ImageTypeCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("ImageType", column)
	return b
}

// ImageTypeDefault stands in where the cell of ImageTypeCol is missing.
func (b ImageSearchBuilder) ImageTypeDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("ImageType", v)
	return b
}

// License sets the licence they are marked with. Service default: "All".
func (b ImageSearchBuilder) License(v string) ImageSearchBuilder {
	b.builder = b.setValue("License", v)
	return b
}

// LicenseCol takes each row's License from a column.
func (b ImageSearchBuilder) LicenseCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("License", column)
	return b
}

// LicenseDefault stands in where the cell of LicenseCol is missing.
func (b ImageSearchBuilder) LicenseDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("License", v)
	return b
}

// Size sets their size. Service default: "All".
func (b ImageSearchBuilder) Size(v string) ImageSearchBuilder {
	b.builder = b.setValue("Size", v)
	return b
}

// SizeCol takes each row's Size from a column.
func (b ImageSearchBuilder) SizeCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Size", column)
	return b
}

// SizeDefault stands in where the cell of SizeCol is missing.
func (b ImageSearchBuilder) SizeDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("Size", v)
	return b
}

// ID sets a picture that stands first: the imageId of an earlier answer.
func (b ImageSearchBuilder) ID(v string) ImageSearchBuilder {
	b.builder = b.setValue("ID", v)
	return b
}

// IDCol takes each row's ID from a column.
func (b ImageSearchBuilder) IDCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("ID", column)
	return b
}

// IDDefault stands in where the cell of IDCol is missing.
func (b ImageSearchBuilder) IDDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("ID", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b ImageSearchBuilder) Mkt(v string) ImageSearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b ImageSearchBuilder) MktCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b ImageSearchBuilder) MktDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b ImageSearchBuilder) SetLang(v string) ImageSearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b ImageSearchBuilder) SetLangCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b ImageSearchBuilder) SetLangDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b ImageSearchBuilder) CC(v string) ImageSearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b ImageSearchBuilder) CCCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b ImageSearchBuilder) CCDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b ImageSearchBuilder) SafeSearch(v string) ImageSearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b ImageSearchBuilder) SafeSearchCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b ImageSearchBuilder) SafeSearchDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b ImageSearchBuilder) AcceptLanguage(v string) ImageSearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b ImageSearchBuilder) AcceptLanguageCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b ImageSearchBuilder) AcceptLanguageDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b ImageSearchBuilder) ClientID(v string) ImageSearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b ImageSearchBuilder) ClientIDCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b ImageSearchBuilder) ClientIDDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b ImageSearchBuilder) ClientIP(v string) ImageSearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b ImageSearchBuilder) ClientIPCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b ImageSearchBuilder) ClientIPDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b ImageSearchBuilder) Location(v string) ImageSearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b ImageSearchBuilder) LocationCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b ImageSearchBuilder) LocationDefault(v string) ImageSearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ImageSearchBuilder) Endpoint(v string) ImageSearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ImageSearchBuilder) EndpointCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ImageSearchBuilder) Key(v string) ImageSearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ImageSearchBuilder) KeyCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ImageSearchBuilder) KeyEnv(variable string) ImageSearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ImageSearchBuilder) SecondKey(v string) ImageSearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ImageSearchBuilder) SecondKeyCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ImageSearchBuilder) SecondKeyEnv(variable string) ImageSearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ImageSearchBuilder) Token(v string) ImageSearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ImageSearchBuilder) TokenCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ImageSearchBuilder) TokenEnv(variable string) ImageSearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ImageSearchBuilder) Headers(v map[string]string) ImageSearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ImageSearchBuilder) HeadersCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ImageSearchBuilder) APIVersion(v string) ImageSearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ImageSearchBuilder) APIVersionCol(column string) ImageSearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the pictures' addresses as a JSON list. It is required.
func (b ImageSearchBuilder) OutputCol(column string) ImageSearchBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [ImageResults] as JSON. Default: OutputCol's name
// and "_detail".
func (b ImageSearchBuilder) DetailCol(column string) ImageSearchBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ImageSearchBuilder) ErrorCol(column string) ImageSearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ImageSearchBuilder) Policy(policy rest.Policy) ImageSearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ImageSearchBuilder) Cache(folder string) ImageSearchBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ImageSearchBuilder) Checkpoint(path string) ImageSearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ImageSearchBuilder) Trace(path string) ImageSearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ImageSearchBuilder) Stats(stats *rest.Stats) ImageSearchBuilder { b.stats = stats; return b }

// ImageTrendingBuilder builds the call of a service that lists the pictures that many people search for now.
// See ImageTrending for its parameters.
type ImageTrendingBuilder struct{ builder }

var rowOfImageTrending = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ImageTrending",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/images/trending",
		Headline: "$.categories[*].tiles[*].query.text",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// ImageTrending lists the pictures that many people search for now.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds what they search for as a JSON list; its detail column a [TrendingImages] as JSON. One
// request takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-image-search/reference/endpoints
func ImageTrending() ImageTrendingBuilder {
	return ImageTrendingBuilder{newBuilder(&rowOfImageTrending)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ImageTrendingBuilder) Restored() { b.row = &rowOfImageTrending }

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b ImageTrendingBuilder) Mkt(v string) ImageTrendingBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b ImageTrendingBuilder) MktCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b ImageTrendingBuilder) MktDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b ImageTrendingBuilder) SetLang(v string) ImageTrendingBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b ImageTrendingBuilder) SetLangCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b ImageTrendingBuilder) SetLangDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b ImageTrendingBuilder) CC(v string) ImageTrendingBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b ImageTrendingBuilder) CCCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b ImageTrendingBuilder) CCDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b ImageTrendingBuilder) SafeSearch(v string) ImageTrendingBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b ImageTrendingBuilder) SafeSearchCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b ImageTrendingBuilder) SafeSearchDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b ImageTrendingBuilder) AcceptLanguage(v string) ImageTrendingBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b ImageTrendingBuilder) AcceptLanguageCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b ImageTrendingBuilder) AcceptLanguageDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b ImageTrendingBuilder) ClientID(v string) ImageTrendingBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b ImageTrendingBuilder) ClientIDCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b ImageTrendingBuilder) ClientIDDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b ImageTrendingBuilder) ClientIP(v string) ImageTrendingBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b ImageTrendingBuilder) ClientIPCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b ImageTrendingBuilder) ClientIPDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b ImageTrendingBuilder) Location(v string) ImageTrendingBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b ImageTrendingBuilder) LocationCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b ImageTrendingBuilder) LocationDefault(v string) ImageTrendingBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ImageTrendingBuilder) Endpoint(v string) ImageTrendingBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ImageTrendingBuilder) EndpointCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ImageTrendingBuilder) Key(v string) ImageTrendingBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ImageTrendingBuilder) KeyCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ImageTrendingBuilder) KeyEnv(variable string) ImageTrendingBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ImageTrendingBuilder) SecondKey(v string) ImageTrendingBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ImageTrendingBuilder) SecondKeyCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ImageTrendingBuilder) SecondKeyEnv(variable string) ImageTrendingBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ImageTrendingBuilder) Token(v string) ImageTrendingBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ImageTrendingBuilder) TokenCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ImageTrendingBuilder) TokenEnv(variable string) ImageTrendingBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ImageTrendingBuilder) Headers(v map[string]string) ImageTrendingBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ImageTrendingBuilder) HeadersCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ImageTrendingBuilder) APIVersion(v string) ImageTrendingBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ImageTrendingBuilder) APIVersionCol(column string) ImageTrendingBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds what they search for as a JSON list. It is required.
func (b ImageTrendingBuilder) OutputCol(column string) ImageTrendingBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [TrendingImages] as JSON. Default: OutputCol's name
// and "_detail".
func (b ImageTrendingBuilder) DetailCol(column string) ImageTrendingBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ImageTrendingBuilder) ErrorCol(column string) ImageTrendingBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ImageTrendingBuilder) Policy(policy rest.Policy) ImageTrendingBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ImageTrendingBuilder) Cache(folder string) ImageTrendingBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ImageTrendingBuilder) Checkpoint(path string) ImageTrendingBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ImageTrendingBuilder) Trace(path string) ImageTrendingBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ImageTrendingBuilder) Stats(stats *rest.Stats) ImageTrendingBuilder {
	b.stats = stats
	return b
}

// WebSearchBuilder builds the call of a service that finds web pages, and what else the web has on a query. See
// WebSearch for its parameters.
type WebSearchBuilder struct{ builder }

var rowOfWebSearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "WebSearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/search",
		Headline: "$.webPages.value[*].url",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "Count",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Offset",
		Place: 2,
		Type:  7,
	}, {
		Name:  "AnswerCount",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Promote",
		Place: 2,
		Type:  3,
	}, {
		Name:  "ResponseFilter",
		Place: 2,
		Type:  3,
	}, {
		Name:  "Freshness",
		Place: 2,
	}, {
		Name:  "TextDecorations",
		Place: 2,
		Type:  1,
	}, {
		Name:  "TextFormat",
		Place: 2,
		Enum:  []string{"Raw", "HTML"},
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// WebSearch finds web pages, and what else the web has on a query.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds the pages' addresses as a JSON list; its detail column a [WebResults] as JSON. One request
// takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-web-search/reference/query-parameters
func WebSearch() WebSearchBuilder { return WebSearchBuilder{newBuilder(&rowOfWebSearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *WebSearchBuilder) Restored() { b.row = &rowOfWebSearch }

// Query sets what is searched for; operators such as site: are the service's.
func (b WebSearchBuilder) Query(v string) WebSearchBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b WebSearchBuilder) QueryCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// Count sets how many results are asked for; fewer may come. 1 to 50. Service default: 10.
func (b WebSearchBuilder) Count(v int) WebSearchBuilder {
	b.builder = b.setValue("Count", v)
	return b
}

// CountCol takes each row's Count from a column.
func (b WebSearchBuilder) CountCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Count", column)
	return b
}

// CountDefault stands in where the cell of CountCol is missing.
func (b WebSearchBuilder) CountDefault(v int) WebSearchBuilder {
	b.builder = b.setDefault("Count", v)
	return b
}

// Offset sets how many results are left out at the beginning; [WithOffsets] makes the rows of several pages.
// Service default: 0.
func (b WebSearchBuilder) Offset(v int) WebSearchBuilder {
	b.builder = b.setValue("Offset", v)
	return b
}

// OffsetCol takes each row's Offset from a column.
func (b WebSearchBuilder) OffsetCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Offset", column)
	return b
}

// OffsetDefault stands in where the cell of OffsetCol is missing.
func (b WebSearchBuilder) OffsetDefault(v int) WebSearchBuilder {
	b.builder = b.setDefault("Offset", v)
	return b
}

// AnswerCount sets how many kinds of results there are, such as web pages, pictures and news. Service default:
// all that fit.
func (b WebSearchBuilder) AnswerCount(v int) WebSearchBuilder {
	b.builder = b.setValue("AnswerCount", v)
	return b
}

// AnswerCountCol takes each row's AnswerCount from a column.
func (b WebSearchBuilder) AnswerCountCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("AnswerCount", column)
	return b
}

// AnswerCountDefault stands in where the cell of AnswerCountCol is missing.
func (b WebSearchBuilder) AnswerCountDefault(v int) WebSearchBuilder {
	b.builder = b.setDefault("AnswerCount", v)
	return b
}

// Promote sets the kinds of results that are there in any case, beside AnswerCount.
func (b WebSearchBuilder) Promote(v ...string) WebSearchBuilder {
	b.builder = b.setValue("Promote", v)
	return b
}

// PromoteCol takes each row's Promote from a column. A cell is a JSON list, or values parted by commas.
func (b WebSearchBuilder) PromoteCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Promote", column)
	return b
}

// PromoteDefault stands in where the cell of PromoteCol is missing.
func (b WebSearchBuilder) PromoteDefault(v ...string) WebSearchBuilder {
	b.builder = b.setDefault("Promote", v)
	return b
}

// ResponseFilter sets the kinds of results that may be there, such as "Webpages" or "-Images". Service default:
// all.
func (b WebSearchBuilder) ResponseFilter(v ...string) WebSearchBuilder {
	b.builder = b.setValue("ResponseFilter", v)
	return b
}

// ResponseFilterCol takes each row's ResponseFilter from a column. A cell is a JSON list, or values parted by
// commas.
func (b WebSearchBuilder) ResponseFilterCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("ResponseFilter", column)
	return b
}

// ResponseFilterDefault stands in where the cell of ResponseFilterCol is missing.
func (b WebSearchBuilder) ResponseFilterDefault(v ...string) WebSearchBuilder {
	b.builder = b.setDefault("ResponseFilter", v)
	return b
}

// Freshness sets how old results may be: "Day", "Week", "Month", or for web pages also a date or dates as
// "2024-01-01..2024-02-01". Service default: any age.
func (b WebSearchBuilder) Freshness(v string) WebSearchBuilder {
	b.builder = b.setValue("Freshness", v)
	return b
}

// FreshnessCol takes each row's Freshness from a column.
func (b WebSearchBuilder) FreshnessCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Freshness", column)
	return b
}

// FreshnessDefault stands in where the cell of FreshnessCol is missing.
func (b WebSearchBuilder) FreshnessDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("Freshness", v)
	return b
}

// TextDecorations sets whether the words that were found are marked in the results. Service default: false.
func (b WebSearchBuilder) TextDecorations(v bool) WebSearchBuilder {
	b.builder = b.setValue("TextDecorations", v)
	return b
}

// TextDecorationsCol takes each row's TextDecorations from a column. A cell is true or false.
func (b WebSearchBuilder) TextDecorationsCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("TextDecorations", column)
	return b
}

// TextDecorationsDefault stands in where the cell of TextDecorationsCol is missing.
func (b WebSearchBuilder) TextDecorationsDefault(v bool) WebSearchBuilder {
	b.builder = b.setDefault("TextDecorations", v)
	return b
}

// TextFormat sets how they are marked: "Raw" by Unicode characters, "HTML" by tags. Service default: "Raw".
func (b WebSearchBuilder) TextFormat(v string) WebSearchBuilder {
	b.builder = b.setValue("TextFormat", v)
	return b
}

// TextFormatCol takes each row's TextFormat from a column.
func (b WebSearchBuilder) TextFormatCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("TextFormat", column)
	return b
}

// TextFormatDefault stands in where the cell of TextFormatCol is missing.
func (b WebSearchBuilder) TextFormatDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("TextFormat", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b WebSearchBuilder) Mkt(v string) WebSearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b WebSearchBuilder) MktCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b WebSearchBuilder) MktDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b WebSearchBuilder) SetLang(v string) WebSearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b WebSearchBuilder) SetLangCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b WebSearchBuilder) SetLangDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b WebSearchBuilder) CC(v string) WebSearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b WebSearchBuilder) CCCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b WebSearchBuilder) CCDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b WebSearchBuilder) SafeSearch(v string) WebSearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b WebSearchBuilder) SafeSearchCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b WebSearchBuilder) SafeSearchDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b WebSearchBuilder) AcceptLanguage(v string) WebSearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b WebSearchBuilder) AcceptLanguageCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b WebSearchBuilder) AcceptLanguageDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b WebSearchBuilder) ClientID(v string) WebSearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b WebSearchBuilder) ClientIDCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b WebSearchBuilder) ClientIDDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b WebSearchBuilder) ClientIP(v string) WebSearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b WebSearchBuilder) ClientIPCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b WebSearchBuilder) ClientIPDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b WebSearchBuilder) Location(v string) WebSearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b WebSearchBuilder) LocationCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b WebSearchBuilder) LocationDefault(v string) WebSearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b WebSearchBuilder) Endpoint(v string) WebSearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b WebSearchBuilder) EndpointCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b WebSearchBuilder) Key(v string) WebSearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b WebSearchBuilder) KeyCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b WebSearchBuilder) KeyEnv(variable string) WebSearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b WebSearchBuilder) SecondKey(v string) WebSearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b WebSearchBuilder) SecondKeyCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b WebSearchBuilder) SecondKeyEnv(variable string) WebSearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b WebSearchBuilder) Token(v string) WebSearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b WebSearchBuilder) TokenCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b WebSearchBuilder) TokenEnv(variable string) WebSearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b WebSearchBuilder) Headers(v map[string]string) WebSearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b WebSearchBuilder) HeadersCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b WebSearchBuilder) APIVersion(v string) WebSearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b WebSearchBuilder) APIVersionCol(column string) WebSearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the pages' addresses as a JSON list. It is required.
func (b WebSearchBuilder) OutputCol(column string) WebSearchBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [WebResults] as JSON. Default: OutputCol's name and
// "_detail".
func (b WebSearchBuilder) DetailCol(column string) WebSearchBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b WebSearchBuilder) ErrorCol(column string) WebSearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b WebSearchBuilder) Policy(policy rest.Policy) WebSearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b WebSearchBuilder) Cache(folder string) WebSearchBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b WebSearchBuilder) Checkpoint(path string) WebSearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b WebSearchBuilder) Trace(path string) WebSearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b WebSearchBuilder) Stats(stats *rest.Stats) WebSearchBuilder { b.stats = stats; return b }

// CustomSearchBuilder builds the call of a service that finds web pages on the sites that you chose. See
// CustomSearch for its parameters.
type CustomSearchBuilder struct{ builder }

var rowOfCustomSearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "CustomSearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/search",
		Headline: "$.webPages.value[*].url",
		Base:     "/bingcustomsearch/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "Count",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Offset",
		Place: 2,
		Type:  7,
	}, {
		Name:  "AnswerCount",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Promote",
		Place: 2,
		Type:  3,
	}, {
		Name:  "ResponseFilter",
		Place: 2,
		Type:  3,
	}, {
		Name:  "Freshness",
		Place: 2,
	}, {
		Name:  "TextDecorations",
		Place: 2,
		Type:  1,
	}, {
		Name:  "TextFormat",
		Place: 2,
		Enum:  []string{"Raw", "HTML"},
	}, {
		Name:     "CustomConfig",
		Wire:     "customconfig",
		Place:    2,
		Required: true,
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// CustomSearch finds web pages on the sites that you chose.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bingcustomsearch/v7.0" is added.
//
// OutputCol holds the pages' addresses as a JSON list; its detail column a [WebResults] as JSON. One request
// takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-custom-search/reference/query-parameters
func CustomSearch() CustomSearchBuilder { return CustomSearchBuilder{newBuilder(&rowOfCustomSearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *CustomSearchBuilder) Restored() { b.row = &rowOfCustomSearch }

// Query sets what is searched for; operators such as site: are the service's.
func (b CustomSearchBuilder) Query(v string) CustomSearchBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b CustomSearchBuilder) QueryCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// Count sets how many results are asked for; fewer may come. 1 to 50. Service default: 10.
func (b CustomSearchBuilder) Count(v int) CustomSearchBuilder {
	b.builder = b.setValue("Count", v)
	return b
}

// CountCol takes each row's Count from a column.
func (b CustomSearchBuilder) CountCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Count", column)
	return b
}

// CountDefault stands in where the cell of CountCol is missing.
func (b CustomSearchBuilder) CountDefault(v int) CustomSearchBuilder {
	b.builder = b.setDefault("Count", v)
	return b
}

// Offset sets how many results are left out at the beginning; [WithOffsets] makes the rows of several pages.
// Service default: 0.
func (b CustomSearchBuilder) Offset(v int) CustomSearchBuilder {
	b.builder = b.setValue("Offset", v)
	return b
}

// OffsetCol takes each row's Offset from a column.
func (b CustomSearchBuilder) OffsetCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Offset", column)
	return b
}

// OffsetDefault stands in where the cell of OffsetCol is missing.
func (b CustomSearchBuilder) OffsetDefault(v int) CustomSearchBuilder {
	b.builder = b.setDefault("Offset", v)
	return b
}

// AnswerCount sets how many kinds of results there are, such as web pages, pictures and news. Service default:
// all that fit.
func (b CustomSearchBuilder) AnswerCount(v int) CustomSearchBuilder {
	b.builder = b.setValue("AnswerCount", v)
	return b
}

// AnswerCountCol takes each row's AnswerCount from a column.
func (b CustomSearchBuilder) AnswerCountCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("AnswerCount", column)
	return b
}

// AnswerCountDefault stands in where the cell of AnswerCountCol is missing.
func (b CustomSearchBuilder) AnswerCountDefault(v int) CustomSearchBuilder {
	b.builder = b.setDefault("AnswerCount", v)
	return b
}

// Promote sets the kinds of results that are there in any case, beside AnswerCount.
func (b CustomSearchBuilder) Promote(v ...string) CustomSearchBuilder {
	b.builder = b.setValue("Promote", v)
	return b
}

// PromoteCol takes each row's Promote from a column. A cell is a JSON list, or values parted by commas.
func (b CustomSearchBuilder) PromoteCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Promote", column)
	return b
}

// PromoteDefault stands in where the cell of PromoteCol is missing.
func (b CustomSearchBuilder) PromoteDefault(v ...string) CustomSearchBuilder {
	b.builder = b.setDefault("Promote", v)
	return b
}

// ResponseFilter sets the kinds of results that may be there, such as "Webpages" or "-Images". Service default:
// all.
func (b CustomSearchBuilder) ResponseFilter(v ...string) CustomSearchBuilder {
	b.builder = b.setValue("ResponseFilter", v)
	return b
}

// ResponseFilterCol takes each row's ResponseFilter from a column. A cell is a JSON list, or values parted by
// commas.
func (b CustomSearchBuilder) ResponseFilterCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("ResponseFilter", column)
	return b
}

// ResponseFilterDefault stands in where the cell of ResponseFilterCol is missing.
func (b CustomSearchBuilder) ResponseFilterDefault(v ...string) CustomSearchBuilder {
	b.builder = b.setDefault("ResponseFilter", v)
	return b
}

// Freshness sets how old results may be: "Day", "Week", "Month", or for web pages also a date or dates as
// "2024-01-01..2024-02-01". Service default: any age.
func (b CustomSearchBuilder) Freshness(v string) CustomSearchBuilder {
	b.builder = b.setValue("Freshness", v)
	return b
}

// FreshnessCol takes each row's Freshness from a column.
func (b CustomSearchBuilder) FreshnessCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Freshness", column)
	return b
}

// FreshnessDefault stands in where the cell of FreshnessCol is missing.
func (b CustomSearchBuilder) FreshnessDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("Freshness", v)
	return b
}

// TextDecorations sets whether the words that were found are marked in the results. Service default: false.
func (b CustomSearchBuilder) TextDecorations(v bool) CustomSearchBuilder {
	b.builder = b.setValue("TextDecorations", v)
	return b
}

// TextDecorationsCol takes each row's TextDecorations from a column. A cell is true or false.
func (b CustomSearchBuilder) TextDecorationsCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("TextDecorations", column)
	return b
}

// TextDecorationsDefault stands in where the cell of TextDecorationsCol is missing.
func (b CustomSearchBuilder) TextDecorationsDefault(v bool) CustomSearchBuilder {
	b.builder = b.setDefault("TextDecorations", v)
	return b
}

// TextFormat sets how they are marked: "Raw" by Unicode characters, "HTML" by tags. Service default: "Raw".
func (b CustomSearchBuilder) TextFormat(v string) CustomSearchBuilder {
	b.builder = b.setValue("TextFormat", v)
	return b
}

// TextFormatCol takes each row's TextFormat from a column.
func (b CustomSearchBuilder) TextFormatCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("TextFormat", column)
	return b
}

// TextFormatDefault stands in where the cell of TextFormatCol is missing.
func (b CustomSearchBuilder) TextFormatDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("TextFormat", v)
	return b
}

// CustomConfig sets the number of your choice of sites.
func (b CustomSearchBuilder) CustomConfig(v string) CustomSearchBuilder {
	b.builder = b.setValue("CustomConfig", v)
	return b
}

// CustomConfigCol takes each row's CustomConfig from a column.
func (b CustomSearchBuilder) CustomConfigCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("CustomConfig", column)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b CustomSearchBuilder) Mkt(v string) CustomSearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b CustomSearchBuilder) MktCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b CustomSearchBuilder) MktDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b CustomSearchBuilder) SetLang(v string) CustomSearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b CustomSearchBuilder) SetLangCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b CustomSearchBuilder) SetLangDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b CustomSearchBuilder) CC(v string) CustomSearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b CustomSearchBuilder) CCCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b CustomSearchBuilder) CCDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b CustomSearchBuilder) SafeSearch(v string) CustomSearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b CustomSearchBuilder) SafeSearchCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b CustomSearchBuilder) SafeSearchDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b CustomSearchBuilder) AcceptLanguage(v string) CustomSearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b CustomSearchBuilder) AcceptLanguageCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b CustomSearchBuilder) AcceptLanguageDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b CustomSearchBuilder) ClientID(v string) CustomSearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b CustomSearchBuilder) ClientIDCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b CustomSearchBuilder) ClientIDDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b CustomSearchBuilder) ClientIP(v string) CustomSearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b CustomSearchBuilder) ClientIPCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b CustomSearchBuilder) ClientIPDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b CustomSearchBuilder) Location(v string) CustomSearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b CustomSearchBuilder) LocationCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b CustomSearchBuilder) LocationDefault(v string) CustomSearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b CustomSearchBuilder) Endpoint(v string) CustomSearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b CustomSearchBuilder) EndpointCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b CustomSearchBuilder) Key(v string) CustomSearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b CustomSearchBuilder) KeyCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b CustomSearchBuilder) KeyEnv(variable string) CustomSearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b CustomSearchBuilder) SecondKey(v string) CustomSearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b CustomSearchBuilder) SecondKeyCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b CustomSearchBuilder) SecondKeyEnv(variable string) CustomSearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b CustomSearchBuilder) Token(v string) CustomSearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b CustomSearchBuilder) TokenCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b CustomSearchBuilder) TokenEnv(variable string) CustomSearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b CustomSearchBuilder) Headers(v map[string]string) CustomSearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b CustomSearchBuilder) HeadersCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b CustomSearchBuilder) APIVersion(v string) CustomSearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b CustomSearchBuilder) APIVersionCol(column string) CustomSearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the pages' addresses as a JSON list. It is required.
func (b CustomSearchBuilder) OutputCol(column string) CustomSearchBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [WebResults] as JSON. Default: OutputCol's name and
// "_detail".
func (b CustomSearchBuilder) DetailCol(column string) CustomSearchBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b CustomSearchBuilder) ErrorCol(column string) CustomSearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b CustomSearchBuilder) Policy(policy rest.Policy) CustomSearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b CustomSearchBuilder) Cache(folder string) CustomSearchBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b CustomSearchBuilder) Checkpoint(path string) CustomSearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b CustomSearchBuilder) Trace(path string) CustomSearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b CustomSearchBuilder) Stats(stats *rest.Stats) CustomSearchBuilder { b.stats = stats; return b }

// NewsSearchBuilder builds the call of a service that finds news. See NewsSearch for its parameters.
type NewsSearchBuilder struct{ builder }

var rowOfNewsSearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "NewsSearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/news/search",
		Headline: "$.value[*].url",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "Count",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Offset",
		Place: 2,
		Type:  7,
	}, {
		Name:  "SortBy",
		Place: 2,
		Enum:  []string{"Date", "Relevance"},
	}, {
		Name:  "Freshness",
		Place: 2,
	}, {
		Name:  "OriginalImg",
		Place: 2,
		Type:  1,
	}, {
		Name:  "TextDecorations",
		Place: 2,
		Type:  1,
	}, {
		Name:  "TextFormat",
		Place: 2,
		Enum:  []string{"Raw", "HTML"},
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// NewsSearch finds news.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds the articles' addresses as a JSON list; its detail column a [NewsResults] as JSON. One
// request takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-news-search/reference/query-parameters
func NewsSearch() NewsSearchBuilder { return NewsSearchBuilder{newBuilder(&rowOfNewsSearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *NewsSearchBuilder) Restored() { b.row = &rowOfNewsSearch }

// Query sets what is searched for; operators such as site: are the service's.
func (b NewsSearchBuilder) Query(v string) NewsSearchBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b NewsSearchBuilder) QueryCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// Count sets how many results are asked for; fewer may come. 1 to 100. Service default: 10.
func (b NewsSearchBuilder) Count(v int) NewsSearchBuilder {
	b.builder = b.setValue("Count", v)
	return b
}

// CountCol takes each row's Count from a column.
func (b NewsSearchBuilder) CountCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Count", column)
	return b
}

// CountDefault stands in where the cell of CountCol is missing.
func (b NewsSearchBuilder) CountDefault(v int) NewsSearchBuilder {
	b.builder = b.setDefault("Count", v)
	return b
}

// Offset sets how many results are left out at the beginning; [WithOffsets] makes the rows of several pages.
// Service default: 0.
func (b NewsSearchBuilder) Offset(v int) NewsSearchBuilder {
	b.builder = b.setValue("Offset", v)
	return b
}

// OffsetCol takes each row's Offset from a column.
func (b NewsSearchBuilder) OffsetCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Offset", column)
	return b
}

// OffsetDefault stands in where the cell of OffsetCol is missing.
func (b NewsSearchBuilder) OffsetDefault(v int) NewsSearchBuilder {
	b.builder = b.setDefault("Offset", v)
	return b
}

// SortBy sets the articles' order. Service default: "Relevance".
func (b NewsSearchBuilder) SortBy(v string) NewsSearchBuilder {
	b.builder = b.setValue("SortBy", v)
	return b
}

// SortByCol takes each row's SortBy from a column.
func (b NewsSearchBuilder) SortByCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("SortBy", column)
	return b
}

// SortByDefault stands in where the cell of SortByCol is missing.
func (b NewsSearchBuilder) SortByDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("SortBy", v)
	return b
}

// Freshness sets how old results may be: "Day", "Week", "Month", or for web pages also a date or dates as
// "2024-01-01..2024-02-01". Service default: any age.
func (b NewsSearchBuilder) Freshness(v string) NewsSearchBuilder {
	b.builder = b.setValue("Freshness", v)
	return b
}

// FreshnessCol takes each row's Freshness from a column.
func (b NewsSearchBuilder) FreshnessCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Freshness", column)
	return b
}

// FreshnessDefault stands in where the cell of FreshnessCol is missing.
func (b NewsSearchBuilder) FreshnessDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("Freshness", v)
	return b
}

// OriginalImg sets whether articles have the address of their picture itself, besides that of a small one.
// Service default: false.
func (b NewsSearchBuilder) OriginalImg(v bool) NewsSearchBuilder {
	b.builder = b.setValue("OriginalImg", v)
	return b
}

// OriginalImgCol takes each row's OriginalImg from a column. A cell is true or false.
func (b NewsSearchBuilder) OriginalImgCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("OriginalImg", column)
	return b
}

// OriginalImgDefault stands in where the cell of OriginalImgCol is missing.
func (b NewsSearchBuilder) OriginalImgDefault(v bool) NewsSearchBuilder {
	b.builder = b.setDefault("OriginalImg", v)
	return b
}

// TextDecorations sets whether the words that were found are marked in the results. Service default: false.
func (b NewsSearchBuilder) TextDecorations(v bool) NewsSearchBuilder {
	b.builder = b.setValue("TextDecorations", v)
	return b
}

// TextDecorationsCol takes each row's TextDecorations from a column. A cell is true or false.
func (b NewsSearchBuilder) TextDecorationsCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("TextDecorations", column)
	return b
}

// TextDecorationsDefault stands in where the cell of TextDecorationsCol is missing.
func (b NewsSearchBuilder) TextDecorationsDefault(v bool) NewsSearchBuilder {
	b.builder = b.setDefault("TextDecorations", v)
	return b
}

// TextFormat sets how they are marked: "Raw" by Unicode characters, "HTML" by tags. Service default: "Raw".
func (b NewsSearchBuilder) TextFormat(v string) NewsSearchBuilder {
	b.builder = b.setValue("TextFormat", v)
	return b
}

// TextFormatCol takes each row's TextFormat from a column.
func (b NewsSearchBuilder) TextFormatCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("TextFormat", column)
	return b
}

// TextFormatDefault stands in where the cell of TextFormatCol is missing.
func (b NewsSearchBuilder) TextFormatDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("TextFormat", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b NewsSearchBuilder) Mkt(v string) NewsSearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b NewsSearchBuilder) MktCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b NewsSearchBuilder) MktDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b NewsSearchBuilder) SetLang(v string) NewsSearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b NewsSearchBuilder) SetLangCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b NewsSearchBuilder) SetLangDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b NewsSearchBuilder) CC(v string) NewsSearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b NewsSearchBuilder) CCCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b NewsSearchBuilder) CCDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b NewsSearchBuilder) SafeSearch(v string) NewsSearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b NewsSearchBuilder) SafeSearchCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b NewsSearchBuilder) SafeSearchDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b NewsSearchBuilder) AcceptLanguage(v string) NewsSearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b NewsSearchBuilder) AcceptLanguageCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b NewsSearchBuilder) AcceptLanguageDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b NewsSearchBuilder) ClientID(v string) NewsSearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b NewsSearchBuilder) ClientIDCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b NewsSearchBuilder) ClientIDDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b NewsSearchBuilder) ClientIP(v string) NewsSearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b NewsSearchBuilder) ClientIPCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b NewsSearchBuilder) ClientIPDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b NewsSearchBuilder) Location(v string) NewsSearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b NewsSearchBuilder) LocationCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b NewsSearchBuilder) LocationDefault(v string) NewsSearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b NewsSearchBuilder) Endpoint(v string) NewsSearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b NewsSearchBuilder) EndpointCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b NewsSearchBuilder) Key(v string) NewsSearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b NewsSearchBuilder) KeyCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b NewsSearchBuilder) KeyEnv(variable string) NewsSearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b NewsSearchBuilder) SecondKey(v string) NewsSearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b NewsSearchBuilder) SecondKeyCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b NewsSearchBuilder) SecondKeyEnv(variable string) NewsSearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b NewsSearchBuilder) Token(v string) NewsSearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b NewsSearchBuilder) TokenCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b NewsSearchBuilder) TokenEnv(variable string) NewsSearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b NewsSearchBuilder) Headers(v map[string]string) NewsSearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b NewsSearchBuilder) HeadersCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b NewsSearchBuilder) APIVersion(v string) NewsSearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b NewsSearchBuilder) APIVersionCol(column string) NewsSearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the articles' addresses as a JSON list. It is required.
func (b NewsSearchBuilder) OutputCol(column string) NewsSearchBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [NewsResults] as JSON. Default: OutputCol's name
// and "_detail".
func (b NewsSearchBuilder) DetailCol(column string) NewsSearchBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b NewsSearchBuilder) ErrorCol(column string) NewsSearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b NewsSearchBuilder) Policy(policy rest.Policy) NewsSearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b NewsSearchBuilder) Cache(folder string) NewsSearchBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b NewsSearchBuilder) Checkpoint(path string) NewsSearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b NewsSearchBuilder) Trace(path string) NewsSearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b NewsSearchBuilder) Stats(stats *rest.Stats) NewsSearchBuilder { b.stats = stats; return b }

// VideoSearchBuilder builds the call of a service that finds films on the web. See VideoSearch for its
// parameters.
type VideoSearchBuilder struct{ builder }

var rowOfVideoSearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "VideoSearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/videos/search",
		Headline: "$.value[*].contentUrl",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "Count",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Offset",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Length",
		Wire:  "length",
		Place: 2,
		Enum:  []string{"All", "Short", "Medium", "Long"},
	}, {
		Name:  "Pricing",
		Place: 2,
		Enum:  []string{"All", "Free", "Paid"},
	}, {
		Name:  "Resolution",
		Place: 2,
		Enum:  []string{"All", "SD480p", "HD720p", "HD1080p"},
	}, {
		Name:  "Freshness",
		Place: 2,
	}, {
		Name:  "ID",
		Place: 2,
	}, {
		Name:  "TextDecorations",
		Place: 2,
		Type:  1,
	}, {
		Name:  "TextFormat",
		Place: 2,
		Enum:  []string{"Raw", "HTML"},
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// VideoSearch finds films on the web.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds the films' addresses as a JSON list; its detail column a [VideoResults] as JSON. One request
// takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-video-search/reference/query-parameters
func VideoSearch() VideoSearchBuilder { return VideoSearchBuilder{newBuilder(&rowOfVideoSearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *VideoSearchBuilder) Restored() { b.row = &rowOfVideoSearch }

// Query sets what is searched for; operators such as site: are the service's.
func (b VideoSearchBuilder) Query(v string) VideoSearchBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b VideoSearchBuilder) QueryCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// Count sets how many results are asked for; fewer may come. 1 to 105. Service default: 35.
func (b VideoSearchBuilder) Count(v int) VideoSearchBuilder {
	b.builder = b.setValue("Count", v)
	return b
}

// CountCol takes each row's Count from a column.
func (b VideoSearchBuilder) CountCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Count", column)
	return b
}

// CountDefault stands in where the cell of CountCol is missing.
func (b VideoSearchBuilder) CountDefault(v int) VideoSearchBuilder {
	b.builder = b.setDefault("Count", v)
	return b
}

// Offset sets how many results are left out at the beginning; [WithOffsets] makes the rows of several pages.
// Service default: 0.
func (b VideoSearchBuilder) Offset(v int) VideoSearchBuilder {
	b.builder = b.setValue("Offset", v)
	return b
}

// OffsetCol takes each row's Offset from a column.
func (b VideoSearchBuilder) OffsetCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Offset", column)
	return b
}

// OffsetDefault stands in where the cell of OffsetCol is missing.
func (b VideoSearchBuilder) OffsetDefault(v int) VideoSearchBuilder {
	b.builder = b.setDefault("Offset", v)
	return b
}

// Length sets their length: "Short" is below 5 minutes, "Long" above 20. Service default: "All".
func (b VideoSearchBuilder) Length(v string) VideoSearchBuilder {
	b.builder = b.setValue("Length", v)
	return b
}

// LengthCol takes each row's Length from a column.
func (b VideoSearchBuilder) LengthCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Length", column)
	return b
}

// LengthDefault stands in where the cell of LengthCol is missing.
func (b VideoSearchBuilder) LengthDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("Length", v)
	return b
}

// Pricing sets whether they cost something. Service default: "All".
func (b VideoSearchBuilder) Pricing(v string) VideoSearchBuilder {
	b.builder = b.setValue("Pricing", v)
	return b
}

// PricingCol takes each row's Pricing from a column.
func (b VideoSearchBuilder) PricingCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Pricing", column)
	return b
}

// PricingDefault stands in where the cell of PricingCol is missing.
func (b VideoSearchBuilder) PricingDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("Pricing", v)
	return b
}

// Resolution sets their least height in pixels. Service default: "All".
func (b VideoSearchBuilder) Resolution(v string) VideoSearchBuilder {
	b.builder = b.setValue("Resolution", v)
	return b
}

// ResolutionCol takes each row's Resolution from a column.
func (b VideoSearchBuilder) ResolutionCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Resolution", column)
	return b
}

// ResolutionDefault stands in where the cell of ResolutionCol is missing.
func (b VideoSearchBuilder) ResolutionDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("Resolution", v)
	return b
}

// Freshness sets how old results may be: "Day", "Week", "Month", or for web pages also a date or dates as
// "2024-01-01..2024-02-01". Service default: any age.
func (b VideoSearchBuilder) Freshness(v string) VideoSearchBuilder {
	b.builder = b.setValue("Freshness", v)
	return b
}

// FreshnessCol takes each row's Freshness from a column.
func (b VideoSearchBuilder) FreshnessCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Freshness", column)
	return b
}

// FreshnessDefault stands in where the cell of FreshnessCol is missing.
func (b VideoSearchBuilder) FreshnessDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("Freshness", v)
	return b
}

// ID sets a film that stands first: the videoId of an earlier answer.
func (b VideoSearchBuilder) ID(v string) VideoSearchBuilder {
	b.builder = b.setValue("ID", v)
	return b
}

// IDCol takes each row's ID from a column.
func (b VideoSearchBuilder) IDCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("ID", column)
	return b
}

// IDDefault stands in where the cell of IDCol is missing.
func (b VideoSearchBuilder) IDDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("ID", v)
	return b
}

// TextDecorations sets whether the words that were found are marked in the results. Service default: false.
func (b VideoSearchBuilder) TextDecorations(v bool) VideoSearchBuilder {
	b.builder = b.setValue("TextDecorations", v)
	return b
}

// TextDecorationsCol takes each row's TextDecorations from a column. A cell is true or false.
func (b VideoSearchBuilder) TextDecorationsCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("TextDecorations", column)
	return b
}

// TextDecorationsDefault stands in where the cell of TextDecorationsCol is missing.
func (b VideoSearchBuilder) TextDecorationsDefault(v bool) VideoSearchBuilder {
	b.builder = b.setDefault("TextDecorations", v)
	return b
}

// TextFormat sets how they are marked: "Raw" by Unicode characters, "HTML" by tags. Service default: "Raw".
func (b VideoSearchBuilder) TextFormat(v string) VideoSearchBuilder {
	b.builder = b.setValue("TextFormat", v)
	return b
}

// TextFormatCol takes each row's TextFormat from a column.
func (b VideoSearchBuilder) TextFormatCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("TextFormat", column)
	return b
}

// TextFormatDefault stands in where the cell of TextFormatCol is missing.
func (b VideoSearchBuilder) TextFormatDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("TextFormat", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b VideoSearchBuilder) Mkt(v string) VideoSearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b VideoSearchBuilder) MktCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b VideoSearchBuilder) MktDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b VideoSearchBuilder) SetLang(v string) VideoSearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b VideoSearchBuilder) SetLangCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b VideoSearchBuilder) SetLangDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b VideoSearchBuilder) CC(v string) VideoSearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b VideoSearchBuilder) CCCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b VideoSearchBuilder) CCDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b VideoSearchBuilder) SafeSearch(v string) VideoSearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b VideoSearchBuilder) SafeSearchCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b VideoSearchBuilder) SafeSearchDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b VideoSearchBuilder) AcceptLanguage(v string) VideoSearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b VideoSearchBuilder) AcceptLanguageCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b VideoSearchBuilder) AcceptLanguageDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b VideoSearchBuilder) ClientID(v string) VideoSearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b VideoSearchBuilder) ClientIDCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b VideoSearchBuilder) ClientIDDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b VideoSearchBuilder) ClientIP(v string) VideoSearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b VideoSearchBuilder) ClientIPCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b VideoSearchBuilder) ClientIPDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b VideoSearchBuilder) Location(v string) VideoSearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b VideoSearchBuilder) LocationCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b VideoSearchBuilder) LocationDefault(v string) VideoSearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b VideoSearchBuilder) Endpoint(v string) VideoSearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b VideoSearchBuilder) EndpointCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b VideoSearchBuilder) Key(v string) VideoSearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b VideoSearchBuilder) KeyCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b VideoSearchBuilder) KeyEnv(variable string) VideoSearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b VideoSearchBuilder) SecondKey(v string) VideoSearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b VideoSearchBuilder) SecondKeyCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b VideoSearchBuilder) SecondKeyEnv(variable string) VideoSearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b VideoSearchBuilder) Token(v string) VideoSearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b VideoSearchBuilder) TokenCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b VideoSearchBuilder) TokenEnv(variable string) VideoSearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b VideoSearchBuilder) Headers(v map[string]string) VideoSearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b VideoSearchBuilder) HeadersCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b VideoSearchBuilder) APIVersion(v string) VideoSearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b VideoSearchBuilder) APIVersionCol(column string) VideoSearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the films' addresses as a JSON list. It is required.
func (b VideoSearchBuilder) OutputCol(column string) VideoSearchBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [VideoResults] as JSON. Default: OutputCol's name
// and "_detail".
func (b VideoSearchBuilder) DetailCol(column string) VideoSearchBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b VideoSearchBuilder) ErrorCol(column string) VideoSearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b VideoSearchBuilder) Policy(policy rest.Policy) VideoSearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b VideoSearchBuilder) Cache(folder string) VideoSearchBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b VideoSearchBuilder) Checkpoint(path string) VideoSearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b VideoSearchBuilder) Trace(path string) VideoSearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b VideoSearchBuilder) Stats(stats *rest.Stats) VideoSearchBuilder { b.stats = stats; return b }

// EntitySearchBuilder builds the call of a service that finds people, places and things of a name. See
// EntitySearch for its parameters.
type EntitySearchBuilder struct{ builder }

var rowOfEntitySearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "EntitySearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/entities",
		Headline: "$.entities.value[*].name",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "ResponseFilter",
		Place: 2,
		Type:  3,
		Enum:  []string{"Entities", "Places"},
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// EntitySearch finds people, places and things of a name.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds their names as a JSON list; its detail column a [EntityResults] as JSON. One request takes at
// most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-entity-search/reference/query-parameters
func EntitySearch() EntitySearchBuilder { return EntitySearchBuilder{newBuilder(&rowOfEntitySearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *EntitySearchBuilder) Restored() { b.row = &rowOfEntitySearch }

// Query sets what is searched for; operators such as site: are the service's.
func (b EntitySearchBuilder) Query(v string) EntitySearchBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b EntitySearchBuilder) QueryCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// ResponseFilter sets the kinds of results that may be there. Service default: both.
func (b EntitySearchBuilder) ResponseFilter(v ...string) EntitySearchBuilder {
	b.builder = b.setValue("ResponseFilter", v)
	return b
}

// ResponseFilterCol takes each row's ResponseFilter from a column. A cell is a JSON list, or values parted by
// commas.
func (b EntitySearchBuilder) ResponseFilterCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("ResponseFilter", column)
	return b
}

// ResponseFilterDefault stands in where the cell of ResponseFilterCol is missing.
func (b EntitySearchBuilder) ResponseFilterDefault(v ...string) EntitySearchBuilder {
	b.builder = b.setDefault("ResponseFilter", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b EntitySearchBuilder) Mkt(v string) EntitySearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b EntitySearchBuilder) MktCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b EntitySearchBuilder) MktDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b EntitySearchBuilder) SetLang(v string) EntitySearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b EntitySearchBuilder) SetLangCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b EntitySearchBuilder) SetLangDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b EntitySearchBuilder) CC(v string) EntitySearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b EntitySearchBuilder) CCCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b EntitySearchBuilder) CCDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b EntitySearchBuilder) SafeSearch(v string) EntitySearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b EntitySearchBuilder) SafeSearchCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b EntitySearchBuilder) SafeSearchDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b EntitySearchBuilder) AcceptLanguage(v string) EntitySearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b EntitySearchBuilder) AcceptLanguageCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b EntitySearchBuilder) AcceptLanguageDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b EntitySearchBuilder) ClientID(v string) EntitySearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b EntitySearchBuilder) ClientIDCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b EntitySearchBuilder) ClientIDDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b EntitySearchBuilder) ClientIP(v string) EntitySearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b EntitySearchBuilder) ClientIPCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b EntitySearchBuilder) ClientIPDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b EntitySearchBuilder) Location(v string) EntitySearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b EntitySearchBuilder) LocationCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b EntitySearchBuilder) LocationDefault(v string) EntitySearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b EntitySearchBuilder) Endpoint(v string) EntitySearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b EntitySearchBuilder) EndpointCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b EntitySearchBuilder) Key(v string) EntitySearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b EntitySearchBuilder) KeyCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b EntitySearchBuilder) KeyEnv(variable string) EntitySearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b EntitySearchBuilder) SecondKey(v string) EntitySearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b EntitySearchBuilder) SecondKeyCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b EntitySearchBuilder) SecondKeyEnv(variable string) EntitySearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b EntitySearchBuilder) Token(v string) EntitySearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b EntitySearchBuilder) TokenCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b EntitySearchBuilder) TokenEnv(variable string) EntitySearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b EntitySearchBuilder) Headers(v map[string]string) EntitySearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b EntitySearchBuilder) HeadersCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b EntitySearchBuilder) APIVersion(v string) EntitySearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b EntitySearchBuilder) APIVersionCol(column string) EntitySearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their names as a JSON list. It is required.
func (b EntitySearchBuilder) OutputCol(column string) EntitySearchBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [EntityResults] as JSON. Default: OutputCol's name
// and "_detail".
func (b EntitySearchBuilder) DetailCol(column string) EntitySearchBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b EntitySearchBuilder) ErrorCol(column string) EntitySearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b EntitySearchBuilder) Policy(policy rest.Policy) EntitySearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b EntitySearchBuilder) Cache(folder string) EntitySearchBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b EntitySearchBuilder) Checkpoint(path string) EntitySearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b EntitySearchBuilder) Trace(path string) EntitySearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b EntitySearchBuilder) Stats(stats *rest.Stats) EntitySearchBuilder { b.stats = stats; return b }

// AutosuggestBuilder builds the call of a service that says how a query that was begun may go on. See
// Autosuggest for its parameters.
type AutosuggestBuilder struct{ builder }

var rowOfAutosuggest = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Autosuggest",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/Suggestions",
		Headline: "$.suggestionGroups[*].searchSuggestions[*].query",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Query",
		Wire:     "q",
		Place:    2,
		Required: true,
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// Autosuggest says how a query that was begun may go on.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds the whole queries as a JSON list; its detail column a [QuerySuggestions] as JSON. One request
// takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-autosuggest/reference/query-parameters
func Autosuggest() AutosuggestBuilder { return AutosuggestBuilder{newBuilder(&rowOfAutosuggest)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *AutosuggestBuilder) Restored() { b.row = &rowOfAutosuggest }

// Query sets what is searched for; operators such as site: are the service's.
func (b AutosuggestBuilder) Query(v string) AutosuggestBuilder {
	b.builder = b.setValue("Query", v)
	return b
}

// QueryCol takes each row's Query from a column.
func (b AutosuggestBuilder) QueryCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Query", column)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b AutosuggestBuilder) Mkt(v string) AutosuggestBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b AutosuggestBuilder) MktCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b AutosuggestBuilder) MktDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b AutosuggestBuilder) SetLang(v string) AutosuggestBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b AutosuggestBuilder) SetLangCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b AutosuggestBuilder) SetLangDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b AutosuggestBuilder) CC(v string) AutosuggestBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b AutosuggestBuilder) CCCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b AutosuggestBuilder) CCDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b AutosuggestBuilder) AcceptLanguage(v string) AutosuggestBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b AutosuggestBuilder) AcceptLanguageCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b AutosuggestBuilder) AcceptLanguageDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b AutosuggestBuilder) ClientID(v string) AutosuggestBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b AutosuggestBuilder) ClientIDCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b AutosuggestBuilder) ClientIDDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b AutosuggestBuilder) ClientIP(v string) AutosuggestBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b AutosuggestBuilder) ClientIPCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b AutosuggestBuilder) ClientIPDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b AutosuggestBuilder) Location(v string) AutosuggestBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b AutosuggestBuilder) LocationCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b AutosuggestBuilder) LocationDefault(v string) AutosuggestBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b AutosuggestBuilder) Endpoint(v string) AutosuggestBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b AutosuggestBuilder) EndpointCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b AutosuggestBuilder) Key(v string) AutosuggestBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b AutosuggestBuilder) KeyCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b AutosuggestBuilder) KeyEnv(variable string) AutosuggestBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b AutosuggestBuilder) SecondKey(v string) AutosuggestBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b AutosuggestBuilder) SecondKeyCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b AutosuggestBuilder) SecondKeyEnv(variable string) AutosuggestBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b AutosuggestBuilder) Token(v string) AutosuggestBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b AutosuggestBuilder) TokenCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b AutosuggestBuilder) TokenEnv(variable string) AutosuggestBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b AutosuggestBuilder) Headers(v map[string]string) AutosuggestBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b AutosuggestBuilder) HeadersCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b AutosuggestBuilder) APIVersion(v string) AutosuggestBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b AutosuggestBuilder) APIVersionCol(column string) AutosuggestBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the whole queries as a JSON list. It is required.
func (b AutosuggestBuilder) OutputCol(column string) AutosuggestBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [QuerySuggestions] as JSON. Default: OutputCol's
// name and "_detail".
func (b AutosuggestBuilder) DetailCol(column string) AutosuggestBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b AutosuggestBuilder) ErrorCol(column string) AutosuggestBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b AutosuggestBuilder) Policy(policy rest.Policy) AutosuggestBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b AutosuggestBuilder) Cache(folder string) AutosuggestBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b AutosuggestBuilder) Checkpoint(path string) AutosuggestBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b AutosuggestBuilder) Trace(path string) AutosuggestBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b AutosuggestBuilder) Stats(stats *rest.Stats) AutosuggestBuilder { b.stats = stats; return b }

// SpellCheckBuilder builds the call of a service that corrects the spelling of a text. See SpellCheck for its
// parameters.
type SpellCheckBuilder struct{ builder }

var rowOfSpellCheck = row{protocol: spellCheckProtocol{}, service: services.Service{
	Name:     "SpellCheck",
	Family:   "search",
	Protocol: "spellCheck",
	Shape: services.Shape{
		Method:    "POST",
		Route:     "/spellcheck",
		MediaType: "application/x-www-form-urlencoded",
		Headline:  "$.corrected",
		Base:      "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "Text",
		Place:    1,
		Required: true,
	}, {
		Name:  "Mode",
		Place: 2,
		Enum:  []string{"proof", "spell"},
	}, {
		Name:  "PreContextText",
		Place: 1,
	}, {
		Name:  "PostContextText",
		Place: 1,
	}, {
		Name:  "ActionType",
		Place: 2,
		Enum:  []string{"Edit", "Load"},
	}, {
		Name:  "AppName",
		Place: 2,
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// SpellCheck corrects the spelling of a text.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds the text with the likeliest correction of each word in its place; its detail column a
// [Spelling] as JSON. One request takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-spell-check/reference/query-parameters
func SpellCheck() SpellCheckBuilder { return SpellCheckBuilder{newBuilder(&rowOfSpellCheck)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *SpellCheckBuilder) Restored() { b.row = &rowOfSpellCheck }

// Text sets the text, at most 10,000 characters with the texts around it.
func (b SpellCheckBuilder) Text(v string) SpellCheckBuilder {
	b.builder = b.setValue("Text", v)
	return b
}

// TextCol takes each row's Text from a column.
func (b SpellCheckBuilder) TextCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Text", column)
	return b
}

// Mode sets "proof" corrects as a word processor does, also capitals and punctuation, in some languages;
// "spell" as a search box. Service default: "proof".
func (b SpellCheckBuilder) Mode(v string) SpellCheckBuilder {
	b.builder = b.setValue("Mode", v)
	return b
}

// ModeCol takes each row's Mode from a column.
func (b SpellCheckBuilder) ModeCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Mode", column)
	return b
}

// ModeDefault stands in where the cell of ModeCol is missing.
func (b SpellCheckBuilder) ModeDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("Mode", v)
	return b
}

// PreContextText sets what stands before the text.
func (b SpellCheckBuilder) PreContextText(v string) SpellCheckBuilder {
	b.builder = b.setValue("PreContextText", v)
	return b
}

// PreContextTextCol takes each row's PreContextText from a column.
func (b SpellCheckBuilder) PreContextTextCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("PreContextText", column)
	return b
}

// PreContextTextDefault stands in where the cell of PreContextTextCol is missing.
func (b SpellCheckBuilder) PreContextTextDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("PreContextText", v)
	return b
}

// PostContextText sets what stands behind it.
func (b SpellCheckBuilder) PostContextText(v string) SpellCheckBuilder {
	b.builder = b.setValue("PostContextText", v)
	return b
}

// PostContextTextCol takes each row's PostContextText from a column.
func (b SpellCheckBuilder) PostContextTextCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("PostContextText", column)
	return b
}

// PostContextTextDefault stands in where the cell of PostContextTextCol is missing.
func (b SpellCheckBuilder) PostContextTextDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("PostContextText", v)
	return b
}

// ActionType sets whether the text was edited or loaded, for the service's own learning.
func (b SpellCheckBuilder) ActionType(v string) SpellCheckBuilder {
	b.builder = b.setValue("ActionType", v)
	return b
}

// ActionTypeCol takes each row's ActionType from a column.
func (b SpellCheckBuilder) ActionTypeCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("ActionType", column)
	return b
}

// ActionTypeDefault stands in where the cell of ActionTypeCol is missing.
func (b SpellCheckBuilder) ActionTypeDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("ActionType", v)
	return b
}

// AppName sets your application's name, for the same.
func (b SpellCheckBuilder) AppName(v string) SpellCheckBuilder {
	b.builder = b.setValue("AppName", v)
	return b
}

// AppNameCol takes each row's AppName from a column.
func (b SpellCheckBuilder) AppNameCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("AppName", column)
	return b
}

// AppNameDefault stands in where the cell of AppNameCol is missing.
func (b SpellCheckBuilder) AppNameDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("AppName", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b SpellCheckBuilder) Mkt(v string) SpellCheckBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b SpellCheckBuilder) MktCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b SpellCheckBuilder) MktDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b SpellCheckBuilder) SetLang(v string) SpellCheckBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b SpellCheckBuilder) SetLangCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b SpellCheckBuilder) SetLangDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b SpellCheckBuilder) CC(v string) SpellCheckBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b SpellCheckBuilder) CCCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b SpellCheckBuilder) CCDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b SpellCheckBuilder) AcceptLanguage(v string) SpellCheckBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b SpellCheckBuilder) AcceptLanguageCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b SpellCheckBuilder) AcceptLanguageDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b SpellCheckBuilder) ClientID(v string) SpellCheckBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b SpellCheckBuilder) ClientIDCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b SpellCheckBuilder) ClientIDDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b SpellCheckBuilder) ClientIP(v string) SpellCheckBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b SpellCheckBuilder) ClientIPCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b SpellCheckBuilder) ClientIPDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b SpellCheckBuilder) Location(v string) SpellCheckBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b SpellCheckBuilder) LocationCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b SpellCheckBuilder) LocationDefault(v string) SpellCheckBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b SpellCheckBuilder) Endpoint(v string) SpellCheckBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b SpellCheckBuilder) EndpointCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b SpellCheckBuilder) Key(v string) SpellCheckBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b SpellCheckBuilder) KeyCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b SpellCheckBuilder) KeyEnv(variable string) SpellCheckBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b SpellCheckBuilder) SecondKey(v string) SpellCheckBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b SpellCheckBuilder) SecondKeyCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b SpellCheckBuilder) SecondKeyEnv(variable string) SpellCheckBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b SpellCheckBuilder) Token(v string) SpellCheckBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b SpellCheckBuilder) TokenCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b SpellCheckBuilder) TokenEnv(variable string) SpellCheckBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b SpellCheckBuilder) Headers(v map[string]string) SpellCheckBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b SpellCheckBuilder) HeadersCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b SpellCheckBuilder) APIVersion(v string) SpellCheckBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b SpellCheckBuilder) APIVersionCol(column string) SpellCheckBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the text with the likeliest correction of each word in its place. It is
// required.
func (b SpellCheckBuilder) OutputCol(column string) SpellCheckBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Spelling] as JSON. Default: OutputCol's name and
// "_detail".
func (b SpellCheckBuilder) DetailCol(column string) SpellCheckBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b SpellCheckBuilder) ErrorCol(column string) SpellCheckBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b SpellCheckBuilder) Policy(policy rest.Policy) SpellCheckBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b SpellCheckBuilder) Cache(folder string) SpellCheckBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b SpellCheckBuilder) Checkpoint(path string) SpellCheckBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b SpellCheckBuilder) Trace(path string) SpellCheckBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b SpellCheckBuilder) Stats(stats *rest.Stats) SpellCheckBuilder { b.stats = stats; return b }

// VisualSearchBuilder builds the call of a service that finds what a picture shows, and pictures and pages like
// it. See VisualSearch for its parameters.
type VisualSearchBuilder struct{ builder }

var rowOfVisualSearch = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "VisualSearch",
	Family:   "search",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "POST",
		Route:    "/images/visualsearch",
		Headline: "$.tags[*].displayName",
		Base:     "/bing/v{version}",
	},
	APIVersions: []string{"7.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:  "Image",
		Place: 7,
		Type:  6,
		OneOf: "picture",
	}, {
		Name:  "ImageURL",
		Wire:  "knowledgeRequest.imageInfo.url",
		Place: 7,
		OneOf: "picture",
	}, {
		Name:  "InsightsToken",
		Wire:  "knowledgeRequest.imageInfo.imageInsightsToken",
		Place: 7,
		OneOf: "picture",
	}, {
		Name:  "CropArea",
		Wire:  "knowledgeRequest.imageInfo.cropArea",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Filters",
		Wire:  "knowledgeRequest.knowledgeRequest.filters",
		Place: 7,
		Type:  5,
	}, {
		Name:  "Mkt",
		Place: 2,
	}, {
		Name:  "SetLang",
		Place: 2,
	}, {
		Name:  "CC",
		Place: 2,
	}, {
		Name:  "SafeSearch",
		Place: 2,
		Enum:  []string{"Off", "Moderate", "Strict"},
	}, {
		Name:  "AcceptLanguage",
		Wire:  "Accept-Language",
		Place: 5,
	}, {
		Name:  "ClientID",
		Wire:  "X-MSEdge-ClientID",
		Place: 5,
	}, {
		Name:  "ClientIP",
		Wire:  "X-MSEdge-ClientIP",
		Place: 5,
	}, {
		Name:  "Location",
		Wire:  "X-Search-Location",
		Place: 5,
	}},
}}

// VisualSearch finds what a picture shows, and pictures and pages like it.
//
// The cloud's service ended in August 2025: this asks any URL that answers in the form of Bing's version 7. An
// endpoint that ends in "/v7.0" is used as it is; to others "/bing/v7.0" is added.
//
// OutputCol holds what it shows, by name, as a JSON list; what can be done with it is in the detail; its detail
// column a [VisualResults] as JSON. One request takes at most 1 rows. Default version: 7.0.
//
// Source: https://learn.microsoft.com/previous-versions/bing/search-apis/bing-visual-search/reference/query-parameters
func VisualSearch() VisualSearchBuilder { return VisualSearchBuilder{newBuilder(&rowOfVisualSearch)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *VisualSearchBuilder) Restored() { b.row = &rowOfVisualSearch }

// Image sets the picture's bytes, at most 1 MB; they are read from disk only when the request is sent.
func (b VisualSearchBuilder) Image(content []byte) VisualSearchBuilder {
	b.builder = b.setValue("Image", content)
	return b
}

// ImageCol takes each row's Image from a column. A cell is a path, a file: URL or a data: URI; what it names is
// read when the row's request is sent.
func (b VisualSearchBuilder) ImageCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Image", column)
	return b
}

// ImageURL sets the picture's public address.
func (b VisualSearchBuilder) ImageURL(v string) VisualSearchBuilder {
	b.builder = b.setValue("ImageURL", v)
	return b
}

// ImageURLCol takes each row's ImageURL from a column.
func (b VisualSearchBuilder) ImageURLCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("ImageURL", column)
	return b
}

// InsightsToken sets a picture of an earlier answer: its imageInsightsToken.
func (b VisualSearchBuilder) InsightsToken(v string) VisualSearchBuilder {
	b.builder = b.setValue("InsightsToken", v)
	return b
}

// InsightsTokenCol takes each row's InsightsToken from a column.
func (b VisualSearchBuilder) InsightsTokenCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("InsightsToken", column)
	return b
}

// CropArea sets the part of the picture that is meant, as {"top": 0.1, "left": 0.3, "right": 0.9, "bottom":
// 0.9}. Service default: all of it.
func (b VisualSearchBuilder) CropArea(v any) VisualSearchBuilder {
	b.builder = b.setValue("CropArea", v)
	return b
}

// CropAreaCol takes each row's CropArea from a column. A cell is JSON.
func (b VisualSearchBuilder) CropAreaCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("CropArea", column)
	return b
}

// CropAreaDefault stands in where the cell of CropAreaCol is missing.
func (b VisualSearchBuilder) CropAreaDefault(v any) VisualSearchBuilder {
	b.builder = b.setDefault("CropArea", v)
	return b
}

// Filters sets what is looked at, as {"site": "example.org"}.
func (b VisualSearchBuilder) Filters(v any) VisualSearchBuilder {
	b.builder = b.setValue("Filters", v)
	return b
}

// FiltersCol takes each row's Filters from a column. A cell is JSON.
func (b VisualSearchBuilder) FiltersCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Filters", column)
	return b
}

// FiltersDefault stands in where the cell of FiltersCol is missing.
func (b VisualSearchBuilder) FiltersDefault(v any) VisualSearchBuilder {
	b.builder = b.setDefault("Filters", v)
	return b
}

// Mkt sets the market that results come from, such as "en-US". Service default: found by the caller's address.
func (b VisualSearchBuilder) Mkt(v string) VisualSearchBuilder {
	b.builder = b.setValue("Mkt", v)
	return b
}

// MktCol takes each row's Mkt from a column.
func (b VisualSearchBuilder) MktCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Mkt", column)
	return b
}

// MktDefault stands in where the cell of MktCol is missing.
func (b VisualSearchBuilder) MktDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("Mkt", v)
	return b
}

// SetLang sets the language of the texts around the results. Service default: that of Mkt.
func (b VisualSearchBuilder) SetLang(v string) VisualSearchBuilder {
	b.builder = b.setValue("SetLang", v)
	return b
}

// SetLangCol takes each row's SetLang from a column.
func (b VisualSearchBuilder) SetLangCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("SetLang", column)
	return b
}

// SetLangDefault stands in where the cell of SetLangCol is missing.
func (b VisualSearchBuilder) SetLangDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("SetLang", v)
	return b
}

// CC sets the country that results come from, such as "PT", in place of Mkt; it goes with AcceptLanguage.
func (b VisualSearchBuilder) CC(v string) VisualSearchBuilder {
	b.builder = b.setValue("CC", v)
	return b
}

// CCCol takes each row's CC from a column.
func (b VisualSearchBuilder) CCCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("CC", column)
	return b
}

// CCDefault stands in where the cell of CCCol is missing.
func (b VisualSearchBuilder) CCDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("CC", v)
	return b
}

// SafeSearch sets what is left out as not for everybody. Service default: "Moderate".
func (b VisualSearchBuilder) SafeSearch(v string) VisualSearchBuilder {
	b.builder = b.setValue("SafeSearch", v)
	return b
}

// SafeSearchCol takes each row's SafeSearch from a column.
func (b VisualSearchBuilder) SafeSearchCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("SafeSearch", column)
	return b
}

// SafeSearchDefault stands in where the cell of SafeSearchCol is missing.
func (b VisualSearchBuilder) SafeSearchDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("SafeSearch", v)
	return b
}

// AcceptLanguage sets the languages that results may be in, in place of SetLang.
func (b VisualSearchBuilder) AcceptLanguage(v string) VisualSearchBuilder {
	b.builder = b.setValue("AcceptLanguage", v)
	return b
}

// AcceptLanguageCol takes each row's AcceptLanguage from a column.
func (b VisualSearchBuilder) AcceptLanguageCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("AcceptLanguage", column)
	return b
}

// AcceptLanguageDefault stands in where the cell of AcceptLanguageCol is missing.
func (b VisualSearchBuilder) AcceptLanguageDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("AcceptLanguage", v)
	return b
}

// ClientID sets who searches, for results that stay alike from page to page: the X-MSEdge-ClientID of an
// earlier answer.
func (b VisualSearchBuilder) ClientID(v string) VisualSearchBuilder {
	b.builder = b.setValue("ClientID", v)
	return b
}

// ClientIDCol takes each row's ClientID from a column.
func (b VisualSearchBuilder) ClientIDCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("ClientID", column)
	return b
}

// ClientIDDefault stands in where the cell of ClientIDCol is missing.
func (b VisualSearchBuilder) ClientIDDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("ClientID", v)
	return b
}

// ClientIP sets the address of who searches, which says where that is.
func (b VisualSearchBuilder) ClientIP(v string) VisualSearchBuilder {
	b.builder = b.setValue("ClientIP", v)
	return b
}

// ClientIPCol takes each row's ClientIP from a column.
func (b VisualSearchBuilder) ClientIPCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("ClientIP", column)
	return b
}

// ClientIPDefault stands in where the cell of ClientIPCol is missing.
func (b VisualSearchBuilder) ClientIPDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("ClientIP", v)
	return b
}

// Location sets where who searches is, as "lat:38.72;long:-9.14;re:22".
func (b VisualSearchBuilder) Location(v string) VisualSearchBuilder {
	b.builder = b.setValue("Location", v)
	return b
}

// LocationCol takes each row's Location from a column.
func (b VisualSearchBuilder) LocationCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Location", column)
	return b
}

// LocationDefault stands in where the cell of LocationCol is missing.
func (b VisualSearchBuilder) LocationDefault(v string) VisualSearchBuilder {
	b.builder = b.setDefault("Location", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b VisualSearchBuilder) Endpoint(v string) VisualSearchBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b VisualSearchBuilder) EndpointCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b VisualSearchBuilder) Key(v string) VisualSearchBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b VisualSearchBuilder) KeyCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b VisualSearchBuilder) KeyEnv(variable string) VisualSearchBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b VisualSearchBuilder) SecondKey(v string) VisualSearchBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b VisualSearchBuilder) SecondKeyCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b VisualSearchBuilder) SecondKeyEnv(variable string) VisualSearchBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b VisualSearchBuilder) Token(v string) VisualSearchBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b VisualSearchBuilder) TokenCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b VisualSearchBuilder) TokenEnv(variable string) VisualSearchBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b VisualSearchBuilder) Headers(v map[string]string) VisualSearchBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b VisualSearchBuilder) HeadersCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b VisualSearchBuilder) APIVersion(v string) VisualSearchBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b VisualSearchBuilder) APIVersionCol(column string) VisualSearchBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds what it shows, by name, as a JSON list; what can be done with it is in
// the detail. It is required.
func (b VisualSearchBuilder) OutputCol(column string) VisualSearchBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [VisualResults] as JSON. Default: OutputCol's name
// and "_detail".
func (b VisualSearchBuilder) DetailCol(column string) VisualSearchBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b VisualSearchBuilder) ErrorCol(column string) VisualSearchBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b VisualSearchBuilder) Policy(policy rest.Policy) VisualSearchBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b VisualSearchBuilder) Cache(folder string) VisualSearchBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b VisualSearchBuilder) Checkpoint(path string) VisualSearchBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b VisualSearchBuilder) Trace(path string) VisualSearchBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b VisualSearchBuilder) Stats(stats *rest.Stats) VisualSearchBuilder { b.stats = stats; return b }
