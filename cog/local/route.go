package local

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Handler answers a request, or returns why it cannot (see Error).
type Handler func(w http.ResponseWriter, r *Request) error

// Route is one operation of a service.
type Route struct {
	// Method of HTTP; GET answers HEAD too.
	Method string
	// Pattern of the path; see the package comment.
	Pattern string
	// Handler that answers.
	Handler Handler
	// Light handlers compute nothing, and so need no worker slot.
	Light bool
	// Errors is the shape of error answers. nil: AzureShape.
	Errors ErrorShape
}

type route struct {
	method  string
	pattern string
	pieces  []piece
	handler Handler
	light   bool
	shape   ErrorShape
}

// piece is what stands between two slashes: text, or text{name}text.
type piece struct{ prefix, name, suffix string }

// Handle registers a handler that computes.
func (s *Server) Handle(method, pattern string, handler Handler) {
	s.HandleRoute(Route{Method: method, Pattern: pattern, Handler: handler})
}

// HandleLight registers a handler that answers at once.
func (s *Server) HandleLight(method, pattern string, handler Handler) {
	s.HandleRoute(Route{Method: method, Pattern: pattern, Handler: handler, Light: true})
}

// HandleRoute registers a route with everything that can be said about it. Of
// several that match a path, the one with more fixed text answers. A pattern
// that cannot be read, or is there already, makes NewServer fail.
func (s *Server) HandleRoute(r Route) {
	pieces, err := parsePattern(r.Pattern)
	switch {
	case err != nil:
	case r.Method == "" || r.Handler == nil:
		err = fmt.Errorf("local: route %q needs a method and a handler", r.Pattern)
	case slices.ContainsFunc(s.routes, func(o route) bool { return o.method == r.Method && o.pattern == r.Pattern }):
		err = fmt.Errorf("local: route %s %s is registered twice", r.Method, r.Pattern)
	}
	if err != nil {
		if s.err == nil {
			s.err = err
		}
		return
	}
	if r.Errors == nil {
		r.Errors = AzureShape
	}
	s.routes = append(s.routes, route{r.Method, r.Pattern, pieces, r.Handler, r.Light, r.Errors})
	slices.SortStableFunc(s.routes, func(a, b route) int { return fixed(b.pieces) - fixed(a.pieces) })
}

func fixed(pieces []piece) (n int) {
	for _, p := range pieces {
		n += len(p.prefix) + len(p.suffix)
		if p.name == "" {
			n++ // "/a" before "/a{x}"
		}
	}
	return n
}

func parsePattern(pattern string) ([]piece, error) {
	if !strings.HasPrefix(pattern, "/") {
		return nil, fmt.Errorf("local: route %q does not begin with a slash", pattern)
	}
	var pieces []piece
	for _, text := range split(pattern) {
		open, end := strings.IndexByte(text, '{'), strings.IndexByte(text, '}')
		switch {
		case open < 0 && end < 0:
			pieces = append(pieces, piece{prefix: text})
		case open >= 0 && end > open+1 && strings.Count(text, "{") == 1 && strings.Count(text, "}") == 1:
			pieces = append(pieces, piece{text[:open], text[open+1 : end], text[end+1:]})
		default:
			return nil, fmt.Errorf("local: route %q: cannot read %q", pattern, text)
		}
	}
	return pieces, nil
}

// split cuts a path at its slashes; several together count as one.
func split(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
}

// find returns the route that a request asks for, and its path's parameters.
func (s *Server) find(r *http.Request) (*route, map[string]string, error) {
	var path []string
	for _, text := range split(r.URL.EscapedPath()) {
		plain, err := url.PathUnescape(text)
		if err != nil {
			return nil, nil, errNotFound
		}
		path = append(path, plain)
	}
	var other []string
	for i := range s.routes {
		found := &s.routes[i]
		params, ok := found.match(path)
		if !ok {
			continue
		}
		if found.method == r.Method || found.method == http.MethodGet && r.Method == http.MethodHead {
			return found, params, nil
		}
		other = append(other, found.method)
	}
	if other != nil {
		return nil, nil, &Error{Status: http.StatusMethodNotAllowed, Code: "405", Allow: strings.Join(other, ", "),
			Message: "The " + r.Method + " method is not allowed for this resource."}
	}
	return nil, nil, errNotFound
}

// match reports whether the route's pattern fits, letters in either case.
func (r *route) match(path []string) (map[string]string, bool) {
	if len(path) != len(r.pieces) {
		return nil, false
	}
	var params map[string]string
	for i, p := range r.pieces {
		text := path[i]
		if p.name == "" {
			if !strings.EqualFold(text, p.prefix) {
				return nil, false
			}
			continue
		}
		end := len(text) - len(p.suffix)
		if end <= len(p.prefix) || !strings.EqualFold(text[:len(p.prefix)], p.prefix) || !strings.EqualFold(text[end:], p.suffix) {
			return nil, false
		}
		if params == nil {
			params = map[string]string{}
		}
		params[p.name] = text[len(p.prefix):end]
	}
	return params, true
}
