package frames

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"unsafe"

	"github.com/go-gota/gota/series"
)

// A Series is stored as its name, type and length, a bit for each missing element (no bits where none is missing), and
// the elements: words of 8 bytes for numbers, of one for truths, or for texts their lengths of 4 bytes and then all of them.

func appendString(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

// appendSeries writes s.
func appendSeries(out []byte, s series.Series) ([]byte, error) {
	if s.Err != nil {
		return nil, fmt.Errorf("the Series %q is in error: %w", s.Name, s.Err)
	}
	out = appendString(appendString(out, s.Name), string(s.Type()))
	switch s.Type() {
	case "": // the zero Series
		return out, nil
	case series.String:
		return appendTexts(out, &s)
	case series.Int:
		return appendFixed(out, &s, 8, series.Element.Int, func(b []byte, v int) { binary.LittleEndian.PutUint64(b, uint64(v)) })
	case series.Float:
		return appendFixed(out, &s, 8, func(e series.Element) (float64, error) { return e.Float(), nil },
			func(b []byte, v float64) { binary.LittleEndian.PutUint64(b, math.Float64bits(v)) })
	case series.Bool:
		return appendFixed(out, &s, 1, series.Element.Bool, func(b []byte, v bool) {
			b[0] = 0
			if v {
				b[0] = 1
			}
		})
	}
	return nil, fmt.Errorf("the Series %q is of the unknown type %q", s.Name, s.Type())
}

// elements returns those of s, copied by get where they cannot be read in place.
func elements[T any](s *series.Series, get func(series.Element) (T, error)) ([]element[T], error) {
	if inPlace {
		return elementsOf[T](s), nil
	}
	list := make([]element[T], s.Len())
	for i := range list {
		one := s.Elem(i)
		if list[i].nan = one.IsNA(); list[i].nan {
			continue
		}
		var err error
		if list[i].e, err = get(one); err != nil {
			return nil, fmt.Errorf("the Series %q: %w", s.Name, err)
		}
	}
	return list, nil
}

func appendMissing[T any](out []byte, list []element[T]) []byte {
	out = binary.AppendUvarint(out, uint64(len(list)))
	if !slices.ContainsFunc(list, func(one element[T]) bool { return one.nan }) {
		return append(out, 0)
	}
	out = append(out, 1)
	bits := make([]byte, (len(list)+7)/8)
	for i := range list {
		if list[i].nan {
			bits[i/8] |= 1 << (i % 8)
		}
	}
	return append(out, bits...)
}

func appendFixed[T any](out []byte, s *series.Series, size int, get func(series.Element) (T, error), put func([]byte, T)) ([]byte, error) {
	list, err := elements(s, get)
	if err != nil {
		return nil, err
	}
	out = appendMissing(out, list)
	at := len(out)
	out = slices.Grow(out, size*len(list))[:at+size*len(list)]
	for i, b := 0, out[at:]; i < len(list); i, b = i+1, b[size:] {
		put(b, list[i].e)
	}
	return out, nil
}

func appendTexts(out []byte, s *series.Series) ([]byte, error) {
	list, err := elements(s, func(e series.Element) (string, error) { return e.String(), nil })
	if err != nil {
		return nil, err
	}
	out = appendMissing(out, list)
	total := 0
	for i := range list {
		if uint64(len(list[i].e)) > math.MaxUint32 {
			return nil, fmt.Errorf("the Series %q: a text of %d bytes is too long", s.Name, len(list[i].e))
		}
		total += len(list[i].e)
	}
	out = slices.Grow(out, 4*len(list)+total)
	for i := range list {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(list[i].e)))
	}
	for i := range list {
		out = append(out, list[i].e...)
	}
	return out, nil
}

// reader reads what appendSeries and appendFrame wrote; after the first failure it returns zero values.
type reader struct {
	b      []byte
	failed bool
}

func (r *reader) take(n uint64) []byte {
	if r.failed || n > uint64(len(r.b)) {
		r.failed = true
		return nil
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) uint() uint64 {
	n, size := binary.Uvarint(r.b)
	if size <= 0 {
		r.failed = true
		return 0
	}
	r.take(uint64(size))
	return n
}

func (r *reader) string() string { return string(r.take(r.uint())) }

// stored is a Series as it was written.
type stored struct {
	name    string
	kind    series.Type
	n       int
	bits    []byte // of missing elements, nil for none
	lengths []byte // of texts
	data    []byte // the words, bytes or texts
}

// series reads a Series, whose elements stay where they are.
func (r *reader) series() stored {
	c := stored{name: r.string(), kind: series.Type(r.string())}
	switch c.kind {
	case "": // the zero Series
	case series.String:
		c.n, c.bits = r.missing(4)
		c.lengths = r.take(uint64(4 * c.n))
		total := uint64(0)
		for i := 0; i < len(c.lengths); i += 4 {
			total += uint64(binary.LittleEndian.Uint32(c.lengths[i:]))
		}
		c.data = r.take(total)
	case series.Int, series.Float:
		c.n, c.bits = r.missing(8)
		c.data = r.take(uint64(8 * c.n))
	case series.Bool:
		c.n, c.bits = r.missing(1)
		c.data = r.take(uint64(c.n))
	default:
		r.failed = true
	}
	return c
}

func (c *stored) isMissing(i int) bool { return c.bits != nil && c.bits[i/8]&(1<<(i%8)) != 0 }

// make makes the Series; its texts are parts of the data.
func (c *stored) make() series.Series {
	switch c.kind {
	case series.String:
		return makeTexts(c)
	case series.Int:
		return makeFixed(c, 8, readInt)
	case series.Float:
		return makeFixed(c, 8, readFloat)
	case series.Bool:
		return makeFixed(c, 1, readBool)
	}
	return series.Series{Name: c.name}
}

func readInt(b []byte) int       { return int(binary.LittleEndian.Uint64(b)) }
func readFloat(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }
func readBool(b []byte) bool     { return b[0] != 0 }

// missing reads the length, which is not above what is left for elements of size bytes, and the missing elements' bits.
func (r *reader) missing(size uint64) (n int, bits []byte) {
	count := r.uint()
	if flag := r.take(1); flag != nil && flag[0] == 1 {
		bits = r.take(count/8 + min(count%8, 1))
	}
	if r.failed || count > uint64(len(r.b))/size {
		r.failed = true
		return 0, nil
	}
	return int(count), bits
}

// seriesOf makes a Series of elements that fill sets.
func seriesOf[T any](c *stored, fill func(list []element[T])) series.Series {
	var list []element[T]
	s := series.New([]T{}, c.kind, c.name)
	if inPlace {
		list = newElements[T](&s, c.n)
	} else {
		list = make([]element[T], c.n)
	}
	fill(list)
	for i := range list {
		if c.isMissing(i) {
			list[i].nan = true
		}
	}
	if inPlace {
		return s
	}
	values := make([]T, c.n)
	for i := range list {
		values[i] = list[i].e
	}
	s = series.New(values, c.kind, c.name)
	for i := range list {
		if list[i].nan {
			s.Elem(i).Set("NaN") // gota's own mark of a missing cell
		}
	}
	return s
}

func makeFixed[T any](c *stored, size int, get func([]byte) T) series.Series {
	return seriesOf(c, func(list []element[T]) {
		for i, data := 0, c.data; i < len(list); i, data = i+1, data[size:] {
			list[i].e = get(data)
		}
	})
}

func makeTexts(c *stored) series.Series {
	return seriesOf(c, func(list []element[string]) {
		all := unsafe.String(unsafe.SliceData(c.data), len(c.data)) //nolint:gosec // what is stored never changes
		for i := range list {
			length := binary.LittleEndian.Uint32(c.lengths[4*i:])
			list[i].e, all = all[:length], all[length:]
		}
	})
}
