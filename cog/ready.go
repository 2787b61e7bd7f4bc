package cog

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/frames"
)

// healthWait bounds the question whether the in-machine services are there.
const healthWait = 5 * time.Second

// ready finds out before the first request whether the in-machine services run and have the model that is needed, where
// it is them that will be asked, and that the certificates of $COGBOOK_EXTRA_CA_CERTS can be read. All else shows in the rows.
// engine names the models that will answer.
func (b builder) ready(ctx context.Context, service services.Service) (engine string, err error) {
	if _, err := b.transport(); err != nil {
		return "", &SetupError{Service: service.Name, Problems: []string{err.Error()}}
	}
	values := map[string]any{}
	for _, param := range services.Shared {
		s := b.params[param.Name]
		if s.column != "" {
			return "", nil // where requests go differs by row
		}
		if value, _, err := s.at(param, frames.Row{}); err == nil && value != nil {
			values[param.Name] = value
		}
	}
	to, err := resolveTarget(service, values)
	if err != nil {
		return "", &SetupError{Service: service.Name, Problems: []string{err.Error()}}
	}
	if !to.isLocal {
		return "", nil
	}
	asked, cancel := context.WithTimeout(ctx, healthWait)
	defer cancel()
	request, err := http.NewRequestWithContext(asked, http.MethodGet, to.base+"/health", nil)
	if err != nil {
		return "", &SetupError{Service: service.Name, Problems: []string{fmt.Sprintf("$COGBOOK_LOCAL_ENDPOINT: %v", err)}}
	}
	answer, err := http.DefaultTransport.RoundTrip(request) // nothing redirects: programs without an http.Client stay smaller
	switch {
	case ctx.Err() != nil:
		return "", nil // the run says so in every row
	case err != nil:
		return "", &SetupError{Service: service.Name, Problems: []string{fmt.Sprintf(
			"no services answer at %s: start them with `cogbook services`, or set an endpoint (%v)", to.base, err)}}
	}
	defer func() { _ = answer.Body.Close() }()
	var health struct {
		Engines map[string]struct{ State, Error, Model string }
	}
	if json.NewDecoder(answer.Body).Decode(&health) != nil {
		return "", nil // another kind of service, such as a container: it is asked as it is
	}
	var problems []string
	for _, name := range b.engines(service) {
		engine += name + " " + health.Engines[name].Model + "\n"
		if at := health.Engines[name]; at.State == "missing" && !slices.Contains(problems, at.Error) {
			problems = append(problems, at.Error)
		}
	}
	if len(problems) > 0 {
		return "", &SetupError{Service: service.Name, Problems: problems}
	}
	return engine, nil
}

// engines are the in-machine services' engines that every row needs.
func (b builder) engines(service services.Service) []string {
	names := []string{service.Engine}
	features, _ := b.params["Features"].value.([]string)
	for _, feature := range features {
		for _, engine := range service.Engines {
			if engine.Feature == feature {
				names = append(names, engine.Name)
			}
		}
	}
	return names
}
