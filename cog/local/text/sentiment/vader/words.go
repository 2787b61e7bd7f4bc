package vader

import (
	_ "embed" // lexicon.tsv, emoji.tsv
	"strconv"
	"strings"
	"unicode/utf8"
)

const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

//go:embed lexicon.tsv
var lexiconFile string

//go:embed emoji.tsv
var emojiFile string

var (
	lexicon   = readLexicon() // lower-case word or emoticon -> valence, about -4..4
	emoji     = readEmoji()   // emoji -> description in words
	negations = set(`aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither
		neednt never none nope nor not nothing nowhere oughtnt shant shouldnt uhuh wasnt werent uh-uh without wont wouldnt
		rarely seldom despite`)
	boosters = readBoosters()
	phrases  = map[string]float64{
		"the shit": 3, "the bomb": 3, "bad ass": 1.5, "badass": 1.5, "bus stop": 0, "yeah right": -2,
		"kiss of death": -1.5, "to die for": 3, "beating heart": 3.5,
	}
)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

func readBoosters() map[string]float64 {
	out := map[string]float64{"just enough": -boost, "kind of": -boost, "sort of": -boost}
	for w := range set(`absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous
		enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping flippin frackin
		fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly hella highly hugely
		incredible incredibly intensely major majorly more most particularly purely quite really remarkably so
		substantially thoroughly total totally tremendous tremendously uber unbelievably unusually utter utterly very`) {
		out[w] = boost
	}
	for w := range set(`almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally
		partly scarce scarcely slight slightly somewhat sorta sortof sort-of`) {
		out[w] = -boost
	}
	return out
}

func readLexicon() map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(lexiconFile) {
		word, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if v, err := strconv.ParseFloat(value, 64); err == nil {
			out[word] = v
		}
	}
	return out
}

func readEmoji() map[rune]string {
	out := map[rune]string{}
	for line := range strings.Lines(emojiFile) {
		symbol, description, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		r, _ := utf8.DecodeRuneInString(symbol)
		out[r] = description
	}
	return out
}
