package cog

import (
	"net/http"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// openAIProtocol is that of OpenAI's interface, which is found in four places: at a URL that ends in /v1, as OpenAI's own
// and those of Ollama, llama.cpp and vLLM do; below /openai/v1 of an Azure resource; on Azure's classic route of a
// deployment, which has a version; and below /models of an Azure AI Foundry resource, which has one, too.
type openAIProtocol struct{ tableProtocol }

// foundryVersion is the version of /models.
const foundryVersion = "2024-05-01-preview"

func (p openAIProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	first := *calls[0]
	_, versioned := first.values["APIVersion"]
	base := first.target.base
	switch {
	case first.text("DeploymentName") != "":
		for _, end := range []string{"/v1", "/openai"} {
			base = strings.TrimSuffix(base, end)
		}
		service.Route, service.VersionQuery = "/openai/deployments/{DeploymentName}"+service.Route, "api-version"
	case strings.HasSuffix(base, "/models"):
		service.VersionQuery = "api-version"
		if !versioned {
			first.version = foundryVersion
		}
	default:
		switch {
		case strings.HasSuffix(base, "/v1"):
		case strings.HasSuffix(base, "/openai"):
			service.Route = "/v1" + service.Route
		default:
			service.Route = "/openai/v1" + service.Route
		}
		if versioned {
			service.VersionQuery = "api-version"
		}
		first.target.credentials = bearer(first.target.credentials, first.values["Headers"])
	}
	first.target.base = base
	moved := slices.Clone(calls)
	moved[0] = &first
	request, err := p.tableProtocol.request(service, moved)
	if err == nil {
		for _, c := range calls {
			request.Tokens += c.cost(service)
		}
	}
	return request, err
}

// bearer sends a key as v1 URLs take it: Azure's and all others. One that headers of the caller's own hold stays there.
func bearer(credentials http.Header, headers any) http.Header {
	own, _ := headers.(map[string]string)
	for name := range own {
		if strings.EqualFold(name, "Api-Key") {
			return credentials
		}
	}
	keys := credentials["Api-Key"] // the second one stands in for the first
	if len(keys) == 0 || credentials.Get("Authorization") != "" {
		return credentials
	}
	credentials = credentials.Clone()
	credentials.Del("Api-Key")
	for _, key := range keys {
		credentials.Add("Authorization", "Bearer "+key)
	}
	return credentials
}
