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
// the elements: words of 8 bytes, bytes, or for texts their lengths of 4 bytes and then all of them.

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
		out = binary.LittleEndian.AppendUint32(out, uint32(len(list[i].e))) //nolint:gosec // it was checked
	}
	for i := range list {
		out = append(out, list[i].e...)
	}
	return out, nil
}

// reader reads what appendSeries wrote; after the first failure it returns zero values.
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

// readSeries reads a Series and returns what follows it. Its texts are parts of b.
func readSeries(b []byte) (series.Series, []byte, error) {
	r := &reader{b: b}
	name, kind := r.string(), series.Type(r.string())
	s := series.Series{Name: name}
	if kind == "" && !r.failed {
		return s, r.b, nil
	}
	switch kind {
	case series.String:
		s = readTexts(r, name)
	case series.Int:
		s = readFixed(r, kind, name, 8, func(b []byte) int { return int(binary.LittleEndian.Uint64(b)) })
	case series.Float:
		s = readFixed(r, kind, name, 8, func(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) })
	case series.Bool:
		s = readFixed(r, kind, name, 1, func(b []byte) bool { return b[0] != 0 })
	default:
		r.failed = true
	}
	if r.failed {
		return series.Series{}, nil, errDamaged
	}
	return s, r.b, s.Err
}

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
func seriesOf[T any](kind series.Type, name string, n int, bits []byte, fill func(list []element[T])) series.Series {
	var list []element[T]
	s := series.New([]T{}, kind, name)
	if inPlace {
		list = newElements[T](&s, n)
	} else {
		list = make([]element[T], n)
	}
	fill(list)
	for i := range list {
		if isMissing(bits, i) {
			list[i].nan = true
		}
	}
	if inPlace {
		return s
	}
	values := make([]T, n)
	for i := range list {
		values[i] = list[i].e
	}
	s = series.New(values, kind, name)
	for i := range list {
		if list[i].nan {
			s.Elem(i).Set("NaN") // gota's own mark of a missing cell
		}
	}
	return s
}

func readFixed[T any](r *reader, kind series.Type, name string, size int, get func([]byte) T) series.Series {
	n, bits := r.missing(uint64(size))
	data := r.take(uint64(n * size))
	if r.failed {
		return series.Series{}
	}
	return seriesOf(kind, name, n, bits, func(list []element[T]) {
		for i := range list {
			list[i].e = get(data)
			data = data[size:]
		}
	})
}

func readTexts(r *reader, name string) series.Series {
	n, bits := r.missing(4)
	lengths := r.take(uint64(4 * n))
	total := uint64(0)
	for i := 0; i < len(lengths); i += 4 {
		total += uint64(binary.LittleEndian.Uint32(lengths[i:]))
	}
	texts := r.take(total)
	if r.failed {
		return series.Series{}
	}
	return seriesOf(series.String, name, n, bits, func(list []element[string]) {
		all := unsafe.String(unsafe.SliceData(texts), len(texts)) //nolint:gosec // what is stored never changes
		for i := range list {
			length := binary.LittleEndian.Uint32(lengths[4*i:])
			list[i].e, all = all[:length], all[length:]
		}
	})
}
