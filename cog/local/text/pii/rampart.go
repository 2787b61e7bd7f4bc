package pii

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/text/segment"
	"github.com/cogbook/cogbook/cog/local/text/wordpiece"
)

const (
	// window is how many tokens the network reads at once, without the two marks. It could read 510, but finds fewer names
	// then: whole sentences that fit are read together. Of a longer sentence, overlap tokens are read again.
	window, overlap = 62, 16
	batch           = 16  // windows in one run
	minimum         = 0.5 // probability from which on a word counts,
	otherName       = 0.2 // and from which on it does beside another part of a name
)

// rampart labels the words of texts.
type rampart struct {
	session   *onnx.Session
	tokenizer *wordpiece.Tokenizer
	groups    []int // label -> group, 0 for none
}

// person is the place of names in groups.
const person = 1

// groups of labels that make one category together.
var groups = []struct {
	category string
	labels   []string
	joins    string // signs that may stand between two words of one entity
}{
	{"", []string{"O"}, ""},
	{Person, []string{"GIVEN_NAME", "SURNAME"}, " .-'’\u00a0"},
	{Address, []string{"BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS", "CITY", "STATE", "ZIP_CODE"}, " ,.#-\n\r\u00a0"},
	{Email, []string{"EMAIL"}, "@._-+"},
	{PhoneNumber, []string{"PHONE"}, " .-()+/"},
	{URL, []string{"URL"}, ":/.?&=_-#%"},
	{TaxID, []string{"TAX_ID"}, " -"},
	{BankAccount, []string{"BANK_ACCOUNT"}, " -"},
	{RoutingNumber, []string{"ROUTING_NUMBER"}, " -"},
	{GovernmentID, []string{"GOVERNMENT_ID"}, " -"},
	{Passport, []string{"PASSPORT"}, " -"},
	{License, []string{"DRIVERS_LICENSE"}, " -"},
}

// Open loads the fetched model. Where it has not been fetched the error is a *models.MissingError.
func Open() (*Finder, error) {
	read := func(name string) ([]byte, error) {
		path, err := models.Path("rampart", name)
		if err != nil {
			return nil, err
		}
		file, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("pii: %w", err)
		}
		return file, nil
	}
	config, err := read("config.json")
	if err != nil {
		return nil, err
	}
	vocabulary, err := read("tokenizer.json")
	if err != nil {
		return nil, err
	}
	r := &rampart{}
	if r.groups, err = readLabels(config); err != nil {
		return nil, err
	}
	if r.tokenizer, err = wordpiece.FromJSON(vocabulary); err != nil {
		return nil, err
	}
	if r.session, err = onnx.OpenModel("rampart", "model_q4.onnx"); err != nil {
		return nil, err
	}
	return &Finder{r}, nil
}

// readLabels finds the group of each label in the model's config.json.
func readLabels(config []byte) ([]int, error) {
	var c struct {
		Labels map[string]string `json:"id2label"`
	}
	if err := json.Unmarshal(config, &c); err != nil {
		return nil, fmt.Errorf("pii: %w", err)
	}
	out := make([]int, len(c.Labels))
	for key, label := range c.Labels {
		id, err := strconv.Atoi(key)
		if err != nil || id < 0 || id >= len(out) {
			return nil, fmt.Errorf("pii: label number %q of %d", key, len(out))
		}
		label = strings.TrimPrefix(strings.TrimPrefix(label, "B-"), "I-")
		for g := range groups {
			if slices.Contains(groups[g].labels, label) {
				out[id] = g
			}
		}
	}
	return out, nil
}

func (r *rampart) close() error { return r.session.Close() }

// word is a run of tokens without space or sign between them.
type word struct {
	span   segment.Span
	shares []float64 // the sum of its tokens' probabilities by group
	tokens int
}

// share is the word's probability of a group.
func (w word) share(group int) float64 { return w.shares[group] / float64(w.tokens) }

func (r *rampart) find(ctx context.Context, texts []string) ([][]Entity, error) {
	tokens := make([][]wordpiece.Token, len(texts))
	shares := make([][][]float64, len(texts))
	var pieces []piece
	for i, text := range texts {
		tokens[i] = r.tokenizer.Encode(text, 0)
		shares[i] = make([][]float64, len(tokens[i]))
		for _, p := range windows(text, tokens[i]) {
			p.text = i
			pieces = append(pieces, p)
		}
	}
	slices.SortStableFunc(pieces, func(a, b piece) int { return (a.to - a.from) - (b.to - b.from) })
	for run := range slices.Chunk(pieces, batch) {
		if err := r.label(ctx, run, tokens, shares); err != nil {
			return nil, fmt.Errorf("pii: %w", err)
		}
	}
	out := make([][]Entity, len(texts))
	for i, text := range texts {
		last := len(tokens[i]) - 1
		out[i] = join(text, words(text, tokens[i][1:last], shares[i][1:last]))
	}
	return out, nil
}

// piece is what the network reads at once: the tokens [from, to) of a text.
type piece struct{ text, from, to int }

// windows cuts the tokens of text, its two marks left out, at ends of sentences where it can.
func windows(text string, tokens []wordpiece.Token) []piece {
	starts := map[int]bool{} // tokens that begin a sentence
	at := 1
	for _, s := range segment.Sentences(text) {
		for at < len(tokens)-1 && tokens[at].Start < s.Start {
			at++
		}
		starts[at] = true
	}
	var out []piece
	for from := 1; from < len(tokens)-1; {
		to := min(from+window, len(tokens)-1)
		next := to
		if to < len(tokens)-1 {
			for next > from && !starts[next] {
				next--
			}
			if next > from {
				to = next
			} else {
				next = to - overlap
			}
		}
		out = append(out, piece{from: from, to: to})
		from = next
	}
	return out
}

// label puts into shares each token's probability of each group, for the tokens of run, which is sorted by length.
func (r *rampart) label(ctx context.Context, run []piece, tokens [][]wordpiece.Token, shares [][][]float64) error {
	width := run[len(run)-1].to - run[len(run)-1].from + 2
	shape := []int64{int64(len(run)), int64(width)}
	ids, mask := make([]int64, len(run)*width), make([]int64, len(run)*width)
	for row, p := range run {
		all := tokens[p.text]
		for i, t := range slices.Concat(all[:1], all[p.from:p.to], all[len(all)-1:]) {
			ids[row*width+i], mask[row*width+i] = t.ID, 1
		}
	}
	result, err := r.session.RunContext(ctx, map[string]onnx.Tensor{
		"input_ids":      {Shape: shape, Int64: ids},
		"attention_mask": {Shape: shape, Int64: mask},
		"token_type_ids": {Shape: shape, Int64: make([]int64, len(ids))},
	})
	if err != nil {
		return err
	}
	logits, labels := result["logits"].Float32, len(r.groups)
	if len(logits) != len(ids)*labels {
		return fmt.Errorf("the network gave %d values for %d tokens", len(logits), len(ids))
	}
	for row, p := range run {
		for i := p.from; i < p.to; i++ {
			got := r.softmax(logits[(row*width+1+i-p.from)*labels:][:labels])
			// A token that was read twice keeps what says more: that it is something.
			if old := shares[p.text][i]; old == nil || got[0] < old[0] {
				shares[p.text][i] = got
			}
		}
	}
	return nil
}

// softmax turns one token's logits into probabilities and adds them up by group.
func (r *rampart) softmax(logits []float32) []float64 {
	highest := slices.Max(logits)
	shares := make([]float64, len(groups))
	total := 0.0
	for label, x := range logits {
		e := math.Exp(float64(x - highest))
		shares[r.groups[label]] += e
		total += e
	}
	for g := range shares {
		shares[g] /= total
	}
	return shares
}

// words joins the pieces of words, so that a word has one category.
func words(text string, tokens []wordpiece.Token, shares [][]float64) []word {
	var out []word
	for i, t := range tokens {
		sign := !isWord(text[t.Start:t.End])
		if n := len(out) - 1; n >= 0 && out[n].span.End == t.Start && !sign && isWord(out[n].span.Of(text)) {
			out[n].span.End = t.End
			out[n].tokens++
			for g, s := range shares[i] {
				out[n].shares[g] += s
			}
			continue
		}
		out = append(out, word{segment.Span{Start: t.Start, End: t.End}, slices.Clone(shares[i]), 1})
	}
	return out
}
