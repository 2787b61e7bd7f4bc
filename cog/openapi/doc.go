// Package openapi makes builders of package cog from a service's OpenAPI 3 description.
//
//	api, err := openapi.LoadFile("petstore.yaml")
//	list, err := api.Operation("listPets")
//	pets, err := list.Param("limit", 10).KeyEnv("PETS_KEY").Fetch(ctx)
//
// A builder has the operation's method and address, knows its parameters and the fields of its body, and where its key
// goes; what the description calls required is checked before the first request. The schema of the answer becomes
// columns with types. All setters of [cog.HTTPBuilder] can change and add to it.
//
// The parser is github.com/getkin/kin-openapi. It is not part of package cog, so that cells which need no description do
// not link it: it adds 2 MB to a program.
package openapi
