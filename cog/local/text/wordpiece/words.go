package wordpiece

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// word is a normalised word; origin[i] says which bytes of the text runes[i] comes from.
type word struct {
	runes  []rune
	origin []origin
}

type origin struct{ start, end int }

// words cleans text, lowers it, drops its accents and cuts it at space, around signs and around Chinese characters.
func words(text string) iter.Seq[word] {
	return func(yield func(word) bool) {
		var w word
		flush := func() bool {
			full := w
			w = word{}
			return len(full.runes) == 0 || yield(full)
		}
		var size int
		for at := 0; at < len(text); at += size {
			var r rune
			r, size = utf8.DecodeRuneInString(text[at:])
			o := origin{at, at + size}
			switch {
			case isDropped(r):
				continue
			case unicode.IsSpace(r):
				if !flush() {
					return
				}
				continue
			}
			alone := isChinese(r)
			for _, n := range fold(r) {
				if !alone && !isSign(n) {
					w.runes, w.origin = append(w.runes, n), append(w.origin, o)
					continue
				}
				if !flush() || !yield(word{[]rune{n}, []origin{o}}) {
					return
				}
			}
		}
		flush()
	}
}

// fold decomposes r, drops accents and lowers what is left.
func fold(r rune) []rune {
	if r < utf8.RuneSelf {
		return []rune{unicode.ToLower(r)}
	}
	var out []rune
	for _, n := range norm.NFD.String(string(r)) {
		if !unicode.Is(unicode.Mn, n) {
			out = append(out, unicode.ToLower(n))
		}
	}
	return out
}

// isDropped says whether r is nothing to the reference: controls other than tab and line ends, formats, private use.
func isDropped(r rune) bool {
	if r == '\t' || r == '\n' || r == '\r' {
		return false
	}
	return r == utf8.RuneError || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co)
}

// isSign says whether r stands alone: Unicode's punctuation, and all ASCII that is no letter or digit.
func isSign(r rune) bool {
	if r < utf8.RuneSelf {
		return r > ' ' && r != 0x7f && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}
	return unicode.IsPunct(r)
}

// isChinese says whether r lies in the blocks of Chinese characters, each of which is a word.
func isChinese(r rune) bool {
	for _, block := range [...][2]rune{
		{0x4E00, 0x9FFF}, {0x3400, 0x4DBF}, {0x20000, 0x2A6DF}, {0x2A700, 0x2B73F}, {0x2B740, 0x2B81F},
		{0x2B920, 0x2CEAF}, {0xF900, 0xFAFF}, {0x2F800, 0x2FA1F},
	} {
		if r >= block[0] && r <= block[1] {
			return true
		}
	}
	return false
}
