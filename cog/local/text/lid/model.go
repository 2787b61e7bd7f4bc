// Package lid identifies the language of a text with a quantised fastText model (lid.176.ftz), read and run in pure Go.
//
// It implements the part of fastText (https://fasttext.cc) that such a file needs: a pruned dictionary of words and
// character n-grams, product-quantised input vectors, and a hierarchical softmax over the labels.
package lid

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
)

// ErrFormat is what errors about a file that is not a usable quantised fastText model match.
var ErrFormat = errors.New("lid: not a quantised fastText model with hierarchical softmax")

// Model is a loaded model. It never changes, so that it can be used from many goroutines at once.
type Model struct {
	dim        int
	bucket     uint32
	minn, maxn int
	nwords     int32
	words      map[string]int32
	labels     []string
	pruned     map[int32]int32 // n-gram bucket -> row after nwords
	pruneSize  int64           // -1: nothing was pruned
	eos        int32           // row of the end-of-sentence word, -1 when there is none
	input      matrix
	output     []float32
	tree       []node
}

// Prediction is one language and how probable the model holds it to be.
type Prediction struct {
	Label       string  // without the "__label__" prefix: for lid.176 an ISO 639-1 or 639-3 code
	Probability float64 // 0..1
}

// Open reads the model in the file at path.
func Open(path string) (*Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("lid: %w", err)
	}
	defer func() { _ = f.Close() }()
	return Read(bufio.NewReaderSize(f, 1<<16))
}

// Labels returns every label the model knows.
func (m *Model) Labels() []string { return slices.Clone(m.labels) }

// Predict returns the k most probable languages of text, best first. Line breaks count as spaces.
// It returns nothing when the model knows no piece of the text, or when k < 1.
func (m *Model) Predict(text string, k int) []Prediction {
	hidden := m.hidden(m.rows(text))
	if hidden == nil || k < 1 {
		return nil
	}
	var best []Prediction // sorted, at most k, Probability holds the logarithm until the end
	var visit func(at int32, score float64)
	visit = func(at int32, score float64) {
		if len(best) == k && score <= best[k-1].Probability {
			return
		}
		n := m.tree[at]
		if n.left < 0 {
			best = insert(best, Prediction{m.labels[at], score}, k)
			return
		}
		row := m.output[(int(at)-len(m.labels))*m.dim:][:m.dim]
		dot := 0.0
		for i, h := range hidden {
			dot += h * float64(row[i])
		}
		right := 1 / (1 + math.Exp(-dot))
		visit(n.left, score+math.Log(1-right+1e-5))
		visit(n.right, score+math.Log(right+1e-5))
	}
	visit(int32(len(m.tree)-1), 0)
	for i := range best {
		best[i].Probability = min(1, math.Exp(best[i].Probability))
	}
	return best
}

func insert(best []Prediction, p Prediction, k int) []Prediction {
	at, _ := slices.BinarySearchFunc(best, p, func(a, b Prediction) int {
		if a.Probability > b.Probability {
			return -1
		}
		return 1
	})
	best = slices.Insert(best, at, p)
	return best[:min(len(best), k)]
}

// hidden is the mean of the rows' vectors, nil for no rows.
func (m *Model) hidden(rows []int32) []float64 {
	if len(rows) == 0 {
		return nil
	}
	sum := make([]float64, m.dim)
	for _, row := range rows {
		m.input.addRow(sum, int(row))
	}
	for i := range sum {
		sum[i] /= float64(len(rows))
	}
	return sum
}

// rows lists the input rows of text: words, their n-grams, and the end of the sentence.
func (m *Model) rows(text string) []int32 {
	var rows []int32
	for word := range strings.FieldsFuncSeq(text, isSpace) {
		if row, ok := m.words[word]; ok {
			rows = append(rows, row)
		}
		rows = m.appendGrams(rows, "<"+word+">")
	}
	if len(rows) > 0 && m.eos >= 0 {
		rows = append(rows, m.eos)
	}
	return rows
}

// isSpace is fastText's idea of a space: ASCII only.
func isSpace(r rune) bool { return strings.ContainsRune(" \n\r\t\v\f\x00", r) }

// appendGrams adds the rows of word's character n-grams. The hash is FNV-1a over bytes taken as signed, as in fastText.
func (m *Model) appendGrams(rows []int32, word string) []int32 {
	for i := 0; i < len(word); i++ {
		if continues(word[i]) {
			continue
		}
		hash := uint32(2166136261)
		for j, n := i, 1; j < len(word) && n <= m.maxn; n++ {
			for first := true; j < len(word) && (first || continues(word[j])); j++ {
				first = false
				hash ^= uint32(int8(word[j]))
				hash *= 16777619
			}
			if n < m.minn || (n == 1 && (i == 0 || j == len(word))) {
				continue
			}
			id := int32(hash % m.bucket)
			if m.pruneSize >= 0 {
				kept, ok := m.pruned[id]
				if !ok {
					continue
				}
				id = kept
			}
			rows = append(rows, m.nwords+id)
		}
	}
	return rows
}

// continues says whether b is a UTF-8 continuation byte.
func continues(b byte) bool { return b&0xC0 == 0x80 }
