package session

import (
	"cmp"
	"reflect"
	"slices"
	"unsafe"
)

// block is memory that a pointer, a slice or a variable refers to: n elements that it sees, and room for more that an
// append would use.
type block struct {
	start unsafe.Pointer
	elem  reflect.Type
	n     int
	room  int // n or more

	owner    int  // the variable that it was first reached from
	variable bool // it is this variable

	region *region // set by merge
	offset uintptr // in region
}

func (b *block) end() uintptr   { return uintptr(b.start) + uintptr(b.n)*b.elem.Size() }
func (b *block) limit() uintptr { return uintptr(b.start) + uintptr(b.room)*b.elem.Size() }

// blockKey is a block's identity: a struct and its first field share an address.
type blockKey struct {
	start   unsafe.Pointer
	elem    reflect.Type
	n, room int
}

// region is memory that is stored once: the union of the blocks that overlap.
type region struct {
	start unsafe.Pointer
	elem  reflect.Type
	n     int
	owner int
	gaps  []gap // elements that nothing sees: their memory may refer to what was not looked at
}

type gap struct{ from, to int }

// flat returns the type of the elements of nested arrays, and how many there are: a pointer to an array is a slice of it.
func flat(t reflect.Type) (elem reflect.Type, n int) {
	n = 1
	for t.Kind() == reflect.Array && codecOf(t) == nil {
		n *= t.Len()
		t = t.Elem()
	}
	return t, n
}

// within reports whether count elements of type want lie at offset in n elements of type elem, also deep inside them.
func within(elem reflect.Type, n int, offset uintptr, want reflect.Type, count int) bool {
	size := elem.Size()
	if size == 0 {
		return false
	}
	index := offset / size
	if elem == want {
		return offset%size == 0 && index <= uintptr(n) && uintptr(count) <= uintptr(n)-index
	}
	if index >= uintptr(n) || elem.Kind() != reflect.Struct || codecOf(elem) != nil {
		return false
	}
	offset %= size
	for f := range elem.Fields() {
		if offset >= f.Offset && offset < f.Offset+f.Type.Size() {
			inner, n := flat(f.Type)
			return within(inner, n, offset-f.Offset, want, count)
		}
	}
	return false
}

// merge makes regions of the blocks. A block that overlaps others but is no part of their type becomes a region of its own.
func (g *graph) merge() {
	sorted := slices.Clone(g.blocks)
	slices.SortStableFunc(sorted, func(a, b *block) int {
		return cmp.Or(cmp.Compare(uintptr(a.start), uintptr(b.start)), cmp.Compare(b.limit(), a.limit()))
	})
	for len(sorted) > 0 {
		limit, n := sorted[0].limit(), 1
		for n < len(sorted) && uintptr(sorted[n].start) < limit {
			limit = max(limit, sorted[n].limit())
			n++
		}
		g.mergeCluster(sorted[:n])
		sorted = sorted[n:]
	}
}

// mergeCluster makes one region of blocks that overlap, the outermost type's. list is sorted by address.
func (g *graph) mergeCluster(list []*block) {
	root := list[0]
	for _, b := range list[1:] {
		better := b.elem.Size() > root.elem.Size() || b.elem.Size() == root.elem.Size() && root.n == 0
		if !root.variable && (b.variable || better) {
			root = b
		}
	}
	size := root.elem.Size()
	same := func(b *block) bool {
		return b.n > 0 && b.elem == root.elem && (uintptr(b.start)-uintptr(root.start))%size == 0
	}
	r := &region{start: root.start, elem: root.elem, n: root.n, owner: root.owner}
	if !root.variable && len(list) > 1 {
		end := root.end()
		for _, b := range list {
			if same(b) {
				if uintptr(b.start) < uintptr(r.start) {
					r.start = b.start
				}
				end = max(end, b.end())
			}
		}
		r.n = int((end - uintptr(r.start)) / size)
		if hasRefs(r.elem) {
			r.findGaps(list, same)
		}
	}
	for _, b := range list {
		offset := uintptr(b.start) - uintptr(r.start)
		if uintptr(b.start) < uintptr(r.start) || !within(r.elem, r.n, offset, b.elem, b.n) {
			b.region = &region{start: b.start, elem: b.elem, n: b.n, owner: b.owner}
			continue
		}
		b.region, b.offset = r, offset
		g.join(b.owner, root.owner)
	}
}

// findGaps lists the elements that no block sees; list is sorted by address.
func (r *region) findGaps(list []*block, same func(*block) bool) {
	size, seen := r.elem.Size(), 0
	for _, b := range list {
		if !same(b) {
			continue
		}
		from := int((uintptr(b.start) - uintptr(r.start)) / size)
		if from > seen {
			r.gaps = append(r.gaps, gap{seen, from})
		}
		seen = max(seen, from+b.n)
	}
}

// seen reports whether something sees element i.
func (r *region) seen(i int) bool {
	return !slices.ContainsFunc(r.gaps, func(g gap) bool { return i >= g.from && i < g.to })
}

// elementAt returns element i, addressable and free of reflect's mark of unexported fields.
func elementAt(start unsafe.Pointer, elem reflect.Type, i int) reflect.Value {
	return reflect.NewAt(elem, unsafe.Add(start, uintptr(i)*elem.Size())).Elem() // i is below the number of elements there
}
