package cog

import (
	"encoding/json"
	"errors"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// pages makes a request whose answer is one page of a list go on to the list's end, or to as many as Top says.
func (c *call) pages(service services.Service, request *rest.Request) {
	if service.NextLink == "" && service.PageSize == 0 {
		return
	}
	most, bounded := c.values["Top"].(int)
	request.Links = func(read []*rest.Response) ([]rest.Link, error) {
		last := read[len(read)-1].Body
		if !json.Valid(last) {
			return nil, errors.New("the answer is not JSON")
		}
		listed := 0
		for _, page := range read {
			listed += len(elements(service, page.Body))
		}
		next := ""
		if service.NextLink != "" {
			next, _ = jsonString(jsonMember(last, service.NextLink))
		} else if ids := tablePath(service.Headline).find(last); len(ids) >= service.PageSize {
			if id, ok := jsonString(ids[len(ids)-1]); ok {
				next = setQuery(request.URL, "start", id)
			}
		}
		if next == "" || bounded && listed >= most {
			return nil, nil
		}
		return []rest.Link{{URL: next}}, nil
	}
}

// elements are what one page lists.
func elements(service services.Service, page json.RawMessage) []json.RawMessage {
	if service.List != "" {
		page = jsonMember(page, service.List)
	}
	var list []json.RawMessage
	for one := range jsonElements(page) {
		list = append(list, one)
	}
	return list
}

// joined is the first page with what all pages list, and with the last one's link, if Top left one.
func joined(service services.Service, response *rest.Response) (json.RawMessage, error) {
	if len(response.Linked) == 0 {
		return response.Body, nil
	}
	list := elements(service, response.Body)
	for _, page := range response.Linked {
		list = append(list, elements(service, page.Body)...)
	}
	text, err := marshal(list, nil)
	if service.List == "" || err != nil {
		return text, err
	}
	var whole map[string]json.RawMessage
	if err := json.Unmarshal(response.Body, &whole); err != nil {
		return nil, err
	}
	delete(whole, service.NextLink)
	if last := jsonMember(response.Linked[len(response.Linked)-1].Body, service.NextLink); last != nil {
		whole[service.NextLink] = last
	}
	whole[service.List] = text
	return marshal(whole, nil)
}
