package pii

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isWord says whether s has a letter or a digit.
func isWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// classify gives each word its group, 0 for none.
func classify(text string, words []word) []int {
	out := make([]int, len(words))
	for i, w := range words {
		best := 0
		for g := range w.shares {
			if w.shares[g] > w.shares[best] {
				best = g
			}
		}
		if w.share(best) >= minimum && isWord(w.span.Of(text)) {
			out[i] = best
		}
	}
	// The network is often sure of one half of a name only. The other stands beside it and has a capital.
	sure := slices.Clone(out)
	for i, w := range words {
		first, _ := utf8.DecodeRuneInString(w.span.Of(text))
		if sure[i] != 0 || !unicode.IsUpper(first) || w.share(person) < otherName {
			continue
		}
		before := i > 0 && sure[i-1] == person && text[words[i-1].span.End:w.span.Start] == " "
		after := i+1 < len(words) && sure[i+1] == person && text[w.span.End:words[i+1].span.Start] == " "
		if before || after {
			out[i] = person
		}
	}
	return out
}

// join makes entities of words: neighbours of one group belong together.
func join(text string, words []word) []Entity {
	var out []Entity
	group, count, sum := 0, 0, 0.0
	for i, best := range classify(text, words) {
		if best == 0 {
			continue
		}
		span, share := words[i].span, words[i].share(best)
		if n := len(out) - 1; n >= 0 && group == best && joins(text[out[n].Span.End:span.Start], groups[best].joins) {
			count++
			sum += share
			out[n].Span.End, out[n].Confidence = span.End, sum/float64(count)
			continue
		}
		group, count, sum = best, 1, share
		out = append(out, Entity{Span: span, Category: groups[best].category, Confidence: share})
	}
	kept := out[:0]
	for _, e := range out {
		if e = tidy(text, e); plausible(e.Span.Of(text), e.Category) {
			kept = append(kept, e)
		}
	}
	return kept
}

// joins says whether two words of one group with gap between them are one entity.
func joins(gap, signs string) bool { return len(gap) <= 3 && strings.Trim(gap, signs) == "" }

// tidy takes in the bracket or plus that a phone number begins with.
func tidy(text string, e Entity) Entity {
	if e.Category == PhoneNumber && e.Span.Start > 0 && strings.ContainsRune("(+", rune(text[e.Span.Start-1])) {
		e.Span.Start--
		if e.Span.Start > 0 && text[e.Span.Start] == '(' && text[e.Span.Start-1] == '+' {
			e.Span.Start--
		}
	}
	return e
}

// plausible drops what cannot be of its category: a place name alone is no address, numbers need digits.
func plausible(s, category string) bool {
	digits := len(digits(s))
	switch category {
	case Address:
		return digits > 0 && strings.ContainsFunc(s, unicode.IsLetter)
	case PhoneNumber:
		return digits >= 7
	case Email, URL:
		return false // patterns find all of these, exactly
	case Person:
		return digits == 0
	case TaxID, BankAccount, RoutingNumber, GovernmentID, Passport, License:
		return digits >= 4
	}
	return true
}
