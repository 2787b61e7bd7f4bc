package frames

import (
	"encoding/binary"
	"math"
	"unsafe"

	"github.com/go-gota/gota/series"
)

// same reads a Series as readSeries does and reports whether it is s, whose elements are read in place.
func (r *reader) same(s *series.Series) bool {
	if s.Err != nil || r.string() != s.Name || series.Type(r.string()) != s.Type() || r.failed {
		return false
	}
	switch s.Type() {
	case "":
		return true
	case series.String:
		return sameTexts(r, elementsOf[string](s))
	case series.Int:
		return sameFixed(r, elementsOf[int](s), 8, func(b []byte, v int) bool { return binary.LittleEndian.Uint64(b) == uint64(v) })
	case series.Float:
		return sameFixed(r, elementsOf[float64](s), 8, func(b []byte, v float64) bool { return binary.LittleEndian.Uint64(b) == math.Float64bits(v) })
	case series.Bool:
		return sameFixed(r, elementsOf[bool](s), 1, func(b []byte, v bool) bool { return (b[0] != 0) == v })
	}
	return false
}

func sameFixed[T any](r *reader, list []element[T], size int, same func([]byte, T) bool) bool {
	n, bits := r.missing(uint64(size))
	data := r.take(uint64(n * size))
	if r.failed || n != len(list) {
		return false
	}
	for i := range list {
		if !same(data, list[i].e) || list[i].nan != isMissing(bits, i) {
			return false
		}
		data = data[size:]
	}
	return true
}

func sameTexts(r *reader, list []element[string]) bool {
	n, bits := r.missing(4)
	lengths := r.take(uint64(4 * n))
	if r.failed || n != len(list) {
		return false
	}
	all := unsafe.String(unsafe.SliceData(r.b), len(r.b)) //nolint:gosec // what is stored never changes
	at := 0
	for i := range list {
		length := int(binary.LittleEndian.Uint32(lengths[4*i:]))
		// Texts that were read from the same data are at the same place, which the comparison sees at once.
		if length != len(list[i].e) || length > len(all)-at || all[at:at+length] != list[i].e || list[i].nan != isMissing(bits, i) {
			return false
		}
		at += length
	}
	r.take(uint64(at))
	return true
}

func isMissing(bits []byte, i int) bool { return bits != nil && bits[i/8]&(1<<(i%8)) != 0 }
