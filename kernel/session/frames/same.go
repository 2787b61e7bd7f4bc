package frames

import (
	"encoding/binary"
	"math"
	"unsafe"

	"github.com/go-gota/gota/series"
)

// same reports whether the stored Series is s, whose elements are read in place.
func (c *stored) same(s *series.Series) bool {
	if s.Err != nil || c.name != s.Name || c.kind != s.Type() || c.n != s.Len() {
		return false
	}
	switch c.kind {
	case series.String:
		return sameTexts(c, elementsOf[string](s))
	case series.Int:
		return sameFixed(c, elementsOf[int](s), 8, func(b []byte, v int) bool { return readInt(b) == v })
	case series.Float:
		return sameFixed(c, elementsOf[float64](s), 8, func(b []byte, v float64) bool {
			return binary.LittleEndian.Uint64(b) == math.Float64bits(v)
		})
	case series.Bool:
		return sameFixed(c, elementsOf[bool](s), 1, func(b []byte, v bool) bool { return readBool(b) == v })
	}
	return true // the zero Series
}

func sameFixed[T any](c *stored, list []element[T], size int, same func([]byte, T) bool) bool {
	for i, data := 0, c.data; i < len(list); i, data = i+1, data[size:] {
		if !same(data, list[i].e) || list[i].nan != c.isMissing(i) {
			return false
		}
	}
	return true
}

func sameTexts(c *stored, list []element[string]) bool {
	all := unsafe.String(unsafe.SliceData(c.data), len(c.data)) //nolint:gosec // what is stored never changes
	for i := range list {
		length := int(binary.LittleEndian.Uint32(c.lengths[4*i:]))
		// Texts that were read from the same data are at the same place, which the comparison sees at once.
		if length != len(list[i].e) || all[:length] != list[i].e || list[i].nan != c.isMissing(i) {
			return false
		}
		all = all[length:]
	}
	return true
}
