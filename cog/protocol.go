package cog

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// protocol is how a group of services puts rows into a request and takes its answer apart.
type protocol interface {
	// request is the one request for calls that agree in all but their items' parameters.
	request(service services.Service, calls []*call) (*rest.Request, error)
	// answers takes the answer apart: one for each call, in their order. An error says that the body is malformed.
	answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error)
	// headline is the output column's value in a row's answer; ok is false if it has none.
	headline(service services.Service, detail []byte) (value any, ok bool)
}

// checker is a protocol that finds more wrong with a set-up than the table can say.
type checker interface{ check(p *setupProblems) }

// answer is what came back for one row: its whole answer as JSON, or its error.
type answer struct {
	detail json.RawMessage
	err    *rest.Error
	retry  bool // err is of this row alone and may pass
}

// query is the parameters that travel in the query string.
func (c *call) query(service services.Service, places ...services.Place) url.Values {
	q := url.Values{}
	for _, param := range service.Params {
		value, set := c.values[param.Name]
		for _, place := range places {
			if !set || param.Place != place {
				continue
			}
			if list, ok := value.([]string); ok && param.Repeated {
				q[c.wireName(param)] = list
				continue
			}
			q.Set(c.wireName(param), queryText(value))
		}
	}
	return q
}

// wireName is the parameter's name in this call's version of the interface.
func (c *call) wireName(param services.Param) string {
	if param.Wire31 != "" && strings.HasPrefix(c.version, "v3.") {
		return param.Wire31
	}
	return param.WireName()
}

func queryText(value any) string {
	switch v := value.(type) {
	case []string:
		return strings.Join(v, ",")
	case []float64:
		return strings.Trim(strings.ReplaceAll(fmt.Sprint(v), " ", ","), "[]")
	case json.RawMessage:
		return string(v)
	}
	return fmt.Sprint(value)
}
