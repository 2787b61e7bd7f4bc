package ocr

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// span is a word on its line: letters first to last, and where it begins and ends, from 0 to 1.
type span struct {
	first, last int
	from, to    float64
}

// layOut makes a line of its letters. Words lie between spaces; their ends are set by the ink between
// the middles of the letters on both sides.
func layOut(letters []letter, ink []bool, box geometry.Quad) Line {
	letters = withSpaces(letters, ink)
	line := Line{Box: box}
	var text strings.Builder
	for _, l := range letters {
		text.WriteString(l.text)
	}
	line.Text = strings.TrimSpace(text.String())
	var total float64
	var count int
	for _, s := range spansOf(letters, ink) {
		var word strings.Builder
		var sum float64
		for _, l := range letters[s.first : s.last+1] {
			word.WriteString(l.text)
			sum += l.chance
		}
		n := s.last - s.first + 1
		total += sum
		count += n
		line.Words = append(line.Words, Word{Text: word.String(), Confidence: sum / float64(n), Box: along(box, s.from, s.to)})
	}
	if count > 0 {
		line.Confidence = total / float64(count)
	}
	return line
}

// spansOf returns the words of a line.
func spansOf(letters []letter, ink []bool) []span {
	var spans []span
	for i, l := range letters {
		switch {
		case strings.TrimSpace(l.text) == "":
		case i > 0 && len(spans) > 0 && spans[len(spans)-1].last == i-1 && !standsAlone(l.text) && !standsAlone(letters[i-1].text):
			spans[len(spans)-1].last = i
		default:
			spans = append(spans, span{first: i, last: i})
		}
	}
	if len(spans) == 0 {
		return nil
	}
	spans[0].from = firstInk(ink, 0, letters[spans[0].first].at)
	for i := range spans[:len(spans)-1] {
		spans[i].to, spans[i+1].from = between(ink, letters[spans[i].last].at, letters[spans[i+1].first].at)
	}
	last := len(spans) - 1
	spans[last].to = lastInk(ink, letters[spans[last].last].at, 1)
	return spans
}

// standsAlone reports whether a character is a word by itself.
func standsAlone(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

const (
	spaceShare = .8 // of the line's middle space, to be one as well
	leastSpace = 7  // columns of ink, of which a line is 48 high
)

// withSpaces puts a space into each gap after punctuation that is as wide as the spaces that the
// recogniser saw in the line: there it sometimes leaves them out.
func withSpaces(letters []letter, ink []bool) []letter {
	blank := func(l letter) bool { return strings.TrimSpace(l.text) == "" }
	var seen []float64
	for i := 1; i+1 < len(letters); i++ {
		if blank(letters[i]) && !blank(letters[i-1]) && !blank(letters[i+1]) {
			end, begin := between(ink, letters[i-1].at, letters[i+1].at)
			seen = append(seen, begin-end)
		}
	}
	if len(seen) == 0 {
		return letters
	}
	slices.Sort(seen)
	least := max(spaceShare*seen[len(seen)/2], leastSpace/float64(len(ink)))
	var result []letter
	for i, l := range letters {
		if i > 0 && !blank(l) && isPunctuation(letters[i-1].text) {
			if end, begin := between(ink, letters[i-1].at, l.at); begin-end >= least {
				result = append(result, letter{" ", 1, (end + begin) / 2})
			}
		}
		result = append(result, l)
	}
	return result
}

func isPunctuation(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsPunct(r)
}

// along returns the part of a line's box between two places, from 0 to 1, on its long sides.
func along(box geometry.Quad, from, to float64) geometry.Quad {
	top, bottom := box[1].Sub(box[0]), box[2].Sub(box[3])
	return geometry.Quad{
		box[0].Add(top.Mul(from)), box[0].Add(top.Mul(to)),
		box[3].Add(bottom.Mul(to)), box[3].Add(bottom.Mul(from)),
	}
}
