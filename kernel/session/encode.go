package session

import (
	"cmp"
	"encoding/binary"
	"errors"
	"maps"
	"math"
	"reflect"
	"slices"
	"unsafe"
)

// How a reference is written: to nothing, to no elements, to what is new, or, from refSeen on, to what was seen.
const (
	refNil      = iota
	refEmpty    // not nil, but nothing is there
	refNew      // of the reference's own type
	refNewTyped // of the type that follows
	refSeen
)

// encoder writes a graph's variables as bytes: each region and map once, in the order in which it is first referred to.
// Lengths and integers are varints.
type encoder struct {
	graph   *graph
	buf     []byte
	regions map[*region]uint64
	maps    map[unsafe.Pointer]uint64
	numbers uint64 // of regions and maps so far
	queue   []any  // *region or reflect.Value of a map, to be written
	dynamic map[string]bool
	owner   int // the variable that what is being written was first reached from
}

// encode writes those of the graph's variables whose numbers are members. owner is the one that an error is about.
func (g *graph) encode(vars []variable, members []int) (data []byte, dynamic []string, owner int, err error) {
	e := &encoder{graph: g, regions: map[*region]uint64{}, maps: map[unsafe.Pointer]uint64{}, dynamic: map[string]bool{}}
	e.uint(uint64(len(members)))
	for _, i := range members {
		t := vars[i].value.Type()
		e.string(vars[i].name)
		e.typed(t)
		if len(members) > 1 && nameable(t) { // others may need it without its name
			e.dynamic[typeText(t)] = true
		}
		elem, n := flat(t)
		b := g.byKey[blockKey{vars[i].value.Addr().UnsafePointer(), elem, n, n}]
		if b == nil { // of no size
			e.numbers++
			e.queue = append(e.queue, vars[i].value)
			continue
		}
		e.add(b.region)
	}
	for len(e.queue) > 0 && err == nil {
		next := e.queue[0]
		e.queue = e.queue[1:]
		switch next := next.(type) {
		case *region:
			err = e.region(next)
		case reflect.Value:
			if next.Kind() == reflect.Map {
				err = e.entries(next)
			}
		}
	}
	if err != nil {
		return nil, nil, e.owner, err
	}
	return e.buf, slices.Sorted(maps.Keys(e.dynamic)), 0, nil
}

// startOf is what encode writes of one variable before its value.
func startOf(name string, t reflect.Type) []byte {
	var e encoder
	e.uint(1)
	e.string(name)
	e.typed(t)
	return e.buf
}

func (e *encoder) uint(n uint64)   { e.buf = binary.AppendUvarint(e.buf, n) }
func (e *encoder) string(s string) { e.uint(uint64(len(s))); e.buf = append(e.buf, s...) }
func (e *encoder) float(f float64) {
	e.buf = binary.LittleEndian.AppendUint64(e.buf, math.Float64bits(f))
}

// typed writes a type and how it is laid out.
func (e *encoder) typed(t reflect.Type) {
	e.string(typeText(t))
	e.buf = binary.LittleEndian.AppendUint64(e.buf, layout(t))
}

func refuse(reason string) *KeepError { return &KeepError{Reason: reason} }

// under adds a place to the front of a refusal's path.
func under(err error, place string) error {
	if k, ok := errors.AsType[*KeepError](err); ok {
		return &KeepError{Path: place + k.Path, Reason: k.Reason}
	}
	return err
}

// grow makes room for about n bytes more. Much is taken outside of Go's heap: there it sets off a
// collection of all that the cell holds, which takes longer than the writing.
func (e *encoder) grow(n int) {
	if n < mapped || cap(e.buf)-len(e.buf) > n {
		return
	}
	if room := pages(2 * n); room != nil { // what is not written takes no memory
		e.graph.pages = append(e.graph.pages, room)
		e.buf = append(room[:0], e.buf...)
	}
}

// add gives a region the next number, and has it written later.
func (e *encoder) add(r *region) {
	e.regions[r] = e.numbers
	e.numbers++
	e.queue = append(e.queue, r)
}

func (e *encoder) region(r *region) error {
	e.owner = r.owner
	if plainNumber(r.elem) {
		e.buf = append(e.buf, unsafe.Slice((*byte)(r.start), r.n*int(r.elem.Size()))...) //nolint:gosec // the bytes of its own elements, none of them a pointer
		return nil
	}
	if r.elem.Kind() == reflect.String && codecOf(r.elem) == nil && r.gaps == nil {
		for _, s := range unsafe.Slice((*string)(r.start), r.n) { //nolint:gosec // its own elements
			e.string(s)
		}
		return nil
	}
	for i := range r.n {
		v := elementAt(r.start, r.elem, i)
		if r.gaps != nil && !r.seen(i) {
			v = reflect.New(r.elem).Elem()
		}
		if err := e.value(v); err != nil {
			return err
		}
	}
	return nil
}

// plainNumber reports whether elements of type t are written as their memory is. The store is read on the machine that
// wrote it.
func plainNumber(t reflect.Type) bool {
	return t.Kind() >= reflect.Bool && t.Kind() <= reflect.Complex128 && t.Kind() != reflect.Uintptr && codecOf(t) == nil
}

// value writes v, which must be addressable.
func (e *encoder) value(v reflect.Value) error {
	t := v.Type()
	if c := codecOf(t); c != nil {
		if c.Size != nil {
			e.grow(c.Size(v.Interface()))
		}
		at := len(e.buf)
		data, err := c.Append(append(e.buf, make([]byte, 8)...), v.Interface())
		if err != nil {
			return refuse(err.Error())
		}
		binary.LittleEndian.PutUint64(data[at:], uint64(len(data)-at-8))
		e.buf = data
		return nil
	}
	switch v.Kind() {
	case reflect.Bool:
		n := uint64(0)
		if v.Bool() {
			n = 1
		}
		e.uint(n)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.buf = binary.AppendVarint(e.buf, v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.uint(v.Uint())
	case reflect.Float32, reflect.Float64:
		e.float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		e.float(real(v.Complex()))
		e.float(imag(v.Complex()))
	case reflect.String:
		e.string(v.String())
	case reflect.Slice:
		return e.slice(v)
	case reflect.Array:
		for i := range v.Len() {
			if err := e.value(v.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		for i := range keptFields(t) {
			if err := e.value(field(v, i)); err != nil {
				return err
			}
		}
	case reflect.Map:
		return e.mapping(v)
	case reflect.Pointer:
		return e.pointer(v)
	case reflect.Interface:
		return e.iface(v)
	default:
		e.uint(refNil)
		return none(v)
	}
	return nil
}

func (e *encoder) pointer(v reflect.Value) error {
	elem, n := flat(v.Type().Elem())
	switch {
	case v.IsNil():
		e.uint(refNil)
		return nil
	case elem.Size()*uintptr(n) == 0:
		e.uint(refEmpty)
		return nil
	}
	_, err := e.ref(blockKey{v.UnsafePointer(), elem, n, n})
	return err
}

func (e *encoder) slice(v reflect.Value) error {
	elem, n := flat(v.Type().Elem())
	switch {
	case v.IsNil():
		e.uint(refNil)
		return nil
	case elem.Size()*uintptr(n)*uintptr(v.Cap()) == 0:
		e.uint(refEmpty)
		e.uint(uint64(v.Len()))
		return nil
	}
	key := blockKey{v.UnsafePointer(), elem, n * v.Len(), n * v.Cap()}
	b, err := e.ref(key)
	if err != nil {
		return err
	}
	room := key.n // as much of the spare capacity as something else sees: an append then changes it, as before
	if b.region.elem == elem {
		left := (uintptr(b.region.n)*elem.Size() - b.offset) / elem.Size()
		room = int(min(uintptr(key.room), left)) / n * n
	} else if within(b.region.elem, b.region.n, b.offset, elem, key.room) {
		room = key.room
	}
	e.uint(uint64(v.Len()))
	e.uint(uint64(room / n))
	return nil
}

// ref writes a reference to a block: its region, which may be new, and where in it.
func (e *encoder) ref(key blockKey) (*block, error) {
	b := e.graph.byKey[key]
	if b == nil || b.region == nil {
		return nil, refuse("it was changed, by a goroutine that still runs, while it was stored")
	}
	if _, known := e.regions[b.region]; !known && b.region.elem != key.elem && !nameable(b.region.elem) {
		b.region, b.offset = &region{start: b.start, elem: b.elem, n: b.n, owner: b.owner}, 0 // a copy: the whole cannot be made by this reference
	}
	r := b.region
	switch number, known := e.regions[r]; {
	case known:
		e.uint(refSeen + number)
	case r.elem == key.elem:
		e.uint(refNew)
		e.uint(uint64(r.n))
		e.add(r)
	default:
		e.uint(refNewTyped)
		e.dynamic[typeText(r.elem)] = true
		e.typed(r.elem)
		e.uint(uint64(r.n))
		e.add(r)
	}
	e.uint(uint64(b.offset))
	return b, nil
}

func (e *encoder) mapping(v reflect.Value) error {
	if v.IsNil() {
		e.uint(refNil)
		return nil
	}
	p := v.UnsafePointer()
	if number, known := e.maps[p]; known {
		e.uint(refSeen + number)
		return nil
	}
	e.maps[p] = e.numbers
	e.numbers++
	e.queue = append(e.queue, v)
	e.uint(refNew)
	return nil
}

// entries writes a map's, sorted where keys have an order, so that an unchanged map is the same bytes again.
func (e *encoder) entries(v reflect.Value) error {
	if owner, known := e.graph.maps[v.UnsafePointer()]; known {
		e.owner = owner
	}
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return order(a, b) })
	e.uint(uint64(len(keys)))
	for _, k := range keys {
		if err := e.value(addressable(k)); err != nil {
			return err
		}
		if err := e.value(addressable(v.MapIndex(k))); err != nil {
			return err
		}
	}
	return nil
}

// order compares keys of maps; those without an order are equal.
func order(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return cmp.Compare(a.Type().String(), b.Type().String())
	}
	switch a.Kind() {
	case reflect.String:
		return cmp.Compare(a.String(), b.String())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return cmp.Compare(a.Int(), b.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return cmp.Compare(a.Uint(), b.Uint())
	case reflect.Float32, reflect.Float64:
		return cmp.Compare(a.Float(), b.Float())
	case reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return cmp.Compare(a.Pointer(), b.Pointer())
		}
		return order(a.Elem(), b.Elem())
	case reflect.Struct:
		for i := range a.NumField() {
			if c := order(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case reflect.Array:
		for i := range a.Len() {
			if c := order(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	}
	return 0
}

func (e *encoder) iface(v reflect.Value) error {
	if v.IsNil() {
		e.string("")
		return nil
	}
	f, err := formOf(v)
	if err != nil {
		return err
	}
	e.string(f.name)
	switch f.kind {
	case formSentinel:
		if !builtinErrors[f.name] {
			e.dynamic[f.name] = true
		}
		return nil
	case formText:
		e.string(f.text)
		e.uint(uint64(len(f.unwrapped)))
		for _, inner := range f.unwrapped {
			if err := e.iface(reflect.ValueOf(&inner).Elem()); err != nil {
				return err
			}
		}
		return nil
	}
	inner := v.Elem()
	if !builtinTypes[inner.Type()] {
		e.dynamic[f.name] = true
	}
	e.buf = binary.LittleEndian.AppendUint64(e.buf, layout(inner.Type()))
	return e.value(addressable(inner))
}
