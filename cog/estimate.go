package cog

import (
	"cmp"
	"fmt"
	"unicode/utf8"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// Estimate is what a run would ask of a service: see a builder's Estimate method. What a cache or a checkpoint has, and
// rows that are alike and therefore sent once, are not taken off; retries are not added.
type Estimate struct {
	Service string // the builder, such as "TextSentiment"
	Rows    int    // of the input
	Skipped int    // because a required cell is missing
	Wrong   int    // because a cell is wrong: they get an error
	Calls   int    // requests
	Units   int    // of what the price counts
	Unit    string // what it counts: "transaction", "text record" (each started 1,000 characters) or "character"
}

// Cost is the price of the run where so many units have a price: Cost(1000, 0.75) if 1,000 of them cost 0.75. Prices
// differ by region, tier and contract and change with time, so that none are built in; the service's price page has them.
func (e Estimate) Cost(units int, price float64) float64 {
	if units <= 0 {
		return 0
	}
	return float64(e.Units) / float64(units) * price
}

// String says it in a line.
func (e Estimate) String() string {
	text := fmt.Sprintf("%s: %s, %s, %s", e.Service, count(e.Rows, "row"), count(e.Calls, "request"), count(e.Units, e.Unit))
	if e.Skipped > 0 {
		text += fmt.Sprintf(", %d skipped", e.Skipped)
	}
	if e.Wrong > 0 {
		text += fmt.Sprintf(", %d wrong", e.Wrong)
	}
	return text
}

// Estimate says what Transform would ask of the service for df: requests, and units of its price. It sends nothing. Its
// errors are those of Transform's set-up.
func (b builder) Estimate(df dataframe.DataFrame) (Estimate, error) {
	p, err := b.plan(df)
	if err != nil {
		return Estimate{}, err
	}
	e := Estimate{
		Service: p.service.Name, Rows: p.rows, Skipped: p.skipped, Wrong: p.wrong, Calls: len(p.requests),
		Unit: string(cmp.Or(p.service.Unit, services.Transactions)),
	}
	for _, c := range p.calls {
		e.Units += c.units(p.service)
	}
	return e, nil
}

// units is how many units of the service's price a call is.
func (c *call) units(service services.Service) int {
	switch service.Unit {
	case services.TextRecords:
		const record = 1000 // characters
		return max(1, (utf8.RuneCountInString(c.text("Text"))+record-1)/record)
	case services.Characters:
		return c.chars(service)
	}
	if features, ok := c.values["Features"].([]string); ok {
		return len(features)
	}
	return 1
}
