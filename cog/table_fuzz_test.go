package cog

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// FuzzTableRequest has a cell's text in every place of a request: it stays in its place. No text changes the host, adds a
// segment to the path, a parameter to the query, or a header.
func FuzzTableRequest(f *testing.F) {
	for _, text := range []string{"plain", "../../etc", "a/b", "?x=1", "&api-version=9", "#", "%2e%2e%2f", "\r\nX-Evil: 1", "{Name}", `","evil":"`, "\u2028", "@host", ":80", ""} {
		f.Add(text)
	}
	service := services.Service{
		Name: "Fuzz", MaxItems: 1, APIVersions: []string{"1"},
		Shape: services.Shape{Route: "/a/{InPath}/b/{Other}:do", VersionQuery: "api-version"},
		Params: []services.Param{
			{Name: "InPath", Place: services.Path}, {Name: "Other", Place: services.Path}, {Name: "InQuery", Place: services.Query},
			{Name: "InHeader", Wire: "X-In", Place: services.Header}, {Name: "InBody", Wire: "a.b", Place: services.Body}, {Name: "Beside", Wire: "a.c", Place: services.Body},
		},
	}
	f.Fuzz(func(t *testing.T, text string) {
		values := map[string]any{}
		for _, param := range service.Params {
			values[param.Name] = text
		}
		c := &call{values: values, version: "1", target: target{base: "https://example.org", credentials: http.Header{}}}
		request, err := tableProtocol{}.request(service, []*call{c})
		if err != nil {
			return // it cannot be sent, and the row's error says why
		}
		u, err := url.Parse(request.URL)
		if err != nil {
			t.Fatalf("%q: %v", request.URL, err)
		}
		segments := strings.Split(u.EscapedPath(), "/")
		if u.Host != "example.org" || len(segments) != 5 || segments[1] != "a" || segments[3] != "b" || !strings.HasSuffix(segments[4], ":do") || u.Fragment != "" {
			t.Errorf("%q leads to %s", text, request.URL)
		}
		q := u.Query()
		if len(q) != 2 || q.Get("inQuery") != text || q.Get("api-version") != "1" {
			t.Errorf("%q makes the query %v", text, q)
		}
		if len(request.Header) != 3 || request.Header.Get("X-In") != text {
			t.Errorf("%q makes the headers %v", text, request.Header)
		}
	})
}
