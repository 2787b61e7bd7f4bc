package sentiment

import (
	_ "embed" // head.bin
	"encoding/binary"
	"errors"
	"math"

	"github.com/cogbook/cogbook/cog/local/text/minilm"
	"github.com/cogbook/cogbook/cog/local/text/sentiment/vader"
)

//go:embed head.bin
var headFile []byte

// inputs are the sentence's vector and three scores of package vader.
const inputs = minilm.Size + 3

// labels of the network's outputs: negative, neutral, positive.
const outputs = 3

// head is the small network that train/train.py writes: one hidden layer with ReLU, then a softmax over three outputs.
type head struct {
	hidden     [][]float32 // [neurons][inputs]
	hiddenBias []float32
	out        [][]float32 // [outputs][neurons]
	outBias    []float32
}

var errHead = errors.New("sentiment: head.bin is damaged")

// readHead reads "CGSH", version, inputs and neurons (uint32 each), then the fields of head in order (float32), little endian.
func readHead(b []byte) (*head, error) {
	if len(b) < 16 || string(b[:4]) != "CGSH" || binary.LittleEndian.Uint32(b[4:]) != 1 ||
		binary.LittleEndian.Uint32(b[8:]) != inputs {
		return nil, errHead
	}
	neurons := int(binary.LittleEndian.Uint32(b[12:]))
	if neurons > 4096 || len(b) != 16+4*(neurons*(inputs+1)+outputs*(neurons+1)) {
		return nil, errHead
	}
	at := 16
	next := func(n int) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[at:]))
			at += 4
		}
		return out
	}
	h := &head{}
	for range neurons {
		h.hidden = append(h.hidden, next(inputs))
	}
	h.hiddenBias = next(neurons)
	for range outputs {
		h.out = append(h.out, next(neurons))
	}
	h.outBias = next(outputs)
	return h, nil
}

// scores gives the probabilities, which sum to 1.
func (h *head) scores(v minilm.Vector, s vader.Scores) Scores {
	x := append(append(make([]float32, 0, inputs), v...), float32(s.Compound), float32(s.Positive), float32(s.Negative))
	hidden := make([]float32, len(h.hidden))
	for i, weights := range h.hidden {
		hidden[i] = max(0, h.hiddenBias[i]+dot(weights, x))
	}
	var e [outputs]float64
	total := 0.0
	for i, weights := range h.out {
		e[i] = math.Exp(float64(h.outBias[i] + dot(weights, hidden)))
		total += e[i]
	}
	return Scores{Negative: e[0] / total, Neutral: e[1] / total, Positive: e[2] / total}
}

func dot(a, b []float32) float32 {
	var sum float32
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}
