// Package services is what a row of the table of services says: a service's parameters, wire names, limits and answers.
// The rows are in package table. The builders of package cog check and encode by them.
package services

import (
	"slices"
	"strings"
)

// Type is what a parameter holds, and so what its setter takes and its column must hold.
type Type int

// The types of parameters. A list's column holds a JSON list or names parted by commas.
const (
	String     Type = iota
	Bool            // true or false
	Language        // a BCP 47 tag such as "en" or "pt-BR", or "auto" where the service detects it
	Strings         // a list of strings
	Floats          // a list of numbers
	JSON            // any JSON value; set from a Go value that marshals to it
	Bytes           // a file's bytes; its column holds a path, a file: URL or a data: URI
	Int             // a whole number
	Float           // a number
	TextOrJSON      // a text, or a JSON list or object; set from a string or from a Go value that marshals to one of those
	Template        // a text in which {column} stands for the row's cell of that column, and {{ and }} for braces
)

// Place is where a parameter travels in a request.
type Place int

// The places of parameters.
const (
	Item    Place = iota // in the row's own item of a batch: may differ inside one request
	Body                 // in the body, once for the whole request
	Query                // in the query string
	Content              // is the request's body
	Path                 // in the route, where that says {Name}; a Bool stands there as its wire name, or not at all
	Header               // a header of its own
	Local                // nowhere by itself: the protocol makes something of it, or of the answer
	Part                 // a part of a multipart form of its own; with a dot in Wire, in the JSON object of the part that is named before it
)

// FormType is the MediaType of a body that is a form of names and values.
const FormType = "application/x-www-form-urlencoded"

// Param is one parameter of a service.
type Param struct {
	Name     string   // Go name: the setter's
	Wire     string   // name on the wire; empty: Name in lowerCamel. Dots go into objects of the body, and lists: "tasks.0.parameters.top"
	Wire31   string   // name on the v3.1 route where it differs
	Place    Place    // where it travels
	Type     Type     // what it holds
	Required bool     // a run without it is refused
	OneOf    string   // exactly one of the parameters with this label must be set
	AnyOf    string   // at least one of the parameters with this label must be set
	Default  string   // sent when nothing is set; empty: nothing is sent, the service decides
	Media    string   // content type of a body that is this parameter; empty: application/octet-stream; "image/*": what its bytes look like
	Alone    bool     // the row's item is this value itself, not an object that has it
	Repeated bool     // in the query or a form, a list stands as the parameter several times; else once, parted by commas
	Once     bool     // it is of the whole run: no column can hold it
	Joined   bool     // in the body, a list stands as one text, parted by commas
	Since    string   // the version that the parameter came with: that of Service.Next; empty: all have it, or all before
	Picture  bool     // a file that may be a picture, which ResizeImages makes fit
	MaxSide  int      // pixels of a picture's width and of its height, as the service documents it; 0: no such limit is known
	Enum     []string // the values the service takes; empty: any
	Doc      string   // completes "Name sets ..."
}

// WireName is the parameter's name in a request.
func (p Param) WireName() string {
	if p.Wire != "" {
		return p.Wire
	}
	if p.Name == strings.ToUpper(p.Name) {
		return strings.ToLower(p.Name)
	}
	return strings.ToLower(p.Name[:1]) + p.Name[1:]
}

// Column is the type of the column that OutputCol names, and how what Headline finds becomes a cell of it.
type Column int

// The types of output columns.
const (
	Text       Column = iota // a string: the first that is found
	List                     // a JSON list: the one that is found, or of all that is found
	Lines                    // a string: all that is found, one below the other
	Words                    // a string: all that is found, parted by spaces
	WholeCount               // a whole number: how many are found
	Whole                    // a whole number
	Number                   // a number
	Truth                    // true or false
	Largest                  // a whole number: the largest that is found
	Any                      // true or false: whether one that is found is true
	Done                     // true: the service says no more than that it did it
	Media                    // a data: URI of the bytes that were answered
)

// Unit is what a service's price counts.
type Unit string

// The units of prices, as the services' price pages name them.
const (
	Transactions Unit = "transaction" // one for each row; for AnalyzeImage, one for each feature
	TextRecords  Unit = "text record" // one for each started 1,000 characters of a row's text
	Characters   Unit = "character"   // of a row's text, once for each target language
	Unforeseen   Unit = "unforeseen"  // what is known only afterwards: pages, tokens, hours
)

// Shape is how the "table" protocol asks and reads. Paths are JSONPaths (RFC 9535).
type Shape struct {
	Method       string // empty: POST
	Route        string // below the endpoint; {Name} is a parameter, {version} the version without a leading "v"
	BytesRoute   string // Route where a parameter is the body's bytes, or a file in a form, if that differs
	VersionQuery string // the query parameter that says the version; empty: the route says it, or nothing
	Fixed        string // JSON object that every body begins with; empty: {}
	MediaType    string // content type of a body of JSON; empty: application/json
	Items        string // where in the body the list of rows stands, such as "inputs"; "[]": the body is that list; empty: one row a request
	Match        string // wire name of the items' parameter that each answer repeats, by which it is found; empty: answers stand in the rows' order
	Result       string // path to the row's answer, or with Items to the list of all answers; empty: all that was answered
	Failure      string // path in a row's answer, or where that is missing in the whole, to its own error, an object with code and message or one in error; empty: it has none
	Headline     string // path in a row's answer to what the output column holds; empty: the answer
	By           string // path to numbers that stand beside what Headline finds: the largest one's is taken
	List         string // member of the answer that lists things; empty: the answer does
	NextLink     string // member of the answer with the address of the list's next page; all pages are read, 2001 at most. Empty: the answer is whole, or see PageSize
	PageSize     int    // how many a full page lists, behind which another one begins: at Start, the last of what Headline finds; 0: the answer is whole
	KeyHeader    string // header of the key; empty: Ocp-Apim-Subscription-Key
	Scope        string // what an Entra ID token is for; empty: https://cognitiveservices.azure.com/.default
	Cancel       string // what is added to a job's address to cancel it; "DELETE": the address is deleted; empty: the service cannot

	// Where the service is.
	Base         string   // stands before Route unless the endpoint ends with its last element: "/bing/v{version}"
	BaseAt       []string // parts of the hosts' names at which Base stands; empty: at all
	Hosts        []string // where a region leads, in the public cloud, the US government's and China's; {region} is its name. One without it is also where a key without an endpoint leads. Empty: {region}.api.cognitive.microsoft.com and its like
	OwnHost      string   // what an endpoint looks like where a region is none: "https://NAME.search.windows.net"
	RegionHeader string   // names the region where the endpoint, or the parameter Region, is one
}

// EngineOfFeature is what the in-machine services' /health calls the engine that answers a feature.
type EngineOfFeature struct{ Feature, Name string }

// Service is one row of the table: one builder.
type Service struct {
	Name        string            // Go name: the constructor's, and in JSON
	Family      string            // the file and the environment variables it belongs to: text, vision
	Protocol    string            // how requests and answers look: package cog's type of that name and "Protocol"
	Kind        string            // the protocol's own name of the work
	Route31     string            // last part of the v3.x container route; empty: none
	Shape                         // of requests and answers, where the protocol takes it from here
	APIVersions []string          // the known ones; the first is the default
	Fresh       bool              // a call changes something, or its answer passes: rows share none, and none is kept
	MaxItems    int               // documents in one request, as the service documents it
	MaxBytes    int               // bytes of one request, as the service documents it
	MaxChars    int               // characters (UTF-16 units) of the texts of one request, times their targets; 0: no such limit
	MaxTokens   int               // tokens of the texts of one request, as far as they can be estimated; 0: no such limit
	Answer      string            // Go type of the detail column
	Column      Column            // type of the output column
	Doc         string            // completes "Name ..."
	Output      string            // what the output column holds
	Unit        Unit              // what its price counts; empty: Transactions
	Retired     string            // when the cloud's service ended or ends, and what stands in; empty: it goes on
	Engine      string            // what the in-machine services' /health calls the engine that answers; empty: none does, or it depends on the features
	Engines     []EngineOfFeature // the same by feature, where the Features parameter decides
	Source      string            // the service's manual
	Params      []Param           // its own parameters, of all generations; Shared are added
	Next        *Service          // how the same is asked from version Next.APIVersions[0] on; nil: all versions are alike
}

// Bare is the service without what only its documentation and the tests need: what a program has of it.
func (s Service) Bare() Service {
	s.Answer, s.Doc, s.Output, s.Retired, s.Source = "", "", "", "", ""
	s.Params = slices.Clone(s.Params)
	for i := range s.Params {
		s.Params[i].Doc = ""
	}
	if s.Next != nil {
		next := s.Next.Bare()
		s.Next = &next
	}
	return s
}

// Shared are the parameters that every builder has, beside its own.
var Shared = []Param{
	{Name: "Endpoint", Doc: `where the service is: a region ("eastus"), a URL, or [Local]. Default: $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services`},
	{Name: "Key", Doc: `the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY, then $COGBOOK_KEY; none for the in-machine services`},
	{Name: "SecondKey", Doc: `the resource's other key, which is tried where Key is refused with 401: keys can then be rotated while a run is under way. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY`},
	{Name: "Token", Doc: `a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by itself. It is sent, never shown, stored or marshalled`},
	{Name: "Headers", Type: JSON, Doc: "headers that are sent besides, as a map of names to values. They are never shown, stored or marshalled. Default: none"},
	{Name: "APIVersion", Doc: `the version of the service's interface that is asked for`},
}

// Address is the method and the route of a service's requests.
func (s Service) Address() (method, route string) {
	method, route = s.Method, s.Route
	if method == "" {
		method = "POST"
	}
	switch s.Protocol {
	case "language":
		route = "/language/:analyze-text"
	case "languageJob", "languageTasks":
		route = "/language/analyze-text/jobs"
	}
	return method, route
}

// Offline tells whether the in-machine services have an engine for the service.
func (s Service) Offline() bool { return s.Engine != "" || len(s.Engines) > 0 }

// At is the service as a version of it is asked: itself, or [Service.Next].
func (s Service) At(version string) Service {
	if s.Next == nil || !dated(version) || version < s.Next.APIVersions[0] {
		return s
	}
	next := *s.Next
	next.Name, next.Family, next.Protocol, next.APIVersions, next.Column = s.Name, s.Family, s.Protocol, s.APIVersions, s.Column
	next.MaxItems, next.MaxBytes, next.MaxChars = s.MaxItems, s.MaxBytes, s.MaxChars
	return next
}

// dated tells whether a version is a date, as newer ones are: "2026-06-06".
func dated(version string) bool { return len(version) >= 10 && version[4] == '-' }

// Takes tells whether a version has a parameter; if not, it says which has.
func (s Service) Takes(version string, param Param) (ok bool, instead string) {
	if s.Next == nil {
		return true, ""
	}
	isNext := dated(version) && version >= s.Next.APIVersions[0]
	for _, p := range s.Next.Params {
		if isNext && p.Name == param.Name {
			return true, ""
		}
	}
	switch {
	case isNext && slices.ContainsFunc(s.Params, func(p Param) bool { return p.Name == param.Name }):
		return false, "a version before " + s.Next.APIVersions[0]
	case !isNext && param.Since != "":
		return false, "version " + param.Since
	}
	return true, ""
}

// Param finds one of the service's own parameters, or a shared one.
func (s Service) Param(name string) (Param, bool) {
	for _, p := range s.All() {
		if p.Name == name {
			return p, true
		}
	}
	return Param{}, false
}

// Picture is the parameter that may be a picture's bytes.
func (s Service) Picture() (Param, bool) {
	for _, p := range s.Params {
		if p.Picture {
			return p, true
		}
	}
	return Param{}, false
}

// All are the service's own parameters, then the shared ones.
func (s Service) All() []Param {
	return append(append([]Param{}, s.Params...), Shared...)
}
