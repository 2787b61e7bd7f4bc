package cog

import (
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// documentProtocol is Document Intelligence's, whose route was another one before it had its name.
type documentProtocol struct{ tableProtocol }

func (p documentProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	if calls[0].version < "2024" {
		service.Route = strings.Replace(service.Route, "/documentintelligence/", "/formrecognizer/", 1)
	}
	return p.tableProtocol.request(service, calls)
}
