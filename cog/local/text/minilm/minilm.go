// Package minilm turns sentences into vectors with all-MiniLM-L6-v2: sentences that mean the same get vectors that point the
// same way.
//
// The model is sentence-transformers' (Apache-2.0), run as ONNX. vocab.txt is its vocabulary, the one of BERT base uncased
// (Apache-2.0).
package minilm

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/text/wordpiece"
)

// Size is the number of values in a vector.
const Size = 384

const (
	maxTokens   = 256  // what the model was trained for; longer texts are cut
	batchTexts  = 32   // texts in one run of the network ...
	batchTokens = 4096 // ... and tokens, padding included
)

// Network runs the model; *onnx.Session does.
type Network interface {
	RunContext(ctx context.Context, inputs map[string]onnx.Tensor) (map[string]onnx.Tensor, error)
}

// Model makes vectors. It may be used from many goroutines at once if its network may.
type Model struct {
	network   Network
	tokenizer *wordpiece.Tokenizer
}

// New makes a model of a loaded network.
func New(network Network) (*Model, error) {
	tokenizer, err := NewTokenizer()
	if err != nil {
		return nil, err
	}
	return &Model{network, tokenizer}, nil
}

// Close frees the network, where it can be closed.
func (m *Model) Close() error {
	if c, ok := m.network.(interface{ Close() error }); ok {
		return c.Close()
	}
	return nil
}

// Vector has length 1, so that Dot of two is the cosine of their angle.
type Vector []float32

// Dot is how alike two sentences are: 1 the same, about 0 unrelated.
func Dot(a, b Vector) float64 {
	sum := 0.0
	for i := range min(len(a), len(b)) {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

// Embed gives one vector for each text, in their order. Texts of like length share a run of the network. What a text has
// beyond 256 pieces (about 190 English words) does not count. An empty text has a vector too.
func (m *Model) Embed(ctx context.Context, texts []string) ([]Vector, error) {
	tokens := make([][]wordpiece.Token, len(texts))
	order := make([]int, len(texts))
	for i, text := range texts {
		tokens[i], order[i] = m.tokenizer.Encode(text, maxTokens), i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(tokens[a]) - len(tokens[b]) })
	out := make([]Vector, len(texts))
	for len(order) > 0 {
		n := 1
		for n < min(batchTexts, len(order)) && (n+1)*len(tokens[order[n]]) <= batchTokens {
			n++
		}
		batch := make([][]wordpiece.Token, n)
		for k, i := range order[:n] {
			batch[k] = tokens[i]
		}
		vectors, err := m.run(ctx, batch)
		if err != nil {
			return nil, fmt.Errorf("minilm: %w", err)
		}
		for k, i := range order[:n] {
			out[i] = vectors[k]
		}
		order = order[n:]
	}
	return out, nil
}

// run makes the vectors of one batch, sorted by length.
func (m *Model) run(ctx context.Context, batch [][]wordpiece.Token) ([]Vector, error) {
	width := len(batch[len(batch)-1])
	shape := []int64{int64(len(batch)), int64(width)}
	ids, mask := make([]int64, len(batch)*width), make([]int64, len(batch)*width)
	for row, tokens := range batch {
		for i, token := range tokens {
			ids[row*width+i], mask[row*width+i] = token.ID, 1
		}
	}
	out, err := m.network.RunContext(ctx, map[string]onnx.Tensor{
		"input_ids":      {Shape: shape, Int64: ids},
		"attention_mask": {Shape: shape, Int64: mask},
		"token_type_ids": {Shape: shape, Int64: make([]int64, len(ids))},
	})
	if err != nil {
		return nil, err
	}
	hidden := out["last_hidden_state"].Float32
	if len(hidden) != len(ids)*Size {
		return nil, fmt.Errorf("the network gave %d values for %d tokens", len(hidden), len(ids))
	}
	vectors := make([]Vector, len(batch))
	for row, tokens := range batch {
		vectors[row] = pool(hidden[row*width*Size:], len(tokens))
	}
	return vectors, nil
}

// pool is the mean of the first n tokens' values, made one long.
func pool(hidden []float32, n int) Vector {
	sums := make([]float64, Size)
	for i := range n {
		for j, v := range hidden[i*Size : (i+1)*Size] {
			sums[j] += float64(v)
		}
	}
	norm := 0.0
	for _, s := range sums {
		norm += s * s
	}
	norm = math.Sqrt(norm)
	v := make(Vector, Size)
	for j, s := range sums {
		v[j] = float32(s / max(norm, 1e-12))
	}
	return v
}
