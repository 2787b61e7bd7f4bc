package keyphrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cogbook/cogbook/cog/local/text/segment"
)

const (
	maxWords = 4
	minRunes = 2
)

// candidates lists the phrases of text, each once, in the order in which they first stand there.
func candidates(text, language string) []candidate {
	stops := stopWords[language]
	var out []candidate
	places := map[string]int{}
	for _, sentence := range segment.Sentences(text) {
		var run []token
		flush := func() {
			for _, c := range phrases(text, run) {
				key := strings.ToLower(c.text)
				if at, ok := places[key]; ok {
					out[at].count++
					continue
				}
				if len(out) < maxCandidates {
					places[key] = len(out)
					out = append(out, c)
				}
			}
			run = run[:0]
		}
		for _, t := range tokens(text, sentence) {
			if t.breaks || stops[strings.ToLower(t.Of(text))] {
				flush()
			}
			if !t.breaks && !stops[strings.ToLower(t.Of(text))] {
				run = append(run, t)
			}
		}
		flush()
	}
	return out
}

// token is a word; breaks is set for a sign, which no phrase goes across.
type token struct {
	segment.Span
	breaks, first bool
}

// tokens cuts a sentence into words and signs. Hyphens and apostrophes inside a word belong to it, as do dots between digits.
func tokens(text string, sentence segment.Span) []token {
	var out []token
	start := -1
	end := func(at int) {
		if start >= 0 {
			out = append(out, token{Span: segment.Span{Start: start, End: at}, first: len(out) == 0})
		}
		start = -1
	}
	for at := sentence.Start; at < sentence.End; {
		r, size := utf8.DecodeRuneInString(text[at:])
		next, _ := utf8.DecodeRuneInString(text[at+size:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if start < 0 {
				start = at
			}
		case start >= 0 && strings.ContainsRune("-'’.&_", r) && at+size < sentence.End &&
			(unicode.IsLetter(next) && r != '.' || unicode.IsDigit(next)):
		case start >= 0 && strings.ContainsRune("+#", r): // C++, C#
		default:
			end(at)
			if !unicode.IsSpace(r) {
				out = append(out, token{Span: segment.Span{Start: at, End: at + size}, breaks: true})
			}
		}
		at += size
	}
	end(sentence.End)
	return out
}

// phrases makes a run into candidates: as it is up to four words; of a longer one its last four, which hold the noun.
func phrases(text string, run []token) []candidate {
	if len(run) == 0 {
		return nil
	}
	if len(run) > maxWords {
		run = run[len(run)-maxWords:]
	}
	c := candidate{text: text[run[0].Start:run[len(run)-1].End], words: len(run), at: run[0].Start, count: 1}
	letters := 0
	for i, t := range run {
		word := t.Of(text)
		for _, r := range word {
			if unicode.IsLetter(r) {
				letters++
			}
		}
		first, _ := utf8.DecodeRuneInString(word)
		if unicode.IsUpper(first) && !(i == 0 && t.first) {
			c.named = true
		}
	}
	if letters < minRunes {
		return nil
	}
	return []candidate{c}
}
