// Package wordpiece cuts text into the pieces that BERT models read: lower case, accents removed, words split by longest match.
//
// It gives the same pieces as BertTokenizer of Hugging Face tokenizers with lowercase=true, which follows Devlin et al.,
// "BERT", 2018, and keeps where in the text each piece stands.
package wordpiece

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// maxWordRunes is the length of a word from which on it is one unknown piece.
const maxWordRunes = 100

// Tokenizer cuts texts. It never changes, so that it can be used from many goroutines at once.
type Tokenizer struct {
	ids               map[string]int64
	cls, sep, unknown int64
}

// Token is a piece of text.
type Token struct {
	ID int64
	// Start and End are where it stands, in bytes of the text; both 0 for the marks that open and close every text.
	Start, End int
}

// New makes a tokenizer of a vocab.txt: one piece a line, its number the line's, from 0. The vocabulary must hold [CLS], [SEP]
// and [UNK].
func New(vocabulary string) (*Tokenizer, error) {
	ids := make(map[string]int64, strings.Count(vocabulary, "\n")+1)
	n := int64(0)
	for line := range strings.Lines(vocabulary) {
		ids[strings.TrimRight(line, "\r\n")] = n
		n++
	}
	return fromIDs(ids)
}

// FromJSON makes a tokenizer of a tokenizer.json as Hugging Face tokenizers write it. Only its vocabulary is read.
func FromJSON(file []byte) (*Tokenizer, error) {
	var j struct {
		Model struct {
			Type  string
			Vocab map[string]int64
		}
	}
	if err := json.Unmarshal(file, &j); err != nil {
		return nil, fmt.Errorf("wordpiece: %w", err)
	}
	if j.Model.Type != "WordPiece" {
		return nil, fmt.Errorf("wordpiece: the tokenizer is of type %q", j.Model.Type)
	}
	return fromIDs(j.Model.Vocab)
}

func fromIDs(ids map[string]int64) (*Tokenizer, error) {
	t := &Tokenizer{ids: ids}
	var errs []error
	for name, id := range map[string]*int64{"[CLS]": &t.cls, "[SEP]": &t.sep, "[UNK]": &t.unknown} {
		found, ok := t.ids[name]
		if !ok {
			errs = append(errs, fmt.Errorf("wordpiece: the vocabulary has no %s", name))
		}
		*id = found
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return t, nil
}

// Encode cuts text into at most limit tokens, the opening and the closing mark included; what goes beyond is left out.
// A limit below 2 means no limit.
func (t *Tokenizer) Encode(text string, limit int) []Token {
	out := []Token{{ID: t.cls}}
	full := func() bool { return limit >= 2 && len(out) >= limit-1 }
	for word := range words(text) {
		if full() {
			break
		}
		out = t.appendPieces(out, word)
	}
	if limit >= 2 && len(out) > limit-1 {
		out = out[:limit-1]
	}
	return append(out, Token{ID: t.sep})
}

// appendPieces cuts a word into the longest pieces that the vocabulary knows; one unknown part makes the whole word unknown.
func (t *Tokenizer) appendPieces(out []Token, w word) []Token {
	whole := Token{ID: t.unknown, Start: w.origin[0].start, End: w.origin[len(w.origin)-1].end}
	if len(w.runes) > maxWordRunes {
		return append(out, whole)
	}
	before := len(out)
	for from := 0; from < len(w.runes); {
		id, to := t.longest(w.runes, from)
		if to == from {
			return append(out[:before], whole)
		}
		out = append(out, Token{ID: id, Start: w.origin[from].start, End: w.origin[to-1].end})
		from = to
	}
	return out
}

// longest finds the longest known piece at from; to == from when there is none.
func (t *Tokenizer) longest(runes []rune, from int) (id int64, to int) {
	prefix := ""
	if from > 0 {
		prefix = "##"
	}
	for to = len(runes); to > from; to-- {
		if id, ok := t.ids[prefix+string(runes[from:to])]; ok {
			return id, to
		}
	}
	return 0, from
}
