package cog

import (
	"fmt"
	"maps"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/frames"
)

// resolver makes the calls of one run. What is the same for all rows, because no column is behind it, is found once.
type resolver struct {
	builder builder
	service services.Service
	fixed   map[string]any   // values by parameter name
	byRow   []services.Param // parameters that a column, or an error, may make different for each row
	target  *target          // nil if it differs by row
	group   *string          // the same
}

func (b builder) resolver(service services.Service) *resolver {
	r := &resolver{builder: b, service: service, fixed: make(map[string]any, len(b.params)+2)}
	oneTarget, oneGroup := true, service.MaxItems > 1
	for i, param := range service.All() {
		value, _, err := b.params[param.Name].at(param, frames.Row{})
		if b.params[param.Name].column == "" && err == nil && param.Type != services.Template {
			if value != nil {
				r.fixed[param.Name] = value
			}
			continue
		}
		r.byRow = append(r.byRow, param)
		shared := i >= len(service.Params)
		oneTarget = oneTarget && !shared
		oneGroup = oneGroup && !shared && param.Place == services.Item
	}
	if where, err := resolveTarget(service, r.fixed); oneTarget && err == nil {
		r.target = &where
		if oneGroup {
			first := r.finish(&call{values: r.fixed, target: where})
			group := first.sameRequest(service)
			r.group = &group
		}
	}
	return r
}

// call makes the call of one row. With skip, a required cell is missing and the row is left alone.
func (r *resolver) call(index int, row frames.Row) (c *call, skip bool, err error) {
	c = &call{row: index, values: r.fixed}
	if len(r.byRow) > 0 {
		c.values = maps.Clone(r.fixed)
	}
	for _, param := range r.byRow {
		value, missing, err := r.builder.params[param.Name].at(param, row)
		if err != nil {
			return nil, false, err
		}
		if missing && (param.Required || param.OneOf != "" || param.Type == services.Template) {
			return nil, true, nil
		}
		if value != nil {
			c.values[param.Name] = value
		}
	}
	if r.target != nil {
		c.target = *r.target
	} else if c.target, err = resolveTarget(r.service, c.values); err != nil {
		return nil, false, err
	}
	r.finish(c)
	if r.service.Next != nil {
		err = c.fits(r.service)
	}
	return c, false, err
}

// fits is an error if a parameter is set that the call's version has not.
func (c *call) fits(service services.Service) error {
	for _, param := range service.Params {
		if _, set := c.values[param.Name]; set {
			if ok, instead := service.Takes(c.version, param); !ok {
				return fmt.Errorf("%s is not of version %s but of %s", param.Name, c.version, instead)
			}
		}
	}
	return nil
}

func (r *resolver) finish(c *call) *call {
	if c.version = c.text("APIVersion"); c.version == "" {
		c.version = r.service.APIVersions[0]
	}
	if c.shrink = r.builder.shrink; c.shrink != nil {
		picture, _ := r.service.Picture()
		c.most, c.side = r.service.MaxBytes, picture.MaxSide
	}
	return c
}

// groupOf tells which rows may share a request.
func (r *resolver) groupOf(c *call) string {
	if r.group != nil {
		return *r.group
	}
	return c.sameRequest(r.service)
}
