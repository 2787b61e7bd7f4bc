// Package keyphrase finds the phrases that say what a text is about.
//
// Candidates are runs of words between stop words and signs, as in RAKE (Rose et al., 2010); they are ranked by how alike the
// vectors of phrase and text are, as in EmbedRank (Bennani-Smires et al., 2018), by where they first stand, and by how often;
// phrases that say the same as a better one are left out.
package keyphrase

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/local/text/minilm"
)

// ModelVersion names what answers.
const ModelVersion = "cogbook-minilm-phrases-1"

const (
	maxCandidates = 200  // of one text, the first ones
	sameMeaning   = 0.85 // from this likeness on, two phrases count as one
	minScore      = 0.12
)

// Text is a text and its language, one of Languages.
type Text struct{ Text, Language string }

// Extractor finds key phrases. It may be used from many goroutines at once.
type Extractor struct{ vectors *minilm.Model }

// New makes an extractor.
func New(vectors *minilm.Model) *Extractor { return &Extractor{vectors} }

// Extract gives the key phrases of each text, the most telling first, at most one for each 3 words (5 to 30). Vectors
// are made for English; in other languages position and frequency count more.
func (x *Extractor) Extract(ctx context.Context, texts []Text) ([][]string, error) {
	found := make([][]candidate, len(texts))
	var all []string
	for i, t := range texts {
		found[i] = candidates(t.Text, t.Language)
		all = append(all, t.Text)
		for _, c := range found[i] {
			all = append(all, c.text)
		}
	}
	vectors, err := x.vectors.Embed(ctx, all)
	if err != nil {
		return nil, err
	}
	out := make([][]string, len(texts))
	for i, t := range texts {
		n := len(found[i])
		out[i] = choose(found[i], vectors[0], vectors[1:n+1], t)
		vectors = vectors[n+1:]
	}
	return out, nil
}

// candidate is a phrase of a text.
type candidate struct {
	text  string
	words int
	at    int // byte where it first stands
	count int
	named bool // has a capital although no sentence starts there, or a digit
}

// choose ranks the candidates and drops those that repeat a better one.
func choose(found []candidate, whole minilm.Vector, vectors []minilm.Vector, t Text) []string {
	type ranked struct {
		candidate
		vector minilm.Vector
		score  float64
	}
	weight := 1.0
	if t.Language != "en" {
		weight = 0.5
	}
	var list []ranked
	for i, c := range found {
		early := 1 - float64(c.at)/float64(len(t.Text)+1)
		score := weight*minilm.Dot(whole, vectors[i]) + 0.15*early + 0.1*math.Log(float64(c.count))
		if c.named {
			score += 0.1
		}
		if c.words == 1 && !c.named && c.count == 1 {
			score -= 0.1 // single common words say little
		}
		list = append(list, ranked{c, vectors[i], score})
	}
	slices.SortStableFunc(list, func(a, b ranked) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	limit := min(30, max(5, len(strings.Fields(t.Text))/3))
	var kept []ranked
	for _, c := range list {
		repeats := c.score < minScore || slices.ContainsFunc(kept, func(k ranked) bool {
			return within(c.text, k.text) || within(k.text, c.text) || minilm.Dot(c.vector, k.vector) > sameMeaning
		})
		if !repeats && len(kept) < limit {
			kept = append(kept, c)
		}
	}
	var out []string
	for _, c := range kept {
		out = append(out, c.text)
	}
	return out
}

// within says whether all words of a are words of b, in either case.
func within(a, b string) bool {
	words := strings.Fields(strings.ToLower(b))
	for w := range strings.FieldsSeq(strings.ToLower(a)) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return true
}
