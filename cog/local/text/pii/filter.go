package pii

import (
	"fmt"
	"slices"
	"strings"
)

// Filter says which categories a caller wants.
type Filter struct{ categories []string } // nil: all

// NewFilter reads the service's parameters. Domain is empty, "none" or "phi" (health information): all that Find gives belongs to
// it, so it leaves nothing out. Categories are names of categories or subcategories, or "All" or "Default"; none means all.
func NewFilter(domain string, categories []string) (Filter, error) {
	if d := strings.ToLower(domain); d != "" && d != "none" && d != "phi" {
		return Filter{}, fmt.Errorf("pii: invalid domain %q; possible values are: none, phi", domain)
	}
	for _, c := range categories {
		if c = strings.TrimSpace(c); strings.EqualFold(c, "all") || strings.EqualFold(c, "default") {
			return Filter{}, nil
		}
	}
	return Filter{categories}, nil
}

// Keep returns the wanted entities.
func (f Filter) Keep(entities []Entity) []Entity {
	if len(f.categories) == 0 {
		return entities
	}
	var kept []Entity
	for _, e := range entities {
		if slices.ContainsFunc(f.categories, func(c string) bool {
			c = strings.TrimSpace(c)
			return strings.EqualFold(c, e.Category) || e.Subcategory != "" && strings.EqualFold(c, e.Subcategory)
		}) {
			kept = append(kept, e)
		}
	}
	return kept
}
