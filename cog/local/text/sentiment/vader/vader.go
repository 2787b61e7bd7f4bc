// Package vader scores the sentiment of English text with a lexicon and rules.
//
// It follows vaderSentiment 3.3.2 (https://github.com/cjhutto/vaderSentiment, MIT licence, see LICENSE) and gives the same
// scores, its quirks included. The method is described in Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model for
// Sentiment Analysis of Social Media Text", ICWSM 2014.
package vader

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Scores of a text.
type Scores struct {
	Compound                    float64 // -1 (most negative) .. 1, rounded to 4 digits
	Positive, Negative, Neutral float64 // shares of the text, 0..1, rounded to 3 digits
}

// The empirical weights of the method.
const (
	boost    = 0.293
	capitals = 0.733
	negation = -0.74
)

// text is a text cut into words and emoticons.
type text struct {
	words, lower []string
	someCapitals bool // some words are in capitals, others are not
}

// Score scores one text, best a sentence. Without words all scores are 0.
func Score(s string) Scores {
	s = describeEmoji(s)
	t := newText(s)
	if len(t.words) == 0 {
		return Scores{}
	}
	valences := make([]float64, len(t.words))
	for i, word := range t.lower {
		_, booster := boosters[word]
		kindOf := word == "kind" && i+1 < len(t.lower) && t.lower[i+1] == "of"
		if !booster && !kindOf {
			valences[i] = t.valence(i)
		}
	}
	weighBut(t.lower, valences)
	return summarize(valences, emphasis(s))
}

// describeEmoji replaces each emoji by its description in words.
func describeEmoji(s string) string {
	var b strings.Builder
	space := true
	for _, r := range s {
		if description, ok := emoji[r]; ok {
			if !space {
				b.WriteByte(' ')
			}
			b.WriteString(description)
			space = false
			continue
		}
		b.WriteRune(r)
		space = r == ' '
	}
	return strings.TrimSpace(b.String())
}

func newText(s string) text {
	t := text{words: strings.Fields(s)}
	upper := 0
	for i, w := range t.words {
		// What leaves two letters or less is taken for an emoticon and kept.
		if bare := strings.Trim(w, punctuation); utf8.RuneCountInString(bare) > 2 {
			t.words[i] = bare
		}
		if isUpper(t.words[i]) {
			upper++
		}
		t.lower = append(t.lower, strings.ToLower(t.words[i]))
	}
	t.someCapitals = upper > 0 && upper < len(t.words)
	return t
}

// isUpper says whether all cased letters of w are capitals and there is one.
func isUpper(w string) bool {
	cased := false
	for _, r := range w {
		if unicode.IsLower(r) || unicode.IsTitle(r) {
			return false
		}
		cased = cased || unicode.IsUpper(r)
	}
	return cased
}

// valence is the sentiment of word i, changed by the words before it.
func (t text) valence(i int) float64 {
	value, ok := lexicon[t.lower[i]]
	if !ok {
		return 0
	}
	base := value
	if t.lower[i] == "no" && i+1 < len(t.lower) && known(t.lower[i+1]) {
		value = 0 // here it negates the next word
	}
	if t.is(i-1, "no") || t.is(i-2, "no") || (t.is(i-3, "no") && (t.is(i-1, "or") || t.is(i-1, "nor"))) {
		value = base * negation
	}
	if t.someCapitals && isUpper(t.words[i]) {
		value = further(value, capitals)
	}
	for distance := 1; distance <= 3 && distance <= i; distance++ {
		if known(t.lower[i-distance]) {
			continue
		}
		value += t.boosted(i-distance, value) * [...]float64{1, 0.95, 0.9}[distance-1]
		value = t.negated(value, i, distance)
		if distance == 3 {
			value = t.idioms(value, i)
		}
	}
	return t.least(value, i)
}

func known(word string) bool {
	_, ok := lexicon[word]
	return ok
}

func (t text) is(i int, word string) bool { return i >= 0 && t.lower[i] == word }

// further moves value away from zero; zero itself goes down, as in the original.
func further(value, by float64) float64 {
	if value > 0 {
		return value + by
	}
	return value - by
}

// boosted is what the booster or dampener at i adds to value.
func (t text) boosted(i int, value float64) float64 {
	by, ok := boosters[t.lower[i]]
	if !ok {
		return 0
	}
	if value < 0 {
		by = -by
	}
	if t.someCapitals && isUpper(t.words[i]) {
		if value > 0 {
			return by + capitals
		}
		return by - capitals
	}
	return by
}

// negated turns value around for a negation distance words before i.
func (t text) negated(value float64, i, distance int) float64 {
	soThis := func(at int) bool { return t.is(at, "so") || t.is(at, "this") }
	switch {
	case distance == 2 && t.is(i-2, "never") && soThis(i-1),
		distance == 3 && (t.is(i-3, "never") && soThis(i-2) || soThis(i-1)):
		return value * 1.25
	case distance == 2 && t.is(i-2, "without") && t.is(i-1, "doubt"),
		distance == 3 && t.is(i-3, "without") && (t.is(i-2, "doubt") || t.is(i-1, "doubt")):
		return value
	case negations[t.lower[i-distance]] || strings.Contains(t.lower[i-distance], "n't"):
		return value * negation
	}
	return value
}

// idioms replaces or changes value where word i is part of a fixed phrase; i is at least 3.
func (t text) idioms(value float64, i int) float64 {
	phrase := func(from, to int) string {
		if to > len(t.lower) {
			return ""
		}
		return strings.Join(t.lower[from:to], " ")
	}
	for _, p := range []string{phrase(i-1, i+1), phrase(i-2, i+1), phrase(i-2, i), phrase(i-3, i), phrase(i-3, i-1)} {
		if v, ok := phrases[p]; ok {
			value = v
			break
		}
	}
	for _, p := range []string{phrase(i, i+2), phrase(i, i+3)} {
		if v, ok := phrases[p]; ok {
			value = v
		}
	}
	for _, p := range []string{phrase(i-3, i), phrase(i-3, i-1), phrase(i-2, i)} {
		value += boosters[p]
	}
	return value
}

// least negates what follows "least", but not "at least" and "very least".
func (t text) least(value float64, i int) float64 {
	if t.is(i-1, "least") && !known("least") && !t.is(i-2, "at") && !t.is(i-2, "very") {
		return value * negation
	}
	return value
}

// weighBut halves what stands before the first "but" and strengthens what follows. Like the original it finds a value's
// place by the value, so that of equal ones the first is changed.
func weighBut(lower []string, valences []float64) {
	but := slices.Index(lower, "but")
	if but < 0 {
		return
	}
	for k := range valences {
		at := slices.Index(valences, valences[k])
		switch {
		case at < but:
			valences[at] *= 0.5
		case at > but:
			valences[at] *= 1.5
		}
	}
}

// emphasis is what exclamation and question marks add.
func emphasis(s string) float64 {
	total := 0.292 * float64(min(strings.Count(s, "!"), 4))
	switch n := strings.Count(s, "?"); {
	case n > 3:
		total += 0.96
	case n > 1:
		total += 0.18 * float64(n)
	}
	return total
}

func summarize(valences []float64, emphasis float64) Scores {
	var sum, positive, negative, neutral float64
	for _, v := range valences {
		sum += v
		switch {
		case v > 0:
			positive += v + 1
		case v < 0:
			negative += 1 - v
		default:
			neutral++
		}
	}
	switch {
	case sum > 0:
		sum += emphasis
	case sum < 0:
		sum -= emphasis
	}
	switch {
	case positive > negative:
		positive += emphasis
	case positive < negative:
		negative += emphasis
	}
	total := positive + negative + neutral
	return Scores{
		Compound: round(sum/math.Sqrt(sum*sum+15), 1e4),
		Positive: round(positive/total, 1e3),
		Negative: round(negative/total, 1e3),
		Neutral:  round(neutral/total, 1e3),
	}
}

func round(x, to float64) float64 { return math.Round(x*to) / to }
