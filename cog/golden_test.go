package cog

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/contract"
)

// bareBytes are the bytes that a golden has only the digest of.
var bareBytes = map[string]string{"v4kepG6tSZPomqfaAquMI91Q8p6armRgcQU2Ol8HDgM=": "not a picture"}

// routePart is a parameter, or the version, in a route of the table.
var routePart = regexp.MustCompile(`\\\{(\w+)\\\}`)

// operations are the goldens, with a scenario of several operations taken apart: a request that neither repeats the one
// before it nor looks at its job, or at what that leads to, begins another. The second one's name ends in "_2".
func operations(goldens []contract.Golden) (out []contract.Golden) {
	for _, whole := range goldens {
		one, job := whole, ""
		halved := isHalved(whole)
		one.Exchanges = nil
		for i, exchange := range whole.Exchanges {
			if asked := exchange.Request; i > 0 && !halved && !strings.Contains(job, asked.Path) && !reflect.DeepEqual(asked, whole.Exchanges[i-1].Request) {
				out = append(out, one)
				one.Exchanges = nil
				one.Name = fmt.Sprintf("%s_%d", whole.Name, i+1)
				job = ""
			}
			one.Exchanges = append(one.Exchanges, exchange)
			if at := exchange.Response.Headers["operation-location"]; at != "" {
				job = at
			}
			if strings.HasSuffix(one.Exchanges[0].Request.Path, "transcriptions:submit") { // its answers say where all is
				job += string(exchange.Response.Body)
			}
		}
		out = append(out, one)
	}
	return out
}

// isHalved tells whether a golden is of a batch that was too large: what follows are its halves.
func isHalved(g contract.Golden) bool {
	return g.Exchanges[0].Response.Status == http.StatusRequestEntityTooLarge
}

// exchangeOf is the exchange of a golden that the n-th request is held against: halves may come in any order.
func exchangeOf(g contract.Golden, n int, body []byte) int {
	if isHalved(g) && n > 0 {
		for i, exchange := range g.Exchanges {
			if reflect.DeepEqual(essence(body), essence(exchange.Request.Body)) {
				return i
			}
		}
	}
	return min(n, len(g.Exchanges)-1)
}

// isPart tells whether a body has some of the items of another.
func isPart(service services.Service, body, of []byte) bool {
	var some, all any
	_, _ = json.Unmarshal(body, &some), json.Unmarshal(of, &all)
	items := itemsOf(service, some)
	return len(items) > 0 && len(items) < len(itemsOf(service, all)) && !slices.ContainsFunc(items, func(item any) bool {
		return !slices.ContainsFunc(itemsOf(service, all), func(other any) bool { return reflect.DeepEqual(item, other) })
	})
}

// serviceOf is the builder that makes a golden's request, and what its path says of parameters.
func serviceOf(t *testing.T, name string, request contract.Request) (services.Service, map[string]string) {
	t.Helper()
	var body struct {
		Kind  string
		Tasks []struct{ Kind string }
	}
	_ = json.Unmarshal(request.Body, &body)
	if len(body.Tasks) == 1 {
		body.Kind = body.Tasks[0].Kind
	}
	version, isContainer := strings.CutPrefix(request.Path, "/text/analytics/")
	version, route31, _ := strings.Cut(version, "/")
	// Those whose bodies have more in common come first: they are the more exact ones.
	known := slices.Clone(table.Services)
	slices.SortStableFunc(known, func(a, b services.Service) int { return cmp.Compare(len(b.Fixed), len(a.Fixed)) })
	for _, s := range known {
		switch {
		case s.Protocol == "languageTasks" && len(body.Tasks) > 1:
			return s, nil
		case isContainer && s.Route31 == route31:
			return s, map[string]string{"version": version}
		case s.Kind != "" && !isContainer && s.Kind == body.Kind && strings.HasPrefix(request.Path, "/language/"):
			return s, nil
		}
		routes := []string{s.Route, s.BytesRoute, s.Base + s.Route}
		if s.Next != nil {
			routes = append(routes, s.Next.Route)
		}
		if strings.HasPrefix(s.Protocol, "openAI") { // whose route depends on the endpoint
			routes = []string{"/openai/v1" + s.Route, "/openai/deployments/{DeploymentName}" + s.Route}
		}
		for _, route := range routes {
			if method, _ := s.Address(); s.Route == "" || method != request.Method {
				continue
			}
			route = regexp.QuoteMeta(route)
			for _, param := range s.Params {
				if param.Place == services.Path && param.Type == services.Bool {
					route = strings.ReplaceAll(route, `/\{`+param.Name+`\}`, "(?P<"+param.Name+">/"+param.WireName()+")?")
				}
			}
			pattern := regexp.MustCompile("(?i)^" + routePart.ReplaceAllString(route, `(?P<$1>[^/:]+)`) + "$")
			if found := pattern.FindStringSubmatch(request.Path); found != nil && fixedIn(s, request) && requiredIn(s, request) {
				parts := map[string]string{}
				for i, part := range pattern.SubexpNames() {
					if part != "" {
						parts[part] = found[i]
					}
				}
				return s, parts
			}
		}
	}
	t.Fatalf("%s: no builder makes %s %s; is it unserved?", name, request.Method, request.Path)
	return services.Service{}, nil
}

// fixedIn tells whether what a service's bodies have in common is in a request.
func fixedIn(s services.Service, request contract.Request) bool {
	var fixed, body map[string]any
	if s.Fixed == "" || request.Media() != "" { // in place of JSON
		return true
	}
	_ = json.Unmarshal([]byte(s.Fixed), &fixed)
	_ = json.Unmarshal(request.Body, &body)
	if parts := request.Parts(); parts != nil {
		return fixedInParts(fixed, parts)
	}
	for name, value := range fixed {
		list, isList := value.([]any)
		if given, _ := body[name].([]any); len(list) == 1 && len(given) == 1 { // a job's task
			fixed, _ := list[0].(map[string]any)
			task, _ := given[0].(map[string]any)
			if fixed["kind"] != task["kind"] {
				return false
			}
		}
		if _, nested := value.(map[string]any); !nested && !isList && !reflect.DeepEqual(body[name], value) {
			return false
		}
	}
	return true
}

// requiredIn tells whether what a service's bodies cannot be without is in a request.
func requiredIn(s services.Service, request contract.Request) bool {
	var body any
	_ = json.Unmarshal(request.Body, &body)
	return !slices.ContainsFunc(s.Params, func(param services.Param) bool {
		if !param.Required || param.Place != services.Body || param.Wire == spread || s.MediaType == services.FormType {
			return false
		}
		_, ok := dig(body, param.WireName())
		return !ok
	})
}

// dig is what stands under a path of names, and of numbers in lists, parted by dots.
func dig(v any, path string) (any, bool) {
	if object, ok := v.(map[string]any); ok && strings.HasPrefix(path, "@") {
		v, ok := object[path]
		return v, ok
	}
	for name := range strings.SplitSeq(path, ".") {
		if list, ok := v.([]any); ok {
			i, err := strconv.Atoi(name)
			if err != nil || i < 0 || i >= len(list) {
				return nil, false
			}
			v = list[i]
			continue
		}
		object, ok := v.(map[string]any)
		if !ok {
			return nil, false
		}
		if v, ok = object[name]; !ok {
			return nil, false
		}
	}
	return v, true
}

// itemsOf are the rows' items of a request's body.
func itemsOf(service services.Service, body any) []any {
	path := service.Items
	if service.Kind != "" {
		path = "analysisInput.documents"
		if object, ok := body.(map[string]any); ok && object["documents"] != nil {
			path = "documents"
		}
	}
	if path == "" {
		return []any{body}
	}
	if path != "[]" {
		body, _ = dig(body, path)
	}
	list, _ := body.([]any)
	if service.Protocol == "translate" {
		for _, item := range list {
			joinTargets(item)
		}
	}
	return list
}

// joinTargets makes an item's targets, which differ by their language, one with a list of languages.
func joinTargets(item any) {
	object, _ := item.(map[string]any)
	list, _ := object["targets"].([]any)
	if len(list) == 0 {
		return
	}
	joined, languages := map[string]any{}, []any{}
	for _, target := range list {
		target, _ := target.(map[string]any)
		maps.Copy(joined, target)
		languages = append(languages, target["language"])
	}
	joined["language"] = languages
	object["targets"] = joined
}

// spreadOf is what a parameter whose members are the item's own has of an item: all that is no other parameter's.
func spreadOf(service services.Service, item any) (any, bool) {
	object, _ := item.(map[string]any)
	object = maps.Clone(object)
	for _, param := range service.Params {
		if param.Place == services.Item || param.Place == services.Body {
			delete(object, param.WireName())
		}
	}
	return object, len(object) > 0
}

// endpointOf is an endpoint at which a service's routes stand as the goldens have them.
func endpointOf(service services.Service) string {
	if len(service.BaseAt) > 0 {
		return "https://" + strings.ReplaceAll(service.Hosts[0], "{region}", "eastus")
	}
	return testEndpoint
}

// builderOf makes the builder and the frame whose request should be the golden's first one. Each parameter is set to
// what the golden has in its place: where its rows differ by a column, else as the form says.
func builderOf(t *testing.T, service services.Service, g contract.Golden, parts map[string]string, columns bool) (builder, dataframe.DataFrame) {
	t.Helper()
	request := g.Exchanges[0].Request
	b := builderFor(service).setValue("Endpoint", endpointOf(service)).setValue("Key", testKey)
	b.output = "out"
	if version, ok := request.Query["api-version"].(string); ok {
		service = service.At(version)
	}
	var body any
	_ = json.Unmarshal(request.Body, &body)
	items := itemsOf(service, body)
	given := func(param services.Param, item any) (any, bool) {
		if param.Wire == spread {
			return spreadOf(service, item)
		}
		switch param.Place {
		case services.Item:
			if param.Alone {
				return item, true
			}
			return dig(item, param.WireName())
		case services.Path:
			v, ok := parts[param.Name]
			if param.Type == services.Bool {
				return v != "", ok
			}
			return v, ok
		case services.Header:
			v, ok := request.Headers[strings.ToLower(param.WireName())]
			return v, ok
		case services.Content:
			if text, ok := request.Text(); ok {
				return text, param.Type != services.Bytes
			}
			if text, ok := bareBytes[request.Digest()]; ok {
				return "data:," + text, param.Type == services.Bytes
			}
			return request.Media(), request.Media() != "" && param.Type == services.Bytes
		case services.Part:
			return inParts(request.Parts(), param)
		}
		name := param.WireName()
		if service.Kind != "" {
			name = "parameters." + name
		}
		if tasks, ok := dig(body, "tasks"); ok {
			if v, ok := dig(tasks.([]any)[0], name); ok {
				return v, true
			}
		}
		if v, ok := dig(body, name); ok && param.Place == services.Body {
			if param.Type == services.Bytes { // in JSON, bytes are base64
				return fmt.Sprint("data:;base64,", v), true
			}
			return v, true
		}
		for name, v := range request.Query {
			if strings.EqualFold(name, param.WireName()) && isBing(request) {
				return v, true
			}
		}
		v, ok := request.Query[param.WireName()]
		if !ok && param.Wire31 != "" {
			v, ok = request.Query[param.Wire31]
		}
		return v, ok
	}
	df := frames.Must(frames.New(frames.Strings("row", make([]string, len(items))...)))
	for _, param := range service.Params {
		cells, set := make([]any, len(items)), false
		for row, item := range items {
			if v, ok := given(param, item); ok {
				cells[row], set = textual(v), true
			}
		}
		if !set {
			continue
		}
		same := !slices.ContainsFunc(cells, func(c any) bool { return c != cells[0] })
		if !columns && same {
			value, err := convert(param, cells[0])
			if err != nil {
				t.Fatal(err)
			}
			b = b.with(param.Name, func(s *setting) { s.value = value })
			continue
		}
		var err error
		df, err = frames.WithColumns(df, series.New(cells, series.String, param.Name))
		if err != nil {
			t.Fatal(err)
		}
		b = b.setColumn(param.Name, param.Name)
	}
	version, ok := parts["version"]
	if ok && !strings.HasPrefix(version, "v") && strings.HasPrefix(service.APIVersions[0], "v") {
		version = "v" + version
	}
	if service.VersionQuery != "" || service.Kind != "" && !ok || request.Query["api-version"] != nil {
		version, ok = request.Query["api-version"].(string)
	}
	if ok {
		b = b.setValue("APIVersion", version)
	}
	return b, df
}

// isBing tells whether a golden is of a service whose SDKs do not agree on the case of parameters: "safeSearch" in one is
// "SafeSearch" in another.
func isBing(request contract.Request) bool { return strings.HasPrefix(request.Path, "/bing") }

// folded is a query as it is compared.
func folded(query url.Values, of contract.Request) url.Values {
	if !isBing(of) {
		return query
	}
	out := url.Values{}
	for name, values := range query {
		out[strings.ToLower(name)] = values
	}
	return out
}

// textual is a value as the cell of a column of texts.
func textual(v any) any {
	switch v := v.(type) {
	case string:
		return v
	case []any, map[string]any:
		text, _ := json.Marshal(v)
		return string(text)
	}
	return fmt.Sprint(v)
}
