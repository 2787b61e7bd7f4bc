package session

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"sync"
	"unsafe"
)

// maxDepth bounds nesting, so that a list of a million linked elements is an error and not the end of the process.
const maxDepth = 10000

// encoder writes a value as bytes. Lengths and integers are varints; 0 stands for nil.
type encoder struct {
	buf     []byte
	seen    map[address]uint64 // pointers and maps that were written, by identity
	dynamic map[string]bool
	depth   int
}

// address is the identity of what a pointer or map refers to: a struct and its first field share an address.
type address struct {
	p unsafe.Pointer
	t reflect.Type
}

func encode(v reflect.Value) (data []byte, dynamic []string, err error) {
	e := &encoder{seen: map[address]uint64{}, dynamic: map[string]bool{}}
	if err := e.value(v); err != nil {
		return nil, nil, err
	}
	for t := range e.dynamic {
		dynamic = append(dynamic, t)
	}
	slices.Sort(dynamic)
	return e.buf, dynamic, nil
}

func (e *encoder) uint(n uint64)   { e.buf = binary.AppendUvarint(e.buf, n) }
func (e *encoder) bytes(b []byte)  { e.uint(uint64(len(b))); e.buf = append(e.buf, b...) }
func (e *encoder) string(s string) { e.uint(uint64(len(s))); e.buf = append(e.buf, s...) }
func (e *encoder) float(f float64) {
	e.buf = binary.LittleEndian.AppendUint64(e.buf, math.Float64bits(f))
}
func refuse(reason string) *KeepError { return &KeepError{Reason: reason} }

// under adds a place to the front of a refusal's path.
func under(err error, place string) error {
	if k, ok := errors.AsType[*KeepError](err); ok {
		return &KeepError{Path: place + k.Path, Reason: k.Reason}
	}
	return err
}

// value writes v, which must be addressable.
func (e *encoder) value(v reflect.Value) error {
	if e.depth++; e.depth > maxDepth {
		return refuse("it is nested too deeply")
	}
	defer func() { e.depth-- }()
	t := v.Type()
	if c := codecOf(t); c != nil {
		data, err := c.Encode(v.Interface())
		if err != nil {
			return refuse(err.Error())
		}
		e.bytes(data)
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
		return e.elements(v)
	case reflect.Struct:
		return e.fields(v)
	case reflect.Map:
		return e.entries(v)
	case reflect.Pointer:
		return e.pointer(v)
	case reflect.Interface:
		return e.iface(v)
	default:
		return e.none(v)
	}
	return nil
}

// none writes nil for the kinds that cannot be kept otherwise.
func (e *encoder) none(v reflect.Value) error {
	if v.IsNil() {
		e.uint(0)
		return nil
	}
	switch v.Kind() {
	case reflect.Func:
		return refuse("functions cannot be stored")
	case reflect.Chan:
		return refuse("channels belong to one process")
	}
	return refuse(fmt.Sprintf("a %s belongs to one process", v.Type()))
}

func (e *encoder) slice(v reflect.Value) error {
	if v.IsNil() {
		e.uint(0)
		return nil
	}
	e.uint(uint64(v.Len()) + 1)
	if raw := rawElements(v); raw != nil {
		e.buf = append(e.buf, raw...)
		return nil
	}
	return e.elements(v)
}

func (e *encoder) elements(v reflect.Value) error {
	for i := range v.Len() {
		if err := e.value(v.Index(i)); err != nil {
			return under(err, fmt.Sprintf("[%d]", i))
		}
	}
	return nil
}

// rawElements returns the memory of a non-empty slice of plain numbers, nil for any other. The store is read on the
// machine that wrote it.
func rawElements(v reflect.Value) []byte {
	if !plainNumber(v.Type().Elem()) || v.Len() == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(v.UnsafePointer()), v.Len()*int(v.Type().Elem().Size())) //nolint:gosec // the bytes of its own elements, none of them a pointer
}

func plainNumber(t reflect.Type) bool {
	return t.Kind() >= reflect.Bool && t.Kind() <= reflect.Complex128 && t.Kind() != reflect.Uintptr && codecOf(t) == nil
}

// processOnly are structs whose fields can be copied but mean nothing elsewhere. By name, since this package must not
// link what defines them into every cell.
var processOnly = map[string]string{
	`"os".File`:               "open files belong to one process",
	`"os".Root`:               "open folders belong to one process",
	`"os".Process`:            "processes are not values",
	`"internal/poll".FD`:      "open files and connections belong to one process",
	`"time".Timer`:            "timers belong to one process",
	`"time".Ticker`:           "timers belong to one process",
	`"sync".WaitGroup`:        "a sync.WaitGroup belongs to one process",
	`"sync".Cond`:             "a sync.Cond belongs to one process",
	`"context".cancelCtx`:     "contexts belong to one process",
	`"context".timerCtx`:      "contexts belong to one process",
	`"context".valueCtx`:      "contexts belong to one process",
	`"context".backgroundCtx`: "contexts belong to one process",
	`"context".todoCtx`:       "contexts belong to one process",
}

var (
	mutex   = reflect.TypeFor[sync.Mutex]()
	rwMutex = reflect.TypeFor[sync.RWMutex]()
)

func (e *encoder) fields(v reflect.Value) error {
	t := v.Type()
	if t == mutex || t == rwMutex {
		return nil // comes back unlocked
	}
	if reason := processOnly[typeText(t)]; reason != "" {
		return refuse(reason)
	}
	for i := range v.NumField() {
		if err := e.value(field(v, i)); err != nil {
			return under(err, "."+t.Field(i).Name)
		}
	}
	return nil
}

// field returns the i-th field of an addressable struct, unexported ones too.
func field(v reflect.Value, i int) reflect.Value {
	f := v.Field(i)
	if f.CanInterface() {
		return f
	}
	return reflect.NewAt(f.Type(), f.Addr().UnsafePointer()).Elem()
}

// addressable returns a copy of v whose address can be taken.
func addressable(v reflect.Value) reflect.Value {
	p := reflect.New(v.Type()).Elem()
	p.Set(v)
	return p
}

// shared writes the number of what v refers to and reports whether it was written before.
func (e *encoder) shared(v reflect.Value) bool {
	at := address{v.UnsafePointer(), v.Type()}
	if n, ok := e.seen[at]; ok {
		e.uint(n + 2)
		return true
	}
	e.seen[at] = uint64(len(e.seen))
	e.uint(1)
	return false
}

func (e *encoder) pointer(v reflect.Value) error {
	if v.IsNil() {
		e.uint(0)
		return nil
	}
	if e.shared(v) {
		return nil
	}
	return e.value(v.Elem())
}

func (e *encoder) entries(v reflect.Value) error {
	if v.IsNil() {
		e.uint(0)
		return nil
	}
	if e.shared(v) {
		return nil
	}
	e.uint(uint64(v.Len()))
	// Keys are sorted by their encoding, so that an unchanged map is the same bytes again.
	keys := make([]struct {
		key  reflect.Value
		code string
	}, 0, v.Len())
	for _, k := range v.MapKeys() {
		sub := &encoder{seen: map[address]uint64{}, dynamic: e.dynamic}
		if err := sub.value(addressable(k)); err != nil {
			return under(err, "[key]")
		}
		keys = append(keys, struct {
			key  reflect.Value
			code string
		}{k, string(sub.buf)})
	}
	slices.SortFunc(keys, func(a, b struct {
		key  reflect.Value
		code string
	}) int {
		switch {
		case a.code < b.code:
			return -1
		case a.code > b.code:
			return 1
		}
		return 0
	})
	for _, k := range keys {
		if err := e.value(addressable(k.key)); err != nil {
			return under(err, "[key]")
		}
		if err := e.value(addressable(v.MapIndex(k.key))); err != nil {
			return under(err, fmt.Sprintf("[%v]", k.key))
		}
	}
	return nil
}

// textError is what an error of an unexported type comes back as.
const textError = "error"

func (e *encoder) iface(v reflect.Value) error {
	if v.IsNil() {
		e.string("")
		return nil
	}
	inner := v.Elem()
	t := inner.Type()
	switch t.Kind() {
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		return e.none(inner)
	}
	if !nameable(t) {
		if err, ok := reflect.TypeAssert[error](inner); ok && v.Type() == reflect.TypeFor[error]() {
			e.string(textError)
			e.string(err.Error())
			return nil
		}
		return refuse(fmt.Sprintf("it holds a %s, which no other package can name", t))
	}
	text := typeText(t)
	e.dynamic[text] = true
	e.string(text)
	return e.value(addressable(inner))
}
