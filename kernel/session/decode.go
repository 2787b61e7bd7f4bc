package session

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"runtime/debug"
	"unsafe"
)

// decoder reads what an encoder wrote. It never trusts a length beyond the bytes that are left.
type decoder struct {
	data  []byte
	refs  []target // by the number that the encoder gave them
	queue []target
}

// target is what references refer to: memory, or a map.
type target struct {
	start unsafe.Pointer
	elem  reflect.Type
	n     int
	m     reflect.Value
}

var errShort = errors.New("its data is damaged")

// decode reads variables into those of into that data has; the others' memory is made where something refers to it.
func decode(data []byte, into map[string]reflect.Value) (err error) {
	defer func() {
		if p := recover(); p != nil { // reflect refuses what damaged data asks for
			err = fmt.Errorf("%w: %v", errShort, p)
		}
	}()
	if len(data) > 1<<20 { // all that is made now stays: looking for garbage in it takes as long as making it
		percent := debug.SetGCPercent(-1)
		defer debug.SetGCPercent(percent)
	}
	d := &decoder{data: data}
	n, err := d.uint()
	if err != nil || n > uint64(len(data)) {
		return errShort
	}
	for range n {
		if err := d.variable(into); err != nil {
			return err
		}
	}
	for len(d.queue) > 0 {
		next := d.queue[0]
		d.queue = d.queue[1:]
		if err := d.inside(next); err != nil {
			return err
		}
	}
	if len(d.data) > 0 {
		return errShort
	}
	return nil
}

// variable reads the description of one, and finds or makes its memory.
func (d *decoder) variable(into map[string]reflect.Value) error {
	name, err := d.bytes()
	if err != nil {
		return err
	}
	v, wanted := into[string(name)]
	t := reflect.Type(nil)
	if wanted {
		t = v.Type()
	}
	if t, err = d.typed(t); err != nil {
		return fmt.Errorf("%w (in %q)", err, name)
	}
	if !wanted {
		v = reflect.New(t).Elem()
	}
	elem, n := flat(t)
	if elem.Size()*uintptr(n) == 0 {
		n = 0
	}
	d.add(target{start: v.Addr().UnsafePointer(), elem: elem, n: n})
	return nil
}

func (d *decoder) add(t target) {
	d.refs = append(d.refs, t)
	d.queue = append(d.queue, t)
}

// typed reads a type and checks that it is laid out as it was. want is what it must be, if that is known.
func (d *decoder) typed(want reflect.Type) (reflect.Type, error) {
	text, err := d.bytes()
	if err != nil {
		return nil, err
	}
	return d.checked(string(text), want)
}

// checked reads the layout of the type called text.
func (d *decoder) checked(text string, want reflect.Type) (reflect.Type, error) {
	sum, err := d.take(8)
	if err != nil {
		return nil, err
	}
	t := want
	if t == nil {
		known, _ := registry.Load(text)
		found, ok := known.(reflect.Type)
		if !ok {
			return nil, fmt.Errorf("%w: a value holds a %s: call session.Register for it first", ErrType, text)
		}
		t = found
	}
	if got := typeText(t); got != text {
		return nil, fmt.Errorf("%w: it is a %s, not a %s", ErrType, text, got)
	}
	if layout(t) != binary.LittleEndian.Uint64(sum) {
		return nil, fmt.Errorf("%w: %s %s", ErrType, text, anew)
	}
	return t, nil
}

const anew = "was declared anew since the value was made: run the cell that makes it again, or declare the type as it was"

func (d *decoder) uint() (uint64, error) {
	n, size := binary.Uvarint(d.data)
	if size <= 0 {
		return 0, errShort
	}
	d.data = d.data[size:]
	return n, nil
}

func (d *decoder) take(n uint64) ([]byte, error) {
	if n > uint64(len(d.data)) {
		return nil, errShort
	}
	b := d.data[:n:n]
	d.data = d.data[n:]
	return b, nil
}

func (d *decoder) bytes() ([]byte, error) {
	n, err := d.uint()
	if err != nil {
		return nil, err
	}
	return d.take(n)
}

func (d *decoder) float() (float64, error) {
	b, err := d.take(8)
	if err != nil {
		return 0, err
	}
	return math.Float64frombits(binary.LittleEndian.Uint64(b)), nil
}

// inside reads what a target holds.
func (d *decoder) inside(t target) error {
	if t.m.IsValid() {
		return d.entries(t.m)
	}
	if t.n == 0 {
		return nil
	}
	if plainNumber(t.elem) {
		raw, err := d.take(uint64(t.n) * uint64(t.elem.Size()))
		if err != nil {
			return err
		}
		copy(unsafe.Slice((*byte)(t.start), len(raw)), raw) //nolint:gosec // raw is as long as the elements, none of them a pointer
		return nil
	}
	for i := range t.n {
		if err := d.value(elementAt(t.start, t.elem, i)); err != nil {
			return err
		}
	}
	return nil
}

// value reads into v, which must be settable.
func (d *decoder) value(v reflect.Value) error {
	if c := codecOf(v.Type()); c != nil {
		size, err := d.take(8)
		if err != nil {
			return err
		}
		data, err := d.take(binary.LittleEndian.Uint64(size))
		if err != nil {
			return err
		}
		x, err := c.Decode(data)
		if err != nil {
			return err
		}
		v.Set(reflect.ValueOf(x))
		return nil
	}
	switch v.Kind() {
	case reflect.Bool:
		n, err := d.uint()
		v.SetBool(n == 1)
		return err
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, size := binary.Varint(d.data)
		if size <= 0 {
			return errShort
		}
		d.data = d.data[size:]
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n, err := d.uint()
		v.SetUint(n)
		return err
	case reflect.Float32, reflect.Float64:
		f, err := d.float()
		v.SetFloat(f)
		return err
	case reflect.Complex64, reflect.Complex128:
		re, err := d.float()
		if err != nil {
			return err
		}
		im, err := d.float()
		v.SetComplex(complex(re, im))
		return err
	case reflect.String:
		b, err := d.bytes()
		v.SetString(string(b))
		return err
	case reflect.Slice:
		return d.slice(v)
	case reflect.Array:
		for i := range v.Len() {
			if err := d.value(v.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		for i := range keptFields(v.Type()) {
			if err := d.value(field(v, i)); err != nil {
				return err
			}
		}
		if v.Type().PkgPath() == builders && v.CanAddr() {
			if r, ok := reflect.TypeAssert[restored](v.Addr()); ok {
				r.Restored()
			}
		}
	case reflect.Map:
		return d.mapping(v)
	case reflect.Pointer:
		return d.pointer(v)
	case reflect.Interface:
		return d.iface(v)
	default:
		_, err := d.uint() // nil: nothing else was stored
		return err
	}
	return nil
}

// ref reads a reference by a type whose elements are elem, up to the place within its target.
func (d *decoder) ref(code uint64, elem reflect.Type) (t target, offset uintptr, err error) {
	switch code {
	case refNew, refNewTyped:
		if code == refNewTyped {
			if elem, err = d.typed(nil); err != nil {
				return t, 0, err
			}
		}
		if t, err = d.memory(elem); err != nil {
			return t, 0, err
		}
		d.add(t)
	default:
		if code < refSeen || code-refSeen >= uint64(len(d.refs)) {
			return t, 0, errShort
		}
		t = d.refs[code-refSeen]
	}
	n, err := d.uint()
	if err != nil || t.elem == nil || n > uint64(t.n)*uint64(t.elem.Size()) {
		return t, 0, errShort
	}
	return t, uintptr(n), nil
}

// memory reads a number of elements, and makes them.
func (d *decoder) memory(elem reflect.Type) (target, error) {
	n, err := d.uint()
	if err != nil {
		return target{}, err
	}
	// Most elements take a byte at least; those that take none are not many.
	room := uint64(len(d.data)) + 1<<20
	if plainNumber(elem) {
		room = uint64(len(d.data)) / uint64(elem.Size())
	}
	if n > room {
		return target{}, errShort
	}
	start := reflect.MakeSlice(reflect.SliceOf(elem), int(n), int(n)).UnsafePointer()
	return target{start: start, elem: elem, n: int(n)}, nil
}

func (d *decoder) pointer(v reflect.Value) error {
	code, err := d.uint()
	if err != nil || code == refNil {
		v.SetZero()
		return err
	}
	whole := v.Type().Elem()
	elem, n := flat(whole)
	if code == refEmpty {
		if whole.Size() != 0 {
			return errShort
		}
		v.Set(reflect.New(whole).Convert(v.Type()))
		return nil
	}
	t, offset, err := d.ref(code, elem)
	if err != nil {
		return err
	}
	if !within(t.elem, t.n, offset, elem, n) {
		return errShort
	}
	v.Set(reflect.NewAt(whole, unsafe.Add(t.start, offset)).Convert(v.Type())) // within was asked
	return nil
}

func (d *decoder) slice(v reflect.Value) error {
	code, err := d.uint()
	if err != nil || code == refNil {
		v.SetZero()
		return err
	}
	elem, n := flat(v.Type().Elem())
	if code == refEmpty {
		length, err := d.uint()
		if err != nil || length > math.MaxInt32 || length > 0 && v.Type().Elem().Size() > 0 {
			return errShort
		}
		v.Set(reflect.MakeSlice(v.Type(), int(length), int(length)))
		return nil
	}
	t, offset, err := d.ref(code, elem)
	if err != nil {
		return err
	}
	length, err := d.uint()
	if err != nil {
		return err
	}
	room, err := d.uint()
	if err != nil || length > room || room > math.MaxInt32*16 || n == 0 || !within(t.elem, t.n, offset, elem, int(room)*n) {
		return errShort
	}
	if room == 0 { // a pointer past the end would keep other memory alive
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		return nil
	}
	header := (*struct {
		data      unsafe.Pointer
		len, room int
	})(v.Addr().UnsafePointer())
	header.data, header.len, header.room = unsafe.Add(t.start, offset), int(length), int(room) // within was asked
	return nil
}

func (d *decoder) mapping(v reflect.Value) error {
	code, err := d.uint()
	switch {
	case err != nil || code == refNil:
		v.SetZero()
		return err
	case code == refNew:
		m := reflect.MakeMap(v.Type())
		d.add(target{m: m})
		v.Set(m)
		return nil
	case code < refSeen || code-refSeen >= uint64(len(d.refs)) || !d.refs[code-refSeen].m.IsValid():
		return errShort
	}
	v.Set(d.refs[code-refSeen].m.Convert(v.Type()))
	return nil
}

func (d *decoder) entries(m reflect.Value) error {
	n, err := d.uint()
	if err != nil {
		return err
	}
	t := m.Type()
	for range n {
		key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		if err := d.value(key); err != nil {
			return err
		}
		if err := d.value(value); err != nil {
			return err
		}
		m.SetMapIndex(key, value)
	}
	return nil
}

func (d *decoder) iface(v reflect.Value) error {
	name, err := d.bytes()
	if err != nil || len(name) == 0 {
		v.SetZero()
		return err
	}
	if string(name) == textName {
		return d.text(v)
	}
	if name[0] == '=' {
		known, ok := byName.Load(string(name))
		if !ok {
			return fmt.Errorf("%w: a value holds the error %s: call session.RegisterError for it first", ErrType, name[1:])
		}
		v.Set(reflect.ValueOf(known))
		return nil
	}
	t, err := d.checked(string(name), nil)
	if err != nil {
		return err
	}
	x := reflect.New(t).Elem()
	if err := d.value(x); err != nil {
		return err
	}
	v.Set(x)
	return nil
}

// text reads an error of a hidden type.
func (d *decoder) text(v reflect.Value) error {
	text, err := d.bytes()
	if err != nil {
		return err
	}
	n, err := d.uint()
	if err != nil || n > uint64(len(d.data)) {
		return errShort
	}
	k := &kept{text: string(text)}
	for range n {
		var inner error
		if err := d.iface(reflect.ValueOf(&inner).Elem()); err != nil {
			return err
		}
		k.wrapped = append(k.wrapped, inner)
	}
	v.Set(reflect.ValueOf(k))
	return nil
}
