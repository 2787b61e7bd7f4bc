// Package sentiment says whether English sentences are positive, neutral or negative.
//
// A sentence's MiniLM vector and its VADER scores go into a small network that was trained on human ratings; train/README.md
// has the data and the measured scores. Irony and idioms are its weak points.
package sentiment

import (
	"context"
	"math"
	"slices"

	"github.com/cogbook/cogbook/cog/local/text/minilm"
	"github.com/cogbook/cogbook/cog/local/text/segment"
	"github.com/cogbook/cogbook/cog/local/text/sentiment/vader"
)

// ModelVersion names what answers.
const ModelVersion = "cogbook-minilm-vader-1"

// Language is the only language the model was trained for.
const Language = "en"

// Label is a kind of sentiment.
type Label string

// The labels. Only documents can be Mixed.
const (
	Positive Label = "positive"
	Neutral  Label = "neutral"
	Negative Label = "negative"
	Mixed    Label = "mixed"
)

// Scores are the probabilities of the labels; they sum to 1.
type Scores struct {
	Positive float64 `json:"positive"`
	Neutral  float64 `json:"neutral"`
	Negative float64 `json:"negative"`
}

// Sentence is one sentence of a document.
type Sentence struct {
	Span   segment.Span
	Label  Label
	Scores Scores
}

// Document is the sentiment of a text.
type Document struct {
	Label     Label
	Scores    Scores
	Sentences []Sentence
}

// Analyzer finds sentiments. It may be used from many goroutines at once.
type Analyzer struct {
	vectors *minilm.Model
	head    *head
}

// New makes an analyzer.
func New(vectors *minilm.Model) (*Analyzer, error) {
	h, err := readHead(headFile)
	if err != nil {
		return nil, err
	}
	return &Analyzer{vectors, h}, nil
}

// Analyze gives one document for each text, in their order. All sentences of all texts go through the network together.
// A text without sentences is neutral.
func (a *Analyzer) Analyze(ctx context.Context, texts []string) ([]Document, error) {
	out := make([]Document, len(texts))
	var sentences []string
	for i, text := range texts {
		for _, span := range segment.Sentences(text) {
			out[i].Sentences = append(out[i].Sentences, Sentence{Span: span})
			sentences = append(sentences, span.Of(text))
		}
	}
	vectors, err := a.vectors.Embed(ctx, sentences)
	if err != nil {
		return nil, err
	}
	at := 0
	for i := range out {
		for k := range out[i].Sentences {
			s := &out[i].Sentences[k]
			s.Scores = a.head.scores(vectors[at], vader.Score(sentences[at]))
			s.Label = s.Scores.label()
			s.Scores = s.Scores.rounded()
			at++
		}
		out[i].summarize()
	}
	return out, nil
}

// label is the most probable one.
func (s Scores) label() Label {
	switch {
	case s.Positive > max(s.Neutral, s.Negative):
		return Positive
	case s.Negative > s.Neutral:
		return Negative
	}
	return Neutral
}

// rounded has two digits, as the service gives, and still sums to 1: the largest takes what rounding leaves.
func (s Scores) rounded() Scores {
	v := []*float64{&s.Positive, &s.Neutral, &s.Negative}
	left := 100.0
	for _, x := range v {
		*x = math.Round(*x * 100)
		left -= *x
	}
	largest := slices.MaxFunc(v, func(a, b *float64) int {
		if *a < *b {
			return -1
		}
		return 1
	})
	*largest += left
	for _, x := range v {
		*x /= 100
	}
	return s
}

// summarize follows the service's documented rule: positive and negative sentences make a document mixed, either kind alone
// gives its name to it, however many neutral ones there are. The scores are the sentences' means.
func (d *Document) summarize() {
	if len(d.Sentences) == 0 {
		d.Label, d.Scores = Neutral, Scores{Neutral: 1}
		return
	}
	seen := map[Label]bool{}
	for _, s := range d.Sentences {
		seen[s.Label] = true
		d.Scores.Positive += s.Scores.Positive
		d.Scores.Neutral += s.Scores.Neutral
		d.Scores.Negative += s.Scores.Negative
	}
	n := float64(len(d.Sentences))
	d.Scores = Scores{d.Scores.Positive / n, d.Scores.Neutral / n, d.Scores.Negative / n}.rounded()
	switch {
	case seen[Positive] && seen[Negative]:
		d.Label = Mixed
	case seen[Positive]:
		d.Label = Positive
	case seen[Negative]:
		d.Label = Negative
	default:
		d.Label = Neutral
	}
}
