package session

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"unsafe"
)

// decoder reads what an encoder wrote. It never trusts a length beyond the bytes that are left.
type decoder struct {
	data []byte
	refs []reflect.Value // pointers and maps by the number that the encoder gave them
}

var errShort = errors.New("its data is damaged")

func decode(data []byte, into reflect.Value) (err error) {
	defer func() {
		if p := recover(); p != nil { // reflect refuses what damaged data asks for
			err = fmt.Errorf("%w: %v", errShort, p)
		}
	}()
	d := &decoder{data: data}
	if err := d.value(into); err != nil {
		return err
	}
	if len(d.data) > 0 {
		return errShort
	}
	return nil
}

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
	b := d.data[:n]
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

// value reads into v, which must be settable.
func (d *decoder) value(v reflect.Value) error {
	if c := codecOf(v.Type()); c != nil {
		data, err := d.bytes()
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
		if t := v.Type(); t == mutex || t == rwMutex {
			return nil
		}
		for i := range v.NumField() {
			if err := d.value(field(v, i)); err != nil {
				return err
			}
		}
	case reflect.Map:
		return d.entries(v)
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

func (d *decoder) slice(v reflect.Value) error {
	n, err := d.uint()
	if err != nil || n == 0 {
		v.SetZero()
		return err
	}
	n--
	elem := v.Type().Elem()
	if n > 0 && plainNumber(elem) {
		size := uint64(elem.Size())
		if n > uint64(len(d.data))/size {
			return errShort
		}
		raw, err := d.take(n * size)
		if err != nil {
			return err
		}
		v.Set(reflect.MakeSlice(v.Type(), int(n), int(n)))
		copy(unsafe.Slice((*byte)(v.UnsafePointer()), len(raw)), raw) //nolint:gosec // raw is as long as the elements just made, none of them a pointer
		return nil
	}
	// Most elements take a byte at least; those that take none are not many.
	if n > uint64(len(d.data))+1<<20 {
		return errShort
	}
	v.Set(reflect.MakeSlice(v.Type(), int(n), int(n)))
	for i := range int(n) {
		if err := d.value(v.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

// ref reads what shared wrote: nil, a new number, or one that was seen.
func (d *decoder) ref() (isNil bool, seen reflect.Value, err error) {
	n, err := d.uint()
	switch {
	case err != nil || n == 0:
		return true, reflect.Value{}, err
	case n == 1:
		return false, reflect.Value{}, nil
	case n-2 >= uint64(len(d.refs)):
		return false, reflect.Value{}, errShort
	}
	return false, d.refs[n-2], nil
}

func (d *decoder) pointer(v reflect.Value) error {
	isNil, seen, err := d.ref()
	switch {
	case err != nil:
		return err
	case isNil:
		v.SetZero()
	case seen.IsValid():
		v.Set(seen)
	default:
		p := reflect.New(v.Type().Elem())
		if p.Type() != v.Type() {
			p = p.Convert(v.Type()) // a named pointer type
		}
		d.refs = append(d.refs, p)
		v.Set(p)
		return d.value(p.Elem())
	}
	return nil
}

func (d *decoder) entries(v reflect.Value) error {
	isNil, seen, err := d.ref()
	switch {
	case err != nil:
		return err
	case isNil:
		v.SetZero()
		return nil
	case seen.IsValid():
		v.Set(seen)
		return nil
	}
	n, err := d.uint()
	if err != nil {
		return err
	}
	m := reflect.MakeMapWithSize(v.Type(), int(min(n, uint64(len(d.data)))))
	d.refs = append(d.refs, m)
	v.Set(m)
	for range n {
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
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
	if string(name) == textError {
		text, err := d.bytes()
		v.Set(reflect.ValueOf(errors.New(string(text))))
		return err
	}
	known, _ := registry.Load(string(name))
	t, ok := known.(reflect.Type)
	if !ok {
		return fmt.Errorf("%w: a value holds a %s: call session.Register for it first", ErrType, name)
	}
	x := reflect.New(t).Elem()
	if err := d.value(x); err != nil {
		return err
	}
	v.Set(x)
	return nil
}
