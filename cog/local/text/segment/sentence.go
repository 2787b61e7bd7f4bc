package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Sentences cuts text into its sentences. They follow each other without gaps: the space after a sentence belongs to it,
// space before the first one to none. It uses Unicode's rules (UAX 29), joined where these cut after an abbreviation, an initial,
// an item's number, or at the end of a line inside a sentence. Text without any letter or sign has no sentences.
func Sentences(text string) []Span {
	var out []Span
	at := space(text)
	open, state, rest := at, -1, text[at:] // open: where the sentence that is being put together starts
	for len(rest) > 0 {
		var piece string
		piece, rest, state = uniseg.FirstSentenceInString(rest, state)
		at += len(piece)
		switch {
		case rest != "" && goesOn(text[open:at], rest):
		default:
			rest, state = rest[space(rest):], -1
			at = len(text) - len(rest)
			out = append(out, Span{open, at})
			open = at
		}
	}
	return out
}

// space is how many bytes of space s starts with.
func space(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// goesOn says whether the sentence that begins with so continues in rest, although Unicode's rules cut there.
func goesOn(so, rest string) bool {
	trimmed := strings.TrimRightFunc(so, unicode.IsSpace)
	if trimmed == "" {
		return true
	}
	gap := so[len(trimmed):] + rest[:space(rest)]
	rest = rest[space(rest):]
	next, _ := utf8.DecodeRuneInString(rest)
	if rest == "" {
		return false // only space follows: it is added by the caller
	}
	if strings.Count(gap, "\n") > 1 {
		return false // a new paragraph
	}
	last, _ := utf8.DecodeLastRuneInString(trimmed)
	if strings.ContainsAny(gap, "\n\r") {
		// A line break ends a sentence, unless the next line plainly carries on.
		return unicode.IsLower(next) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',' || last == ';')
	}
	if last != '.' || gap == "" {
		return false
	}
	word := trimmed[strings.LastIndexFunc(trimmed, unicode.IsSpace)+1 : len(trimmed)-1]
	word = strings.TrimLeft(word, "([{\"'«“‘„")
	switch {
	case word == "":
		return false
	case abbreviations[strings.ToLower(word)]:
		return true
	case isNumber(word):
		following, _, _ := strings.Cut(rest, " ")
		return len(word)+1 == len(trimmed) || germanMonths[strings.TrimRight(following, ".,;:!?\n")] // "1. First", "3. Mai"
	case utf8.RuneCountInString(word) == 1:
		return isInitial(trimmed, word)
	}
	return false
}

// isInitial says whether the single letter that ends so is a name's initial ("George W. Bush") or a part of an
// abbreviation ("z. B."), and not a word ("It was I.", "vitamin C.").
func isInitial(so, letter string) bool {
	r, _ := utf8.DecodeRuneInString(letter)
	if unicode.IsLower(r) {
		return true
	}
	if !unicode.IsUpper(r) || letter == "I" {
		return false
	}
	before := strings.Fields(so[:len(so)-len(letter)-1])
	if len(before) == 0 {
		return true
	}
	previous := before[len(before)-1]
	first, _ := utf8.DecodeRuneInString(previous)
	return unicode.IsUpper(first) || utf8.RuneCountInString(strings.TrimSuffix(previous, ".")) == 1
}

func isNumber(s string) bool {
	return len(s) < 4 && strings.Trim(s, "0123456789") == ""
}

// germanMonths follow a day's number and its dot.
var germanMonths = wordSet("Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember")

// abbreviations after which a sentence goes on, without their last dot. Those that often end a sentence (etc., Inc., a.m.)
// are not here.
var abbreviations = wordSet(`
	mr mrs ms dr prof rev hon gen col sgt lt capt cmdr gov sen rep st mt vs fig figs vol no nos pp approx dept est ed eds e.g i.e
	cf al ca art sec ch jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri
	bzw bspw dipl evtl ggf hr fr nr str tel usf vgl z.b u.a d.h dt ing inkl max min
	sra srta ud uds ej pág núm dna lic av
	mme mlle m mm p.ex éd env
	sig dott ing avv pag
	dhr mevr bijv nl o.a
	г ул им тов`)

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		out[word] = true
	}
	return out
}
