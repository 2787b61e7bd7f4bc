package cog

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// preparer is a protocol whose rows need something that may not be there yet. It is made once in a run, before them.
type preparer interface {
	// preparation says how; c has all that is the same for all rows.
	preparation(c *call) (preparation, error)
}

// preparation is the request that looks for what is needed, and the one that makes it where that answers 404. Nil: nothing
// is needed.
type preparation struct{ look, create *rest.Request }

// preparation is what a run begins with.
func (b builder) preparation(service services.Service) (preparation, error) {
	p, ok := b.row.protocol.(preparer)
	if !ok {
		return preparation{}, nil
	}
	r := b.resolver(service)
	if r.target == nil { // which each row's error says
		return preparation{}, nil
	}
	return p.preparation(r.finish(&call{values: r.fixed, target: *r.target}))
}

// prepare makes what the rows need, if it is not there.
func (b builder) prepare(ctx context.Context, client *rest.Client, service services.Service) error {
	p, err := b.preparation(service)
	if err != nil || p.look == nil {
		return err
	}
	_, err = client.Do(ctx, p.look)
	if failure, ok := errors.AsType[*rest.Error](err); !ok || failure.Status != http.StatusNotFound {
		return err
	}
	_, err = client.Do(ctx, p.create)
	if failure, ok := errors.AsType[*rest.Error](err); ok && (failure.Status == http.StatusConflict || failure.Code == "ResourceNameAlreadyInUse") {
		return nil // somebody else made it meanwhile
	}
	return err
}

// explain shows the preparation's requests.
func (p preparation) explain(out *strings.Builder) {
	if p.look != nil {
		fmt.Fprintf(out, "\nfirst, once\n%s\nand if that is not found\n%s", p.look, readable(p.create))
	}
}

// preparation creates the index where IndexJSON is set and it is missing.
func (addDocumentsProtocol) preparation(c *call) (preparation, error) {
	definition, set := c.values["IndexJSON"].(json.RawMessage)
	if !set {
		return preparation{}, nil
	}
	members, err := objectOf(definition)
	if err != nil {
		return preparation{}, err
	}
	members["name"] = c.values["Index"]
	if definition, err = marshal(members, nil); err != nil {
		return preparation{}, err
	}
	asked := *c
	asked.values = map[string]any{"Index": c.values["Index"], "Definition": definition}
	request := func(by *row) (*rest.Request, error) {
		return by.protocol.request(by.service, []*call{&asked})
	}
	look, err := request(&rowOfGetIndex)
	if err != nil {
		return preparation{}, err
	}
	create, err := request(&rowOfCreateIndex)
	return preparation{look: look, create: create}, err
}

// check holds IndexJSON, which makes one index for all rows, against what leads to it.
func (addDocumentsProtocol) check(p *setupProblems) {
	value := p.builder.params["IndexJSON"].value
	if value == nil {
		return
	}
	var index struct{ Name string }
	definition, err := toJSON(value)
	if _, notObject := objectOf(definition); err != nil || notObject != nil || json.Unmarshal(definition, &index) != nil {
		p.add(`IndexJSON: it is not an index's definition: want an object such as {"fields": [{"name": "id", "type": "Edm.String", "key": true}]}`)
	}
	if name, _ := p.builder.params["Index"].value.(string); index.Name != "" && name != "" && index.Name != name {
		p.add("IndexJSON is of the index %q, but Index is %q", index.Name, name)
	}
	for _, param := range append([]services.Param{{Name: "Index"}}, services.Shared...) {
		if p.builder.params[param.Name].column != "" {
			p.add("IndexJSON creates one index for all rows: set %s by value, or create the indexes with CreateIndex", param.Name)
		}
	}
}
