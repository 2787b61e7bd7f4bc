package services

import "slices"

// Table is all services, by family; each family's rows are in its own file. A row's parameters stand in the order in
// which users meet them.
var Table = slices.Concat(textServices, conversationServices, visionServices, translateServices, searchServices, searchIndexServices, mapsServices,
	faceServices, customVisionServices, safetyServices, decisionServices, openAIServices, documentServices, speechServices)

func params(own []Param, shared ...Param) []Param {
	return slices.Concat(own, shared)
}
