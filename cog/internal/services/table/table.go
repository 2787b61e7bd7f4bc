// Package table is the one table behind the builders: all services, a row each. Only the generator and the tests import
// it: the generator writes package cog's builders from it, each with its own row, so that a program links the rows of
// the builders that it uses and no more. A new service of a known protocol is one row here, and `make generate`.
package table

import "slices"

// Services is all services, by family; each family's rows are in its own file. A row's parameters stand in the order in
// which users meet them.
var Services = slices.Concat(textServices, conversationServices, visionServices, translateServices, searchServices, searchIndexServices, mapsServices,
	faceServices, customVisionServices, safetyServices, decisionServices, openAIServices, documentServices, speechServices)

// Lookup finds a service by its name.
func Lookup(name string) (Service, bool) {
	for _, s := range Services {
		if s.Name == name {
			return s, true
		}
	}
	return Service{}, false
}

func params(own []Param, shared ...Param) []Param {
	return slices.Concat(own, shared)
}
