package lid

// centroids is how many vectors a quantiser chooses from: one byte names one.
const centroids = 256

// quantizer replaces each part of a vector by the nearest of 256 centroids (product quantisation).
type quantizer struct {
	dim, parts, width, last int // the last part may be narrower
	table                   []float32
}

func readQuantizer(s *source) quantizer {
	q := quantizer{dim: int(s.i32()), parts: int(s.i32()), width: int(s.i32()), last: int(s.i32())}
	if s.err == nil && (q.dim < 1 || q.dim > 1024 || q.parts < 1 || q.width < 1 || q.last < 1 || q.last > q.width ||
		(q.parts-1)*q.width+q.last != q.dim) {
		s.fail("quantiser of %d dimensions in %d parts of %d", q.dim, q.parts, q.width)
	}
	if s.err == nil {
		q.table = s.floats(q.dim * centroids)
	}
	return q
}

func (q *quantizer) centroid(part int, code byte) []float32 {
	if part == q.parts-1 {
		return q.table[part*centroids*q.width+int(code)*q.last:][:q.last]
	}
	return q.table[(part*centroids+int(code))*q.width:][:q.width]
}

// matrix is a product-quantised matrix; with norms, the rows' lengths are quantised apart.
type matrix struct {
	rows  int
	codes []byte
	parts quantizer
	norms []byte // nil: rows are stored with their lengths
	norm  quantizer
}

func readMatrix(s *source) matrix {
	if s.u8() == 0 {
		s.fail("its input is not quantised")
	}
	withNorms := s.u8() != 0
	m := matrix{rows: s.count(s.i64(), maxEntries, "input rows")}
	s.i64() // columns; the quantiser says it again
	size := s.count(int64(s.i32()), maxBytes, "bytes of codes")
	m.codes = s.bytes(size)
	m.parts = readQuantizer(s)
	if withNorms {
		m.norms = s.bytes(m.rows)
		m.norm = readQuantizer(s)
	}
	if s.err == nil && len(m.codes) != m.rows*m.parts.parts {
		s.fail("%d codes for %d rows", len(m.codes), m.rows)
	}
	return m
}

func (m *matrix) dim() int { return m.parts.dim }

// addRow adds a row to sum, in the precision fastText uses for each product.
func (m *matrix) addRow(sum []float64, row int) {
	norm := float32(1)
	if m.norms != nil {
		norm = m.norm.centroid(0, m.norms[row])[0]
	}
	at := 0
	for part, code := range m.codes[row*m.parts.parts:][:m.parts.parts] {
		for _, c := range m.parts.centroid(part, code) {
			sum[at] += float64(norm * c)
			at++
		}
	}
}

// node of the label tree; leaves have no children and stand at their label's index.
type node struct{ left, right int32 }

// huffman builds the tree from the labels' counts, which the file lists in falling order.
func huffman(counts []int64) []node {
	n := len(counts)
	tree := make([]node, 2*n-1)
	weight := make([]int64, 2*n-1)
	for i := range tree {
		tree[i], weight[i] = node{-1, -1}, 1e15
	}
	copy(weight, counts)
	leaf, inner := n-1, n
	smallest := func() int32 {
		if leaf >= 0 && weight[leaf] < weight[inner] {
			leaf--
			return int32(leaf + 1)
		}
		inner++
		return int32(inner - 1)
	}
	for i := n; i < len(tree); i++ {
		left := smallest()
		right := smallest()
		tree[i] = node{left, right}
		weight[i] = weight[left] + weight[right]
	}
	return tree
}
