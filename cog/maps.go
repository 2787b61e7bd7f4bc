package cog

import (
	"encoding/json"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// reverseGeocodeProtocol is that of the addresses of points, whose two numbers stand in a list.
type reverseGeocodeProtocol struct{ tableProtocol }

func (p reverseGeocodeProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	request, err := p.tableProtocol.request(service, calls)
	if err != nil {
		return nil, err
	}
	var body struct {
		Items []map[string]any `json:"batchItems"`
	}
	if err := json.Unmarshal(request.Body, &body); err != nil {
		return nil, err
	}
	for i, item := range body.Items {
		item["coordinates"] = []any{calls[i].values["Longitude"], calls[i].values["Latitude"]}
	}
	request.Body, err = marshal(body, nil)
	return request, err
}
