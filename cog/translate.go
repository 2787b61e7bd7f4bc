package cog

import (
	"encoding/json"
	"maps"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// translateProtocol is that of translation, in both of its generations: the newer one has an object for each language
// that a text is translated into, and an answer may have several translations.
type translateProtocol struct{ tableProtocol }

func (p translateProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	request, err := p.tableProtocol.request(service, calls)
	if err != nil || service.Items == "[]" {
		return request, err
	}
	var body struct {
		Inputs []map[string]json.RawMessage `json:"inputs"`
	}
	if err := json.Unmarshal(request.Body, &body); err != nil {
		return nil, err
	}
	for i, input := range body.Inputs {
		if input["targets"], err = targets(input["targets"], calls[i]); err != nil {
			return nil, err
		}
	}
	request.Body, err = marshal(body, nil)
	return request, err
}

// targets is a list with an object for each language, all else alike in them.
func targets(common json.RawMessage, c *call) (json.RawMessage, error) {
	var target map[string]json.RawMessage
	if err := json.Unmarshal(common, &target); err != nil {
		return nil, err
	}
	languages, _ := c.values["To"].([]string)
	list := make([]map[string]json.RawMessage, len(languages))
	for i, language := range languages {
		list[i] = maps.Clone(target)
		list[i]["language"] = appendJSONString(nil, language)
	}
	return marshal(list, nil)
}

func (translateProtocol) headline(_ services.Service, detail []byte) (any, bool) {
	var t Translation
	if json.Unmarshal(detail, &t) != nil || len(t.Translations) == 0 {
		return nil, false
	}
	if len(t.Translations) == 1 {
		return t.Translations[0].Text, true
	}
	var out []byte
	separator := byte('{')
	for _, one := range t.Translations { // in the order that was asked for
		out = append(appendJSONString(append(out, separator), one.To+one.Language), ':')
		out = appendJSONString(out, one.Text)
		separator = ','
	}
	return string(append(out, '}')), true
}
