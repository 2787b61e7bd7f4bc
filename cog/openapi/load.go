package openapi

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

// ErrOperation is what errors.Is finds where a description has no operation of a name.
var ErrOperation = errors.New("no such operation")

// API is a service's description.
type API struct {
	server     string
	document   *openapi3.T
	operations []operation // in the order of their paths, then methods
}

// operation is one method of one path.
type operation struct {
	id, method, path string
	item             *openapi3.PathItem
	*openapi3.Operation
}

// Load reads a description, OpenAPI 3.0 or 3.1, JSON or YAML. References to other files or addresses are an error: they
// are not fetched.
func Load(spec []byte) (*API, error) {
	loader := openapi3.NewLoader()
	loader.IsExternalRefsAllowed = false
	document, err := loader.LoadFromData(spec)
	switch {
	case err != nil:
		return nil, fmt.Errorf("openapi: %w", err)
	case !strings.HasPrefix(document.OpenAPI, "3."):
		return nil, fmt.Errorf("openapi: the description is of OpenAPI %q, want 3.0 or 3.1 (Swagger 2.0 can be converted)", document.OpenAPI)
	}
	api := &API{document: document}
	if len(document.Servers) > 0 {
		api.server = serverURL(document.Servers[0])
	}
	paths := document.Paths.Map()
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if paths[path] == nil {
			continue
		}
		methods := paths[path].Operations()
		for _, method := range slices.Sorted(maps.Keys(methods)) {
			o := operation{id: methods[method].OperationID, method: method, path: path, item: paths[path], Operation: methods[method]}
			if o.id == "" {
				o.id = method + " " + path
			}
			api.operations = append(api.operations, o)
		}
	}
	return api, nil
}

// LoadFile reads a description from a file.
func LoadFile(path string) (*API, error) {
	spec, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("openapi: %w", err)
	}
	return Load(spec)
}

// Server has the operations called at another address than the description's: "https://staging.example.com/v1".
func (a *API) Server(address string) *API {
	copied := *a
	copied.server = address
	return &copied
}

// serverURL is the server's address with its variables' defaults.
func serverURL(server *openapi3.Server) string {
	address := server.URL
	for name, variable := range server.Variables {
		if variable != nil {
			address = strings.ReplaceAll(address, "{"+name+"}", variable.Default)
		}
	}
	return address
}

// base is the address before an operation's path.
func (a *API) base() (string, error) {
	u, err := url.Parse(a.server)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return "", fmt.Errorf("openapi: the description does not say at which address the service is: call Server(\"https://...\")")
	}
	return strings.TrimRight(a.server, "/"), nil
}

// Operations lists what the service can do, a row each: operation (the name that [API.Operation] takes), method, path,
// summary and parameters, those that are required with a star.
func (a *API) Operations() (dataframe.DataFrame, error) {
	var ids, methods, paths, summaries, parameters []string
	for _, o := range a.operations {
		var names []string
		for _, p := range a.parameters(o) {
			if p.Required {
				p.Name += "*"
			}
			names = append(names, p.Name)
		}
		ids, methods, paths = append(ids, o.id), append(methods, o.method), append(paths, o.path)
		summaries, parameters = append(summaries, o.Summary), append(parameters, strings.Join(names, ", "))
	}
	return frames.New(
		frames.Strings("operation", ids...), frames.Strings("method", methods...), frames.Strings("path", paths...),
		frames.Strings("summary", summaries...), frames.Strings("parameters", parameters...))
}

// find is the operation of a name, or an error that names those that look like it.
func (a *API) find(id string) (operation, error) {
	type near struct {
		id       string
		distance int
	}
	var alike []near
	for _, o := range a.operations {
		if o.id == id {
			return o, nil
		}
		d := distance(strings.ToLower(o.id), strings.ToLower(id))
		if d <= 2+len(id)/3 || strings.Contains(strings.ToLower(o.id), strings.ToLower(id)) {
			alike = append(alike, near{o.id, d})
		}
	}
	slices.SortStableFunc(alike, func(a, b near) int { return a.distance - b.distance })
	advice := "Operations() lists them"
	if len(alike) > 0 {
		var names []string
		for _, n := range alike[:min(3, len(alike))] {
			names = append(names, fmt.Sprintf("%q", n.id))
		}
		advice = "did you mean " + strings.Join(names, ", ") + "?"
	}
	return operation{}, fmt.Errorf("openapi: %w: %q; %s", ErrOperation, id, advice)
}

// distance is how many letters must be changed, put in or left out to make b of a (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
