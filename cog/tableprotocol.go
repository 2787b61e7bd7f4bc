package cog

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// tableProtocol is that of the services whose requests and answers the table describes: see [services.Shape]. A row is
// a request of its own, or an item of the body's list.
type tableProtocol struct{}

func (tableProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	first := calls[0]
	address, err := first.address(service)
	if err != nil {
		return nil, err
	}
	request := &rest.Request{
		Method: service.Method, URL: address, Credentials: first.target.credentials,
		Header: http.Header{"Accept": {"application/json"}},
	}
	if request.Method == "" {
		request.Method = http.MethodPost
	}
	if service.Column == services.Media {
		request.Header.Set("Accept", "*/*")
	}
	if service.RegionHeader != "" && first.target.region != "" {
		request.Header.Set(service.RegionHeader, first.target.region)
	}
	if service.Cancel == http.MethodDelete {
		request.Cancel = &rest.JobCancel{}
	} else if service.Cancel != "" {
		request.Cancel = &rest.JobCancel{Suffix: service.Cancel}
	}
	first.pages(service, request)
	for _, param := range service.Params {
		value, set := first.values[param.Name]
		switch {
		case !set:
		case param.Place == services.Header:
			text := queryText(value)
			if err := checkHeaderValue(param.WireName(), text); err != nil {
				return nil, err
			}
			request.Header.Set(param.WireName(), text)
		case param.Place == services.Content:
			if param.Type != services.Bytes {
				request.Body = []byte(queryText(value))
			} else if request.Body, err = first.bytes(param.Name); err != nil {
				return nil, err
			}
			request.Header.Set("Content-Type", contentType(param, request.Body))
		}
	}
	if first.hasParts(service) {
		var media string
		request.Body, media, err = first.form(service)
		request.Header.Set("Content-Type", media)
		return request, err
	}
	if request.Body != nil || !hasBody(service) {
		return request, nil
	}
	request.Header.Set("Content-Type", cmp.Or(service.MediaType, "application/json"))
	if service.MediaType == services.FormType {
		request.Body = []byte(first.query(service, services.Body).Encode())
		return request, nil
	}
	request.Body, err = body(service, calls)
	return request, err
}

// contentType is that of a body which is one parameter.
func contentType(param services.Param, body []byte) string {
	media := cmp.Or(param.Media, "application/octet-stream")
	if family, open := strings.CutSuffix(media, "*"); open {
		if media = http.DetectContentType(body); !strings.HasPrefix(media, family) {
			return "application/octet-stream"
		}
	}
	return media
}

// hasBody tells whether a service's requests have a body of JSON.
func hasBody(service services.Service) bool {
	return service.Fixed != "" || slices.ContainsFunc(service.Params, func(param services.Param) bool {
		return param.Place == services.Item || param.Place == services.Body
	})
}

// address is the URL of a call's request.
func (c *call) address(service services.Service) (string, error) {
	route := service.Route
	for _, param := range service.Params {
		if _, set := c.values[param.Name]; set && service.BytesRoute != "" &&
			(param.Place == services.Content || param.Place == services.Part && param.Type == services.Bytes) {
			route = service.BytesRoute
		}
	}
	route = strings.ReplaceAll(route, "{version}", strings.TrimPrefix(c.version, "v"))
	for _, param := range service.Params {
		if param.Place != services.Path || !strings.Contains(route, "{"+param.Name+"}") {
			continue
		}
		if param.Type == services.Bool {
			segment := ""
			if on, _ := c.values[param.Name].(bool); on {
				segment = "/" + param.WireName()
			}
			route = strings.ReplaceAll(route, "/{"+param.Name+"}", segment)
			continue
		}
		value := queryText(c.values[param.Name])
		if value == "" || value == "." || value == ".." {
			return "", fmt.Errorf("%s: %q cannot be part of an address", param.Name, value)
		}
		if strings.Contains(route, "'{"+param.Name+"}'") { // a literal of OData
			value = strings.ReplaceAll(value, "'", "''")
		}
		route = strings.ReplaceAll(route, "{"+param.Name+"}", url.PathEscape(value))
	}
	q := c.query(service, services.Query)
	if service.VersionQuery != "" {
		q.Set(service.VersionQuery, c.version)
	}
	if len(q) > 0 {
		route += "?" + q.Encode()
	}
	return c.target.base + c.prefix(service) + route, nil
}

// prefix is what stands between the endpoint and the route.
func (c *call) prefix(service services.Service) string {
	prefix := strings.ReplaceAll(service.Base, "{version}", strings.TrimPrefix(c.version, "v"))
	if prefix == "" || strings.HasSuffix(c.target.base, prefix[strings.LastIndex(prefix, "/"):]) {
		return ""
	}
	host := ""
	if u, err := url.Parse(c.target.base); err == nil {
		host = u.Hostname()
	}
	if len(service.BaseAt) > 0 && !slices.ContainsFunc(service.BaseAt, func(part string) bool { return strings.Contains(host, part) }) {
		return ""
	}
	return prefix
}

// body is the JSON of a request: what is fixed, the parameters of the whole body, and the list of the rows' items.
func body(service services.Service, calls []*call) ([]byte, error) {
	whole := map[string]any{}
	if service.Fixed != "" {
		if err := json.Unmarshal([]byte(service.Fixed), &whole); err != nil {
			return nil, fmt.Errorf("the table's row of %s: %w", service.Name, err)
		}
	}
	if err := calls[0].place(whole, service, services.Body); err != nil {
		return nil, err
	}
	if service.Items == "" {
		err := calls[0].place(whole, service, services.Item)
		return marshal(whole, err)
	}
	items := make([]any, len(calls))
	for i, c := range calls {
		item := map[string]any{}
		if err := c.place(item, service, services.Item); err != nil {
			return nil, err
		}
		items[i] = item
		for _, param := range service.Params {
			if param.Alone {
				items[i] = item[param.WireName()]
			}
		}
	}
	if service.Items == "[]" {
		return marshal(items, nil)
	}
	insert(whole, service.Items, items)
	return marshal(whole, nil)
}

// marshal is JSON in which a text's <, > and & stay what they are.
func marshal(v any, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err = encoder.Encode(v)
	return []byte(strings.TrimSuffix(out.String(), "\n")), err
}

// place puts the call's parameters of one place into an object.
func (c *call) place(into map[string]any, service services.Service, place services.Place) error {
	for _, param := range service.Params {
		value, set := c.values[param.Name]
		if !set || param.Place != place {
			continue
		}
		if param.Type == services.Bytes {
			content, err := c.bytes(param.Name)
			if err != nil {
				return err
			}
			value = base64.StdEncoding.EncodeToString(content)
		}
		if param.Joined {
			value = queryText(value)
		}
		if param.Wire == spread {
			members, err := objectOf(value)
			if err != nil {
				return fmt.Errorf("%s: %w", param.Name, err)
			}
			maps.Copy(into, members)
			continue
		}
		insert(into, param.WireName(), value)
	}
	return nil
}

// insert puts a value under a path of names parted by dots, making the objects on the way. A list that is there already
// is entered by the number of its element.
func insert(into map[string]any, path string, value any) {
	name, rest, nested := strings.Cut(path, ".")
	if !nested || path[0] == '@' { // "@search.action" is one name
		into[path] = value
		return
	}
	if list, ok := into[name].([]any); ok {
		number, inside, _ := strings.Cut(rest, ".")
		if i, err := strconv.Atoi(number); err == nil && i >= 0 && i < len(list) {
			inner, _ := list[i].(map[string]any)
			list = slices.Clone(list)
			list[i], into[name] = inserted(inner, inside, value), list
			return
		}
	}
	inner, _ := into[name].(map[string]any)
	into[name] = inserted(inner, rest, value)
}

// inserted is a copy of an object with a value put under a path.
func inserted(into map[string]any, path string, value any) map[string]any {
	if into = maps.Clone(into); into == nil {
		into = map[string]any{}
	}
	insert(into, path, value)
	return into
}

// chars is how much of MaxChars a call takes: the UTF-16 units of its items' texts, once for each target language.
func (c *call) chars(service services.Service) int {
	n := 0
	for _, param := range service.Params {
		if text, ok := c.values[param.Name].(string); ok && param.Place == services.Item {
			for _, r := range text {
				n += utf16.RuneLen(r)
			}
		}
	}
	if targets, ok := c.values["To"].([]string); ok {
		n *= max(len(targets), 1)
	}
	return n
}

// limits are the bounds of one request.
func limits(service services.Service) rest.Limits {
	if service.MaxTokens > 0 {
		return rest.Limits{Documents: service.MaxItems, Bytes: service.MaxTokens}
	}
	if service.MaxChars > 0 {
		return rest.Limits{Documents: service.MaxItems, Bytes: service.MaxChars}
	}
	return rest.Limits{Documents: service.MaxItems, Bytes: service.MaxBytes}
}

// sizeIn is what a call adds to a request, in the unit of [limits].
func (c *call) sizeIn(service services.Service) int {
	if service.MaxTokens > 0 {
		n := 0
		for _, param := range service.Params {
			if param.Place == services.Item {
				n += tokens(c.text(param.Name))
			}
		}
		return n
	}
	if service.MaxChars > 0 {
		return c.chars(service)
	}
	size := c.size()
	for _, param := range service.Params {
		if path := c.text(param.Name); path != "" && param.Type == services.Bytes {
			if info, err := os.Stat(path); err == nil {
				size += int(info.Size())
			}
		}
	}
	return size
}
