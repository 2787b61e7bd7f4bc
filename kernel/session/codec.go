package session

import (
	"encoding"
	"encoding/gob"
	"reflect"
	"sync"
)

// Codec stores values of a type in a form of its own, in place of their fields.
type Codec struct {
	// Append adds the stored form of v, a value of the codec's type, to out.
	Append func(out []byte, v any) ([]byte, error)
	// Decode returns the value that data stands for, and may keep data: it never changes.
	Decode func(data []byte) (any, error)
	// Same reports whether data, which may be damaged, is the stored form of v, without making that. It may be nil.
	Same func(data []byte, v any) bool
	// Describe returns a line that says what v is, and the names of its columns if it has any. It may be nil.
	Describe func(v any) (line string, columns []string)
	// Size returns about how many bytes v takes. It may be nil where that is not many.
	Size func(v any) int
}

var codecs sync.Map // reflect.Type: *Codec

// RegisterCodec makes c the way in which values of type t are kept, also within other values.
func RegisterCodec(t reflect.Type, c Codec) { codecs.Store(t, &c) }

// codecOf returns how values of type t are stored when not by their fields: by a registered codec, or, for a struct of
// another package that hides fields, by its own marshalling methods.
func codecOf(t reflect.Type) *Codec {
	known, _ := codecs.Load(t)
	if c, ok := known.(*Codec); ok {
		return c
	}
	if t.Kind() != reflect.Struct || t.PkgPath() == "main" || !hidesFields(t) {
		return nil
	}
	c := methodCodec(t)
	if c != nil {
		codecs.Store(t, c)
	}
	return c
}

func hidesFields(t reflect.Type) bool {
	for i := range t.NumField() {
		if !t.Field(i).IsExported() {
			return true
		}
	}
	return false
}

// methodCodec uses a pair of marshalling methods of *T, the most exact pair first.
func methodCodec(t reflect.Type) *Codec {
	if c := pair(t, gob.GobEncoder.GobEncode, gob.GobDecoder.GobDecode); c != nil {
		return c
	}
	if c := pair(t, encoding.BinaryMarshaler.MarshalBinary, encoding.BinaryUnmarshaler.UnmarshalBinary); c != nil {
		return c
	}
	return pair(t, encoding.TextMarshaler.MarshalText, encoding.TextUnmarshaler.UnmarshalText)
}

// pair makes a codec for t of methods of the interfaces E and D, nil when *T has not both.
func pair[E, D any](t reflect.Type, to func(E) ([]byte, error), from func(D, []byte) error) *Codec {
	p := reflect.PointerTo(t)
	if !p.Implements(reflect.TypeFor[E]()) || !p.Implements(reflect.TypeFor[D]()) {
		return nil
	}
	return &Codec{
		Append: func(out []byte, v any) ([]byte, error) {
			x := reflect.New(t)
			x.Elem().Set(reflect.ValueOf(v))
			e, _ := reflect.TypeAssert[E](x) // it implements E
			data, err := to(e)
			return append(out, data...), err
		},
		Decode: func(data []byte) (any, error) {
			x := reflect.New(t)
			d, _ := reflect.TypeAssert[D](x) // it implements D
			err := from(d, data)
			return x.Elem().Interface(), err
		},
	}
}
