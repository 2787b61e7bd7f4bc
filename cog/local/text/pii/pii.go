// Package pii finds personal data in English text: names, addresses, numbers that identify somebody.
//
// What has a form that can be checked (card numbers, IBANs, US social security numbers, e-mail and IP addresses, URLs) is found by
// patterns and their checks; names, addresses and other numbers by Rampart, a small network by the National Design Studio
// (CC-BY-4.0). Rampart leaves public figures alone by design.
package pii

import (
	"context"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/local/text/segment"
)

// ModelVersion names what answers.
const ModelVersion = "cogbook-rampart-patterns-1"

// Language is the only language that Rampart was trained for.
const Language = "en"

// The categories that Find gives, named as in the service. GovernmentID is ours: numbers of offices that the network does not
// tell apart.
const (
	Person        = "Person"
	PhoneNumber   = "PhoneNumber"
	Email         = "Email"
	URL           = "URL"
	IPAddress     = "IPAddress"
	Address       = "Address"
	CreditCard    = "CreditCardNumber"
	IBAN          = "InternationalBankingAccountNumber"
	SSN           = "USSocialSecurityNumber"
	TaxID         = "USIndividualTaxpayerIdentification"
	BankAccount   = "USBankAccountNumber"
	RoutingNumber = "ABARoutingNumber"
	Passport      = "USUKPassportNumber"
	License       = "USDriversLicenseNumber"
	GovernmentID  = "GovernmentID"
	DateTime      = "DateTime" // subcategory Date
	Quantity      = "Quantity" // subcategory Age
)

// Entity is a piece of personal data.
type Entity struct {
	Span        segment.Span
	Category    string
	Subcategory string  // or empty
	Confidence  float64 // 0..1; patterns have fixed ones
	checked     bool    // its check digits or its syntax are right: it wins where two overlap, else the longer does
}

// Finder finds personal data. It may be used from many goroutines at once.
type Finder struct{ rampart *rampart }

// Close frees the network.
func (f *Finder) Close() error { return f.rampart.close() }

// Find gives the personal data of each text, in the order of the text and without overlaps.
func (f *Finder) Find(ctx context.Context, texts []string) ([][]Entity, error) {
	found, err := f.rampart.find(ctx, texts)
	if err != nil {
		return nil, err
	}
	for i, text := range texts {
		found[i] = resolve(append(patterns(text), found[i]...))
	}
	return found, nil
}

// resolve keeps the best of those that overlap, and sorts what is left.
func resolve(entities []Entity) []Entity {
	slices.SortStableFunc(entities, func(a, b Entity) int {
		if a.checked != b.checked {
			if a.checked {
				return -1
			}
			return 1
		}
		return (b.Span.End - b.Span.Start) - (a.Span.End - a.Span.Start)
	})
	var kept []Entity
	for _, e := range entities {
		if !slices.ContainsFunc(kept, func(k Entity) bool { return k.Span.Start < e.Span.End && e.Span.Start < k.Span.End }) {
			kept = append(kept, e)
		}
	}
	slices.SortFunc(kept, func(a, b Entity) int { return a.Span.Start - b.Span.Start })
	return kept
}

// Redact replaces each entity by as many '*' as it is long in unit, so that offsets in that unit stay right. Entities must be
// in order and must not overlap.
func Redact(text string, entities []Entity, unit segment.Unit) string {
	var b strings.Builder
	at := 0
	for _, e := range entities {
		b.WriteString(text[at:e.Span.Start])
		b.WriteString(strings.Repeat("*", segment.Count(e.Span.Of(text), unit)))
		at = e.Span.End
	}
	b.WriteString(text[at:])
	return b.String()
}
