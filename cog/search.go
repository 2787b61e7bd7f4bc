package cog

import (
	"encoding/json"
	"slices"
	"unicode/utf16"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// spellCheckProtocol is that of Bing's spell check, which answers with the words that are wrong only: the corrected text
// is put together here.
type spellCheckProtocol struct{ tableProtocol }

func (p spellCheckProtocol) answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	out, err := p.tableProtocol.answers(service, calls, response)
	if err != nil {
		return nil, err
	}
	var s Spelling
	if err := json.Unmarshal(out[0].detail, &s); err != nil {
		return nil, err
	}
	var detail map[string]json.RawMessage
	if err := json.Unmarshal(out[0].detail, &detail); err != nil {
		return nil, err
	}
	detail["corrected"] = appendJSONString(nil, corrected(calls[0].text("Text"), s.FlaggedTokens))
	out[0].detail, err = marshal(detail, nil)
	return out, err
}

// corrected is a text with each flagged word replaced by the suggestion of the best score. Offsets count UTF-16 units; a
// word that is not where its offset says stays.
func corrected(text string, flagged []FlaggedToken) string {
	units := utf16.Encode([]rune(text))
	flagged = slices.Clone(flagged)
	slices.SortStableFunc(flagged, func(a, b FlaggedToken) int { return b.Offset - a.Offset }) // from the end on, offsets hold
	for _, f := range flagged {
		token := utf16.Encode([]rune(f.Token))
		if f.Offset < 0 || f.Offset > len(units) || len(f.Suggestions) == 0 || !slices.Equal(units[f.Offset:min(f.Offset+len(token), len(units))], token) {
			continue
		}
		best := slices.MaxFunc(f.Suggestions, func(a, b SpellingSuggestion) int {
			switch {
			case a.Score < b.Score:
				return -1
			case a.Score > b.Score:
				return 1
			}
			return 0
		})
		units = slices.Replace(units, f.Offset, f.Offset+len(token), utf16.Encode([]rune(best.Suggestion))...)
	}
	return string(utf16.Decode(units))
}
