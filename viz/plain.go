package viz

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// maxPlain bounds the text of a plain value, in bytes.
const maxPlain = 64 << 10

// plain is a value without a display of its own.
type plain struct{ value any }

// Bundle writes the value as fmt does; structs, pointers to structs and lists of them as indented JSON, because fmt
// would write lists of pointers as addresses.
func (p plain) Bundle() (Bundle, error) {
	text := plainText(p.value)
	if len(text) > maxPlain {
		text = fmt.Sprintf("%s\n… cut after %d of %d bytes", strings.ToValidUTF8(text[:maxPlain], ""), maxPlain, len(text))
	}
	return Bundle{MIMEText: text, MIMEHTML: pre(text)}, nil
}

func plainText(x any) string {
	switch v := x.(type) {
	case string:
		return v
	case json.RawMessage:
		return indentJSON(v)
	case fmt.Stringer, fmt.Formatter:
		return fmt.Sprint(x)
	}
	if x != nil && holdsStructs(reflect.TypeOf(x)) {
		if b, err := json.MarshalIndent(x, "", "  "); err == nil && len(b) > 2 {
			return string(b)
		}
	}
	return fmt.Sprintf("%+v", x)
}

// holdsStructs reports whether t is a struct, or a pointer, list or map that ends in structs.
func holdsStructs(t reflect.Type) bool {
	for {
		switch t.Kind() {
		case reflect.Struct:
			return true
		case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
			t = t.Elem()
		default:
			return false
		}
	}
}
