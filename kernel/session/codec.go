package session

import (
	"encoding"
	"encoding/gob"
	"reflect"
	"sync"
)

// Codec stores values of a type in a form of its own, in place of their fields.
type Codec struct {
	// Encode returns the stored form of v, a value of the codec's type.
	Encode func(v any) ([]byte, error)
	// Decode returns the value that data stands for.
	Decode func(data []byte) (any, error)
}

var codecs sync.Map // reflect.Type: *Codec

// RegisterCodec makes c the way in which values of type t are kept, also within other values.
func RegisterCodec(t reflect.Type, c Codec) { codecs.Store(t, &c) }

// codecOf returns how values of type t are stored when not by their fields: by a registered codec, or, for a struct of
// another package that hides fields, by its own marshalling methods.
func codecOf(t reflect.Type) *Codec {
	if c, ok := codecs.Load(t); ok {
		return c.(*Codec)
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

var (
	gobEncoder      = reflect.TypeFor[gob.GobEncoder]()
	gobDecoder      = reflect.TypeFor[gob.GobDecoder]()
	binaryMarshal   = reflect.TypeFor[encoding.BinaryMarshaler]()
	binaryUnmarshal = reflect.TypeFor[encoding.BinaryUnmarshaler]()
	textMarshal     = reflect.TypeFor[encoding.TextMarshaler]()
	textUnmarshal   = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// methodCodec uses a pair of marshalling methods of *T, the most exact pair first.
func methodCodec(t reflect.Type) *Codec {
	p := reflect.PointerTo(t)
	pair := func(enc, dec reflect.Type, to func(any) ([]byte, error), from func(any, []byte) error) *Codec {
		if !p.Implements(enc) || !p.Implements(dec) {
			return nil
		}
		return &Codec{
			Encode: func(v any) ([]byte, error) {
				x := reflect.New(t)
				x.Elem().Set(reflect.ValueOf(v))
				return to(x.Interface())
			},
			Decode: func(data []byte) (any, error) {
				x := reflect.New(t)
				err := from(x.Interface(), data)
				return x.Elem().Interface(), err
			},
		}
	}
	if c := pair(gobEncoder, gobDecoder, func(v any) ([]byte, error) { return v.(gob.GobEncoder).GobEncode() },
		func(v any, b []byte) error { return v.(gob.GobDecoder).GobDecode(b) }); c != nil {
		return c
	}
	if c := pair(binaryMarshal, binaryUnmarshal, func(v any) ([]byte, error) { return v.(encoding.BinaryMarshaler).MarshalBinary() },
		func(v any, b []byte) error { return v.(encoding.BinaryUnmarshaler).UnmarshalBinary(b) }); c != nil {
		return c
	}
	return pair(textMarshal, textUnmarshal, func(v any) ([]byte, error) { return v.(encoding.TextMarshaler).MarshalText() },
		func(v any, b []byte) error { return v.(encoding.TextUnmarshaler).UnmarshalText(b) })
}
