package cog

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
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
	Unit    string // what it counts: "transaction", "text record" (each started 1,000 characters) or "character"; empty where that is known only afterwards, such as pages, tokens or hours of sound
	Tokens  int    // of a language model, for prompts and answers, as rest.Policy.TokenRate counts them: an estimate, see "Quotas of tokens" in the package's documentation; 0 for other services
}

// Cost is the price of the run where so many units have a price: Cost(1000, 0.75) if 1,000 of them cost 0.75. Prices
// differ by region, tier and contract and change with time, so that none are built in; the service's price page has them.
// Where Unit is empty, it is 0.
func (e Estimate) Cost(units int, price float64) float64 {
	if units <= 0 {
		return 0
	}
	return float64(e.Units) / float64(units) * price
}

// String says it in a line.
func (e Estimate) String() string {
	text := fmt.Sprintf("%s: %s, %s", e.Service, count(e.Rows, "row"), count(e.Calls, "request"))
	if e.Unit != "" {
		text += ", " + count(e.Units, e.Unit)
	}
	if e.Tokens > 0 {
		text += ", about " + count(e.Tokens, "token")
	}
	if e.Skipped > 0 {
		text += fmt.Sprintf(", %d skipped", e.Skipped)
	}
	if e.Wrong > 0 {
		text += fmt.Sprintf(", %d wrong", e.Wrong)
	}
	return text
}

// Estimate says what Transform would ask of the service for df: requests, units of its price, and a language model's
// tokens. It sends nothing. Its errors are those of Transform's set-up.
func (b builder) Estimate(df dataframe.DataFrame) (Estimate, error) {
	p, err := b.plan(df)
	if err != nil {
		return Estimate{}, err
	}
	e := Estimate{
		Service: p.service.Name, Rows: p.rows, Skipped: p.skipped, Wrong: p.wrong, Calls: len(p.requests),
		Unit: string(cmp.Or(p.service.Unit, services.Transactions)),
	}
	if p.service.Unit == services.Unforeseen {
		e.Unit = ""
	}
	for _, request := range p.requests {
		e.Tokens += request.Tokens
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
		return max(1, (utf8.RuneCountInString(c.billed(service))+record-1)/record)
	case services.Characters:
		n := utf8.RuneCountInString(c.billed(service))
		if targets, ok := c.values["To"].([]string); ok {
			n *= max(len(targets), 1)
		}
		return n
	case services.Unforeseen:
		return 0
	}
	if features, ok := c.values["Features"].([]string); ok {
		return len(features)
	}
	return 1
}

// billed is what the price counts the characters of: Text, or else what a row must say.
func (c *call) billed(service services.Service) string {
	text := c.text("Text")
	for _, param := range service.Params {
		if text != "" && param.AnyOf == "" {
			break
		}
		if inBody := param.Place == services.Item || param.Place == services.Body || param.Place == services.Content; !inBody ||
			!param.Required && param.OneOf == "" && param.AnyOf == "" {
			continue
		}
		switch v := c.values[param.Name].(type) {
		case string:
			text += v
		case []string:
			text += strings.Join(v, "")
		case json.RawMessage: // what is said in a conversation
			for _, found := range tablePath("$..text").find(v) {
				said, _ := jsonString(found)
				text += said
			}
		}
	}
	return text
}
