package lid

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"
)

// What a file may ask for at most, so that a damaged one cannot ask for all memory.
const (
	magic      = 793712314
	version    = 12
	maxEntries = 1 << 24
	maxWord    = 1 << 12
	maxBytes   = 1 << 28
	maxCount   = 1e15 - 1 // what huffman takes for "not built yet" starts above
)

// Kinds of fastText losses and models that Read accepts.
const (
	lossHierarchicalSoftmax = 1
	modelSupervised         = 3
)

// source reads little-endian values and keeps the first error.
type source struct {
	r   io.ByteReader
	err error
}

func (s *source) bytes(n int) []byte {
	out := make([]byte, 0, min(n, 1<<16))
	for range n {
		b, err := s.r.ReadByte()
		if s.err == nil && err != nil {
			s.err = fmt.Errorf("%w: it ends too early", ErrFormat)
		}
		if s.err != nil {
			return make([]byte, min(n, 8))
		}
		out = append(out, b)
	}
	return out
}

func (s *source) u8() byte   { return s.bytes(1)[0] }
func (s *source) i32() int32 { return int32(binary.LittleEndian.Uint32(s.bytes(4))) }
func (s *source) i64() int64 { return int64(binary.LittleEndian.Uint64(s.bytes(8))) }

func (s *source) floats(n int) []float32 {
	raw := s.bytes(4 * n)
	if s.err != nil {
		return nil
	}
	out := make([]float32, n)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}

func (s *source) word() string {
	var b strings.Builder
	for b.Len() < maxWord {
		c := s.u8()
		if c == 0 || s.err != nil {
			return b.String()
		}
		b.WriteByte(c)
	}
	s.fail("a word is longer than %d bytes", maxWord)
	return ""
}

func (s *source) fail(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf("%w: %s", ErrFormat, fmt.Sprintf(format, args...))
	}
}

// count checks a size that the file states.
func (s *source) count(n int64, limit int64, what string) int {
	if n < 0 || n > limit {
		s.fail("%d %s", n, what)
	}
	if s.err != nil {
		return 0
	}
	return int(n)
}

// Read reads a model. It returns an error that matches ErrFormat when r does not hold one that this package can run.
func Read(r io.ByteReader) (*Model, error) {
	s := &source{r: r}
	m := &Model{}
	m.readArguments(s)
	counts := m.readDictionary(s)
	m.input = readMatrix(s)
	if s.u8() != 0 {
		s.fail("its output is quantised too")
	}
	rows := s.count(s.i64(), maxEntries, "output rows")
	columns := s.count(s.i64(), maxEntries, "output columns")
	if s.err == nil && (columns != m.dim || rows < len(m.labels)-1 || rows*columns > maxBytes/4) {
		s.fail("output of %d x %d for %d labels of %d dimensions", rows, columns, len(m.labels), m.dim)
	}
	if s.err == nil {
		m.output = s.floats(rows * columns)
	}
	m.check(s)
	if s.err != nil {
		return nil, s.err
	}
	m.tree = huffman(counts)
	return m, nil
}

func (m *Model) readArguments(s *source) {
	if s.i32() != magic || s.i32() != version {
		s.fail("wrong magic number or version")
	}
	var a [12]int32 // dim ws epoch minCount neg wordNgrams loss model bucket minn maxn lrUpdateRate
	for i := range a {
		a[i] = s.i32()
	}
	s.bytes(8) // sampling threshold
	if s.err == nil && (a[0] < 1 || a[0] > 1024 || a[5] != 1 || a[6] != lossHierarchicalSoftmax || a[7] != modelSupervised ||
		a[8] < 1 || a[9] < 0 || a[10] > 16) {
		s.fail("unsupported arguments %v", a)
	}
	m.dim, m.bucket, m.minn, m.maxn = int(a[0]), uint32(a[8]), int(a[9]), int(a[10])
}

// readDictionary returns how often each label was seen in training.
func (m *Model) readDictionary(s *source) []int64 {
	size := s.count(int64(s.i32()), maxEntries, "dictionary entries")
	m.nwords = int32(s.count(int64(s.i32()), maxEntries, "words"))
	s.count(int64(s.i32()), maxEntries, "labels")
	s.i64() // tokens seen in training
	m.pruneSize = s.i64()
	m.words, m.eos = map[string]int32{}, -1
	var counts []int64
	for i := 0; i < size && s.err == nil; i++ {
		word, count := s.word(), s.i64()
		if s.u8() == 0 {
			m.words[word] = int32(i)
		} else {
			m.labels = append(m.labels, strings.TrimPrefix(word, "__label__"))
			counts = append(counts, int64(s.count(count, maxCount, "sightings of a label")))
		}
	}
	if row, ok := m.words["</s>"]; ok {
		m.eos = row
	}
	m.pruned = map[int32]int32{}
	for range s.count(max(0, m.pruneSize), maxEntries, "n-grams") {
		if s.err != nil {
			break
		}
		from := s.i32()
		m.pruned[from] = s.i32()
	}
	return counts
}

// check makes sure that no row that the dictionary names lies outside the input.
func (m *Model) check(s *source) {
	if s.err != nil {
		return
	}
	if len(m.labels) < 2 || m.input.dim() != m.dim || int(m.nwords) != len(m.words) {
		s.fail("%d labels, %d words, vectors of %d", len(m.labels), len(m.words), m.input.dim())
		return
	}
	grams := m.input.rows - int(m.nwords)
	if m.pruneSize < 0 && grams < int(m.bucket) {
		s.fail("%d rows are too few", m.input.rows)
	}
	for _, row := range m.words {
		if int(row) >= m.input.rows {
			s.fail("word row %d of %d", row, m.input.rows)
		}
	}
	for _, row := range m.pruned {
		if row < 0 || int(row) >= grams {
			s.fail("n-gram row %d of %d", row, grams)
		}
	}
}
